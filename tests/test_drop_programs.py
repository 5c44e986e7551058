"""Which guards live at which await of random programs: our answer against what was seen when they ran.

The programs and the truth are recorded in `data/drop_programs.toml`; `make drops` makes and runs new ones.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from differential.drops.prediction import compare, predict  # noqa: E402

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PROGRAMS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "data" / "drop_programs.toml").read_text(encoding="utf-8")
)["program"]


@pytest.mark.parametrize("edition", ("2021", "2024"))
def test_guards_live_where_locks_were_held(edition: str) -> None:
    programs = {at: program for at, program in enumerate(PROGRAMS) if program["edition"] == edition}
    said = predict({at: program["text"] for at, program in programs.items()}, edition)
    wrong: list[str] = []
    for at, program in programs.items():
        seen = {tuple(map(int, stack.split("."))): frozenset(sites) for stack, sites in program["held"].items()}
        for kind, number, sites in compare(seen, said[at]):
            wrong.append(f"{kind} at await {number}: {sorted(sites)} in\n{program['text']}")
    assert not wrong, "\n".join(wrong)


def test_the_sample_is_whole() -> None:
    assert len(PROGRAMS) == 150
    for edition in ("2021", "2024"):
        held = [sites for p in PROGRAMS if p["edition"] == edition for sites in p["held"].values()]
        assert sum(map(bool, held)) > 100
        assert sum(not sites for sites in held) > 50
