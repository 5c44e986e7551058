// What opentelemetry declares of contexts, without bodies. Checked against 0.32.0.

pub struct Context;
impl Context {
    pub fn new() -> Self;
    pub fn current() -> Self;
    pub fn map_current<T>(f: impl FnOnce(&Context) -> T) -> T;
    pub fn current_with_value<T: 'static + Send + Sync>(value: T) -> Self;
    pub fn get<T: 'static>(&self) -> Option<&T>;
    pub fn with_value<T: 'static + Send + Sync>(&self, value: T) -> Self;
    pub fn attach(self) -> ContextGuard;
    pub fn is_telemetry_suppressed(&self) -> bool;
    pub fn with_telemetry_suppressed(&self) -> Self;
    pub fn enter_telemetry_suppressed_scope() -> ContextGuard;
    pub fn is_current_telemetry_suppressed() -> bool;
}
impl Clone for Context {}
impl Default for Context {}

pub struct ContextGuard;
impl Drop for ContextGuard {}

pub mod context {
    use crate::Context;
    pub use crate::ContextGuard;
    use std::future::Future;

    pub struct WithContext<T>(T);
    impl<T: Future> Future for WithContext<T> {
        type Output = T::Output;
    }

    pub trait FutureExt: Sized {
        fn with_context(self, otel_cx: Context) -> WithContext<Self>;
        fn with_current_context(self) -> WithContext<Self>;
    }
    impl<T: Sized> FutureExt for T {}
}

pub mod trace {
    use crate::Context;
    use crate::ContextGuard;
    pub use crate::context::FutureExt;

    pub trait Span {}
    pub struct SpanContext;
    impl Clone for SpanContext {}
    pub struct SpanRef<'a>(&'a ());

    pub trait TraceContextExt {
        fn current_with_span<T: Span + Send + Sync + 'static>(span: T) -> Self;
        fn with_span<T: Span + Send + Sync + 'static>(&self, span: T) -> Self;
        fn span(&self) -> SpanRef<'_>;
        fn has_active_span(&self) -> bool;
        fn with_remote_span_context(&self, span_context: SpanContext) -> Self;
    }
    impl TraceContextExt for Context {}

    pub fn mark_span_as_active<T: Span + Send + Sync + 'static>(span: T) -> ContextGuard;
}
