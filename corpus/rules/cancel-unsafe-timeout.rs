//! # cancel-unsafe-timeout
//!
//! A timeout drops the operation where it stands. What it had read, or half written, is lost, and the
//! next operation on the same stream goes on in the middle.
//!
//! ## What it is
//!
//! `timeout`, `now_or_never`, `run_until_cancelled`, `try_join!` and its kin drop a future that is not
//! done. `read_exact`, `read_line`, `write_all`, `send` of a sink keep their progress inside of the
//! future, and so does every `async fn` that uses one of them. Reported is a future of that kind when
//! what it works on is used again afterwards: later in the function, in the next turn of a loop, or,
//! as the error is swallowed, by the caller.
//!
//! ## Why it bites
//!
//! The bytes that came before the time was up belong to nobody. The retry takes payload for a length,
//! or writes a frame after half a frame. It needs a slow peer, so tests pass.
//!
//! ## Use instead
//!
//! - When the time is up, close the connection, or replace it: then nobody goes on with it.
//! - Keep the progress outside: `read_buf` into a buffer of the connection, `Lines::next_line`,
//!   `Framed` and `next()`, `write_all_buf`.
//! - Put the limit on the whole conversation, not on one step of it.
//! - Run the operation in a task, and let the timeout wait for its `JoinHandle`.
//!
//! ## Known limits
//!
//! An error that goes to the caller is taken for the end of the connection. A message that a timeout
//! drops together with its `send` is found at low confidence: that limit is most often meant so. What
//! an aborted task leaves half done is followed by `cleanup-after-await` alone.

use std::time::Duration;

use tokio::io::{self, AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt};
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_millis(50);

/// Bad: when the time is up in the middle of a record, its first bytes are gone.
pub async fn loses_its_place(mut input: impl AsyncRead + Unpin) -> io::Result<Vec<[u8; 4]>> {
    let mut records = Vec::new();
    loop {
        let mut record = [0; 4];
        match timeout(PATIENCE, input.read_exact(&mut record)).await { //~ cancel-unsafe-timeout: "`input` is used again"
            Ok(Ok(_)) => records.push(record),
            Ok(Err(_)) => return Ok(records),
            Err(_) => println!("still waiting"),
        }
    }
}

/// Good: what was read stays in the buffer, whenever the time is up.
pub async fn keeps_its_place(mut input: impl AsyncRead + Unpin) -> io::Result<Vec<[u8; 4]>> {
    let mut records = Vec::new();
    let mut buffer = Vec::new();
    loop {
        match timeout(PATIENCE, input.read_buf(&mut buffer)).await {
            Ok(read) => {
                if read? == 0 {
                    return Ok(records);
                }
                while buffer.len() >= 4 {
                    let rest = buffer.split_off(4);
                    records.push([buffer[0], buffer[1], buffer[2], buffer[3]]);
                    buffer = rest;
                }
            }
            Err(_) => println!("still waiting"),
        }
    }
}

