// What tokio_util declares, without bodies. Checked against 0.7.20.

pub mod codec {
    use crate::codec::length_delimited::Builder;
    use bytes::{Bytes, BytesMut};
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::io::Error;
    use std::pin::Pin;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub struct AnyDelimiterCodec;
    impl AnyDelimiterCodec {
        pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec;
        pub fn new_with_max_length(
            seek_delimiters: Vec<u8>,
            sequence_writer: Vec<u8>,
            max_length: usize,
        ) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl Clone for AnyDelimiterCodec {}
    impl Decoder for AnyDelimiterCodec {
        type Item = Bytes;
        type Error = AnyDelimiterCodecError;
    }
    impl<T> Encoder<T> for AnyDelimiterCodec
    where
        T: AsRef<str>,
    {
        type Error = AnyDelimiterCodecError;
    }
    impl Default for AnyDelimiterCodec {}

    pub enum AnyDelimiterCodecError {
        MaxChunkLengthExceeded,
        Io(Error),
    }
    impl From<Error> for AnyDelimiterCodecError {}

    pub struct BytesCodec;
    impl BytesCodec {
        pub fn new() -> BytesCodec;
    }
    impl Copy for BytesCodec {}
    impl Clone for BytesCodec {}
    impl Default for BytesCodec {}
    impl Decoder for BytesCodec {
        type Item = BytesMut;
        type Error = Error;
    }
    impl Encoder<Bytes> for BytesCodec {
        type Error = Error;
    }
    impl Encoder<BytesMut> for BytesCodec {
        type Error = Error;
    }

    pub trait Decoder {
        type Item;
        type Error: From<Error>;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn framed<T: AsyncRead + AsyncWrite + Sized>(self, io: T) -> Framed<T, Self>;
    }

    pub trait Encoder<Item> {
        type Error: From<Error>;
        fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
    }

    pub struct Framed<T, U>(T, U);
    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U>;
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U>;
        pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn codec(&self) -> &U;
        pub fn codec_mut(&mut self) -> &mut U;
        pub fn map_codec<C, F>(self, map: F) -> Framed<T, C>
        where
            F: FnOnce(U) -> C;
        pub fn codec_pin_mut(self: Pin<&mut Self>) -> &mut U;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn write_buffer(&self) -> &BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_inner(self) -> T;
        pub fn into_parts(self) -> FramedParts<T, U>;
    }
    impl<T, U> Stream for Framed<T, U>
    where
        T: AsyncRead,
        U: Decoder,
    {
        type Item = Result<U::Item, U::Error>;
    }
    impl<T, I, U> Sink<I> for Framed<T, U>
    where
        T: AsyncWrite,
        U: Encoder<I>,
        U::Error: From<Error>,
    {
        type Error = <U as Encoder<I>>::Error;
    }

    pub struct FramedParts<T, U> {
        pub io: T,
        pub codec: U,
        pub read_buf: BytesMut,
        pub write_buf: BytesMut,
    }
    impl<T, U> FramedParts<T, U> {
        pub fn new<I>(io: T, codec: U) -> FramedParts<T, U>
        where
            U: Encoder<I>;
    }

