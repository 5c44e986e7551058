// What rusqlite declares, without bodies. Checked against 0.31.0.

use crate::ffi::ErrorCode;
use crate::types::{FromSql, FromSqlError, ToSqlOutput, Type, ValueRef};
use std::ffi::NulError;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::result;
use std::str::Utf8Error;
use std::time::Duration;

pub struct CachedStatement<'conn>(&'conn ());
impl CachedStatement<'_> {
    pub fn discard(self);
}
impl<'conn> Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
}
impl Drop for CachedStatement<'_> {}

pub enum Error {
    SqliteFailure(ffi::Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(
        usize,
        Type,
        Box<dyn std::error::Error + Send + Sync + 'static>,
    ),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(Utf8Error),
    NulError(NulError),
    InvalidParameterName(String),
    InvalidPath(PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    StatementChangedRows(usize),
    ToSqlConversionFailure(Box<dyn std::error::Error + Send + Sync + 'static>),
    InvalidQuery,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
}
impl Error {
    pub fn sqlite_error(&self) -> Option<&ffi::Error>;
    pub fn sqlite_error_code(&self) -> Option<ErrorCode>;
}
impl From<Utf8Error> for Error {}
impl From<FromSqlError> for Error {}

pub type Result<T, E = Error> = result::Result<T, E>;

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {}

pub enum DatabaseName<'a> {
    Main,
    Temp,
    Attached(&'a str),
}
impl<'a> Copy for DatabaseName<'a> {}
impl<'a> Clone for DatabaseName<'a> {}

pub const MAIN_DB: DatabaseName<'static>;

pub const TEMP_DB: DatabaseName<'static>;

pub struct Connection;
impl Connection {
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()>;
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    pub fn pragma_query_value<T, F>(
        &self,
        schema_name: Option<DatabaseName<'_>>,
        pragma_name: &str,
        f: F,
    ) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn pragma_query<F>(
        &self,
        schema_name: Option<DatabaseName<'_>>,
        pragma_name: &str,
        f: F,
    ) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>;
    pub fn pragma<F, V>(
        &self,
        schema_name: Option<DatabaseName<'_>>,
        pragma_name: &str,
        pragma_value: V,
        f: F,
    ) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>,
        V: ToSql;
    pub fn pragma_update<V>(
        &self,
        schema_name: Option<DatabaseName<'_>>,
        pragma_name: &str,
        pragma_value: V,
    ) -> Result<()>
    where
        V: ToSql;
    pub fn pragma_update_and_check<F, T, V>(
        &self,
        schema_name: Option<DatabaseName<'_>>,
        pragma_name: &str,
        pragma_value: V,
        f: F,
    ) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>,
        V: ToSql;
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    pub fn transaction_with_behavior(
        &mut self,
        behavior: TransactionBehavior,
    ) -> Result<Transaction<'_>>;
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection>;
    pub fn open_in_memory() -> Result<Connection>;
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection>;
    pub fn open_with_flags_and_vfs<P: AsRef<Path>>(
        path: P,
        flags: OpenFlags,
        vfs: &str,
    ) -> Result<Connection>;
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Connection>;
    pub fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> Result<Connection>;
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&str>;
    pub fn last_insert_rowid(&self) -> i64;
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T, E>,
        E: From<Error>;
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>>;
    pub fn close(self) -> Result<(), (Connection, Error)>;
    pub fn changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    pub fn cache_flush(&self) -> Result<()>;
    pub fn is_readonly(&self, db_name: DatabaseName<'_>) -> Result<bool>;
}
impl Drop for Connection {}

pub trait Params {}
impl Params for &[&dyn ToSql] {}
impl Params for &[(&str, &dyn ToSql)] {}
impl Params for () {}
impl<T: ToSql> Params for (T,) {}
impl<A, B> Params for (A, B)
where
    A: ToSql,
    B: ToSql,
{
}
impl<I> Params for ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToSql,
{
}

pub struct ParamsFromIter<I>(I);
impl<I: Clone> Clone for ParamsFromIter<I> {}

pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToSql;
pub struct Rows<'stmt>(&'stmt ());
impl<'stmt> Rows<'stmt> {
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    pub fn map<F, B>(self, f: F) -> Map<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}
impl Drop for Rows<'_> {}

pub struct Map<'stmt, F>(&'stmt F);

pub struct MappedRows<'stmt, F>(&'stmt F);
impl<T, F> Iterator for MappedRows<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<T>,
{
    type Item = result::Result<T, Error>;
}

pub struct AndThenRows<'stmt, F>(&'stmt F);
impl<T, E, F> Iterator for AndThenRows<'_, F>
where
    E: From<Error>,
    F: FnMut(&Row<'_>) -> Result<T, E>,
{
    type Item = result::Result<T, E>;
}

pub struct Row<'stmt>(&'stmt ());
impl<'stmt> Row<'stmt> {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef<'_>>;
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef<'_>;
}

pub trait RowIndex {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}
impl RowIndex for usize {}
impl RowIndex for &str {}

pub struct Statement<'conn>(&'conn ());
impl Statement<'_> {
    pub fn column_names(&self) -> Vec<&str>;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&str>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> Result<T>;
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>
    where
        P: Params,
        E: From<Error>,
        F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<T: ToSql>(
        &mut self,
        one_based_col_index: usize,
        param: T,
    ) -> Result<()>;
    pub fn raw_execute(&mut self) -> Result<usize>;
    pub fn raw_query(&mut self) -> Rows<'_>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}
