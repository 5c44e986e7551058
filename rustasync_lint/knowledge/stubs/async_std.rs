// What async_std declares, without bodies. Checked against 1.13.2.

pub mod channel {
    pub use async_channel::{
        bounded, unbounded, Closed, Receiver, Recv, RecvError, Send, SendError, Sender,
        TryRecvError, TrySendError, WeakReceiver, WeakSender,
    };
}

pub mod fs {
    use crate::path::{Path, PathBuf};
    use futures::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use futures::stream::Stream;
    use std::ffi::OsString;
    pub use std::fs::{FileType, Metadata, Permissions};
    use std::future::Future;
    use std::{fs, io};

    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
    }
    impl Default for DirBuilder {}

    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }
    impl Clone for DirEntry {}

    pub struct File;
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
    }
    impl Clone for File {}
    impl Drop for File {}
    impl AsyncRead for File {}
    impl AsyncRead for &File {}
    impl AsyncWrite for File {}
    impl AsyncWrite for &File {}
    impl AsyncSeek for File {}
    impl AsyncSeek for &File {}
    impl From<fs::File> for File {}

    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<File>>;
    }
    impl Clone for OpenOptions {}
    impl Default for OpenOptions {}

    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
    pub struct ReadDir;
    impl Stream for ReadDir {
        type Item = io::Result<DirEntry>;
    }

    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
}

pub mod future {
    pub use std::future::Future;
    use std::future::IntoFuture;
    use std::task::{Context, Poll};
    use std::time::Duration;

    pub trait FutureExt: Future {
        fn delay(self, dur: Duration) -> impl Future<Output = Self::Output>;
        fn flatten(self) -> impl Future<Output = <Self::Output as IntoFuture>::Output>
        where
            Self::Output: IntoFuture;
        fn race<F>(self, other: F) -> impl Future<Output = Self::Output>
        where
            Self: Future + Sized,
            F: Future<Output = Self::Output>;
        fn try_race<F, T, E>(self, other: F) -> impl Future<Output = Self::Output>
        where
            Self: Future<Output = Result<T, E>> + Sized,
            F: Future<Output = Self::Output>;
        fn join<F>(self, other: F) -> impl Future<Output = (Self::Output, F::Output)>
        where
            Self: Future + Sized,
            F: Future;
        fn try_join<F, A, B, E>(self, other: F) -> impl Future<Output = Result<(A, B), E>>
        where
            Self: Future<Output = Result<A, E>> + Sized,
            F: Future<Output = Result<B, E>>;
        fn timeout(self, dur: Duration)
            -> impl Future<Output = Result<Self::Output, TimeoutError>>;
    }
    impl<T: Future + ?Sized> FutureExt for T {}

    pub async fn pending<T>() -> T;
    pub async fn poll_fn<F, T>(f: F) -> T
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>;
    pub async fn ready<T>(val: T) -> T;
    pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError>
    where
        F: Future<Output = T>;
    pub struct TimeoutError;
    impl Clone for TimeoutError {}
    impl Copy for TimeoutError {}
}

pub mod io {
    pub use futures::io::AsyncBufRead as BufRead;
    pub use futures::io::AsyncRead as Read;
    pub use futures::io::AsyncSeek as Seek;
    pub use futures::io::AsyncWrite as Write;
    use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use futures::stream::Stream;
    use std::fmt::Arguments;
    use std::future::Future;
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    use std::time::Duration;
    use std::{io, result};

