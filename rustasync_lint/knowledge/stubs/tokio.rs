// What tokio declares, without bodies. Checked against 1.54.1.

use crate::task::JoinHandle;
use std::future::Future;

pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static;
pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata, Permissions};
    use std::os::fd::OwnedFd;
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use std::time::SystemTime;
    use std::{fs, io};

    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64>;
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }
    impl Default for DirBuilder {}

    pub struct File;
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: fs::File) -> File;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn try_clone(&self) -> io::Result<File>;
        pub async fn into_std(self) -> fs::File;
        pub fn try_into_std(self) -> Result<fs::File, Self>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub async fn set_times(&self, times: FileTimes) -> io::Result<()>;
        pub async fn set_modified(&self, time: SystemTime) -> io::Result<()>;
        pub fn set_max_buf_size(&mut self, max_buf_size: usize);
        pub fn max_buf_size(&self) -> usize;
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    impl From<fs::File> for File {}
    impl From<OwnedFd> for File {}

    pub struct FileTimes;
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
    }
    impl Clone for FileTimes {}
    impl Default for FileTimes {}

    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
    }
    impl Clone for OpenOptions {}
    impl From<fs::OpenOptions> for OpenOptions {}
    impl Default for OpenOptions {}

    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;
    pub struct ReadDir;
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
        pub fn poll_next_entry(
            &mut self,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<Option<DirEntry>>>;
    }

    pub struct DirEntry;
    impl DirEntry {
        pub fn ino(&self) -> u64;
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
    }

    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()>;
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;
}

