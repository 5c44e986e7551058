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
