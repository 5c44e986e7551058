"""Destructors that spawn a task to clean up."""

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
    call = found["call"]
    yield RULE.at(
        facts.place(call),
        f"nobody waits for the task that `{facts.called(call)}` starts in `drop`: when the runtime ends first, "
        f"what a `{facts.destructor_of()}` leaves behind is not cleaned up",
        help="give the type an async method that cleans up and is awaited; keep `drop` for what that did not do",
    )


def concerns(function: Item, knowing: Knowing) -> bool:
    """A destructor may spawn without a word of async code in it."""
    return knowing.destructors.of(function) is not None


RULE = Rule(
    id="async-cleanup-in-drop",
    severity="note",
    group="more",
    summary="a destructor leaves its cleanup to a task that nobody waits for",
    check=check,
    concerns=concerns,
)
