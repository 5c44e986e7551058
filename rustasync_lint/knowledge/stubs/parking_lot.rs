// What parking_lot declares, without bodies. Checked against 0.12.5.

pub use lock_api::{
    ArcMutexGuard, ArcReentrantMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard,
    ArcRwLockWriteGuard,
};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub struct RawMutex;
impl lock_api::RawMutex for RawMutex {}
pub struct RawFairMutex;
impl lock_api::RawMutex for RawFairMutex {}
pub struct RawRwLock;
impl lock_api::RawRwLock for RawRwLock {}
pub struct RawThreadId;

pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;
pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;

pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;
pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawFairMutex, T>;
pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, RawRwLock, T>;
pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type MappedReentrantMutexGuard<'a, T> =
    lock_api::MappedReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;

// Aliases of lock_api types in the crate itself; types of their own here, because the tables
// know the locks under the names people write.
pub struct Mutex<T: ?Sized>(T);
impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
    pub fn from_raw(raw_mutex: RawMutex, val: T) -> Mutex<T>;
    pub fn const_new(raw_mutex: RawMutex, val: T) -> Mutex<T>;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> lock_api::MutexGuard<'_, RawMutex, T>;
    pub fn try_lock(&self) -> Option<lock_api::MutexGuard<'_, RawMutex, T>>;
    pub fn try_lock_for(&self, timeout: Duration) -> Option<lock_api::MutexGuard<'_, RawMutex, T>>;
    pub fn try_lock_until(&self, timeout: Instant)
        -> Option<lock_api::MutexGuard<'_, RawMutex, T>>;
    pub fn lock_arc(self: &Arc<Self>) -> lock_api::ArcMutexGuard<RawMutex, T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<lock_api::ArcMutexGuard<RawMutex, T>>;
    pub fn try_lock_arc_for(
        self: &Arc<Self>,
        timeout: Duration,
    ) -> Option<lock_api::ArcMutexGuard<RawMutex, T>>;
    pub fn try_lock_arc_until(
        self: &Arc<Self>,
        timeout: Instant,
    ) -> Option<lock_api::ArcMutexGuard<RawMutex, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
}
impl<T: ?Sized + Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}

pub struct FairMutex<T: ?Sized>(T);
impl<T> FairMutex<T> {
    pub fn new(val: T) -> FairMutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> FairMutex<T> {
    pub fn lock(&self) -> lock_api::MutexGuard<'_, RawFairMutex, T>;
    pub fn try_lock(&self) -> Option<lock_api::MutexGuard<'_, RawFairMutex, T>>;
    pub fn try_lock_for(
        &self,
        timeout: Duration,
    ) -> Option<lock_api::MutexGuard<'_, RawFairMutex, T>>;
    pub fn try_lock_until(
        &self,
        timeout: Instant,
    ) -> Option<lock_api::MutexGuard<'_, RawFairMutex, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
}
impl<T: ?Sized + Default> Default for FairMutex<T> {}
impl<T> From<T> for FairMutex<T> {}

pub struct ReentrantMutex<T: ?Sized>(T);
impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> ReentrantMutex<T> {
    pub fn lock(&self) -> lock_api::ReentrantMutexGuard<'_, RawMutex, RawThreadId, T>;
    pub fn try_lock(&self) -> Option<lock_api::ReentrantMutexGuard<'_, RawMutex, RawThreadId, T>>;
    pub fn try_lock_for(
        &self,
        timeout: Duration,
    ) -> Option<lock_api::ReentrantMutexGuard<'_, RawMutex, RawThreadId, T>>;
    pub fn try_lock_until(
        &self,
        timeout: Instant,
    ) -> Option<lock_api::ReentrantMutexGuard<'_, RawMutex, RawThreadId, T>>;
    pub fn lock_arc(self: &Arc<Self>)
        -> lock_api::ArcReentrantMutexGuard<RawMutex, RawThreadId, T>;
    pub fn try_lock_arc(
        self: &Arc<Self>,
    ) -> Option<lock_api::ArcReentrantMutexGuard<RawMutex, RawThreadId, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
}
impl<T: ?Sized + Default> Default for ReentrantMutex<T> {}
impl<T> From<T> for ReentrantMutex<T> {}

pub struct RwLock<T: ?Sized>(T);
impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn const_new(raw_rwlock: RawRwLock, val: T) -> RwLock<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> lock_api::RwLockReadGuard<'_, RawRwLock, T>;
    pub fn try_read(&self) -> Option<lock_api::RwLockReadGuard<'_, RawRwLock, T>>;
    pub fn try_read_for(
        &self,
        timeout: Duration,
    ) -> Option<lock_api::RwLockReadGuard<'_, RawRwLock, T>>;
    pub fn try_read_until(
        &self,
        timeout: Instant,
    ) -> Option<lock_api::RwLockReadGuard<'_, RawRwLock, T>>;
    pub fn read_recursive(&self) -> lock_api::RwLockReadGuard<'_, RawRwLock, T>;
    pub fn try_read_recursive(&self) -> Option<lock_api::RwLockReadGuard<'_, RawRwLock, T>>;
    pub fn write(&self) -> lock_api::RwLockWriteGuard<'_, RawRwLock, T>;
    pub fn try_write(&self) -> Option<lock_api::RwLockWriteGuard<'_, RawRwLock, T>>;
    pub fn try_write_for(
        &self,
        timeout: Duration,
    ) -> Option<lock_api::RwLockWriteGuard<'_, RawRwLock, T>>;
    pub fn try_write_until(
        &self,
        timeout: Instant,
    ) -> Option<lock_api::RwLockWriteGuard<'_, RawRwLock, T>>;
    pub fn upgradable_read(&self) -> lock_api::RwLockUpgradableReadGuard<'_, RawRwLock, T>;
    pub fn try_upgradable_read(
        &self,
    ) -> Option<lock_api::RwLockUpgradableReadGuard<'_, RawRwLock, T>>;
    pub fn read_arc(self: &Arc<Self>) -> lock_api::ArcRwLockReadGuard<RawRwLock, T>;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<lock_api::ArcRwLockReadGuard<RawRwLock, T>>;
    pub fn write_arc(self: &Arc<Self>) -> lock_api::ArcRwLockWriteGuard<RawRwLock, T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<lock_api::ArcRwLockWriteGuard<RawRwLock, T>>;
    pub fn upgradable_read_arc(
        self: &Arc<Self>,
    ) -> lock_api::ArcRwLockUpgradableReadGuard<RawRwLock, T>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
}
impl<T: ?Sized + Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}

pub fn const_mutex<T>(val: T) -> Mutex<T>;
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;

pub struct WaitTimeoutResult;
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
impl Copy for WaitTimeoutResult {}
impl Clone for WaitTimeoutResult {}

pub struct Condvar;
impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    pub fn wait_until<T: ?Sized>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        timeout: Instant,
    ) -> WaitTimeoutResult;
    pub fn wait_for<T: ?Sized>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        timeout: Duration,
    ) -> WaitTimeoutResult;
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F)
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
    pub fn wait_while_until<T, F>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        condition: F,
        timeout: Instant,
    ) -> WaitTimeoutResult
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
    pub fn wait_while_for<T: ?Sized, F>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        condition: F,
        timeout: Duration,
    ) -> WaitTimeoutResult
    where
        F: FnMut(&mut T) -> bool;
}
impl Default for Condvar {}
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}
impl Copy for OnceState {}
impl Clone for OnceState {}

pub struct Once;
impl Once {
    pub fn new() -> Once;
    pub fn state(&self) -> OnceState;
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce();
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(OnceState);
}
impl Default for Once {}
