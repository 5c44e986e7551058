"""Awaits in the code that consumes a stream of started futures, which nobody polls meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for stalled in facts.stalled(found["call"]):
        yield RULE.at(
            facts.place(stalled.at),
            f"the started futures of `{facts.called(stalled.stream)}` stand still while the code for each item awaits: "
            "their timeouts run out, and if it waits for something they hold, neither ever goes on",
            help="spawn them (`JoinSet`), await in the futures themselves, or use `for_each_concurrent`",
            confidence=stalled.confidence,
            related=tuple(facts.note(at, "nobody polls them while this waits") for at in stalled.awaits),
        )


RULE = Rule(
    id="buffered-stream-await",
    severity="warning",
    group="core",
    summary="the futures of a buffered stream stand still while its consumer awaits",
    check=check,
)
