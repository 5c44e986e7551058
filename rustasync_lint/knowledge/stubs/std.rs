// The public surface of the standard library (std, with core and alloc folded in), as declarations without bodies.
// Adapters are given by what they yield. Left out: allocators, most of nightly, what nobody needs to type a program.
// A field tells what a type contains; a reference or pointer that it owns none. Checked against 1.95.0.

pub mod sync {
    use crate::{any, error, mem, ops, path, pin, time};
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<T> = Result<T, TryLockError<T>>;
    pub struct PoisonError<T>(T);
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> error::Error for PoisonError<T> {}
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    impl<T> error::Error for TryLockError<T> {} impl<T> From<PoisonError<T>> for TryLockError<T> {}
    pub struct Mutex<T: ?Sized>(T);
    impl<T> Mutex<T> { pub fn new(t: T) -> Mutex<T>; }
    impl<T: ?Sized> Mutex<T> {
        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T: Default> Default for Mutex<T> {} impl<T> From<T> for Mutex<T> {}
    pub struct MutexGuard<'a, T: ?Sized + 'a>(&'a T);
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedMutexGuard<'a, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
    }
    impl<T: ?Sized> ops::Deref for MutexGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
    pub struct MappedMutexGuard<'a, T: ?Sized + 'a>(&'a T);
    impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedMutexGuard<'a, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
    }
    impl<T: ?Sized> ops::Deref for MappedMutexGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for MappedMutexGuard<'_, T> {}
    pub struct RwLock<T: ?Sized>(T);
    impl<T> RwLock<T> { pub fn new(t: T) -> RwLock<T>; }
    impl<T: ?Sized> RwLock<T> {
        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T: Default> Default for RwLock<T> {} impl<T> From<T> for RwLock<T> {}
    pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock>(&'rwlock T);
    impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>;
    }
    impl<T: ?Sized> ops::Deref for RwLockReadGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {}
    pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock>(&'rwlock T);
    impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
        pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>;
    }
    impl<T: ?Sized> ops::Deref for RwLockWriteGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {}
    pub struct MappedRwLockReadGuard<'rwlock, T: ?Sized + 'rwlock>(&'rwlock T);
    impl<'rwlock, T: ?Sized> MappedRwLockReadGuard<'rwlock, T> {
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>;
    }
    impl<T: ?Sized> ops::Deref for MappedRwLockReadGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for MappedRwLockReadGuard<'_, T> {}
    pub struct MappedRwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock>(&'rwlock T);
    impl<'rwlock, T: ?Sized> MappedRwLockWriteGuard<'rwlock, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>;
    }
    impl<T: ?Sized> ops::Deref for MappedRwLockWriteGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for MappedRwLockWriteGuard<'_, T> {}
    pub struct ReentrantLock<T: ?Sized>(T);
    impl<T> ReentrantLock<T> { pub fn new(t: T) -> ReentrantLock<T>; pub fn into_inner(self) -> T; }
    impl<T: ?Sized> ReentrantLock<T> { pub fn lock(&self) -> ReentrantLockGuard<'_, T>; pub fn get_mut(&mut self) -> &mut T; }
    impl<T: Default> Default for ReentrantLock<T> {} impl<T> From<T> for ReentrantLock<T> {}
    pub struct ReentrantLockGuard<'a, T: ?Sized + 'a>(&'a T);
    impl<T: ?Sized> ops::Deref for ReentrantLockGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for ReentrantLockGuard<'_, T> {}
    pub struct Condvar;
    impl Condvar {
        pub fn new() -> Condvar;
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>>;
        pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;
        pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: time::Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
        pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: time::Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
    impl Default for Condvar {}
    pub struct WaitTimeoutResult;
    impl WaitTimeoutResult { pub fn timed_out(&self) -> bool; }
    impl Clone for WaitTimeoutResult {} impl Copy for WaitTimeoutResult {}
    pub struct Barrier;
    impl Barrier { pub fn new(n: usize) -> Barrier; pub fn wait(&self) -> BarrierWaitResult; }
    pub struct BarrierWaitResult;
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool; }
    pub struct Once;
    impl Once {
        pub fn new() -> Once;
        pub fn call_once<F: FnOnce()>(&self, f: F);
        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F);
        pub fn is_completed(&self) -> bool;
        pub fn wait(&self);
        pub fn wait_force(&self);
    }
    pub struct OnceState;
    impl OnceState { pub fn is_poisoned(&self) -> bool; }
    pub struct OnceLock<T>(Option<T>);
    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn wait(&self) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T: Clone> Clone for OnceLock<T> {} impl<T> Default for OnceLock<T> {} impl<T> Drop for OnceLock<T> {} impl<T> From<T> for OnceLock<T> {}
    pub struct LazyLock<T, F = fn() -> T>(T, F);
    impl<T, F: FnOnce() -> T> LazyLock<T, F> { pub fn new(f: F) -> LazyLock<T, F>; pub fn force(this: &LazyLock<T, F>) -> &T; }
    impl<T, F> LazyLock<T, F> { pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>; pub fn get(this: &LazyLock<T, F>) -> Option<&T>; }
    impl<T: Default> Default for LazyLock<T> {} impl<T, F: FnOnce() -> T> ops::Deref for LazyLock<T, F> { type Target = T; }
    impl<T, F> Drop for LazyLock<T, F> {}
    pub struct Arc<T: ?Sized>(*const T);
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T>;
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T>;
        pub fn new_uninit() -> Arc<mem::MaybeUninit<T>>;
        pub fn pin(data: T) -> pin::Pin<Arc<T>>;
        pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
        pub fn into_inner(this: Arc<T>) -> Option<T>;
    }
    impl<T: Clone> Arc<T> { pub fn unwrap_or_clone(this: Arc<T>) -> T; }
    impl<T: ?Sized> Arc<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
        pub fn into_raw(this: Arc<T>) -> *const T;
        pub unsafe fn increment_strong_count(ptr: *const T);
        pub unsafe fn decrement_strong_count(ptr: *const T);
        pub fn as_ptr(this: &Arc<T>) -> *const T;
        pub fn downgrade(this: &Arc<T>) -> Weak<T>;
        pub fn weak_count(this: &Arc<T>) -> usize;
        pub fn strong_count(this: &Arc<T>) -> usize;
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
        pub fn make_mut(this: &mut Arc<T>) -> &mut T;
        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
    }
    impl Arc<dyn any::Any + Sync + Send> {
        pub fn downcast<T: any::Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn any::Any + Sync + Send>>;
    }
    impl<T: ?Sized> AsRef<T> for Arc<T> {} impl<T: ?Sized> Clone for Arc<T> {} impl<T> Default for Arc<[T]> {} impl<T: Default> Default for Arc<T> {}
    impl Default for Arc<str> {} impl<T: ?Sized> ops::Deref for Arc<T> { type Target = T; } impl<T: ?Sized> Drop for Arc<T> {}
    impl<T: Clone> From<&[T]> for Arc<[T]> {} impl From<&path::Path> for Arc<path::Path> {} impl From<&str> for Arc<str> {}
    impl<T, const N: usize> From<[T; N]> for Arc<[T]> {} impl From<Arc<str>> for Arc<[u8]> {} impl<T: ?Sized> From<Box<T>> for Arc<T> {}
    impl From<path::PathBuf> for Arc<path::Path> {} impl From<String> for Arc<str> {} impl<T> From<T> for Arc<T> {}
    impl<T> From<Vec<T>> for Arc<[T]> {} impl<T> FromIterator<T> for Arc<[T]> {}
    pub struct Weak<T: ?Sized>(*const T);
    impl<T> Weak<T> { pub fn new() -> Weak<T>; }
    impl<T: ?Sized> Weak<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
        pub fn into_raw(self) -> *const T;
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Arc<T>>;
        pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
    }
    impl<T: ?Sized> Clone for Weak<T> {} impl<T> Default for Weak<T> {} impl<T: ?Sized> Drop for Weak<T> {}

