//! # received-then-awaited
//!
//! `recv` is cancel safe: dropped, it loses nothing. The function around it is not, when it awaits
//! again before it has put the message in a safe place.
//!
//! ## What it is
//!
//! A value is taken out of a channel or a queue that others go on using, and is in a local variable
//! alone when the next await runs. Who drops the future there drops the value.
//!
//! ## Why it bites
//!
//! A timeout, a `select!` around the function, a client that goes away: the message has left the channel
//! and never arrives anywhere. No error tells of it.
//!
//! ## Use instead
//!
//! - Await first (`reserve`, a lock, a connection), receive last: nothing comes between the message and
//!   what is done with it.
//! - Keep the message in a field until it is done with, and take it up again from there.
//! - Do what comes after the message in a task of its own, or where nobody cancels: in the handler of a
//!   `select!`, not in its arm.
//!
//! ## Known limits
//!
//! Reported with high confidence where the future is seen to be dropped (in the same file: a timeout, an
//! arm of a `select!` that goes round again, a server's handler), with medium for a public function that gives
//! one value for each call; other functions at low confidence. A message that is acknowledged later counts as safe.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

async fn connect() -> u32 {
    sleep(Duration::from_millis(50)).await;
    7
}

pub struct Inbox {
    pub letters: mpsc::Receiver<String>,
    unread: Option<String>,
}

impl Inbox {
    pub fn new(letters: mpsc::Receiver<String>) -> Inbox {
        Inbox { letters, unread: None }
    }

    /// Bad: the letter is out of the channel when the timeout drops `connect`.
    pub async fn next_sent(&mut self) -> Option<(u32, String)> {
        let letter = self.letters.recv().await?; //~ received-then-awaited: "`recv`"
        let connection = connect().await; //~ note: the value is lost
        Some((connection, letter))
    }

    pub async fn impatient(&mut self) -> Option<(u32, String)> {
        timeout(Duration::from_millis(10), self.next_sent()).await.ok()?
    }

    /// Good: the letter comes last.
    pub async fn next_well(&mut self) -> Option<(u32, String)> {
        let connection = connect().await;
        let letter = self.letters.recv().await?;
        Some((connection, letter))
    }

    pub async fn patient(&mut self) -> Option<(u32, String)> {
        timeout(Duration::from_millis(10), self.next_well()).await.ok()?
    }

    /// Good: until it is sent, the letter is in a field.
    pub async fn next_kept(&mut self) -> Option<(u32, String)> {
        if self.unread.is_none() {
            self.unread = Some(self.letters.recv().await?);
        }
        let connection = connect().await;
        self.unread.take().map(|letter| (connection, letter))
    }
}

// ---- edge cases: tests only --------------------------------------------

mod who_drops_it {
    use super::*;

    pub async fn a_loop(letters: &mut mpsc::Receiver<String>) {
        while let Some(letter) = letters.recv().await { //~ low: received-then-awaited
            println!("{} {}", connect().await, letter);
        }
    }

    pub async fn one_by_one(letters: &mut mpsc::Receiver<String>) -> Option<u32> {
        let letter = letters.recv().await?; //~ received-then-awaited
        let connection = connect().await;
        Some(connection + letter.len() as u32)
    }

    async fn private(letters: &mut mpsc::Receiver<String>) -> Option<u32> {
        let letter = letters.recv().await?; //~ low: received-then-awaited
        Some(connect().await + letter.len() as u32)
    }

    async fn a_task(mut letters: mpsc::Receiver<String>) {
        tokio::spawn(async move {
            while let Some(letter) = letters.recv().await {
                println!("{} {}", connect().await, letter);
            }
        });
    }

    pub async fn owned(mut letters: mpsc::Receiver<String>) {
        while let Some(letter) = letters.recv().await {
            println!("{} {}", connect().await, letter);
        }
    }

    async fn in_an_arm(letters: &mut mpsc::Receiver<String>) -> Option<String> {
        let letter = letters.recv().await?; //~ received-then-awaited
        connect().await;
        Some(letter)
    }

    async fn races(letters: &mut mpsc::Receiver<String>) {
        loop {
            tokio::select! {
                letter = in_an_arm(letters) => println!("{letter:?}"),
                () = sleep(Duration::from_millis(5)) => println!("waiting"),
            }
        }
    }

