"""The measured oracles in data/ are whole: how long guards really live, how large futures really are."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def data(name: str) -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "data" / name).read_text(encoding="utf-8"))


def test_guard_extent_is_whole() -> None:
    measured = data("guard_extent.toml")
    cases = {case["id"]: case for case in measured["case"]}
    assert len(cases) == len(measured["case"]) == 84
    for case in cases.values():
        assert ".lock()" in case["body"] or ".try_lock()" in case["body"]
        assert {type(case[f"{what}_{year}"]) for what in ("held", "send", "clippy") for year in (2021, 2024)} == {bool}
        for year in (2021, 2024):  # what is locked while suspended cannot be Send with a std guard
            assert not (case[f"held_{year}"] and case[f"send_{year}"]), case["id"]
    assert all(rule["example"] in cases for rule in measured["rule"])
    assert cases["if_let_else_branch"]["held_2021"]
    assert not cases["if_let_else_branch"]["held_2024"]


def test_future_size_is_whole() -> None:
    measured = data("future_size.toml")
    names = [case["name"] for case in measured["case"]]
    assert len(set(names)) == len(names) == 92
    for case in measured["case"]:
        assert case["bytes"] > 0
        assert case["future"]
        assert case["prelude"] in measured["prelude"]
    sizes = {case["name"]: case["bytes"] for case in measured["case"]}
    assert (sizes["empty"], sizes["one await"]) == (1, 2)
    assert len({rule["id"] for rule in measured["rule"]}) == 28
