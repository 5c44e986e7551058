//! # blocking-lock
//!
//! Taking a `std::sync` or `parking_lot` lock in async code makes the executor's thread wait, not the
//! task, whenever someone else holds the lock.
//!
//! ## What it is
//!
//! The rule notes every `lock()`, `read()` and `write()` of a thread lock, and every wait on a `Condvar`
//! or `Barrier`, in code that runs while a future is polled. It is surer of itself when the critical
//! section holds a loop, a blocking call or other heavy work, and when the same lock is also taken on
//! threads that hold it for long.
//!
//! This is a note, not an error: a thread lock around a few quick instructions is fine in async code, and
//! cheaper than an async one. Let it point you to the critical sections that deserve a look.
//!
//! ## Why it bites
//!
//! A waiting task costs nothing, a waiting thread takes every task on it along. When all workers queue
//! for one lock whose holder is slow (it sorts, logs, writes a file, was preempted), the whole runtime
//! stands still, and no timeout fires. A `Condvar` or `Barrier` is worse: if the task that should wake
//! the waiter needs the same thread, nobody ever does.
//!
//! ## Use instead
//!
//! - Keep the critical section to a few reads and writes; prepare before it, work on a copy after it.
//! - Plain counters and flags: atomics. Configuration read by all: `tokio::sync::watch` or an `Arc` swap.
//! - State with an owner: a task that owns it, and a channel to talk to it.
//! - A section that must await: `tokio::sync::Mutex`.
//! - For `Condvar` and `Barrier`: `tokio::sync::Notify` and `tokio::sync::Barrier`.
//!
//! ## Known limits
//!
//! - A lock that a synchronous function takes and gives back is not reported at its callers; only
//!   functions that wait on a `Condvar` or `Barrier` are.
//! - `try_lock` is silent, and so are maps that lock inside, such as `DashMap`.
//! - The type of the lock has to be visible in the program: a field, a parameter, a static, an alias.

use std::sync::{Arc, Condvar, Mutex};

struct Board {
    scores: Mutex<Vec<u64>>,
}

// Every poll of this task may wait until another thread has finished sorting.
async fn top_ten(board: &Board) -> Vec<u64> {
    let mut scores = board.scores.lock().unwrap(); //~ blocking-lock
    scores.sort_unstable_by(|a, b| b.cmp(a)); //~ note: this runs while `board.scores` is locked
    scores.iter().take(10).copied().collect()
}

// The sorting moves to a thread that may wait.
async fn top_ten_offloaded(board: Arc<Board>) -> Vec<u64> {
    let sorted = tokio::task::spawn_blocking(move || {
        let mut scores = board.scores.lock().unwrap();
        scores.sort_unstable_by(|a, b| b.cmp(a));
        scores.iter().take(10).copied().collect()
    });
    sorted.await.unwrap_or_default()
}

// The task that should set the flag may need the very thread that waits for it here.
async fn wait_until_ready(ready: &(Mutex<bool>, Condvar)) {
    let mut done = ready.0.lock().unwrap(); //~ blocking-lock
    while !*done {
        done = ready.1.wait(done).unwrap(); //~ blocking-lock
    }
}

// Only the task waits.
async fn wait_until_notified(ready: &tokio::sync::Notify) {
    ready.notified().await;
}

// ---- edge cases: tests only ------------------------------------------------------------------

/// The type of the lock, found by its declaration.
mod receivers {
    use once_cell::sync::Lazy;
    use std::collections::HashMap;
    use std::ops::Deref;
    use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

