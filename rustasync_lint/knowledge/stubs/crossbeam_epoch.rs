// What crossbeam_epoch declares, without bodies. Checked against 0.9.21.

use std::ops::Deref;
use std::sync::atomic::Ordering;

pub struct Atomic<T>(T);
impl<T> Atomic<T> {
    pub fn new(init: T) -> Atomic<T>;
}
impl<T> Atomic<T> {
    pub fn null() -> Atomic<T>;
    pub fn load<'g>(&self, ord: Ordering, _: &'g Guard) -> Shared<'g, T>;
    pub fn store<P>(&self, new: P, ord: Ordering);
    pub fn swap<'g, P>(&self, new: P, ord: Ordering, _: &'g Guard) -> Shared<'g, T>;
    pub fn fetch_update<'g, F>(
        &self,
        set_order: Ordering,
        fail_order: Ordering,
        guard: &'g Guard,
        func: F,
    ) -> Result<Shared<'g, T>, Shared<'g, T>>
    where
        F: FnMut(Shared<'g, T>) -> Option<Shared<'g, T>>;
}
impl<T> Clone for Atomic<T> {}
impl<T> Default for Atomic<T> {}
impl<T> From<Owned<T>> for Atomic<T> {}
impl<T> From<Box<T>> for Atomic<T> {}
impl<T> From<T> for Atomic<T> {}
impl<'g, T> From<Shared<'g, T>> for Atomic<T> {}
impl<T> From<*const T> for Atomic<T> {}

pub struct Owned<T>(T);
impl<T> Owned<T> {
    pub fn into_box(self) -> Box<T>;
    pub fn new(init: T) -> Owned<T>;
}
impl<T> Owned<T> {
    pub fn into_shared<'g>(self, _: &'g Guard) -> Shared<'g, T>;
    pub fn tag(&self) -> usize;
    pub fn with_tag(self, tag: usize) -> Owned<T>;
}
impl<T> Drop for Owned<T> {}
impl<T: Clone> Clone for Owned<T> {}
impl<T> Deref for Owned<T> {
    type Target = T;
}
impl<T> From<T> for Owned<T> {}
impl<T> From<Box<T>> for Owned<T> {}

pub struct Shared<'g, T: 'g>(&'g T);
impl<'g, T> Shared<'g, T> {
    pub fn as_raw(&self) -> *const T;
}
impl<'g, T> Shared<'g, T> {
    pub fn null() -> Shared<'g, T>;
    pub fn is_null(&self) -> bool;
    pub fn tag(&self) -> usize;
    pub fn with_tag(&self, tag: usize) -> Shared<'g, T>;
}
impl<T> Clone for Shared<'_, T> {}
impl<T> Copy for Shared<'_, T> {}
impl<T> From<*const T> for Shared<'_, T> {}
impl<T> Default for Shared<'_, T> {}

pub struct Collector;
impl Collector {
    pub fn new() -> Self;
    pub fn register(&self) -> LocalHandle;
}
impl Default for Collector {}
impl Clone for Collector {}

pub struct LocalHandle;
impl LocalHandle {
    pub fn pin(&self) -> Guard;
    pub fn is_pinned(&self) -> bool;
    pub fn collector(&self) -> &Collector;
}
impl Drop for LocalHandle {}

pub fn pin() -> Guard;
pub fn is_pinned() -> bool;
pub fn default_collector() -> &'static Collector;
pub struct Guard;
impl Guard {
    pub fn defer<F, R>(&self, f: F)
    where
        F: FnOnce() -> R + Send + 'static;
    pub fn flush(&self);
    pub fn repin(&mut self);
    pub fn repin_after<F, R>(&mut self, f: F) -> R
    where
        F: FnOnce() -> R;
    pub fn collector(&self) -> Option<&Collector>;
}
impl Drop for Guard {}
