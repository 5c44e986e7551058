"""Sizes of futures, ours against rustc's: random async programs, compiled once, measured, estimated.

    python differential/sizes.py --seed 1 --count 300

Prints how far the estimates are off, and the worst functions cut down to what still shows it. Ends with
1 when fewer than nine in ten are within 10 %, or when one is over by more than half without saying
"at most". Needs cargo, and with `--macros` tokio and futures from the registry.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from async_programs import MEASURE, PRELUDE, Function, Programs, without_one

from rustasync_lint.facts.arrange import Layout
from rustasync_lint.facts.sizes import Sizes
from rustasync_lint.judge import functions
from rustasync_lint.known import new_program
from rustasync_lint.model.crate import Crate
from rustasync_lint.source import SourceFile

NAME = "/sizes/lib.rs"
NEAR = 0.10
GOAL = 0.90
MANIFEST = """\
[package]
name = "measured"
version = "0.0.0"
edition = "{edition}"
[[bin]]
name = "measured"
path = "main.rs"
[dependencies]
{dependencies}
[workspace]
"""
DEPENDENCIES = 'tokio = { version = "1", features = ["macros", "rt"] }\nfutures = "0.3"\n'


@dataclass(frozen=True)
class Compared:
    """A function with its measured size and our estimate."""

    function: Function
    real: int
    ours: Layout | None

    @property
    def off(self) -> float:
        """By which part of the real size the estimate is off; below zero when it is too small."""
        return (self.ours.size if self.ours is not None else 0) / self.real - 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--edition", default="2021")
    parser.add_argument("--plain", action="store_true", help="without tokio and futures: rustc alone")
    parser.add_argument("--show", type=int, default=2, help="how many bad functions to cut down")
    parser.add_argument("--record", type=Path, help="write programs and sizes to this file, for the tests")
    args = parser.parse_args()
    programs = Programs(args.seed, macros=not args.plain)
    made = [programs.add() for _ in range(args.count)]
    with tempfile.TemporaryDirectory() as folder:
        rust = Rust(Path(folder), args.edition, plain=args.plain)
        made, real = compiling(programs, made, rust)
        if not real:
            return 2
        found = compare(programs.items, made, real, args.edition)
        if args.record:
            record(args.record, programs.items, found, args.edition)
        print(f"{len(found)} of {args.count} functions compile")
        print_table(found)
        bad = sorted((c for c in found if abs(c.off) > NEAR), key=lambda c: -abs(c.off))
        for one in bad[: args.show]:
            print_cut(one, programs.items, made, rust)
    near = sum(abs(c.off) <= NEAR for c in found) / len(found)
    return 0 if near >= GOAL and not any(c.off > 0.5 for c in found) else 1


def compiling(programs: Programs, made: list[Function], rust: Rust) -> tuple[list[Function], dict[str, int]]:
    """The functions that compile, and their sizes: what borrows wrongly goes, and what calls it."""
    for _ in range(12):
        real, failed = rust.measured(programs.items, made)
        if real is not None:
            return made, real
        text = source(programs.items, made).splitlines()
        wrong = set()
        for line in map(int, re.findall(r"--> \S*main.rs:(\d+)", failed)):
            above = (re.match(r"pub async fn (f\d+)", text[n]) for n in range(min(line, len(text)) - 1, -1, -1))
            wrong.add(next((at[1] for at in above if at), ""))
        known = {function.name: function for function in made}
        left = [f for f in made if f.name not in wrong and not wrong & _below(f, known)]
        if len(left) == len(made):
            break
        made = left
    print(failed[:4000])
    return made, {}


class Rust:
    """Compiles programs and runs what prints the sizes."""

    def __init__(self, folder: Path, edition: str, *, plain: bool) -> None:
        self.folder = folder
        self.target = Path(os.environ.get("CARGO_TARGET_DIR", folder / "target"))
        dependencies = "" if plain else DEPENDENCIES
        (folder / "Cargo.toml").write_text(MANIFEST.format(edition=edition, dependencies=dependencies))

    def measured(self, items: Sequence[str], made: Sequence[Function]) -> tuple[dict[str, int] | None, str]:
        """The size of each function's future; None and the errors when it does not compile."""
        prints = "\n".join(f'    println!("{f.name} {{}}", size({f.name}));' for f in made)
        main = source(items, made) + MEASURE + f"fn main() {{\n{prints}\n}}\n"
        (self.folder / "main.rs").write_text(main)
        build = ["cargo", "build", "--quiet", "--manifest-path", str(self.folder / "Cargo.toml")]
        environment = {**os.environ, "CARGO_TARGET_DIR": str(self.target), "CARGO_PROFILE_DEV_DEBUG": "0"}
        built = subprocess.run(build, capture_output=True, text=True, env=environment)
        if built.returncode:
            return None, built.stderr
        ran = subprocess.run([self.target / "debug" / "measured"], capture_output=True, text=True, check=True)
        return {name: int(size) for name, size in map(str.split, ran.stdout.splitlines())}, ""


