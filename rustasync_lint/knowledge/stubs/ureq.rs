// What ureq declares, without bodies. Checked against 2.12.1 and 3.5.1.
// One crate name, two interfaces: `Request` and `Response` are those of 2.x, `RequestBuilder` and
// `Body` those of 3.x. What `get` and its like return depends on the release, so it is a builder
// that answers to the names of both.

pub use crate::typestate::{WithBody, WithoutBody};
use std::io;
use std::io::Read;
use std::time::Duration;

pub struct Agent;
impl Agent {
    pub fn new() -> Self;
    pub fn new_with_defaults() -> Self;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody>;
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody>;
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody>;
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody>;
    pub fn request(&self, method: &str, path: &str) -> Request;
}
impl Clone for Agent {}

pub struct AgentBuilder;
impl AgentBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Agent;
    pub fn https_only(self, enforce: bool) -> Self;
    pub fn max_idle_connections(self, max: usize) -> Self;
    pub fn max_idle_connections_per_host(self, max: usize) -> Self;
    pub fn timeout_connect(self, timeout: Duration) -> Self;
    pub fn timeout_read(self, timeout: Duration) -> Self;
    pub fn timeout_write(self, timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn no_delay(self, no_delay: bool) -> Self;
    pub fn redirects(self, n: u32) -> Self;
    pub fn user_agent(self, user_agent: &str) -> Self;
}

pub fn agent() -> Agent;
pub fn builder() -> AgentBuilder;
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody>;
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody>;
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody>;
pub fn post<T>(uri: T) -> RequestBuilder<WithBody>;
pub fn put<T>(uri: T) -> RequestBuilder<WithBody>;
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody>;
pub fn request(method: &str, path: &str) -> Request;

pub mod typestate {
    pub struct WithBody;
    pub struct WithoutBody;
}

pub struct RequestBuilder<B>(*const B);
impl<Any> RequestBuilder<Any> {
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn query<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
    pub fn send_json<T>(self, data: T) -> Result<Response, Error>;
    pub fn send_form<I>(self, iter: I) -> Result<Response, Error>;
}
impl RequestBuilder<WithoutBody> {
    pub fn call(self) -> Result<Response, Error>;
    pub fn force_send_body(self) -> RequestBuilder<WithBody>;
}
impl RequestBuilder<WithBody> {
    pub fn call(self) -> Result<Response, Error>;
    pub fn content_type<V>(self, content_type: V) -> Self;
    pub fn send<T>(self, data: T) -> Result<Response, Error>;
    pub fn send_empty(self) -> Result<Response, Error>;
}

pub struct Request;
impl Request {
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn call(self) -> Result<Response, Error>;
    pub fn send_json<T>(self, data: T) -> Result<Response, Error>;
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error>;
    pub fn send(self, reader: impl Read) -> Result<Response, Error>;
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn query(self, param: &str, value: &str) -> Self;
    pub fn method(&self) -> &str;
    pub fn url(&self) -> &str;
}
impl Clone for Request {}

pub struct Response<T = Body>(T);
impl Response<Body> {
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn content_type(&self) -> &str;
    pub fn into_reader(self) -> Box<dyn Read + Send + Sync + 'static>;
    pub fn into_string(self) -> io::Result<String>;
    pub fn into_json<T>(self) -> io::Result<T>;
}
impl<T> Response<T> {
    pub fn body(&self) -> &T;
    pub fn body_mut(&mut self) -> &mut T;
    pub fn into_body(self) -> T;
}

pub struct Body;
impl Body {
    pub fn mime_type(&self) -> Option<&str>;
    pub fn charset(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    pub fn as_reader(&mut self) -> BodyReader<'_>;
    pub fn into_reader(self) -> BodyReader<'static>;
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    pub fn read_json<T>(&mut self) -> Result<T, Error>;
}
pub struct BodyReader<'a>(&'a ());
impl<'a> Read for BodyReader<'a> {}

pub struct Error;
impl From<io::Error> for Error {}
