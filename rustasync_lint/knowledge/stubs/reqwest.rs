// What reqwest declares, without bodies. Checked against 0.12.28.

use crate::multipart::Form;
use crate::redirect::Policy;
use bytes::Bytes;
use futures::stream::{Stream, TryStream};
use http::{Extensions, HeaderMap, HeaderValue};
pub use http::{Method, StatusCode, Version};
use serde::de::DeserializeOwned;
use serde::Serialize;
use std::fmt::Display;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use std::{error, result};
use tokio::fs::File;
pub use url::Url;

pub struct Body;
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> Body
    where
        S: TryStream + Send + 'static,
        S::Error: Into<Box<dyn error::Error + Send + Sync>>,
        Bytes: From<S::Ok>;
}
impl Default for Body {}
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&'static [u8]> for Body {}
impl From<String> for Body {}
impl From<&'static str> for Body {}
impl From<File> for Body {}
impl From<Response> for Body {}

pub struct Client;
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    pub fn execute(&self, request: Request) -> impl Future<Output = Result<Response>>;
}
impl Clone for Client {}
impl Default for Client {}

pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder
    where
        T: Into<Option<IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder
    where
        C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
}
impl Default for ClientBuilder {}

pub struct Request;
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn try_clone(&self) -> Option<Request>;
}

pub struct RequestBuilder;
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder
    where
        U: Display,
        P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder
    where
        T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    pub fn send(self) -> impl Future<Output = Result<Response>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

pub struct Response;
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub async fn text(self) -> Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Bytes>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}

pub type Result<T> = result::Result<T, Error>;

pub struct Error;
impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
}

pub trait IntoUrl {}
impl IntoUrl for Url {}
impl IntoUrl for String {}
impl<'a> IntoUrl for &'a str {}
impl<'a> IntoUrl for &'a String {}

pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;
pub struct Proxy;
impl Proxy {
    pub fn http<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F, U>(fun: F) -> Proxy
    where
        F: Fn(&Url) -> Option<U> + Send + Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}
impl Clone for Proxy {}

pub struct NoProxy;
impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}
impl Clone for NoProxy {}
impl Default for NoProxy {}

impl Response {
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String>;
}

pub mod blocking {
    use crate::blocking::multipart::Form;
    use crate::redirect::Policy;
    use crate::{Error, IntoUrl, Proxy};
    use bytes::Bytes;
    use http::{Extensions, HeaderMap, Method, StatusCode, Version};
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::fmt::Display;
    use std::fs::File;
    use std::io::{Read, Write};
    use std::net::{IpAddr, SocketAddr};
    use std::time::Duration;
    use url::Url;

    pub struct Body;
    impl Body {
        pub fn new<R: Read + Send + 'static>(reader: R) -> Body;
        pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body;
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn buffer(&mut self) -> Result<&[u8], Error>;
    }
    impl From<Vec<u8>> for Body {}
    impl From<String> for Body {}
    impl From<&'static [u8]> for Body {}
    impl From<&'static str> for Body {}
    impl From<File> for Body {}
    impl From<Bytes> for Body {}

