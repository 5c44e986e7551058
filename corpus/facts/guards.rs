// edition: 2021
//! Which guards live at an await. The page of `guard-across-await` has every shape; here are the origins.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

async fn tick() {}

async fn named(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(guard);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn at_some_awaits_only(m: &Mutex<u64>, flag: bool) {
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let guard = m.lock().unwrap();
    if flag {
        drop(guard);
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
    } else {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
    }
    tick().await;
//= ^^^^^^^^^^^^ alive-across
}

async fn in_a_loop(m: &Mutex<u64>) {
    let mut kept = None;
    for _ in 0..3 {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
        kept = Some(m.lock().unwrap());
    }
    drop(kept);
    loop {
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
        let guard = m.lock().unwrap();
        if *guard == 0 {
            break;
        }
    }
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn of_several_kinds(m: &RwLock<u64>, cell: &RefCell<u64>, jobs: &tokio::sync::Mutex<u64>) {
    let borrowed = cell.borrow();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(borrowed);
    let mut jobs = jobs.lock().await;
    //=            ^^^^^^^^^^^^^^^^^ not-alive-across
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    *jobs += 1;
    drop(jobs);
    let written = m.write();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(written);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

struct Txn<'a> {
    guard: MutexGuard<'a, u64>,
    id: u64,
}

struct Ids<'a> {
    guards: &'a [u64],
}

fn begin(m: &Mutex<u64>) -> Txn<'_> {
    Txn { guard: m.lock().unwrap(), id: 1 }
}

fn ids(numbers: &[u64]) -> Ids<'_> {
    Ids { guards: numbers }
}

async fn inside_of_values(m: &Mutex<u64>, numbers: &[u64]) {
    let txn = begin(m);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    let id = txn.id;
    drop(txn);
    let ids = ids(numbers);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let _ = (ids.guards, id);
}

async fn given(guard: MutexGuard<'_, u64>, other: &MutexGuard<'_, u64>) {
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(guard);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let _ = other;
}

async fn captured(m: Arc<Mutex<u64>>) {
    let guard = m.lock().unwrap();
    let work = async move {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
        drop(guard);
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
    };
    work.await;
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn in_macros(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    tokio::join!(tick(), tick());
//= ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ alive-across
    tokio::select! { _ = tick() => {} }
//= ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ alive-across
    println!("{:?}", tick().await);
    //=              ^^^^^^^^^^^^ alive-across
    drop(guard);
    tokio::join!(tick(), tick());
//= ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not-alive-across
}

fn not_async(m: &Mutex<u64>) -> impl std::future::Future<Output = ()> {
    let guard = m.lock().unwrap();
    drop(guard);
    async { tick().await }
    //=     ^^^^^^^^^^^^ not-alive-across
}

struct Both<'a> {
    one: MutexGuard<'a, u64>,
    other: MutexGuard<'a, u64>,
}

async fn parts_go_one_by_one(a: &Mutex<u64>, b: &Mutex<u64>) {
    let both = Both { one: a.lock().unwrap(), other: b.lock().unwrap() };
    drop(both.one);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(both.other);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let (first, _) = (a.lock().unwrap(), b.lock().unwrap());
    drop(first);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let pair = (a.lock().unwrap(), b.lock().unwrap());
    let (_, second) = pair;
    drop(second);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
}

async fn operands_wait(a: &Mutex<u64>) {
    let pair = (a.lock().unwrap(), tick().await);
    //=                            ^^^^^^^^^^^^ alive-across
    drop(pair);
    let of_arguments = format!("{:?}", a.lock().unwrap());
    take(of_arguments, tick().await);
    //=                ^^^^^^^^^^^^ not-alive-across
    take(format!("{:?}", a.lock().unwrap()), tick().await);
    //=                                      ^^^^^^^^^^^^ not-alive-across
}

fn take(_: String, _: ()) {}

async fn what_patterns_tell(a: &Mutex<u64>) {
    let mut kept = a.try_lock().ok();
    if let Some(_) = &kept {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
    } else {
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
    }
    if kept.is_none() {
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
    }
    kept.take();
    let again = kept.take();
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    drop(again);
}

async fn captures(a: &Mutex<u64>, b: &Mutex<u64>) {
    let both = Both { one: a.lock().unwrap(), other: b.lock().unwrap() };
    let read = move || *both.one;
    drop(both.other);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(read);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let mut gone = Some(a.lock().unwrap());
    gone.take();
    let later = async move {
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
        drop(gone);
    };
    later.await;
}

async fn forgotten(a: &Mutex<u64>) {
    std::mem::forget(a.lock().unwrap());
    tick().await;
//= ^^^^^^^^^^^^ alive-across
}

async fn traded(a: &Mutex<u64>, flag: bool) {
    let mut guard = Some(a.lock().unwrap());
    std::mem::swap(&mut guard, &mut None);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let mut guards = Vec::from([a.lock().unwrap()]);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    guards.clear();
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let guard = a.lock().unwrap();
    if flag {
        drop(guard);
    } else {
        panic!("never");
    }
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn told_and_called(a: &Mutex<u64>) {
    let kept = Some(Some(a.lock().unwrap()));
    if let Some(Some(_guard)) = kept {}
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let guard = a.lock().unwrap();
    let finish = || drop(guard);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    finish();
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}
