//! # large-array-in-future
//!
//! An array that is alive at an `.await` is not on the stack: it is a part of the future, and is
//! moved, copied and allocated with it. This one makes the future 16 KiB large or larger.
//!
//! ## What it is
//!
//! The compiler turns an `async` function into a value that holds everything needed after an
//! `.await`. A local array is held too
//!
//! - if it is used on both sides of an `.await`,
//! - or if it was *ever* borrowed (`&mut buffer`, `buffer.len()`, a slice) and is still in scope at
//!   an `.await`, even when nothing uses it any more.
//!
//! Arguments taken by value and values captured by `async move` are held always. Arrays of one
//! scope add up; arrays in blocks that exclude each other share their room.
//!
//! ## Why it bites
//!
//! The future of a caller contains the futures of those it calls, so one buffer makes every future
//! above it as large, whether that branch is ever taken or not. Each such value is built on a stack
//! and then moved to the heap, task by task: memory per connection, copying at every `spawn`, and in
//! deep call chains a stack overflow, first in unoptimised builds, on Windows or in a small thread.
//!
//! ## Use instead
//!
//! - `vec![0; N]`, `BytesMut::with_capacity(N)` or `Box<[u8]>`: a few words in the future.
//! - Done with the array before the `.await`? Put it into a block that ends first. `drop(array)`
//!   does not help: an array of numbers is copied into `drop`.
//! - A large value as an argument: pass a reference, a box or a `Bytes`.
//!
//! ## Known limits
//!
//! The length must be known from the source: literals, arithmetic and constants of the program. The
//! size of a generic `[T; N]` is unknown, and an element whose type cannot be seen counts one byte.

use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Bad: every connection's task is more than 64 KiB large.
pub async fn relays(mut from: TcpStream, mut to: TcpStream) -> io::Result<()> {
    let mut buffer = [0; 64 * 1024]; //~ large-array-in-future: "65536"
    loop {
        let n = from.read(&mut buffer).await?;
        if n == 0 {
            return Ok(());
        }
        to.write_all(&buffer[..n]).await?;
    }
}

/// Good: the bytes are on the heap, allocated once.
pub async fn relays_from_the_heap(mut from: TcpStream, mut to: TcpStream) -> io::Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let n = from.read(&mut buffer).await?;
        if n == 0 {
            return Ok(());
        }
        to.write_all(&buffer[..n]).await?;
    }
}

/// Bad: not used after the `.await`, but it was borrowed and is in scope.
pub async fn sends_a_checksum(mut to: TcpStream) -> io::Result<()> {
    let mut block = [0u8; 32 * 1024]; //~ large-array-in-future: "32768"
    fill(&mut block);
    let sum = checksum(&block);
    to.write_u64(sum).await
}

/// Good: the block ends before the `.await`.
pub async fn sends_a_checksum_from_a_block(mut to: TcpStream) -> io::Result<()> {
    let sum = {
        let mut block = [0u8; 32 * 1024];
        fill(&mut block);
        checksum(&block)
    };
    to.write_u64(sum).await
}

// ---- edge cases: tests only -------------------------------------------------------------------
// Whether an array counts was measured (rustc 1.95, `size_of_val` of each future), not guessed.

use std::mem::MaybeUninit;

fn fill(block: &mut [u8]) {
    for (place, byte) in block.iter_mut().enumerate() {
        *byte = place as u8;
    }
}

fn checksum(block: &[u8]) -> u64 {
    block.iter().map(|byte| u64::from(*byte)).sum()
}

async fn tick() {
    tokio::task::yield_now().await;
}

async fn send(bytes: &[u8]) {
    tick().await;
    std::hint::black_box(bytes);
}

fn eat<T>(value: T) {
    std::hint::black_box(&value);
}

// -- lengths

mod limits {
    pub const KB: usize = 1024;
    pub const BUFFER: usize = 64 * KB;
    pub const SMALL: usize = BUFFER / 8;

    pub mod deep {
        pub const PAGE: usize = super::KB << 4;
    }
}

use limits::deep::PAGE as PAGE_SIZE;

const HALF: usize = limits::BUFFER / 2;

