/// Runs a closure where it may block.
pub async fn apart<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(job).await.unwrap()
}

/// Runs a closure here.
pub fn at_once<T>(job: impl FnOnce() -> T) -> T {
    job()
}
