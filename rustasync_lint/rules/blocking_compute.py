"""Work that keeps the thread busy for long in async code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    if "loop" in found:
        turns = facts.turns(found["loop"])
        length = f"this loop runs {turns} times" if turns else "these loops run through all of their data"
        yield RULE.at(
            facts.place(found["loop"]),
            f"{length} without an await: no other task of the thread goes on before the end",
            help="move the work to another thread (`spawn_blocking`), or let others run: `yield_now().await`",
            confidence="medium" if turns else "low",
        )
        return
    yield RULE.of_blocking(found["call"], facts, "keeps the thread busy, and every task on it waits")


RULE = Rule(
    id="blocking-compute",
    severity="warning",
    group="more",
    summary="long work without an await in async code",
    check=check,
)
