//! What the generated programs stand on: locks by site, awaits that look at them, and one run for each way
//! that the branches can go.
#![allow(warnings)]

use std::cell::{Cell, Ref, RefCell, RefMut};
use std::collections::BTreeMap;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::pin::{pin, Pin};
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::task::{Context, Poll, Waker};

pub type G<'a> = MutexGuard<'a, u32>;

const L0: usize = 0;
const L1: usize = 1;
const L2: usize = 2;
const L3: usize = 3;
const L4: usize = 4;
const L5: usize = 5;
const L6: usize = 6;
const L7: usize = 7;
const L8: usize = 8;
const L9: usize = 9;

// --- what a program may use -------------------------------------------------------------------

/// A guard in a struct that lends what it guards.
pub struct Holder<'a> {
    guard: MutexGuard<'a, u32>,
    count: u32,
}

impl<'a> Holder<'a> {
    pub fn new(lock: &'a Mutex<u32>) -> Self {
        Holder { guard: lock.lock().unwrap(), count: 1 }
    }
    pub fn wrap(guard: G<'a>) -> Holder<'a> {
        Holder { guard, count: 1 }
    }
    pub fn into_guard(self) -> G<'a> {
        self.guard
    }
    pub fn count(&self) -> u32 {
        self.count
    }
    pub fn get(&self) -> &u32 {
        &self.guard
    }
    pub fn finish(self) -> u32 {
        *self.guard
    }
    pub fn renew(self, lock: &'a Mutex<u32>) -> Self {
        drop(self);
        Holder::new(lock)
    }
}

impl Deref for Holder<'_> {
    type Target = u32;
    fn deref(&self) -> &u32 {
        &self.guard
    }
}

/// Two guards with names of their own.
pub struct Pair<'a> {
    g: G<'a>,
    h: G<'a>,
}

/// A struct without a guard.
pub struct Point {
    x: u32,
    y: u32,
}

pub struct Wrap<T>(T);

impl<T> Wrap<T> {
    pub fn new(inner: T) -> Self {
        Wrap(inner)
    }
    pub fn into_inner(self) -> T {
        self.0
    }
    pub fn as_inner(&self) -> &T {
        &self.0
    }
}

pub enum Which<'a> {
    One(G<'a>),
    Two(G<'a>, u32),
    Neither,
}

/// Borrows from a guard, owns none.
pub struct View<'a> {
    of: &'a u32,
}

impl<'a> View<'a> {
    pub fn of(of: &'a u32) -> Self {
        View { of }
    }
    pub fn get(&self) -> u32 {
        *self.of
    }
}

pub trait Locks {
    fn hold(&self) -> G<'_>;
    fn peek(&self) -> u32;
}

impl Locks for Mutex<u32> {
    fn hold(&self) -> G<'_> {
        self.lock().unwrap()
    }
    fn peek(&self) -> u32 {
        *self.lock().unwrap()
    }
}

pub fn grab(lock: &Mutex<u32>) -> MutexGuard<'_, u32> {
    lock.lock().unwrap()
}
pub fn maybe_grab<'a>(e: &Env, lock: &'a Mutex<u32>) -> Option<G<'a>> {
    if e.flip() { lock.lock().ok() } else { None }
}
pub fn try_grab<'a>(e: &Env, lock: &'a Mutex<u32>) -> Result<G<'a>, u32> {
    if e.flip() { Ok(grab(lock)) } else { Err(3) }
}
pub fn peek(lock: &Mutex<u32>) -> u32 {
    *lock.lock().unwrap()
}
pub fn pass<T>(value: T) -> T {
    value
}
pub fn eat<T>(_: T) -> u32 {
    1
}
pub fn eat_guard(_: G<'_>) {}
pub fn touch<T: ?Sized>(_: &T) -> u32 {
    1
}
pub fn touch_mut<T: ?Sized>(_: &mut T) -> u32 {
    1
}
pub fn val(value: &u32) -> u32 {
    *value
}
pub fn add(a: u32, b: u32) -> u32 {
    a.wrapping_add(b)
}
pub fn run<T>(f: impl FnOnce() -> T) -> T {
    f()
}
pub fn first<'a>(a: &'a u32, _: &u32) -> &'a u32 {
    a
}
pub async fn eat_later<T>(_: T) -> u32 {
    1
}
pub async fn grab_later(lock: &Mutex<u32>) -> G<'_> {
    lock.lock().unwrap()
}

