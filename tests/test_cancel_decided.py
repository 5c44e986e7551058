"""The decision table for what the arm of a select! loses, against the rows of the knowledge tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

import rustasync_lint.knowledge as knowledge

IO_READ, IO_WRITE = "tokio::io::AsyncReadExt::", "tokio::io::AsyncWriteExt::"
SIZES = ("u16", "i16", "u32", "i32", "u64", "i64", "u128", "i128", "f32", "f64")
NUMBERS = [kind + order for kind in SIZES for order in ("", "_le")]

DECIDED: Mapping[str, str] = {
    "safe": """
        tokio::sync::mpsc::UnboundedReceiver::recv_many tokio::sync::mpsc::UnboundedSender::closed
        tokio::net::UnixDatagram::recv_from tokio::net::UnixDatagram::send tokio::net::UdpSocket::peek
        tokio::net::UdpSocket::ready tokio::net::UdpSocket::writable futures::sink::SinkExt::flush
        futures::sink::SinkExt::close
        tokio::sync::mpsc::Receiver::recv tokio::sync::mpsc::UnboundedReceiver::recv
        tokio::sync::mpsc::Receiver::recv_many tokio::sync::mpsc::Sender::closed
        tokio::sync::broadcast::Receiver::recv tokio::sync::watch::Receiver::changed
        tokio::sync::watch::Receiver::wait_for tokio::sync::watch::Sender::closed
        tokio::sync::oneshot::Receiver tokio::sync::SetOnce::wait tokio::net::TcpListener::accept
        tokio::net::UnixListener::accept tokio::net::windows::named_pipe::NamedPipeServer::connect
        tokio::net::UdpSocket::recv tokio::net::UdpSocket::recv_from tokio::net::UdpSocket::send
        tokio::net::UdpSocket::send_to tokio::net::UdpSocket::readable
        tokio::net::UnixDatagram::recv tokio::net::UnixDatagram::send_to
        tokio::net::TcpStream::ready tokio::net::TcpStream::readable tokio::net::TcpStream::writable
        tokio::net::TcpStream::peek tokio::io::unix::AsyncFd::readable tokio::io::unix::AsyncFd::writable
        tokio::io::AsyncReadExt::read tokio::io::AsyncReadExt::read_buf tokio::io::AsyncReadExt::read_u8
        tokio::io::AsyncReadExt::read_i8 tokio::io::AsyncBufReadExt::fill_buf
        tokio::io::AsyncWriteExt::write tokio::io::AsyncWriteExt::write_vectored
        tokio::io::AsyncWriteExt::write_buf tokio::io::AsyncWriteExt::flush tokio::io::Lines::next_line
        tokio::fs::ReadDir::next_entry tokio::signal::unix::Signal::recv tokio::signal::ctrl_c
        tokio::process::Child::wait tokio::time::Interval::tick tokio::time::sleep_until
        tokio::task::JoinHandle tokio::task::JoinSet::join_next tokio::task::JoinSet::join_next_with_id
        tokio_util::task::JoinMap::join_next tokio_util::task::JoinQueue::join_next
        tokio_util::task::JoinQueue::join_next_with_id tokio_util::task::TaskTracker::wait
        tokio::task::LocalSet::run_until tokio_util::sync::CancellationToken::cancelled
        tokio_util::sync::CancellationToken::run_until_cancelled tokio_stream::StreamExt::next
        tokio_stream::StreamExt::try_next tokio_stream::StreamMap::next_many tokio_util::codec::Framed
        tokio_util::codec::FramedRead tokio_util::time::DelayQueue tokio_util::io::simplex::Receiver
        tokio_util::io::simplex::Sender tokio::io::DuplexStream tokio::io::SimplexStream
        futures::stream::StreamExt::next futures::stream::StreamExt::select_next_some
        futures::channel::oneshot::Receiver futures::channel::mpsc::Receiver futures::io::AsyncReadExt::read
        async_std::channel::Receiver::recv smol::channel::Receiver::recv async_std::io::ReadExt::read
        smol::io::AsyncReadExt::read async_std::stream::StreamExt::next smol::stream::StreamExt::next
        async_std::task::JoinHandle embassy_sync::channel::Channel::receive
        embassy_sync::signal::Signal::wait
    """,
    "resumable": """
        tokio::io::AsyncBufReadExt::read_until tokio::io::AsyncWriteExt::write_all_buf
    """,
    "unsafe": """
        tokio::io::AsyncReadExt::read_exact tokio::io::AsyncReadExt::read_to_end
        tokio::io::AsyncReadExt::read_to_string tokio::io::AsyncBufReadExt::read_line
        tokio::io::AsyncWriteExt::write_all tokio_util::io::write_all_vectored tokio::io::copy
        tokio::io::copy_bidirectional tokio::io::copy_buf futures::sink::SinkExt::send
        futures::sink::SinkExt::send_all futures::sink::SinkExt::feed tokio_util::codec::FramedWrite
        tokio::sync::mpsc::Sender::send tokio::sync::Barrier::wait tokio_util::task::JoinQueue::join_all
        tokio::task::JoinSet::join_all futures::stream::StreamExt::collect futures::stream::StreamExt::fold
        futures::stream::StreamExt::for_each futures::stream::StreamExt::for_each_concurrent
        futures::stream::TryStreamExt::try_for_each futures::stream::TryStreamExt::try_for_each_concurrent
        tokio::fs::write tokio::fs::copy
        tokio::fs::remove_file tokio::fs::remove_dir tokio::fs::remove_dir_all
        futures::io::AsyncReadExt::read_exact futures::io::AsyncReadExt::read_to_end
        futures::io::AsyncBufReadExt::read_until futures::io::AsyncBufReadExt::read_line
        futures::io::AsyncWriteExt::write_all futures::io::copy futures::future::join_all
        futures::future::try_join_all async_std::channel::Sender::send smol::channel::Sender::send
        async_std::io::ReadExt::read_exact async_std::io::BufReadExt::read_line
        async_std::io::WriteExt::write_all smol::io::AsyncReadExt::read_exact
        smol::io::AsyncBufReadExt::read_line smol::io::AsyncWriteExt::write_all smol::Task
        embassy_sync::channel::Channel::send
    """,
    "queue": """
        tokio::sync::Mutex::lock tokio::sync::Mutex::lock_owned tokio::sync::RwLock::read
        tokio::sync::RwLock::read_owned tokio::sync::RwLock::write tokio::sync::RwLock::write_owned
        tokio::sync::Semaphore::acquire tokio::sync::Semaphore::acquire_many
        tokio::sync::Semaphore::acquire_owned tokio::sync::Semaphore::acquire_many_owned
        tokio::sync::Notify::notified tokio::sync::Notify::notified_owned tokio::sync::mpsc::Sender::reserve
        tokio::sync::mpsc::Sender::reserve_many tokio::sync::mpsc::Sender::reserve_owned
        futures::lock::Mutex::lock async_lock::Mutex::lock smol::lock::RwLock::read
        async_std::sync::Mutex::lock async_lock::Semaphore::acquire
    """,
    "timer": """
        tokio::time::sleep tokio::time::timeout futures_timer::Delay::new smol::Timer::after
        async_io::Timer::after async_std::task::sleep embassy_time::Timer::after
    """,
}


def decided() -> Iterator[tuple[str, str]]:
    for verdict, paths in DECIDED.items():
        yield from ((verdict, path) for path in paths.split())
    yield from (("unsafe", f"{IO_READ}read_{number}") for number in NUMBERS)
    yield from (("unsafe", f"{IO_WRITE}write_{number}") for number in NUMBERS)


@pytest.mark.parametrize(("verdict", "path"), list(decided()))
def test_cancel_safety_as_decided(verdict: str, path: str) -> None:
    row = knowledge.lookup(knowledge.cancel_safety(), path)
    assert row is not None
    assert row.verdict == verdict


@pytest.mark.parametrize(
    "path",
    [
        "tokio::try_join!", "futures::try_join!", "futures::stream::TryStreamExt::try_for_each_concurrent",
        "tokio::select!", "futures::select!", "tokio::time::timeout", "tokio::task::JoinHandle::abort",
        "smol::Task", "embassy_futures::select::select",
    ],
)  # fmt: skip
def test_what_cancels(path: str) -> None:
    assert path in knowledge.cancellations()
