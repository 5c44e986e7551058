//! One connection, from its first frame to its last.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use store::Store;
use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::peers::Peers;
use crate::wire::{read_frame, write_frame};

const REPORT_EVERY: Duration = Duration::from_secs(10);

pub async fn serve(stream: TcpStream, peer: String, store: Arc<Store>, peers: Arc<Peers>) {
    let letters = peers.join(&peer);
    peers.tell_all(&format!("{peer} is here")).await;
    if let Err(error) = talk(stream, &peer, &store, &peers, letters).await {
        println!("{peer}: {error}");
    }
    peers.leave(&peer);
}

async fn talk(
    stream: TcpStream,
    peer: &str,
    store: &Store,
    peers: &Peers,
    mut letters: tokio::sync::mpsc::Receiver<String>,
) -> io::Result<()> {
    let (mut input, mut output) = stream.into_split();
    let mut served = 0;
    loop {
        tokio::select! {
            frame = read_frame(&mut input) => { //~ cancel-unsafe-in-select
                let answer = answer(&frame?, store, peers).await?;
                write_frame(&mut output, &answer).await?;
                served += 1;
            }
            Some(letter) = letters.recv() => write_frame(&mut output, &letter).await?,
            _ = sleep(REPORT_EVERY) => report(peer, served), //~ owned-future-in-select-loop
        }
    }
}

fn report(peer: &str, served: u64) {
    println!("{peer}: {served} frames");
}

async fn answer(frame: &str, store: &Store, peers: &Peers) -> io::Result<String> {
    let mut words = frame.splitn(3, ' ');
    let command = words.next().unwrap_or_default();
    let name = words.next().unwrap_or_default();
    let text = words.next().unwrap_or_default();
    match command {
        "get" => store.load(name), //~ blocking-io
        "put" => {
            let _ = store.save(name, text); //~ unawaited-future
            Ok(format!("saved {name}"))
        }
        "sum" => Ok(store.checksum(name).await?.to_string()),
        "tell" => Ok(peers.tell(name, text).await.to_string()),
        _ => store.fetch("help").await,
    }
}
