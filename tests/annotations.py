"""The marks in the corpus: what a line of Rust says should, or is known not to, be found there.

//~ rule-id                     a finding on this line; //~^ on the line above, one ^ per line up
//~ rule-id: "part of message"
//~ low: rule-id                a finding that is shown with --min-confidence low only
//~ missed: rule-id -- why      a known missed alarm
//~ false: rule-id -- why       a known false alarm
//~ note: text                  a related place or a step of some finding, and a part of what is said there

//= ^^^ question args           the answer for the innermost expression over the carets, which stand
//= ^^^ not-question args       below the last line of code: yes, no, or cannot tell
//= ^^^ maybe-question args
//= ^^^ missed: question -- why an answer that is known to be another one
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"//~(?P<up>\^*)\s*(?P<text>.*)$")
_FINDING = re.compile(
    r"(?:(?P<kind>missed|false|low):\s*)?(?P<rule>[a-z][a-z-]*)(?::\s*\"(?P<part>[^\"]+)\")?(?:\s+--\s+(?P<why>\S.*))?\s*"
)
_QUESTION = re.compile(
    r"(?P<carets>\^+)\s+(?P<missed>missed:\s+)?(?P<name>[a-z][a-z-]*)(?P<args>(?:\s(?!--).*?)?)(?:\s+--\s+(?P<why>\S.*))?\s*"
)
_ASKED = re.compile(r"^\s*//=(?P<text>.*)$")
_HEADER = re.compile(r"// ?(?P<key>[a-z]+): *(?P<value>.*)")
_NEEDS_A_REASON = ("missed", "false")
_ANSWERS = {"": True, "not-": False, "maybe-": None}


@dataclass(frozen=True)
class Expectation:
    """A mark: `kind` is found, missed, false, low or note; `line` the 1-based line it speaks of.

    `part` is a part of the message, for a note of what is said there.
    """

    kind: str
    rule: str
    line: int
    part: str = ""


@dataclass(frozen=True)
class Asked:
    """A question about the expression at `line`, columns `start` to `end` (0-based, in code points, end exclusive).

    `answer` is what the facts should say; with `missed` it is known that they say something else.
    """

    question: str
    args: tuple[str, ...]
    answer: bool | None
    line: int
    start: int
    end: int
    missed: bool = False


def marks(text: str) -> list[Expectation]:
    """What every `//~` of a file says, in order. Raises ValueError for one that says nothing."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        mark = _MARK.search(line)
        if mark is None:
            continue
        at = number - len(mark["up"])
        if mark["text"].startswith("note:"):
            found.append(Expectation("note", "", at, mark["text"].removeprefix("note:").strip()))
            continue
        said = _FINDING.fullmatch(mark["text"])
        if said is None or (said["kind"] in _NEEDS_A_REASON and not said["why"]):
            raise ValueError(f"line {number}: this mark says nothing that can be checked: {line.strip()}")
        found.append(Expectation(said["kind"] or "found", said["rule"], at, said["part"] or ""))
    return found


def expectations(text: str) -> list[Expectation]:
    """The findings that the marks of a corpus file speak of; notes are left out."""
    return [mark for mark in marks(text) if mark.kind != "note"]


def notes(text: str) -> list[Expectation]:
    """The related places that the marks speak of: the line, and a part of the message."""
    return [mark for mark in marks(text) if mark.kind == "note"]


def questions(text: str) -> list[Asked]:
    """What every `//=` of a file asks. Raises ValueError for one that asks nothing."""
    found = []
    code = 0
    for number, line in enumerate(text.split("\n"), 1):
        line = line.rstrip("\r")
        asked = _ASKED.match(line)
        if asked is None:
            code = number
            continue
        said = _QUESTION.fullmatch(asked["text"].strip())
        if said is None or (said["missed"] and not said["why"]):
            raise ValueError(f"line {number}: this mark asks nothing: {line.strip()}")
        start = line.index("^")
        name = said["name"]
        prefix = next(p for p in ("not-", "maybe-", "") if name.startswith(p))
        found.append(
            Asked(
                name.removeprefix(prefix).replace("-", "_"),
                tuple(said["args"].split()),
                _ANSWERS[prefix],
                code,
                start,
                start + len(said["carets"]),
                bool(said["missed"]),
            )
        )
    return found


def headers(text: str) -> dict[str, str]:
    """The `// key: value` lines at the top of a corpus file."""
    found = {}
    for line in text.split("\n"):
        said = _HEADER.fullmatch(line.rstrip("\r"))
        if said is None:
            break
        found[said["key"]] = said["value"].strip()
    return found


def header(text: str, key: str) -> str:
    """What a `// key: value` line at the top of a corpus file says; empty when there is none."""
    return headers(text).get(key, "")
