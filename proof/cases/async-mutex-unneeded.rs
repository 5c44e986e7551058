use std::future::{poll_fn, Future};
use std::pin::pin;

fn main() {
    let polls = witness::local(polls(async {
        let counter = Counter::new();
        for _ in 0..1000 {
            counter.hit().await;
        }
        assert_eq!(counter.hits().await, 1000);
    }));
    witness::bad("hit", polls > 1, Polls(polls));
    let polls = witness::local(polls_cheap());
    witness::good("hit_cheaply", polls > 1, Polls(polls));
}

async fn polls_cheap() -> usize {
    polls(async {
        let counter = CheapCounter::new();
        for _ in 0..1000 {
            counter.hit_cheaply().await;
        }
    })
    .await
}

/// How often a future has to be polled until it is ready.
async fn polls<F: Future>(future: F) -> usize {
    let mut future = pin!(future);
    let mut polls = 0;
    poll_fn(|cx| {
        polls += 1;
        future.as_mut().poll(cx).map(|_| ())
    })
    .await;
    polls
}

struct Polls(usize);

impl std::fmt::Display for Polls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0 > 1 {
            f.write_str("a thousand locks that nobody else wanted suspended the task")
        } else {
            f.write_str("a thousand locks did not suspend the task once")
        }
    }
}
