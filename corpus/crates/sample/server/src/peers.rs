//! Who is connected, and how to reach them.

use dashmap::DashMap;
use tokio::sync::mpsc;

#[derive(Default)]
pub struct Peers {
    outboxes: DashMap<String, mpsc::Sender<String>>,
}

impl Peers {
    pub fn join(&self, peer: &str) -> mpsc::Receiver<String> {
        let (outbox, letters) = mpsc::channel(16);
        self.outboxes.insert(peer.to_string(), outbox);
        letters
    }

    pub fn leave(&self, peer: &str) {
        self.outboxes.remove(peer);
    }

    /// Sends a letter, and keeps a shard of the map locked until there is room for it.
    pub async fn tell(&self, peer: &str, letter: &str) -> bool {
        let Some(outbox) = self.outboxes.get(peer) else { //~ guard-across-await
            return false;
        };
        outbox.send(letter.to_string()).await.is_ok()
    }

    /// Sends a letter to everybody: the map is free again before the first wait.
    pub async fn tell_all(&self, letter: &str) {
        let outboxes: Vec<_> = self.outboxes.iter().map(|entry| entry.value().clone()).collect();
        for outbox in outboxes {
            let _ = outbox.send(letter.to_string()).await;
        }
    }

    /// Writes the names of all peers.
    pub async fn list(&self, audit: &mpsc::Sender<String>) {
        let names: Vec<_> = self.outboxes.iter().map(|entry| entry.key().clone()).collect();
        for name in names {
            let _ = audit.send(name).await;
        }
    }
}
