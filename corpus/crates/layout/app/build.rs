//! Build scripts may wait as they like.

use std::{thread, time::Duration};

fn main() {
    thread::sleep(Duration::from_millis(1));
    println!("cargo::rerun-if-changed=build.rs");
}
