//! Test targets are not reported by default.

#[rt::test(crate = "rt")]
async fn waits() {
    std::thread::sleep(std::time::Duration::from_millis(1));
}
