"""`check --fix`, `--unsafe-fixes`, `--diff`: fixed files, written or shown."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import replace

from rustasync_lint import engine, fixing
from rustasync_lint.cli.files import write_files
from rustasync_lint.cli.terminal import Progress, complain, print_out
from rustasync_lint.report import display_path, plural
from rustasync_lint.report.paint import Style, painter
from rustasync_lint.report.text import safe


def find(
    request: engine.Request, watching: frozenset[str], wanted: fixing.Wanted, *, unsafe: bool, progress: Progress
) -> fixing.Fixed:
    """Fix in memory what is wanted among the findings of the request's rules.

    The rules `watching` see to it that no fix makes another trap; what they find is not in the outcome.
    """
    fixed = fixing.fix(
        replace(request, select=request.select | watching),
        lambda finding: finding.rule in request.select and wanted(finding),
        unsafe=unsafe,
        progress=progress,
    )
    fixed.outcome.findings = [finding for finding in fixed.outcome.findings if finding.rule in request.select]
    return fixed


def write(fixed: fixing.Fixed, cwd: str, *, quiet: bool) -> None:
    """Write each fixed file, whole or not at all; one that is no longer what was read is left alone."""
    done = 0
    for path, (before, after) in sorted(fixed.files.items()):
        try:
            with open(path, "rb") as file:
                same = file.read() == before
        except OSError:
            same = False
        if not same:
            complain(f"{safe(display_path(path, cwd))} has changed since it was read, and is not fixed", "warning")
            continue
        write_files({path: after})
        done += 1
    if not quiet and fixed.applied:
        complain(f"{plural(fixed.applied, 'fix', 'fixes')} in {plural(done, 'file')}", "note")
    if not quiet and fixed.refused:
        complain(f"{plural(fixed.refused, 'fix', 'fixes')} not taken, since another trap would come of it", "note")


def show(fixed: fixing.Fixed, cwd: str, *, color: bool) -> int:
    """Print what would change as a unified diff; 1 if anything would."""
    paint = painter(color)
    lines = (line for path, change in sorted(fixed.files.items()) for line in _diff(display_path(path, cwd), *change))
    text = "".join(f"{paint(safe(line), _style(line))}\n" for line in lines)
    if text:
        print_out(text)
    return int(bool(fixed.files))


def _diff(name: str, before: bytes, after: bytes) -> Iterator[str]:
    old, new = (data.decode("utf-8", "replace").split("\n") for data in (before, after))
    yield from difflib.unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm="")


def _style(line: str) -> Style:
    if line.startswith(("---", "+++")):
        return "strong"
    return "note" if line.startswith("+") else "error" if line.startswith("-") else ""
