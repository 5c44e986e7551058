// What tokio_stream declares, without bodies. Checked against 0.1.19.

use crate::adapters::{ChunksTimeout, Fuse, Peekable};
pub use futures::stream::Stream;
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::future::Future;
use std::hash::Hash;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Interval;

pub struct Empty<T>(*const T);
impl<T> Stream for Empty<T> {
    type Item = T;
}

pub fn empty<T>() -> Empty<T>;
pub struct Iter<I>(I);
impl<I> Stream for Iter<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

pub fn iter<I>(i: I) -> Iter<I::IntoIter>
where
    I: IntoIterator;
pub struct Once<T>(Option<T>);
impl<T> Stream for Once<T> {
    type Item = T;
}

pub fn once<T>(value: T) -> Once<T>;
pub struct Pending<T>(*const T);
impl<T> Stream for Pending<T> {
    type Item = T;
}

pub fn pending<T>() -> Pending<T>;
pub struct StreamNotifyClose<S>(S);
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
impl<S> Stream for StreamNotifyClose<S>
where
    S: Stream,
{
    type Item = Option<S::Item>;
}

pub trait StreamExt: Stream {
    async fn next(&mut self) -> Option<Self::Item>;
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E>
    where
        Self: Stream<Item = Result<T, E>> + Unpin;
    fn map<T, F>(self, f: F) -> impl Stream<Item = T>
    where
        F: FnMut(Self::Item) -> T;
    fn map_while<T, F>(self, f: F) -> impl Stream<Item = T>
    where
        F: FnMut(Self::Item) -> Option<T>;
    fn then<F, Fut>(self, f: F) -> impl Stream<Item = Fut::Output>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future;
    fn merge<U>(self, other: U) -> impl Stream<Item = Self::Item>
    where
        U: Stream<Item = Self::Item>;
    fn filter<F>(self, f: F) -> impl Stream<Item = Self::Item>
    where
        F: FnMut(&Self::Item) -> bool;
    fn filter_map<T, F>(self, f: F) -> impl Stream<Item = T>
    where
        F: FnMut(Self::Item) -> Option<T>;
    fn fuse(self) -> Fuse<Self>;
    fn take(self, n: usize) -> impl Stream<Item = Self::Item>;
    fn take_while<F>(self, f: F) -> impl Stream<Item = Self::Item>
    where
        F: FnMut(&Self::Item) -> bool;
    fn skip(self, n: usize) -> impl Stream<Item = Self::Item>;
    fn skip_while<F>(self, f: F) -> impl Stream<Item = Self::Item>
    where
        F: FnMut(&Self::Item) -> bool;
    async fn all<F>(&mut self, f: F) -> bool
    where
        F: FnMut(Self::Item) -> bool;
    async fn any<F>(&mut self, f: F) -> bool
    where
        F: FnMut(Self::Item) -> bool;
    fn chain<U>(self, other: U) -> impl Stream<Item = Self::Item>
    where
        U: Stream<Item = Self::Item>;
    async fn fold<B, F>(self, init: B, f: F) -> B
    where
        F: FnMut(B, Self::Item) -> B;
    async fn collect<T>(self) -> T
    where
        T: FromStream<Self::Item>;
    fn timeout(self, duration: Duration) -> impl Stream<Item = Result<Self::Item, Elapsed>>;
    fn timeout_repeating(
        self,
        interval: Interval,
    ) -> impl Stream<Item = Result<Self::Item, Elapsed>>;
    fn throttle(self, duration: Duration) -> impl Stream<Item = Self::Item>;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self>;
    fn peekable(self) -> Peekable<Self>;
}
impl<St> StreamExt for St where St: Stream + ?Sized {}

pub trait FromStream<T> {}
impl FromStream<()> for () {}
impl<T: AsRef<str>> FromStream<T> for String {}
impl<T> FromStream<T> for Vec<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T: Ord> FromStream<T> for BTreeSet<T> {}
impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}

pub struct Elapsed;

pub struct StreamMap<K, V>(K, V);
impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V>
    where
        K: Hash + Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
}
impl<K, V> StreamMap<K, V>
where
    K: Clone + Unpin,
    V: Stream + Unpin,
{
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut Vec<(K, V::Item)>,
        limit: usize,
    ) -> Poll<usize>;
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V> Stream for StreamMap<K, V>
where
    K: Clone + Unpin,
    V: Stream + Unpin,
{
    type Item = (K, V::Item);
}
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq {}

pub mod adapters {
    use futures::stream::Stream;
    use std::pin::Pin;

    pub struct ChunksTimeout<S: Stream>(S);
    impl<S: Stream> ChunksTimeout<S> {
        pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
    }
    impl<S: Stream> Stream for ChunksTimeout<S> {
        type Item = Vec<S::Item>;
    }

    pub struct Fuse<T>(T);
    impl<T> Stream for Fuse<T>
    where
        T: Stream,
    {
        type Item = T::Item;
    }

