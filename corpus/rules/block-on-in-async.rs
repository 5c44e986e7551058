//! # block-on-in-async
//!
//! Running a future to its end with `block_on` inside async code either panics or blocks a worker
//! thread, and it deadlocks when the inner future needs that thread.
//!
//! ## What it is
//!
//! `block_on` turns async into sync: it drives a future and does not return before it is done. The rule
//! reports it in code that already runs while a future is polled: `Runtime::block_on`,
//! `Handle::block_on`, `futures::executor::block_on`, `pollster::block_on` and their relatives, and the
//! `blocking_lock`, `blocking_recv`, `blocking_send` family of tokio's types. It also reports a
//! `Runtime` that is created and dropped there. A synchronous function of your program that hides
//! one of these is found at its call.
//!
//! ## Why it bites
//!
//! - tokio refuses: "Cannot start a runtime from within a runtime", or "Cannot drop a runtime in a
//!   context where blocking is not allowed". That is a panic, and often only on the rare path.
//! - `futures::executor::block_on` and `pollster` cannot tell. The worker thread is parked, and a future
//!   that waits for I/O, a timer or a task of the same runtime may never be woken.
//! - It hides well: in a closure given to `unwrap_or_else`, in a trait method that had to be
//!   synchronous, three helpers down.
//!
//! ## Use instead
//!
//! - `.await`. Where a closure is in the way, use a `match`.
//! - In synchronous code called from async code: make it async, or hand the whole call to
//!   `spawn_blocking`, where `Handle::current().block_on(..)` is allowed.
//! - As a last resort on a multi-thread runtime:
//!   `tokio::task::block_in_place(|| Handle::current().block_on(..))`.
//! - Keep one runtime for the program and pass its `Handle` around; end an inner one with
//!   `shutdown_background()`.
//!
//! ## Known limits
//!
//! - A `block_on` behind a trait object or a function pointer is not followed.
//! - A runtime stored in a struct is not followed to the place where the struct is dropped.

use tokio::runtime::{Handle, Runtime};

// Panics: this thread is already driving a runtime.
async fn greeting(handle: &Handle) -> String {
    let name = handle.block_on(fetch_name()); //~ block-on-in-async
    format!("hello {name}")
}

async fn greeting_awaited() -> String {
    let name = fetch_name().await;
    format!("hello {name}")
}

// The closure is synchronous, but it runs right here, inside the task.
async fn cached_name(cache: Option<String>) -> String {
    cache.unwrap_or_else(|| {
        futures::executor::block_on(fetch_name()) //~ block-on-in-async
    })
}

async fn cached_name_awaited(cache: Option<String>) -> String {
    match cache {
        Some(name) => name,
        None => fetch_name().await,
    }
}

// A synchronous front for synchronous callers, called from a task by mistake.
fn name_blocking() -> String {
    let runtime = Runtime::new().expect("runtime");
    runtime.block_on(fetch_name())
}

async fn print_name() {
    println!("{}", name_blocking()); //~ block-on-in-async
}

// On the blocking pool it may do that.
async fn print_name_offloaded() {
    let name = tokio::task::spawn_blocking(name_blocking).await;
    println!("{}", name.unwrap_or_default());
}

async fn fetch_name() -> String {
    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    "ferris".to_owned()
}

// ---- edge cases: tests only ------------------------------------------------------------------

/// Every `block_on` there is.
mod spellings {
    use super::fetch_name;
    use futures::executor;
    use futures::executor::block_on as wait_for;
    use tokio::runtime::{Handle, Runtime};
    use tokio::task::LocalSet;

    async fn of_a_runtime(runtime: &Runtime) -> String {
        runtime.block_on(fetch_name()) //~ block-on-in-async
    }

    async fn of_the_handle_of_a_runtime(runtime: &Runtime) -> String {
        runtime.handle().block_on(fetch_name()) //~ block-on-in-async
    }

    async fn of_the_current_handle() -> String {
        Handle::current().block_on(fetch_name()) //~ block-on-in-async
    }

    async fn over_several_lines() -> usize {
        Handle::current()
            .block_on(async { //~ block-on-in-async
                fetch_name().await
            })
            .len()
    }

    async fn of_a_local_set(runtime: &Runtime) -> String {
        let set = LocalSet::new();
        set.block_on(runtime, fetch_name()) //~ block-on-in-async
    }

