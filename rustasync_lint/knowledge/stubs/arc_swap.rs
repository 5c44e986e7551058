// What arc_swap declares, without bodies. Checked against 1.9.3.

use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

pub struct Guard<T: RefCnt>(T);
impl<T: RefCnt> Guard<T> {
    pub fn into_inner(lease: Self) -> T;
    pub fn from_inner(inner: T) -> Self;
}
impl<T: RefCnt> Deref for Guard<T> {
    type Target = T;
}
impl<T: RefCnt> From<T> for Guard<T> {}
impl<T: Default + RefCnt> Default for Guard<T> {}
impl<T: RefCnt> Drop for Guard<T> {}

pub struct ArcSwapAny<T: RefCnt>(T);
impl<T: RefCnt> ArcSwapAny<T> {
    pub fn new(val: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn load_full(&self) -> T;
    pub fn load(&self) -> Guard<T>;
    pub fn store(&self, val: T);
    pub fn swap(&self, new: T) -> T;
    pub fn rcu<R, F>(&self, f: F) -> T
    where
        F: FnMut(&T) -> R,
        R: Into<T>;
}
impl<T> ArcSwapAny<Arc<T>> {
    pub fn from_pointee(val: T) -> Self;
}
impl<T> ArcSwapAny<Option<Arc<T>>> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> Self;
    pub fn empty() -> Self;
}
impl<T> ArcSwapAny<Option<Arc<T>>> {
    pub fn const_empty() -> Self;
}
impl<T: RefCnt> From<T> for ArcSwapAny<T> {}
impl<T: RefCnt> Drop for ArcSwapAny<T> {}
impl<T: RefCnt + Default> Default for ArcSwapAny<T> {}

pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;

pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;

pub trait RefCnt: Clone {
    type Base;
}
impl<T> RefCnt for Arc<T> {
    type Base = T;
}
impl<T> RefCnt for Rc<T> {
    type Base = T;
}
impl<T: RefCnt> RefCnt for Option<T> {
    type Base = T::Base;
}
impl<T> RefCnt for Pin<Arc<T>> {
    type Base = T;
}
impl<T> RefCnt for Pin<Rc<T>> {
    type Base = T;
}
