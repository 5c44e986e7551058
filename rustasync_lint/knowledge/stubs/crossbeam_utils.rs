// What crossbeam_utils declares, without bodies. Checked against 0.8.23.

use std::ops::Deref;

pub struct Backoff;
impl Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    pub fn spin(&self);
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}
impl Default for Backoff {}

pub struct CachePadded<T>(T);
impl<T> CachePadded<T> {
    pub fn new(t: T) -> CachePadded<T>;
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for CachePadded<T> {}
impl<T: Copy> Copy for CachePadded<T> {}
impl<T: Default> Default for CachePadded<T> {}
impl<T> Deref for CachePadded<T> {
    type Target = T;
}
impl<T> From<T> for CachePadded<T> {}

pub mod atomic {
    pub struct AtomicCell<T>(T);
    impl<T> AtomicCell<T> {
        pub fn new(val: T) -> AtomicCell<T>;
        pub fn into_inner(self) -> T;
        pub fn is_lock_free() -> bool;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub fn as_ptr(&self) -> *mut T;
    }
    impl<T: Default> AtomicCell<T> {
        pub fn take(&self) -> T;
    }
    impl<T: Copy> AtomicCell<T> {
        pub fn load(&self) -> T;
    }
    impl<T: Copy + Eq> AtomicCell<T> {
        pub fn compare_and_swap(&self, current: T, new: T) -> T;
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
        pub fn fetch_update<F>(&self, f: F) -> Result<T, T>
        where
            F: FnMut(T) -> Option<T>;
    }
    impl<T> Drop for AtomicCell<T> {}
    impl<T: Default> Default for AtomicCell<T> {}
    impl<T> From<T> for AtomicCell<T> {}
}

pub mod sync {
    use std::ops::Deref;
    use std::sync::{LockResult, TryLockResult};
    use std::time::{Duration, Instant};

    pub struct Parker;
    impl Parker {
        pub fn new() -> Parker;
        pub fn park(&self);
        pub fn park_timeout(&self, timeout: Duration);
        pub fn park_deadline(&self, deadline: Instant);
        pub fn unparker(&self) -> &Unparker;
    }
    impl Default for Parker {}

    pub struct Unparker;
    impl Unparker {
        pub fn unpark(&self);
    }
    impl Clone for Unparker {}

    pub struct ShardedLock<T: ?Sized>(T);
    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T>;
        pub fn into_inner(self) -> LockResult<T>;
    }
    impl<T: ?Sized> ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
        pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>>;
        pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>>;
        pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>>;
    }
    impl<T: Default> Default for ShardedLock<T> {}
    impl<T> From<T> for ShardedLock<T> {}

    pub struct ShardedLockReadGuard<'a, T: ?Sized>(&'a T);
    impl<T: ?Sized> Deref for ShardedLockReadGuard<'_, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> Drop for ShardedLockReadGuard<'a, T> {}

    pub struct ShardedLockWriteGuard<'a, T: ?Sized>(&'a T);
    impl<T: ?Sized> Drop for ShardedLockWriteGuard<'_, T> {}
    impl<T: ?Sized> Deref for ShardedLockWriteGuard<'_, T> {
        type Target = T;
    }

    pub struct WaitGroup;
    impl WaitGroup {
        pub fn new() -> Self;
        pub fn wait(self);
    }
    impl Default for WaitGroup {}
    impl Drop for WaitGroup {}
    impl Clone for WaitGroup {}
}

pub mod thread {
    use std::thread::Thread;
    use std::{io, thread};

    pub fn scope<'env, F, R>(f: F) -> thread::Result<R>
    where
        F: FnOnce(&Scope<'env>) -> R;
    pub struct Scope<'env>(&'env ());
    impl<'env> Scope<'env> {
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
        where
            F: FnOnce(&Scope<'env>) -> T + Send + 'env,
            T: Send + 'env;
        pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
    }

    pub struct ScopedThreadBuilder<'scope, 'env>(&'scope ());
    impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn spawn<F, T>(self, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>
        where
            F: FnOnce(&Scope<'env>) -> T + Send + 'env,
            T: Send + 'env;
    }

    pub struct ScopedJoinHandle<'scope, T>(*const T);
    impl<T> ScopedJoinHandle<'_, T> {
        pub fn join(self) -> thread::Result<T>;
        pub fn thread(&self) -> &Thread;
    }
}
