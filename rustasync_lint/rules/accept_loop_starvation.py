"""Loops that serve a connection before they accept the next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    served = facts.served(found["accept"])
    if served is not None:
        yield RULE.at(
            facts.place(served.wait),
            f"while `{facts.called(served.wait.operand)}` waits for this client, no other one is accepted",
            help="give the connection to a task of its own, and limit how many there are",
            confidence=served.confidence,
            related=(facts.note(served.accept, "the next connection waits to be accepted here"),),
        )


RULE = Rule(
    id="accept-loop-starvation",
    severity="warning",
    group="more",
    summary="a client is served before the next is accepted",
    check=check,
)