    pub mod mpsc {
        use crate::{error, time};
        use crate::sync::mpmc;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
        pub struct Sender<T>(mpmc::Sender<T>);
        impl<T> Sender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>>; }
        impl<T> Clone for Sender<T> {}
        pub struct SyncSender<T>(mpmc::Sender<T>);
        impl<T> SyncSender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
        }
        impl<T> Clone for SyncSender<T> {}
        pub struct Receiver<T>(mpmc::Receiver<T>);
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, TryRecvError>;
            pub fn recv(&self) -> Result<T, RecvError>;
            pub fn recv_timeout(&self, timeout: time::Duration) -> Result<T, RecvTimeoutError>;
            pub fn recv_deadline(&self, deadline: time::Instant) -> Result<T, RecvTimeoutError>;
            pub fn iter(&self) -> Iter<'_, T>;
            pub fn try_iter(&self) -> TryIter<'_, T>;
        }
        impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
        impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
        pub struct Iter<'a, T>(&'a Receiver<T>); impl<T> Iterator for Iter<'_, T> { type Item = T; }
        pub struct TryIter<'a, T>(&'a Receiver<T>); impl<T> Iterator for TryIter<'_, T> { type Item = T; }
        pub struct IntoIter<T>(Receiver<T>); impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct SendError<T>(pub T);
        impl<T: Clone> Clone for SendError<T> {} impl<T> error::Error for SendError<T> {} impl<T: Copy> Copy for SendError<T> {}
        pub struct RecvError;
        impl Clone for RecvError {} impl error::Error for RecvError {} impl Copy for RecvError {}
        pub enum TrySendError<T> { Full(T), Disconnected(T) }
        impl<T: Clone> Clone for TrySendError<T> {} impl<T> error::Error for TrySendError<T> {} impl<T> From<SendError<T>> for TrySendError<T> {}
        impl<T: Copy> Copy for TrySendError<T> {}
        pub enum TryRecvError { Empty, Disconnected }
        impl Clone for TryRecvError {} impl error::Error for TryRecvError {} impl From<RecvError> for TryRecvError {} impl Copy for TryRecvError {}
        pub enum RecvTimeoutError { Timeout, Disconnected }
        impl Clone for RecvTimeoutError {} impl error::Error for RecvTimeoutError {} impl From<RecvError> for RecvTimeoutError {}
        impl Copy for RecvTimeoutError {}
    }

    pub mod mpmc {
        use crate::time;
        use crate::sync::mpsc;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub fn sync_channel<T>(cap: usize) -> (Sender<T>, Receiver<T>);
        pub struct Sender<T>(*const T);
        impl<T> Sender<T> {
            pub fn try_send(&self, msg: T) -> Result<(), mpsc::TrySendError<T>>;
            pub fn send(&self, msg: T) -> Result<(), mpsc::SendError<T>>;
            pub fn send_timeout(&self, msg: T, timeout: time::Duration) -> Result<(), SendTimeoutError<T>>;
            pub fn send_deadline(&self, msg: T, deadline: time::Instant) -> Result<(), SendTimeoutError<T>>;
            pub fn is_empty(&self) -> bool;
            pub fn is_full(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn capacity(&self) -> Option<usize>;
            pub fn same_channel(&self, other: &Sender<T>) -> bool;
        }
        impl<T> Clone for Sender<T> {} impl<T> Drop for Sender<T> {}
        pub struct Receiver<T>(*const T);
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, mpsc::TryRecvError>;
            pub fn recv(&self) -> Result<T, mpsc::RecvError>;
            pub fn recv_timeout(&self, timeout: time::Duration) -> Result<T, mpsc::RecvTimeoutError>;
            pub fn recv_deadline(&self, deadline: time::Instant) -> Result<T, mpsc::RecvTimeoutError>;
            pub fn try_iter(&self) -> TryIter<'_, T>;
            pub fn is_empty(&self) -> bool;
            pub fn is_full(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn capacity(&self) -> Option<usize>;
            pub fn same_channel(&self, other: &Receiver<T>) -> bool;
            pub fn iter(&self) -> Iter<'_, T>;
        }
        impl<T> Clone for Receiver<T> {} impl<T> Drop for Receiver<T> {}
        impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
        impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
        pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
        pub struct Iter<'a, T>(&'a Receiver<T>); impl<T> Iterator for Iter<'_, T> { type Item = T; }
        pub struct TryIter<'a, T>(&'a Receiver<T>); impl<T> Iterator for TryIter<'_, T> { type Item = T; }
        pub struct IntoIter<T>(Receiver<T>); impl<T> Iterator for IntoIter<T> { type Item = T; }
    }

    pub mod nonpoison {
        use crate::{ops, sync, time};
        pub struct WouldBlock;
        pub type TryLockResult<Guard> = Result<Guard, WouldBlock>;
        pub struct Mutex<T: ?Sized>(T);
        impl<T> Mutex<T> {
            pub fn new(t: T) -> Mutex<T>;
            pub fn get_cloned(&self) -> T where T: Clone;
            pub fn set(&self, value: T);
            pub fn replace(&self, value: T) -> T;
        }
        impl<T: ?Sized> Mutex<T> {
            pub fn lock(&self) -> MutexGuard<'_, T>;
            pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
            pub fn into_inner(self) -> T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn with_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R;
        }
        impl<T: Default> Default for Mutex<T> {} impl<T> From<T> for Mutex<T> {}
        pub struct MutexGuard<'a, T: ?Sized + 'a>(&'a T);
        impl<'a, T: ?Sized> MutexGuard<'a, T> {
            pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedMutexGuard<'a, U>;
            pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
        }
        impl<T: ?Sized> ops::Deref for MutexGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
        pub struct MappedMutexGuard<'a, T: ?Sized + 'a>(&'a T);
        impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
            pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedMutexGuard<'a, U>;
            pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
        }
        impl<T: ?Sized> ops::Deref for MappedMutexGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for MappedMutexGuard<'_, T> {}
        pub struct RwLock<T: ?Sized>(T);
        impl<T> RwLock<T> {
            pub fn new(t: T) -> RwLock<T>;
            pub fn get_cloned(&self) -> T where T: Clone;
            pub fn set(&self, value: T);
            pub fn replace(&self, value: T) -> T;
        }
        impl<T: ?Sized> RwLock<T> {
            pub fn read(&self) -> RwLockReadGuard<'_, T>;
            pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
            pub fn write(&self) -> RwLockWriteGuard<'_, T>;
            pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
            pub fn into_inner(self) -> T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R;
            pub fn with_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R;
        }
        impl<T: Default> Default for RwLock<T> {} impl<T> From<T> for RwLock<T> {}
        pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock>(&'rwlock T);
        impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
            pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U>;
            pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>;
        }
        impl<T: ?Sized> ops::Deref for RwLockReadGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {}
        pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock>(&'rwlock T);
        impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
            pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
            pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>;
            pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>;
        }
        impl<T: ?Sized> ops::Deref for RwLockWriteGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {}
        pub struct MappedRwLockReadGuard<'rwlock, T: ?Sized + 'rwlock>(&'rwlock T);
        impl<'rwlock, T: ?Sized> MappedRwLockReadGuard<'rwlock, T> {
            pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U>;
            pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>;
        }
        impl<T: ?Sized> ops::Deref for MappedRwLockReadGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for MappedRwLockReadGuard<'_, T> {}
        pub struct MappedRwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock>(&'rwlock T);
        impl<'rwlock, T: ?Sized> MappedRwLockWriteGuard<'rwlock, T> {
            pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>;
            pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: Self, f: F) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>;
        }
        impl<T: ?Sized> ops::Deref for MappedRwLockWriteGuard<'_, T> { type Target = T; } impl<T: ?Sized> Drop for MappedRwLockWriteGuard<'_, T> {}
        pub struct Condvar;
        impl Condvar {
            pub fn new() -> Condvar;
            pub fn wait<T>(&self, guard: &mut MutexGuard<'_, T>);
            pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: &mut MutexGuard<'_, T>, condition: F);
            pub fn wait_timeout<T>(&self, guard: &mut MutexGuard<'_, T>, dur: time::Duration) -> sync::WaitTimeoutResult;
            pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: &mut MutexGuard<'_, T>, dur: time::Duration, condition: F) -> sync::WaitTimeoutResult;
            pub fn notify_one(&self);
            pub fn notify_all(&self);
        }
        impl Default for Condvar {}
    }

    pub mod atomic {
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        impl Copy for Ordering {} impl Clone for Ordering {}
        pub fn fence(order: Ordering);
        pub fn compiler_fence(order: Ordering);
        pub struct AtomicBool;
        impl AtomicBool {
            pub fn new(v: bool) -> AtomicBool;
            pub fn get_mut(&mut self) -> &mut bool;
            pub fn into_inner(self) -> bool;
            pub fn load(&self, order: Ordering) -> bool;
            pub fn store(&self, val: bool, order: Ordering);
            pub fn swap(&self, val: bool, order: Ordering) -> bool;
            pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
            pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
            pub fn fetch_and(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_or(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_not(&self, order: Ordering) -> bool;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool;
        }
        impl Default for AtomicBool {} impl From<bool> for AtomicBool {}
        pub struct AtomicPtr<T>(*mut T);
        impl<T> AtomicPtr<T> {
            pub fn new(p: *mut T) -> AtomicPtr<T>;
            pub fn get_mut(&mut self) -> &mut *mut T;
            pub fn into_inner(self) -> *mut T;
            pub fn load(&self, order: Ordering) -> *mut T;
            pub fn store(&self, ptr: *mut T, order: Ordering);
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
            pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
            pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
        }
        impl<T> Default for AtomicPtr<T> {} impl<T> From<*mut T> for AtomicPtr<T> {}
        pub struct AtomicUsize(usize);
        impl AtomicUsize {
            pub fn new(v: usize) -> AtomicUsize; pub fn get_mut(&mut self) -> &mut usize; pub fn into_inner(self) -> usize;
            pub fn load(&self, order: Ordering) -> usize; pub fn store(&self, val: usize, order: Ordering);
            pub fn swap(&self, val: usize, order: Ordering) -> usize;
            pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
            pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
            pub fn fetch_add(&self, val: usize, order: Ordering) -> usize; pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_and(&self, val: usize, order: Ordering) -> usize; pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_or(&self, val: usize, order: Ordering) -> usize; pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_max(&self, val: usize, order: Ordering) -> usize; pub fn fetch_min(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize>;
        }
        impl Default for AtomicUsize {} impl From<usize> for AtomicUsize {}
        pub struct AtomicU64(u64);
        impl AtomicU64 {
            pub fn new(v: u64) -> AtomicU64; pub fn get_mut(&mut self) -> &mut u64; pub fn into_inner(self) -> u64;
            pub fn load(&self, order: Ordering) -> u64; pub fn store(&self, val: u64, order: Ordering);
            pub fn swap(&self, val: u64, order: Ordering) -> u64;
            pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
            pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
            pub fn fetch_add(&self, val: u64, order: Ordering) -> u64; pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_and(&self, val: u64, order: Ordering) -> u64; pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_or(&self, val: u64, order: Ordering) -> u64; pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_max(&self, val: u64, order: Ordering) -> u64; pub fn fetch_min(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64>;
        }
        impl Default for AtomicU64 {} impl From<u64> for AtomicU64 {}
        pub struct AtomicU32(u32);
        impl AtomicU32 {
            pub fn new(v: u32) -> AtomicU32; pub fn get_mut(&mut self) -> &mut u32; pub fn into_inner(self) -> u32;
            pub fn load(&self, order: Ordering) -> u32; pub fn store(&self, val: u32, order: Ordering);
            pub fn swap(&self, val: u32, order: Ordering) -> u32;
            pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
            pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
            pub fn fetch_add(&self, val: u32, order: Ordering) -> u32; pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_and(&self, val: u32, order: Ordering) -> u32; pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_or(&self, val: u32, order: Ordering) -> u32; pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_max(&self, val: u32, order: Ordering) -> u32; pub fn fetch_min(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32>;
        }
        impl Default for AtomicU32 {} impl From<u32> for AtomicU32 {}
        pub struct AtomicU16(u16);
        impl AtomicU16 {
            pub fn new(v: u16) -> AtomicU16; pub fn get_mut(&mut self) -> &mut u16; pub fn into_inner(self) -> u16;
            pub fn load(&self, order: Ordering) -> u16; pub fn store(&self, val: u16, order: Ordering);
            pub fn swap(&self, val: u16, order: Ordering) -> u16;
            pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
            pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
            pub fn fetch_add(&self, val: u16, order: Ordering) -> u16; pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_and(&self, val: u16, order: Ordering) -> u16; pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_or(&self, val: u16, order: Ordering) -> u16; pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_max(&self, val: u16, order: Ordering) -> u16; pub fn fetch_min(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16>;
        }
        impl Default for AtomicU16 {} impl From<u16> for AtomicU16 {}
        pub struct AtomicU8(u8);
        impl AtomicU8 {
            pub fn new(v: u8) -> AtomicU8; pub fn get_mut(&mut self) -> &mut u8; pub fn into_inner(self) -> u8;
            pub fn load(&self, order: Ordering) -> u8; pub fn store(&self, val: u8, order: Ordering);
            pub fn swap(&self, val: u8, order: Ordering) -> u8;
            pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
            pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
            pub fn fetch_add(&self, val: u8, order: Ordering) -> u8; pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_and(&self, val: u8, order: Ordering) -> u8; pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_or(&self, val: u8, order: Ordering) -> u8; pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_max(&self, val: u8, order: Ordering) -> u8; pub fn fetch_min(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8>;
        }
        impl Default for AtomicU8 {} impl From<u8> for AtomicU8 {}
        pub struct AtomicIsize(isize);
        impl AtomicIsize {
            pub fn new(v: isize) -> AtomicIsize; pub fn get_mut(&mut self) -> &mut isize; pub fn into_inner(self) -> isize;
            pub fn load(&self, order: Ordering) -> isize; pub fn store(&self, val: isize, order: Ordering);
            pub fn swap(&self, val: isize, order: Ordering) -> isize;
            pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
            pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
            pub fn fetch_add(&self, val: isize, order: Ordering) -> isize; pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_and(&self, val: isize, order: Ordering) -> isize; pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_or(&self, val: isize, order: Ordering) -> isize; pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_max(&self, val: isize, order: Ordering) -> isize; pub fn fetch_min(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize>;
        }
        impl Default for AtomicIsize {} impl From<isize> for AtomicIsize {}
        pub struct AtomicI64(i64);
        impl AtomicI64 {
            pub fn new(v: i64) -> AtomicI64; pub fn get_mut(&mut self) -> &mut i64; pub fn into_inner(self) -> i64;
            pub fn load(&self, order: Ordering) -> i64; pub fn store(&self, val: i64, order: Ordering);
            pub fn swap(&self, val: i64, order: Ordering) -> i64;
            pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
            pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
            pub fn fetch_add(&self, val: i64, order: Ordering) -> i64; pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_and(&self, val: i64, order: Ordering) -> i64; pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_or(&self, val: i64, order: Ordering) -> i64; pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_max(&self, val: i64, order: Ordering) -> i64; pub fn fetch_min(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64>;
        }
        impl Default for AtomicI64 {} impl From<i64> for AtomicI64 {}
        pub struct AtomicI32(i32);
        impl AtomicI32 {
            pub fn new(v: i32) -> AtomicI32; pub fn get_mut(&mut self) -> &mut i32; pub fn into_inner(self) -> i32;
            pub fn load(&self, order: Ordering) -> i32; pub fn store(&self, val: i32, order: Ordering);
            pub fn swap(&self, val: i32, order: Ordering) -> i32;
            pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
            pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
            pub fn fetch_add(&self, val: i32, order: Ordering) -> i32; pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_and(&self, val: i32, order: Ordering) -> i32; pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_or(&self, val: i32, order: Ordering) -> i32; pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_max(&self, val: i32, order: Ordering) -> i32; pub fn fetch_min(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32>;
        }
        impl Default for AtomicI32 {} impl From<i32> for AtomicI32 {}
        pub struct AtomicI16(i16);
        impl AtomicI16 {
            pub fn new(v: i16) -> AtomicI16; pub fn get_mut(&mut self) -> &mut i16; pub fn into_inner(self) -> i16;
            pub fn load(&self, order: Ordering) -> i16; pub fn store(&self, val: i16, order: Ordering);
            pub fn swap(&self, val: i16, order: Ordering) -> i16;
            pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
            pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
            pub fn fetch_add(&self, val: i16, order: Ordering) -> i16; pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_and(&self, val: i16, order: Ordering) -> i16; pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_or(&self, val: i16, order: Ordering) -> i16; pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_max(&self, val: i16, order: Ordering) -> i16; pub fn fetch_min(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16>;
        }
        impl Default for AtomicI16 {} impl From<i16> for AtomicI16 {}
        pub struct AtomicI8(i8);
        impl AtomicI8 {
            pub fn new(v: i8) -> AtomicI8; pub fn get_mut(&mut self) -> &mut i8; pub fn into_inner(self) -> i8;
            pub fn load(&self, order: Ordering) -> i8; pub fn store(&self, val: i8, order: Ordering);
            pub fn swap(&self, val: i8, order: Ordering) -> i8;
            pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
            pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
            pub fn fetch_add(&self, val: i8, order: Ordering) -> i8; pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_and(&self, val: i8, order: Ordering) -> i8; pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_or(&self, val: i8, order: Ordering) -> i8; pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_max(&self, val: i8, order: Ordering) -> i8; pub fn fetch_min(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8>;
        }
        impl Default for AtomicI8 {} impl From<i8> for AtomicI8 {}
    }
}

pub mod cell {
    use crate::{error, ops};
    pub struct Cell<T: ?Sized>(T);
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T>;
        pub fn set(&self, val: T);
        pub fn swap(&self, other: &Cell<T>);
        pub fn replace(&self, val: T) -> T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Copy> Cell<T> { pub fn get(&self) -> T; pub fn update(&self, f: impl FnOnce(T) -> T); }
    impl<T: ?Sized> Cell<T> { pub fn as_ptr(&self) -> *mut T; pub fn get_mut(&mut self) -> &mut T; pub fn from_mut(t: &mut T) -> &Cell<T>; }
    impl<T: Default> Cell<T> { pub fn take(&self) -> T where T: Default; }
    impl<T> AsRef<[Cell<T>]> for Cell<[T]> {} impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
    impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {} impl<T: Copy> Clone for Cell<T> {} impl<T: Default> Default for Cell<T> {}
    impl<T> From<T> for Cell<T> {} impl<T: Ord + Copy> Ord for Cell<T> {}
    pub struct RefCell<T: ?Sized>(T);
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T>;
        pub fn into_inner(self) -> T;
        pub fn replace(&self, t: T) -> T;
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
        pub fn swap(&self, other: &RefCell<T>);
    }
    impl<T: ?Sized> RefCell<T> {
        pub fn borrow(&self) -> Ref<'_, T>;
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
        pub fn borrow_mut(&self) -> RefMut<'_, T>;
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
        pub fn as_ptr(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Default> RefCell<T> { pub fn take(&self) -> T; }
    impl<T: Clone> Clone for RefCell<T> {} impl<T: Default> Default for RefCell<T> {} impl<T> From<T> for RefCell<T> {}
    impl<T: ?Sized + Ord> Ord for RefCell<T> {}
    pub struct Ref<'b, T: ?Sized + 'b>(&'b T);
    impl<'b, T: ?Sized> Ref<'b, T> {
        pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>>;
    }
    impl<T: ?Sized> ops::Deref for Ref<'_, T> { type Target = T; }
    pub struct RefMut<'b, T: ?Sized + 'b>(&'b mut T);
    impl<'b, T: ?Sized> RefMut<'b, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>;
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, RefMut<'b, T>>;
    }
    impl<T: ?Sized> ops::Deref for RefMut<'_, T> { type Target = T; } impl<T: ?Sized> Drop for Ref<'_, T> {} impl<T: ?Sized> Drop for RefMut<'_, T> {}
    pub struct OnceCell<T>(Option<T>);
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T: Clone> Clone for OnceCell<T> {} impl<T> Default for OnceCell<T> {} impl<T> From<T> for OnceCell<T> {}
    pub struct LazyCell<T, F = fn() -> T>(T, F);
    impl<T, F: FnOnce() -> T> LazyCell<T, F> { pub fn new(f: F) -> LazyCell<T, F>; pub fn force(this: &LazyCell<T, F>) -> &T; }
    impl<T, F> LazyCell<T, F> { pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>; pub fn get(this: &LazyCell<T, F>) -> Option<&T>; }
    impl<T: Default> Default for LazyCell<T> {} impl<T, F: FnOnce() -> T> ops::Deref for LazyCell<T, F> { type Target = T; }
    pub struct UnsafeCell<T: ?Sized>(T);
    impl<T> UnsafeCell<T> { pub fn new(value: T) -> UnsafeCell<T>; pub fn into_inner(self) -> T; }
    impl<T: ?Sized> UnsafeCell<T> {
        pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
        pub fn get(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn raw_get(this: *const UnsafeCell<T>) -> *mut T;
    }
    impl<T: Default> Default for UnsafeCell<T> {} impl<T> From<T> for UnsafeCell<T> {}
    pub struct BorrowError;
    impl error::Error for BorrowError {}
    pub struct BorrowMutError;
    impl error::Error for BorrowMutError {}
}

pub mod rc {
    use crate::{any, ops, path, pin};
    pub struct Rc<T: ?Sized>(*const T);
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T>;
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T>;
        pub fn pin(value: T) -> pin::Pin<Rc<T>>;
        pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>>;
        pub fn into_inner(this: Rc<T>) -> Option<T>;
    }
    impl<T: ?Sized> Rc<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Rc<T>;
        pub fn into_raw(this: Rc<T>) -> *const T;
        pub fn as_ptr(this: &Rc<T>) -> *const T;
        pub fn downgrade(this: &Rc<T>) -> Weak<T>;
        pub fn weak_count(this: &Rc<T>) -> usize;
        pub fn strong_count(this: &Rc<T>) -> usize;
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T>;
        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool;
        pub fn make_mut(this: &mut Rc<T>) -> &mut T;
    }
    impl<T: Clone> Rc<T> { pub fn unwrap_or_clone(this: Rc<T>) -> T; }
    impl Rc<dyn any::Any> { pub fn downcast<T: any::Any>(self) -> Result<Rc<T>, Rc<dyn any::Any>>; }
    impl<T: ?Sized> AsRef<T> for Rc<T> {} impl<T: ?Sized> Clone for Rc<T> {} impl<T> Default for Rc<[T]> {} impl<T: Default> Default for Rc<T> {}
    impl Default for Rc<str> {} impl<T: ?Sized> ops::Deref for Rc<T> { type Target = T; } impl<T: ?Sized> Drop for Rc<T> {}
    impl<T: Clone> From<&[T]> for Rc<[T]> {} impl From<&path::Path> for Rc<path::Path> {} impl From<&str> for Rc<str> {}
    impl<T, const N: usize> From<[T; N]> for Rc<[T]> {} impl<T: ?Sized> From<Box<T>> for Rc<T> {} impl From<path::PathBuf> for Rc<path::Path> {}
    impl From<Rc<str>> for Rc<[u8]> {} impl From<String> for Rc<str> {} impl<T> From<T> for Rc<T> {} impl<T> From<Vec<T>> for Rc<[T]> {}
    impl<T> FromIterator<T> for Rc<[T]> {}
    pub struct Weak<T: ?Sized>(*const T);
    impl<T> Weak<T> { pub fn new() -> Weak<T>; }
    impl<T: ?Sized> Weak<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
        pub fn into_raw(self) -> *const T;
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Rc<T>>;
        pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
    }
    impl<T: ?Sized> Clone for Weak<T> {} impl<T> Default for Weak<T> {} impl<T: ?Sized> Drop for Weak<T> {}
}

pub mod boxed {
    use crate::{any, error, ops, path, pin, vec};
    pub struct Box<T: ?Sized>(T);
    impl Box<dyn any::Any> { pub fn downcast<T: any::Any>(self) -> Result<Box<T>, Box<dyn any::Any>>; }
    impl Box<dyn any::Any + Send> { pub fn downcast<T: any::Any>(self) -> Result<Box<T>, Box<dyn any::Any + Send>>; }
    impl Box<dyn any::Any + Sync + Send> { pub fn downcast<T: any::Any>(self) -> Result<Box<T>, Box<dyn any::Any + Sync + Send>>; }
    impl<T> Box<T> { pub fn new(x: T) -> Box<T>; pub fn pin(x: T) -> pin::Pin<Box<T>>; pub fn into_inner(boxed: Box<T>) -> T; }
    impl<T: ?Sized> Box<T> {
        pub unsafe fn from_raw(raw: *mut T) -> Box<T>;
        pub fn into_raw(b: Box<T>) -> *mut T;
        pub fn leak<'a>(b: Box<T>) -> &'a mut T;
        pub fn into_pin(boxed: Box<T>) -> pin::Pin<Box<T>>;
    }
    impl<T: ?Sized> AsMut<T> for Box<T> {} impl<T: ?Sized> AsRef<T> for Box<T> {} impl<T: Clone> Clone for Box<[T]> {}
    impl Clone for Box<path::Path> {} impl<T: Clone> Clone for Box<T> {} impl Clone for Box<str> {} impl<T> Default for Box<[T]> {}
    impl<T: Default> Default for Box<T> {} impl Default for Box<str> {} impl<T: ?Sized> ops::Deref for Box<T> { type Target = T; }
    impl<T: ?Sized> Drop for Box<T> {} impl<T: Clone> From<&[T]> for Box<[T]> {} impl From<&path::Path> for Box<path::Path> {}
    impl<'a> From<&str> for Box<dyn error::Error + 'a> {} impl<'a> From<&str> for Box<dyn error::Error + Sync + Send + 'a> {}
    impl From<&str> for Box<str> {} impl<T, const N: usize> From<[T; N]> for Box<[T]> {} impl From<Box<str>> for Box<[u8]> {}
    impl<'a, E: error::Error + 'a> From<E> for Box<dyn error::Error + 'a> {}
    impl<'a, E: error::Error + Send + Sync + 'a> From<E> for Box<dyn error::Error + Sync + Send + 'a> {}
    impl From<path::PathBuf> for Box<path::Path> {} impl<'a> From<String> for Box<dyn error::Error + 'a> {}
    impl<'a> From<String> for Box<dyn error::Error + Sync + Send + 'a> {} impl From<String> for Box<str> {} impl<T> From<T> for Box<T> {}
    impl<T> From<Vec<T>> for Box<[T]> {} impl<I> FromIterator<I> for Box<[I]> {}
    impl<F: ?Sized + Future + Unpin> Future for Box<F> { type Output = F::Output; }
    impl<I> IntoIterator for Box<[I]> { type IntoIter = vec::IntoIter<I>; type Item = I; }
    // Box, Rc and Arc forward Read, Write, Iterator, Error, Borrow and the like in truth; a method call gets there by auto-deref.
    impl<I: ?Sized + Iterator> IntoIterator for Box<I> { type Item = I::Item; type IntoIter = Box<I>; }
}

pub mod pin {
    use crate::{ops, rc, sync};
    pub struct Pin<Ptr>(Ptr);
    impl<Ptr: ops::Deref> Pin<Ptr> where Ptr::Target: Unpin { pub fn new(pointer: Ptr) -> Pin<Ptr>; pub fn into_inner(pin: Pin<Ptr>) -> Ptr; }
    impl<Ptr: ops::DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target>;
        pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut Ptr::Target>;
        pub fn set(&mut self, value: Ptr::Target);
    }
    impl<Ptr: ops::Deref> Pin<Ptr> {
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
        pub fn as_ref(&self) -> Pin<&Ptr::Target>;
        pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
    }
    impl<'a, T: ?Sized> Pin<&'a T> {
        pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U>;
        pub fn get_ref(self) -> &'a T;
    }
    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub fn into_ref(self) -> Pin<&'a T>;
        pub fn get_mut(self) -> &'a mut T where T: Unpin;
        pub unsafe fn get_unchecked_mut(self) -> &'a mut T;
        pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U>;
    }
    impl<Ptr: Clone> Clone for Pin<Ptr> {} impl<T: ?Sized> Default for Pin<sync::Arc<T>> where sync::Arc<T>: Default {}
    impl<T: ?Sized> Default for Pin<Box<T>> where Box<T>: Default {} impl<T: ?Sized> Default for Pin<rc::Rc<T>> where rc::Rc<T>: Default {}
    impl<Ptr: ops::Deref> ops::Deref for Pin<Ptr> { type Target = Ptr::Target; } impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {}
    impl<P: ops::DerefMut> Future for Pin<P> where P::Target: Future { type Output = <P::Target as Future>::Output; }
    impl<Ptr: Copy> Copy for Pin<Ptr> {}
}

pub mod option {
    use crate::{convert, ops, pin};
    pub enum Option<T> { None, Some(T) }
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool;
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
        pub fn as_ref(&self) -> Option<&T>;
        pub fn as_mut(&mut self) -> Option<&mut T>;
        pub fn as_pin_ref(self: pin::Pin<&Option<T>>) -> Option<pin::Pin<&T>>;
        pub fn as_pin_mut(self: pin::Pin<&mut Option<T>>) -> Option<pin::Pin<&mut T>>;
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn expect(self, msg: &str) -> T;
        pub fn unwrap(self) -> T;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T>;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        pub fn ok_or<E>(self, err: E) -> Result<T, E>;
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E>;
        pub fn as_deref(&self) -> Option<&T::Target> where T: ops::Deref;
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: ops::DerefMut;
        pub fn iter(&self) -> impl Iterator<Item = &T>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T>;
        pub fn and<U>(self, optb: Option<U>) -> Option<U>;
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T>;
        pub fn or(self, optb: Option<T>) -> Option<T>;
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T>;
        pub fn xor(self, optb: Option<T>) -> Option<T>;
        pub fn insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert_default(&mut self) -> &mut T where T: Default;
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        pub fn take(&mut self) -> Option<T>;
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T>;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
    }
    impl<T, U> Option<(T, U)> { pub fn unzip(self) -> (Option<T>, Option<U>); }
    impl<T> Option<&T> { pub fn copied(self) -> Option<T> where T: Copy; pub fn cloned(self) -> Option<T> where T: Clone; }
    impl<T> Option<&mut T> { pub fn copied(self) -> Option<T> where T: Copy; pub fn cloned(self) -> Option<T> where T: Clone; }
    impl<T, E> Option<Result<T, E>> { pub fn transpose(self) -> Result<Option<T>, E>; }
    impl<T> Option<Option<T>> { pub fn flatten(self) -> Option<T>; }
    impl<T: Clone> Clone for Option<T> {} impl<T> Default for Option<T> {} impl<'a, T> From<&'a Option<T>> for Option<&'a T> {}
    impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {} impl<T> From<T> for Option<T> {}
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}
    impl<'a, T> IntoIterator for &'a Option<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut Option<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; } impl<T: Ord> Ord for Option<T> {}
    impl<T: Copy> Copy for Option<T> {} impl<T> ops::Try for Option<T> { type Output = T; type Residual = Option<convert::Infallible>; }
    pub struct IntoIter<A>(Option<A>); impl<A> Iterator for IntoIter<A> { type Item = A; }
    pub struct Iter<'a, A>(&'a A); impl<'a, A> Iterator for Iter<'a, A> { type Item = &'a A; }
    pub struct IterMut<'a, A>(&'a mut A); impl<'a, A> Iterator for IterMut<'a, A> { type Item = &'a mut A; }
}

pub mod result {
    use crate::{convert, fmt, ops};
    pub enum Result<T, E> { Ok(T), Err(E) }
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool;
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool;
        pub fn is_err(&self) -> bool;
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool;
        pub fn ok(self) -> Option<T>;
        pub fn err(self) -> Option<E>;
        pub fn as_ref(&self) -> Result<&T, &E>;
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E>;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E>;
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E>;
        pub fn as_deref(&self) -> Result<&T::Target, &E> where T: ops::Deref;
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: ops::DerefMut;
        pub fn iter(&self) -> impl Iterator<Item = &T>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T>;
        pub fn expect(self, msg: &str) -> T where E: fmt::Debug;
        pub fn unwrap(self) -> T where E: fmt::Debug;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub fn expect_err(self, msg: &str) -> E where T: fmt::Debug;
        pub fn unwrap_err(self) -> E where T: fmt::Debug;
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E>;
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>;
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F>;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T;
    }
    impl<T, E> Result<&T, E> { pub fn copied(self) -> Result<T, E> where T: Copy; pub fn cloned(self) -> Result<T, E> where T: Clone; }
    impl<T, E> Result<&mut T, E> { pub fn copied(self) -> Result<T, E> where T: Copy; pub fn cloned(self) -> Result<T, E> where T: Clone; }
    impl<T, E> Result<Option<T>, E> { pub fn transpose(self) -> Option<Result<T, E>>; }
    impl<T, E> Result<Result<T, E>, E> { pub fn flatten(self) -> Result<T, E>; }
    impl<T: Clone, E: Clone> Clone for Result<T, E> {} impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
    impl<'a, T, E> IntoIterator for &'a Result<T, E> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<'a, T, E> IntoIterator for &'a mut Result<T, E> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = IntoIter<T>; } impl<T: Ord, E: Ord> Ord for Result<T, E> {}
    impl<T: Copy, E: Copy> Copy for Result<T, E> {}
    impl<T, E> ops::Try for Result<T, E> { type Output = T; type Residual = Result<convert::Infallible, E>; }
    pub struct IntoIter<T>(Option<T>); impl<T> Iterator for IntoIter<T> { type Item = T; }
    pub struct Iter<'a, T>(&'a T); impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    pub struct IterMut<'a, T>(&'a mut T); impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
}

pub mod clone {
    pub trait Clone: Sized { fn clone(&self) -> Self; fn clone_from(&mut self, source: &Self); }
    impl<T: ?Sized> Clone for &T {} impl<T: ?Sized> Clone for *const T {} impl<T: ?Sized> Clone for *mut T {}
    impl<T: Clone, const N: usize> Clone for [T; N] {} impl Clone for () {} impl Clone for bool {} impl Clone for char {} impl Clone for f32 {}
    impl Clone for f64 {} impl Clone for u8 {} impl Clone for u16 {} impl Clone for u32 {} impl Clone for u64 {} impl Clone for u128 {}
    impl Clone for usize {} impl Clone for i8 {} impl Clone for i16 {} impl Clone for i32 {} impl Clone for i64 {} impl Clone for i128 {}
    impl Clone for isize {} impl<A: Clone> Clone for (A,) {} impl<A: Clone, B: Clone> Clone for (A, B) {}
    impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {} impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {}
    impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {}
    impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) {}
}

pub mod default {
    pub trait Default: Sized { fn default() -> Self; }
    impl Default for () {} impl Default for bool {} impl Default for char {} impl Default for f32 {} impl Default for f64 {} impl Default for u8 {}
    impl Default for u16 {} impl Default for u32 {} impl Default for u64 {} impl Default for u128 {} impl Default for usize {} impl Default for i8 {}
    impl Default for i16 {} impl Default for i32 {} impl Default for i64 {} impl Default for i128 {} impl Default for isize {}
    impl Default for &str {} impl<T> Default for &[T] {} impl<T: Default, const N: usize> Default for [T; N] {} impl<A: Default> Default for (A,) {}
    impl<A: Default, B: Default> Default for (A, B) {} impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
    impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {}
    impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {}
    impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {}
}

pub mod convert {
    use crate::{ffi, net, num, path};
    pub trait From<T>: Sized { fn from(value: T) -> Self; }
    pub trait Into<T>: Sized { fn into(self) -> T; }
    pub trait TryFrom<T>: Sized { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T>: Sized { type Error; fn try_into(self) -> Result<T, Self::Error>; }
    pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
    pub trait AsMut<T: ?Sized> { fn as_mut(&mut self) -> &mut T; }
    pub enum Infallible {}
    pub fn identity<T>(x: T) -> T;
    impl<T> From<T> for T {} impl<T, U: From<T>> Into<U> for T {} impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; }
    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {} impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T {}
    impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T {} impl<T> AsRef<[T]> for [T] {} impl<T> AsMut<[T]> for [T] {}
    impl<T, const N: usize> AsRef<[T]> for [T; N] {} impl<T, const N: usize> AsMut<[T]> for [T; N] {} impl AsRef<str> for str {}
    impl AsRef<[u8]> for str {} impl AsRef<ffi::OsStr> for str {} impl AsRef<path::Path> for str {} impl From<bool> for u8 {}
    impl TryFrom<u16> for u8 { type Error = num::TryFromIntError; } impl TryFrom<u32> for u8 { type Error = num::TryFromIntError; } impl TryFrom<u64> for u8 { type Error = num::TryFromIntError; } impl TryFrom<u128> for u8 { type Error = num::TryFromIntError; }
    impl TryFrom<usize> for u8 { type Error = num::TryFromIntError; } impl TryFrom<i8> for u8 { type Error = num::TryFromIntError; } impl TryFrom<i16> for u8 { type Error = num::TryFromIntError; } impl TryFrom<i32> for u8 { type Error = num::TryFromIntError; }
    impl TryFrom<i64> for u8 { type Error = num::TryFromIntError; } impl TryFrom<i128> for u8 { type Error = num::TryFromIntError; } impl TryFrom<isize> for u8 { type Error = num::TryFromIntError; }
    impl From<bool> for u16 {} impl From<u8> for u16 {}
    impl TryFrom<u32> for u16 { type Error = num::TryFromIntError; } impl TryFrom<u64> for u16 { type Error = num::TryFromIntError; } impl TryFrom<u128> for u16 { type Error = num::TryFromIntError; } impl TryFrom<usize> for u16 { type Error = num::TryFromIntError; }
    impl TryFrom<i8> for u16 { type Error = num::TryFromIntError; } impl TryFrom<i16> for u16 { type Error = num::TryFromIntError; } impl TryFrom<i32> for u16 { type Error = num::TryFromIntError; } impl TryFrom<i64> for u16 { type Error = num::TryFromIntError; }
    impl TryFrom<i128> for u16 { type Error = num::TryFromIntError; } impl TryFrom<isize> for u16 { type Error = num::TryFromIntError; }
    impl From<bool> for u32 {} impl From<u8> for u32 {} impl From<u16> for u32 {} impl From<char> for u32 {} impl From<net::Ipv4Addr> for u32 {}
    impl TryFrom<u64> for u32 { type Error = num::TryFromIntError; } impl TryFrom<u128> for u32 { type Error = num::TryFromIntError; } impl TryFrom<usize> for u32 { type Error = num::TryFromIntError; } impl TryFrom<i8> for u32 { type Error = num::TryFromIntError; }
    impl TryFrom<i16> for u32 { type Error = num::TryFromIntError; } impl TryFrom<i32> for u32 { type Error = num::TryFromIntError; } impl TryFrom<i64> for u32 { type Error = num::TryFromIntError; } impl TryFrom<i128> for u32 { type Error = num::TryFromIntError; }
    impl TryFrom<isize> for u32 { type Error = num::TryFromIntError; }
    impl From<bool> for u64 {} impl From<u8> for u64 {} impl From<u16> for u64 {} impl From<u32> for u64 {} impl From<char> for u64 {}
    impl TryFrom<u128> for u64 { type Error = num::TryFromIntError; } impl TryFrom<usize> for u64 { type Error = num::TryFromIntError; } impl TryFrom<i8> for u64 { type Error = num::TryFromIntError; } impl TryFrom<i16> for u64 { type Error = num::TryFromIntError; }
    impl TryFrom<i32> for u64 { type Error = num::TryFromIntError; } impl TryFrom<i64> for u64 { type Error = num::TryFromIntError; } impl TryFrom<i128> for u64 { type Error = num::TryFromIntError; } impl TryFrom<isize> for u64 { type Error = num::TryFromIntError; }
    impl From<bool> for u128 {} impl From<u8> for u128 {} impl From<u16> for u128 {} impl From<u32> for u128 {} impl From<u64> for u128 {} impl From<char> for u128 {} impl From<net::Ipv6Addr> for u128 {}
    impl TryFrom<usize> for u128 { type Error = num::TryFromIntError; } impl TryFrom<i8> for u128 { type Error = num::TryFromIntError; } impl TryFrom<i16> for u128 { type Error = num::TryFromIntError; } impl TryFrom<i32> for u128 { type Error = num::TryFromIntError; }
    impl TryFrom<i64> for u128 { type Error = num::TryFromIntError; } impl TryFrom<i128> for u128 { type Error = num::TryFromIntError; } impl TryFrom<isize> for u128 { type Error = num::TryFromIntError; }
    impl From<bool> for usize {} impl From<u8> for usize {} impl From<u16> for usize {}
    impl TryFrom<u32> for usize { type Error = num::TryFromIntError; } impl TryFrom<u64> for usize { type Error = num::TryFromIntError; } impl TryFrom<u128> for usize { type Error = num::TryFromIntError; } impl TryFrom<i8> for usize { type Error = num::TryFromIntError; }
    impl TryFrom<i16> for usize { type Error = num::TryFromIntError; } impl TryFrom<i32> for usize { type Error = num::TryFromIntError; } impl TryFrom<i64> for usize { type Error = num::TryFromIntError; } impl TryFrom<i128> for usize { type Error = num::TryFromIntError; }
    impl TryFrom<isize> for usize { type Error = num::TryFromIntError; } impl From<bool> for i8 {}
    impl TryFrom<u8> for i8 { type Error = num::TryFromIntError; } impl TryFrom<u16> for i8 { type Error = num::TryFromIntError; } impl TryFrom<u32> for i8 { type Error = num::TryFromIntError; } impl TryFrom<u64> for i8 { type Error = num::TryFromIntError; }
    impl TryFrom<u128> for i8 { type Error = num::TryFromIntError; } impl TryFrom<usize> for i8 { type Error = num::TryFromIntError; } impl TryFrom<i16> for i8 { type Error = num::TryFromIntError; } impl TryFrom<i32> for i8 { type Error = num::TryFromIntError; }
    impl TryFrom<i64> for i8 { type Error = num::TryFromIntError; } impl TryFrom<i128> for i8 { type Error = num::TryFromIntError; } impl TryFrom<isize> for i8 { type Error = num::TryFromIntError; }
    impl From<bool> for i16 {} impl From<i8> for i16 {} impl From<u8> for i16 {}
    impl TryFrom<u16> for i16 { type Error = num::TryFromIntError; } impl TryFrom<u32> for i16 { type Error = num::TryFromIntError; } impl TryFrom<u64> for i16 { type Error = num::TryFromIntError; } impl TryFrom<u128> for i16 { type Error = num::TryFromIntError; }
    impl TryFrom<usize> for i16 { type Error = num::TryFromIntError; } impl TryFrom<i32> for i16 { type Error = num::TryFromIntError; } impl TryFrom<i64> for i16 { type Error = num::TryFromIntError; } impl TryFrom<i128> for i16 { type Error = num::TryFromIntError; }
    impl TryFrom<isize> for i16 { type Error = num::TryFromIntError; }
    impl From<bool> for i32 {} impl From<i8> for i32 {} impl From<i16> for i32 {} impl From<u8> for i32 {} impl From<u16> for i32 {}
    impl TryFrom<u32> for i32 { type Error = num::TryFromIntError; } impl TryFrom<u64> for i32 { type Error = num::TryFromIntError; } impl TryFrom<u128> for i32 { type Error = num::TryFromIntError; } impl TryFrom<usize> for i32 { type Error = num::TryFromIntError; }
    impl TryFrom<i64> for i32 { type Error = num::TryFromIntError; } impl TryFrom<i128> for i32 { type Error = num::TryFromIntError; } impl TryFrom<isize> for i32 { type Error = num::TryFromIntError; }
    impl From<bool> for i64 {} impl From<i8> for i64 {} impl From<i16> for i64 {} impl From<i32> for i64 {} impl From<u8> for i64 {} impl From<u16> for i64 {} impl From<u32> for i64 {}
    impl TryFrom<u64> for i64 { type Error = num::TryFromIntError; } impl TryFrom<u128> for i64 { type Error = num::TryFromIntError; } impl TryFrom<usize> for i64 { type Error = num::TryFromIntError; } impl TryFrom<i128> for i64 { type Error = num::TryFromIntError; }
    impl TryFrom<isize> for i64 { type Error = num::TryFromIntError; }
    impl From<bool> for i128 {} impl From<i8> for i128 {} impl From<i16> for i128 {} impl From<i32> for i128 {} impl From<i64> for i128 {} impl From<u8> for i128 {} impl From<u16> for i128 {} impl From<u32> for i128 {} impl From<u64> for i128 {}
    impl TryFrom<u128> for i128 { type Error = num::TryFromIntError; } impl TryFrom<usize> for i128 { type Error = num::TryFromIntError; } impl TryFrom<isize> for i128 { type Error = num::TryFromIntError; }
    impl From<bool> for isize {} impl From<i8> for isize {} impl From<i16> for isize {} impl From<u8> for isize {}
    impl TryFrom<u16> for isize { type Error = num::TryFromIntError; } impl TryFrom<u32> for isize { type Error = num::TryFromIntError; } impl TryFrom<u64> for isize { type Error = num::TryFromIntError; } impl TryFrom<u128> for isize { type Error = num::TryFromIntError; }
    impl TryFrom<usize> for isize { type Error = num::TryFromIntError; } impl TryFrom<i32> for isize { type Error = num::TryFromIntError; } impl TryFrom<i64> for isize { type Error = num::TryFromIntError; } impl TryFrom<i128> for isize { type Error = num::TryFromIntError; }
    impl TryFrom<char> for u8 { type Error = crate::char::TryFromCharError; }
    impl TryFrom<u32> for char { type Error = crate::char::CharTryFromError; } impl From<u8> for char {}
    impl From<f32> for f64 {} impl From<i8> for f64 {} impl From<i16> for f64 {} impl From<i32> for f64 {} impl From<u8> for f64 {} impl From<u16> for f64 {} impl From<u32> for f64 {} impl From<bool> for f64 {}
    impl From<i8> for f32 {} impl From<i16> for f32 {} impl From<u8> for f32 {} impl From<u16> for f32 {} impl From<bool> for f32 {}
    impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = crate::array::TryFromSliceError; }
    impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] { type Error = crate::array::TryFromSliceError; }
    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = crate::array::TryFromSliceError; }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; }
}

pub mod borrow {
    use crate::{ffi, ops, path};
    pub trait Borrow<Borrowed: ?Sized> { fn borrow(&self) -> &Borrowed; }
    pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> { fn borrow_mut(&mut self) -> &mut Borrowed; }
    pub trait ToOwned { type Owned: Borrow<Self>; fn to_owned(&self) -> Self::Owned; fn clone_into(&self, target: &mut Self::Owned); }
    impl<T: ?Sized> Borrow<T> for T {} impl<T: ?Sized> Borrow<T> for &T {} impl<T: ?Sized> Borrow<T> for &mut T {}
    impl<T: ?Sized> BorrowMut<T> for T {} impl<T: ?Sized> BorrowMut<T> for &mut T {} impl<T, const N: usize> Borrow<[T]> for [T; N] {}
    impl<T: Clone> ToOwned for T { type Owned = T; } impl ToOwned for str { type Owned = String; }
    impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; }
    pub enum Cow<'a, B: ?Sized + 'a + ToOwned> { Borrowed(&'a B), Owned(B::Owned) }
    impl<B: ?Sized + ToOwned> Cow<'_, B> { pub fn to_mut(&mut self) -> &mut B::Owned; pub fn into_owned(self) -> B::Owned; }
    impl<'a> ops::Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; } impl<'a> ops::Add for Cow<'a, str> { type Output = Cow<'a, str>; }
    impl AsRef<path::Path> for Cow<'_, ffi::OsStr> {} impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> {}
    impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> {} impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {}
    impl<B: ?Sized + ToOwned> Default for Cow<'_, B> where B::Owned: Default {}
    impl<B: ?Sized + ToOwned> ops::Deref for Cow<'_, B> { type Target = B; } impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
    impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {} impl<'a> From<&'a ffi::CStr> for Cow<'a, ffi::CStr> {}
    impl<'a> From<&'a ffi::CString> for Cow<'a, ffi::CStr> {} impl<'a> From<&'a ffi::OsStr> for Cow<'a, ffi::OsStr> {}
    impl<'a> From<&'a ffi::OsString> for Cow<'a, ffi::OsStr> {} impl<'a> From<&'a path::Path> for Cow<'a, path::Path> {}
    impl<'a> From<&'a path::PathBuf> for Cow<'a, path::Path> {} impl<'a> From<&'a String> for Cow<'a, str> {}
    impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {} impl<'a> From<&'a str> for Cow<'a, str> {}
    impl<'a> From<ffi::CString> for Cow<'a, ffi::CStr> {} impl<'a> From<ffi::OsString> for Cow<'a, ffi::OsStr> {}
    impl<'a> From<path::PathBuf> for Cow<'a, path::Path> {} impl<'a> From<String> for Cow<'a, str> {}
    impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {} impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
    impl<'a> FromIterator<String> for Cow<'a, str> {} impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {}
    impl<'a> FromIterator<char> for Cow<'a, str> {} impl<B: ?Sized + Ord + ToOwned> Ord for Cow<'_, B> {}
}

pub mod ops {
    use crate::convert;
    pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
    impl<T: ?Sized> Deref for &T { type Target = T; } impl<T: ?Sized> Deref for &mut T { type Target = T; }
    pub trait Drop { fn drop(&mut self); }
    pub trait FnOnce<Args> { type Output; fn call_once(self, args: Args) -> Self::Output; }
    pub trait FnMut<Args>: FnOnce<Args> { fn call_mut(&mut self, args: Args) -> Self::Output; }
    pub trait Fn<Args>: FnMut<Args> { fn call(&self, args: Args) -> Self::Output; }
    pub trait AsyncFnOnce<Args> { type CallOnceFuture: Future<Output = Self::Output>; type Output; }
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait Try {
        type Output;
        type Residual;
        fn from_output(output: Self::Output) -> Self;
        fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
    }
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
    pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
    pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
    pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
    pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
    pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
    pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
    pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
    pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    pub trait Index<Idx: ?Sized> { type Output: ?Sized; fn index(&self, index: Idx) -> &Self::Output; }
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    impl<Idx: PartialOrd> Range<Idx> {
        pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
        pub fn is_empty(&self) -> bool where Idx: PartialOrd;
    }
    impl<Idx: Clone> Clone for Range<Idx> {} impl<Idx: Default> Default for Range<Idx> {} impl<A> Iterator for Range<A> { type Item = A; }
    impl<T> RangeBounds<T> for Range<&T> {} impl<T> RangeBounds<T> for Range<T> {}
    pub struct RangeFrom<Idx> { pub start: Idx }
    impl<Idx: PartialOrd> RangeFrom<Idx> { pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>; }
    impl<Idx: Clone> Clone for RangeFrom<Idx> {} impl<A> Iterator for RangeFrom<A> { type Item = A; } impl<T> RangeBounds<T> for RangeFrom<&T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    pub struct RangeTo<Idx> { pub end: Idx }
    impl<Idx: PartialOrd> RangeTo<Idx> { pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>; }
    impl<Idx: Clone> Clone for RangeTo<Idx> {} impl<T> RangeBounds<T> for RangeTo<&T> {} impl<T> RangeBounds<T> for RangeTo<T> {}
    impl<Idx: Copy> Copy for RangeTo<Idx> {}
    pub struct RangeToInclusive<Idx> { pub end: Idx }
    impl<Idx: PartialOrd> RangeToInclusive<Idx> {
        pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    }
    impl<Idx: Clone> Clone for RangeToInclusive<Idx> {} impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
    impl<T> RangeBounds<T> for RangeToInclusive<T> {} impl<Idx: Copy> Copy for RangeToInclusive<Idx> {}
    pub struct RangeInclusive<Idx>(Idx);
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
        pub fn start(&self) -> &Idx;
        pub fn end(&self) -> &Idx;
        pub fn into_inner(self) -> (Idx, Idx);
    }
    impl<Idx: PartialOrd> RangeInclusive<Idx> {
        pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
        pub fn is_empty(&self) -> bool where Idx: PartialOrd;
    }
    impl<Idx: Clone> Clone for RangeInclusive<Idx> {} impl<A> Iterator for RangeInclusive<A> { type Item = A; }
    impl<T> RangeBounds<T> for RangeInclusive<&T> {} impl<T> RangeBounds<T> for RangeInclusive<T> {}
    pub struct RangeFull;
    impl Clone for RangeFull {} impl Default for RangeFull {} impl<T: ?Sized> RangeBounds<T> for RangeFull {} impl Copy for RangeFull {}
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    impl<T> Bound<T> { pub fn as_ref(&self) -> Bound<&T>; pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>; }
    impl<T: Clone> Bound<&T> { pub fn cloned(self) -> Bound<T> where T: Clone; }
    impl<T: Clone> Clone for Bound<T> {} impl<T: Copy> Copy for Bound<T> {}
    pub trait RangeBounds<T> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U: ?Sized + PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U>;
    }
    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool;
        pub fn is_continue(&self) -> bool;
        pub fn break_value(self) -> Option<B>;
        pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C>;
        pub fn continue_value(self) -> Option<C>;
        pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T>;
    }
    impl<B: Clone, C: Clone> Clone for ControlFlow<B, C> {} impl<B: Copy, C: Copy> Copy for ControlFlow<B, C> {}
    impl<B, C> Try for ControlFlow<B, C> { type Output = C; type Residual = ControlFlow<B, convert::Infallible>; }
}