    pub struct Client;
    impl Client {
        pub fn new() -> Client;
        pub fn builder() -> ClientBuilder;
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
        pub fn execute(&self, request: Request) -> crate::Result<Response>;
    }
    impl Clone for Client {}
    impl Default for Client {}

    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new() -> Self;
        pub fn build(self) -> crate::Result<Client>;
        pub fn user_agent<V>(self, value: V) -> ClientBuilder;
        pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
        pub fn redirect(self, policy: Policy) -> ClientBuilder;
        pub fn referer(self, enable: bool) -> ClientBuilder;
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
        pub fn no_proxy(self) -> ClientBuilder;
        pub fn timeout<T>(self, timeout: T) -> ClientBuilder
        where
            T: Into<Option<Duration>>;
        pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder
        where
            T: Into<Option<Duration>>;
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
        pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
        pub fn http1_only(self) -> ClientBuilder;
        pub fn http09_responses(self) -> ClientBuilder;
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
        pub fn local_address<T>(self, addr: T) -> ClientBuilder
        where
            T: Into<Option<IpAddr>>;
        pub fn interface(self, interface: &str) -> ClientBuilder;
        pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder
        where
            C: Into<Option<u32>>;
        pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn no_trust_dns(self) -> ClientBuilder;
        pub fn no_hickory_dns(self) -> ClientBuilder;
        pub fn https_only(self, enabled: bool) -> ClientBuilder;
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    }
    impl Default for ClientBuilder {}
    impl From<crate::ClientBuilder> for ClientBuilder {}

    pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;
    pub struct Request;
    impl Request {
        pub fn new(method: Method, url: Url) -> Self;
        pub fn method(&self) -> &Method;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn url(&self) -> &Url;
        pub fn url_mut(&mut self) -> &mut Url;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn version(&self) -> Version;
        pub fn version_mut(&mut self) -> &mut Version;
        pub fn body(&self) -> Option<&Body>;
        pub fn body_mut(&mut self) -> &mut Option<Body>;
        pub fn timeout(&self) -> Option<&Duration>;
        pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
        pub fn try_clone(&self) -> Option<Request>;
    }

    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder;
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder
        where
            U: Display,
            P: Display;
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder
        where
            T: Display;
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
        pub fn timeout(self, timeout: Duration) -> RequestBuilder;
        pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
        pub fn version(self, version: Version) -> RequestBuilder;
        pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
        pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
        pub fn multipart(self, multipart: Form) -> RequestBuilder;
        pub fn build(self) -> crate::Result<Request>;
        pub fn build_split(self) -> (Client, crate::Result<Request>);
        pub fn send(self) -> crate::Result<Response>;
        pub fn try_clone(&self) -> Option<RequestBuilder>;
    }

    pub struct Response;
    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn version(&self) -> Version;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn content_length(&self) -> Option<u64>;
        pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
        pub fn bytes(self) -> crate::Result<Bytes>;
        pub fn text(self) -> crate::Result<String>;
        pub fn copy_to<W>(&mut self, w: &mut W) -> crate::Result<u64>
        where
            W: Write + ?Sized;
        pub fn error_for_status(self) -> crate::Result<Self>;
        pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
    }
    impl Read for Response {}

    impl Response {
        pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;
    }

    pub mod multipart {
        use http::HeaderMap;
        use std::borrow::Cow;
        use std::io;
        use std::io::Read;
        use std::path::Path;

        pub struct Form;
        impl Form {
            pub fn new() -> Form;
            pub fn boundary(&self) -> &str;
            pub fn text<T, U>(self, name: T, value: U) -> Form
            where
                T: Into<Cow<'static, str>>,
                U: Into<Cow<'static, str>>;
            pub fn file<T, U>(self, name: T, path: U) -> io::Result<Form>
            where
                T: Into<Cow<'static, str>>,
                U: AsRef<Path>;
            pub fn part<T>(self, name: T, part: Part) -> Form
            where
                T: Into<Cow<'static, str>>;
        }
        impl Default for Form {}

        pub struct Part;
        impl Part {
            pub fn text<T>(value: T) -> Part
            where
                T: Into<Cow<'static, str>>;
            pub fn bytes<T>(value: T) -> Part
            where
                T: Into<Cow<'static, [u8]>>;
            pub fn reader<T: Read + Send + 'static>(value: T) -> Part;
            pub fn reader_with_length<T: Read + Send + 'static>(value: T, length: u64) -> Part;
            pub fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
            pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
            pub fn file_name<T>(self, filename: T) -> Part
            where
                T: Into<Cow<'static, str>>;
            pub fn headers(self, headers: HeaderMap) -> Part;
        }
    }
}

pub mod multipart {
    use crate::{Body, Error};
    use bytes::Bytes;
    use futures::stream::Stream;
    use http::HeaderMap;
    use std::borrow::Cow;
    use std::io;
    use std::path::Path;

    pub struct Form;
    impl Form {
        pub fn new() -> Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T, U>(self, name: T, value: U) -> Form
        where
            T: Into<Cow<'static, str>>,
            U: Into<Cow<'static, str>>;
        pub async fn file<T, U>(self, name: T, path: U) -> io::Result<Form>
        where
            T: Into<Cow<'static, str>>,
            U: AsRef<Path>;
        pub fn part<T>(self, name: T, part: Part) -> Form
        where
            T: Into<Cow<'static, str>>;
        pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Sync;
    }
    impl Default for Form {}

    pub struct Part;
    impl Part {
        pub fn text<T>(value: T) -> Part
        where
            T: Into<Cow<'static, str>>;
        pub fn bytes<T>(value: T) -> Part
        where
            T: Into<Cow<'static, [u8]>>;
        pub fn stream<T: Into<Body>>(value: T) -> Part;
        pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part;
        pub async fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
        pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
        pub fn file_name<T>(self, filename: T) -> Part
        where
            T: Into<Cow<'static, str>>;
        pub fn headers(self, headers: HeaderMap) -> Part;
    }
}

pub mod redirect {
    pub struct Policy;
    impl Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
    }
    impl Default for Policy {}
}
