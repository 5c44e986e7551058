//! # buffered-stream-await
//!
//! `buffer_unordered` and `FuturesUnordered` poll their futures when somebody asks for the next item, and
//! at no other time. While the body of the loop awaits, all of them stand still.
//!
//! ## What it is
//!
//! A stream keeps futures that were started: `buffered`, `buffer_unordered`, `FuturesUnordered`,
//! `FuturesOrdered`. Its consumer (the body of `while let Some(..) = stream.next().await`, the closure of
//! `for_each` or `then`) awaits something else.
//!
//! ## Why it bites
//!
//! The futures look as if they ran in the background, and do not. Responses are not read, timeouts run
//! out, peers give up. When a future holds a permit, a connection of a pool or a lock, or queues for it,
//! and the body waits for the same, both wait for ever: it is the deadlock of `futurelock`.
//!
//! ## Use instead
//!
//! - Tasks: `JoinSet`, or `.map(tokio::spawn)` before `buffer_unordered`. They run whoever awaits.
//! - Do the work of the body in the futures themselves, and let the loop only collect.
//! - `for_each_concurrent(n, ..)`, which polls its bodies together with the stream.
//!
//! ## Known limits
//!
//! Streams are followed through variables and adaptors of one function, and by their type. Of futures that
//! only wait for a timer, a receiver or a task nothing is said; where the body only waits for a channel or a
//! timer, and in arms of `select!`, confidence is low.

use std::sync::Arc;
use std::time::Duration;

use futures::stream::{self, FuturesUnordered, StreamExt};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::sleep;

/// A request that needs one of few permits, and keeps it until the answer is there.
async fn fetch(permits: Arc<Semaphore>, page: u64) -> u64 {
    let _permit = permits.acquire().await;
    sleep(Duration::from_millis(10 * page)).await;
    page
}

async fn store(permits: &Semaphore, _page: u64) {
    let _permit = permits.acquire().await;
    sleep(Duration::from_millis(1)).await;
}

/// Bad: `store` waits for a permit that a future of the buffer has, and nobody polls that one.
pub async fn never_ends(permits: Arc<Semaphore>) -> u64 {
    let mut pages = stream::iter(1..=4).map(|page| fetch(permits.clone(), page)).buffer_unordered(2);
    let mut sum = 0;
    while let Some(page) = pages.next().await { //~ buffered-stream-await: "`buffer_unordered`"
        store(&permits, page).await; //~ note: nobody polls them
        sum += page;
    }
    sum
}

/// Good: tasks run on, and give their permits back.
pub async fn ends(permits: Arc<Semaphore>) -> u64 {
    let mut pages = JoinSet::new();
    for page in 1..=4 {
        pages.spawn(fetch(permits.clone(), page));
    }
    let mut sum = 0;
    while let Some(Ok(page)) = pages.join_next().await {
        store(&permits, page).await;
        sum += page;
    }
    sum
}

/// Good: each future stores its page itself.
pub async fn ends_as_well(permits: Arc<Semaphore>) -> u64 {
    let pages = stream::iter(1..=4).map(|page| {
        let permits = permits.clone();
        async move {
            let page = fetch(permits.clone(), page).await;
            store(&permits, page).await;
            page
        }
    });
    pages.buffer_unordered(2).fold(0, |sum, page| std::future::ready(sum + page)).await
}

// ---- edge cases: tests only --------------------------------------------

mod how_they_are_kept {
    use super::*;
    use futures::stream::FuturesOrdered;

    async fn pushed(permits: Arc<Semaphore>) {
        let mut pages = FuturesUnordered::new();
        for page in 1..=4 {
            pages.push(fetch(permits.clone(), page));
        }
        while let Some(page) = pages.next().await { //~ buffered-stream-await: "`pages`"
            store(&permits, page).await;
        }
    }

    async fn collected(permits: Arc<Semaphore>) {
        let mut pages: FuturesOrdered<_> = (1..=4).map(|page| fetch(permits.clone(), page)).collect();
        loop {
            let Some(page) = pages.next().await else { //~ buffered-stream-await
                break;
            };
            store(&permits, page).await;
        }
    }

    async fn given(mut pages: FuturesUnordered<futures::future::BoxFuture<'static, u64>>, permits: &Semaphore) {
        while let Some(page) = pages.next().await { //~ buffered-stream-await
            store(permits, page).await;
        }
    }

    struct Crawler {
        pages: FuturesUnordered<futures::future::BoxFuture<'static, u64>>,
        permits: Semaphore,
    }

    impl Crawler {
        async fn run(&mut self) {
            while let Some(page) = self.pages.next().await { //~ buffered-stream-await
                store(&self.permits, page).await;
            }
        }
    }

    async fn adapted(permits: Arc<Semaphore>) {
        let pages = stream::iter(1..=4)
            .map(|page| fetch(permits.clone(), page))
            .buffered(2)
            .map(|page| page + 1)
            .enumerate();
        tokio::pin!(pages);
        while let Some((_, page)) = pages.next().await { //~ buffered-stream-await: "`buffered`"
            store(&permits, page).await;
        }
    }

    async fn for_each_item(permits: Arc<Semaphore>) {
        stream::iter(1..=4)
            .map(|page| fetch(permits.clone(), page))
            .buffer_unordered(2)
            .for_each(|page| { //~ buffered-stream-await
                let permits = permits.clone();
                async move { store(&permits, page).await }
            })
            .await;
    }

