//! # async-mutex-unneeded
//!
//! An async lock is made for guards that live across an await. Where no guard does, a thread's lock is
//! cheaper, and nobody waits for a task that has yet to be polled.
//!
//! ## What it is
//!
//! The rule notes a private field with an async `Mutex` or `RwLock` when every use of it in the crate is a
//! lock whose guard ends before the next `.await`. It shows all places that lock it.
//!
//! ## Why it bites
//!
//! An async lock keeps a queue of wakers behind a lock of its own: several times the work of a `std` mutex
//! that nobody contends for. It hands itself to the first task in the queue, which holds it before it runs:
//! until the executor gets to that task, and under load that takes long, everybody else waits, although
//! the section itself takes nanoseconds. And `lock().await` is one more place at which a task can be
//! cancelled.
//!
//! ## Use instead
//!
//! A `std::sync::Mutex` or one of `parking_lot`, with guards that end before the next await; the compiler
//! and the rule `guard-across-await` watch over that. For a counter an atomic will do.
//!
//! ## Known limits
//!
//! - Fields that can be seen from outside of their module, statics and local variables are not judged.
//! - A field that is cloned, borrowed, or taken out by a pattern is not judged.

pub struct Counter {
    hits: tokio::sync::Mutex<u64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { hits: tokio::sync::Mutex::new(0) }
    }

    // All that is done under the lock is an addition.
    pub async fn hit(&self) {
        *self.hits.lock().await += 1; //~ async-mutex-unneeded
    }

    pub async fn hits(&self) -> u64 {
        let hits = self.hits.lock().await; //~ note: locked here, too
        *hits
    }
}

pub struct CheapCounter {
    hits: std::sync::Mutex<u64>,
}

impl CheapCounter {
    pub fn new() -> CheapCounter {
        CheapCounter { hits: std::sync::Mutex::new(0) }
    }

    pub async fn hit_cheaply(&self) {
        *self.hits.lock().unwrap() += 1;
    }
}

// ---- edge cases: tests only ------------------------------------------------------------------

mod needed {
    use std::sync::Arc;
    use tokio::sync::{Mutex, MutexGuard, RwLock};

    async fn save(_: &[u64]) {}

    struct HeldAcross {
        items: Mutex<Vec<u64>>,
    }

    impl HeldAcross {
        async fn push(&self, item: u64) {
            self.items.lock().await.push(item);
        }

        async fn save(&self) {
            let items = self.items.lock().await;
            save(&items).await;
        }
    }

    struct HandedOut {
        items: Mutex<Vec<u64>>,
    }

    impl HandedOut {
        async fn items(&self) -> MutexGuard<'_, Vec<u64>> {
            self.items.lock().await
        }

        async fn push(&self, item: u64) {
            self.items.lock().await.push(item);
        }
    }

    struct Shared {
        items: Arc<Mutex<Vec<u64>>>,
    }

    impl Shared {
        async fn push(&self, item: u64) {
            self.items.lock().await.push(item);
        }

        fn items(&self) -> Arc<Mutex<Vec<u64>>> {
            self.items.clone()
        }
    }

    pub struct Open {
        pub items: Mutex<Vec<u64>>,
    }

    impl Open {
        async fn push(&self, item: u64) {
            self.items.lock().await.push(item);
        }
    }

    struct FromOutside {
        items: Arc<RwLock<Vec<u64>>>,
    }

    impl FromOutside {
        fn new(items: Arc<RwLock<Vec<u64>>>) -> Self {
            FromOutside { items }
        }

        async fn push(&self, item: u64) {
            self.items.write().await.push(item);
        }
    }

    struct TakenApart {
        items: Mutex<Vec<u64>>,
    }

    impl TakenApart {
        async fn push(&self, item: u64) {
            self.items.lock().await.push(item);
        }

        async fn save(&self) {
            let TakenApart { items } = self;
            save(&items.lock().await).await;
        }
    }
}

mod needless {
    use std::collections::HashMap;
    use std::sync::Arc;
    use tokio::sync::RwLock;

    struct Names {
        names: Arc<RwLock<HashMap<u64, String>>>,
    }

    impl Names {
        fn new() -> Self {
            Names { names: Arc::new(RwLock::new(HashMap::new())) }
        }

        async fn name(&self, id: u64) -> Option<String> {
            self.names.read().await.get(&id).cloned() //~ async-mutex-unneeded
        }

        async fn rename(&self, id: u64, name: String) {
            let mut names = self.names.write().await; //~ note: locked here, too
            names.insert(id, name);
            drop(names);
            tokio::task::yield_now().await;
        }
    }
}

mod out_of_sight {
    use tokio::sync::Mutex;

    static HITS: Mutex<u64> = Mutex::const_new(0);

    async fn in_a_static() {
        *HITS.lock().await += 1; //~ missed: async-mutex-unneeded -- statics are not judged
    }

    async fn in_a_variable() -> u64 {
        let hits = Mutex::new(0);
        *hits.lock().await += 1; //~ missed: async-mutex-unneeded -- variables are not judged
        hits.into_inner()
    }
}