    pub struct Lines<R>(R);
    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }

    pub trait BufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
        async fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
        fn lines(self) -> Lines<Self>;
        fn split(self, byte: u8) -> Split<Self>;
    }
    impl<T: AsyncBufRead + ?Sized> BufReadExt for T {}

    pub struct Split<R>(R);
    impl<R: AsyncBufRead> Stream for Split<R> {
        type Item = io::Result<Vec<u8>>;
    }

    pub struct BufReader<R>(R);
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}

    pub struct BufWriter<W>(W);
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub async fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    pub struct IntoInnerError<W>(W);

    pub async fn copy<R, W>(reader: R, writer: W) -> io::Result<u64>
    where
        R: AsyncRead + Unpin,
        W: AsyncWrite + Unpin;
    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: Clone> Clone for Cursor<T> {}
    impl<T: Default> Default for Cursor<T> {}
    impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl AsyncWrite for Cursor<&mut [u8]> {}

    pub fn empty() -> Empty;
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}

    pub struct Bytes<T>(T);
    impl<T: AsyncRead + Unpin> Stream for Bytes<T> {
        type Item = io::Result<u8>;
    }

    pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

    pub trait ReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        async fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
        fn take(self, limit: u64) -> Take<Self>;
        fn by_ref(&mut self) -> &mut Self;
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
    }
    impl<T: AsyncRead + ?Sized> ReadExt for T {}

    pub struct Take<T>(T);
    impl<T> Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: AsyncRead> AsyncRead for Take<T> {}
    impl<T: AsyncBufRead> AsyncBufRead for Take<T> {}

    pub fn repeat(byte: u8) -> Repeat;
    pub struct Repeat;
    impl AsyncRead for Repeat {}

    pub trait SeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
    }
    impl<T: AsyncSeek + ?Sized> SeekExt for T {}

    pub fn sink() -> Sink;
    pub struct Sink;
    impl AsyncWrite for Sink {}

    pub fn stderr() -> Stderr;
    pub struct Stderr;
    impl AsyncWrite for Stderr {}

    pub fn stdin() -> Stdin;
    pub struct Stdin;
    impl Stdin {
        pub async fn read_line(&self, buf: &mut String) -> io::Result<usize>;
    }
    impl AsyncRead for Stdin {}

    pub fn stdout() -> Stdout;
    pub struct Stdout;
    impl AsyncWrite for Stdout {}

    pub async fn timeout<F, T>(dur: Duration, f: F) -> io::Result<T>
    where
        F: Future<Output = io::Result<T>>;
    pub trait WriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        async fn flush(&mut self) -> io::Result<()>;
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
        async fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        async fn write_fmt(&mut self, fmt: Arguments<'_>) -> io::Result<()>;
    }
    impl<T: AsyncWrite + ?Sized> WriteExt for T {}

    pub mod prelude {
        pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
        pub use futures::io::AsyncBufRead as BufRead;
        pub use futures::io::AsyncRead as Read;
        pub use futures::io::AsyncSeek as Seek;
        pub use futures::io::AsyncWrite as Write;
    }
}

pub mod net {
    use futures::io::{AsyncRead, AsyncWrite};
    use futures::stream::Stream;
    use std::future::Future;
    use std::iter::Cloned;
    pub use std::net::{
        AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4,
        SocketAddrV6,
    };
    use std::option::IntoIter;
    use std::slice::Iter;
    use std::{io, net, vec};

    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self) -> impl Future<Output = io::Result<Self::Iter>>;
    }
    impl ToSocketAddrs for SocketAddr {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for SocketAddrV4 {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for SocketAddrV6 {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (IpAddr, u16) {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (Ipv4Addr, u16) {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (Ipv6Addr, u16) {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (&str, u16) {
        type Iter = vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for str {
        type Iter = vec::IntoIter<SocketAddr>;
    }
    impl<'a> ToSocketAddrs for &'a [SocketAddr] {
        type Iter = Cloned<Iter<'a, SocketAddr>>;
    }
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
        type Iter = T::Iter;
    }
    impl ToSocketAddrs for String {
        type Iter = vec::IntoIter<SocketAddr>;
    }

    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener>;
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming<'_>;
        pub fn into_incoming(self) -> impl Stream<Item = io::Result<TcpStream>> + Send;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl From<net::TcpListener> for TcpListener {}

    pub struct Incoming<'a>(&'a ());
    impl Stream for Incoming<'_> {
        type Item = io::Result<TcpStream>;
    }

    pub struct TcpStream;
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpStream>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }
    impl Clone for TcpStream {}
    impl AsyncRead for TcpStream {}
    impl AsyncRead for &TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl AsyncWrite for &TcpStream {}
    impl From<net::TcpStream> for TcpStream {}

    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr)
            -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(
            &self,
            multiaddr: Ipv4Addr,
            interface: Ipv4Addr,
        ) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    }
    impl From<net::UdpSocket> for UdpSocket {}
}

pub mod path {
    use crate::fs::ReadDir;
    use std::borrow::Cow;
    use std::ffi::{OsStr, OsString};
    use std::fs::Metadata;
    use std::ops::Deref;
    use std::path::{Display, StripPrefixError};
    use std::{io, path};

