//! # large-future
//!
//! This future has 16 KiB or more, though no single array makes it so large. Whoever awaits it holds all
//! of that in a future of its own; whoever spawns it or blocks on it moves it over the stack.
//!
//! ## What it is
//!
//! A future is a value. It holds its arguments, the variables that are alive across an `.await`, and
//! the futures that it awaits, each with all that *they* hold: nothing is on the heap unless it is put
//! there. So sizes add up along the calls. A value moved into an async function is there twice, as the
//! argument and as the variable; `join!` and `select!` hold all their futures at once.
//!
//! The finding shows what the bytes are: the largest parts, and what these consist of. "At least" means
//! that some types are unknown and were left out. It stands where the large future is put into another
//! one, or is run, and not again at every caller of that.
//!
//! ## Why it bites
//!
//! Large futures are copied with every move, make every task and every caller as large, in branches that
//! are never taken, too, and are built on the stack first: deep calls overflow it in unoptimised builds,
//! on Windows' main thread (1 MiB) or in threads with small stacks. There is no error but the overflow.
//!
//! ## Use instead
//!
//! - `Box::pin(large()).await`: a pointer in the caller. Best at the awaits of the largest parts, and in
//!   rarely taken branches.
//! - Pass large values by reference or in a box. Let a block end before the await, so that what it
//!   made is gone.
//! - A future that is boxed already is not reported; recursion has to be boxed anyway.
//!
//! ## Known limits
//!
//! What is known is a lower bound: futures of libraries without source count nothing. A large array is
//! left to `large-array-in-future`. Futures that are only returned, stored, or passed by name to a
//! framework are not judged.

use tokio::net::TcpStream;

pub struct Settings {
    values: [u64; 700],
}

async fn load(settings: Settings) -> u64 {
    tokio::task::yield_now().await;
    settings.values[0]
}

/// Both futures and both settings in each of them: 22 KiB.
async fn load_both() {
    let first = load(Settings { values: [1; 700] });
    let second = load(Settings { values: [2; 700] });
    tokio::join!(first, second);
}

/// Bad: this future is as large, and so are those of its callers.
pub async fn serve(peer: TcpStream) {
    load_both().await; //~ large-future: "at least 22"
    peer.readable().await.ok();
}

/// Good: a pointer.
pub async fn serve_boxed(peer: TcpStream) {
    Box::pin(load_both()).await;
    peer.readable().await.ok();
}

/// Bad: the task is built on the stack of this thread and moved from there.
pub fn start() {
    tokio::spawn(async { //~ large-future: "`tokio::spawn` moves"
        let first = load(Settings { values: [1; 700] });
        let second = load(Settings { values: [2; 700] });
        tokio::join!(first, second);
    });
}

/// Good: settings on the heap.
pub fn start_small() {
    tokio::spawn(async {
        let first = load_from(Box::new(Settings { values: [1; 700] }));
        let second = load_from(Box::new(Settings { values: [2; 700] }));
        tokio::join!(first, second);
    });
}

async fn load_from(settings: Box<Settings>) -> u64 {
    tokio::task::yield_now().await;
    settings.values[0]
}

// ---- edge cases: tests only -------------------------------------------------------------------
// The sizes were measured (rustc 1.95, `size_of_val`): the estimate is that but for tokio's own futures.

use std::time::Duration;

fn eat<T>(value: T) {
    std::hint::black_box(&value);
}

async fn tick() {
    tokio::task::yield_now().await;
}

/// Named where it is put into another future, not at each level above.
async fn above() {
    serve(connect()).await;
}

async fn above_that() {
    above().await;
    tick().await;
}

fn connect() -> TcpStream {
    unimplemented!()
}

pub async fn in_join() {
    tokio::join!(load_both(), tick()); //~ large-future: "`load_both`"
}

pub async fn in_select() {
    tokio::select! {
        _ = load_both() => {} //~ large-future
        _ = tick() => {}
    }
}

