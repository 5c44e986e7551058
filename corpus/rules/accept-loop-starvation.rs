//! # accept-loop-starvation
//!
//! A loop accepts a connection, and waits until its client has been served before it accepts the next.
//!
//! ## What it is
//!
//! `listener.accept().await` in a loop, and in the same turn an `.await` that waits for the client that was
//! accepted: its request, its TLS handshake, room in its socket.
//!
//! ## Why it bites
//!
//! One client that connects and says nothing keeps out all others. It works in every test with one client.
//! A TLS handshake in the accepting loop is the usual form: the handler has a task of its own, and the
//! handshake before it has not.
//!
//! ## Use instead
//!
//! Give the connection to a task as soon as it is accepted, handshake included. A semaphore limits how
//! many there are; acquire its permit before `accept`, so that the backlog of the system does the waiting.
//!
//! ## Known limits
//!
//! Streams of connections (`incoming()`) are not followed.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers one line.
async fn serve(mut stream: TcpStream) -> io::Result<()> {
    let mut request = [0; 64];
    let n = stream.read(&mut request).await?;
    stream.write_all(&request[..n]).await
}

/// Bad: a client that connects and says nothing keeps out all others.
pub async fn one_after_another(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?; //~ note: accepted here
        let _ = serve(stream).await; //~ accept-loop-starvation: "`serve`"
    }
}

/// Good: whoever is slow is slow alone.
pub async fn side_by_side(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(serve(stream));
    }
}

/// Bad: the greeting waits for a client that does not read.
pub async fn greets_in_the_loop(listener: TcpListener) -> io::Result<()> {
    loop {
        let (mut stream, _) = listener.accept().await?;
        stream.write_all(&[0; 1 << 24]).await?; //~ accept-loop-starvation: "write_all"
        tokio::spawn(serve(stream));
    }
}

/// Good: the task greets.
pub async fn greets_in_the_task(listener: TcpListener) -> io::Result<()> {
    loop {
        let (mut stream, _) = listener.accept().await?;
        tokio::spawn(async move {
            stream.write_all(&[0; 1 << 24]).await?;
            serve(stream).await
        });
    }
}

// ---- edge cases: tests only --------------------------------------------

use std::sync::Arc;
use std::time::Duration;

use tokio::net::UnixListener;
use tokio::sync::{mpsc, Semaphore};
use tokio::task::JoinSet;
use tokio::time::timeout;

async fn matched(listener: TcpListener) {
    loop {
        match listener.accept().await {
            Ok((stream, address)) => {
                println!("{address}");
                if serve(stream).await.is_err() { //~ accept-loop-starvation
                    println!("lost {address}");
                }
            }
            Err(error) => println!("{error}"),
        }
    }
}

async fn while_let(listener: UnixListener) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut text = String::new();
        let _ = stream.read_to_string(&mut text).await; //~ accept-loop-starvation
    }
}

async fn in_a_select(listener: TcpListener, mut stop: mpsc::Receiver<()>) {
    loop {
        tokio::select! {
            Ok((stream, _)) = listener.accept() => {
                let _ = serve(stream).await; //~ accept-loop-starvation
            }
            _ = stop.recv() => break,
        }
    }
}

async fn in_a_select_spawned(listener: TcpListener, mut stop: mpsc::Receiver<()>) {
    let mut tasks = JoinSet::new();
    loop {
        tokio::select! {
            Ok((stream, _)) = listener.accept() => {
                tasks.spawn(serve(stream));
            }
            Some(done) = tasks.join_next() => drop(done),
            _ = stop.recv() => break,
        }
    }
}

struct Server {
    listener: TcpListener,
    workers: mpsc::Sender<TcpStream>,
    limit: Arc<Semaphore>,
}

impl Server {
    async fn handle(&self, stream: TcpStream) {
        let _ = serve(stream).await;
    }

    async fn hand_on(&self, stream: TcpStream) {
        if self.workers.send(stream).await.is_err() {
            println!("nobody works");
        }
    }

    async fn start(&self, stream: TcpStream) {
        let permit = self.limit.clone().acquire_owned().await;
        tokio::spawn(async move {
            let _ = serve(stream).await;
            drop(permit);
        });
    }