    pub struct Ancestors<'a>(&'a ());
    impl<'a> Copy for Ancestors<'a> {}
    impl<'a> Clone for Ancestors<'a> {}
    impl<'a> Iterator for Ancestors<'a> {
        type Item = &'a Path;
    }

    pub struct Path;
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<'_, str>;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn parent(&self) -> Option<&Path>;
        pub fn ancestors(&self) -> Ancestors<'_>;
        pub fn file_name(&self) -> Option<&OsStr>;
        pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError>
        where
            P: AsRef<Path>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        pub fn file_stem(&self) -> Option<&OsStr>;
        pub fn extension(&self) -> Option<&OsStr>;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn display(&self) -> Display<'_>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn symlink_metadata(&self) -> io::Result<Metadata>;
        pub async fn canonicalize(&self) -> io::Result<PathBuf>;
        pub async fn read_link(&self) -> io::Result<PathBuf>;
        pub async fn read_dir(&self) -> io::Result<ReadDir>;
        pub async fn exists(&self) -> bool;
        pub async fn is_file(&self) -> bool;
        pub async fn is_dir(&self) -> bool;
        pub fn into_path_buf(self: Box<Path>) -> PathBuf;
    }
    impl<'a> From<&'a path::Path> for &'a Path {}

    pub struct PathBuf;
    impl PathBuf {
        pub fn new() -> PathBuf;
        pub fn as_path(&self) -> &Path;
        pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn into_os_string(self) -> OsString;
        pub fn into_boxed_path(self) -> Box<Path>;
    }
    impl Clone for PathBuf {}
    impl Default for PathBuf {}
    impl From<Box<Path>> for PathBuf {}
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl From<String> for PathBuf {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl Deref for PathBuf {
        type Target = Path;
    }
    impl<'a> From<Cow<'a, Path>> for PathBuf {}
    impl From<path::PathBuf> for PathBuf {}
}

pub mod pin {
    pub use std::pin::Pin;
}

pub mod prelude {
    pub use crate::future::FutureExt;
    pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
    pub use crate::stream::StreamExt;
    pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use futures::stream::Stream;
    pub use std::future::Future;
}

pub mod process {
    pub use async_process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};
    pub use std::process::{abort, exit, id, ExitStatus, Output, Stdio};
}

pub mod stream {
    pub use futures::stream::Stream;
    use std::cmp::Ordering;
    use std::future::Future;
    use std::time::Duration;

    pub fn empty<T>() -> Empty<T>;
    pub struct Empty<T>(*const T);
    impl<T> Stream for Empty<T> {
        type Item = T;
    }

    pub fn from_fn<T, F>(f: F) -> impl Stream<Item = T>
    where
        F: FnMut() -> Option<T>;
    pub struct FromIter<I>(I);
    impl<I: Clone> Clone for FromIter<I> {}
    impl<I: Iterator> Stream for FromIter<I> {
        type Item = I::Item;
    }

    pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;
    pub fn interval(dur: Duration) -> Interval;
    pub struct Interval;
    impl Stream for Interval {
        type Item = ();
    }

    pub fn once<T>(t: T) -> Once<T>;
    pub struct Once<T>(T);
    impl<T: Clone> Clone for Once<T> {}
    impl<T> Stream for Once<T> {
        type Item = T;
    }

    pub fn repeat<T>(item: T) -> Repeat<T>
    where
        T: Clone;
    pub struct Repeat<T>(T);
    impl<T: Clone> Clone for Repeat<T> {}
    impl<T: Clone> Stream for Repeat<T> {
        type Item = T;
    }

