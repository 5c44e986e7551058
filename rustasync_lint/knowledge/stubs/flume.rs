// What flume declares, without bodies. Checked against 0.11.1.

use crate::r#async::{RecvFut, RecvStream, SendFut, SendSink};
use crate::select::SelectError;
use std::time::{Duration, Instant};

pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Copy> Copy for SendError<T> {}
impl<T: Clone> Clone for SendError<T> {}

pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Copy> Copy for TrySendError<T> {}
impl<T: Clone> Clone for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Copy> Copy for SendTimeoutError<T> {}
impl<T: Clone> Clone for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

pub enum RecvError {
    Disconnected,
}
impl Copy for RecvError {}
impl Clone for RecvError {}

pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl Copy for TryRecvError {}
impl Clone for TryRecvError {}
impl From<RecvError> for TryRecvError {}

pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl Copy for RecvTimeoutError {}
impl Clone for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

pub struct Sender<T>(*const T);
impl<T> Sender<T> {
    pub fn send_async(&self, item: T) -> SendFut<'_, T>;
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Drop for Sender<T> {}

pub struct WeakSender<T>(*const T);
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}

pub struct Receiver<T>(*const T);
impl<T> Receiver<T> {
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    pub fn stream(&self) -> RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn drain(&self) -> Drain<'_, T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

pub struct Iter<'a, T>(*const T);
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
}

pub struct TryIter<'a, T>(*const T);
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}

pub struct Drain<'a, T>(*const T);
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
}

pub struct IntoIter<T>(*const T);
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub struct Selector<'a, T: 'a>(&'a T);
impl<'a, T> Selector<'a, T> {
    pub fn new() -> Self;
    pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(
        self,
        sender: &'a Sender<U>,
        msg: U,
        mapper: F,
    ) -> Self;
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(
        self,
        receiver: &'a Receiver<U>,
        mapper: F,
    ) -> Self;
    pub fn wait(self) -> T;
    pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
    pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
}
impl<'a, T: 'a> Default for Selector<'a, T> {}

pub mod r#async {
    use crate::{RecvError, SendError};
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;

    pub struct SendFut<'a, T>(&'a T);
    impl<'a, T> Drop for SendFut<'a, T> {}
    impl<'a, T> Future for SendFut<'a, T> {
        type Output = Result<(), SendError<T>>;
    }

    pub struct SendSink<'a, T>(&'a T);
    impl<'a, T> Sink<T> for SendSink<'a, T> {
        type Error = SendError<T>;
    }
    impl<'a, T> Clone for SendSink<'a, T> {}

    pub struct RecvFut<'a, T>(&'a T);
    impl<'a, T> Drop for RecvFut<'a, T> {}
    impl<'a, T> Future for RecvFut<'a, T> {
        type Output = Result<T, RecvError>;
    }

    pub struct RecvStream<'a, T>(&'a T);
    impl<'a, T> Clone for RecvStream<'a, T> {}
    impl<'a, T> Stream for RecvStream<'a, T> {
        type Item = T;
    }
}

pub mod select {
    pub use crate::Selector;

    pub enum SelectError {
        Timeout,
    }
    impl Copy for SelectError {}
    impl Clone for SelectError {}
}
