//! # blocking-sleep
//!
//! `std::thread::sleep` in async code puts the executor's thread to sleep, not the task. Nothing else
//! that this thread drives makes progress until it wakes up.
//!
//! ## What it is
//!
//! A task hands its thread back only at an `.await`. `std::thread::sleep` is an ordinary call: it keeps
//! the thread for the whole duration. The rule reports it, and `sleep_ms` and `sleep_until` beside it,
//! in everything that runs while a future is polled: `async fn`, `async` blocks and closures, and plain
//! closures that run on the spot, such as the one given to `unwrap_or_else`.
//!
//! A function of your program that sleeps is found too, however many calls away. The finding then
//! stands at the call in the async function, and its steps lead to the sleep.
//!
//! ## Why it bites
//!
//! A runtime has about one worker thread per core. Four tasks that sleep for a second stop a whole
//! four-core server for that second: timers fire late, connections wait, health checks fail. The
//! `timeout` put around such a task cannot fire, for nobody is there to poll it. On a current-thread
//! runtime a single sleep is enough. A test with one task never shows it.
//!
//! ## Use instead
//!
//! - `tokio::time::sleep(d).await`, `async_std::task::sleep(d).await` or `smol::Timer::after(d).await`.
//! - For a loop that sleeps until something is ready: wait for the event itself (`Notify`, a channel),
//!   or tick with `tokio::time::interval`.
//! - For synchronous code that has to pause: run all of it in `tokio::task::spawn_blocking` or on a
//!   thread of its own.
//!
//! ## Known limits
//!
//! - Behind a trait object or a generic parameter each impl of the program counts: found at low confidence
//!   when some of them sleep and some do not. A function pointer is not followed.
//! - The bodies of your own `macro_rules!` are not expanded.
//! - A closure kept in a variable is not followed to the place where it is called.

use std::time::Duration;

// The pause between two attempts stops every task of this thread.
async fn fetch_with_retry(url: &str) -> Option<String> {
    for attempt in 1..=3 {
        if let Some(page) = fetch(url).await {
            return Some(page);
        }
        std::thread::sleep(Duration::from_millis(100 * attempt)); //~ blocking-sleep
    }
    None
}

// Only this task waits.
async fn fetch_with_patience(url: &str) -> Option<String> {
    for attempt in 1..=3 {
        if let Some(page) = fetch(url).await {
            return Some(page);
        }
        tokio::time::sleep(Duration::from_millis(100 * attempt)).await;
    }
    None
}

// The sleep hides in a helper: harmless in a thread, not in a task.
fn wait_for_file(path: &str) {
    while std::fs::metadata(path).is_err() {
        std::thread::sleep(Duration::from_millis(50));
    }
}

async fn start_when_configured() {
    wait_for_file("service.toml"); //~ blocking-sleep
    fetch("http://localhost/start").await;
}

// The same helper, moved to a thread that is meant for waiting.
async fn start_when_configured_elsewhere() {
    let waited = tokio::task::spawn_blocking(|| wait_for_file("service.toml")).await;
    if waited.is_ok() {
        fetch("http://localhost/start").await;
    }
}

async fn fetch(url: &str) -> Option<String> {
    tokio::time::sleep(Duration::from_millis(1)).await;
    (url.len() % 2 == 0).then(|| url.to_owned())
}

// ---- edge cases: tests only ------------------------------------------------------------------

const SHORT: Duration = Duration::from_millis(1);

/// Every way to name the function.
mod names {
    use super::SHORT;
    use std::thread as os_thread;
    use std::thread::sleep as nap;
    use std::thread::{self, sleep};

    async fn by_module() {
        thread::sleep(SHORT); //~ blocking-sleep
    }

    async fn by_name() {
        sleep(SHORT); //~ blocking-sleep
    }

    async fn renamed_function() {
        nap(SHORT); //~ blocking-sleep
    }

    async fn renamed_module() {
        os_thread::sleep(SHORT); //~ blocking-sleep
    }

    async fn from_the_root() {
        ::std::thread::sleep(SHORT); //~ blocking-sleep
    }

    #[allow(deprecated)]
    async fn older_kin() {
        thread::sleep_ms(1); //~ blocking-sleep
    }

