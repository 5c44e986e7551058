"""Channels between threads, joins and parking in async code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr

_HARM = {
    "channel": "blocks the thread until the other side of the channel moves",
    "join": "blocks the thread until another one has ended",
    "park": "stops the thread until another one wakes it",
}


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    call = found["call"]
    block = facts.blocking(call)
    assert block is not None
    yield RULE.at(
        facts.place(call),
        facts.blocking_message(call, block, _HARM[block.row.kind]),
        help=facts.instead(call, block),
        confidence=block.confidence,
        steps=facts.steps(block),
        fix=facts.fixes.blocking(call, block),
    )


RULE = Rule(
    id="blocking-channel",
    severity="warning",
    group="core",
    summary="async code waits for another thread: a channel, a join, a park",
    check=check,
)
