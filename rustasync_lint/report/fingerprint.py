"""What makes a finding the same finding in the next version of a file.

`line_hashes` is the hash by which GitHub code scanning follows an alert, unit for unit as its
upload action computes it. `Fingerprints` is our own, for baselines: it holds no line number
and no column, so it survives edits elsewhere in the file.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections import Counter
from collections.abc import Collection, Iterator
from hashlib import sha256
from itertools import accumulate, islice

from rustasync_lint.finding import Finding
from rustasync_lint.source import SourceFile

_WINDOW = 100
_BASE = 37
_MASK = (1 << 64) - 1
_BASE_TO_WINDOW = pow(_BASE, _WINDOW, 1 << 64)
_END = 0xFFFF
_NEWLINE = 0x0A
_BLOCK = 1 << 16  # units of a file that are hashed at a time

_FUNCTION = re.compile(rb"\bfn\s+(\w+)")
_BLANKS = re.compile(r"\s+")


def line_hashes(data: bytes, lines: Collection[int]) -> dict[int, str]:
    """GitHub's `primaryLocationLineHash` of each of the 1-based `lines` that the file has.

    A line's hash is a polynomial over the 100 UTF-16 units from its start on, running into the
    next lines, blanks and tabs left out; then a colon and how many lines up to this one have it.
    CR, LF and CRLF all end a line here; the empty line after a last line break counts.
    """
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace(" ", "").replace("\t", "")
    units = array("H", text.encode("utf-16-le" if sys.byteorder == "little" else "utf-16-be"))
    units.extend([_END, *[0] * _WINDOW])
    found: dict[int, str] = {}
    seen: Counter[int] = Counter()
    last = max(lines, default=0)
    for line, value in enumerate(islice(_line_values(units), last), 1):
        seen[value] += 1
        if line in lines:
            found[line] = f"{value:x}:{seen[value]}"
    return found


def _line_values(units: array[int]) -> Iterator[int]:
    """The hash of each line of a file, as a number; `units` end with a window of zeros.

    From the polynomials of all beginnings of a block of units, that of any window in it follows.
    """
    length = len(units) - _WINDOW
    start = 0  # of the next line
    for base in range(0, length, _BLOCK):
        upto = list(accumulate(units[base : base + _BLOCK + _WINDOW], _horner, initial=0))
        while start < min(base + _BLOCK, length):
            at = start - base
            yield (upto[at + _WINDOW] - upto[at] * _BASE_TO_WINDOW) & _MASK
            try:
                start = units.index(_NEWLINE, start) + 1
            except ValueError:
                return


def _horner(total: int, unit: int) -> int:
    return (total * _BASE + unit) & _MASK


class Fingerprints:
    """Our own fingerprints of the findings of one run, given out in the order of the findings.

    Made of the rule, the file's path in its repository, the name after the nearest `fn` before
    the place, the place's text and that of its line without blanks; equal ones are numbered.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def next(self, finding: Finding, file: SourceFile, path: str) -> str:
        """The fingerprint of the next finding: 32 hex digits, a colon, a number."""
        place = finding.place
        function = _function(file.data, place.start)
        text = file.text(place.start, place.end)
        line = file.line_text(file.line_of(place.start))
        joined = "\0".join(_BLANKS.sub("", part) for part in (finding.rule, path, function, text, line))
        digest = sha256(joined.encode("utf-8", "replace")).hexdigest()[:32]
        self._seen[digest] += 1
        return f"{digest}:{self._seen[digest]}"


def _function(data: bytes, offset: int) -> str:
    """The name after the last `fn` before `offset`, or "": a cheap stand-in for the enclosing function."""
    at = offset
    while (at := data.rfind(b"fn", 0, at)) >= 0:
        if match := _FUNCTION.match(data, at):
            return match[1].decode("utf-8", "replace")
    return ""
