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
from bisect import bisect_left
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


def parse(file: SourceFile, comments: Iterable[tuple[int, int]]) -> list[Suppression]:
    """The suppressions among `comments`, the byte spans of the file's line comments, in their order."""
    if MARK not in file.data:
        return []
    below: dict[int, int] = {}
    found = (_parse_one(file, start, end, below) for start, end in comments)
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


_Key = tuple[str, str]


class _Ledger:
    """Which comments there are in each file, and which of their rules have hidden something."""

    def __init__(self, suppressions: Iterable[Suppression]) -> None:
        # What comments speak of ends at a line of code; those that end at the same one overlap, others do not.
        self._ends: dict[_Key, list[int]] = defaultdict(list)
        self._first: dict[tuple[_Key, int], int] = {}
        self._hit: dict[tuple[_Key, int], int] = {}
        self._of_files: dict[_Key, bool] = {}
        for suppression in suppressions:
            for rule in () if suppression.problem else suppression.rules:
                key = (suppression.place.path, rule)
                if suppression.scope == "file":
                    self._of_files[key] = False
                elif suppression.last:
                    first = self._first.get((key, suppression.last))
                    if first is None:
                        self._ends[key].append(suppression.last)
                    self._first[key, suppression.last] = min(first or suppression.first, suppression.first)
        for ends in self._ends.values():
            ends.sort()

    def allows(self, finding: Finding, lines: Callable[[Finding], Collection[int]]) -> bool:
        """Does a comment allow `finding`? Every comment that does is noted as used."""
        key = (finding.place.path, finding.rule)
        allowed = key in self._of_files
        if allowed:
            self._of_files[key] = True
        ends = self._ends.get(key)
        for line in lines(finding) if ends else ():
            at = bisect_left(ends or [], line)
            if ends and at < len(ends) and self._first[key, ends[at]] <= line:
                self._hit[key, ends[at]] = max(self._hit.get((key, ends[at]), 0), line)
                allowed = True
        return allowed

    def unused(self, suppression: Suppression, rules: Collection[str]) -> list[str]:
        """Those of `rules` which a valid comment names, and which it has not hidden anywhere."""
        if suppression.problem:
            return []
        return [rule for rule in suppression.rules if rule in rules and not self._used(suppression, rule)]

    def _used(self, suppression: Suppression, rule: str) -> bool:
        key = (suppression.place.path, rule)
        if suppression.scope == "file":
            return self._of_files[key]
        return self._hit.get((key, suppression.last), 0) >= suppression.first


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


def _parse_one(file: SourceFile, start: int, end: int, below: dict[int, int]) -> Suppression | None:
    """The suppression in the line comment at `start`, or None when it is another comment.

    `below` remembers for the ends of comments on which line code follows.
    """
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
    last = _next_code_line(file, end, below)
    return Suppression(place, line, "line", rules, reason, line + 1, last, problem, inside, removed)


def _with_its_line(file: SourceFile, start: int, end: int) -> tuple[int, int]:
    """A comment that has its line for itself, with that line."""
    below = file.data.find(b"\n", end)
    return start - _blanks_before(file, start), len(file.data) if below < 0 else below + 1


def _blanks_before(file: SourceFile, at: int) -> int:
    """How many blanks stand directly before a byte offset."""
    line = file.data[file.line_starts[file.line_of(at) - 1] : at].removeprefix(BOM)
    return len(line) - len(line.rstrip())


def _next_code_line(file: SourceFile, at: int, below: dict[int, int]) -> int:
    """The line of the first code after the comment that ends at `at`; 0 when an empty line comes first.

    Comments and attributes are no code.
    """
    passed: list[int] = []
    line = below.get(at)
    while line is None:
        passed.append(at)
        at, line = _past(file, at)
        line = below.get(at) if line is None else line
    below.update(dict.fromkeys(passed, line))
    return line


def _past(file: SourceFile, at: int) -> tuple[int, int | None]:
    """The end of the comment or attribute that follows, or the line of the code, 0 when there is none below."""
    data = file.data
    found = _CODE.search(data, at)
    if found is None or data.count(b"\n", at, found.start()) > 1:
        return at, 0
    at = found.start()
    if data.startswith(b"//", at):
        end = data.find(b"\n", at)
        return end if end >= 0 else len(data), None
    if data.startswith(b"/*", at):
        return _close(data, at, _IN_BLOCK_COMMENT, b"/*", b"*/"), None
    if data.startswith(
        (
            b"#[",
            b"#![",
        ),
        at,
    ):
        return _close(data, at, _IN_ATTRIBUTE, b"[", b"]"), None
    return at, file.line_of(at)


def _close(data: bytes, at: int, marks: re.Pattern[bytes], opening: bytes, closing: bytes) -> int:
    """Where the bracket that opens at or after `at` has been closed; the end of the data if nowhere."""
    depth = 0
    for mark in marks.finditer(data, at):
        depth += (mark[0] == opening) - (mark[0] == closing)
        if depth == 0 and mark[0] == closing:
            return mark.end()
    return len(data)
