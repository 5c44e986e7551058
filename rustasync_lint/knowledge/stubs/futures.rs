// What futures declares, without bodies. Checked against 0.3.34.

pub use crate::future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use crate::io::{
    AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite,
    AsyncWriteExt,
};
pub use crate::sink::{Sink, SinkExt};
pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};

pub mod prelude {
    pub use crate::future::{Future, FutureExt, TryFuture, TryFutureExt};
    pub use crate::io::{
        AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt,
        AsyncWrite, AsyncWriteExt,
    };
    pub use crate::sink::{Sink, SinkExt};
    pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
    pub use crate::{future, sink, stream};
}

pub mod never {
    pub type Never = std::convert::Infallible;
}

pub mod future {
    use crate::never::Never;
    use crate::sink::Sink;
    use crate::stream::{Stream, TryStream};
    use std::any::Any;
    pub use std::future::Future;
    use std::ops::DerefMut;
    use std::panic::UnwindSafe;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

    pub trait FusedFuture: Future {
        fn is_terminated(&self) -> bool;
    }
    impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for &mut F {}
    impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for Box<F> {}
    impl<P> FusedFuture for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: FusedFuture,
    {
    }

    pub trait TryFuture: Future {
        type Ok;
        type Error;
        fn try_poll(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Result<Self::Ok, Self::Error>>;
    }
    impl<F, T, E> TryFuture for F
    where
        F: ?Sized + Future<Output = Result<T, E>>,
    {
        type Ok = T;
        type Error = E;
    }

    pub trait FutureExt: Future {
        fn map<U, F>(self, f: F) -> impl Future<Output = U>
        where
            F: FnOnce(Self::Output) -> U;
        fn map_into<U>(self) -> impl Future<Output = U>
        where
            Self::Output: Into<U>;
        fn then<Fut, F>(self, f: F) -> impl Future<Output = Fut::Output>
        where
            F: FnOnce(Self::Output) -> Fut,
            Fut: Future;
        fn left_future<B>(self) -> Either<Self, B>
        where
            B: Future<Output = Self::Output>;
        fn right_future<A>(self) -> Either<A, Self>
        where
            A: Future<Output = Self::Output>;
        fn into_stream(self) -> impl Stream<Item = Self::Output>;
        fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output>
        where
            Self::Output: Future;
        fn flatten_stream(self) -> impl Stream<Item = <Self::Output as Stream>::Item>
        where
            Self::Output: Stream;
        fn fuse(self) -> Fuse<Self>;
        fn inspect<F>(self, f: F) -> impl Future<Output = Self::Output>
        where
            F: FnOnce(&Self::Output);
        fn catch_unwind(self) -> impl Future<Output = Result<Self::Output, Box<dyn Any + Send>>>
        where
            Self: Sized + UnwindSafe;
        fn shared(self) -> Shared<Self>
        where
            Self::Output: Clone;
        fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>);
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>
        where
            Self: Sized + Send + 'a;
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>
        where
            Self: Sized + 'a;
        fn unit_error(self) -> impl Future<Output = Result<Self::Output, ()>>;
        fn never_error(self) -> impl Future<Output = Result<Self::Output, Never>>;
        fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
        fn now_or_never(self) -> Option<Self::Output>;
    }
    impl<T> FutureExt for T where T: Future + ?Sized {}

