// What sqlx declares, without bodies. Checked against 0.8.6.

pub use crate::any::{Any, AnyConnection, AnyPool};
pub use crate::mysql::{MySql, MySqlConnection, MySqlPool};
pub use crate::pool::{Pool, PoolConnection};
pub use crate::postgres::{PgConnection, PgExecutor, PgPool, Postgres};
pub use crate::query_builder::QueryBuilder;
pub use crate::sqlite::{Sqlite, SqliteConnection, SqlitePool};
use std::io;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub enum Error {
    Database(Box<dyn DatabaseError>),
    Io(io::Error),
    Protocol(String),
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnIndexOutOfBounds { index: usize, len: usize },
    ColumnNotFound(String),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
}
impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
    pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
}
impl From<io::Error> for Error {}

pub mod error {
    pub use crate::{DatabaseError, Error};
}
pub trait DatabaseError {
    fn message(&self) -> &str;
    fn constraint(&self) -> Option<&str>;
    fn is_unique_violation(&self) -> bool;
    fn is_foreign_key_violation(&self) -> bool;
}

pub trait Database: 'static + Sized + Send {
    type Connection: Connection<Database = Self>;
    type Row: Row<Database = Self>;
    type QueryResult: 'static + Sized + Send + Sync + Default;
    type Arguments<'q>;
}

pub trait Row: Unpin + Send + Sync + 'static {
    type Database: Database<Row = Self>;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn get<'r, T, I>(&'r self, index: I) -> T;
    fn try_get<'r, T, I>(&'r self, index: I) -> Result<T, Error>;
}
pub trait FromRow<'r, R: Row>: Sized {
    fn from_row(row: &'r R) -> Result<Self, Error>;
}

pub trait ConnectOptions: 'static + Send + Sync + Clone {
    type Connection: Connection<Options = Self> + ?Sized;
    async fn connect(&self) -> Result<Self::Connection, Error>;
}

pub trait Connection: Send {
    type Database: Database<Connection = Self>;
    type Options: ConnectOptions<Connection = Self>;
    async fn close(self) -> Result<(), Error>;
    async fn ping(&mut self) -> Result<(), Error>;
    async fn begin(&mut self) -> Result<Transaction<'_, Self::Database>, Error>;
    async fn connect(url: &str) -> Result<Self, Error>;
    async fn connect_with(options: &Self::Options) -> Result<Self, Error>;
}

pub trait Executor<'c>: Send + Sized {
    type Database: Database;
    async fn execute<E>(self, query: E)
        -> Result<<Self::Database as Database>::QueryResult, Error>;
    fn fetch<'e, E>(
        self,
        query: E,
    ) -> futures::stream::BoxStream<'e, Result<<Self::Database as Database>::Row, Error>>;
    async fn fetch_all<E>(self, query: E) -> Result<Vec<<Self::Database as Database>::Row>, Error>;
    async fn fetch_one<E>(self, query: E) -> Result<<Self::Database as Database>::Row, Error>;
    async fn fetch_optional<E>(
        self,
        query: E,
    ) -> Result<Option<<Self::Database as Database>::Row>, Error>;
}
impl<'p, DB: Database> Executor<'p> for &Pool<DB> {
    type Database = DB;
}

pub trait Acquire<'c> {
    type Database: Database;
    type Connection: Send;
    async fn acquire(self) -> Result<Self::Connection, Error>;
    async fn begin(self) -> Result<Transaction<'c, Self::Database>, Error>;
}
impl<'a, DB: Database> Acquire<'a> for &Pool<DB> {
    type Database = DB;
    type Connection = PoolConnection<DB>;
}

pub struct Transaction<'c, DB: Database>(&'c DB::Connection);
impl<'c, DB: Database> Transaction<'c, DB> {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
}
impl<'c, DB: Database> std::ops::Deref for Transaction<'c, DB> {
    type Target = DB::Connection;
}
impl<'c, DB: Database> Drop for Transaction<'c, DB> {}

pub fn query<DB>(sql: &str) -> query::Query<'_, DB, DB::Arguments<'_>>
where
    DB: Database;
pub fn query_with<'q, DB, A>(sql: &'q str, arguments: A) -> query::Query<'q, DB, A>
where
    DB: Database;
pub fn query_as<'q, DB, O>(sql: &'q str) -> query::QueryAs<'q, DB, O, DB::Arguments<'q>>
where
    DB: Database;
pub fn query_scalar<'q, DB, O>(sql: &'q str) -> query::QueryScalar<'q, DB, O, DB::Arguments<'q>>
where
    DB: Database;
