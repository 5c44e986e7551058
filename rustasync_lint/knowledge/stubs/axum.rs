// What axum declares, without bodies. Checked against 0.8.9.

pub use crate::routing::Router;
use std::ops::Deref;

pub mod serve {
    pub struct Serve<L, M>(L, M);
    impl<L, M> Serve<L, M> {
        pub fn with_graceful_shutdown<F>(self, signal: F) -> Serve<L, M>
        where
            F: std::future::Future<Output = ()> + Send + 'static;
    }
    impl<L, M> std::future::IntoFuture for Serve<L, M> {
        type Output = std::io::Result<()>;
        type IntoFuture =
            std::pin::Pin<Box<dyn std::future::Future<Output = std::io::Result<()>> + Send>>;
    }
}
pub fn serve<L, M>(listener: L, make_service: M) -> crate::serve::Serve<L, M>;

pub struct Error;
pub struct Extension<T>(pub T);
impl<T: Clone> Clone for Extension<T> {}
impl<T: Copy> Copy for Extension<T> {}
impl<T: Default> Default for Extension<T> {}
impl<T> Deref for Extension<T> {
    type Target = T;
}

pub struct Json<T>(pub T);
impl<T: Clone> Clone for Json<T> {}
impl<T: Copy> Copy for Json<T> {}
impl<T: Default> Default for Json<T> {}
impl<T> Deref for Json<T> {
    type Target = T;
}
impl<T> From<T> for Json<T> {}

pub struct Form<T>(pub T);
impl<T: Clone> Clone for Form<T> {}
impl<T: Copy> Copy for Form<T> {}
impl<T: Default> Default for Form<T> {}
impl<T> Deref for Form<T> {
    type Target = T;
}

pub mod extract {
    pub use crate::extract::ws::WebSocketUpgrade;
    pub use crate::{Extension, Form, Json};
    use std::ops::Deref;

    pub struct State<S>(pub S);
    impl<S: Clone> Clone for State<S> {}
    impl<S: Copy> Copy for State<S> {}
    impl<S: Default> Default for State<S> {}
    impl<S> Deref for State<S> {
        type Target = S;
    }

    pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> {
        type Target = T;
    }

    pub struct Query<T>(pub T);
    impl<T: Clone> Clone for Query<T> {}
    impl<T: Copy> Copy for Query<T> {}
    impl<T: Default> Default for Query<T> {}
    impl<T> Deref for Query<T> {
        type Target = T;
    }

    pub struct ConnectInfo<T>(pub T);
    impl<T: Clone> Clone for ConnectInfo<T> {}
    impl<T: Copy> Copy for ConnectInfo<T> {}
    impl<T> Deref for ConnectInfo<T> {
        type Target = T;
    }

    pub mod ws {
        use crate::Error;
        use bytes::Bytes;
        use futures::sink::Sink;
        use futures::stream::Stream;
        use std::future::Future;
        use std::ops::Deref;

        pub struct WebSocketUpgrade;
        impl WebSocketUpgrade {
            pub fn max_message_size(self, max: usize) -> Self;
            pub fn max_frame_size(self, max: usize) -> Self;
            pub fn on_upgrade<C, Fut>(self, callback: C) -> crate::response::Response
            where
                C: FnOnce(WebSocket) -> Fut + Send + 'static,
                Fut: Future<Output = ()> + Send + 'static;
        }

        pub struct WebSocket;
        impl WebSocket {
            pub async fn recv(&mut self) -> Option<Result<Message, Error>>;
            pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
        }
        impl Stream for WebSocket {
            type Item = Result<Message, Error>;
        }
        impl Sink<Message> for WebSocket {
            type Error = Error;
        }

        pub struct Utf8Bytes;
        impl Utf8Bytes {
            pub fn as_str(&self) -> &str;
        }
        impl Clone for Utf8Bytes {}
        impl Deref for Utf8Bytes {
            type Target = str;
        }

        pub struct CloseFrame {
            pub code: u16,
            pub reason: Utf8Bytes,
        }
        pub enum Message {
            Text(Utf8Bytes),
            Binary(Bytes),
            Ping(Bytes),
            Pong(Bytes),
            Close(Option<CloseFrame>),
        }
        impl Message {
            pub fn into_data(self) -> Bytes;
            pub fn into_text(self) -> Result<Utf8Bytes, Error>;
            pub fn to_text(&self) -> Result<&str, Error>;
        }
        impl Clone for Message {}
    }
}

pub mod response {
    pub use crate::{Extension, Form, Json};

    pub struct Response<T = crate::body::Body>(T);
    pub struct Html<T>(pub T);
    impl<T: Clone> Clone for Html<T> {}
    impl<T> From<T> for Html<T> {}
    pub trait IntoResponse {
        fn into_response(self) -> Response;
    }
}

pub mod body {
    pub struct Body;
    impl Body {
        pub fn empty() -> Self;
        pub fn from_stream<S>(stream: S) -> Self;
    }
    pub async fn to_bytes(body: Body, limit: usize) -> Result<bytes::Bytes, crate::Error>;
}

pub mod routing {
    pub struct Router<S = ()>(*const S);
    impl<S> Router<S> {
        pub fn new() -> Self;
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
        pub fn nest(self, path: &str, router: Router<S>) -> Self;
        pub fn merge<R>(self, other: R) -> Self
        where
            R: Into<Router<S>>;
        pub fn layer<L>(self, layer: L) -> Router<S>;
        pub fn route_layer<L>(self, layer: L) -> Self;
        pub fn fallback<H>(self, handler: H) -> Self;
        pub fn with_state<S2>(self, state: S) -> Router<S2>;
    }
    impl<S> Clone for Router<S> {}
    impl<S> Default for Router<S> {}

    pub struct MethodRouter<S = ()>(*const S);
    impl<S> MethodRouter<S> {
        pub fn get<H>(self, handler: H) -> Self;
        pub fn post<H>(self, handler: H) -> Self;
        pub fn put<H>(self, handler: H) -> Self;
        pub fn patch<H>(self, handler: H) -> Self;
        pub fn delete<H>(self, handler: H) -> Self;
    }
    pub fn get<H, S>(handler: H) -> MethodRouter<S>;
    pub fn post<H, S>(handler: H) -> MethodRouter<S>;
    pub fn put<H, S>(handler: H) -> MethodRouter<S>;
    pub fn patch<H, S>(handler: H) -> MethodRouter<S>;
    pub fn delete<H, S>(handler: H) -> MethodRouter<S>;
    pub fn any<H, S>(handler: H) -> MethodRouter<S>;
}
