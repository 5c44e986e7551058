use std::time::Duration;

fn main() {
    let told = |lost: bool| if lost { "the error is told to nobody" } else { "the error is told" };
    let lost = witness::in_an_hour(async {
        let (sizes, mut seen) = mpsc::channel(1);
        loads_unseen(sizes);
        // The channel ends when the task does.
        seen.recv().await.is_none()
    });
    let lost = lost.expect("an end");
    witness::bad("loads_unseen", lost, told(lost));
    let lost = witness::local(async {
        let (sizes, _sizes) = mpsc::channel(1);
        let (errors, mut seen) = mpsc::channel(1);
        loads_and_tells(sizes, errors);
        !matches!(tokio::time::timeout(Duration::from_secs(3), seen.recv()).await, Ok(Some(_)))
    });
    witness::good("loads_and_tells", lost, told(lost));
    let lost = witness::local(loads_and_waits()).is_ok();
    witness::good("loads_and_waits", lost, told(lost));
}
