"""As many futures at once as there are items."""

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
    unbounded = facts.unbounded(call)
    if unbounded is not None:
        many = f"up to {unbounded.limit:,}" if unbounded.limit is not None else "as many futures as there are items"
        yield RULE.at(
            facts.place(call),
            f"`{facts.called(call)}` runs {many} at once: memory, sockets or the other side may run out",
            help="give a limit that the other side can bear, such as 16, or take a permit of a semaphore for each",
            confidence=unbounded.confidence,
        )


RULE = Rule(
    id="unbounded-concurrency",
    severity="warning",
    group="more",
    summary="as many futures at once as there are items",
    check=check,
)
