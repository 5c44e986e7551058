//! # cancel-unsafe-in-select
//!
//! An arm of `select!` that loses is dropped where it stands. Some operations can be dropped and
//! made again without harm; this one takes bytes, a message or an item with it.
//!
//! ## What it is
//!
//! `read_exact`, `read_line`, `write_all`, `io::copy`, `send` on a bounded channel or a sink do their
//! work in several polls and keep what they have so far inside the future. As an arm of a looping
//! `select!` they are dropped half-way whenever another arm is ready first. The same goes for every
//! `async fn` that uses one of them, or that receives something and awaits again before it has put it
//! in a safe place; that is how most real cases look: a helper called `read_frame`.
//!
//! ## Why it bites
//!
//! The bytes already read belong to nobody. The next turn reads on in the middle of a frame, takes
//! payload for a length, and the connection is out of step for ever. A lost message leaves no trace
//! at all. It needs a frame cut in two by the network or a full channel, so tests pass.
//!
//! ## Use instead
//!
//! - Let a task of its own do the reading and send whole frames over a channel: `recv()` is safe.
//! - Read with something that keeps the rest: `Framed`/`FramedRead` and `next()`,
//!   `Lines::next_line()`, or `read_buf()` into a buffer that outlives the loop.
//! - Instead of `send(message)`: `reserve()` in the arm, `permit.send(message)` in the handler.
//! - Move the steps that must not be cut into the handler: nothing cancels a handler.
//! - Pinning the future outside and passing `&mut fut` keeps the progress, but mind `futurelock`.
//!
//! ## Known limits
//!
//! Functions of the program are judged by their code, those behind a trait by the impls of the program; a
//! doc comment that says "cancel safe" or "not cancel safe" without a condition is believed. Of code that cannot be seen only the name and the
//! arguments speak. Operations that lose nothing but their place in a queue (`lock`, `acquire`,
//! `reserve`, `notified`) are found at low confidence. Values taken out of a variable by the arm
//! itself, restarted work and timers belong to `owned-future-in-select-loop`.

use std::time::Duration;

use tokio::io::{self, AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt};
use tokio::sync::mpsc;
use tokio::time::interval;

/// Bad: a tick in the middle of a line throws away its first half.
pub async fn loses_half_a_line(mut input: impl AsyncBufRead + Unpin) -> io::Result<()> {
    let mut tick = interval(Duration::from_millis(5));
    let mut line = String::new();
    loop {
        tokio::select! {
            n = input.read_line(&mut line) => { //~ cancel-unsafe-in-select: "read_line"
                if n? == 0 {
                    return Ok(());
                }
                print!("{line}");
                line.clear();
            }
            _ = tick.tick() => println!("waiting"),
        }
    }
}

/// Good: `Lines` keeps the half line for the next call.
pub async fn keeps_half_a_line(input: impl AsyncBufRead + Unpin) -> io::Result<()> {
    let mut tick = interval(Duration::from_millis(5));
    let mut lines = input.lines();
    loop {
        tokio::select! {
            line = lines.next_line() => match line? {
                Some(line) => println!("{line}"),
                None => return Ok(()),
            },
            _ = tick.tick() => println!("waiting"),
        }
    }
}

