"""The knowledge tables: every row is well formed and agrees with its neighbours."""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

import rustasync_lint.knowledge as knowledge
from rustasync_lint.knowledge.schema import TABLES, form_of, is_path
from rustasync_lint.knowledge.store import document, table

HERE = Path(knowledge.__file__).parent
NOT_PATHS = {"by_name", "clashes", "thresholds"}
"""Tables whose keys are no Rust paths."""


def rows(name: str) -> Mapping[str, Any]:
    return table(TABLES[name].row)


def crate(path: str) -> str:
    return path.partition("::")[0]


def last(path: str) -> str:
    return path.rpartition("::")[2].rstrip("!")


# Form.


@pytest.mark.parametrize("name", TABLES)
def test_every_row_is_of_its_class(name: str) -> None:
    assert rows(name)
    for key, row in rows(name).items():
        assert isinstance(row, TABLES[name].row)
        assert key == next(iter(getattr(row, slot) for slot in row.__slots__))


def test_every_file_and_every_table_in_it_is_used() -> None:
    known = {table.file for table in TABLES.values()} | {"reexports.toml"}
    assert {file.name for file in HERE.glob("*.toml")} == known
    source = "".join(file.read_text(encoding="utf-8") for file in HERE.glob("*.py"))
    for file in known:
        of_rows = {table.name for table in TABLES.values() if table.file == file}
        for name in document(file):
            assert name in of_rows or f'"{file}", "{name}"' in source, f"{file}: nobody reads [{name}]"


@pytest.mark.parametrize("name", sorted(set(TABLES) - NOT_PATHS))
def test_keys_are_canonical_paths(name: str) -> None:
    for key in rows(name):
        assert is_path(key), key
        assert knowledge.canonical(key) == key, f"{name}: {key} is known as {knowledge.canonical(key)}"


@pytest.mark.parametrize("name", sorted(set(TABLES) - NOT_PATHS))
def test_rows_are_sorted_by_crate_with_std_first(name: str) -> None:
    crates = [name for name, _ in groupby(rows(name), crate)]
    assert crates == sorted(crates, key=lambda name: (name != "std", name))


def other_paths() -> Iterator[str]:
    """Paths in the tables that have no rows, and in the columns of those that do."""
    for guard in knowledge.guards().values():
        yield from filter(None, [guard.lock, *guard.also])
    yield from knowledge.acquires()
    yield from knowledge.fine()
    yield from knowledge.yields()
    yield from knowledge.shims()
    yield from knowledge.lock_free()
    yield from knowledge.wrappers()
    yield from knowledge.constructors()
    yield from knowledge.constructors().values()
    yield from knowledge.returns()
    yield from knowledge.returns().values()
    for function, types in knowledge.pair_constructors().items():
        yield from (function, *types)
    kinds = knowledge.transparent()
    yield from kinds.release_functions | kinds.downgrade_methods
    yield from kinds.leak_functions | kinds.unlocked_closures


def test_paths_outside_of_keys_are_canonical_too() -> None:
    for path in other_paths():
        assert is_path(path), path
        assert knowledge.canonical(path) == path


def test_notes_are_short_lower_case_and_speak_of_nothing_else() -> None:
    for name in TABLES:
        for key, row in rows(name).items():
            for text in (getattr(row, column, "") for column in ("note", "instead", "alternative")):
                assert len(text) <= 110, key
                assert not text.endswith("."), key
                assert text == text.strip(), key
                for word in ("://", "www.", "issue"):
                    assert word not in text, key


def test_tables_name_no_host() -> None:
    for file in [*HERE.glob("*.toml"), HERE / "README.md"]:
        text = file.read_text(encoding="utf-8")
        for word in ("://", "www."):
            assert word not in text, file.name


def test_readme_names_every_table() -> None:
    text = (HERE / "README.md").read_text(encoding="utf-8")
    for file in HERE.glob("*.toml"):
        for name in document(file.name):
            assert f"`{name}`" in text, name


def test_rows_travel_between_processes() -> None:
    for name in TABLES:
        row = next(iter(rows(name).values()))
        assert pickle.loads(pickle.dumps(row)) == row
        hash(row)


# Counts: what was known once is not lost by an edit.


@pytest.mark.parametrize(
    ("name", "least"),
    {
        "blocking": 765, "io": 60, "drops": 13, "escapes": 37, "guards": 105, "cancel_safety": 270,
        "cancellations": 14, "runtimes": 49, "spawn": 55, "block_on": 16, "attributes": 52, "select": 24,
        "join": 22, "timeouts": 11, "streams": 19, "pins": 19, "clashes": 9, "macros": 35, "by_name": 59,
        "thresholds": 11,
    }.items(),
)  # fmt: skip
def test_no_fewer_rows_than_there_are_facts(name: str, least: int) -> None:
    assert len(rows(name)) >= least


def test_no_fewer_entries_in_the_other_tables() -> None:
    assert len(document("reexports.toml")["alias"]) >= 77
    assert len(document("reexports.toml")["constructors"]) >= 17
    assert len(knowledge.pair_constructors()) >= 18
    assert len(knowledge.returns()) >= 14


# Consistency within and between tables.


def test_a_mechanical_fix_has_something_to_write() -> None:
    for row in knowledge.blocking().values():
        if row.fix in ("rename_await", "method_to_fn_await", "unwrap_async", "rename_type"):
            mechanical = row.fix != "rename_type"
            assert row.replacement or not mechanical, row.path
        if row.fix == "method_to_fn_await":
            assert row.form == "method", row.path
            assert form_of(row.replacement) == "fn", row.path
        if row.fix == "unwrap_async":
            bare = last(row.path).replace("blocking_", "").replace("_blocking", "")
            assert bare == last(row.replacement), row.path


