//! # unbounded-concurrency
//!
//! As many futures run at once as there are items, since nothing limits them.
//!
//! ## What it is
//!
//! `for_each_concurrent(None, ..)`, `buffer_unordered(usize::MAX)`, or a limit of a thousand and more, on a stream that
//! is not known to be short.
//!
//! ## Why it bites
//!
//! It works with ten items. With ten thousand, all requests are sent at once: sockets and file descriptors run
//! out, the other side answers with errors or not at all, and every future holds its memory until it is done.
//!
//! ## Use instead
//!
//! A limit that fits what is on the other side: `for_each_concurrent(16, ..)`, `buffer_unordered(16)`. For tasks, a
//! `Semaphore` whose permit is acquired before `spawn`.
//!
//! ## Known limits
//!
//! `join_all` over input of unknown length, a task for each turn of a loop, and a limit of `items.len()` are found with
//! `--min-confidence low` only, for most inputs are short; so are futures that take a permit themselves. A permit
//! that is taken further down than in the function that is called is not seen. Channels without a bound are not looked
//! at.

use futures::stream::{self, StreamExt};

/// Sends one request, and counts how many are under way.
async fn request(under_way: &Counter, _id: u32) {
    under_way.enter();
    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    under_way.leave();
}

/// Bad: all requests are sent at once.
pub async fn all_at_once(ids: Vec<u32>, under_way: &Counter) {
    stream::iter(ids).for_each_concurrent(None, |id| request(under_way, id)).await; //~ unbounded-concurrency: "as many futures as there are items"
}

/// Good: sixteen at a time.
pub async fn sixteen_at_a_time(ids: Vec<u32>, under_way: &Counter) {
    stream::iter(ids).for_each_concurrent(16, |id| request(under_way, id)).await;
}

/// Bad: this limit is none.
pub async fn with_a_huge_limit(ids: Vec<u32>, under_way: &Counter) -> usize {
    let requests = stream::iter(ids).map(|id| request(under_way, id));
    requests.buffer_unordered(usize::MAX).count().await //~ unbounded-concurrency: "`buffer_unordered`"
}

/// Good: the same with one.
pub async fn with_a_limit(ids: Vec<u32>, under_way: &Counter) -> usize {
    let requests = stream::iter(ids).map(|id| request(under_way, id));
    requests.buffer_unordered(16).count().await
}

/// How many are under way, and how many were at most.
#[derive(Default)]
pub struct Counter {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Counter {
    fn enter(&self) {
        let now = self.now.fetch_add(1, Ordering::Relaxed) + 1;
        self.most.fetch_max(now, Ordering::Relaxed);
    }