pub mod io {
    use bytes::{Buf, BufMut};
    use std::io;
    use std::io::{Cursor, IoSlice};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    use std::mem::MaybeUninit;
    use std::ops::{DerefMut, Sub};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
    impl<P> AsyncBufRead for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncBufRead,
    {
    }
    impl AsyncBufRead for &[u8] {}
    impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}

    pub trait AsyncRead {
        fn poll_read(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>>;
    }
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
    impl<P> AsyncRead for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncRead,
    {
    }
    impl AsyncRead for &[u8] {}
    impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}

    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
    }
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
    impl<P> AsyncSeek for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncSeek,
    {
    }
    impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}

    pub trait AsyncWrite {
        fn poll_write(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            buf: &[u8],
        ) -> Poll<io::Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_write_vectored(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            bufs: &[IoSlice<'_>],
        ) -> Poll<io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
    }
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
    impl<P> AsyncWrite for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncWrite,
    {
    }
    impl AsyncWrite for Vec<u8> {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}
    impl AsyncWrite for Cursor<Box<[u8]>> {}

    pub struct Interest;
    impl Interest {
        pub const READABLE: Interest;
        pub const WRITABLE: Interest;
        pub const ERROR: Interest;
        pub const PRIORITY: Interest;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_error(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn add(self, other: Interest) -> Interest;
        pub fn remove(self, other: Interest) -> Option<Interest>;
    }
    impl Clone for Interest {}
    impl Copy for Interest {}

    pub fn join<R, W>(reader: R, writer: W) -> Join<R, W>
    where
        R: AsyncRead,
        W: AsyncWrite;
    pub struct Join<R, W>(R, W);
    impl<R, W> Join<R, W>
    where
        R: AsyncRead,
        W: AsyncWrite,
    {
        pub fn into_inner(self) -> (R, W);
        pub fn reader(&self) -> &R;
        pub fn writer(&self) -> &W;
        pub fn reader_mut(&mut self) -> &mut R;
        pub fn writer_mut(&mut self) -> &mut W;
        pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    }
    impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}
    impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}
    impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}

    pub struct ReadBuf<'a>(&'a ());
    impl<'a> ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
        pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
        pub fn capacity(&self) -> usize;
        pub fn filled(&self) -> &[u8];
        pub fn filled_mut(&mut self) -> &mut [u8];
        pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
        pub fn initialized(&self) -> &[u8];
        pub fn initialized_mut(&mut self) -> &mut [u8];
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
        pub fn remaining(&self) -> usize;
        pub fn clear(&mut self);
        pub fn advance(&mut self, n: usize);
        pub fn set_filled(&mut self, n: usize);
        pub fn put_slice(&mut self, buf: &[u8]);
    }
    impl<'a> BufMut for ReadBuf<'a> {}

    pub struct Ready;
    impl Ready {
        pub const EMPTY: Ready;
        pub const READABLE: Ready;
        pub const WRITABLE: Ready;
        pub const READ_CLOSED: Ready;
        pub const WRITE_CLOSED: Ready;
        pub const PRIORITY: Ready;
        pub const ERROR: Ready;
        pub const ALL: Ready;
        pub fn is_empty(self) -> bool;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_read_closed(self) -> bool;
        pub fn is_write_closed(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn is_error(self) -> bool;
    }
    impl Clone for Ready {}
    impl Copy for Ready {}
    impl Sub for Ready {
        type Output = Ready;
    }

    pub struct ReadHalf<T>(*const T);
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
        pub fn unsplit(self, wr: WriteHalf<T>) -> T
        where
            T: Unpin;
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

    pub struct WriteHalf<T>(*const T);
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
    }
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>)
    where
        T: AsyncRead + AsyncWrite;
    pub struct Stderr;
    impl AsyncWrite for Stderr {}

    pub fn stderr() -> Stderr;
    pub struct Stdin;
    impl AsyncRead for Stdin {}

    pub fn stdin() -> Stdin;
    pub struct Stdout;
    impl AsyncWrite for Stdout {}

    pub fn stdout() -> Stdout;
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
        async fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
        fn split(self, byte: u8) -> Split<Self>;
        async fn fill_buf(&mut self) -> io::Result<&[u8]>;
        fn consume(&mut self, amt: usize);
        fn lines(self) -> Lines<Self>;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R>
        where
            R: AsyncRead;
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_buf<B>(&mut self, buf: &mut B) -> io::Result<usize>
        where
            B: BufMut + ?Sized;
        async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_u8(&mut self) -> io::Result<u8>;
        async fn read_i8(&mut self) -> io::Result<i8>;
        async fn read_u16(&mut self) -> io::Result<u16>;
        async fn read_i16(&mut self) -> io::Result<i16>;
        async fn read_u32(&mut self) -> io::Result<u32>;
        async fn read_i32(&mut self) -> io::Result<i32>;
        async fn read_u64(&mut self) -> io::Result<u64>;
        async fn read_i64(&mut self) -> io::Result<i64>;
        async fn read_u128(&mut self) -> io::Result<u128>;
        async fn read_i128(&mut self) -> io::Result<i128>;
        async fn read_f32(&mut self) -> io::Result<f32>;
        async fn read_f64(&mut self) -> io::Result<f64>;
        async fn read_u16_le(&mut self) -> io::Result<u16>;
        async fn read_i16_le(&mut self) -> io::Result<i16>;
        async fn read_u32_le(&mut self) -> io::Result<u32>;
        async fn read_i32_le(&mut self) -> io::Result<i32>;
        async fn read_u64_le(&mut self) -> io::Result<u64>;
        async fn read_i64_le(&mut self) -> io::Result<i64>;
        async fn read_u128_le(&mut self) -> io::Result<u128>;
        async fn read_i128_le(&mut self) -> io::Result<i128>;
        async fn read_f32_le(&mut self) -> io::Result<f32>;
        async fn read_f64_le(&mut self) -> io::Result<f64>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        async fn read_to_string(&mut self, dst: &mut String) -> io::Result<usize>;
        fn take(self, limit: u64) -> Take<Self>;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
        async fn rewind(&mut self) -> io::Result<u64>;
        async fn stream_position(&mut self) -> io::Result<u64>;
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> io::Result<usize>;
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
        async fn write_buf<B>(&mut self, src: &mut B) -> io::Result<usize>
        where
            B: Buf;
        async fn write_all_buf<B>(&mut self, src: &mut B) -> io::Result<()>
        where
            B: Buf;
        async fn write_all(&mut self, src: &[u8]) -> io::Result<()>;
        async fn write_u8(&mut self, n: u8) -> io::Result<()>;
        async fn write_i8(&mut self, n: i8) -> io::Result<()>;
        async fn write_u16(&mut self, n: u16) -> io::Result<()>;
        async fn write_i16(&mut self, n: i16) -> io::Result<()>;
        async fn write_u32(&mut self, n: u32) -> io::Result<()>;
        async fn write_i32(&mut self, n: i32) -> io::Result<()>;
        async fn write_u64(&mut self, n: u64) -> io::Result<()>;
        async fn write_i64(&mut self, n: i64) -> io::Result<()>;
        async fn write_u128(&mut self, n: u128) -> io::Result<()>;
        async fn write_i128(&mut self, n: i128) -> io::Result<()>;
        async fn write_f32(&mut self, n: f32) -> io::Result<()>;
        async fn write_f64(&mut self, n: f64) -> io::Result<()>;
        async fn write_u16_le(&mut self, n: u16) -> io::Result<()>;
        async fn write_i16_le(&mut self, n: i16) -> io::Result<()>;
        async fn write_u32_le(&mut self, n: u32) -> io::Result<()>;
        async fn write_i32_le(&mut self, n: i32) -> io::Result<()>;
        async fn write_u64_le(&mut self, n: u64) -> io::Result<()>;
        async fn write_i64_le(&mut self, n: i64) -> io::Result<()>;
        async fn write_u128_le(&mut self, n: u128) -> io::Result<()>;
        async fn write_i128_le(&mut self, n: i128) -> io::Result<()>;
        async fn write_f32_le(&mut self, n: f32) -> io::Result<()>;
        async fn write_f64_le(&mut self, n: f64) -> io::Result<()>;
        async fn flush(&mut self) -> io::Result<()>;
        async fn shutdown(&mut self) -> io::Result<()>;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    pub struct BufReader<R>(R);
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}

    pub struct BufStream<RW>(RW);
    impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW>;
        pub fn with_capacity(
            reader_capacity: usize,
            writer_capacity: usize,
            stream: RW,
        ) -> BufStream<RW>;
        pub fn get_ref(&self) -> &RW;
        pub fn get_mut(&mut self) -> &mut RW;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
        pub fn into_inner(self) -> RW;
    }
    impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
    impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}

    pub struct BufWriter<W>(W);
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}

    pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U>
    where
        T: AsyncRead,
        U: AsyncRead,
    {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T, U> AsyncRead for Chain<T, U>
    where
        T: AsyncRead,
        U: AsyncRead,
    {
    }
    impl<T, U> AsyncBufRead for Chain<T, U>
    where
        T: AsyncBufRead,
        U: AsyncBufRead,
    {
    }

    pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
    where
        R: AsyncRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized;
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>
    where
        A: AsyncRead + AsyncWrite + Unpin + ?Sized,
        B: AsyncRead + AsyncWrite + Unpin + ?Sized;
    pub async fn copy_bidirectional_with_sizes<A, B>(
        a: &mut A,
        b: &mut B,
        a_to_b_buf_size: usize,
        b_to_a_buf_size: usize,
    ) -> io::Result<(u64, u64)>
    where
        A: AsyncRead + AsyncWrite + Unpin + ?Sized,
        B: AsyncRead + AsyncWrite + Unpin + ?Sized;
    pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
    where
        R: AsyncBufRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized;
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncWrite for Empty {}
    impl AsyncSeek for Empty {}

    pub fn empty() -> Empty;
    pub struct Lines<R>(R);
    impl<R> Lines<R>
    where
        R: AsyncBufRead + Unpin,
    {
        pub async fn next_line(&mut self) -> io::Result<Option<String>>;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_ref(&mut self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R> Lines<R>
    where
        R: AsyncBufRead,
    {
        pub fn poll_next_line(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<Option<String>>>;
    }

    pub struct DuplexStream;
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    impl Drop for DuplexStream {}

    pub struct SimplexStream;
    impl SimplexStream {
        pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
    }
    impl AsyncRead for SimplexStream {}
    impl AsyncWrite for SimplexStream {}
    impl Drop for SimplexStream {}

    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
    pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
    pub struct Repeat;
    impl AsyncRead for Repeat {}

    pub fn repeat(byte: u8) -> Repeat;
    pub struct Sink;
    impl AsyncWrite for Sink {}

    pub fn sink() -> Sink;
    pub struct Split<R>(R);
    impl<R> Split<R>
    where
        R: AsyncBufRead + Unpin,
    {
        pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
    }
    impl<R> Split<R>
    where
        R: AsyncBufRead,
    {
        pub fn poll_next_segment(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<Option<Vec<u8>>>>;
    }

    pub struct Take<R>(R);
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    pub mod unix {
        use crate::io::{Interest, Ready};
        use std::io;
        use std::io::Error;
        use std::os::fd::AsRawFd;
        use std::task::{Context, Poll};

        pub struct AsyncFd<T: AsRawFd>(T);
        impl<T: AsRawFd> AsyncFd<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn poll_read_ready<'a>(
                &'a self,
                cx: &mut Context<'_>,
            ) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
            pub fn poll_read_ready_mut<'a>(
                &'a mut self,
                cx: &mut Context<'_>,
            ) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
            pub fn poll_write_ready<'a>(
                &'a self,
                cx: &mut Context<'_>,
            ) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
            pub fn poll_write_ready_mut<'a>(
                &'a mut self,
                cx: &mut Context<'_>,
            ) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
            pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<'_, T>>;
            pub async fn ready_mut(
                &mut self,
                interest: Interest,
            ) -> io::Result<AsyncFdReadyMutGuard<'_, T>>;
            pub async fn readable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
            pub async fn readable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
            pub async fn writable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
            pub async fn writable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
            pub async fn async_io<R>(
                &self,
                interest: Interest,
                f: impl FnMut(&T) -> io::Result<R>,
            ) -> io::Result<R>;
            pub async fn async_io_mut<R>(
                &mut self,
                interest: Interest,
                f: impl FnMut(&mut T) -> io::Result<R>,
            ) -> io::Result<R>;
            pub fn try_io<R>(
                &self,
                interest: Interest,
                f: impl FnOnce(&T) -> io::Result<R>,
            ) -> io::Result<R>;
            pub fn try_io_mut<R>(
                &mut self,
                interest: Interest,
                f: impl FnOnce(&mut T) -> io::Result<R>,
            ) -> io::Result<R>;
            pub fn new(inner: T) -> io::Result<Self>;
            pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self>;
            pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
            pub fn try_with_interest(
                inner: T,
                interest: Interest,
            ) -> Result<Self, AsyncFdRegisterError<T>>;
        }
        impl<T: AsRawFd> Drop for AsyncFd<T> {}

        pub struct AsyncFdReadyGuard<'a, T: AsRawFd>(&'a T);
        impl<'a, Inner: AsRawFd> AsyncFdReadyGuard<'a, Inner> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            pub fn try_io<R>(
                &mut self,
                f: impl FnOnce(&'a AsyncFd<Inner>) -> io::Result<R>,
            ) -> Result<io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &'a AsyncFd<Inner>;
            pub fn get_inner(&self) -> &'a Inner;
        }
        impl<'a, T: AsRawFd> Drop for AsyncFdReadyGuard<'a, T> {}

        pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd>(&'a T);
        impl<'a, Inner: AsRawFd> AsyncFdReadyMutGuard<'a, Inner> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            pub fn try_io<R>(
                &mut self,
                f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>,
            ) -> Result<io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &AsyncFd<Inner>;
            pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
            pub fn get_inner(&self) -> &Inner;
            pub fn get_inner_mut(&mut self) -> &mut Inner;
        }
        impl<'a, T: AsRawFd> Drop for AsyncFdReadyMutGuard<'a, T> {}

        pub struct TryIoError;

        pub struct AsyncFdRegisterError<T>(T);
        impl<T> AsyncFdRegisterError<T> {
            pub fn into_parts(self) -> (T, Error);
        }
    }
}

