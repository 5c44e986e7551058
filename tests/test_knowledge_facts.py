"""Single facts of the knowledge tables that must not change by accident."""

from __future__ import annotations

import pytest

import rustasync_lint.knowledge as knowledge
from rustasync_lint.knowledge.schema import is_path
from rustasync_lint.knowledge.store import document


def last(path: str) -> str:
    return path.rpartition("::")[2]


# Single facts that must not change by accident.


def test_blocking_facts() -> None:
    sleep = knowledge.blocking()["std::thread::sleep"]
    assert (sleep.kind, sleep.weight, sleep.form, sleep.certain) == ("sleep", "definite", "fn", True)
    assert (sleep.replacement, sleep.fix) == ("tokio::time::sleep", "rename_await")
    assert sleep.others["async_std"] == "async_std::task::sleep"
    open_ = knowledge.blocking()["std::fs::File::open"]
    assert (open_.form, open_.fix, open_.replacement) == ("fn", "rename_type", "tokio::fs::File::open")
    read = knowledge.blocking()["std::io::Read::read"]
    assert (read.form, read.if_io) == ("method", True)
    assert not knowledge.blocking()["std::fs::read"].if_io
    assert knowledge.blocking()["std::sync::Mutex::lock"].weight == "may"
    assert knowledge.blocking()["std::println!"].weight == "brief"
    assert knowledge.blocking()["tokio::runtime::Handle::block_on"].panics
    assert not knowledge.blocking()["futures::executor::block_on"].panics
    assert not knowledge.blocking()["tauri::async_runtime::block_on"].certain
    for silent in (
        "std::sync::Mutex::try_lock",
        "std::sync::mpsc::Sender::send",
        "tokio::fs::read",
        "std::fs",
    ):
        assert knowledge.lookup(knowledge.blocking(), silent) is None


def test_blocking_names_by_kind() -> None:
    assert {"sleep", "sleep_ms", "usleep"} <= knowledge.blocking_names("sleep")
    assert "read_to_string" not in knowledge.blocking_names("sleep")
    both = knowledge.blocking_names("file", "sleep")
    assert both == knowledge.blocking_names("file") | knowledge.blocking_names("sleep")
    every = knowledge.blocking_names()
    assert both < every
    assert {"println", "hgetall", "block_on"} <= every
    assert not {"*", "GzEncoder"} & every


def test_io_and_drop_facts() -> None:
    assert knowledge.io_types()["std::fs::File"].does == "blocks"
    assert knowledge.io_types()["std::io::BufReader"].does == "wraps"
    assert knowledge.io_types()["std::io::Cursor"].does == "memory"
    assert knowledge.drops()["tokio::runtime::Runtime"].panics


@pytest.mark.parametrize(
    "path",
    [
        "std::thread::spawn", "std::thread::Builder::spawn", "std::thread::Scope::spawn", "rayon::spawn",
        "rayon::ThreadPool::install", "rayon::ThreadPool::spawn", "tokio::task::spawn_blocking",
        "tokio::task::block_in_place", "tokio::runtime::Handle::spawn_blocking", "smol::unblock",
        "tokio::task::JoinSet::spawn_blocking", "actix_web::web::block", "blocking::unblock",
        "async_std::task::spawn_blocking", "rayon::iter::ParallelIterator::for_each",
    ],
)  # fmt: skip
def test_escapes(path: str) -> None:
    row = knowledge.lookup(knowledge.escapes(), path)
    assert row is not None
    assert 0 in row.args


def test_escape_arguments() -> None:
    assert knowledge.escapes()["tokio_util::task::JoinMap::spawn_blocking"].args == (1,)
    assert knowledge.lookup(knowledge.escapes(), "tokio::spawn") is None


def test_guard_facts() -> None:
    mutex = knowledge.guards()["std::sync::MutexGuard"]
    assert (mutex.family, mutex.lock, mutex.send) == ("sync-lock", "std::sync::Mutex", "no")
    assert (mutex.across_await, mutex.known_to_compiler) == ("forbid", True)
    ours = knowledge.guards()["dashmap::mapref::one::Ref"]
    assert (ours.family, ours.send, ours.across_await) == ("map", "if_T", "forbid")
    assert not ours.known_to_compiler
    watch = knowledge.guards()["tokio::sync::watch::Ref"]
    assert (watch.family, watch.across_await) == ("watch", "forbid")
    assert knowledge.guards()["tokio::sync::MutexGuard"].across_await == "allow"
    assert knowledge.guards()["std::cell::RefMut"].family == "refcell"
    assert knowledge.lookup(knowledge.guards(), "parking_lot::MutexGuard") is not None
    assert knowledge.guards()["tokio::sync::SemaphorePermit"].family == "permit"
    assert "tokio::sync::SemaphorePermit" in knowledge.fine()


@pytest.mark.parametrize(
    ("path", "guard", "awaited"),
    [
        ("std::sync::Mutex::lock", "std::sync::MutexGuard", False),
        ("parking_lot::RwLock::read", "lock_api::RwLockReadGuard", False),
        ("lock_api::RwLock::read", "lock_api::RwLockReadGuard", False),
        ("tokio::sync::Mutex::lock", "tokio::sync::MutexGuard", True),
        ("tokio::sync::Mutex::try_lock", "tokio::sync::MutexGuard", False),
        ("tokio::sync::watch::Receiver::borrow", "tokio::sync::watch::Ref", False),
        ("tokio::sync::watch::Receiver::wait_for", "tokio::sync::watch::Ref", True),
        ("std::cell::RefCell::borrow_mut", "std::cell::RefMut", False),
        ("bb8::Pool::get", "bb8::PooledConnection", True),
        ("tracing::Span::entered", "tracing::span::EnteredSpan", False),
    ],
)
def test_what_hands_out_a_guard(path: str, guard: str, awaited: bool) -> None:
    row = knowledge.acquires()[path]
    assert (row.guard, row.awaited) == (guard, awaited)
    assert last(path) in knowledge.guard_methods()


