"""Fixes put to the files: in memory, pass after pass, each pass judged again before it counts.

Nothing is written here; `cli` writes what comes out, if the files are still what was read. A pass takes
fixes that do not touch each other; the rest waits for the next. A file whose fixes leave more syntax
errors or new findings than there were goes back, and its fixes are then tried one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from rustasync_lint import engine
from rustasync_lint.finding import Edit, Finding, Fix, at_least
from rustasync_lint.syntax.tree import errors, parse

# Each pass lints anew. Real code needs two or three; a fix that calls for the next for ever needs an end.
_MOST_PASSES = 25

Wanted = Callable[[Finding], bool]


@dataclass
class Fixed:
    """What came of it: each changed file's bytes before and after, what is still found, how many fixes.

    `refused` counts those that would have made another trap or a syntax error.
    """

    outcome: engine.Outcome
    files: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)
    applied: int = 0
    refused: int = 0


@dataclass
class _File:
    """A file on its way: as read, as it stands with what is found in it then, and what is being tried on it."""

    read: bytes
    good: bytes
    found: frozenset[tuple[str, int]]
    tried: tuple[Finding, ...] = ()
    applied: int = 0
    singly: bool = False
    refused: set[tuple[str, bytes, Fix]] = field(default_factory=set)


def fix(request: engine.Request, wanted: Wanted, *, unsafe: bool, progress: engine.Progress | None = None) -> Fixed:
    """Apply the fixes of the findings that are `wanted`, with `unsafe` the unsafe ones, too; write nothing.

    Whether a fix does harm is judged by all rules of `request`, so it should name more than those wanted.
    Raises engine.EngineError when there is nothing to lint.
    """
    files: dict[str, _File] = {}
    outcome = engine.run(request, progress)
    tried = False
    for _ in range(_MOST_PASSES):
        gone_back = _settle(files, outcome)
        for path, chosen in _choose(outcome, files, wanted, unsafe).items():
            files[path].tried = tuple(chosen)
        paths = {path for path, file in files.items() if file.tried} | gone_back
        if not paths:
            break
        tried = True
        outcome = engine.run(_over(replace(request, paths=tuple(sorted(paths))), files))
    for file in files.values():
        file.tried = ()
    changed = {path: (file.read, file.good) for path, file in files.items() if file.good != file.read}
    refused = sum(data == file.good for file in files.values() for _, data, _ in file.refused)
    if tried:
        outcome = engine.run(_over(request, files))
    return Fixed(outcome, changed, sum(file.applied for file in files.values()), refused)


def _over(request: engine.Request, files: Mapping[str, _File]) -> engine.Request:
    """The request over the files as they would be now."""
    return replace(request, overlay={**request.overlay, **{path: _attempt(file) for path, file in files.items()}})


def _settle(files: dict[str, _File], outcome: engine.Outcome) -> set[str]:
    """Keep what was tried in each file, or go back, by what is found there now; the files that went back."""
    gone_back: set[str] = set()
    found: dict[str, list[Finding]] = {}
    for finding in outcome.findings:
        found.setdefault(finding.place.path, []).append(finding)
    for path, file in files.items():
        if not file.tried:
            continue
        now = _shown(found.get(path, ()))
        attempt = _attempt(file)
        edits = [edit for finding in file.tried if finding.fix for edit in finding.fix.edits]
        known = {(rule, _moved(at, edits)) for rule, at in file.found}
        if not now <= known or _broken(attempt) > _broken(file.good):
            if len(file.tried) == 1:
                file.refused.add(_key(file.tried[0], file.good))
            file.singly = True
            gone_back.add(path)
        else:
            file.good, file.found = attempt, now
            file.applied += len(file.tried)
        file.tried = ()
    return gone_back


def _choose(outcome: engine.Outcome, files: dict[str, _File], wanted: Wanted, unsafe: bool) -> dict[str, list[Finding]]:
    """The fixes of the next pass, by file: none that touches another, none that was refused."""
    chosen: dict[str, list[Finding]] = {}
    findings: dict[str, list[Finding]] = {}
    for finding in outcome.findings:
        findings.setdefault(finding.place.path, []).append(finding)
    for path, data in outcome.fixable.items():
        file = files.get(path)
        if file is None:
            file = files[path] = _File(data, data, _shown(findings[path]))
        elif data != file.good:
            continue  # these offsets are of an attempt that did not stay
        taken: list[Edit] = []
        for finding in findings[path]:
            fix = finding.fix
            if fix is None or not (fix.safe or unsafe) or not wanted(finding):
                continue
            if _key(finding, data) in file.refused or any(_touch(edit, other) for edit in fix.edits for other in taken):
                continue
            taken += fix.edits
            chosen.setdefault(path, []).append(finding)
            if file.singly:
                break
    return chosen


def _attempt(file: _File) -> bytes:
    """The file with what is being tried on it."""
    return edited(file.good, (edit for finding in file.tried if finding.fix for edit in finding.fix.edits))


def edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """`data` with edits applied that do not overlap; of two inserts at one place the first given comes first."""
    out: list[bytes] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        out += [data[at : edit.start], edit.text.encode()]
        at = edit.end
    return b"".join([*out, data[at:]])


def _touch(edit: Edit, other: Edit) -> bool:
    return edit.start <= other.end and other.start <= edit.end


def _moved(at: int, edits: Iterable[Edit]) -> int:
    """Where the byte at an offset is after the edits; the start of what replaced it, when something did."""
    by = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.end <= at and edit.start < at or edit.start == edit.end == at:
            by += len(edit.text.encode()) - (edit.end - edit.start)
        elif edit.start <= at < edit.end:
            return edit.start + by
    return at + by


def _shown(findings: Iterable[Finding]) -> frozenset[tuple[str, int]]:
    """Rule and place of the findings that one would be shown without asking for more."""
    return frozenset((f.rule, f.place.start) for f in findings if at_least(f.confidence, "medium"))


def _broken(data: bytes) -> int:
    return sum(1 for _ in errors(parse(data)))


def _key(finding: Finding, data: bytes) -> tuple[str, bytes, Fix]:
    """A fix in a file as it stands."""
    assert finding.fix is not None
    return finding.rule, data, finding.fix
