//! # futurelock
//!
//! A future that was started, is still alive and is no longer polled can stand first in line for a
//! lock for ever. If the task that owns it then waits for the same lock, the task waits for itself.
//!
//! ## What it is
//!
//! `select!` polls a future passed by reference (`&mut fut`, or a name bound by `pin!`) and, when
//! another arm wins, leaves it lying: started, alive, asleep. Every `.await` that comes before the
//! next poll of that future, in the handler of another arm, after the `select!`, elsewhere in the
//! loop, runs while nobody drives it. `timeout(d, &mut fut)`, `poll!(fut)` and the loser that
//! `futures::future::select` hands back come to the same.
//!
//! ## Why it bites
//!
//! Tokio's `Mutex`, `RwLock`, `Semaphore` and bounded channels serve strictly in order: what becomes
//! free is handed to the first waiter, polled or not. When that waiter is the sleeping future, the
//! lock is gone, and the `.await` that needs it, often three crates further down, never returns.
//! There is no panic, no load and no message, and it happens only under contention.
//!
//! ## Use instead
//!
//! - Spawn the work and select on its `JoinHandle`: the runtime goes on polling a task.
//! - Await nothing in the other handlers: `try_send`, push to a local queue, spawn.
//! - Drop the future before awaiting: an inner block, or `Box::pin(..)` and `drop(fut)`. `drop` of a
//!   name made by `pin!` drops only a reference; the future stays.
//! - Passing the future by value drops it too, but that *cancels* it: right only if its work may be
//!   lost or done again.
//!
//! ## Known limits
//!
//! Where the future comes from decides. Tasks, timers, channel receivers and shutdown signals hold
//! no lock and are never reported; a future whose code cannot be seen is assumed to lock. A future
//! that is borrowed inside another `async` block is not followed. When nobody takes a lock, or the
//! other `.await` is only a short pause, the future is merely late: found at low confidence.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, Mutex};
use tokio::time::{interval, sleep};

async fn add_one(total: &Mutex<u64>) {
    *total.lock().await += 1;
}

/// Bad: if the lock is taken when this starts, it never ends.
pub async fn waits_behind_its_own_future(total: Arc<Mutex<u64>>) {
    let adding = add_one(&total);
    tokio::pin!(adding);
    tokio::select! {
        _ = &mut adding => {} //~ futurelock: "`adding`"
        _ = sleep(Duration::from_millis(5)) => {
            // `adding` is first in line, and nobody polls it
            *total.lock().await += 10; //~ note: not polled
        }
    }
}

/// Good: a task is polled by the runtime, whatever this function waits for.
pub async fn waits_for_a_task(total: Arc<Mutex<u64>>) {
    let theirs = Arc::clone(&total);
    let mut adding = tokio::spawn(async move { add_one(&theirs).await });
    tokio::select! {
        _ = &mut adding => {}
        _ = sleep(Duration::from_millis(5)) => {
            *total.lock().await += 10;
        }
    }
}

/// Good: the future, and its place in the line, are gone before the wait.
pub async fn drops_the_future_first(total: Arc<Mutex<u64>>) {
    let mut adding = Box::pin(add_one(&total));
    tokio::select! {
        _ = &mut adding => {}
        _ = sleep(Duration::from_millis(5)) => {
            drop(adding);
            *total.lock().await += 10;
        }
    }
}

/// Bad: the same in a loop; every tick stops the job, and may stop it for good.
pub async fn reports_progress(total: &Mutex<u64>, log: &mpsc::Sender<u64>) {
    let mut tick = interval(Duration::from_secs(1));
    let mut job = pin!(add_one(total));
    loop {
        tokio::select! {
            _ = job.as_mut() => break, //~ futurelock
            _ = tick.tick() => {
                let _ = log.send(1).await; //~ note: not polled
            }
        }
    }
}

/// Good: the handler waits for nothing, so the job is polled again at once.
pub async fn reports_progress_without_waiting(total: &Mutex<u64>, log: &mpsc::Sender<u64>) {
    let mut tick = interval(Duration::from_secs(1));
    let mut job = pin!(add_one(total));
    loop {
        tokio::select! {
            _ = job.as_mut() => break,
            _ = tick.tick() => {
                let _ = log.try_send(1);
            }
        }
    }
}

