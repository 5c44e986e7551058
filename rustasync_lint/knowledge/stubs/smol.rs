// What smol declares, without bodies. Checked against 2.0.2.

pub use async_channel as channel;
use async_executor::FallibleTask;
pub use async_executor::{Executor, LocalExecutor};
pub use async_fs as fs;
pub use async_io::{block_on, Async, Timer};
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use blocking::{unblock, Unblock};
pub use futures_lite::{future, io, prelude, stream};
use std::future::Future;

pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Task<T>;
pub struct Task<T, M = ()>(*const T, *const M);
impl<T, M> Task<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn fallible(self) -> FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M> Drop for Task<T, M> {}
impl<T, M> Future for Task<T, M> {
    type Output = T;
}