def source(items: Sequence[str], made: Sequence[Function]) -> str:
    """The program without what measures it."""
    return PRELUDE + "\n".join(items) + "\n" + "\n".join(function.text() for function in made)


def estimated(text: str, edition: str) -> dict[str, Layout | None]:
    """Our sizes of the futures of all async functions in a text."""
    data = text.encode()
    crate = Crate("measured", NAME, edition, lambda path: SourceFile(path, data) if path == NAME else None)
    program = new_program()
    sizes = Sizes(program)
    found = {}
    for item in functions(crate.root.unit):
        if re.fullmatch(r"f\d+", item.name):
            found[item.name] = sizes.layouts.of(program.signatures.of(item).output)
    return found


def compare(items: Sequence[str], made: Sequence[Function], real: dict[str, int], edition: str) -> list[Compared]:
    ours = estimated(source(items, made), edition)
    return [Compared(function, real[function.name], ours.get(function.name)) for function in made]


def print_table(found: Sequence[Compared]) -> None:
    rows = (
        ("exact", lambda off: off == 0),
        ("within 1 %", lambda off: 0 < abs(off) <= 0.01),
        ("within 10 %", lambda off: 0.01 < abs(off) <= NEAR),
        ("over by 10 to 50 %", lambda off: NEAR < off <= 0.5),
        ("over by more than 50 %", lambda off: off > 0.5),
        ("under by 10 to 50 %", lambda off: -0.5 <= off < -NEAR),
        ("under by more than 50 %", lambda off: off < -0.5),
    )
    print(f"{'estimate':26} {'futures':>8} {'':>7} {'said to be a lower bound':>26}")
    for title, fits in rows:
        here = [c for c in found if fits(c.off)]
        least = sum(c.ours is None or not c.ours.exact for c in here)
        print(f"{title:26} {len(here):8} {len(here) / len(found):7.1%} {least:26}")
    near = sum(abs(c.off) <= NEAR for c in found)
    print(f"{'all within 10 %':26} {near:8} {near / len(found):7.1%}")


def print_cut(one: Compared, items: Sequence[str], made: Sequence[Function], rust: Rust) -> None:
    """The function cut down as far as the estimate stays off."""
    needed = [f for f in made if f.name in _below(one.function, {f.name: f for f in made})]
    worst = one
    smaller = True
    while smaller:
        smaller = False
        for body in without_one(worst.function.body):
            tried = replace(worst.function, body=body)
            real, _ = rust.measured(items, [*needed, tried])
            if real is None:
                continue
            again = compare(items, [*needed, tried], real, "2021")[-1]
            if abs(again.off) > NEAR:
                worst, smaller = again, True
                break
    print(f"\nmeasured {worst.real}, estimated {worst.ours}\n{worst.function.text()}")
    for name in sorted(set(re.findall(r"\b[SE]\d+\b", worst.function.text()))):
        print(next(item for item in items if re.search(rf"\b{name} {{", item)))


def _below(function: Function, known: dict[str, Function]) -> set[str]:
    pending, found = [*function.calls], set()
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += known[name].calls
    return found


def record(path: Path, items: Sequence[str], found: Sequence[Compared], edition: str) -> None:
    """The programs and their measured sizes, as the tests read them."""
    version = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    head = f"// Sizes of futures, measured with rustc {version} in edition {edition}; made by differential/sizes.py.\n"
    made = "\n".join(f"// {c.real} bytes\n{c.function.text()}" for c in found)
    path.write_text(head + PRELUDE + "\n".join(items) + "\n" + made)


if __name__ == "__main__":
    sys.setrecursionlimit(20_000)
    sys.exit(main())