// ---- edge cases: tests only -------------------------------------------------------------------

use std::future::{poll_fn, Future};
use std::pin::Pin;

use futures::future::{self, BoxFuture, Either, FutureExt};
use futures::stream::{FuturesUnordered, StreamExt};
use tokio::sync::{broadcast, oneshot, watch, Barrier, Notify, OnceCell, RwLock, Semaphore};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{timeout, Interval};
use tokio_util::sync::CancellationToken;

const SOON: Duration = Duration::from_millis(20);

struct Db {
    total: Mutex<u64>,
}

impl Db {
    async fn get(&self) -> u64 {
        *self.total.lock().await
    }

    async fn put(&self, value: u64) -> Result<(), String> {
        *self.total.lock().await = value;
        Ok(())
    }
}

// -- the ways to pin, and to pass by reference

async fn pinned_by_tokio_pin_with_let(db: &Db) {
    tokio::pin! {
        let job = db.get();
    }
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn pinned_two_at_once(db: &Db, other: &Db) {
    let (a, b) = (db.get(), other.get());
    tokio::pin!(a, b);
    tokio::select! {
        _ = &mut a => {} //~ futurelock: "`a`"
        _ = &mut b => { db.get().await; }
    }
}

async fn pinned_by_pin_mut(db: &Db) {
    let job = db.get();
    futures::pin_mut!(job);
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn pinned_by_std_pin(db: &Db) {
    let mut job = std::pin::pin!(db.get());
    tokio::select! {
        _ = job.as_mut() => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

/// The `Pin<&mut _>` is moved into the macro; the future behind it lives to the end of the function.
async fn pinned_and_moved_in(db: &Db) {
    let job = pin!(db.get());
    tokio::select! {
        _ = job => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn pinned_by_tokio_and_moved_in(db: &Db) {
    let job = db.get();
    tokio::pin!(job);
    tokio::select! {
        _ = job => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn boxed_by_reference(db: &Db) {
    let mut job = Box::pin(db.get());
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn boxed_as_mut(db: &Db) {
    let mut job = db.get().boxed();
    tokio::select! {
        _ = job.as_mut() => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn boxed_pin_new(db: &Db) {
    let mut job = Box::pin(db.get());
    tokio::select! {
        _ = Pin::new(&mut job) => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn boxed_and_fused(db: &Db) {
    let mut job = Box::pin(db.get());
    tokio::select! {
        _ = (&mut job).fuse() => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn polled_by_hand(db: &Db) {
    let mut job = pin!(db.get());
    tokio::select! {
        _ = poll_fn(|cx| job.as_mut().poll(cx)) => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn through_an_adapter(db: &Db) {
    let mut job = pin!(db.get().map(|n| n + 1));
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn an_async_block(db: &Db) {
    let job = async { db.get().await + 1 };
    tokio::pin!(job);
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn borrowed_inside_an_async_block(db: &Db) {
    let mut job = pin!(db.get());
    tokio::select! {
        _ = async { job.as_mut().await; } => {} //~ missed: futurelock -- borrowed inside another future
        _ = sleep(SOON) => { db.get().await; }
    }
}

struct Worker {
    job: Pin<Box<dyn Future<Output = u64> + Send>>,
    next: Option<BoxFuture<'static, u64>>,
    task: JoinHandle<u64>,
    stop: oneshot::Receiver<()>,
    tick: Interval,
    db: Db,
}

impl Worker {
    async fn run(&mut self) -> u64 {
        loop {
            tokio::select! {
                n = &mut self.job => return n, //~ futurelock
                _ = self.tick.tick() => { self.db.get().await; }
            }
        }
    }

    async fn run_as_mut(&mut self) -> u64 {
        loop {
            tokio::select! {
                n = self.job.as_mut() => return n, //~ futurelock
                _ = self.tick.tick() => { let _ = self.db.put(1).await; }
            }
        }
    }

    /// The slot that owns the future is emptied before the wait.
    async fn take_first(&mut self) {
        if let Some(next) = self.next.as_mut() {
            tokio::select! {
                _ = next => {}
                _ = self.tick.tick() => {
                    self.next.take();
                    self.db.get().await;
                }
            }
        }
    }

    async fn run_task(&mut self) {
        loop {
            tokio::select! {
                _ = &mut self.task => return,
                _ = &mut self.stop => return,
                _ = self.tick.tick() => { self.db.get().await; }
            }
        }
    }
}

/// By value: the macro drops it before any handler runs.
async fn by_value(db: &Db) {
    let named = db.get();
    let boxed = Box::pin(db.get());
    tokio::select! {
        _ = db.get() => {}
        _ = async { db.get().await } => {}
        _ = named => {}
        _ = boxed => {}
        _ = Box::pin(db.get()) => {}
        _ = db.get().boxed() => {}
        _ = db.get().fuse() => {}
        _ = sleep(SOON) => { db.get().await; }
    }
    db.get().await;
}

// -- where the other wait stands

async fn before_a_return(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    tokio::select! {
        n = &mut job => n, //~ futurelock
        _ = sleep(SOON) => { let _ = db.put(0).await; return 0; }
    }
}

async fn in_the_return(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    tokio::select! {
        n = &mut job => n, //~ futurelock
        _ = sleep(SOON) => return db.get().await,
    }
}

async fn in_a_handler_without_block(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    tokio::select! {
        _ = sleep(SOON) => db.get().await,
        n = &mut job => n //~ futurelock
    }
}

async fn in_a_question_mark_chain(db: &Db) -> Result<(), String> {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => return Ok(()), //~ futurelock
            _ = sleep(SOON) => db.put(1).await.map_err(|e| e + "!")?,
        }
    }
}

async fn in_nested_blocks(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            biased;
            _ = &mut job => break, //~ futurelock
            message = rx.recv() => match message {
                Some(n) if n > 10 => {
                    for _ in 0..n {
                        if n % 2 == 0 {
                            db.get().await; //~ note: not polled
                        }
                    }
                }
                Some(_) => continue,
                None => break,
            },
        }
    }
}

async fn in_macros(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break, //~ futurelock
            Some(_) = rx.recv() => println!("now {}", db.get().await), //~ note: not polled
        }
    }
}

async fn in_an_assertion(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break, //~ futurelock
            Some(n) = rx.recv() => { assert_eq!(n, db.get().await); }
        }
    }
}

async fn in_a_join(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break, //~ futurelock
            Some(_) = rx.recv() => { tokio::join!(db.get(), db.get()); }
        }
    }
}

async fn in_an_inner_select(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break, //~ futurelock
            Some(_) = rx.recv() => {
                tokio::select! {
                    _ = db.get() => {}
                    _ = sleep(SOON) => {}
                }
            }
        }
    }
}

async fn in_a_stream(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    let mut lines = futures::stream::iter([1, 2, 3]).then(|_| db.get()).boxed();
    loop {
        tokio::select! {
            _ = &mut job => break, //~ futurelock
            Some(_) = rx.recv() => { while let Some(_n) = lines.next().await {} }
        }
    }
}

async fn after_the_select(db: &Db) {
    let mut job = pin!(db.get());
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => {}
    }
    db.get().await; //~ note: not polled
}

async fn after_the_select_by_its_value(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    let first = tokio::select! {
        n = &mut job => Some(n), //~ futurelock
        _ = sleep(SOON) => None,
    };
    match first {
        Some(n) => n,
        None => db.get().await,
    }
}

/// Only the arm of the future itself gets past the `select!`.
async fn after_the_select_but_finished(db: &Db) {
    let mut job = pin!(db.get());
    tokio::select! {
        _ = &mut job => {}
        _ = sleep(SOON) => return,
    }
    db.get().await;
}

async fn after_the_loop(db: &Db, mut stop: watch::Receiver<bool>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => return, //~ futurelock
            _ = stop.changed() => break,
        }
    }
    let _ = db.put(0).await;
}

async fn after_the_loop_but_finished(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    let mut sum = 0;
    let n = loop {
        tokio::select! {
            n = &mut job => break n,
            Some(n) = rx.recv() => sum += n,
        }
    };
    let _ = db.put(n + sum).await;
}

async fn at_the_tail_of_the_loop(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    let mut last = 0;
    loop {
        tokio::select! {
            _ = &mut job => return, //~ futurelock
            Some(n) = rx.recv() => last = n,
        }
        let _ = db.put(last).await; //~ note: not polled
    }
}

async fn at_the_head_of_the_loop(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        let n = db.get().await; //~ note: not polled
        tokio::select! {
            _ = &mut job => return, //~ futurelock
            Some(m) = rx.recv() => println!("{n} {m}"),
        }
    }
}

async fn in_the_loop_condition(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    while db.get().await < 10 {
        tokio::select! {
            _ = &mut job => return, //~ futurelock
            Some(m) = rx.recv() => println!("{m}"),
        }
    }
}

/// The future is made and dropped in each turn; what stands before it does not meet it.
async fn made_in_the_loop(db: &Db, mut rx: mpsc::Receiver<u64>) {
    loop {
        db.get().await;
        let mut job = pin!(db.get());
        tokio::select! {
            _ = &mut job => {}
            Some(m) = rx.recv() => println!("{m}"),
        }
    }
}

async fn made_in_the_loop_awaited_below(db: &Db, mut rx: mpsc::Receiver<u64>) {
    loop {
        let mut job = pin!(db.get());
        tokio::select! {
            _ = &mut job => {} //~ futurelock
            Some(m) = rx.recv() => println!("{m}"),
        }
        db.get().await;
    }
}

async fn only_awaits_before_the_first_poll(db: &Db) {
    let mut job = pin!(db.get());
    db.get().await;
    tokio::select! {
        _ = &mut job => {}
        _ = sleep(SOON) => {}
    }
}

async fn with_a_precondition(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    let mut done = false;
    loop {
        tokio::select! {
            _ = &mut job, if !done => done = true, //~ futurelock
            Some(n) = rx.recv(), if n_allowed(done) => { let _ = db.put(n).await; }
            else => break,
        }
    }
}

fn n_allowed(done: bool) -> bool {
    !done
}

async fn in_the_else_handler(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(async { Some(db.get().await) });
    let mut done = false;
    while !done {
        tokio::select! {
            Some(_) = &mut job, if !done => done = true,
            Some(n) = rx.recv() => println!("{n}"),
            // runs only when no arm is left, so the job is finished or disabled
            else => break,
        }
    }
}

// -- harmless: nothing else is awaited, or the future is polled meanwhile

async fn straight_back(db: &Db, mut rx: mpsc::Receiver<u64>) -> u64 {
    let mut job = pin!(db.get());
    let mut seen = Vec::new();
    loop {
        tokio::select! {
            n = &mut job => return n,
            Some(n) = rx.recv() => { seen.push(n); continue }
        }
    }
}

async fn set_anew(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let job = db.put(0);
    tokio::pin!(job);
    let mut done = false;
    loop {
        tokio::select! {
            _ = &mut job, if !done => done = true,
            Some(n) = rx.recv() => { job.set(db.put(n)); done = false; }
        }
    }
}

async fn own_handler_waits(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            n = &mut job => { let _ = db.put(n + 1).await; break }
            Some(n) = rx.recv() => println!("{n}"),
        }
    }
}

async fn handlers_await_the_other(db: &Db, other: &Db) -> u64 {
    let mut a = pin!(db.get());
    let mut b = pin!(other.get());
    tokio::select! {
        n = &mut a => n + b.await,
        n = &mut b => n + a.await,
    }
}

async fn handler_awaits_it_by_reference(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    tokio::select! {
        n = &mut job => n,
        _ = sleep(SOON) => {
            println!("still at it");
            (&mut job).await
        }
    }
}

async fn handler_awaits_it_too_late(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    tokio::select! {
        n = &mut job => n, //~ futurelock
        _ = sleep(SOON) => {
            let _ = db.put(1).await;
            job.await
        }
    }
}

async fn handler_awaits_it_with_a_limit(db: &Db) -> Option<u64> {
    let mut job = pin!(db.get());
    tokio::select! {
        n = &mut job => Some(n),
        _ = sleep(SOON) => timeout(SOON, &mut job).await.ok(),
    }
}

async fn handler_joins_it(db: &Db, other: &Db) -> u64 {
    let mut job = pin!(db.get());
    tokio::select! {
        n = &mut job => n,
        _ = sleep(SOON) => {
            let (a, b) = tokio::join!(&mut job, other.get());
            a + b
        }
    }
}

async fn handler_selects_it_again(db: &Db, other: &Db) -> u64 {
    let mut job = pin!(db.get());
    tokio::select! {
        n = &mut job => n,
        _ = sleep(SOON) => tokio::select! {
            n = &mut job => n,
            n = other.get() => n,
        }
    }
}

async fn handler_spawns(db: Arc<Db>, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break,
            Some(n) = rx.recv() => {
                let db = Arc::clone(&db);
                tokio::spawn(async move { db.put(n).await });
            }
        }
    }
}

