"""A fixed sample of programs with what their runs saw, for tests that have no rustc."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from differential.drops.tree import HOLE, Node, Program
from differential.drops.truth import Stack

Run = tuple[Program, Mapping[Stack, frozenset[int]]]
_HEAD = """# Random async functions and what was seen when they ran: at each await (those around it first) the sites
# whose lock was held there in at least one run. rustc 1.95; made by `python -m differential.drops --record`.
"""


def chosen(runs: Sequence[Run], count: int) -> list[Run]:
    """Small programs that together show as many constructs as `count` programs can."""
    left = {at: frozenset(shapes(program.body)) for at, (program, _) in enumerate(runs)}
    sizes = [len(program.text(0)) for program, _ in runs]
    seen: set[str] = set()
    made: list[Run] = []
    while left and len(made) < count:
        best = max(left, key=lambda at: len(left[at] - seen) / (sizes[at] + 200))
        seen |= left.pop(best)
        made.append(runs[best])
    return made


def shapes(node: Node) -> Iterator[str]:
    """The templates in a program, as far as their text is not a name only."""
    for inner in node.walk():
        if inner.kind not in ("block", "probe", "mark"):
            text = HOLE.join(part for part in inner.parts if isinstance(part, str))
            yield "".join(letter for letter in text if not letter.isdigit())


def written(runs: Sequence[Run]) -> str:
    """The runs as TOML."""
    pieces = [_HEAD]
    for number, (program, seen) in enumerate(runs):
        held = ", ".join(f'"{".".join(map(str, at))}" = {sorted(sites)}' for at, sites in sorted(seen.items()))
        text = program.text(number)
        assert "'''" not in text
        pieces.append(
            f"\n[[program]]\nedition = {json.dumps(program.edition)}\nheld = {{ {held} }}\ntext = '''\n{text}'''\n"
        )
    return "".join(pieces)
