"""Futures that are made and never polled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts, Knowing
    from rustasync_lint.model.hir import Expr
    from rustasync_lint.model.items import Item


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for lost in facts.unpolled(found["drop"]):
        name = facts.called(lost.maker)
        if lost.binding is None:
            what = f"the future of `{name}` is dropped before anything polled it"
        else:
            what = f"the future of `{name}` is never polled: nothing uses `{lost.binding.name}`"
        wait = "`.await` it, or spawn it" if facts.in_async(lost.maker) else "spawn it, or make the function async and `.await` it"
        yield RULE.at(
            facts.place(lost.maker),
            f"{what}, so none of it runs",
            help=f"{wait}; if it is not needed, do not make it",
        )


def concerns(function: Item, knowing: Knowing) -> bool:
    """A function that cannot await makes futures in vain all the same."""
    return knowing.makers.may_drop(function)


RULE = Rule(
    id="unawaited-future",
    severity="warning",
    group="core",
    summary="a future is made and never polled",
    check=check,
    concerns=concerns,
)
