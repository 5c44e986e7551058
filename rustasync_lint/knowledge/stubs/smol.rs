// What smol declares, without bodies. Checked against 2.0.2.

use async_executor::FallibleTask;
pub use async_executor::{Executor, LocalExecutor};
pub use async_io::{block_on, Async, Timer};
pub use blocking::{unblock, Unblock};
pub use futures_lite::{future, io, prelude, stream};
use std::future::Future;

pub mod channel {
    pub use async_channel::{
        bounded, unbounded, Closed, Receiver, Recv, RecvError, Send, SendError, Sender,
        TryRecvError, TrySendError, WeakReceiver, WeakSender,
    };
}

pub mod fs {
    pub use async_fs::{
        canonicalize, copy, create_dir, create_dir_all, hard_link, metadata, read, read_dir,
        read_link, read_to_string, remove_dir, remove_dir_all, remove_file, rename,
        set_permissions, symlink_metadata, unix, write, DirBuilder, DirEntry, File, FileType,
        Metadata, OpenOptions, Permissions, ReadDir,
    };
}

pub mod lock {
    pub use async_lock::{
        futures, Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, OnceCell, RwLock,
        RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard,
        RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, Semaphore,
        SemaphoreGuard, SemaphoreGuardArc,
    };
}
pub mod net {
    pub use async_net::{
        resolve, unix, AddrParseError, AsyncToSocketAddrs, Incoming, IpAddr, Ipv4Addr, Ipv6Addr,
        Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6, TcpListener, TcpStream, UdpSocket,
    };
}
pub mod process {
    pub use async_process::{
        unix, Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Output, Stdio,
    };
}

pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Task<T>;
pub struct Task<T, M = ()>(*const T, *const M);
impl<T, M> Task<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn fallible(self) -> FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M> Drop for Task<T, M> {}
impl<T, M> Future for Task<T, M> {
    type Output = T;
}
