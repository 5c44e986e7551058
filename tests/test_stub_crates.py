"""The stub crates against the tables: what a table names is declared, and declared as the table says.

A table row and a stub are written from the crate's documentation one by one, so each is a check of the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from stub_names import Declared, all_names, descendants, text, trees

from rustasync_lint import knowledge

TABLES: dict[str, Callable[[], Iterable[str]]] = {
    "acquires": knowledge.acquires,
    "block_on": knowledge.block_on,
    "blocking": knowledge.blocking,
    "cancel_safety": knowledge.cancel_safety,
    "cancellations": knowledge.cancellations,
    "constructors": knowledge.constructors,
    "drops": knowledge.drops,
    "escapes": knowledge.escapes,
    "fine": knowledge.fine,
    "guards": knowledge.guards,
    "io_types": knowledge.io_types,
    "joins": knowledge.joins,
    "pair_constructors": knowledge.pair_constructors,
    "pins": knowledge.pins,
    "returns": knowledge.returns,
    "selects": knowledge.selects,
    "shims": knowledge.shims,
    "spawn": knowledge.spawn,
    "streams": knowledge.streams,
    "timeouts": knowledge.timeouts,
    "yields": knowledge.yields,
}

NAMES = all_names()

# Paths of the tables that no stub declares, and why.
NOT_DECLARED = {
    "tokio::time::delay_for": "the name that sleep had before tokio 1",
}

# Methods whose result is not written as the guard of the table.
OTHER_RESULT = {
    "deadpool::managed::Pool::get": "a parameter of the pool that is the guard unless said otherwise",
    "deadpool::managed::Pool::timeout_get": "a parameter of the pool that is the guard unless said otherwise",
    "parking_lot::ReentrantMutex::lock_arc": "the owning variant; one row for both",
    "scc::HashMap::entry": "an enum with the guard in it",
    "scc::HashMap::entry_async": "an enum with the guard in it",
    "scc::HashMap::entry_sync": "an enum with the guard in it",
    "scc::HashMap::replace_async": "an enum with the guard in it",
    "tokio_util::sync::CancellationToken::drop_guard_ref": "the borrowing variant; one row for both",
}

# Methods that are async although the table counts them among those that are not.
ASYNC_ALL_THE_SAME = {
    "sqlx::Pool::try_begin": "does not wait for a connection, but for the server",
    "sqlx::postgres::PgAdvisoryLock::try_acquire": "does not wait for the lock, but for the server",
}

# Calls that take futures which may borrow.
MAY_BORROW = {
    "async_executor::Executor::spawn": "lives as long as the executor",
    "async_executor::LocalExecutor::spawn": "lives as long as the executor",
}


def known(paths: Iterable[str]) -> list[str]:
    """The paths of a table that a stub should declare: macros and crates without a stub left out."""
    plain = (path.removesuffix("::*") for path in paths if not path.endswith("!"))
    return sorted(path for path in plain if path.split("::")[0] in NAMES.items)


def is_async(item: Declared) -> bool:
    """Is the result of the function a future?"""
    if any(child.type == "function_modifiers" and "async" in text(child) for child in item.node.children):
        return True
    result = item.node.child_by_field_name("return_type")
    if "Future<" in text(result):
        return True
    of = NAMES.named(result, item.module) if result is not None else None
    return of is not None and of != "std::boxed::Box" and "std::future::Future" in NAMES.traits[of]


@pytest.mark.parametrize("crate", sorted(trees()))
def test_parses(crate: str) -> None:
    wrong = [node for node in descendants(trees()[crate]) if node.is_error or node.is_missing]
    assert [(node.start_point[0] + 1, text(node)[:60]) for node in wrong] == []


def test_the_names_lead_where_rust_leads() -> None:
    assert NAMES.find("parking_lot::MutexGuard::map") is NAMES.items["lock_api::MutexGuard::map"]
    assert NAMES.find("futures::StreamExt::next") is NAMES.items["futures::stream::StreamExt::next"]
    assert NAMES.find("smol::lock::Mutex") is NAMES.items["async_lock::Mutex"]
    assert NAMES.find("tokio::sync::Mutex::lock_blocking") is None
    assert NAMES.find("tokio::sync::Mutexes") is None


@pytest.mark.parametrize("table", TABLES)
def test_what_a_table_names_is_declared(table: str) -> None:
    paths = known(TABLES[table]())
    missing = {path for path in paths if NAMES.find(path) is None}
    assert missing - set(NOT_DECLARED) == set()


def test_what_is_said_not_to_be_declared_is_not() -> None:
    assert {path for path in NOT_DECLARED if NAMES.find(path) is not None} == set()


def test_what_acquires_a_guard_returns_it() -> None:
    other = set()
    for path, row in knowledge.acquires().items():
        item, guard = NAMES.find(path), NAMES.find(row.guard)
        if item is None or guard is None:
            continue
        result = item.node.child_by_field_name("return_type")
        mentioned = NAMES.mentioned(result, item.module) if result is not None else set()
        if "Self" in text(result):
            mentioned.add(item.path)
        if not any(NAMES.items[one] is guard for one in mentioned):
            other.add(path)
    assert other == set(OTHER_RESULT)


def test_what_acquires_a_guard_is_async_where_the_table_says() -> None:
    found = {path: item for path in knowledge.acquires() if (item := NAMES.find(path)) is not None}
    asynchronous = {path for path, item in found.items() if is_async(item)}
    awaited = {path for path, row in knowledge.acquires().items() if row.awaited and path in found}
    assert awaited - asynchronous == set()
    assert asynchronous - awaited == set(ASYNC_ALL_THE_SAME)


def test_what_blocks_is_not_async() -> None:
    found = {path: item for path in knowledge.blocking() if (item := NAMES.find(path)) is not None}
    functions = {path: i for path, i in found.items() if i.node.type == "function_signature_item"}
    assert len(functions) > 500
    assert {path for path, item in functions.items() if is_async(item)} == set()


def test_spawned_futures_outlive_the_caller() -> None:
    found = {path: item for path in knowledge.spawn() if (item := NAMES.find(path)) is not None}
    spawns = {path: i for path, i in found.items() if i.node.type == "function_signature_item"}
    assert len(spawns) > 30
    assert {path for path, item in spawns.items() if "'static" not in text(item.node)} == set(MAY_BORROW)
