"""Found, missed and false on our corpus, rule by rule: rustasync-lint beside the tools that can be installed.

    make scorecard

The marks of `corpus/rules` are the truth: a line with a mark of a rule holds its trap, known misses included; any
other line of that file does not. Lines marked `low:` are left out, for them people may differ. What a
tool reports counts for a mark within two lines, since tools point to other parts of a statement. A tool is
asked only about rules that one of its lints is made for (`LINTS`); for the others the table has a dash. The
corpus is ours, so it holds what we thought of: read the numbers as coverage, not as a contest.

Clippy compiles the corpus with the crates of `proof/Cargo.toml`. Tools that are not installed are left out.
Writes docs/scorecard.md.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT / "proof"))

import prove  # noqa: E402
from annotations import expectations, headers  # noqa: E402

from rustasync_lint import __version__  # noqa: E402
from rustasync_lint.finding import at_least  # noqa: E402
from rustasync_lint.rule import rules  # noqa: E402

RULES = ROOT / "corpus" / "rules"
_NEAR = 2

Reports = dict[str, list[tuple[str, int]]]  # rule file stem -> lint and line of each report

# Which lints of other tools look for the same trap as a rule. What a tool says it does not look for has no entry.
LINTS = {
    "clippy": {
        "guard-across-await": ("await_holding_lock", "await_holding_invalid_type"),
        "refcell-across-await": ("await_holding_refcell_ref",),
        "large-future": ("large_futures",),
        "large-array-in-future": ("large_futures", "large_stack_arrays"),
        "unawaited-future": ("let_underscore_future", "unused_must_use", "async_yields_async"),
        "unused-async": ("unused_async",),
        "lock-order": ("if_let_mutex",),
    },
    "thailint": {
        "blocking-io": ("blocking-async.fs-in-async", "blocking-async.net-in-async"),
        "blocking-sleep": ("blocking-async.sleep-in-async",),
    },
}
_CLIPPY = sorted({lint for lints in LINTS["clippy"].values() for lint in lints} - {"unused_must_use"})


@dataclass(frozen=True)
class Score:
    """Marks that were reported, marks that were not, reports where no mark is."""

    found: int
    missed: int
    false: int


def main() -> int:
    tools: dict[str, tuple[str, Reports]] = {}
    for name, run in TOOLS.items():
        made = run()
        if made is not None:
            tools[name] = made
    stems = [rule.id for rule in rules() if rule.id not in prove.NOTHING_TO_RUN]
    own = {stem: score(stem, [line for _, line in _own()[stem]]) for stem in stems}
    table = {stem: {name: _judged(name, stem, made[1]) for name, made in tools.items()} for stem in stems}
    text = page(own, table, {name: made[0] for name, made in tools.items()})
    (ROOT / "docs" / "scorecard.md").write_text(text, encoding="utf-8")
    print(text)
    return 0


def _judged(tool: str, stem: str, reports: Reports) -> Score | None:
    lints = LINTS[tool].get(stem)
    if lints is None:
        return None
    return score(stem, [line for lint, line in reports.get(stem, ()) if lint in lints])


def score(stem: str, lines: list[int]) -> Score:
    """How reports at these 1-based lines of a rule's file agree with its marks."""
    marks = [mark for mark in expectations((RULES / f"{stem}.rs").read_text(encoding="utf-8")) if mark.rule == stem]
    traps = sorted(mark.line for mark in marks if mark.kind in ("found", "missed"))
    open_ = {mark.line for mark in marks if mark.kind == "low"}
    left = list(traps)
    false = 0
    for line in sorted(lines):
        near = min((trap for trap in left if abs(trap - line) <= _NEAR), key=lambda trap: abs(trap - line), default=0)
        if near:
            left.remove(near)
        elif not any(abs(other - line) <= _NEAR for other in (*traps, *open_)):
            false += 1
    return Score(len(traps) - len(left), len(left), false)


# --- tools ----------------------------------------------------------------------------------------


def _own() -> Reports:
    from judged import RULE_FILES, Read

    found: Reports = {}
    for file in RULE_FILES:
        text = file.read_text(encoding="utf-8")
        read = Read(text, headers(text).get("edition", "2021"))
        findings = [f for f in read.findings({file.stem}) if at_least(f.confidence, "medium")]
        found[file.stem] = [(file.stem, read.line(finding)) for finding in findings]
    return found