    pub trait TryFutureExt: TryFuture {
        fn flatten_sink<Item>(self) -> impl Sink<Item, Error = Self::Error>
        where
            Self::Ok: Sink<Item, Error = Self::Error>;
        fn map_ok<T, F>(self, f: F) -> impl Future<Output = Result<T, Self::Error>>
        where
            F: FnOnce(Self::Ok) -> T;
        fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> impl Future<Output = T>
        where
            F: FnOnce(Self::Ok) -> T,
            E: FnOnce(Self::Error) -> T;
        fn map_err<E, F>(self, f: F) -> impl Future<Output = Result<Self::Ok, E>>
        where
            F: FnOnce(Self::Error) -> E;
        fn err_into<E>(self) -> impl Future<Output = Result<Self::Ok, E>>
        where
            Self::Error: Into<E>;
        fn ok_into<U>(self) -> impl Future<Output = Result<U, Self::Error>>
        where
            Self::Ok: Into<U>;
        fn and_then<Fut, F>(self, f: F) -> impl Future<Output = Result<Fut::Ok, Fut::Error>>
        where
            F: FnOnce(Self::Ok) -> Fut,
            Fut: TryFuture<Error = Self::Error>;
        fn or_else<Fut, F>(self, f: F) -> impl Future<Output = Result<Fut::Ok, Fut::Error>>
        where
            F: FnOnce(Self::Error) -> Fut,
            Fut: TryFuture<Ok = Self::Ok>;
        fn inspect_ok<F>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>>
        where
            F: FnOnce(&Self::Ok);
        fn inspect_err<F>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>>
        where
            F: FnOnce(&Self::Error);
        fn try_flatten(
            self,
        ) -> impl Future<Output = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>
        where
            Self::Ok: TryFuture<Error = Self::Error>;
        fn try_flatten_stream(
            self,
        ) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>
        where
            Self::Ok: TryStream<Error = Self::Error>;
        fn unwrap_or_else<F>(self, f: F) -> impl Future<Output = Self::Ok>
        where
            F: FnOnce(Self::Error) -> Self::Ok;
        fn into_future(self) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
        fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
    }
    impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}

    pub struct Fuse<Fut>(Option<Fut>);
    impl<Fut: Future> Fuse<Fut> {
        pub fn terminated() -> Self;
    }
    impl<Fut: Clone> Clone for Fuse<Fut> {}
    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
    }
    impl<Fut: Future> FusedFuture for Fuse<Fut> {}

    pub struct Shared<Fut: Future>(*const Fut);
    impl<Fut> Shared<Fut>
    where
        Fut: Future,
    {
        pub fn peek(&self) -> Option<&Fut::Output>;
        pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
        pub fn strong_count(&self) -> Option<usize>;
        pub fn weak_count(&self) -> Option<usize>;
        pub fn ptr_eq(&self, rhs: &Self) -> bool;
    }
    impl<Fut> Future for Shared<Fut>
    where
        Fut: Future,
        Fut::Output: Clone,
    {
        type Output = Fut::Output;
    }
    impl<Fut> Clone for Shared<Fut> where Fut: Future {}
    impl<Fut> Drop for Shared<Fut> where Fut: Future {}

    pub struct WeakShared<Fut: Future>(*const Fut);
    impl<Fut: Future> WeakShared<Fut> {
        pub fn upgrade(&self) -> Option<Shared<Fut>>;
    }
    impl<Fut: Future> Clone for WeakShared<Fut> {}

    pub struct Remote<Fut: Future>(Fut);
    impl<Fut: Future> Future for Remote<Fut> {
        type Output = ();
    }

    pub struct RemoteHandle<T>(*const T);
    impl<T> RemoteHandle<T> {
        pub fn forget(self);
    }
    impl<T: 'static> Future for RemoteHandle<T> {
        type Output = T;
    }

    pub struct Abortable<T>(T);
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Self;
        pub fn is_aborted(&self) -> bool;
    }
    impl<Fut> Future for Abortable<Fut>
    where
        Fut: Future,
    {
        type Output = Result<Fut::Output, Aborted>;
    }
    impl<St> Stream for Abortable<St>
    where
        St: Stream,
    {
        type Item = St::Item;
    }

    pub struct AbortHandle;
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration);
        pub fn abort(&self);
        pub fn is_aborted(&self) -> bool;
    }
    impl Clone for AbortHandle {}
    pub struct AbortRegistration;
    impl AbortRegistration {
        pub fn handle(&self) -> AbortHandle;
    }
    pub struct Aborted;
    impl Clone for Aborted {}
    impl Copy for Aborted {}

    pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle)
    where
        Fut: Future;

    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A, B, T> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>);
    }
    impl<A, B, T> Either<(A, T), (B, T)> {
        pub fn factor_second(self) -> (Either<A, B>, T);
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T;
    }
    impl<A, B> Either<A, B> {
        pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
    }
    impl<A: Clone, B: Clone> Clone for Either<A, B> {}
    impl<A, B> Future for Either<A, B>
    where
        A: Future,
        B: Future<Output = A::Output>,
    {
        type Output = A::Output;
    }
    impl<A, B> Stream for Either<A, B>
    where
        A: Stream,
        B: Stream<Item = A::Item>,
    {
        type Item = A::Item;
    }
    impl<A, B> Iterator for Either<A, B>
    where
        A: Iterator,
        B: Iterator<Item = A::Item>,
    {
        type Item = A::Item;
    }
    impl<A, B, Item> Sink<Item> for Either<A, B>
    where
        A: Sink<Item>,
        B: Sink<Item, Error = A::Error>,
    {
        type Error = A::Error;
    }

    pub struct Join<Fut1: Future, Fut2: Future>(Fut1, Fut2);
    impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> {
        type Output = (Fut1::Output, Fut2::Output);
    }
    pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future>(Fut1, Fut2, Fut3);
    impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
    }
    pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(
        Fut1,
        Fut2,
        Fut3,
        Fut4,
    );
    impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future
        for Join4<Fut1, Fut2, Fut3, Fut4>
    {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
    }
    pub struct Join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(
        Fut1,
        Fut2,
        Fut3,
        Fut4,
        Fut5,
    );
    impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future
        for Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
    {
        type Output = (
            Fut1::Output,
            Fut2::Output,
            Fut3::Output,
            Fut4::Output,
            Fut5::Output,
        );
    }
    pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>
    where
        Fut1: Future,
        Fut2: Future;
    pub fn join3<Fut1, Fut2, Fut3>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
    ) -> Join3<Fut1, Fut2, Fut3>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future;
    pub fn join4<Fut1, Fut2, Fut3, Fut4>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
    ) -> Join4<Fut1, Fut2, Fut3, Fut4>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future,
        Fut4: Future;
    pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
        future5: Fut5,
    ) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future,
        Fut4: Future,
        Fut5: Future;

    pub struct JoinAll<F: Future>(Vec<F>);
    impl<F> Future for JoinAll<F>
    where
        F: Future,
    {
        type Output = Vec<F::Output>;
    }
    impl<F: Future> FromIterator<F> for JoinAll<F> {}
    pub fn join_all<I>(iter: I) -> JoinAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Future;

    pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture>(Fut1, Fut2);
    impl<Fut1, Fut2> Future for TryJoin<Fut1, Fut2>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
    {
        type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
    }
    pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture>(Fut1, Fut2, Fut3);
    impl<Fut1, Fut2, Fut3> Future for TryJoin3<Fut1, Fut2, Fut3>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
    {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
    }
    pub struct TryJoin4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture>(
        Fut1,
        Fut2,
        Fut3,
        Fut4,
    );
    impl<Fut1, Fut2, Fut3, Fut4> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>,
    {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
    }
    pub struct TryJoin5<
        Fut1: TryFuture,
        Fut2: TryFuture,
        Fut3: TryFuture,
        Fut4: TryFuture,
        Fut5: TryFuture,
    >(Fut1, Fut2, Fut3, Fut4, Fut5);
    impl<Fut1, Fut2, Fut3, Fut4, Fut5> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>,
        Fut5: TryFuture<Error = Fut1::Error>,
    {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>;
    }
    pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
        future5: Fut5,
    ) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>,
        Fut5: TryFuture<Error = Fut1::Error>;
    pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>;
    pub fn try_join3<Fut1, Fut2, Fut3>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
    ) -> TryJoin3<Fut1, Fut2, Fut3>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>;
    pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
    ) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>;

    pub struct TryJoinAll<F: TryFuture>(Vec<F>);
    impl<F> Future for TryJoinAll<F>
    where
        F: TryFuture,
    {
        type Output = Result<Vec<F::Ok>, F::Error>;
    }
    impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}
    pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item>
    where
        I: IntoIterator,
        I::Item: TryFuture;

    pub struct Select<A, B>(A, B);
    impl<A, B> Future for Select<A, B>
    where
        A: Future + Unpin,
        B: Future + Unpin,
    {
        type Output = Either<(A::Output, B), (B::Output, A)>;
    }
    pub fn select<A, B>(future1: A, future2: B) -> Select<A, B>
    where
        A: Future + Unpin,
        B: Future + Unpin;

    pub struct TrySelect<A, B>(A, B);
    impl<A, B> Future for TrySelect<A, B>
    where
        A: TryFuture + Unpin,
        B: TryFuture + Unpin,
    {
        type Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>;
    }
    pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B>
    where
        A: TryFuture + Unpin,
        B: TryFuture + Unpin;

    pub struct SelectAll<Fut>(Vec<Fut>);
    impl<Fut> SelectAll<Fut> {
        pub fn into_inner(self) -> Vec<Fut>;
    }
    impl<Fut: Future + Unpin> Future for SelectAll<Fut> {
        type Output = (Fut::Output, usize, Vec<Fut>);
    }
    impl<Fut: Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {}
    pub fn select_all<I>(iter: I) -> SelectAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Future + Unpin;

    pub struct SelectOk<Fut>(Vec<Fut>);
    impl<Fut: TryFuture + Unpin> Future for SelectOk<Fut> {
        type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
    }
    impl<Fut: TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {}
    pub fn select_ok<I>(iter: I) -> SelectOk<I::Item>
    where
        I: IntoIterator,
        I::Item: TryFuture + Unpin;

    pub fn lazy<F, R>(f: F) -> impl Future<Output = R>
    where
        F: FnOnce(&mut Context<'_>) -> R;
    pub fn poll_fn<T, F>(f: F) -> impl Future<Output = T>
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>;
    pub fn poll_immediate<F: Future>(f: F) -> impl Future<Output = Option<F::Output>>;

    pub enum MaybeDone<Fut: Future> {
        Future(Fut),
        Done(Fut::Output),
        Gone,
    }
    impl<Fut: Future> MaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
    }
    impl<Fut: Future> Future for MaybeDone<Fut> {
        type Output = ();
    }
    pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;

    pub enum TryMaybeDone<Fut: TryFuture> {
        Future(Fut),
        Done(Fut::Ok),
        Gone,
    }
    impl<Fut: TryFuture> TryMaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
    }
    impl<Fut: TryFuture> Future for TryMaybeDone<Fut> {
        type Output = Result<(), Fut::Error>;
    }
    pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut>;

    pub struct OptionFuture<F>(Option<F>);
    impl<F: Clone> Clone for OptionFuture<F> {}
    impl<F> Default for OptionFuture<F> {}
    impl<F: Future> Future for OptionFuture<F> {
        type Output = Option<F::Output>;
    }
    impl<T> From<Option<T>> for OptionFuture<T> {}

    pub struct Pending<T>(*const T);
    impl<T> Clone for Pending<T> {}
    impl<T> Future for Pending<T> {
        type Output = T;
    }
    pub fn pending<T>() -> Pending<T>;

    pub struct Ready<T>(Option<T>);
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T: Clone> Clone for Ready<T> {}
    impl<T> Future for Ready<T> {
        type Output = T;
    }
    pub fn ready<T>(t: T) -> Ready<T>;
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
}

