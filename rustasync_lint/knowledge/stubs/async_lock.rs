// What async_lock declares, without bodies. Checked against 3.5.0.

use crate::futures::{
    Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead,
    UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc,
};
use std::future::Future;
use std::ops::Deref;
use std::sync::Arc;

pub struct Barrier;
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWait<'_>;
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}

pub struct BarrierWaitResult;
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
impl Clone for BarrierWaitResult {}

pub struct Mutex<T: ?Sized>(T);
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> Lock<'_, T>;
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T>;
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}

pub struct MutexGuard<'a, T: ?Sized>(&'a T);
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}

pub struct MutexGuardArc<T: ?Sized>(*const T);
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>>
    where
        T: Send;
}
impl<T: ?Sized> Drop for MutexGuardArc<T> {}
impl<T: ?Sized> Deref for MutexGuardArc<T> {
    type Target = T;
}

pub struct OnceCell<T>(T);
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(
        &self,
        closure: impl FnOnce() -> Fut,
    ) -> Result<&T, E>;
    pub fn get_or_try_init_blocking<E>(
        &self,
        closure: impl FnOnce() -> Result<T, E>,
    ) -> Result<&T, E>;
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
}
impl<T> From<T> for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}

pub struct RwLock<T: ?Sized>(T);
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> ReadArc<'a, T>;
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn read(&self) -> Read<'_, T>;
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> UpgradableReadArc<'a, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn write(&self) -> Write<'_, T>;
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> WriteArc<'a, T>;
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}

pub struct RwLockReadGuard<'a, T: ?Sized>(&'a T);
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

pub struct RwLockReadGuardArc<T>(*const T);
impl<T> Drop for RwLockReadGuardArc<T> {}
impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}

pub struct RwLockUpgradableReadGuard<'a, T: ?Sized>(&'a T);
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}

pub struct RwLockUpgradableReadGuardArc<T: ?Sized>(*const T);
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> UpgradeArc<T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}

pub struct RwLockWriteGuard<'a, T: ?Sized>(&'a T);
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

pub struct RwLockWriteGuardArc<T: ?Sized>(*const T);
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}
impl<T: ?Sized> Drop for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}

pub struct Semaphore;
impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    pub fn acquire(&self) -> Acquire<'_>;
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc;
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}

pub struct SemaphoreGuard<'a>(&'a ());
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}
impl Drop for SemaphoreGuard<'_> {}

pub struct SemaphoreGuardArc;
impl SemaphoreGuardArc {
    pub fn forget(self);
}
impl Drop for SemaphoreGuardArc {}

pub mod futures {
    use crate::{
        BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc,
        RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard,
        RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc,
    };
    use std::future::Future;

    pub struct BarrierWait<'a>(&'a ());
    impl<'a> Future for BarrierWait<'a> {
        type Output = BarrierWaitResult;
    }

    pub struct Lock<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> Future for Lock<'a, T> {
        type Output = MutexGuard<'a, T>;
    }

    pub struct LockArc<T: ?Sized>(*const T);
    impl<T: ?Sized> Future for LockArc<T> {
        type Output = MutexGuardArc<T>;
    }

    pub struct Read<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> Future for Read<'a, T> {
        type Output = RwLockReadGuard<'a, T>;
    }

    pub struct ReadArc<'a, T>(*const T);
    impl<'a, T> Future for ReadArc<'a, T> {
        type Output = RwLockReadGuardArc<T>;
    }

    pub struct UpgradableRead<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> {
        type Output = RwLockUpgradableReadGuard<'a, T>;
    }
    impl<'a, T: ?Sized> Drop for UpgradableRead<'a, T> {}

    pub struct UpgradableReadArc<'a, T: ?Sized>(*const T);
    impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> {
        type Output = RwLockUpgradableReadGuardArc<T>;
    }
    impl<'a, T: ?Sized> Drop for UpgradableReadArc<'a, T> {}

    pub struct Write<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> Future for Write<'a, T> {
        type Output = RwLockWriteGuard<'a, T>;
    }

    pub struct WriteArc<'a, T: ?Sized>(*const T);
    impl<'a, T: ?Sized> Future for WriteArc<'a, T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    pub struct Upgrade<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> Future for Upgrade<'a, T> {
        type Output = RwLockWriteGuard<'a, T>;
    }

    pub struct UpgradeArc<T: ?Sized>(*const T);
    impl<T: ?Sized> Future for UpgradeArc<T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    pub struct Acquire<'a>(&'a ());
    impl<'a> Future for Acquire<'a> {
        type Output = SemaphoreGuard<'a>;
    }

    pub struct AcquireArc;
    impl Future for AcquireArc {
        type Output = SemaphoreGuardArc;
    }
}
