use std::time::Duration;

fn wait() {
    std::thread::sleep(Duration::from_millis(1));
}

#[rt::main(crate = "rt")]
async fn main() {
    wait(); //~ blocking-sleep
    app::wait(); //~ blocking-sleep
}
