"""Locks that a thread waits for, taken in async code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    call = found["call"]
    block = facts.blocking(call)
    assert block is not None
    waits = block.row.weight == "definite"
    until = "until another one lets it go on" if waits else "while another one holds the lock"
    work = facts.work_under(call) if not block.steps else None
    yield RULE.at(
        facts.place(call),
        facts.blocking_message(call, block, f"blocks the thread {until}"),
        help=facts.instead(call, block),
        confidence="high" if work is not None and block.confidence == "medium" else block.confidence,
        related=(work,) if work is not None else (),
        steps=facts.steps(block),
        fix=facts.fixes.blocking(call, block),
    )


RULE = Rule(
    id="blocking-lock",
    severity="note",
    group="core",
    summary="a thread's lock is waited for in async code",
    check=check,
)