    async fn spread_over_lines(base: u64) {
        thread::sleep( //~ blocking-sleep
            std::time::Duration::from_millis(
                base * 2,
            ),
        );
    }
}

mod by_glob {
    use std::thread::*;

    async fn named_by_a_glob() {
        sleep(super::SHORT); //~ blocking-sleep
    }
}

mod reexported {
    pub use std::thread::sleep as pause;

    pub mod deeper {
        pub use super::pause as rest;
    }

    async fn through_self() {
        self::pause(super::SHORT); //~ blocking-sleep
    }
}

async fn through_reexports() {
    reexported::pause(SHORT); //~ blocking-sleep
    reexported::deeper::rest(SHORT); //~ blocking-sleep
    crate::reexported::pause(SHORT); //~ blocking-sleep
}

/// The same name for something else.
mod homonyms {
    use super::SHORT;
    use std::time::Duration;
    use tokio::time::sleep;

    async fn tokio_under_the_short_name() {
        sleep(SHORT).await;
    }

    async fn an_import_of_the_block_wins() {
        use std::thread::sleep;
        sleep(SHORT); //~ blocking-sleep
    }

    async fn the_import_ended_with_its_block() {
        {
            use std::thread::sleep;
            let _unused: fn(Duration) = sleep;
        }
        sleep(SHORT).await;
    }

    mod thread {
        pub fn sleep(_: std::time::Duration) {}
    }

    async fn a_module_of_ours_called_thread() {
        thread::sleep(SHORT);
    }

    async fn a_parameter_called_sleep(sleep: impl Fn(Duration)) {
        sleep(SHORT);
    }

    async fn a_local_called_sleep() {
        let sleep = |d: Duration| d.as_millis();
        sleep(SHORT);
    }

    struct Driver;

    impl Driver {
        fn sleep(&self, _: Duration) {}
    }

    async fn a_method_called_sleep(driver: &Driver) {
        driver.sleep(SHORT);
    }
}

mod own_function {
    fn sleep(d: std::time::Duration) -> u128 {
        d.as_millis()
    }

    async fn calls_our_own() {
        sleep(super::SHORT);
    }
}

/// What counts as async code.
mod contexts {
    use super::{fetch, SHORT};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::thread;

    fn sync_code_may_sleep() {
        thread::sleep(SHORT);
    }

    fn a_block_in_a_sync_function() -> impl Future<Output = ()> {
        thread::sleep(SHORT);
        async {
            thread::sleep(SHORT); //~ blocking-sleep
        }
    }

    fn a_boxed_block() -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(async move {
            fetch("a").await;
            thread::sleep(SHORT); //~ blocking-sleep
        })
    }

    async fn a_spawned_block() {
        tokio::spawn(async {
            thread::sleep(SHORT); //~ blocking-sleep
        });
    }

    async fn an_async_closure() {
        let work = async |n: u64| {
            thread::sleep(SHORT); //~ blocking-sleep
            n
        };
        work(1).await;
    }

    async fn a_nested_function_is_sync() {
        fn settle() {
            thread::sleep(SHORT);
        }
        fetch("a").await;
        let _later: fn() = settle;
    }

    async fn a_nested_function_that_is_called() {
        fn settle() {
            thread::sleep(SHORT);
        }
        settle(); //~ blocking-sleep
    }

    #[tokio::main]
    async fn entry_point() {
        thread::sleep(SHORT); //~ blocking-sleep
    }

    fn inside_block_on() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        thread::sleep(SHORT);
        runtime.block_on(async {
            thread::sleep(SHORT); //~ blocking-sleep
        });
    }

    trait Job {
        async fn run(&self);
    }

    struct Cleanup;

    impl Job for Cleanup {
        async fn run(&self) {
            thread::sleep(SHORT); //~ blocking-sleep
        }
    }

    #[async_trait::async_trait]
    trait BoxedJob {
        async fn run_boxed(&self);

        async fn run_by_default(&self) {
            thread::sleep(SHORT); //~ blocking-sleep
        }
    }

    #[async_trait::async_trait]
    impl BoxedJob for Cleanup {
        async fn run_boxed(&self) {
            thread::sleep(SHORT); //~ blocking-sleep
        }
    }

    struct Slow;

    impl Future for Slow {
        type Output = ();

        fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
            thread::sleep(SHORT); //~ missed: blocking-sleep -- a hand-written `poll` is not taken for async code
            Poll::Ready(())
        }
    }
}