    pub struct FramedRead<T, D>(T, D);
    impl<T, D> FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> FramedRead<T, D>;
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn decoder(&self) -> &D;
        pub fn decoder_mut(&mut self) -> &mut D;
        pub fn map_decoder<C, F>(self, map: F) -> FramedRead<T, C>
        where
            F: FnOnce(D) -> C;
        pub fn decoder_pin_mut(self: Pin<&mut Self>) -> &mut D;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_parts(self) -> FramedParts<T, D>;
    }
    impl<T, D> Stream for FramedRead<T, D>
    where
        T: AsyncRead,
        D: Decoder,
    {
        type Item = Result<D::Item, D::Error>;
    }
    impl<T, I, D> Sink<I> for FramedRead<T, D>
    where
        T: Sink<I>,
    {
        type Error = <T as Sink<I>>::Error;
    }

    pub struct FramedWrite<T, E>(T, E);
    impl<T, E> FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> FramedWrite<T, E>;
        pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn encoder(&self) -> &E;
        pub fn encoder_mut(&mut self) -> &mut E;
        pub fn map_encoder<C, F>(self, map: F) -> FramedWrite<T, C>
        where
            F: FnOnce(E) -> C;
        pub fn encoder_pin_mut(self: Pin<&mut Self>) -> &mut E;
        pub fn write_buffer(&self) -> &BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_parts(self) -> FramedParts<T, E>;
    }
    impl<T, I, E> Sink<I> for FramedWrite<T, E>
    where
        T: AsyncWrite,
        E: Encoder<I>,
        E::Error: From<Error>,
    {
        type Error = <E as Encoder<I>>::Error;
    }
    impl<T, D> Stream for FramedWrite<T, D>
    where
        T: Stream,
    {
        type Item = T::Item;
    }

    pub struct LengthDelimitedCodecError;

    pub struct LengthDelimitedCodec;
    impl LengthDelimitedCodec {
        pub fn new() -> Self;
        pub fn builder() -> Builder;
        pub fn max_frame_length(&self) -> usize;
        pub fn set_max_frame_length(&mut self, val: usize);
    }
    impl Clone for LengthDelimitedCodec {}
    impl Decoder for LengthDelimitedCodec {
        type Item = BytesMut;
        type Error = Error;
    }
    impl Encoder<&[u8]> for LengthDelimitedCodec {
        type Error = Error;
    }
    impl Encoder<Bytes> for LengthDelimitedCodec {
        type Error = Error;
    }
    impl Default for LengthDelimitedCodec {}

    pub struct LinesCodec;
    impl LinesCodec {
        pub fn new() -> LinesCodec;
        pub fn new_with_max_length(max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl Clone for LinesCodec {}
    impl Decoder for LinesCodec {
        type Item = String;
        type Error = LinesCodecError;
    }
    impl<T> Encoder<T> for LinesCodec
    where
        T: AsRef<str>,
    {
        type Error = LinesCodecError;
    }
    impl Default for LinesCodec {}

    pub enum LinesCodecError {
        MaxLineLengthExceeded,
        Io(Error),
    }
    impl From<Error> for LinesCodecError {}

    pub mod length_delimited {
        use crate::codec::{Framed, FramedRead, FramedWrite};
        pub use crate::codec::{LengthDelimitedCodec, LengthDelimitedCodecError};
        use tokio::io::{AsyncRead, AsyncWrite};

        pub struct Builder;
        impl Builder {
            pub fn new() -> Builder;
            pub fn big_endian(&mut self) -> &mut Self;
            pub fn little_endian(&mut self) -> &mut Self;
            pub fn native_endian(&mut self) -> &mut Self;
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_type<T>(&mut self) -> &mut Self;
            pub fn length_field_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
            pub fn num_skip(&mut self, val: usize) -> &mut Self;
            pub fn new_codec(&self) -> LengthDelimitedCodec;
            pub fn new_read<T>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec>
            where
                T: AsyncRead;
            pub fn new_write<T>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec>
            where
                T: AsyncWrite;
            pub fn new_framed<T>(&self, inner: T) -> Framed<T, LengthDelimitedCodec>
            where
                T: AsyncRead + AsyncWrite;
        }
        impl Clone for Builder {}
        impl Copy for Builder {}
        impl Default for Builder {}
    }
}

pub mod compat {
    use futures::io;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

    pub struct Compat<T>(T);
    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Copy> Copy for Compat<T> {}
    impl<T: Clone> Clone for Compat<T> {}
    impl<T> AsyncRead for Compat<T> where T: io::AsyncRead {}
    impl<T> io::AsyncRead for Compat<T> where T: AsyncRead {}
    impl<T> AsyncBufRead for Compat<T> where T: io::AsyncBufRead {}
    impl<T> io::AsyncBufRead for Compat<T> where T: AsyncBufRead {}
    impl<T> AsyncWrite for Compat<T> where T: io::AsyncWrite {}
    impl<T> io::AsyncWrite for Compat<T> where T: AsyncWrite {}
    impl<T: AsyncSeek> io::AsyncSeek for Compat<T> {}
    impl<T: io::AsyncSeek> AsyncSeek for Compat<T> {}

    pub trait FuturesAsyncReadCompatExt: io::AsyncRead {
        fn compat(self) -> Compat<Self>;
    }
    impl<T: io::AsyncRead> FuturesAsyncReadCompatExt for T {}

    pub trait FuturesAsyncWriteCompatExt: io::AsyncWrite {
        fn compat_write(self) -> Compat<Self>;
    }
    impl<T: io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}

    pub trait TokioAsyncReadCompatExt: AsyncRead {
        fn compat(self) -> Compat<Self>;
    }
    impl<T: AsyncRead> TokioAsyncReadCompatExt for T {}

    pub trait TokioAsyncWriteCompatExt: AsyncWrite {
        fn compat_write(self) -> Compat<Self>;
    }
    impl<T: AsyncWrite> TokioAsyncWriteCompatExt for T {}
}

