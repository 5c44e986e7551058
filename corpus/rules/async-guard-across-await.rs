//! # async-guard-across-await
//!
//! A guard of an async lock may be held at an `.await`: that is what async locks are for. It has its
//! price, though. Everyone else queues until the awaited work is done, and a task that is cancelled
//! there leaves the data half changed.
//!
//! ## What it is
//!
//! The rule notes guards of the `Mutex` and `RwLock` of `tokio`, `futures` and `async-lock` that are
//! alive at an `.await` other than the one that took the lock. It is surest when the awaited work is
//! I/O, another lock or a send on a bounded channel, and when the data is changed before and after the
//! await.
//!
//! It is a note: look, decide, and say why if it should stay. Locks around `()`, which can only be meant
//! as gates, semaphore permits and channel permits are left alone.
//!
//! ## Why it bites
//!
//! - **Queues.** One slow peer under the lock, and every task that needs the lock waits for that peer.
//! - **Half-done state.** A `timeout`, a `select!` or a client that hangs up drops the future at the
//!   await. The guard is released, nothing is poisoned, and the next holder finds half an update.
//! - **Deadlock.** The awaited work may itself need the lock, or a second one that someone holds while
//!   waiting for this one, or a channel that only a waiting task drains.
//!
//! ## Use instead
//!
//! - Await first, then lock and change everything in one go; or copy out, unlock, await, and write back
//!   after checking that nothing changed.
//! - If then nothing is awaited under the lock, `std::sync::Mutex` does.
//! - A connection, file or receiver that needs `&mut` across awaits: let one task own it and talk to
//!   that task by channel, or use a pool.
//! - Mind temporaries: `while let Some(job) = rx.lock().await.recv().await { .. }` keeps the lock for
//!   the whole body.
//!
//! ## Known limits
//!
//! - Intended single-flight sections look the same as mistakes.
//! - Whether the future can be cancelled at all is not asked.
//! - A guard captured by a closure is lost sight of.

use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, Mutex, Semaphore};

// Meant to share the work. But the lock lives to the end of the body: one job at a time.
async fn worker(jobs: Arc<Mutex<mpsc::Receiver<u64>>>) {
    while let Some(job) = jobs.lock().await.recv().await { //~ async-guard-across-await
        run(job).await;
    }
}

// One task owns the receiver and hands the jobs out.
async fn dispatcher(mut jobs: mpsc::Receiver<u64>, limit: Arc<Semaphore>) {
    while let Some(job) = jobs.recv().await {
        let Ok(permit) = limit.clone().acquire_owned().await else {
            return;
        };
        tokio::spawn(async move {
            run(job).await;
            drop(permit);
        });
    }
}

struct Accounts {
    from: u64,
    to: u64,
}

// Cancelled at the await, the money has left one account and never reaches the other.
async fn transfer(accounts: &Mutex<Accounts>, amount: u64) {
    let mut accounts = accounts.lock().await; //~ async-guard-across-await
    accounts.from -= amount;
    run(amount).await;
    accounts.to += amount;
}

// Both changes between two awaits: all or nothing.
async fn transfer_at_once(accounts: &Mutex<Accounts>, amount: u64) {
    run(amount).await;
    let mut accounts = accounts.lock().await;
    accounts.from -= amount;
    accounts.to += amount;
}

async fn run(job: u64) {
    tokio::time::sleep(Duration::from_millis(job)).await;
}

// ---- edge cases: tests only ------------------------------------------------------------------

async fn tick() {
    tokio::task::yield_now().await;
}

async fn one() -> u64 {
    tick().await;
    1
}

async fn take(numbers: Vec<u64>) {
    tick().await;
    drop(numbers);
}

/// The await that takes the lock does not count.
mod names_and_drops {
    use super::{one, tick};
    use tokio::sync::Mutex;

    async fn only_taken(m: &Mutex<Vec<u64>>) {
        tick().await;
        let mut numbers = m.lock().await;
        numbers.push(1);
    }

