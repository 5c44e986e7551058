// What mobc declares, without bodies. Checked against 0.8.5.

use std::future::Future;
use std::ops::Deref;
use std::time::Duration;

pub struct Builder<M>(*const M);
impl<M: Manager> Builder<M> {
    pub fn new() -> Self;
    pub fn max_open(self, max_open: u64) -> Self;
    pub fn max_idle(self, max_idle: u64) -> Self;
    pub fn test_on_check_out(self, health_check: bool) -> Builder<M>;
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Self;
    pub fn max_idle_lifetime(self, max_idle_lifetime: Option<Duration>) -> Self;
    pub fn get_timeout(self, get_timeout: Option<Duration>) -> Self;
    pub fn health_check_interval(self, health_check_interval: Option<Duration>) -> Self;
    pub fn build(self, manager: M) -> Pool<M>;
}
impl<M> Default for Builder<M> {}

pub enum Error<E> {
    Inner(E),
    Timeout,
    BadConn,
    PoolClosed,
}
impl<E> From<E> for Error<E> {}

pub trait Manager: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: Send + Sync + 'static;
    fn spawn_task<T>(&self, task: T)
    where
        T: Future + Send + 'static,
        T::Output: Send + 'static;
    async fn connect(&self) -> Result<Self::Connection, Self::Error>;
    async fn check(&self, conn: Self::Connection) -> Result<Self::Connection, Self::Error>;
    fn validate(&self, _conn: &mut Self::Connection) -> bool;
}

pub struct Pool<M: Manager>(*const M);
impl<M: Manager> Pool<M> {
    pub fn new(manager: M) -> Pool<M>;
    pub fn builder() -> Builder<M>;
    pub async fn set_max_open_conns(&self, n: u64);
    pub async fn set_max_idle_conns(&self, n: u64);
    pub async fn set_conn_max_lifetime(&self, max_lifetime: Option<Duration>);
    pub async fn get(&self) -> Result<Connection<M>, Error<M::Error>>;
    pub async fn get_timeout(&self, duration: Duration) -> Result<Connection<M>, Error<M::Error>>;
    pub async fn state(&self) -> State;
}
impl<M: Manager> Clone for Pool<M> {}
impl<M: Manager> Drop for Pool<M> {}

pub struct State {
    pub max_open: u64,
    pub connections: u64,
    pub in_use: u64,
    pub idle: u64,
    pub wait_count: u64,
    pub wait_duration: Duration,
    pub max_idle_closed: u64,
    pub max_lifetime_closed: u64,
}

pub struct Connection<M: Manager>(Option<M::Connection>);
impl<M: Manager> Connection<M> {
    pub fn is_brand_new(&self) -> bool;
    pub fn into_inner(self) -> M::Connection;
}
impl<M: Manager> Drop for Connection<M> {}
impl<M: Manager> Deref for Connection<M> {
    type Target = M::Connection;
}
