"""Futures made anew in every turn of a loop, whose loss costs a value, work or time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr

_SAYS = {
    "value": "`{name}` moves into a future that is dropped when another arm wins: the value is lost",
    "work": "`{name}` starts from the beginning in every turn in which another arm wins",
    "time": "the clock of `{name}` starts anew whenever another arm wins: under traffic it never runs out",
    "interval": "this interval is made in the loop, so it ticks at once in every turn",
}
_HELP = {
    "value": "wait for room in the arm (`reserve`), and take the value in the handler",
    "work": "make the future once before the loop and poll it by `&mut`, or spawn it and poll the handle",
    "time": "make an `interval` before the loop and await its `tick()`, or keep a deadline for `sleep_until`",
    "interval": "make the interval before the loop",
}


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for lost in facts.arm_losses(found["select"]):
        loss = lost.loss
        if loss.what in _SAYS:
            message = _SAYS[loss.what].format(name=loss.name)
            yield RULE.at(
                facts.place(lost.at),
                message,
                help=_HELP[loss.what],
                confidence=loss.confidence,
                steps=facts.loss_steps(lost),
            )


RULE = Rule(
    id="owned-future-in-select-loop",
    severity="warning",
    group="core",
    summary="a future made in every turn of a select! loop is dropped with what it holds",
    check=check,
)