pub async fn exactly_the_threshold() {
    let b = [0u8; 16 * 1024]; //~ large-array-in-future: "16384"
    send(&b).await;
}

pub async fn one_byte_below_it() {
    let b = [0u8; 16 * 1024 - 1];
    send(&b).await;
}

pub async fn literals() {
    {
        let b = [0u8; 0x1_0000]; //~ large-array-in-future
        send(&b).await;
    }
    {
        let b = [0u8; 65_536usize]; //~ large-array-in-future
        send(&b).await;
    }
    {
        let b = [0_u8; 1 << 16]; //~ large-array-in-future
        send(&b).await;
    }
    {
        let b = [0u8; u16::MAX as usize]; //~ large-array-in-future: "65535"
        send(&b).await;
    }
}

pub async fn constants() {
    {
        let b = [0u8; limits::BUFFER]; //~ large-array-in-future: "65536"
        send(&b).await;
    }
    {
        let b = [0u8; PAGE_SIZE]; //~ large-array-in-future: "16384"
        send(&b).await;
    }
    {
        let b = [0u8; HALF]; //~ large-array-in-future: "32768"
        send(&b).await;
    }
    {
        let b = [0u8; crate::limits::SMALL];
        send(&b).await;
    }
}

pub async fn constant_of_the_function() {
    const N: usize = 8 * limits::KB;
    let b = [0u16; N]; //~ large-array-in-future: "16384"
    tick().await;
    eat(b);
}

pub async fn element_types() {
    {
        let b = [0u64; 4096]; //~ large-array-in-future: "32768"
        tick().await;
        eat(b);
    }
    {
        let b: [u32; 8192] = [0; 8192]; //~ large-array-in-future: "32768"
        tick().await;
        eat(b);
    }
    {
        let b = [[0u8; 64]; 1024]; //~ large-array-in-future: "65536"
        tick().await;
        eat(b);
    }
    {
        let b = [0.0; 4096]; //~ large-array-in-future: "32768"
        tick().await;
        eat(b);
    }
    {
        let b = [(0u64, 0u64); 1024]; //~ large-array-in-future: "16384"
        tick().await;
        eat(b);
    }
    {
        let b: [Option<u64>; 2048] = [None; 2048]; //~ large-array-in-future
        tick().await;
        eat(b);
    }
    {
        let b = [false; 4096];
        tick().await;
        eat(b);
    }
    {
        let b: [u8; 32 * 1024] = std::array::from_fn(|place| place as u8); //~ large-array-in-future
        tick().await;
        eat(b);
    }
}

pub async fn element_type_from_its_use(mut from: TcpStream) -> io::Result<()> {
    let mut b = [0; 20_000]; //~ large-array-in-future
    from.read_exact(&mut b).await?;
    Ok(())
}

/// 8 KiB of bytes, though the literal alone could be more.
pub async fn small_element_type_from_its_use(mut from: TcpStream) -> io::Result<()> {
    let mut b = [0; 8192];
    from.read_exact(&mut b).await?;
    Ok(())
}

pub async fn of_unknown_length<const N: usize>() {
    let b = [0u8; N]; //~ missed: large-array-in-future -- only the callers know the length
    send(&b).await;
}

pub async fn of_a_known_caller() {
    of_unknown_length::<65536>().await;
}

// -- alive at an await, or not

pub async fn by_reference_across() {
    let b = [0u8; 65536]; //~ large-array-in-future
    send(&b).await;
}

pub async fn by_value_across() {
    let b = [0u8; 65536]; //~ large-array-in-future
    tick().await;
    eat(b);
}

pub async fn only_after() {
    tick().await;
    let b = [0u8; 65536];
    eat(checksum(&b));
}

pub async fn no_await_at_all() {
    let b = [0u8; 65536];
    eat(checksum(&b));
}

pub async fn only_indexed_before() {
    let mut b = [0u8; 65536];
    b[17] = 3;
    let byte = b[17];
    tick().await;
    eat(byte);
}

pub async fn only_moved_before() {
    let b = [0u8; 65536];
    eat(b);
    tick().await;
}

pub async fn borrowed_by_a_method() {
    let b = [0u8; 65536]; //~ large-array-in-future
    let n = b.len();
    tick().await;
    eat(n);
}

