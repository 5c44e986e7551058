fn main() {
    witness::bad_ending("waits_behind_its_own_future", || held_for_10_ms(waits_behind_its_own_future));
    witness::good_ending("waits_for_a_task", || held_for_10_ms(waits_for_a_task));
    witness::good_ending("drops_the_future_first", || held_for_10_ms(drops_the_future_first));
    witness::bad_ending("reports_progress", || with_a_reader_who_wants_the_lock(true));
    witness::good_ending("reports_progress_without_waiting", || with_a_reader_who_wants_the_lock(false));
}

/// When the lock is asked for, somebody else has it for another 10 ms.
fn held_for_10_ms<F: std::future::Future<Output = ()>>(waits: fn(Arc<Mutex<u64>>) -> F) {
    witness::local(async {
        let total = Arc::new(Mutex::new(0));
        let theirs = Arc::clone(&total).lock_owned().await;
        tokio::spawn(async move {
            sleep(Duration::from_millis(10)).await;
            drop(theirs);
        });
        waits(total).await;
    });
}

/// The log is full, and who reads it wants the lock first, for which the job stands in line.
fn with_a_reader_who_wants_the_lock(waits: bool) {
    witness::local(async {
        let total = Arc::new(Mutex::new(0));
        let (log, mut lines) = mpsc::channel(1);
        log.send(0).await.unwrap();
        let theirs = Arc::clone(&total).lock_owned().await;
        let reader = Arc::clone(&total);
        tokio::spawn(async move {
            sleep(Duration::from_millis(20)).await;
            drop(theirs);
            let _turn = reader.lock().await;
            lines.recv().await;
        });
        if waits {
            reports_progress(&total, &log).await;
        } else {
            reports_progress_without_waiting(&total, &log).await;
        }
    });
}
