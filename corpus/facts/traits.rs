//! Types that traits tell: bounds, associated types and their bounds, qualified paths, operators.

use std::sync::Mutex;
use std::time::{Duration, Instant};

mod own {
    pub struct Mutex(pub u64);

    impl Mutex {
        pub fn lock(&self) -> u64 {
            self.0
        }
    }
}

trait Opens {
    type Lock: Locks;

    fn open(&self) -> Self::Lock;
}

trait Locks {
    fn make() -> Self
    where
        Self: Sized;
    fn lock(&self) -> &Mutex<u64>;
}

trait Sub: Opens {
    fn through(&self) {
        let _ = self.open().lock().lock();
        //=     ^^^^^^^^^^^^^^^^^^ resolves-to corpus::Locks::lock
        //=     ^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    }
}

impl Locks for own::Mutex {
    fn make() -> Self {
        own::Mutex(1)
    }

    fn lock(&self) -> &Mutex<u64> {
        panic!("never")
    }
}

fn associated<O: Opens>(opens: &O) {
    let _ = opens.open().lock();
    //=     ^^^^^^^^^^^^^^^^^^^ resolves-to corpus::Locks::lock
    let _ = O::Lock::make().lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^ resolves-to corpus::Locks::lock
    let _ = <O as Opens>::Lock::make().lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to corpus::Locks::lock
}

fn stated_in_a_where_clause<I>(many: I)
where
    I: Iterator,
    I::Item: Locks,
{
    for one in many {
        let _ = one.lock();
        //=     ^^^^^^^^^^ resolves-to corpus::Locks::lock
    }
}

fn qualified(own: &own::Mutex) {
    let _ = own.lock();
    //=     ^^^^^^^^^^ resolves-to corpus::own::Mutex::lock
    let _ = Locks::lock(own).lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = <own::Mutex as Locks>::lock(own).lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
}

fn trait_objects(boxed: Box<dyn Locks + Send + Sync>, error: Box<dyn std::error::Error + Send + Sync>) {
    let _ = boxed.lock().lock();
    //=     ^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = error.source();
    //=     ^^^^^^^^^^^^^^ resolves-to std::error::Error::source
}

fn made_by_default() {
    let lock = Mutex::new(Default::default());
    let _ = lock.lock();
    //=     ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _: Mutex<u8> = lock;
}

fn operators(start: Instant) {
    let _ = (Instant::now() - start).as_secs();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::time::Duration::as_secs
    let _ = (start + Duration::ZERO).elapsed();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::time::Instant::elapsed
}

fn slices(locks: &Vec<Mutex<u64>>, at: usize) {
    let _ = locks[at].lock();
    //=     ^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = locks[..at].first().unwrap().lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
}
