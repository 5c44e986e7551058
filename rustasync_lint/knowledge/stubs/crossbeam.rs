// What crossbeam declares, without bodies. Checked against 0.8.5.

pub use crossbeam_channel as channel;
pub use crossbeam_epoch as epoch;
pub use crossbeam_utils::thread::scope;
pub use crossbeam_utils::{atomic, sync, thread};

pub mod utils {
    pub use crossbeam_utils::{Backoff, CachePadded};
}
