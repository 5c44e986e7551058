// What futures_lite declares, without bodies. Checked against 2.6.1.

use crate::io::{Bytes, Chain, Lines, Split, Take};
use crate::stream::{Fuse, Or, Race};
pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures::stream::Stream;
use std::any::Any;
pub use std::future::Future;
use std::io::{IoSlice, IoSliceMut, SeekFrom};
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub trait FutureExt: Future {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
    fn or<F>(self, other: F) -> impl Future<Output = Self::Output>
    where
        F: Future<Output = Self::Output>;
    fn race<F>(self, other: F) -> impl Future<Output = Self::Output>
    where
        F: Future<Output = Self::Output>;
    fn catch_unwind(self) -> impl Future<Output = Result<Self::Output, Box<dyn Any + Send>>>
    where
        Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>>
    where
        Self: Sized + 'a;
}
impl<F: Future + ?Sized> FutureExt for F {}

pub trait AsyncBufReadExt: AsyncBufRead {
    async fn fill_buf(&mut self) -> io::Result<&[u8]>;
    fn consume(&mut self, amt: usize);
    async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
    async fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
    fn lines(self) -> Lines<Self>;
    fn split(self, byte: u8) -> Split<Self>;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub trait AsyncReadExt: AsyncRead {
    async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    async fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    fn take(self, limit: u64) -> Take<Self>;
    fn bytes(self) -> Bytes<Self>;
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
    fn boxed_reader<'a>(self) -> Pin<Box<dyn AsyncRead + Send + 'a>>
    where
        Self: Sized + Send + 'a;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncSeekExt: AsyncSeek {
    async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

pub trait AsyncWriteExt: AsyncWrite {
    async fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    async fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    async fn flush(&mut self) -> io::Result<()>;
    async fn close(&mut self) -> io::Result<()>;
    fn boxed_writer<'a>(self) -> Pin<Box<dyn AsyncWrite + Send + 'a>>
    where
        Self: Sized + Send + 'a;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub trait StreamExt: Stream {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    async fn next(&mut self) -> Option<Self::Item>;
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E>
    where
        Self: Stream<Item = Result<T, E>> + Unpin;
    fn count(self) -> impl Future<Output = usize>;
    fn map<T, F>(self, f: F) -> impl Stream<Item = T>
    where
        F: FnMut(Self::Item) -> T;
    fn flat_map<U, F>(self, f: F) -> impl Stream<Item = U::Item>
    where
        U: Stream,
        F: FnMut(Self::Item) -> U;
    fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item>
    where
        Self::Item: Stream;
    fn then<F, Fut>(self, f: F) -> impl Stream<Item = Fut::Output>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future;
    fn filter<P>(self, predicate: P) -> impl Stream<Item = Self::Item>
    where
        P: FnMut(&Self::Item) -> bool;
    fn filter_map<T, F>(self, f: F) -> impl Stream<Item = T>
    where
        F: FnMut(Self::Item) -> Option<T>;
    fn take(self, n: usize) -> impl Stream<Item = Self::Item>;
    fn take_while<P>(self, predicate: P) -> impl Stream<Item = Self::Item>
    where
        P: FnMut(&Self::Item) -> bool;
    fn map_while<B, P>(self, predicate: P) -> impl Stream<Item = B>
    where
        P: FnMut(Self::Item) -> Option<B>;
    fn skip(self, n: usize) -> impl Stream<Item = Self::Item>;
    fn skip_while<P>(self, predicate: P) -> impl Stream<Item = Self::Item>
    where
        P: FnMut(&Self::Item) -> bool;
    fn step_by(self, step: usize) -> impl Stream<Item = Self::Item>;
    fn chain<U>(self, other: U) -> impl Stream<Item = Self::Item>
    where
        U: Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> impl Stream<Item = T>
    where
        Self: Stream<Item = &'a T> + Sized,
        T: Clone + 'a;
    fn copied<'a, T>(self) -> impl Stream<Item = T>
    where
        Self: Stream<Item = &'a T> + Sized,
        T: Copy + 'a;
    fn collect<C>(self) -> impl Future<Output = C>
    where
        C: Default + Extend<Self::Item>;
    fn try_collect<T, E, C>(self) -> impl Future<Output = Result<C, E>>
    where
        Self: Stream<Item = Result<T, E>> + Sized,
        C: Default + Extend<T>;
    fn partition<B, P>(self, predicate: P) -> impl Future<Output = (B, B)>
    where
        B: Default + Extend<Self::Item>,
        P: FnMut(&Self::Item) -> bool;
    fn fold<T, F>(self, init: T, f: F) -> impl Future<Output = T>
    where
        F: FnMut(T, Self::Item) -> T;
    async fn try_fold<T, E, F, B>(&mut self, init: B, f: F) -> Result<B, E>
    where
        Self: Stream<Item = Result<T, E>> + Unpin + Sized,
        F: FnMut(B, T) -> Result<B, E>;
    fn scan<St, B, F>(self, initial_state: St, f: F) -> impl Stream<Item = B>
    where
        F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn fuse(self) -> Fuse<Self>;
    fn cycle(self) -> impl Stream<Item = Self::Item>
    where
        Self: Clone + Sized;
    fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)>;
    fn inspect<F>(self, f: F) -> impl Stream<Item = Self::Item>
    where
        F: FnMut(&Self::Item);
    async fn nth(&mut self, n: usize) -> Option<Self::Item>;
    fn last(self) -> impl Future<Output = Option<Self::Item>>;
    async fn find<P>(&mut self, predicate: P) -> Option<Self::Item>
    where
        P: FnMut(&Self::Item) -> bool;
    async fn find_map<F, B>(&mut self, f: F) -> Option<B>
    where
        F: FnMut(Self::Item) -> Option<B>;
    async fn position<P>(&mut self, predicate: P) -> Option<usize>
    where
        P: FnMut(Self::Item) -> bool;
    async fn all<P>(&mut self, predicate: P) -> bool
    where
        P: FnMut(Self::Item) -> bool;
    async fn any<P>(&mut self, predicate: P) -> bool
    where
        P: FnMut(Self::Item) -> bool;
    fn for_each<F>(self, f: F) -> impl Future<Output = ()>
    where
        F: FnMut(Self::Item);
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
    fn or<S>(self, other: S) -> Or<Self, S>
    where
        S: Stream<Item = Self::Item>;
    fn race<S>(self, other: S) -> Race<Self, S>
    where
        S: Stream<Item = Self::Item>;
    fn drain(&mut self) -> impl Stream<Item = Self::Item>;
    fn boxed<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>>
    where
        Self: Send + Sized + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>>
    where
        Self: Sized + 'a;
}
impl<S: Stream + ?Sized> StreamExt for S {}

pub mod future {
    pub use crate::FutureExt;
    pub use std::future::{pending, ready, Future, Pending, Ready};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub fn block_on<T>(future: impl Future<Output = T>) -> T;
    pub fn poll_once<T, F>(f: F) -> impl Future<Output = Option<T>>
    where
        F: Future<Output = T>;
    pub fn poll_fn<T, F>(f: F) -> impl Future<Output = T>
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>;
    pub async fn yield_now();
    pub fn zip<F1, F2>(future1: F1, future2: F2) -> impl Future<Output = (F1::Output, F2::Output)>
    where
        F1: Future,
        F2: Future;
    pub fn try_zip<T1, T2, E, F1, F2>(
        future1: F1,
        future2: F2,
    ) -> impl Future<Output = Result<(T1, T2), E>>
    where
        F1: Future<Output = Result<T1, E>>,
        F2: Future<Output = Result<T2, E>>;
    pub fn or<T, F1, F2>(future1: F1, future2: F2) -> impl Future<Output = T>
    where
        F1: Future<Output = T>,
        F2: Future<Output = T>;
    pub fn fuse<F>(future: F) -> impl Future<Output = F::Output>
    where
        F: Future + Sized;
    pub fn race<T, F1, F2>(future1: F1, future2: F2) -> impl Future<Output = T>
    where
        F1: Future<Output = T>,
        F2: Future<Output = T>;
    pub fn race_with_seed<T, F1, F2>(
        future1: F1,
        future2: F2,
        seed: u64,
    ) -> impl Future<Output = T>
    where
        F1: Future<Output = T>,
        F2: Future<Output = T>;
    pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;

    pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T> + 'static>>;
}

pub mod io {
    pub use crate::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
    pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use futures::stream::Stream;
    use std::io;
    use std::io::{BufRead, Read, Seek, Write};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    use std::pin::Pin;

    pub async fn copy<R, W>(reader: R, writer: W) -> io::Result<u64>
    where
        R: AsyncRead,
        W: AsyncWrite;
    pub struct BlockOn<T>(T);
    impl<T> BlockOn<T> {
        pub fn new(io: T) -> BlockOn<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: AsyncRead + Unpin> Read for BlockOn<T> {}
    impl<T: AsyncBufRead + Unpin> BufRead for BlockOn<T> {}
    impl<T: AsyncWrite + Unpin> Write for BlockOn<T> {}
    impl<T: AsyncSeek + Unpin> Seek for BlockOn<T> {}

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
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}

    pub struct BufWriter<W>(W);
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: Clone> Clone for Cursor<T> {}
    impl<T: Default> Default for Cursor<T> {}
    impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}

    pub fn empty() -> Empty;
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}

    pub fn repeat(byte: u8) -> Repeat;
    pub struct Repeat;
    impl AsyncRead for Repeat {}

    pub fn sink() -> Sink;
    pub struct Sink;
    impl AsyncWrite for Sink {}

    pub struct Lines<R>(R);
    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }

    pub struct Split<R>(R);
    impl<R: AsyncBufRead> Stream for Split<R> {
        type Item = io::Result<Vec<u8>>;
    }

    pub struct Take<R>(R);
    impl<R> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    pub struct Bytes<R>(R);
    impl<R: AsyncRead + Unpin> Stream for Bytes<R> {
        type Item = io::Result<u8>;
    }
    impl<R: AsyncRead> AsyncRead for Bytes<R> {}

    pub struct Chain<R1, R2>(R1, R2);
    impl<R1, R2> Chain<R1, R2> {
        pub fn get_ref(&self) -> (&R1, &R2);
        pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
        pub fn into_inner(self) -> (R1, R2);
    }
    impl<R1: AsyncRead, R2: AsyncRead> AsyncRead for Chain<R1, R2> {}
    impl<R1: AsyncBufRead, R2: AsyncBufRead> AsyncBufRead for Chain<R1, R2> {}

    pub type BoxedReader = Pin<Box<dyn AsyncRead + Send + 'static>>;

    pub type BoxedWriter = Pin<Box<dyn AsyncWrite + Send + 'static>>;

    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>)
    where
        T: AsyncRead + AsyncWrite + Unpin;
    pub struct ReadHalf<T>(*const T);
    impl<T: AsyncRead + Unpin> AsyncRead for ReadHalf<T> {}

    pub struct WriteHalf<T>(*const T);
    impl<T: AsyncWrite + Unpin> AsyncWrite for WriteHalf<T> {}
}

