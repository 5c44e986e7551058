// What pollster declares, without bodies. Checked against 0.4.0.

use std::future::{Future, IntoFuture};

pub trait FutureExt: Future {
    fn block_on(self) -> Self::Output;
}
impl<F: Future> FutureExt for F {}

pub fn block_on<F: IntoFuture>(fut: F) -> F::Output;
