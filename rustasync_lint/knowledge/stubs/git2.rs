// What git2 declares, without bodies. Checked against 0.19.0.

use std::path::Path;

pub struct Error;
impl Error {
    pub fn message(&self) -> &str;
}
pub struct Oid;
impl Clone for Oid {}
impl Copy for Oid {}
pub struct Object<'repo>(&'repo Repository);
pub struct Reference<'repo>(&'repo Repository);
pub struct Branch<'repo>(&'repo Repository);
pub struct Commit<'repo>(&'repo Repository);
pub struct Tree<'repo>(&'repo Repository);
pub struct Diff<'repo>(&'repo Repository);
pub struct Statuses<'repo>(&'repo Repository);
pub struct Signature<'a>(&'a str);
pub struct RemoteHead<'remote>(&'remote str);
pub struct StatusOptions;
impl StatusOptions {
    pub fn new() -> StatusOptions;
}
pub struct DiffOptions;
impl DiffOptions {
    pub fn new() -> DiffOptions;
}
pub struct FetchOptions<'cb>(&'cb ());
impl<'cb> FetchOptions<'cb> {
    pub fn new() -> Self;
}
pub struct PushOptions<'cb>(&'cb ());
impl<'cb> PushOptions<'cb> {
    pub fn new() -> Self;
}
pub enum Direction {
    Fetch,
    Push,
}
pub enum BranchType {
    Local,
    Remote,
}
pub enum ResetType {
    Soft,
    Mixed,
    Hard,
}

pub struct Repository;
impl Repository {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn open_from_env() -> Result<Repository, Error>;
    pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    pub fn is_bare(&self) -> bool;
    pub fn path(&self) -> &Path;
    pub fn workdir(&self) -> Option<&Path>;
    pub fn head(&self) -> Result<Reference<'_>, Error>;
    pub fn find_remote(&self, name: &str) -> Result<Remote<'_>, Error>;
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error>;
    pub fn find_branch(&self, name: &str, branch_type: BranchType) -> Result<Branch<'_>, Error>;
    pub fn find_commit(&self, oid: Oid) -> Result<Commit<'_>, Error>;
    pub fn revparse_single(&self, spec: &str) -> Result<Object<'_>, Error>;
    pub fn reset(
        &self,
        target: &Object<'_>,
        kind: ResetType,
        checkout: Option<&mut build::CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;
    pub fn checkout_head(&self, opts: Option<&mut build::CheckoutBuilder<'_>>)
        -> Result<(), Error>;
    pub fn checkout_tree(
        &self,
        treeish: &Object<'_>,
        opts: Option<&mut build::CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses<'_>, Error>;
    pub fn diff_tree_to_tree(
        &self,
        old_tree: Option<&Tree<'_>>,
        new_tree: Option<&Tree<'_>>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    pub fn commit(
        &self,
        update_ref: Option<&str>,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        message: &str,
        tree: &Tree<'_>,
        parents: &[&Commit<'_>],
    ) -> Result<Oid, Error>;
}
impl Drop for Repository {}

pub struct Remote<'repo>(&'repo Repository);
impl<'repo> Remote<'repo> {
    pub fn name(&self) -> Option<&str>;
    pub fn url(&self) -> Option<&str>;
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error>;
    pub fn connected(&mut self) -> bool;
    pub fn disconnect(&mut self) -> Result<(), Error>;
    pub fn download<Str: AsRef<str> + Clone>(
        &mut self,
        specs: &[Str],
        opts: Option<&mut FetchOptions<'_>>,
    ) -> Result<(), Error>;
    pub fn fetch<Str: AsRef<str> + Clone>(
        &mut self,
        refspecs: &[Str],
        opts: Option<&mut FetchOptions<'_>>,
        reflog_msg: Option<&str>,
    ) -> Result<(), Error>;
    pub fn push<Str: AsRef<str> + Clone>(
        &mut self,
        refspecs: &[Str],
        opts: Option<&mut PushOptions<'_>>,
    ) -> Result<(), Error>;
    pub fn list(&self) -> Result<&[RemoteHead<'_>], Error>;
}
impl<'repo> Drop for Remote<'repo> {}

pub mod build {
    use crate::{Error, FetchOptions, Repository};
    use std::path::Path;

    pub struct RepoBuilder<'cb>(&'cb ());
    impl<'cb> RepoBuilder<'cb> {
        pub fn new() -> RepoBuilder<'cb>;
        pub fn bare(&mut self, bare: bool) -> &mut RepoBuilder<'cb>;
        pub fn branch(&mut self, branch: &str) -> &mut RepoBuilder<'cb>;
        pub fn with_checkout(&mut self, checkout: CheckoutBuilder<'cb>) -> &mut RepoBuilder<'cb>;
        pub fn fetch_options(&mut self, fetch_opts: FetchOptions<'cb>) -> &mut RepoBuilder<'cb>;
        pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error>;
    }
    pub struct CheckoutBuilder<'cb>(&'cb ());
    impl<'cb> CheckoutBuilder<'cb> {
        pub fn new() -> CheckoutBuilder<'cb>;
        pub fn force(&mut self) -> &mut CheckoutBuilder<'cb>;
        pub fn safe(&mut self) -> &mut CheckoutBuilder<'cb>;
    }
}
