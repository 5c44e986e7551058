"""How long a lock guard lives around an await: our answer against what rustc's programs do.

The truth was measured by running each case, not derived: see the head of `data/guard_extent.toml`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from judged import Read

from rustasync_lint.facts.facts import Facts
from rustasync_lint.model import hir

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DATA = tomllib.loads((Path(__file__).parent / "data" / "guard_extent.toml").read_text(encoding="utf-8"))
CASES: list[dict[str, Any]] = DATA["case"]
EDITIONS = ("2021", "2024")
SHAPES = {
    "async block": "fn case(m: M, m2: &'static Mutex<i32>) -> impl Future<Output = ()> {\n async move { BODY }\n}",
    "async fn": "async fn case(m: M, m2: &'static Mutex<i32>) {\n BODY\n}",
    "async closure": "fn case() {\n let _ = async move |m: M, m2: &'static Mutex<i32>| { BODY };\n}",
}


def held_at(case: dict[str, Any], edition: str, shape: str) -> list[str]:
    """The awaits of the case's body at which a guard is held, as they are written."""
    program = DATA["prelude"].replace("#![", "#[") + "\n" + shape.replace("BODY", case["body"]) + "\n"
    read = Read(program, edition)
    start = len(program[: program.rindex(case["body"])].encode())
    return [facts.text(expr) for expr, facts in read.expressions() if expr.start >= start and held(expr, facts)]


def held(expr: hir.Expr, facts: Facts) -> bool:
    return (isinstance(expr, hir.Await) or facts.polls(expr)) and any(facts.alive_across(expr))


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_a_guard_lives_as_long_as_measured(case: dict[str, Any], edition: str, shape: str) -> None:
    found = held_at(case, edition, shape)
    truth = case[f"held_{edition}"]
    said = f"held at {found}" if found else "held at no await"
    assert bool(found) == truth, f"{said}, in truth {'it is' if truth else 'it is not'}: {case['body']}"


def test_all_cases_are_there() -> None:
    assert len(CASES) == 84
    assert len({case["id"] for case in CASES}) == 84
    apart = [case["id"] for case in CASES if case["held_2021"] != case["held_2024"]]
    assert apart, "the editions differ somewhere"
    assert {case[f"held_{edition}"] for case in CASES for edition in EDITIONS} == {True, False}
