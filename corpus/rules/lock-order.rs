//! # lock-order
//!
//! A task that takes a lock which it holds already waits for itself. Two tasks that take the same two locks
//! in different orders wait for each other. Neither ever ends.
//!
//! ## What it is
//!
//! The rule follows the guards of thread locks and async locks and looks at what is locked while one is
//! alive: by the call itself, or by functions of the program that it runs. It reports
//!
//! - the same lock taken again: for a mutex, or where one of the two writes, that is a deadlock; two reads
//!   are one as soon as a writer waits between them;
//! - two locks of one value, or two statics, that are taken in one order here and in the other order
//!   somewhere in the crate.
//!
//! A lock is known by the place it stands in, never by its type: `self.index` is the same lock as
//! `self.index`, also through clones of an `Arc` and through the parameters of functions that are called.
//!
//! ## Why it bites
//!
//! A thread's lock that waits for itself takes its thread along; an async lock takes only the task, which
//! looks like a request that never ends. The guard is often one that nobody sees: a temporary of the
//! `match` or `if let` around, or one that a function further up still holds. The other kind shows under
//! load only, when two tasks are between their two locks at the same time.
//!
//! ## Use instead
//!
//! - Lock once, and pass `&mut *guard` on to what works with the data.
//! - End the guard before the call: a block around it, `drop(guard)`, or a copy of what is needed.
//! - Put things that change together behind one lock.
//! - Where two locks are needed, take them in one order everywhere, and write that order down.
//!
//! ## Known limits
//!
//! - Locks in containers (`self.shards[i]`), behind calls that look something up, and variables that are
//!   assigned anew have no place; nothing is said of them.
//! - Two values of one type are not told apart when orders are compared, nor compared with each other:
//!   locking account `a` and then account `b` is not reported.
//! - Functions of traits and closures that are stored are not followed.

use std::sync::Arc;
use tokio::sync::Mutex;

pub struct Bank {
    accounts: Mutex<Vec<u64>>,
    audit: Mutex<Vec<String>>,
}

impl Bank {
    pub fn new() -> Arc<Bank> {
        Arc::new(Bank { accounts: Mutex::new(vec![100, 0]), audit: Mutex::new(Vec::new()) })
    }

    async fn total(&self) -> u64 {
        self.accounts.lock().await.iter().sum()
    }

    // `total` waits for the lock that is held here, so neither goes on.
    pub async fn pay(&self, amount: u64) -> u64 {
        let mut accounts = self.accounts.lock().await; //~ note: `self.accounts` is held since here
        accounts[0] -= amount;
        accounts[1] += amount;
        self.total().await //~ lock-order: "waits for itself for ever"
    }

    // The guard ends before `total` takes the lock.
    pub async fn pay_and_let_go(&self, amount: u64) -> u64 {
        {
            let mut accounts = self.accounts.lock().await;
            accounts[0] -= amount;
            accounts[1] += amount;
        }
        self.total().await
    }

    // Takes the accounts first, then the audit.
    pub async fn book(&self, amount: u64) {
        let mut accounts = self.accounts.lock().await; //~ note: `self.accounts` is held since here
        tokio::task::yield_now().await;
        let mut audit = self.audit.lock().await; //~ lock-order: "the other way round"
        accounts[0] += amount;
        audit.push(format!("booked {amount}"));
    }

    // Takes the audit first, then the accounts: each may end up with one of the two.
    pub async fn report(&self) -> String {
        let audit = self.audit.lock().await; //~ note: `self.audit` is held since here
        tokio::task::yield_now().await;
        let accounts = self.accounts.lock().await; //~ lock-order: "the other way round"
        format!("{} {}", audit.len(), accounts.len())
    }
}

pub struct Ledger {
    accounts: Mutex<Vec<u64>>,
    audit: Mutex<Vec<String>>,
}

impl Ledger {
    pub fn new() -> Arc<Ledger> {
        Arc::new(Ledger { accounts: Mutex::new(vec![100, 0]), audit: Mutex::new(Vec::new()) })
    }

    // The same order in both: accounts, then audit.
    pub async fn book_in_order(&self, amount: u64) {
        let mut accounts = self.accounts.lock().await;
        tokio::task::yield_now().await;
        let mut audit = self.audit.lock().await;
        accounts[0] += amount;
        audit.push(format!("booked {amount}"));
    }