/// Macros whose arguments are code.
mod macros {
    use super::{fetch, SHORT};
    use std::thread;

    fn slow_number() -> u64 {
        thread::sleep(SHORT);
        7
    }

    async fn in_a_select_handler(mut stop: tokio::sync::mpsc::Receiver<()>) {
        tokio::select! {
            _ = fetch("a") => {
                thread::sleep(SHORT); //~ blocking-sleep
            }
            _ = stop.recv() => thread::sleep(SHORT), //~ blocking-sleep
        }
    }

    async fn in_a_select_arm() {
        tokio::select! {
            n = async { thread::sleep(SHORT); 1 } => drop(n), //~ blocking-sleep
            _ = fetch("a") => {}
        }
    }

    async fn in_join() {
        tokio::join!(fetch("a"), async {
            thread::sleep(SHORT); //~ blocking-sleep
        });
    }

    async fn in_format_arguments() {
        println!("{}", slow_number()); //~ blocking-sleep
        tracing::info!(value = slow_number(), "read"); //~ blocking-sleep
        assert_eq!(slow_number(), 7); //~ blocking-sleep
    }

    fn in_a_stream() -> impl futures::Stream<Item = u64> {
        async_stream::stream! {
            for n in 0..3 {
                thread::sleep(SHORT); //~ blocking-sleep
                yield n;
            }
        }
    }

    macro_rules! pause {
        () => {
            std::thread::sleep(SHORT)
        };
    }

    async fn in_the_body_of_our_own_macro() {
        pause!(); //~ missed: blocking-sleep -- bodies of `macro_rules!` are not expanded
    }
}

/// Closures that run on the spot are async code, closures handed to another thread are not.
mod closures {
    use super::{fetch, SHORT};
    use std::thread;
    use std::time::Duration;

    fn default_after_a_pause() -> u64 {
        thread::sleep(SHORT);
        1
    }

    async fn that_run_inline(known: Option<u64>, pauses: Vec<Duration>) -> u64 {
        pauses.iter().for_each(|d| thread::sleep(*d)); //~ blocking-sleep
        let first = known.unwrap_or_else(|| {
            thread::sleep(SHORT); //~ blocking-sleep
            0
        });
        let second = known.map(|n| n + default_after_a_pause()); //~ blocking-sleep
        let third = known.unwrap_or_else(default_after_a_pause); //~ blocking-sleep
        pauses.into_iter().for_each(thread::sleep); //~ blocking-sleep
        first + second.unwrap_or(0) + third
    }

    async fn on_the_blocking_pool(known: u64) {
        let a = tokio::task::spawn_blocking(move || {
            thread::sleep(SHORT);
            known
        });
        let b = tokio::task::spawn_blocking(default_after_a_pause);
        let c = tokio::task::spawn_blocking({
            let known = known + 1;
            move || {
                thread::sleep(SHORT);
                known
            }
        });
        let d = tokio::runtime::Handle::current().spawn_blocking(|| thread::sleep(SHORT));
        let _ = (a.await, b.await, c.await, d.await);
    }

    async fn before_the_closure_is_made() {
        let done = tokio::task::spawn_blocking({
            thread::sleep(SHORT); //~ blocking-sleep
            move || thread::sleep(SHORT)
        });
        let _ = done.await;
    }

    async fn in_place() {
        tokio::task::block_in_place(|| thread::sleep(SHORT));
    }

    async fn on_threads_of_their_own(pool: &rayon::ThreadPool) {
        thread::spawn(|| thread::sleep(SHORT));
        let _ = thread::Builder::new().name("idle".into()).spawn(move || {
            thread::sleep(SHORT);
        });
        rayon::spawn(|| thread::sleep(SHORT));
        pool.spawn(|| thread::sleep(SHORT));
    }

    async fn inline_inside_a_closure_on_another_thread(pauses: Vec<Duration>) {
        let done = tokio::task::spawn_blocking(move || pauses.iter().for_each(|d| thread::sleep(*d)));
        let _ = done.await;
    }