    async fn until_the_end(letters: &mut mpsc::Receiver<String>) {
        while let Some(letter) = letters.recv().await { //~ low: received-then-awaited
            println!("{} {}", connect().await, letter);
        }
    }

    async fn serves(letters: &mut mpsc::Receiver<String>) {
        tokio::select! {
            () = until_the_end(letters) => {}
            () = sleep(Duration::from_secs(3600)) => {}
        }
    }
}

mod where_it_is {
    use super::*;
    use std::collections::VecDeque;
    use tokio::sync::Mutex;

    pub struct Worker {
        letters: mpsc::Receiver<String>,
        waiting: VecDeque<String>,
        out: mpsc::UnboundedSender<String>,
    }

    impl Worker {
        pub async fn stored(&mut self) -> u32 {
            if let Some(letter) = self.letters.recv().await {
                self.waiting.push_back(letter);
            }
            connect().await
        }

        pub async fn passed_on(&mut self) -> u32 {
            if let Some(letter) = self.letters.recv().await {
                let _ = self.out.send(letter);
            }
            connect().await
        }

        pub async fn only_looked_at(&mut self) -> u32 {
            if let Some(letter) = self.letters.recv().await { //~ received-then-awaited
                println!("{letter}");
                connect().await + letter.len() as u32
            } else {
                0
            }
        }

        pub async fn used_up(&mut self) -> u32 {
            let length = self.letters.recv().await.map(|letter| letter.len());
            println!("{length:?}");
            connect().await
        }

        pub async fn from_a_queue(&mut self) -> Option<u32> {
            let letter = self.waiting.pop_front()?; //~ received-then-awaited: "`pop_front`"
            Some(connect().await + letter.len() as u32)
        }

        pub async fn no_value(&mut self) -> Option<u32> {
            let _ = self.letters.recv().await?;
            Some(connect().await)
        }

        pub async fn in_a_match(&mut self) -> u32 {
            match self.letters.recv().await { //~ received-then-awaited
                Some(letter) => connect().await + letter.len() as u32,
                None => 0,
            }
        }

        pub async fn tail(&mut self) -> Option<String> {
            connect().await;
            self.letters.recv().await
        }
    }

    pub async fn its_own_queue() -> u32 {
        let mut queue = VecDeque::from(vec!["a".to_string()]);
        let mut sum = 0;
        while let Some(letter) = queue.pop_front() {
            sum += connect().await + letter.len() as u32;
        }
        sum
    }

    pub async fn its_own_stream(letters: mpsc::Receiver<String>) -> u32 {
        use tokio_stream::StreamExt;
        let mut pinned = std::pin::pin!(tokio_stream::wrappers::ReceiverStream::new(letters));
        let first = pinned.next().await.unwrap_or_default();
        connect().await + first.len() as u32
    }

    pub async fn borrowed_from_itself(letters: Vec<String>) -> u32 {
        let mut queue = VecDeque::from(letters);
        let queue = &mut queue;
        let letter = queue.pop_front().unwrap_or_default();
        connect().await + letter.len() as u32
    }

    pub async fn shared(queue: &Mutex<VecDeque<String>>) -> Option<u32> {
        let letter = queue.lock().await.pop_front()?; //~ received-then-awaited
        Some(connect().await + letter.len() as u32)
    }

    pub struct Delivery;

    impl Delivery {
        async fn ack(&self) {}
    }

    pub async fn acknowledged(deliveries: &mut mpsc::Receiver<Delivery>) -> Option<u32> {
        let delivery = deliveries.recv().await?;
        let connection = connect().await;
        delivery.ack().await;
        Some(connection)
    }

    pub async fn a_home_made_recv(inbox: &mut super::look_alikes::Counter) -> u32 {
        let n = inbox.recv().await;
        connect().await + n
    }
}

mod look_alikes {
    pub struct Counter(u32);

    impl Counter {
        pub async fn recv(&mut self) -> u32 {
            self.0
        }
    }
}

mod helpers {
    use super::*;

    async fn receive(letters: &mut mpsc::Receiver<String>) -> Option<String> {
        letters.recv().await
    }

    pub async fn through_a_helper(letters: &mut mpsc::Receiver<String>) -> Option<u32> {
        let letter = receive(letters).await?; //~ missed: received-then-awaited -- functions that receive are not followed
        Some(connect().await + letter.len() as u32)
    }
}
