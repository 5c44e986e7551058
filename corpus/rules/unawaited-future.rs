//! # unawaited-future
//!
//! Calling an `async fn` does nothing but make a future. This one is thrown away without ever having
//! been polled: the work it stands for does not happen.
//!
//! ## What it is
//!
//! Futures in Rust are lazy. Until somebody awaits, spawns or polls it, the body of an `async fn` or
//! of an `async` block does not run, not even its first line. Here a future is made and then
//! ignored, bound to `_`, bound to a name that nothing uses, or left in a `Result`, an `Option` or a
//! `Vec` that goes the same way.
//!
//! ## Why it bites
//!
//! The code reads as if the message were sent and the file saved. There is no error, for no code
//! ran that could fail. The compiler warns of the plainest case only: `let _ = save()`, a future
//! inside an `Option`, or a boxed one, pass in silence.
//!
//! ## Use instead
//!
//! - Wait for it: `save().await`, or `join!`/`join_all` for several.
//! - Let it run on its own: `tokio::spawn(save())`, and mind that nobody sees its errors.
//! - Made in vain? Remove the call.
//!
//! ## Known limits
//!
//! Handles of running tasks are no such futures: `let _ = tokio::spawn(..)` is silent. A future that is
//! returned, stored, passed on or captured counts as used, even if the receiver forgets it.

use std::time::Duration;

use futures::future::join_all;
use tokio::time::sleep;

pub struct Db;

impl Db {
    pub async fn save(&self, name: &str) -> Result<(), String> {
        sleep(Duration::from_millis(name.len() as u64)).await;
        Ok(())
    }
}

/// Bad: makes three futures and runs none.
pub async fn saves_nothing(db: &Db) {
    let _ = db.save("ada"); //~ unawaited-future: "save"
    let _saved = db.save("grace"); //~ unawaited-future: "save"
    sleep(Duration::from_secs(1)); //~ unawaited-future: "sleep"
}

/// Good: awaits them, one of them later.
pub async fn saves_everything(db: &Db) -> Result<(), String> {
    let _ = db.save("ada").await;
    let saved = db.save("grace");
    sleep(Duration::from_secs(1)).await;
    saved.await
}

/// Bad: a vector of futures is a list of things to do, not of things done.
pub async fn saves_none_of(db: &Db, names: &[&str]) {
    let _saves: Vec<_> = names.iter().map(|name| db.save(name)).collect(); //~ unawaited-future: "save"
}

/// Good: waits for all of them together.
pub async fn saves_all_of(db: &Db, names: &[&str]) {
    let saves: Vec<_> = names.iter().map(|name| db.save(name)).collect();
    join_all(saves).await;
}

// ---- edge cases: tests only -------------------------------------------------------------------

use futures::future::{BoxFuture, FutureExt};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::{broadcast, mpsc, oneshot, watch, Mutex, Notify};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{interval, timeout};

async fn save() {
    sleep(Duration::from_millis(1)).await;
}

async fn save_number(n: u64) -> u64 {
    n
}

fn saving() -> impl Future<Output = ()> {
    save()
}

fn saving_boxed() -> BoxFuture<'static, ()> {
    Box::pin(save())
}

fn saving_dyn() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async {})
}

fn saving_or_not(n: u64) -> Result<impl Future<Output = u64>, String> {
    if n > 0 {
        Ok(save_number(n))
    } else {
        Err("nothing to save".into())
    }
}

fn maybe_saving(n: u64) -> Option<BoxFuture<'static, u64>> {
    (n > 0).then(|| save_number(n).boxed())
}

// -- calls as statements

async fn bare_calls(db: &Db) {
    save(); //~ unawaited-future
    self::save(); //~ unawaited-future
    db.save("bare"); //~ unawaited-future
    Db::save(db, "by path"); //~ unawaited-future
    saving(); //~ unawaited-future: "saving"
    saving_boxed(); //~ unawaited-future
    saving_dyn(); //~ unawaited-future
    save().boxed(); //~ unawaited-future
    Box::pin(save()); //~ unawaited-future
    save_number(1).map(|n| n + 1); //~ unawaited-future
}

fn in_a_sync_function() {
    save(); //~ unawaited-future
}

async fn on_several_lines(db: &Db) {
    db
        .save( //~ unawaited-future
            "several lines",
        );
}

async fn let_underscore(db: &Db) {
    let _ = save(); //~ unawaited-future
    _ = save(); //~ unawaited-future
    let _: Pin<Box<dyn Future<Output = ()>>> = Box::pin(save()); //~ unawaited-future
    let _ = async { db.save("block").await }; //~ unawaited-future
    let _ = (save(), 1); //~ unawaited-future
}

async fn bound_and_never_used(db: &Db) {
    let unused = save(); //~ unawaited-future
    let _unused = db.save("underscore"); //~ unawaited-future
    let boxed = Box::pin(save()); //~ unawaited-future
    let block = async move { 3 }; //~ unawaited-future
    let typed: BoxFuture<'_, ()> = saving_boxed(); //~ unawaited-future
}