pub mod iter {
    use crate::{cmp, ops};
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>);
        fn count(self) -> usize;
        fn last(self) -> Option<Self::Item>;
        fn nth(&mut self, n: usize) -> Option<Self::Item>;
        fn step_by(self, step: usize) -> impl Iterator<Item = Self::Item>;
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> impl Iterator<Item = Self::Item>;
        fn zip<U: IntoIterator>(self, other: U) -> impl Iterator<Item = (Self::Item, U::Item)>;
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> impl Iterator<Item = B>;
        fn for_each<F: FnMut(Self::Item)>(self, f: F);
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item>;
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> impl Iterator<Item = B>;
        fn enumerate(self) -> impl Iterator<Item = (usize, Self::Item)>;
        fn peekable(self) -> Peekable<Self>;
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item>;
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item>;
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> impl Iterator<Item = B>;
        fn skip(self, n: usize) -> impl Iterator<Item = Self::Item>;
        fn take(self, n: usize) -> impl Iterator<Item = Self::Item>;
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> impl Iterator<Item = B>;
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Iterator<Item = U::Item>;
        fn flatten(self) -> impl Iterator<Item = <Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator;
        fn fuse(self) -> impl Iterator<Item = Self::Item>;
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Iterator<Item = Self::Item>;
        fn by_ref(&mut self) -> &mut Self;
        fn collect<B: FromIterator<Self::Item>>(self) -> B;
        fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: ops::Try<Output = B>>(&mut self, init: B, f: F) -> R;
        fn try_for_each<F: FnMut(Self::Item) -> R, R: ops::Try<Output = ()>>(&mut self, f: F) -> R;
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>;
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: ExactSizeIterator + DoubleEndedIterator;
        fn max(self) -> Option<Self::Item> where Self::Item: Ord;
        fn min(self) -> Option<Self::Item> where Self::Item: Ord;
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> cmp::Ordering>(self, compare: F) -> Option<Self::Item>;
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> cmp::Ordering>(self, compare: F) -> Option<Self::Item>;
        fn rev(self) -> impl Iterator<Item = Self::Item> where Self: DoubleEndedIterator;
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
        // The item is a reference in truth; what it refers to is said without naming a parameter for it.
        fn copied(self) -> impl Iterator<Item = <Self::Item as ops::Deref>::Target> where Self::Item: ops::Deref;
        fn cloned(self) -> impl Iterator<Item = <Self::Item as ops::Deref>::Target> where Self::Item: ops::Deref;
        fn cycle(self) -> impl Iterator<Item = Self::Item> where Self: Clone;
        fn sum<S: Sum<Self::Item>>(self) -> S;
        fn product<P: Product<Self::Item>>(self) -> P;
        fn is_sorted(self) -> bool where Self::Item: PartialOrd;
        fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool;
        fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool;
    }
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
        fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: ops::Try<Output = B>>(&mut self, init: B, f: F) -> R;
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
    }
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize; }
    pub trait FusedIterator: Iterator {}
    pub trait IntoIterator { type Item; type IntoIter: Iterator<Item = Self::Item>; fn into_iter(self) -> Self::IntoIter; }
    pub trait FromIterator<A>: Sized { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    pub trait Sum<A = Self>: Sized { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait Product<A = Self>: Sized { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }
    // The adapters above are opaque, so what they can do at their far end is granted to every iterator.
    impl<I: ?Sized + Iterator> DoubleEndedIterator for I {} impl<I: ?Sized + Iterator> ExactSizeIterator for I {}
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; }
    impl<I: ?Sized + Iterator> Iterator for &mut I { type Item = I::Item; }
    impl<A, B, ExtendA: Default + Extend<A>, ExtendB: Default + Extend<B>> FromIterator<(A, B)> for (ExtendA, ExtendB) {}
    impl FromIterator<()> for () {} impl<T, U: Sum<T>> Sum<Option<T>> for Option<U> {} impl<T, U: Sum<T>, E> Sum<Result<T, E>> for Result<U, E> {}
    impl Sum for u8 {} impl<'a> Sum<&'a u8> for u8 {} impl Product for u8 {} impl<'a> Product<&'a u8> for u8 {}
    impl Sum for u16 {} impl<'a> Sum<&'a u16> for u16 {} impl Product for u16 {} impl<'a> Product<&'a u16> for u16 {}
    impl Sum for u32 {} impl<'a> Sum<&'a u32> for u32 {} impl Product for u32 {} impl<'a> Product<&'a u32> for u32 {}
    impl Sum for u64 {} impl<'a> Sum<&'a u64> for u64 {} impl Product for u64 {} impl<'a> Product<&'a u64> for u64 {}
    impl Sum for u128 {} impl<'a> Sum<&'a u128> for u128 {} impl Product for u128 {} impl<'a> Product<&'a u128> for u128 {}
    impl Sum for usize {} impl<'a> Sum<&'a usize> for usize {} impl Product for usize {} impl<'a> Product<&'a usize> for usize {}
    impl Sum for i8 {} impl<'a> Sum<&'a i8> for i8 {} impl Product for i8 {} impl<'a> Product<&'a i8> for i8 {}
    impl Sum for i16 {} impl<'a> Sum<&'a i16> for i16 {} impl Product for i16 {} impl<'a> Product<&'a i16> for i16 {}
    impl Sum for i32 {} impl<'a> Sum<&'a i32> for i32 {} impl Product for i32 {} impl<'a> Product<&'a i32> for i32 {}
    impl Sum for i64 {} impl<'a> Sum<&'a i64> for i64 {} impl Product for i64 {} impl<'a> Product<&'a i64> for i64 {}
    impl Sum for i128 {} impl<'a> Sum<&'a i128> for i128 {} impl Product for i128 {} impl<'a> Product<&'a i128> for i128 {}
    impl Sum for isize {} impl<'a> Sum<&'a isize> for isize {} impl Product for isize {} impl<'a> Product<&'a isize> for isize {}
    impl Sum for f32 {} impl<'a> Sum<&'a f32> for f32 {} impl Product for f32 {} impl<'a> Product<&'a f32> for f32 {}
    impl Sum for f64 {} impl<'a> Sum<&'a f64> for f64 {} impl Product for f64 {} impl<'a> Product<&'a f64> for f64 {}
    pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> impl Iterator<Item = A::Item>;
    pub fn empty<T>() -> impl Iterator<Item = T>;
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> impl Iterator<Item = T>;
    pub fn once<T>(value: T) -> impl Iterator<Item = T>;
    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> impl Iterator<Item = A>;
    pub fn repeat<T: Clone>(elt: T) -> impl Iterator<Item = T>;
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> impl Iterator<Item = T>;
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> impl Iterator<Item = A>;
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> impl Iterator<Item = T>;
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> impl Iterator<Item = (A::Item, B::Item)>;
    pub struct Peekable<I: Iterator>(I);
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item>;
        pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
        pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T>;
        pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R>;
        pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R>;
    }
    impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; } impl<I: Iterator + Clone> Clone for Peekable<I> {}
    pub struct Cycle<I>(I); impl<I: Iterator> Iterator for Cycle<I> { type Item = I::Item; }
    pub struct Fuse<I>(I); impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; }
    pub struct Skip<I>(I); impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; }
    pub struct StepBy<I>(I); impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; }
    pub struct Take<I>(I); impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; }
    pub struct Rev<I>(I); impl<I: Iterator> Iterator for Rev<I> { type Item = I::Item; }
    pub struct Cloned<I>(I); impl<'a, I: Iterator<Item = &'a T>, T: 'a> Iterator for Cloned<I> { type Item = T; }
    pub struct Copied<I>(I); impl<'a, I: Iterator<Item = &'a T>, T: 'a> Iterator for Copied<I> { type Item = T; }
    pub struct Enumerate<I>(I); impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); }
    pub struct Chain<A, B>(A, B); impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> { type Item = A::Item; }
    pub struct Zip<A, B>(A, B); impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); }
    pub struct Map<I, F>(I, F); impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; }
    pub struct Filter<I, P>(I, P); impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> { type Item = I::Item; }
    pub struct FilterMap<I, F>(I, F); impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; }
    pub struct Flatten<I>(I); impl<I: Iterator<Item = U>, U: IntoIterator> Iterator for Flatten<I> { type Item = U::Item; }
    pub struct FlatMap<I, U, F>(I, U, F);
    impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> { type Item = U::Item; }
    pub struct TakeWhile<I, P>(I, P); impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = I::Item; }
    pub struct SkipWhile<I, P>(I, P); impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = I::Item; }
    pub struct Inspect<I, F>(I, F); impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> { type Item = I::Item; }
    pub struct Empty<T>(*const T); impl<T> Iterator for Empty<T> { type Item = T; }
    pub struct Once<T>(T); impl<T> Iterator for Once<T> { type Item = T; }
    pub struct Repeat<A>(A); impl<A: Clone> Iterator for Repeat<A> { type Item = A; }
    pub struct FromFn<F>(F); impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; }
    pub struct Successors<T, F>(Option<T>, F); impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> { type Item = T; }
}

pub mod future {
    use crate::{pin, task};
    pub trait Future { type Output; fn poll(self: pin::Pin<&mut Self>, cx: &mut task::Context<'_>) -> task::Poll<Self::Output>; }
    pub trait IntoFuture { type Output; type IntoFuture: Future<Output = Self::Output>; fn into_future(self) -> Self::IntoFuture; }
    impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; }
    impl<F: ?Sized + Future + Unpin> Future for &mut F { type Output = F::Output; }
    pub fn pending<T>() -> Pending<T>;
    pub fn poll_fn<T, F: FnMut(&mut task::Context<'_>) -> task::Poll<T>>(f: F) -> impl Future<Output = T>;
    pub fn ready<T>(t: T) -> Ready<T>;
    pub struct Pending<T>(*const T);
    impl<T> Future for Pending<T> { type Output = T; } impl<T> Clone for Pending<T> {}
    pub struct Ready<T>(T);
    impl<T> Ready<T> { pub fn into_inner(self) -> T; }
    impl<T> Future for Ready<T> { type Output = T; } impl<T: Clone> Clone for Ready<T> {}
    pub struct PollFn<F>(F);
    impl<T, F: FnMut(&mut task::Context<'_>) -> task::Poll<T>> Future for PollFn<F> { type Output = T; }
}

pub mod task {
    use crate::{convert, ops, sync};
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U>;
        pub fn is_ready(&self) -> bool;
        pub fn is_pending(&self) -> bool;
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>>;
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>>;
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>>;
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>>;
    }
    impl<T: Clone> Clone for Poll<T> {} impl<T> From<T> for Poll<T> {} impl<T: Ord> Ord for Poll<T> {} impl<T: Copy> Copy for Poll<T> {}
    impl<T, E> ops::Try for Poll<Result<T, E>> { type Output = Poll<T>; type Residual = Result<convert::Infallible, E>; }
    pub struct Context<'a>(&'a Waker);
    impl<'a> Context<'a> { pub fn from_waker(waker: &'a Waker) -> Context<'a>; pub fn waker(&self) -> &'a Waker; }
    pub struct Waker;
    impl Waker {
        pub fn wake(self);
        pub fn wake_by_ref(&self);
        pub fn will_wake(&self, other: &Waker) -> bool;
        pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker;
        pub fn noop() -> &'static Waker;
        pub fn data(&self) -> *const ();
        pub fn vtable(&self) -> &'static RawWakerVTable;
    }
    impl Clone for Waker {} impl Drop for Waker {} impl<W: Wake + Send + Sync + 'static> From<sync::Arc<W>> for Waker {}
    pub struct RawWaker;
    impl RawWaker { pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker; }
    impl<W: Wake + Send + Sync + 'static> From<sync::Arc<W>> for RawWaker {}
    pub struct RawWakerVTable;
    impl RawWakerVTable {
        pub fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> RawWakerVTable;
    }
    impl Clone for RawWakerVTable {} impl Copy for RawWakerVTable {}
    pub trait Wake { fn wake(self: sync::Arc<Self>); fn wake_by_ref(self: &sync::Arc<Self>); }
}

pub mod fs {
    use crate::{error, ffi, io, path, time};
    use crate::os::fd;
    pub fn canonicalize<P: AsRef<path::Path>>(path: P) -> io::Result<path::PathBuf>;
    pub fn copy<P: AsRef<path::Path>, Q: AsRef<path::Path>>(from: P, to: Q) -> io::Result<u64>;
    pub fn create_dir<P: AsRef<path::Path>>(path: P) -> io::Result<()>;
    pub fn create_dir_all<P: AsRef<path::Path>>(path: P) -> io::Result<()>;
    pub fn exists<P: AsRef<path::Path>>(path: P) -> io::Result<bool>;
    pub fn hard_link<P: AsRef<path::Path>, Q: AsRef<path::Path>>(original: P, link: Q) -> io::Result<()>;
    pub fn metadata<P: AsRef<path::Path>>(path: P) -> io::Result<Metadata>;
    pub fn read<P: AsRef<path::Path>>(path: P) -> io::Result<Vec<u8>>;
    pub fn read_dir<P: AsRef<path::Path>>(path: P) -> io::Result<ReadDir>;
    pub fn read_link<P: AsRef<path::Path>>(path: P) -> io::Result<path::PathBuf>;
    pub fn read_to_string<P: AsRef<path::Path>>(path: P) -> io::Result<String>;
    pub fn remove_dir<P: AsRef<path::Path>>(path: P) -> io::Result<()>;
    pub fn remove_dir_all<P: AsRef<path::Path>>(path: P) -> io::Result<()>;
    pub fn remove_file<P: AsRef<path::Path>>(path: P) -> io::Result<()>;
    pub fn rename<P: AsRef<path::Path>, Q: AsRef<path::Path>>(from: P, to: Q) -> io::Result<()>;
    pub fn set_permissions<P: AsRef<path::Path>>(path: P, perm: Permissions) -> io::Result<()>;
    pub fn set_permissions_nofollow<P: AsRef<path::Path>>(path: P, perm: Permissions) -> io::Result<()>;
    pub fn set_times<P: AsRef<path::Path>>(path: P, times: FileTimes) -> io::Result<()>;
    pub fn set_times_nofollow<P: AsRef<path::Path>>(path: P, times: FileTimes) -> io::Result<()>;
    pub fn soft_link<P: AsRef<path::Path>, Q: AsRef<path::Path>>(original: P, link: Q) -> io::Result<()>;
    pub fn symlink_metadata<P: AsRef<path::Path>>(path: P) -> io::Result<Metadata>;
    pub fn write<P: AsRef<path::Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
    pub struct File(fd::OwnedFd);
    impl File {
        pub fn open<P: AsRef<path::Path>>(path: P) -> io::Result<File>;
        pub fn open_buffered<P: AsRef<path::Path>>(path: P) -> io::Result<io::BufReader<File>>;
        pub fn create<P: AsRef<path::Path>>(path: P) -> io::Result<File>;
        pub fn create_buffered<P: AsRef<path::Path>>(path: P) -> io::Result<io::BufWriter<File>>;
        pub fn create_new<P: AsRef<path::Path>>(path: P) -> io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn sync_all(&self) -> io::Result<()>;
        pub fn sync_data(&self) -> io::Result<()>;
        pub fn lock(&self) -> io::Result<()>;
        pub fn lock_shared(&self) -> io::Result<()>;
        pub fn try_lock(&self) -> Result<(), TryLockError>;
        pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
        pub fn unlock(&self) -> io::Result<()>;
        pub fn set_len(&self, size: u64) -> io::Result<()>;
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn try_clone(&self) -> io::Result<File>;
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub fn set_times(&self, times: FileTimes) -> io::Result<()>;
        pub fn set_modified(&self, time: time::SystemTime) -> io::Result<()>;
    }
    impl fd::AsFd for File {} impl fd::AsRawFd for File {} impl From<fd::OwnedFd> for File {} impl fd::FromRawFd for File {}
    impl fd::IntoRawFd for File {} impl io::Read for &File {} impl io::Read for File {} impl io::Seek for &File {} impl io::Seek for File {}
    impl io::Write for &File {} impl io::Write for File {}
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> Self;
        pub fn read(&mut self, read: bool) -> &mut Self;
        pub fn write(&mut self, write: bool) -> &mut Self;
        pub fn append(&mut self, append: bool) -> &mut Self;
        pub fn truncate(&mut self, truncate: bool) -> &mut Self;
        pub fn create(&mut self, create: bool) -> &mut Self;
        pub fn create_new(&mut self, create_new: bool) -> &mut Self;
        pub fn open<P: AsRef<path::Path>>(&self, path: P) -> io::Result<File>;
    }
    impl Clone for OpenOptions {}
    pub struct Metadata;
    impl Metadata {
        pub fn file_type(&self) -> FileType;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn len(&self) -> u64;
        pub fn permissions(&self) -> Permissions;
        pub fn modified(&self) -> io::Result<time::SystemTime>;
        pub fn accessed(&self) -> io::Result<time::SystemTime>;
        pub fn created(&self) -> io::Result<time::SystemTime>;
    }
    impl Clone for Metadata {}
    pub struct ReadDir; impl Iterator for ReadDir { type Item = io::Result<DirEntry>; fn next(&mut self) -> Option<io::Result<DirEntry>>; }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> path::PathBuf;
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> ffi::OsString;
    }
    pub struct Permissions;
    impl Permissions { pub fn readonly(&self) -> bool; pub fn set_readonly(&mut self, readonly: bool); }
    impl Clone for Permissions {}
    pub struct FileType;
    impl FileType { pub fn is_dir(&self) -> bool; pub fn is_file(&self) -> bool; pub fn is_symlink(&self) -> bool; }
    impl Clone for FileType {} impl Copy for FileType {}
    pub struct FileTimes;
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: time::SystemTime) -> Self;
        pub fn set_modified(self, t: time::SystemTime) -> Self;
    }
    impl Clone for FileTimes {} impl Default for FileTimes {} impl Copy for FileTimes {}
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: AsRef<path::Path>>(&self, path: P) -> io::Result<()>;
    }
    pub enum TryLockError { Error(io::Error), WouldBlock }
    impl error::Error for TryLockError {}
}

