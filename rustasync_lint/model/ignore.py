"""Which paths an ignore file means: the pattern language of .gitignore, as git itself reads it.

Knows patterns and which of them wins. Where ignore files lie, and what else a walk
passes over, is left to `walk`. Paths are text with `/` between names; bytes that are
not UTF-8 are expected as surrogates, as the operating system hands them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_CLASSES = {
    "alnum": "a-zA-Z0-9",
    "alpha": "a-zA-Z",
    "blank": " \\t",
    "cntrl": "\\x00-\\x1f\\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": "!-/:-@\\[-`{-~",
    "space": " \\t-\\r",
    "upper": "A-Z",
    "xdigit": "0-9a-fA-F",
}


@dataclass(frozen=True, slots=True)
class _Rule:
    """One line of an ignore file; `regex` matches a name or, when `anchored`, a path below the file."""

    regex: str
    anchored: bool
    directories_only: bool
    included: bool


class Patterns:
    """The patterns of one ignore file, compiled once. The last one that matches decides."""

    def __init__(self, lines: Iterable[str]) -> None:
        rules = [rule for line in lines if (rule := _rule(line)) is not None]
        self._directories = _Matcher(rules)
        self._files = _Matcher([rule for rule in rules if not rule.directories_only])

    @classmethod
    def parse(cls, data: bytes) -> Patterns:
        """Read the bytes of an ignore file. Lines that are no valid pattern match nothing, as in git."""
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
        return cls(line.removesuffix("\r") for line in text.split("\n"))

    def ignores(self, path: str, is_directory: bool) -> bool | None:
        """Does the file ignore `path` (relative to it)? None when it says nothing of it."""
        return (self._directories if is_directory else self._files).verdict(path)


class _Matcher:
    """Rules folded into two regular expressions, one over names and one over paths."""

    def __init__(self, rules: Sequence[_Rule]) -> None:
        ranked = list(enumerate(rules))[::-1]
        self._names, self._name_rules = _alternatives([(i, r) for i, r in ranked if not r.anchored])
        self._paths, self._path_rules = _alternatives([(i, r) for i, r in ranked if r.anchored])

    def verdict(self, path: str) -> bool | None:
        """True for ignored, False for included again, None for not mentioned."""
        best, included = -1, False
        if self._names is not None and (found := self._names.fullmatch(path, path.rfind("/") + 1)):
            best, included = self._name_rules[(found.lastindex or 1) - 1]
        if self._paths is not None and (found := self._paths.fullmatch(path)):
            rank, verdict = self._path_rules[(found.lastindex or 1) - 1]
            if rank > best:
                best, included = rank, verdict
        return None if best < 0 else not included


def _alternatives(
    rules: Sequence[tuple[int, _Rule]],
) -> tuple[re.Pattern[str] | None, list[tuple[int, bool]]]:
    """One expression with a group per rule, the first match wins; and each group's rank and verdict."""
    if not rules:
        return None, []
    regex = re.compile("|".join(f"({rule.regex})" for _, rule in rules), re.DOTALL)
    return regex, [(rank, rule.included) for rank, rule in rules]


def _rule(line: str) -> _Rule | None:
    """The rule in one line of an ignore file; None for blanks, comments and what can match nothing."""
    line = _without_trailing_spaces(line)
    if not line or line.startswith("#"):
        return None
    included = line.startswith("!")
    pattern = line[1:] if included else line
    directories_only = pattern.endswith("/")
    pattern = pattern.removesuffix("/")
    anchored = "/" in pattern
    regex = glob_regex(pattern.removeprefix("/"))
    return _Rule(regex, anchored, directories_only, included) if regex else None


def _without_trailing_spaces(line: str) -> str:
    """The line without the spaces at its end; one behind a backslash stays."""
    end = len(line)
    while end and line[end - 1] == " ":
        end -= 1
    slashes = len(line[:end]) - len(line[:end].rstrip("\\"))
    return line[: end + 1] if end < len(line) and slashes % 2 else line[:end]


def glob_regex(pattern: str) -> str | None:
    """The regular expression of a pattern over `/`-separated names; None when it can match nothing.

    Git compares what precedes the first special character by itself, so that `gen**/x`
    reads as if a path began at the stars.
    """
    out: list[str] = []
    at, end = 0, len(pattern)
    literal = len(re.split(r"[*?\[\\]", pattern, maxsplit=1)[0])
    while at < end:
        char = pattern[at]
        if char == "*":
            stop = at
            while stop < end and pattern[stop] == "*":
                stop += 1
            opens = at in (0, literal) or pattern[at - 1] == "/"
            if stop - at == 1 or not opens or (stop < end and pattern[stop] != "/"):
                out.append("[^/]*")  # `*.rs`, also `a**b`
            elif stop == end:
                out.append(".*")  # `gen/**`
            else:
                if out[-1:] != ["(?:.*/)?"]:
                    out.append("(?:.*/)?")  # `**/gen`
                stop += 1
            at = stop
        elif char == "?":
            out.append("[^/]")
            at += 1
        elif char == "[":
            members = _bracket(pattern, at + 1)
            if members is None:
                return None
            regex, at = members
            out.append(regex)
        else:
            if char == "\\":
                at += 1
                if at == end:
                    return None
            out.append(re.escape(pattern[at]))
            at += 1
    return "".join(out) or None


def _bracket(pattern: str, at: int) -> tuple[str, int] | None:
    """The regular expression of a `[...]` whose inside starts at `at`, and the place after it.

    None when the bracket never closes or names an unknown class. A range that runs
    backwards holds nothing.
    """
    negated = pattern[at : at + 1] in ("!", "^")
    at += negated
    members: list[str] = []
    previous = ""
    first = True
    while first or pattern[at : at + 1] != "]":
        first = False
        char = pattern[at : at + 1]
        if char == "\\":
            at += 1
            char = pattern[at : at + 1]
        elif char == "-" and previous and pattern[at + 1 : at + 2] not in ("", "]"):
            at += 1
            if pattern[at] == "\\":
                at += 1
            last = pattern[at : at + 1]
            if not last:
                return None
            if previous <= last:
                members.append(f"{re.escape(previous)}-{re.escape(last)}")
            previous = ""
            at += 1
            continue
        elif char == "[" and pattern[at + 1 : at + 2] == ":":
            close = pattern.find("]", at + 2)
            if close < 0:
                return None
            if pattern[close - 1] == ":" and close - 1 >= at + 2:
                known = _CLASSES.get(pattern[at + 2 : close - 1])
                if known is None:
                    return None
                members.append(known)
                previous = ""
                at = close + 1
                continue
        if not char:
            return None
        members.append(re.escape(char))
        previous = char
        at += 1
    inside = "".join(members)
    if not inside:
        return ("[^/]" if negated else "(?!)"), at + 1
    return (f"[^/{inside}]" if negated else f"(?!/)[{inside}]"), at + 1
