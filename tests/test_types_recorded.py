"""Types in `differential/sample.rs` are what rustc says; `make types-check ARGS=--record` wrote that down."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from judged import ROOT, Read

from rustasync_lint.facts.facts import Facts
from rustasync_lint.model import hir

sys.path.insert(0, str(ROOT / "differential"))

from types_check import RECORD, SAMPLE, Spans, agrees, known, render, was_written

RECORDED = json.loads(RECORD.read_text(encoding="utf-8"))
# What only the place tells that the value goes to.
UNKNOWN = {
    '"no".into()',
    '[("a", 1)].into_iter().collect()',
    "&[]",
    "inner.iter().map(|each| patterns(each, (String::new(), None))).sum()",
    "lengths.into_iter().zip(words.clone()).collect()",
    "text.trim().parse()?",
    "words.iter().map(|word| word.len()).collect()",
    "[]",
}


@pytest.fixture(scope="module")
def ours() -> dict[tuple[object, ...], tuple[hir.Expr, Facts]]:
    read = Read(SAMPLE.read_text(encoding="utf-8"))
    spans = Spans(read.unit)
    return {(*spans.of(expr), type(expr).__name__): (expr, facts) for expr, facts in read.expressions()}


def rows() -> Iterator[list[Any]]:
    yield from RECORDED["rows"]


def test_the_record_is_of_this_sample() -> None:
    digest = hashlib.sha256(SAMPLE.read_bytes()).hexdigest()
    assert digest == RECORDED["sample"], "make types-check ARGS=--record"
    assert len(RECORDED["rows"]) > 500


def test_no_type_is_wrong(ours: dict[tuple[object, ...], tuple[hir.Expr, Facts]]) -> None:
    wrong = []
    for *place, forms in rows():
        expr, facts = ours[tuple(place)]
        ty = facts.types.of(expr)
        if not any(agrees(ty, was_written(form)) for form in forms):
            wrong.append(f"line {place[0]}: {facts.text(expr)[:60]} is {forms}, not {render(ty)}")
    assert not wrong


def test_what_is_unknown_is_known(ours: dict[tuple[object, ...], tuple[hir.Expr, Facts]]) -> None:
    unknown = set()
    for *place, _ in rows():
        expr, facts = ours[tuple(place)]
        if known(facts.types.of(expr)) == "unknown":
            unknown.add(" ".join(facts.text(expr).split()))
    assert unknown == UNKNOWN