    static HITS: Mutex<u64> = Mutex::new(0);
    static NAMES: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| Mutex::new(Vec::new()));
    static TABLE: Lazy<RwLock<HashMap<u32, u32>>> = Lazy::new(Default::default);
    static CELL: OnceLock<Mutex<u64>> = OnceLock::new();

    async fn statics() -> u64 {
        *HITS.lock().unwrap() += 1; //~ blocking-lock
        NAMES.lock().unwrap().clear(); //~ blocking-lock
        TABLE.write().unwrap().clear(); //~ blocking-lock
        *CELL.get_or_init(|| Mutex::new(1)).lock().unwrap() //~ blocking-lock
    }

    async fn parameters(count: &Mutex<u64>, shared: Arc<Mutex<u64>>, table: &RwLock<Vec<u64>>) -> u64 {
        let a = *count.lock().unwrap(); //~ blocking-lock
        let b = *shared.lock().expect("poisoned"); //~ blocking-lock
        let c = table.read().unwrap().len() as u64; //~ blocking-lock
        table.write().unwrap().push(c); //~ blocking-lock
        a + b
    }

    async fn constructed_here() -> u64 {
        let count = Arc::new(Mutex::new(0));
        let other = count.clone();
        let third = Arc::clone(&other);
        *count.lock().unwrap() += 1; //~ blocking-lock
        let n = *third.lock().unwrap(); //~ blocking-lock
        n
    }

    struct Inner {
        count: Mutex<u64>,
    }

    struct Service {
        inner: Arc<Inner>,
        pair: (Mutex<u64>, RwLock<u64>),
        shards: Vec<Mutex<u64>>,
        rooms: HashMap<String, Arc<Mutex<u64>>>,
        spare: Option<Arc<Mutex<u64>>>,
    }

    impl Service {
        fn slot(&self) -> &Mutex<u64> {
            &self.inner.count
        }

        async fn fields(&self) -> u64 {
            let a = *self.inner.count.lock().unwrap(); //~ blocking-lock
            let b = *self.pair.1.read().unwrap(); //~ blocking-lock
            let c = *self.slot().lock().unwrap(); //~ blocking-lock
            let d = *self.shards[0].lock().unwrap(); //~ blocking-lock
            a + b + c + d
        }

        async fn containers(&self, name: &str) -> u64 {
            let mut sum = 0;
            for shard in &self.shards {
                sum += *shard.lock().unwrap(); //~ blocking-lock
            }
            for shard in self.shards.iter() {
                sum += *shard.lock().unwrap(); //~ blocking-lock
            }
            if let Some(room) = self.rooms.get(name) {
                sum += *room.lock().unwrap(); //~ blocking-lock
            }
            if let Some(spare) = &self.spare {
                sum += *spare.lock().unwrap(); //~ blocking-lock
            }
            sum
        }

        async fn over_several_lines(&self) -> u64 {
            self.inner
                .count
                .lock() //~ blocking-lock
                .map(|count| *count)
                .unwrap_or(0)
        }
    }

    type Shared<T> = Arc<Mutex<T>>;

    async fn an_alias(shared: &Shared<u64>) -> u64 {
        *shared.lock().unwrap() //~ blocking-lock
    }

    async fn generic<T: Clone>(shared: &Mutex<T>) -> T {
        shared.lock().unwrap().clone() //~ blocking-lock
    }

    struct State(Arc<Mutex<u64>>);

    impl Deref for State {
        type Target = Mutex<u64>;

        fn deref(&self) -> &Mutex<u64> {
            &self.0
        }
    }

    async fn through_deref(state: &State) -> u64 {
        *state.lock().unwrap() //~ blocking-lock
    }

    async fn called_by_its_path(count: &Mutex<u64>) -> u64 {
        *Mutex::lock(count).unwrap() //~ blocking-lock
    }

    async fn poison_ignored(count: &Mutex<u64>) -> u64 {
        *count.lock().unwrap_or_else(|poison| poison.into_inner()) //~ blocking-lock
    }
}

/// Several crates call their types `Mutex`.
mod names {
    use parking_lot as pl;
    use std::sync::Mutex as StdMutex;
    use tokio::sync::{Mutex, RwLock};

    async fn side_by_side(a: &StdMutex<u64>, b: &Mutex<u64>, c: &pl::Mutex<u64>, d: &RwLock<u64>) -> u64 {
        let a = *a.lock().unwrap(); //~ blocking-lock
        let b = *b.lock().await;
        let c = *c.lock(); //~ blocking-lock
        let d = *d.read().await;
        a + b + c + d
    }

    async fn local_import(a: &std::sync::RwLock<u64>) -> u64 {
        use std::sync::RwLock;
        let mine = RwLock::new(1);
        let sum = *mine.read().unwrap(); //~ blocking-lock
        sum + *a.read().unwrap() //~ blocking-lock
    }