async fn handler_stores_a_future(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut later: Vec<BoxFuture<'_, ()>> = Vec::new();
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break,
            Some(n) = rx.recv() => later.push(Box::pin(async move { let _ = db.put(n).await; })),
        }
    }
}

async fn handler_sends_without_waiting(db: &Db, tx: &mpsc::UnboundedSender<u64>) {
    let mut tick = interval(SOON);
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break,
            _ = tick.tick() => { let _ = tx.send(1); }
        }
    }
}

async fn moved_into_a_task(db: &'static Db) {
    let mut job = Box::pin(db.get());
    tokio::select! {
        _ = &mut job => return,
        _ = sleep(SOON) => {}
    }
    tokio::spawn(job);
    db.get().await;
}

// -- gone before the wait, or not

async fn dropped_after_the_select(db: &Db) {
    let mut job = Box::pin(db.get());
    tokio::select! {
        _ = &mut job => {}
        _ = sleep(SOON) => {}
    }
    std::mem::drop(job);
    db.get().await;
}

async fn dropped_in_an_inner_block(db: &Db) {
    {
        let mut job = pin!(db.get());
        tokio::select! {
            _ = &mut job => {}
            _ = sleep(SOON) => {}
        }
    }
    db.get().await;
}

async fn replaced_before_the_wait(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = db.get().boxed();
    loop {
        tokio::select! {
            _ = &mut job => break,
            Some(_) = rx.recv() => {
                job = future::ready(0).boxed();
                db.get().await;
            }
        }
    }
}