pub mod stream {
    use crate::future::TryFuture;
    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
    use crate::io::AsyncBufRead;
    use crate::sink::Sink;
    use std::any::Any;
    use std::future::Future;
    use std::io::Error;
    use std::ops::DerefMut;
    use std::panic::UnwindSafe;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    impl<S: ?Sized + Stream + Unpin> Stream for &mut S {
        type Item = S::Item;
    }
    impl<S: ?Sized + Stream + Unpin> Stream for Box<S> {
        type Item = S::Item;
    }
    impl<P> Stream for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: Stream,
    {
        type Item = <P::Target as Stream>::Item;
    }

    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool;
    }

    pub trait TryStream: Stream {
        type Ok;
        type Error;
        fn try_poll_next(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
    }
    impl<S, T, E> TryStream for S
    where
        S: ?Sized + Stream<Item = Result<T, E>>,
    {
        type Ok = T;
        type Error = E;
    }

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item>;
        fn into_future(self) -> impl Future<Output = (Option<Self::Item>, Self)>;
        fn map<T, F>(self, f: F) -> impl Stream<Item = T>
        where
            F: FnMut(Self::Item) -> T;
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)>;
        fn filter<Fut, F>(self, f: F) -> impl Stream<Item = Self::Item>
        where
            F: FnMut(&Self::Item) -> Fut,
            Fut: Future<Output = bool>;
        fn filter_map<Fut, T, F>(self, f: F) -> impl Stream<Item = T>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = Option<T>>;
        fn then<Fut, F>(self, f: F) -> impl Stream<Item = Fut::Output>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future;
        fn collect<C: Default + Extend<Self::Item>>(self) -> impl Future<Output = C>;
        fn unzip<A, B, FromA, FromB>(self) -> impl Future<Output = (FromA, FromB)>
        where
            FromA: Default + Extend<A>,
            FromB: Default + Extend<B>,
            Self: Sized + Stream<Item = (A, B)>;
        fn concat(self) -> impl Future<Output = Self::Item>
        where
            Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
        fn count(self) -> impl Future<Output = usize>;
        fn cycle(self) -> impl Stream<Item = Self::Item>
        where
            Self: Sized + Clone;
        fn fold<T, Fut, F>(self, init: T, f: F) -> impl Future<Output = T>
        where
            F: FnMut(T, Self::Item) -> Fut,
            Fut: Future<Output = T>;
        fn any<Fut, F>(self, f: F) -> impl Future<Output = bool>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = bool>;
        fn all<Fut, F>(self, f: F) -> impl Future<Output = bool>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = bool>;
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item>
        where
            Self::Item: Stream;
        fn flatten_unordered(
            self,
            limit: impl Into<Option<usize>>,
        ) -> impl Stream<Item = <Self::Item as Stream>::Item>
        where
            Self::Item: Stream + Unpin;
        fn flat_map<U, F>(self, f: F) -> impl Stream<Item = U::Item>
        where
            F: FnMut(Self::Item) -> U,
            U: Stream;
        fn flat_map_unordered<U, F>(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        ) -> impl Stream<Item = U::Item>
        where
            U: Stream + Unpin,
            F: FnMut(Self::Item) -> U;
        fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> impl Stream<Item = B>
        where
            F: FnMut(&mut S, Self::Item) -> Fut,
            Fut: Future<Output = Option<B>>;
        fn skip_while<Fut, F>(self, f: F) -> impl Stream<Item = Self::Item>
        where
            F: FnMut(&Self::Item) -> Fut,
            Fut: Future<Output = bool>;
        fn take_while<Fut, F>(self, f: F) -> impl Stream<Item = Self::Item>
        where
            F: FnMut(&Self::Item) -> Fut,
            Fut: Future<Output = bool>;
        fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut>
        where
            Fut: Future;
        fn for_each<Fut, F>(self, f: F) -> impl Future<Output = ()>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = ()>;
        fn for_each_concurrent<Fut, F>(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        ) -> impl Future<Output = ()>
        where
            F: FnMut(Self::Item) -> Fut,
            Fut: Future<Output = ()>;
        fn take(self, n: usize) -> impl Stream<Item = Self::Item>;
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item>;
        fn fuse(self) -> Fuse<Self>;
        fn by_ref(&mut self) -> &mut Self;
        fn catch_unwind(self) -> impl Stream<Item = Result<Self::Item, Box<dyn Any + Send>>>
        where
            Self: Sized + UnwindSafe;
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item>
        where
            Self: Sized + Send + 'a;
        fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item>
        where
            Self: Sized + 'a;
        fn buffered(self, n: usize) -> Buffered<Self>
        where
            Self::Item: Future;
        fn buffer_unordered(self, n: usize) -> BufferUnordered<Self>
        where
            Self::Item: Future;
        fn zip<St>(self, other: St) -> impl Stream<Item = (Self::Item, St::Item)>
        where
            St: Stream;
        fn chain<St>(self, other: St) -> impl Stream<Item = Self::Item>
        where
            St: Stream<Item = Self::Item>;
        fn peekable(self) -> Peekable<Self>;
        fn chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>>;
        fn ready_chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>>;
        fn forward<S>(self, sink: S) -> impl Future<Output = Result<(), Self::Error>>
        where
            S: Sink<Self::Ok, Error = Self::Error>,
            Self: TryStream + Sized;
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>)
        where
            Self: Sink<Item> + Sized;
        fn inspect<F>(self, f: F) -> impl Stream<Item = Self::Item>
        where
            F: FnMut(&Self::Item);
        fn left_stream<B>(self) -> crate::future::Either<Self, B>
        where
            B: Stream<Item = Self::Item>;
        fn right_stream<B>(self) -> crate::future::Either<B, Self>
        where
            B: Stream<Item = Self::Item>;
        fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        async fn select_next_some(&mut self) -> Self::Item
        where
            Self: Unpin + FusedStream;
    }
    impl<T> StreamExt for T where T: Stream + ?Sized {}

    pub trait TryStreamExt: TryStream {
        fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>>
        where
            Self::Error: Into<E>;
        fn map_ok<T, F>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>
        where
            F: FnMut(Self::Ok) -> T;
        fn map_err<E, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>>
        where
            F: FnMut(Self::Error) -> E;
        fn and_then<Fut, F>(self, f: F) -> impl Stream<Item = Result<Fut::Ok, Fut::Error>>
        where
            F: FnMut(Self::Ok) -> Fut,
            Fut: TryFuture<Error = Self::Error>;
        fn or_else<Fut, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Fut::Error>>
        where
            F: FnMut(Self::Error) -> Fut,
            Fut: TryFuture<Ok = Self::Ok>;
        fn inspect_ok<F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>
        where
            F: FnMut(&Self::Ok);
        fn inspect_err<F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>
        where
            F: FnMut(&Self::Error);
        fn into_stream(self) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error>;
        fn try_for_each<Fut, F>(self, f: F) -> impl Future<Output = Result<(), Self::Error>>
        where
            F: FnMut(Self::Ok) -> Fut,
            Fut: TryFuture<Ok = (), Error = Self::Error>;
        fn try_skip_while<Fut, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>
        where
            F: FnMut(&Self::Ok) -> Fut,
            Fut: TryFuture<Ok = bool, Error = Self::Error>;
        fn try_take_while<Fut, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>
        where
            F: FnMut(&Self::Ok) -> Fut,
            Fut: TryFuture<Ok = bool, Error = Self::Error>;
        fn try_for_each_concurrent<Fut, F>(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        ) -> impl Future<Output = Result<(), Self::Error>>
        where
            F: FnMut(Self::Ok) -> Fut,
            Fut: Future<Output = Result<(), Self::Error>>;
        fn try_collect<C: Default + Extend<Self::Ok>>(
            self,
        ) -> impl Future<Output = Result<C, Self::Error>>;
        fn try_chunks(
            self,
            capacity: usize,
        ) -> impl Stream<Item = Result<Vec<Self::Ok>, TryChunksError<Self::Ok, Self::Error>>>;
        fn try_ready_chunks(
            self,
            capacity: usize,
        ) -> impl Stream<Item = Result<Vec<Self::Ok>, TryReadyChunksError<Self::Ok, Self::Error>>>;
        fn try_filter<Fut, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>
        where
            Fut: Future<Output = bool>,
            F: FnMut(&Self::Ok) -> Fut;
        fn try_filter_map<Fut, F, T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>
        where
            Fut: TryFuture<Ok = Option<T>, Error = Self::Error>,
            F: FnMut(Self::Ok) -> Fut;
        fn try_flatten_unordered(
            self,
            limit: impl Into<Option<usize>>,
        ) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, <Self::Ok as TryStream>::Error>>
        where
            Self::Ok: TryStream + Unpin,
            <Self::Ok as TryStream>::Error: From<Self::Error>;
        fn try_flatten(
            self,
        ) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, <Self::Ok as TryStream>::Error>>
        where
            Self::Ok: TryStream,
            <Self::Ok as TryStream>::Error: From<Self::Error>;
        fn try_fold<T, Fut, F>(self, init: T, f: F) -> impl Future<Output = Result<T, Self::Error>>
        where
            F: FnMut(T, Self::Ok) -> Fut,
            Fut: TryFuture<Ok = T, Error = Self::Error>;
        fn try_concat(self) -> impl Future<Output = Result<Self::Ok, Self::Error>>
        where
            Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
        fn try_buffer_unordered(
            self,
            n: usize,
        ) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>
        where
            Self::Ok: TryFuture<Error = Self::Error>;
        fn try_buffered(
            self,
            n: usize,
        ) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>
        where
            Self::Ok: TryFuture<Error = Self::Error>;
        fn try_poll_next_unpin(
            &mut self,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
        fn into_async_read(self) -> IntoAsyncRead<Self>
        where
            Self: Sized + TryStreamExt<Error = Error>,
            Self::Ok: AsRef<[u8]>;
        fn try_all<Fut, F>(self, f: F) -> impl Future<Output = Result<bool, Self::Error>>
        where
            F: FnMut(Self::Ok) -> Fut,
            Fut: Future<Output = bool>;
        fn try_any<Fut, F>(self, f: F) -> impl Future<Output = Result<bool, Self::Error>>
        where
            F: FnMut(Self::Ok) -> Fut,
            Fut: Future<Output = bool>;
    }
    impl<S: ?Sized + TryStream> TryStreamExt for S {}

    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
    pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);

    pub struct IntoAsyncRead<St>(St);
    impl<St> crate::io::AsyncRead for IntoAsyncRead<St> {}
    impl<St> AsyncBufRead for IntoAsyncRead<St> {}

    pub struct Fuse<St>(St);
    impl<St> Fuse<St> {
        pub fn is_done(&self) -> bool;
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }
    impl<S: Stream> FusedStream for Fuse<S> {}

    pub struct Buffered<St: Stream>(St);
    impl<St> Buffered<St>
    where
        St: Stream,
        St::Item: Future,
    {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for Buffered<St>
    where
        St: Stream,
        St::Item: Future,
    {
        type Item = <St::Item as Future>::Output;
    }

    pub struct BufferUnordered<St: Stream>(St);
    impl<St> BufferUnordered<St>
    where
        St: Stream,
        St::Item: Future,
    {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for BufferUnordered<St>
    where
        St: Stream,
        St::Item: Future,
    {
        type Item = <St::Item as Future>::Output;
    }

    pub struct Peekable<St: Stream>(St);
    impl<St: Stream> Peekable<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
        pub async fn peek(self: Pin<&mut Self>) -> Option<&St::Item>;
        pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&St::Item>>;
        pub async fn peek_mut(self: Pin<&mut Self>) -> Option<&mut St::Item>;
        pub fn poll_peek_mut(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<&mut St::Item>>;
        pub async fn next_if<F>(self: Pin<&mut Self>, func: F) -> Option<St::Item>
        where
            F: FnOnce(&St::Item) -> bool;
        pub async fn next_if_eq<T>(self: Pin<&mut Self>, expected: &T) -> Option<St::Item>
        where
            T: ?Sized,
            St::Item: PartialEq<T>;
    }
    impl<S: Stream> Stream for Peekable<S> {
        type Item = S::Item;
    }

    pub struct TakeUntil<St: Stream, Fut: Future>(St, Option<Fut>);
    impl<St, Fut> TakeUntil<St, Fut>
    where
        St: Stream,
        Fut: Future,
    {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn into_inner(self) -> St;
        pub fn take_future(&mut self) -> Option<Fut>;
        pub fn take_result(&mut self) -> Option<Fut::Output>;
        pub fn is_stopped(&self) -> bool;
    }
    impl<St, Fut> Stream for TakeUntil<St, Fut>
    where
        St: Stream,
        Fut: Future,
    {
        type Item = St::Item;
    }

    pub struct SplitStream<S>(*const S);
    impl<S> SplitStream<S> {
        pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
    }
    impl<S: Unpin> SplitStream<S> {
        pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>>
        where
            S: Sink<Item>;
    }
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
    }

    pub struct SplitSink<S, Item>(*const S, Option<Item>);
    impl<S: Sink<Item> + Unpin, Item> SplitSink<S, Item> {
        pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
    }
    impl<S, Item> SplitSink<S, Item> {
        pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
    }
    pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);

    pub struct FuturesOrdered<T: Future>(*const T);
    impl<Fut: Future> FuturesOrdered<Fut> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, future: Fut);
        pub fn push_back(&mut self, future: Fut);
        pub fn push_front(&mut self, future: Fut);
        pub fn clear(&mut self);
    }
    impl<Fut: Future> Default for FuturesOrdered<Fut> {}
    impl<Fut: Future> Stream for FuturesOrdered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FusedStream for FuturesOrdered<Fut> {}
    impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
    impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}

    pub struct FuturesUnordered<Fut>(*const Fut);
    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&self, future: Fut);
        pub fn iter(&self) -> impl Iterator<Item = &Fut>
        where
            Fut: Unpin;
        pub fn iter_pin_ref(self: Pin<&Self>) -> impl Iterator<Item = Pin<&Fut>>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Fut>
        where
            Fut: Unpin;
        pub fn iter_pin_mut(self: Pin<&mut Self>) -> impl Iterator<Item = Pin<&mut Fut>>;
        pub fn clear(&mut self);
    }
    impl<Fut> Default for FuturesUnordered<Fut> {}
    impl<Fut: Future> Stream for FuturesUnordered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FusedStream for FuturesUnordered<Fut> {}
    impl<Fut> Drop for FuturesUnordered<Fut> {}
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
    impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
    impl<Fut: Unpin> IntoIterator for FuturesUnordered<Fut> {
        type Item = Fut;
        type IntoIter = futures_unordered::IntoIter<Fut>;
    }

    pub mod futures_unordered {
        pub use super::FuturesUnordered;

        pub struct IntoIter<Fut: Unpin>(*const Fut);
        impl<Fut: Unpin> Iterator for IntoIter<Fut> {
            type Item = Fut;
        }
    }

    pub struct SelectAll<St>(*const St);
    impl<St: Stream + Unpin> SelectAll<St> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, stream: St);
        pub fn iter(&self) -> impl Iterator<Item = &St>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut St>;
        pub fn clear(&mut self);
    }
    impl<St: Stream + Unpin> Default for SelectAll<St> {}
    impl<St: Stream + Unpin> Stream for SelectAll<St> {
        type Item = St::Item;
    }
    impl<St: Stream + Unpin> FusedStream for SelectAll<St> {}
    impl<St: Stream + Unpin> FromIterator<St> for SelectAll<St> {}
    impl<St: Stream + Unpin> Extend<St> for SelectAll<St> {}
    pub fn select_all<I>(streams: I) -> SelectAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Stream + Unpin;

    pub struct Select<St1, St2>(St1, St2);
    impl<St1, St2> Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2> Stream for Select<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
    {
        type Item = St1::Item;
    }
    pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>;

    pub enum PollNext {
        Left,
        Right,
    }
    impl PollNext {
        pub fn toggle(&mut self) -> Self;
    }
    impl Clone for PollNext {}
    impl Copy for PollNext {}
    impl Default for PollNext {}
    pub fn select_with_strategy<St1, St2, Clos, State>(
        stream1: St1,
        stream2: St2,
        which: Clos,
    ) -> impl Stream<Item = St1::Item>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
        Clos: FnMut(&mut State) -> PollNext,
        State: Default;

    pub struct Empty<T>(*const T);
    impl<T> Clone for Empty<T> {}
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    pub fn empty<T>() -> Empty<T>;

    pub struct Iter<I>(I);
    impl<I> Iter<I> {
        pub fn get_ref(&self) -> &I;
        pub fn get_mut(&mut self) -> &mut I;
        pub fn into_inner(self) -> I;
    }
    impl<I: Clone> Clone for Iter<I> {}
    impl<I> Stream for Iter<I>
    where
        I: Iterator,
    {
        type Item = I::Item;
    }
    pub fn iter<I>(i: I) -> Iter<I::IntoIter>
    where
        I: IntoIterator;

    pub struct Once<Fut>(Option<Fut>);
    impl<Fut: Future> Stream for Once<Fut> {
        type Item = Fut::Output;
    }
    pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;

    pub struct Pending<T>(*const T);
    impl<T> Clone for Pending<T> {}
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    pub fn pending<T>() -> Pending<T>;

    pub struct Repeat<T>(T);
    impl<T: Clone> Clone for Repeat<T> {}
    impl<T> Stream for Repeat<T>
    where
        T: Clone,
    {
        type Item = T;
    }
    pub fn repeat<T>(item: T) -> Repeat<T>
    where
        T: Clone;

    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> impl Stream<Item = A>;
    pub fn poll_fn<T, F>(f: F) -> impl Stream<Item = T>
    where
        F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_immediate<S: Stream>(s: S) -> impl Stream<Item = Poll<S::Item>>;
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> impl Stream<Item = Item>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>;
    pub fn try_unfold<T, F, Fut, Item>(
        init: T,
        f: F,
    ) -> impl Stream<Item = Result<Item, Fut::Error>>
    where
        F: FnMut(T) -> Fut,
        Fut: TryFuture<Ok = Option<(Item, T)>>;
    pub fn abortable<St>(stream: St) -> (Abortable<St>, AbortHandle)
    where
        St: Stream;
}