async fn shadowed_before_use() {
    let work = save(); //~ unawaited-future
    let work = save();
    work.await;
}

async fn blocks_as_statements() {
    async { //~ unawaited-future
        save().await;
    };
    async move {}; //~ unawaited-future
    async { save().await }.await;
}

async fn library_futures(
    tx: mpsc::Sender<u64>,
    mut rx: mpsc::Receiver<u64>,
    lock: &Mutex<u64>,
    wake: &Notify,
    mut stream: TcpStream,
) {
    tokio::time::sleep(Duration::from_secs(1)); //~ unawaited-future
    tokio::task::yield_now(); //~ unawaited-future
    tokio::fs::remove_file("old"); //~ unawaited-future
    tx.send(1); //~ unawaited-future
    let _ = tx.send(2); //~ unawaited-future
    let _ = rx.recv(); //~ unawaited-future
    let _ = lock.lock(); //~ unawaited-future
    let _ = wake.notified(); //~ unawaited-future
    let _ = stream.flush(); //~ unawaited-future
    let _ = stream.shutdown(); //~ unawaited-future
    let _ = interval(Duration::from_secs(1)).tick(); //~ unawaited-future
    let _ = join_all(vec![saving(), saving()]); //~ unawaited-future
}

/// The inner future is passed on; the outer one is lost.
async fn a_limit_without_a_wait() {
    let _ = timeout(Duration::from_secs(1), save()); //~ unawaited-future: "timeout"
}

// -- inside other values

async fn in_results_and_options(db: &Db, name: Option<&str>) -> Result<(), String> {
    saving_or_not(1)?; //~ unawaited-future
    let _ = saving_or_not(2); //~ unawaited-future
    saving_or_not(3).unwrap(); //~ unawaited-future
    maybe_saving(4); //~ unawaited-future
    name.map(|name| db.save(name)); //~ unawaited-future
    let _ = Some(save()); //~ unawaited-future
    name.is_some().then(|| save()); //~ unawaited-future
    if let Some(saving) = maybe_saving(5) {
        saving.await;
    }
    saving_or_not(6)?.await;
    Ok(())
}

async fn in_collections(names: &[&str], db: &Db) {
    let _ = vec![save()]; //~ unawaited-future
    let _list = [save_number(1)]; //~ unawaited-future
    let mut pushed = Vec::new();
    pushed.push(save()); //~ unawaited-future
    let _ = names.iter().map(|name| db.save(name)).collect::<Vec<_>>(); //~ unawaited-future
}

async fn in_collections_that_are_used(names: &[&str], db: &Db) {
    let mut pushed = Vec::new();
    pushed.push(save());
    join_all(pushed).await;
    let list = [save_number(1), save_number(2)];
    for saving in list {
        saving.await;
    }
    let _ = join_all(names.iter().map(|name| db.save(name))).await;
}

async fn in_branches(n: u64) {
    match n {
        0 => save_number(0), //~ unawaited-future
        n => save_number(n + 1), //~ unawaited-future
    };
    if n > 3 {
        save(); //~ unawaited-future
    }
    for n in 0..n {
        save_number(n); //~ unawaited-future
    }
    match n {
        0 => save().await,
        _ => saving().await,
    }
}

async fn in_closures(numbers: &[u64]) {
    numbers.iter().for_each(|n| {
        save_number(*n); //~ unawaited-future
    });
    let late = || save();
    late(); //~ unawaited-future
    late().await;
    let block = |n: u64| async move { save_number(n).await };
    let _ = block(1); //~ unawaited-future
    block(2).await;
}

async fn in_tasks_and_blocks() {
    tokio::spawn(async {
        save(); //~ unawaited-future
    });
    async {
        let _ = save(); //~ unawaited-future
    }
    .await;
    // the task ends at once; its output is a future
    tokio::spawn(async { saving_boxed() }); //~ missed: unawaited-future -- the future is the output of a task
}

async fn in_select(mut rx: mpsc::Receiver<u64>, db: &Db) {
    let mut tick = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            Some(n) = rx.recv() => { save_number(n); } //~ unawaited-future
            _ = tick.tick() => {
                let _ = db.save("tick"); //~ unawaited-future
            }
        }
    }
}

async fn making() -> BoxFuture<'static, ()> {
    saving_boxed()
}

async fn awaited_only_once() {
    making().await; //~ unawaited-future
    making().await.await;
}

// -- methods by the types of fields, traits, own futures

trait Store {
    async fn put(&self, n: u64);
    fn count(&self) -> usize;
}

#[async_trait::async_trait]
trait DynStore: Send + Sync {
    async fn put(&self, n: u64);
}

struct Service<S> {
    db: Arc<Db>,
    store: S,
    shared: Arc<dyn DynStore>,
    boxed: Box<dyn DynStore>,
    journal: Journal,
    outbox: mpsc::Sender<u64>,
    log: mpsc::UnboundedSender<u64>,
    pending: Option<BoxFuture<'static, ()>>,
    tasks: JoinSet<()>,
}