    async fn alive(m: &Mutex<Vec<u64>>) {
        let numbers = m.lock().await; //~ async-guard-across-await
        tick().await;
        let _ = numbers.len();
    }

    async fn unused_after_but_alive(m: &Mutex<Vec<u64>>) {
        let _numbers = m.lock().await; //~ async-guard-across-await
        tick().await;
    }

    async fn an_underscore_drops_at_once(m: &Mutex<Vec<u64>>) {
        let _ = m.lock().await;
        tick().await;
    }

    async fn dropped(m: &Mutex<Vec<u64>>) {
        let mut numbers = m.lock().await;
        numbers.push(1);
        drop(numbers);
        tick().await;
        let mut numbers = m.lock().await;
        numbers.push(2);
    }

    async fn scoped(m: &Mutex<Vec<u64>>) {
        let size = {
            let numbers = m.lock().await;
            numbers.len()
        };
        tick().await;
        let _ = size;
    }

    async fn shadowed(m: &Mutex<Vec<u64>>) {
        let numbers = m.lock().await; //~ async-guard-across-await
        let numbers = numbers.clone();
        tick().await;
        drop(numbers);
    }

    async fn bound_late(m: &Mutex<Vec<u64>>, flag: bool) {
        let numbers;
        tick().await;
        if flag {
            numbers = m.lock().await; //~ async-guard-across-await
            tick().await;
            let _ = numbers.len();
        }
    }

    async fn bound_late_and_used_at_once(m: &Mutex<Vec<u64>>) {
        let numbers;
        tick().await;
        numbers = m.lock().await;
        let _ = numbers.len();
    }

    async fn dropped_on_one_branch(m: &Mutex<Vec<u64>>, flag: bool) {
        let numbers = m.lock().await; //~ async-guard-across-await
        if flag {
            drop(numbers);
        }
        tick().await;
    }

    async fn the_other_branch_returns(m: &Mutex<Vec<u64>>, flag: bool) -> usize {
        let numbers = m.lock().await;
        if flag {
            return numbers.len();
        }
        drop(numbers);
        one().await as usize
    }

    async fn in_every_turn_of_a_loop(m: &Mutex<Vec<u64>>) {
        for n in 0..2 {
            let mut numbers = m.lock().await;
            numbers.push(n);
        }
    }

    async fn kept_for_the_next_turn(m: &Mutex<Vec<u64>>) {
        let mut kept = None;
        for n in 0..2 {
            if n == 0 {
                kept = Some(m.lock().await); //~ async-guard-across-await
            } else {
                tick().await;
            }
        }
        drop(kept);
    }
}

/// Guards without a name.
mod temporaries {
    use super::{one, take, tick};
    use tokio::sync::Mutex;

    async fn gone_with_the_statement(m: &Mutex<Vec<u64>>) {
        m.lock().await.push(1);
        let copy = m.lock().await.clone();
        take(copy).await;
    }

    async fn in_an_argument_of_the_awaited_call(m: &Mutex<Vec<u64>>) {
        take(m.lock().await.clone()).await; //~ async-guard-across-await
    }

    async fn the_future_is_made_first(m: &Mutex<Vec<u64>>) {
        let work = take(m.lock().await.clone());
        work.await;
    }

    async fn as_the_receiver_of_a_method(m: &Mutex<Vec<u64>>) {
        m.lock().await.push(one().await); //~ async-guard-across-await
    }

    async fn on_the_left_of_an_assignment(m: &Mutex<Vec<u64>>) {
        *m.lock().await = vec![one().await];
    }

    async fn of_a_match(m: &Mutex<Vec<u64>>) {
        match m.lock().await.pop() { //~ async-guard-across-await
            Some(_) => tick().await,
            None => {}
        }
    }

    async fn of_an_if_let_seen_from_its_else(m: &Mutex<Vec<u64>>) {
        if let Some(9) = m.lock().await.pop() { //~ async-guard-across-await
        } else {
            tick().await;
        }
    }

