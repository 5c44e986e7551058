"""Two awaited changes that belong together, in a future that may be dropped between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for split in facts.split_changes(found["frame"]):
        first, second = facts.called(split.first), facts.called(split.second)
        yield RULE.at(
            facts.place(split.first),
            f"when the future is dropped after `{first}`, `{second}` never happens: half of the change stays",
            help="make both changes in one transaction, in one step without an await, or in a task of their own",
            confidence=split.confidence,
            related=(facts.note(split.second, "the other half"),),
        )


RULE = Rule(
    id="split-transaction",
    severity="note",
    group="more",
    summary="two awaited changes that belong together, and nothing that makes them one",
    check=check,
)