impl Drop for Statement<'_> {}

pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}
impl Copy for TransactionBehavior {}
impl Clone for TransactionBehavior {}

pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}
impl Copy for DropBehavior {}
impl Clone for DropBehavior {}

pub struct Transaction<'conn>(&'conn ());
impl Transaction<'_> {
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    pub fn new_unchecked(
        conn: &Connection,
        behavior: TransactionBehavior,
    ) -> Result<Transaction<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self) -> Result<()>;
    pub fn finish(self) -> Result<()>;
}
impl Deref for Transaction<'_> {
    type Target = Connection;
}
impl Drop for Transaction<'_> {}

pub struct Savepoint<'conn>(&'conn ());
impl Savepoint<'_> {
    pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>>;
    pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    pub fn commit(self) -> Result<()>;
    pub fn rollback(&mut self) -> Result<()>;
    pub fn finish(self) -> Result<()>;
}
impl Deref for Savepoint<'_> {
    type Target = Connection;
}
impl Drop for Savepoint<'_> {}

pub trait ToSql {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

pub fn version_number() -> i32;
pub fn version() -> &'static str;
pub struct OpenFlags;
impl Clone for OpenFlags {}
impl Copy for OpenFlags {}
impl Default for OpenFlags {}
pub struct PrepFlags;
impl Clone for PrepFlags {}
impl Copy for PrepFlags {}

pub mod backup {
    pub enum StepResult {
        Done,
        More,
        Busy,
        Locked,
    }
    pub struct Progress {
        pub remaining: i32,
        pub pagecount: i32,
    }
    pub struct Backup<'a, 'b>(&'a crate::Connection, &'b crate::Connection);
    impl Backup<'_, '_> {
        pub fn new<'a, 'b>(
            from: &'a crate::Connection,
            to: &'b mut crate::Connection,
        ) -> crate::Result<Backup<'a, 'b>>;
        pub fn progress(&self) -> Progress;
        pub fn step(&self, num_pages: i32) -> crate::Result<StepResult>;
        pub fn run_to_completion(
            &self,
            pages_per_step: i32,
            pause_between_pages: std::time::Duration,
            progress: Option<fn(Progress)>,
        ) -> crate::Result<()>;
    }
    impl Drop for Backup<'_, '_> {}
}

pub mod ffi {
    pub struct Error {
        pub code: ErrorCode,
        pub extended_code: i32,
    }
    impl Clone for Error {}
    impl Copy for Error {}
    pub enum ErrorCode {
        InternalMalfunction,
        PermissionDenied,
        OperationAborted,
        DatabaseBusy,
        DatabaseLocked,
        OutOfMemory,
        ReadOnly,
        OperationInterrupted,
        SystemIoFailure,
        DatabaseCorrupt,
        NotFound,
        DiskFull,
        CannotOpen,
        FileLockingProtocolFailed,
        SchemaChanged,
        TooBig,
        ConstraintViolation,
        TypeMismatch,
        ApiMisuse,
        NoLargeFileSupport,
        AuthorizationForStatementDenied,
        ParameterOutOfRange,
        NotADatabase,
        Unknown,
    }
    impl Clone for ErrorCode {}
    impl Copy for ErrorCode {}
}

pub mod types {
    pub use crate::ToSql;
    use std::error::Error;

    pub enum FromSqlError {
        InvalidType,
        OutOfRange(i64),
        InvalidBlobSize {
            expected_size: usize,
            blob_size: usize,
        },
        Other(Box<dyn Error + Send + Sync + 'static>),
    }

    pub type FromSqlResult<T> = Result<T, FromSqlError>;

    pub trait FromSql: Sized {
        fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
    }

    pub struct Null;
    impl Copy for Null {}
    impl Clone for Null {}

    pub enum Type {
        Null,
        Integer,
        Real,
        Text,
        Blob,
    }
    impl Copy for Type {}
    impl Clone for Type {}

    pub enum ToSqlOutput<'a> {
        Borrowed(ValueRef<'a>),
        Owned(Value),
    }
    impl<'a> Clone for ToSqlOutput<'a> {}

    pub enum Value {
        Null,
        Integer(i64),
        Real(f64),
        Text(String),
        Blob(Vec<u8>),
    }
    impl Value {
        pub fn data_type(&self) -> Type;
    }
    impl Clone for Value {}

    pub enum ValueRef<'a> {
        Null,
        Integer(i64),
        Real(f64),
        Text(&'a [u8]),
        Blob(&'a [u8]),
    }
    impl ValueRef<'_> {
        pub fn data_type(&self) -> Type;
    }
    impl<'a> ValueRef<'a> {
        pub fn as_i64(&self) -> FromSqlResult<i64>;
        pub fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>>;
        pub fn as_f64(&self) -> FromSqlResult<f64>;
        pub fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>>;
        pub fn as_str(&self) -> FromSqlResult<&'a str>;
        pub fn as_str_or_null(&self) -> FromSqlResult<Option<&'a str>>;
        pub fn as_blob(&self) -> FromSqlResult<&'a [u8]>;
        pub fn as_blob_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
        pub fn as_bytes(&self) -> FromSqlResult<&'a [u8]>;
        pub fn as_bytes_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
    }
    impl<'a> Copy for ValueRef<'a> {}
    impl<'a> Clone for ValueRef<'a> {}
}
