"""One file of Rust as a crate of its own, for tests: what the rules find in it, and its facts."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from annotations import header

from rustasync_lint.facts.facts import Facts, Knowing
from rustasync_lint.finding import Confidence, Finding, at_least
from rustasync_lint.judge import Judge, functions
from rustasync_lint.known import new_program
from rustasync_lint.model import hir
from rustasync_lint.model.crate import Crate
from rustasync_lint.model.items import Item, Unit
from rustasync_lint.model.program import nested_functions
from rustasync_lint.source import SourceFile

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "corpus"
RULE_FILES = sorted((CORPUS / "rules").glob("*.rs"))
FACT_FILES = sorted((CORPUS / "facts").glob("*.rs"))
NAME = "/corpus/lib.rs"

_SHARED: list[Knowing] = []
_SHARED_BY = 40

sys.setrecursionlimit(20_000)  # as the engine does


def _knowing() -> Knowing:
    """What is known of other crates, read once for several texts; not for all, since it remembers them."""
    if len(_SHARED) % _SHARED_BY == 0:
        _SHARED[:] = [Knowing(new_program())]
    else:
        _SHARED.append(_SHARED[0])
    return _SHARED[0]


def rules_of(text: str, stem: str) -> tuple[str, ...]:
    """The rules that a corpus file is judged by: those its header names, or the one it is named after."""
    return tuple(rule.strip() for rule in (header(text, "rules") or stem).split(","))


@dataclass(frozen=True)
class Read:
    """A text as a crate of its own."""

    text: str | bytes
    edition: str = "2021"

    @cached_property
    def knowing(self) -> Knowing:
        """The facts of a program that has this crate in it."""
        return _knowing()

    @cached_property
    def unit(self) -> Unit:
        """The crate's only file."""
        data = self.text if isinstance(self.text, bytes) else self.text.encode()
        crate = Crate("corpus", NAME, self.edition, lambda path: SourceFile(path, data) if path == NAME else None)
        return crate.root.unit

    def findings(self, rules: Collection[str], floor: Confidence = "medium") -> list[Finding]:
        """What the rules find, at least as sure as `floor`, in source order; in test code, too."""
        found = Judge(self.knowing, rules).findings(self.unit)
        kept = (finding for finding in found if at_least(finding.confidence, floor))
        return sorted(kept, key=lambda finding: finding.sort_key)

    def line(self, finding: Finding) -> int:
        """The 1-based line on which a finding starts."""
        return self.unit.source.line_of(finding.place.start)

    def expressions(self) -> Iterator[tuple[hir.Expr, Facts]]:
        """Every expression of every function of the file, with the facts of its body."""
        for item in functions(self.unit):
            yield from self._of(item)

    def _of(self, item: Item) -> Iterator[tuple[hir.Expr, Facts]]:
        body = self.knowing.program.body(item)
        if body is None:
            return
        facts = Facts(self.knowing, self.knowing.program.typed(body))
        for expr in body.root.walk():
            yield expr, facts
        for inner in nested_functions(item):
            yield from self._of(inner)
