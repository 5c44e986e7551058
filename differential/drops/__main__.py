"""`python -m differential.drops`: facts against runs on random programs. Prints a table, shrinks what disagrees.

Ends with 1 if anything does. With `--record` it writes programs that together show every construct, and what
their runs saw, for the tests.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from differential.drops.generate import program
from differential.drops.prediction import compare, predict
from differential.drops.record import chosen, written
from differential.drops.shrink import shrink
from differential.drops.tree import Program
from differential.drops.truth import Outcome, measure

EDITIONS = ("2021", "2024")
AT_ONCE = 500


class Comparison:
    """Compares programs of one seed; `odd` are those with a disagreement, by edition."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.seed = seed
        self.folder = folder
        self.total: Counter[str] = Counter()
        self.odd: dict[str, dict[int, Program]] = {edition: {} for edition in EDITIONS}
        self.agreed: list[tuple[Program, dict[tuple[int, ...], frozenset[int]]]] = []

    def run(self, count: int) -> None:
        """Compare the first `count` programs, half of them of each edition."""
        for first in range(0, count, AT_ONCE):
            for edition in EDITIONS:
                numbers = range(first + EDITIONS.index(edition), min(first + AT_ONCE, count), len(EDITIONS))
                self.compare({n: program(self.seed * 1_000_000 + n, edition) for n in numbers}, edition)

    def compare(self, programs: Mapping[int, Program], edition: str) -> None:
        """Compare programs of one edition."""
        outcome = measure(programs, edition, self.folder)
        self._count(len(programs), outcome)
        said = predict({n: programs[n].text(n) for n in outcome.seen}, edition)
        for number, seen in outcome.seen.items():
            found = Counter(kind for kind, _, _ in compare(seen, said[number]))
            self.total.update(found)
            if found:
                self.odd[edition][number] = programs[number]
            else:
                self.agreed.append((programs[number], seen))

    def _count(self, programs: int, outcome: Outcome) -> None:
        self.total.update(
            {
                "programs": programs,
                "rejected by rustc": len(outcome.rejected),
                "with a branch that never runs": len(outcome.unreached),
                "with too many ways to run": len(outcome.capped),
                "that panic": len(outcome.panicked),
                "compared": len(outcome.seen),
                "awaits compared": sum(len(seen) for seen in outcome.seen.values()),
                "guards held at them": sum(len(held) for seen in outcome.seen.values() for held in seen.values()),
                "missed": 0,
                "false": 0,
            }
        )

    def disagreements(self, programs: Mapping[int, Program], edition: str) -> dict[int, frozenset[str]]:
        """How facts and truth disagree on each program; nothing on those that rustc rejects."""
        seen = measure(programs, edition, self.folder).seen
        said = predict({number: programs[number].text(number) for number in seen}, edition)
        return {number: frozenset(kind for kind, _, _ in compare(seen[number], said[number])) for number in seen}

    def show(self, most: int) -> None:
        """Print some of the programs with a disagreement, as small as they get."""
        for edition, programs in self.odd.items():
            first = dict(sorted(programs.items(), key=lambda item: len(item[1].text(0)))[: most // 2])
            small = shrink(first, lambda made, edition=edition: self.disagreements(made, edition))
            for number, made in small.items():
                seen = measure({number: made}, edition, self.folder).seen[number]
                said = predict({number: made.text(number)}, edition)[number]
                print(f"\n// edition {edition}, seed {self.seed}")
                for kind, at, sites in compare(seen, said):
                    print(f"// {kind} at await {at}: {', '.join(f'L{n}' for n in sorted(sites))}")
                print(made.text(number), end="")


def main() -> int:
    parser = argparse.ArgumentParser(prog="differential.drops", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--shrink", type=int, default=6, help="how many disagreements to make small")
    parser.add_argument("--record", type=Path, help="write a sample for the tests to this file")
    parser.add_argument("--sample", type=int, default=150, help="how many programs to record")
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        compared = Comparison(options.seed, Path(folder))
        compared.run(options.count)
        odd = sum(map(len, compared.odd.values()))
        for what, count in compared.total.items():
            print(f"{count:8} {what}")
        print(f"{odd:8} programs with a disagreement")
        print(f"{time.monotonic() - began:8.0f} seconds")
        if options.shrink:
            compared.show(options.shrink)
    if options.record:
        options.record.write_text(written(chosen(compared.agreed, options.sample)), encoding="utf-8")
    return 1 if odd else 0


if __name__ == "__main__":
    sys.exit(main())
