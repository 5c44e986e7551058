// What tempfile declares, without bodies. Checked against 3.27.0.

use std::ffi::OsStr;
use std::fs::{File, Permissions};
use std::io;
use std::io::{Cursor, Error, Read, Seek, Write};
use std::ops::Deref;
use std::path::{Path, PathBuf};

pub fn tempdir() -> io::Result<TempDir>;
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;
pub struct TempDir;
impl TempDir {
    pub fn new() -> io::Result<TempDir>;
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir>;
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir>;
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(
        suffix: S,
        dir: P,
    ) -> io::Result<TempDir>;
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(
        prefix: S,
        dir: P,
    ) -> io::Result<TempDir>;
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn keep(self) -> PathBuf;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn close(self) -> io::Result<()>;
}
impl Drop for TempDir {}

pub fn tempfile() -> io::Result<File>;
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File>;
pub struct PathPersistError {
    pub error: Error,
    pub path: TempPath,
}

pub struct TempPath;
impl TempPath {
    pub fn close(self) -> io::Result<()>;
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn keep(self) -> Result<PathBuf, PathPersistError>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn from_path(path: impl Into<PathBuf>) -> Self;
    pub fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self>;
}
impl From<PathPersistError> for TempPath {}
impl Drop for TempPath {}
impl Deref for TempPath {
    type Target = Path;
}

pub struct NamedTempFile<F = File>(TempPath, F);
impl NamedTempFile<File> {
    pub fn new() -> io::Result<NamedTempFile>;
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile>;
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile>;
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(
        suffix: S,
        dir: P,
    ) -> io::Result<NamedTempFile>;
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile>;
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(
        prefix: S,
        dir: P,
    ) -> io::Result<NamedTempFile>;
    pub fn reopen(&self) -> io::Result<File>;
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path;
    pub fn close(self) -> io::Result<()>;
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn as_file(&self) -> &F;
    pub fn as_file_mut(&mut self) -> &mut F;
    pub fn into_file(self) -> F;
    pub fn into_temp_path(self) -> TempPath;
    pub fn into_parts(self) -> (F, TempPath);
    pub fn from_parts(file: F, path: TempPath) -> Self;
}
impl<F> From<PersistError<F>> for NamedTempFile<F> {}
impl<F: Read> Read for NamedTempFile<F> {}
impl Read for &NamedTempFile<File> {}
impl<F: Write> Write for NamedTempFile<F> {}
impl Write for &NamedTempFile<File> {}
impl<F: Seek> Seek for NamedTempFile<F> {}
impl Seek for &NamedTempFile<File> {}

pub struct PersistError<F = File> {
    pub error: Error,
    pub file: NamedTempFile<F>,
}

pub struct Builder<'a, 'b>(&'a ());
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self;
    pub fn prefix<S: AsRef<OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self;
    pub fn suffix<S: AsRef<OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self;
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self;
    pub fn keep(&mut self, keep: bool) -> &mut Self;
    pub fn tempfile(&self) -> io::Result<NamedTempFile>;
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile>;
    pub fn tempdir(&self) -> io::Result<TempDir>;
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir>;
    pub fn make<F, R>(&self, f: F) -> io::Result<NamedTempFile<R>>
    where
        F: FnMut(&Path) -> io::Result<R>;
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>>
    where
        F: FnMut(&Path) -> io::Result<R>,
        P: AsRef<Path>;
}
impl<'a, 'b> Clone for Builder<'a, 'b> {}
impl Default for Builder<'_, '_> {}

pub enum SpooledData {
    InMemory(Cursor<Vec<u8>>),
    OnDisk(File),
}

pub struct SpooledTempFile;
impl SpooledTempFile {
    pub fn new(max_size: usize) -> SpooledTempFile;
    pub fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile;
    pub fn is_rolled(&self) -> bool;
    pub fn roll(&mut self) -> io::Result<()>;
    pub fn set_len(&mut self, size: u64) -> io::Result<()>;
    pub fn into_inner(self) -> SpooledData;
    pub fn into_file(self) -> io::Result<File>;
}
impl Read for SpooledTempFile {}
impl Write for SpooledTempFile {}
impl Seek for SpooledTempFile {}

pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile;
pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile;
