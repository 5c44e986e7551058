//! # blocking-channel
//!
//! Waiting for another thread, through a channel of threads, a `join()` or a `park()`, takes the thread of
//! the executor along with every task on it.
//!
//! ## What it is
//!
//! The rule reports, in code that runs while a future is polled and in functions that such code calls:
//!
//! - `recv()` and its kin on the receivers of `std::sync::mpsc`, `crossbeam_channel`, `flume` and `kanal`,
//!   and loops over such a receiver;
//! - `send()` on a channel between threads that has a bound, which waits when the channel is full;
//! - `JoinHandle::join()` of a thread, `thread::scope`, `thread::park` and the parkers of other crates.
//!
//! tokio's own `blocking_recv` and `blocking_send` panic in async code; `block-on-in-async` reports them.
//!
//! ## Why it bites
//!
//! The thread waits in the kernel, so nothing else that it has to poll goes on: timers are late, and
//! connections time out. When the message that is waited for comes from a task of the same thread, it
//! never comes.
//!
//! ## Use instead
//!
//! - A channel whose receiver is awaited: `tokio::sync::mpsc`, `tokio::sync::oneshot` for one answer. Their
//!   senders can be used from threads, too: `blocking_send`, or `send` of an unbounded or oneshot channel.
//! - Channels that have both sides: `flume`'s `recv_async`, `async_channel`.
//! - For work on a thread: `tokio::task::spawn_blocking(..).await` instead of `thread::spawn(..).join()`.
//! - `try_recv` and `try_send` never wait.
//!
//! ## Known limits
//!
//! A sender says nothing about a bound. Where the channel is made out of sight, and the program makes
//! channels with a bound somewhere, `send()` is reported at low confidence; where it makes none, never.

use std::sync::mpsc;
use std::time::Duration;

// The answer comes from a task of this very thread, which waits here and never runs it.
pub async fn ask() -> u64 {
    let (answer, result) = mpsc::channel();
    tokio::spawn(async move {
        let _ = answer.send(42);
    });
    result.recv_timeout(Duration::from_millis(500)).unwrap_or(0) //~ blocking-channel
}

// Only this task waits.
pub async fn ask_in_turn() -> u64 {
    let (answer, result) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let _ = answer.send(42);
    });
    result.await.unwrap_or(0)
}

// ---- edge cases: tests only ------------------------------------------------------------------

mod receiving {
    use std::sync::mpsc::Receiver;
    use std::time::Duration;

    async fn waits(rx: &Receiver<u64>) -> u64 {
        let a = rx.recv().unwrap(); //~ blocking-channel: "`recv` blocks the thread"
        let b = rx.recv_timeout(Duration::from_secs(1)).unwrap_or(0); //~ blocking-channel
        while let Ok(_) = rx.recv() {} //~ blocking-channel
        a + b
    }

    async fn loops(rx: Receiver<u64>, other: &Receiver<u64>, third: Receiver<u64>) -> u64 {
        let mut sum = 0;
        for x in &rx { //~ blocking-channel
            sum += x;
        }
        for x in other.iter() { //~ blocking-channel
            sum += x;
        }
        for x in third { //~ blocking-channel
            sum += x;
        }
        sum + rx.iter().take(2).sum::<u64>() //~ blocking-channel
    }

    async fn never_waits(rx: &Receiver<u64>) -> u64 {
        let a = rx.try_recv().unwrap_or(0);
        let b: u64 = rx.try_iter().sum();
        a + b
    }

    async fn on_other_threads(rx: Receiver<u64>) -> u64 {
        let first = tokio::task::spawn_blocking(move || rx.recv().unwrap_or(0));
        first.await.unwrap_or(0)
    }

    async fn channels_that_are_awaited(rx: &mut tokio::sync::mpsc::Receiver<u64>, other: flume::Receiver<u64>) -> u64 {
        rx.recv().await.unwrap_or(0) + other.recv_async().await.unwrap_or(0)
    }

    struct Radio;

    impl Radio {
        fn recv(&self) -> u64 {
            7
        }
    }

    async fn a_method_of_that_name(radio: &Radio) -> u64 {
        radio.recv()
    }
}

mod sending {
    use std::sync::mpsc;

    async fn may_wait_for_room(tx: &mpsc::SyncSender<u64>) {
        let _ = tx.send(1); //~ blocking-channel
        let _ = tx.try_send(2);
    }

    async fn never_waits(tx: &mpsc::Sender<u64>) {
        let _ = tx.send(1);
    }

    async fn of_known_channels() {
        let (bounded, _rx) = crossbeam_channel::bounded(8);
        let (unbounded, _rx) = crossbeam_channel::unbounded();
        let another = unbounded.clone();
        let _ = bounded.send(1); //~ blocking-channel
        let _ = unbounded.send(1);
        let _ = another.send(1);
        let (bounded, _rx) = flume::bounded(8);
        let (unbounded, _rx) = flume::unbounded();
        let _ = bounded.clone().send(1); //~ blocking-channel
        let _ = unbounded.send(1);
        let _ = bounded.send_async(1).await;
    }

    async fn of_an_unknown_channel(tx: &crossbeam_channel::Sender<u64>) {
        let _ = tx.send(1); //~ low: blocking-channel
    }
}

mod threads {
    use std::thread;

    fn waits_for_a_thread() -> u64 {
        thread::spawn(|| 1).join().unwrap_or(0)
    }

    async fn joins() -> u64 {
        let worker = thread::spawn(|| 1);
        worker.join().unwrap_or(0) //~ blocking-channel: "until another one has ended"
    }

    async fn scopes(items: &[u64]) {
        thread::scope(|scope| { //~ blocking-channel
            scope.spawn(|| items.len());
        });
    }

    async fn parks() {
        thread::park(); //~ blocking-channel: "until another one wakes it"
    }

    async fn through_a_function() -> u64 {
        waits_for_a_thread() //~ blocking-channel
    }

    async fn joins_of_other_kinds(parts: Vec<String>, path: &std::path::Path, task: tokio::task::JoinHandle<u64>) {
        let _ = parts.join(", ");
        let _ = path.join("x");
        let _ = task.await;
    }
}
