// What spin declares, without bodies. Checked against 0.9.9.

use crate::barrier::BarrierWaitResult;
use crate::relax::Loop;
use std::ops::Deref;

pub struct Barrier<R = Spin>(R);
impl<R: RelaxStrategy> Barrier<R> {
    pub fn wait(&self) -> BarrierWaitResult;
}
impl<R> Barrier<R> {
    pub fn new(n: usize) -> Self;
}

pub struct Lazy<T, F = fn() -> T, R = Spin>(T, F, R);
impl<T, F, R> Lazy<T, F, R> {
    pub fn new(f: F) -> Self;
}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Lazy<T, F, R> {
    pub fn force(this: &Self) -> &T;
}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Deref for Lazy<T, F, R> {
    type Target = T;
}
impl<T: Default, R> Default for Lazy<T, fn() -> T, R> {}

pub struct Mutex<T: ?Sized, R = Spin>(T, R);
impl<T, R> Mutex<T, R> {
    pub fn new(value: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized, R: RelaxStrategy> Mutex<T, R> {
    pub fn lock(&self) -> MutexGuard<'_, T>;
}
impl<T: ?Sized, R> Mutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Default, R> Default for Mutex<T, R> {}
impl<T, R> From<T> for Mutex<T, R> {}

pub struct MutexGuard<'a, T: 'a + ?Sized>(&'a T);
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: 'a + ?Sized> Drop for MutexGuard<'a, T> {}

pub struct Once<T = (), R = Spin>(T, R);
impl<T, R: RelaxStrategy> Once<T, R> {
    pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
    pub fn wait(&self) -> &T;
    pub fn poll(&self) -> Option<&T>;
}
impl<T, R> Once<T, R> {
    pub const INIT: Self;
    pub fn new() -> Self;
    pub fn initialized(data: T) -> Self;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn try_into_inner(self) -> Option<T>;
    pub fn is_completed(&self) -> bool;
}
impl<T, R> Default for Once<T, R> {}
impl<T, R> From<T> for Once<T, R> {}
impl<T, R> Drop for Once<T, R> {}

pub trait RelaxStrategy {
    fn relax();
}
impl RelaxStrategy for Spin {}
impl RelaxStrategy for Loop {}

pub struct Spin;

pub struct RwLock<T: ?Sized, R = Spin>(T, R);
impl<T, R> RwLock<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized, R: RelaxStrategy> RwLock<T, R> {
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn write(&self) -> RwLockWriteGuard<'_, T, R>;
    pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
}
impl<T: ?Sized, R> RwLock<T, R> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn reader_count(&self) -> usize;
    pub fn writer_count(&self) -> usize;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
    pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Default, R> Default for RwLock<T, R> {}
impl<T, R> From<T> for RwLock<T, R> {}

pub struct RwLockReadGuard<'a, T: 'a + ?Sized>(&'a T);
impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
    pub fn leak(this: Self) -> &'rwlock T;
}
impl<'rwlock, T: ?Sized> Deref for RwLockReadGuard<'rwlock, T> {
    type Target = T;
}
impl<'rwlock, T: ?Sized> Drop for RwLockReadGuard<'rwlock, T> {}

pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = Spin>(&'a T, &'a R);
impl<'rwlock, T: ?Sized, R> RwLockWriteGuard<'rwlock, T, R> {
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'rwlock, T, R>;
    pub fn leak(this: Self) -> &'rwlock mut T;
}
impl<'rwlock, T: ?Sized, R> Deref for RwLockWriteGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized, R> Drop for RwLockWriteGuard<'rwlock, T, R> {}

pub struct RwLockUpgradableGuard<'a, T: 'a + ?Sized, R = Spin>(&'a T, &'a R);
impl<'rwlock, T: ?Sized, R: RelaxStrategy> RwLockUpgradableGuard<'rwlock, T, R> {
    pub fn upgrade(self) -> RwLockWriteGuard<'rwlock, T, R>;
}
impl<'rwlock, T: ?Sized, R> RwLockUpgradableGuard<'rwlock, T, R> {
    pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'rwlock, T, R>, Self>;
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    pub fn leak(this: Self) -> &'rwlock T;
}
impl<'rwlock, T: ?Sized, R> Deref for RwLockUpgradableGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized, R> Drop for RwLockUpgradableGuard<'rwlock, T, R> {}

pub mod barrier {
    pub use crate::Barrier;

    pub struct BarrierWaitResult;
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
}

pub mod lazy {
    pub use crate::Lazy;
}

pub mod lock_api {

    pub type Mutex<T> = lock_api::Mutex<crate::Mutex<()>, T>;

    pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, crate::Mutex<()>, T>;

    pub type RwLock<T> = lock_api::RwLock<crate::RwLock<()>, T>;

    pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, crate::RwLock<()>, T>;

    pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, crate::RwLock<()>, T>;

    pub type RwLockUpgradableReadGuard<'a, T> =
        lock_api::RwLockUpgradableReadGuard<'a, crate::RwLock<()>, T>;
}

pub mod mutex {
    pub use crate::{Mutex, MutexGuard};
    use crate::{RelaxStrategy, Spin};
    use std::ops::Deref;

    pub struct SpinMutex<T: ?Sized, R = Spin>(T, R);
    impl<T, R> SpinMutex<T, R> {
        pub fn new(data: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized, R: RelaxStrategy> SpinMutex<T, R> {
        pub fn lock(&self) -> SpinMutexGuard<'_, T>;
    }
    impl<T: ?Sized, R> SpinMutex<T, R> {
        pub fn is_locked(&self) -> bool;
        pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T>>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized + Default, R> Default for SpinMutex<T, R> {}
    impl<T, R> From<T> for SpinMutex<T, R> {}

    pub struct SpinMutexGuard<'a, T: ?Sized + 'a>(&'a T);
    impl<'a, T: ?Sized> SpinMutexGuard<'a, T> {
        pub fn leak(this: Self) -> &'a mut T;
    }
    impl<'a, T: ?Sized> Deref for SpinMutexGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> Drop for SpinMutexGuard<'a, T> {}

    pub mod spin {
        pub use crate::mutex::{SpinMutex, SpinMutexGuard};
    }
}

pub mod once {
    pub use crate::Once;
}

pub mod relax {
    pub use crate::{RelaxStrategy, Spin};

    pub struct Loop;
}

pub mod rwlock {
    pub use crate::{RwLock, RwLockReadGuard, RwLockUpgradableGuard, RwLockWriteGuard};
}
