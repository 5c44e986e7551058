"""Guards of thread locks, maps and the like that are alive at an await."""

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
        if held.guard.family in ("sync-lock", "map", "watch") and held.awaits[0] is found["await"]:
            yield RULE.at(
                facts.acquired(held),
                f"the guard from `{facts.acquiring(held)}` is held across an await: "
                "another task that wants the lock blocks its thread, maybe this one",
                help="end the guard before the await: a block around it, `drop(..)`, or a copy of what is needed",
                related=tuple(facts.note(at, "the guard is still held here") for at in held.awaits),
                fix=facts.fixes.released(held),
            )


RULE = Rule(
    id="guard-across-await",
    severity="error",
    group="core",
    summary="a lock's guard is alive at an await",
    check=check,
)