    async fn of_a_plain_if(m: &Mutex<Vec<u64>>) {
        if m.lock().await.is_empty() {
            tick().await;
        }
    }

    async fn of_a_while_let(m: &Mutex<Vec<u64>>) {
        while let Some(_n) = m.lock().await.pop() { //~ async-guard-across-await
            tick().await;
        }
    }

    async fn of_a_loop_with_let_else(m: &Mutex<Vec<u64>>) {
        loop {
            let Some(_n) = m.lock().await.pop() else {
                break;
            };
            tick().await;
        }
    }

    async fn of_a_for(m: &Mutex<Vec<u64>>) {
        for _n in m.lock().await.iter() { //~ async-guard-across-await
            tick().await;
        }
    }

    async fn of_a_for_over_a_copy(m: &Mutex<Vec<u64>>) {
        let numbers = std::mem::take(&mut *m.lock().await);
        for _n in numbers {
            tick().await;
        }
    }

    async fn in_macros(m: &Mutex<Vec<u64>>) {
        println!("{:?}", m.lock().await);
        println!("{:?} {}", m.lock().await, one().await); //~ async-guard-across-await
        tick().await;
    }

    async fn over_several_lines(m: &Mutex<Vec<u64>>) {
        take(
            m.lock() //~ async-guard-across-await
                .await
                .iter()
                .map(|n| n + 1)
                .collect(),
        )
        .await;
    }
}

/// What is awaited under the lock.
mod awaited {
    use super::tick;
    use std::sync::Arc;
    use tokio::io::{AsyncWriteExt, WriteHalf};
    use tokio::net::TcpStream;
    use tokio::sync::{mpsc, Mutex};

    struct Link {
        writer: Mutex<WriteHalf<TcpStream>>,
        table: Arc<Mutex<Vec<u64>>>,
        other: Mutex<u64>,
        token: Mutex<Option<String>>,
    }

    impl Link {
        async fn the_guarded_thing_itself(&self) -> std::io::Result<()> {
            let mut writer = self.writer.lock().await; //~ async-guard-across-await
            writer.write_all(b"head").await?;
            writer.write_all(b"body").await
        }

        async fn the_guarded_thing_in_one_line(&self) -> std::io::Result<()> {
            self.writer.lock().await.write_all(b"all").await //~ async-guard-across-await
        }

        async fn another_lock(&self) -> u64 {
            let table = self.table.lock().await; //~ async-guard-across-await
            let other = self.other.lock().await;
            table.len() as u64 + *other
        }

        async fn another_lock_in_one_expression(&self) -> u64 {
            let sum = self.table.lock().await.len() as u64 //~ async-guard-across-await
                + *self.other.lock().await;
            sum
        }

        async fn one_lock_after_the_other(&self) -> u64 {
            let size = self.table.lock().await.len() as u64;
            let other = *self.other.lock().await;
            size + other
        }

        async fn a_channel(&self, tx: &mpsc::Sender<u64>) {
            let table = self.table.lock().await; //~ async-guard-across-await
            for n in table.iter() {
                let _ = tx.send(*n).await;
            }
        }

        async fn a_send_that_does_not_wait(&self, tx: &mpsc::UnboundedSender<u64>) {
            let table = self.table.lock().await;
            for n in table.iter() {
                let _ = tx.send(*n);
            }
        }

        async fn a_refresh_that_all_shall_wait_for(&self) -> String {
            let mut token = self.token.lock().await; //~ async-guard-across-await
            if token.is_none() {
                tick().await;
                *token = Some("fresh".to_owned());
            }
            token.clone().unwrap_or_default()
        }

        async fn a_select(&self) {
            let table = self.table.lock().await; //~ async-guard-across-await
            tokio::select! {
                _ = tick() => {}
                _ = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
            }
            let _ = table.len();
        }

        async fn a_task_that_is_only_started(&self) {
            let table = self.table.lock().await;
            tokio::spawn(async { tick().await });
            let _ = table.len();
        }
    }
}

