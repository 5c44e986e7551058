// What scopeguard declares, without bodies. Checked against 1.2.0.

use std::ops::Deref;

pub trait Strategy {
    fn should_run() -> bool;
}
impl Strategy for Always {}
impl Strategy for OnUnwind {}
impl Strategy for OnSuccess {}

pub enum Always {}

pub enum OnUnwind {}

pub enum OnSuccess {}

pub struct ScopeGuard<T, F, S = Always>(T, F, S)
where
    F: FnOnce(T),
    S: Strategy;
impl<T, F, S> ScopeGuard<T, F, S>
where
    F: FnOnce(T),
    S: Strategy,
{
    pub fn with_strategy(v: T, dropfn: F) -> ScopeGuard<T, F, S>;
    pub fn into_inner(guard: Self) -> T;
}
impl<T, F, S> Deref for ScopeGuard<T, F, S>
where
    F: FnOnce(T),
    S: Strategy,
{
    type Target = T;
}
impl<T, F, S> Drop for ScopeGuard<T, F, S>
where
    F: FnOnce(T),
    S: Strategy,
{
}

pub fn guard<T, F>(v: T, dropfn: F) -> ScopeGuard<T, F, Always>
where
    F: FnOnce(T);
pub fn guard_on_success<T, F>(v: T, dropfn: F) -> ScopeGuard<T, F, OnSuccess>
where
    F: FnOnce(T);
pub fn guard_on_unwind<T, F>(v: T, dropfn: F) -> ScopeGuard<T, F, OnUnwind>
where
    F: FnOnce(T);
