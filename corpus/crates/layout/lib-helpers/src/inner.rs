use std::thread::sleep as wait;
use std::time::Duration;

pub fn pause(how_long: Duration) {
    wait(how_long);
}

pub fn wait_a_little() {
    pause(Duration::from_millis(1));
}
