"""Async functions that await nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    sure = facts.needlessly_async(found["body"])
    if sure is not None:
        place, name = facts.function()
        yield RULE.at(
            place,
            f"`{name}` is async and awaits nothing: whoever calls it has to be async for it",
            help="make it a plain function, and take away the `.await` where it is called",
            confidence=sure,
        )


RULE = Rule(
    id="unused-async",
    severity="note",
    group="pedantic",
    summary="an async function that never awaits",
    check=check,
)