pub async fn borrowed_by_a_loop() {
    let b = [0u8; 65536]; //~ large-array-in-future
    let mut sum = 0;
    for byte in &b {
        sum += u64::from(*byte);
    }
    tick().await;
    eat(sum);
}

pub async fn borrowed_by_a_slice() {
    let b = [0u8; 65536]; //~ large-array-in-future
    let sum = checksum(&b[..100]);
    tick().await;
    eat(sum);
}

pub async fn borrowed_by_a_format() {
    let b = [0u8; 65536]; //~ large-array-in-future
    println!("{b:?}");
    tick().await;
}

/// An array of numbers is `Copy`: `drop` gets a copy.
pub async fn dropped_in_vain() {
    let b = [0u8; 65536]; //~ large-array-in-future
    eat(checksum(&b));
    drop(b);
    tick().await;
}

pub async fn shadowed() {
    let b = [0u8; 65536]; //~ large-array-in-future
    let b = b.len();
    tick().await;
    eat(b);
}

pub async fn inner_block() {
    let sum = {
        let b = [0u8; 65536];
        checksum(&b)
    };
    tick().await;
    eat(sum);
}

pub async fn inner_block_with_its_own_await() {
    {
        let b = [0u8; 65536]; //~ large-array-in-future
        send(&b).await;
    }
    tick().await;
}

pub async fn moved_to_another_name() {
    let a = [0u8; 65536];
    let b = a; //~^ large-array-in-future
    tick().await;
    eat(b);
}

pub async fn in_the_awaited_statement() {
    let mut b = [0u8; 65536]; //~ large-array-in-future
    fill(&mut b);
    tick().await
}

pub async fn in_one_branch(rarely: bool) {
    if rarely {
        let b = [0u8; 65536]; //~ large-array-in-future
        send(&b).await;
    } else {
        tick().await;
    }
}

pub async fn in_a_loop() {
    for _ in 0..3 {
        let b = [0u8; 65536]; //~ large-array-in-future
        send(&b).await;
    }
}

/// The array of one turn is gone before the next turn waits.
pub async fn in_a_loop_after_the_await() {
    loop {
        tick().await;
        let b = [0u8; 65536];
        if checksum(&b) > 0 {
            break;
        }
    }
}

pub async fn awaits_on_another_path(early: bool) {
    if early {
        tick().await;
        return;
    }
    let b = [0u8; 65536];
    eat(checksum(&b));
}

// -- several together

pub async fn two_of_one_scope() {
    let a = [0u8; 12 * 1024]; //~ large-array-in-future: "24576"
    let b = [0u8; 12 * 1024];
    send(&a).await;
    send(&b).await;
}

pub async fn the_larger_one_is_named() {
    let a = [0u8; 4 * 1024];
    let b = [0u8; 13 * 1024]; //~ large-array-in-future: "17408"
    send(&a).await;
    send(&b).await;
}

pub async fn two_of_disjoint_scopes(first: bool) {
    {
        let a = [0u8; 12 * 1024];
        send(&a).await;
    }
    {
        let b = [0u8; 12 * 1024];
        send(&b).await;
    }
    match first {
        true => {
            let c = [0u8; 12 * 1024];
            send(&c).await;
        }
        false => {
            let d = [0u8; 12 * 1024];
            send(&d).await;
        }
    }
}

pub async fn two_of_which_one_is_dead() {
    let a = [0u8; 12 * 1024];
    let first = a[0];
    let b = [0u8; 12 * 1024];
    send(&b).await;
    eat(first);
}

pub async fn two_that_are_nested() {
    let a = [0u8; 12 * 1024]; //~ large-array-in-future
    {
        let b = [0u8; 12 * 1024];
        send(&b).await;
    }
    send(&a).await;
}

/// The small one rides along with the large one.
pub async fn large_and_small() {
    let a = [0u8; 1024];
    let b = [0u8; 65536]; //~ large-array-in-future: "65536"
    send(&a).await;
    send(&b).await;
}

// -- arguments and captures

pub async fn takes(b: [u8; 32 * 1024]) { //~ large-array-in-future
    tick().await;
    eat(b);
}

