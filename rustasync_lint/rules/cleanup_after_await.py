"""Effects that are taken back only after an await, or after a `?`, that may be the last thing that runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for pair in facts.unguarded_pairs(found["frame"]):
        done, undone = pair.done, pair.undone
        when = "an error at the `?` below returns" if pair.fails else "the future is dropped at the await below"
        yield RULE.at(
            facts.place(done.expr),
            f"`{done.key[0]}` {done.says}, and stays so when {when}: what takes it back comes after that",
            help="make a guard whose `drop` takes it back before the await, or do the work in a task of its own",
            confidence=pair.confidence,
            related=(
                facts.note(pair.at, "the function may end here"),
                facts.note(undone.expr, "it is taken back only here"),
            ),
        )


RULE = Rule(
    id="cleanup-after-await",
    severity="warning",
    group="core",
    summary="a counter, a flag or an entry is put right only after an await that may be the last",
    check=check,
)
