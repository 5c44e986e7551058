"""`std::thread::sleep` and its kin in async code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    yield RULE.of_blocking(found["call"], facts, "puts the thread to sleep, and every task on it")


RULE = Rule(
    id="blocking-sleep",
    severity="error",
    group="core",
    summary="the whole thread sleeps in async code",
    check=check,
)
