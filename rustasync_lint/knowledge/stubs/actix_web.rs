// What actix_web declares, without bodies. Checked against 4.18.1.

pub mod rt {
    pub use actix_rt::{
        net, signal, spawn, task, time, Arbiter, ArbiterHandle, Runtime, System, SystemRunner,
        SystemStop,
    };
}

pub struct Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct HttpResponse<B = body::BoxBody>(B);
pub struct HttpRequest;
impl HttpRequest {
    pub fn path(&self) -> &str;
    pub fn query_string(&self) -> &str;
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
}
impl Clone for HttpRequest {}

pub mod body {
    pub struct BoxBody;
}

pub mod error {
    pub use crate::Error;

    pub struct BlockingError;
}

pub mod web {
    use crate::error::BlockingError;
    pub use bytes::{Buf, BufMut, Bytes, BytesMut};
    use std::future::Future;
    use std::ops::Deref;
    use std::sync::Arc;

    pub fn block<F, R>(f: F) -> impl Future<Output = Result<R, BlockingError>>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    pub struct Data<T: ?Sized>(Arc<T>);
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T>;
    }
    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T;
        pub fn into_inner(self) -> Arc<T>;
    }
    impl<T: ?Sized> Deref for Data<T> {
        type Target = Arc<T>;
    }
    impl<T: ?Sized> Clone for Data<T> {}
    impl<T: ?Sized> From<Arc<T>> for Data<T> {}
    impl<T: Default> Default for Data<T> {}

    pub struct ThinData<T>(pub T);
    impl<T: Clone> Clone for ThinData<T> {}
    impl<T> Deref for ThinData<T> {
        type Target = T;
    }

    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Json<T> {
        type Target = T;
    }

    pub struct Path<T>(T);
    impl<T> Path<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Path<T> {
        type Target = T;
    }
    impl<T> From<T> for Path<T> {}

    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T: Clone> Clone for Query<T> {}
    impl<T> Deref for Query<T> {
        type Target = T;
    }

    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Form<T> {
        type Target = T;
    }

    pub struct ReqData<T: Clone + 'static>(T);
    impl<T: Clone + 'static> ReqData<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T: Clone + 'static> Clone for ReqData<T> {}
    impl<T: Clone + 'static> Deref for ReqData<T> {
        type Target = T;
    }

    pub struct Payload;
}
