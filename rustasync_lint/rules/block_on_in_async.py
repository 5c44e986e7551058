"""`block_on` and its kin in async code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    if "runtime" in found:
        yield RULE.at(
            facts.place(found["runtime"]),
            f"the runtime from `{facts.called(found['runtime'])}` is dropped in async code: "
            "it waits for its tasks, and panics for it",
            help="keep one runtime for the program and pass its `Handle` on, or end it with `shutdown_background()`",
        )
        return
    yield RULE.of_blocking(found["call"], facts, "drives a future on a thread that is already polling one")


RULE = Rule(
    id="block-on-in-async",
    severity="error",
    group="core",
    summary="a future is driven to its end inside async code",
    check=check,
)