/// Meant to be held.
mod gates {
    use super::tick;
    use std::sync::Arc;
    use tokio::sync::{mpsc, Mutex, RwLock, Semaphore};

    static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

    struct Service {
        gate: Arc<Mutex<()>>,
        pause: RwLock<()>,
        limit: Arc<Semaphore>,
    }

    impl Service {
        async fn through_the_gate(&self) {
            let _turn = ONE_AT_A_TIME.lock().await;
            let _gate = self.gate.lock().await;
            let _running = self.pause.read().await;
            tick().await;
        }

        async fn with_a_permit(&self) {
            let Ok(_permit) = self.limit.acquire().await else {
                return;
            };
            let owned = self.limit.clone().acquire_owned().await;
            tick().await;
            drop(owned);
        }

        async fn with_room_in_a_channel(&self, tx: &mpsc::Sender<u64>) {
            if let Ok(room) = tx.reserve().await {
                tick().await;
                room.send(1);
            }
        }
    }
}

/// The other ways to take an async lock, and other crates.
mod kinds {
    use super::{take, tick};
    use std::sync::Arc;
    use std::time::Duration;
    use tokio::sync::{Mutex, MutexGuard, OwnedRwLockReadGuard, RwLock, RwLockWriteGuard};
    use tokio::time::timeout;

    async fn tried(m: &Mutex<Vec<u64>>) {
        if let Ok(mut numbers) = m.try_lock() { //~ async-guard-across-await: "turned away"
            tick().await;
            numbers.push(1);
        }
    }

    async fn owned(m: Arc<Mutex<Vec<u64>>>) {
        let numbers = m.clone().lock_owned().await; //~ async-guard-across-await
        tick().await;
        drop(numbers);
    }

    async fn owned_and_moved_into_a_task(m: Arc<Mutex<Vec<u64>>>) {
        let numbers = m.lock_owned().await; //~ async-guard-across-await
        tokio::spawn(async move {
            tick().await;
            drop(numbers);
        });
    }

    async fn read(lock: &RwLock<Vec<u64>>) {
        let numbers = lock.read().await; //~ async-guard-across-await
        take(numbers.clone()).await;
    }

    async fn written(lock: &RwLock<Vec<u64>>) {
        lock.write().await.push(1);
        if let Some(_n) = lock.write().await.pop() { //~ async-guard-across-await
            tick().await;
        }
    }

    async fn downgraded(lock: &RwLock<Vec<u64>>) {
        let writer = lock.write().await; //~ async-guard-across-await
        let reader = RwLockWriteGuard::downgrade(writer);
        tick().await;
        drop(reader);
    }

    async fn mapped(m: &Mutex<Vec<u64>>) {
        let numbers = MutexGuard::map(m.lock().await, |numbers| &mut numbers[..]); //~ async-guard-across-await
        tick().await;
        drop(numbers);
    }

    async fn within_a_time_limit(m: &Mutex<Vec<u64>>) {
        let numbers = timeout(Duration::from_secs(1), m.lock()).await; //~ async-guard-across-await
        tick().await;
        drop(numbers);
    }

    async fn won_in_a_select(m: &Mutex<Vec<u64>>) {
        tokio::select! {
            biased;
            mut numbers = m.lock() => { //~ async-guard-across-await
                tick().await;
                numbers.push(1);
            }
            _ = tick() => {}
        }
    }

    async fn won_in_a_select_and_used_at_once(m: &Mutex<Vec<u64>>) {
        tokio::select! {
            biased;
            mut numbers = m.lock() => numbers.push(1),
            _ = tick() => tick().await,
        }
        tick().await;
    }

    async fn won_in_a_select_and_handed_out(m: &Mutex<Vec<u64>>) {
        let numbers = tokio::select! {
            biased;
            numbers = m.lock() => numbers, //~ async-guard-across-await
            _ = tick() => return,
        };
        tick().await;
        drop(numbers);
    }

