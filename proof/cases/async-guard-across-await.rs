use std::time::Instant;

fn main() {
    let (four, jobs) = four_jobs_of_100_ms();
    let jobs = Arc::new(Mutex::new(jobs));
    let taken = witness::local(async move {
        drop(four);
        let start = Instant::now();
        tokio::join!(worker(jobs.clone()), worker(jobs.clone()), worker(jobs.clone()), worker(jobs));
        start.elapsed()
    });
    let told = |taken: Duration| format!("four jobs of 100 ms took {} ms", taken.as_millis() / 10 * 10);
    witness::bad("worker", taken > Duration::from_millis(350), told(taken));
    let (four, jobs) = four_jobs_of_100_ms();
    let taken = witness::local(async move {
        drop(four);
        let (start, limit) = (Instant::now(), Arc::new(Semaphore::new(4)));
        dispatcher(jobs, limit.clone()).await;
        let _all = limit.acquire_many(4).await;
        start.elapsed()
    });
    witness::good("dispatcher", taken > Duration::from_millis(350), told(taken));

    let sum = |accounts: &Accounts| format!("{} of 100 left in the two accounts", accounts.from + accounts.to);
    for (is_bad, name) in [(true, "transfer"), (false, "transfer_at_once")] {
        let accounts = Mutex::new(Accounts { from: 100, to: 0 });
        witness::in_an_hour(async {
            let limit = Duration::from_millis(10);
            if is_bad {
                tokio::time::timeout(limit, transfer(&accounts, 50)).await
            } else {
                tokio::time::timeout(limit, transfer_at_once(&accounts, 50)).await
            }
        });
        let after = accounts.into_inner();
        let lost = after.from + after.to != 100;
        if is_bad {
            witness::bad(name, lost, sum(&after));
        } else {
            witness::good(name, lost, sum(&after));
        }
    }
}

fn four_jobs_of_100_ms() -> (mpsc::Sender<u64>, mpsc::Receiver<u64>) {
    let (give, jobs) = mpsc::channel(4);
    for _ in 0..4 {
        give.try_send(100).unwrap();
    }
    (give, jobs)
}