/// `pin!` owns the future; only the reference is dropped.
async fn dropped_in_name_only(db: &Db) {
    let mut job = pin!(db.get());
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => {}
    }
    drop(job);
    db.get().await;
}

async fn dropped_in_name_only_by_tokio(db: &Db) {
    let job = db.get();
    tokio::pin!(job);
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => {
            drop(job);
            db.get().await;
        }
    }
}

async fn dropped_on_one_branch_only(db: &Db, hurry: bool) {
    let mut job = Box::pin(db.get());
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => {
            if hurry {
                drop(job);
            }
            db.get().await;
        }
    }
}

async fn dropped_too_late(db: &Db) {
    let mut job = Box::pin(db.get());
    tokio::select! {
        _ = &mut job => {} //~ futurelock
        _ = sleep(SOON) => {
            db.get().await;
            drop(job);
        }
    }
}

// -- where the future comes from: these can hold or queue for a lock

async fn sending_on_a_bounded_channel(tx: mpsc::Sender<u64>, mut rx: mpsc::Receiver<u64>) {
    let mut sending = pin!(tx.send(1));
    loop {
        tokio::select! {
            _ = &mut sending => break, //~ futurelock
            Some(n) = rx.recv() => { let _ = tx.send(n).await; }
        }
    }
}

