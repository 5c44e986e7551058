//! The program named like the package sees the library by its name.

use rt::time::sleep;

#[rt::main(crate = "rt")]
async fn main() {
    app::wait(); //~ blocking-sleep
    app::shared::through_wrappers().await;
    plugin::OnDisk.load(); //~ blocking-io
    sleep(std::time::Duration::from_millis(1)).await;
}

use all::Store;
