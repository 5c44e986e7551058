"""Connections that are held while something else is awaited, and thread-bound contexts alive at an await."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.facts.guards import Held
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for held in facts.alive_across(found["await"]):
        if held.awaits[0] is not found["await"]:
            continue
        if held.guard.family == "context":
            yield RULE.at(
                facts.acquired(held),
                f"`{facts.acquiring(held)}` binds a context to this thread, and its guard lives across an await: "
                "whatever the thread runs meanwhile runs in that context",
                confidence="high" if held.guard.across_await == "forbid" else "medium",
                help=f"use {held.guard.alternative}" if held.guard.alternative else "end the guard before the await",
                related=tuple(facts.note(at, "the context is still bound here") for at in held.awaits),
            )
        elif facts.is_pooled(held):
            yield from _idle(held, facts)


def _idle(held: Held, facts: Facts) -> Iterator[Finding]:
    idle = facts.idle(held)
    if not idle.awaits:
        return
    what = "transaction" if held.guard.family == "transaction" else "connection"
    harm = (
        "when all are in hands like these, nobody gets a second one" if idle.again else "others wait for a connection"
    )
    yield RULE.at(
        facts.acquired(held),
        f"the {what} from `{facts.acquiring(held)}` is held across an await that does without it: {harm}",
        confidence="high" if idle.again or not idle.used else "medium",
        help="give the connection back before the await: a block around it, or `drop(..)`; take one again afterwards",
        related=tuple(facts.note(at, "it is held here, and not used") for at in idle.awaits),
    )


RULE = Rule(
    id="raii-across-await",
    severity="warning",
    group="core",
    summary="a connection, a span or another thread-bound context is alive at an await that does without it",
    check=check,
)
