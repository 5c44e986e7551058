"""Timers, sockets and tasks of one runtime in a future that another one drives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding, Note
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts, Knowing
    from rustasync_lint.model.hir import Expr
    from rustasync_lint.model.items import Item


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    mixed = facts.mixed(found["drive"])
    if mixed is None:
        return
    *before, last = mixed.steps
    does = "panics" if mixed.clash.effect == "panics" else "never gets ready, or panics"
    yield RULE.at(
        mixed.steps[0].place,
        f"`{last.callee}` needs a thread of {mixed.needs}, and this future runs on {mixed.by}: it {does}",
        help=f"run the future on {mixed.needs}, enter its runtime first, or use what {mixed.by} has for it",
        confidence=mixed.confidence,
        related=()
        if found["drive"].start == mixed.steps[0].place.start
        else (facts.note(found["drive"], "driven here"),),
        steps=tuple(
            [Note(step.place, f"which calls `{step.callee}`") for step in before]
            + ([Note(last.place, f"`{last.callee}` needs {mixed.needs}")] if before else [])
        ),
    )


def concerns(function: Item, knowing: Knowing) -> bool:
    """A function without async code may drive a future all the same."""
    return knowing.may_drive(function)


RULE = Rule(
    id="mixed-runtimes",
    severity="warning",
    group="core",
    summary="what needs one runtime runs on another",
    check=check,
    concerns=concerns,
)
