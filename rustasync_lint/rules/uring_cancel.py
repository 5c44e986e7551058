"""Operations of io_uring that go on in the kernel when their future is dropped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for flight in facts.in_flight(found["call"]):
        ends = (facts.note(flight.ends, "dropped here, the kernel goes on"),) if flight.ends is not None else ()
        yield RULE.at(
            facts.place(flight.at),
            f"`{facts.called(flight.at)}` goes on in the kernel when its future is dropped: {flight.why}",
            help="keep the future and poll it again, cancel it and wait for the end, or let it own its buffer",
            confidence=flight.confidence,
            related=ends,
        )


RULE = Rule(
    id="uring-cancel",
    severity="warning",
    group="more",
    summary="an io_uring operation goes on in the kernel when its future is dropped",
    check=check,
)
