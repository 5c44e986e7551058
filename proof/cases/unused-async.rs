use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;

fn main() {
    let blocks = vec![vec![1; 64]; 100];
    let told = |turns: u32| format!("another task had {turns} turns while 100 blocks were summed up");
    let turns = turns_during(checksums(&blocks));
    witness::bad("checksum", turns == 0, told(turns));
    let turns = turns_during(plain_checksums(&blocks));
    witness::good("plain_checksums", turns == 0, told(turns));
}

/// How often another task of the same thread gets its turn while a future runs.
fn turns_during<F: Future<Output = u64>>(future: F) -> u32 {
    witness::local(async {
        let turns = Arc::new(AtomicU32::new(0));
        let seen = Arc::clone(&turns);
        let other = tokio::task::spawn_local(async move {
            loop {
                tokio::task::yield_now().await;
                seen.fetch_add(1, Ordering::Relaxed);
            }
        });
        future.await;
        let seen = turns.load(Ordering::Relaxed);
        other.abort();
        seen
    })
}