pub fn raw_sql(sql: &str) -> RawSql<'_>;

pub struct RawSql<'q>(&'q str);
impl<'q> RawSql<'q> {
    pub async fn execute<'e, E>(
        self,
        executor: E,
    ) -> Result<<E::Database as Database>::QueryResult>
    where
        E: Executor<'e>;
    pub async fn fetch_all<'e, E>(self, executor: E) -> Result<Vec<<E::Database as Database>::Row>>
    where
        E: Executor<'e>;
    pub async fn fetch_one<'e, E>(self, executor: E) -> Result<<E::Database as Database>::Row>
    where
        E: Executor<'e>;
}

pub mod query {
    use crate::{Database, Error, Executor};
    use futures::stream::BoxStream;

    pub struct Query<'q, DB: Database, A>(&'q DB, Option<A>);
    impl<'q, DB: Database, A> Query<'q, DB, A> {
        pub fn bind<T: 'q>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        pub fn map<F, O>(self, f: F) -> Map<'q, DB, F, A, O>
        where
            F: FnMut(DB::Row) -> O + Send;
        pub fn try_map<F, O>(self, f: F) -> Map<'q, DB, F, A, O>
        where
            F: FnMut(DB::Row) -> Result<O, Error> + Send;
        pub async fn execute<'c, E>(self, executor: E) -> Result<DB::QueryResult, Error>
        where
            E: Executor<'c, Database = DB>;
        pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<DB::Row, Error>>
        where
            E: Executor<'c, Database = DB>,
            'q: 'e;
        pub async fn fetch_all<'c, E>(self, executor: E) -> Result<Vec<DB::Row>, Error>
        where
            E: Executor<'c, Database = DB>;
        pub async fn fetch_one<'c, E>(self, executor: E) -> Result<DB::Row, Error>
        where
            E: Executor<'c, Database = DB>;
        pub async fn fetch_optional<'c, E>(self, executor: E) -> Result<Option<DB::Row>, Error>
        where
            E: Executor<'c, Database = DB>;
    }

    pub struct Map<'q, DB: Database, F, A, O>(&'q DB, F, Option<A>, *const O);
    impl<'q, DB: Database, F, A, O> Map<'q, DB, F, A, O> {
        pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>>
        where
            E: 'e + Executor<'c, Database = DB>,
            'q: 'e;
        pub async fn fetch_all<'c, E>(self, executor: E) -> Result<Vec<O>, Error>
        where
            E: Executor<'c, Database = DB>;
        pub async fn fetch_one<'c, E>(self, executor: E) -> Result<O, Error>
        where
            E: Executor<'c, Database = DB>;
        pub async fn fetch_optional<'c, E>(self, executor: E) -> Result<Option<O>, Error>
        where
            E: Executor<'c, Database = DB>;
    }

    pub struct QueryAs<'q, DB: Database, O, A>(&'q DB, *const O, Option<A>);
    impl<'q, DB: Database, O, A> QueryAs<'q, DB, O, A> {
        pub fn bind<T: 'q>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>>
        where
            E: 'e + Executor<'c, Database = DB>,
            'q: 'e;
        pub async fn fetch_all<'c, E>(self, executor: E) -> Result<Vec<O>, Error>
        where
            E: Executor<'c, Database = DB>;
        pub async fn fetch_one<'c, E>(self, executor: E) -> Result<O, Error>
        where
            E: Executor<'c, Database = DB>;
        pub async fn fetch_optional<'c, E>(self, executor: E) -> Result<Option<O>, Error>
        where
            E: Executor<'c, Database = DB>;
    }

    pub struct QueryScalar<'q, DB: Database, O, A>(&'q DB, *const O, Option<A>);
    impl<'q, DB: Database, O, A> QueryScalar<'q, DB, O, A> {
        pub fn bind<T: 'q>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>>
        where
            E: 'e + Executor<'c, Database = DB>,
            'q: 'e;
        pub async fn fetch_all<'c, E>(self, executor: E) -> Result<Vec<O>, Error>
        where
            E: Executor<'c, Database = DB>;
        pub async fn fetch_one<'c, E>(self, executor: E) -> Result<O, Error>
        where
            E: Executor<'c, Database = DB>;
        pub async fn fetch_optional<'c, E>(self, executor: E) -> Result<Option<O>, Error>
        where
            E: Executor<'c, Database = DB>;
    }
}

pub mod query_builder {
    use crate::query::{Query, QueryAs, QueryScalar};
    use crate::Database;

