//! # cleanup-after-await
//!
//! A counter goes up, something is awaited, the counter goes down. When the future is dropped at that
//! await, the last step never runs: there is no `finally` in async Rust but `Drop`.
//!
//! ## What it is
//!
//! Two effects that belong together stand on both sides of an await: `fetch_add` and `fetch_sub`, a
//! gauge's `inc` and `dec`, `insert` and `remove` of one key, a flag set and reset, a value taken out of
//! a field and put back, `begin` and `commit`. What they act on outlives the future: it is shared, or
//! belongs to who called. A `?` in between is as bad for counters and entries: it returns early.
//!
//! ## Why it bites
//!
//! Futures are dropped every day: a client goes away and the server drops its handler, a `timeout`
//! fires, another arm of a `select!` wins, a sibling in `try_join!` fails. Each time the counter stays one
//! too high, until the limit is reached and nobody gets in; a `busy` flag stays set for ever; a map of
//! pending requests grows; the connection that was taken out is gone.
//!
//! ## Use instead
//!
//! - A guard: a small struct whose `drop` takes the effect back, made before the await, or `scopeguard`.
//! - What is a guard already: `OwnedSemaphorePermit`, `DropGuard` of a `CancellationToken`.
//! - The whole stretch in a task (`tokio::spawn`): what drops the caller does not drop the task.
//! - Await first, and change state after it, in one go.
//!
//! ## Known limits
//!
//! Pairs are looked for in one function, one body. How sure a finding is depends on who may drop the
//! future: handlers of servers and what stands under a timeout or in a `select!` are sure, a public
//! function that nobody is seen to drop is less so, a private one is shown at low confidence; a task of its
//! own is reported for early returns only. Callers are looked for in the same file. Counters and maps
//! that the function owns die with it, and are not reported.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

/// How many requests are worked on at the moment; the server refuses more than a hundred.
pub static IN_FLIGHT: AtomicUsize = AtomicUsize::new(0);

async fn answer(question: u64) -> u64 {
    sleep(Duration::from_millis(question)).await;
    question
}

/// Bad: a question that takes too long counts for ever.
pub async fn counts(question: u64) -> u64 {
    IN_FLIGHT.fetch_add(1, Ordering::SeqCst); //~ cleanup-after-await: "`IN_FLIGHT` is counted up"
    let answer = answer(question).await; //~ note: may end here
    IN_FLIGHT.fetch_sub(1, Ordering::SeqCst); //~ note: taken back only here
    answer
}

pub async fn ask(question: u64) -> Option<u64> {
    timeout(Duration::from_millis(20), counts(question)).await.ok()
}

struct InFlight;

impl InFlight {
    fn new() -> InFlight {
        IN_FLIGHT.fetch_add(1, Ordering::SeqCst);
        InFlight
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        IN_FLIGHT.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Good: whoever drops the future drops the guard.
pub async fn counts_by_guard(question: u64) -> u64 {
    let _counted = InFlight::new();
    answer(question).await
}

pub async fn ask_well(question: u64) -> Option<u64> {
    timeout(Duration::from_millis(20), counts_by_guard(question)).await.ok()
}

#[derive(Default)]
pub struct Client {
    pending: Mutex<HashMap<u64, oneshot::Sender<String>>>,
    busy: AtomicBool,
}

impl Client {
    async fn send(&self, _id: u64) -> Result<(), String> {
        sleep(Duration::from_millis(1)).await;
        Err("not connected".to_string())
    }

    /// Bad: when sending fails, or nobody waits any longer, the entry stays.
    pub async fn call(&self, id: u64) -> Result<String, String> {
        let (answer, answered) = oneshot::channel();
        self.pending.lock().unwrap().insert(id, answer); //~ cleanup-after-await: "`self.pending` gets an entry"
        self.send(id).await?;
        let answer = answered.await.map_err(|e| e.to_string());
        self.pending.lock().unwrap().remove(&id);
        answer
    }

    pub fn pending(&self) -> usize {
        self.pending.lock().unwrap().len()
    }

    /// Good: a guard removes the entry, whatever happens.
    pub async fn call_well(&self, id: u64) -> Result<String, String> {
        let (answer, answered) = oneshot::channel();
        self.pending.lock().unwrap().insert(id, answer);
        let _entry = Entry { client: self, id };
        self.send(id).await?;
        answered.await.map_err(|e| e.to_string())
    }
}

struct Entry<'a> {
    client: &'a Client,
    id: u64,
}

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        self.client.pending.lock().unwrap().remove(&self.id);
    }
}

