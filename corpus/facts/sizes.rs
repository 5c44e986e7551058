// edition: 2021
//! How large futures are: measured with rustc 1.95 for a 64-bit machine (`size_of_val`), whatever the optimisation.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A future of one byte.
pub struct Step(bool);

impl Future for Step {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        self.0 = true;
        Poll::Pending
    }
}

fn step() -> Step {
    Step(false)
}

fn look<T>(value: &T) {
    std::hint::black_box(value);
}

fn make<T>() -> T {
    unimplemented!()
}

async fn nothing() {}

async fn one_await() {
    step().await;
}

async fn one_array() {
    let array = [0u8; 1000];
    step().await;
    look(&array);
}

async fn argument(array: [u8; 1000]) {
    step().await;
    look(&array);
}

async fn by_reference(array: &[u8; 1000]) {
    step().await;
    look(array);
}

async fn in_turn() {
    one_array().await;
    one_array().await;
}

async fn boxed() {
    Box::pin(one_array()).await;
}

async fn in_both_branches(which: bool) {
    if which {
        one_array().await;
    } else {
        one_await().await;
    }
}

async fn text_that_drops() {
    let text = String::new();
    step().await;
}

async fn text_that_is_moved() {
    let text = String::new();
    look(&text);
    step().await;
    drop(text);
}

async fn generic<T>(value: T) {
    step().await;
    look(&value);
}

async fn run<F: Future<Output = ()>>(work: F) {
    step().await;
    work.await;
}

async fn of_functions(array: [u8; 1000], which: bool) {
    nothing().await;
//= ^^^^^^^^^ future-size 1
    one_await().await;
//= ^^^^^^^^^^^ future-size 2
    one_array().await;
//= ^^^^^^^^^^^ future-size 1002
    argument(array).await;
//= ^^^^^^^^^^^^^^^ future-size 2002
    by_reference(&array).await;
//= ^^^^^^^^^^^^^^^^^^^^ future-size 24
    in_turn().await;
//= ^^^^^^^^^ future-size 1003
    boxed().await;
//= ^^^^^^^ future-size 16
    in_both_branches(which).await;
//= ^^^^^^^^^^^^^^^^^^^^^^^ future-size 1004
}

async fn with_drop_flags() {
    text_that_drops().await;
//= ^^^^^^^^^^^^^^^^^ future-size 32
    text_that_is_moved().await;
//= ^^^^^^^^^^^^^^^^^^^^ future-size 32
}

async fn of_generic_functions() {
    generic(7u64).await;
//= ^^^^^^^^^^^^^ future-size 24
    generic([0u16; 100]).await;
//= ^^^^^^^^^^^^^^^^^^^^ future-size 402
    run(one_array()).await;
//= ^^^^^^^^^^^^^^^^ future-size 2007
}

async fn of_blocks(array: [u8; 1000]) {
    let owned = async move {
        step().await;
        look(&array);
    };
    owned.await;
//= ^^^^^ future-size 1002
    let lent = async {
        step().await;
        look(&array);
    };
    lent.await;
//= ^^^^ future-size 16
}

async fn of_unknown_size(things: some_crate::Lock) {
    step().await;
    look(&things);
}

async fn at_least(array: [u8; 1000]) {
    of_unknown_size(make()).await;
//= ^^^^^^^^^^^^^^^^^^^^^^^ future-size 2+
    let numbers = 7;
    look(&numbers);
//= ^^^^^^^^^^^^^^ maybe-future-size 1
    Box::pin(one_array()).await;
//= ^^^^^^^^^^^^^^^^^^^^^ maybe-future-size 16
}

const KILO: usize = 1024;
const WIDE: bool = true;
const PAGE: usize = if WIDE { 4 * KILO } else { 64 };

const fn rows(count: usize, wide: bool) -> usize {
    let each = if wide { 16 } else { 8 };
    count * each
}

const fn counted(n: usize) -> usize {
    let mut i = 0;
    while i < n {
        i += 1;
    }
    i
}

trait Sized2 {
    const HALF: usize;
    const FULL: usize;
}

struct Wire;

impl Wire {
    const fn room(n: usize) -> usize {
        Self::LEN + n
    }
    const LEN: usize = 1000;
    const ROOM: usize = Self::room(24);
}

impl Sized2 for Wire {
    const HALF: usize = 600;
    const FULL: usize = <Self as Sized2>::HALF * 2;
}

async fn page() {
    let array = [0u8; PAGE];
    step().await;
    look(&array);
}

async fn table() {
    let array = [0u8; rows(100, WIDE)];
    step().await;
    look(&array);
}

async fn wire() {
    let array = [0u8; Wire::ROOM];
    step().await;
    look(&array);
}

async fn full() {
    let array = [0u8; <Wire as Sized2>::FULL];
    step().await;
    look(&array);
}

async fn looped() {
    let array = [0u8; counted(1000)];
    step().await;
    look(&array);
}

async fn of_computed_lengths() {
    page().await;
//= ^^^^^^ future-size 4098
    table().await;
//= ^^^^^^^ future-size 1602
    wire().await;
//= ^^^^^^ future-size 1026
    full().await;
//= ^^^^^^ future-size 1202
    looped().await;
//= ^^^^^^^^ future-size 2+
}
