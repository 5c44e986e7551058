//! What a method call means: the type of its receiver.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, RwLock};

/// A lock of our own, which is not std's.
mod own {
    pub struct Mutex<T>(pub T);

    impl<T> Mutex<T> {
        pub fn lock(&self) -> &T {
            &self.0
        }
    }
}

struct State {
    count: Mutex<u64>,
    shared: Arc<Mutex<u64>>,
    boxed: Box<RwLock<u64>>,
    jobs: tokio::sync::Mutex<Vec<u64>>,
    own: own::Mutex<u64>,
    rooms: HashMap<String, Arc<RwLock<u64>>>,
    maybe: Option<Mutex<u64>>,
    pair: (Mutex<u64>, own::Mutex<u64>),
    inner: Inner,
}

struct Inner {
    locks: Vec<Mutex<u64>>,
}

static GLOBAL: Mutex<u64> = Mutex::new(0);
static LAZY: LazyLock<Mutex<u64>> = LazyLock::new(|| Mutex::new(0));
static ONCE: OnceLock<Mutex<u64>> = OnceLock::new();

thread_local! {
    static CELL: RefCell<u64> = RefCell::new(0);
}

impl State {
    async fn fields(&self) {
        let _ = self.count.lock();
        //=     ^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.shared.lock();
        //=     ^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.boxed.read();
        //=     ^^^^^^^^^^^^^^^^^ resolves-to std::sync::RwLock::read
        let _ = self.jobs.lock().await;
        //=     ^^^^^^^^^^^^^^^^ resolves-to tokio::sync::Mutex::lock
        //=     ^^^^^^^^^^^^^^^^ not-resolves-to std::sync::Mutex::lock
        let _ = self.own.lock();
        //=     ^^^^^^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
        let _ = self.pair.0.lock();
        //=     ^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.pair.1.lock();
        //=     ^^^^^^^^^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
        let _ = self.inner.locks[0].lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.shared.lock();
        //=                 ^^^^ resolves-to std::sync::Mutex::lock
    }

    fn through_methods(&self, name: &str) -> Option<u64> {
        let _ = self.shared.clone().lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = Arc::clone(&self.shared).lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.maybe.as_ref()?.lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.maybe.as_ref().unwrap().lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.rooms.get(name)?.write();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::RwLock::write
        let _ = self.rooms[name].write();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::RwLock::write
        let _ = self.inner.locks.first()?.lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.inner.locks.iter().next()?.lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.lock_of_ours().lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        None
    }

    fn lock_of_ours(&self) -> &Mutex<u64> {
        &self.count
    }

    fn through_patterns(&self, name: &str) {
        let State { count, own, pair: (first, second), .. } = self;
        let _ = count.lock();
        //=     ^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = own.lock();
        //=     ^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
        let _ = first.lock();
        //=     ^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = second.lock();
        //=     ^^^^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
        if let Some(lock) = &self.maybe {
            let _ = lock.lock();
            //=     ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        }
        match self.rooms.get(name) {
            Some(room) => drop(room.read()),
            //=                ^^^^^^^^^^^ resolves-to std::sync::RwLock::read
            None => {}
        }
        let Some(room) = self.rooms.get(name) else {
            return;
        };
        let _ = room.read();
        //=     ^^^^^^^^^^^ resolves-to std::sync::RwLock::read
        for lock in &self.inner.locks {
            let _ = lock.lock();
            //=     ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        }
        for (_, room) in &self.rooms {
            let _ = room.read();
            //=     ^^^^^^^^^^^ resolves-to std::sync::RwLock::read
        }
    }

    fn through_closures(&self) {
        self.inner.locks.iter().for_each(|lock| drop(lock.lock()));
        //=                                          ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        let _ = self.maybe.as_ref().map(|lock| lock.lock());
        //=                                    ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        CELL.with(|cell| drop(cell.borrow_mut()));
        //=                   ^^^^^^^^^^^^^^^^^ resolves-to std::cell::RefCell::borrow_mut
    }
}

fn statics() {
    let _ = GLOBAL.lock();
    //=     ^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = LAZY.lock();
    //=     ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = ONCE.get_or_init(|| Mutex::new(0)).lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = CELL.with_borrow(|n| *n);
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::thread::LocalKey::with_borrow
}

fn locals(given: &Mutex<u64>, by_value: Arc<own::Mutex<u64>>) {
    let _ = given.lock();
    //=     ^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = by_value.lock();
    //=     ^^^^^^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
    let made = Mutex::new(1);
    let _ = made.lock();
    //=     ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let wrapped = Rc::new(RefCell::new(vec![1]));
    let _ = wrapped.borrow();
    //=     ^^^^^^^^^^^^^^^^ resolves-to std::cell::RefCell::borrow
    let stated: Mutex<u64> = Default::default();
    let _ = stated.lock();
    //=     ^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let later;
    later = own::Mutex(1);
    let _ = later.lock();
    //=     ^^^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
    let shadowed = Mutex::new(1);
    let shadowed = own::Mutex(shadowed);
    let _ = shadowed.lock();
    //=     ^^^^^^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
    let _ = shadowed.lock().lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let chosen = if made.is_poisoned() { given } else { &made };
    let _ = chosen.lock();
    //=     ^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let mut filled = Vec::new();
    filled.push(Mutex::new(1));
    let _ = filled[0].lock();
    //=     ^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let array = [Mutex::new(1), Mutex::new(2)];
    let _ = array[1].lock();
    //=     ^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let collected = (0..3).map(Mutex::new).collect::<Vec<Mutex<u64>>>();
    let _ = collected[0].lock();
    //=     ^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = std::io::stdin().lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::io::Stdin::lock
}

fn guards(m: &Mutex<Vec<RefCell<u64>>>) {
    let guard = m.lock().unwrap();
    let _ = guard.first();
    //=     ^^^^^^^^^^^^^ not-resolves-to std::sync::Mutex::lock
    let _ = guard[0].borrow();
    //=     ^^^^^^^^^^^^^^^^^ resolves-to std::cell::RefCell::borrow
    let unpacked: MutexGuard<'_, Vec<RefCell<u64>>> = match m.lock() {
        Ok(guard) => guard,
        Err(poison) => poison.into_inner(),
        //=            ^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::PoisonError::into_inner
    };
    let _ = unpacked[0].borrow();
    //=     ^^^^^^^^^^^^^^^^^^^^ resolves-to std::cell::RefCell::borrow
}

trait Store {
    type Lock;

