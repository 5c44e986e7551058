//! No `mod` leads here: linted by itself.

async fn waits() {
    std::thread::sleep(std::time::Duration::from_millis(1)); //~ blocking-sleep
}