pub mod sink {
    use crate::future::Either;
    use crate::never::Never;
    use crate::stream::{Stream, TryStream};
    use std::collections::VecDeque;
    use std::future::Future;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait Sink<Item> {
        type Error;
        fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    }
    impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for &mut S {
        type Error = S::Error;
    }
    impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for Box<S> {
        type Error = S::Error;
    }
    impl<P, Item> Sink<Item> for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: Sink<Item>,
    {
        type Error = <P::Target as Sink<Item>>::Error;
    }
    impl<T> Sink<T> for Vec<T> {
        type Error = Never;
    }
    impl<T> Sink<T> for VecDeque<T> {
        type Error = Never;
    }

    pub trait SinkExt<Item>: Sink<Item> {
        fn with<U, Fut, F, E>(self, f: F) -> impl Sink<U, Error = E>
        where
            F: FnMut(U) -> Fut,
            Fut: Future<Output = Result<Item, E>>,
            E: From<Self::Error>;
        fn with_flat_map<U, St, F>(self, f: F) -> impl Sink<U, Error = Self::Error>
        where
            F: FnMut(U) -> St,
            St: Stream<Item = Result<Item, Self::Error>>;
        fn sink_map_err<E, F>(self, f: F) -> impl Sink<Item, Error = E>
        where
            F: FnOnce(Self::Error) -> E;
        fn sink_err_into<E>(self) -> impl Sink<Item, Error = E>
        where
            Self::Error: Into<E>;
        fn buffer(self, capacity: usize) -> impl Sink<Item, Error = Self::Error>;
        async fn close(&mut self) -> Result<(), Self::Error>;
        fn fanout<Si>(self, other: Si) -> impl Sink<Item, Error = Self::Error>
        where
            Item: Clone,
            Si: Sink<Item, Error = Self::Error>;
        async fn flush(&mut self) -> Result<(), Self::Error>;
        async fn send(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn send_all<St>(&mut self, stream: &mut St) -> Result<(), Self::Error>
        where
            St: TryStream<Ok = Item, Error = Self::Error> + Stream + Unpin + ?Sized;
        fn left_sink<Si2>(self) -> Either<Self, Si2>
        where
            Si2: Sink<Item, Error = Self::Error>;
        fn right_sink<Si1>(self) -> Either<Si1, Self>
        where
            Si1: Sink<Item, Error = Self::Error>;
        fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>;
        fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    }
    impl<T, Item> SinkExt<Item> for T where T: Sink<Item> + ?Sized {}

