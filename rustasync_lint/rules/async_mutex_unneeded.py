"""Async locks under which nothing is awaited."""

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
    needless = facts.needless_lock(call)
    if needless is None or needless.locks[0] != facts.place(call):
        return
    yield RULE.at(
        facts.place(call),
        f"nothing is awaited while `{needless.field}` of `{needless.owner}` is locked: an async lock costs more than "
        "a thread's, and a task that is cancelled or slow to be polled holds up the queue for it",
        help="use a `Mutex` or `RwLock` of std or parking_lot, and end the guard before the next await",
        confidence="medium",
        related=facts.locked_at(needless),
    )


RULE = Rule(
    id="async-mutex-unneeded",
    severity="note",
    group="more",
    summary="an async lock under which nothing is awaited",
    check=check,
)