    pub struct QueryBuilder<'args, DB: Database>(&'args DB, String);
    impl<'args, DB: Database> QueryBuilder<'args, DB> {
        pub fn new(init: impl Into<String>) -> Self;
        pub fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self;
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self
        where
            T: 'args;
        pub fn build(&mut self) -> Query<'_, DB, DB::Arguments<'args>>;
        pub fn build_query_as<'q, T>(&'q mut self) -> QueryAs<'q, DB, T, DB::Arguments<'args>>;
        pub fn build_query_scalar<'q, T>(
            &'q mut self,
        ) -> QueryScalar<'q, DB, T, DB::Arguments<'args>>;
        pub fn sql(&self) -> &str;
        pub fn into_sql(self) -> String;
    }
}

pub mod pool {
    use crate::{Connection, Database, Error, Transaction};
    use std::borrow::Cow;
    use std::future::Future;
    use std::time::Duration;

    pub struct Pool<DB: Database>(*const DB);
    impl<DB: Database> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Self, Error>;
        pub async fn connect_with(
            options: <DB::Connection as Connection>::Options,
        ) -> Result<Self, Error>;
        pub fn connect_lazy(url: &str) -> Result<Self, Error>;
        pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self;
        pub fn acquire(&self) -> impl Future<Output = Result<PoolConnection<DB>, Error>> + 'static;
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
        pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
        pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error>;
        pub async fn begin_with(
            &self,
            statement: impl Into<Cow<'static, str>>,
        ) -> Result<Transaction<'static, DB>, Error>;
        pub async fn try_begin_with(
            &self,
            statement: impl Into<Cow<'static, str>>,
        ) -> Result<Option<Transaction<'static, DB>>, Error>;
        pub fn close(&self) -> impl Future<Output = ()> + '_;
        pub fn is_closed(&self) -> bool;
        pub fn size(&self) -> u32;
        pub fn num_idle(&self) -> usize;
        pub fn options(&self) -> &PoolOptions<DB>;
    }
    impl<DB: Database> Clone for Pool<DB> {}

    pub struct PoolConnection<DB: Database>(Option<DB::Connection>);
    impl<DB: Database> PoolConnection<DB> {
        pub async fn close(self) -> Result<(), Error>;
        pub fn detach(self) -> DB::Connection;
        pub fn leak(self) -> DB::Connection;
    }
    impl<DB: Database> std::ops::Deref for PoolConnection<DB> {
        type Target = DB::Connection;
    }
    impl<DB: Database> Drop for PoolConnection<DB> {}

    pub struct PoolOptions<DB: Database>(*const DB);
    impl<DB: Database> PoolOptions<DB> {
        pub fn new() -> Self;
        pub fn max_connections(self, max: u32) -> Self;
        pub fn min_connections(self, min: u32) -> Self;
        pub fn acquire_timeout(self, timeout: Duration) -> Self;
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self;
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self;
        pub fn test_before_acquire(self, test: bool) -> Self;
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
        pub async fn connect_with(
            self,
            options: <DB::Connection as Connection>::Options,
        ) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy_with(
            self,
            options: <DB::Connection as Connection>::Options,
        ) -> Pool<DB>;
    }
    impl<DB: Database> Clone for PoolOptions<DB> {}
    impl<DB: Database> Default for PoolOptions<DB> {}
}

pub mod postgres {
    use crate::pool::PoolOptions;
    use crate::{ConnectOptions, Connection, Database, Executor, Pool, Row};

    pub struct Postgres;
    impl Database for Postgres {
        type Connection = PgConnection;
        type Row = PgRow;
        type QueryResult = PgQueryResult;
        type Arguments<'q> = PgArguments;
    }
    pub struct PgConnection;
    impl Connection for PgConnection {
        type Database = Postgres;
        type Options = PgConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut PgConnection {
        type Database = Postgres;
    }
    pub struct PgConnectOptions;
    impl ConnectOptions for PgConnectOptions {
        type Connection = PgConnection;
    }
    impl Clone for PgConnectOptions {}
    pub struct PgRow;
    impl Row for PgRow {
        type Database = Postgres;
    }
    pub struct PgArguments;
    pub struct PgQueryResult;
    impl PgQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    impl Default for PgQueryResult {}
    pub type PgPool = Pool<Postgres>;
    pub type PgPoolOptions = PoolOptions<Postgres>;
    pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {}
    impl<'c, T: Executor<'c, Database = Postgres>> PgExecutor<'c> for T {}

