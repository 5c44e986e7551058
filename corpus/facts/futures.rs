//! The lives of futures in variables: made by what, of which async code, polled, moved and dropped where.

use std::future::Future;
use std::pin::{Pin, pin};
use std::time::Duration;

use tokio::time::timeout;

async fn work(_: u8) -> u8 {
    1
}

fn starts(n: u8) -> impl Future<Output = u8> {
    work(n)
}

fn boxes(n: u8) -> Pin<Box<dyn Future<Output = u8> + Send>> {
    Box::pin(work(n))
}

fn takes<F: Future>(_: F) {}

async fn by_value() {
    let future = work(1);
    future.await;
//= ^^^^^^ polled value
//= ^^^^^^ not-polled reference
//= ^^^^^^ not-moved
//= ^^^^^^ comes-from corpus::work
//= ^^^^^^ made-by work
//= ^^^^^^ not-pinned stack
    let block = async { work(1).await };
    block.await;
//= ^^^^^ polled value
//= ^^^^^ comes-from block
//= ^^^^^ made-by async
    let opaque = starts(1);
    opaque.await;
//= ^^^^^^ polled value
//= ^^^^^^ comes-from corpus::starts
//= ^^^^^^ made-by starts
    let closure = async |n: u8| work(n).await;
    let called = closure(1);
    called.await;
//= ^^^^^^ polled value
//= ^^^^^^ comes-from closure
    let limited = work(1);
    let _ = timeout(Duration::from_secs(1), limited).await;
    //=                                     ^^^^^^^ polled value
    let one = work(1);
    let two = work(2);
    tokio::join!(one, two);
    //=          ^^^ polled value
    //=               ^^^ polled value
    let three = work(3);
    tokio::select! {
        n = three => drop(n),
        //= ^^^^^ polled value
        _ = std::future::pending::<()>() => {}
    }
    let adapted = futures::FutureExt::fuse(work(1));
    adapted.await;
//= ^^^^^^^ polled value
}

async fn by_reference() {
    let mut boxed = Box::pin(work(1));
    let _ = timeout(Duration::from_secs(1), &mut boxed).await;
    //=                                          ^^^^^ polled reference
    //=                                          ^^^^^ not-polled value
    //=                                          ^^^^^ pinned heap
    //=                                          ^^^^^ comes-from corpus::work
    //=                                          ^^^^^ made-by work
    (&mut boxed).await;
    //=   ^^^^^ polled reference
    boxed.as_mut().await;
//= ^^^^^ polled reference
    boxed.await;
//= ^^^^^ polled value

    let mut stacked = pin!(work(1));
    stacked.as_mut().await;
//= ^^^^^^^ polled reference
//= ^^^^^^^ pinned stack
//= ^^^^^^^ made-by work
    tokio::select! {
        _ = &mut stacked => {}
        //=      ^^^^^^^ polled reference
        _ = std::future::pending::<()>() => {}
    }
    stacked.await;
//= ^^^^^^^ polled reference
//= ^^^^^^^ not-polled value

    let bare = work(1);
    tokio::pin!(bare);
    bare.as_mut().await;
//= ^^^^ polled reference
//= ^^^^ pinned stack
//= ^^^^ made-by work
//= ^^^^ comes-from corpus::work

    let dynamic = boxes(1);
    let _ = futures::poll!(dynamic);
    //=                    ^^^^^^^ polled reference
    //=                    ^^^^^^^ pinned heap
    let by_hand = boxes(2);
    drop(by_hand);
    //=  ^^^^^^^ dropped
    //=  ^^^^^^^ made-by boxes
    //=  ^^^^^^^ comes-from corpus::boxes
}

async fn moved_and_dropped(given: impl Future<Output = u8>, slot: &mut Option<Pin<Box<dyn Future<Output = u8>>>>) {
    let handed = work(1);
    takes(handed);
    //=   ^^^^^^ moved
    //=   ^^^^^^ not-polled value
    let spawned = work(1);
    let task = tokio::spawn(spawned);
    //=                     ^^^^^^^ moved
    let _ = task.await;
    //=     ^^^^ polled value
    //=     ^^^^ not-made-by work
    let renamed = work(1);
    let other = renamed;
    //=         ^^^^^^^ moved
    other.await;
//= ^^^^^ made-by work
    let stored = boxes(1);
    *slot = Some(stored);
    //=          ^^^^^^ moved
    let mut replaced = boxes(1);
    replaced = boxes(2);
//= ^^^^^^^^ dropped
    replaced.await;
//= ^^^^^^^^ polled value
    let captured = work(1);
    let block = async move { captured.await };
    //=                      ^^^^^^^^ polled value
    block.await;
    let ignored = work(1);
    let _ = ignored;
    //=     ^^^^^^^ not-dropped
    //=     ^^^^^^^ not-moved
    let thrown = work(1);
    thrown;
//= ^^^^^^ dropped
    given.await;
//= ^^^^^ polled value
//= ^^^^^ maybe-made-by work
//= ^^^^^ maybe-comes-from corpus::work
    let listed = vec![work(1), work(2)];
    listed.len();
//= ^^^^^^ not-moved
//= ^^^^^^ not-polled value
}

fn returned() -> impl Future<Output = u8> {
    let future = work(1);
    future
//= ^^^^^^ moved
}

struct Hand<F>(F);

impl<F: Future> Future for Hand<Pin<Box<F>>> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<F::Output> {
        self.0.as_mut().poll(cx)
    }
}
