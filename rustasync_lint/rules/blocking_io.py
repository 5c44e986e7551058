"""Files, sockets, processes, consoles and databases waited for in async code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    yield RULE.of_blocking(found["call"], facts, "blocks the thread until the operating system answers")


RULE = Rule(
    id="blocking-io",
    severity="warning",
    group="core",
    summary="synchronous I/O in async code",
    check=check,
)
