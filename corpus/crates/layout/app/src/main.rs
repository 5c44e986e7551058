//! Names that lead through files, crates and other names.

mod files {
    pub mod deep;
    pub use self::deep::*;
}
mod net;
#[path = "elsewhere/odd.rs"]
mod odd;

use std::time::Duration;

use help::{pause as nap, prelude::*};
use rt::time::sleep;

pub const SHORT: Duration = Duration::from_millis(1);

#[rt::main(crate = "rt")]
async fn main() -> std::io::Result<()> {
    sleep(SHORT).await;
    nap(SHORT); //~ blocking-sleep: "`nap` blocks"
    wait_a_little(); //~ blocking-sleep: "`wait_a_little` blocks"
    help::thread::sleep(SHORT); //~ blocking-sleep
    files::deep::read()?; //~ blocking-io
    files::reads_again()?; //~ blocking-io
    net::peer::greet(&net::Peers::default()).await;
    odd::strange().await;
    odd::below::pause().await;
    let shared = help::Shared::default();
    let names = shared.names.lock().unwrap(); //~ guard-across-await
    //~^ blocking-lock
    sleep(SHORT).await;
    drop(names);
    let names = shared.locked(); //~ guard-across-await
    sleep(SHORT).await;
    drop(names);
    lib_of_2021::first(&shared.names).await;
    first(&shared.names).await;
    Ok(())
}

/// The same function as in `lib-of-2021`: here the lock is free again in the `else`.
async fn first(names: &std::sync::Mutex<Vec<String>>) {
    if let Some(name) = names.lock().unwrap().first() { //~ blocking-lock
        println!("{name}");
    } else {
        sleep(SHORT).await;
    }
}

#[cfg(test)]
mod tests {
    #[rt::test(crate = "rt")]
    async fn tests_may_wait() {
        std::thread::sleep(super::SHORT);
    }
}
