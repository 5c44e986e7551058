"""Guards of async locks that are alive at an await."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for held in facts.alive_across(found["await"]):
        if held.guard.family == "async-lock" and held.awaits[0] is found["await"]:
            tried = facts.acquiring(held).startswith("try_")
            others = "tries for the lock is turned away" if tried else "wants the lock waits for it"
            yield RULE.at(
                facts.acquired(held),
                f"the guard from `{facts.acquiring(held)}` is held across an await: every task that {others}",
                confidence="low" if facts.is_gate(held) else "medium",
                help="end the guard before the await, unless the lock is there to cover it",
                related=tuple(facts.note(at, "the lock is still held here") for at in held.awaits),
            )


RULE = Rule(
    id="async-guard-across-await",
    severity="note",
    group="core",
    summary="an async lock's guard is alive at an await",
    check=check,
)
