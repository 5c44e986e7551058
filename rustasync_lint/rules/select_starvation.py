"""Arms of a `select!` that keep another one from its turn, or the whole loop from going on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for starved in facts.starved(found["select"]):
        yield RULE.at(
            facts.place(starved.at),
            f"`{facts.called(starved.other)}` has to wait: `{facts.called(starved.at)}` {starved.why}",
            help="hand long work to a task, `try_send` or queue what goes to oneself, put what is rare first",
            confidence=starved.confidence,
            related=(facts.note(starved.other, "this arm has no turn meanwhile"),),
        )


RULE = Rule(
    id="select-starvation",
    severity="warning",
    group="more",
    summary="an arm of a select! keeps the others from their turn",
    check=check,
)
