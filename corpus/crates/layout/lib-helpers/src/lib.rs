//! Helpers that block, for programs that may.

mod inner;

pub use std::thread;

pub use inner::*;

pub mod prelude {
    pub use crate::inner::wait_a_little;
}

use std::sync::{Mutex, MutexGuard};

#[derive(Default)]
pub struct Shared {
    pub names: Mutex<Vec<String>>,
}

impl Shared {
    pub fn locked(&self) -> MutexGuard<'_, Vec<String>> {
        self.names.lock().unwrap()
    }
}