def _clippy() -> tuple[str, Reports] | None:
    if shutil.which("cargo-clippy") is None:
        return None
    stems = [file.stem for file in sorted(RULES.glob("*.rs"))]
    prove.prepare(stems)
    flags = " ".join(["--cap-lints warn", *(f"-W clippy::{lint}" for lint in _CLIPPY)])
    environ = {**os.environ, "RUSTFLAGS": "--cap-lints warn", "CARGO_TARGET_DIR": str(prove.WORK / "clippy")}
    command = ["cargo", "clippy", "--quiet", "--examples", "--keep-going", "--message-format=json", "--"]
    done = subprocess.run([*command, *flags.split()], cwd=prove.WORK, env=environ, capture_output=True, text=True)
    found: Reports = {}
    for line in done.stdout.splitlines():
        said = json.loads(line)
        if said.get("reason") != "compiler-message" or not said["target"]["name"].startswith("rules-"):
            continue
        stem = said["target"]["name"].removeprefix("rules-")
        code = ((said["message"].get("code") or {}).get("code") or "").removeprefix("clippy::")
        primary = next((span for span in said["message"]["spans"] if span["is_primary"]), None)
        if code and primary:
            found.setdefault(stem, []).append((code, primary["line_start"]))
    return _version("cargo-clippy", "clippy", "--version"), found


def _thailint() -> tuple[str, Reports] | None:
    program = shutil.which("thailint") or shutil.which("thailint", path=str(Path(sys.executable).parent))
    if program is None:
        return None
    found: Reports = {}
    for stem in LINTS["thailint"]:
        command = [program, "blocking-async", "--format", "json", f"{stem}.rs"]
        done = subprocess.run(command, cwd=RULES, capture_output=True, text=True)
        said = json.loads(done.stdout[done.stdout.index("{") :])
        found[stem] = [(report["rule_id"], report["line"]) for report in said["violations"]]
    return _version(program, "--version"), found


def _version(*command: str) -> str:
    said = subprocess.run(command, capture_output=True, text=True).stdout
    number = re.search(r"\d+(?:\.\d+)+", said)
    return number[0] if number else "unknown"


TOOLS: dict[str, Callable[[], tuple[str, Reports] | None]] = {"clippy": _clippy, "thailint": _thailint}


# --- the page -------------------------------------------------------------------------------------


def page(own: dict[str, Score], table: dict[str, dict[str, Score | None]], versions: dict[str, str]) -> str:
    return "\n".join(_lines(own, table, versions)) + "\n"


def _lines(own: dict[str, Score], table: dict[str, dict[str, Score | None]], versions: dict[str, str]) -> Iterator[str]:
    yield "# Scorecard"
    yield ""
    yield "Our corpus, each rule's own file: traps found / traps missed / false alarms. Made by `make scorecard`."
    yield "The corpus is ours: it holds what we thought of, so it shows what a tool looks at, not which one wins."
    yield "A dash: no lint of the tool is made for that trap. Findings of low confidence and lines on which people"
    yield "may differ are left out; a report counts within two lines of a mark."
    yield ""
    yield (
        ", ".join([f"rustasync-lint {__version__}", *(f"{name} {version}" for name, version in versions.items())]) + "."
    )
    yield ""
    yield "| rule | rustasync-lint | " + " | ".join(versions) + " |"
    yield "|---|---|" + "---|" * len(versions)
    for stem, score_ in own.items():
        cells = [_cell(table[stem][name]) for name in versions]
        yield f"| `{stem}` | {_cell(score_)} | " + " | ".join(cells) + " |"
    yield ""
    yield "## Which lints were counted"
    yield ""
    for name in versions:
        for stem, lints in LINTS[name].items():
            if stem in own:
                yield f"- {name}, `{stem}`: {', '.join(f'`{lint}`' for lint in lints)}"
    yield ""
    yield "Clippy compiles the corpus first and goes by the types of rustc; the others read the source alone."


def _cell(score_: Score | None) -> str:
    return "-" if score_ is None else f"{score_.found} / {score_.missed} / {score_.false}"


if __name__ == "__main__":
    raise SystemExit(main())
