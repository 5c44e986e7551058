"""Operations as arms of a `select!` that lose data when another arm wins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for lost in facts.arm_losses(found["select"]):
        if lost.loss.what in ("data", "message", "place"):
            yield RULE.at(
                facts.place(lost.at),
                f"`{lost.loss.name}` is dropped half done when another arm wins: {lost.loss.why}",
                help="poll one future by `&mut` across the turns, run it in a task, or keep its progress outside of it",
                confidence=lost.loss.confidence,
                steps=facts.loss_steps(lost),
            )


RULE = Rule(
    id="cancel-unsafe-in-select",
    severity="warning",
    group="core",
    summary="an arm of a select! loses data when another arm wins",
    check=check,
)
