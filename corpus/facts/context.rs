//! Where code runs: while a future is polled, on a thread of its own, or nobody can tell.

use std::future::Future;
use std::pin::Pin;
use std::thread;

fn work() {}

async fn waits() {
    work();
//= ^^^^^^ in-async
    if true {
        for _ in 0..3 {
            work();
        //= ^^^^^^ in-async
        }
    }
}

fn does_not_wait() {
    work();
//= ^^^^^^ not-in-async
}

fn makes_futures() -> impl Future<Output = ()> {
    work();
//= ^^^^^^ not-in-async
    async move {
        work();
    //= ^^^^^^ in-async
    }
}

fn boxes_a_future<'a>() -> Pin<Box<dyn Future<Output = ()> + 'a>> {
    Box::pin(async {
        work();
    //= ^^^^^^ in-async
    })
}

fn makes_an_async_closure() {
    let _ = async || work();
    //=              ^^^^^^ in-async
    let _ = async move |n: u8| {
        work();
    //= ^^^^^^ in-async
        n
    };
    let _ = || async { work() };
    //=                ^^^^^^ in-async
}

async fn functions_inside() {
    fn sync() {
        work();
    //= ^^^^^^ not-in-async
    }
    async fn other() {
        work();
    //= ^^^^^^ in-async
    }
    struct Inside;
    impl Inside {
        fn method(&self) {
            work();
        //= ^^^^^^ not-in-async
        }
    }
    sync();
    other().await;
    Inside.method();
}

/// Closures that run during the call that they are given to.
async fn closures_that_run_here(numbers: Vec<u8>, maybe: Option<u8>) {
    let _ = maybe.map(|_| work());
    //=                   ^^^^^^ in-async
    let _ = maybe.unwrap_or_else(|| {
        work();
    //= ^^^^^^ in-async
        1
    });
    numbers.iter().for_each(|_| work());
    //=                         ^^^^^^ in-async
    let _: Vec<()> = numbers.iter().map(|_| work()).collect();
    //=                                     ^^^^^^ in-async
    (|| work())();
    //= ^^^^^^ in-async
    let _ = std::panic::catch_unwind(|| work());
    //=                                 ^^^^^^ in-async
    called(|| work());
    //=       ^^^^^^ in-async
    handed_on(|| work());
    //=          ^^^^^^ in-async
}

fn called(f: impl FnOnce()) {
    f();
}

fn handed_on(f: impl FnOnce()) {
    called(f);
}

/// Closures that may block where they run.
async fn closures_that_run_elsewhere(pool: rayon::ThreadPool) {
    let _ = tokio::task::spawn_blocking(|| work()).await;
    //=                                    ^^^^^^ not-in-async
    tokio::task::block_in_place(|| work());
    //=                            ^^^^^^ not-in-async
    let _ = thread::spawn(move || {
        work();
    //= ^^^^^^ not-in-async
        Some(1).map(|_| work())
        //=             ^^^^^^ not-in-async
    });
    thread::scope(|scope| {
        scope.spawn(|| work());
        //=            ^^^^^^ not-in-async
    });
    rayon::spawn(|| work());
    //=             ^^^^^^ not-in-async
    pool.spawn(|| work());
    //=           ^^^^^^ not-in-async
    on_a_thread(|| work());
    //=            ^^^^^^ not-in-async
    offloaded(|| work()).await;
    //=          ^^^^^^ not-in-async
    let _ = tokio::task::spawn_blocking(|| async { work() });
    //=                                            ^^^^^^ in-async
}

fn on_a_thread(f: impl FnOnce() + Send + 'static) {
    thread::spawn(f);
}

async fn offloaded<F: FnOnce() + Send + 'static>(f: F) {
    let _ = tokio::task::spawn_blocking(move || f()).await;
}

/// Functions of the program that only hand a closure on, in all the shapes that this takes.
struct Offload {
    handle: tokio::runtime::Handle,
}

impl Offload {
    async fn run<T: Send + 'static>(&self, job: impl FnOnce() -> T + Send + 'static) -> T {
        self.handle.spawn_blocking(job).await.unwrap()
    }

    async fn traced<T: Send + 'static>(&self, job: impl FnOnce() -> T + Send + 'static) -> T {
        let name = "job";
        let job = move || {
            let _ = name;
            job()
        };
        self.run(job).await
    }

    fn boxed(&self, job: Box<dyn FnOnce() + Send>) {
        let run = || job();
        thread::spawn(run);
    }
}

