//! What closures are given, and what they give.

use std::collections::HashMap;
use std::sync::Mutex;

fn given(locks: &HashMap<String, Mutex<u64>>, many: &mut Vec<(u8, Mutex<u64>)>) {
    let _ = locks.iter().find(|(_, lock)| lock.lock().is_ok());
    //=                                   ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let _ = many.iter().fold(0, |_, (_, lock)| lock.lock().map_or(0, |n| *n));
    //=                                        ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    many.sort_by(|_, (_, right)| right.lock().unwrap().cmp(&1));
    //=                          ^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    many.retain(|(_, lock)| !lock.is_poisoned());
    //=                      ^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::is_poisoned
}

fn returned(locks: Vec<Mutex<u64>>) {
    let made = || -> Mutex<u64> { Default::default() };
    let _ = made().lock();
    //=     ^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let early = |stop: bool| {
        if stop {
            return Some(Mutex::new(1));
        }
        None
    };
    let _ = early(true).map(|lock| drop(lock.lock()));
    //=                                 ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let first = locks.into_iter().map(Some).next().flatten();
    let _ = first.as_ref().map(|lock| drop(lock.lock()));
    //=                                    ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
}

async fn of_an_async_block(stop: bool) {
    let made = async {
        loop {
            if stop {
                return Mutex::new(1);
            }
        }
    };
    let _ = made.await.lock();
    //=     ^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
}

fn stored(check: Box<dyn Fn(&Mutex<u64>) -> bool>) {
    let inner = |lock: &_| check(lock);
    let later = |lock| drop(lock);
    later(Mutex::new(1));
    let _ = inner(&Mutex::new(1));
    takes(|lock| lock.lock().is_ok());
    //=          ^^^^^^^^^^^ resolves-to std::sync::Mutex::lock
    let check = |lock| is_free(lock);
    let _ = check(&Mutex::new(1));
    let named = |lock| lock;
    let _ = named(Mutex::new(1)).lock();
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missed: resolves-to std::sync::Mutex::lock -- a parameter that only the call tells
}

fn takes(_: impl Fn(&Mutex<u64>) -> bool) {}

fn is_free(lock: &Mutex<u64>) -> bool {
    lock.try_lock().is_ok()
}
