//! # async-cleanup-in-drop
//!
//! There is no async `drop`. A destructor that spawns its cleanup only asks for it: nobody waits until it is
//! done, and at the end of the program it is not done at all.
//!
//! ## What it is
//!
//! The rule notes a call in `Drop::drop` that hands a future to an executor.
//!
//! ## Why it bites
//!
//! The task runs some time later, or never: a runtime that shuts down drops its tasks at their next await.
//! Files stay, sessions are not closed, locks of others are not given back. What comes after the drop cannot
//! rely on it. And `tokio::spawn` outside of a runtime panics, which ends the process when the value is
//! dropped while another panic unwinds.
//!
//! ## Use instead
//!
//! - An async method that cleans up, takes `self` and is awaited by whoever owns the value. `drop` may warn
//!   when it was forgotten.
//! - A task that owns the resource, and a channel or a `CancellationToken` in its place: when the value is
//!   dropped the task sees it and cleans up; the program awaits that task (`TaskTracker`, `JoinSet`) before
//!   it ends.
//!
//! ## Known limits
//!
//! A function of the program that spawns is not followed from the destructor that calls it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

pub struct Session {
    closed: Arc<AtomicBool>,
    open: bool,
}

impl Session {
    pub fn new(closed: Arc<AtomicBool>) -> Session {
        Session { closed, open: true }
    }

    // The cleanup is done when this has been awaited.
    pub async fn close(mut self) {
        self.open = false;
        say_goodbye(self.closed.clone()).await;
    }
}

async fn say_goodbye(closed: Arc<AtomicBool>) {
    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    closed.store(true, Ordering::SeqCst);
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.open {
            tokio::spawn(say_goodbye(self.closed.clone())); //~ async-cleanup-in-drop
        }
    }
}

// Bad: at the end of the program nobody has said goodbye.
pub async fn leave(closed: Arc<AtomicBool>) {
    let session = Session::new(closed);
    drop(session);
}

// Good: waited for.
pub async fn leave_politely(closed: Arc<AtomicBool>) {
    let session = Session::new(closed);
    session.close().await;
}

// ---- edge cases: tests only ------------------------------------------------------------------

mod spawning {
    use tokio::runtime::Handle;

    struct Held(u64);

    async fn release(_: u64) {}

    impl Drop for Held {
        fn drop(&mut self) {
            let id = self.0;
            if let Ok(runtime) = Handle::try_current() {
                runtime.spawn(async move { //~ async-cleanup-in-drop
                    release(id).await;
                });
            }
        }
    }

    struct Local(u64);

    impl Drop for Local {
        fn drop(&mut self) {
            drop(tokio::task::spawn_local(release(self.0))); //~ async-cleanup-in-drop
        }
    }

    struct Through(u64);

    fn release_later(id: u64) {
        tokio::spawn(release(id));
    }

    impl Drop for Through {
        fn drop(&mut self) {
            release_later(self.0); //~ missed: async-cleanup-in-drop -- functions that spawn are not followed
        }
    }
}

mod silent {
    use tokio::sync::mpsc::UnboundedSender;
    use tokio::task::JoinHandle;

    struct Owner(UnboundedSender<u64>);

    impl Drop for Owner {
        fn drop(&mut self) {
            let _ = self.0.send(7);
        }
    }

    struct Aborts(JoinHandle<()>);

    impl Drop for Aborts {
        fn drop(&mut self) {
            self.0.abort();
        }
    }

    struct OnAThread;

    impl Drop for OnAThread {
        fn drop(&mut self) {
            std::thread::spawn(|| {});
        }
    }

    struct Server;

    impl Server {
        fn drop(&self) {
            tokio::spawn(async {});
        }

        fn start(&self) {
            tokio::spawn(async {});
        }
    }
}