// ---- edge cases: tests only --------------------------------------------

mod who_drops_it {
    use super::*;

    async fn private(n: &AtomicUsize) {
        n.fetch_add(1, Ordering::SeqCst); //~ low: cleanup-after-await
        answer(1).await;
        n.fetch_sub(1, Ordering::SeqCst);
    }

    pub async fn public(n: &AtomicUsize) {
        n.fetch_add(1, Ordering::SeqCst); //~ cleanup-after-await
        answer(1).await;
        n.fetch_sub(1, Ordering::SeqCst);
    }

    async fn a_task(n: Arc<AtomicUsize>) {
        tokio::spawn(async move {
            n.fetch_add(1, Ordering::SeqCst);
            answer(1).await;
            n.fetch_sub(1, Ordering::SeqCst);
        });
    }

    async fn body_of_a_task(n: Arc<AtomicUsize>) {
        n.fetch_add(1, Ordering::SeqCst);
        answer(1).await;
        n.fetch_sub(1, Ordering::SeqCst);
    }

    fn starts(n: &Arc<AtomicUsize>) {
        tokio::spawn(body_of_a_task(n.clone()));
    }

    async fn a_task_that_fails(n: Arc<AtomicUsize>, client: Client) {
        tokio::spawn(async move {
            n.fetch_add(1, Ordering::SeqCst); //~ cleanup-after-await: "an error at the `?`"
            client.send(1).await?;
            n.fetch_sub(1, Ordering::SeqCst);
            Ok::<(), String>(())
        });
    }

    async fn below_a_race(n: &AtomicUsize) {
        n.fetch_add(1, Ordering::SeqCst); //~ cleanup-after-await
        answer(1).await;
        n.fetch_sub(1, Ordering::SeqCst);
    }

    async fn between(n: &AtomicUsize) {
        below_a_race(n).await
    }

    async fn race(n: &AtomicUsize) {
        loop {
            tokio::select! {
                () = between(n) => break,
                () = sleep(Duration::from_millis(5)) => println!("again"),
            }
        }
    }

    async fn until_the_end(n: &AtomicUsize) {
        n.fetch_add(1, Ordering::SeqCst);
        answer(1).await;
        n.fetch_sub(1, Ordering::SeqCst);
    }

    #[tokio::main]
    async fn main() {
        until_the_end(&IN_FLIGHT).await;
    }

    async fn handler(state: axum::extract::State<Arc<AtomicUsize>>) -> String {
        state.fetch_add(1, Ordering::SeqCst); //~ cleanup-after-await
        let text = answer(1).await.to_string();
        state.fetch_sub(1, Ordering::SeqCst);
        text
    }
}

mod what_it_acts_on {
    use super::*;

    pub async fn its_own() -> usize {
        let n = AtomicUsize::new(0);
        let mut busy = false;
        let mut seen = HashMap::new();
        n.fetch_add(1, Ordering::SeqCst);
        busy = true;
        seen.insert(1, 1);
        answer(1).await;
        seen.remove(&1);
        busy = false;
        n.fetch_sub(1, Ordering::SeqCst);
        n.into_inner() + seen.len() + usize::from(busy)
    }

    pub struct Job {
        tries: usize,
        running: bool,
        buffer: Option<Vec<u8>>,
        shared: Arc<AtomicUsize>,
    }

    impl Job {
        pub async fn given_away(mut self) {
            self.tries += 1;
            answer(1).await;
            self.tries -= 1;
        }

        pub async fn shared_all_the_same(self) {
            self.shared.fetch_add(1, Ordering::SeqCst); //~ cleanup-after-await
            answer(1).await;
            self.shared.fetch_sub(1, Ordering::SeqCst);
        }