pub mod context {
    use std::future::Future;
    use tokio::runtime::{Handle, Runtime};

    pub struct TokioContext<F>(F);
    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F>;
        pub fn handle(&self) -> &Handle;
        pub fn into_inner(self) -> F;
    }
    impl<F: Future> Future for TokioContext<F> {
        type Output = F::Output;
    }

    pub trait RuntimeExt {
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
    impl RuntimeExt for Runtime {}
}

pub mod either {
    use crate::net::Listener;
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;
    use std::io;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L, R> Either<L, R>
    where
        L: Listener,
        R: Listener,
    {
        pub async fn accept(&mut self) -> io::Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>>;
        pub fn local_addr(&self) -> io::Result<Either<L::Addr, R::Addr>>;
    }
    impl<L: Clone, R: Clone> Clone for Either<L, R> {}
    impl<L, R, O> Future for Either<L, R>
    where
        L: Future<Output = O>,
        R: Future<Output = O>,
    {
        type Output = O;
    }
    impl<L, R> AsyncRead for Either<L, R>
    where
        L: AsyncRead,
        R: AsyncRead,
    {
    }
    impl<L, R> AsyncBufRead for Either<L, R>
    where
        L: AsyncBufRead,
        R: AsyncBufRead,
    {
    }
    impl<L, R> AsyncSeek for Either<L, R>
    where
        L: AsyncSeek,
        R: AsyncSeek,
    {
    }
    impl<L, R> AsyncWrite for Either<L, R>
    where
        L: AsyncWrite,
        R: AsyncWrite,
    {
    }
    impl<L, R> Stream for Either<L, R>
    where
        L: Stream,
        R: Stream<Item = L::Item>,
    {
        type Item = L::Item;
    }
    impl<L, R, Item, Error> Sink<Item> for Either<L, R>
    where
        L: Sink<Item, Error = Error>,
        R: Sink<Item, Error = Error>,
    {
        type Error = Error;
    }
}

pub mod future {
    pub use crate::time::FutureExt;
}

pub mod io {
    use bytes::{Buf, BufMut, Bytes};
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;
    use std::io;
    use std::io::{BufRead, Error, IoSlice, Read, Seek, Write};
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use tokio::runtime::Handle;

    pub struct CopyToBytes<S>(S);
    impl<S> CopyToBytes<S> {
        pub fn new(inner: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    impl<'a, S> Sink<&'a [u8]> for CopyToBytes<S>
    where
        S: Sink<Bytes>,
    {
        type Error = <S as Sink<Bytes>>::Error;
    }
    impl<S: Stream> Stream for CopyToBytes<S> {
        type Item = S::Item;
    }

    pub struct InspectReader<R, F>(R, F);
    impl<R, F> InspectReader<R, F> {
        pub fn new(reader: R, f: F) -> InspectReader<R, F>
        where
            R: AsyncRead,
            F: FnMut(&[u8]);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
    impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}

    pub struct InspectWriter<W, F>(W, F);
    impl<W, F> InspectWriter<W, F> {
        pub fn new(writer: W, f: F) -> InspectWriter<W, F>
        where
            W: AsyncWrite,
            F: FnMut(&[u8]);
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
    }
    impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}
    impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}

    pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>>;
    pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> io::Result<usize>
    where
        R: AsyncRead + Unpin,
        B: BufMut;
    pub struct ReaderStream<R>(R);
    impl<R: AsyncRead> ReaderStream<R> {
        pub fn new(reader: R) -> Self;
        pub fn with_capacity(reader: R, capacity: usize) -> Self;
    }
    impl<R: AsyncRead> Stream for ReaderStream<R> {
        type Item = io::Result<Bytes>;
    }

    pub struct SinkWriter<S>(S);
    impl<S> SinkWriter<S> {
        pub fn new(sink: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    impl<S, E> AsyncWrite for SinkWriter<S>
    where
        for<'a> S: Sink<&'a [u8], Error = E>,
        E: Into<Error>,
    {
    }
    impl<S: Stream> Stream for SinkWriter<S> {
        type Item = S::Item;
    }
    impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}

    pub struct StreamReader<S, B>(S, *const B);
    impl<S, B, E> StreamReader<S, B>
    where
        S: Stream<Item = Result<B, E>>,
        B: Buf,
        E: Into<Error>,
    {
        pub fn new(stream: S) -> Self;
        pub fn into_inner_with_chunk(self) -> (S, Option<B>);
    }
    impl<S, B> StreamReader<S, B> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S>;
        pub fn into_inner(self) -> S;
    }
    impl<S, B, E> AsyncRead for StreamReader<S, B>
    where
        S: Stream<Item = Result<B, E>>,
        B: Buf,
        E: Into<Error>,
    {
    }
    impl<S, B, E> AsyncBufRead for StreamReader<S, B>
    where
        S: Stream<Item = Result<B, E>>,
        B: Buf,
        E: Into<Error>,
    {
    }
    impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> {
        type Error = E;
    }

    pub struct SyncIoBridge<T>(T);
    impl<T: AsyncWrite> SyncIoBridge<T> {
        pub fn is_write_vectored(&self) -> bool;
    }
    impl<T: AsyncWrite + Unpin> SyncIoBridge<T> {
        pub fn shutdown(&mut self) -> io::Result<()>;
    }
    impl<T: Unpin> SyncIoBridge<T> {
        pub fn new(src: T) -> Self;
        pub fn new_with_handle(src: T, rt: Handle) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: AsyncBufRead + Unpin> BufRead for SyncIoBridge<T> {}
    impl<T: AsyncRead + Unpin> Read for SyncIoBridge<T> {}
    impl<T: AsyncWrite + Unpin> Write for SyncIoBridge<T> {}
    impl<T: AsyncSeek + Unpin> Seek for SyncIoBridge<T> {}

    pub struct WriteAllVectored<'a, 'b, W: ?Sized>(&'a W);
    impl<W> Future for WriteAllVectored<'_, '_, W>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        type Output = io::Result<()>;
    }

    pub fn write_all_vectored<'a, 'b, W>(
        writer: &'a mut W,
        bufs: &'a mut [IoSlice<'b>],
    ) -> WriteAllVectored<'a, 'b, W>
    where
        W: AsyncWrite + Unpin + ?Sized;
    pub fn poll_read_buf<T: AsyncRead + ?Sized, B: BufMut>(
        io: Pin<&mut T>,
        cx: &mut Context<'_>,
        buf: &mut B,
    ) -> Poll<io::Result<usize>>;
    pub fn poll_write_buf<T: AsyncWrite + ?Sized, B: Buf>(
        io: Pin<&mut T>,
        cx: &mut Context<'_>,
        buf: &mut B,
    ) -> Poll<io::Result<usize>>;
    pub mod simplex {
        use tokio::io::{AsyncRead, AsyncWrite};

        pub struct Receiver;
        impl Drop for Receiver {}
        impl AsyncRead for Receiver {}

        pub struct Sender;
        impl Drop for Sender {}
        impl AsyncWrite for Sender {}

        pub fn new(capacity: usize) -> (Sender, Receiver);
    }
}

pub mod net {
    use std::task::{Context, Poll};
    use std::{io, net};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::unix::SocketAddr;
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

