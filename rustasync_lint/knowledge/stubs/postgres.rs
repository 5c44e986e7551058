// What postgres declares, without bodies. Checked against 0.19.14.

use crate::notifications::{BlockingIter, Iter, TimeoutIter};
use std::io::{BufRead, Read, Write};
use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;
use tokio_postgres::config::{ChannelBinding, LoadBalanceHosts, SslMode, SslNegotiation};
use tokio_postgres::error::DbError;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::types::{BorrowToSql, ToSql, Type};
pub use tokio_postgres::{
    error, row, tls, Column, Error, IsolationLevel, NoTls, Notification, Portal, Row,
    SimpleQueryMessage, SimpleQueryRow, Socket, Statement, ToStatement,
};

pub struct CancelToken;
impl CancelToken {
    pub fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
}
impl Clone for CancelToken {}

pub struct Client;
impl Client {
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error>
    where
        T: MakeTlsConnect<Socket> + 'static + Send,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn configure() -> Config;
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub fn execute_typed(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, Error>;
    pub fn query<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_opt<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub fn query_typed(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<Row>, Error>;
    pub fn query_typed_one(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Row, Error>;
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), Error>;
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn check_connection(&mut self) -> Result<(), Error>;
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn notifications(&mut self) -> Notifications<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
    pub fn close(self) -> Result<(), Error>;
}
impl Drop for Client {}

pub struct Config;
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: &str) -> &mut Config;
    pub fn password<T>(&mut self, password: T) -> &mut Config
    where
        T: AsRef<[u8]>;
    pub fn dbname(&mut self, dbname: &str) -> &mut Config;
    pub fn options(&mut self, options: &str) -> &mut Config;
    pub fn application_name(&mut self, application_name: &str) -> &mut Config;
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
    pub fn host(&mut self, host: &str) -> &mut Config;
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
    pub fn notice_callback<F>(&mut self, f: F) -> &mut Config
    where
        F: Fn(DbError) + Send + Sync + 'static;
    pub fn connect<T>(&self, tls: T) -> Result<Client, Error>
    where
        T: MakeTlsConnect<Socket> + 'static + Send,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
}
impl Clone for Config {}
impl Default for Config {}
impl From<tokio_postgres::Config> for Config {}

pub struct CopyInWriter<'a>(&'a ());
impl<'a> CopyInWriter<'a> {
    pub fn finish(self) -> Result<u64, Error>;
}
impl Write for CopyInWriter<'_> {}

pub struct CopyOutReader<'a>(&'a ());
impl Read for CopyOutReader<'_> {}
impl BufRead for CopyOutReader<'_> {}

pub trait GenericClient {
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    fn execute_typed(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, Error>;
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    fn query_opt<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    fn query_typed(
        &mut self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<Row>, Error>;
    fn query_typed_one(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Row, Error>;
    fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)> + Sync + Send;
    fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;
    fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}

pub struct Notifications<'a>(&'a ());
impl<'a> Notifications<'a> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&mut self) -> Iter<'_>;
    pub fn blocking_iter(&mut self) -> BlockingIter<'_>;
    pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter<'_>;
}

pub struct RowIter<'a>(&'a ());
impl<'a> RowIter<'a> {
    pub fn rows_affected(&self) -> Option<u64>;
}

pub struct Transaction<'a>(&'a ());
impl<'a> Transaction<'a> {
    pub fn commit(self) -> Result<(), Error>;
    pub fn rollback(self) -> Result<(), Error>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub fn execute_typed(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, Error>;
    pub fn query<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_opt<T>(
        &mut self,
        query: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub fn query_typed(
        &mut self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<Row>, Error>;
    pub fn query_typed_one(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Row, Error>;
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub fn bind<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement;
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub fn query_portal_raw(
        &mut self,
        portal: &Portal,
        max_rows: i32,
    ) -> Result<RowIter<'_>, Error>;
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;
}
impl Drop for Transaction<'_> {}

pub struct TransactionBuilder<'a>(&'a ());
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub fn start(self) -> Result<Transaction<'a>, Error>;
}

pub mod config {
    pub use tokio_postgres::config::{
        ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs,
    };
}

pub mod notifications {
    pub use crate::Notifications;

    pub struct Iter<'a>(&'a ());

    pub struct BlockingIter<'a>(&'a ());

    pub struct TimeoutIter<'a>(&'a ());
}