    pub fn repeat_with<T, F>(repeater: F) -> impl Stream<Item = T>
    where
        F: FnMut() -> T;
    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item>;
        fn take(self, n: usize) -> impl Stream<Item = Self::Item>;
        fn take_while<P>(self, predicate: P) -> impl Stream<Item = Self::Item>
        where
            P: FnMut(&Self::Item) -> bool;
        fn throttle(self, d: Duration) -> impl Stream<Item = Self::Item>;
        fn step_by(self, step: usize) -> impl Stream<Item = Self::Item>;
        fn chain<U>(self, other: U) -> impl Stream<Item = Self::Item>
        where
            U: Stream<Item = Self::Item> + Sized;
        fn cloned<'a, T>(self) -> impl Stream<Item = T>
        where
            Self: Sized + Stream<Item = &'a T>,
            T: Clone + 'a;
        fn copied<'a, T>(self) -> impl Stream<Item = T>
        where
            Self: Sized + Stream<Item = &'a T>,
            T: Copy + 'a;
        fn cycle(self) -> impl Stream<Item = Self::Item>
        where
            Self: Clone + Sized;
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)>;
        fn delay(self, dur: Duration) -> impl Stream<Item = Self::Item>;
        fn map<B, F>(self, f: F) -> impl Stream<Item = B>
        where
            F: FnMut(Self::Item) -> B;
        fn inspect<F>(self, f: F) -> impl Stream<Item = Self::Item>
        where
            F: FnMut(&Self::Item);
        fn last(self) -> impl Future<Output = Option<Self::Item>>;
        fn fuse(self) -> impl Stream<Item = Self::Item>;
        fn filter<P>(self, predicate: P) -> impl Stream<Item = Self::Item>
        where
            P: FnMut(&Self::Item) -> bool;
        fn flat_map<U, F>(self, f: F) -> impl Stream<Item = U::Item>
        where
            U: Stream,
            F: FnMut(Self::Item) -> U;
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item>
        where
            Self::Item: Stream;
        fn filter_map<B, F>(self, f: F) -> impl Stream<Item = B>
        where
            F: FnMut(Self::Item) -> Option<B>;
        fn min_by_key<B, F>(self, key_by: F) -> impl Future<Output = Option<Self::Item>>
        where
            B: Ord,
            F: FnMut(&Self::Item) -> B;
        fn max_by_key<B, F>(self, key_by: F) -> impl Future<Output = Option<Self::Item>>
        where
            B: Ord,
            F: FnMut(&Self::Item) -> B;
        fn min_by<F>(self, compare: F) -> impl Future<Output = Option<Self::Item>>
        where
            F: FnMut(&Self::Item, &Self::Item) -> Ordering;
        fn max(self) -> impl Future<Output = Option<Self::Item>>
        where
            Self::Item: Ord;
        fn min(self) -> impl Future<Output = Option<Self::Item>>
        where
            Self::Item: Ord;
        fn max_by<F>(self, compare: F) -> impl Future<Output = Option<Self::Item>>
        where
            F: FnMut(&Self::Item, &Self::Item) -> Ordering;
        async fn nth(&mut self, n: usize) -> Option<Self::Item>;
        async fn all<F>(&mut self, f: F) -> bool
        where
            F: FnMut(Self::Item) -> bool;
        async fn find<P>(&mut self, p: P) -> Option<Self::Item>
        where
            P: FnMut(&Self::Item) -> bool;
        async fn find_map<F, B>(&mut self, f: F) -> Option<B>
        where
            F: FnMut(Self::Item) -> Option<B>;
        fn fold<B, F>(self, init: B, f: F) -> impl Future<Output = B>
        where
            F: FnMut(B, Self::Item) -> B;
        fn partition<B, F>(self, f: F) -> impl Future<Output = (B, B)>
        where
            F: FnMut(&Self::Item) -> bool,
            B: Default + Extend<Self::Item>;
        fn for_each<F>(self, f: F) -> impl Future<Output = ()>
        where
            F: FnMut(Self::Item);
        async fn any<F>(&mut self, f: F) -> bool
        where
            F: FnMut(Self::Item) -> bool;
        fn by_ref(&mut self) -> &mut Self;
        fn scan<St, B, F>(self, initial_state: St, f: F) -> impl Stream<Item = B>
        where
            F: FnMut(&mut St, Self::Item) -> Option<B>;
        fn skip_while<P>(self, predicate: P) -> impl Stream<Item = Self::Item>
        where
            P: FnMut(&Self::Item) -> bool;
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item>;
        fn timeout(self, dur: Duration) -> impl Stream<Item = Result<Self::Item, TimeoutError>>
        where
            Self: Stream + Sized;
        async fn try_fold<B, F, T, E>(&mut self, init: T, f: F) -> Result<T, E>
        where
            F: FnMut(B, Self::Item) -> Result<T, E>;
        async fn try_for_each<F, E>(&mut self, f: F) -> Result<(), E>
        where
            F: FnMut(Self::Item) -> Result<(), E>;
        fn zip<U>(self, other: U) -> impl Stream<Item = (Self::Item, U::Item)>
        where
            U: Stream;
        fn unzip<A, B, FromA, FromB>(self) -> impl Future<Output = (FromA, FromB)>
        where
            FromA: Default + Extend<A>,
            FromB: Default + Extend<B>,
            Self: Stream<Item = (A, B)> + Sized;
        fn collect<'a, B>(self) -> impl Future<Output = B> + 'a
        where
            Self: Sized + 'a + Send,
            Self::Item: Send;
        fn merge<U>(self, other: U) -> impl Stream<Item = Self::Item>
        where
            U: Stream<Item = Self::Item> + Sized;
        fn partial_cmp<S>(self, other: S) -> impl Future<Output = Option<Ordering>>
        where
            Self: Sized + Stream,
            S: Stream,
            Self::Item: PartialOrd<S::Item>;
        async fn position<P>(&mut self, predicate: P) -> Option<usize>
        where
            P: FnMut(Self::Item) -> bool;
        fn cmp<S>(self, other: S) -> impl Future<Output = Ordering>
        where
            Self: Sized + Stream,
            S: Stream,
            Self::Item: Ord;
        fn count(self) -> impl Future<Output = usize>;
        fn ne<S>(self, other: S) -> impl Future<Output = bool>
        where
            S: Sized + Stream,
            Self::Item: PartialEq<S::Item>;
        fn ge<S>(self, other: S) -> impl Future<Output = bool>
        where
            Self: Sized + Stream,
            S: Stream,
            Self::Item: PartialOrd<S::Item>;
        fn eq<S>(self, other: S) -> impl Future<Output = bool>
        where
            Self: Sized + Stream,
            S: Sized + Stream,
            Self::Item: PartialEq<S::Item>;
        fn gt<S>(self, other: S) -> impl Future<Output = bool>
        where
            Self: Sized + Stream,
            S: Stream,
            Self::Item: PartialOrd<S::Item>;
        fn le<S>(self, other: S) -> impl Future<Output = bool>
        where
            Self: Sized + Stream,
            S: Stream,
            Self::Item: PartialOrd<S::Item>;
        fn lt<S>(self, other: S) -> impl Future<Output = bool>
        where
            Self: Sized + Stream,
            S: Stream,
            Self::Item: PartialOrd<S::Item>;
    }
    impl<T: Stream + ?Sized> StreamExt for T {}

    pub struct TimeoutError;
    impl Clone for TimeoutError {}
    impl Copy for TimeoutError {}
}