    async fn of_futures() -> String {
        let name = executor::block_on(fetch_name()); //~ block-on-in-async
        name + &wait_for(fetch_name()) //~ block-on-in-async
    }

    async fn of_pollster() -> String {
        use pollster::FutureExt as _;
        let name = pollster::block_on(fetch_name()); //~ block-on-in-async
        name + &fetch_name().block_on() //~ block-on-in-async
    }

    async fn of_a_pool() -> String {
        let mut pool = executor::LocalPool::new();
        pool.run_until(fetch_name()) //~ block-on-in-async
    }

    struct App {
        runtime: Runtime,
    }

    impl App {
        async fn of_a_field(&self) -> String {
            self.runtime.block_on(fetch_name()) //~ block-on-in-async
        }
    }

    static SHARED: std::sync::LazyLock<Runtime> = std::sync::LazyLock::new(|| Runtime::new().unwrap());

    async fn of_a_static() -> String {
        SHARED.block_on(fetch_name()) //~ block-on-in-async
    }
}

/// The blocking halves of tokio's own types.
mod blocking_halves {
    use tokio::sync::{mpsc, oneshot, Mutex, RwLock};

    async fn of_locks(count: &Mutex<u64>, table: &RwLock<u64>) -> u64 {
        let a = *count.blocking_lock(); //~ block-on-in-async
        let b = *table.blocking_read(); //~ block-on-in-async
        *table.blocking_write() += a; //~ block-on-in-async
        a + b
    }

    async fn of_channels(tx: mpsc::Sender<u64>, mut rx: mpsc::Receiver<u64>, once: oneshot::Receiver<u64>) {
        let _ = tx.blocking_send(1); //~ block-on-in-async
        let _ = rx.blocking_recv(); //~ block-on-in-async
        let _ = once.blocking_recv(); //~ block-on-in-async
    }

    async fn awaited(count: &Mutex<u64>, tx: mpsc::Sender<u64>, mut rx: mpsc::Receiver<u64>) -> u64 {
        let _ = tx.send(1).await;
        let _ = rx.recv().await;
        *count.lock().await
    }

    fn on_a_thread(tx: mpsc::Sender<u64>) {
        let _ = tx.blocking_send(1);
    }

    async fn handed_to_a_thread(tx: mpsc::Sender<u64>) {
        std::thread::spawn(move || on_a_thread(tx));
    }

    async fn called_in_a_task(tx: mpsc::Sender<u64>) {
        on_a_thread(tx); //~ block-on-in-async
    }

    struct Gate;

    impl Gate {
        fn blocking_lock(&self) -> bool {
            true
        }
    }

    async fn of_our_own_type(gate: &Gate) -> bool {
        gate.blocking_lock()
    }
}

/// A runtime that dies inside a task takes the task with it.
mod runtimes {
    use super::fetch_name;
    use std::sync::OnceLock;
    use tokio::runtime::{Builder, Runtime};

    async fn made_and_dropped() -> std::io::Result<()> {
        let runtime = Runtime::new()?; //~ block-on-in-async
        runtime.spawn(fetch_name());
        tokio::task::yield_now().await;
        Ok(())
    }

    async fn built_and_dropped() {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build() //~ block-on-in-async
            .unwrap();
        runtime.spawn(fetch_name());
    }

    // One mistake, one finding: the runtime is there to block on.
    async fn made_to_block_on() -> String {
        Runtime::new().unwrap().block_on(fetch_name()) //~ block-on-in-async
    }

    async fn shut_down_in_the_background() -> std::io::Result<()> {
        let runtime = Runtime::new()?;
        runtime.spawn(fetch_name());
        runtime.shutdown_background();
        Ok(())
    }

    async fn handed_out() -> std::io::Result<Runtime> {
        let runtime = Runtime::new()?;
        runtime.spawn(fetch_name());
        Ok(runtime)
    }

    async fn kept_for_good(keep: &OnceLock<Runtime>) -> std::io::Result<()> {
        let runtime = Runtime::new()?;
        let _ = keep.set(runtime);
        Ok(())
    }

    async fn moved_to_a_thread() -> std::io::Result<()> {
        let runtime = Runtime::new()?;
        std::thread::spawn(move || runtime.block_on(fetch_name()));
        Ok(())
    }