pub mod io {
    use crate::{collections, error, ffi, fmt, fs, ops, result};
    use crate::os::fd;
    pub type Result<T> = crate::result::Result<T, Error>;
    pub type RawOsError = i32;
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn read_buf(&mut self, buf: BorrowedCursor<'_>) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self;
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
        fn take(self, limit: u64) -> Take<Self>;
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self;
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        fn skip_until(&mut self, byte: u8) -> Result<usize>;
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
        fn split(self, byte: u8) -> Split<Self>;
        fn lines(self) -> Lines<Self>;
    }
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        fn rewind(&mut self) -> Result<()>;
        fn stream_position(&mut self) -> Result<u64>;
        fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }
    pub trait IsTerminal { fn is_terminal(&self) -> bool; }
    impl<R: ?Sized + Read> Read for &mut R {} impl<W: ?Sized + Write> Write for &mut W {} impl<B: ?Sized + BufRead> BufRead for &mut B {}
    impl<S: ?Sized + Seek> Seek for &mut S {} impl Read for &[u8] {} impl BufRead for &[u8] {} impl Write for &mut [u8] {}
    pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64>;
    pub fn empty() -> Empty;
    pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
    pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub fn stderr() -> Stderr;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    pub struct BufReader<R: ?Sized>(R);
    impl<R: Read> BufReader<R> { pub fn new(inner: R) -> BufReader<R>; pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>; }
    impl<R: ?Sized> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
        pub fn into_inner(self) -> R;
    }
    impl<R: ?Sized + Seek> BufReader<R> { pub fn seek_relative(&mut self, offset: i64) -> Result<()>; }
    impl<R: ?Sized + Read> BufRead for BufReader<R> {} impl<R: ?Sized + Read> Read for BufReader<R> {} impl<R: ?Sized + Seek> Seek for BufReader<R> {}
    pub struct BufWriter<W: ?Sized + Write>(W);
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
    }
    impl<W: ?Sized + Write> BufWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
    }
    impl<W: ?Sized + Write> Drop for BufWriter<W> {} impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
    impl<W: ?Sized + Write> Write for BufWriter<W> {}
    pub struct LineWriter<W: ?Sized + Write>(BufWriter<W>);
    impl<W: Write> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
    }
    impl<W: ?Sized + Write> LineWriter<W> { pub fn get_ref(&self) -> &W; }
    impl<W: ?Sized + Write> Write for LineWriter<W> {}
    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {} impl<T: Clone> Clone for Cursor<T> {} impl<T: Default> Default for Cursor<T> {}
    impl<T: AsRef<[u8]>> Read for Cursor<T> {} impl<T: AsRef<[u8]>> Seek for Cursor<T> {} impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<&mut Vec<u8>> {} impl<const N: usize> Write for Cursor<[u8; N]> {} impl Write for Cursor<Box<[u8]>> {}
    impl Write for Cursor<Vec<u8>> {}
    pub struct Stdin;
    impl Stdin {
        pub fn lock(&self) -> StdinLock<'static>;
        pub fn read_line(&self, buf: &mut String) -> Result<usize>;
        pub fn lines(self) -> Lines<StdinLock<'static>>;
    }
    impl fd::AsFd for Stdin {} impl fd::AsRawFd for Stdin {} impl Read for &Stdin {} impl Read for Stdin {}
    pub struct StdinLock<'a>(&'a Stdin);
    impl<'a> fd::AsFd for StdinLock<'a> {} impl<'a> fd::AsRawFd for StdinLock<'a> {} impl BufRead for StdinLock<'_> {} impl Read for StdinLock<'_> {}
    pub struct Stdout;
    impl Stdout { pub fn lock(&self) -> StdoutLock<'static>; }
    impl fd::AsFd for Stdout {} impl fd::AsRawFd for Stdout {} impl Write for &Stdout {} impl Write for Stdout {}
    pub struct StdoutLock<'a>(&'a Stdout);
    impl<'a> fd::AsFd for StdoutLock<'a> {} impl<'a> fd::AsRawFd for StdoutLock<'a> {} impl Write for StdoutLock<'_> {}
    pub struct Stderr;
    impl Stderr { pub fn lock(&self) -> StderrLock<'static>; }
    impl fd::AsFd for Stderr {} impl fd::AsRawFd for Stderr {} impl Write for &Stderr {} impl Write for Stderr {}
    pub struct StderrLock<'a>(&'a Stderr);
    impl<'a> fd::AsFd for StderrLock<'a> {} impl<'a> fd::AsRawFd for StderrLock<'a> {} impl Write for StderrLock<'_> {} impl Drop for StdinLock<'_> {}
    impl Drop for StdoutLock<'_> {} impl Drop for StderrLock<'_> {} impl IsTerminal for Stdin {} impl IsTerminal for Stdout {}
    impl IsTerminal for Stderr {} impl IsTerminal for fs::File {}
    pub struct Take<T>(T);
    impl<T> Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: BufRead> BufRead for Take<T> {} impl<T: Read> Read for Take<T> {} impl<T: Seek> Seek for Take<T> {}
    pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {} impl<T: Read, U: Read> Read for Chain<T, U> {}
    pub struct Bytes<R>(R); impl<R: Read> Iterator for Bytes<R> { type Item = result::Result<u8, Error>; }
    pub struct Lines<B>(B); impl<B: BufRead> Iterator for Lines<B> { type Item = result::Result<String, Error>; }
    pub struct Split<B>(B); impl<B: BufRead> Iterator for Split<B> { type Item = result::Result<Vec<u8>, Error>; }
    pub struct Empty;
    impl BufRead for Empty {} impl Clone for Empty {} impl Default for Empty {} impl Read for Empty {} impl Seek for Empty {} impl Write for &Empty {}
    impl Write for Empty {} impl Copy for Empty {}
    pub struct Sink;
    impl Clone for Sink {} impl Default for Sink {} impl Write for &Sink {} impl Write for Sink {} impl Copy for Sink {}
    pub struct Repeat;
    impl Read for Repeat {}
    pub struct PipeReader(fd::OwnedFd);
    impl PipeReader { pub fn try_clone(&self) -> Result<Self>; }
    impl fd::AsFd for PipeReader {} impl fd::AsRawFd for PipeReader {} impl From<fd::OwnedFd> for PipeReader {} impl fd::FromRawFd for PipeReader {}
    impl fd::IntoRawFd for PipeReader {} impl Read for &PipeReader {} impl Read for PipeReader {}
    pub struct PipeWriter(fd::OwnedFd);
    impl PipeWriter { pub fn try_clone(&self) -> Result<Self>; }
    impl fd::AsFd for PipeWriter {} impl fd::AsRawFd for PipeWriter {} impl From<fd::OwnedFd> for PipeWriter {} impl fd::FromRawFd for PipeWriter {}
    impl fd::IntoRawFd for PipeWriter {} impl Write for &PipeWriter {} impl Write for PipeWriter {}
    pub struct IoSlice<'a>(&'a [u8]);
    impl<'a> IoSlice<'a> { pub fn new(buf: &'a [u8]) -> IoSlice<'a>; pub fn advance(&mut self, n: usize); }
    impl<'a> Clone for IoSlice<'a> {} impl<'a> ops::Deref for IoSlice<'a> { type Target = [u8]; } impl<'a> Copy for IoSlice<'a> {}
    pub struct IoSliceMut<'a>(&'a mut [u8]);
    impl<'a> IoSliceMut<'a> { pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>; pub fn advance(&mut self, n: usize); }
    impl<'a> ops::Deref for IoSliceMut<'a> { type Target = [u8]; }
    pub struct IntoInnerError<W>(W, Error);
    impl<W> IntoInnerError<W> { pub fn error(&self) -> &Error; pub fn into_inner(self) -> W; pub fn into_error(self) -> Error; }
    impl<W: Send + fmt::Debug> error::Error for IntoInnerError<W> {}
    pub struct BorrowedCursor<'a>(&'a mut [u8]);
    pub struct Error;
    impl Error {
        pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error;
        pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error;
        pub fn last_os_error() -> Error;
        pub fn from_raw_os_error(code: RawOsError) -> Error;
        pub fn raw_os_error(&self) -> Option<RawOsError>;
        pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)>;
        pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)>;
        pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
        pub fn downcast<E: error::Error + Send + Sync + 'static>(self) -> result::Result<E, Self>;
        pub fn kind(&self) -> ErrorKind;
    }
    impl error::Error for Error {} impl From<ErrorKind> for Error {} impl<W> From<IntoInnerError<W>> for Error {}
    impl From<ffi::NulError> for Error {} impl From<fs::TryLockError> for Error {} impl From<collections::TryReserveError> for Error {}
    pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other }
    impl Clone for ErrorKind {} impl Ord for ErrorKind {} impl Copy for ErrorKind {}
    pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    impl Clone for SeekFrom {} impl Copy for SeekFrom {}

    pub mod prelude {
        pub use crate::io::{BufRead, Read, Seek, Write};
    }
}

pub mod net {
    use crate::{error, io, iter, option, time, vec};
    use crate::os::fd;
    pub struct TcpStream(fd::OwnedFd);
    impl TcpStream {
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        pub fn connect_timeout(addr: &SocketAddr, timeout: time::Duration) -> io::Result<TcpStream>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        pub fn try_clone(&self) -> io::Result<TcpStream>;
        pub fn set_read_timeout(&self, dur: Option<time::Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<time::Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<time::Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<time::Duration>>;
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl fd::AsFd for TcpStream {} impl fd::AsRawFd for TcpStream {} impl From<fd::OwnedFd> for TcpStream {} impl fd::FromRawFd for TcpStream {}
    impl fd::IntoRawFd for TcpStream {} impl io::Read for &TcpStream {} impl io::Read for TcpStream {} impl io::Write for &TcpStream {}
    impl io::Write for TcpStream {}
    pub struct TcpListener(fd::OwnedFd);
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<TcpListener>;
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming<'_>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl fd::AsFd for TcpListener {} impl fd::AsRawFd for TcpListener {} impl From<fd::OwnedFd> for TcpListener {}
    impl fd::FromRawFd for TcpListener {} impl fd::IntoRawFd for TcpListener {}
    pub struct UdpSocket(fd::OwnedFd);
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<UdpSocket>;
        pub fn set_read_timeout(&self, dur: Option<time::Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<time::Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<time::Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<time::Duration>>;
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl fd::AsFd for UdpSocket {} impl fd::AsRawFd for UdpSocket {} impl From<fd::OwnedFd> for UdpSocket {} impl fd::FromRawFd for UdpSocket {}
    impl fd::IntoRawFd for UdpSocket {}
    pub struct Incoming<'a>(&'a TcpListener); impl<'a> Iterator for Incoming<'a> { type Item = Result<TcpStream, io::Error>; }
    pub trait ToSocketAddrs { type Iter: Iterator<Item = SocketAddr>; fn to_socket_addrs(&self) -> io::Result<Self::Iter>; }
    impl ToSocketAddrs for str { type Iter = vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (&str, u16) { type Iter = vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (String, u16) { type Iter = vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (IpAddr, u16) { type Iter = option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = option::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = option::IntoIter<SocketAddr>; }
    impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = iter::Cloned<crate::slice::Iter<'a, SocketAddr>>; }
    impl<T: ?Sized + ToSocketAddrs> ToSocketAddrs for &T { type Iter = T::Iter; }
    pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr;
        pub fn ip(&self) -> IpAddr;
        pub fn port(&self) -> u16;
        pub fn is_ipv4(&self) -> bool;
        pub fn is_ipv6(&self) -> bool;
    }
    impl Clone for SocketAddr {} impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {} impl From<SocketAddrV4> for SocketAddr {}
    impl From<SocketAddrV6> for SocketAddr {} impl crate::str::FromStr for SocketAddr { type Err = AddrParseError; } impl Ord for SocketAddr {}
    impl ToSocketAddrs for SocketAddr { type Iter = option::IntoIter<SocketAddr>; } impl Copy for SocketAddr {}
    pub struct SocketAddrV4;
    impl SocketAddrV4 { pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4; pub fn ip(&self) -> &Ipv4Addr; pub fn port(&self) -> u16; }
    impl Clone for SocketAddrV4 {} impl crate::str::FromStr for SocketAddrV4 { type Err = AddrParseError; } impl Ord for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV4 { type Iter = option::IntoIter<SocketAddr>; } impl Copy for SocketAddrV4 {}
    pub struct SocketAddrV6;
    impl SocketAddrV6 {
        pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
        pub fn ip(&self) -> &Ipv6Addr;
        pub fn port(&self) -> u16;
    }
    impl Clone for SocketAddrV6 {} impl crate::str::FromStr for SocketAddrV6 { type Err = AddrParseError; } impl Ord for SocketAddrV6 {}
    impl ToSocketAddrs for SocketAddrV6 { type Iter = option::IntoIter<SocketAddr>; } impl Copy for SocketAddrV6 {}
    pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    impl IpAddr {
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn is_ipv4(&self) -> bool;
        pub fn is_ipv6(&self) -> bool;
        pub fn to_canonical(&self) -> IpAddr;
    }
    impl Clone for IpAddr {} impl From<[u16; 8]> for IpAddr {} impl From<[u8; 16]> for IpAddr {} impl From<[u8; 4]> for IpAddr {}
    impl From<Ipv4Addr> for IpAddr {} impl From<Ipv6Addr> for IpAddr {} impl crate::str::FromStr for IpAddr { type Err = AddrParseError; }
    impl Ord for IpAddr {} impl Copy for IpAddr {}
    pub struct Ipv4Addr;
    impl Ipv4Addr {
        pub const BITS: u32;
        pub const LOCALHOST: Ipv4Addr;
        pub const UNSPECIFIED: Ipv4Addr;
        pub const BROADCAST: Ipv4Addr;
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
        pub fn to_bits(self) -> u32;
        pub fn from_bits(bits: u32) -> Ipv4Addr;
        pub fn octets(&self) -> [u8; 4];
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_private(&self) -> bool;
        pub fn is_link_local(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn is_broadcast(&self) -> bool;
        pub fn is_documentation(&self) -> bool;
    }
    impl Clone for Ipv4Addr {} impl From<[u8; 4]> for Ipv4Addr {} impl From<u32> for Ipv4Addr {}
    impl crate::str::FromStr for Ipv4Addr { type Err = AddrParseError; } impl Ord for Ipv4Addr {} impl Copy for Ipv4Addr {}
    pub struct Ipv6Addr;
    impl Ipv6Addr {
        pub const BITS: u32;
        pub const LOCALHOST: Ipv6Addr;
        pub const UNSPECIFIED: Ipv6Addr;
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
        pub fn to_bits(self) -> u128;
        pub fn from_bits(bits: u128) -> Ipv6Addr;
        pub fn segments(&self) -> [u16; 8];
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_unique_local(&self) -> bool;
        pub fn is_unicast_link_local(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
        pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
        pub fn to_canonical(&self) -> IpAddr;
        pub fn octets(&self) -> [u8; 16];
    }
    impl Clone for Ipv6Addr {} impl From<[u16; 8]> for Ipv6Addr {} impl From<[u8; 16]> for Ipv6Addr {} impl From<u128> for Ipv6Addr {}
    impl crate::str::FromStr for Ipv6Addr { type Err = AddrParseError; } impl Ord for Ipv6Addr {} impl Copy for Ipv6Addr {}
    pub enum Shutdown { Read, Write, Both }
    impl Clone for Shutdown {} impl Copy for Shutdown {}
    pub struct AddrParseError;
    impl Clone for AddrParseError {} impl error::Error for AddrParseError {}
}

pub mod os {
    pub mod fd {
        use crate::{fs, io, net, process};
        pub type RawFd = i32;
        pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
        pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
        pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
        pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }
        pub struct OwnedFd;
        impl OwnedFd { pub fn try_clone(&self) -> io::Result<Self>; }
        impl AsFd for OwnedFd {} impl AsRawFd for OwnedFd {} impl Drop for OwnedFd {} impl From<process::ChildStderr> for OwnedFd {}
        impl From<process::ChildStdin> for OwnedFd {} impl From<process::ChildStdout> for OwnedFd {} impl From<fs::File> for OwnedFd {}
        impl From<io::PipeReader> for OwnedFd {} impl From<io::PipeWriter> for OwnedFd {} impl From<net::TcpListener> for OwnedFd {}
        impl From<net::TcpStream> for OwnedFd {} impl From<net::UdpSocket> for OwnedFd {} impl From<crate::os::unix::net::UnixDatagram> for OwnedFd {}
        impl From<crate::os::unix::net::UnixListener> for OwnedFd {} impl From<crate::os::unix::net::UnixStream> for OwnedFd {}
        impl FromRawFd for OwnedFd {} impl IntoRawFd for OwnedFd {}
        pub struct BorrowedFd<'fd>(&'fd OwnedFd);
        impl BorrowedFd<'_> { pub unsafe fn borrow_raw(fd: RawFd) -> Self; pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd>; }
        impl AsFd for BorrowedFd<'_> {} impl AsRawFd for BorrowedFd<'_> {} impl<'fd> Clone for BorrowedFd<'fd> {}
        impl<'fd> Copy for BorrowedFd<'fd> {}
    }

    pub mod unix {
        pub mod io {
            pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
        }

        pub mod net {
            use crate::{io, net, path, time};
            use crate::os::fd;
            pub struct UnixStream(fd::OwnedFd);
            impl UnixStream {
                pub fn connect<P: AsRef<path::Path>>(path: P) -> io::Result<UnixStream>;
                pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream>;
                pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
                pub fn try_clone(&self) -> io::Result<UnixStream>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_read_timeout(&self, timeout: Option<time::Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<time::Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<time::Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<time::Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn shutdown(&self, how: net::Shutdown) -> io::Result<()>;
            }
            impl fd::AsFd for UnixStream {} impl fd::AsRawFd for UnixStream {} impl From<fd::OwnedFd> for UnixStream {}
            impl fd::FromRawFd for UnixStream {} impl fd::IntoRawFd for UnixStream {} impl<'a> io::Read for &'a UnixStream {}
            impl io::Read for UnixStream {} impl<'a> io::Write for &'a UnixStream {} impl io::Write for UnixStream {}
            pub struct UnixListener(fd::OwnedFd);
            impl UnixListener {
                pub fn bind<P: AsRef<path::Path>>(path: P) -> io::Result<UnixListener>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;
                pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
                pub fn try_clone(&self) -> io::Result<UnixListener>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn incoming(&self) -> Incoming<'_>;
            }
            impl fd::AsFd for UnixListener {} impl fd::AsRawFd for UnixListener {} impl From<fd::OwnedFd> for UnixListener {}
            impl fd::FromRawFd for UnixListener {}
            impl<'a> IntoIterator for &'a UnixListener { type Item = Result<UnixStream, io::Error>; type IntoIter = Incoming<'a>; }
            impl fd::IntoRawFd for UnixListener {}
            pub struct UnixDatagram(fd::OwnedFd);
            impl UnixDatagram {
                pub fn bind<P: AsRef<path::Path>>(path: P) -> io::Result<UnixDatagram>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram>;
                pub fn unbound() -> io::Result<UnixDatagram>;
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
                pub fn connect<P: AsRef<path::Path>>(&self, path: P) -> io::Result<()>;
                pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()>;
                pub fn try_clone(&self) -> io::Result<UnixDatagram>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
                pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn send_to<P: AsRef<path::Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
                pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize>;
                pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn set_read_timeout(&self, timeout: Option<time::Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<time::Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<time::Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<time::Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn shutdown(&self, how: net::Shutdown) -> io::Result<()>;
            }
            impl fd::AsFd for UnixDatagram {} impl fd::AsRawFd for UnixDatagram {} impl From<fd::OwnedFd> for UnixDatagram {}
            impl fd::FromRawFd for UnixDatagram {} impl fd::IntoRawFd for UnixDatagram {}
            pub struct SocketAddr;
            impl SocketAddr {
                pub fn from_pathname<P: AsRef<path::Path>>(path: P) -> io::Result<SocketAddr>;
                pub fn is_unnamed(&self) -> bool;
                pub fn as_pathname(&self) -> Option<&path::Path>;
            }
            impl Clone for SocketAddr {}
            pub struct Incoming<'a>(&'a UnixListener); impl<'a> Iterator for Incoming<'a> { type Item = Result<UnixStream, io::Error>; }
        }

        pub mod fs {
            use crate::{fs, io, path};
            use crate::os::fd;
            pub fn chown<P: AsRef<path::Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            pub fn chroot<P: AsRef<path::Path>>(dir: P) -> io::Result<()>;
            pub fn fchown<F: fd::AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            pub fn lchown<P: AsRef<path::Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            pub fn mkfifo<P: AsRef<path::Path>>(path: P, permissions: fs::Permissions) -> io::Result<()>;
            pub fn symlink<P: AsRef<path::Path>, Q: AsRef<path::Path>>(original: P, link: Q) -> io::Result<()>;
            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }
            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn rdev(&self) -> u64;
                fn size(&self) -> u64;
                fn atime(&self) -> i64;
                fn atime_nsec(&self) -> i64;
                fn mtime(&self) -> i64;
                fn mtime_nsec(&self) -> i64;
                fn ctime(&self) -> i64;
                fn ctime_nsec(&self) -> i64;
                fn blksize(&self) -> u64;
                fn blocks(&self) -> u64;
            }
            pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; fn custom_flags(&mut self, flags: i32) -> &mut Self; }
            pub trait PermissionsExt { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> Self; }
            pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
            pub trait DirEntryExt { fn ino(&self) -> u64; }
            pub trait FileTypeExt {
                fn is_block_device(&self) -> bool;
                fn is_char_device(&self) -> bool;
                fn is_fifo(&self) -> bool;
                fn is_socket(&self) -> bool;
            }
            impl FileExt for fs::File {} impl MetadataExt for fs::Metadata {} impl OpenOptionsExt for fs::OpenOptions {}
            impl PermissionsExt for fs::Permissions {} impl DirBuilderExt for fs::DirBuilder {} impl DirEntryExt for fs::DirEntry {}
            impl FileTypeExt for fs::FileType {}
        }

        pub mod process {
            use crate::{ffi, io, process};
            pub fn parent_id() -> u32;
            pub trait CommandExt {
                fn uid(&mut self, id: u32) -> &mut process::Command;
                fn gid(&mut self, id: u32) -> &mut process::Command;
                unsafe fn pre_exec<F: FnMut() -> io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut process::Command;
                fn exec(&mut self) -> io::Error;
                fn arg0<S: AsRef<ffi::OsStr>>(&mut self, arg: S) -> &mut process::Command;
                fn process_group(&mut self, pgroup: i32) -> &mut process::Command;
            }
            pub trait ExitStatusExt {
                fn from_raw(raw: i32) -> Self;
                fn signal(&self) -> Option<i32>;
                fn core_dumped(&self) -> bool;
                fn stopped_signal(&self) -> Option<i32>;
                fn continued(&self) -> bool;
                fn into_raw(self) -> i32;
            }
            impl CommandExt for process::Command {} impl ExitStatusExt for process::ExitStatus {} impl ExitStatusExt for process::ExitStatusError {}
        }

        pub mod ffi {
            use crate::ffi;
            pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8]; }
            pub trait OsStringExt { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; }
            impl OsStrExt for ffi::OsStr {} impl OsStringExt for ffi::OsString {}
        }

        pub mod prelude {
            pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
            pub use crate::os::unix::ffi::{OsStrExt, OsStringExt};
            pub use crate::os::unix::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
            pub use crate::os::unix::process::{CommandExt, ExitStatusExt};
        }
    }

    pub mod windows {
        pub mod fs {
            use crate::{fs, io, path};
            pub fn symlink_dir<P: AsRef<path::Path>, Q: AsRef<path::Path>>(original: P, link: Q) -> io::Result<()>;
            pub fn symlink_file<P: AsRef<path::Path>, Q: AsRef<path::Path>>(original: P, link: Q) -> io::Result<()>;
            pub fn junction_point<P: AsRef<path::Path>, Q: AsRef<path::Path>>(original: P, link: Q) -> io::Result<()>;
            pub trait FileExt {
                fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
            }
            pub trait MetadataExt {
                fn file_attributes(&self) -> u32;
                fn creation_time(&self) -> u64;
                fn last_access_time(&self) -> u64;
                fn last_write_time(&self) -> u64;
                fn file_size(&self) -> u64;
            }
            pub trait OpenOptionsExt {
                fn access_mode(&mut self, access: u32) -> &mut Self;
                fn share_mode(&mut self, val: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: u32) -> &mut Self;
                fn attributes(&mut self, val: u32) -> &mut Self;
                fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
            }
            impl FileExt for fs::File {} impl MetadataExt for fs::Metadata {} impl OpenOptionsExt for fs::OpenOptions {}
        }

        pub mod process {
            use crate::{ffi, process};
            pub trait CommandExt {
                fn creation_flags(&mut self, flags: u32) -> &mut process::Command;
                fn raw_arg<S: AsRef<ffi::OsStr>>(&mut self, text_to_append_as_is: S) -> &mut process::Command;
            }
            impl CommandExt for process::Command {}
        }
    }
}

pub mod process {
    use crate::{error, ffi, fs, io, path};
    use crate::os::fd;
    pub fn abort() -> !;
    pub fn exit(code: i32) -> !;
    pub fn id() -> u32;
    pub struct Command;
    impl Command {
        pub fn new<S: AsRef<ffi::OsStr>>(program: S) -> Command;
        pub fn arg<S: AsRef<ffi::OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<ffi::OsStr>>(&mut self, args: I) -> &mut Command;
        pub fn env<K: AsRef<ffi::OsStr>, V: AsRef<ffi::OsStr>>(&mut self, key: K, val: V) -> &mut Command;
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<ffi::OsStr>, V: AsRef<ffi::OsStr>>(&mut self, vars: I) -> &mut Command;
        pub fn env_remove<K: AsRef<ffi::OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<path::Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn spawn(&mut self) -> io::Result<Child>;
        pub fn output(&mut self) -> io::Result<Output>;
        pub fn status(&mut self) -> io::Result<ExitStatus>;
        pub fn get_program(&self) -> &ffi::OsStr;
        pub fn get_args(&self) -> impl Iterator<Item = &ffi::OsStr>;
        pub fn get_envs(&self) -> impl Iterator<Item = (&ffi::OsStr, Option<&ffi::OsStr>)>;
        pub fn get_current_dir(&self) -> Option<&path::Path>;
    }
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn kill(&mut self) -> io::Result<()>;
        pub fn id(&self) -> u32;
        pub fn wait(&mut self) -> io::Result<ExitStatus>;
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
        pub fn wait_with_output(self) -> io::Result<Output>;
    }
    pub struct ChildStdin(fd::OwnedFd);
    impl fd::AsFd for ChildStdin {} impl fd::AsRawFd for ChildStdin {} impl From<fd::OwnedFd> for ChildStdin {} impl fd::IntoRawFd for ChildStdin {}
    impl io::Write for &ChildStdin {} impl io::Write for ChildStdin {}
    pub struct ChildStdout(fd::OwnedFd);
    impl fd::AsFd for ChildStdout {} impl fd::AsRawFd for ChildStdout {} impl From<fd::OwnedFd> for ChildStdout {}
    impl fd::IntoRawFd for ChildStdout {} impl io::Read for ChildStdout {}
    pub struct ChildStderr(fd::OwnedFd);
    impl fd::AsFd for ChildStderr {} impl fd::AsRawFd for ChildStderr {} impl From<fd::OwnedFd> for ChildStderr {}
    impl fd::IntoRawFd for ChildStderr {} impl io::Read for ChildStderr {}
    pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    impl Output { pub fn exit_ok(self) -> Result<Self, ExitStatusError>; }
    impl Clone for Output {}
    pub struct ExitStatus;
    impl ExitStatus { pub fn exit_ok(&self) -> Result<(), ExitStatusError>; pub fn success(&self) -> bool; pub fn code(&self) -> Option<i32>; }
    impl Clone for ExitStatus {} impl Default for ExitStatus {} impl From<ExitStatusError> for ExitStatus {} impl Copy for ExitStatus {}
    pub struct ExitStatusError;
    impl Clone for ExitStatusError {} impl error::Error for ExitStatusError {} impl Copy for ExitStatusError {}
    pub struct ExitCode;
    impl ExitCode { pub const SUCCESS: ExitCode; pub const FAILURE: ExitCode; } impl Clone for ExitCode {} impl Default for ExitCode {}
    impl From<u8> for ExitCode {} impl Copy for ExitCode {}
    pub struct Stdio;
    impl Stdio { pub fn piped() -> Stdio; pub fn inherit() -> Stdio; pub fn null() -> Stdio; }
    impl From<ChildStderr> for Stdio {} impl From<ChildStdin> for Stdio {} impl From<ChildStdout> for Stdio {} impl From<fs::File> for Stdio {}
    impl From<fd::OwnedFd> for Stdio {} impl From<io::PipeReader> for Stdio {} impl From<io::PipeWriter> for Stdio {}
    impl From<io::Stderr> for Stdio {} impl From<io::Stdout> for Stdio {} impl fd::FromRawFd for Stdio {}
    pub trait Termination { fn report(self) -> ExitCode; }
}

