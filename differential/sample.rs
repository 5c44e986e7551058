//! One of each thing that types are known through; `types_check.py --record` writes down what rustc says of it.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::fmt::{self, Display};
use std::future::Future;
use std::ops::{Add, Deref, DerefMut, Index};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, RwLock};
use std::time::{Duration, Instant};

const NAMES: &[&str] = &["a", "b"];
const SIZE: usize = 4;
static LOCK: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static LAZY: LazyLock<HashMap<String, u64>> = LazyLock::new(HashMap::new);
static ONCE: OnceLock<RwLock<String>> = OnceLock::new();

thread_local! {
    static CELL: RefCell<Vec<u8>> = RefCell::new(Vec::new());
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Point<T> {
    x: T,
    y: T,
}

impl<T: Add<Output = T> + Copy> Point<T> {
    const ORIGIN: &'static str = "0";

    fn sum(&self) -> T {
        self.x + self.y
    }

    fn with<U>(self, change: impl Fn(T) -> U) -> Point<U> {
        Point { x: change(self.x), y: change(self.y) }
    }
}

impl Add for Point<f32> {
    type Output = f32;

    fn add(self, other: Self) -> f32 {
        self.x * other.x
    }
}

struct Ring<T, const N: usize>([Option<T>; N]);

impl<T, const N: usize> Index<usize> for Ring<T, N> {
    type Output = Option<T>;

    fn index(&self, at: usize) -> &Option<T> {
        &self.0[at % N]
    }
}

enum Event {
    Key(char, u8),
    Move { from: Point<i32>, to: Point<i32> },
    Many(Vec<Event>),
    None,
}

struct Held<'a>(MutexGuard<'a, Vec<u32>>);

impl Deref for Held<'_> {
    type Target = Vec<u32>;

    fn deref(&self) -> &Vec<u32> {
        &self.0
    }
}

impl DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut Vec<u32> {
        &mut self.0
    }
}

trait Store {
    type Key: Display + Clone;
    type Value;
    type Reader: Reads<Item = Self::Value>;

    fn open(&self, key: &Self::Key) -> Self::Reader;
    fn keys(&self) -> Vec<Self::Key>;
    fn name(&self) -> String {
        self.keys().first().map(|key| key.to_string()).unwrap_or_default()
    }
}

trait Reads {
    type Item;

    fn make() -> Self
    where
        Self: Sized;
    fn next_item(&mut self) -> Option<Self::Item>;
}

struct Disk;
struct DiskReader(u64);

impl Reads for DiskReader {
    type Item = Vec<u8>;

    fn make() -> Self {
        DiskReader(0)
    }

    fn next_item(&mut self) -> Option<Vec<u8>> {
        None
    }
}

impl Store for Disk {
    type Key = String;
    type Value = Vec<u8>;
    type Reader = DiskReader;

    fn open(&self, key: &String) -> DiskReader {
        DiskReader(key.len() as u64)
    }

    fn keys(&self) -> Vec<String> {
        Vec::new()
    }
}

trait Doubled {
    fn doubled(&self) -> (Self, Self)
    where
        Self: Sized;
}

impl<T: Clone> Doubled for T {
    fn doubled(&self) -> (T, T) {
        (self.clone(), self.clone())
    }
}