pub mod net {
    use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
    use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
    use crate::net::unix::UCred;
    use bytes::BufMut;
    use std::io::{Error, IoSlice, IoSliceMut};
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
    use std::path::Path;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use std::{io, net};

    pub trait ToSocketAddrs {}
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV6 {}
    impl ToSocketAddrs for (IpAddr, u16) {}
    impl ToSocketAddrs for (Ipv4Addr, u16) {}
    impl ToSocketAddrs for (Ipv6Addr, u16) {}
    impl ToSocketAddrs for &[SocketAddr] {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for (&str, u16) {}
    impl ToSocketAddrs for (String, u16) {}
    impl ToSocketAddrs for String {}

    pub async fn lookup_host<T>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>>
    where
        T: ToSocketAddrs;
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn poll_accept(
            &self,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<(TcpStream, SocketAddr)>>;
        pub fn from_std(listener: net::TcpListener) -> io::Result<TcpListener>;
        pub fn into_std(self) -> io::Result<net::TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    }

    pub struct TcpSocket;
    impl TcpSocket {
        pub fn new_v4() -> io::Result<TcpSocket>;
        pub fn new_v6() -> io::Result<TcpSocket>;
        pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()>;
        pub fn keepalive(&self) -> io::Result<bool>;
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()>;
        pub fn reuseaddr(&self) -> io::Result<bool>;
        pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()>;
        pub fn reuseport(&self) -> io::Result<bool>;
        pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()>;
        pub fn send_buffer_size(&self) -> io::Result<u32>;
        pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()>;
        pub fn recv_buffer_size(&self) -> io::Result<u32>;
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_zero_linger(&self) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn tclass_v6(&self) -> io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
        pub fn tos_v4(&self) -> io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
        pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<Error>>;
        pub fn bind(&self, addr: SocketAddr) -> io::Result<()>;
        pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream>;
        pub fn listen(self, backlog: u32) -> io::Result<TcpListener>;
        pub fn from_std_stream(std_stream: net::TcpStream) -> TcpSocket;
    }

    pub struct TcpStream;
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        pub fn from_std(stream: net::TcpStream) -> io::Result<TcpStream>;
        pub fn into_std(self) -> io::Result<net::TcpStream>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<Error>>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn poll_peek(
            &self,
            cx: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<usize>>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
        pub fn try_io<R>(
            &self,
            interest: Interest,
            f: impl FnOnce() -> io::Result<R>,
        ) -> io::Result<R>;
        pub async fn async_io<R>(
            &self,
            interest: Interest,
            f: impl FnMut() -> io::Result<R>,
        ) -> io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn quickack(&self) -> io::Result<bool>;
        pub fn set_quickack(&self, quickack: bool) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_zero_linger(&self) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
        pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}

    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        pub fn from_std(socket: net::UdpSocket) -> io::Result<UdpSocket>;
        pub fn into_std(self) -> io::Result<net::UdpSocket>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn poll_recv(
            &self,
            cx: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>>;
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
        pub async fn recv_buf_from<B: BufMut>(
            &self,
            buf: &mut B,
        ) -> io::Result<(usize, SocketAddr)>;
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        pub fn poll_send_to(
            &self,
            cx: &mut Context<'_>,
            buf: &[u8],
            target: SocketAddr,
        ) -> Poll<io::Result<usize>>;
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn poll_recv_from(
            &self,
            cx: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<SocketAddr>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn try_io<R>(
            &self,
            interest: Interest,
            f: impl FnOnce() -> io::Result<R>,
        ) -> io::Result<R>;
        pub async fn async_io<R>(
            &self,
            interest: Interest,
            f: impl FnMut() -> io::Result<R>,
        ) -> io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn poll_peek(
            &self,
            cx: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>>;
        pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn poll_peek_from(
            &self,
            cx: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<SocketAddr>>;
        pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn peek_sender(&self) -> io::Result<SocketAddr>;
        pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<io::Result<SocketAddr>>;
        pub fn try_peek_sender(&self) -> io::Result<SocketAddr>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
        pub fn tclass_v6(&self) -> io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn tos_v4(&self) -> io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
        pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr)
            -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(
            &self,
            multiaddr: Ipv4Addr,
            interface: Ipv4Addr,
        ) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<Error>>;
    }

    pub struct UnixListener;
    impl UnixListener {
        pub fn bind<P>(path: P) -> io::Result<UnixListener>
        where
            P: AsRef<Path>;
        pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixListener>;
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener>;
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<Error>>;
        pub async fn accept(&self) -> io::Result<(UnixStream, crate::net::unix::SocketAddr)>;
        pub fn poll_accept(
            &self,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<(UnixStream, crate::net::unix::SocketAddr)>>;
    }

    pub struct UnixSocket;
    impl UnixSocket {
        pub fn new_datagram() -> io::Result<UnixSocket>;
        pub fn new_stream() -> io::Result<UnixSocket>;
        pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn listen(self, backlog: u32) -> io::Result<UnixListener>;
        pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream>;
        pub fn datagram(self) -> io::Result<UnixDatagram>;
    }

    pub struct UnixStream;
    impl UnixStream {
        pub async fn connect<P>(path: P) -> io::Result<UnixStream>
        where
            P: AsRef<Path>;
        pub async fn connect_addr(
            socket_addr: &crate::net::unix::SocketAddr,
        ) -> io::Result<UnixStream>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
        pub fn try_io<R>(
            &self,
            interest: Interest,
            f: impl FnOnce() -> io::Result<R>,
        ) -> io::Result<R>;
        pub async fn async_io<R>(
            &self,
            interest: Interest,
            f: impl FnMut() -> io::Result<R>,
        ) -> io::Result<R>;
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream>;
        pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_cred(&self) -> io::Result<UCred>;
        pub fn take_error(&self) -> io::Result<Option<Error>>;
        pub fn split<'a>(
            &'a mut self,
        ) -> (
            crate::net::unix::ReadHalf<'a>,
            crate::net::unix::WriteHalf<'a>,
        );
        pub fn into_split(
            self,
        ) -> (
            crate::net::unix::OwnedReadHalf,
            crate::net::unix::OwnedWriteHalf,
        );
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}

    pub struct UnixDatagram;
    impl UnixDatagram {
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn bind<P>(path: P) -> io::Result<UnixDatagram>
        where
            P: AsRef<Path>;
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram>;
        pub fn unbound() -> io::Result<UnixDatagram>;
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize>
        where
            P: AsRef<Path>;
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv_buf_from<B: BufMut>(
            &self,
            buf: &mut B,
        ) -> io::Result<(usize, unix::SocketAddr)>;
        pub async fn recv_buf_from<B: BufMut>(
            &self,
            buf: &mut B,
        ) -> io::Result<(usize, unix::SocketAddr)>;
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize>
        where
            P: AsRef<Path>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
        pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn poll_recv(
            &self,
            cx: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
        pub fn try_io<R>(
            &self,
            interest: Interest,
            f: impl FnOnce() -> io::Result<R>,
        ) -> io::Result<R>;
        pub async fn async_io<R>(
            &self,
            interest: Interest,
            f: impl FnMut() -> io::Result<R>,
        ) -> io::Result<R>;
        pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }

    pub mod tcp {
        use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
        use crate::net::TcpStream;
        use bytes::BufMut;
        use std::io;
        use std::io::{IoSlice, IoSliceMut};
        use std::net::SocketAddr;
        use std::task::{Context, Poll};

        pub struct ReadHalf<'a>(&'a ());
        impl ReadHalf<'_> {
            pub fn poll_peek(
                &mut self,
                cx: &mut Context<'_>,
                buf: &mut ReadBuf<'_>,
            ) -> Poll<io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for ReadHalf<'_> {}

        pub struct WriteHalf<'a>(&'a ());
        impl WriteHalf<'_> {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for WriteHalf<'_> {}

        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
            pub fn poll_peek(
                &mut self,
                cx: &mut Context<'_>,
                buf: &mut ReadBuf<'_>,
            ) -> Poll<io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for OwnedReadHalf {}

        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl Drop for OwnedWriteHalf {}
        impl AsyncWrite for OwnedWriteHalf {}

        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
    }

    pub mod unix {
        use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
        use crate::net::UnixStream;
        use bytes::BufMut;
        use std::io;
        use std::io::{IoSlice, IoSliceMut};
        use std::os::unix::net;
        use std::path::Path;

        pub struct SocketAddr;
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> Option<&Path>;
            pub fn as_abstract_name(&self) -> Option<&[u8]>;
        }
        impl Clone for SocketAddr {}
        impl From<net::SocketAddr> for SocketAddr {}

        pub struct ReadHalf<'a>(&'a ());
        impl ReadHalf<'_> {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for ReadHalf<'_> {}

