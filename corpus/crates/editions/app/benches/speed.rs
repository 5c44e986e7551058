//! Not reported by default.

async fn waits() {
    std::thread::sleep(std::time::Duration::from_millis(1));
    app::wait();
}

fn main() {
    let _ = waits;
}