#[derive(Debug)]
struct Failed(String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::error::Error for Failed {}

impl From<std::num::ParseIntError> for Failed {
    fn from(error: std::num::ParseIntError) -> Self {
        Failed(error.to_string())
    }
}

type Shared<T> = Arc<Mutex<T>>;
type Answer<T> = Result<T, Failed>;
type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

fn statics() -> usize {
    let guard = LOCK.lock().unwrap();
    let first = guard.first().copied();
    let named = LAZY.get("a");
    let text = ONCE.get_or_init(|| RwLock::new(String::new())).read().unwrap();
    let held = CELL.with(|cell| cell.borrow().len());
    let local = CELL.with_borrow_mut(|bytes| bytes.pop());
    let name = NAMES[0].len() + NAMES.iter().map(|name| name.len()).sum::<usize>();
    drop((first, named, local));
    text.len() + held + name + SIZE + Point::<u8>::ORIGIN.len()
}

fn patterns(event: &Event, pair: (String, Option<Box<Point<u64>>>)) -> i32 {
    let (name, Some(boxed)) = pair else {
        return 0;
    };
    let Point { x, y: ref second } = *boxed;
    let whole @ (a, .., z) = (1u8, 'b', "c");
    let [first, rest @ ..] = [1i64, 2, 3];
    drop((name.len(), x, second, whole, a, z, first, rest.len()));
    match event {
        Event::Key(key, count) if key.is_alphabetic() => i32::from(*count),
        Event::Move { from, to: Point { x, .. } } => from.sum() + *x,
        Event::Many(inner) => inner.iter().map(|each| patterns(each, (String::new(), None))).sum(),
        Event::Key(..) | Event::None => -1,
    }
}

fn closures(words: Vec<String>, counts: &mut HashMap<String, Vec<u32>>) -> Vec<(usize, String)> {
    let lengths: Vec<_> = words.iter().map(|word| word.len()).collect();
    let longest = words.iter().max_by_key(|word| word.len()).cloned();
    let folded = words.iter().fold(0u64, |sum, word| sum + word.len() as u64);
    let second = lengths.iter().enumerate().filter(|(_, length)| **length > 2).map(|(_, length)| *length).next();
    counts.entry(String::from("a")).or_default().push(1);
    counts.retain(|_, list| !list.is_empty());
    let make = |at: usize| words.get(at);
    let made = make(1).map(|word| word.as_str());
    let parsed = words.iter().filter_map(|word| word.parse::<i16>().ok()).collect::<HashSet<_>>();
    let mut sorted: Vec<(usize, String)> = lengths.into_iter().zip(words.clone()).collect();
    sorted.sort_by(|(_, left), (_, right)| left.cmp(right));
    drop((longest, folded, second, made, parsed));
    sorted
}

fn generic<S: Store>(store: &S, key: S::Key) -> Option<S::Value> {
    let mut reader = store.open(&key);
    let name = store.name();
    let shown = key.to_string();
    let fresh = S::Reader::make().next_item();
    let again = <S::Reader as Reads>::make();
    drop((name, shown, fresh, again));
    reader.next_item()
}

fn concrete(disk: &Disk) -> usize {
    let mut reader = disk.open(&String::from("a"));
    let bytes = reader.next_item().unwrap_or_default();
    let (one, two) = disk.keys().doubled();
    let value = generic(disk, String::new());
    let stated = <Disk as Store>::open(disk, &String::new());
    drop((one, two, value, stated));
    bytes.len()
}

fn operators(start: Instant, p: Point<f32>, ring: &Ring<u16, 8>, text: String) -> Duration {
    let passed = Instant::now() - start;
    let later = start + passed * 2;
    let product = p.clone() + p;
    let slot = ring[3];
    let longer = text + "more";
    let part = &longer[1..];
    let bytes = &longer.as_bytes()[..2];
    let shifted = 1u64 << 3;
    let compared = part < "z" && product > 1.0;
    let negative = -(bytes.len() as i32);
    drop((later, slot, shifted, compared, negative));
    passed
}

fn smart(shared: Shared<VecDeque<u8>>, cow: Cow<'_, str>, shapes: &[Arc<dyn Display + Send>]) -> String {
    let other = Arc::clone(&shared);
    let taken = other.lock().unwrap().pop_front();
    let counted = Rc::new(Cell::new(1u32));
    counted.set(counted.get() + 1);
    let mut held = Held(LOCK.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
    held.push(1);
    let last = held.last().copied();
    let shown = shapes.iter().map(|shape| shape.to_string()).collect::<Vec<_>>().join(",");
    let tree: BTreeMap<&str, u8> = [("a", 1)].into_iter().collect();
    let range = tree.range("a".."b").next();
    drop((taken, last, range));
    cow.into_owned() + &shown
}

fn errors(text: &str) -> Answer<u32> {
    let number: u32 = text.trim().parse()?;
    let other = text.parse::<u32>().map_err(|error| Failed(error.to_string()))?;
    let joined = [Ok(1), Err(Failed(String::new()))].into_iter().collect::<Answer<Vec<u32>>>()?;
    let boxed: Result<u32, Box<dyn std::error::Error + Send + Sync>> = Err("no".into());
    let found = boxed.ok().filter(|n| *n > 1).or(Some(2)).ok_or_else(|| Failed(String::from("none")))?;
    Ok(number + other + found + joined.len() as u32)
}

async fn load(at: u8) -> Answer<String> {
    Ok(at.to_string())
}

fn boxed<'a>(text: &'a str) -> Boxed<'a, usize> {
    Box::pin(async move { text.len() })
}

async fn futures(flag: bool) -> Answer<usize> {
    let text = load(1).await?;
    let length = boxed(&text).await;
    let future = async {
        if flag {
            return Err(Failed(String::new()));
        }
        Ok(2usize)
    };
    let inner = future.await?;
    let later = load(2);
    let mut pinned = std::pin::pin!(later);
    let polled = pinned.as_mut().await;
    let ready = std::future::ready(3u8).await;
    let found = loop {
        if length > 1 {
            break Some(text.as_str());
        }
    };
    drop((polled, ready, found));
    Ok(length + inner)
}

fn control(flag: bool, list: &mut Vec<Option<u32>>) -> u32 {
    let chosen = if flag { list.first().cloned() } else { None };
    let taken = list.iter_mut().find_map(|slot| slot.take());
    let labelled = 'outer: loop {
        for (at, slot) in list.iter().enumerate() {
            if let Some(value) = slot {
                break 'outer *value + at as u32;
            }
        }
        break 'outer 0;
    };
    while let Some(Some(last)) = list.pop() {
        drop(last);
    }
    let array = [0u8; SIZE];
    let chunks = array.chunks(2).map(|chunk| chunk.iter().map(|byte| u32::from(*byte)).sum::<u32>()).max();
    let swapped = std::mem::take(list);
    drop((chosen, taken, chunks, swapped));
    labelled
}

pub fn all() {
    let _ = (statics(), patterns(&Event::None, (String::new(), None)), closures(Vec::new(), &mut HashMap::new()));
    let _ = (concrete(&Disk), errors("1"), futures(true), control(true, &mut Vec::new()));
    let _ = operators(Instant::now(), Point::default(), &Ring([None; 8]), String::new());
    let _ = smart(Shared::default(), Cow::Borrowed("a"), &[]);
    let _ = Point { x: 1u8, y: 2 }.with(|n| n as char);
}
