//! At the bottom: what others hand on under other names.

pub mod disk;
pub mod offload;

#[cfg(feature = "slow")]
pub mod speed;
#[cfg(not(feature = "slow"))]
#[path = "fast.rs"]
pub mod speed;

#[cfg(unix)]
mod imp {
    pub fn pause() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}
#[cfg(windows)]
mod imp {
    pub fn pause() {}
}
pub use imp::pause;

cfg_if::cfg_if! {
    if #[cfg(unix)] {
        mod unix;
        pub use unix::*;
    } else {
        mod other;
        pub use other::*;
    }
}

/// Implemented in other crates: one impl blocks, another one does not.
pub trait Store {
    fn load(&self) -> Vec<u8>;
}

/// Every impl blocks.
pub trait Log {
    fn write(&self, line: &str);
}

pub async fn loads(store: &dyn Store) -> Vec<u8> {
    store.load()
    //~^ low: blocking-io
}

pub async fn logs(log: &dyn Log) {
    log.write("x"); //~ blocking-io: "reaches `std::fs::write`"
}

pub mod prelude {
    pub use crate::disk::read_all;
    pub use crate::{Log, Store};
}

#[macro_export]
macro_rules! read_now {
    ($path:expr) => {
        std::fs::read($path)
    };
}