    // A wrapper that only passes the closure on to the blocking pool.
    async fn offload<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> R {
        tokio::task::spawn_blocking(work).await.unwrap()
    }

    async fn through_a_wrapper_of_ours() -> u64 {
        offload(|| thread::sleep(SHORT)).await;
        offload(default_after_a_pause).await
    }

    // A wrapper that runs the closure itself.
    fn twice(work: impl Fn()) {
        work();
        work();
    }

    async fn through_a_wrapper_that_runs_inline() {
        twice(|| thread::sleep(SHORT)); //~ blocking-sleep
    }

    struct Hooks {
        on_idle: Vec<Box<dyn Fn() + Send>>,
    }

    async fn kept_for_later(hooks: &mut Hooks) {
        hooks.on_idle.push(Box::new(|| thread::sleep(SHORT)));
        fetch("a").await;
    }

    async fn kept_in_a_variable_and_called() {
        let pause = || thread::sleep(SHORT); //~ blocking-sleep
        pause();
    }

    async fn behind_a_function_pointer() {
        let pause: fn(Duration) = thread::sleep;
        pause(SHORT); //~ missed: blocking-sleep -- function pointers are not followed
    }
}

/// Sleeps reached through functions of the program.
mod transitive {
    use super::{fetch, SHORT};
    use std::thread;

    fn one_hop() {
        thread::sleep(SHORT);
    }

    fn two_hops() {
        if cfg!(unix) {
            one_hop();
        }
    }

    fn generic<T: Default>(_: &str) -> T {
        two_hops();
        T::default()
    }

    async fn from_afar() -> u64 {
        one_hop(); //~ blocking-sleep
        two_hops(); //~ blocking-sleep
        generic::<u64>("x") //~ blocking-sleep
    }

    fn ping(depth: u32) {
        if depth > 0 {
            pong(depth - 1);
        }
    }

    fn pong(depth: u32) {
        thread::sleep(SHORT);
        ping(depth);
    }

    async fn through_recursion() {
        ping(3); //~ blocking-sleep
    }

    struct Backoff {
        tries: u32,
    }

    impl Backoff {
        fn settle() {
            thread::sleep(SHORT);
        }

        fn wait(&mut self) -> u32 {
            self.tries += 1;
            Self::settle();
            self.tries
        }

        fn tries(&self) -> u32 {
            self.tries
        }
    }

    struct Client {
        backoff: Backoff,
    }

    impl Client {
        async fn call(&mut self) {
            fetch("a").await;
            self.backoff.wait(); //~ blocking-sleep
            Backoff::settle(); //~ blocking-sleep
            self.backoff.tries();
        }

        async fn over_several_lines(&mut self) -> String {
            self.backoff
                .wait() //~ blocking-sleep
                .to_string()
        }
    }

    trait Clock {
        fn rest(&self);
    }

    struct Wall;
    struct Fake;

    impl Clock for Wall {
        fn rest(&self) {
            thread::sleep(SHORT);
        }
    }

    impl Clock for Fake {
        fn rest(&self) {}
    }

    async fn a_trait_method_of_a_known_type() {
        let clock = Wall;
        clock.rest(); //~ blocking-sleep
        Fake.rest();
    }

    async fn a_trait_method_of_an_unknown_type(clock: &dyn Clock, other: &impl Clock) {
        clock.rest();
        other.rest();
    }

    // The sleep is reported where it is written, not once more at every caller.
    async fn sleeps_itself() {
        thread::sleep(SHORT); //~ blocking-sleep
    }

    async fn awaits_one_that_sleeps() {
        sleeps_itself().await;
    }

    // Making a future or a thread does not run what is in it.
    fn starts_a_thread() {
        thread::spawn(|| thread::sleep(SHORT));
    }

    fn starts_a_task() {
        tokio::spawn(sleeps_itself());
    }

    async fn calls_helpers_that_only_start_something() {
        starts_a_thread();
        starts_a_task();
    }
}

/// A static is filled by whoever touches it first: not followed, and not a finding at its closure.
static GREETING: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
    std::thread::sleep(SHORT);
    "hello".to_owned()
});

async fn touches_a_static() -> usize {
    GREETING.len()
}
