// `connects_again_and_again` wants a network on which connecting takes longer than 100 ms; it is not run.

use std::sync::atomic::{AtomicUsize, Ordering};

static FLUSHED: AtomicUsize = AtomicUsize::new(0);

impl Drop for Log {
    fn drop(&mut self) {
        FLUSHED.store(self.flushed, Ordering::Relaxed);
    }
}

fn main() {
    let seen = |flushed: usize| format!("with a line every second, {flushed} of 60 lines were flushed in a minute");
    flush(flushes_only_when_quiet);
    let flushed = FLUSHED.load(Ordering::Relaxed);
    witness::bad("flushes_only_when_quiet", flushed < 50, seen(flushed));
    flush(flushes_in_time);
    let flushed = FLUSHED.load(Ordering::Relaxed);
    witness::good("flushes_in_time", flushed < 50, seen(flushed));

    let seen = |arrived: usize| format!("{arrived} of 300 lines arrived");
    let arrived = lines_of(loses_batches);
    witness::bad("loses_batches", arrived < 300, seen(arrived));
    let arrived = lines_of(keeps_batches);
    witness::good("keeps_batches", arrived < 300, seen(arrived));
}

/// A line every second for a minute.
fn flush<F: std::future::Future<Output = ()>>(writes: fn(mpsc::Receiver<String>, Log) -> F) {
    witness::in_an_hour(async {
        let (give, lines) = mpsc::channel(1);
        let gives = async move {
            for line in 0..60 {
                sleep(Duration::from_secs(1)).await;
                give.send(line.to_string()).await.unwrap();
            }
        };
        tokio::join!(writes(lines, Log::default()), gives);
    });
}

/// How many lines of 300 arrive when every upload takes longer than it takes the next line to come.
fn lines_of<F>(uploads: fn(mpsc::Receiver<String>, mpsc::Sender<Vec<String>>) -> F) -> usize
where
    F: std::future::Future<Output = ()>,
{
    let arrived = witness::in_an_hour(async {
        let (give, lines) = mpsc::channel(1);
        let (upload, mut batches) = mpsc::channel::<Vec<String>>(1);
        let gives = async move {
            for line in 0..300 {
                sleep(Duration::from_millis(1)).await;
                give.send(line.to_string()).await.unwrap();
            }
            sleep(Duration::from_secs(9)).await;
        };
        let takes = async move {
            let mut arrived = 0;
            while let Some(batch) = batches.recv().await {
                arrived += batch.len();
                sleep(Duration::from_millis(500)).await;
            }
            arrived
        };
        tokio::join!(uploads(lines, upload), gives, takes).2
    });
    arrived.unwrap_or_default()
}