    pub struct Drain<T>(*const T);
    impl<T> Clone for Drain<T> {}
    impl<T> Sink<T> for Drain<T> {
        type Error = Never;
    }
    pub fn drain<T>() -> Drain<T>;
    pub fn unfold<T, F, R, Item, E>(init: T, function: F) -> impl Sink<Item, Error = E>
    where
        F: FnMut(T, Item) -> R,
        R: Future<Output = Result<T, E>>;
}

pub mod io {
    use crate::sink::Sink as SinkTrait;
    use crate::stream::Stream;
    use std::io;
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait AsyncRead {
        fn poll_read(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            buf: &mut [u8],
        ) -> Poll<io::Result<usize>>;
        fn poll_read_vectored(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            bufs: &mut [IoSliceMut<'_>],
        ) -> Poll<io::Result<usize>>;
    }
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
    impl<P> AsyncRead for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: AsyncRead,
    {
    }
    impl AsyncRead for &[u8] {}

    pub trait AsyncWrite {
        fn poll_write(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            buf: &[u8],
        ) -> Poll<io::Result<usize>>;
        fn poll_write_vectored(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            bufs: &[IoSlice<'_>],
        ) -> Poll<io::Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    }
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
    impl<P> AsyncWrite for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: AsyncWrite,
    {
    }
    impl AsyncWrite for Vec<u8> {}

    pub trait AsyncSeek {
        fn poll_seek(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            pos: SeekFrom,
        ) -> Poll<io::Result<u64>>;
    }
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
    impl<P> AsyncSeek for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: AsyncSeek,
    {
    }

    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
    impl<P> AsyncBufRead for Pin<P>
    where
        P: DerefMut + Unpin,
        P::Target: AsyncBufRead,
    {
    }
    impl AsyncBufRead for &[u8] {}

    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R>
        where
            R: AsyncRead;
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        async fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>)
        where
            Self: AsyncWrite + Sized;
        fn take(self, limit: u64) -> Take<Self>;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub trait AsyncWriteExt: AsyncWrite {
        async fn flush(&mut self) -> io::Result<()>;
        async fn close(&mut self) -> io::Result<()>;
        async fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
        async fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        fn into_sink<Item: AsRef<[u8]>>(self) -> impl SinkTrait<Item, Error = io::Error>;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
        async fn stream_position(&mut self) -> io::Result<u64>;
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn fill_buf(&mut self) -> io::Result<&[u8]>;
        fn consume_unpin(&mut self, amt: usize);
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
        async fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
        fn lines(self) -> Lines<Self>;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

    pub struct AllowStdIo<T>(T);
    impl<T> AllowStdIo<T> {
        pub fn new(io: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Copy> Copy for AllowStdIo<T> {}
    impl<T: Clone> Clone for AllowStdIo<T> {}
    impl<T> AsyncRead for AllowStdIo<T> where T: io::Read {}
    impl<T> AsyncWrite for AllowStdIo<T> where T: io::Write {}
    impl<T> AsyncSeek for AllowStdIo<T> where T: io::Seek {}
    impl<T> AsyncBufRead for AllowStdIo<T> where T: io::BufRead {}

    pub struct BufReader<R>(R);
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}

    pub struct BufWriter<W>(W);
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
    }
    impl<W> BufWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    pub struct LineWriter<W: AsyncWrite>(W);
    impl<W: AsyncWrite> LineWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(capacity: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
    }
    impl<W: AsyncWrite> AsyncWrite for LineWriter<W> {}

    pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U>
    where
        T: AsyncRead,
        U: AsyncRead,
    {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
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

    pub struct Take<R>(R);
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: Clone> Clone for Cursor<T> {}
    impl<T: Default> Default for Cursor<T> {}
    impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
    impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}
    impl AsyncWrite for Cursor<Box<[u8]>> {}

    pub struct Lines<R>(R);
    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }

    pub struct ReadHalf<T>(*const T);
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    }
    impl<T: Unpin> ReadHalf<T> {
        pub fn reunite(self, other: WriteHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
    }
    impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}
    pub struct WriteHalf<T>(*const T);
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
    }
    impl<T: Unpin> WriteHalf<T> {
        pub fn reunite(self, other: ReadHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
    }
    impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}
    pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);

    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    pub fn empty() -> Empty;
    pub struct Repeat;
    impl AsyncRead for Repeat {}
    pub fn repeat(byte: u8) -> Repeat;
    pub struct Sink;
    impl AsyncWrite for Sink {}
    pub fn sink() -> Sink;

    pub async fn copy<R, W>(reader: R, writer: &mut W) -> io::Result<u64>
    where
        R: AsyncRead,
        W: AsyncWrite + Unpin + ?Sized;
    pub async fn copy_buf<R, W>(reader: R, writer: &mut W) -> io::Result<u64>
    where
        R: AsyncBufRead,
        W: AsyncWrite + Unpin + ?Sized;
}