pub mod thread {
    use crate::{any, cell, error, io, num, result, time};
    pub type Result<T> = crate::result::Result<T, Box<dyn any::Any + Send + 'static>>;
    pub fn available_parallelism() -> io::Result<num::NonZero<usize>>;
    pub fn current() -> Thread;
    pub fn panicking() -> bool;
    pub fn park();
    pub fn park_timeout(dur: time::Duration);
    pub fn park_timeout_ms(ms: u32);
    pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T;
    pub fn sleep(dur: time::Duration);
    pub fn sleep_ms(ms: u32);
    pub fn sleep_until(deadline: time::Instant);
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T>;
    pub fn yield_now();
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn stack_size(self, size: usize) -> Builder;
        pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>>;
        pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>>;
        pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>;
    }
    pub struct JoinHandle<T>(*const T);
    impl<T> JoinHandle<T> { pub fn thread(&self) -> &Thread; pub fn join(self) -> Result<T>; pub fn is_finished(&self) -> bool; }
    pub struct Thread;
    impl Thread { pub fn unpark(&self); pub fn id(&self) -> ThreadId; pub fn name(&self) -> Option<&str>; }
    impl Clone for Thread {}
    pub struct ThreadId;
    impl Clone for ThreadId {} impl Copy for ThreadId {}
    pub struct ScopedJoinHandle<'scope, T>(&'scope T);
    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        pub fn thread(&self) -> &Thread;
        pub fn join(self) -> Result<T>;
        pub fn is_finished(&self) -> bool;
    }
    pub struct Scope<'scope, 'env: 'scope>(&'scope mut &'env ());
    impl<'scope, 'env> Scope<'scope, 'env> {
        pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>;
    }
    pub struct LocalKey<T: 'static>(T);
    impl<T: 'static> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> result::Result<R, AccessError>;
    }
    impl<T: 'static> LocalKey<cell::Cell<T>> {
        pub fn set(&'static self, value: T);
        pub fn get(&'static self) -> T where T: Copy;
        pub fn take(&'static self) -> T where T: Default;
        pub fn replace(&'static self, value: T) -> T;
    }
    impl<T: 'static> LocalKey<cell::RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R;
        pub fn set(&'static self, value: T);
        pub fn take(&'static self) -> T where T: Default;
        pub fn replace(&'static self, value: T) -> T;
    }
    pub struct AccessError;
    impl Clone for AccessError {} impl error::Error for AccessError {} impl Copy for AccessError {}
}

pub mod time {
    use crate::{error, ops};
    pub const UNIX_EPOCH: SystemTime;
    pub struct Duration;
    impl Duration {
        pub const ZERO: Duration;
        pub const MAX: Duration;
        pub fn new(secs: u64, nanos: u32) -> Duration;
        pub fn from_secs(secs: u64) -> Duration;
        pub fn from_millis(millis: u64) -> Duration;
        pub fn from_micros(micros: u64) -> Duration;
        pub fn from_nanos(nanos: u64) -> Duration;
        pub fn from_hours(hours: u64) -> Duration;
        pub fn from_mins(mins: u64) -> Duration;
        pub fn is_zero(&self) -> bool;
        pub fn as_secs(&self) -> u64;
        pub fn subsec_millis(&self) -> u32;
        pub fn subsec_micros(&self) -> u32;
        pub fn subsec_nanos(&self) -> u32;
        pub fn as_millis(&self) -> u128;
        pub fn as_micros(&self) -> u128;
        pub fn as_nanos(&self) -> u128;
        pub fn abs_diff(self, other: Duration) -> Duration;
        pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
        pub fn saturating_add(self, rhs: Duration) -> Duration;
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
        pub fn saturating_sub(self, rhs: Duration) -> Duration;
        pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
        pub fn saturating_mul(self, rhs: u32) -> Duration;
        pub fn checked_div(self, rhs: u32) -> Option<Duration>;
        pub fn as_secs_f64(&self) -> f64;
        pub fn as_secs_f32(&self) -> f32;
        pub fn from_secs_f64(secs: f64) -> Duration;
        pub fn from_secs_f32(secs: f32) -> Duration;
        pub fn mul_f64(self, rhs: f64) -> Duration;
        pub fn div_f64(self, rhs: f64) -> Duration;
    }
    impl ops::Add for Duration { type Output = Duration; } impl Clone for Duration {} impl Default for Duration {}
    impl ops::Div<u32> for Duration { type Output = Duration; } impl ops::Mul<u32> for Duration { type Output = Duration; } impl Ord for Duration {}
    impl ops::Sub for Duration { type Output = Duration; } impl Copy for Duration {}
    pub struct Instant;
    impl Instant {
        pub fn now() -> Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl ops::Add<Duration> for Instant { type Output = Instant; } impl Clone for Instant {} impl Ord for Instant {}
    impl ops::Sub<Duration> for Instant { type Output = Instant; } impl ops::Sub for Instant { type Output = Duration; } impl Copy for Instant {}
    pub struct SystemTime;
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime;
        pub fn now() -> SystemTime;
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
    }
    impl ops::Add<Duration> for SystemTime { type Output = SystemTime; } impl Clone for SystemTime {} impl Ord for SystemTime {}
    impl ops::Sub<Duration> for SystemTime { type Output = SystemTime; } impl Copy for SystemTime {}
    pub struct SystemTimeError;
    impl SystemTimeError { pub fn duration(&self) -> Duration; }
    impl Clone for SystemTimeError {} impl error::Error for SystemTimeError {} impl ops::Mul<Duration> for u32 { type Output = Duration; }
}

pub mod path {
    use crate::{borrow, convert, error, ffi, fs, io, ops};
    pub const MAIN_SEPARATOR: char;
    pub const MAIN_SEPARATOR_STR: &str;
    pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    pub fn is_separator(c: char) -> bool;
    pub struct Path(ffi::OsStr);
    impl Path {
        pub fn new<S: AsRef<ffi::OsStr> + ?Sized>(s: &S) -> &Path;
        pub fn as_os_str(&self) -> &ffi::OsStr;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> borrow::Cow<'_, str>;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn parent(&self) -> Option<&Path>;
        pub fn ancestors(&self) -> impl Iterator<Item = &Path>;
        pub fn file_name(&self) -> Option<&ffi::OsStr>;
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        pub fn file_stem(&self) -> Option<&ffi::OsStr>;
        pub fn file_prefix(&self) -> Option<&ffi::OsStr>;
        pub fn extension(&self) -> Option<&ffi::OsStr>;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn with_file_name<S: AsRef<ffi::OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<ffi::OsStr>>(&self, extension: S) -> PathBuf;
        pub fn with_added_extension<S: AsRef<ffi::OsStr>>(&self, extension: S) -> PathBuf;
        pub fn components(&self) -> Components<'_>;
        pub fn iter(&self) -> impl Iterator<Item = &ffi::OsStr>;
        pub fn display(&self) -> Display<'_>;
        pub fn metadata(&self) -> io::Result<fs::Metadata>;
        pub fn symlink_metadata(&self) -> io::Result<fs::Metadata>;
        pub fn canonicalize(&self) -> io::Result<PathBuf>;
        pub fn read_link(&self) -> io::Result<PathBuf>;
        pub fn read_dir(&self) -> io::Result<fs::ReadDir>;
        pub fn exists(&self) -> bool;
        pub fn try_exists(&self) -> io::Result<bool>;
        pub fn is_file(&self) -> bool;
        pub fn is_dir(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn into_path_buf(self: Box<Self>) -> PathBuf;
    }
    impl AsRef<ffi::OsStr> for Path {} impl AsRef<Path> for Path {}
    impl<'a> IntoIterator for &'a Path { type Item = &'a ffi::OsStr; type IntoIter = Iter<'a>; } impl Ord for Path {}
    impl ToOwned for Path { type Owned = PathBuf; }
    pub struct PathBuf(ffi::OsString);
    impl PathBuf {
        pub fn new() -> PathBuf;
        pub fn with_capacity(capacity: usize) -> PathBuf;
        pub fn as_path(&self) -> &Path;
        pub fn leak<'a>(self) -> &'a mut Path;
        pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<ffi::OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<ffi::OsStr>>(&mut self, extension: S) -> bool;
        pub fn add_extension<S: AsRef<ffi::OsStr>>(&mut self, extension: S) -> bool;
        pub fn into_os_string(self) -> ffi::OsString;
        pub fn into_boxed_path(self) -> Box<Path>;
        pub fn capacity(&self) -> usize;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
    }
    impl AsRef<ffi::OsStr> for PathBuf {} impl AsRef<Path> for PathBuf {} impl borrow::Borrow<Path> for PathBuf {} impl Clone for PathBuf {}
    impl Default for PathBuf {} impl ops::Deref for PathBuf { type Target = Path; } impl<P: AsRef<Path>> Extend<P> for PathBuf {}
    impl<T: ?Sized + AsRef<ffi::OsStr>> From<&T> for PathBuf {} impl From<Box<Path>> for PathBuf {}
    impl<'a> From<borrow::Cow<'a, Path>> for PathBuf {} impl From<ffi::OsString> for PathBuf {} impl From<String> for PathBuf {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {} impl crate::str::FromStr for PathBuf { type Err = convert::Infallible; }
    impl<'a> IntoIterator for &'a PathBuf { type Item = &'a ffi::OsStr; type IntoIter = Iter<'a>; } impl Ord for PathBuf {}
    pub struct StripPrefixError;
    impl Clone for StripPrefixError {} impl error::Error for StripPrefixError {}
    pub struct Display<'a>(&'a Path);
    pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a ffi::OsStr) }
    impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a ffi::OsStr; }
    impl AsRef<ffi::OsStr> for Component<'_> {} impl AsRef<Path> for Component<'_> {} impl<'a> Clone for Component<'a> {}
    impl<'a> Ord for Component<'a> {} impl<'a> Copy for Component<'a> {}
    pub struct PrefixComponent<'a>(&'a ffi::OsStr);
    impl<'a> PrefixComponent<'a> { pub fn as_os_str(&self) -> &'a ffi::OsStr; }
    impl<'a> Clone for PrefixComponent<'a> {} impl Ord for PrefixComponent<'_> {} impl<'a> Copy for PrefixComponent<'a> {}
    pub struct Components<'a>(&'a Path);
    impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path; }
    impl AsRef<ffi::OsStr> for Components<'_> {} impl AsRef<Path> for Components<'_> {} impl<'a> Clone for Components<'a> {}
    impl<'a> Iterator for Components<'a> { type Item = Component<'a>; } impl Ord for Components<'_> {}
    pub struct Ancestors<'a>(&'a Path); impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }
    pub struct Iter<'a>(&'a Path); impl<'a> Iterator for Iter<'a> { type Item = &'a ffi::OsStr; }
}

pub mod env {
    use crate::{error, ffi, io, path};
    pub fn args() -> Args;
    pub fn args_os() -> ArgsOs;
    pub fn current_dir() -> io::Result<path::PathBuf>;
    pub fn current_exe() -> io::Result<path::PathBuf>;
    pub fn home_dir() -> Option<path::PathBuf>;
    pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<ffi::OsStr>>(paths: I) -> Result<ffi::OsString, JoinPathsError>;
    pub unsafe fn remove_var<K: AsRef<ffi::OsStr>>(key: K);
    pub fn set_current_dir<P: AsRef<path::Path>>(path: P) -> io::Result<()>;
    pub unsafe fn set_var<K: AsRef<ffi::OsStr>, V: AsRef<ffi::OsStr>>(key: K, value: V);
    pub fn split_paths<T: AsRef<ffi::OsStr> + ?Sized>(unparsed: &T) -> impl Iterator<Item = path::PathBuf>;
    pub fn temp_dir() -> path::PathBuf;
    pub fn var<K: AsRef<ffi::OsStr>>(key: K) -> Result<String, VarError>;
    pub fn var_os<K: AsRef<ffi::OsStr>>(key: K) -> Option<ffi::OsString>;
    pub fn vars() -> Vars;
    pub fn vars_os() -> VarsOs;
    pub struct Args; impl Iterator for Args { type Item = String; }
    pub struct ArgsOs; impl Iterator for ArgsOs { type Item = ffi::OsString; }
    pub struct Vars; impl Iterator for Vars { type Item = (String, String); }
    pub struct VarsOs; impl Iterator for VarsOs { type Item = (ffi::OsString, ffi::OsString); }
    pub enum VarError { NotPresent, NotUnicode(ffi::OsString) }
    impl Clone for VarError {} impl error::Error for VarError {}
    pub struct JoinPathsError;
    impl error::Error for JoinPathsError {}

    pub mod consts {
        pub const ARCH: &str;
        pub const FAMILY: &str;
        pub const OS: &str;
        pub const DLL_EXTENSION: &str;
        pub const DLL_PREFIX: &str;
        pub const DLL_SUFFIX: &str;
        pub const EXE_EXTENSION: &str;
        pub const EXE_SUFFIX: &str;
    }
}

pub mod ffi {
    use crate::{borrow, convert, error, fmt, num, ops, path};
    pub struct OsString(Vec<u8>);
    impl OsString {
        pub fn new() -> OsString;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn into_encoded_bytes(self) -> Vec<u8>;
        pub fn into_string(self) -> Result<String, OsString>;
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
        pub fn with_capacity(capacity: usize) -> OsString;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn into_boxed_os_str(self) -> Box<OsStr>;
        pub fn leak<'a>(self) -> &'a mut OsStr;
    }
    impl AsRef<OsStr> for OsString {} impl AsRef<path::Path> for OsString {} impl borrow::Borrow<OsStr> for OsString {} impl Clone for OsString {}
    impl Default for OsString {} impl ops::Deref for OsString { type Target = OsStr; } impl<'a> Extend<borrow::Cow<'a, OsStr>> for OsString {}
    impl Extend<OsString> for OsString {} impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {} impl From<Box<OsStr>> for OsString {}
    impl<'a> From<borrow::Cow<'a, OsStr>> for OsString {} impl From<path::PathBuf> for OsString {} impl From<String> for OsString {}
    impl<'a> FromIterator<&'a OsStr> for OsString {} impl<'a> FromIterator<borrow::Cow<'a, OsStr>> for OsString {}
    impl FromIterator<OsString> for OsString {} impl crate::str::FromStr for OsString { type Err = convert::Infallible; }
    impl ops::Index<ops::RangeFull> for OsString { type Output = OsStr; } impl Ord for OsString {} impl fmt::Write for OsString {}
    pub struct OsStr([u8]);
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> borrow::Cow<'_, str>;
        pub fn to_os_string(&self) -> OsString;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn into_os_string(self: Box<Self>) -> OsString;
        pub fn as_encoded_bytes(&self) -> &[u8];
        pub fn to_ascii_lowercase(&self) -> OsString;
        pub fn to_ascii_uppercase(&self) -> OsString;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    }
    impl AsRef<OsStr> for OsStr {} impl AsRef<path::Path> for OsStr {} impl Default for &OsStr {} impl Ord for OsStr {}
    impl ToOwned for OsStr { type Owned = OsString; }
    pub struct CString(Box<[u8]>);
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
        pub unsafe fn from_raw(ptr: *mut i8) -> CString;
        pub fn into_raw(self) -> *mut i8;
        pub fn into_string(self) -> Result<String, IntoStringError>;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn into_bytes_with_nul(self) -> Vec<u8>;
        pub fn as_bytes(&self) -> &[u8];
        pub fn as_c_str(&self) -> &CStr;
        pub fn into_boxed_c_str(self) -> Box<CStr>;
    }
    impl AsRef<CStr> for CString {} impl borrow::Borrow<CStr> for CString {} impl Clone for CString {} impl Default for CString {}
    impl ops::Deref for CString { type Target = CStr; } impl Drop for CString {} impl From<&CStr> for CString {} impl From<Box<CStr>> for CString {}
    impl<'a> From<borrow::Cow<'a, CStr>> for CString {} impl From<Vec<num::NonZero<u8>>> for CString {}
    impl crate::str::FromStr for CString { type Err = NulError; } impl ops::Index<ops::RangeFull> for CString { type Output = CStr; }
    impl Ord for CString {}
    pub struct CStr([u8]);
    impl CStr {
        pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
        pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
        pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
        pub fn as_ptr(&self) -> *const i8;
        pub fn count_bytes(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn to_bytes(&self) -> &[u8];
        pub fn to_bytes_with_nul(&self) -> &[u8];
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error>;
        pub fn to_string_lossy(&self) -> borrow::Cow<'_, str>;
        pub fn into_c_string(self: Box<CStr>) -> CString;
    }
    impl AsRef<CStr> for CStr {} impl Default for &CStr {} impl ops::Index<ops::RangeFrom<usize>> for CStr { type Output = CStr; }
    impl Ord for CStr {} impl ToOwned for CStr { type Owned = CString; }
    pub struct NulError;
    impl NulError { pub fn nul_position(&self) -> usize; pub fn into_vec(self) -> Vec<u8>; }
    impl Clone for NulError {} impl error::Error for NulError {}
    pub struct IntoStringError;
    impl IntoStringError { pub fn into_cstring(self) -> CString; pub fn utf8_error(&self) -> crate::str::Utf8Error; }
    impl Clone for IntoStringError {} impl error::Error for IntoStringError {}
    pub struct FromBytesUntilNulError;
    impl Clone for FromBytesUntilNulError {} impl error::Error for FromBytesUntilNulError {}
    pub struct FromVecWithNulError;
    impl FromVecWithNulError { pub fn as_bytes(&self) -> &[u8]; pub fn into_bytes(self) -> Vec<u8>; }
    impl Clone for FromVecWithNulError {} impl error::Error for FromVecWithNulError {}
    pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
    impl error::Error for FromBytesWithNulError {}
    pub enum c_void {}
    pub type c_char = i8;
    pub type c_schar = i8;
    pub type c_uchar = u8;
    pub type c_short = i16;
    pub type c_ushort = u16;
    pub type c_int = i32;
    pub type c_uint = u32;
    pub type c_long = i64;
    pub type c_ulong = u64;
    pub type c_longlong = i64;
    pub type c_ulonglong = u64;
    pub type c_float = f32;
    pub type c_double = f64;
}

pub mod string {
    use crate::{borrow, convert, error, ffi, fmt, net, ops, path, vec};
    pub struct String(Vec<u8>);
    impl String {
        pub fn new() -> String;
        pub fn with_capacity(capacity: usize) -> String;
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
        pub fn from_utf8_lossy(v: &[u8]) -> borrow::Cow<'_, str>;
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
        pub fn from_utf16_lossy(v: &[u16]) -> String;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn as_str(&self) -> &str;
        pub fn as_mut_str(&mut self) -> &mut str;
        pub fn push_str(&mut self, string: &str);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn push(&mut self, ch: char);
        pub fn as_bytes(&self) -> &[u8];
        pub fn truncate(&mut self, new_len: usize);
        pub fn pop(&mut self) -> Option<char>;
        pub fn remove(&mut self, idx: usize) -> char;
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
        pub fn insert(&mut self, idx: usize, ch: char);
        pub fn insert_str(&mut self, idx: usize, string: &str);
        pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> String;
        pub fn clear(&mut self);
        pub fn drain<R: ops::RangeBounds<usize>>(&mut self, range: R) -> impl Iterator<Item = char>;
        pub fn replace_range<R: ops::RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
        pub fn into_boxed_str(self) -> Box<str>;
        pub fn leak<'a>(self) -> &'a mut str;
    }
    impl ops::Add<&str> for String { type Output = String; } impl AsMut<str> for String {} impl AsRef<[u8]> for String {}
    impl AsRef<ffi::OsStr> for String {} impl AsRef<path::Path> for String {} impl AsRef<str> for String {} impl borrow::Borrow<str> for String {}
    impl Clone for String {} impl Default for String {} impl ops::Deref for String { type Target = str; } impl Extend<Box<str>> for String {}
    impl<'a> Extend<borrow::Cow<'a, str>> for String {} impl Extend<String> for String {} impl Extend<char> for String {}
    impl From<&str> for String {} impl From<Box<str>> for String {} impl<'a> From<borrow::Cow<'a, str>> for String {} impl From<char> for String {}
    impl<'a> FromIterator<&'a char> for String {} impl<'a> FromIterator<&'a str> for String {} impl FromIterator<Box<str>> for String {}
    impl<'a> FromIterator<borrow::Cow<'a, str>> for String {} impl FromIterator<String> for String {} impl FromIterator<char> for String {}
    impl crate::str::FromStr for String { type Err = convert::Infallible; } impl Ord for String {}
    impl net::ToSocketAddrs for String { type Iter = vec::IntoIter<net::SocketAddr>; }
    impl TryFrom<ffi::CString> for String { type Error = ffi::IntoStringError; } impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; }
    impl fmt::Write for String {} impl ops::Index<ops::Range<usize>> for String { type Output = str; }
    impl ops::Index<ops::RangeFrom<usize>> for String { type Output = str; } impl ops::Index<ops::RangeFull> for String { type Output = str; }
    impl ops::Index<ops::RangeInclusive<usize>> for String { type Output = str; }
    impl ops::Index<ops::RangeTo<usize>> for String { type Output = str; }
    impl ops::Index<ops::RangeToInclusive<usize>> for String { type Output = str; }
    pub trait ToString { fn to_string(&self) -> String; }
    // Needs Display in truth; what can be formatted is not tracked here.
    impl<T: ?Sized> ToString for T {}
    pub type ParseError = convert::Infallible;
    pub struct FromUtf8Error;
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn utf8_error(&self) -> crate::str::Utf8Error;
    }
    impl Clone for FromUtf8Error {} impl error::Error for FromUtf8Error {}
    pub struct FromUtf16Error;
    impl error::Error for FromUtf16Error {}
}

pub mod str {
    use crate::{error, num, ops};
    impl str {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
        pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
        pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
        pub fn is_char_boundary(&self, index: usize) -> bool;
        pub fn as_bytes(&self) -> &[u8];
        pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
        pub fn as_ptr(&self) -> *const u8;
        pub fn as_mut_ptr(&mut self) -> *mut u8;
        pub fn get<I: crate::slice::SliceIndex<str>>(&self, i: I) -> Option<&str>;
        pub fn get_mut<I: crate::slice::SliceIndex<str>>(&mut self, i: I) -> Option<&mut str>;
        pub unsafe fn get_unchecked<I: crate::slice::SliceIndex<str>>(&self, i: I) -> &str;
        pub fn split_at(&self, mid: usize) -> (&str, &str);
        pub fn chars(&self) -> Chars<'_>;
        pub fn char_indices(&self) -> impl Iterator<Item = (usize, char)>;
        pub fn bytes(&self) -> impl Iterator<Item = u8>;
        pub fn split_whitespace(&self) -> impl Iterator<Item = &str>;
        pub fn split_ascii_whitespace(&self) -> impl Iterator<Item = &str>;
        pub fn lines(&self) -> impl Iterator<Item = &str>;
        pub fn contains<P: pattern::Pattern>(&self, pat: P) -> bool;
        pub fn starts_with<P: pattern::Pattern>(&self, pat: P) -> bool;
        pub fn ends_with<P: pattern::Pattern>(&self, pat: P) -> bool;
        pub fn find<P: pattern::Pattern>(&self, pat: P) -> Option<usize>;
        pub fn rfind<P: pattern::Pattern>(&self, pat: P) -> Option<usize>;
        pub fn split<P: pattern::Pattern>(&self, pat: P) -> impl Iterator<Item = &str>;
        pub fn split_inclusive<P: pattern::Pattern>(&self, pat: P) -> impl Iterator<Item = &str>;
        pub fn rsplit<P: pattern::Pattern>(&self, pat: P) -> impl Iterator<Item = &str>;
        pub fn splitn<P: pattern::Pattern>(&self, n: usize, pat: P) -> impl Iterator<Item = &str>;
        pub fn split_once<P: pattern::Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        pub fn rsplit_once<P: pattern::Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
        pub fn matches<P: pattern::Pattern>(&self, pat: P) -> impl Iterator<Item = &str>;
        pub fn match_indices<P: pattern::Pattern>(&self, pat: P) -> impl Iterator<Item = (usize, &str)>;
        pub fn trim(&self) -> &str;
        pub fn trim_start(&self) -> &str;
        pub fn trim_end(&self) -> &str;
        pub fn trim_left(&self) -> &str;
        pub fn trim_right(&self) -> &str;
        pub fn trim_matches<P: pattern::Pattern>(&self, pat: P) -> &str;
        pub fn trim_start_matches<P: pattern::Pattern>(&self, pat: P) -> &str;
        pub fn strip_prefix<P: pattern::Pattern>(&self, prefix: P) -> Option<&str>;
        pub fn strip_suffix<P: pattern::Pattern>(&self, suffix: P) -> Option<&str>;
        pub fn trim_end_matches<P: pattern::Pattern>(&self, pat: P) -> &str;
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
        pub fn trim_ascii_start(&self) -> &str;
        pub fn trim_ascii_end(&self) -> &str;
        pub fn trim_ascii(&self) -> &str;
        pub fn replace<P: pattern::Pattern>(&self, from: P, to: &str) -> String;
        pub fn replacen<P: pattern::Pattern>(&self, pat: P, to: &str, count: usize) -> String;
        pub fn to_lowercase(&self) -> String;
        pub fn to_uppercase(&self) -> String;
        pub fn into_string(self: Box<str>) -> String;
        pub fn repeat(&self, n: usize) -> String;
        pub fn to_ascii_uppercase(&self) -> String;
        pub fn to_ascii_lowercase(&self) -> String;
    }
    impl ops::Index<ops::Range<usize>> for str { type Output = str; } impl ops::Index<ops::RangeFrom<usize>> for str { type Output = str; }
    impl ops::Index<ops::RangeFull> for str { type Output = str; } impl ops::Index<ops::RangeInclusive<usize>> for str { type Output = str; }
    impl ops::Index<ops::RangeTo<usize>> for str { type Output = str; } impl ops::Index<ops::RangeToInclusive<usize>> for str { type Output = str; }
    impl crate::slice::SliceIndex<str> for ops::Range<usize> { type Output = str; }
    impl crate::slice::SliceIndex<str> for ops::RangeFrom<usize> { type Output = str; }
    impl crate::slice::SliceIndex<str> for ops::RangeFull { type Output = str; }
    impl crate::slice::SliceIndex<str> for ops::RangeInclusive<usize> { type Output = str; }
    impl crate::slice::SliceIndex<str> for ops::RangeTo<usize> { type Output = str; }
    impl crate::slice::SliceIndex<str> for ops::RangeToInclusive<usize> { type Output = str; }
    pub trait FromStr: Sized { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    impl FromStr for u8 { type Err = num::ParseIntError; } impl FromStr for u16 { type Err = num::ParseIntError; }
    impl FromStr for u32 { type Err = num::ParseIntError; } impl FromStr for u64 { type Err = num::ParseIntError; }
    impl FromStr for u128 { type Err = num::ParseIntError; } impl FromStr for usize { type Err = num::ParseIntError; }
    impl FromStr for i8 { type Err = num::ParseIntError; } impl FromStr for i16 { type Err = num::ParseIntError; }
    impl FromStr for i32 { type Err = num::ParseIntError; } impl FromStr for i64 { type Err = num::ParseIntError; }
    impl FromStr for i128 { type Err = num::ParseIntError; } impl FromStr for isize { type Err = num::ParseIntError; }
    impl FromStr for f32 { type Err = num::ParseFloatError; } impl FromStr for f64 { type Err = num::ParseFloatError; }
    impl FromStr for bool { type Err = ParseBoolError; } impl FromStr for char { type Err = crate::char::ParseCharError; }
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub struct Utf8Error;
    impl Utf8Error { pub fn valid_up_to(&self) -> usize; pub fn error_len(&self) -> Option<usize>; }
    impl Clone for Utf8Error {} impl error::Error for Utf8Error {} impl Copy for Utf8Error {}
    pub struct ParseBoolError;
    impl Clone for ParseBoolError {} impl error::Error for ParseBoolError {}
    pub struct Chars<'a>(&'a str);
    impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str; }
    impl<'a> Clone for Chars<'a> {} impl<'a> Iterator for Chars<'a> { type Item = char; }
    pub struct CharIndices<'a>(&'a str);
    impl<'a> CharIndices<'a> { pub fn as_str(&self) -> &'a str; pub fn offset(&self) -> usize; }
    impl<'a> Clone for CharIndices<'a> {} impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); }
    pub struct Bytes<'a>(&'a str); impl Iterator for Bytes<'_> { type Item = u8; }
    pub struct Lines<'a>(&'a str); impl<'a> Iterator for Lines<'a> { type Item = &'a str; }
    pub struct SplitWhitespace<'a>(&'a str); impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; }
    pub struct SplitAsciiWhitespace<'a>(&'a str); impl<'a> Iterator for SplitAsciiWhitespace<'a> { type Item = &'a str; }
    pub struct Split<'a, P: pattern::Pattern>(&'a str, P); impl<'a, P: pattern::Pattern> Iterator for Split<'a, P> { type Item = &'a str; }
    pub struct SplitN<'a, P: pattern::Pattern>(&'a str, P); impl<'a, P: pattern::Pattern> Iterator for SplitN<'a, P> { type Item = &'a str; }

    pub mod pattern {
        pub trait Pattern: Sized {}
        impl Pattern for char {} impl Pattern for &str {} impl Pattern for &String {} impl Pattern for &[char] {}
        impl<const N: usize> Pattern for [char; N] {} impl<F: FnMut(char) -> bool> Pattern for F {}
    }
}