    fn lock(&self) -> &Self::Lock;

    fn again(&self) {
        let _ = self.lock();
        //=     ^^^^^^^^^^^ resolves-to corpus::Store::lock
    }
}

struct OnDisk {
    lock: Mutex<u64>,
}

impl Store for OnDisk {
    type Lock = Mutex<u64>;

    fn lock(&self) -> &Mutex<u64> {
        &self.lock
    }
}

fn traits<S: Store<Lock = Mutex<u64>>>(any: &S, some: impl Store, one: &OnDisk, object: &dyn Store<Lock = Mutex<u64>>) {
    let _ = any.lock();
    //=     ^^^^^^^^^^ resolves-to corpus::Store::lock
    let _ = any.lock().lock();
    //=     ^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = some.lock();
    //=     ^^^^^^^^^^^ resolves-to corpus::Store::lock
    let _ = one.lock();
    //=     ^^^^^^^^^^ resolves-to corpus::OnDisk::lock
    let _ = one.lock().lock();
    //=     ^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = object.lock();
    //=     ^^^^^^^^^^^^^ resolves-to corpus::Store::lock
    let _ = one.lock.lock();
    //=     ^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
}

struct Wrapper(Arc<Mutex<u64>>);

impl std::ops::Deref for Wrapper {
    type Target = Mutex<u64>;

    fn deref(&self) -> &Mutex<u64> {
        &self.0
    }
}

struct Generic<T> {
    value: T,
}

impl<T> Generic<T> {
    fn get(&self) -> &T {
        &self.value
    }

    fn map<U>(self, change: impl FnOnce(T) -> U) -> Generic<U> {
        Generic { value: change(self.value) }
    }
}

type Shared<T> = Arc<Mutex<T>>;

fn wrappers(wrapper: &Wrapper, generic: Generic<Mutex<u64>>, shared: Shared<RefCell<u64>>) {
    let _ = wrapper.lock();
    //=     ^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = generic.get().lock();
    //=     ^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = generic.value.lock();
    //=     ^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let changed = generic.map(|_| RefCell::new(1));
    let _ = changed.value.borrow();
    //=     ^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::cell::RefCell::borrow
    let _ = shared.lock().unwrap().borrow();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::cell::RefCell::borrow
}

async fn load() -> Result<Mutex<u64>, String> {
    Ok(Mutex::new(1))
}

async fn futures() -> Result<(), String> {
    let _ = load().await?.lock();
    //=     ^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let both = tokio::join!(load(), async { own::Mutex(1) });
    let _ = both.0?.lock();
    //=     ^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = both.1.lock();
    //=     ^^^^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
    tokio::select! {
        Ok(lock) = load() => drop(lock.lock()),
        //=                       ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
        lock = async { own::Mutex(1) } => drop(lock.lock()),
        //=                                    ^^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
    }
    let task = tokio::spawn(load());
    let _ = task.await.unwrap()?.lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    Ok(())
}

mod unknown {
    use some_crate::everything::*;

    fn unknown(things: &Things, something: &some_crate::Lock) {
        let _ = things.lock();
        //=     ^^^^^^^^^^^^^ maybe-resolves-to std::sync::Mutex::lock
        let _ = something.lock();
        //=     ^^^^^^^^^^^^^^^^ resolves-to some_crate::Lock::lock
        let _ = something.deeper().lock();
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^ maybe-resolves-to std::sync::Mutex::lock
    }
}

macro_rules! make {
    () => {
        Mutex::new(1)
    };
}

fn limits() {
    let made = make!();
    let _ = made.lock();
    //=     ^^^^^^^^^^^ missed: resolves-to std::sync::Mutex::lock -- bodies of `macro_rules!` are not expanded
    let later = Default::default();
    takes(&later);
    let _ = later.lock();
    //=     ^^^^^^^^^^^^ missed: resolves-to std::sync::Mutex::lock -- a type that only a later call tells
}

fn takes(_: &Mutex<u64>) {}