pub mod lock {
    use std::future::Future;
    use std::ops::Deref;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};

    pub struct Mutex<T: ?Sized>(T);
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized> Mutex<T> {
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
        pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
        pub fn lock(&self) -> MutexLockFuture<'_, T>;
        pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> From<T> for Mutex<T> {}
    impl<T: Default> Default for Mutex<T> {}

    pub struct MutexLockFuture<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> Future for MutexLockFuture<'a, T> {
        type Output = MutexGuard<'a, T>;
    }
    impl<T: ?Sized> Drop for MutexLockFuture<'_, T> {}
    pub struct OwnedMutexLockFuture<T: ?Sized>(*const T);
    impl<T: ?Sized> Future for OwnedMutexLockFuture<T> {
        type Output = OwnedMutexGuard<T>;
    }
    impl<T: ?Sized> Drop for OwnedMutexLockFuture<T> {}

    pub struct MutexGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, U>
        where
            F: FnOnce(&mut T) -> &mut U;
    }
    impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
    }

    pub struct OwnedMutexGuard<T: ?Sized>(*const T);
    impl<T: ?Sized> Drop for OwnedMutexGuard<T> {}
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
    }

    pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized>(&'a T, &'a U);
    impl<'a, T: ?Sized, U: ?Sized> MappedMutexGuard<'a, T, U> {
        pub fn map<V: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, V>
        where
            F: FnOnce(&mut U) -> &mut V;
    }
    impl<T: ?Sized, U: ?Sized> Drop for MappedMutexGuard<'_, T, U> {}
    impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> {
        type Target = U;
    }

    pub struct BiLock<T>(*const T);
    impl<T> BiLock<T> {
        pub fn new(t: T) -> (Self, Self);
        pub fn poll_lock(&self, cx: &mut Context<'_>) -> Poll<BiLockGuard<'_, T>>;
        pub fn lock(&self) -> BiLockAcquire<'_, T>;
        pub fn is_pair_of(&self, other: &Self) -> bool;
    }
    pub struct BiLockAcquire<'a, T>(&'a T);
    impl<'a, T> Future for BiLockAcquire<'a, T> {
        type Output = BiLockGuard<'a, T>;
    }
    pub struct BiLockGuard<'a, T>(&'a T);
    impl<T> BiLockGuard<'_, T> {
        pub fn as_pin_mut(&mut self) -> Pin<&mut T>;
    }
    impl<T> Deref for BiLockGuard<'_, T> {
        type Target = T;
    }
    impl<T> Drop for BiLockGuard<'_, T> {}
}