pub mod prelude {
    pub use crate::{
        AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt, FutureExt, StreamExt,
    };
    pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use futures::stream::Stream;
    pub use std::future::Future;
}

pub mod stream {
    pub use crate::StreamExt;
    pub use futures::stream::Stream;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub fn block_on<S: Stream + Unpin>(stream: S) -> BlockOn<S>;
    pub struct BlockOn<S>(S);
    impl<S: Stream + Unpin> Iterator for BlockOn<S> {
        type Item = S::Item;
    }

    pub fn empty<T>() -> Empty<T>;
    pub struct Empty<T>(*const T);
    impl<T: Clone> Clone for Empty<T> {}
    impl<T> Stream for Empty<T> {
        type Item = T;
    }

    pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter>;
    pub struct Iter<I>(I);
    impl<I: Clone> Clone for Iter<I> {}
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }

    pub fn once<T>(t: T) -> Once<T>;
    pub struct Once<T>(T);
    impl<T: Clone> Clone for Once<T> {}
    impl<T> Stream for Once<T> {
        type Item = T;
    }

    pub fn pending<T>() -> Pending<T>;
    pub struct Pending<T>(*const T);
    impl<T: Clone> Clone for Pending<T> {}
    impl<T> Stream for Pending<T> {
        type Item = T;
    }

    pub fn poll_fn<T, F>(f: F) -> impl Stream<Item = T>
    where
        F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;
    pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
    pub struct Repeat<T>(T);
    impl<T: Clone> Clone for Repeat<T> {}
    impl<T: Clone> Stream for Repeat<T> {
        type Item = T;
    }

    pub fn repeat_with<T, F>(repeater: F) -> impl Stream<Item = T>
    where
        F: FnMut() -> T;
    pub fn unfold<T, F, Fut, Item>(seed: T, f: F) -> impl Stream<Item = Item>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>;
    pub fn try_unfold<T, E, F, Fut, Item>(init: T, f: F) -> impl Stream<Item = Result<Item, E>>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Result<Option<(Item, T)>, E>>;
    pub fn once_future<F: Future>(future: F) -> impl Stream<Item = F::Output>;
    pub fn stop_after_future<S, F>(stream: S, future: F) -> impl Stream<Item = S::Item>
    where
        S: Sized + Stream,
        F: Future;
    pub type Boxed<T> = Pin<Box<dyn Stream<Item = T> + Send + 'static>>;

    pub type BoxedLocal<T> = Pin<Box<dyn Stream<Item = T> + 'static>>;

    pub struct Fuse<S>(S);
    impl<S: Clone> Clone for Fuse<S> {}
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }

    pub fn or<T, S1, S2>(stream1: S1, stream2: S2) -> Or<S1, S2>
    where
        S1: Stream<Item = T>,
        S2: Stream<Item = T>;
    pub struct Or<S1, S2>(S1, S2);
    impl<S1: Clone, S2: Clone> Clone for Or<S1, S2> {}
    impl<T, S1, S2> Stream for Or<S1, S2>
    where
        S1: Stream<Item = T>,
        S2: Stream<Item = T>,
    {
        type Item = T;
    }

    pub fn race<T, S1, S2>(stream1: S1, stream2: S2) -> Race<S1, S2>
    where
        S1: Stream<Item = T>,
        S2: Stream<Item = T>;
    pub fn race_with_seed<T, S1, S2>(stream1: S1, stream2: S2, seed: u64) -> Race<S1, S2>
    where
        S1: Stream<Item = T>,
        S2: Stream<Item = T>;
    pub struct Race<S1, S2>(S1, S2);
    impl<S1: Clone, S2: Clone> Clone for Race<S1, S2> {}
    impl<T, S1, S2> Stream for Race<S1, S2>
    where
        S1: Stream<Item = T>,
        S2: Stream<Item = T>,
    {
        type Item = T;
    }
}
