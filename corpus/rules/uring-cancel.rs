//! # uring-cancel
//!
//! With io_uring the kernel does the reading, not the future. Dropping the future does not stop it: what
//! comes is read all the same, and nobody gets it.
//!
//! ## What it is
//!
//! An operation of tokio-uring or monoio is an arm of a `select!` that goes round again, or is under a
//! timeout whose error is survived. Or an operation is built by hand (`io_uring::opcode`) with the address of
//! a buffer that the future owns or was lent, and the future can be dropped at the await that follows.
//!
//! ## Why it bites
//!
//! The bytes of a dropped read are taken from the socket, the connection of a dropped `accept` is closed as
//! soon as it comes. With a buffer that is only lent it is worse: the kernel writes into memory that was
//! freed, or belongs to somebody else by now.
//!
//! ## Use instead
//!
//! - Keep the future: pin it outside of the loop and poll it by `&mut` until it is done.
//! - What cancels and waits: `cancelable_read` and its kin in monoio.
//! - A task that owns the socket, and sends what it reads over a channel.
//! - Buffers that the operation owns until it is completed, wherever its future is.
//!
//! ## Known limits
//!
//! Operations at a position of a file take nothing away and are not reported. Hand-made futures whose
//! `poll` submits are not looked at. glommio copies what it reads on streams, and is left out.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio_uring::net::TcpStream;

async fn carry_out(order: u8) {
    tokio::time::sleep(Duration::from_millis(order.into())).await;
}

/// Bad: the read goes on while an order is carried out; what it reads is lost.
pub async fn loses_bytes(stream: TcpStream, mut orders: mpsc::Receiver<u8>) -> Vec<u8> {
    let mut seen = Vec::new();
    loop {
        tokio::select! {
            (read, buffer) = stream.read(vec![0; 64]) => match read { //~ uring-cancel: "goes on in the kernel"
                Ok(n) if n > 0 => seen.extend_from_slice(&buffer[..n]),
                _ => return seen,
            },
            Some(order) = orders.recv() => carry_out(order).await,
        }
    }
}

/// Good: one read is kept until it is done.
pub async fn keeps_bytes(stream: TcpStream, mut orders: mpsc::Receiver<u8>) -> Vec<u8> {
    let mut seen = Vec::new();
    let mut read = Box::pin(stream.read(vec![0; 64]));
    loop {
        tokio::select! {
            (n, buffer) = &mut read => match n {
                Ok(n) if n > 0 => {
                    seen.extend_from_slice(&buffer[..n]);
                    read = Box::pin(stream.read(buffer));
                }
                _ => return seen,
            },
            Some(order) = orders.recv() => carry_out(order).await,
        }
    }
}

// ---- edge cases: tests only --------------------------------------------

mod sockets {
    use super::*;
    use tokio::time::timeout;
    use tokio_uring::fs::File;
    use tokio_uring::net::TcpListener;

    async fn accepts(listener: TcpListener, mut orders: mpsc::Receiver<u8>) {
        loop {
            tokio::select! {
                accepted = listener.accept() => println!("{}", accepted.is_ok()), //~ uring-cancel: "`accept`"
                Some(order) = orders.recv() => println!("{order}"),
            }
        }
    }

    async fn until_it_stops(listener: TcpListener, mut stop: mpsc::Receiver<()>) {
        loop {
            tokio::select! {
                accepted = listener.accept() => println!("{}", accepted.is_ok()),
                _ = stop.recv() => return,
            }
        }
    }

    async fn in_time(stream: TcpStream) {
        loop {
            match timeout(Duration::from_secs(1), stream.read(vec![0; 64])).await { //~ uring-cancel
                Ok((read, _)) => println!("{read:?}"),
                Err(_) => println!("still waiting"),
            }
        }
    }

    async fn in_time_or_never(stream: TcpStream) -> Option<usize> {
        let (read, _) = timeout(Duration::from_secs(1), stream.read(vec![0; 64])).await.ok()?;
        read.ok()
    }

    async fn at_a_position(file: File, mut orders: mpsc::Receiver<u8>) {
        loop {
            tokio::select! {
                (read, _) = file.read_at(vec![0; 64], 0) => println!("{read:?}"),
                Some(order) = orders.recv() => println!("{order}"),
            }
        }
    }

    async fn of_tokio(listener: tokio::net::TcpListener, mut orders: mpsc::Receiver<u8>) {
        loop {
            tokio::select! {
                accepted = listener.accept() => println!("{}", accepted.is_ok()),
                Some(order) = orders.recv() => println!("{order}"),
            }
        }
    }
}

mod by_hand {
    use io_uring::{opcode, squeue, types};

    async fn submit(_entry: squeue::Entry) -> i32 {
        0
    }

    pub async fn into_its_own(fd: types::Fd) -> [u8; 64] {
        let mut buffer = [0; 64];
        let read = opcode::Read::new(fd, buffer.as_mut_ptr(), 64).build(); //~ uring-cancel: "`buffer` is only lent"
        submit(read).await; //~ note: dropped here
        buffer
    }

    pub async fn into_what_was_lent(fd: types::Fd, buffer: &mut [u8]) -> i32 {
        let read = opcode::Recv::new(fd, buffer.as_mut_ptr(), buffer.len() as u32).build(); //~ uring-cancel
        submit(read).await
    }

    pub struct Operation {
        entry: squeue::Entry,
        _buffer: Vec<u8>,
    }

    async fn submit_owned(operation: Operation) -> i32 {
        submit(operation.entry).await
    }

    pub async fn owned(fd: types::Fd) -> i32 {
        let mut buffer = vec![0; 64];
        let entry = opcode::Read::new(fd, buffer.as_mut_ptr(), 64).build();
        submit_owned(Operation { entry, _buffer: buffer }).await
    }

    pub async fn never_awaited(fd: types::Fd) -> squeue::Entry {
        let mut buffer = [0; 64];
        opcode::Read::new(fd, buffer.as_mut_ptr(), 64).build()
    }

    pub async fn without_memory(fd: types::Fd) -> i32 {
        submit(opcode::Fsync::new(fd).build()).await
    }
}
