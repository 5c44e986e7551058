use std::time::Duration;
use tokio::sync::Notify;

fn main() {
    witness::bad_stall("top_ten", top_ten(&held_elsewhere()));
    witness::good_stall("top_ten_offloaded", top_ten_offloaded(held_elsewhere()));
    witness::bad_ending("wait_until_ready", || {
        let ready = (Mutex::new(false), Condvar::new());
        witness::local(async {
            let sets = async {
                *ready.0.lock().unwrap() = true;
                ready.1.notify_all();
            };
            tokio::join!(wait_until_ready(&ready), sets);
        });
    });
    witness::good_ending("wait_until_notified", || {
        let ready = Notify::new();
        witness::local(async { tokio::join!(wait_until_notified(&ready), async { ready.notify_one() }) });
    });
}

/// Another thread sorts for 300 ms with the lock in its hands.
fn held_elsewhere() -> Arc<Board> {
    let board = Arc::new(Board { scores: Mutex::new(vec![3, 1]) });
    let theirs = Arc::clone(&board);
    let (tell, locked) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let _scores = theirs.scores.lock().unwrap();
        tell.send(()).unwrap();
        std::thread::sleep(Duration::from_millis(300));
    });
    locked.recv().unwrap();
    board
}
