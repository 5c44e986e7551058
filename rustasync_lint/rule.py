"""What a rule is, and where the rules are.

A rule is a frozen value in a module of `rustasync_lint.rules`; its query lies in
`queries/rules/<id>.scm`, its page and tests in `corpus/rules/<id>.rs`. Nothing registers it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from rustasync_lint.finding import Confidence, Finding, Fix, Note, Severity

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts, Knowing
    from rustasync_lint.model.hir import Expr
    from rustasync_lint.model.items import Item
    from rustasync_lint.source import Place

Group = Literal["core", "more", "pedantic"]
Check = Callable[["dict[str, Expr]", "Facts"], Iterator[Finding]]
Concerns = Callable[["Item", "Knowing"], bool]


@dataclass(frozen=True)
class Rule:
    """One trap: `check` judges what the query caught (capture name to expression) by asking the facts.

    Functions without async code are passed over, but for those of which `concerns` says that they matter.
    """

    id: str
    severity: Severity
    group: Group
    summary: str
    check: Check
    concerns: Concerns | None = None

    def at(
        self,
        place: Place,
        message: str,
        *,
        help: str = "",
        confidence: Confidence = "high",
        related: tuple[Note, ...] = (),
        steps: tuple[Note, ...] = (),
        fix: Fix | None = None,
    ) -> Finding:
        """A finding of this rule."""
        return Finding(self.id, self.severity, confidence, place, message, help, related, steps, fix=fix)

    def of_blocking(self, call: Expr, facts: Facts, harm: str) -> Finding:
        """A finding about a call that blocks the thread; `harm` says what that does when it blocks itself."""
        block = facts.blocking(call)
        assert block is not None
        return self.at(
            facts.place(call),
            facts.blocking_message(call, block, harm),
            help=facts.instead(call, block),
            confidence=block.confidence,
            steps=facts.steps(block),
            fix=facts.fixes.blocking(call, block),
        )


def nothing(_: dict[str, Expr], __: Facts) -> Iterator[Finding]:
    """The check of a rule whose findings are made elsewhere."""
    return iter(())


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by id: one for each module of the package `rustasync_lint.rules`."""
    package = importlib.import_module("rustasync_lint.rules")
    modules = (importlib.import_module(f"{package.__name__}.{m.name}") for m in pkgutil.iter_modules(package.__path__))
    return tuple(sorted((module.RULE for module in modules), key=lambda rule: rule.id))
