//! Code of which `cfg` picks one: each name means the one that its asker can be built with.

use std::thread;
use std::time::Duration;

const D: Duration = Duration::from_secs(1);

#[cfg(unix)]
fn pause() {
    thread::sleep(D);
}

#[cfg(not(unix))]
fn pause() {}

#[cfg(windows)]
mod windows {
    async fn asks() {
        super::pause();
    //= ^^^^^^^^^^^^^^ not-blocks sleep
        super::platform::pause();
    //= ^^^^^^^^^^^^^^^^^^^^^^^^ not-blocks sleep
        super::chosen();
    //= ^^^^^^^^^^^^^^^ not-blocks sleep
    }
}

#[cfg(unix)]
async fn asks_on_unix() {
    pause();
//= ^^^^^^^ blocks sleep
    platform::pause();
//= ^^^^^^^^^^^^^^^^^ blocks sleep
}

#[cfg(all(windows, feature = "x"))]
async fn asks_on_windows() {
    pause();
//= ^^^^^^^ not-blocks sleep
    imported();
//= ^^^^^^^^^^ resolves-to corpus::windows_only::imported
}

#[cfg(target_os = "linux")]
async fn asks_on_linux() {
    imported();
//= ^^^^^^^^^^ resolves-to corpus::platform::imported
}

async fn asks_from_everywhere() {
    pause();
//= ^^^^^^^ blocks sleep
    imported();
//= ^^^^^^^^^^ resolves-to corpus::platform::imported
    #[cfg(windows)]
    imported();
//= ^^^^^^^^^^ resolves-to corpus::windows_only::imported
    #[cfg(windows)]
    {
        pause();
    //= ^^^^^^^ not-blocks sleep
    }
}

#[cfg(unix)]
mod platform {
    pub fn pause() {
        std::thread::sleep(super::D);
    }
    pub fn imported() {}
}

#[cfg(windows)]
mod platform {
    pub fn pause() {}
}

mod windows_only {
    pub fn imported() {}
}

#[cfg(windows)]
use windows_only::imported;
#[cfg(not(windows))]
use platform::imported;

cfg_if::cfg_if! {
    if #[cfg(unix)] {
        fn chosen() {
            thread::sleep(D);
        }
        async fn asks_in_an_arm() {
            chosen();
        //= ^^^^^^^^ blocks sleep
        }
    } else if #[cfg(feature = "x")] {
        fn chosen() {}
        async fn asks_in_another_arm() {
            chosen();
        //= ^^^^^^^^ not-blocks sleep
        }
    } else {
        fn chosen() {}
    }
}

struct Feature;

impl Feature {
    #[cfg(feature = "slow")]
    fn run(&self) {
        thread::sleep(D);
    }

    #[cfg(not(feature = "slow"))]
    fn run(&self) {}

    #[cfg(feature = "slow")]
    async fn asks(&self) {
        self.run();
    //= ^^^^^^^^^^ blocks sleep
    }

    #[cfg(not(feature = "slow"))]
    async fn asks(&self) {
        self.run();
    //= ^^^^^^^^^^ missed: not-blocks sleep -- methods are looked up by type, whatever the asker's features
    }
}

async fn statements(feature: &Feature) -> u8 {
    #[cfg(test)]
    thread::sleep(D);
    #[cfg(feature = "early")]
    return 1;
    cfg_if::cfg_if! {
        if #[cfg(unix)] {
            thread::sleep(D);
        //= ^^^^^^^^^^^^^^^^ blocks sleep
        //= ^^^^^^^^^^^^^^^^ in-async
        } else {
            feature.run();
        //= ^^^^^^^^^^^^^ in-async
        }
    }
    #[cfg(unix)]
    {
        thread::sleep(D);
    //= ^^^^^^^^^^^^^^^^ blocks sleep
        1
    }
    #[cfg(not(unix))]
    {
        2
    }
}