pub async fn takes_and_ignores(_: [u8; 32 * 1024]) { //~ large-array-in-future
    tick().await;
}

pub async fn takes_a_reference(b: &[u8; 32 * 1024]) {
    send(b).await;
}

pub async fn takes_a_box(b: Box<[u8; 32 * 1024]>) {
    send(&*b).await;
}

/// Moved straight into the callee's future: named there.
pub async fn passed_on_by_value() {
    let b = [0u8; 32 * 1024];
    takes(b).await;
}

pub fn captured() -> impl std::future::Future<Output = ()> {
    let b = [0u8; 65536]; //~ large-array-in-future
    async move {
        tick().await;
        eat(b);
    }
}

pub fn captured_by_a_task() {
    let mut b = [0u8; 65536]; //~ large-array-in-future
    fill(&mut b);
    tokio::spawn(async move { send(&b).await });
}

pub fn made_in_a_task() {
    tokio::spawn(async {
        let b = [0u8; 65536]; //~ large-array-in-future
        send(&b).await;
    });
}

pub async fn made_in_a_blocking_task() {
    let _ = tokio::task::spawn_blocking(|| {
        let b = [0u8; 65536];
        checksum(&b)
    })
    .await;
}

pub async fn in_a_closure() {
    let sum = || {
        let b = [0u8; 65536];
        checksum(&b)
    };
    let n = sum();
    tick().await;
    eat(n);
}

fn summed() -> u64 {
    let b = [0u8; 65536];
    checksum(&b)
}

pub async fn in_a_sync_helper() {
    let n = summed();
    tick().await;
    eat(n);
}

pub async fn in_an_inner_future_without_await() {
    let n = async {
        let b = [0u8; 65536];
        checksum(&b)
    }
    .await;
    tick().await;
    eat(n);
}

pub async fn in_an_async_closure() {
    let work = || async {
        let b = [0u8; 65536]; //~ large-array-in-future
        send(&b).await;
    };
    work().await;
}

/// The array is named where it is declared, not in every caller.
pub async fn in_the_callee() {
    by_reference_across().await;
    Box::pin(by_reference_across()).await;
}

pub async fn by_value_to_sync_helpers() {
    eat([0u8; 65536]);
    tick().await;
}

pub async fn given_by_a_call() {
    let b = made().await; //~ large-array-in-future
    tick().await;
    eat(b);
}

async fn made() -> [u8; 65536] {
    tick().await;
    [7; 65536]
}

pub async fn given_and_used_up() {
    let b = made().await;
    eat(b[3]);
}

pub async fn given_by_a_sync_call() {
    let b = filled(); //~ large-array-in-future
    tick().await;
    eat(b);
}

fn filled() -> [u8; 65536] {
    [7; 65536]
}

// -- temporaries

pub async fn promoted_to_a_static() {
    send(&[0u8; 65536]).await;
}

const ZEROS: [u8; 65536] = [0; 65536];
static TABLE: [u8; 65536] = [0; 65536];

pub async fn constants_and_statics_by_reference() {
    send(&ZEROS).await;
    send(&TABLE).await;
}

pub async fn a_copy_of_a_constant() {
    let b = ZEROS; //~ large-array-in-future
    send(&b).await;
}

pub async fn temporary_with_a_variable(n: u8) {
    send(&[n; 65536]).await; //~ large-array-in-future
}

pub async fn temporary_gone_with_its_statement(n: u8) {
    eat(checksum(&[n; 65536]));
    tick().await;
}

// -- inside other types

pub struct Packet {
    kind: u8,
    data: [u8; limits::BUFFER],
}

pub struct Pair {
    first: Packet,
    second: Packet,
}

pub struct Fixed<const N: usize>([u8; N]);

pub enum Message {
    Empty,
    Full([u8; 32 * 1024]),
}

impl Packet {
    const ROOM: usize = 20 * 1024;

    fn new() -> Packet {
        Packet { kind: 0, data: [0; limits::BUFFER] }
    }

    pub async fn sent(&self) {
        send(&self.data).await;
    }

    pub async fn consumed(self) { //~ large-array-in-future
        send(&self.data).await;
    }

    pub async fn padded() {
        let b = [0u8; Self::ROOM]; //~ large-array-in-future: "20480"
        send(&b).await;
    }
}

