"""Tasks whose handle is dropped, and with it their error."""

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
    task = facts.detached(found["call"])
    if task is not None:
        lost = "an error" if task.fails else "a panic"
        yield RULE.at(
            facts.place(found["call"]),
            f"{lost} of this task is lost: the handle that `{facts.called(found['call'])}` gives is dropped",
            help="handle the error in the task, keep the handle and await it, or say with `let _ =` that it is meant",
            confidence=task.confidence,
        )


def concerns(function: Item, knowing: Knowing) -> bool:
    """A function without async code starts tasks all the same."""
    return knowing.may_detach(function)


RULE = Rule(
    id="dropped-join-handle",
    severity="note",
    group="pedantic",
    summary="nobody sees the error of a task",
    check=check,
    concerns=concerns,
)
