"""Operations that a timeout, a single poll or a failed sibling cuts short, on something that is used again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for cut in facts.cuts(found["call"]):
        again = cut.again
        where = "is used again" if again is not None else "may be used again by the caller"
        yield RULE.at(
            facts.place(cut.at),
            f"`{cut.loss.name}` may be dropped half done by `{cut.by}`, and `{cut.place}` {where}: {cut.loss.why}",
            help="close or replace it when the time is up, run the operation in a task, or keep its progress outside",
            confidence=cut.loss.confidence,
            related=(facts.note(again, f"`{cut.place}` is used again here"),) if again is not None else (),
            steps=facts.steps_of(cut.loss),
        )


RULE = Rule(
    id="cancel-unsafe-timeout",
    severity="warning",
    group="core",
    summary="an operation that loses data is cut short by a timeout, and what it worked on is used again",
    check=check,
)
