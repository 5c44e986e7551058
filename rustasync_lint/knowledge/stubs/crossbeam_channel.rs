// What crossbeam_channel declares, without bodies. Checked against 0.5.17.

use std::time::{Duration, Instant};

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;
pub struct Sender<T>(*const T);
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Drop for Sender<T> {}
impl<T> Clone for Sender<T> {}

pub struct Receiver<T>(*const T);
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Drop for Receiver<T> {}
impl<T> Clone for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

pub struct Iter<'a, T>(*const T);
impl<T> Iterator for Iter<'_, T> {
    type Item = T;
}

pub struct TryIter<'a, T>(*const T);
impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}

pub struct IntoIter<T>(*const T);
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}

pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}

pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T: Clone> Clone for TrySendError<T> {}
impl<T: Copy> Copy for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T: Clone> Clone for SendTimeoutError<T> {}
impl<T: Copy> Copy for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

pub struct RecvError;
impl Clone for RecvError {}
impl Copy for RecvError {}

pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Clone for TryRecvError {}
impl Copy for TryRecvError {}
impl From<RecvError> for TryRecvError {}

pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Clone for RecvTimeoutError {}
impl Copy for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

pub struct TrySelectError;
impl Clone for TrySelectError {}
impl Copy for TrySelectError {}

pub struct SelectTimeoutError;
impl Clone for SelectTimeoutError {}
impl Copy for SelectTimeoutError {}

pub struct TryReadyError;
impl Clone for TryReadyError {}
impl Copy for TryReadyError {}

pub struct ReadyTimeoutError;
impl Clone for ReadyTimeoutError {}
impl Copy for ReadyTimeoutError {}

pub struct Select<'a>(&'a ());
impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    pub fn select(&mut self) -> SelectedOperation<'a>;
    pub fn select_timeout(
        &mut self,
        timeout: Duration,
    ) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn select_deadline(
        &mut self,
        deadline: Instant,
    ) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    pub fn ready(&mut self) -> usize;
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
impl<'a> Clone for Select<'a> {}
impl<'a> Default for Select<'a> {}

pub struct SelectedOperation<'a>(&'a ());
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
impl Drop for SelectedOperation<'_> {}
