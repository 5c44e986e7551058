//! # owned-future-in-select-loop
//!
//! A `select!` in a loop makes its arms' futures anew in every turn and drops those that lose. What
//! a dropped future owned, had already done, or had already waited is gone.
//!
//! ## What it is
//!
//! An arm such as `r = connect(addr) => ..` passes its future by value. When another arm is ready
//! first, that future is dropped, and the next turn of the loop evaluates the expression again:
//!
//! - a value moved out of the program's state (`batch.take()`, `queue.pop_front()`) dies with it;
//! - work in several steps (connect, download, `async { .. }`) starts again from nothing;
//! - a timer (`sleep(period)`) counts from zero, an `interval` made in the loop ticks at once.
//!
//! ## Why it bites
//!
//! In a test the interesting arm wins and everything works. Under load the other arm wins again and
//! again: the batch is lost, the connection is never made, the flush never comes. And the expression
//! of an arm is evaluated even when its `if` is false; only the polling is left out.
//!
//! ## Use instead
//!
//! - Values: wait for *room* in the arm (`reserve()`), and take the value in the handler, which
//!   nothing cancels.
//! - Work: make and `pin!` the future before the loop and pass `&mut fut`; or spawn it and select on
//!   the handle. If another handler awaits, spawn: a pinned future stands still meanwhile
//!   (see `futurelock`).
//! - Timers: an `interval` made before the loop and its `tick()`, or `sleep_until(deadline)`.
//!
//! ## Known limits
//!
//! A timer that *should* start again on traffic is recognised by what it does (its handler leaves the
//! loop) or by its name (idle, debounce, retry, ..). Nothing is reported when every other arm leaves
//! the loop: cancelling at the exit is the intention. Operations whose documentation or whose code
//! says that cancelling loses data belong to `cancel-unsafe-in-select`.

use std::mem;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{interval, sleep};

const FLUSH_EVERY: Duration = Duration::from_secs(5);

/// Bad: every line that arrives sets the clock back, so a busy log is never flushed.
pub async fn flushes_only_when_quiet(mut lines: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            line = lines.recv() => match line {
                Some(line) => log.push(line),
                None => break,
            },
            _ = sleep(FLUSH_EVERY) => log.flush(), //~ owned-future-in-select-loop
        }
    }
}

/// Good: the interval lives outside and remembers when its next tick is due.
pub async fn flushes_in_time(mut lines: mpsc::Receiver<String>, mut log: Log) {
    let mut tick = interval(FLUSH_EVERY);
    loop {
        tokio::select! {
            line = lines.recv() => match line {
                Some(line) => log.push(line),
                None => break,
            },
            _ = tick.tick() => log.flush(),
        }
    }
}

/// Bad: the batch moves into a future that is thrown away whenever a line comes first.
pub async fn loses_batches(mut lines: mpsc::Receiver<String>, upload: mpsc::Sender<Vec<String>>) {
    let mut batch = Vec::new();
    loop {
        tokio::select! {
            _ = upload.send(mem::take(&mut batch)), if batch.len() > 99 => {} //~ owned-future-in-select-loop
            Some(line) = lines.recv() => batch.push(line),
            else => break,
        }
    }
}

/// Good: only the permit can be lost, and nothing depends on it.
pub async fn keeps_batches(mut lines: mpsc::Receiver<String>, upload: mpsc::Sender<Vec<String>>) {
    let mut batch = Vec::new();
    loop {
        tokio::select! {
            Ok(permit) = upload.reserve(), if batch.len() > 99 => permit.send(mem::take(&mut batch)),
            Some(line) = lines.recv() => batch.push(line),
            else => break,
        }
    }
}

/// Bad: a connection that takes longer than a tick is begun for ever.
pub async fn connects_again_and_again(address: &str) -> std::io::Result<TcpStream> {
    let mut tick = interval(Duration::from_millis(100));
    loop {
        tokio::select! {
            stream = TcpStream::connect(address) => return stream, //~ owned-future-in-select-loop
            _ = tick.tick() => println!("connecting"),
        }
    }
}

/// Good: one future, made once; the loop only lends it out.
pub async fn connects_once(address: &str) -> std::io::Result<TcpStream> {
    let mut tick = interval(Duration::from_millis(100));
    let connecting = TcpStream::connect(address);
    tokio::pin!(connecting);
    loop {
        tokio::select! {
            stream = &mut connecting => return stream,
            _ = tick.tick() => println!("connecting"),
        }
    }
}

