// edition: 2021
//! Which guards live at an await. The page of `guard-across-await` has every shape; here are the origins.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
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

struct Shelf {
    rows: Mutex<Vec<u64>>,
    other: Mutex<Vec<u64>>,
}

impl Shelf {
    fn hidden(&self) -> impl std::ops::Deref<Target = Vec<u64>> + '_ {
        self.rows.lock().unwrap()
    }

    fn hidden_again(&self) -> Option<impl std::ops::Deref<Target = Vec<u64>> + '_> {
        Some(self.hidden())
    }

    fn hidden_in_a_box(&self) -> Box<dyn std::ops::Deref<Target = Vec<u64>> + '_> {
        Box::new(self.rows.lock().unwrap())
    }

    fn no_guard(&self) -> impl std::ops::Deref<Target = Vec<u64>> + '_ {
        Box::new(self.rows.lock().unwrap().clone())
    }

    fn both(&self) -> Vec<MutexGuard<'_, Vec<u64>>> {
        vec![self.rows.lock().unwrap(), self.other.lock().unwrap()]
    }
}

async fn behind_an_opaque_type(shelf: &Shelf) {
    let rows = shelf.hidden();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(rows);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    if let Some(rows) = shelf.hidden_again() {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
        drop(rows);
    }
    match shelf.hidden().first() {
        Some(_) => tick().await,
        //=        ^^^^^^^^^^^^ alive-across
        None => {}
    }
    let count = shelf.hidden().len();
    let copy = shelf.no_guard();
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    drop((count, copy));
}

async fn behind_a_trait_object(shelf: &Shelf) {
    let rows = shelf.hidden_in_a_box();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(rows);
    let rows: Box<dyn std::ops::Deref<Target = Vec<u64>> + '_> = Box::new(shelf.rows.lock().unwrap());
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(rows);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn collected(shelf: &Shelf) {
    let all = shelf.both();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(all);
    let all: Vec<_> = [&shelf.rows, &shelf.other].iter().map(|rows| rows.lock().unwrap()).collect();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(all);
    let sums: Vec<usize> = [&shelf.rows, &shelf.other].iter().map(|rows| rows.lock().unwrap().len()).collect();
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    drop(sums);
}

struct Lease<'a> {
    guard: Option<MutexGuard<'a, Vec<u64>>>,
}

impl<'a> From<MutexGuard<'a, Vec<u64>>> for Lease<'a> {
    fn from(guard: MutexGuard<'a, Vec<u64>>) -> Self {
        Lease { guard: Some(guard) }
    }
}

impl Lease<'_> {
    fn release(&mut self) {
        self.guard.take();
    }

    fn close(&mut self) {
        self.touch();
        self.release();
    }

    fn touch(&mut self) {
        if let Some(guard) = &mut self.guard {
            guard.push(1);
        }
    }

    fn maybe(&mut self, done: bool) {
        if done {
            self.guard = None;
        }
    }
}

