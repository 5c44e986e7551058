"""The truth about generated programs: rustc compiles them, they are run in all ways, and say what they saw.

Programs that rustc rejects are taken out and counted, and so are those with a branch that never ran or
with too many ways to run.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from differential.drops.tree import Program

PRELUDE = (Path(__file__).parent / "prelude.rs").read_text(encoding="utf-8")
_ROUNDS = 8
Stack = tuple[int, ...]


@dataclass
class Outcome:
    """What became of the programs: what was seen, by program; the rest by why it does not count."""

    seen: dict[int, dict[Stack, frozenset[int]]] = field(default_factory=dict)
    rejected: dict[int, str] = field(default_factory=dict)
    unreached: list[int] = field(default_factory=list)
    capped: list[int] = field(default_factory=list)
    panicked: list[int] = field(default_factory=list)


def measure(programs: Mapping[int, Program], edition: str, folder: Path) -> Outcome:
    """Compile and run programs of one edition; `folder` is for files of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    outcome = Outcome()
    left = dict(programs)
    source, binary = folder / "programs.rs", folder / "programs"
    texts = {number: program.text(number) for number, program in left.items()}
    for _ in range(_ROUNDS):
        starts = _write(source, {number: texts[number] for number in left})
        wrong = _errors(source, binary, edition, starts)
        if not wrong:
            break
        for number, why in wrong.items():
            outcome.rejected[number] = why
            left.pop(number, None)
    else:
        raise RuntimeError("rustc goes on to find errors")
    if left:
        _run(binary, left, texts, outcome)
    return outcome


def _write(source: Path, texts: Mapping[int, str]) -> list[tuple[int, int]]:
    """Writes the crate; the line that each program starts on, with its number."""
    pieces = [PRELUDE]
    line = PRELUDE.count("\n") + 1
    starts: list[tuple[int, int]] = []
    for number, text in texts.items():
        starts.append((line, number))
        pieces.append(text)
        line += text.count("\n")
    starts.append((line, -1))
    calls = "".join(f"    drive({number}, |e| Box::pin(p{number}(e)));\n" for number in texts)
    quiet = "    std::panic::set_hook(Box::new(|_| ()));\n"
    pieces.append(f"fn main() {{\n{quiet}{calls}}}\n")
    source.write_text("".join(pieces), encoding="utf-8")
    return starts


def _errors(source: Path, binary: Path, edition: str, starts: list[tuple[int, int]]) -> dict[int, str]:
    """Compiles; the programs with errors, and their first error."""
    made = subprocess.run(
        ["rustc", "--edition", edition, "--error-format=json", "-Cdebuginfo=0", "-Copt-level=0", "--cap-lints=allow"]
        + [str(source), "-o", str(binary)],
        capture_output=True,
        text=True,
        timeout=900,
    )
    wrong: dict[int, str] = {}
    for text in made.stderr.splitlines():
        message = json.loads(text) if text.startswith("{") else {}
        if message.get("level") != "error":
            continue
        code = (message.get("code") or {}).get("code", "")
        for span in message["spans"]:
            if span["is_primary"]:
                number = max((start for start in starts if start[0] <= span["line_start"]), default=(0, -1))[1]
                if number < 0:
                    raise RuntimeError(message["rendered"])
                wrong.setdefault(number, f"{code}: {message['rendered']}")
    if made.returncode and not wrong:
        raise RuntimeError(made.stderr[:2000])
    return wrong


def _run(binary: Path, left: Mapping[int, Program], texts: Mapping[int, str], outcome: Outcome) -> None:
    ran = subprocess.run([str(binary)], capture_output=True, text=True, timeout=900)
    lines = ran.stdout.splitlines()
    if len(lines) != len(left):
        raise RuntimeError(f"the programs ended early, after {lines[-1] if lines else 'none'}: {ran.stderr[:2000]}")
    for line in lines:
        number, how, *rest = line.split()
        if how == "capped":
            outcome.capped.append(int(number))
        elif how == "panicked":
            outcome.panicked.append(int(number))
        else:
            marks = {int(mark) for mark in re.findall(r"e\.b\((\d+)\)", texts[int(number)])}
            if any(not int(rest[0]) >> mark & 1 for mark in marks):
                outcome.unreached.append(int(number))
                continue
            outcome.seen[int(number)] = dict(_record(text) for text in rest[1:])


def _record(text: str) -> tuple[Stack, frozenset[int]]:
    at, _, held = text.partition("=")
    mask = int(held)
    return tuple(int(n) for n in at.split(".")), frozenset(n for n in range(mask.bit_length()) if mask >> n & 1)
