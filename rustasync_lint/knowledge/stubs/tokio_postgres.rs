// What tokio_postgres declares, without bodies. Checked against 0.7.18.

use crate::config::{ChannelBinding, LoadBalanceHosts, SslMode, SslNegotiation};
use crate::error::{DbError, SqlState};
use crate::row::RowIndex;
use crate::tls::{MakeTlsConnect, TlsConnect};
use bytes::{Buf, Bytes};
use futures::sink::Sink;
use futures::stream::Stream;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::net::IpAddr;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_postgres::types::{BorrowToSql, FromSql, FromSqlOwned, ToSql, Type};

pub struct CancelToken;
impl CancelToken {
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
}
impl Clone for CancelToken {}

pub struct Client;
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(
        &self,
        query: &str,
        parameter_types: &[Type],
    ) -> Result<Statement, Error>;
    pub async fn query<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<R>, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_one<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_one_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<R, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_opt<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_opt_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<R>, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(
        &self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Row, Error>;
    pub async fn query_typed_opt(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn execute_typed(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, Error>;
    pub async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where
        T: ?Sized + ToStatement,
        U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
}

pub struct Config;
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: impl Into<String>) -> &mut Config;
    pub fn password<T>(&mut self, password: T) -> &mut Config
    where
        T: AsRef<[u8]>;
    pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config;
    pub fn options(&mut self, options: impl Into<String>) -> &mut Config;
    pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config;
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
    pub fn host(&mut self, host: impl Into<String>) -> &mut Config;
    pub fn host_path<T>(&mut self, host: T) -> &mut Config
    where
        T: AsRef<Path>;
    pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config;
    pub fn port(&mut self, port: u16) -> &mut Config;
    pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
    pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config;
    pub fn keepalives(&mut self, keepalives: bool) -> &mut Config;
    pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config;
    pub fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config;
    pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config;
    pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config;
    pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config;
    pub async fn connect<T>(
        &self,
        tls: T,
    ) -> Result<(Client, Connection<Socket, T::Stream>), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn connect_raw<S, T>(
        &self,
        stream: S,
        tls: T,
    ) -> Result<(Client, Connection<S, T::Stream>), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
}
impl Clone for Config {}
impl Default for Config {}

pub struct Connection<S, T>(S, T);
impl<S, T> Connection<S, T>
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    pub fn parameter(&self, name: &str) -> Option<&str>;
}
impl<S, T> Future for Connection<S, T>
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    type Output = Result<(), Error>;
}

pub struct CopyInSink<T>(T);
impl<T> CopyInSink<T>
where
    T: Buf + 'static + Send,
{
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}
impl<T> Sink<T> for CopyInSink<T>
where
    T: Buf + 'static + Send,
{
    type Error = Error;
}

pub struct CopyOutStream;
impl Stream for CopyOutStream {
    type Item = Result<Bytes, Error>;
}

pub struct Error;
impl Error {
    pub fn into_source(self) -> Option<Box<dyn std::error::Error + Sync + Send>>;
    pub fn as_db_error(&self) -> Option<&DbError>;
    pub fn is_closed(&self) -> bool;
    pub fn code(&self) -> Option<&SqlState>;
}

pub async fn connect<T>(
    config: &str,
    tls: T,
) -> Result<(Client, Connection<Socket, T::Stream>), Error>
where
    T: MakeTlsConnect<Socket>;
pub struct Notification;
impl Notification {
    pub fn process_id(&self) -> i32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}
impl Clone for Notification {}

pub enum AsyncMessage {
    Notice(DbError),
    Notification(Notification),
}
impl Clone for AsyncMessage {}

pub enum SimpleQueryMessage {
    Row(SimpleQueryRow),
    CommandComplete(u64),
    RowDescription(Arc<[SimpleColumn]>),
}

pub struct Portal;
impl Clone for Portal {}

pub struct RowStream;
impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}
impl Stream for RowStream {
    type Item = Result<Row, Error>;
}

pub struct Row;
impl Row {
    pub fn columns(&self) -> &[Column];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<'a, I, T>(&'a self, idx: I) -> T
    where
        I: RowIndex + Display,
        T: FromSql<'a>;
    pub fn try_get<'a, I, T>(&'a self, idx: I) -> Result<T, Error>
    where
        I: RowIndex + Display,
        T: FromSql<'a>;
    pub fn raw_size_bytes(&self) -> usize;
}
impl Clone for Row {}

pub struct SimpleQueryRow;
impl SimpleQueryRow {
    pub fn columns(&self) -> &[SimpleColumn];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<I>(&self, idx: I) -> Option<&str>
    where
        I: RowIndex + Display;
    pub fn try_get<I>(&self, idx: I) -> Result<Option<&str>, Error>
    where
        I: RowIndex + Display;
}

pub struct SimpleColumn;
impl SimpleColumn {
    pub fn name(&self) -> &str;
}

pub struct SimpleQueryStream;
impl Stream for SimpleQueryStream {
    type Item = Result<SimpleQueryMessage, Error>;
}

pub struct Socket;
impl AsyncRead for Socket {}
impl AsyncWrite for Socket {}

pub struct Statement;
impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}
impl Clone for Statement {}

pub struct Column;
impl Column {
    pub fn name(&self) -> &str;
    pub fn table_oid(&self) -> Option<u32>;
    pub fn column_id(&self) -> Option<i16>;
    pub fn type_modifier(&self) -> i32;
    pub fn type_(&self) -> &Type;
}

pub struct NoTls;
impl Copy for NoTls {}
impl Clone for NoTls {}

pub trait ToStatement {}
impl ToStatement for Statement {}
impl ToStatement for str {}
impl ToStatement for String {}