def test_what_replaces_a_blocking_call_does_not_block() -> None:
    for row in knowledge.blocking().values():
        for path in (row.replacement, *row.others.values()):
            assert not path or knowledge.canonical(path) != row.path
            if row.kind != "compute":
                assert knowledge.lookup(knowledge.blocking(), path) is None, f"{row.path}: {path} blocks as well"


def test_macros_are_macros() -> None:
    for row in knowledge.blocking().values():
        assert (row.form == "macro") == row.path.endswith("!"), row.path
    assert all(path.endswith("!") for path in knowledge.macros())
    for path in knowledge.select_macros():
        assert knowledge.macros()[path].reading == ("opaque" if crate(path) == "aselect" else "select"), path
    for path in knowledge.pin_macros():
        assert knowledge.macros()[path].reading == "pin", path
    for path in knowledge.join_macros():
        assert knowledge.macros()[path].reading in ("join", "exprs"), path
    of_streams = [path for path in knowledge.streams() if path.endswith("!")]
    assert of_streams
    assert all(knowledge.macros()[path].reading == "statements" for path in of_streams)


def test_a_bare_macro_name_has_one_reading() -> None:
    readings = {(last(path), row.reading) for path, row in knowledge.macros().items() if row.reading != "opaque"}
    twice = [name for name, count in Counter(name for name, _ in readings).items() if count > 1]
    assert twice == []
    assert knowledge.macro_readings()["select"] == "select"


def test_block_on_blocks_and_spawns_do_not() -> None:
    blocks = {path for path in knowledge.block_on() if path in knowledge.blocking()}
    assert set(knowledge.block_on()) - blocks == {"glommio::LocalExecutorBuilder::spawn"}
    assert all(knowledge.blocking()[path].kind == "block_on" for path in blocks)
    assert not set(knowledge.spawn()) & set(knowledge.blocking())


def test_escapes_that_wait_and_are_no_pool_of_their_own_block_nowhere_else() -> None:
    for path, row in knowledge.escapes().items():
        assert row.args == tuple(sorted(set(row.args)))
        blocking = path in knowledge.blocking()
        assert not blocking or row.waits, f"{path} blocks: say waits"


def test_waiting_for_an_async_guard_is_a_queue() -> None:
    """Two tables on the same calls: locks and permits are handed out in turn."""
    checked = 0
    for acquire in knowledge.acquires().values():
        guard = knowledge.guards()[acquire.guard]
        row = knowledge.cancel_safety().get(acquire.path)
        if acquire.awaited and row is not None and guard.family in ("async-lock", "permit"):
            assert row.verdict == "queue", acquire.path
            checked += 1
    assert checked >= 20


def test_awaited_acquisitions_do_not_block_and_blocking_ones_are_not_awaited() -> None:
    for acquire in knowledge.acquires().values():
        row = knowledge.blocking().get(acquire.path)
        assert row is None or not acquire.awaited, acquire.path


def test_every_sync_lock_guard_comes_from_a_call_that_blocks() -> None:
    for guard in knowledge.guards().values():
        if guard.family != "sync-lock" or not guard.certain or "Guard" in guard.lock:
            continue
        names = [name for name in guard.methods if name.startswith(("lock", "read", "write", "upgrad"))]
        known = [f"{guard.lock}::{name}" in knowledge.blocking() for name in names]
        assert any(known) or guard.lock.startswith(("lock_api", "deadpool_sync", "pyo3")), guard.type


def test_a_guard_that_is_not_send_says_so_among_its_reasons() -> None:
    for guard in knowledge.guards().values():
        if guard.across_await == "forbid" and guard.family in ("sync-lock", "refcell") and guard.certain:
            assert guard.reasons, guard.type
        if "not_send" in guard.reasons:
            assert guard.send in ("no", "feature", "versioned"), guard.type
        assert not (guard.known_to_compiler and guard.send in ("yes", "if_T")), guard.type


def test_verdicts_agree_with_their_columns() -> None:
    for row in knowledge.cancel_safety().values():
        if row.verdict == "safe":
            assert row.safe != "no", row.path
            assert row.consequence not in ("data_loss", "queue_position", "restarts_timer"), row.path
        if row.verdict == "unsafe":
            assert row.consequence != "none", row.path
        if row.verdict == "queue":
            assert (row.consequence, row.by_ref_ok) == ("queue_position", True), row.path
        assert (row.consequence == "queue_position") == (row.verdict == "queue"), row.path
        assert row.consequence != "restarts_timer" or row.verdict == "timer", row.path


def test_a_name_is_in_one_class_and_no_row_contradicts_it() -> None:
    classes = knowledge.name_classes()
    slots = [getattr(classes, slot) for slot in classes.__slots__]
    assert sum(map(len, slots)) == len(frozenset().union(*slots))
    for path, row in knowledge.cancel_safety().items():
        if form_of(path) != "method" or not row.certain or crate(path) not in ("tokio", "tokio_util"):
            continue
        if last(path) in classes.loses_data | classes.loses_message:
            assert row.verdict == "unsafe" or "UdpSocket" in path or "Datagram" in path, path
        if last(path) in classes.loses_place:
            assert row.verdict == "queue", path


def test_names_of_arguments_and_signals_fit_the_action() -> None:
    for (name, args), row in knowledge.by_name().items():
        assert row.call == f"{name}({', '.join('_' * args)})"
        assert bool(row.signals) or row.action != "report_if", row.call
        assert row.action != "report" or (row.risk, row.signals) == ("low", ()), row.call
        if row.action == "report":
            assert name in knowledge.blocking_names(), f"{name} blocks in no table"