impl Env {
    pub fn grab(&self, site: usize) -> G<'_> {
        self.m(site).lock().unwrap()
    }
    /// A condition that takes a value.
    pub fn cond(&self, _: u32) -> bool {
        self.flip()
    }
    pub fn is(&self, _: &u32) -> bool {
        self.flip()
    }
    /// An option that takes a value.
    pub fn opt(&self, value: u32) -> Option<u32> {
        self.flip().then_some(value)
    }
    pub fn res(&self, value: u32) -> Result<u32, u32> {
        if self.flip() { Ok(value) } else { Err(value) }
    }
    pub fn pick(&self, _: u32) -> u32 {
        if self.flip() { 0 } else if self.flip() { 1 } else { 2 }
    }
    pub fn some(&self, _: u32) -> std::ops::Range<u32> {
        0..(if self.flip() { 2 } else { 0 })
    }
    pub fn eat<T>(&self, _: T) {}
    pub fn tail<'a>(&'a self, _: &u32) -> &'a u32 {
        &self.one
    }
}

// --- sites ------------------------------------------------------------------------------------

const POOL: usize = 3;
const SITES: usize = 10;
const FLIPS: usize = 13;

#[derive(Default)]
struct Site {
    m: [Mutex<u32>; POOL],
    v: [Mutex<Vec<u32>>; POOL],
    o: [Mutex<Option<u32>>; POOL],
    r: [RwLock<u32>; POOL],
    c: [RefCell<u32>; POOL],
}

impl Site {
    fn held(&self) -> bool {
        self.m.iter().any(|lock| lock.try_lock().is_err())
            || self.v.iter().any(|lock| lock.try_lock().is_err())
            || self.o.iter().any(|lock| lock.try_lock().is_err())
            || self.r.iter().any(|lock| lock.try_write().is_err())
            || self.c.iter().any(|cell| cell.try_borrow_mut().is_err())
    }
}

#[derive(Default)]
pub struct Env {
    sites: [Site; SITES],
    script: Vec<bool>,
    taken: RefCell<Vec<bool>>,
    stack: RefCell<Vec<usize>>,
    seen: RefCell<BTreeMap<Vec<usize>, u32>>,
    reached: Cell<u128>,
    one: u32,
}

struct Enough;

fn enough() -> ! {
    resume_unwind(Box::new(Enough))
}

impl Env {
    /// Both answers are tried, each time it is asked.
    pub fn flip(&self) -> bool {
        let mut taken = self.taken.borrow_mut();
        if taken.len() == FLIPS {
            drop(taken);
            enough();
        }
        let answer = self.script.get(taken.len()).copied().unwrap_or(false);
        taken.push(answer);
        answer
    }
    /// A branch starts here: programs in which one never runs are not compared.
    pub fn b(&self, branch: u32) {
        self.reached.set(self.reached.get() | 1 << branch);
    }
    pub fn m(&self, site: usize) -> &Mutex<u32> {
        self.sites[site].m.iter().find(|lock| lock.try_lock().is_ok()).unwrap_or_else(|| enough())
    }
    /// Filled or empty.
    pub fn v(&self, site: usize) -> &Mutex<Vec<u32>> {
        let found = self.sites[site].v.iter().find(|lock| lock.try_lock().is_ok()).unwrap_or_else(|| enough());
        *found.lock().unwrap() = if self.flip() { vec![1, 2] } else { vec![] };
        found
    }
    pub fn o(&self, site: usize) -> &Mutex<Option<u32>> {
        let found = self.sites[site].o.iter().find(|lock| lock.try_lock().is_ok()).unwrap_or_else(|| enough());
        *found.lock().unwrap() = self.flip().then_some(1);
        found
    }
    pub fn r(&self, site: usize) -> &RwLock<u32> {
        self.sites[site].r.iter().find(|lock| lock.try_write().is_ok()).unwrap_or_else(|| enough())
    }
    pub fn c(&self, site: usize) -> &RefCell<u32> {
        self.sites[site].c.iter().find(|cell| cell.try_borrow_mut().is_ok()).unwrap_or_else(|| enough())
    }
    fn look(&self, at: usize) {
        let mut stack = self.stack.borrow().clone();
        stack.push(at);
        let held = (0..SITES).filter(|&site| self.sites[site].held()).fold(0, |held, site| held | 1 << site);
        *self.seen.borrow_mut().entry(stack).or_default() |= held;
    }
}

