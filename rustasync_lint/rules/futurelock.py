"""A started future that nobody polls while its task waits for something else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for sleeper in facts.sleepers(found["poll"]):
        yield RULE.at(
            facts.place(sleeper.expr),
            f"`{sleeper.name}` is left started and not polled at another await: if that waits for "
            "something the future holds or is queued for, neither ever goes on",
            help="spawn it and poll the `JoinHandle`, await nothing in between, or drop the future first",
            confidence=sleeper.confidence,
            related=tuple(facts.note(at, f"`{sleeper.name}` is not polled while this waits") for at in sleeper.awaits),
        )


RULE = Rule(
    id="futurelock",
    severity="error",
    group="core",
    summary="a started future is left un-polled while its task awaits something else",
    check=check,
)
