// What sentry declares of hubs and scopes, without bodies. Checked against sentry-core 0.46.2.

use std::future::Future;
use std::sync::Arc;

pub struct ClientInitGuard;
impl Drop for ClientInitGuard {}

pub struct Client;
pub struct Scope;

pub struct Hub;
impl Hub {
    pub fn new(client: Option<Arc<Client>>, scope: Arc<Scope>) -> Hub;
    pub fn new_from_top<H: AsRef<Hub>>(other: H) -> Hub;
    pub fn current() -> Arc<Hub>;
    pub fn main() -> Arc<Hub>;
    pub fn with<F, R>(f: F) -> R
    where
        F: FnOnce(&Arc<Hub>) -> R;
    pub fn run<F: FnOnce() -> R, R>(hub: Arc<Hub>, f: F) -> R;
    pub fn client(&self) -> Option<Arc<Client>>;
    pub fn push_scope(&self) -> ScopeGuard;
}

pub struct ScopeGuard;
impl Drop for ScopeGuard {}

pub struct HubSwitchGuard;
impl HubSwitchGuard {
    pub fn new(hub: Arc<Hub>) -> Self;
}
impl Drop for HubSwitchGuard {}

pub struct SentryFuture<F>(F);
impl<F: Future> Future for SentryFuture<F> {
    type Output = F::Output;
}

pub trait SentryFutureExt: Sized {
    fn bind_hub<H>(self, hub: H) -> SentryFuture<Self>
    where
        H: Into<Arc<Hub>>;
}
impl<F: Sized> SentryFutureExt for F {}