    async fn taken_in_a_join(m: &Mutex<Vec<u64>>) {
        let (numbers, _) = tokio::join!(
            m.lock(), //~ async-guard-across-await
            tick(),
        );
        tick().await;
        drop(numbers);
    }

    async fn of_futures(m: &futures::lock::Mutex<Vec<u64>>) {
        let numbers = m.lock().await; //~ async-guard-across-await
        tick().await;
        drop(numbers);
    }

    async fn of_async_lock(m: Arc<async_lock::Mutex<Vec<u64>>>, lock: &async_lock::RwLock<u64>) {
        let numbers = m.lock_arc().await; //~ async-guard-across-await
        tick().await;
        drop(numbers);
        let n = lock.upgradable_read().await; //~ async-guard-across-await
        tick().await;
        drop(n);
    }

    struct State {
        numbers: Mutex<Vec<u64>>,
        names: Arc<RwLock<Vec<String>>>,
    }

    impl State {
        async fn numbers(&self) -> MutexGuard<'_, Vec<u64>> {
            self.numbers.lock().await
        }

        async fn names(&self) -> OwnedRwLockReadGuard<Vec<String>> {
            self.names.clone().read_owned().await
        }

        async fn from_helpers(&self) {
            let numbers = self.numbers().await; //~ async-guard-across-await
            tick().await;
            drop(numbers);
            let names = self.names().await; //~ async-guard-across-await
            tick().await;
            drop(names);
            self.numbers().await.push(1);
            tick().await;
        }
    }
}

/// Which body does the guard live in?
mod bodies {
    use super::tick;
    use std::sync::Arc;
    use tokio::sync::Mutex;

    async fn a_task_of_its_own(m: Arc<Mutex<Vec<u64>>>) {
        tokio::spawn(async move {
            let mut numbers = m.lock().await; //~ async-guard-across-await
            tick().await;
            numbers.push(1);
        });
    }

    async fn a_block_that_is_awaited_later(m: &Mutex<Vec<u64>>) {
        let work = async {
            m.lock().await.push(1);
        };
        tick().await;
        work.await;
    }

    async fn under_the_lock_a_block_is_awaited(m: &Mutex<Vec<u64>>) {
        let numbers = m.lock().await; //~ async-guard-across-await
        let work = async { tick().await };
        work.await;
        let _ = numbers.len();
    }

    async fn an_async_closure(m: &Mutex<Vec<u64>>) {
        let work = async || {
            let numbers = m.lock().await; //~ async-guard-across-await
            tick().await;
            numbers.len()
        };
        work().await;
    }

    async fn inside_join(m: &Mutex<Vec<u64>>) {
        tokio::join!(
            async {
                let numbers = m.lock().await; //~ async-guard-across-await
                tick().await;
                drop(numbers);
            },
            async {
                m.lock().await.push(1);
                tick().await;
            },
        );
    }

    fn on_a_thread(m: Arc<Mutex<Vec<u64>>>) {
        std::thread::spawn(move || {
            let mut numbers = m.blocking_lock();
            numbers.push(1);
        });
    }
}

/// Things that only sound like it.
mod homonyms {
    use super::tick;

    // A thread lock: a trap of another rule.
    async fn of_std(m: &std::sync::Mutex<Vec<u64>>) {
        let numbers = m.lock().unwrap();
        tick().await;
        drop(numbers);
    }

    struct Camera {
        shots: u64,
    }

    struct Shot(u64);

    impl Camera {
        async fn lock(&self) -> Shot {
            tick().await;
            Shot(self.shots)
        }

        async fn read(&self) -> Result<Shot, ()> {
            tick().await;
            Ok(Shot(self.shots))
        }
    }

    async fn of_our_own(camera: &Camera) -> Result<u64, ()> {
        let shot = camera.lock().await;
        let other = camera.read().await?;
        tick().await;
        Ok(shot.0 + other.0)
    }
}