pub async fn struct_by_constructor() {
    let p = Packet::new(); //~ large-array-in-future
    p.sent().await;
}

pub async fn struct_by_literal() {
    let p = Packet { kind: 1, data: [0; limits::BUFFER] }; //~ large-array-in-future
    p.sent().await;
}

pub async fn struct_of_structs() {
    let p = Pair { first: Packet::new(), second: Packet::new() }; //~ large-array-in-future
    p.first.sent().await;
    p.second.sent().await;
}

pub async fn struct_with_a_length_written_out() {
    let f: Fixed<65536> = Fixed([0; 65536]); //~ large-array-in-future
    send(&f.0).await;
}

pub async fn variant_of_an_enum(message: &mut Message) {
    let m = std::mem::replace(message, Message::Empty); //~ large-array-in-future
    tick().await;
    eat(m);
}

pub async fn one_field_used_afterwards() {
    let p = Packet { kind: 3, data: [0; limits::BUFFER] };
    let kind = p.kind;
    tick().await;
    eat(kind);
}

pub async fn moved_away_before() {
    let p = Packet::new();
    eat(p);
    tick().await;
}

pub async fn option() {
    let mut o = Some([0u8; 65536]); //~ large-array-in-future
    tick().await;
    eat(o.take());
}

pub async fn maybe_uninit() {
    let mut m: MaybeUninit<[u8; 65536]> = MaybeUninit::uninit(); //~ large-array-in-future
    tick().await;
    eat(m.write([0; 65536])[0]);
}

pub async fn maybe_uninit_elements() {
    let b = [const { MaybeUninit::<u8>::uninit() }; 65536]; //~ large-array-in-future
    tick().await;
    eat(b);
}

pub async fn tuple() {
    let t = ([0u8; 65536], 3); //~ large-array-in-future
    tick().await;
    eat(t);
}

pub async fn on_the_heap() {
    let a = vec![0u8; 65536];
    let b = Box::new([0u8; 65536]);
    let c = vec![0u8; 65536].into_boxed_slice();
    let d: Vec<[u8; 65536]> = Vec::new();
    let e = std::sync::Arc::new(Packet::new());
    let f: Option<Box<Packet>> = None;
    let g = bytes::BytesMut::with_capacity(65536);
    tick().await;
    eat((a, b, c, d, e, f, g));
}

pub async fn copied_to_the_heap() {
    let v = [0u8; 65536].to_vec();
    send(&v).await;
}

pub async fn a_slice_of_the_heap() {
    let mut heap = vec![0u8; 65536];
    let b: &mut [u8] = &mut heap[..];
    fill(b);
    send(b).await;
}

// -- inside macros and traits

pub async fn in_select(mut from: TcpStream, mut to: TcpStream) {
    tokio::select! {
        _ = async {
            let mut b = [0u8; 65536]; //~ large-array-in-future
            from.read(&mut b).await
        } => {}
        _ = to.readable() => {
            let mut b = [0u8; 65536]; //~ large-array-in-future
            let _ = to.read(&mut b).await;
        }
    }
}

pub async fn in_join() {
    tokio::join!(
        async {
            let b = [0u8; 65536]; //~ large-array-in-future
            send(&b).await;
        },
        tick(),
    );
}

pub fn in_a_stream(mut from: TcpStream) -> impl futures::Stream<Item = Vec<u8>> {
    async_stream::stream! {
        let mut b = [0u8; 65536]; //~ large-array-in-future
        while let Ok(n) = from.read(&mut b).await {
            yield b[..n].to_vec();
        }
    }
}

pub trait Source {
    async fn pump(&mut self);
}

pub struct Pump;

impl Source for Pump {
    async fn pump(&mut self) {
        let b = [0u8; 65536]; //~ large-array-in-future
        send(&b).await;
    }
}

#[async_trait::async_trait]
pub trait BoxedSource {
    async fn pump(&mut self);
}

/// Boxed, but one box of this size for each call.
#[async_trait::async_trait]
impl BoxedSource for Pump {
    async fn pump(&mut self) {
        let b = [0u8; 65536]; //~ large-array-in-future
        send(&b).await;
    }
}