    pub trait Listener {
        type Io: AsyncRead + AsyncWrite;
        type Addr;
        fn poll_accept(&mut self, cx: &mut Context<'_>)
            -> Poll<io::Result<(Self::Io, Self::Addr)>>;
        async fn accept(&mut self) -> io::Result<(Self::Io, Self::Addr)>;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }
    impl Listener for UnixListener {
        type Io = UnixStream;
        type Addr = SocketAddr;
    }
    impl Listener for TcpListener {
        type Io = TcpStream;
        type Addr = net::SocketAddr;
    }
}

pub mod sync {
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::sync::mpsc::Sender;
    use tokio::sync::{OwnedSemaphorePermit, Semaphore};

    pub struct CancellationToken;
    impl CancellationToken {
        pub fn new() -> CancellationToken;
        pub fn child_token(&self) -> CancellationToken;
        pub fn cancel(&self);
        pub fn is_cancelled(&self) -> bool;
        pub fn cancelled(&self) -> WaitForCancellationFuture<'_>;
        pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned;
        pub fn drop_guard(self) -> DropGuard;
        pub fn drop_guard_ref(&self) -> DropGuardRef<'_>;
        pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output>
        where
            F: Future;
        pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output>
        where
            F: Future;
    }
    impl Clone for CancellationToken {}
    impl Drop for CancellationToken {}
    impl Default for CancellationToken {}

    pub struct WaitForCancellationFuture<'a>(&'a ());
    impl<'a> Future for WaitForCancellationFuture<'a> {
        type Output = ();
    }

    pub struct WaitForCancellationFutureOwned;
    impl Future for WaitForCancellationFutureOwned {
        type Output = ();
    }

    pub struct DropGuard;
    impl DropGuard {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> CancellationToken;
    }
    impl Drop for DropGuard {}

    pub struct DropGuardRef<'a>(&'a ());
    impl<'a> DropGuardRef<'a> {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> &'a CancellationToken;
    }
    impl Drop for DropGuardRef<'_> {}

    pub struct PollSendError<T>(Option<T>);
    impl<T> PollSendError<T> {
        pub fn into_inner(self) -> Option<T>;
    }

    pub struct PollSender<T>(*const T);
    impl<T: Send> PollSender<T> {
        pub fn new(sender: Sender<T>) -> Self;
        pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>>;
        pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>>;
        pub fn is_closed(&self) -> bool;
        pub fn get_ref(&self) -> Option<&Sender<T>>;
        pub fn close(&mut self);
        pub fn abort_send(&mut self) -> bool;
    }
    impl<T> Clone for PollSender<T> {}
    impl<T: Send> Sink<T> for PollSender<T> {
        type Error = PollSendError<T>;
    }

    pub struct PollSemaphore;
    impl PollSemaphore {
        pub fn new(semaphore: Arc<Semaphore>) -> Self;
        pub fn close(&self);
        pub fn clone_inner(&self) -> Arc<Semaphore>;
        pub fn into_inner(self) -> Arc<Semaphore>;
        pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>>;
        pub fn poll_acquire_many(
            &mut self,
            cx: &mut Context<'_>,
            permits: u32,
        ) -> Poll<Option<OwnedSemaphorePermit>>;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
    }
    impl Stream for PollSemaphore {
        type Item = OwnedSemaphorePermit;
    }
    impl Clone for PollSemaphore {}

    pub struct ReusableBoxFuture<'a, T>(Box<dyn Future<Output = T> + Send + 'a>);
    impl<'a, T> ReusableBoxFuture<'a, T> {
        pub fn new<F>(future: F) -> Self
        where
            F: Future<Output = T> + Send + 'a;
        pub fn set<F>(&mut self, future: F)
        where
            F: Future<Output = T> + Send + 'a;
        pub fn try_set<F>(&mut self, future: F) -> Result<(), F>
        where
            F: Future<Output = T> + Send + 'a;
        pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)>;
        pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T>;
    }
    impl<T> Future for ReusableBoxFuture<'_, T> {
        type Output = T;
    }
}

