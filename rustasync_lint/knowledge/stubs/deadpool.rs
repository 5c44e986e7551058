// What deadpool declares, without bodies. Checked against 0.12.3.

pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}
impl Clone for Status {}
impl Copy for Status {}

pub enum Runtime {
    Tokio1,
    AsyncStd1,
}
impl Clone for Runtime {}
impl Copy for Runtime {}

pub mod managed {
    use crate::Runtime;
    pub use crate::Status;
    use std::borrow::Cow;
    use std::future::Future;
    use std::ops::Deref;
    use std::pin::Pin;
    use std::time::{Duration, Instant};

    pub enum BuildError {
        NoRuntimeSpecified,
    }
    impl Copy for BuildError {}
    impl Clone for BuildError {}

    pub struct PoolBuilder<M, W = Object<M>>(M, *const W)
    where
        M: Manager,
        W: From<Object<M>>;
    impl<M, W> PoolBuilder<M, W>
    where
        M: Manager,
        W: From<Object<M>>,
    {
        pub fn build(self) -> Result<Pool<M, W>, BuildError>;
        pub fn config(self, value: PoolConfig) -> Self;
        pub fn max_size(self, value: usize) -> Self;
        pub fn timeouts(self, value: Timeouts) -> Self;
        pub fn wait_timeout(self, value: Option<Duration>) -> Self;
        pub fn create_timeout(self, value: Option<Duration>) -> Self;
        pub fn recycle_timeout(self, value: Option<Duration>) -> Self;
        pub fn queue_mode(self, value: QueueMode) -> Self;
        pub fn post_create(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn pre_recycle(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn post_recycle(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn runtime(self, value: Runtime) -> Self;
    }

    pub struct PoolConfig {
        pub max_size: usize,
        pub timeouts: Timeouts,
        pub queue_mode: QueueMode,
    }
    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }
    impl Clone for PoolConfig {}
    impl Copy for PoolConfig {}
    impl Default for PoolConfig {}

    pub struct Timeouts {
        pub wait: Option<Duration>,
        pub create: Option<Duration>,
        pub recycle: Option<Duration>,
    }
    impl Timeouts {
        pub fn new() -> Self;
        pub fn wait_millis(wait: u64) -> Self;
    }
    impl Clone for Timeouts {}
    impl Copy for Timeouts {}
    impl Default for Timeouts {}

    pub enum QueueMode {
        Fifo,
        Lifo,
    }
    impl Clone for QueueMode {}
    impl Copy for QueueMode {}
    impl Default for QueueMode {}

    pub enum CreatePoolError<C> {
        Config(C),
        Build(BuildError),
    }

    pub enum RecycleError<E> {
        Message(Cow<'static, str>),
        Backend(E),
    }
    impl<E> RecycleError<E> {
        pub fn message(msg: impl Into<Cow<'static, str>>) -> Self;
    }
    impl<E> From<E> for RecycleError<E> {}

    pub enum TimeoutType {
        Wait,
        Create,
        Recycle,
    }
    impl Clone for TimeoutType {}
    impl Copy for TimeoutType {}

    pub enum PoolError<E> {
        Timeout(TimeoutType),
        Backend(E),
        Closed,
        NoRuntimeSpecified,
        PostCreateHook(HookError<E>),
    }
    impl<E> From<E> for PoolError<E> {}

    pub type HookResult<E> = Result<(), HookError<E>>;

    pub type HookFuture<'a, E> = Pin<Box<dyn Future<Output = HookResult<E>> + Send + 'a>>;

    pub enum Hook<M: Manager> {
        Fn(Box<dyn Fn(&mut M::Type, &Metrics) -> HookResult<M::Error> + Sync + Send>),
        AsyncFn(
            Box<
                dyn for<'a> Fn(&'a mut M::Type, &'a Metrics) -> HookFuture<'a, M::Error>
                    + Sync
                    + Send,
            >,
        ),
    }
    impl<M: Manager> Hook<M> {
        pub fn sync_fn(
            f: impl Fn(&mut M::Type, &Metrics) -> HookResult<M::Error> + Sync + Send + 'static,
        ) -> Self;
        pub fn async_fn(
            f: impl for<'a> Fn(&'a mut M::Type, &'a Metrics) -> HookFuture<'a, M::Error>
                + Sync
                + Send
                + 'static,
        ) -> Self;
    }

    pub enum HookError<E> {
        Message(Cow<'static, str>),
        Backend(E),
    }
    impl<E> HookError<E> {
        pub fn message(msg: impl Into<Cow<'static, str>>) -> Self;
    }

    pub trait Manager: Sync + Send {
        type Type: Send;
        type Error: Send;
        fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>> + Send;
        fn recycle(
            &self,
            obj: &mut Self::Type,
            metrics: &Metrics,
        ) -> impl Future<Output = RecycleResult<Self::Error>> + Send;
        fn detach(&self, _obj: &mut Self::Type);
    }

    pub type RecycleResult<E> = Result<(), RecycleError<E>>;

    pub struct Metrics {
        pub created: Instant,
        pub recycled: Option<Instant>,
        pub recycle_count: usize,
    }
    impl Metrics {
        pub fn age(&self) -> Duration;
        pub fn last_used(&self) -> Duration;
    }
    impl Clone for Metrics {}
    impl Copy for Metrics {}
    impl Default for Metrics {}

    pub struct Object<M: Manager>(Option<M::Type>);
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type;
        pub fn id(this: &Self) -> ObjectId;
        pub fn metrics(this: &Self) -> &Metrics;
        pub fn pool(this: &Self) -> Option<Pool<M>>;
    }
    impl<M: Manager> Drop for Object<M> {}
    impl<M: Manager> Deref for Object<M> {
        type Target = M::Type;
    }

    pub struct ObjectId;
    impl Copy for ObjectId {}
    impl Clone for ObjectId {}

    pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>>(*const M, *const W);
    impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W>;
        pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
        pub fn resize(&self, max_size: usize);
        pub fn retain(
            &self,
            predicate: impl FnMut(&M::Type, Metrics) -> bool,
        ) -> RetainResult<M::Type>;
        pub fn timeouts(&self) -> Timeouts;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> Status;
        pub fn manager(&self) -> &M;
        pub fn weak(&self) -> WeakPool<M>;
    }
    impl<M: Manager, W: From<Object<M>>> Clone for Pool<M, W> {}

    pub struct WeakPool<M: Manager, W: From<Object<M>> = Object<M>>(*const M, *const W);
    impl<M: Manager, W: From<Object<M>>> WeakPool<M, W> {
        pub fn upgrade(&self) -> Option<Pool<M, W>>;
    }

    pub struct RetainResult<T> {
        pub retained: usize,
        pub removed: Vec<T>,
    }
    impl<T> Default for RetainResult<T> {}

    pub mod reexports {
        pub use crate::managed::{Metrics, ObjectId, PoolConfig, TimeoutType, Timeouts};
        pub use crate::Status;
    }
}

pub mod unmanaged {
    use crate::Runtime;
    pub use crate::Status;
    use std::ops::Deref;
    use std::time::Duration;

    pub struct PoolConfig {
        pub max_size: usize,
        pub timeout: Option<Duration>,
        pub runtime: Option<Runtime>,
    }
    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }
    impl Clone for PoolConfig {}
    impl Copy for PoolConfig {}
    impl Default for PoolConfig {}

    pub enum PoolError {
        Timeout,
        Closed,
        NoRuntimeSpecified,
    }
    impl Clone for PoolError {}
    impl Copy for PoolError {}

    pub struct Object<T>(Option<T>);
    impl<T> Object<T> {
        pub fn take(this: Self) -> T;
    }
    impl<T> Drop for Object<T> {}
    impl<T> Deref for Object<T> {
        type Target = T;
    }

    pub struct Pool<T>(*const T);
    impl<T> Pool<T> {
        pub fn new(max_size: usize) -> Self;
        pub fn from_config(config: &PoolConfig) -> Self;
        pub async fn get(&self) -> Result<Object<T>, PoolError>;
        pub fn try_get(&self) -> Result<Object<T>, PoolError>;
        pub async fn timeout_get(&self, timeout: Option<Duration>) -> Result<Object<T>, PoolError>;
        pub async fn add(&self, object: T) -> Result<(), (T, PoolError)>;
        pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)>;
        pub async fn remove(&self) -> Result<T, PoolError>;
        pub fn try_remove(&self) -> Result<T, PoolError>;
        pub async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> Status;
    }
    impl<T> Clone for Pool<T> {}
    impl<T> Default for Pool<T> {}
    impl<T, I> From<I> for Pool<T>
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: ExactSizeIterator,
    {
    }
}