def test_guard_methods_are_no_constructors() -> None:
    assert not {"new", "default", "from"} & knowledge.guard_methods()


def test_transparent_facts() -> None:
    kinds = knowledge.transparent()
    assert {"unwrap", "expect", "or_insert_with"} <= kinds.methods_keep_guard
    assert "clone" not in kinds.methods_keep_guard
    assert "std::mem::drop" in kinds.release_functions
    assert "std::mem::forget" in kinds.leak_functions


def test_execution_facts() -> None:
    assert knowledge.spawn()["tokio::spawn"].on_drop == "detach"
    assert knowledge.spawn()["smol::spawn"].on_drop == "cancel"
    assert knowledge.spawn()["tokio_util::task::JoinMap::spawn"].future_arg == 1
    assert not knowledge.spawn()["tokio::task::spawn_local"].send
    assert knowledge.block_on()["tokio::task::LocalSet::block_on"].future_arg == 1
    main, test = knowledge.attributes()["tokio::main"], knowledge.attributes()["tokio::test"]
    assert (main.effect, main.is_test, main.flavor) == ("entry", False, "multi_thread")
    assert (test.effect, test.is_test, test.flavor) == ("entry", True, "current_thread")
    assert knowledge.attributes()["test"].is_test
    assert knowledge.attributes()["async_trait::async_trait"].effect == "boxes"
    assert knowledge.selects()["futures::future::select"].losers == "returned"
    assert knowledge.selects()["futures::select!"].names == "borrowed"
    assert knowledge.select_macros()["tokio::select!"].losers == "drop"
    assert "futures::future::select" not in knowledge.select_macros()
    assert knowledge.join_macros()["tokio::try_join!"].drops_rest
    assert not knowledge.join_macros()["tokio::join!"].drops_rest
    assert knowledge.timeouts()["tokio::time::timeout"].future_arg == 1
    assert knowledge.streams()["futures::stream::StreamExt::buffer_unordered"].trap == "stalls"
    assert {"tokio::pin!", "std::pin::pin!", "futures::pin_mut!"} <= set(knowledge.pin_macros())
    assert knowledge.pins()["std::boxed::Box::pin"].kind == "heap"
    assert "tokio::task::yield_now" in knowledge.yields()
    assert knowledge.runtimes()["actix_web"].runtime == "tokio"
    assert knowledge.macros()["tracing::info!"].reading == "fields"
    assert knowledge.macros()["std::matches!"].reading == "pattern"
    assert knowledge.thresholds()["large_array"].bytes == 16 * 1024
    assert knowledge.disconnect_crates() >= {"hyper", "axum"}


def test_hints_from_names() -> None:
    assert knowledge.by_name()["send", 1].action == "never"
    assert knowledge.by_name()["lock", 0].action == "report_if"
    assert "unwrapped" in knowledge.by_name()["lock", 0].signals
    assert knowledge.by_name()["blocking_lock", 0].action == "report"
    assert ("read", 1) not in knowledge.by_name()
    assert "tokio::task::JoinHandle" in knowledge.lock_free()
    assert {"lock", "acquire", "send", "notified"} <= knowledge.lock_capable_methods()
    assert knowledge.opposites()["fetch_add"] == "fetch_sub"
    assert "idle" in knowledge.words()["idle"]
    assert "read_frame" in knowledge.name_classes().likely_unsafe


# Paths.


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("core::mem::drop", "std::mem::drop"),
        ("futures_util::StreamExt::next", "futures::stream::StreamExt::next"),
        ("actix_web::rt::time::sleep", "tokio::time::sleep"),
        ("smol::lock::Mutex", "async_lock::Mutex"),
        ("smol::Timer::after", "async_io::Timer::after"),
        ("tokio::task::spawn", "tokio::spawn"),
        ("tokio::task::spawn_local", "tokio::task::spawn_local"),
        ("smol::Timers", "smol::Timers"),
        ("core", "std"),
        ("corelib::mem", "corelib::mem"),
        ("futures_util::select!", "futures::select!"),
        ("my_crate::core::mem", "my_crate::core::mem"),
    ],
)
def test_canonical(written: str, known: str) -> None:
    assert knowledge.canonical(written) == known


def test_aliases_end_somewhere() -> None:
    aliases = document("reexports.toml")["alias"]
    for prefix, target in aliases.items():
        assert is_path(prefix), prefix
        assert is_path(target), prefix
        once = knowledge.canonical(target)
        assert knowledge.canonical(once) == once, prefix


def test_lookup_finds_aliases_and_what_stands_for_everything_below() -> None:
    rows = knowledge.cancel_safety()
    everything = knowledge.lookup(rows, "tokio::fs::OpenOptions::open")
    assert everything is not None
    assert everything.path == "tokio::fs::*"
    nearer = knowledge.lookup(rows, "rocket::tokio::fs::write")
    assert nearer is not None
    assert nearer.path == "tokio::fs::write"
    assert knowledge.lookup(rows, "tokio::fs") is None
    assert knowledge.lookup(knowledge.blocking(), "redis::Commands::geo_add") is not None


def test_made_by_calls() -> None:
    assert knowledge.constructors()["std::sync::Mutex::new"] == "std::sync::Mutex"
    assert knowledge.pair_constructors()["tokio::sync::oneshot::channel"] == (
        "tokio::sync::oneshot::Sender",
        "tokio::sync::oneshot::Receiver",
    )
    assert knowledge.returns()["tokio::spawn"] == "tokio::task::JoinHandle"
    assert "std::sync::Arc" in knowledge.wrappers()