// ---- edge cases: tests only -------------------------------------------------------------------

use std::collections::VecDeque;
use std::pin::pin;

use bytes::Bytes;
use futures::future::{BoxFuture, FutureExt};
use futures::sink::{Sink, SinkExt};
use futures::stream::StreamExt;
use tokio::net::TcpListener;
use tokio::sync::{broadcast, oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep_until, timeout, Instant};
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;

#[derive(Default)]
pub struct Log {
    lines: Vec<String>,
    flushed: usize,
}

impl Log {
    fn push(&mut self, line: String) {
        self.lines.push(line);
    }

    fn flush(&mut self) {
        self.flushed += self.lines.drain(..).count();
    }
}

struct Db;

impl Db {
    async fn rows(&self) -> Vec<u64> {
        sleep(Duration::from_millis(3)).await;
        Vec::new()
    }

    async fn replace(&self, rows: Vec<u64>) {
        sleep(Duration::from_millis(rows.len() as u64)).await;
    }
}

/// Work in steps; nothing is lost when it stops, but it starts again from the first step.
async fn rebuild(db: &Db) -> usize {
    let rows = db.rows().await; //~ note: another await follows
    let kept: Vec<u64> = rows.into_iter().filter(|row| row % 2 == 0).collect();
    let count = kept.len();
    db.replace(kept).await;
    count
}

async fn upload(batch: Vec<String>) {
    sleep(Duration::from_millis(batch.len() as u64)).await;
}

// -- values moved out

async fn taken_from_an_option<S>(mut out: S, mut rx: mpsc::Receiver<Bytes>)
where
    S: Sink<Bytes> + Unpin,
{
    let mut held: Option<Bytes> = None;
    loop {
        tokio::select! {
            _ = out.send(held.take().unwrap_or_default()) => {} //~ owned-future-in-select-loop
            Some(bytes) = rx.recv() => held = Some(bytes),
        }
    }
}

async fn popped_from_a_queue(mut queue: VecDeque<String>, mut rx: mpsc::Receiver<String>) {
    let (tx, _keep) = mpsc::channel(1);
    while !queue.is_empty() {
        tokio::select! {
            _ = tx.send(queue.pop_front()) => {} //~ owned-future-in-select-loop
            Some(line) = rx.recv() => queue.push_back(line),
        }
    }
}

async fn popped_into_an_own_function(mut batch: Vec<String>, mut rx: mpsc::Receiver<String>) {
    loop {
        tokio::select! {
            _ = upload(mem::take(&mut batch)) => {} //~ owned-future-in-select-loop
            Some(line) = rx.recv() => batch.push(line),
        }
    }
}

async fn replaced(mut batch: Vec<String>, mut rx: mpsc::Receiver<String>) {
    loop {
        tokio::select! {
            _ = upload(std::mem::replace(&mut batch, Vec::with_capacity(8))) => {} //~ owned-future-in-select-loop
            Some(line) = rx.recv() => batch.push(line),
        }
    }
}

async fn drained(mut batch: Vec<String>, mut rx: mpsc::Receiver<String>) {
    loop {
        tokio::select! {
            Some(line) = rx.recv() => batch.push(line),
            _ = upload(batch.drain(..).collect()) => {} //~ owned-future-in-select-loop
        }
    }
}

async fn received_without_waiting(mut jobs: mpsc::Receiver<String>, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = upload(jobs.try_recv().into_iter().collect()) => {} //~ owned-future-in-select-loop
            Some(n) = rx.recv() => println!("{n}"),
        }
    }
}

/// Taken when the block is first polled, and dropped with it all the same.
async fn taken_inside_a_block(mut batch: Option<Vec<String>>, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = async { upload(batch.take().unwrap()).await }, if batch.is_some() => {} //~ owned-future-in-select-loop
            Some(n) = rx.recv() => println!("{n}"),
        }
    }
}

async fn bound_before_the_select<S>(mut out: S, mut held: VecDeque<Bytes>, mut rx: mpsc::Receiver<Bytes>)
where
    S: Sink<Bytes> + Unpin,
{
    loop {
        let sending = out.send(held.pop_front().unwrap_or_default());
        tokio::select! {
            _ = sending => {} //~ owned-future-in-select-loop
            Some(bytes) = rx.recv() => held.push_back(bytes),
        }
    }
}

