//! # select-starvation
//!
//! While the handler of one arm runs, a `select!` polls none of the others. Whatever they are there for
//! comes late, or never.
//!
//! ## What it is
//!
//! - A handler waits for room in a bounded channel that only an arm of the same `select!` empties.
//! - A handler takes its time (a request, a long sleep) while another arm sends heartbeats or renews a lease.
//! - In a `biased` order, an arm of data that never runs dry stands before a timer.
//! - An arm stays ready: a cancelled token, a closed channel. Nothing leaves the loop, and the others race
//!   against something that always wins.
//!
//! ## Why it bites
//!
//! The first one is a deadlock as soon as the channel is full. The others show under load: the heartbeat
//! misses its time, the peer gives up, the flush never comes, a processor core is busy with nothing.
//!
//! ## Use instead
//!
//! - `try_send`, an unbounded channel or a queue of one's own for what goes to oneself.
//! - Long work in a task (`tokio::spawn`), its result over a channel or a `JoinSet` arm.
//! - In a `biased` order: first what ends the loop, then timers, then data.
//! - `break` where an arm stays ready.
//!
//! ## Known limits
//!
//! Both ends of a channel are followed through variables, clones and fields that a function of the same file
//! fills. Which timers must not be late is guessed from words (heartbeat, ping, keepalive, lease, watchdog);
//! which handlers are long, from long sleeps and from requests that are known as such.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{interval, sleep};
use tokio_util::sync::CancellationToken;

/// Bad: with two jobs waiting, the third one has no room, and nobody takes one out.
pub async fn feeds_itself(mut orders: mpsc::Receiver<u32>) -> u32 {
    let (retry, mut again) = mpsc::channel(2);
    let mut done = 0;
    loop {
        tokio::select! {
            Some(order) = orders.recv() => {
                for part in 0..order {
                    let _ = retry.send(part).await; //~ select-starvation: "`recv` has to wait"
                }
            }
            Some(part) = again.recv() => { //~ note: no turn meanwhile
                done += 1;
                if part == 3 {
                    return done;
                }
            }
        }
    }
}

/// Good: what goes to oneself never waits.
pub async fn feeds_itself_well(mut orders: mpsc::Receiver<u32>) -> u32 {
    let (retry, mut again) = mpsc::unbounded_channel();
    let mut done = 0;
    loop {
        tokio::select! {
            Some(order) = orders.recv() => {
                for part in 0..order {
                    let _ = retry.send(part);
                }
            }
            Some(part) = again.recv() => {
                done += 1;
                if part == 3 {
                    return done;
                }
            }
        }
    }
}

async fn send_heartbeat(beats: &mut u32) {
    *beats += 1;
}

async fn work() {
    sleep(Duration::from_secs(2)).await;
}

/// Bad: no heartbeat for two seconds, whenever there is work.
pub async fn misses_its_beat(mut jobs: mpsc::Receiver<()>) -> u32 {
    let mut tick = interval(Duration::from_millis(500));
    let mut beats = 0;
    loop {
        tokio::select! {
            _ = tick.tick() => send_heartbeat(&mut beats).await,
            job = jobs.recv() => match job {
                Some(()) => work().await, //~ select-starvation: "`tick` has to wait"
                None => return beats,
            },
        }
    }
}

/// Good: the work is done in a task.
pub async fn keeps_its_beat(mut jobs: mpsc::Receiver<()>) -> u32 {
    let mut tick = interval(Duration::from_millis(500));
    let mut tasks = tokio::task::JoinSet::new();
    let mut beats = 0;
    loop {
        tokio::select! {
            _ = tick.tick() => send_heartbeat(&mut beats).await,
            job = jobs.recv() => match job {
                Some(()) => {
                    tasks.spawn(work());
                }
                None => break,
            },
        }
    }
    loop {
        tokio::select! {
            _ = tick.tick() => send_heartbeat(&mut beats).await,
            done = tasks.join_next() => if done.is_none() {
                return beats;
            },
        }
    }
}

// ---- edge cases: tests only --------------------------------------------

mod channels {
    use super::*;

    pub struct Actor {
        inbox: mpsc::Receiver<u32>,
        me: mpsc::Sender<u32>,
        out: mpsc::Sender<u32>,
    }

    impl Actor {
        pub fn new(out: mpsc::Sender<u32>) -> Actor {
            let (me, inbox) = mpsc::channel(8);
            Actor { inbox, me, out }
        }