        pub struct WriteHalf<'a>(&'a ());
        impl WriteHalf<'_> {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for WriteHalf<'_> {}

        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for OwnedReadHalf {}

        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl Drop for OwnedWriteHalf {}
        impl AsyncWrite for OwnedWriteHalf {}

        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);

        pub struct UCred;
        impl UCred {
            pub fn uid(&self) -> u32;
            pub fn gid(&self) -> u32;
            pub fn pid(&self) -> Option<i32>;
        }
        impl Copy for UCred {}
        impl Clone for UCred {}

        pub mod pipe {
            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
            use bytes::BufMut;
            use std::fs::File;
            use std::io;
            use std::io::{IoSlice, IoSliceMut};
            use std::os::fd::OwnedFd;
            use std::path::Path;
            use std::task::{Context, Poll};

            pub fn pipe() -> io::Result<(Sender, Receiver)>;
            pub struct OpenOptions;
            impl OpenOptions {
                pub fn new() -> OpenOptions;
                pub fn read_write(&mut self, value: bool) -> &mut Self;
                pub fn unchecked(&mut self, value: bool) -> &mut Self;
                pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver>;
                pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender>;
            }
            impl Clone for OpenOptions {}
            impl Default for OpenOptions {}

            pub struct Sender;
            impl Sender {
                pub fn from_file(file: File) -> io::Result<Sender>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender>;
                pub fn from_file_unchecked(file: File) -> io::Result<Sender>;
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Sender>;
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn writable(&self) -> io::Result<()>;
                pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
            }
            impl AsyncWrite for Sender {}

            pub struct Receiver;
            impl Receiver {
                pub fn from_file(file: File) -> io::Result<Receiver>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver>;
                pub fn from_file_unchecked(file: File) -> io::Result<Receiver>;
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Receiver>;
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn readable(&self) -> io::Result<()>;
                pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
            }
            impl AsyncRead for Receiver {}
        }
    }

    pub mod windows {
        pub mod named_pipe {
            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
            use bytes::BufMut;
            use std::ffi::OsStr;
            use std::io;

            pub struct NamedPipeServer;
            impl NamedPipeServer {
                pub fn info(&self) -> io::Result<PipeInfo>;
                pub async fn connect(&self) -> io::Result<()>;
                pub fn disconnect(&self) -> io::Result<()>;
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn readable(&self) -> io::Result<()>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                pub async fn writable(&self) -> io::Result<()>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_io<R>(
                    &self,
                    interest: Interest,
                    f: impl FnOnce() -> io::Result<R>,
                ) -> io::Result<R>;
                pub async fn async_io<R>(
                    &self,
                    interest: Interest,
                    f: impl FnMut() -> io::Result<R>,
                ) -> io::Result<R>;
            }
            impl AsyncRead for NamedPipeServer {}
            impl AsyncWrite for NamedPipeServer {}

            pub struct NamedPipeClient;
            impl NamedPipeClient {
                pub fn info(&self) -> io::Result<PipeInfo>;

                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn readable(&self) -> io::Result<()>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                pub async fn writable(&self) -> io::Result<()>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_io<R>(
                    &self,
                    interest: Interest,
                    f: impl FnOnce() -> io::Result<R>,
                ) -> io::Result<R>;
                pub async fn async_io<R>(
                    &self,
                    interest: Interest,
                    f: impl FnMut() -> io::Result<R>,
                ) -> io::Result<R>;
            }
            impl AsyncRead for NamedPipeClient {}
            impl AsyncWrite for NamedPipeClient {}

            pub struct ServerOptions;
            impl ServerOptions {
                pub fn new() -> ServerOptions;
                pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self;
                pub fn access_inbound(&mut self, allowed: bool) -> &mut Self;
                pub fn access_outbound(&mut self, allowed: bool) -> &mut Self;
                pub fn first_pipe_instance(&mut self, first: bool) -> &mut Self;
                pub fn reject_remote_clients(&mut self, reject: bool) -> &mut Self;
                pub fn max_instances(&mut self, instances: usize) -> &mut Self;
                pub fn out_buffer_size(&mut self, buffer: u32) -> &mut Self;
                pub fn in_buffer_size(&mut self, buffer: u32) -> &mut Self;
                pub fn create(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeServer>;
            }
            pub struct ClientOptions;
            impl ClientOptions {
                pub fn new() -> Self;
                pub fn read(&mut self, allowed: bool) -> &mut Self;
                pub fn write(&mut self, allowed: bool) -> &mut Self;
                pub fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
                pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self;
                pub fn open(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeClient>;
            }
            pub enum PipeMode {
                Byte,
                Message,
            }
            impl Clone for PipeMode {}
            impl Copy for PipeMode {}
            pub enum PipeEnd {
                Client,
                Server,
            }
            pub struct PipeInfo {
                pub mode: PipeMode,
                pub end: PipeEnd,
                pub max_instances: u32,
                pub out_buffer_size: u32,
                pub in_buffer_size: u32,
            }
        }
    }
}

pub mod process {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::ffi::OsStr;
    use std::future::Future;
    use std::os::fd::OwnedFd;
    use std::path::Path;
    use std::process::{ExitStatus, Output, Stdio};
    use std::{io, process};

    pub struct Command;
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
        pub fn as_std(&self) -> &process::Command;
        pub fn as_std_mut(&mut self) -> &mut process::Command;
        pub fn into_std(self) -> process::Command;
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I, S>(&mut self, args: I) -> &mut Command
        where
            I: IntoIterator<Item = S>,
            S: AsRef<OsStr>;
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command
        where
            K: AsRef<OsStr>,
            V: AsRef<OsStr>;
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
        where
            I: IntoIterator<Item = (K, V)>,
            K: AsRef<OsStr>,
            V: AsRef<OsStr>;
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
        pub fn uid(&mut self, id: u32) -> &mut Command;
        pub fn gid(&mut self, id: u32) -> &mut Command;
        pub fn arg0<S>(&mut self, arg: S) -> &mut Command
        where
            S: AsRef<OsStr>;
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
        pub fn spawn(&mut self) -> io::Result<Child>;
        pub fn spawn_with(
            &mut self,
            with: impl FnOnce(&mut process::Command) -> io::Result<process::Child>,
        ) -> io::Result<Child>;
        pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
        pub fn output(&mut self) -> impl Future<Output = io::Result<Output>>;
        pub fn get_kill_on_drop(&self) -> bool;
    }
    impl From<process::Command> for Command {}

    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    impl Child {
        pub fn id(&self) -> Option<u32>;
        pub fn start_kill(&mut self) -> io::Result<()>;
        pub async fn kill(&mut self) -> io::Result<()>;
        pub async fn wait(&mut self) -> io::Result<ExitStatus>;
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
        pub async fn wait_with_output(self) -> io::Result<Output>;
    }
    impl Drop for Child {}

    pub struct ChildStdin;
    impl ChildStdin {
        pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
        pub fn from_std(inner: process::ChildStdin) -> io::Result<Self>;
    }
    impl AsyncWrite for ChildStdin {}

    pub struct ChildStdout;
    impl ChildStdout {
        pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
        pub fn from_std(inner: process::ChildStdout) -> io::Result<Self>;
    }
    impl AsyncRead for ChildStdout {}

    pub struct ChildStderr;
    impl ChildStderr {
        pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
        pub fn from_std(inner: process::ChildStderr) -> io::Result<Self>;
    }
    impl AsyncRead for ChildStderr {}
}

