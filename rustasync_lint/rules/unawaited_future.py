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
        future = "this `async` block" if lost.is_block else f"the future of `{name}`"
        help = _instead(facts.in_async(lost.maker))
        if lost.cancelled:
            message = f"the task of `{name}` is cancelled at once: nothing keeps its handle"
            help = "await the handle, keep it for as long as the task is to run, or call `detach()` on it"
        elif lost.binding is not None:
            message = f"{future} is never polled, for nothing uses `{lost.binding.name}`: none of it runs"
        else:
            message = f"{future} is dropped before it was ever polled: none of it runs"
        fix = facts.fixes.awaited(lost.maker) if lost.alone else None
        yield RULE.at(facts.place(lost.maker), message, help=help, fix=fix)


def _instead(in_async: bool | None) -> str:
    wait = "`.await` it, or spawn it" if in_async else "make the function async and `.await` it, or spawn it"
    return f"{wait}; if it is not needed, do not make it"


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