    async fn by_a_method(&self) {
        while let Ok((stream, _)) = self.listener.accept().await {
            self.handle(stream).await; //~ accept-loop-starvation
        }
    }

    async fn by_a_channel(&self) {
        while let Ok((stream, _)) = self.listener.accept().await {
            self.hand_on(stream).await;
        }
    }

    async fn by_a_task_further_down(&self) {
        while let Ok((stream, _)) = self.listener.accept().await {
            self.start(stream).await;
        }
    }

    async fn straight_into_the_channel(&self) {
        while let Ok((stream, _)) = self.listener.accept().await {
            let _ = self.workers.send(stream).await;
        }
    }

    async fn with_a_permit_first(&self) -> io::Result<()> {
        loop {
            let permit = self.limit.clone().acquire_owned().await;
            let (stream, _) = self.listener.accept().await?;
            tokio::spawn(async move {
                let _ = serve(stream).await;
                drop(permit);
            });
        }
    }
}

async fn with_a_limit(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        let _ = timeout(Duration::from_secs(5), serve(stream)).await; //~ accept-loop-starvation
    }
}

async fn under_another_name(listener: TcpListener) -> io::Result<()> {
    loop {
        let accepted = listener.accept().await?;
        let (stream, _) = accepted;
        let mut buffered = tokio::io::BufStream::new(stream);
        buffered.flush().await?; //~ accept-loop-starvation
    }
}

async fn only_one(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        serve(stream).await?;
        break;
    }
    Ok(())
}

async fn no_loop(listener: TcpListener) -> io::Result<()> {
    let (stream, _) = listener.accept().await?;
    serve(stream).await
}

async fn the_accepted_is_asked_without_waiting(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, address) = listener.accept().await?;
        stream.set_nodelay(true)?;
        log(&address.to_string()).await;
        tokio::spawn(serve(stream));
    }
}

async fn log(line: &str) {
    println!("{line}");
}

async fn after_the_loop(listener: TcpListener) -> io::Result<()> {
    let mut last = None;
    while last.is_none() {
        let (stream, _) = listener.accept().await?;
        last = Some(stream);
    }
    match last {
        Some(stream) => serve(stream).await,
        None => Ok(()),
    }
}

async fn stored_first(listener: TcpListener) -> io::Result<()> {
    struct Session {
        stream: TcpStream,
    }
    loop {
        let (stream, _) = listener.accept().await?;
        let session = Session { stream };
        serve(session.stream).await?; //~ accept-loop-starvation
    }
}

struct Peers {
    known: std::collections::HashMap<std::net::SocketAddr, mpsc::Sender<u8>>,
}

impl Peers {
    async fn enter(&mut self, accepted: io::Result<(TcpStream, std::net::SocketAddr)>) {
        if let Ok((stream, address)) = accepted {
            if let Some(old) = self.known.remove(&address) {
                let _ = old.send(0).await;
            }
            self.known.insert(address, started(stream).await);
        }
    }
}

async fn started(stream: TcpStream) -> mpsc::Sender<u8> {
    let (tx, _rx) = mpsc::channel(1);
    tokio::spawn(serve(stream));
    tx
}

async fn hands_on_all_parts(listener: TcpListener, mut peers: Peers) {
    loop {
        tokio::select! {
            accepted = listener.accept() => peers.enter(accepted).await,
        }
    }
}

async fn a_stream_of_them(mut incoming: tokio_stream::wrappers::TcpListenerStream) {
    while let Some(Ok(stream)) = tokio_stream::StreamExt::next(&mut incoming).await {
        let _ = serve(stream).await; //~ missed: accept-loop-starvation -- streams of connections are not followed
    }
}

mod own {
    pub struct Listener;

    impl Listener {
        pub async fn accept(&self) -> Result<(Job, u8), ()> {
            Ok((Job, 1))
        }
    }

    pub struct Job;

    impl Job {
        pub async fn run(self) {}
    }

    async fn a_queue_of_jobs(listener: Listener) {
        while let Ok((job, _)) = listener.accept().await {
            job.run().await;
        }
    }
}