    mod ours {
        pub struct Mutex;

        impl Mutex {
            pub fn lock(&self) -> u64 {
                7
            }
        }
    }

    async fn a_mutex_of_our_own(gate: &ours::Mutex) -> u64 {
        gate.lock()
    }
}

mod parking_lots {
    use parking_lot::{Condvar, FairMutex, Mutex, ReentrantMutex, RwLock};
    use std::sync::Arc;
    use std::time::Duration;

    struct Cache {
        entries: RwLock<Vec<u64>>,
        hits: Arc<Mutex<u64>>,
    }

    impl Cache {
        async fn look(&self) -> usize {
            *self.hits.lock() += 1; //~ blocking-lock
            self.entries.read().len() //~ blocking-lock
        }

        async fn upgrade(&self) {
            let entries = self.entries.upgradable_read(); //~ blocking-lock
            drop(entries);
            self.entries.write().push(1); //~ blocking-lock
        }

        async fn owned(&self) -> u64 {
            *self.hits.lock_arc() //~ blocking-lock
        }

        async fn for_a_while(&self) -> bool {
            self.hits.try_lock_for(Duration::from_millis(5)).is_some() //~ blocking-lock
        }

        async fn without_waiting(&self) -> bool {
            self.hits.try_lock().is_some() && self.entries.try_read().is_some() && !self.hits.is_locked()
        }
    }

    async fn kin(fair: &FairMutex<u64>, again: &ReentrantMutex<u64>) -> u64 {
        let a = *fair.lock(); //~ blocking-lock
        let b = *again.lock(); //~ blocking-lock
        a + b
    }

    async fn waits(ready: &Condvar, done: &Mutex<bool>) {
        let mut done = done.lock(); //~ blocking-lock
        ready.wait(&mut done); //~ blocking-lock
    }
}

/// Locks that do not make the thread wait, and things that are no locks.
mod silent {
    use dashmap::DashMap;
    use std::sync::{Mutex, RwLock};

    async fn tries(count: &Mutex<u64>, table: &RwLock<u64>) -> u64 {
        let a = count.try_lock().map(|n| *n).unwrap_or(0);
        let b = table.try_read().map(|n| *n).unwrap_or(0);
        match table.try_write() {
            Ok(mut n) => *n += a,
            Err(_) => {}
        }
        a + b
    }

    async fn owned_access(mut count: Mutex<u64>) -> u64 {
        *count.get_mut().unwrap() += 1;
        count.into_inner().unwrap()
    }

    async fn maps(map: &DashMap<u32, u64>) -> u64 {
        map.get(&1).map(|n| *n).unwrap_or(0)
    }

    async fn async_locks(a: &tokio::sync::Mutex<u64>, b: &futures::lock::Mutex<u64>) -> u64 {
        let c = async_lock::RwLock::new(1);
        let n = *c.read().await;
        *a.lock().await + *b.lock().await + n
    }

    async fn streams(file: &mut std::fs::File) -> usize {
        use std::io::{Read, Write};
        let mut buffer = [0; 8];
        let _ = std::io::stdout().lock();
        let n = file.read(&mut buffer).unwrap_or(0);
        file.write(&buffer[..n]).unwrap_or(0)
    }

    struct Sensor;

    impl Sensor {
        fn lock(&self) -> Option<u64> {
            Some(1)
        }

        fn read(&self) -> Result<u64, ()> {
            Ok(2)
        }

        fn write(&self) -> Sensor {
            Sensor
        }
    }

    trait Lock {
        fn lock(&self) -> u64;
    }

    async fn methods_of_the_same_name(sensor: &Sensor, other: &impl Lock) -> u64 {
        sensor.write().lock().unwrap() + sensor.read().unwrap() + other.lock()
    }
}

/// Waiting for others by design.
mod waiting {
    use std::sync::{Barrier, Condvar, Mutex};
    use std::time::Duration;

    struct Latch {
        open: Mutex<bool>,
        opened: Condvar,
    }

    impl Latch {
        fn wait(&self) {
            let mut open = self.open.lock().unwrap();
            while !*open {
                open = self.opened.wait(open).unwrap();
            }
        }