/// A helper as many programs have one: four bytes of length, then the frame.
async fn read_frame(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Vec<u8>> {
    let length = stream.read_u32().await?;
    let mut frame = vec![0; length as usize];
    stream.read_exact(&mut frame).await?;
    Ok(frame)
}

/// Bad: an order that comes after the length takes the length with it.
pub async fn loses_step(
    mut stream: impl AsyncRead + Unpin,
    mut orders: mpsc::Receiver<String>,
) -> io::Result<()> {
    loop {
        tokio::select! {
            frame = read_frame(&mut stream) => println!("{:?}", frame?), //~ cancel-unsafe-in-select: "read_frame"
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}

/// Good: a task reads undisturbed; only whole frames come to the `select!`.
pub async fn keeps_step(
    mut stream: impl AsyncRead + Unpin + Send + 'static,
    mut orders: mpsc::Receiver<String>,
) {
    let (frames_in, mut frames) = mpsc::channel(8);
    tokio::spawn(async move {
        while let Ok(frame) = read_frame(&mut stream).await {
            if frames_in.send(frame).await.is_err() {
                break;
            }
        }
    });
    loop {
        tokio::select! {
            Some(frame) = frames.recv() => println!("{frame:?}"),
            Some(order) = orders.recv() => println!("{order}"),
            else => break,
        }
    }
}

/// Bad: while the next stage is full, every tick loses a job.
pub async fn loses_jobs(mut jobs: mpsc::Receiver<String>, next: mpsc::Sender<String>) {
    let mut tick = interval(Duration::from_millis(5));
    while let Some(job) = jobs.recv().await {
        tokio::select! {
            _ = next.send(job) => {} //~ cancel-unsafe-in-select: "send"
            _ = tick.tick() => println!("still here"),
        }
    }
}

/// Good: wait for room in the arm, and send in the handler, which nothing cancels.
pub async fn keeps_jobs(mut jobs: mpsc::Receiver<String>, next: mpsc::Sender<String>) {
    let mut tick = interval(Duration::from_millis(5));
    let mut held = None;
    loop {
        tokio::select! {
            job = jobs.recv(), if held.is_none() => match job {
                Some(job) => held = Some(job),
                None => break,
            },
            room = next.reserve(), if held.is_some() => match (room, held.take()) {
                (Ok(permit), Some(job)) => permit.send(job),
                _ => break,
            },
            _ = tick.tick() => println!("still here"),
        }
    }
}

// ---- edge cases: tests only -------------------------------------------------------------------

use bytes::{Bytes, BytesMut};
use futures::future::FutureExt;
use futures::sink::{Sink, SinkExt};
use futures::stream::{Stream, StreamExt};
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use tokio::io::{AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::{broadcast, watch, Barrier, Mutex, Notify, RwLock, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_util::codec::{Framed, LinesCodec};
use tokio_util::sync::CancellationToken;

const TICK: Duration = Duration::from_millis(5);

// -- operations whose documentation says no

async fn reads(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let (mut head, mut all, mut text) = ([0u8; 4], Vec::new(), String::new());
    loop {
        tokio::select! {
            _ = s.read_exact(&mut head) => {} //~ cancel-unsafe-in-select: "read_exact"
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = s.read_to_end(&mut all) => {} //~ cancel-unsafe-in-select: "read_to_end"
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = s.read_to_string(&mut text) => {} //~ cancel-unsafe-in-select: "read_to_string"
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = s.read_u32() => {} //~ cancel-unsafe-in-select: "read_u32"
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = s.read_u64_le() => {} //~ cancel-unsafe-in-select: "read_u64_le"
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = s.read_f64() => {} //~ cancel-unsafe-in-select: "read_f64"
            Some(_) = rx.recv() => {}
        }
    }
}

async fn writes(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = s.write_all(b"hello, this may be cut anywhere") => {} //~ cancel-unsafe-in-select: "write_all"
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = s.write_u32(7) => {} //~ cancel-unsafe-in-select: "write_u32"
            Some(_) = rx.recv() => {}
        }
    }
}

async fn copies(mut from: TcpStream, mut to: TcpStream, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = tokio::io::copy(&mut from, &mut to) => {} //~ cancel-unsafe-in-select: "copy"
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = io::copy_bidirectional(&mut from, &mut to) => {} //~ cancel-unsafe-in-select: "copy_bidirectional"
            Some(_) = rx.recv() => {}
        }
    }
}

async fn files(path: &Path, text: &str, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = tokio::fs::write(path, text) => break, //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn meets(barrier: Arc<Barrier>, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = barrier.wait() => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn gathers<S: Stream<Item = u64> + Unpin>(mut numbers: S, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = numbers.by_ref().take(10).collect::<Vec<_>>() => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = numbers.by_ref().fold(0, |a, b| async move { a + b }) => break, //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn sends_into_a_sink<S: Sink<Bytes> + Unpin>(mut out: S, mut rx: mpsc::Receiver<Bytes>) {
    while let Some(bytes) = rx.recv().await {
        tokio::select! {
            _ = out.send(bytes) => {} //~ cancel-unsafe-in-select
            _ = sleep(TICK) => {}
        }
    }
}

async fn sends_into_framed(mut out: Framed<TcpStream, LinesCodec>, mut rx: mpsc::Receiver<String>) {
    let mut tick = interval(TICK);
    while let Some(line) = rx.recv().await {
        tokio::select! {
            _ = out.send(line) => {} //~ cancel-unsafe-in-select
            _ = tick.tick() => {}
        }
    }
}

async fn sends_on_another_crates_channel(tx: async_channel::Sender<String>, rx: async_channel::Receiver<String>) {
    let mut tick = interval(TICK);
    while let Ok(line) = rx.recv().await {
        tokio::select! {
            _ = tx.send(line) => {} //~ cancel-unsafe-in-select
            Ok(other) = rx.recv() => println!("{other}"),
            _ = tick.tick() => {}
        }
    }
}

/// A message made afresh, or a copy, is not missed; only the place in the queue is.
async fn sends_a_copy(tx: mpsc::Sender<String>, line: String, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = tx.send(line.clone()) => {} //~ low: cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = tx.send(String::from("ping")) => {} //~ low: cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn loses_its_place(
    total: &Mutex<u64>,
    table: &RwLock<u64>,
    permits: &Semaphore,
    wake: &Notify,
    tx: mpsc::Sender<u64>,
    mut rx: mpsc::Receiver<u64>,
) {
    loop {
        tokio::select! {
            mut guard = total.lock() => *guard += 1, //~ low: cancel-unsafe-in-select
            guard = table.read() => println!("{guard}"), //~ low: cancel-unsafe-in-select
            _ = permits.acquire() => {} //~ low: cancel-unsafe-in-select
            _ = wake.notified() => {} //~ low: cancel-unsafe-in-select
            _ = tx.reserve() => {} //~ low: cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn under_a_limit(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut head = [0; 4];
    loop {
        tokio::select! {
            _ = timeout(Duration::from_secs(1), s.read_exact(&mut head)) => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn on_its_own_line(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut head = [0; 4];
    loop {
        tokio::select! {
            biased;
            Some(_) = rx.recv() => {}
            read = s
                .read_exact(&mut head) //~ cancel-unsafe-in-select
                .map(|read| read.is_ok()),
                if head[0] == 0 => println!("{read}"),
        }
    }
}

async fn written_as_a_function(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut head = [0; 4];
    loop {
        tokio::select! {
            _ = AsyncReadExt::read_exact(&mut s, &mut head) => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn with_a_pattern_that_may_fail(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut head = [0; 4];
    loop {
        tokio::select! {
            Ok(_) = s.read_exact(&mut head) => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
            else => break,
        }
    }
}

async fn bound_by_name(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut head = [0; 4];
    loop {
        let reading = s.read_exact(&mut head);
        tokio::select! {
            _ = reading => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn in_a_block(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut head = [0; 4];
    loop {
        tokio::select! {
            _ = async { s.read_exact(&mut head).await } => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn in_futures_select(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut s = BufReader::new(s);
    loop {
        let mut line = String::new();
        futures::select! {
            _ = s.read_line(&mut line).fuse() => {} //~ cancel-unsafe-in-select
            _ = Box::pin(rx.recv()).fuse() => {}
        }
    }
}

async fn in_select_biased(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    loop {
        futures::select_biased! {
            _ = Box::pin(rx.recv()).fuse() => {}
            _ = Box::pin(read_frame(&mut s)).fuse() => {} //~ cancel-unsafe-in-select
        }
    }
}

/// `default` runs when nothing is ready: each turn drops the read.
async fn against_default(mut s: TcpStream) {
    let mut head = [0; 4];
    loop {
        futures::select! {
            _ = s.read_exact(&mut head).fuse() => {} //~ cancel-unsafe-in-select
            default => tokio::task::yield_now().await,
        }
    }
}

/// A fresh buffer in each turn forgets what the last turn read.
async fn buffers(mut s: BufReader<TcpStream>, mut out: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut kept = Vec::new();
    let mut pending = Bytes::from_static(b"kept outside");
    loop {
        let mut fresh = Vec::new();
        tokio::select! {
            _ = s.read_until(b'\n', &mut kept) => kept.clear(),
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = s.read_until(b'\n', &mut fresh) => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = async { s.read_until(b'\n', &mut Vec::new()).await } => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = out.write_all_buf(&mut pending) => {}
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = async { out.write_all_buf(&mut Bytes::from_static(b"fresh")).await } => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

// -- operations that may be dropped and made again

async fn documented_safe(
    mut s: BufReader<TcpStream>,
    mut framed: Framed<TcpStream, LinesCodec>,
    listener: TcpListener,
    udp: UdpSocket,
    mut news: broadcast::Receiver<u64>,
    mut config: watch::Receiver<u64>,
    mut rx: mpsc::Receiver<u64>,
    mut tasks: JoinSet<()>,
) {
    let (mut buffer, mut many) = (BytesMut::new(), Vec::new());
    let (mut bytes, mut packet) = ([0; 64], [0; 64]);
    loop {
        tokio::select! {
            Some(_) = rx.recv() => {}
            Ok(_) = news.recv() => {}
            Ok(_) = config.wait_for(|n| *n > 3) => {}
            Ok(_) = listener.accept() => {}
            Ok(_) = udp.recv_from(&mut packet) => {}
            Some(_) = framed.next() => {}
            Some(_) = tasks.join_next() => {}
            Ok(_) = s.read(&mut bytes) => {}
        }
        tokio::select! {
            _ = rx.recv_many(&mut many, 8) => {}
            _ = s.read_buf(&mut buffer) => {}
            _ = udp.send(b"whole or not at all") => {}
            _ = config.changed() => {}
        }
        tokio::select! {
            _ = s.read_u8() => {}
            _ = udp.readable() => {}
        }
        tokio::select! {
            _ = s.fill_buf() => {}
            _ = udp.writable() => {}
        }
        tokio::select! {
            _ = s.write(b"some of it") => {}
            _ = udp.readable() => {}
        }
        tokio::select! {
            _ = s.flush() => {}
            _ = udp.readable() => {}
        }
    }
}

/// Not dropped: only lent.
async fn by_reference(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut reading = pin!(read_frame(&mut s));
    let mut task = tokio::spawn(async {});
    loop {
        tokio::select! {
            _ = &mut reading => break,
            _ = &mut task => break,
            Some(_) = rx.recv() => {}
        }
    }
}

async fn spawned(s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    let mut s = s;
    let mut task = tokio::spawn(async move { read_frame(&mut s).await });
    loop {
        tokio::select! {
            _ = &mut task => break,
            Some(_) = rx.recv() => {}
        }
    }
}

async fn in_the_handler(mut s: TcpStream, mut rx: mpsc::Receiver<Bytes>) -> io::Result<()> {
    let mut head = [0; 4];
    loop {
        tokio::select! {
            Some(bytes) = rx.recv() => s.write_all(&bytes).await?,
            ready = s.readable() => { ready?; s.read_exact(&mut head).await?; }
        }
    }
}

// -- who stays in the loop

async fn every_other_arm_leaves(
    mut s: TcpStream,
    token: CancellationToken,
    mut stop: watch::Receiver<bool>,
) -> io::Result<()> {
    loop {
        tokio::select! {
            frame = read_frame(&mut s) => println!("{:?}", frame?),
            _ = token.cancelled() => return Ok(()),
            _ = stop.changed() => break,
            _ = sleep(Duration::from_secs(30)) => return Err(io::ErrorKind::TimedOut.into()),
        }
    }
    Ok(())
}

/// Leaves the loop, and reads on from the same stream behind it.
async fn leaves_but_reads_on(mut s: TcpStream, token: CancellationToken) -> io::Result<Vec<u8>> {
    loop {
        tokio::select! {
            frame = read_frame(&mut s) => println!("{:?}", frame?), //~ cancel-unsafe-in-select
            _ = token.cancelled() => break,
        }
    }
    read_frame(&mut s).await
}

async fn leaves_only_sometimes(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = read_frame(&mut s) => {} //~ cancel-unsafe-in-select
            n = rx.recv() => if n.is_none() { break },
        }
    }
}

async fn leaves_either_way(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = read_frame(&mut s) => {}
            n = rx.recv() => match n {
                Some(n) => {
                    println!("{n}");
                    break;
                }
                None => return,
            },
        }
    }
}

async fn the_only_arm(mut s: TcpStream) {
    loop {
        tokio::select! {
            Ok(frame) = read_frame(&mut s) => println!("{frame:?}"),
            else => break,
        }
    }
}

async fn once_and_never_again(mut s: TcpStream) -> io::Result<Vec<u8>> {
    tokio::select! {
        frame = read_frame(&mut s) => frame,
        _ = sleep(Duration::from_secs(1)) => Err(io::ErrorKind::TimedOut.into()),
    }
}

async fn once_and_reads_on(mut s: TcpStream) -> io::Result<Vec<u8>> {
    tokio::select! {
        frame = read_frame(&mut s) => return frame, //~ cancel-unsafe-in-select
        _ = sleep(Duration::from_secs(1)) => println!("slow"),
    }
    read_frame(&mut s).await
}

async fn last_message(tx: mpsc::Sender<String>, token: CancellationToken, line: String) {
    tokio::select! {
        _ = tx.send(line) => {}
        _ = token.cancelled() => {}
    }
}

async fn last_message_of_a_loop(tx: mpsc::Sender<String>, token: CancellationToken, mut rx: mpsc::Receiver<String>) {
    while let Some(line) = rx.recv().await {
        tokio::select! {
            _ = tx.send(line) => {}
            _ = token.cancelled() => return,
        }
    }
}

struct Peer {
    stream: BufReader<TcpStream>,
    line: String,
    orders: mpsc::Receiver<String>,
    parts: Vec<u8>,
    held: Option<String>,
    busy: usize,
    store: Store,
}

#[derive(Clone)]
struct Store(Arc<Mutex<Vec<String>>>);

impl Store {
    async fn save(&self, line: &str) {
        self.0.lock().await.push(line.to_string());
    }
}

enum Event {
    Line,
    Order(String),
    Frame(Vec<u8>),
}

/// The loop is in the caller.
async fn drive(mut peer: Peer) {
    while let Some(Event::Line | Event::Order(_) | Event::Frame(_)) = peer.next_event().await {}
}

impl Peer {
    async fn next_event(&mut self) -> Option<Event> {
        tokio::select! {
            n = self.stream.read_line(&mut self.line) => n.ok().map(|_| Event::Line), //~ cancel-unsafe-in-select
            order = self.orders.recv() => order.map(Event::Order),
        }
    }
}

// -- functions of the program: judged by what they do

impl Peer {
    async fn header(&mut self) -> io::Result<[u8; 8]> {
        let mut header = [0; 8];
        self.stream.read_exact(&mut header).await?;
        Ok(header)
    }

    /// Two calls away from the operation that loses.
    async fn message(&mut self) -> io::Result<Vec<u8>> {
        let header = self.header().await?;
        Ok(header.to_vec())
    }

    async fn order_saved(&mut self) -> Option<String> {
        let order = self.orders.recv().await?;
        self.store.save(&order).await;
        Some(order)
    }

    /// Saves from where it lies, and takes it away only when that is done.
    async fn held_saved(&mut self) {
        if let Some(line) = &self.held {
            self.store.save(line).await;
        }
        self.held = None;
    }

    async fn taken_and_put_back(&mut self) {
        let held = self.held.take();
        self.store.save(held.as_deref().unwrap_or("")).await;
        self.held = held;
    }

    async fn counted(&mut self) {
        self.busy += 1;
        self.store.save("busy").await;
        self.busy -= 1;
    }

    /// The two changes belong together.
    async fn charged(&mut self) {
        self.busy += 10;
        self.store.save("charged").await;
    }

    /// What it has read so far is in a local.
    async fn until_zero(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        loop {
            match self.stream.read_u8().await? {
                0 => return Ok(bytes),
                byte => bytes.push(byte),
            }
        }
    }

    /// What it has read so far is in the peer.
    async fn until_zero_kept(&mut self) -> io::Result<Vec<u8>> {
        loop {
            match self.stream.read_u8().await? {
                0 => return Ok(std::mem::take(&mut self.parts)),
                byte => self.parts.push(byte),
            }
        }
    }

    async fn order(&mut self) -> Option<String> {
        let order = self.orders.recv().await?;
        println!("{order}");
        Some(order.trim().to_string())
    }

    /// Keeps what it received where the next call finds it.
    async fn order_kept(&mut self) -> Option<String> {
        if self.held.is_none() {
            self.held = Some(self.orders.recv().await?);
        }
        self.store.save("one more").await;
        self.held.take()
    }

    /// Reads one message.
    ///
    /// # Cancel safety
    ///
    /// This method is cancel safe: the decoder keeps a partial message.
    async fn message_promised(&mut self) -> io::Result<[u8; 8]> {
        self.header().await
    }

    /// Waits for the next order. Not cancel safe: the order may be dropped.
    async fn order_warned(&mut self) -> Option<String> {
        self.orders.recv().await
    }

    /// This function is *not* cancellation safe.
    async fn order_warned_too(&mut self) -> Option<String> {
        self.orders.recv().await
    }

    async fn run(&mut self) {
        let mut tick = interval(TICK);
        loop {
            tokio::select! {
                _ = self.header() => {} //~ cancel-unsafe-in-select: "header"
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.message() => {} //~ cancel-unsafe-in-select: "message"
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.order_saved() => {} //~ cancel-unsafe-in-select
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.taken_and_put_back() => {} //~ cancel-unsafe-in-select
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.counted() => {} //~ cancel-unsafe-in-select
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.charged() => {} //~ missed: cancel-unsafe-in-select -- looks like progress that is kept
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.until_zero() => {} //~ cancel-unsafe-in-select
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.until_zero_kept() => {}
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.order() => {}
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.order_kept() => {}
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.held_saved() => {}
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.message_promised() => {}
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.order_warned() => {} //~ cancel-unsafe-in-select
                _ = tick.tick() => {}
            }
            tokio::select! {
                _ = self.order_warned_too() => {} //~ cancel-unsafe-in-select
                _ = tick.tick() => {}
            }
        }
    }
}

async fn handle(store: &Store, line: String) {
    store.save(&line).await;
}

async fn receive_and_handle_in_the_arm(mut rx: mpsc::Receiver<String>, store: Store) {
    let mut tick = interval(TICK);
    loop {
        tokio::select! {
            _ = async { let line = rx.recv().await.unwrap(); handle(&store, line).await } => {} //~ cancel-unsafe-in-select
            _ = tick.tick() => {}
        }
    }
}

async fn receive_in_the_arm_handle_in_the_handler(mut rx: mpsc::Receiver<String>, store: Store) {
    let mut tick = interval(TICK);
    loop {
        tokio::select! {
            Some(line) = rx.recv() => handle(&store, line).await,
            _ = tick.tick() => {}
        }
    }
}

async fn handle_all(rx: &mut mpsc::Receiver<String>, store: &Store) {
    while let Some(line) = rx.recv().await {
        store.save(&line).await;
    }
}

async fn whole_service_until_the_end(mut rx: mpsc::Receiver<String>, store: Store, token: CancellationToken) {
    tokio::select! {
        _ = handle_all(&mut rx, &store) => {}
        _ = token.cancelled() => println!("bye"),
    }
}

async fn whole_service_interrupted(mut rx: mpsc::Receiver<String>, store: Store) {
    let mut tick = interval(TICK);
    loop {
        tokio::select! {
            _ = handle_all(&mut rx, &store) => break, //~ cancel-unsafe-in-select
            _ = tick.tick() => {}
        }
    }
}

async fn receive_with_a_permit(mut rx: mpsc::Receiver<String>, permits: &Semaphore, store: Store) {
    let mut tick = interval(TICK);
    loop {
        tokio::select! {
            _ = async { tokio::join!(rx.recv(), permits.acquire()) } => {} //~ cancel-unsafe-in-select
            _ = tick.tick() => {}
        }
    }
}

async fn again(n: u64, s: &mut TcpStream) -> u64 {
    if n == 0 || s.readable().await.is_err() {
        return 0;
    }
    Box::pin(again(n - 1, s)).await
}

async fn recursion_ends(mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = again(9, &mut s) => break,
            Some(_) = rx.recv() => {}
        }
    }
}

// -- names that only sound like it

struct Console {
    lines: mpsc::Receiver<String>,
    sent: Vec<u64>,
}

impl Console {
    async fn read_line(&mut self) -> Option<String> {
        self.lines.recv().await
    }

    async fn read_exact(&mut self) -> Option<String> {
        self.read_line().await
    }

    async fn send(&mut self, n: u64) {
        self.sent.push(n);
    }
}

async fn homonyms(mut console: Console, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            Some(line) = console.read_line() => println!("{line}"),
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            Some(line) = console.read_exact() => println!("{line}"),
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = console.send(3) => {}
            Some(_) = rx.recv() => {}
        }
    }
}

trait Transport {
    async fn read_frame(&mut self, stream: &mut TcpStream) -> io::Result<Vec<u8>>;
    async fn write_frame(&mut self, stream: &mut TcpStream, frame: &[u8]) -> io::Result<()>;
    async fn read_line(&mut self) -> Option<String>;
    async fn step(&mut self);
}

/// Only the signature can be seen.
async fn unseen<T: Transport>(mut t: T, mut s: TcpStream, mut rx: mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            _ = t.read_frame(&mut s) => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = t.write_frame(&mut s, b"frame") => {} //~ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = t.read_line() => {} //~ low: cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
        tokio::select! {
            _ = t.step() => {} //~ low: cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}

async fn on_generic_streams<R: AsyncRead + Unpin, W: AsyncWrite + Unpin>(
    mut r: R,
    mut w: W,
    mut rx: mpsc::Receiver<Bytes>,
) {
    let mut head = [0; 4];
    while let Some(bytes) = rx.recv().await {
        tokio::select! {
            _ = r.read_exact(&mut head) => {} //~ cancel-unsafe-in-select
            _ = w.write_all(&bytes) => {} //~ cancel-unsafe-in-select
        }
    }
}

// Through traits: as sure as the impls agree.
mod traits_in_arms {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;
    use tokio::time::interval;

    trait Wire {
        async fn fetch(&mut self) -> [u8; 8];
        async fn store(&mut self, text: &[u8]);
        /// Waits until there is something to fetch. This method is cancel safe.
        async fn waiting(&mut self);
    }

    struct Plain(TcpStream);
    struct Local(tokio::net::UnixStream);

    impl Wire for Plain {
        async fn fetch(&mut self) -> [u8; 8] {
            let mut bytes = [0; 8];
            let _ = self.0.read_exact(&mut bytes).await; //~ note: lost when it is dropped here
            bytes
        }
        async fn store(&mut self, text: &[u8]) {
            let _ = self.0.write_all(text).await;
        }
        async fn waiting(&mut self) {
            let mut bytes = [0; 8];
            let _ = self.0.read_exact(&mut bytes).await;
        }
    }

    impl Wire for Local {
        async fn fetch(&mut self) -> [u8; 8] {
            let mut bytes = [0; 8];
            let _ = self.0.read_exact(&mut bytes).await;
            bytes
        }
        async fn store(&mut self, _: &[u8]) {}
        async fn waiting(&mut self) {}
    }

    async fn every_impl_loses(wire: &mut impl Wire) {
        let mut tick = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                bytes = wire.fetch() => println!("{bytes:?}"), //~ cancel-unsafe-in-select: "fetch"
                _ = tick.tick() => println!("waiting"),
            }
        }
    }

    async fn some_impls_lose(wire: &mut impl Wire) {
        let mut tick = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                _ = wire.store(b"x") => {}
                //~^ low: cancel-unsafe-in-select
                _ = tick.tick() => println!("waiting"),
            }
        }
    }

    async fn the_trait_promises(wire: &mut impl Wire, plain: &mut Plain) {
        let mut tick = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                _ = wire.waiting() => println!("something"),
                _ = tick.tick() => println!("waiting"),
            }
            tokio::select! {
                _ = plain.waiting() => println!("something"),
                _ = tick.tick() => println!("waiting"),
            }
        }
    }
}
