"""Rows from elsewhere, in the form of the knowledge tables: what they mean, and how bad ones are named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import rustasync_lint.knowledge as knowledge
from rustasync_lint.knowledge.schema import KnowledgeError, check

HERE = Path(knowledge.__file__).parent


def test_a_row_states_only_what_is_unusual() -> None:
    made = check("blocking", {"mine::db::Client::query": {"kind": "database"}}, "rustasync-lint.toml")
    row = made["mine::db::Client::query"]
    assert (row.path, row.form, row.weight, row.fix) == (
        "mine::db::Client::query", "method", "definite", "spawn_blocking",
    )  # fmt: skip
    made = check("cancel_safety", {"mine::read": {"verdict": "queue", "note": "slow"}}, "x.toml")
    row = made["mine::read"]
    assert (row.consequence, row.safe, row.by_ref_ok) == ("queue_position", "partial", True)
    made = check("guards", {"mine::Guard": {"family": "other", "reasons": ["deadlock"]}}, "x.toml")
    assert made["mine::Guard"].reasons == ("deadlock",)
    made = check("by_name", {"fetch(_, _)": {"action": "report"}}, "x.toml")
    assert (made["fetch(_, _)"].name, made["fetch(_, _)"].args) == ("fetch", 2)


@pytest.mark.parametrize(
    ("table", "rows", "complaints"),
    [
        (
            "blocking",
            {"a::b": {"kind": "file", "replacment": "c::d"}},
            ['"a::b"', "did you mean `replacement`"],
        ),
        ("blocking", {"a::b": {"kind": "file", "path": "c::d"}}, ["unknown key `path`"]),
        ("blocking", {"a::b": {"weight": "may"}}, ["`kind` is missing"]),
        ("blocking", {"a::b": {"kind": "disk"}}, ["`kind` must be one of sleep, file", "'disk'"]),
        ("blocking", {"a::b": {"kind": ["file"]}}, ["`kind` must be one of"]),
        ("blocking", {"a::b": {"kind": "file", "panics": "yes"}}, ["`panics` must be true or false"]),
        ("blocking", {"a::b": {"kind": "file", "replacement": "call it later"}}, ["must be a Rust path"]),
        (
            "blocking",
            {"a::b": {"kind": "file", "others": {"rayon": "a::c"}}},
            ["`others`", "async_std, smol"],
        ),
        ("blocking", {"a b": {"kind": "file"}}, ["the key must be a Rust path"]),
        ("blocking", {"a::b": "file"}, ["inline table"]),
        ("blocking", ["a::b"], ["[blocking]", "table of rows"]),
        ("guards", {"a::G": {"family": "other", "methods": "lock"}}, ["`methods` must be a list"]),
        ("guards", {"a::G": {"family": "other", "methods": [1]}}, ["`methods` must be a string"]),
        ("escapes", {"a::b": {"kind": "pool", "args": [True]}}, ["`args` must be a whole number"]),
        ("cancel_safety", {"a::b": {"verdict": ["safe"]}}, ["`verdict` must be one of"]),
        ("by_name", {"lock": {"action": "report"}}, ["write the call as"]),
        ("by_name", {"lock()": {"action": "report", "args": 1}}, ["unknown key `args`"]),
        ("blokcing", {}, ["unknown table [blokcing]", "did you mean `blocking`"]),
    ],
)
def test_a_bad_row_is_named(table: str, rows: object, complaints: list[str]) -> None:
    with pytest.raises(KnowledgeError) as caught:
        check(table, rows, "rustasync-lint.toml")
    message = str(caught.value)
    assert message.startswith("rustasync-lint.toml: ")
    for complaint in complaints:
        assert complaint in message


# Loading.


def test_nothing_is_read_before_it_is_needed() -> None:
    code = (
        "import rustasync_lint.knowledge as k\n"
        "from rustasync_lint.knowledge.store import document\n"
        "assert document.cache_info().currsize == 0\n"
        "k.canonical('core::mem'); k.escapes()\n"
        "assert document.cache_info().currsize == 2\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=HERE.parent.parent)