pub mod vec {
    use crate::{borrow, collections, io, mem, ops};
    pub struct Vec<T>(T);
    impl<T: Clone> Vec<T> { pub fn resize(&mut self, new_len: usize, value: T); pub fn extend_from_slice(&mut self, other: &[T]); }
    impl<T: PartialEq> Vec<T> { pub fn dedup(&mut self); }
    impl<T> Vec<T> {
        pub fn new() -> Vec<T>;
        pub fn with_capacity(capacity: usize) -> Vec<T>;
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
        pub fn push(&mut self, value: T);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn into_boxed_slice(self) -> Box<[T]>;
        pub fn truncate(&mut self, len: usize);
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub unsafe fn set_len(&mut self, new_len: usize);
        pub fn swap_remove(&mut self, index: usize) -> T;
        pub fn insert(&mut self, index: usize, element: T);
        pub fn remove(&mut self, index: usize) -> T;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F);
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F);
        pub fn pop(&mut self) -> Option<T>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn append(&mut self, other: &mut Vec<T>);
        pub fn drain<R: ops::RangeBounds<usize>>(&mut self, range: R) -> impl Iterator<Item = T>;
        pub fn clear(&mut self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> Vec<T>;
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F);
        pub fn leak<'a>(self) -> &'a mut [T];
        pub fn spare_capacity_mut(&mut self) -> &mut [mem::MaybeUninit<T>];
        pub fn splice<R: ops::RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> impl Iterator<Item = I::Item>;
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: ops::RangeBounds<usize>>(&mut self, range: R, filter: F) -> impl Iterator<Item = T>;
    }
    impl<T> AsMut<[T]> for Vec<T> {} impl<T> AsMut<Vec<T>> for Vec<T> {} impl<T> AsRef<[T]> for Vec<T> {} impl<T> AsRef<Vec<T>> for Vec<T> {}
    impl<T> borrow::Borrow<[T]> for Vec<T> {} impl<T: Clone> Clone for Vec<T> {} impl<T> Default for Vec<T> {}
    impl<T> ops::Deref for Vec<T> { type Target = [T]; } impl<T> Drop for Vec<T> {} impl<T> Extend<T> for Vec<T> {}
    impl<T: Clone> From<&[T]> for Vec<T> {} impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {} impl From<&str> for Vec<u8> {}
    impl<T, const N: usize> From<[T; N]> for Vec<T> {} impl<T> From<collections::BinaryHeap<T>> for Vec<T> {} impl<T> From<Box<[T]>> for Vec<T> {}
    impl<'a, T> From<borrow::Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {} impl From<String> for Vec<u8> {}
    impl<T> From<collections::VecDeque<T>> for Vec<T> {} impl<T> FromIterator<T> for Vec<T> {}
    impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; } impl<T: Ord> Ord for Vec<T> {} impl io::Write for Vec<u8> {}
    impl<T> ops::Index<usize> for Vec<T> { type Output = T; } impl<T> ops::Index<ops::Range<usize>> for Vec<T> { type Output = [T]; }
    impl<T> ops::Index<ops::RangeFrom<usize>> for Vec<T> { type Output = [T]; } impl<T> ops::Index<ops::RangeFull> for Vec<T> { type Output = [T]; }
    impl<T> ops::Index<ops::RangeInclusive<usize>> for Vec<T> { type Output = [T]; }
    impl<T> ops::Index<ops::RangeTo<usize>> for Vec<T> { type Output = [T]; }
    impl<T> ops::Index<ops::RangeToInclusive<usize>> for Vec<T> { type Output = [T]; }
    pub struct IntoIter<T>(T);
    impl<T> IntoIter<T> { pub fn as_slice(&self) -> &[T]; pub fn as_mut_slice(&mut self) -> &mut [T]; }
    impl<T> AsRef<[T]> for IntoIter<T> {} impl<T: Clone> Clone for IntoIter<T> {} impl<T> Default for IntoIter<T> {} impl<T> Drop for IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    pub struct Drain<'a, T>(&'a mut Vec<T>); impl<T> Iterator for Drain<'_, T> { type Item = T; }
}

pub mod slice {
    use crate::{borrow, cmp, ops};
    impl<T> [T] {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn first(&self) -> Option<&T>;
        pub fn first_mut(&mut self) -> Option<&mut T>;
        pub fn split_first(&self) -> Option<(&T, &[T])>;
        pub fn split_last(&self) -> Option<(&T, &[T])>;
        pub fn last(&self) -> Option<&T>;
        pub fn last_mut(&mut self) -> Option<&mut T>;
        // Of one index; a range, which would give a slice, is taken for one.
        pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&T>;
        pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut T>;
        pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &T;
        pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut T;
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub fn swap(&mut self, a: usize, b: usize);
        pub fn reverse(&mut self);
        pub fn iter(&self) -> impl Iterator<Item = &T>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T>;
        pub fn windows(&self, size: usize) -> impl Iterator<Item = &[T]>;
        pub fn chunks(&self, chunk_size: usize) -> impl Iterator<Item = &[T]>;
        pub fn chunks_mut(&mut self, chunk_size: usize) -> impl Iterator<Item = &mut [T]>;
        pub fn chunks_exact(&self, chunk_size: usize) -> impl Iterator<Item = &[T]>;
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> impl Iterator<Item = &[T]>;
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> impl Iterator<Item = &[T]>;
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> impl Iterator<Item = &[T]>;
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> impl Iterator<Item = &[T]>;
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> impl Iterator<Item = &[T]>;
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> cmp::Ordering>(&'a self, f: F) -> Result<usize, usize>;
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize>;
        pub fn sort_unstable(&mut self) where T: Ord;
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> cmp::Ordering>(&mut self, compare: F);
        pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn rotate_left(&mut self, mid: usize);
        pub fn rotate_right(&mut self, k: usize);
        pub fn fill(&mut self, value: T) where T: Clone;
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
        pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
        pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
        pub fn swap_with_slice(&mut self, other: &mut [T]);
        pub fn sort(&mut self) where T: Ord;
        pub fn sort_by<F: FnMut(&T, &T) -> cmp::Ordering>(&mut self, compare: F);
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn to_vec(&self) -> Vec<T> where T: Clone;
        pub fn into_vec(self: Box<[T]>) -> Vec<T>;
        pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
    }
    impl [u8] {
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
        pub fn trim_ascii_start(&self) -> &[u8];
        pub fn trim_ascii_end(&self) -> &[u8];
        pub fn trim_ascii(&self) -> &[u8];
        pub fn to_ascii_uppercase(&self) -> Vec<u8>;
        pub fn to_ascii_lowercase(&self) -> Vec<u8>;
    }
    impl [String] { pub fn concat(&self) -> String; pub fn join(&self, sep: &str) -> String; }
    impl [&str] { pub fn concat(&self) -> String; pub fn join(&self, sep: &str) -> String; }
    impl [borrow::Cow<'_, str>] { pub fn concat(&self) -> String; pub fn join(&self, sep: &str) -> String; }
    impl<T: Clone> [Vec<T>] { pub fn concat(&self) -> Vec<T>; pub fn join<Separator>(&self, sep: Separator) -> Vec<T>; }
    impl<T: Clone> [&[T]] { pub fn concat(&self) -> Vec<T>; pub fn join<Separator>(&self, sep: Separator) -> Vec<T>; }
    pub trait SliceIndex<T: ?Sized> { type Output: ?Sized; }
    impl<T> SliceIndex<[T]> for usize { type Output = T; } impl<T> SliceIndex<[T]> for ops::Range<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for ops::RangeFrom<usize> { type Output = [T]; } impl<T> SliceIndex<[T]> for ops::RangeFull { type Output = [T]; }
    impl<T> SliceIndex<[T]> for ops::RangeInclusive<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for ops::RangeTo<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for ops::RangeToInclusive<usize> { type Output = [T]; } impl<T> ops::Index<usize> for [T] { type Output = T; }
    impl<T> ops::Index<ops::Range<usize>> for [T] { type Output = [T]; } impl<T> ops::Index<ops::RangeFrom<usize>> for [T] { type Output = [T]; }
    impl<T> ops::Index<ops::RangeFull> for [T] { type Output = [T]; } impl<T> ops::Index<ops::RangeInclusive<usize>> for [T] { type Output = [T]; }
    impl<T> ops::Index<ops::RangeTo<usize>> for [T] { type Output = [T]; }
    impl<T> ops::Index<ops::RangeToInclusive<usize>> for [T] { type Output = [T]; }
    impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    pub fn from_ref<T>(s: &T) -> &[T];
    pub fn from_mut<T>(s: &mut T) -> &mut [T];
    pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
    pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];
    pub struct Iter<'a, T>(&'a [T]); impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    pub struct IterMut<'a, T>(&'a mut [T]); impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
    pub struct Chunks<'a, T>(&'a [T]); impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; }
    pub struct ChunksMut<'a, T>(&'a mut [T]); impl<'a, T> Iterator for ChunksMut<'a, T> { type Item = &'a mut [T]; }
    pub struct ChunksExact<'a, T>(&'a [T]); impl<'a, T> Iterator for ChunksExact<'a, T> { type Item = &'a [T]; }
    pub struct Windows<'a, T>(&'a [T]); impl<'a, T> Iterator for Windows<'a, T> { type Item = &'a [T]; }
    impl<T> Clone for Iter<'_, T> {}
    pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
}

pub mod array {
    use crate::{convert, error, ops};
    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T, const N: usize> ops::Index<usize> for [T; N] { type Output = T; }
    impl<T, const N: usize> ops::Index<ops::Range<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> ops::Index<ops::RangeFrom<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> ops::Index<ops::RangeFull> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> ops::Index<ops::RangeInclusive<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> ops::Index<ops::RangeTo<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> ops::Index<ops::RangeToInclusive<usize>> for [T; N] { type Output = [T]; }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; }
    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];
    pub fn from_ref<T>(s: &T) -> &[T; 1];
    pub struct IntoIter<T, const N: usize>([T; N]); impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
    pub struct TryFromSliceError;
    impl Clone for TryFromSliceError {} impl error::Error for TryFromSliceError {} impl From<convert::Infallible> for TryFromSliceError {}
    impl Copy for TryFromSliceError {}
}

pub mod char {
    use crate::error;
    impl char {
        pub const MIN: char;
        pub const MAX: char;
        pub const MAX_LEN_UTF8: usize;
        pub const MAX_LEN_UTF16: usize;
        pub const REPLACEMENT_CHARACTER: char;
        pub const UNICODE_VERSION: (u8, u8, u8);
        pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> impl Iterator<Item = Result<char, DecodeUtf16Error>>;
        pub fn from_u32(i: u32) -> Option<char>;
        pub fn from_digit(num: u32, radix: u32) -> Option<char>;
        pub fn is_digit(self, radix: u32) -> bool;
        pub fn to_digit(self, radix: u32) -> Option<u32>;
        pub fn len_utf8(self) -> usize;
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
        pub fn is_alphabetic(self) -> bool;
        pub fn is_lowercase(self) -> bool;
        pub fn is_uppercase(self) -> bool;
        pub fn is_whitespace(self) -> bool;
        pub fn is_alphanumeric(self) -> bool;
        pub fn is_control(self) -> bool;
        pub fn is_numeric(self) -> bool;
        pub fn to_lowercase(self) -> impl Iterator<Item = char>;
        pub fn to_uppercase(self) -> impl Iterator<Item = char>;
        pub fn is_ascii(&self) -> bool;
        pub fn to_ascii_uppercase(&self) -> char;
        pub fn to_ascii_lowercase(&self) -> char;
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool;
        pub fn is_ascii_alphabetic(&self) -> bool;
        pub fn is_ascii_uppercase(&self) -> bool;
        pub fn is_ascii_lowercase(&self) -> bool;
        pub fn is_ascii_alphanumeric(&self) -> bool;
        pub fn is_ascii_digit(&self) -> bool;
        pub fn is_ascii_hexdigit(&self) -> bool;
        pub fn is_ascii_punctuation(&self) -> bool;
        pub fn is_ascii_graphic(&self) -> bool;
        pub fn is_ascii_whitespace(&self) -> bool;
        pub fn is_ascii_control(&self) -> bool;
    }
    pub fn from_digit(num: u32, radix: u32) -> Option<char>;
    pub fn from_u32(i: u32) -> Option<char>;
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> impl Iterator<Item = Result<char, DecodeUtf16Error>>;
    pub struct CharTryFromError;
    impl Clone for CharTryFromError {} impl error::Error for CharTryFromError {} impl Copy for CharTryFromError {}
    pub struct TryFromCharError;
    impl Clone for TryFromCharError {} impl error::Error for TryFromCharError {} impl Copy for TryFromCharError {}
    pub struct ParseCharError;
    impl Clone for ParseCharError {} impl error::Error for ParseCharError {}
    pub struct DecodeUtf16Error;
    impl DecodeUtf16Error { pub fn unpaired_surrogate(&self) -> u16; }
    impl Clone for DecodeUtf16Error {} impl error::Error for DecodeUtf16Error {}
}

pub mod collections {
    use crate::{borrow, cmp, error, hash, io, ops};
    pub struct HashMap<K, V, S = hash::RandomState>(K, V);
    impl<K, V> HashMap<K, V, hash::RandomState> {
        pub fn new() -> HashMap<K, V, hash::RandomState>;
        pub fn with_capacity(capacity: usize) -> HashMap<K, V, hash::RandomState>;
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
        pub fn capacity(&self) -> usize;
        pub fn keys(&self) -> impl Iterator<Item = &K>;
        pub fn into_keys(self) -> impl Iterator<Item = K>;
        pub fn values(&self) -> impl Iterator<Item = &V>;
        pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
        pub fn into_values(self) -> impl Iterator<Item = V>;
        pub fn iter(&self) -> impl Iterator<Item = (&K, &V)>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> impl Iterator<Item = (K, V)>;
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> impl Iterator<Item = (K, V)>;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
        pub fn clear(&mut self);
        pub fn hasher(&self) -> &S;
    }
    impl<K: Eq + hash::Hash, V, S: hash::BuildHasher> HashMap<K, V, S> {
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn entry(&mut self, key: K) -> hash_map::Entry<'_, K, V>;
        pub fn get<Q: ?Sized + hash::Hash + Eq>(&self, k: &Q) -> Option<&V> where K: borrow::Borrow<Q>;
        pub fn get_key_value<Q: ?Sized + hash::Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: borrow::Borrow<Q>;
        pub fn contains_key<Q: ?Sized + hash::Hash + Eq>(&self, k: &Q) -> bool where K: borrow::Borrow<Q>;
        pub fn get_mut<Q: ?Sized + hash::Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: borrow::Borrow<Q>;
        pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        pub fn remove<Q: ?Sized + hash::Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: borrow::Borrow<Q>;
        pub fn remove_entry<Q: ?Sized + hash::Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)> where K: borrow::Borrow<Q>;
    }
    impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {} impl<K, V, S: Default> Default for HashMap<K, V, S> {}
    impl<'a, K: Eq + hash::Hash + Copy, V: Copy, S: hash::BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {}
    impl<K: Eq + hash::Hash, V, S: hash::BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {}
    impl<K: Eq + hash::Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, hash::RandomState> {}
    impl<K: Eq + hash::Hash, V, S: hash::BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
    impl<K: Eq + hash::Hash + borrow::Borrow<Q>, Q: ?Sized + Eq + hash::Hash, V, S: hash::BuildHasher> ops::Index<&Q> for HashMap<K, V, S> { type Output = V; }
    impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = hash_map::Iter<'a, K, V>; }
    impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = hash_map::IterMut<'a, K, V>; }
    impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = hash_map::IntoIter<K, V>; }
    pub struct BTreeMap<K, V>(K, V);
    impl<K, V> BTreeMap<K, V> {
        pub fn new() -> BTreeMap<K, V>;
        pub fn clear(&mut self);
        pub fn get<Q: ?Sized + Ord>(&self, key: &Q) -> Option<&V> where K: borrow::Borrow<Q> + Ord;
        pub fn get_key_value<Q: ?Sized + Ord>(&self, k: &Q) -> Option<(&K, &V)> where K: borrow::Borrow<Q> + Ord;
        pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord;
        pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord;
        pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord;
        pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord;
        pub fn contains_key<Q: ?Sized + Ord>(&self, key: &Q) -> bool where K: borrow::Borrow<Q> + Ord;
        pub fn get_mut<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<&mut V> where K: borrow::Borrow<Q> + Ord;
        pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord;
        pub fn remove<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<V> where K: borrow::Borrow<Q> + Ord;
        pub fn remove_entry<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<(K, V)> where K: borrow::Borrow<Q> + Ord;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) where K: Ord;
        pub fn append(&mut self, other: &mut BTreeMap<K, V>) where K: Ord;
        pub fn range<T: ?Sized + Ord, R: ops::RangeBounds<T>>(&self, range: R) -> impl Iterator<Item = (&K, &V)> where K: borrow::Borrow<T> + Ord;
        pub fn range_mut<T: ?Sized + Ord, R: ops::RangeBounds<T>>(&mut self, range: R) -> impl Iterator<Item = (&K, &mut V)> where K: borrow::Borrow<T> + Ord;
        pub fn entry(&mut self, key: K) -> btree_map::Entry<'_, K, V> where K: Ord;
        pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> BTreeMap<K, V> where K: borrow::Borrow<Q> + Ord;
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: ops::RangeBounds<K>>(&mut self, range: R, pred: F) -> impl Iterator<Item = (K, V)> where K: Ord;
        pub fn into_keys(self) -> impl Iterator<Item = K>;
        pub fn into_values(self) -> impl Iterator<Item = V>;
        pub fn iter(&self) -> impl Iterator<Item = (&K, &V)>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)>;
        pub fn keys(&self) -> impl Iterator<Item = &K>;
        pub fn values(&self) -> impl Iterator<Item = &V>;
        pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {} impl<K, V> Default for BTreeMap<K, V> {} impl<K, V> Drop for BTreeMap<K, V> {}
    impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {} impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {}
    impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {} impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
    impl<K: borrow::Borrow<Q> + Ord, Q: ?Sized + Ord, V> ops::Index<&Q> for BTreeMap<K, V> { type Output = V; }
    impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = btree_map::Iter<'a, K, V>; }
    impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = btree_map::IterMut<'a, K, V>; }
    impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = btree_map::IntoIter<K, V>; }
    impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
    pub struct HashSet<T, S = hash::RandomState>(T);
    impl<T> HashSet<T, hash::RandomState> {
        pub fn new() -> HashSet<T, hash::RandomState>;
        pub fn with_capacity(capacity: usize) -> HashSet<T, hash::RandomState>;
    }
    impl<T, S> HashSet<T, S> {
        pub fn with_hasher(hasher: S) -> HashSet<T, S>;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
        pub fn capacity(&self) -> usize;
        pub fn iter(&self) -> impl Iterator<Item = &T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> impl Iterator<Item = T>;
        pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> impl Iterator<Item = T>;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn clear(&mut self);
        pub fn hasher(&self) -> &S;
    }
    impl<T: Eq + hash::Hash, S: hash::BuildHasher> HashSet<T, S> {
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> impl Iterator<Item = &'a T>;
        pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> impl Iterator<Item = &'a T>;
        pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> impl Iterator<Item = &'a T>;
        pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> impl Iterator<Item = &'a T>;
        pub fn contains<Q: ?Sized + hash::Hash + Eq>(&self, value: &Q) -> bool where T: borrow::Borrow<Q>;
        pub fn get<Q: ?Sized + hash::Hash + Eq>(&self, value: &Q) -> Option<&T> where T: borrow::Borrow<Q>;
        pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
        pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
        pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
        pub fn insert(&mut self, value: T) -> bool;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn remove<Q: ?Sized + hash::Hash + Eq>(&mut self, value: &Q) -> bool where T: borrow::Borrow<Q>;
        pub fn take<Q: ?Sized + hash::Hash + Eq>(&mut self, value: &Q) -> Option<T> where T: borrow::Borrow<Q>;
    }
    impl<T: Eq + hash::Hash + Clone, S: hash::BuildHasher + Default> ops::BitAnd<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Eq + hash::Hash + Clone, S: hash::BuildHasher + Default> ops::BitOr<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Clone, S: Clone> Clone for HashSet<T, S> {} impl<T, S: Default> Default for HashSet<T, S> {}
    impl<T: Eq + hash::Hash, S: hash::BuildHasher> Extend<T> for HashSet<T, S> {}
    impl<T: Eq + hash::Hash, const N: usize> From<[T; N]> for HashSet<T, hash::RandomState> {}
    impl<T: Eq + hash::Hash, S: hash::BuildHasher + Default> FromIterator<T> for HashSet<T, S> {}
    impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = hash_set::Iter<'a, T>; }
    impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = hash_set::IntoIter<T>; }
    impl<T: Eq + hash::Hash + Clone, S: hash::BuildHasher + Default> ops::Sub<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    pub struct BTreeSet<T>(T);
    impl<T> BTreeSet<T> {
        pub fn new() -> BTreeSet<T>;
        pub fn range<K: ?Sized + Ord, R: ops::RangeBounds<K>>(&self, range: R) -> impl Iterator<Item = &T> where T: borrow::Borrow<K> + Ord;
        pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> impl Iterator<Item = &'a T> where T: Ord;
        pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> impl Iterator<Item = &'a T> where T: Ord;
        pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> impl Iterator<Item = &'a T> where T: Ord;
        pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> impl Iterator<Item = &'a T> where T: Ord;
        pub fn clear(&mut self);
        pub fn contains<Q: ?Sized + Ord>(&self, value: &Q) -> bool where T: borrow::Borrow<Q> + Ord;
        pub fn get<Q: ?Sized + Ord>(&self, value: &Q) -> Option<&T> where T: borrow::Borrow<Q> + Ord;
        pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn first(&self) -> Option<&T> where T: Ord;
        pub fn last(&self) -> Option<&T> where T: Ord;
        pub fn pop_first(&mut self) -> Option<T> where T: Ord;
        pub fn pop_last(&mut self) -> Option<T> where T: Ord;
        pub fn insert(&mut self, value: T) -> bool where T: Ord;
        pub fn replace(&mut self, value: T) -> Option<T> where T: Ord;
        pub fn remove<Q: ?Sized + Ord>(&mut self, value: &Q) -> bool where T: borrow::Borrow<Q> + Ord;
        pub fn take<Q: ?Sized + Ord>(&mut self, value: &Q) -> Option<T> where T: borrow::Borrow<Q> + Ord;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord;
        pub fn append(&mut self, other: &mut BTreeSet<T>) where T: Ord;
        pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> BTreeSet<T> where T: borrow::Borrow<Q> + Ord;
        pub fn extract_if<F: FnMut(&T) -> bool, R: ops::RangeBounds<T>>(&mut self, range: R, pred: F) -> impl Iterator<Item = T> where T: Ord;
        pub fn iter(&self) -> impl Iterator<Item = &T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T: Ord + Clone> ops::BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    impl<T: Ord + Clone> ops::BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; } impl<T: Clone> Clone for BTreeSet<T> {}
    impl<T> Default for BTreeSet<T> {} impl<T: Ord> Extend<T> for BTreeSet<T> {} impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {}
    impl<T: Ord> FromIterator<T> for BTreeSet<T> {}
    impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = btree_set::Iter<'a, T>; }
    impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = btree_set::IntoIter<T>; } impl<T: Ord> Ord for BTreeSet<T> {}
    impl<T: Ord + Clone> ops::Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    pub struct VecDeque<T>(T);
    impl<T> VecDeque<T> {
        pub fn new() -> VecDeque<T>;
        pub fn with_capacity(capacity: usize) -> VecDeque<T>;
        pub fn get(&self, index: usize) -> Option<&T>;
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
        pub fn swap(&mut self, i: usize, j: usize);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn truncate(&mut self, len: usize);
        pub fn iter(&self) -> impl Iterator<Item = &T>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T>;
        pub fn as_slices(&self) -> (&[T], &[T]);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn range<R: ops::RangeBounds<usize>>(&self, range: R) -> impl Iterator<Item = &T>;
        pub fn range_mut<R: ops::RangeBounds<usize>>(&mut self, range: R) -> impl Iterator<Item = &mut T>;
        pub fn drain<R: ops::RangeBounds<usize>>(&mut self, range: R) -> impl Iterator<Item = T>;
        pub fn clear(&mut self);
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn push_front(&mut self, value: T);
        pub fn push_back(&mut self, value: T);
        pub fn insert(&mut self, index: usize, value: T);
        pub fn remove(&mut self, index: usize) -> Option<T>;
        pub fn split_off(&mut self, at: usize) -> VecDeque<T>;
        pub fn append(&mut self, other: &mut VecDeque<T>);
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
        pub fn make_contiguous(&mut self) -> &mut [T];
        pub fn rotate_left(&mut self, n: usize);
        pub fn rotate_right(&mut self, n: usize);
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> cmp::Ordering>(&'a self, f: F) -> Result<usize, usize>;
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize>;
    }
    impl<T: Clone> VecDeque<T> { pub fn resize(&mut self, new_len: usize, value: T); }
    impl io::BufRead for VecDeque<u8> {} impl<T: Clone> Clone for VecDeque<T> {} impl<T> Default for VecDeque<T> {} impl<T> Drop for VecDeque<T> {}
    impl<T> Extend<T> for VecDeque<T> {} impl<T, const N: usize> From<[T; N]> for VecDeque<T> {} impl<T> From<Vec<T>> for VecDeque<T> {}
    impl<T> FromIterator<T> for VecDeque<T> {}
    impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = vec_deque::Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = vec_deque::IterMut<'a, T>; }
    impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = vec_deque::IntoIter<T>; } impl<T: Ord> Ord for VecDeque<T> {}
    impl io::Read for VecDeque<u8> {} impl io::Write for VecDeque<u8> {}
    pub struct BinaryHeap<T>(T);
    impl<T: Ord> BinaryHeap<T> {
        pub fn peek_mut(&mut self) -> Option<binary_heap::PeekMut<'_, T>>;
        pub fn pop(&mut self) -> Option<T>;
        pub fn push(&mut self, item: T);
        pub fn into_sorted_vec(self) -> Vec<T>;
        pub fn append(&mut self, other: &mut BinaryHeap<T>);
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    }
    impl<T> BinaryHeap<T> {
        pub fn new() -> BinaryHeap<T>;
        pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
        pub fn iter(&self) -> impl Iterator<Item = &T>;
        pub fn peek(&self) -> Option<&T>;
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn as_slice(&self) -> &[T];
        pub fn into_vec(self) -> Vec<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> impl Iterator<Item = T>;
        pub fn clear(&mut self);
    }
    impl<T: Clone> Clone for BinaryHeap<T> {} impl<T> Default for BinaryHeap<T> {} impl<T: Ord> Extend<T> for BinaryHeap<T> {}
    impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {} impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {}
    impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}
    impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = binary_heap::Iter<'a, T>; }
    impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = binary_heap::IntoIter<T>; }
    pub struct LinkedList<T>(T);
    impl<T> LinkedList<T> {
        pub fn new() -> LinkedList<T>;
        pub fn append(&mut self, other: &mut LinkedList<T>);
        pub fn iter(&self) -> impl Iterator<Item = &T>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn clear(&mut self);
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn push_front(&mut self, elt: T);
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn push_back(&mut self, elt: T);
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
        pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> impl Iterator<Item = T>;
    }
    impl<T: Clone> Clone for LinkedList<T> {} impl<T> Default for LinkedList<T> {} impl<T> Drop for LinkedList<T> {}
    impl<T> Extend<T> for LinkedList<T> {} impl<T, const N: usize> From<[T; N]> for LinkedList<T> {} impl<T> FromIterator<T> for LinkedList<T> {}
    impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = linked_list::Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = linked_list::IterMut<'a, T>; }
    impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = linked_list::IntoIter<T>; } impl<T: Ord> Ord for LinkedList<T> {}
    pub struct TryReserveError;
    impl Clone for TryReserveError {} impl error::Error for TryReserveError {} impl<T> ops::Index<usize> for VecDeque<T> { type Output = T; }

    pub mod hash_map {
        pub use super::HashMap;
        pub struct OccupiedEntry<'a, K: 'a, V: 'a>(&'a mut V);
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &'a mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        pub struct VacantEntry<'a, K: 'a, V: 'a>(K);
        impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &'a mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        impl<'a, K, V: Default> Entry<'a, K, V> { pub fn or_default(self) -> &'a mut V; }
        pub struct Iter<'a, K, V>(&'a K, &'a V); impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
        pub struct IterMut<'a, K, V>(&'a K, &'a mut V); impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
        pub struct IntoIter<K, V>(K, V); impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        pub struct Keys<'a, K, V>(&'a K, &'a V); impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
        pub struct Values<'a, K, V>(&'a K, &'a V); impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
        pub struct ValuesMut<'a, K, V>(&'a K, &'a mut V); impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
        pub struct Drain<'a, K, V>(&'a mut K, &'a mut V); impl<K, V> Iterator for Drain<'_, K, V> { type Item = (K, V); }
        pub use crate::hash::{DefaultHasher, RandomState};
    }

    pub mod hash_set {
        pub use super::HashSet;
        pub struct Iter<'a, T>(&'a T); impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        pub struct IntoIter<T>(T); impl<T> Iterator for IntoIter<T> { type Item = T; }
    }

    pub mod btree_map {
        pub use super::BTreeMap;
        pub struct OccupiedEntry<'a, K, V>(&'a mut V);
        impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &'a mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        pub struct VacantEntry<'a, K, V>(K);
        impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &'a mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<'a, K: Ord, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V>;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        }
        impl<'a, K: Ord, V: Default> Entry<'a, K, V> { pub fn or_default(self) -> &'a mut V; }
        pub struct Iter<'a, K, V>(&'a K, &'a V); impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
        pub struct IterMut<'a, K, V>(&'a K, &'a mut V); impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
        pub struct IntoIter<K, V>(K, V); impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        pub struct Keys<'a, K, V>(&'a K, &'a V); impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
        pub struct Values<'a, K, V>(&'a K, &'a V); impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
        pub struct ValuesMut<'a, K, V>(&'a K, &'a mut V); impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
        pub struct Range<'a, K, V>(&'a K, &'a V); impl<'a, K, V> Iterator for Range<'a, K, V> { type Item = (&'a K, &'a V); }
    }

    pub mod btree_set {
        pub use super::BTreeSet;
        pub struct Iter<'a, T>(&'a T); impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        pub struct IntoIter<T>(T); impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Range<'a, T>(&'a T); impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; }
    }

    pub mod vec_deque {
        pub use super::VecDeque;
        pub struct Iter<'a, T>(&'a T); impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        pub struct IntoIter<T>(T); impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct IterMut<'a, T>(&'a mut T); impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
        pub struct Drain<'a, T>(&'a mut T); impl<T> Iterator for Drain<'_, T> { type Item = T; }
    }

    pub mod binary_heap {
        use crate::ops;
        pub use super::BinaryHeap;
        pub struct Iter<'a, T>(&'a T); impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        pub struct IntoIter<T>(T); impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Drain<'a, T>(&'a mut T); impl<T> Iterator for Drain<'_, T> { type Item = T; }
        pub struct PeekMut<'a, T: 'a + Ord>(&'a mut T);
        impl<'a, T: Ord> PeekMut<'a, T> { pub fn pop(this: PeekMut<'a, T>) -> T; }
        impl<T: Ord> ops::Deref for PeekMut<'_, T> { type Target = T; } impl<T: Ord> Drop for PeekMut<'_, T> {}
    }

    pub mod linked_list {
        pub use super::LinkedList;
        pub struct Iter<'a, T>(&'a T); impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        pub struct IntoIter<T>(T); impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct IterMut<'a, T>(&'a mut T); impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
    }
}

