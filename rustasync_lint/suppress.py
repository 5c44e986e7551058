"""Comments that allow a finding, and what they must say to count.

    // rustasync-lint: allow(rule, ..) -- reason          one place
    // rustasync-lint: allow-file(rule, ..) -- reason     the whole file

After code, a comment speaks of its own line. On a line of its own it speaks of the code right
below: other comments and attributes in between are passed over, and covered too; an empty line
cuts it off. Rules are named by their ids; groups are not allowed, so that a new rule is never
silenced by an old comment. Without a reason nothing is allowed.

Pure functions: the caller knows which bytes are line comments and where statements start.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rustasync_lint.finding import Edit, Finding, Fix
from rustasync_lint.nearest import hint
from rustasync_lint.source import BOM, Place, SourceFile

RULE = "unused-suppression"

MARK = b"rustasync-lint"
_DIRECTIVE = re.compile(rb"//\s*rustasync-lint\s*:\s*(.*)", re.DOTALL)
_ALLOW = re.compile(r"(allow|allow-file)\s*\(([^()]*)\)\s*(.*)", re.DOTALL)
_REASON = re.compile(r"--+\s*(\S.*)", re.DOTALL)
_CODE = re.compile(rb"\S")
_IN_ATTRIBUTE = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]]', re.DOTALL)
_IN_BLOCK_COMMENT = re.compile(rb"/\*|\*/")
_HELP_FORM = "write `// rustasync-lint: allow(rule) -- why it is fine here`, or `allow-file(..)` for the whole file"
_HELP_REMOVE = "remove what the comment allows in vain; `rustasync-lint rules` lists the rules"


@dataclass(frozen=True, slots=True)
class Suppression:
    """One comment on `line`: what it allows, and on which lines (1-based, `first` to `last`, both included).

    `problem` is empty, or says why the comment allows nothing. `names` are the bytes between the parentheses,
    `removed` those that go with the comment when it goes: its line, or what parts it from the code before it.
    """

    place: Place
    line: int
    scope: Literal["line", "file"]
    rules: tuple[str, ...]
    reason: str
    first: int
    last: int
    problem: str = ""
    names: tuple[int, int] = (0, 0)
    removed: tuple[int, int] = (0, 0)

    def covers(self, lines: Collection[int]) -> bool:
        """Does the comment speak of one of `lines`?"""
        return self.scope == "file" or any(self.first <= line <= self.last for line in lines)


def parse(file: SourceFile, comments: Iterable[tuple[int, int]]) -> list[Suppression]:
    """The suppressions among `comments`, the byte spans of the file's line comments, in their order."""
    if MARK not in file.data:
        return []
    found = (_parse_one(file, start, end) for start, end in comments)
    return [suppression for suppression in found if suppression]


def apply(
    findings: Iterable[Finding],
    suppressions: Sequence[Suppression],
    known_rules: Collection[str],
    active_rules: Collection[str],
    anchor_lines: Callable[[Finding], Collection[int]],
) -> tuple[list[Finding], list[Finding], list[Finding]]:
    """Part the findings: those that stay, those that are allowed, and what is wrong with the comments.

    `anchor_lines` tells on which 1-based lines a comment may speak of a finding: the line of its
    primary place, and the line on which its statement starts. The third list holds findings of
    the rule `unused-suppression`, and is empty when that rule is not among `active_rules`. A rule
    that is known and not active did not run, so allowing it is not called unused.
    """
    ledger = _Ledger(suppressions)
    kept: list[Finding] = []
    allowed: list[Finding] = []
    for finding in findings:
        (allowed if ledger.allows(finding, anchor_lines) else kept).append(finding)
    if RULE not in active_rules:
        return kept, allowed, []

    wrong: list[Finding] = []
    others = set(active_rules) - {RULE}
    own_line = {s.place: (s.line, s.first) for s in suppressions}
    for suppression in suppressions:
        unused = ledger.unused(suppression, others)
        if message := _complaint(suppression, unused, known_rules):
            finding = replace(_finding(suppression, message), fix=_fix(suppression, unused, known_rules))
            (allowed if ledger.allows(finding, lambda f: own_line[f.place]) else wrong).append(finding)
    for suppression in suppressions:
        if unused := ledger.unused(suppression, {RULE}):
            finding = _finding(suppression, _hides_nothing(suppression, unused))
            wrong.append(replace(finding, fix=_fix(suppression, unused, known_rules)))
    return kept, allowed, wrong


class _Ledger:
    """Which comments there are in each file, and which of their rules have hidden something."""

    def __init__(self, suppressions: Iterable[Suppression]) -> None:
        self._valid: dict[str, list[Suppression]] = defaultdict(list)
        self._used: set[tuple[Place, str]] = set()
        for suppression in suppressions:
            if not suppression.problem:
                self._valid[suppression.place.path].append(suppression)

    def allows(self, finding: Finding, lines: Callable[[Finding], Collection[int]]) -> bool:
        """Does a comment allow `finding`? Every comment that does is noted as used."""
        by_name = [s for s in self._valid.get(finding.place.path, ()) if finding.rule in s.rules]
        if not by_name:
            return False
        anchors = lines(finding)
        hits = [suppression for suppression in by_name if suppression.covers(anchors)]
        self._used.update((suppression.place, finding.rule) for suppression in hits)
        return bool(hits)

    def unused(self, suppression: Suppression, rules: Collection[str]) -> list[str]:
        """Those of `rules` which a valid comment names, and which it has not hidden anywhere."""
        if suppression.problem:
            return []
        return [r for r in suppression.rules if r in rules and (suppression.place, r) not in self._used]


