//! What blocks its thread, by itself or further down.

use std::io::{self, Read, Write};
use std::sync::Mutex;
use std::time::Duration;
use std::{fs, thread};

const D: Duration = Duration::from_secs(1);

async fn by_itself(m: &Mutex<u64>) -> io::Result<()> {
    thread::sleep(D);
//= ^^^^^^^^^^^^^^^^ blocks sleep
//= ^^^^^^^^^^^^^^^^ not-blocks file lock
    tokio::time::sleep(D).await;
//= ^^^^^^^^^^^^^^^^^^^^^ not-blocks sleep
    let _ = fs::read("a")?;
    //=     ^^^^^^^^^^^^^ blocks file
    //=     ^^^^^^^^^^^^^ blocks lock file
    let _ = tokio::fs::read("a").await?;
    //=     ^^^^^^^^^^^^^^^^^^^^ not-blocks file
    let _ = m.lock();
    //=     ^^^^^^^^ blocks lock
    let _ = m.try_lock();
    //=     ^^^^^^^^^^^^ not-blocks lock
    Ok(())
}

fn helper() {
    deeper();
}

fn deeper() {
    thread::sleep(D);
}

fn harmless() {
    tokio::task::spawn_blocking(deeper);
    let _ = async { deeper() };
}

fn turns_a(n: u8) {
    if n > 0 {
        turns_b(n - 1);
    }
}

fn turns_b(n: u8) {
    turns_a(n);
    deeper();
}

async fn waits() {
    tokio::time::sleep(D).await;
}

async fn through_functions() {
    helper();
//= ^^^^^^^^ blocks sleep
    deeper();
//= ^^^^^^^^ blocks sleep
    harmless();
//= ^^^^^^^^^^ not-blocks sleep
    turns_a(3);
//= ^^^^^^^^^^ blocks sleep
    waits().await;
//= ^^^^^^^ not-blocks sleep
    Some(1).map(pause);
    //=         ^^^^^ blocks sleep
}

fn pause(_: u8) {
    thread::sleep(D);
}

trait Source {
    fn load(&self) -> Vec<u8>;
}

struct Disk;

impl Source for Disk {
    fn load(&self) -> Vec<u8> {
        fs::read("a").unwrap_or_default()
    }
}

impl Disk {
    fn own(&self) -> usize {
        self.load().len()
    }
}

async fn through_methods(disk: &Disk) {
    let _ = disk.load();
    //=     ^^^^^^^^^^^ blocks file
    let _ = disk.own();
    //=     ^^^^^^^^^^ blocks file
    let _ = Disk::own(disk);
    //=     ^^^^^^^^^^^^^^^ blocks file
}

/// `Read` and `Write` block when what is behind them does.
async fn readers(mut file: fs::File, mut bytes: &[u8], mut buffer: Vec<u8>) -> io::Result<()> {
    file.read_to_end(&mut buffer)?;
//= ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocks file
    bytes.read_to_end(&mut buffer)?;
//= ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not-blocks file
    buffer.write_all(b"x")?;
//= ^^^^^^^^^^^^^^^^^^^^^^ not-blocks file
    file.write_all(b"x")?;
//= ^^^^^^^^^^^^^^^^^^^^ blocks file
    Ok(())
}

/// An iterator blocks where it is run, not where it is made.
fn walks(root: &str) -> impl Iterator<Item = walkdir::DirEntry> {
    walkdir::WalkDir::new(root).into_iter().filter_map(|entry| entry.ok())
}

async fn makes_iterators(root: &str) -> walkdir::IntoIter {
    let walk = walkdir::WalkDir::new(root).into_iter();
    //=        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not-blocks file
    let _ = walks(root);
    //=     ^^^^^^^^^^^ not-blocks file
    let _ = walkdir::WalkDir::new(root).into_iter().map(|entry| entry.is_ok()).skip(1);
    //=     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not-blocks file
    walk
}

async fn runs_iterators(root: &str) -> usize {
    for _ in walkdir::WalkDir::new(root) {}
    //= ^^^ blocks file
    let mut walk = walkdir::WalkDir::new(root).into_iter();
    let _ = walk.next();
    //=     ^^^^^^^^^^^ blocks file
    for _ in walk.by_ref() {}
    let _ = walk.size_hint();
    //=     ^^^^^^^^^^^^^^^^ not-blocks file
    let kept = walk.filter_entry(|entry| entry.depth() < 3).filter_map(|entry| entry.ok());
    kept.count()
//= ^^^^^^^^^^^^ blocks file
}

/// Calls on a trait lead to what implements it; how sure that is, is for the rules.
trait Sink {
    fn put(&self, text: &str);
    fn flush(&self) {}
    fn sync(&self) {
        thread::sleep(D);
    }
}

struct ToFile;
struct ToDirectory;
struct ToMemory;

impl Sink for ToFile {
    fn put(&self, text: &str) {
        let _ = fs::write("a", text);
    }
    fn flush(&self) {
        let _ = fs::File::open("a").and_then(|file| file.sync_all());
    }
}

impl Sink for ToDirectory {
    fn put(&self, text: &str) {
        let _ = fs::create_dir(text);
    }
    fn sync(&self) {}
}

impl Sink for ToMemory {
    fn put(&self, _: &str) {}
    fn sync(&self) {}
}

#[cfg(test)]
mod tests {
    impl super::Memory for super::ToFile {
        fn keep(&self) {
            std::thread::sleep(super::D);
        }
    }
}

trait Memory {
    fn keep(&self);
}

impl Memory for ToMemory {
    fn keep(&self) {}
}

async fn through_traits<S: Sink>(some: &dyn Sink, any: &S, boxed: Box<dyn Sink>, one: &ToMemory, m: &dyn Memory) {
    some.put("x");
//= ^^^^^^^^^^^^^ blocks file
    any.put("x");
//= ^^^^^^^^^^^^ blocks file
    boxed.flush();
//= ^^^^^^^^^^^^^ blocks file
    Sink::sync(any);
//= ^^^^^^^^^^^^^^^ blocks sleep
    one.put("x");
//= ^^^^^^^^^^^^ not-blocks file
    one.flush();
//= ^^^^^^^^^^^ not-blocks file
    m.keep();
//= ^^^^^^^^ not-blocks sleep
    through_a_helper(some);
//= ^^^^^^^^^^^^^^^^^^^^^^ blocks file
}

fn through_a_helper(sink: &dyn Sink) {
    sink.put("x");
}

/// Functions passed by their paths run where what they are given to runs them.
async fn passed_on(disks: Vec<Disk>) -> Vec<usize> {
    disks.iter().for_each(Disk::slow);
    //=                   ^^^^^^^^^^ blocks sleep
    let _ = tokio::task::spawn_blocking(deeper).await;
    disks.iter().map(Disk::own).collect()
    //=              ^^^^^^^^^ blocks file
}

impl Disk {
    fn slow(&self) {
        thread::sleep(D);
    }

    async fn in_methods(&self, numbers: &[Disk]) {
        numbers.iter().for_each(Self::slow);
        //=                     ^^^^^^^^^^ blocks sleep
    }
}