/// Suspends once, and notes which locks are held while it does.
pub fn probe(e: &Env, at: usize) -> Probe<'_> {
    Probe { e, at, polled: false }
}
pub fn probe_with<'a>(e: &'a Env, at: usize, _: u32) -> Probe<'a> {
    probe(e, at)
}
pub fn probe_ref<'a, 'b, T: ?Sized>(e: &'a Env, at: usize, _: &'b T) -> ProbeRef<'a, &'b u8> {
    ProbeRef { inner: probe(e, at), of: &0 }
}

pub struct Probe<'a> {
    e: &'a Env,
    at: usize,
    polled: bool,
}

impl Future for Probe<'_> {
    type Output = u32;
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        if self.polled {
            return Poll::Ready(1);
        }
        self.polled = true;
        self.e.look(self.at);
        Poll::Pending
    }
}

pub struct ProbeRef<'a, T> {
    inner: Probe<'a>,
    of: T,
}

impl<T: Unpin> Future for ProbeRef<'_, T> {
    type Output = u32;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        Pin::new(&mut self.inner).poll(cx)
    }
}

/// The awaits of a future that is awaited at `at` are awaits there, too.
pub fn at<F: Future>(e: &Env, at: usize, inner: F) -> At<'_, F> {
    At { e, at, inner: Box::pin(inner) }
}

pub struct At<'a, F> {
    e: &'a Env,
    at: usize,
    inner: Pin<Box<F>>,
}

impl<F: Future> Future for At<'_, F> {
    type Output = F::Output;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        self.e.stack.borrow_mut().push(self.at);
        let polled = self.inner.as_mut().poll(cx);
        self.e.stack.borrow_mut().pop();
        polled
    }
}

// --- running ----------------------------------------------------------------------------------

const RUNS: usize = 6000;

type Program = for<'a> fn(&'a Env) -> Pin<Box<dyn Future<Output = Option<u32>> + 'a>>;

/// Runs a program in all ways; prints its number, which branches ran, and what each await saw.
fn drive(number: usize, program: Program) {
    let mut script = Vec::new();
    let mut seen: BTreeMap<Vec<usize>, u32> = BTreeMap::new();
    let mut reached = 0;
    for run in 0.. {
        if run == RUNS {
            println!("{number} capped");
            return;
        }
        let env = Env { script, ..Env::default() };
        let ended = catch_unwind(AssertUnwindSafe(|| {
            let mut future = program(&env);
            let mut cx = Context::from_waker(Waker::noop());
            for _ in 0..400 {
                if future.as_mut().poll(&mut cx).is_ready() {
                    return;
                }
            }
        }));
        if let Err(why) = ended {
            if !why.is::<Enough>() {
                println!("{number} panicked");
                return;
            }
        }
        for (at, held) in env.seen.take() {
            *seen.entry(at).or_default() |= held;
        }
        reached |= env.reached.get();
        script = env.taken.take();
        while script.last() == Some(&true) {
            script.pop();
        }
        match script.last_mut() {
            Some(last) => *last = true,
            None => break,
        }
    }
    let seen: Vec<String> =
        seen.iter().map(|(at, held)| format!("{}={held}", at.iter().map(|n| n.to_string()).collect::<Vec<_>>().join("."))).collect();
    println!("{number} ran {reached} {}", seen.join(" "));
}