    fn in_sync_code() -> std::io::Result<String> {
        let runtime = Runtime::new()?;
        let name = runtime.block_on(async {
            let inner = fetch_name().await;
            inner + &fetch_name().await
        });
        Ok(name)
    }
}

/// Where it stands.
mod places {
    use super::{fetch_name, name_blocking};
    use std::collections::HashMap;
    use std::future::Future;
    use tokio::runtime::{Handle, Runtime};

    fn inside_an_outer_block_on(runtime: &Runtime) {
        runtime.block_on(async {
            let handle = Handle::current();
            handle.block_on(fetch_name()); //~ block-on-in-async
        });
    }

    #[tokio::main]
    async fn entry_point() {
        futures::executor::block_on(fetch_name()); //~ block-on-in-async
    }

    async fn inside_closures_that_run_here(
        handle: &Handle,
        names: &mut HashMap<u32, String>,
        spare: &mut Option<String>,
        known: Result<String, u32>,
    ) -> usize {
        let name = names.entry(1).or_insert_with(|| handle.block_on(fetch_name())); //~ block-on-in-async
        let size = name.len();
        let name = spare.get_or_insert_with(|| {
            handle.block_on(fetch_name()) //~ block-on-in-async
        });
        let other = known.or_else(|_| handle.block_on(async { Err(fetch_name().await) })); //~ block-on-in-async
        let all: Vec<String> = (0..3)
            .map(|_| handle.block_on(fetch_name())) //~ block-on-in-async
            .collect();
        let last = spare.clone().unwrap_or_else(name_blocking); //~ block-on-in-async
        size + all.len() + last.len() + other.map_or(0, |name: String| name.len())
    }

    async fn inside_macros(handle: &Handle) {
        println!("{}", handle.block_on(fetch_name())); //~ block-on-in-async
        tokio::select! {
            _ = tokio::task::yield_now() => drop(handle.block_on(fetch_name())), //~ block-on-in-async
            _ = fetch_name() => {}
        }
    }

    async fn on_the_blocking_pool(handle: Handle) {
        let other = handle.clone();
        let a = tokio::task::spawn_blocking(move || handle.block_on(fetch_name())).await;
        let b = tokio::task::spawn_blocking(name_blocking).await;
        let c = tokio::task::block_in_place(|| other.block_on(fetch_name()));
        println!("{a:?} {b:?} {c}");
    }

    async fn on_threads_of_their_own() {
        std::thread::spawn(|| {
            let runtime = Runtime::new().unwrap();
            runtime.block_on(fetch_name())
        });
        std::thread::spawn(name_blocking);
        rayon::spawn(|| drop(futures::executor::block_on(fetch_name())));
    }

    // The bridge that a synchronous trait needs: it gives the thread up first.
    fn bridge<T>(work: impl Future<Output = T>) -> T {
        tokio::task::block_in_place(|| Handle::current().block_on(work))
    }

    async fn through_a_bridge() -> String {
        bridge(fetch_name())
    }

    trait Source {
        fn load(&self) -> String;
    }

    struct Remote {
        handle: Handle,
    }

    impl Source for Remote {
        fn load(&self) -> String {
            self.handle.block_on(fetch_name())
        }
    }

    struct Local;

    impl Source for Local {
        fn load(&self) -> String {
            String::new()
        }
    }

    struct Loader {
        remote: Remote,
        local: Local,
    }

    impl Loader {
        fn warm(&self) -> usize {
            self.remote.load().len()
        }

        async fn run(&self) -> usize {
            let name = self.remote.load(); //~ block-on-in-async
            let none = self.local.load();
            name.len() + none.len() + self.warm() //~ block-on-in-async
        }

        async fn run_any(&self, source: &dyn Source) -> usize {
            source.load().len()
        }
    }
}

/// The same name for something else.
mod homonyms {
    use super::fetch_name;

    struct Chain;

    impl Chain {
        fn block_on(&self, height: u64) -> u64 {
            height
        }
    }

    fn block_on(height: u64) -> u64 {
        height
    }

    async fn a_block_of_another_kind(chain: &Chain) -> u64 {
        chain.block_on(3) + block_on(4)
    }

    // A function of ours that spawns and returns at once.
    mod rt {
        pub fn block_on_later(work: impl std::future::Future<Output = String> + Send + 'static) {
            tokio::spawn(work);
        }
    }

    async fn only_spawns() {
        rt::block_on_later(fetch_name());
    }
}
