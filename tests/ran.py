"""Whole runs as processes of their own, so that a crash of the interpreter is seen, too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judged import ROOT

from rustasync_lint.rule import rules

ALL = [rule.id for rule in rules() if rule.id != "unused-async"]
TRAP = "async fn trap() { std::thread::sleep(D); }\n"


@dataclass(frozen=True)
class Ran:
    """What came of a run: `report` is the JSON on standard output, if there was any."""

    code: int
    out: str
    err: str
    cwd: Path

    @property
    def report(self) -> dict[str, Any]:
        made: dict[str, Any] = json.loads(self.out)
        return made

    def found(self) -> list[tuple[str, int]]:
        """The file and line of each finding."""
        return [(f["path"], f["range"]["start"]["line"]) for f in self.report["findings"]]

    def told(self, path: str) -> str:
        """What is said of a file, besides findings."""
        return "; ".join(n["message"] for n in self.report["notifications"] if n["path"] == path)


def lint(cwd: Path, *args: str, seconds: float = 60, **options: Any) -> Ran:
    """Run `rustasync-lint check` in the folder `cwd`; a crash fails the test.

    All rules run but one, which finds most traps of tests async for nothing.
    """
    command = [
        sys.executable,
        "-m",
        "rustasync_lint",
        "check",
        "--isolated",
        "--select",
        "ALL",
        "--ignore",
        "unused-async",
        "--output-format",
        "json",
    ]
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "RUSTASYNC_LINT_TRACEBACK": ""}
    done = subprocess.run(
        [*command, *args],
        cwd=cwd,
        env=environ,
        capture_output=True,
        timeout=seconds,
        stdin=subprocess.DEVNULL,
        **options,
    )
    err = done.stderr.decode("utf-8", "replace")
    assert done.returncode in (0, 1, 2), err or f"ended by signal {-done.returncode}"
    assert "Traceback" not in err and "fault of rustasync-lint" not in err, err
    return Ran(done.returncode, done.stdout.decode("utf-8"), err, cwd)
