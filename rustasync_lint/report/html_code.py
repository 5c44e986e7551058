"""Pieces of source as markup: numbered lines, marks in them, and what is said of a mark below its line.

Everything from the file is escaped here, whatever it is; control characters are shown as Rust escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from rustasync_lint.report.text import safe
from rustasync_lint.source import BOM, Place, SourceFile

_AROUND = 2  # lines of source before and after a place
_NEAR = 8  # marks so many lines apart are shown with all that is between
_LONGEST_SPAN = 12  # lines; of a longer one the ends are shown
_LONGEST_LINE = 600  # bytes; of a longer one what is around its first mark
_CODE = re.compile(r"`([^`]+)`")

Marked = tuple[Place, str]


def marked_up(text: str) -> str:
    """`text`, which is safe already, as markup in which the pieces between backticks are code."""
    return _CODE.sub(r"<code>\1</code>", escape(text))


def code_lines(file: SourceFile, marks: Sequence[Marked], around: int = _AROUND) -> str:
    """The lines that hold `marks`, all places in `file`, each with what is said of it; the first is the main one."""
    rows: list[str] = []
    before = 0
    shown = _lines(file, [place for place, _ in marks], around)
    indent = _indent([file.line_bytes(line) for line in shown])
    for line in shown:
        if before and line > before + 1:
            rows.append('<span class="gap"></span>')
        before = line
        rows += _line(file, line, marks, indent)
    return f'<pre class="source" tabindex="0">{"".join(rows)}</pre>'


def _lines(file: SourceFile, places: Sequence[Place], around: int) -> list[int]:
    """Which lines to show, in order."""
    shown: set[int] = set()
    for place in places:
        first, last = file.line_of(place.start), file.line_of(max(place.start, place.end - 1))
        if last - first >= _LONGEST_SPAN:
            shown |= {*range(first - around, first + 3), *range(last - 2, last + around + 1)}
        else:
            shown |= set(range(first - around, last + around + 1))
    known = sorted(line for line in shown if 1 <= line <= max(file.line_count, 1))
    for one, other in zip(known, known[1:]):
        if 1 < other - one <= _NEAR:
            shown |= set(range(one, other))
    return sorted(line for line in shown if 1 <= line <= max(file.line_count, 1))


def _indent(lines: Sequence[bytes]) -> int:
    """How many bytes of blanks all lines that hold something begin with; they are not shown."""
    blanks = [line[: len(line) - len(line.lstrip(b" \t"))] for line in lines if line.strip()]
    least, most = min(blanks, default=b""), max(blanks, default=b"")
    return next((at for at, (one, other) in enumerate(zip(least, most)) if one != other), min(len(least), len(most)))


def _line(file: SourceFile, line: int, marks: Sequence[Marked], indent: int) -> Iterator[str]:
    raw = file.line_bytes(line)[indent:]
    start = file.line_starts[line - 1] + (len(BOM) if line == 1 and file.data.startswith(BOM) else 0) + indent
    spans: list[tuple[int, int, int]] = []
    said: list[str] = []
    for number, (place, message) in enumerate(marks):
        low, high = max(place.start - start, 0), min(place.end - start, len(raw))
        if low < high or (low == high and 0 <= place.start - start <= len(raw)):
            spans.append((low, max(high, low), number))
        if message and file.line_of(place.start) == line:
            said.append(f'<span class="said">{marked_up(safe(message))}</span>')
    hit = ' class="hit"' if any(number == 0 for _, _, number in spans) else ""
    yield f'<span data-line="{line}"{hit}>{_marked(raw, spans)}\n</span>'
    yield from said


def _marked(raw: bytes, spans: Sequence[tuple[int, int, int]]) -> str:
    """A line with its marks; where they overlap the main one is seen, then the first."""
    low, high = _window(raw, spans)
    cuts = sorted({low, high, *(min(max(at, low), high) for span in spans for at in span[:2])})
    parts = ["…" if low else ""]
    for start, end in zip(cuts, cuts[1:]):
        text = escape(_visible(raw[start:end].decode("utf-8", "replace")))
        over = [number for first, last, number in spans if first <= start and end <= last]
        kind = "main" if over and min(over) == 0 else "beside"
        parts.append(f'<mark class="{kind}">{text}</mark>' if over else text)
    return "".join([*parts, "…" if high < len(raw) else ""])


def _window(raw: bytes, spans: Sequence[tuple[int, int, int]]) -> tuple[int, int]:
    """The part of a long line to show, cut between characters."""
    if len(raw) <= _LONGEST_LINE:
        return 0, len(raw)
    first = min((span[0] for span in spans), default=0)
    low = max(first - _LONGEST_LINE // 4, 0)
    high = min(low + _LONGEST_LINE, len(raw))
    while low and raw[low] & 0xC0 == 0x80:
        low -= 1
    while high < len(raw) and raw[high] & 0xC0 == 0x80:
        high += 1
    return low, high


def _visible(text: str) -> str:
    """Tabs stay, all else that is not to be seen is escaped."""
    return "\t".join(map(safe, text.split("\t")))
