"""Destructors that block, of types that async code drops."""

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
    block, dropped, name = facts.blocking(call), facts.dropped_in_async(), facts.destructor_of()
    if block is None or dropped is None:
        return
    yield RULE.at(
        facts.place(call),
        f"`{facts.called(call)}` blocks the thread wherever a `{name}` ends, and async code ends one: "
        "no `.await` shows that it waits",
        help="give the type an async method that closes it, and let `drop` do only what cannot wait",
        confidence=block.confidence,
        related=(dropped,),
        steps=facts.steps(block),
    )


def concerns(function: Item, knowing: Knowing) -> bool:
    """A destructor runs where its value ends, in async code, too."""
    return knowing.destructors.of(function) is not None


RULE = Rule(
    id="blocking-drop",
    severity="warning",
    group="more",
    summary="a destructor blocks the thread of the async code that drops its value",
    check=check,
    concerns=concerns,
)