    pub async fn report_in_order(&self) -> String {
        let accounts = self.accounts.lock().await;
        tokio::task::yield_now().await;
        let audit = self.audit.lock().await;
        format!("{} {}", audit.len(), accounts.len())
    }
}

// ---- edge cases: tests only ------------------------------------------------------------------

mod again {
    use std::collections::HashMap;
    use std::sync::{Arc, Mutex, RwLock};

    static HITS: Mutex<u64> = Mutex::new(0);

    struct Inner {
        names: Mutex<Vec<String>>,
        table: RwLock<HashMap<u32, u32>>,
        queue: Arc<tokio::sync::Mutex<u64>>,
    }

    struct Place {
        queue: Option<tokio::sync::OwnedMutexGuard<u64>>,
    }

    struct Server {
        inner: Arc<Inner>,
        count: Mutex<u64>,
        slots: Vec<Mutex<u64>>,
    }

    fn hit() {
        *HITS.lock().unwrap() += 1;
    }

    fn add(count: &Mutex<u64>) {
        *count.lock().unwrap() += 1;
    }

    impl Server {
        fn count(&self) -> &Mutex<u64> {
            &self.count
        }

        fn bump(&self) {
            *self.count.lock().unwrap() += 1;
        }

        fn bump_when(&self, odd: bool) {
            if odd {
                self.bump();
            }
        }

        fn names(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
            self.inner.names.lock().unwrap()
        }

        async fn in_one_body(&self) {
            let mut count = self.count.lock().unwrap(); //~ note: `self.count` is held since here
            *self.count.lock().unwrap() += 1; //~ lock-order
            *count += 1;
        }

        async fn after_the_first(&self) {
            *self.count.lock().unwrap() += 1;
            let count = self.count.lock().unwrap();
            drop(count);
            *self.count.lock().unwrap() += 1;
        }

        async fn of_another_server(&self, other: &Server) {
            let count = self.count.lock().unwrap();
            *other.count.lock().unwrap() += *count;
        }

        async fn the_scrutinee_lives_on(&self) {
            if let Some(name) = self.inner.names.lock().unwrap().pop() {
                self.inner.names.lock().unwrap().insert(0, name); //~ lock-order
            }
            match self.inner.names.lock().unwrap().first() {
                None => self.inner.names.lock().unwrap().clear(), //~ lock-order
                Some(_) => {}
            }
        }

        async fn the_scrutinee_is_gone(&self) {
            let last = self.inner.names.lock().unwrap().pop();
            if let Some(name) = last {
                self.inner.names.lock().unwrap().insert(0, name);
            }
            if self.inner.names.lock().unwrap().is_empty() {
                self.inner.names.lock().unwrap().push(String::new());
            }
        }

        async fn through_clones(&self) {
            let inner = self.inner.clone();
            let again = Arc::clone(&inner);
            let _names = inner.names.lock().unwrap();
            again.names.lock().unwrap().clear(); //~ lock-order
        }

        async fn through_references(&self) {
            let Server { count, .. } = self;
            let same = &self.count;
            let _guard = same.lock().unwrap();
            *count.lock().unwrap() += 1; //~ lock-order
        }

        async fn through_functions(&self) {
            let _count = self.count.lock().unwrap();
            self.bump(); //~ lock-order
            add(&self.count); //~ lock-order
            add(self.count()); //~ lock-order
            self.bump_when(true); //~ lock-order
            let _hits = HITS.lock().unwrap();
            hit(); //~ lock-order
        }

        async fn through_a_guard_that_is_returned(&self) {
            let _names = self.names();
            self.names().clear(); //~ lock-order
        }

        fn place(&self) -> Place {
            *self.count.lock().unwrap() += 1;
            Place { queue: self.inner.queue.clone().try_lock_owned().ok() }
        }

        async fn after_a_function_that_returns_another_guard(&self) {
            let place = self.place();
            self.bump();
            drop(place.queue);
        }

        async fn in_a_closure_that_runs_here(&self, known: Option<u64>) -> u64 {
            let _count = self.count.lock().unwrap();
            known.unwrap_or_else(|| *self.count.lock().unwrap()) //~ lock-order
        }

