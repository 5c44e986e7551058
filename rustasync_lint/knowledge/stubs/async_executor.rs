// What async_executor declares, without bodies. Checked against 1.14.1.

pub use smol::Task;
use std::future::Future;

pub struct Executor<'a>(&'a ());
impl Executor<'static> {
    pub fn leak(self) -> &'static StaticExecutor;
}
impl<'a> Executor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: Send + 'a>(&self, future: impl Future<Output = T> + Send + 'a) -> Task<T>;
    pub fn spawn_many<T: Send + 'a, F: Future<Output = T> + Send + 'a>(
        &self,
        futures: impl IntoIterator<Item = F>,
        handles: &mut impl Extend<Task<F::Output>>,
    );
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Drop for Executor<'_> {}
impl<'a> Default for Executor<'a> {}

pub struct LocalExecutor<'a>(&'a ());
impl LocalExecutor<'static> {
    pub fn leak(self) -> &'static StaticLocalExecutor;
}
impl<'a> LocalExecutor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + 'a) -> Task<T>;
    pub fn spawn_many<T: 'a, F: Future<Output = T> + 'a>(
        &self,
        futures: impl IntoIterator<Item = F>,
        handles: &mut impl Extend<Task<F::Output>>,
    );
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl<'a> Default for LocalExecutor<'a> {}

pub struct StaticExecutor;
impl StaticExecutor {
    pub fn new() -> Self;
    pub fn spawn<T: Send + 'static>(
        &'static self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Task<T>;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Default for StaticExecutor {}

pub struct StaticLocalExecutor;
impl StaticLocalExecutor {
    pub fn new() -> Self;
    pub fn spawn<T: 'static>(&'static self, future: impl Future<Output = T> + 'static) -> Task<T>;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Default for StaticLocalExecutor {}

pub struct FallibleTask<T, M = ()>(*const T, *const M);
impl<T, M> FallibleTask<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T, M> Future for FallibleTask<T, M> {
    type Output = Option<T>;
}
