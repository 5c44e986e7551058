"""What the facts say of generated programs: which sites' guards are alive at which await."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping

from differential.drops.truth import PRELUDE, Stack
from rustasync_lint.facts.facts import Facts, Knowing
from rustasync_lint.judge import functions
from rustasync_lint.known import new_program
from rustasync_lint.model import hir
from rustasync_lint.model.crate import Crate
from rustasync_lint.model.items import Item
from rustasync_lint.source import SourceFile

Sites = frozenset[int]
Said = dict[int, list[Sites]]
_FILE = "/programs.rs"
_SITE = re.compile(r"\bL(\d)\b")
_AWAIT = re.compile(r"(?:probe|probe_with|probe_ref|at)\(e, (\d+)\b")


def predict(texts: Mapping[int, str], edition: str) -> dict[int, Said]:
    """By program and await, the origins that are alive there; each as the sites it may come from."""
    sys.setrecursionlimit(20_000)
    text = PRELUDE + "".join(texts.values())
    crate = Crate("programs", _FILE, edition, lambda path: SourceFile(path, text.encode()) if path == _FILE else None)
    knowing = Knowing(new_program())
    said: dict[int, Said] = {}
    for item in functions(crate.root.unit):
        if item.name[:1] == "p" and item.name[1:].isdigit() and int(item.name[1:]) in texts:
            said[int(item.name[1:])] = _of(item, knowing)
    return said


def _of(item: Item, knowing: Knowing) -> Said:
    body = knowing.program.body(item)
    assert body is not None
    facts = Facts(knowing, knowing.program.typed(body))
    said: Said = {}
    for expr in body.root.walk():
        if isinstance(expr, hir.Await):
            number = _AWAIT.match(facts.text(expr))
            if number is not None:
                said[int(number[1])] = list(_alive(expr, facts))
    knowing.program.release(item)
    return said


def _alive(expr: hir.Expr, facts: Facts) -> Iterator[Sites]:
    source = facts.types.body.unit.source
    for held in facts.alive_across(expr):
        origin = facts._acquisition(held.origin)
        sites = frozenset(int(n) for n in _SITE.findall(source.text(origin.start, origin.end)))
        if not sites and isinstance(held.origin, hir.Binding) and held.origin.source is not None:
            value = held.origin.source.value
            sites = frozenset(int(n) for n in _SITE.findall(source.text(value.start, value.end))) if value else sites
        yield sites


def compare(seen: Mapping[Stack, Sites], said: Said) -> Iterator[tuple[str, int, Sites]]:
    """Where they disagree: `missed` or `false`, the await, the sites."""
    for stack, held in seen.items():
        told = frozenset().union(*(sites for at in stack for sites in said.get(at, ())))
        if held - told:
            yield "missed", stack[-1], held - told
    below: dict[int, Sites] = {}
    for stack, held in seen.items():
        for at in stack:
            below[at] = below.get(at, frozenset()) | held
    for at, held in below.items():
        for sites in said.get(at, ()):
            if not sites & held:
                yield "false", at, sites