pub async fn in_a_timeout() {
    let _ = tokio::time::timeout(Duration::from_secs(1), load_both()).await; //~ large-future
}

pub async fn by_name() {
    let both = load_both();
    tick().await;
    both.await; //~ large-future: "`both`"
}

pub async fn in_a_variable_that_is_boxed() {
    let both = Box::pin(load_both());
    tick().await;
    both.await;
}

pub fn blocked_on() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(load_both()); //~ large-future: "`block_on` moves"
}

pub fn spawned_in_a_box() {
    tokio::spawn(Box::pin(load_both()));
}

pub async fn through_a_reference() {
    let mut both = std::pin::pin!(load_both()); //~ missed: large-future -- held through a pin, awaited by reference
    tick().await;
    both.as_mut().await;
}

/// One array: another rule says that, at the array.
async fn array() {
    let buffer = [0u8; 65536];
    tick().await;
    eat(buffer);
}

pub async fn large_for_an_array() {
    array().await;
}

/// One after the other: these share their room.
pub async fn in_turn() {
    load(Settings { values: [1; 700] }).await;
    load(Settings { values: [2; 700] }).await;
}

/// In the branches of an `if` just so.
pub async fn in_branches(which: bool) {
    if which {
        load(Settings { values: [1; 700] }).await;
    } else {
        load(Settings { values: [2; 700] }).await;
    }
}

/// Recursion has to be boxed, which ends the sum.
fn walk(deep: u32) -> std::pin::Pin<Box<dyn std::future::Future<Output = ()>>> {
    Box::pin(async move {
        if deep > 0 {
            walk(deep - 1).await;
        }
        load(Settings { values: [1; 700] }).await;
    })
}

pub async fn walked() {
    walk(3).await;
}

async fn down(deep: u32) {
    if deep > 0 {
        Box::pin(down(deep - 1)).await;
    }
    load(Settings { values: [1; 700] }).await;
}

pub async fn gone_down() {
    down(3).await;
}

/// The future of a trait's method is that of the impl.
pub trait Source {
    async fn pull(&self);
}

pub struct Twice;

impl Source for Twice {
    async fn pull(&self) {
        tokio::join!(load(Settings { values: [1; 700] }), load(Settings { values: [2; 700] }));
    }
}

pub async fn by_method(source: Twice) {
    source.pull().await; //~ large-future: "`pull`"
}

#[async_trait::async_trait]
pub trait Boxed {
    async fn pull_boxed(&self);
}

#[async_trait::async_trait]
impl Boxed for Twice {
    async fn pull_boxed(&self) {
        tokio::join!(load(Settings { values: [1; 700] }), load(Settings { values: [2; 700] }));
    }
}

pub async fn by_a_boxed_method(source: Twice) {
    source.pull_boxed().await;
}

async fn wait_for<F: std::future::Future<Output = ()>>(work: F) {
    tick().await;
    work.await;
}

async fn one() {
    load(Settings { values: [1; 700] }).await;
}

/// A future that is passed on is there twice: as the argument and where it is awaited.
pub async fn passed_on() {
    wait_for(one()).await; //~ large-future: "`wait_for`"
}

fn fill(bytes: &mut [u8]) {
    bytes.fill(1);
}

async fn half() {
    let mut bytes = [0u8; 12_000];
    fill(&mut bytes);
    tick().await;
    fill(&mut bytes);
}

async fn two_halves() {
    let mut bytes = [0u8; 12_000];
    fill(&mut bytes);
    half().await;
    fill(&mut bytes);
}

/// Neither array is large by itself.
pub async fn of_small_arrays() {
    two_halves().await; //~ large-future: "`two_halves`"
}

/// `join_all` keeps its futures on the heap.
pub async fn on_the_heap() {
    futures::future::join_all((0..3).map(|_| two_halves())).await;
}
