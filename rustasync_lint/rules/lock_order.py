"""The same lock taken again while it is held, and two locks taken in both orders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    call = found["call"]
    for conflict in facts.lock_conflicts(call):
        lock, other = conflict.taken.lock.spelled(), conflict.against
        name = facts.called(call)
        takes = f"`{name}` takes `{lock}`" if conflict.taken.steps else f"`{name}` waits for `{lock}`"
        if other is not None:
            message = f"{takes} while another lock is held, and elsewhere they are taken the other way round: " + (
                "two who have one each wait for each other for ever"
            )
            help = "take the two in one order everywhere, or end the first guard before the second lock"
        elif conflict.confidence != "high" and not conflict.taken.perhaps:
            message = f"{takes} which is read-locked here already: if a writer waits in between, nobody ever goes on"
            help = "lock once and use that guard, or end it before the second lock"
        else:
            message = f"{takes} which is held here already: it waits for itself for ever"
            help = "use the guard that is there, or end it before the call"
        related = (conflict.held, *((other.held, other.taken) if other is not None else ()))
        steps = conflict.taken.steps
        yield RULE.at(
            facts.place(call), message, confidence=conflict.confidence, help=help, related=related, steps=steps
        )


RULE = Rule(
    id="lock-order",
    severity="warning",
    group="more",
    summary="a lock is taken while it is held, or two locks in both orders",
    check=check,
)
