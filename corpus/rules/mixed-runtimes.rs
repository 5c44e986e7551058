//! # mixed-runtimes
//!
//! A future uses the timers, sockets or tasks of one runtime, and another one drives it.
//!
//! ## What it is
//!
//! `tokio::time`, `tokio::net`, `tokio::fs` and `tokio::spawn` look for tokio's runtime on the thread that
//! polls them. `block_on` of `futures`, `pollster` or `smol`, and the threads of async-std, have none.
//! Channels and locks of tokio do not look for it: they work anywhere.
//!
//! ## Why it bites
//!
//! It compiles, and panics when it is first polled: *there is no reactor running, must be called from the
//! context of a Tokio 1.x runtime*. What needs the completion queue of tokio-uring, glommio or monoio
//! panics, or never gets ready. Often only a rare branch awaits such a thing.
//!
//! ## Use instead
//!
//! Drive the future with its own runtime, or use what the driving runtime has for it. Where both are
//! needed, enter the other runtime first (`Handle::enter`), or wrap the future (`async_compat::Compat`).
//!
//! ## Known limits
//!
//! A `block_on` in a function that may be called on any thread is shown with `--min-confidence low` only:
//! its thread may be one of tokio's.

use std::time::Duration;

async fn patient_answer() -> u8 {
    tokio::time::sleep(Duration::from_millis(1)).await;
    42
}

/// Bad: the executor of `futures` has no timer for tokio's `sleep`.
pub fn driven_by_another() -> std::thread::JoinHandle<u8> {
    std::thread::spawn(|| futures::executor::block_on(patient_answer())) //~ mixed-runtimes: "`tokio::time::sleep`"
}

/// Good: tokio drives what needs tokio.
pub fn driven_by_its_own() -> std::thread::JoinHandle<u8> {
    std::thread::spawn(|| {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(patient_answer())
    })
}

/// Good: a channel of tokio works on any executor.
pub fn a_channel_alone() -> std::thread::JoinHandle<u8> {
    std::thread::spawn(|| {
        let (tx, rx) = tokio::sync::oneshot::channel();
        futures::executor::block_on(async {
            let _ = tx.send(42);
            rx.await.unwrap_or_default()
        })
    })
}

// ---- edge cases: tests only --------------------------------------------

mod by_smol {
    fn main() {
        pollster::block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await; //~ mixed-runtimes: "runs on futures"
            drop(listener);
        });
    }
}

mod two_hops {
    fn main() {
        futures::executor::block_on(outer()); //~ mixed-runtimes: "tokio::fs::read"
    }

    async fn outer() {
        inner().await;
    }

    async fn inner() {
        let _ = tokio::fs::read("x").await;
    }
}

mod through_a_plain_function {
    fn main() {
        futures::executor::block_on(async {
            start(); //~ mixed-runtimes: "tokio::spawn"
        });
    }

    fn start() {
        tokio::spawn(async {});
    }
}

mod entered {
    fn main() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let _inside = runtime.enter();
        futures::executor::block_on(super::patient_answer());
    }
}

mod somewhere {
    pub fn on_any_thread() -> u8 {
        futures::executor::block_on(super::patient_answer()) //~ low: mixed-runtimes
    }

    pub fn on_a_thread_of_the_pool() {
        drop(tokio::task::spawn_blocking(|| futures::executor::block_on(super::patient_answer())));
    }
}

mod of_its_own_tokio {
    #[tokio::main]
    async fn main() {
        super::patient_answer().await;
        tokio::spawn(super::patient_answer());
    }
}

mod a_runtime_below {
    fn main() {
        futures::executor::block_on(async {
            std::thread::spawn(|| {
                tokio::runtime::Runtime::new().unwrap().block_on(async { super::patient_answer().await })
            });
        });
    }
}

mod only_time_is_told {
    fn main() {
        futures::executor::block_on(async {
            let _ = tokio::time::Instant::now();
            let lock = tokio::sync::Mutex::new(1);
            *lock.lock().await += 1;
        });
    }
}

mod own {
    pub fn block_on<F: std::future::Future>(_: F) {}

    fn main() {
        block_on(super::patient_answer());
    }
}

mod by_a_variable {
    fn main() {
        let future = super::patient_answer();
        futures::executor::block_on(future); //~ missed: mixed-runtimes -- futures in variables are not followed
    }
}