pub mod fmt {
    use crate::{error, result};
    pub type Result = crate::result::Result<(), Error>;
    pub struct Error;
    impl error::Error for Error {} impl Clone for Error {} impl Copy for Error {}
    pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Write {
        fn write_str(&mut self, s: &str) -> result::Result<(), Error>;
        fn write_char(&mut self, c: char) -> result::Result<(), Error>;
        fn write_fmt(&mut self, args: Arguments<'_>) -> result::Result<(), Error>;
    }
    impl<W: ?Sized + Write> Write for &mut W {}
    pub fn format(args: Arguments<'_>) -> String;
    pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> result::Result<(), Error>;
    pub struct Formatter<'a>(&'a mut dyn Write);
    impl<'a> Formatter<'a> {
        pub fn pad(&mut self, s: &str) -> result::Result<(), Error>;
        pub fn write_str(&mut self, data: &str) -> result::Result<(), Error>;
        pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> result::Result<(), Error>;
        pub fn fill(&self) -> char;
        pub fn align(&self) -> Option<Alignment>;
        pub fn width(&self) -> Option<usize>;
        pub fn precision(&self) -> Option<usize>;
        pub fn alternate(&self) -> bool;
        pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
        pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
        pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
        pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
        pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
    }
    impl Write for Formatter<'_> {}
    pub struct Arguments<'a>;
    impl<'a> Arguments<'a> { pub fn as_str(&self) -> Option<&'static str>; }
    impl<'a> Clone for Arguments<'a> {} impl<'a> Copy for Arguments<'a> {}
    pub struct DebugStruct<'a, 'b: 'a>(&'a ());
    impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b>;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }
    pub struct DebugTuple<'a, 'b: 'a>(&'a ());
    impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
        pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b>;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }
    pub struct DebugList<'a, 'b: 'a>(&'a ());
    impl<'a, 'b: 'a> DebugList<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b>;
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList<'a, 'b>;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }
    pub struct DebugSet<'a, 'b: 'a>(&'a ());
    impl<'a, 'b: 'a> DebugSet<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b>;
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet<'a, 'b>;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }
    pub struct DebugMap<'a, 'b: 'a>(&'a ());
    impl<'a, 'b: 'a> DebugMap<'a, 'b> {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
        pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b>;
        pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut DebugMap<'a, 'b>;
        pub fn finish_non_exhaustive(&mut self) -> result::Result<(), Error>;
        pub fn finish(&mut self) -> result::Result<(), Error>;
    }
    pub enum Alignment { Left, Right, Center }
    impl Clone for Alignment {} impl Copy for Alignment {}
}

pub mod hash {
    pub trait Hash { fn hash<H: Hasher>(&self, state: &mut H); fn hash_slice<H: Hasher>(data: &[Self], state: &mut H); }
    pub trait Hasher { fn finish(&self) -> u64; fn write(&mut self, bytes: &[u8]); }
    pub trait BuildHasher { type Hasher: Hasher; fn build_hasher(&self) -> Self::Hasher; fn hash_one<T: Hash>(&self, x: T) -> u64; }
    pub struct DefaultHasher;
    impl DefaultHasher { pub fn new() -> DefaultHasher; }
    impl Clone for DefaultHasher {} impl Default for DefaultHasher {} impl Hasher for DefaultHasher {}
    pub struct RandomState;
    impl RandomState { pub fn new() -> RandomState; }
    impl BuildHasher for RandomState { type Hasher = DefaultHasher; } impl Clone for RandomState {} impl Default for RandomState {}
    pub struct BuildHasherDefault<H>;
    impl<H> BuildHasherDefault<H> { pub fn new() -> BuildHasherDefault<H>; }
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; } impl<H> Clone for BuildHasherDefault<H> {}
    impl<H> Default for BuildHasherDefault<H> {}
}

pub mod mem {
    use crate::ops;
    pub fn align_of<T>() -> usize;
    pub fn align_of_val<T: ?Sized>(val: &T) -> usize;
    pub fn discriminant<T>(v: &T) -> Discriminant<T>;
    pub fn drop<T>(_x: T);
    pub fn forget<T>(t: T);
    pub fn needs_drop<T: ?Sized>() -> bool;
    pub fn replace<T>(dest: &mut T, src: T) -> T;
    pub fn size_of<T>() -> usize;
    pub fn size_of_val<T: ?Sized>(val: &T) -> usize;
    pub fn swap<T>(x: &mut T, y: &mut T);
    pub fn take<T: Default>(dest: &mut T) -> T;
    pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
    pub unsafe fn zeroed<T>() -> T;
    pub struct ManuallyDrop<T: ?Sized>(T);
    impl<T> ManuallyDrop<T> {
        pub fn new(value: T) -> ManuallyDrop<T>;
        pub fn into_inner(slot: ManuallyDrop<T>) -> T;
        pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
    }
    impl<T: ?Sized> ManuallyDrop<T> { pub unsafe fn drop(slot: &mut ManuallyDrop<T>); }
    impl<T: ?Sized + Clone> Clone for ManuallyDrop<T> {} impl<T: ?Sized + Default> Default for ManuallyDrop<T> {}
    impl<T: ?Sized> ops::Deref for ManuallyDrop<T> { type Target = T; } impl<T: ?Sized + Ord> Ord for ManuallyDrop<T> {}
    impl<T: ?Sized + Copy> Copy for ManuallyDrop<T> {}
    pub struct MaybeUninit<T>(T);
    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> MaybeUninit<T>;
        pub fn uninit() -> MaybeUninit<T>;
        pub fn zeroed() -> MaybeUninit<T>;
        pub fn write(&mut self, val: T) -> &mut T;
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub unsafe fn assume_init(self) -> T;
        pub unsafe fn assume_init_read(&self) -> T;
        pub unsafe fn assume_init_drop(&mut self);
        pub unsafe fn assume_init_ref(&self) -> &T;
        pub unsafe fn assume_init_mut(&mut self) -> &mut T;
    }
    impl<T: Copy> Clone for MaybeUninit<T> {} impl<T: Copy> Copy for MaybeUninit<T> {}
    pub struct Discriminant<T>(*const T);
    impl<T> Clone for Discriminant<T> {} impl<T> Copy for Discriminant<T> {}
}