pub mod channel {
    pub mod mpsc {
        use crate::sink::Sink;
        use crate::stream::{FusedStream, Stream};
        use std::task::{Context, Poll};

        pub struct Sender<T>(*const T);
        impl<T> Sender<T> {
            pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
            pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
            pub fn is_closed(&self) -> bool;
            pub fn close_channel(&mut self);
            pub fn disconnect(&mut self);
            pub fn same_receiver(&self, other: &Self) -> bool;
            pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
        }
        impl<T> Sink<T> for Sender<T> {
            type Error = SendError;
        }
        impl<T> Clone for Sender<T> {}
        impl<T> Drop for Sender<T> {}

        pub struct UnboundedSender<T>(*const T);
        impl<T> UnboundedSender<T> {
            pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>>;
            pub fn is_closed(&self) -> bool;
            pub fn close_channel(&self);
            pub fn disconnect(&mut self);
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
            pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
            pub fn same_receiver(&self, other: &Self) -> bool;
            pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
        }
        impl<T> Sink<T> for UnboundedSender<T> {
            type Error = SendError;
        }
        impl<T> Clone for UnboundedSender<T> {}
        impl<T> Drop for UnboundedSender<T> {}

        pub struct Receiver<T>(*const T);
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Result<T, RecvError>;
            pub fn close(&mut self);
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        }
        impl<T> Stream for Receiver<T> {
            type Item = T;
        }
        impl<T> FusedStream for Receiver<T> {}
        impl<T> Drop for Receiver<T> {}