    fn leave(&self) {
        self.now.fetch_sub(1, Ordering::Relaxed);
    }
}

use std::sync::atomic::{AtomicUsize, Ordering};

// ---- edge cases: tests only --------------------------------------------

use std::sync::Arc;

use futures::future::{join_all, try_join_all};
use futures::stream::{Stream, TryStreamExt};
use tokio::sync::{mpsc, Semaphore};

const LIMIT: usize = 5_000;
const FEW: usize = 8;
const PORTS: [u32; 3] = [80, 443, 8080];

async fn visit(_id: u32) {}

async fn try_visit(_id: u32) -> Result<(), ()> {
    Ok(())
}

async fn by_name(ids: Vec<u32>) {
    stream::iter(ids.clone()).for_each_concurrent(LIMIT, visit).await; //~ unbounded-concurrency: "up to 5,000"
    stream::iter(ids.clone()).for_each_concurrent(Some(2_000), visit).await; //~ unbounded-concurrency
    stream::iter(ids.clone()).for_each_concurrent(FEW, visit).await;
    stream::iter(ids.clone()).for_each_concurrent(Some(999), visit).await;
    stream::iter(ids).for_each_concurrent(0, visit).await; //~ missed: unbounded-concurrency -- for this one method, 0 is no limit
}

async fn of_a_setting(ids: Vec<u32>, limit: usize, maybe: Option<usize>) {
    stream::iter(ids.clone()).for_each_concurrent(limit, visit).await;
    stream::iter(ids).for_each_concurrent(maybe, visit).await;
}

async fn that_may_fail(ids: impl Stream<Item = Result<u32, ()>>) -> Result<(), ()> {
    ids.try_for_each_concurrent(None, try_visit).await //~ unbounded-concurrency
}

async fn few_items() {
    stream::iter([1, 2, 3]).for_each_concurrent(None, visit).await;
    stream::iter(vec![1, 2, 3]).for_each_concurrent(None, visit).await;
    stream::iter(0..10).map(visit).buffer_unordered(usize::MAX).count().await;
    stream::iter(PORTS).for_each_concurrent(None, visit).await;
    let ports = [80, 443];
    stream::iter(ports.iter().copied().filter(|port| *port > 80)).for_each_concurrent(None, visit).await;
    let chosen = ports.map(|port| port + 1);
    stream::iter(chosen).for_each_concurrent(None, visit).await;
}

async fn few_are_taken(ids: Vec<u32>) {
    stream::iter(ids).take(20).for_each_concurrent(None, visit).await;
}

async fn few_that_grow() {
    stream::iter([1, 2]).cycle().for_each_concurrent(None, visit).await; //~ unbounded-concurrency
    stream::iter(0..100_000).for_each_concurrent(None, visit).await; //~ unbounded-concurrency
}

async fn its_own_length(ids: Vec<u32>) {
    let n = ids.len();
    stream::iter(ids.clone()).map(visit).buffer_unordered(n).count().await;
    stream::iter(ids.clone()).map(visit).buffered(ids.len()).count().await; //~ low: unbounded-concurrency
}

async fn joined(ids: Vec<u32>) -> Result<(), ()> {
    join_all(ids.iter().map(|id| visit(*id))).await; //~ low: unbounded-concurrency: "`join_all`"
    try_join_all(ids.into_iter().map(try_visit)).await?; //~ low: unbounded-concurrency
    join_all([visit(1), visit(2)]).await;
    join_all(vec![visit(1), visit(2)]).await;
    join_all((0..4).map(visit)).await;
    Ok(())
}

async fn tasks(ids: Vec<u32>) {
    for id in &ids {
        tokio::spawn(visit(*id)); //~ low: unbounded-concurrency: "`tokio::spawn`"
    }
    for id in 0..4 {
        tokio::spawn(visit(id));
    }
    for id in ids {
        tokio::spawn(visit(id));
        break;
    }
}

async fn tasks_with_permits(ids: Vec<u32>, permits: Arc<Semaphore>) {
    for id in ids {
        let permit = permits.clone().acquire_owned().await;
        tokio::spawn(async move {
            visit(id).await;
            drop(permit);
        });
    }
}

async fn tasks_of_a_channel(mut ids: mpsc::Receiver<u32>) {
    while let Some(id) = ids.recv().await {
        tokio::spawn(visit(id)); //~ low: unbounded-concurrency
    }
}

async fn visit_in_turn(permits: &Semaphore, id: u32) {
    let _permit = permits.acquire().await;
    visit(id).await;
}

async fn permits_inside(ids: Vec<u32>, permits: &Semaphore) {
    let streamed = stream::iter(ids.clone());
    streamed.for_each_concurrent(None, |id| visit_in_turn(permits, id)).await; //~ low: unbounded-concurrency
    let streamed = stream::iter(ids);
    streamed.for_each_concurrent(None, |id| async move { //~ low: unbounded-concurrency
        let _permit = permits.acquire().await;
        visit(id).await;
    }).await;
}

mod own {
    pub struct Pool;

    impl Pool {
        pub fn buffer_unordered(&self, _: usize) {}
        pub fn for_each_concurrent(&self, _: Option<usize>) {}
    }
}

async fn of_another_type(pool: own::Pool) {
    pool.buffer_unordered(usize::MAX);
    pool.for_each_concurrent(None);
}