pub mod task {
    use crate::task::task_tracker::{TaskTrackerToken, TaskTrackerWaitFuture, TrackedFuture};
    use std::borrow::Borrow;
    use std::future::Future;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::task::{Context, Poll};
    use tokio::runtime::Handle;
    use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};

    pub struct AbortOnDropHandle<T>(*const T);
    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn detach(self) -> JoinHandle<T>;
    }
    impl<T> Drop for AbortOnDropHandle<T> {}
    impl<T> Future for AbortOnDropHandle<T> {
        type Output = Result<T, JoinError>;
    }

    pub struct AbortOnDrop;
    impl AbortOnDrop {
        pub fn new(handle: AbortHandle) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn detach(self) -> AbortHandle;
    }
    impl Drop for AbortOnDrop {}

    pub struct JoinMap<K, V, S = RandomState>(K, *const V, S);
    impl<K, V> JoinMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> JoinMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
    }
    impl<K, V, S> JoinMap<K, V, S>
    where
        K: Hash + Eq,
        V: 'static,
        S: BuildHasher,
    {
        pub fn spawn<F>(&mut self, key: K, task: F)
        where
            F: Future<Output = V> + Send + 'static,
            V: Send;
        pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &Handle)
        where
            F: Future<Output = V> + Send + 'static,
            V: Send;
        pub fn spawn_blocking<F>(&mut self, key: K, f: F)
        where
            F: FnOnce() -> V + Send + 'static,
            V: Send;
        pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &Handle)
        where
            F: FnOnce() -> V + Send + 'static,
            V: Send;
        pub fn spawn_local<F>(&mut self, key: K, task: F)
        where
            F: Future<Output = V> + 'static;
        pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &LocalSet)
        where
            F: Future<Output = V> + 'static;
        pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
        pub async fn shutdown(&mut self);
        pub fn abort<Q>(&mut self, key: &Q) -> bool
        where
            Q: ?Sized + Hash + Eq,
            K: Borrow<Q>;
        pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool);
        pub fn keys(&self) -> JoinMapKeys<'_, K, V>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: ?Sized + Hash + Eq,
            K: Borrow<Q>;
        pub fn contains_task(&self, task: &Id) -> bool;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<K, V, S> JoinMap<K, V, S>
    where
        V: 'static,
    {
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
    }
    impl<K, V> Default for JoinMap<K, V> {}

    pub struct JoinMapKeys<'a, K, V>(&'a K, *const V);
    impl<'a, K: Clone, V: Clone> Clone for JoinMapKeys<'a, K, V> {}
    impl<'a, K, V> Iterator for JoinMapKeys<'a, K, V> {
        type Item = &'a K;
    }

    pub struct JoinQueue<T>(*const T);
    impl<T> JoinQueue<T> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T> + Send + 'static,
            T: Send + 'static;
        pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
        where
            F: Future<Output = T> + Send + 'static,
            T: Send + 'static;
        pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
        where
            F: Future<Output = T> + 'static,
            T: 'static;
        pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static;
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static;
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
    impl<T> Default for JoinQueue<T> {}
    impl<T, F> FromIterator<F> for JoinQueue<T>
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static,
    {
    }

    pub struct LocalPoolHandle;
    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle;
        pub fn num_threads(&self) -> usize;
        pub fn get_task_loads_for_each_worker(&self) -> Vec<usize>;
        pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> JoinHandle<Fut::Output>
        where
            F: FnOnce() -> Fut + Send + 'static,
            Fut: Future + 'static,
            Fut::Output: Send + 'static;
        pub fn spawn_pinned_by_idx<F, Fut>(
            &self,
            create_task: F,
            idx: usize,
        ) -> JoinHandle<Fut::Output>
        where
            F: FnOnce() -> Fut + Send + 'static,
            Fut: Future + 'static,
            Fut::Output: Send + 'static;
    }
    impl Clone for LocalPoolHandle {}

    pub struct TaskTracker;
    impl TaskTracker {
        pub fn new() -> Self;
        pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
        pub fn close(&self) -> bool;
        pub fn reopen(&self) -> bool;
        pub fn is_closed(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T>
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static;
        pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T>
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static;
        pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
        pub fn token(&self) -> TaskTrackerToken;
        pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
    }
    impl Default for TaskTracker {}
    impl Clone for TaskTracker {}

    pub mod task_tracker {
        pub use crate::task::TaskTracker;
        use std::future::Future;

        pub struct TaskTrackerToken;
        impl TaskTrackerToken {
            pub fn task_tracker(&self) -> &TaskTracker;
        }
        impl Clone for TaskTrackerToken {}
        impl Drop for TaskTrackerToken {}

        pub struct TrackedFuture<F>(F);
        impl<F: Future> Future for TrackedFuture<F> {
            type Output = F::Output;
        }

        pub struct TaskTrackerWaitFuture<'a>(&'a ());
        impl<'a> Future for TaskTrackerWaitFuture<'a> {
            type Output = ();
        }
    }
}