        fn is_open(&self) -> bool {
            *self.open.lock().unwrap()
        }
    }

    async fn on_a_barrier(barrier: &Barrier) {
        barrier.wait(); //~ blocking-lock
    }

    async fn on_a_condvar_for_a_while(open: &Mutex<bool>, opened: &Condvar) {
        let open = open.lock().unwrap(); //~ blocking-lock
        let _ = opened.wait_timeout(open, Duration::from_secs(1)); //~ blocking-lock
    }

    async fn through_a_function_of_ours(latch: &Latch) -> bool {
        latch.wait(); //~ blocking-lock
        latch.is_open()
    }

    async fn tokios(barrier: &tokio::sync::Barrier, notify: &tokio::sync::Notify) {
        barrier.wait().await;
        notify.notified().await;
    }
}

/// Where the lock is taken.
mod places {
    use std::sync::{Arc, Mutex};

    fn sync_code_may_wait(count: &Mutex<u64>) -> u64 {
        *count.lock().unwrap()
    }

    async fn in_closures_that_run_here(count: &Mutex<u64>, known: Option<u64>) -> u64 {
        (0..3).for_each(|n| *count.lock().unwrap() += n); //~ blocking-lock
        known.unwrap_or_else(|| {
            *count.lock().unwrap() //~ blocking-lock
        })
    }

    async fn in_closures_that_run_elsewhere(count: Arc<Mutex<u64>>) {
        let (a, b, c) = (count.clone(), count.clone(), count.clone());
        let done = tokio::task::spawn_blocking(move || *a.lock().unwrap() += 1);
        std::thread::spawn(move || *b.lock().unwrap() += 1);
        rayon::spawn(move || *c.lock().unwrap() += 1);
        tokio::task::block_in_place(|| *count.lock().unwrap() += 1);
        let _ = done.await;
    }

    async fn in_a_task(count: Arc<Mutex<u64>>) {
        tokio::spawn(async move {
            *count.lock().unwrap() += 1; //~ blocking-lock
        });
    }

    async fn in_macros(count: &Mutex<u64>) {
        println!("{}", count.lock().unwrap()); //~ blocking-lock
        tracing::info!(count = *count.lock().unwrap(), "counted"); //~ blocking-lock
        tokio::select! {
            _ = tokio::task::yield_now() => {
                *count.lock().unwrap() += 1; //~ blocking-lock
            }
            _ = std::future::ready(()) => {}
        }
    }

    async fn in_nested_functions(count: &Mutex<u64>) -> u64 {
        fn inner(count: &Mutex<u64>) -> u64 {
            *count.lock().unwrap()
        }
        inner(count)
    }

    impl super::Board {
        async fn guard_is_a_temporary(&self) -> usize {
            self.scores.lock().unwrap().len() //~ blocking-lock
        }

        async fn in_a_scrutinee(&self) -> u64 {
            match self.scores.lock().unwrap().first() { //~ blocking-lock
                Some(best) => *best,
                None => 0,
            }
        }
    }
}

/// What is done under the lock says how long others may wait.
mod sections {
    use std::collections::HashMap;
    use std::sync::Mutex;

    struct Index {
        names: Mutex<HashMap<u64, String>>,
        hits: Mutex<u64>,
    }

    impl Index {
        // On a thread of its own, but under the same lock.
        fn rebuild(&self) {
            let mut names = self.names.lock().unwrap();
            for id in 0..1_000_000 { //~ note: this runs while `self.names` is locked
                names.insert(id, String::new());
            }
        }

        async fn name(&self, id: u64) -> Option<String> {
            self.names.lock().unwrap().get(&id).cloned() //~ blocking-lock
        }

        async fn loads(&self) -> String {
            let mut hits = self.hits.lock().unwrap(); //~ blocking-lock
            *hits += 1;
            std::fs::read_to_string("hits").unwrap_or_default() //~ note: this runs while `self.hits` is locked
        }

        async fn after_the_lock(&self, ids: &[u64]) -> u64 {
            *self.hits.lock().unwrap() += 1; //~ blocking-lock
            ids.iter().sum()
        }
    }
}
