// What mysql declares, without bodies. Checked against 25.0.1.

use std::borrow::Cow;
use std::time::Duration;

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error;
pub struct Opts;
impl Clone for Opts {}
pub struct OptsBuilder;
impl OptsBuilder {
    pub fn new() -> Self;
}
pub struct TxOpts;
impl Default for TxOpts {}
impl Clone for TxOpts {}
impl Copy for TxOpts {}
pub enum Params {
    Empty,
    Positional(Vec<Value>),
}
pub enum Value {
    NULL,
    Bytes(Vec<u8>),
    Int(i64),
    UInt(u64),
    Float(f32),
    Double(f64),
}
impl Clone for Value {}
pub struct Row;
impl Row {
    pub fn len(&self) -> usize;
    pub fn get<T, I>(&self, index: I) -> Option<T>;
    pub fn take<T, I>(&mut self, index: I) -> Option<T>;
    pub fn unwrap(self) -> Vec<Value>;
}
pub struct Statement;
impl Clone for Statement {}
pub struct Text;
pub struct Binary;

pub struct Conn;
impl Conn {
    pub fn new<T, E>(opts: T) -> Result<Conn>
    where
        Opts: TryFrom<T, Error = E>,
        Error: From<E>;
    pub fn connection_id(&self) -> u32;
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> u64;
    pub fn warnings(&self) -> u16;
    pub fn reset(&mut self) -> Result<()>;
    pub fn ping(&mut self) -> Result<(), Error>;
    pub fn select_db(&mut self, schema: &str) -> Result<(), Error>;
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
}
impl Drop for Conn {}
impl crate::prelude::Queryable for Conn {}

pub struct Pool;
impl Pool {
    pub fn new<T, E>(opts: T) -> Result<Pool>
    where
        Opts: TryFrom<T, Error = E>,
        Error: From<E>;
    pub fn get_conn(&self) -> Result<PooledConn>;
    pub fn try_get_conn(&self, timeout: Duration) -> Result<PooledConn>;
    pub fn start_transaction(&self, tx_opts: TxOpts) -> Result<Transaction<'static>>;
}
impl Clone for Pool {}

pub struct PooledConn;
impl PooledConn {
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
    pub fn unwrap(self) -> Conn;
}
impl std::ops::Deref for PooledConn {
    type Target = Conn;
}
impl Drop for PooledConn {}
impl crate::prelude::Queryable for PooledConn {}

pub struct Transaction<'a>(&'a Conn);
impl<'a> Transaction<'a> {
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self) -> Result<()>;
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn warnings(&self) -> u16;
    pub fn info_str(&self) -> Cow<'_, str>;
}
impl<'a> Drop for Transaction<'a> {}
impl<'a> crate::prelude::Queryable for Transaction<'a> {}

pub struct QueryResult<'c, 't, 'tc, T>(&'c Conn, *const T);
impl<'c, 't, 'tc, T> QueryResult<'c, 't, 'tc, T> {
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn warnings(&self) -> u16;
}
impl<'c, 't, 'tc, T> Iterator for QueryResult<'c, 't, 'tc, T> {
    type Item = Result<Row>;
}
impl<'c, 't, 'tc, T> Drop for QueryResult<'c, 't, 'tc, T> {}

pub mod prelude {
    use crate::{Binary, Params, QueryResult, Result, Statement, Text};
    use std::borrow::Cow;

    pub trait FromRow {}
    pub trait AsStatement {
        fn as_statement<Q: Queryable>(&self, queryable: &mut Q) -> Result<Cow<'_, Statement>>;
    }
    impl AsStatement for Statement {}
    impl AsStatement for str {}
    impl AsStatement for String {}
    impl<T: AsStatement + ?Sized> AsStatement for &T {}

    pub trait Queryable {
        fn query_iter<Q: AsRef<str>>(&mut self, query: Q) -> Result<QueryResult<'_, '_, '_, Text>>;
        fn query<T, Q>(&mut self, query: Q) -> Result<Vec<T>>
        where
            Q: AsRef<str>,
            T: FromRow;
        fn query_first<T, Q>(&mut self, query: Q) -> Result<Option<T>>
        where
            Q: AsRef<str>,
            T: FromRow;
        fn query_map<T, F, Q, U>(&mut self, query: Q, f: F) -> Result<Vec<U>>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(T) -> U;
        fn query_fold<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> Result<U>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(U, T) -> U;
        fn query_drop<Q>(&mut self, query: Q) -> Result<()>
        where
            Q: AsRef<str>;
        fn prep<Q: AsRef<str>>(&mut self, query: Q) -> Result<Statement>;
        fn close(&mut self, stmt: Statement) -> Result<()>;
        fn exec_iter<S, P>(
            &mut self,
            stmt: S,
            params: P,
        ) -> Result<QueryResult<'_, '_, '_, Binary>>
        where
            S: AsStatement,
            P: Into<Params>;
        fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()>
        where
            S: AsStatement,
            P: Into<Params>,
            I: IntoIterator<Item = P>;
        fn exec<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<T>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;
        fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> Result<Option<T>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;
        fn exec_map<T, S, P, F, U>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(T) -> U;
        fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> Result<()>
        where
            S: AsStatement,
            P: Into<Params>;
    }
}
