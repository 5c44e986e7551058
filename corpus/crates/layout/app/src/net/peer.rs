use super::Peers;
use crate::SHORT;

pub async fn greet(peers: &Peers) {
    let names = peers.names.lock().await; //~ async-guard-across-await
    let mut log = peers.log.lock().unwrap(); //~ guard-across-await
    //~^ blocking-lock
    crate::sleep(SHORT).await;
    log.extend(names.iter().cloned());
}