pub struct Transaction<'a>(&'a ());
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(
        &self,
        query: &str,
        parameter_types: &[Type],
    ) -> Result<Statement, Error>;
    pub async fn query<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_one<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_opt<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Row, Error>;
    pub async fn query_typed_opt(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn execute_typed(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, Error>;
    pub async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn bind<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn query_portal_raw(
        &self,
        portal: &Portal,
        max_rows: i32,
    ) -> Result<RowStream, Error>;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where
        T: ?Sized + ToStatement,
        U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;
    pub fn client(&self) -> &Client;
}
impl Drop for Transaction<'_> {}

pub enum IsolationLevel {
    ReadUncommitted,
    ReadCommitted,
    RepeatableRead,
    Serializable,
}
impl Copy for IsolationLevel {}
impl Clone for IsolationLevel {}

pub struct TransactionBuilder<'a>(&'a ());
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}

pub mod config {
    pub use crate::Config;
    use std::path::PathBuf;

    pub enum TargetSessionAttrs {
        Any,
        ReadWrite,
        ReadOnly,
    }
    impl Copy for TargetSessionAttrs {}
    impl Clone for TargetSessionAttrs {}

    pub enum SslMode {
        Disable,
        Prefer,
        Require,
    }
    impl Copy for SslMode {}
    impl Clone for SslMode {}

    pub enum SslNegotiation {
        Postgres,
        Direct,
    }
    impl Copy for SslNegotiation {}
    impl Clone for SslNegotiation {}
    impl Default for SslNegotiation {}

    pub enum ChannelBinding {
        Disable,
        Prefer,
        Require,
    }
    impl Copy for ChannelBinding {}
    impl Clone for ChannelBinding {}

    pub enum LoadBalanceHosts {
        Disable,
        Random,
    }
    impl Copy for LoadBalanceHosts {}
    impl Clone for LoadBalanceHosts {}

    pub enum Host {
        Tcp(String),
        Unix(PathBuf),
    }
    impl Clone for Host {}
}

pub mod error {
    pub use crate::Error;

    pub enum Severity {
        Panic,
        Fatal,
        Error,
        Warning,
        Notice,
        Debug,
        Info,
        Log,
    }
    impl Copy for Severity {}
    impl Clone for Severity {}

    pub struct DbError;
    impl DbError {
        pub fn severity(&self) -> &str;
        pub fn parsed_severity(&self) -> Option<Severity>;
        pub fn code(&self) -> &SqlState;
        pub fn message(&self) -> &str;
        pub fn detail(&self) -> Option<&str>;
        pub fn hint(&self) -> Option<&str>;
        pub fn where_(&self) -> Option<&str>;
        pub fn schema(&self) -> Option<&str>;
        pub fn table(&self) -> Option<&str>;
        pub fn column(&self) -> Option<&str>;
        pub fn datatype(&self) -> Option<&str>;
        pub fn constraint(&self) -> Option<&str>;
        pub fn file(&self) -> Option<&str>;
        pub fn line(&self) -> Option<u32>;
        pub fn routine(&self) -> Option<&str>;
    }
    impl Clone for DbError {}

    pub struct SqlState;
    impl SqlState {
        pub fn from_code(s: &str) -> SqlState;
        pub fn code(&self) -> &str;
    }
    impl Clone for SqlState {}
}

pub mod row {
    pub use crate::{Row, SimpleQueryRow};

    pub trait RowIndex {}
    impl RowIndex for usize {}
    impl RowIndex for str {}
    impl<T> RowIndex for &T where T: ?Sized + RowIndex {}
}

pub mod tls {
    pub use crate::NoTls;
    use std::error::Error;
    use std::future::Future;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub struct ChannelBinding;
    impl ChannelBinding {
        pub fn none() -> ChannelBinding;
        pub fn tls_server_end_point(tls_server_end_point: Vec<u8>) -> ChannelBinding;
    }

    pub trait MakeTlsConnect<S> {
        type Stream: TlsStream + Unpin;
        type TlsConnect: TlsConnect<S, Stream = Self::Stream>;
        type Error: Into<Box<dyn Error + Sync + Send>>;
        fn make_tls_connect(&mut self, domain: &str) -> Result<Self::TlsConnect, Self::Error>;
    }
    impl<S> MakeTlsConnect<S> for NoTls {
        type Stream = NoTlsStream;
        type TlsConnect = NoTls;
        type Error = NoTlsError;
    }

    pub trait TlsConnect<S> {
        type Stream: TlsStream + Unpin;
        type Error: Into<Box<dyn Error + Sync + Send>>;
        type Future: Future<Output = Result<Self::Stream, Self::Error>>;
        fn connect(self, stream: S) -> Self::Future;
    }
    impl<S> TlsConnect<S> for NoTls {
        type Stream = NoTlsStream;
        type Error = NoTlsError;
        type Future = NoTlsFuture;
    }

    pub trait TlsStream: AsyncRead + AsyncWrite {
        fn channel_binding(&self) -> ChannelBinding;
    }
    impl TlsStream for NoTlsStream {}

    pub struct NoTlsFuture;
    impl Future for NoTlsFuture {
        type Output = Result<NoTlsStream, NoTlsError>;
    }

    pub enum NoTlsStream {}
    impl AsyncRead for NoTlsStream {}
    impl AsyncWrite for NoTlsStream {}

    pub struct NoTlsError;
}

pub mod types {
    pub struct Type;
    impl Clone for Type {}
    pub trait ToSql {}
    pub trait FromSql<'a>: Sized {}
    pub trait FromSqlOwned: for<'a> FromSql<'a> {}
    pub trait BorrowToSql {}
}
