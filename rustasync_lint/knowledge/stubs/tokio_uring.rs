// What tokio_uring declares, without bodies. Checked against 0.5.0.

use std::future::Future;
use std::io;

pub type BufResult<T, B> = (io::Result<T>, B);

pub fn start<F: Future>(future: F) -> F::Output;
pub fn spawn<T: Future + 'static>(task: T) -> tokio::task::JoinHandle<T::Output>;
pub async fn no_op() -> io::Result<()>;

pub struct Runtime;
impl Runtime {
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
}

pub mod buf {
    pub trait IoBuf {}
    pub trait IoBufMut: IoBuf {}
    pub trait BoundedBuf {}
    pub trait BoundedBufMut: BoundedBuf {}
    pub struct Slice<T>(T);
}

pub mod fs {
    use super::BufResult;
    use std::io;
    use std::path::Path;

    pub struct File;
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
        pub fn from_std(file: std::fs::File) -> File;
        pub async fn read_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T>;
        pub async fn readv_at<T>(&self, bufs: Vec<T>, pos: u64) -> BufResult<usize, Vec<T>>;
        pub async fn read_exact_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>;
        pub async fn writev_at<T>(&self, bufs: Vec<T>, pos: u64) -> BufResult<usize, Vec<T>>;
        pub async fn write_all_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn close(self) -> io::Result<()>;
    }
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
}

pub mod net {
    use super::BufResult;
    use std::io;
    use std::net::SocketAddr;
    use std::path::Path;

    pub struct TcpListener;
    impl TcpListener {
        pub fn bind(addr: SocketAddr) -> io::Result<Self>;
        pub fn from_std(socket: std::net::TcpListener) -> Self;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    }

    pub struct TcpStream;
    impl TcpStream {
        pub async fn connect(addr: SocketAddr) -> io::Result<TcpStream>;
        pub fn from_std(socket: std::net::TcpStream) -> Self;
        pub async fn read<T>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn read_fixed<T>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn write_all<T>(&self, buf: T) -> BufResult<(), T>;
        pub async fn write_fixed<T>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn write_fixed_all<T>(&self, buf: T) -> BufResult<(), T>;
        pub async fn writev<T>(&self, buf: Vec<T>) -> BufResult<usize, Vec<T>>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    }

    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind(socket_addr: SocketAddr) -> io::Result<UdpSocket>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub async fn connect(&self, socket_addr: SocketAddr) -> io::Result<()>;
        pub async fn send<T>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn send_to<T>(&self, buf: T, socket_addr: SocketAddr) -> BufResult<usize, T>;
        pub async fn recv_from<T>(&self, buf: T) -> BufResult<(usize, SocketAddr), T>;
        pub async fn read<T>(&self, buf: T) -> BufResult<usize, T>;
    }

    pub struct UnixListener;
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
        pub async fn accept(&self) -> io::Result<UnixStream>;
    }

    pub struct UnixStream;
    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
        pub async fn read<T>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn write_all<T>(&self, buf: T) -> BufResult<(), T>;
        pub async fn writev<T>(&self, buf: Vec<T>) -> BufResult<usize, Vec<T>>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
    }
}