trait Executor {
    fn execute(&self, job: impl FnOnce() + Send + 'static);
    fn visit(&self, job: impl FnOnce() + Send);
}

struct Threads;
struct Pool;

impl Executor for Threads {
    fn execute(&self, job: impl FnOnce() + Send + 'static) {
        thread::spawn(job);
    }
    fn visit(&self, job: impl FnOnce() + Send) {
        job();
    }
}

impl Executor for Pool {
    fn execute(&self, job: impl FnOnce() + Send + 'static) {
        rayon::spawn(|| job());
    }
    fn visit(&self, job: impl FnOnce() + Send) {
        thread::scope(|scope| {
            scope.spawn(job);
        });
    }
}

fn here_or_there(apart: bool, job: impl FnOnce() + Send + 'static) {
    if apart {
        on_a_thread(job);
    } else {
        job();
    }
}

fn tried(tries: u8, job: &dyn Fn()) {
    if tries > 1 {
        tried_again(tries, job);
    }
}

fn tried_again(tries: u8, job: &dyn Fn()) {
    tried(tries - 1, job);
    job();
}

/// Named like one that hands on, and does not.
fn spawn_blocking(job: impl FnOnce()) {
    job();
}

async fn wrappers(offload: &Offload, executor: &impl Executor, apart: bool) {
    offload.run(|| work()).await;
    //=            ^^^^^^ not-in-async
    offload.traced(|| work()).await;
    //=               ^^^^^^ not-in-async
    offload.boxed(Box::new(|| work()));
    //=                       ^^^^^^ not-in-async
    offload.run({ let n = 1; move || { let _ = n; work() } }).await;
    //=                                           ^^^^^^ not-in-async
    executor.execute(|| work());
    //=                 ^^^^^^ not-in-async
    executor.visit(|| work());
    //=               ^^^^^^ maybe-in-async
    here_or_there(apart, || work());
    //=                     ^^^^^^ not-in-async
    tried(3, &|| work());
    //=          ^^^^^^ in-async
    tried_again(3, &|| work());
    //=                ^^^^^^ in-async
    spawn_blocking(|| work());
    //=               ^^^^^^ in-async
    let bound = || work();
    //=            ^^^^^^ not-in-async
    let _ = tokio::task::spawn_blocking(move || bound()).await;
    let handed = || work();
    //=             ^^^^^^ not-in-async
    offload.run(handed).await;
}

/// Closures that are kept: nobody can tell.
async fn closures_that_are_kept(hooks: &mut Vec<Box<dyn Fn()>>) {
    let called = || work();
    //=             ^^^^^^ in-async
    called();
    let kept = || work();
    //=           ^^^^^^ maybe-in-async
    hooks.push(Box::new(|| work()));
    //=                    ^^^^^^ maybe-in-async
    some_crate::later(|| work());
    //=                  ^^^^^^ maybe-in-async
    some_crate::keep(kept);
}

async fn macros() {
    tokio::join!(async { work() }, waits());
    //=                  ^^^^^^ in-async
    tokio::select! {
        _ = waits() => work(),
        //=            ^^^^^^ in-async
        _ = async { work() }, if { work(); true } => {
        //=         ^^^^^^ in-async
        //=                        ^^^^^^ in-async
            work();
        //= ^^^^^^ in-async
        }
    }
    println!("{:?}", work());
    //=              ^^^^^^ in-async
    assert_eq!(work(), (), "{:?}", work());
    //=        ^^^^^^ in-async
    //=                            ^^^^^^ in-async
    let _ = vec![work(), ()];
    //=          ^^^^^^ in-async
    let _ = matches!(work(), ());
    //=              ^^^^^^ in-async
    tracing::info!(n = 1, done = ?work(), "done");
    //=                           ^^^^^^ in-async
    let _ = std::pin::pin!(async { work() });
    //=                            ^^^^^^ in-async
}

fn generators() -> impl futures::Stream<Item = ()> {
    async_stream::stream! {
        work();
    //= ^^^^^^ in-async
        yield work();
        //=   ^^^^^^ in-async
    }
}

#[tokio::main]
async fn main() {
    work();
//= ^^^^^^ in-async
}

trait Service {
    async fn call(&self) {
        work();
    //= ^^^^^^ in-async
    }

    fn poll_ready(&self) {
        work();
    //= ^^^^^^ not-in-async
    }
}

#[async_trait::async_trait]
trait Boxed {
    async fn call(&self);
}

#[async_trait::async_trait]
impl Boxed for u8 {
    async fn call(&self) {
        work();
    //= ^^^^^^ in-async
    }
}

struct Timer;

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<()> {
        work();
    //= ^^^^^^ missed: in-async -- a hand-written `poll` is not taken for async code
        std::task::Poll::Ready(())
    }
}

fn by_hand() -> impl Future<Output = ()> {
    std::future::poll_fn(|_| {
        work();
    //= ^^^^^^ missed: in-async -- a hand-written `poll` is not taken for async code
        std::task::Poll::Ready(())
    })
}

fn drives_a_future() {
    tokio::runtime::Handle::current().block_on(async {
        work();
    //= ^^^^^^ in-async
    });
    work();
//= ^^^^^^ not-in-async
}
