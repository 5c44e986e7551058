// What hyper declares, without bodies. Checked against 1.12.0.

use std::result;

pub type Result<T> = result::Result<T, Error>;

pub struct Error;
impl Error {
    pub fn is_parse(&self) -> bool;
    pub fn is_parse_too_large(&self) -> bool;
    pub fn is_parse_status(&self) -> bool;
    pub fn is_parse_version_h2(&self) -> bool;
    pub fn is_user(&self) -> bool;
    pub fn is_canceled(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_incomplete_message(&self) -> bool;
    pub fn is_body_write_aborted(&self) -> bool;
    pub fn is_shutdown(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
}

pub mod body {
    pub use bytes::{Buf, Bytes};

    pub struct Incoming;
}

pub mod client {
    pub mod conn {
        pub mod http1 {
            use crate::body::Incoming;
            use http::{Request, Response};
            use std::future::Future;

            pub struct SendRequest<B>(B);
            impl<B> SendRequest<B> {
                pub async fn ready(&mut self) -> crate::Result<()>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
            }
            impl<B> SendRequest<B> {
                pub fn send_request(
                    &mut self,
                    req: Request<B>,
                ) -> impl Future<Output = crate::Result<Response<Incoming>>>;
            }
        }

        pub mod http2 {
            use crate::body::Incoming;
            use http::{Request, Response};
            use std::future::Future;

            pub struct SendRequest<B>(B);
            impl<B> SendRequest<B> {
                pub async fn ready(&mut self) -> crate::Result<()>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
            }
            impl<B> SendRequest<B> {
                pub fn send_request(
                    &mut self,
                    req: Request<B>,
                ) -> impl Future<Output = crate::Result<Response<Incoming>>>;
            }
            impl<B> Clone for SendRequest<B> {}
        }
    }
}
