//! A server of notes: `get NAME`, `put NAME TEXT`, `sum NAME`, `tell PEER TEXT`.

mod connection;
mod peers;
mod wire;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use peers::Peers;
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::sleep;

#[tokio::main]
async fn main() -> io::Result<()> {
    // rustasync-lint: allow(blocking-io) -- one small file, before the first connection
    let greeting = std::fs::read_to_string("greeting.txt").unwrap_or_default();
    let store = Arc::new(Store::new("notes"));
    let peers = Arc::new(Peers::default());
    let (audit, mut lines) = mpsc::channel(1);
    tokio::spawn(async move {
        while let Some(line) = lines.recv().await {
            println!("{line}");
        }
    });

    println!("{greeting}, {} notes", store.count().await?);
    let listener = TcpListener::bind("127.0.0.1:7070").await?;
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (stream, peer) = accepted?;
                let (store, peers) = (Arc::clone(&store), Arc::clone(&peers));
                tokio::spawn(connection::serve(stream, peer.to_string(), store, peers));
            }
            _ = tokio::signal::ctrl_c() => break,
        }
    }
    shut_down(&peers, &audit).await;
    Ok(())
}

/// Writes who was here, for five seconds at most.
async fn shut_down(peers: &Peers, audit: &mpsc::Sender<String>) {
    let listing = peers.list(audit);
    tokio::pin!(listing);
    tokio::select! {
        () = &mut listing => {} //~ futurelock
        () = sleep(Duration::from_secs(5)) => {
            // the listing may already be next in line for the only place in the channel
            let _ = audit.send("too many peers to list".to_string()).await; //~ note: not polled
        }
    }
}
