use std::thread;

pub async fn pause() {
    thread::sleep(crate::SHORT); //~ blocking-sleep
}
