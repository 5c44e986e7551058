"""Sizes of whole futures on random programs whose real sizes rustc told: a recorded run of `make sizes`."""

from __future__ import annotations

import re
from pathlib import Path

from judged import Read

from rustasync_lint.facts.sizes import Sizes
from rustasync_lint.judge import functions

RECORD = (Path(__file__).parent / "data" / "size_programs.rs").read_text(encoding="utf-8")
MEASURED = {name: int(size) for size, name in re.findall(r"^// (\d+) bytes\npub async fn (f\d+)", RECORD, re.M)}

COUNT = 90


def test_estimates_are_near_what_was_measured() -> None:
    read = Read(RECORD)
    sizes = Sizes(read.knowing.program)
    off: dict[str, float] = {}
    for item in functions(read.unit):
        if item.name in MEASURED:
            layout = sizes.layouts.of(read.knowing.program.signatures.of(item).output)
            assert layout is not None
            assert layout.exact, item.name
            off[item.name] = layout.size / MEASURED[item.name] - 1
    assert off.keys() == MEASURED.keys()
    assert len(MEASURED) == COUNT
    assert max(off.values()) <= 0.5
    assert sum(abs(by) <= 0.1 for by in off.values()) >= 0.97 * COUNT
    assert sum(by == 0 for by in off.values()) >= 0.85 * COUNT
