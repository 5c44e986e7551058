//! # unused-async
//!
//! A function is `async` and awaits nothing.
//!
//! ## What it is
//!
//! An `async fn` without an `.await` in it, all of whose callers await it on the spot. A plain function
//! would do the same.
//!
//! ## Why it bites
//!
//! Whoever calls it must be async, too, and the `.await` looks as if others got their turn there: they do not, the
//! function runs through in one poll. A function that is called without `.await` by mistake does nothing.
//!
//! ## Use instead
//!
//! Take away `async`, and `.await` where it is called.
//!
//! ## Known limits
//!
//! Only the crate of the function is looked through for its uses; one that is `pub`, that nobody calls or that has no
//! body to speak of is found with `--min-confidence low` only. Functions of traits, those with attributes that
//! are not the language's own, and those with `cfg` in them are left out, as are those whose name stands for
//! something else outside of functions, such as a field.

use tokio::time::sleep;

/// Bad: however long it takes, nobody else gets a turn at its `.await`.
async fn checksum(data: &[u8]) -> u64 { //~ unused-async: "`checksum` is async and awaits nothing"
    data.iter().fold(7, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)))
}

/// Calls it once for each block.
pub async fn checksums(blocks: &[Vec<u8>]) -> u64 {
    let mut sum = 0;
    for block in blocks {
        sum ^= checksum(block).await;
    }
    sum
}

/// Good: it is what it looks like.
fn plain_checksum(data: &[u8]) -> u64 {
    data.iter().fold(7, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)))
}

/// Lets others run between two blocks.
pub async fn plain_checksums(blocks: &[Vec<u8>]) -> u64 {
    let mut sum = 0;
    for block in blocks {
        sum ^= plain_checksum(block);
        tokio::task::yield_now().await;
    }
    sum
}

// ---- edge cases: tests only --------------------------------------------

use std::future::Future;
use std::time::Duration;

struct Cache {
    hits: u32,
}

impl Cache {
    async fn hit(&mut self) { //~ unused-async: "`hit`"
        self.hits += 1;
    }

    async fn open(&self) -> u32 { //~ low: unused-async
        self.hits
    }

    pub async fn of_the_api(&self) -> u32 { //~ low: unused-async
        self.hits
    }

    async fn waits(&mut self) {
        self.hit().await;
        sleep(Duration::from_millis(1)).await;
    }
}

struct Pages {
    turned: u32,
}

impl Pages {
    async fn hit(&mut self) { //~ unused-async
        self.turned += 1;
    }

    async fn turned(&self) -> u32 { //~ missed: unused-async -- a field has its name
        self.turned
    }

    async fn turn(&mut self) {
        self.hit().await;
        self.turned().await;
        sleep(Duration::from_millis(1)).await;
    }
}

pub(crate) async fn of_the_crate() -> u32 { //~ unused-async
    1
}

async fn calls() {
    println!("{}", of_the_crate().await);
    with_a_task_in_it().await;
    let _: u32 = given_as_a_value().await;
    let both = (joined(), joined());
    tokio::join!(both.0, both.1);
    nothing().await;
    unwritten().await;
    with_attributes().await;
    chosen_by_cfg().await;
    selects().await;
    by_a_macro_of_ours().await;
    documented().await;
}

async fn with_a_task_in_it() { //~ unused-async
    tokio::spawn(async { sleep(Duration::from_millis(1)).await });
}

async fn given_as_a_value() -> u32 {
    1
}

async fn run<F: Future<Output = u32>>(make: fn() -> F) -> u32 {
    make().await
}

async fn gives() -> u32 {
    run(given_as_a_value).await
}

async fn joined() {
    println!("one of two");
}

async fn spawned() {
    println!("a task");
}

fn spawns() {
    tokio::spawn(spawned());
}

async fn nothing() {} //~ low: unused-async

async fn unwritten() {
    todo!()
}

#[tracing::instrument]
async fn with_attributes() {
    println!("wrapped");
}

#[inline]
#[must_use]
async fn documented() -> u32 { //~ unused-async
    1
}

async fn chosen_by_cfg() {
    #[cfg(windows)]
    sleep(Duration::from_millis(1)).await;
}

#[cfg(not(windows))]
mod of_one_build {
    pub(super) async fn flush() {
        println!("nothing to wait for");
    }
}

#[cfg(windows)]
mod of_one_build {
    pub(super) async fn flush() {
        tokio::task::yield_now().await;
    }
}

async fn flushes() {
    of_one_build::flush().await;
}

async fn selects() {
    tokio::select! {
        _ = sleep(Duration::from_millis(1)) => {}
    }
}

macro_rules! wait {
    () => {
        sleep(Duration::from_millis(1)).await
    };
}

async fn by_a_macro_of_ours() {
    wait!()
}

trait Store {
    async fn put(&self, key: u32) -> u32;

    async fn get(&self) -> u32 {
        1
    }
}

impl Store for Cache {
    async fn put(&self, key: u32) -> u32 {
        key
    }
}

async fn uses(store: &impl Store) -> u32 {
    store.put(1).await + store.get().await
}

async fn named_in_a_static() -> u32 {
    1
}

type Handler = fn() -> std::pin::Pin<Box<dyn Future<Output = u32>>>;

static HANDLER: Handler = || Box::pin(named_in_a_static());

async fn handled() -> u32 {
    HANDLER().await + named_in_a_static().await
}
