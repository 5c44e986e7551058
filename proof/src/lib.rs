//! What a proof can see of a program: whether it stalls its thread, hangs, panics, or loses something.
//!
//! A proof calls the examples of a page and tells what came of each with [`bad`] or [`good`]. One line
//! of standard output for each, fields separated by tabs: `bad` or `good`, the example's name, whether
//! it misbehaved, what was observed.

use std::fmt::{self, Display};
use std::future::Future;
use std::io::Read;
use std::panic::{catch_unwind, set_hook, AssertUnwindSafe};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{mpsc, Arc};
use std::thread;
use std::time::{Duration, Instant};

use tokio::runtime::Builder;
use tokio::task::LocalSet;

/// So long must a thread stand still to count as blocked.
pub const STALL: Duration = Duration::from_millis(200);

/// So long is waited from outside for what should have ended long ago.
const PATIENCE: Duration = Duration::from_secs(3);

/// How a run ended, seen from another thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Fine,
    Panic,
    Hang,
}

impl Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Ending::Fine => "ends",
            Ending::Panic => "panics",
            Ending::Hang => "never ends",
        })
    }
}

/// Tells of a bad example: did it misbehave, and how was that seen?
pub fn bad(example: &str, misbehaves: bool, observed: impl Display) {
    println!("bad\t{example}\t{misbehaves}\t{observed}");
}

/// Tells of a good example.
pub fn good(example: &str, misbehaves: bool, observed: impl Display) {
    println!("good\t{example}\t{misbehaves}\t{observed}");
}

/// Tells of a bad example that should stall its thread.
pub fn bad_stall<F: Future>(example: &str, future: F) {
    let gap = stall(future);
    bad(example, gap >= STALL, Stood(gap));
}

/// Tells of a good example that should not stall its thread.
pub fn good_stall<F: Future>(example: &str, future: F) {
    let gap = stall(future);
    good(example, gap >= STALL, Stood(gap));
}

struct Stood(Duration);

impl Display for Stood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 >= STALL {
            write!(f, "no other task of the thread ran for {} ms", self.0.as_millis())
        } else {
            f.write_str("other tasks of the thread went on")
        }
    }
}

/// Tells of a bad example that should not come to a good end.
pub fn bad_ending(example: &str, run: impl FnOnce() + Send + 'static) {
    let seen = ending(run);
    bad(example, seen != Ending::Fine, seen);
}

/// Tells of a good example that should end.
pub fn good_ending(example: &str, run: impl FnOnce() + Send + 'static) {
    let seen = ending(run);
    good(example, seen != Ending::Fine, seen);
}

/// The longest time that a task of the same thread, which wants to run every 5 ms, had to wait.
pub fn stall<F: Future>(future: F) -> Duration {
    let longest = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&longest);
    local(async move {
        let ticker = tokio::task::spawn_local(async move {
            let mut last = Instant::now();
            loop {
                tokio::time::sleep(Duration::from_millis(5)).await;
                seen.fetch_max(last.elapsed().as_millis() as u64, Ordering::Relaxed);
                last = Instant::now();
            }
        });
        tokio::time::sleep(Duration::from_millis(20)).await;
        future.await;
        tokio::time::sleep(Duration::from_millis(20)).await;
        ticker.abort();
    });
    Duration::from_millis(longest.load(Ordering::Relaxed))
}

/// How `run` ends on a thread of its own.
pub fn ending(run: impl FnOnce() + Send + 'static) -> Ending {
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let done = catch_unwind(AssertUnwindSafe(run));
        let _ = tell.send(done.is_ok());
    });
    match told.recv_timeout(PATIENCE) {
        Ok(true) => Ending::Fine,
        Ok(false) => Ending::Panic,
        Err(_) => Ending::Hang,
    }
}

/// Runs a future to its end on a runtime of one thread; `spawn_local` works in it.
pub fn local<F: Future>(future: F) -> F::Output {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    LocalSet::new().block_on(&runtime, future)
}

/// Runs a future on a runtime of one thread whose clock goes on by itself when nothing else is to be done.
///
/// None when it is not ready after an hour of that time: for a deadlock the clock stands at no hour.
pub fn in_an_hour<F: Future>(future: F) -> Option<F::Output> {
    let runtime = Builder::new_current_thread().enable_all().start_paused(true).build().expect("a runtime");
    LocalSet::new().block_on(&runtime, async { tokio::time::timeout(Duration::from_secs(3600), future).await.ok() })
}

/// What this program prints when it is started anew with `word` as its argument; None when it goes on for too long.
pub fn printed(word: &str) -> Option<String> {
    let program = std::env::current_exe().expect("this program");
    let mut child = Command::new(program).arg(word).stdout(Stdio::piped()).spawn().expect("this program");
    let mut output = child.stdout.take().expect("a pipe");
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let mut text = String::new();
        let _ = output.read_to_string(&mut text);
        let _ = tell.send(text);
    });
    let text = told.recv_timeout(PATIENCE).ok();
    let _ = child.kill();
    let _ = child.wait();
    text
}

/// The argument that this program was started with, if it was started by [`printed`].
pub fn asked() -> Option<String> {
    std::env::args().nth(1)
}

/// No message of a panic is printed, since it is told how a run ended.
pub fn quiet() {
    set_hook(Box::new(|_| {}));
}
