// What crossbeam declares, without bodies. Checked against 0.8.5.

pub use crossbeam_utils::thread::scope;
pub use crossbeam_utils::{atomic, sync, thread};

pub mod channel {
    pub use crossbeam_channel::{
        after, at, bounded, never, tick, unbounded, IntoIter, Iter, ReadyTimeoutError, Receiver,
        RecvError, RecvTimeoutError, Select, SelectTimeoutError, SelectedOperation, SendError,
        SendTimeoutError, Sender, TryIter, TryReadyError, TryRecvError, TrySelectError,
        TrySendError,
    };
}
pub mod epoch {
    pub use crossbeam_epoch::{
        default_collector, is_pinned, pin, Atomic, Collector, Guard, LocalHandle, Owned, Shared,
    };
}

pub mod utils {
    pub use crossbeam_utils::{Backoff, CachePadded};
}