        pub struct UnboundedReceiver<T>(*const T);
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Result<T, RecvError>;
            pub fn close(&mut self);
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        }
        impl<T> Stream for UnboundedReceiver<T> {
            type Item = T;
        }
        impl<T> FusedStream for UnboundedReceiver<T> {}
        impl<T> Drop for UnboundedReceiver<T> {}

        pub struct SendError;
        impl SendError {
            pub fn is_full(&self) -> bool;
            pub fn is_disconnected(&self) -> bool;
        }
        impl Clone for SendError {}
        pub struct TrySendError<T>(T);
        impl<T> TrySendError<T> {
            pub fn is_full(&self) -> bool;
            pub fn is_disconnected(&self) -> bool;
            pub fn into_inner(self) -> T;
            pub fn into_send_error(self) -> SendError;
        }
        impl<T: Clone> Clone for TrySendError<T> {}
        pub enum TryRecvError {
            Empty,
            Closed,
        }
        impl TryRecvError {
            pub fn is_empty(&self) -> bool;
            pub fn is_closed(&self) -> bool;
        }
        impl Clone for TryRecvError {}
        impl Copy for TryRecvError {}
        pub struct RecvError;
        impl Clone for RecvError {}
        impl Copy for RecvError {}

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
    }

    pub mod oneshot {
        use std::future::Future;
        use std::task::{Context, Poll};

        pub struct Receiver<T>(*const T);
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, Canceled>;
        }
        impl<T> Drop for Receiver<T> {}

        pub struct Sender<T>(*const T);
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
            pub async fn cancellation(&mut self);
            pub fn is_canceled(&self) -> bool;
            pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
        }
        impl<T> Drop for Sender<T> {}

        pub struct Canceled;
        impl Clone for Canceled {}
        impl Copy for Canceled {}

        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
    }
}

pub mod executor {
    use crate::stream::Stream;
    use crate::task::{FutureObj, LocalSpawn, Spawn};
    use std::future::Future;
    use std::io;
    use std::ops::Deref;

    pub fn block_on<F: Future>(f: F) -> F::Output;
    pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;
    pub struct BlockingStream<S: Stream + Unpin>(S);
    impl<S: Stream + Unpin> BlockingStream<S> {
        pub fn into_inner(self) -> S;
    }
    impl<S: Stream + Unpin> Deref for BlockingStream<S> {
        type Target = S;
    }
    impl<S: Stream + Unpin> Iterator for BlockingStream<S> {
        type Item = S::Item;
    }

    pub struct Enter;
    impl Drop for Enter {}
    pub struct EnterError;
    pub fn enter() -> Result<Enter, EnterError>;

    pub struct LocalPool;
    impl LocalPool {
        pub fn new() -> Self;
        pub fn spawner(&self) -> LocalSpawner;
        pub fn run(&mut self);
        pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;
        pub fn try_run_one(&mut self) -> bool;
        pub fn run_until_stalled(&mut self);
    }
    impl Default for LocalPool {}
    pub struct LocalSpawner;
    impl Clone for LocalSpawner {}
    impl Spawn for LocalSpawner {}
    impl LocalSpawn for LocalSpawner {}

    pub struct ThreadPool;
    impl ThreadPool {
        pub fn new() -> Result<Self, io::Error>;
        pub fn builder() -> ThreadPoolBuilder;
        pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);
        pub fn spawn_ok<Fut>(&self, future: Fut)
        where
            Fut: Future<Output = ()> + Send + 'static;
    }
    impl Clone for ThreadPool {}
    impl Drop for ThreadPool {}
    impl Spawn for ThreadPool {}

    pub struct ThreadPoolBuilder;
    impl ThreadPoolBuilder {
        pub fn new() -> Self;
        pub fn pool_size(&mut self, size: usize) -> &mut Self;
        pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
        pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
        pub fn after_start<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(usize) + Send + Sync + 'static;
        pub fn before_stop<F>(&mut self, f: F) -> &mut Self
        where
            F: Fn(usize) + Send + Sync + 'static;
        pub fn create(&mut self) -> Result<ThreadPool, io::Error>;
    }
    impl Default for ThreadPoolBuilder {}
}

pub mod task {
    use crate::future::RemoteHandle;
    use std::future::Future;
    use std::ops::Deref;
    use std::rc::Rc;
    use std::sync::Arc;
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};

    pub trait Spawn {
        fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
        fn status(&self) -> Result<(), SpawnError>;
    }
    impl<Sp: ?Sized + Spawn> Spawn for &Sp {}
    impl<Sp: ?Sized + Spawn> Spawn for &mut Sp {}
    impl<Sp: ?Sized + Spawn> Spawn for Box<Sp> {}
    impl<Sp: ?Sized + Spawn> Spawn for Rc<Sp> {}
    impl<Sp: ?Sized + Spawn> Spawn for Arc<Sp> {}

    pub trait LocalSpawn {
        fn spawn_local_obj(&self, future: LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
        fn status_local(&self) -> Result<(), SpawnError>;
    }
    impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &Sp {}
    impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &mut Sp {}
    impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Box<Sp> {}
    impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Rc<Sp> {}
    impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Arc<Sp> {}

    pub trait SpawnExt: Spawn {
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError>
        where
            Fut: Future<Output = ()> + Send + 'static;
        fn spawn_with_handle<Fut>(
            &self,
            future: Fut,
        ) -> Result<RemoteHandle<<Fut as Future>::Output>, SpawnError>
        where
            Fut: Future + Send + 'static,
            <Fut as Future>::Output: Send;
    }
    impl<Sp: ?Sized> SpawnExt for Sp where Sp: Spawn {}

    pub trait LocalSpawnExt: LocalSpawn {
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError>
        where
            Fut: Future<Output = ()> + 'static;
        fn spawn_local_with_handle<Fut>(
            &self,
            future: Fut,
        ) -> Result<RemoteHandle<<Fut as Future>::Output>, SpawnError>
        where
            Fut: Future + 'static;
    }
    impl<Sp: ?Sized> LocalSpawnExt for Sp where Sp: LocalSpawn {}

    pub struct SpawnError;
    impl SpawnError {
        pub fn shutdown() -> Self;
        pub fn is_shutdown(&self) -> bool;
    }

    pub struct FutureObj<'a, T>(Box<dyn Future<Output = T> + Send + 'a>);
    impl<T> Future for FutureObj<'_, T> {
        type Output = T;
    }
    pub struct LocalFutureObj<'a, T>(Box<dyn Future<Output = T> + 'a>);
    impl<T> Future for LocalFutureObj<'_, T> {
        type Output = T;
    }

    pub trait ArcWake: Send + Sync {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(arc_self: &Arc<Self>);
    }
    pub fn waker<W>(wake: Arc<W>) -> Waker
    where
        W: ArcWake + 'static;
    pub struct WakerRef<'a>(&'a ());
    impl Deref for WakerRef<'_> {
        type Target = Waker;
    }
    pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef<'_>
    where
        W: ArcWake + 'static;
    pub fn noop_waker() -> Waker;
    pub fn noop_waker_ref() -> &'static Waker;

    pub struct AtomicWaker;
    impl AtomicWaker {
        pub fn new() -> Self;
        pub fn register(&self, waker: &Waker);
        pub fn wake(&self);
        pub fn take(&self) -> Option<Waker>;
    }
    impl Default for AtomicWaker {}
}