        pub async fn lent(&mut self) {
            self.tries += 1; //~ cleanup-after-await: "`self.tries` is counted up"
            answer(1).await;
            self.tries -= 1;
        }

        pub async fn by_another_amount(&mut self) {
            self.tries += 1;
            answer(1).await;
            self.tries -= 2;
        }

        pub async fn a_mark(&mut self) {
            self.running = true; //~ low: cleanup-after-await
            answer(1).await;
            self.running = false;
        }

        pub async fn taken_out(&mut self) {
            let mut buffer = self.buffer.take().unwrap_or_default(); //~ cleanup-after-await: "`self.buffer` is taken out"
            buffer.push(answer(1).await as u8);
            self.buffer = Some(buffer);
        }

        pub async fn replaced(&mut self) {
            let old = self.buffer.take();
            let new = vec![answer(1).await as u8];
            drop(old);
            self.buffer = Some(new);
        }

        pub async fn put_in_after(&mut self) {
            let new = vec![answer(1).await as u8];
            self.buffer.take();
            self.buffer = Some(new);
        }
    }

    pub async fn in_a_lock(job: &tokio::sync::Mutex<Job>) {
        job.lock().await.tries += 1; //~ cleanup-after-await
        answer(1).await;
        job.lock().await.tries -= 1;
    }

    pub async fn only_the_lock_is_awaited(job: &tokio::sync::Mutex<Job>) {
        job.lock().await.tries += 1; //~ low: cleanup-after-await
        println!("counted");
        job.lock().await.tries -= 1;
    }

    pub async fn under_a_guard(job: &tokio::sync::Mutex<Job>) {
        let mut job = job.lock().await;
        job.tries += 1; //~ cleanup-after-await
        answer(1).await;
        job.tries -= 1;
    }

    pub async fn other_keys(seen: &mut HashMap<u64, u64>) {
        seen.insert(1, 1);
        answer(1).await;
        seen.remove(&2);
    }

    pub async fn a_visit(sessions: &Mutex<HashMap<u64, Vec<u64>>>, id: u64) {
        let Some(mut session) = sessions.lock().unwrap().remove(&id) else { //~ cleanup-after-await: "loses an entry"
            return;
        };
        session.push(answer(id).await);
        sessions.lock().unwrap().insert(id, session);
    }

    pub struct Watched {
        dirty: bool,
    }

    impl Drop for Watched {
        fn drop(&mut self) {
            if self.dirty {
                println!("it was interrupted");
            }
        }
    }

    impl Watched {
        pub async fn told_by_its_destructor(&mut self) {
            self.dirty = true;
            answer(1).await;
            self.dirty = false;
        }
    }
}

mod order_and_paths {
    use super::*;

    pub async fn done_before(n: &AtomicUsize) {
        n.fetch_add(1, Ordering::SeqCst);
        n.fetch_sub(1, Ordering::SeqCst);
        answer(1).await;
    }

    pub async fn in_other_arms(n: &AtomicUsize, up: bool) {
        if up {
            n.fetch_add(1, Ordering::SeqCst);
            answer(1).await;
        } else {
            n.fetch_sub(1, Ordering::SeqCst);
        }
    }

    pub async fn on_events(n: &AtomicUsize, mut events: tokio::sync::mpsc::Receiver<bool>) {
        while let Some(came) = events.recv().await {
            match came {
                true => n.fetch_add(1, Ordering::SeqCst),
                false => n.fetch_sub(1, Ordering::SeqCst),
            };
        }
    }

    pub async fn in_both_arms(n: &AtomicUsize, client: &Client) {
        n.fetch_add(1, Ordering::SeqCst); //~ cleanup-after-await
        match client.send(1).await {
            Ok(()) => {
                println!("sent");
                n.fetch_sub(1, Ordering::SeqCst);
            }
            Err(_) => {
                n.fetch_sub(1, Ordering::SeqCst);
            }
        }
    }