/// A helper as many programs have one.
async fn read_frame(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Vec<u8>> {
    let length = stream.read_u32().await?;
    let mut frame = vec![0; length as usize];
    stream.read_exact(&mut frame).await?;
    Ok(frame)
}

/// Bad: after the timeout the length is read, and the frame is not.
pub async fn asks_twice(mut stream: impl AsyncRead + Unpin) -> io::Result<Vec<u8>> {
    let first = timeout(PATIENCE, read_frame(&mut stream)).await; //~ cancel-unsafe-timeout: "`read_frame`"
    match first {
        Ok(frame) => frame,
        Err(_) => read_frame(&mut stream).await, //~ note: `stream` is used again here
    }
}

/// Good: the stream is not used any more.
pub async fn asks_once(mut stream: impl AsyncRead + Unpin) -> io::Result<Vec<u8>> {
    match timeout(PATIENCE, read_frame(&mut stream)).await {
        Ok(frame) => frame,
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    }
}

// ---- edge cases: tests only --------------------------------------------

mod errors_that_leave {
    use super::*;
    use tokio::net::TcpStream;

    pub struct Connection {
        stream: TcpStream,
        open: bool,
    }

    impl Connection {
        async fn question_mark(&mut self) -> io::Result<u32> {
            let n = timeout(PATIENCE, self.stream.read_u32()).await??;
            Ok(n)
        }

        async fn handed_back(&mut self) -> Option<io::Result<u32>> {
            timeout(PATIENCE, self.stream.read_u32()).await.ok()
        }

        async fn let_else(&mut self) -> io::Result<u32> {
            loop {
                let Ok(n) = timeout(PATIENCE, self.stream.read_u32()).await else {
                    return Err(io::ErrorKind::TimedOut.into());
                };
                if n? > 3 {
                    return Ok(3);
                }
            }
        }

        async fn closes(&mut self) {
            if timeout(PATIENCE, self.stream.read_u32()).await.is_err() {
                let _ = io::AsyncWriteExt::shutdown(&mut self.stream).await;
            }
        }

        async fn replaces(&mut self, address: &str) -> io::Result<()> {
            loop {
                match timeout(PATIENCE, self.stream.read_u32()).await {
                    Ok(n) => println!("{}", n?),
                    Err(_) => self.stream = TcpStream::connect(address).await?,
                }
            }
        }

        async fn goes_on(&mut self) -> u32 {
            match timeout(PATIENCE, self.stream.read_u32()).await { //~ cancel-unsafe-timeout: "by the caller"
                Ok(Ok(n)) => n,
                _ => 0,
            }
        }

        async fn swallows(&mut self) {
            let _ = timeout(PATIENCE, self.stream.read_u32()).await; //~ cancel-unsafe-timeout
            self.open = true;
        }

        async fn default_value(&mut self) -> u32 {
            let read = timeout(PATIENCE, self.stream.read_u32()).await; //~ cancel-unsafe-timeout
            read.map(|n| n.unwrap_or(1)).unwrap_or_default()
        }
    }

    struct Query {
        stream: TcpStream,
        results: Vec<String>,
        shown: Option<io::Error>,
    }

    impl Query {
        async fn run(&mut self) -> io::Result<u32> {
            self.stream.read_u32().await
        }

        async fn cleans_up(&mut self) -> io::Result<u32> {
            match timeout(PATIENCE, self.run()).await {
                Ok(n) => n,
                Err(_) => {
                    self.results.clear();
                    return Err(io::ErrorKind::TimedOut.into());
                }
            }
        }

        async fn tells_the_caller(&mut self) -> (u32, Option<io::Error>) {
            match timeout(PATIENCE, self.stream.read_u32()).await {
                Ok(Ok(n)) => (n, None),
                Ok(Err(error)) => (0, Some(error)),
                Err(elapsed) => (0, Some(elapsed.into())),
            }
        }

        async fn runs_again(&mut self) -> io::Result<u32> {
            match timeout(PATIENCE, self.run()).await { //~ cancel-unsafe-timeout: "`self` is used again"
                Ok(n) => n,
                Err(_) => self.run().await,
            }
        }
    }

    struct Shared {
        stream: tokio::sync::Mutex<TcpStream>,
    }

    impl Shared {
        async fn request(&self, address: &str) -> io::Result<u32> {
            TcpStream::connect(address).await?.read_u32().await
        }

        async fn each_by_itself(&self, address: &str) -> u32 {
            match timeout(PATIENCE, self.request(address)).await {
                Ok(Ok(n)) => n,
                _ => 0,
            }
        }

        async fn next(&self) -> io::Result<u32> {
            self.stream.lock().await.read_u32().await
        }

        async fn behind_a_lock(&self) -> u32 {
            match timeout(PATIENCE, self.next()).await { //~ missed: cancel-unsafe-timeout -- what is behind `&self` is not followed
                Ok(Ok(n)) => n,
                _ => 0,
            }
        }
    }

    async fn only_looked_at(mut stream: TcpStream) {
        if timeout(PATIENCE, stream.read_u32()).await.is_err() {
            println!("no answer");
        }
        let who = stream.peer_addr();
        println!("{who:?}");
    }

    async fn until_it_takes_too_long(mut stream: TcpStream) {
        while let Ok(Ok(n)) = timeout(PATIENCE, stream.read_u32()).await {
            println!("{n}");
        }
    }

    async fn and_then_goes_on(mut stream: TcpStream) -> io::Result<u8> {
        while let Ok(Ok(n)) = timeout(PATIENCE, stream.read_u32()).await { //~ cancel-unsafe-timeout
            println!("{n}");
        }
        stream.read_u8().await //~ note: used again here
    }

    async fn owned_and_left(mut stream: TcpStream) -> u32 {
        timeout(PATIENCE, stream.read_u32()).await.unwrap().unwrap()
    }

    async fn dropped_then_logged(mut stream: TcpStream) {
        if timeout(PATIENCE, stream.read_u32()).await.is_err() {
            drop(stream);
            println!("gone");
        }
    }

    async fn only_named(mut stream: TcpStream) {
        if timeout(PATIENCE, stream.read_u32()).await.is_err() {
            println!("{stream:?}");
        }
    }
}

mod nothing_is_lost {
    use super::*;
    use tokio::sync::mpsc;

    async fn receives(mut jobs: mpsc::Receiver<u32>) {
        loop {
            match timeout(PATIENCE, jobs.recv()).await {
                Ok(Some(job)) => println!("{job}"),
                Ok(None) => return,
                Err(_) => println!("idle"),
            }
        }
    }

    async fn lent(mut input: impl AsyncRead + Unpin) -> io::Result<usize> {
        let mut record = [0; 4];
        let read = input.read_exact(&mut record);
        tokio::pin!(read);
        loop {
            match timeout(PATIENCE, &mut read).await {
                Ok(n) => return n,
                Err(_) => println!("still waiting"),
            }
        }
    }

    async fn lines(input: impl AsyncBufRead + Unpin) {
        let mut lines = input.lines();
        loop {
            match timeout(PATIENCE, lines.next_line()).await {
                Ok(Ok(Some(line))) => println!("{line}"),
                Ok(_) => return,
                Err(_) => println!("still waiting"),
            }
        }
    }

    struct Prompt;

    impl Prompt {
        async fn read_line(&self) -> String {
            String::new()
        }
    }

    async fn home_made(prompt: Prompt) {
        loop {
            if let Ok(line) = timeout(PATIENCE, prompt.read_line()).await {
                println!("{line}");
            }
        }
    }

    async fn a_task(mut input: impl AsyncRead + Unpin + Send + 'static) {
        let mut task = tokio::spawn(async move { input.read_u32().await });
        while timeout(PATIENCE, &mut task).await.is_err() {
            println!("still waiting");
        }
    }
}

mod other_ways_to_be_dropped {
    use super::*;
    use futures::future::FutureExt;
    use tokio::io::{AsyncWrite, AsyncWriteExt};
    use tokio_util::sync::CancellationToken;

    async fn polled_once(mut input: impl AsyncRead + Unpin) -> io::Result<u32> {
        if let Some(n) = input.read_u32().now_or_never() { //~ cancel-unsafe-timeout: "now_or_never"
            return n;
        }
        println!("not there yet");
        input.read_u32().await //~ note: used again
    }

    async fn until_cancelled(mut input: impl AsyncRead + Unpin, token: CancellationToken) -> io::Result<u32> {
        match token.run_until_cancelled(input.read_u32()).await { //~ cancel-unsafe-timeout
            Some(n) => n,
            None => {
                println!("one last number");
                input.read_u32().await
            }
        }
    }

    async fn cancelled_and_left(mut input: impl AsyncRead + Unpin, token: CancellationToken) -> Option<u32> {
        token.run_until_cancelled(input.read_u32()).await?.ok()
    }

    async fn siblings(mut a: impl AsyncRead + Unpin, mut b: impl AsyncWrite + Unpin) -> io::Result<()> {
        let both = tokio::try_join!(a.read_u32(), b.write_all(b"hello")); //~ cancel-unsafe-timeout: "`b` is used again"
        if both.is_err() {
            b.write_all(b"sorry").await?;
        }
        Ok(())
    }

    async fn siblings_that_fail_together(
        mut a: impl AsyncRead + Unpin,
        mut b: impl AsyncWrite + Unpin,
    ) -> io::Result<()> {
        tokio::try_join!(a.read_u32(), b.write_all(b"hello"))?;
        b.write_all(b"again").await
    }

    async fn a_block(mut input: impl AsyncRead + Unpin) {
        loop {
            let pair = async { (input.read_u32().await, input.read_u32().await) };
            match timeout(PATIENCE, pair).await { //~ cancel-unsafe-timeout
                Ok((a, b)) => println!("{a:?} {b:?}"),
                Err(_) => println!("still waiting"),
            }
        }
    }

    async fn written_afresh(mut output: impl AsyncWrite + Unpin) {
        for word in ["a", "b"] {
            let _ = timeout(PATIENCE, output.write_all(word.as_bytes())).await; //~ cancel-unsafe-timeout
        }
    }

    async fn keeps_the_buffer(mut input: impl AsyncBufRead + Unpin) {
        let mut line = Vec::new();
        loop {
            match timeout(PATIENCE, input.read_until(b'\n', &mut line)).await {
                Ok(_) => line.clear(),
                Err(_) => println!("still waiting"),
            }
        }
    }

    async fn gives_the_message_up(out: tokio::sync::mpsc::Sender<String>, words: Vec<String>) {
        for word in words {
            if timeout(PATIENCE, out.send(word)).await.is_err() { //~ low: cancel-unsafe-timeout
                println!("too slow");
            }
        }
    }

    async fn aborted(mut reader: tokio::io::DuplexStream) {
        let shared = std::sync::Arc::new(tokio::sync::Mutex::new(reader));
        let theirs = shared.clone();
        let task = tokio::spawn(async move { theirs.lock().await.read_u32().await });
        tokio::time::sleep(PATIENCE).await;
        task.abort(); //~ missed: cancel-unsafe-timeout -- what an aborted task works on is not followed
        let _ = shared.lock().await.read_u32().await;
    }
}