pub mod runtime {
    use crate::task;
    use crate::task::JoinHandle;
    use std::future::Future;
    use std::io;
    use std::panic::Location;
    use std::time::Duration;

    pub struct Builder;
    impl Builder {
        pub fn new_current_thread() -> Builder;
        pub fn new_multi_thread() -> Builder;
        pub fn enable_all(&mut self) -> &mut Self;
        pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() -> String + Send + Sync + 'static;
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
        pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn on_task_spawn<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
        pub fn on_before_task_poll<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
        pub fn on_after_task_poll<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
        pub fn on_task_terminate<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
        pub fn build(&mut self) -> io::Result<Runtime>;
        pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime>;
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
        pub fn event_interval(&mut self, val: u32) -> &mut Self;
        pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Self;
        pub fn disable_lifo_slot(&mut self) -> &mut Self;
        pub fn enable_io(&mut self) -> &mut Self;
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn enable_time(&mut self) -> &mut Self;
    }

    pub enum UnhandledPanic {
        Ignore,
        ShutdownRuntime,
    }
    impl Clone for UnhandledPanic {}

    pub struct Handle;
    impl Handle {
        pub fn enter(&self) -> EnterGuard<'_>;
        pub fn current() -> Self;
        pub fn try_current() -> Result<Self, TryCurrentError>;
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn runtime_flavor(&self) -> RuntimeFlavor;
        pub fn id(&self) -> Id;
        pub fn name(&self) -> Option<&str>;
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    impl Clone for Handle {}

    pub struct EnterGuard<'a>(&'a ());
    impl<'a> Drop for EnterGuard<'a> {}

    pub struct TryCurrentError;
    impl TryCurrentError {
        pub fn is_missing_context(&self) -> bool;
        pub fn is_thread_local_destroyed(&self) -> bool;
    }

    pub struct Id;
    impl Clone for Id {}
    impl Copy for Id {}

    pub struct LocalOptions;
    impl Default for LocalOptions {}

    pub struct LocalRuntime;
    impl LocalRuntime {
        pub fn new() -> io::Result<LocalRuntime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard<'_>;
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    impl Drop for LocalRuntime {}

    pub struct RuntimeMetrics;
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize;
        pub fn num_alive_tasks(&self) -> usize;
        pub fn global_queue_depth(&self) -> usize;
        pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
        pub fn num_blocking_threads(&self) -> usize;
        pub fn blocking_queue_depth(&self) -> usize;
        pub fn spawned_tasks_count(&self) -> u64;
    }
    impl Clone for RuntimeMetrics {}

    pub struct Runtime;
    impl Runtime {
        pub fn new() -> io::Result<Runtime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard<'_>;
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    impl Drop for Runtime {}

    pub enum RuntimeFlavor {
        CurrentThread,
        MultiThread,
    }

    pub struct TaskMeta<'a>(&'a ());
    impl<'a> TaskMeta<'a> {
        pub fn id(&self) -> task::Id;
        pub fn spawned_at(&self) -> &'static Location<'static>;
    }
}

pub mod signal {
    use std::io;

    pub async fn ctrl_c() -> io::Result<()>;
    pub mod unix {
        use std::io;
        use std::task::{Context, Poll};

        pub struct SignalKind;
        impl SignalKind {
            pub fn from_raw(signum: i32) -> Self;
            pub fn as_raw_value(&self) -> i32;
            pub fn alarm() -> Self;
            pub fn child() -> Self;
            pub fn hangup() -> Self;
            pub fn interrupt() -> Self;
            pub fn io() -> Self;
            pub fn pipe() -> Self;
            pub fn quit() -> Self;
            pub fn terminate() -> Self;
            pub fn user_defined1() -> Self;
            pub fn user_defined2() -> Self;
            pub fn window_change() -> Self;
        }
        impl Clone for SignalKind {}
        impl Copy for SignalKind {}
        impl From<i32> for SignalKind {}

        pub struct Signal;
        impl Signal {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }

        pub fn signal(kind: SignalKind) -> io::Result<Signal>;
    }

    pub mod windows {
        use std::io;
        use std::task::{Context, Poll};

        pub struct CtrlC;
        impl CtrlC {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_c() -> io::Result<CtrlC>;

        pub struct CtrlBreak;
        impl CtrlBreak {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_break() -> io::Result<CtrlBreak>;

        pub struct CtrlClose;
        impl CtrlClose {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_close() -> io::Result<CtrlClose>;

        pub struct CtrlShutdown;
        impl CtrlShutdown {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_shutdown() -> io::Result<CtrlShutdown>;