async fn taken_before_the_select(mut batch: Vec<String>, mut rx: mpsc::Receiver<String>) {
    loop {
        let full = mem::take(&mut batch);
        tokio::select! {
            _ = upload(full) => {} //~ owned-future-in-select-loop
            Some(line) = rx.recv() => batch.push(line),
        }
    }
}

async fn taken_and_boxed(mut batch: Vec<String>, mut rx: mpsc::Receiver<String>) {
    loop {
        tokio::select! {
            _ = Box::pin(upload(mem::take(&mut batch))) => {} //~ owned-future-in-select-loop
            Some(line) = rx.recv() => batch.push(line),
        }
    }
}

async fn in_a_method_that_runs_in_a_loop(mut peer: Peer) {
    while peer.turn().await {}
}

struct Peer {
    batch: Vec<String>,
    lines: mpsc::Receiver<String>,
    job: BoxFuture<'static, ()>,
    task: JoinHandle<()>,
    flush_every: Duration,
    idle_limit: Duration,
    log: Log,
}

impl Peer {
    async fn turn(&mut self) -> bool {
        tokio::select! {
            _ = upload(mem::take(&mut self.batch)) => true, //~ owned-future-in-select-loop
            Some(line) = self.lines.recv() => { self.batch.push(line); true }
            else => false,
        }
    }

    async fn run(&mut self) {
        loop {
            tokio::select! {
                Some(line) = self.lines.recv() => self.log.push(line),
                _ = sleep(self.flush_every) => self.log.flush(), //~ owned-future-in-select-loop
            }
        }
    }

    async fn run_until_idle(&mut self) {
        loop {
            tokio::select! {
                Some(line) = self.lines.recv() => self.log.push(line),
                _ = sleep(self.idle_limit) => self.log.flush(),
            }
        }
    }

    async fn run_kept(&mut self) {
        loop {
            tokio::select! {
                _ = &mut self.job => return,
                _ = &mut self.task => return,
                Some(line) = self.lines.recv() => self.log.push(line),
            }
        }
    }
}

/// Every turn makes its own value: nothing of the program's state is lost.
async fn values_made_for_the_arm(mut rx: mpsc::Receiver<u64>, tx: mpsc::Sender<String>) {
    let name = String::from("ping");
    loop {
        tokio::select! {
            _ = tx.send(name.clone()) => {}
            _ = tx.send("ping".to_string()) => {}
            Some(n) = rx.recv() => println!("{n}"),
        }
    }
}

async fn taken_in_the_handler(mut batch: Vec<String>, mut rx: mpsc::Receiver<String>) {
    loop {
        tokio::select! {
            Some(line) = rx.recv() => {
                batch.push(line);
                if batch.len() > 99 {
                    tokio::spawn(upload(mem::take(&mut batch)));
                }
            }
            else => break,
        }
    }
}

async fn taken_but_everyone_else_leaves(mut batch: Vec<String>, token: CancellationToken) {
    loop {
        tokio::select! {
            _ = upload(mem::take(&mut batch)) => {}
            _ = token.cancelled() => break,
        }
    }
}

async fn taken_once(mut batch: Vec<String>, token: CancellationToken) {
    tokio::select! {
        _ = upload(mem::take(&mut batch)) => {}
        _ = token.cancelled() => {}
    }
}

async fn taken_once_and_missed_afterwards(mut batch: Vec<String>) -> usize {
    tokio::select! {
        _ = upload(mem::take(&mut batch)) => {} //~ owned-future-in-select-loop
        _ = sleep(Duration::from_secs(1)) => println!("slow"),
    }
    batch.len()
}

async fn borrowed_not_taken(mut slot: Option<TcpListener>, mut rx: mpsc::Receiver<u64>) {
    loop {
        let Some(listener) = slot.as_mut() else { break };
        tokio::select! {
            Ok((_stream, _)) = listener.accept() => {}
            Some(_) = rx.recv() => {}
        }
    }
}

// -- timers

async fn literal_period(mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            _ = tokio::time::sleep(Duration::from_millis(250)) => { log.flush(); } //~ owned-future-in-select-loop
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn period_from_a_parameter(mut rx: mpsc::Receiver<String>, mut log: Log, period: Duration) {
    let mut running = true;
    while running {
        tokio::select! {
            biased;
            line = rx.recv() => match line {
                Some(line) => log.push(line),
                None => running = false,
            },
            () = sleep(period) => {
                println!("flush");
                log.flush();
            }
        } //~^^^^ owned-future-in-select-loop
    }
}

async fn against_a_ticker(mut log: Log, db: &Db) {
    let mut beat = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            _ = beat.tick() => println!("alive"),
            _ = sleep(FLUSH_EVERY) => { log.flush(); rebuild(db).await; } //~ owned-future-in-select-loop
        }
    }
}