    pub struct PgAdvisoryLock;
    impl PgAdvisoryLock {
        pub fn new(key_string: impl Into<String>) -> Self;
        pub async fn acquire<C>(&self, conn: C)
            -> Result<PgAdvisoryLockGuard<'_, C>, crate::Error>;
        pub async fn try_acquire<C>(
            &self,
            conn: C,
        ) -> Result<Either<PgAdvisoryLockGuard<'_, C>, C>, crate::Error>;
    }
    impl Clone for PgAdvisoryLock {}
    pub struct PgAdvisoryLockGuard<'lock, C>(&'lock PgAdvisoryLock, Option<C>);
    impl<'lock, C> PgAdvisoryLockGuard<'lock, C> {
        pub async fn release_now(self) -> Result<C, crate::Error>;
        pub fn leak(self) -> C;
    }
    impl<'lock, C> std::ops::Deref for PgAdvisoryLockGuard<'lock, C> {
        type Target = C;
    }
    impl<'lock, C> Drop for PgAdvisoryLockGuard<'lock, C> {}
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
}

pub mod mysql {
    use crate::pool::PoolOptions;
    use crate::{ConnectOptions, Connection, Database, Executor, Pool, Row};

    pub struct MySql;
    impl Database for MySql {
        type Connection = MySqlConnection;
        type Row = MySqlRow;
        type QueryResult = MySqlQueryResult;
        type Arguments<'q> = MySqlArguments;
    }
    pub struct MySqlConnection;
    impl Connection for MySqlConnection {
        type Database = MySql;
        type Options = MySqlConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut MySqlConnection {
        type Database = MySql;
    }
    pub struct MySqlConnectOptions;
    impl ConnectOptions for MySqlConnectOptions {
        type Connection = MySqlConnection;
    }
    impl Clone for MySqlConnectOptions {}
    pub struct MySqlRow;
    impl Row for MySqlRow {
        type Database = MySql;
    }
    pub struct MySqlArguments;
    pub struct MySqlQueryResult;
    impl MySqlQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_id(&self) -> u64;
    }
    impl Default for MySqlQueryResult {}
    pub type MySqlPool = Pool<MySql>;
    pub type MySqlPoolOptions = PoolOptions<MySql>;
}

pub mod sqlite {
    use crate::pool::PoolOptions;
    use crate::{ConnectOptions, Connection, Database, Executor, Pool, Row};

    pub struct Sqlite;
    impl Database for Sqlite {
        type Connection = SqliteConnection;
        type Row = SqliteRow;
        type QueryResult = SqliteQueryResult;
        type Arguments<'q> = SqliteArguments;
    }
    pub struct SqliteConnection;
    impl Connection for SqliteConnection {
        type Database = Sqlite;
        type Options = SqliteConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut SqliteConnection {
        type Database = Sqlite;
    }
    pub struct SqliteConnectOptions;
    impl ConnectOptions for SqliteConnectOptions {
        type Connection = SqliteConnection;
    }
    impl Clone for SqliteConnectOptions {}
    pub struct SqliteRow;
    impl Row for SqliteRow {
        type Database = Sqlite;
    }
    pub struct SqliteArguments;
    pub struct SqliteQueryResult;
    impl SqliteQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_rowid(&self) -> i64;
    }
    impl Default for SqliteQueryResult {}
    pub type SqlitePool = Pool<Sqlite>;
    pub type SqlitePoolOptions = PoolOptions<Sqlite>;
}

pub mod any {
    use crate::pool::PoolOptions;
    use crate::{ConnectOptions, Connection, Database, Executor, Pool, Row};

    pub struct Any;
    impl Database for Any {
        type Connection = AnyConnection;
        type Row = AnyRow;
        type QueryResult = AnyQueryResult;
        type Arguments<'q> = AnyArguments;
    }
    pub struct AnyConnection;
    impl Connection for AnyConnection {
        type Database = Any;
        type Options = AnyConnectOptions;
    }
    impl<'c> Executor<'c> for &'c mut AnyConnection {
        type Database = Any;
    }
    pub struct AnyConnectOptions;
    impl ConnectOptions for AnyConnectOptions {
        type Connection = AnyConnection;
    }
    impl Clone for AnyConnectOptions {}
    pub struct AnyRow;
    impl Row for AnyRow {
        type Database = Any;
    }
    pub struct AnyArguments;
    pub struct AnyQueryResult;
    impl AnyQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    impl Default for AnyQueryResult {}
    pub type AnyPool = Pool<Any>;
    pub type AnyPoolOptions = PoolOptions<Any>;
}
