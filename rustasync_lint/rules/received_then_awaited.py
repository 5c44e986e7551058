"""Values taken from a channel that are in a local alone at an await at which the future may be dropped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for taken in facts.taken_values(found["frame"]):
        yield RULE.at(
            facts.place(taken.call),
            f"what `{taken.call.name}` gives is lost when the future is dropped at the await below: "
            f"it is in a local alone, and no longer in `{taken.source}`",
            help="keep it in a field until it is done with, or do what comes after it in a task of its own",
            confidence=taken.confidence,
            related=(facts.note(taken.at, "dropped here, the value is lost"),),
        )


RULE = Rule(
    id="received-then-awaited",
    severity="warning",
    group="more",
    summary="a received value is in a local alone at an await that may be the last",
    check=check,
)
