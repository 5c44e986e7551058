// What diesel declares, without bodies. Checked against 2.3.14.

pub use crate::connection::SimpleConnection;
pub use crate::mysql::MysqlConnection;
pub use crate::pg::PgConnection;
pub use crate::result::{ConnectionError, ConnectionResult, Error, OptionalExtension, QueryResult};
pub use crate::sqlite::SqliteConnection;

pub mod prelude {
    pub use crate::connection::SimpleConnection;
    pub use crate::mysql::MysqlConnection;
    pub use crate::pg::PgConnection;
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use crate::sqlite::SqliteConnection;
    pub use crate::{Connection, RunQueryDsl, SaveChangesDsl};
}

pub mod result {
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub enum Error {
        NotFound,
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
        BrokenTransactionManager,
    }
    pub enum ConnectionError {
        BadConnection(String),
        InvalidConnectionUrl(String),
    }
    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }
    impl<T> OptionalExtension<T> for QueryResult<T> {}
}

pub mod connection {
    use crate::result::QueryResult;
    pub use crate::Connection;

    pub trait SimpleConnection {
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }
}

pub trait Connection: SimpleConnection + Sized + Send {
    fn establish(database_url: &str) -> ConnectionResult<Self>;
    fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E>
    where
        F: FnOnce(&mut Self) -> Result<T, E>,
        E: From<Error>;
    fn begin_test_transaction(&mut self) -> QueryResult<()>;
    fn test_transaction<T, E, F>(&mut self, f: F) -> T
    where
        F: FnOnce(&mut Self) -> Result<T, E>;
}

// Implemented by every query; what a query is depends on macros of the using crate.
pub trait RunQueryDsl<Conn>: Sized {
    fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
    fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
    fn load_iter<'conn, 'query: 'conn, U, B>(
        self,
        conn: &'conn mut Conn,
    ) -> QueryResult<impl Iterator<Item = QueryResult<U>> + 'conn>;
    fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
    fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
    fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
}

pub trait SaveChangesDsl<Conn> {
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
}

pub fn sql_query<T: Into<String>>(query: T) -> query_builder::SqlQuery;

pub mod query_builder {
    pub struct SqlQuery;
    impl SqlQuery {
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
    }
    impl<Conn> crate::RunQueryDsl<Conn> for SqlQuery {}
}

pub mod pg {
    pub struct PgConnection;
    impl crate::Connection for PgConnection {}
    impl crate::connection::SimpleConnection for PgConnection {}
    impl Drop for PgConnection {}
}
pub mod mysql {
    pub struct MysqlConnection;
    impl crate::Connection for MysqlConnection {}
    impl crate::connection::SimpleConnection for MysqlConnection {}
    impl Drop for MysqlConnection {}
}
pub mod sqlite {
    pub struct SqliteConnection;
    impl crate::Connection for SqliteConnection {}
    impl crate::connection::SimpleConnection for SqliteConnection {}
    impl Drop for SqliteConnection {}
}

pub mod r2d2 {
    pub use r2d2::{
        Builder, CustomizeConnection, Extensions, ManageConnection, Pool, PooledConnection, State,
    };

    pub type PoolError = r2d2::Error;
    pub struct ConnectionManager<T>(*const T);
    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> Self;
    }
    impl<T: Clone> Clone for ConnectionManager<T> {}
    impl<T: crate::Connection> r2d2::ManageConnection for ConnectionManager<T> {
        type Connection = T;
        type Error = Error;
    }
    pub enum Error {
        ConnectionError(crate::ConnectionError),
        QueryError(crate::result::Error),
    }
}