pub mod sync {
    pub use async_lock::{
        Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard,
        RwLockUpgradableReadGuard, RwLockWriteGuard,
    };
    pub use std::sync::{Arc, Weak};
    use std::time::Duration;

    pub struct Condvar;
    impl Condvar {
        pub fn new() -> Self;
        pub async fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T>;
        pub async fn wait_until<'a, T, F>(
            &self,
            guard: MutexGuard<'a, T>,
            condition: F,
        ) -> MutexGuard<'a, T>
        where
            F: FnMut(&mut T) -> bool;
        pub async fn wait_timeout<'a, T>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
        ) -> (MutexGuard<'a, T>, WaitTimeoutResult);
        pub async fn wait_timeout_until<'a, T, F>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
            condition: F,
        ) -> (MutexGuard<'a, T>, WaitTimeoutResult)
        where
            F: FnMut(&mut T) -> bool;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
    impl Default for Condvar {}

    pub struct WaitTimeoutResult;
    impl WaitTimeoutResult {
        pub fn timed_out(self) -> bool;
    }
}

pub mod task {
    use std::future::Future;
    use std::io;
    pub use std::task::{Context, Poll, Waker};
    use std::time::Duration;

    pub fn block_on<F, T>(future: F) -> T
    where
        F: Future<Output = T>;
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
        where
            F: Future<Output = T> + Send + 'static,
            T: Send + 'static;
        pub fn local<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
        where
            F: Future<Output = T> + 'static,
            T: 'static;
        pub fn blocking<F, T>(self, future: F) -> T
        where
            F: Future<Output = T>;
    }
    impl Default for Builder {}

    pub fn current() -> Task;
    pub fn try_current() -> Option<Task>;
    pub struct JoinHandle<T>(*const T);
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task;
        pub async fn cancel(self) -> Option<T>;
    }
    impl<T> Drop for JoinHandle<T> {}
    impl<T> Future for JoinHandle<T> {
        type Output = T;
    }

    pub async fn sleep(dur: Duration);
    pub fn spawn<F, T>(future: F) -> JoinHandle<T>
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static;
    pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static;
    pub fn spawn_local<F, T>(future: F) -> JoinHandle<T>
    where
        F: Future<Output = T> + 'static,
        T: 'static;
    pub struct Task;
    impl Task {
        pub fn id(&self) -> TaskId;
        pub fn name(&self) -> Option<&str>;
    }
    impl Clone for Task {}

    pub struct TaskId;
    impl Clone for TaskId {}
    impl Copy for TaskId {}

    pub struct LocalKey<T: Send + 'static>(*const T);
    impl<T: Send + 'static> LocalKey<T> {
        pub fn with<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R;
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
        where
            F: FnOnce(&T) -> R;
    }

    pub struct AccessError;
    impl Clone for AccessError {}
    impl Copy for AccessError {}

    pub async fn yield_now();
}