async fn reserving(tx: mpsc::Sender<u64>, db: &Db) {
    let mut permit = pin!(tx.reserve());
    tokio::select! {
        _ = &mut permit => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn locking(total: &Mutex<u64>, db: &Db) {
    let mut guard = pin!(total.lock());
    tokio::select! {
        _ = &mut guard => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn write_locking(table: &RwLock<u64>) -> u64 {
    let mut guard = pin!(table.write());
    tokio::select! {
        _ = &mut guard => 0, //~ futurelock
        _ = sleep(SOON) => *table.read().await,
    }
}

async fn acquiring(permits: &Semaphore) {
    let mut permit = pin!(permits.acquire());
    tokio::select! {
        _ = &mut permit => {} //~ futurelock
        _ = sleep(SOON) => { let _ = permits.acquire_many(2).await; }
    }
}

async fn notified(wake: &Notify, db: &Db) {
    let mut woken = pin!(wake.notified());
    let mut tick = interval(SOON);
    loop {
        tokio::select! {
            _ = &mut woken => break, //~ low: futurelock
            _ = tick.tick() => { db.get().await; }
        }
    }
}

async fn at_a_barrier(barrier: &Barrier, db: &Db) {
    let mut all = pin!(barrier.wait());
    tokio::select! {
        _ = &mut all => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn initialising(cell: &OnceCell<u64>, db: &Db) {
    let mut value = pin!(cell.get_or_init(|| db.get()));
    tokio::select! {
        _ = &mut value => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn given_by_the_caller(work: impl Future<Output = u64>, db: &Db) {
    tokio::pin!(work);
    tokio::select! {
        _ = &mut work => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn given_by_the_caller_generic<F: Future<Output = u64> + Unpin>(mut work: F, db: &Db) {
    tokio::select! {
        _ = &mut work => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

async fn given_by_the_caller_boxed(mut work: BoxFuture<'_, u64>, db: &Db) {
    tokio::select! {
        _ = &mut work => {} //~ futurelock
        _ = sleep(SOON) => { db.get().await; }
    }
}

// -- where the future comes from: these cannot

fn start(db: Arc<Db>) -> JoinHandle<u64> {
    tokio::spawn(async move { db.get().await })
}

async fn tasks(db: Arc<Db>) {
    let theirs = Arc::clone(&db);
    let mut spawned = tokio::task::spawn(async move { theirs.get().await });
    let mut blocking = tokio::task::spawn_blocking(|| 7);
    let mut on_handle = tokio::runtime::Handle::current().spawn(async { 7 });
    let mut started = start(Arc::clone(&db));
    let mut tick = interval(SOON);
    loop {
        tokio::select! {
            _ = &mut spawned => break,
            _ = &mut blocking => break,
            _ = &mut on_handle => break,
            _ = &mut started => break,
            _ = tick.tick() => { db.get().await; }
        }
    }
}

async fn task_handle_as_parameter(mut task: JoinHandle<u64>, db: &Db) {
    let mut tick = interval(SOON);
    loop {
        tokio::select! {
            _ = &mut task => break,
            _ = tick.tick() => { db.get().await; }
        }
    }
}

async fn task_that_may_not_be_there(mut task: Option<JoinHandle<u64>>, db: &Db) {
    let mut tick = interval(SOON);
    loop {
        tokio::select! {
            _ = async { task.as_mut().unwrap().await }, if task.is_some() => break,
            _ = tick.tick() => { db.get().await; }
        }
    }
}

async fn task_sets(db: &Db, mut set: JoinSet<u64>, mut handles: FuturesUnordered<JoinHandle<u64>>) {
    loop {
        tokio::select! {
            Some(_) = set.join_next() => {}
            Some(_) = handles.next() => {}
            _ = sleep(SOON) => { db.get().await; }
        }
    }
}

async fn timers(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let beat = sleep(SOON);
    tokio::pin!(beat);
    let mut boxed = Box::pin(sleep(SOON));
    let mut fused = pin!(sleep(SOON).fuse());
    let mut until = pin!(tokio::time::sleep_until(tokio::time::Instant::now() + SOON));
    loop {
        tokio::select! {
            _ = &mut beat => { db.get().await; beat.as_mut().reset(tokio::time::Instant::now() + SOON) }
            _ = &mut boxed => break,
            _ = &mut fused => break,
            _ = &mut until => break,
            Some(n) = rx.recv() => { let _ = db.put(n).await; }
        }
    }
}

async fn timer_that_warns(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    let mut warn = pin!(sleep(SOON));
    tokio::select! {
        n = &mut job => n,
        _ = &mut warn => {
            println!("slow");
            job.await
        }
    }
}

async fn receivers(
    mut reply: oneshot::Receiver<u64>,
    mut rx: mpsc::Receiver<u64>,
    mut news: broadcast::Receiver<u64>,
    mut config: watch::Receiver<u64>,
    tx: mpsc::Sender<u64>,
    db: &Db,
) {
    let mut next = pin!(rx.recv());
    let mut item = pin!(news.recv());
    let mut changed = pin!(config.changed());
    let mut gone = pin!(tx.closed());
    loop {
        tokio::select! {
            _ = &mut reply => break,
            _ = &mut next => break,
            _ = &mut item => break,
            _ = &mut changed => break,
            _ = &mut gone => break,
            _ = sleep(SOON) => { db.get().await; }
        }
    }
}

async fn stop_signals(
    token: CancellationToken,
    mut shutdown: oneshot::Receiver<()>,
    db: &Db,
) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let mut cancelled = pin!(token.cancelled());
    let mut ctrl_c = pin!(tokio::signal::ctrl_c());
    let mut never = pin!(future::pending::<()>());
    loop {
        tokio::select! {
            _ = &mut cancelled => return Ok(()),
            _ = &mut ctrl_c => return Ok(()),
            _ = &mut never => return Ok(()),
            _ = &mut shutdown => return Ok(()),
            _ = listener.accept() => { db.get().await; }
        }
    }
}

async fn a_block_of_timers_and_receivers(limit: Option<Duration>, mut rx: mpsc::Receiver<u64>, db: &Db) {
    let mut tick = interval(SOON);
    let mut expired = pin!(async {
        match limit {
            Some(limit) => sleep(limit).await,
            None => future::pending().await,
        }
    });
    let mut first = pin!(async { rx.recv().await.unwrap_or(0) });
    loop {
        tokio::select! {
            _ = &mut expired => break,
            _ = &mut first => break,
            _ = tick.tick() => { db.get().await; }
        }
    }
}

// -- merely delayed: found at low confidence

async fn handler_only_naps(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break, //~ low: futurelock
            Some(_) = rx.recv() => sleep(SOON).await,
        }
    }
}

async fn handler_only_yields(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break, //~ low: futurelock
            Some(_) = rx.recv() => tokio::task::yield_now().await,
        }
    }
}

async fn handler_sleeps_long(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut job = pin!(db.get());
    loop {
        tokio::select! {
            _ = &mut job => break, //~ futurelock
            Some(_) = rx.recv() => sleep(Duration::from_secs(5)).await,
        }
    }
}

async fn count_down(mut n: u64) {
    while n > 0 {
        n -= 1;
        tokio::task::yield_now().await;
    }
}

async fn until_interrupted() {
    let _ = tokio::signal::ctrl_c().await;
}

async fn future_is_seen_to_take_no_lock(db: &Db, mut rx: mpsc::Receiver<u64>) {
    let mut counting = pin!(count_down(1_000_000));
    let mut interrupted = pin!(until_interrupted());
    loop {
        tokio::select! {
            _ = &mut counting => break, //~ low: futurelock
            _ = &mut interrupted => break, //~ low: futurelock
            Some(n) = rx.recv() => { let _ = db.put(n).await; }
        }
    }
}

// -- timeout, poll!, now_or_never, run_until_cancelled

async fn timeout_by_reference(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    if timeout(SOON, &mut job).await.is_err() { //~ futurelock
        let _ = db.put(1).await; //~ note: not polled
    }
    job.await
}

async fn timeout_by_reference_then_itself(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    match timeout(SOON, &mut job).await {
        Ok(n) => n,
        Err(_) => {
            println!("slow");
            job.await
        }
    }
}

async fn timeout_by_value(db: &Db) -> u64 {
    match timeout(SOON, db.get()).await {
        Ok(n) => n,
        Err(_) => db.get().await,
    }
}

async fn timeout_on_a_task(db: Arc<Db>) -> u64 {
    let mut task = start(Arc::clone(&db));
    if timeout(SOON, &mut task).await.is_err() {
        let _ = db.put(1).await;
        task.abort();
    }
    0
}

async fn polled_once(db: &Db) -> u64 {
    let mut job = pin!(db.get());
    if futures::poll!(job.as_mut()).is_pending() { //~ futurelock
        let _ = db.put(1).await;
    }
    job.await
}

async fn now_or_never(db: &Db) -> u64 {
    let mut job = Box::pin(db.get());
    if let Some(n) = (&mut job).now_or_never() { //~ futurelock
        return n;
    }
    let _ = db.put(1).await;
    job.await
}

async fn now_or_never_by_value(db: &Db) -> u64 {
    match db.get().now_or_never() {
        Some(n) => n,
        None => db.get().await,
    }
}

async fn until_cancelled(db: &Db, token: CancellationToken) {
    let mut job = pin!(db.get());
    if token.run_until_cancelled(&mut job).await.is_none() { //~ futurelock
        let _ = db.put(0).await;
    }
}

// -- futures::select!, select_biased!, select()

async fn by_name_in_futures_select(db: &Db, rx: mpsc::Receiver<u64>) {
    let mut ticks = tokio_stream::wrappers::ReceiverStream::new(rx).fuse();
    let job = db.get().fuse();
    futures::pin_mut!(job);
    loop {
        futures::select! {
            _ = job => break, //~ futurelock
            _ = ticks.select_next_some() => { db.get().await; }
            complete => break,
        }
    }
}

async fn by_name_in_select_biased(db: &Db, rx: mpsc::Receiver<u64>) {
    let mut ticks = tokio_stream::wrappers::ReceiverStream::new(rx).fuse();
    let mut job = Box::pin(db.get()).fuse();
    loop {
        futures::select_biased! {
            _ = job => break, //~ futurelock
            _ = ticks.next() => { db.get().await; },
        }
    }
}

async fn default_handler_waits(db: &Db) {
    let mut job = Box::pin(db.get()).fuse();
    loop {
        futures::select! {
            _ = job => break, //~ futurelock
            default => { let _ = db.put(1).await; }
        }
    }
}

async fn complete_handler_waits(db: &Db) {
    let mut job = Box::pin(db.get()).fuse();
    loop {
        futures::select! {
            _ = job => {}
            // everything is finished here
            complete => { let _ = db.put(1).await; break; }
        }
    }
}

async fn by_value_in_futures_select(db: &Db, rx: mpsc::Receiver<u64>) {
    let mut ticks = tokio_stream::wrappers::ReceiverStream::new(rx).fuse();
    futures::select! {
        _ = Box::pin(db.get()).fuse() => {}
        _ = ticks.next() => { db.get().await; }
    }
}

async fn task_in_futures_select(db: Arc<Db>, rx: mpsc::Receiver<u64>) {
    let mut ticks = tokio_stream::wrappers::ReceiverStream::new(rx).fuse();
    let mut task = start(Arc::clone(&db)).fuse();
    let mut delay = Box::pin(sleep(SOON)).fuse();
    loop {
        futures::select! {
            _ = task => break,
            _ = delay => break,
            _ = ticks.next() => { db.get().await; }
        }
    }
}

async fn loser_lives_in_the_match(db: &Db) -> u64 {
    let job = Box::pin(db.get());
    let delay = Box::pin(sleep(SOON));
    match future::select(job, delay).await { //~ futurelock
        Either::Left((n, _)) => n,
        Either::Right((_, _)) => db.get().await, //~ note: not polled
    }
}

async fn loser_is_bound(db: &Db) {
    let first = future::select(Box::pin(db.get()), Box::pin(sleep(SOON))).await; //~ futurelock
    let _ = db.put(1).await;
    drop(first);
}

async fn loser_is_awaited(db: &Db) -> u64 {
    match future::select(Box::pin(db.get()), Box::pin(sleep(SOON))).await {
        Either::Left((n, _)) => n,
        Either::Right((_, job)) => job.await,
    }
}

async fn loser_is_dropped(db: &Db) -> u64 {
    match future::select(Box::pin(db.get()), Box::pin(sleep(SOON))).await {
        Either::Left((n, _)) => n,
        Either::Right((_, job)) => {
            drop(job);
            db.get().await
        }
    }
}

async fn loser_is_gone_with_the_statement(db: &Db, other: &Db) -> u64 {
    future::select(Box::pin(db.get()), Box::pin(sleep(SOON))).await;
    let n = future::select(Box::pin(db.get()), Box::pin(other.get())).await.factor_first().0;
    n + db.get().await
}

async fn loser_is_a_timer(db: &Db) -> u64 {
    match future::select(start_now(), Box::pin(sleep(SOON))).await {
        Either::Left((_, _delay)) => db.get().await,
        Either::Right((_, _task)) => db.get().await,
    }
}

fn start_now() -> JoinHandle<()> {
    tokio::spawn(async {})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn in_test_code() {
        let db = Db { total: Mutex::new(0) };
        let mut job = pin!(db.get());
        tokio::select! {
            _ = &mut job => {}
            _ = sleep(SOON) => { db.get().await; }
        }
    }
}