    async fn all_together(permits: Arc<Semaphore>) {
        stream::iter(1..=4)
            .map(|page| fetch(permits.clone(), page))
            .buffer_unordered(2)
            .for_each_concurrent(2, |page| {
                let permits = permits.clone();
                async move { store(&permits, page).await }
            })
            .await;
    }
}

mod nothing_stands_still {
    use super::*;

    async fn body_without_await(permits: Arc<Semaphore>) -> Vec<u64> {
        let mut pages = stream::iter(1..=4).map(|page| fetch(permits.clone(), page)).buffer_unordered(2);
        let mut found = Vec::new();
        while let Some(page) = pages.next().await {
            found.push(page);
        }
        store(&permits, 0).await;
        found
    }

    async fn collects(permits: Arc<Semaphore>) -> Vec<u64> {
        stream::iter(1..=4).map(|page| fetch(permits.clone(), page)).buffer_unordered(2).collect().await
    }

    async fn tasks(permits: Arc<Semaphore>) {
        let mut pages = stream::iter(1..=4)
            .map(|page| tokio::spawn(fetch(permits.clone(), page)))
            .buffer_unordered(2);
        while let Some(page) = pages.next().await {
            store(&permits, page.unwrap()).await;
        }
    }

    async fn tasks_of_an_iterator(permits: Arc<Semaphore>) {
        let pages = (1..=4).map(|page| {
            println!("{page}");
            tokio::spawn(fetch(permits.clone(), page))
        });
        let permits = &permits;
        stream::iter(pages)
            .buffered(2)
            .for_each(|page| async move { store(permits, page.unwrap()).await })
            .await;
    }

    async fn tasks_by_name(requests: Vec<futures::future::BoxFuture<'static, u64>>, permits: &Semaphore) {
        let mut pages = stream::iter(requests).map(tokio::spawn).buffer_unordered(2);
        while let Some(Ok(page)) = pages.next().await {
            store(permits, page).await;
        }
    }

    async fn pushed_tasks(permits: Arc<Semaphore>) {
        let mut pages = FuturesUnordered::new();
        for page in 1..=4 {
            pages.push(tokio::spawn(fetch(permits.clone(), page)));
        }
        while let Some(page) = pages.next().await {
            store(&permits, page.unwrap()).await;
        }
    }

    async fn given_tasks(mut pages: FuturesUnordered<tokio::task::JoinHandle<u64>>, permits: &Semaphore) {
        while let Some(Ok(page)) = pages.next().await {
            store(permits, page).await;
        }
    }

    async fn timers(permits: &Semaphore) {
        let mut pages = stream::iter(1..=4).map(|n| sleep(Duration::from_millis(n))).buffer_unordered(2);
        while pages.next().await.is_some() {
            store(permits, 0).await;
        }
    }

    async fn plain_stream(permits: Arc<Semaphore>) {
        let mut pages = stream::iter(1..=4);
        while let Some(page) = pages.next().await {
            store(&permits, page).await;
        }
    }

    async fn one_by_one(permits: Arc<Semaphore>) {
        let pages = stream::iter(1..=4).then(|page| fetch(permits.clone(), page));
        tokio::pin!(pages);
        while let Some(page) = pages.next().await {
            store(&permits, page).await;
        }
    }

    async fn made_in_the_loop(permits: Arc<Semaphore>) {
        loop {
            let mut pages = stream::iter(1..=4).map(|page| fetch(permits.clone(), page)).buffer_unordered(2);
            let first = pages.next().await;
            drop(pages);
            store(&permits, first.unwrap_or(0)).await;
        }
    }

    async fn body_of_a_task(permits: Arc<Semaphore>) {
        let mut pages = stream::iter(1..=4).map(|page| fetch(permits.clone(), page)).buffer_unordered(2);
        while let Some(page) = pages.next().await {
            let permits = permits.clone();
            tokio::spawn(async move { store(&permits, page).await });
        }
    }
}

mod less_sure {
    use super::*;
    use tokio::sync::mpsc;

    async fn only_a_channel(permits: Arc<Semaphore>, out: mpsc::Sender<u64>) {
        let mut pages = stream::iter(1..=4).map(|page| fetch(permits.clone(), page)).buffer_unordered(2);
        while let Some(page) = pages.next().await { //~ low: buffered-stream-await
            let _ = out.send(page).await;
        }
    }

    async fn as_an_arm(permits: Arc<Semaphore>, mut orders: mpsc::Receiver<u64>) {
        let mut pages = FuturesUnordered::new();
        pages.push(fetch(permits.clone(), 1));
        loop {
            tokio::select! {
                Some(page) = pages.next() => println!("{page}"), //~ low: buffered-stream-await
                Some(order) = orders.recv() => store(&permits, order).await,
            }
        }
    }

    async fn elsewhere(permits: Arc<Semaphore>) {
        let mut pages = stream_of(permits.clone());
        while let Some(page) = pages.next().await { //~ missed: buffered-stream-await -- a stream that a function made
            store(&permits, page).await;
        }
    }

    fn stream_of(permits: Arc<Semaphore>) -> impl futures::Stream<Item = u64> + Unpin {
        Box::pin(stream::iter(1..=4).map(move |page| fetch(permits.clone(), page)).buffer_unordered(2))
    }
}