        pub async fn run(&mut self) {
            loop {
                tokio::select! {
                    Some(n) = self.inbox.recv() => {
                        let _ = self.me.send(n + 1).await; //~ select-starvation
                        let _ = self.out.send(n).await;
                    }
                    () = sleep(Duration::from_secs(1)) => println!("idle"),
                }
            }
        }

        async fn ask_again(&self, n: u32) {
            let _ = self.me.send(n).await;
        }

        pub async fn below(&mut self) {
            let mut tick = interval(Duration::from_secs(1));
            loop {
                tokio::select! {
                    Some(n) = self.inbox.recv() => println!("{n}"),
                    _ = tick.tick() => self.ask_again(0).await, //~ select-starvation: "`ask_again"
                }
            }
        }

        pub async fn tries(&mut self) {
            loop {
                tokio::select! {
                    Some(n) = self.inbox.recv() => {
                        let _ = self.me.try_send(n + 1);
                    }
                    () = sleep(Duration::from_secs(1)) => println!("idle"),
                }
            }
        }

        pub async fn in_a_task(&mut self) {
            loop {
                tokio::select! {
                    Some(n) = self.inbox.recv() => {
                        let me = self.me.clone();
                        tokio::spawn(async move { me.send(n).await });
                    }
                    () = sleep(Duration::from_secs(1)) => println!("idle"),
                }
            }
        }
    }

    async fn two_channels(mut orders: mpsc::Receiver<u32>, out: mpsc::Sender<u32>) {
        let (_keep, mut other) = mpsc::channel::<u32>(2);
        loop {
            tokio::select! {
                Some(order) = orders.recv() => {
                    let _ = out.send(order).await;
                }
                Some(n) = other.recv() => println!("{n}"),
            }
        }
    }

    async fn a_clone(mut orders: mpsc::Receiver<u32>) {
        let (retry, mut again) = mpsc::channel(2);
        let retry_too = retry.clone();
        loop {
            tokio::select! {
                Some(order) = orders.recv() => {
                    let _ = retry_too.send(order).await; //~ select-starvation
                }
                Some(n) = again.recv() => println!("{n}"),
            }
        }
    }

    async fn from_elsewhere(mut inbox: mpsc::Receiver<u32>, me: mpsc::Sender<u32>) {
        loop {
            tokio::select! {
                Some(n) = inbox.recv() => {
                    let _ = me.send(n).await; //~ missed: select-starvation -- the caller knows that both are one channel
                }
                () = sleep(Duration::from_secs(1)) => println!("idle"),
            }
        }
    }
}

mod orders {
    use super::*;

    async fn data_first(mut jobs: mpsc::Receiver<u32>) {
        let mut flush = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                biased;
                Some(job) = jobs.recv() => println!("{job}"), //~ select-starvation: "comes first in a `biased` order"
                _ = flush.tick() => println!("flushed"),
            }
        }
    }

    async fn timer_first(mut jobs: mpsc::Receiver<u32>) {
        let mut flush = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                biased;
                _ = flush.tick() => println!("flushed"),
                Some(job) = jobs.recv() => println!("{job}"),
            }
        }
    }

    async fn in_any_order(mut jobs: mpsc::Receiver<u32>) {
        let mut flush = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                Some(job) = jobs.recv() => println!("{job}"),
                _ = flush.tick() => println!("flushed"),
            }
        }
    }

    async fn when_nothing_comes(mut jobs: mpsc::Receiver<u32>) {
        loop {
            tokio::select! {
                biased;
                Some(job) = jobs.recv() => println!("{job}"),
                () = sleep(Duration::from_secs(1)) => println!("idle"),
            }
        }
    }

    async fn shutdown_first(mut stop: mpsc::Receiver<()>) {
        let mut flush = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                biased;
                _ = stop.recv() => return,
                _ = flush.tick() => println!("flushed"),
            }
        }
    }

    async fn bounded_by_a_condition(mut jobs: mpsc::Receiver<u32>) {
        let mut flush = interval(Duration::from_secs(1));
        let mut seen = 0;
        loop {
            tokio::select! {
                biased;
                Some(job) = jobs.recv(), if seen < 100 => seen += job,
                _ = flush.tick() => seen = 0,
            }
        }
    }
}

mod always_ready {
    use super::*;