pub mod time {
    use crate::sync::CancellationToken;
    use crate::time::delay_queue::{Expired, Key};
    use futures::stream::Stream;
    use std::future::Future;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tokio::time::{Instant, Timeout};

    pub trait FutureExt: Future {
        fn timeout(self, timeout: Duration) -> Timeout<Self>;
        fn timeout_at(self, deadline: Instant) -> Timeout<Self>;
        async fn with_cancellation_token(
            self,
            cancellation_token: &CancellationToken,
        ) -> Option<Self::Output>;
        async fn with_cancellation_token_owned(
            self,
            cancellation_token: CancellationToken,
        ) -> Option<Self::Output>;
    }
    impl<T: Future + ?Sized> FutureExt for T {}

    pub struct DelayQueue<T>(T);
    impl<T> DelayQueue<T> {
        pub fn new() -> DelayQueue<T>;
        pub fn with_capacity(capacity: usize) -> DelayQueue<T>;
        pub fn insert_at(&mut self, value: T, when: Instant) -> Key;
        pub fn poll_expired(&mut self, cx: &mut Context<'_>) -> Poll<Option<Expired<T>>>;
        pub fn insert(&mut self, value: T, timeout: Duration) -> Key;
        pub fn deadline(&self, key: &Key) -> Instant;
        pub fn remove(&mut self, key: &Key) -> Expired<T>;
        pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>>;
        pub fn reset_at(&mut self, key: &Key, when: Instant);
        pub fn shrink_to_fit(&mut self);
        pub fn compact(&mut self);
        pub fn peek(&self) -> Option<Key>;
        pub fn reset(&mut self, key: &Key, timeout: Duration);
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn is_empty(&self) -> bool;
    }
    impl<T> Default for DelayQueue<T> {}
    impl<T> Stream for DelayQueue<T> {
        type Item = Expired<T>;
    }

    pub mod delay_queue {
        pub use crate::time::DelayQueue;
        use tokio::time::Instant;

        pub struct Expired<T>(T);
        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn deadline(&self) -> Instant;
            pub fn key(&self) -> Key;
        }

        pub struct Key;
        impl Clone for Key {}
        impl Copy for Key {}
    }
}

pub mod udp {
    use crate::codec::{Decoder, Encoder};
    use bytes::BytesMut;
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::borrow::Borrow;
    use std::net::SocketAddr;
    use tokio::net::UdpSocket;

    pub struct UdpFramed<C, T = UdpSocket>(C, T);
    impl<C, T> UdpFramed<C, T>
    where
        T: Borrow<UdpSocket>,
    {
        pub fn new(socket: T, codec: C) -> UdpFramed<C, T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn codec(&self) -> &C;
        pub fn codec_mut(&mut self) -> &mut C;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_inner(self) -> T;
    }
    impl<C, T> Stream for UdpFramed<C, T>
    where
        T: Borrow<UdpSocket>,
        C: Decoder,
    {
        type Item = Result<(C::Item, SocketAddr), C::Error>;
    }
    impl<I, C, T> Sink<(I, SocketAddr)> for UdpFramed<C, T>
    where
        T: Borrow<UdpSocket>,
        C: Encoder<I>,
    {
        type Error = <C as Encoder<I>>::Error;
    }
}