async fn let_go_by_a_method(shelf: &Shelf, done: bool) {
    let mut lease: Lease<'_> = shelf.rows.lock().unwrap().into();
    lease.touch();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    lease.maybe(done);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    lease.close();
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn with_two_owners(shelf: &Shelf) {
    let first = Arc::new(shelf.rows.lock().unwrap());
    let second = Arc::clone(&first);
    drop(first);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(second);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn dropped_by_hand(shelf: &Shelf) {
    let mut guard = std::mem::ManuallyDrop::new(shelf.rows.lock().unwrap());
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    unsafe { std::mem::ManuallyDrop::drop(&mut guard) };
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    {
        let _never = std::mem::ManuallyDrop::new(shelf.other.lock().unwrap());
    }
    tick().await;
//= ^^^^^^^^^^^^ alive-across
}

enum Which<'a> {
    One(MutexGuard<'a, u64>),
    Two(MutexGuard<'a, u64>, u64),
    Neither,
}

fn either<'a>(a: &'a Mutex<u64>, b: &'a Mutex<u64>, flag: bool) -> Which<'a> {
    if flag { Which::One(a.lock().unwrap()) } else { Which::Two(b.lock().unwrap(), 1) }
}

async fn variants(a: &Mutex<u64>, b: &Mutex<u64>, flag: bool) {
    let which = if flag { Which::One(a.lock().unwrap()) } else { Which::Neither };
    match which {
        Which::One(guard) => drop(guard),
        _ => {
            tick().await;
        //= ^^^^^^^^^^^^ not-alive-across
        }
    }
    match either(a, b, flag) {
        Which::One(guard) => drop(guard),
        _ => {
            tick().await;
        //= ^^^^^^^^^^^^ alive-across
        }
    }
    let which = if flag { Which::One(a.lock().unwrap()) } else { Which::Two(b.lock().unwrap(), 1) };
    if let Which::One(guard) = which {
        drop(guard);
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
    } else {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
    }
}

async fn containers(a: &Mutex<u64>, b: &Mutex<u64>, flag: bool) {
    let mut guards = vec![a.lock().unwrap(), b.lock().unwrap()];
    let last = guards.pop();
    drop(last);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    guards.truncate(0);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    guards.push(if flag { a.lock().unwrap() } else { b.lock().unwrap() });
    guards.pop();
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    for _ in 0..2 {
        guards.push(a.lock().unwrap());
    }
    guards.pop();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    guards.retain(|_| flag);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    while let Some(guard) = guards.pop() {
        drop(guard);
    }
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let mut by_id = HashMap::new();
    by_id.insert(1, a.lock().unwrap());
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(by_id.remove(&1));
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let all: Vec<_> = [a, b].iter().map(|lock| lock.lock().unwrap()).collect();
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(all);
    let mut taken = Vec::from([a.lock().unwrap()]);
    drop(std::mem::take(&mut taken));
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let mut first = vec![a.lock().unwrap()];
    Vec::new().append(&mut first);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn one_of_several(a: &Mutex<u64>, b: &Mutex<u64>) {
    let mut guards = vec![a.lock().unwrap(), b.lock().unwrap()];
    guards.pop();
    guards.pop();
    tick().await;
//= ^^^^^^^^^^^^ missed: not-alive-across -- the items of a container are not counted
    guards.clear();
    guards.push(a.lock().unwrap());
    drop(guards.split_off(1));
    guards.truncate(1);
    drop(guards.split_off(0));
    tick().await;
//= ^^^^^^^^^^^^ missed: not-alive-across -- which items `split_off` takes is not known
}

async fn iterated(a: &Mutex<u64>, b: &Mutex<u64>) {
    let mut guard = a.lock().unwrap();
    drop(guard);
    for _ in a.try_lock().ok().map(|guard| *guard) {
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
        guard = b.lock().unwrap();
    }
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(guard);
    for guard in vec![a.lock().unwrap()] {
        drop(guard);
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
    }
    for guard in vec![a.lock().unwrap(), b.lock().unwrap()] {
        drop(guard);
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
    }
}

async fn shared(a: &Mutex<u64>) {
    let first = Rc::new(a.lock().unwrap());
    let second = Rc::clone(&first);
    let third = (first.clone(), 1);
    drop(first);
    drop(second);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(third);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let cell = Rc::new(RefCell::new(Some(a.lock().unwrap())));
    cell.borrow_mut().take();
    tick().await;
//= ^^^^^^^^^^^^ missed: not-alive-across -- what is taken out through a guard is not seen
}

async fn get_or_insert(a: &Mutex<u64>, b: &Mutex<u64>) {
    let mut kept = a.try_lock().ok();
    kept = None;
    kept.get_or_insert_with(|| b.lock().unwrap());
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    kept.take();
    kept.get_or_insert(b.lock().unwrap());
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    kept.take();
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

impl<'a> Txn<'a> {
    fn again(self, m: &'a Mutex<u64>) -> Option<u64> {
        drop(self);
        m.lock().ok().map(|guard| *guard)
    }

    fn renewed(self, b: &'a Mutex<u64>) -> Txn<'a> {
        drop(self);
        Txn { guard: b.lock().unwrap(), id: 2 }
    }

    async fn commit(self) {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
        drop(self);
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
    }
}

async fn given_back(a: &Mutex<u64>, b: &Mutex<u64>) {
    let id = begin(a).again(b);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let txn = begin(a).renewed(b);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(txn);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    let _ = id;
}

async fn of_types_with_holes(a: &Mutex<u64>) {
    for guard in Vec::from([a.lock().unwrap()]) {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
        drop(guard);
        tick().await;
    //= ^^^^^^^^^^^^ not-alive-across
    }
    let inner = Box::from(a.lock().unwrap());
    let outer = Box::new(inner);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(outer);
    let shared = Rc::new(a.lock().unwrap());
    let work = async move {
        tick().await;
    //= ^^^^^^^^^^^^ alive-across
        drop(shared);
    };
    work.await;
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

async fn a_closure_in_a_box(a: &Mutex<u64>) {
    let guard = a.lock().unwrap();
    let read = move || *guard;
    let boxed = Box::new(read);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(boxed);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
}

fn pass<T>(value: T) -> T {
    value
}

async fn passed_through(a: &Mutex<u64>) {
    let guard = a.lock().unwrap();
    let read = pass(move || *guard);
    tick().await;
//= ^^^^^^^^^^^^ alive-across
    drop(read);
    let mut gone = Some(a.lock().unwrap());
    std::mem::swap(&mut gone, &mut None);
    let passed = pass(gone);
    tick().await;
//= ^^^^^^^^^^^^ not-alive-across
    drop(passed);
}