        async fn in_closures_that_run_elsewhere(self: Arc<Self>) {
            let other = self.clone();
            let _count = self.count.lock().unwrap();
            std::thread::spawn(move || other.bump());
        }

        async fn readers(&self) -> usize {
            let table = self.inner.table.read().unwrap();
            let other = self.inner.table.read().unwrap(); //~ lock-order: "if a writer waits in between"
            table.len() + other.len()
        }

        async fn a_reader_and_a_writer(&self) {
            let table = self.inner.table.read().unwrap();
            self.inner.table.write().unwrap().insert(1, 2); //~ lock-order: "waits for itself"
            drop(table);
        }

        async fn tries(&self) -> bool {
            let _count = self.count.lock().unwrap();
            self.count.try_lock().is_ok()
        }

        async fn when_it_is_not_held(&self) {
            let mut count = self.count.try_lock().ok();
            if count.is_none() {
                count = Some(self.count.lock().unwrap());
            }
            drop(count);
        }

        async fn in_containers(&self, i: usize, j: usize) {
            let a = self.slots[i].lock().unwrap();
            *self.slots[j].lock().unwrap() += *a;
        }

        async fn in_containers_for_sure(&self) {
            let a = self.slots[0].lock().unwrap();
            *self.slots[0].lock().unwrap() += *a; //~ missed: lock-order -- places end at an index
        }

        async fn all_of_them(&self) -> u64 {
            let mut held = Vec::new();
            for slot in &self.slots {
                held.push(slot.lock().unwrap());
            }
            held.iter().map(|slot| **slot).sum()
        }

        async fn each_in_turn(&self) {
            let mut last = None;
            for slot in &self.slots {
                let mut now = slot.lock().unwrap();
                *now += 1;
                last = Some(now);
            }
            drop(last);
        }
    }

    async fn walks(mut at: Arc<Server>, next: impl Fn(&Server) -> Arc<Server>) {
        let first = at.clone();
        let held = first.count.lock().unwrap();
        at = next(&first);
        *at.count.lock().unwrap() += *held;
    }

    fn outside_of_async_code(server: &Server) {
        let _count = server.count.lock().unwrap();
        server.bump(); //~ missed: lock-order -- only async code is looked at
    }
}

mod reentrant {
    use parking_lot::{ReentrantMutex, RwLock};

    async fn the_same_thread_may(lock: &ReentrantMutex<u64>) -> u64 {
        let a = lock.lock();
        let b = lock.lock();
        *a + *b
    }

    async fn readers_that_do_not_queue(lock: &RwLock<u64>) -> u64 {
        let a = lock.read();
        let b = lock.read_recursive();
        *a + *b
    }

    async fn prints() {
        let out = std::io::stdout().lock();
        println!("again");
        drop(out);
    }
}

mod orders {
    use std::sync::Mutex;

    static NORTH: Mutex<u64> = Mutex::new(0);
    static SOUTH: Mutex<u64> = Mutex::new(0);
    static GATE: Mutex<()> = Mutex::new(());
    static EAST: Mutex<u64> = Mutex::new(0);
    static WEST: Mutex<u64> = Mutex::new(0);

    async fn downwards() {
        let north = NORTH.lock().unwrap(); //~ note: `NORTH` is held since here
        *SOUTH.lock().unwrap() += *north; //~ lock-order
    }

    // On a thread of its own: the other half of a deadlock all the same.
    fn upwards() {
        let south = SOUTH.lock().unwrap(); //~ note: `SOUTH` is held since here
        *NORTH.lock().unwrap() += *south; //~ note: `NORTH` is taken here
    }

    async fn behind_a_gate() {
        let _gate = GATE.lock().unwrap();
        let east = EAST.lock().unwrap();
        *WEST.lock().unwrap() += *east;
    }

    async fn behind_the_same_gate() {
        let _gate = GATE.lock().unwrap();
        let west = WEST.lock().unwrap();
        *EAST.lock().unwrap() += *west;
    }

    struct Account {
        balance: Mutex<u64>,
    }

    async fn transfer(from: &Account, to: &Account) {
        let mut balance = from.balance.lock().unwrap();
        *to.balance.lock().unwrap() += *balance; //~ missed: lock-order -- a lock of another value is another lock
        *balance = 0;
    }
}