async fn boxed_and_fused(rx: mpsc::Receiver<String>, mut log: Log) {
    let mut lines = ReceiverStream::new(rx).fuse();
    loop {
        futures::select! {
            line = lines.select_next_some() => log.push(line),
            _ = Box::pin(sleep(FLUSH_EVERY)).fuse() => log.flush(), //~ owned-future-in-select-loop
            complete => break,
        }
    }
}

async fn bound_in_the_loop(mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        let pause = sleep(FLUSH_EVERY);
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = pause => log.flush(), //~ owned-future-in-select-loop
        }
    }
}

/// Pinned, but in the loop: each turn has its own.
async fn pinned_in_the_loop(mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        let mut pause = pin!(sleep(FLUSH_EVERY));
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = &mut pause => log.flush(), //~ owned-future-in-select-loop
        }
    }
}

async fn a_receive_with_a_limit(mut rx: mpsc::Receiver<String>, mut other: mpsc::Receiver<u64>, mut log: Log) {
    loop {
        tokio::select! {
            line = timeout(FLUSH_EVERY, rx.recv()) => match line { //~ owned-future-in-select-loop
                Ok(Some(line)) => log.push(line),
                Ok(None) => break,
                Err(_) => log.flush(),
            },
            Some(n) = other.recv() => println!("{n}"),
        }
    }
}

/// The first tick of an interval comes at once: this loop spins.
async fn interval_made_in_the_loop(mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        let mut tick = interval(FLUSH_EVERY);
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = tick.tick() => log.flush(), //~ owned-future-in-select-loop
        }
    }
}

async fn break_of_an_inner_loop(mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = sleep(FLUSH_EVERY) => { //~ owned-future-in-select-loop
                for n in 0..3 {
                    if n == 2 {
                        break;
                    }
                }
                log.flush();
            }
        }
    }
}

async fn handler_leaves(mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = sleep(FLUSH_EVERY) => break,
        }
    }
}

async fn handler_leaves_by_return(mut rx: mpsc::Receiver<String>, mut log: Log) -> Result<(), String> {
    loop {
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = sleep(FLUSH_EVERY) => return Err("nothing came".into()),
        }
    }
}

async fn handler_leaves_the_outer_loop(mut rx: mpsc::Receiver<String>, mut log: Log) {
    'outer: loop {
        loop {
            tokio::select! {
                Some(line) = rx.recv() => log.push(line),
                _ = sleep(FLUSH_EVERY) => { log.flush(); break 'outer }
            }
        }
    }
}

const IDLE_LIMIT: Duration = Duration::from_secs(30);
const DEBOUNCE: Duration = Duration::from_millis(50);

async fn named_for_what_it_is(mut rx: mpsc::Receiver<String>, mut log: Log, retry_backoff: Duration, linger: Duration) {
    loop {
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = sleep(IDLE_LIMIT) => log.flush(),
            _ = sleep(DEBOUNCE) => log.flush(),
            _ = sleep(retry_backoff) => log.flush(),
            _ = sleep(linger) => log.flush(),
        }
    }
}

async fn every_other_arm_leaves(mut stop: watch::Receiver<bool>, mut done: oneshot::Receiver<()>, mut log: Log) {
    loop {
        tokio::select! {
            _ = stop.changed() => return,
            _ = &mut done => break,
            _ = sleep(FLUSH_EVERY) => log.flush(),
        }
    }
}

/// Whatever wakes the loop, it does the same thing: there is nothing to starve.
async fn same_work_after_every_arm(mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = sleep(FLUSH_EVERY) => {}
        }
        log.flush();
    }
}

async fn until_a_deadline(mut rx: mpsc::Receiver<String>, mut log: Log) {
    let mut deadline = Instant::now() + FLUSH_EVERY;
    loop {
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = sleep_until(deadline) => {
                log.flush();
                deadline += FLUSH_EVERY;
            }
        }
    }
}

async fn what_remains(mut rx: mpsc::Receiver<String>, mut log: Log) {
    let mut started = Instant::now();
    loop {
        let remaining = FLUSH_EVERY.saturating_sub(started.elapsed());
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = sleep(remaining) => {
                log.flush();
                started = Instant::now();
            }
        }
    }
}