pub mod any {
    pub trait Any: 'static { fn type_id(&self) -> TypeId; }
    impl<T: ?Sized + 'static> Any for T {}
    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
    impl dyn Any + Send {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
    impl dyn Any + Send + Sync {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
    pub struct TypeId;
    impl TypeId { pub fn of<T: ?Sized + 'static>() -> TypeId; }
    impl Clone for TypeId {} impl Ord for TypeId {} impl Copy for TypeId {}
    pub fn type_name<T: ?Sized>() -> &'static str;
    pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str;
}

pub mod error {
    use crate::fmt;
    pub trait Error: fmt::Debug + fmt::Display {
        fn source(&self) -> Option<&(dyn Error + 'static)>;
        fn description(&self) -> &str;
        fn cause(&self) -> Option<&dyn Error>;
    }
    impl dyn Error {
        pub fn is<T: Error + 'static>(&self) -> bool;
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>>;
    }
    impl dyn Error + Send {
        pub fn is<T: Error + 'static>(&self) -> bool;
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>>;
    }
    impl dyn Error + Send + Sync {
        pub fn is<T: Error + 'static>(&self) -> bool;
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send + Sync>>;
    }
    impl<'a, T: ?Sized + Error> Error for &'a T {}
}

pub mod num {
    use crate::{cmp, convert, error};
    impl u8 {
        pub const MIN: u8; pub const MAX: u8; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> u8;
        pub fn to_be_bytes(self) -> [u8; 1]; pub fn to_le_bytes(self) -> [u8; 1]; pub fn to_ne_bytes(self) -> [u8; 1];
        pub fn from_be_bytes(bytes: [u8; 1]) -> u8; pub fn from_le_bytes(bytes: [u8; 1]) -> u8; pub fn from_ne_bytes(bytes: [u8; 1]) -> u8;
        pub fn checked_add(self, rhs: u8) -> Option<u8>; pub fn checked_sub(self, rhs: u8) -> Option<u8>; pub fn checked_mul(self, rhs: u8) -> Option<u8>;
        pub fn checked_div(self, rhs: u8) -> Option<u8>; pub fn checked_rem(self, rhs: u8) -> Option<u8>; pub fn checked_pow(self, exp: u32) -> Option<u8>;
        pub fn saturating_add(self, rhs: u8) -> u8; pub fn saturating_sub(self, rhs: u8) -> u8; pub fn saturating_mul(self, rhs: u8) -> u8;
        pub fn saturating_pow(self, exp: u32) -> u8; pub fn wrapping_add(self, rhs: u8) -> u8; pub fn wrapping_sub(self, rhs: u8) -> u8;
        pub fn wrapping_mul(self, rhs: u8) -> u8; pub fn wrapping_neg(self) -> u8; pub fn overflowing_add(self, rhs: u8) -> (u8, bool);
        pub fn overflowing_sub(self, rhs: u8) -> (u8, bool); pub fn overflowing_mul(self, rhs: u8) -> (u8, bool); pub fn pow(self, exp: u32) -> u8;
        pub fn isqrt(self) -> u8; pub fn ilog2(self) -> u32; pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> u8;
        pub fn rotate_right(self, n: u32) -> u8; pub fn div_euclid(self, rhs: u8) -> u8; pub fn rem_euclid(self, rhs: u8) -> u8;
        pub fn abs_diff(self, other: u8) -> u8; pub fn is_power_of_two(self) -> bool; pub fn next_power_of_two(self) -> u8;
        pub fn checked_next_power_of_two(self) -> Option<u8>; pub fn div_ceil(self, rhs: u8) -> u8; pub fn next_multiple_of(self, rhs: u8) -> u8;
        pub fn is_ascii(&self) -> bool; pub fn to_ascii_lowercase(&self) -> u8; pub fn to_ascii_uppercase(&self) -> u8;
        pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool; pub fn is_ascii_alphabetic(&self) -> bool; pub fn is_ascii_digit(&self) -> bool;
        pub fn is_ascii_alphanumeric(&self) -> bool; pub fn is_ascii_hexdigit(&self) -> bool; pub fn is_ascii_whitespace(&self) -> bool;
        pub fn is_ascii_punctuation(&self) -> bool; pub fn is_ascii_uppercase(&self) -> bool; pub fn is_ascii_lowercase(&self) -> bool;
        pub fn is_ascii_graphic(&self) -> bool; pub fn is_ascii_control(&self) -> bool;
    }
    impl u16 {
        pub const MIN: u16; pub const MAX: u16; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> u16;
        pub fn to_be_bytes(self) -> [u8; 2]; pub fn to_le_bytes(self) -> [u8; 2]; pub fn to_ne_bytes(self) -> [u8; 2];
        pub fn from_be_bytes(bytes: [u8; 2]) -> u16; pub fn from_le_bytes(bytes: [u8; 2]) -> u16; pub fn from_ne_bytes(bytes: [u8; 2]) -> u16;
        pub fn checked_add(self, rhs: u16) -> Option<u16>; pub fn checked_sub(self, rhs: u16) -> Option<u16>;
        pub fn checked_mul(self, rhs: u16) -> Option<u16>; pub fn checked_div(self, rhs: u16) -> Option<u16>;
        pub fn checked_rem(self, rhs: u16) -> Option<u16>; pub fn checked_pow(self, exp: u32) -> Option<u16>; pub fn saturating_add(self, rhs: u16) -> u16;
        pub fn saturating_sub(self, rhs: u16) -> u16; pub fn saturating_mul(self, rhs: u16) -> u16; pub fn saturating_pow(self, exp: u32) -> u16;
        pub fn wrapping_add(self, rhs: u16) -> u16; pub fn wrapping_sub(self, rhs: u16) -> u16; pub fn wrapping_mul(self, rhs: u16) -> u16;
        pub fn wrapping_neg(self) -> u16; pub fn overflowing_add(self, rhs: u16) -> (u16, bool); pub fn overflowing_sub(self, rhs: u16) -> (u16, bool);
        pub fn overflowing_mul(self, rhs: u16) -> (u16, bool); pub fn pow(self, exp: u32) -> u16; pub fn isqrt(self) -> u16; pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> u16; pub fn rotate_right(self, n: u32) -> u16;
        pub fn div_euclid(self, rhs: u16) -> u16; pub fn rem_euclid(self, rhs: u16) -> u16; pub fn abs_diff(self, other: u16) -> u16;
        pub fn is_power_of_two(self) -> bool; pub fn next_power_of_two(self) -> u16; pub fn checked_next_power_of_two(self) -> Option<u16>;
        pub fn div_ceil(self, rhs: u16) -> u16; pub fn next_multiple_of(self, rhs: u16) -> u16;
    }
    impl u32 {
        pub const MIN: u32; pub const MAX: u32; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> u32;
        pub fn to_be_bytes(self) -> [u8; 4]; pub fn to_le_bytes(self) -> [u8; 4]; pub fn to_ne_bytes(self) -> [u8; 4];
        pub fn from_be_bytes(bytes: [u8; 4]) -> u32; pub fn from_le_bytes(bytes: [u8; 4]) -> u32; pub fn from_ne_bytes(bytes: [u8; 4]) -> u32;
        pub fn checked_add(self, rhs: u32) -> Option<u32>; pub fn checked_sub(self, rhs: u32) -> Option<u32>;
        pub fn checked_mul(self, rhs: u32) -> Option<u32>; pub fn checked_div(self, rhs: u32) -> Option<u32>;
        pub fn checked_rem(self, rhs: u32) -> Option<u32>; pub fn checked_pow(self, exp: u32) -> Option<u32>; pub fn saturating_add(self, rhs: u32) -> u32;
        pub fn saturating_sub(self, rhs: u32) -> u32; pub fn saturating_mul(self, rhs: u32) -> u32; pub fn saturating_pow(self, exp: u32) -> u32;
        pub fn wrapping_add(self, rhs: u32) -> u32; pub fn wrapping_sub(self, rhs: u32) -> u32; pub fn wrapping_mul(self, rhs: u32) -> u32;
        pub fn wrapping_neg(self) -> u32; pub fn overflowing_add(self, rhs: u32) -> (u32, bool); pub fn overflowing_sub(self, rhs: u32) -> (u32, bool);
        pub fn overflowing_mul(self, rhs: u32) -> (u32, bool); pub fn pow(self, exp: u32) -> u32; pub fn isqrt(self) -> u32; pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> u32; pub fn rotate_right(self, n: u32) -> u32;
        pub fn div_euclid(self, rhs: u32) -> u32; pub fn rem_euclid(self, rhs: u32) -> u32; pub fn abs_diff(self, other: u32) -> u32;
        pub fn is_power_of_two(self) -> bool; pub fn next_power_of_two(self) -> u32; pub fn checked_next_power_of_two(self) -> Option<u32>;
        pub fn div_ceil(self, rhs: u32) -> u32; pub fn next_multiple_of(self, rhs: u32) -> u32;
    }
    impl u64 {
        pub const MIN: u64; pub const MAX: u64; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> u64;
        pub fn to_be_bytes(self) -> [u8; 8]; pub fn to_le_bytes(self) -> [u8; 8]; pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> u64; pub fn from_le_bytes(bytes: [u8; 8]) -> u64; pub fn from_ne_bytes(bytes: [u8; 8]) -> u64;
        pub fn checked_add(self, rhs: u64) -> Option<u64>; pub fn checked_sub(self, rhs: u64) -> Option<u64>;
        pub fn checked_mul(self, rhs: u64) -> Option<u64>; pub fn checked_div(self, rhs: u64) -> Option<u64>;
        pub fn checked_rem(self, rhs: u64) -> Option<u64>; pub fn checked_pow(self, exp: u32) -> Option<u64>; pub fn saturating_add(self, rhs: u64) -> u64;
        pub fn saturating_sub(self, rhs: u64) -> u64; pub fn saturating_mul(self, rhs: u64) -> u64; pub fn saturating_pow(self, exp: u32) -> u64;
        pub fn wrapping_add(self, rhs: u64) -> u64; pub fn wrapping_sub(self, rhs: u64) -> u64; pub fn wrapping_mul(self, rhs: u64) -> u64;
        pub fn wrapping_neg(self) -> u64; pub fn overflowing_add(self, rhs: u64) -> (u64, bool); pub fn overflowing_sub(self, rhs: u64) -> (u64, bool);
        pub fn overflowing_mul(self, rhs: u64) -> (u64, bool); pub fn pow(self, exp: u32) -> u64; pub fn isqrt(self) -> u64; pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> u64; pub fn rotate_right(self, n: u32) -> u64;
        pub fn div_euclid(self, rhs: u64) -> u64; pub fn rem_euclid(self, rhs: u64) -> u64; pub fn abs_diff(self, other: u64) -> u64;
        pub fn is_power_of_two(self) -> bool; pub fn next_power_of_two(self) -> u64; pub fn checked_next_power_of_two(self) -> Option<u64>;
        pub fn div_ceil(self, rhs: u64) -> u64; pub fn next_multiple_of(self, rhs: u64) -> u64;
    }
    impl u128 {
        pub const MIN: u128; pub const MAX: u128; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> u128;
        pub fn to_be_bytes(self) -> [u8; 16]; pub fn to_le_bytes(self) -> [u8; 16]; pub fn to_ne_bytes(self) -> [u8; 16];
        pub fn from_be_bytes(bytes: [u8; 16]) -> u128; pub fn from_le_bytes(bytes: [u8; 16]) -> u128; pub fn from_ne_bytes(bytes: [u8; 16]) -> u128;
        pub fn checked_add(self, rhs: u128) -> Option<u128>; pub fn checked_sub(self, rhs: u128) -> Option<u128>;
        pub fn checked_mul(self, rhs: u128) -> Option<u128>; pub fn checked_div(self, rhs: u128) -> Option<u128>;
        pub fn checked_rem(self, rhs: u128) -> Option<u128>; pub fn checked_pow(self, exp: u32) -> Option<u128>;
        pub fn saturating_add(self, rhs: u128) -> u128; pub fn saturating_sub(self, rhs: u128) -> u128; pub fn saturating_mul(self, rhs: u128) -> u128;
        pub fn saturating_pow(self, exp: u32) -> u128; pub fn wrapping_add(self, rhs: u128) -> u128; pub fn wrapping_sub(self, rhs: u128) -> u128;
        pub fn wrapping_mul(self, rhs: u128) -> u128; pub fn wrapping_neg(self) -> u128; pub fn overflowing_add(self, rhs: u128) -> (u128, bool);
        pub fn overflowing_sub(self, rhs: u128) -> (u128, bool); pub fn overflowing_mul(self, rhs: u128) -> (u128, bool); pub fn pow(self, exp: u32) -> u128;
        pub fn isqrt(self) -> u128; pub fn ilog2(self) -> u32; pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> u128;
        pub fn rotate_right(self, n: u32) -> u128; pub fn div_euclid(self, rhs: u128) -> u128; pub fn rem_euclid(self, rhs: u128) -> u128;
        pub fn abs_diff(self, other: u128) -> u128; pub fn is_power_of_two(self) -> bool; pub fn next_power_of_two(self) -> u128;
        pub fn checked_next_power_of_two(self) -> Option<u128>; pub fn div_ceil(self, rhs: u128) -> u128; pub fn next_multiple_of(self, rhs: u128) -> u128;
    }
    impl usize {
        pub const MIN: usize; pub const MAX: usize; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> usize;
        pub fn to_be_bytes(self) -> [u8; 8]; pub fn to_le_bytes(self) -> [u8; 8]; pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> usize; pub fn from_le_bytes(bytes: [u8; 8]) -> usize; pub fn from_ne_bytes(bytes: [u8; 8]) -> usize;
        pub fn checked_add(self, rhs: usize) -> Option<usize>; pub fn checked_sub(self, rhs: usize) -> Option<usize>;
        pub fn checked_mul(self, rhs: usize) -> Option<usize>; pub fn checked_div(self, rhs: usize) -> Option<usize>;
        pub fn checked_rem(self, rhs: usize) -> Option<usize>; pub fn checked_pow(self, exp: u32) -> Option<usize>;
        pub fn saturating_add(self, rhs: usize) -> usize; pub fn saturating_sub(self, rhs: usize) -> usize; pub fn saturating_mul(self, rhs: usize) -> usize;
        pub fn saturating_pow(self, exp: u32) -> usize; pub fn wrapping_add(self, rhs: usize) -> usize; pub fn wrapping_sub(self, rhs: usize) -> usize;
        pub fn wrapping_mul(self, rhs: usize) -> usize; pub fn wrapping_neg(self) -> usize; pub fn overflowing_add(self, rhs: usize) -> (usize, bool);
        pub fn overflowing_sub(self, rhs: usize) -> (usize, bool); pub fn overflowing_mul(self, rhs: usize) -> (usize, bool);
        pub fn pow(self, exp: u32) -> usize; pub fn isqrt(self) -> usize; pub fn ilog2(self) -> u32; pub fn ilog10(self) -> u32;
        pub fn rotate_left(self, n: u32) -> usize; pub fn rotate_right(self, n: u32) -> usize; pub fn div_euclid(self, rhs: usize) -> usize;
        pub fn rem_euclid(self, rhs: usize) -> usize; pub fn abs_diff(self, other: usize) -> usize; pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> usize; pub fn checked_next_power_of_two(self) -> Option<usize>; pub fn div_ceil(self, rhs: usize) -> usize;
        pub fn next_multiple_of(self, rhs: usize) -> usize;
    }
    impl i8 {
        pub const MIN: i8; pub const MAX: i8; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> i8;
        pub fn to_be_bytes(self) -> [u8; 1]; pub fn to_le_bytes(self) -> [u8; 1]; pub fn to_ne_bytes(self) -> [u8; 1];
        pub fn from_be_bytes(bytes: [u8; 1]) -> i8; pub fn from_le_bytes(bytes: [u8; 1]) -> i8; pub fn from_ne_bytes(bytes: [u8; 1]) -> i8;
        pub fn checked_add(self, rhs: i8) -> Option<i8>; pub fn checked_sub(self, rhs: i8) -> Option<i8>; pub fn checked_mul(self, rhs: i8) -> Option<i8>;
        pub fn checked_div(self, rhs: i8) -> Option<i8>; pub fn checked_rem(self, rhs: i8) -> Option<i8>; pub fn checked_pow(self, exp: u32) -> Option<i8>;
        pub fn saturating_add(self, rhs: i8) -> i8; pub fn saturating_sub(self, rhs: i8) -> i8; pub fn saturating_mul(self, rhs: i8) -> i8;
        pub fn saturating_pow(self, exp: u32) -> i8; pub fn wrapping_add(self, rhs: i8) -> i8; pub fn wrapping_sub(self, rhs: i8) -> i8;
        pub fn wrapping_mul(self, rhs: i8) -> i8; pub fn wrapping_neg(self) -> i8; pub fn overflowing_add(self, rhs: i8) -> (i8, bool);
        pub fn overflowing_sub(self, rhs: i8) -> (i8, bool); pub fn overflowing_mul(self, rhs: i8) -> (i8, bool); pub fn pow(self, exp: u32) -> i8;
        pub fn isqrt(self) -> i8; pub fn ilog2(self) -> u32; pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> i8;
        pub fn rotate_right(self, n: u32) -> i8; pub fn div_euclid(self, rhs: i8) -> i8; pub fn rem_euclid(self, rhs: i8) -> i8;
        pub fn abs_diff(self, other: i8) -> u8; pub fn abs(self) -> i8; pub fn signum(self) -> i8; pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool; pub fn unsigned_abs(self) -> u8; pub fn checked_abs(self) -> Option<i8>;
    }
    impl i16 {
        pub const MIN: i16; pub const MAX: i16; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> i16;
        pub fn to_be_bytes(self) -> [u8; 2]; pub fn to_le_bytes(self) -> [u8; 2]; pub fn to_ne_bytes(self) -> [u8; 2];
        pub fn from_be_bytes(bytes: [u8; 2]) -> i16; pub fn from_le_bytes(bytes: [u8; 2]) -> i16; pub fn from_ne_bytes(bytes: [u8; 2]) -> i16;
        pub fn checked_add(self, rhs: i16) -> Option<i16>; pub fn checked_sub(self, rhs: i16) -> Option<i16>;
        pub fn checked_mul(self, rhs: i16) -> Option<i16>; pub fn checked_div(self, rhs: i16) -> Option<i16>;
        pub fn checked_rem(self, rhs: i16) -> Option<i16>; pub fn checked_pow(self, exp: u32) -> Option<i16>; pub fn saturating_add(self, rhs: i16) -> i16;
        pub fn saturating_sub(self, rhs: i16) -> i16; pub fn saturating_mul(self, rhs: i16) -> i16; pub fn saturating_pow(self, exp: u32) -> i16;
        pub fn wrapping_add(self, rhs: i16) -> i16; pub fn wrapping_sub(self, rhs: i16) -> i16; pub fn wrapping_mul(self, rhs: i16) -> i16;
        pub fn wrapping_neg(self) -> i16; pub fn overflowing_add(self, rhs: i16) -> (i16, bool); pub fn overflowing_sub(self, rhs: i16) -> (i16, bool);
        pub fn overflowing_mul(self, rhs: i16) -> (i16, bool); pub fn pow(self, exp: u32) -> i16; pub fn isqrt(self) -> i16; pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> i16; pub fn rotate_right(self, n: u32) -> i16;
        pub fn div_euclid(self, rhs: i16) -> i16; pub fn rem_euclid(self, rhs: i16) -> i16; pub fn abs_diff(self, other: i16) -> u16; pub fn abs(self) -> i16;
        pub fn signum(self) -> i16; pub fn is_positive(self) -> bool; pub fn is_negative(self) -> bool; pub fn unsigned_abs(self) -> u16;
        pub fn checked_abs(self) -> Option<i16>;
    }
    impl i32 {
        pub const MIN: i32; pub const MAX: i32; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> i32;
        pub fn to_be_bytes(self) -> [u8; 4]; pub fn to_le_bytes(self) -> [u8; 4]; pub fn to_ne_bytes(self) -> [u8; 4];
        pub fn from_be_bytes(bytes: [u8; 4]) -> i32; pub fn from_le_bytes(bytes: [u8; 4]) -> i32; pub fn from_ne_bytes(bytes: [u8; 4]) -> i32;
        pub fn checked_add(self, rhs: i32) -> Option<i32>; pub fn checked_sub(self, rhs: i32) -> Option<i32>;
        pub fn checked_mul(self, rhs: i32) -> Option<i32>; pub fn checked_div(self, rhs: i32) -> Option<i32>;
        pub fn checked_rem(self, rhs: i32) -> Option<i32>; pub fn checked_pow(self, exp: u32) -> Option<i32>; pub fn saturating_add(self, rhs: i32) -> i32;
        pub fn saturating_sub(self, rhs: i32) -> i32; pub fn saturating_mul(self, rhs: i32) -> i32; pub fn saturating_pow(self, exp: u32) -> i32;
        pub fn wrapping_add(self, rhs: i32) -> i32; pub fn wrapping_sub(self, rhs: i32) -> i32; pub fn wrapping_mul(self, rhs: i32) -> i32;
        pub fn wrapping_neg(self) -> i32; pub fn overflowing_add(self, rhs: i32) -> (i32, bool); pub fn overflowing_sub(self, rhs: i32) -> (i32, bool);
        pub fn overflowing_mul(self, rhs: i32) -> (i32, bool); pub fn pow(self, exp: u32) -> i32; pub fn isqrt(self) -> i32; pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> i32; pub fn rotate_right(self, n: u32) -> i32;
        pub fn div_euclid(self, rhs: i32) -> i32; pub fn rem_euclid(self, rhs: i32) -> i32; pub fn abs_diff(self, other: i32) -> u32; pub fn abs(self) -> i32;
        pub fn signum(self) -> i32; pub fn is_positive(self) -> bool; pub fn is_negative(self) -> bool; pub fn unsigned_abs(self) -> u32;
        pub fn checked_abs(self) -> Option<i32>;
    }
    impl i64 {
        pub const MIN: i64; pub const MAX: i64; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> i64;
        pub fn to_be_bytes(self) -> [u8; 8]; pub fn to_le_bytes(self) -> [u8; 8]; pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> i64; pub fn from_le_bytes(bytes: [u8; 8]) -> i64; pub fn from_ne_bytes(bytes: [u8; 8]) -> i64;
        pub fn checked_add(self, rhs: i64) -> Option<i64>; pub fn checked_sub(self, rhs: i64) -> Option<i64>;
        pub fn checked_mul(self, rhs: i64) -> Option<i64>; pub fn checked_div(self, rhs: i64) -> Option<i64>;
        pub fn checked_rem(self, rhs: i64) -> Option<i64>; pub fn checked_pow(self, exp: u32) -> Option<i64>; pub fn saturating_add(self, rhs: i64) -> i64;
        pub fn saturating_sub(self, rhs: i64) -> i64; pub fn saturating_mul(self, rhs: i64) -> i64; pub fn saturating_pow(self, exp: u32) -> i64;
        pub fn wrapping_add(self, rhs: i64) -> i64; pub fn wrapping_sub(self, rhs: i64) -> i64; pub fn wrapping_mul(self, rhs: i64) -> i64;
        pub fn wrapping_neg(self) -> i64; pub fn overflowing_add(self, rhs: i64) -> (i64, bool); pub fn overflowing_sub(self, rhs: i64) -> (i64, bool);
        pub fn overflowing_mul(self, rhs: i64) -> (i64, bool); pub fn pow(self, exp: u32) -> i64; pub fn isqrt(self) -> i64; pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> i64; pub fn rotate_right(self, n: u32) -> i64;
        pub fn div_euclid(self, rhs: i64) -> i64; pub fn rem_euclid(self, rhs: i64) -> i64; pub fn abs_diff(self, other: i64) -> u64; pub fn abs(self) -> i64;
        pub fn signum(self) -> i64; pub fn is_positive(self) -> bool; pub fn is_negative(self) -> bool; pub fn unsigned_abs(self) -> u64;
        pub fn checked_abs(self) -> Option<i64>;
    }
    impl i128 {
        pub const MIN: i128; pub const MAX: i128; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> i128;
        pub fn to_be_bytes(self) -> [u8; 16]; pub fn to_le_bytes(self) -> [u8; 16]; pub fn to_ne_bytes(self) -> [u8; 16];
        pub fn from_be_bytes(bytes: [u8; 16]) -> i128; pub fn from_le_bytes(bytes: [u8; 16]) -> i128; pub fn from_ne_bytes(bytes: [u8; 16]) -> i128;
        pub fn checked_add(self, rhs: i128) -> Option<i128>; pub fn checked_sub(self, rhs: i128) -> Option<i128>;
        pub fn checked_mul(self, rhs: i128) -> Option<i128>; pub fn checked_div(self, rhs: i128) -> Option<i128>;
        pub fn checked_rem(self, rhs: i128) -> Option<i128>; pub fn checked_pow(self, exp: u32) -> Option<i128>;
        pub fn saturating_add(self, rhs: i128) -> i128; pub fn saturating_sub(self, rhs: i128) -> i128; pub fn saturating_mul(self, rhs: i128) -> i128;
        pub fn saturating_pow(self, exp: u32) -> i128; pub fn wrapping_add(self, rhs: i128) -> i128; pub fn wrapping_sub(self, rhs: i128) -> i128;
        pub fn wrapping_mul(self, rhs: i128) -> i128; pub fn wrapping_neg(self) -> i128; pub fn overflowing_add(self, rhs: i128) -> (i128, bool);
        pub fn overflowing_sub(self, rhs: i128) -> (i128, bool); pub fn overflowing_mul(self, rhs: i128) -> (i128, bool); pub fn pow(self, exp: u32) -> i128;
        pub fn isqrt(self) -> i128; pub fn ilog2(self) -> u32; pub fn ilog10(self) -> u32; pub fn rotate_left(self, n: u32) -> i128;
        pub fn rotate_right(self, n: u32) -> i128; pub fn div_euclid(self, rhs: i128) -> i128; pub fn rem_euclid(self, rhs: i128) -> i128;
        pub fn abs_diff(self, other: i128) -> u128; pub fn abs(self) -> i128; pub fn signum(self) -> i128; pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool; pub fn unsigned_abs(self) -> u128; pub fn checked_abs(self) -> Option<i128>;
    }
    impl isize {
        pub const MIN: isize; pub const MAX: isize; pub const BITS: u32; pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError>;
        pub fn count_ones(self) -> u32; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn swap_bytes(self) -> isize;
        pub fn to_be_bytes(self) -> [u8; 8]; pub fn to_le_bytes(self) -> [u8; 8]; pub fn to_ne_bytes(self) -> [u8; 8];
        pub fn from_be_bytes(bytes: [u8; 8]) -> isize; pub fn from_le_bytes(bytes: [u8; 8]) -> isize; pub fn from_ne_bytes(bytes: [u8; 8]) -> isize;
        pub fn checked_add(self, rhs: isize) -> Option<isize>; pub fn checked_sub(self, rhs: isize) -> Option<isize>;
        pub fn checked_mul(self, rhs: isize) -> Option<isize>; pub fn checked_div(self, rhs: isize) -> Option<isize>;
        pub fn checked_rem(self, rhs: isize) -> Option<isize>; pub fn checked_pow(self, exp: u32) -> Option<isize>;
        pub fn saturating_add(self, rhs: isize) -> isize; pub fn saturating_sub(self, rhs: isize) -> isize; pub fn saturating_mul(self, rhs: isize) -> isize;
        pub fn saturating_pow(self, exp: u32) -> isize; pub fn wrapping_add(self, rhs: isize) -> isize; pub fn wrapping_sub(self, rhs: isize) -> isize;
        pub fn wrapping_mul(self, rhs: isize) -> isize; pub fn wrapping_neg(self) -> isize; pub fn overflowing_add(self, rhs: isize) -> (isize, bool);
        pub fn overflowing_sub(self, rhs: isize) -> (isize, bool); pub fn overflowing_mul(self, rhs: isize) -> (isize, bool);
        pub fn pow(self, exp: u32) -> isize; pub fn isqrt(self) -> isize; pub fn ilog2(self) -> u32; pub fn ilog10(self) -> u32;
        pub fn rotate_left(self, n: u32) -> isize; pub fn rotate_right(self, n: u32) -> isize; pub fn div_euclid(self, rhs: isize) -> isize;
        pub fn rem_euclid(self, rhs: isize) -> isize; pub fn abs_diff(self, other: isize) -> usize; pub fn abs(self) -> isize; pub fn signum(self) -> isize;
        pub fn is_positive(self) -> bool; pub fn is_negative(self) -> bool; pub fn unsigned_abs(self) -> usize; pub fn checked_abs(self) -> Option<isize>;
    }
    impl f32 {
        pub const MIN: f32; pub const MAX: f32; pub const EPSILON: f32; pub const INFINITY: f32; pub const NEG_INFINITY: f32; pub const NAN: f32;
        pub const MIN_POSITIVE: f32; pub fn floor(self) -> f32; pub fn ceil(self) -> f32; pub fn round(self) -> f32; pub fn trunc(self) -> f32;
        pub fn fract(self) -> f32; pub fn abs(self) -> f32; pub fn signum(self) -> f32; pub fn copysign(self, sign: f32) -> f32;
        pub fn mul_add(self, a: f32, b: f32) -> f32; pub fn powi(self, n: i32) -> f32; pub fn powf(self, n: f32) -> f32; pub fn sqrt(self) -> f32;
        pub fn cbrt(self) -> f32; pub fn exp(self) -> f32; pub fn exp2(self) -> f32; pub fn ln(self) -> f32; pub fn log(self, base: f32) -> f32;
        pub fn log2(self) -> f32; pub fn log10(self) -> f32; pub fn hypot(self, other: f32) -> f32; pub fn sin(self) -> f32; pub fn cos(self) -> f32;
        pub fn tan(self) -> f32; pub fn asin(self) -> f32; pub fn acos(self) -> f32; pub fn atan(self) -> f32; pub fn atan2(self, other: f32) -> f32;
        pub fn sinh(self) -> f32; pub fn cosh(self) -> f32; pub fn tanh(self) -> f32; pub fn is_nan(self) -> bool; pub fn is_infinite(self) -> bool;
        pub fn is_finite(self) -> bool; pub fn is_sign_positive(self) -> bool; pub fn is_sign_negative(self) -> bool; pub fn recip(self) -> f32;
        pub fn to_degrees(self) -> f32; pub fn to_radians(self) -> f32; pub fn max(self, other: f32) -> f32; pub fn min(self, other: f32) -> f32;
        pub fn clamp(self, min: f32, max: f32) -> f32; pub fn total_cmp(&self, other: &f32) -> cmp::Ordering; pub fn div_euclid(self, rhs: f32) -> f32;
        pub fn rem_euclid(self, rhs: f32) -> f32; pub fn to_bits(self) -> u32; pub fn from_bits(v: u32) -> f32; pub fn to_be_bytes(self) -> [u8; 4];
        pub fn to_le_bytes(self) -> [u8; 4];
    }
    impl f64 {
        pub const MIN: f64; pub const MAX: f64; pub const EPSILON: f64; pub const INFINITY: f64; pub const NEG_INFINITY: f64; pub const NAN: f64;
        pub const MIN_POSITIVE: f64; pub fn floor(self) -> f64; pub fn ceil(self) -> f64; pub fn round(self) -> f64; pub fn trunc(self) -> f64;
        pub fn fract(self) -> f64; pub fn abs(self) -> f64; pub fn signum(self) -> f64; pub fn copysign(self, sign: f64) -> f64;
        pub fn mul_add(self, a: f64, b: f64) -> f64; pub fn powi(self, n: i32) -> f64; pub fn powf(self, n: f64) -> f64; pub fn sqrt(self) -> f64;
        pub fn cbrt(self) -> f64; pub fn exp(self) -> f64; pub fn exp2(self) -> f64; pub fn ln(self) -> f64; pub fn log(self, base: f64) -> f64;
        pub fn log2(self) -> f64; pub fn log10(self) -> f64; pub fn hypot(self, other: f64) -> f64; pub fn sin(self) -> f64; pub fn cos(self) -> f64;
        pub fn tan(self) -> f64; pub fn asin(self) -> f64; pub fn acos(self) -> f64; pub fn atan(self) -> f64; pub fn atan2(self, other: f64) -> f64;
        pub fn sinh(self) -> f64; pub fn cosh(self) -> f64; pub fn tanh(self) -> f64; pub fn is_nan(self) -> bool; pub fn is_infinite(self) -> bool;
        pub fn is_finite(self) -> bool; pub fn is_sign_positive(self) -> bool; pub fn is_sign_negative(self) -> bool; pub fn recip(self) -> f64;
        pub fn to_degrees(self) -> f64; pub fn to_radians(self) -> f64; pub fn max(self, other: f64) -> f64; pub fn min(self, other: f64) -> f64;
        pub fn clamp(self, min: f64, max: f64) -> f64; pub fn total_cmp(&self, other: &f64) -> cmp::Ordering; pub fn div_euclid(self, rhs: f64) -> f64;
        pub fn rem_euclid(self, rhs: f64) -> f64; pub fn to_bits(self) -> u64; pub fn from_bits(v: u64) -> f64; pub fn to_be_bytes(self) -> [u8; 8];
        pub fn to_le_bytes(self) -> [u8; 8];
    }
    pub struct NonZero<T>(T);
    impl<T> NonZero<T> { pub fn new(n: T) -> Option<NonZero<T>>; pub unsafe fn new_unchecked(n: T) -> NonZero<T>; pub fn get(self) -> T; }
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroU128 = NonZero<u128>;
    pub type NonZeroUsize = NonZero<usize>;
    pub type NonZeroI8 = NonZero<i8>;
    pub type NonZeroI16 = NonZero<i16>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;
    pub type NonZeroI128 = NonZero<i128>;
    pub type NonZeroIsize = NonZero<isize>;
    impl From<NonZero<u8>> for u8 {} impl From<NonZero<u16>> for u16 {} impl From<NonZero<u32>> for u32 {} impl From<NonZero<u64>> for u64 {}
    impl From<NonZero<u128>> for u128 {} impl From<NonZero<usize>> for usize {} impl From<NonZero<i8>> for i8 {} impl From<NonZero<i16>> for i16 {}
    impl From<NonZero<i32>> for i32 {} impl From<NonZero<i64>> for i64 {} impl From<NonZero<i128>> for i128 {} impl From<NonZero<isize>> for isize {}
    impl<T: Clone> Clone for NonZero<T> {} impl<T: Copy> Copy for NonZero<T> {}
    pub struct ParseIntError;
    impl ParseIntError { pub fn kind(&self) -> &IntErrorKind; }
    impl Clone for ParseIntError {} impl error::Error for ParseIntError {}
    pub struct ParseFloatError;
    impl Clone for ParseFloatError {} impl error::Error for ParseFloatError {}
    pub struct TryFromIntError;
    impl Clone for TryFromIntError {} impl error::Error for TryFromIntError {} impl From<!> for TryFromIntError {}
    impl From<convert::Infallible> for TryFromIntError {} impl Copy for TryFromIntError {}
    pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    impl Clone for IntErrorKind {} impl Copy for IntErrorKind {}
    pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
    impl Clone for FpCategory {} impl Copy for FpCategory {}
    pub struct Wrapping<T>(pub T);
    impl<T: Clone> Clone for Wrapping<T> {} impl<T: Copy> Copy for Wrapping<T> {}
    pub struct Saturating<T>(pub T);
}

pub mod f32 {
    pub mod consts {
        pub const PI: f32; pub const TAU: f32; pub const E: f32; pub const SQRT_2: f32; pub const LN_2: f32; pub const LN_10: f32; pub const LOG2_E: f32; pub const LOG10_E: f32;
        pub const FRAC_PI_2: f32; pub const FRAC_PI_3: f32; pub const FRAC_PI_4: f32; pub const FRAC_1_PI: f32; pub const FRAC_1_SQRT_2: f32;
    }
}

pub mod f64 {
    pub mod consts {
        pub const PI: f64; pub const TAU: f64; pub const E: f64; pub const SQRT_2: f64; pub const LN_2: f64; pub const LN_10: f64; pub const LOG2_E: f64; pub const LOG10_E: f64;
        pub const FRAC_PI_2: f64; pub const FRAC_PI_3: f64; pub const FRAC_PI_4: f64; pub const FRAC_1_PI: f64; pub const FRAC_1_SQRT_2: f64;
    }
}

pub mod primitive {
    impl bool { pub fn then_some<T>(self, t: T) -> Option<T>; pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>; }
    impl<T: ?Sized> *const T {
        pub fn is_null(self) -> bool; pub fn cast<U>(self) -> *const U; pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
        pub unsafe fn add(self, count: usize) -> *const T; pub unsafe fn sub(self, count: usize) -> *const T;
        pub unsafe fn offset(self, count: isize) -> *const T; pub unsafe fn read(self) -> T; pub unsafe fn read_unaligned(self) -> T;
    }
    impl<T: ?Sized> *mut T {
        pub fn is_null(self) -> bool;
        pub fn cast<U>(self) -> *mut U;
        pub fn cast_const(self) -> *const T;
        pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
        pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
        pub unsafe fn add(self, count: usize) -> *mut T;
        pub unsafe fn sub(self, count: usize) -> *mut T;
        pub unsafe fn read(self) -> T;
        pub unsafe fn write(self, val: T);
    }
}

pub mod ptr {
    pub fn null<T: ?Sized>() -> *const T;
    pub fn null_mut<T: ?Sized>() -> *mut T;
    pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool;
    pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool;
    pub fn from_ref<T: ?Sized>(r: &T) -> *const T;
    pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T;
    pub unsafe fn read<T>(src: *const T) -> T;
    pub unsafe fn write<T>(dst: *mut T, src: T);
    pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
    pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
    pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T);
    pub unsafe fn replace<T>(dst: *mut T, src: T) -> T;
    pub unsafe fn swap<T>(x: *mut T, y: *mut T);
    pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
    pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
    pub struct NonNull<T: ?Sized>(*mut T);
    impl<T: ?Sized> NonNull<T> {
        pub unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T>;
        pub fn new(ptr: *mut T) -> Option<NonNull<T>>;
        pub fn from_ref(r: &T) -> NonNull<T>;
        pub fn from_mut(r: &mut T) -> NonNull<T>;
        pub fn as_ptr(self) -> *mut T;
        pub unsafe fn as_ref<'a>(&self) -> &'a T;
        pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
        pub fn cast<U>(self) -> NonNull<U>;
    }
    impl<T> NonNull<T> { pub fn dangling() -> NonNull<T>; }
    impl<T: ?Sized> Clone for NonNull<T> {} impl<T: ?Sized> From<&T> for NonNull<T> {} impl<T: ?Sized> Ord for NonNull<T> {}
    impl<T: ?Sized> Copy for NonNull<T> {}
}

pub mod marker {
    pub trait Sized {}
    pub unsafe trait Send {}
    pub unsafe trait Sync {}
    pub trait Unpin {}
    pub trait Copy: Clone {}
    pub struct PhantomData<T: ?Sized>;
    impl<T: ?Sized> Clone for PhantomData<T> {} impl<T: ?Sized> Copy for PhantomData<T> {} impl<T: ?Sized> Default for PhantomData<T> {}
    pub struct PhantomPinned;
    impl Clone for PhantomPinned {} impl Copy for PhantomPinned {} impl<T: ?Sized> Copy for &T {} impl<T: ?Sized> Copy for *const T {}
    impl<T: ?Sized> Copy for *mut T {} impl<T: Copy, const N: usize> Copy for [T; N] {} impl Copy for () {} impl Copy for bool {}
    impl Copy for char {} impl Copy for f32 {} impl Copy for f64 {} impl Copy for u8 {} impl Copy for u16 {} impl Copy for u32 {} impl Copy for u64 {}
    impl Copy for u128 {} impl Copy for usize {} impl Copy for i8 {} impl Copy for i16 {} impl Copy for i32 {} impl Copy for i64 {}
    impl Copy for i128 {} impl Copy for isize {} impl<A: Copy> Copy for (A,) {} impl<A: Copy, B: Copy> Copy for (A, B) {}
    impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) {} impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) {}
    impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy> Copy for (A, B, C, D, E) {}
    impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy> Copy for (A, B, C, D, E, F) {}
}

pub mod cmp {
    pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn is_eq(self) -> bool;
        pub fn is_ne(self) -> bool;
        pub fn is_lt(self) -> bool;
        pub fn is_gt(self) -> bool;
        pub fn is_le(self) -> bool;
        pub fn is_ge(self) -> bool;
        pub fn reverse(self) -> Ordering;
        pub fn then(self, other: Ordering) -> Ordering;
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
    }
    impl Clone for Ordering {} impl Ord for Ordering {} impl Copy for Ordering {}
    pub trait PartialEq<Rhs = Self> { fn eq(&self, other: &Rhs) -> bool; fn ne(&self, other: &Rhs) -> bool; }
    pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool;
        fn le(&self, other: &Rhs) -> bool;
        fn gt(&self, other: &Rhs) -> bool;
        fn ge(&self, other: &Rhs) -> bool;
    }
    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self;
        fn min(self, other: Self) -> Self;
        fn clamp(self, min: Self, max: Self) -> Self;
    }
    pub trait Eq: PartialEq {}
    impl Ord for u8 {} impl Ord for u16 {} impl Ord for u32 {} impl Ord for u64 {} impl Ord for u128 {} impl Ord for usize {} impl Ord for i8 {}
    impl Ord for i16 {} impl Ord for i32 {} impl Ord for i64 {} impl Ord for i128 {} impl Ord for isize {} impl Ord for char {} impl Ord for bool {}
    impl Ord for () {} impl Ord for str {} impl<T: Ord> Ord for [T] {} impl<T: Ord, const N: usize> Ord for [T; N] {}
    impl<T: ?Sized + Ord> Ord for &T {} impl<A: Ord, B: Ord> Ord for (A, B) {} impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
    pub fn max<T: Ord>(v1: T, v2: T) -> T;
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    pub fn min<T: Ord>(v1: T, v2: T) -> T;
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    pub struct Reverse<T>(pub T);
    impl<T: Clone> Clone for Reverse<T> {} impl<T: Default> Default for Reverse<T> {} impl<T: Ord> Ord for Reverse<T> {}
    impl<T: Copy> Copy for Reverse<T> {}
}

pub mod panic {
    use crate::{any, ops, thread};
    pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> thread::Result<R>;
    pub fn panic_any<M: 'static + any::Any + Send>(msg: M) -> !;
    pub fn resume_unwind(payload: Box<dyn any::Any + Send>) -> !;
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
    pub trait UnwindSafe {}
    pub trait RefUnwindSafe {}
    pub struct AssertUnwindSafe<T>(pub T);
    impl<T: Default> Default for AssertUnwindSafe<T> {} impl<T> ops::Deref for AssertUnwindSafe<T> { type Target = T; }
    impl<F: Future> Future for AssertUnwindSafe<F> { type Output = F::Output; }
    pub struct Location<'a>;
    impl<'a> Location<'a> {
        pub fn caller() -> &'static Location<'static>;
        pub fn file(&self) -> &'a str;
        pub fn line(&self) -> u32;
        pub fn column(&self) -> u32;
    }
    impl<'a> Clone for Location<'a> {} impl Ord for Location<'_> {} impl<'a> Copy for Location<'a> {}
    pub struct PanicHookInfo<'a>;
    impl<'a> PanicHookInfo<'a> {
        pub fn payload(&self) -> &(dyn any::Any + Send);
        pub fn payload_as_str(&self) -> Option<&str>;
        pub fn location(&self) -> Option<&Location<'_>>;
    }
    pub type PanicInfo<'a> = PanicHookInfo<'a>;
}

pub mod alloc {
    use crate::error;
    pub struct Layout;
    impl Layout {
        pub fn new<T>() -> Layout;
        pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError>;
        pub fn size(&self) -> usize;
        pub fn align(&self) -> usize;
    }
    impl Clone for Layout {} impl Copy for Layout {}
    pub struct LayoutError;
    impl error::Error for LayoutError {}
    pub unsafe trait GlobalAlloc { unsafe fn alloc(&self, layout: Layout) -> *mut u8; unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout); }
    pub struct System;
    unsafe impl GlobalAlloc for System {}
}

pub mod hint {
    pub fn black_box<T>(dummy: T) -> T;
    pub fn spin_loop();
    pub unsafe fn unreachable_unchecked() -> !;
}

pub mod backtrace {
    pub struct Backtrace;
    impl Backtrace {
        pub fn capture() -> Backtrace;
        pub fn force_capture() -> Backtrace;
        pub fn disabled() -> Backtrace;
        pub fn status(&self) -> BacktraceStatus;
    }
    pub enum BacktraceStatus { Unsupported, Disabled, Captured }
}

pub mod prelude {
    pub use crate::borrow::ToOwned;
    pub use crate::boxed::Box;
    pub use crate::clone::Clone;
    pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
    pub use crate::default::Default;
    pub use crate::future::{Future, IntoFuture};
    pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
    pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
    pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
    pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
    pub use crate::option::Option::{self, None, Some};
    pub use crate::result::Result::{self, Err, Ok};
    pub use crate::string::{String, ToString};
    pub use crate::vec::Vec;

    pub mod v1 { pub use super::*; }
    pub mod rust_2015 { pub use super::*; }
    pub mod rust_2018 { pub use super::*; }
    pub mod rust_2021 { pub use super::*; }
    pub mod rust_2024 { pub use super::*; }
}
