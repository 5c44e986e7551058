fn main() {
    witness::bad_stall("fetch_with_retry", fetch_with_retry("odd"));
    witness::good_stall("fetch_with_patience", fetch_with_patience("odd"));
    witness::bad_stall("start_when_configured", configured_late(start_when_configured()));
    witness::good_stall("start_when_configured_elsewhere", configured_late(start_when_configured_elsewhere()));
}

/// The file that is waited for comes after 400 ms.
async fn configured_late(waits: impl std::future::Future<Output = ()>) {
    let _ = std::fs::remove_file("service.toml");
    let writer = std::thread::spawn(|| {
        std::thread::sleep(Duration::from_millis(400));
        std::fs::write("service.toml", "").expect("a file");
    });
    waits.await;
    writer.join().expect("a writer");
    std::fs::remove_file("service.toml").expect("a file");
}
