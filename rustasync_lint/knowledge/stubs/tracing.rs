// What tracing declares, without bodies. Checked against 0.1.44.
// A macro that gives a value stands here as a function of its name.

pub use crate::dispatcher::Dispatch;
use crate::instrument::Instrumented;
use crate::span::{Entered, EnteredSpan, Id};

pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}
impl<T: Sized> Instrument for T {}

pub struct Span;
impl Span {
    pub fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> Entered<'_>;
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn id(&self) -> Option<Id>;
    pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
}
impl Clone for Span {}
impl Drop for Span {}

pub fn span() -> Span;
pub fn error_span() -> Span;
pub fn warn_span() -> Span;
pub fn info_span() -> Span;
pub fn debug_span() -> Span;
pub fn trace_span() -> Span;

pub struct Level;
impl Level {
    pub const ERROR: Level;
    pub const WARN: Level;
    pub const INFO: Level;
    pub const DEBUG: Level;
    pub const TRACE: Level;
    pub fn as_str(&self) -> &'static str;
}
impl Clone for Level {}
impl Copy for Level {}

pub struct Metadata<'a>(&'a ());
impl<'a> Metadata<'a> {
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}

pub trait Subscriber: 'static {}

pub mod dispatcher {
    pub use crate::subscriber::{DefaultGuard, SetGlobalDefaultError};
    use crate::Subscriber;

    pub struct Dispatch;
    impl Dispatch {
        pub fn none() -> Self;
        pub fn new<S>(subscriber: S) -> Self
        where
            S: Subscriber + Send + Sync + 'static;
    }
    impl Clone for Dispatch {}
    impl Default for Dispatch {}
    impl<S> From<S> for Dispatch where S: Subscriber + Send + Sync + 'static {}

    pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard;
    pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T;
    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError>;
    pub fn get_default<T, F>(f: F) -> T
    where
        F: FnMut(&Dispatch) -> T;
}

pub mod instrument {
    use crate::dispatcher::Dispatch;
    pub use crate::Instrument;
    use crate::Span;
    use std::future::Future;

    pub trait WithSubscriber: Sized {
        fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self>
        where
            S: Into<Dispatch>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }
    impl<T: Sized> WithSubscriber for T {}

    pub struct WithDispatch<T>(T);
    impl<T> WithDispatch<T> {
        pub fn dispatcher(&self) -> &Dispatch;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Clone> Clone for WithDispatch<T> {}
    impl<T: Future> Future for WithDispatch<T> {
        type Output = T::Output;
    }

    pub struct Instrumented<T>(T);
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn span_mut(&mut self) -> &mut Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Clone> Clone for Instrumented<T> {}
    impl<T> Drop for Instrumented<T> {}
    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
    }
}

pub mod level_filters {
    pub struct LevelFilter;
    impl LevelFilter {
        pub const OFF: LevelFilter;
        pub const ERROR: LevelFilter;
        pub const WARN: LevelFilter;
        pub const INFO: LevelFilter;
        pub const DEBUG: LevelFilter;
        pub const TRACE: LevelFilter;
    }
    impl Clone for LevelFilter {}
    impl Copy for LevelFilter {}
}

pub mod span {
    pub use crate::Span;
    use std::ops::Deref;

    pub struct Entered<'a>(&'a ());
    impl Drop for Entered<'_> {}

    pub struct EnteredSpan;
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }
    impl Deref for EnteredSpan {
        type Target = Span;
    }
    impl Drop for EnteredSpan {}

    pub struct Id;
    impl Id {
        pub fn into_u64(&self) -> u64;
    }
    impl Clone for Id {}
}

pub mod subscriber {
    pub use crate::Subscriber;

    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T
    where
        S: Subscriber + Send + Sync + 'static;
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError>
    where
        S: Subscriber + Send + Sync + 'static;
    pub fn set_default<S>(subscriber: S) -> DefaultGuard
    where
        S: Subscriber + Send + Sync + 'static;

    pub struct DefaultGuard;
    impl Drop for DefaultGuard {}
    pub struct SetGlobalDefaultError;
}