async fn pinned_outside_and_reset(mut rx: mpsc::Receiver<String>, mut log: Log) {
    let mut pause = pin!(sleep(FLUSH_EVERY));
    loop {
        tokio::select! {
            Some(line) = rx.recv() => log.push(line),
            _ = &mut pause => {
                log.flush();
                pause.as_mut().reset(Instant::now() + FLUSH_EVERY);
            }
        }
    }
}

async fn not_in_a_loop(mut rx: mpsc::Receiver<String>, mut log: Log) {
    tokio::select! {
        Some(line) = rx.recv() => log.push(line),
        _ = sleep(FLUSH_EVERY) => log.flush(),
    }
}

/// A fused receive gives one message, then its arm is off for good.
async fn fused_outside(mut rx: mpsc::Receiver<String>, mut log: Log) {
    let mut tick = interval(FLUSH_EVERY);
    let mut line = pin!(rx.recv().fuse());
    loop {
        tokio::select! {
            Some(line) = &mut line => log.push(line), //~ missed: owned-future-in-select-loop -- fires only once
            _ = tick.tick() => log.flush(),
        }
    }
}

// -- work in steps

async fn own_function(db: &Db, mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            _ = rebuild(db) => return, //~ owned-future-in-select-loop
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn own_function_in_a_box(db: &Db, mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            _ = Box::pin(rebuild(db)) => return, //~ owned-future-in-select-loop
            _ = rebuild(db).boxed() => return, //~ owned-future-in-select-loop
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn own_function_on_its_own_line(db: &Db, mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            _count =
                rebuild(db) //~ owned-future-in-select-loop
                    .map(|count| count + 1) => return,
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn block_of_steps(db: &Db, mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            _ = async { let rows = db.rows().await; db.replace(rows).await } => return, //~ owned-future-in-select-loop
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn bound_in_the_loop_by_name(db: &Db, mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        let rebuilding = rebuild(db);
        tokio::select! {
            _ = rebuilding => return, //~ owned-future-in-select-loop
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn under_a_limit(db: &Db, mut rx: mpsc::Receiver<String>, mut log: Log) {
    loop {
        tokio::select! {
            _ = timeout(Duration::from_secs(60), rebuild(db)) => return, //~ owned-future-in-select-loop
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn one_other_arm_stays(db: &Db, mut rx: mpsc::Receiver<String>, token: CancellationToken, mut log: Log) {
    for _ in 0..1000 {
        tokio::select! {
            _ = token.cancelled() => return,
            _ = rebuild(db) => return, //~ owned-future-in-select-loop
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn shutdown_may_cancel(db: &Db, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _ = rebuild(db) => {}
            _ = stop.changed() => return,
            _ = tokio::signal::ctrl_c() => break,
            _ = sleep(Duration::from_secs(60)) => panic!("took too long"),
        }
    }
}

async fn the_only_arm(db: &Db) {
    loop {
        tokio::select! {
            _ = rebuild(db) => {}
            else => break,
        }
    }
}

async fn started_outside(db: &Db, mut rx: mpsc::Receiver<String>, mut log: Log) {
    let mut rebuilding = pin!(rebuild(db));
    let mut task = tokio::spawn(async { sleep(Duration::from_secs(1)).await });
    loop {
        tokio::select! {
            _ = &mut rebuilding => return,
            _ = &mut task => return,
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

async fn work_in_the_handler(db: &Db, mut rx: mpsc::Receiver<String>, mut log: Log) {
    let mut tick = interval(FLUSH_EVERY);
    loop {
        tokio::select! {
            _ = tick.tick() => { rebuild(db).await; }
            Some(line) = rx.recv() => log.push(line),
        }
    }
}

// -- leaves that may be dropped and made again

async fn safe_leaves(
    mut rx: mpsc::Receiver<String>,
    mut news: broadcast::Receiver<u64>,
    mut config: watch::Receiver<u64>,
    mut tasks: JoinSet<()>,
    token: CancellationToken,
    listener: TcpListener,
) {
    let mut tick = interval(FLUSH_EVERY);
    let mut lines = ReceiverStream::new(mpsc::channel::<u64>(1).1);
    loop {
        tokio::select! {
            Some(_) = rx.recv() => {}
            Ok(_) = news.recv() => {}
            Ok(_) = config.changed() => {}
            Some(_) = tasks.join_next() => {}
            Some(_) = lines.next() => {}
            Ok(_) = listener.accept() => {}
            _ = tick.tick() => {}
            _ = token.cancelled() => {}
        }
    }
}