    pub async fn rolled_back(seen: &mut HashMap<u64, u64>, client: &Client) {
        seen.insert(1, 1); //~ low: cleanup-after-await
        if client.send(1).await.is_err() {
            seen.remove(&1);
        }
    }

    pub async fn one_at_a_time(client: &Client) -> bool {
        if client.busy.swap(true, Ordering::SeqCst) { //~ cleanup-after-await: "`client.busy` is set to `true`"
            return false;
        }
        answer(1).await;
        client.busy.store(false, Ordering::SeqCst);
        true
    }

    pub async fn exchanged(client: &Client) {
        let free = client.busy.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst); //~ cleanup-after-await
        if free.is_ok() {
            answer(1).await;
            client.busy.store(false, Ordering::SeqCst);
        }
    }
}

mod guards {
    use super::*;

    macro_rules! defer {
        ($($t:tt)*) => {
            let _guard = scopeguard::guard((), |_| drop($($t)*));
        };
    }

    pub async fn deferred(n: &AtomicUsize) {
        n.fetch_add(1, Ordering::SeqCst);
        defer!(n.fetch_sub(1, Ordering::SeqCst));
        answer(1).await;
    }

    pub async fn by_scopeguard(n: &AtomicUsize) {
        n.fetch_add(1, Ordering::SeqCst);
        let _end = scopeguard::guard((), |()| {
            n.fetch_sub(1, Ordering::SeqCst);
        });
        answer(1).await;
        println!("{}", n.fetch_sub(0, Ordering::SeqCst));
    }

    pub async fn guard_and_rollback(client: &Client, id: u64) {
        let (answer, _answered) = oneshot::channel();
        client.pending.lock().unwrap().insert(id, answer);
        let entry = Entry { client, id };
        let _ = client.send(id).await;
        std::mem::forget(entry);
        client.pending.lock().unwrap().remove(&id);
    }

    pub async fn only_later(client: &Client, id: u64) {
        let (answer, _answered) = oneshot::channel();
        client.pending.lock().unwrap().insert(id, answer); //~ cleanup-after-await
        let _ = client.send(id).await;
        let _entry = Entry { client, id };
        client.pending.lock().unwrap().remove(&id);
    }
}

mod by_name {
    use super::*;

    pub struct Meter;

    impl Meter {
        pub fn inc(&self) {}
        pub fn dec(&self) {}
        pub fn register(&self, _: u64) {}
        pub fn unregister(&self, _: u64) {}
        pub async fn begin(&self) -> Result<(), String> {
            Ok(())
        }
        pub async fn commit(&self) -> Result<(), String> {
            Ok(())
        }
        pub async fn acquire(&self) -> u64 {
            0
        }
        pub fn release(&self) {}
    }

    pub static OPEN: Meter = Meter;

    pub fn meter() -> &'static Meter {
        &OPEN
    }

    pub async fn gauge() {
        OPEN.inc(); //~ cleanup-after-await: "`OPEN` is counted up"
        answer(1).await;
        OPEN.dec();
    }

    pub async fn gauge_behind_a_call() {
        meter().inc(); //~ missed: cleanup-after-await -- a function that gives something shared is not known as such
        answer(1).await;
        meter().dec();
    }

    pub async fn registered(meter: &Meter) {
        meter.register(1); //~ cleanup-after-await: "`register`"
        answer(1).await;
        meter.unregister(1);
    }

    pub async fn of_another(meter: &Meter) {
        meter.register(1);
        answer(1).await;
        meter.unregister(2);
    }

    pub async fn transaction(meter: &Meter) -> Result<(), String> {
        meter.begin().await?; //~ cleanup-after-await: "`begin`"
        answer(1).await;
        meter.commit().await
    }

    pub async fn gives_a_value(meter: &Meter) -> u64 {
        let permit = meter.acquire().await;
        answer(1).await;
        meter.release();
        permit
    }

    async fn up() {
        OPEN.inc();
    }

    pub async fn through_functions() {
        up().await; //~ missed: cleanup-after-await -- effects of functions that are called are not looked at
        answer(1).await;
        OPEN.dec();
    }
}
