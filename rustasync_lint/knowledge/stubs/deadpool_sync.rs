// What deadpool_sync declares, without bodies. Checked against 0.1.4.

use deadpool::Runtime;
use std::any::Any;
use std::ops::Deref;
use std::sync::{MutexGuard, PoisonError, TryLockError};

pub enum InteractError {
    Panic(Box<dyn Any + Send + 'static>),
    Aborted,
}

pub struct SyncWrapper<T>(T)
where
    T: Send + 'static;
impl<T> SyncWrapper<T>
where
    T: Send + 'static,
{
    pub async fn new<F, E>(runtime: Runtime, f: F) -> Result<Self, E>
    where
        F: FnOnce() -> Result<T, E> + Send + 'static,
        E: Send + 'static;
    pub async fn interact<F, R>(&self, f: F) -> Result<R, InteractError>
    where
        F: FnOnce(&mut T) -> R + Send + 'static,
        R: Send + 'static;
    pub fn is_mutex_poisoned(&self) -> bool;
    pub fn lock(&self) -> Result<SyncGuard<'_, T>, PoisonError<MutexGuard<'_, Option<T>>>>;
    pub fn try_lock(&self) -> Result<SyncGuard<'_, T>, TryLockError<MutexGuard<'_, Option<T>>>>;
}
impl<T> Drop for SyncWrapper<T> where T: Send + 'static {}

pub struct SyncGuard<'a, T: Send>(&'a T);
impl<'a, T: Send> Deref for SyncGuard<'a, T> {
    type Target = T;
}
impl<'a, T: Send> Drop for SyncGuard<'a, T> {}

pub mod reexports {
    pub use crate::{InteractError, SyncGuard};
}
