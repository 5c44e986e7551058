//! # blocking-drop
//!
//! A destructor that waits for a thread, a file or a future blocks whoever drops the value, and nothing in
//! the code shows that it does.
//!
//! ## What it is
//!
//! The rule reports a call in `Drop::drop` that blocks its thread, itself or through functions of the
//! program, when a variable of async code owns a value of that type to its end. It shows both: the call,
//! and one place at which such a value ends.
//!
//! ## Why it bites
//!
//! `drop` cannot await. When it joins a thread, sleeps, or drives a future with `block_on`, the executor's
//! thread waits with every task on it, at the end of a scope, on an early return, and whenever a future is
//! cancelled. `block_on` panics inside a runtime, and a panic in a destructor that runs while another panic
//! unwinds ends the process.
//!
//! ## Use instead
//!
//! - An async method (`close`, `shutdown`) that takes `self` and is awaited. Let `drop` do what cannot wait:
//!   set a flag, close a channel, and leave the thread to end by itself.
//! - Where the value has to be dropped as it is: `tokio::task::spawn_blocking(move || drop(value))`.
//!
//! ## Known limits
//!
//! - Locks and prints in a destructor count as short and are not reported.
//! - A value that is moved on, shared by an `Arc`, or never bound to a name is not followed to its end.
//! - What is dropped in tests does not count. Types of other crates whose destructors block are not reported.

use std::thread::JoinHandle;
use std::time::Duration;

pub struct Worker {
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    pub fn start() -> Worker {
        Worker { thread: Some(std::thread::spawn(|| std::thread::sleep(Duration::from_millis(400)))) }
    }

    // Waits where waiting is possible.
    pub async fn close(mut self) {
        let thread = self.thread.take();
        let _ = tokio::task::spawn_blocking(move || thread.map(JoinHandle::join)).await;
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join(); //~ blocking-drop: "a `Worker` ends"
        }
    }
}

// The thread that polls this task waits for the worker.
pub async fn use_worker() {
    let worker = Worker::start(); //~ note: `worker` is dropped at the end of its scope, in async code
    tokio::time::sleep(Duration::from_millis(10)).await;
    assert!(worker.thread.is_some());
}

// Only this task does.
pub async fn use_worker_and_close_it() {
    let worker = Worker::start();
    tokio::time::sleep(Duration::from_millis(10)).await;
    worker.close().await;
}

// ---- edge cases: tests only ------------------------------------------------------------------

mod dropped_in_async_code {
    use std::path::PathBuf;
    use tokio::runtime::Handle;

    pub struct Scratch(PathBuf);

    impl Scratch {
        fn new() -> std::io::Result<Scratch> {
            Ok(Scratch(PathBuf::from("scratch")))
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0); //~ blocking-drop
        }
    }

    struct Job {
        scratch: Scratch,
        name: String,
    }

    async fn step(_: &str) {}

    async fn inside_of_something(job: Job) { //~ note: `job` is dropped
        step(&job.name).await;
    }

    struct Session {
        handle: Handle,
    }

    impl Session {
        async fn goodbye(&self) {}
    }

    impl Drop for Session {
        fn drop(&mut self) {
            self.handle.block_on(self.goodbye()); //~ blocking-drop
        }
    }

    async fn of_a_parameter(session: Session) { //~ note: `session` is dropped
        session.goodbye().await;
    }

    struct Pause;

    impl Drop for Pause {
        fn drop(&mut self) {
            wait_a_bit(); //~ blocking-drop
        }
    }

    fn wait_a_bit() {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }

    async fn ends_early(stop: bool) {
        let pause = Pause; //~ note: `pause` is dropped
        if stop {
            drop(pause);
        }
    }
}

mod silent {
    use std::sync::{Arc, Mutex};
    use std::thread::JoinHandle;

    struct NeverInAsync(Option<JoinHandle<()>>);

    impl Drop for NeverInAsync {
        fn drop(&mut self) {
            let _ = self.0.take().map(|thread| thread.join());
        }
    }

    fn in_sync_code() {
        let _value = NeverInAsync(None);
    }

    struct GivenAway(Option<JoinHandle<()>>);

    impl Drop for GivenAway {
        fn drop(&mut self) {
            if let Some(thread) = self.0.take() {
                let _ = thread.join();
            }
        }
    }

    async fn dropped_elsewhere() {
        let value = GivenAway(None);
        let _ = tokio::task::spawn_blocking(move || drop(value)).await;
    }

    struct Counted(Arc<Mutex<u64>>);

    impl Drop for Counted {
        fn drop(&mut self) {
            *self.0.lock().unwrap() -= 1;
        }
    }

    async fn a_short_lock(counted: Counted) {
        let _ = &counted;
    }

    struct Detached(Option<JoinHandle<()>>);

    impl Drop for Detached {
        fn drop(&mut self) {
            let thread = self.0.take();
            std::thread::spawn(move || thread.map(|thread| thread.join()));
        }
    }

    async fn waits_on_its_own_thread() {
        let _value = Detached(None);
    }

    struct Door;

    impl Door {
        fn drop(&self) {
            std::thread::sleep(std::time::Duration::from_secs(1));
        }
    }

    async fn a_method_of_that_name(door: Door) {
        let _ = &door;
    }
}

mod shared {
    use std::sync::Arc;
    use std::thread::JoinHandle;

    struct Pool(Option<JoinHandle<()>>);

    impl Drop for Pool {
        fn drop(&mut self) {
            if let Some(thread) = self.0.take() {
                let _ = thread.join(); //~ missed: blocking-drop -- the last clone of an Arc may end anywhere
            }
        }
    }

    async fn perhaps_the_last_one(pool: Arc<Pool>) {
        let _ = &pool;
    }
}
