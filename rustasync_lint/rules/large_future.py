"""Futures of 16 KiB and more that are not boxed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts, Knowing
    from rustasync_lint.facts.large_futures import Grown
    from rustasync_lint.model.hir import Expr
    from rustasync_lint.model.items import Item


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for large in facts.large_futures(found["site"]):
        layout = large.whole.layout
        least = "" if layout.exact else "at least "
        yield RULE.at(
            facts.place(large.expr),
            f"{facts.named_future(large)} is {least}{layout.size} bytes: {_harm(large, facts)}",
            help="box it, `Box::pin(..)`, here or where its largest parts are awaited",
            confidence="high" if layout.size >= SURE else "medium",
            related=facts.contributors(large),
        )


def _harm(large: Grown, facts: Facts) -> str:
    if large.user is large.expr:
        return "it lies on the stack of the thread that runs it"
    if facts.is_await(large.user):
        return "this future and every one that awaits it holds all of that"
    return f"`{facts.called(large.user)}` moves all of that about"


def concerns(function: Item, knowing: Knowing) -> bool:
    """A function that is not async may spawn a future, or block on it."""
    return knowing.mentions.runs_futures(function)


SURE = 20480
RULE = Rule(
    id="large-future",
    severity="warning",
    group="core",
    summary="a future is large as a whole and not boxed",
    check=check,
    concerns=concerns,
)