    async fn never_leaves(stop: CancellationToken, mut jobs: mpsc::Receiver<u32>) {
        loop {
            tokio::select! {
                _ = stop.cancelled() => println!("stopping"), //~ select-starvation: "the loop"
                Some(job) = jobs.recv() => println!("{job}"),
            }
        }
    }

    async fn leaves(stop: CancellationToken, mut jobs: mpsc::Receiver<u32>) {
        loop {
            tokio::select! {
                _ = stop.cancelled() => break,
                Some(job) = jobs.recv() => println!("{job}"),
            }
        }
    }

    async fn says_so(stop: CancellationToken, mut jobs: mpsc::Receiver<u32>) {
        let mut stopping = false;
        while !stopping {
            tokio::select! {
                _ = stop.cancelled() => stopping = true,
                Some(job) = jobs.recv() => println!("{job}"),
            }
        }
    }

    async fn closed(mut nudges: mpsc::Receiver<()>) {
        let mut tick = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                _ = nudges.recv() => println!("nudged"), //~ low: select-starvation
                _ = tick.tick() => println!("tick"),
            }
        }
    }

    async fn closed_and_seen(mut nudges: mpsc::Receiver<()>) {
        let mut tick = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                Some(()) = nudges.recv() => println!("nudged"),
                _ = tick.tick() => println!("tick"),
            }
        }
    }

    async fn asked_at_the_top(stop: CancellationToken, mut jobs: mpsc::Receiver<u32>) {
        while !stop.is_cancelled() {
            tokio::select! {
                _ = stop.cancelled() => println!("stopping"),
                Some(job) = jobs.recv() => println!("{job}"),
            }
        }
    }

    async fn asked_further_up(stop: CancellationToken, mut jobs: mpsc::Receiver<u32>) {
        loop {
            if stop.is_cancelled() {
                return;
            }
            tokio::select! {
                _ = stop.cancelled() => {}
                Some(job) = jobs.recv() => println!("{job}"),
            }
        }
    }

    async fn told_by_its_value(stop: CancellationToken, mut jobs: mpsc::Receiver<u32>) -> Option<u32> {
        loop {
            let job = tokio::select! {
                _ = stop.cancelled() => None,
                job = jobs.recv() => job,
            };
            println!("{}", job?);
        }
    }

    async fn a_stream_without_end(mut jobs: mpsc::Receiver<u32>) {
        use tokio_stream::StreamExt;
        let mut ticks = tokio_stream::wrappers::IntervalStream::new(interval(Duration::from_secs(1)));
        loop {
            tokio::select! {
                _ = ticks.next() => println!("tick"),
                Some(job) = jobs.recv() => println!("{job}"),
            }
        }
    }

    async fn once(stop: CancellationToken, mut jobs: mpsc::Receiver<u32>) {
        tokio::select! {
            _ = stop.cancelled() => println!("stopping"),
            Some(job) = jobs.recv() => println!("{job}"),
        }
    }
}

mod long_handlers {
    use super::*;

    async fn nobody_waits_for_the_timer(mut jobs: mpsc::Receiver<()>) {
        let mut tick = interval(Duration::from_millis(500));
        loop {
            tokio::select! {
                _ = tick.tick() => println!("tick"),
                Some(()) = jobs.recv() => work().await,
            }
        }
    }

    async fn short(mut jobs: mpsc::Receiver<()>) {
        let mut heartbeat = interval(Duration::from_millis(500));
        loop {
            tokio::select! {
                _ = heartbeat.tick() => println!("still here"),
                Some(()) = jobs.recv() => sleep(Duration::from_millis(10)).await,
            }
        }
    }

    async fn on_the_way_out(mut stop: mpsc::Receiver<()>) {
        let mut heartbeat = interval(Duration::from_millis(500));
        loop {
            tokio::select! {
                _ = heartbeat.tick() => println!("still here"),
                _ = stop.recv() => {
                    work().await;
                    return;
                }
            }
        }
    }

    async fn a_request(mut jobs: mpsc::Receiver<reqwest::RequestBuilder>) {
        let mut keepalive = interval(Duration::from_millis(500));
        loop {
            tokio::select! {
                _ = keepalive.tick() => println!("still here"),
                Some(request) = jobs.recv() => {
                    let _ = request.send().await; //~ select-starvation
                }
            }
        }
    }
}
