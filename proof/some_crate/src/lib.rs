//! A crate that the linter knows nothing of, for what the corpus says of such.

pub struct Lock;

impl Lock {
    pub fn lock(&self) {}
    pub fn deeper(&self) -> &Lock {
        self
    }
}

pub mod deep {
    pub fn walk() {}
}

pub mod everything {
    pub type Things = super::Lock;
    pub fn sleep(_: std::time::Duration) {}
    pub fn nothing() {}
}

pub fn run() {}

pub fn later(_: impl FnOnce()) {}

pub fn keep<T>(_: T) {}

/// Knows what a future is, and not of what.
pub struct Parsed;

impl Parsed {
    pub async fn send(&self) {}
}

pub fn parse<T>(_: T) -> Parsed {
    Parsed
}
