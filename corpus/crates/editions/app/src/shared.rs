use all::all as everything;
use everything::{File, read_all, storage::read_all as again};

pub async fn through_chains(file: &File) -> std::io::Result<()> {
    read_all()?; //~ blocking-io
    again()?; //~ blocking-io
    everything::storage::read_all()?; //~ blocking-io
    file.size(); //~ blocking-io
    all::pause(); //~ blocking-sleep
    all::of_the_system()?; //~ blocking-io
    all::speed::run(); //~ blocking-sleep: "reaches `std::thread::sleep`"
    base::read_now!("a")?; //~ missed: blocking-io -- bodies of `macro_rules!` are not expanded
    Ok(())
}

pub async fn through_wrappers() -> u64 {
    all::offload::apart(|| File.size()).await;
    all::offload::at_once(|| File.size()) //~ blocking-io
}