def _complaint(suppression: Suppression, unused: Sequence[str], known_rules: Collection[str]) -> str:
    """What is wrong with a comment, or an empty string."""
    said = [suppression.problem] if suppression.problem else []
    for rule in suppression.rules:
        if rule not in known_rules:
            said.append(f"there is no rule `{rule}`{hint(rule, known_rules)}")
    if unused:
        said.append(_hides_nothing(suppression, unused))
    return "; ".join(said)


def _hides_nothing(suppression: Suppression, rules: Sequence[str]) -> str:
    names = " or ".join(f"`{rule}`" for rule in rules)
    where = "in this file" if suppression.scope == "file" else "here"
    return f"there is no finding of {names} {where} to allow"


def _fix(suppression: Suppression, unused: Sequence[str], known_rules: Collection[str]) -> Fix | None:
    """Take the `unused` rules out of a comment, or all of it; None for a comment that is wrong otherwise."""
    if not unused or suppression.problem or any(rule not in known_rules for rule in suppression.rules):
        return None
    left = ", ".join(rule for rule in suppression.rules if rule not in unused)
    if left:
        return Fix("allow only what is found", (Edit(*suppression.names, left),), safe=True)
    return Fix("remove the comment", (Edit(*suppression.removed, ""),), safe=True)


def _finding(suppression: Suppression, message: str) -> Finding:
    advice = _HELP_FORM if suppression.problem else _HELP_REMOVE
    return Finding(RULE, "note", "high", suppression.place, message, advice)


def _parse_one(file: SourceFile, start: int, end: int) -> Suppression | None:
    """The suppression in the line comment at `start`, or None when it is another comment."""
    text = file.data[start:end].rstrip()
    directive = _DIRECTIVE.fullmatch(text)
    if not directive:
        return None
    end = start + len(text)
    place, line = Place(file.path, start, end), file.line_of(start)
    written = directive[1].decode("utf-8", "replace")
    allow = _ALLOW.fullmatch(written)
    if not allow:
        problem = f"`{written.partition('--')[0].strip()}` is not understood"
        return Suppression(place, line, "line", (), "", 0, 0, problem)
    verb, names, rest = allow.groups()
    rules = tuple(dict.fromkeys(name.strip() for name in names.split(",") if name.strip()))
    said = _REASON.fullmatch(rest)
    reason = said[1] if said and any(map(str.isalnum, said[1])) else ""
    problem = ""
    if not rules:
        problem = "this suppression names no rule"
    elif not reason:
        problem = "this suppression allows nothing because the reason is missing"
    inside = start + text.index(b"(") + 1, start + text.index(b")")
    code = file.data[file.line_starts[line - 1] : start].removeprefix(BOM).rstrip()
    removed = _with_its_line(file, start, end) if not code else (start - _blanks_before(file, start), end)
    if verb == "allow-file":
        return Suppression(place, line, "file", rules, reason, 1, file.line_count, problem, inside, removed)
    if code:
        return Suppression(place, line, "line", rules, reason, line, line, problem, inside, removed)
    last = _next_code_line(file, end)
    return Suppression(place, line, "line", rules, reason, line + 1, last, problem, inside, removed)


def _with_its_line(file: SourceFile, start: int, end: int) -> tuple[int, int]:
    """A comment that has its line for itself, with that line."""
    below = file.data.find(b"\n", end)
    return start - _blanks_before(file, start), len(file.data) if below < 0 else below + 1


def _blanks_before(file: SourceFile, at: int) -> int:
    """How many blanks stand directly before a byte offset."""
    line = file.data[file.line_starts[file.line_of(at) - 1] : at].removeprefix(BOM)
    return len(line) - len(line.rstrip())


def _next_code_line(file: SourceFile, at: int) -> int:
    """The line of the first code after the comment that ends at `at`; 0 when an empty line comes first.

    Comments and attributes are no code.
    """
    data = file.data
    while found := _CODE.search(data, at):
        if data.count(b"\n", at, found.start()) > 1:
            return 0
        at = found.start()
        if data.startswith(b"//", at):
            end = data.find(b"\n", at)
            at = end if end >= 0 else len(data)
        elif data.startswith(b"/*", at):
            at = _close(data, at, _IN_BLOCK_COMMENT, b"/*", b"*/")
        elif data.startswith((b"#[", b"#!["), at):
            at = _close(data, at, _IN_ATTRIBUTE, b"[", b"]")
        else:
            return file.line_of(at)
    return 0


def _close(data: bytes, at: int, marks: re.Pattern[bytes], opening: bytes, closing: bytes) -> int:
    """Where the bracket that opens at or after `at` has been closed; the end of the data if nowhere."""
    depth = 0
    for mark in marks.finditer(data, at):
        depth += (mark[0] == opening) - (mark[0] == closing)
        if depth == 0 and mark[0] == closing:
            return mark.end()
    return len(data)
