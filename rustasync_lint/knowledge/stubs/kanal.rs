// What kanal declares, without bodies. Checked against 0.1.1.

use futures::stream::Stream;
use std::future::Future;
use std::time::Duration;

pub enum SendError {
    Closed,
    ReceiveClosed,
}

pub enum SendErrorTimeout {
    Closed,
    ReceiveClosed,
    Timeout,
}

pub enum ReceiveError {
    Closed,
    SendClosed,
}

pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}

pub struct CloseError;

pub struct SendFuture<'a, T>(&'a T);
impl<T> Drop for SendFuture<'_, T> {}
impl<T> Future for SendFuture<'_, T> {
    type Output = Result<(), SendError>;
}

pub struct ReceiveFuture<'a, T>(&'a T);
impl<T> Drop for ReceiveFuture<'_, T> {}
impl<T> Future for ReceiveFuture<'_, T> {
    type Output = Result<T, ReceiveError>;
}

pub struct ReceiveStream<'a, T: 'a>(&'a T);
impl<T> Stream for ReceiveStream<'_, T> {
    type Item = T;
}

pub struct Sender<T>(*const T);
impl<T> Sender<T> {
    pub fn send(&self, data: T) -> Result<(), SendError>;
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn send_option_timeout(
        &self,
        data: &mut Option<T>,
        duration: Duration,
    ) -> Result<(), SendErrorTimeout>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Drop for Sender<T> {}
impl<T> Clone for Sender<T> {}

pub struct AsyncSender<T>(*const T);
impl<T> AsyncSender<T> {
    pub fn send(&self, data: T) -> SendFuture<'_, T>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Drop for AsyncSender<T> {}
impl<T> Clone for AsyncSender<T> {}

pub struct Receiver<T>(*const T);
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, ReceiveError>;
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Iterator for Receiver<T> {
    type Item = T;
}
impl<T> Drop for Receiver<T> {}
impl<T> Clone for Receiver<T> {}

pub struct AsyncReceiver<T>(*const T);
impl<T> AsyncReceiver<T> {
    pub fn recv(&self) -> ReceiveFuture<'_, T>;
    pub fn stream(&self) -> ReceiveStream<'_, T>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Drop for AsyncReceiver<T> {}
impl<T> Clone for AsyncReceiver<T> {}

pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);
