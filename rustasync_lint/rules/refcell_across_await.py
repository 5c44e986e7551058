"""`RefCell` borrows that are alive at an await."""

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
        if held.guard.family == "refcell" and held.awaits[0] is found["await"]:
            yield RULE.at(
                facts.acquired(held),
                f"the borrow from `{facts.acquiring(held)}` lives across an await: "
                "the next task that borrows the cell panics",
                help="end the borrow before the await: a block around it, `drop(..)`, or a copy of what is needed",
                related=tuple(facts.note(at, "the borrow is still alive here") for at in held.awaits),
                fix=facts.fixes.released(held),
            )


RULE = Rule(
    id="refcell-across-await",
    severity="error",
    group="core",
    summary="a RefCell borrow is alive at an await",
    check=check,
)
