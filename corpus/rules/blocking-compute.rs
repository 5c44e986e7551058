//! # blocking-compute
//!
//! Work that takes long and awaits nothing keeps the executor's thread from polling anything else.
//!
//! ## What it is
//!
//! The rule reports, in code that runs while a future is polled:
//!
//! - calls that are known to be heavy: password hashing, key generation, image work, `rayon`'s parallel
//!   iterators, compression at a lower confidence, also through functions of the program;
//! - `for` loops over ranges of a million turns and more without an await in them, and, at low confidence,
//!   nested loops over data.
//!
//! ## Why it bites
//!
//! Tasks are switched at awaits only. A task that hashes a password for 200 ms delays everything that its
//! thread should do by 200 ms: accepted connections, timers, heartbeats. As many such requests as there are
//! threads, and the whole program stands still, while every core is busy with what could have waited.
//!
//! ## Use instead
//!
//! - `tokio::task::spawn_blocking(..).await` for single pieces of work, with a semaphore around it when there
//!   may be many.
//! - A pool for computing (`rayon::spawn` and a oneshot channel) where all cores are to be used.
//! - Work in pieces, with `tokio::task::yield_now().await` between them, when the state cannot leave the task.
//!
//! ## Known limits
//!
//! How long a loop takes is not in its source. Loops over ranges whose bounds are no literals, `while` loops,
//! recursion and long chains of iterators are not reported.

// Nothing else of this thread goes on before the sum is there.
pub async fn checksum() -> u64 {
    let mut sum = 7u64;
    for i in 0..60_000_000u64 { //~ blocking-compute: "runs 60000000 times"
        sum = sum.wrapping_mul(31).wrapping_add(i);
    }
    sum
}

// A thread that may be busy does it.
pub async fn checksum_elsewhere() -> u64 {
    let work = tokio::task::spawn_blocking(|| {
        let mut sum = 7u64;
        for i in 0..60_000_000u64 {
            sum = sum.wrapping_mul(31).wrapping_add(i);
        }
        sum
    });
    work.await.unwrap_or(0)
}

// ---- edge cases: tests only ------------------------------------------------------------------

mod calls {
    fn hashed(password: &str) -> String {
        bcrypt::hash(password, 12).unwrap_or_default()
    }

    async fn hashes_a_password(password: &str, known: &str) -> bool {
        let _hash = bcrypt::hash(password, 12); //~ blocking-compute
        let _other = hashed(password); //~ blocking-compute: "reaches `bcrypt::hash`"
        bcrypt::verify(password, known).unwrap_or(false) //~ blocking-compute
    }

    async fn in_parallel(items: &[u64]) -> u64 {
        use rayon::prelude::*;
        items.par_iter().map(|x| x * 2).sum() //~ blocking-compute
    }

    async fn where_it_may(password: String) -> String {
        tokio::task::spawn_blocking(move || hashed(&password)).await.unwrap_or_default()
    }
}

mod loops {
    async fn step(_: u64) {}

    async fn nested_ranges() -> u64 {
        let mut sum = 0;
        for x in 0..2000 { //~ blocking-compute: "runs 4000000 times"
            for y in 0..2000 {
                sum += x ^ y;
            }
        }
        sum
    }

    async fn nested_over_data(rows: &[Vec<u64>]) -> u64 {
        let mut sum = 0;
        for row in rows { //~ low: blocking-compute
            for x in row {
                sum += x;
            }
        }
        sum
    }

    async fn a_short_one() -> u64 {
        let mut sum = 0;
        for x in 0..1000 {
            sum += x;
        }
        sum
    }

    async fn over_data(items: &[u64]) -> u64 {
        let mut sum = 0;
        for x in items {
            sum += x;
        }
        sum
    }

    async fn with_an_await() {
        for x in 0..2_000_000 {
            step(x).await;
        }
    }

    async fn that_ends_early(limit: u64) {
        for x in 0..2_000_000 {
            if x > limit {
                break;
            }
        }
    }

    async fn made_of_futures() -> usize {
        let mut all = Vec::new();
        for x in 0..2_000_000 {
            all.push(async move { step(x).await });
        }
        all.len()
    }

    fn in_sync_code() -> u64 {
        let mut sum = 0;
        for x in 0..2_000_000 {
            sum ^= x;
        }
        sum
    }

    async fn of_a_constant() -> u64 {
        const TURNS: u64 = 2_000_000;
        let mut sum = 0;
        for x in 0..TURNS { //~ missed: blocking-compute -- only literals are counted
            sum ^= x;
        }
        sum
    }
}