        pub struct CtrlLogoff;
        impl CtrlLogoff {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
        pub fn ctrl_logoff() -> io::Result<CtrlLogoff>;
    }
}

pub mod sync {
    use crate::sync::futures::{Notified, OwnedNotified};
    use std::future::Future;
    use std::ops::Deref;
    use std::sync::Arc;

    pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        pub async fn wait(&self) -> BarrierWaitResult;
    }

    pub struct BarrierWaitResult;
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    impl Clone for BarrierWaitResult {}

    pub enum TryAcquireError {
        Closed,
        NoPermits,
    }

    pub struct AcquireError;

    pub struct Mutex<T: ?Sized>(T);
    impl<T: ?Sized> Mutex<T> {
        pub fn new(t: T) -> Self
        where
            T: Sized;
        pub fn const_new(t: T) -> Self
        where
            T: Sized;
        pub async fn lock(&self) -> MutexGuard<'_, T>;
        pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
        pub fn into_inner(self) -> T
        where
            T: Sized;
    }
    impl<T> From<T> for Mutex<T> {}
    impl<T> Default for Mutex<T> where T: Default {}

    pub struct MutexGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &'a Mutex<T>;
    }
    impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
    }

    pub struct OwnedMutexGuard<T: ?Sized>(*const T);
    impl<T: ?Sized> OwnedMutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
    }
    impl<T: ?Sized> Drop for OwnedMutexGuard<T> {}
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
    }

    pub struct MappedMutexGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<'a, T: ?Sized> Drop for MappedMutexGuard<'a, T> {}
    impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> {
        type Target = T;
    }

    pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T>(*const T, *const U);
    impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
        pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S>
        where
            F: FnOnce(&mut U) -> &mut S;
        pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>
        where
            F: FnOnce(&mut U) -> Option<&mut S>;
    }
    impl<T: ?Sized, U: ?Sized> Drop for OwnedMappedMutexGuard<T, U> {}
    impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> {
        type Target = U;
    }

    pub struct TryLockError;

    pub struct Notify;
    impl Notify {
        pub fn new() -> Notify;
        pub fn const_new() -> Notify;
        pub fn notified(&self) -> Notified<'_>;
        pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
        pub fn notify_one(&self);
        pub fn notify_last(&self);
        pub fn notify_waiters(&self);
    }
    impl Default for Notify {}

    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), SetError<T>>;
        pub async fn get_or_init<F, Fut>(&self, f: F) -> &T
        where
            F: FnOnce() -> Fut,
            Fut: Future<Output = T>;
        pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Fut,
            Fut: Future<Output = Result<T, E>>;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> Drop for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}

    pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }
    impl<T> SetError<T> {
        pub fn is_already_init_err(&self) -> bool;
        pub fn is_initializing_err(&self) -> bool;
    }

    pub struct RwLock<T: ?Sized>(T);
    impl<T: ?Sized> RwLock<T> {
        pub fn new(value: T) -> RwLock<T>
        where
            T: Sized;
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>
        where
            T: Sized;
        pub fn const_new(value: T) -> RwLock<T>
        where
            T: Sized;
        pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>
        where
            T: Sized;
        pub async fn read(&self) -> RwLockReadGuard<'_, T>;
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
        pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
        pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
        pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T
        where
            T: Sized;
    }
    impl<T> From<T> for RwLock<T> {}
    impl<T> Default for RwLock<T> where T: Default {}

    pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T>(*const T, *const U);
    impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V>
        where
            F: FnOnce(&U) -> &V;
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>
        where
            F: FnOnce(&U) -> Option<&V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> {
        type Target = U;
    }
    impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockReadGuard<T, U> {}

    pub struct OwnedRwLockWriteGuard<T: ?Sized>(*const T);
    impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn try_downgrade_map<F, U: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<OwnedRwLockReadGuard<T, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
    }
    impl<T: ?Sized> Drop for OwnedRwLockWriteGuard<T> {}

    pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T>(*const T, *const U);
    impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V>
        where
            F: FnOnce(&mut U) -> &mut V;
        pub fn try_map<F, V: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>
        where
            F: FnOnce(&mut U) -> Option<&mut V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> {
        type Target = U;
    }
    impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockMappedWriteGuard<T, U> {}

    pub struct RwLockReadGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> Drop for RwLockReadGuard<'a, T> {}

    pub struct RwLockWriteGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn try_downgrade_map<F, U: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
        pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
    }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> Drop for RwLockWriteGuard<'a, T> {}

    pub struct RwLockMappedWriteGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<F, U: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> Drop for RwLockMappedWriteGuard<'a, T> {}

    pub struct Semaphore;
    impl Semaphore {
        pub const MAX_PERMITS: usize;
        pub fn new(permits: usize) -> Self;
        pub fn const_new(permits: usize) -> Self;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
        pub fn forget_permits(&self, n: usize) -> usize;
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
        pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
        pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
        pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub async fn acquire_many_owned(
            self: Arc<Self>,
            n: u32,
        ) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        pub fn try_acquire_many_owned(
            self: Arc<Self>,
            n: u32,
        ) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        pub fn blocking_acquire_owned(
            self: Arc<Self>,
        ) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn blocking_acquire_many_owned(
            self: Arc<Self>,
            n: u32,
        ) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }

    pub struct SemaphorePermit<'a>(&'a ());
    impl<'a> SemaphorePermit<'a> {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Semaphore;
        pub fn num_permits(&self) -> usize;
    }
    impl Drop for SemaphorePermit<'_> {}

    pub struct OwnedSemaphorePermit;
    impl OwnedSemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Arc<Semaphore>;
        pub fn num_permits(&self) -> usize;
    }
    impl Drop for OwnedSemaphorePermit {}

    pub struct SetOnce<T>(T);
    impl<T> SetOnce<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
        pub fn into_inner(self) -> Option<T>;
        pub async fn wait(&self) -> &T;
    }
    impl<T> Default for SetOnce<T> {}
    impl<T: Clone> Clone for SetOnce<T> {}
    impl<T> Drop for SetOnce<T> {}
    impl<T> From<T> for SetOnce<T> {}

    pub struct SetOnceError<T>(pub T);

    pub mod broadcast {
        use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};

        pub struct Sender<T>(*const T);
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self;
            pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn receiver_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub async fn closed(&self);
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for Sender<T> {}
        impl<T> Drop for Sender<T> {}

        pub struct WeakSender<T>(*const T);
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakSender<T> {}
        impl<T> Drop for WeakSender<T> {}

        pub struct Receiver<T>(*const T);
        impl<T> Receiver<T> {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
            pub fn is_closed(&self) -> bool;
        }
        impl<T: Clone> Receiver<T> {
            pub fn resubscribe(&self) -> Self;
            pub async fn recv(&mut self) -> Result<T, RecvError>;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
        }
        impl<T> Drop for Receiver<T> {}

        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);
        pub mod error {
            pub struct SendError<T>(pub T);

            pub enum RecvError {
                Closed,
                Lagged(u64),
            }
            impl Clone for RecvError {}

            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }
            impl Clone for TryRecvError {}
        }
    }

    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;

        pub struct Notified<'a>(&'a ());
        impl Notified<'_> {
            pub fn enable(self: Pin<&mut Self>) -> bool;
        }
        impl Future for Notified<'_> {
            type Output = ();
        }
        impl Drop for Notified<'_> {}

        pub struct OwnedNotified;
        impl OwnedNotified {
            pub fn enable(self: Pin<&mut Self>) -> bool;
        }
        impl Future for OwnedNotified {
            type Output = ();
        }
        impl Drop for OwnedNotified {}
    }

    pub mod mpsc {
        use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
        use std::task::{Context, Poll};
        use std::time::Duration;

        pub struct Sender<T>(*const T);
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
            pub async fn closed(&self);
            pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
            pub async fn send_timeout(
                &self,
                value: T,
                timeout: Duration,
            ) -> Result<(), SendTimeoutError<T>>;
            pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
            pub fn is_closed(&self) -> bool;
            pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
            pub async fn reserve_many(
                &self,
                n: usize,
            ) -> Result<PermitIterator<'_, T>, SendError<()>>;
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
            pub fn try_reserve_many(
                &self,
                n: usize,
            ) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn capacity(&self) -> usize;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn max_capacity(&self) -> usize;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for Sender<T> {}
        impl<T> Drop for Sender<T> {}

        pub struct WeakSender<T>(*const T);
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakSender<T> {}
        impl<T> Drop for WeakSender<T> {}

        pub struct Permit<'a, T>(&'a T);
        impl<T> Permit<'_, T> {
            pub fn send(self, value: T);
        }
        impl<T> Drop for Permit<'_, T> {}

        pub struct PermitIterator<'a, T>(&'a T);
        impl<'a, T> Iterator for PermitIterator<'a, T> {
            type Item = Permit<'a, T>;
        }
        impl<T> Drop for PermitIterator<'_, T> {}

        pub struct OwnedPermit<T>(*const T);
        impl<T> OwnedPermit<T> {
            pub fn send(self, value: T) -> Sender<T>;
            pub fn release(self) -> Sender<T>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
        }
        impl<T> Drop for OwnedPermit<T> {}

        pub struct Receiver<T>(*const T);
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T>;
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn blocking_recv(&mut self) -> Option<T>;
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn capacity(&self) -> usize;
            pub fn max_capacity(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
            pub fn poll_recv_many(
                &mut self,
                cx: &mut Context<'_>,
                buffer: &mut Vec<T>,
                limit: usize,
            ) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        impl<T> Drop for Receiver<T> {}

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        pub struct UnboundedSender<T>(*const T);
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), SendError<T>>;
            pub async fn closed(&self);
            pub fn is_closed(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn downgrade(&self) -> WeakUnboundedSender<T>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for UnboundedSender<T> {}
        impl<T> Drop for UnboundedSender<T> {}

        pub struct WeakUnboundedSender<T>(*const T);
        impl<T> WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakUnboundedSender<T> {}
        impl<T> Drop for WeakUnboundedSender<T> {}

        pub struct UnboundedReceiver<T>(*const T);
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T>;
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn blocking_recv(&mut self) -> Option<T>;
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
            pub fn poll_recv_many(
                &mut self,
                cx: &mut Context<'_>,
                buffer: &mut Vec<T>,
                limit: usize,
            ) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        impl<T> Drop for UnboundedReceiver<T> {}

        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
        pub mod error {
            pub struct SendError<T>(pub T);
            impl<T: Clone> Clone for SendError<T> {}
            impl<T: Copy> Copy for SendError<T> {}

            pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }
            impl<T> TrySendError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T: Clone> Clone for TrySendError<T> {}
            impl<T: Copy> Copy for TrySendError<T> {}
            impl<T> From<SendError<T>> for TrySendError<T> {}

            pub enum TryRecvError {
                Empty,
                Disconnected,
            }
            impl Clone for TryRecvError {}
            impl Copy for TryRecvError {}

            pub enum SendTimeoutError<T> {
                Timeout(T),
                Closed(T),
            }
            impl<T> SendTimeoutError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T: Clone> Clone for SendTimeoutError<T> {}
            impl<T: Copy> Copy for SendTimeoutError<T> {}
        }
    }

    pub mod oneshot {
        use crate::sync::oneshot::error::{RecvError, TryRecvError};
        use std::future::Future;
        use std::task::{Context, Poll};

        pub struct Sender<T>(*const T);
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            pub async fn closed(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        }
        impl<T> Drop for Sender<T> {}

        pub struct Receiver<T>(*const T);
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            pub fn is_terminated(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn blocking_recv(self) -> Result<T, RecvError>;
        }
        impl<T> Drop for Receiver<T> {}
        impl<T> Future for Receiver<T> {
            type Output = Result<T, RecvError>;
        }

        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub mod error {
            pub struct RecvError;
            impl Clone for RecvError {}

            pub enum TryRecvError {
                Empty,
                Closed,
            }
            impl Clone for TryRecvError {}
        }
    }

    pub mod watch {
        use crate::sync::watch::error::{RecvError, SendError};
        use std::ops::Deref;

        pub struct Receiver<T>(*const T);
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T>;
            pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
            pub fn has_changed(&self) -> Result<bool, RecvError>;
            pub fn is_closed(&self) -> bool;
            pub fn mark_changed(&mut self);
            pub fn mark_unchanged(&mut self);
            pub async fn changed(&mut self) -> Result<(), RecvError>;
            pub async fn wait_for(
                &mut self,
                f: impl FnMut(&T) -> bool,
            ) -> Result<Ref<'_, T>, RecvError>;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> Clone for Receiver<T> {}
        impl<T> Drop for Receiver<T> {}

        pub struct Sender<T>(*const T);
        impl<T> Sender<T> {
            pub fn new(init: T) -> Self;
            pub fn send(&self, value: T) -> Result<(), SendError<T>>;
            pub fn send_modify<F>(&self, modify: F)
            where
                F: FnOnce(&mut T);
            pub fn send_if_modified<F>(&self, modify: F) -> bool
            where
                F: FnOnce(&mut T) -> bool;
            pub fn send_replace(&self, value: T) -> T;
            pub fn borrow(&self) -> Ref<'_, T>;
            pub fn is_closed(&self) -> bool;
            pub async fn closed(&self);
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn receiver_count(&self) -> usize;
            pub fn sender_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> Clone for Sender<T> {}
        impl<T: Default> Default for Sender<T> {}
        impl<T> Drop for Sender<T> {}

        pub struct Ref<'a, T>(&'a T);
        impl<'a, T> Ref<'a, T> {
            pub fn has_changed(&self) -> bool;
        }
        impl<T> Deref for Ref<'_, T> {
            type Target = T;
        }
        impl<'a, T> Drop for Ref<'a, T> {}

        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);
        pub mod error {
            pub struct SendError<T>(pub T);
            impl<T: Clone> Clone for SendError<T> {}
            impl<T: Copy> Copy for SendError<T> {}

            pub struct RecvError;
            impl Clone for RecvError {}
        }
    }
}

pub mod task {
    use crate::runtime;
    use crate::runtime::{Handle, Runtime, UnhandledPanic};
    pub use crate::spawn;
    use crate::task::futures::TaskLocalFuture;
    use std::any::Any;
    use std::future::Future;
    use std::io;
    use std::task::{Context, Poll};

    pub struct AbortHandle;
    impl AbortHandle {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn id(&self) -> Id;
    }
    impl Drop for AbortHandle {}
    impl Clone for AbortHandle {}

