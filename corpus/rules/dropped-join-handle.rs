//! # dropped-join-handle
//!
//! A task is spawned, its handle is dropped, and the error that the task ends with is seen by nobody.
//!
//! ## What it is
//!
//! `tokio::spawn(..);` as a statement. The task runs on without its handle, but what it returns, and a panic
//! in it, could only be had by awaiting that handle.
//!
//! ## Why it bites
//!
//! `?` in a spawned task looks as if somebody handled the error. Nobody does: the task is over, nothing is
//! logged, and the program goes on without it.
//!
//! ## Use instead
//!
//! Handle or log errors in the task itself, so that it returns `()`. Or keep the handle, or a `JoinSet`, and
//! await it. `let _ = tokio::spawn(..);` says that the outcome does not matter.
//!
//! ## Known limits
//!
//! A task that gives no `Result` may panic unseen; that is found with `--min-confidence low` only. A
//! function that logs each error before it returns it is reported all the same. Handles that a function of
//! the program gives, and those of `spawn_blocking`, are not looked at.

use std::io;

use tokio::sync::mpsc;

/// Fails for whatever is not there.
async fn load(path: &'static str) -> io::Result<usize> {
    let text = tokio::fs::read(path).await?;
    Ok(text.len())
}

/// Bad: when the file is not there, the task ends, and nobody gets to know.
pub fn loads_unseen(sizes: mpsc::Sender<usize>) {
    tokio::spawn(async move { //~ dropped-join-handle: "an error of this task is lost"
        let size = load("/no/such/file").await?;
        let _ = sizes.send(size).await;
        Ok::<_, io::Error>(())
    });
}

/// Good: the task tells of its error itself.
pub fn loads_and_tells(sizes: mpsc::Sender<usize>, errors: mpsc::Sender<io::Error>) {
    let _ = tokio::spawn(async move {
        match load("/no/such/file").await {
            Ok(size) => drop(sizes.send(size).await),
            Err(error) => drop(errors.send(error).await),
        }
    });
}

/// Good: whoever started the task sees how it ends.
pub async fn loads_and_waits() -> io::Result<usize> {
    let task = tokio::spawn(load("/no/such/file"));
    task.await.expect("no panic")
}

// ---- edge cases: tests only --------------------------------------------

use std::convert::Infallible;

use tokio::runtime::Handle;
use tokio::task::{JoinHandle, JoinSet};

async fn tick() {}

async fn never_wrong() -> Result<(), Infallible> {
    Ok(())
}

async fn only_fine(flag: bool) -> io::Result<u8> {
    if flag {
        return Ok(1);
    }
    match flag {
        true => Ok(2),
        false => unreachable!(),
    }
}

async fn by_a_function() {
    tokio::spawn(load("a")); //~ dropped-join-handle: "the handle that `tokio::spawn` gives is dropped"
}

fn of_a_runtime(handle: &Handle) {
    handle.spawn(load("a")); //~ dropped-join-handle: "`spawn`"
    handle.spawn_blocking(|| std::fs::read("a")); //~ missed: dropped-join-handle -- only tasks that run a future
}

fn answers_with_it(answer: tokio::sync::oneshot::Sender<io::Result<Vec<u8>>>) {
    tokio::task::spawn_blocking(move || -> io::Result<()> {
        let _ = answer.send(std::fs::read("a"));
        Ok(())
    });
}

fn in_a_branch(twice: bool) {
    if twice {
        tokio::spawn(load("a")); //~ dropped-join-handle
    }
    match twice {
        true => {
            tokio::task::spawn(load("b")); //~ dropped-join-handle
        }
        false => {}
    }
}

fn started(path: &'static str) -> JoinHandle<io::Result<usize>> {
    tokio::spawn(load(path))
}

fn by_a_wrapper() {
    started("a"); //~ missed: dropped-join-handle -- nothing here says that a task is made
}

fn on_purpose() {
    let _ = tokio::spawn(load("a"));
    let _task = tokio::spawn(load("a"));
    drop(tokio::spawn(load("a")));
}

fn cannot_fail() {
    tokio::spawn(never_wrong()); //~ low: dropped-join-handle: "a panic of this task is lost"
    tokio::spawn(only_fine(true)); //~ low: dropped-join-handle
    tokio::spawn(async { Ok::<(), io::Error>(()) }); //~ low: dropped-join-handle
    tokio::spawn(tick()); //~ low: dropped-join-handle
}

fn returns_an_error(path: &'static str) {
    tokio::spawn(async move { //~ dropped-join-handle
        if path.is_empty() {
            return Err(io::Error::other("no path"));
        }
        Ok(())
    });
}

fn logs_each() {
    tokio::spawn(async { //~ low: dropped-join-handle
        let size = load("a").await.inspect_err(|error| println!("{error}"))?;
        load("b").await.inspect_err(|error| println!("{size} {error}"))
    });
}

fn of_another_future() {
    tokio::spawn(async { //~ low: dropped-join-handle: "a panic"
        let read = async {
            load("a").await?;
            Ok::<_, io::Error>(())
        };
        if let Err(error) = read.await {
            println!("{error}");
        }
        Ok::<_, io::Error>(())
    });
}

async fn sent(letters: mpsc::Sender<u8>) -> Result<(), mpsc::error::SendError<u8>> {
    letters.send(1).await
}

fn nobody_listens(letters: mpsc::Sender<u8>) {
    tokio::spawn(sent(letters)); //~ low: dropped-join-handle: "a panic"
}

async fn in_a_set() {
    let mut tasks = JoinSet::new();
    tasks.spawn(load("a"));
    while let Some(done) = tasks.join_next().await {
        println!("{done:?}");
    }
}

async fn kept() -> Vec<JoinHandle<io::Result<usize>>> {
    let mut tasks = Vec::new();
    tasks.push(tokio::spawn(load("a")));
    tasks
}

fn of_a_thread() {
    std::thread::spawn(|| std::fs::read("a"));
}

mod own {
    pub fn spawn<F>(_: F) -> Result<(), ()> {
        Ok(())
    }
}

fn another_spawn() {
    let _ = own::spawn(load("a"));
}