struct Journal;

impl Journal {
    /// The same name as the database's, but it is done when it returns.
    fn save(&self, name: &str) -> Result<(), String> {
        println!("{name}");
        Ok(())
    }

    async fn open(path: &str) -> Journal {
        println!("{path}");
        Journal
    }
}

impl<S: Store> Service<S> {
    async fn run(&mut self) {
        self.db.save("by field"); //~ unawaited-future
        self.store.put(1); //~ unawaited-future
        let _ = self.shared.put(2); //~ unawaited-future
        let _ = self.boxed.put(3); //~ unawaited-future
        let _ = self.outbox.send(4); //~ unawaited-future
        let _ = self.helper(); //~ unawaited-future
        Self::helper(self); //~ unawaited-future
        Journal::open("journal"); //~ unawaited-future

        let _ = self.journal.save("sync");
        self.journal.save("sync").unwrap();
        let _ = self.log.send(5);
        self.log.send(6).unwrap();
        let _ = self.store.count();
        let _ = self.db.save("awaited").await;
    }

    async fn helper(&self) {
        let _journal = Journal::open("journal").await;
    }

    fn keep(&mut self) {
        self.pending = Some(save().boxed());
        self.tasks.spawn(save());
        // these take a future out that was kept; they make none
        self.pending.replace(Box::pin(save()));
        self.pending.take();
    }

    fn returned(&self) -> impl Future<Output = Result<(), String>> + '_ {
        self.db.save("returned")
    }
}

struct Countdown(u32);

impl Countdown {
    fn new(from: u32) -> Self {
        Countdown(from)
    }
}

impl Future for Countdown {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

async fn own_futures() {
    Countdown::new(3); //~ unawaited-future
    let _ = Countdown(3); //~ unawaited-future
    Countdown::new(3).await;
}

mod plain {
    pub fn save() -> u64 {
        7
    }

    pub fn calls() {
        save();
        let _ = save();
    }
}

// -- silent: something runs it, or may

async fn running_tasks() -> JoinHandle<()> {
    tokio::spawn(save());
    let _ = tokio::spawn(save());
    let _ = tokio::task::spawn_blocking(|| 3);
    let _handle = tokio::spawn(async { save().await });
    let _ = tokio::runtime::Handle::current().spawn(save());
    let _ = spawned();
    spawned();
    let mut set = JoinSet::new();
    set.spawn(save());
    tokio::spawn(save())
}

fn spawned() -> JoinHandle<()> {
    tokio::spawn(save())
}

async fn senders_that_do_not_wait(
    one: oneshot::Sender<u64>,
    many: broadcast::Sender<u64>,
    config: watch::Sender<u64>,
    bounded: mpsc::Sender<u64>,
) {
    let _ = one.send(1);
    let _ = many.send(1);
    let _ = config.send(1);
    let _ = bounded.try_send(1);
}

async fn bound_and_used(early: bool) {
    let awaited = save();
    let joined = save();
    let other = save();
    let selected = save();
    let pinned = save();
    let passed = save();
    let captured = save();
    let adapted = save();
    tokio::join!(joined, other);
    tokio::pin!(pinned);
    tokio::select! {
        _ = selected => {}
        _ = &mut pinned => {}
    }
    tokio::spawn(passed);
    let block = async move { captured.await };
    let adapted = adapted.map(|()| 3);
    if early {
        return;
    }
    awaited.await;
    block.await;
    adapted.await;
}

async fn assigned_later() {
    let work;
    work = save();
    work.await;
}

async fn polled(mut stream: TcpStream) {
    let mut work = std::pin::pin!(save());
    let _ = futures::poll!(work.as_mut());
    let _ = save().now_or_never();
    let _ = stream.write_all(b"awaited").await;
    let _ = timeout(Duration::from_secs(1), save()).await;
    let _ = futures::executor::block_on(save());
}

fn passed_on() {
    run(save());
    run(async { save().await });
    std::thread::spawn(|| run(save()));
}

fn run(work: impl Future<Output = ()>) {
    futures::executor::block_on(work);
}

fn returned_early(n: u64) -> BoxFuture<'static, u64> {
    if n == 0 {
        return Box::pin(save_number(0));
    }
    save_number(n).boxed()
}

fn returned_from_match(n: u64) -> impl Future<Output = u64> {
    match n {
        0 => save_number(10),
        _ => save_number(n),
    }
}

fn returned_in_a_tuple() -> (impl Future<Output = ()>, u64) {
    (save(), 1)
}

async fn given_to_combinators(numbers: Vec<u64>) -> Vec<u64> {
    use futures::stream::{self, StreamExt};
    stream::iter(numbers)
        .map(|n| save_number(n))
        .buffer_unordered(4)
        .then(|n| async move { n + 1 })
        .collect()
        .await
}

async fn values_of_awaits() {
    save().await;
    let _ = save_number(3).await;
    let n = save_number(4).await;
    println!("{n} {}", save_number(5).await);
    let _ = tokio::join!(save(), save());
}