    pub struct JoinError;
    impl JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
        pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
        pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
        pub fn id(&self) -> Id;
    }

    pub struct Id;
    impl Clone for Id {}
    impl Copy for Id {}

    pub fn id() -> Id;
    pub fn try_id() -> Option<Id>;
    pub struct JoinHandle<T>(*const T);
    impl<T> JoinHandle<T> {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn id(&self) -> Id;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
    }
    impl<T> Drop for JoinHandle<T> {}

    pub fn block_in_place<F, R>(f: F) -> R
    where
        F: FnOnce() -> R;
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub async fn consume_budget();
    pub struct Unconstrained<F>(F);
    impl<F> Future for Unconstrained<F>
    where
        F: Future,
    {
        type Output = F::Output;
    }

    pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
    pub struct JoinSet<T>(*const T);
    impl<T> JoinSet<T> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T: 'static> JoinSet<T> {
        pub fn spawn<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T> + Send + 'static,
            T: Send;
        pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
        where
            F: Future<Output = T> + Send + 'static,
            T: Send;
        pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T> + 'static;
        pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle
        where
            F: Future<Output = T> + 'static;
        pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send;
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send;
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        pub async fn shutdown(&mut self);
        pub async fn join_all(self) -> Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
        pub fn poll_join_next(
            &mut self,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<T, JoinError>>>;
        pub fn poll_join_next_with_id(
            &mut self,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<(Id, T), JoinError>>>;
    }
    impl<T> Drop for JoinSet<T> {}
    impl<T> Default for JoinSet<T> {}
    impl<T, F> FromIterator<F> for JoinSet<T>
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static,
    {
    }

    pub struct LocalSet;
    impl LocalSet {
        pub fn new() -> LocalSet;
        pub fn enter(&self) -> LocalEnterGuard;
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output
        where
            F: Future;
        pub async fn run_until<F>(&self, future: F) -> F::Output
        where
            F: Future;
        pub fn id(&self) -> runtime::Id;
        pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Self;
    }
    impl Future for LocalSet {
        type Output = ();
    }
    impl Default for LocalSet {}
    impl Drop for LocalSet {}

    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub struct LocalEnterGuard;
    impl Drop for LocalEnterGuard {}

    pub struct LocalKey<T: 'static>(*const T);
    impl<T: 'static> LocalKey<T> {
        pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>
        where
            F: Future;
        pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R
        where
            F: FnOnce() -> R;
        pub fn with<F, R>(&'static self, f: F) -> R
        where
            F: FnOnce(&T) -> R;
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
        where
            F: FnOnce(&T) -> R;
    }
    impl<T: Clone + 'static> LocalKey<T> {
        pub fn get(&'static self) -> T;
        pub fn try_get(&'static self) -> Result<T, AccessError>;
    }

    pub async fn yield_now();
    pub struct AccessError;
    impl Clone for AccessError {}
    impl Copy for AccessError {}

    pub struct Builder<'a>(&'a ());
    impl<'a> Builder<'a> {
        pub fn new() -> Self;
        pub fn name(&self, name: &'a str) -> Self;
        pub fn spawn<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send + 'static;
        pub fn spawn_on<Fut>(
            self,
            future: Fut,
            handle: &Handle,
        ) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send + 'static;
        pub fn spawn_local<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + 'static,
            Fut::Output: 'static;
        pub fn spawn_local_on<Fut>(
            self,
            future: Fut,
            local_set: &LocalSet,
        ) -> io::Result<JoinHandle<Fut::Output>>
        where
            Fut: Future + 'static,
            Fut::Output: 'static;
        pub fn spawn_blocking<Function, Output>(
            self,
            function: Function,
        ) -> io::Result<JoinHandle<Output>>
        where
            Function: FnOnce() -> Output + Send + 'static,
            Output: Send + 'static;
        pub fn spawn_blocking_on<Function, Output>(
            self,
            function: Function,
            handle: &Handle,
        ) -> io::Result<JoinHandle<Output>>
        where
            Function: FnOnce() -> Output + Send + 'static,
            Output: Send + 'static;
    }

    pub mod coop {
        pub use crate::task::{consume_budget, unconstrained, Unconstrained};
        use std::future::Future;
        use std::task::{Context, Poll};

        pub fn has_budget_remaining() -> bool;
        pub struct RestoreOnPending;
        impl RestoreOnPending {
            pub fn made_progress(&self);
        }
        impl Drop for RestoreOnPending {}

        pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
        pub struct Coop<F: Future>(F);
        impl<F: Future> Future for Coop<F> {
            type Output = F::Output;
        }

        pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
    }

    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;

        pub struct TaskLocalFuture<T, F>(T, F)
        where
            T: 'static;
        impl<T, F> TaskLocalFuture<T, F>
        where
            T: 'static,
        {
            pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
        }
        impl<T: 'static, F> Drop for TaskLocalFuture<T, F> {}
        impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
            type Output = F::Output;
        }
    }

    pub mod join_set {
        pub use crate::task::JoinSet;
    }
}

pub mod time {
    use crate::time::error::Elapsed;
    use std::future::{Future, IntoFuture};
    use std::ops::{Add, Sub};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time;
    pub use std::time::Duration;

    pub struct Instant;
    impl Instant {
        pub fn now() -> Instant;
        pub fn from_std(std: time::Instant) -> Instant;
        pub fn into_std(self) -> time::Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl Clone for Instant {}
    impl Copy for Instant {}
    impl From<time::Instant> for Instant {}
    impl Add<Duration> for Instant {
        type Output = Instant;
    }
    impl Sub for Instant {
        type Output = Duration;
    }
    impl Sub<Duration> for Instant {
        type Output = Instant;
    }

    pub fn interval(period: Duration) -> Interval;
    pub fn interval_at(start: Instant, period: Duration) -> Interval;
    pub enum MissedTickBehavior {
        Burst,
        Delay,
        Skip,
    }
    impl Clone for MissedTickBehavior {}
    impl Copy for MissedTickBehavior {}
    impl Default for MissedTickBehavior {}

    pub struct Interval;
    impl Interval {
        pub async fn tick(&mut self) -> Instant;
        pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
        pub fn reset(&mut self);
        pub fn reset_immediately(&mut self);
        pub fn reset_after(&mut self, after: Duration);
        pub fn reset_at(&mut self, deadline: Instant);
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
        pub fn period(&self) -> Duration;
    }

    pub fn sleep_until(deadline: Instant) -> Sleep;
    pub fn sleep(duration: Duration) -> Sleep;
    pub struct Sleep;
    impl Sleep {
        pub fn deadline(&self) -> Instant;
        pub fn is_elapsed(&self) -> bool;
        pub fn reset(self: Pin<&mut Self>, deadline: Instant);
    }
    impl Future for Sleep {
        type Output = ();
    }

    pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture>
    where
        F: IntoFuture;
    pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>
    where
        F: IntoFuture;
    pub struct Timeout<T>(T);
    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Timeout<T>
    where
        T: Future,
    {
        type Output = Result<T::Output, Elapsed>;
    }

    pub mod error {
        pub struct Error;
        impl Error {
            pub fn shutdown() -> Error;
            pub fn is_shutdown(&self) -> bool;
            pub fn at_capacity() -> Error;
            pub fn is_at_capacity(&self) -> bool;
            pub fn invalid() -> Error;
            pub fn is_invalid(&self) -> bool;
        }
        impl Copy for Error {}
        impl Clone for Error {}

        pub struct Elapsed;
    }
}