    pub struct Peekable<T: Stream>(T);
    impl<T: Stream> Peekable<T> {
        pub async fn peek(&mut self) -> Option<&T::Item>
        where
            T: Unpin;
    }
    impl<T: Stream> Stream for Peekable<T> {
        type Item = T::Item;
    }
}

pub mod wrappers {
    use crate::wrappers::errors::BroadcastStreamRecvError;
    use futures::stream::Stream;
    use std::io;
    use std::pin::Pin;
    use tokio::fs::{DirEntry, ReadDir};
    use tokio::io::{AsyncBufRead, Lines, Split};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tokio::signal::unix::Signal;
    use tokio::sync::broadcast::Receiver;
    use tokio::sync::mpsc::UnboundedReceiver;
    use tokio::sync::{mpsc, watch};
    use tokio::task::{JoinError, JoinSet};
    use tokio::time::{Instant, Interval};

    pub struct BroadcastStream<T>(*const T);
    impl<T: 'static + Clone + Send> BroadcastStream<T> {
        pub fn new(rx: Receiver<T>) -> Self;
    }
    impl<T: 'static + Clone + Send> Stream for BroadcastStream<T> {
        type Item = Result<T, BroadcastStreamRecvError>;
    }
    impl<T: 'static + Clone + Send> From<Receiver<T>> for BroadcastStream<T> {}

    pub struct IntervalStream;
    impl IntervalStream {
        pub fn new(interval: Interval) -> Self;
        pub fn into_inner(self) -> Interval;
    }
    impl Stream for IntervalStream {
        type Item = Instant;
    }

    pub struct LinesStream<R>(*const R);
    impl<R> LinesStream<R> {
        pub fn new(lines: Lines<R>) -> Self;
        pub fn into_inner(self) -> Lines<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
    }
    impl<R: AsyncBufRead> Stream for LinesStream<R> {
        type Item = io::Result<String>;
    }

    pub struct ReceiverStream<T>(*const T);
    impl<T> ReceiverStream<T> {
        pub fn new(recv: mpsc::Receiver<T>) -> Self;
        pub fn into_inner(self) -> mpsc::Receiver<T>;
        pub fn close(&mut self);
    }
    impl<T> Stream for ReceiverStream<T> {
        type Item = T;
    }
    impl<T> From<mpsc::Receiver<T>> for ReceiverStream<T> {}

    pub struct UnboundedReceiverStream<T>(*const T);
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> UnboundedReceiver<T>;
        pub fn close(&mut self);
    }
    impl<T> Stream for UnboundedReceiverStream<T> {
        type Item = T;
    }
    impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}

    pub struct ReadDirStream;
    impl ReadDirStream {
        pub fn new(read_dir: ReadDir) -> Self;
        pub fn into_inner(self) -> ReadDir;
    }
    impl Stream for ReadDirStream {
        type Item = io::Result<DirEntry>;
    }

    pub struct SignalStream;
    impl SignalStream {
        pub fn new(signal: Signal) -> Self;
        pub fn into_inner(self) -> Signal;
    }
    impl Stream for SignalStream {
        type Item = ();
    }

    pub struct SplitStream<R>(*const R);
    impl<R> SplitStream<R> {
        pub fn new(split: Split<R>) -> Self;
        pub fn into_inner(self) -> Split<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
    }
    impl<R: AsyncBufRead> Stream for SplitStream<R> {
        type Item = io::Result<Vec<u8>>;
    }

    pub struct JoinSetStream<T>(*const T);
    impl<T> JoinSetStream<T> {
        pub fn new(join_set: JoinSet<T>) -> Self;
        pub fn into_inner(self) -> JoinSet<T>;
    }
    impl<T: 'static> Stream for JoinSetStream<T> {
        type Item = Result<T, JoinError>;
    }
    impl<T> From<JoinSet<T>> for JoinSetStream<T> {}

    pub struct TcpListenerStream;
    impl TcpListenerStream {
        pub fn new(listener: TcpListener) -> Self;
        pub fn into_inner(self) -> TcpListener;
    }
    impl Stream for TcpListenerStream {
        type Item = io::Result<TcpStream>;
    }

    pub struct UnixListenerStream;
    impl UnixListenerStream {
        pub fn new(listener: UnixListener) -> Self;
        pub fn into_inner(self) -> UnixListener;
    }
    impl Stream for UnixListenerStream {
        type Item = io::Result<UnixStream>;
    }

    pub struct WatchStream<T>(*const T);
    impl<T: 'static + Clone + Send + Sync> WatchStream<T> {
        pub fn new(rx: watch::Receiver<T>) -> Self;
        pub fn from_changes(rx: watch::Receiver<T>) -> Self;
    }
    impl<T: Clone + 'static + Send + Sync> Stream for WatchStream<T> {
        type Item = T;
    }
    impl<T: 'static + Clone + Send + Sync> From<watch::Receiver<T>> for WatchStream<T> {}

    pub mod errors {
        pub enum BroadcastStreamRecvError {
            Lagged(u64),
        }
        impl Clone for BroadcastStreamRecvError {}
    }
}
