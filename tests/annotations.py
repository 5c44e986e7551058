"""The marks in the corpus: what a line of Rust says should, or is known not to, be found there."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"//(~(?P<up>\^*)|=(?P<carets>[\s^]+))\s*(?P<text>.*)$")
_FINDING = re.compile(r"(?:(?P<kind>missed|false|low|note):\s*)?(?P<rule>[a-z][a-z-]*)(?::\s*\"(?P<part>[^\"]*)\")?")


@dataclass(frozen=True)
class Expectation:
    """A mark: `kind` is found, missed, false or low; `line` the 1-based line it speaks of."""

    kind: str
    rule: str
    line: int
    part: str = ""


def expectations(text: str) -> list[Expectation]:
    """The findings that the marks of a corpus file speak of; notes are left out."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        mark = _MARK.search(line)
        if mark is None or mark["up"] is None:
            continue
        said = _FINDING.match(mark["text"])
        if said is None:
            raise ValueError(f"line {number}: this mark says nothing: {line.strip()}")
        if said["kind"] == "note":
            continue
        found.append(Expectation(said["kind"] or "found", said["rule"], number - len(mark["up"]), said["part"] or ""))
    return found


def notes(text: str) -> list[Expectation]:
    """The related places that the marks speak of: the line, and a part of the message."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        mark = _MARK.search(line)
        if mark is not None and mark["up"] is not None and mark["text"].startswith("note:"):
            found.append(Expectation("note", "", number - len(mark["up"]), mark["text"][5:].strip()))
    return found


def header(text: str, key: str) -> str:
    """What a `// key: value` line at the top of a corpus file says; empty when there is none."""
    for line in text.split("\n")[:5]:
        if line.startswith(f"// {key}:"):
            return line.split(":", 1)[1].strip()
    return ""
