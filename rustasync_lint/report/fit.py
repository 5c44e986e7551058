"""One line of source, cut so that it fits a screen, and where bytes of it stand then.

Tabs take four columns, wide characters two, what is unsafe to print is escaped.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from rustasync_lint.report.text import cells

_TAB = "    "
_CUT = "..."
_CONTEXT = 16  # columns around a span that is too wide for the screen
_FAR = 8  # screens of bytes that are looked at on each side of a span


def fit(raw: bytes, spans: Sequence[tuple[int, int]], room: int) -> tuple[str, list[tuple[int, int]]]:
    """`raw` as shown and `spans` in its columns; if it is wider than `room`, a piece around the spans.

    Spans are pairs of byte offsets in `raw`, or of 0-based columns, ends exclusive. A piece that
    cannot hold all of them holds the start of the first; what lies outside is moved to its edge.
    """
    main = spans[0] if spans else (0, 0)
    low = _boundary(raw, main[0] - _FAR * room)
    high = _boundary(raw, main[0] + _FAR * room)
    shown = list(cells(raw[low:high].decode("utf-8", "replace"), tab=_TAB))
    columns = [0, *accumulate(wide for _, wide in shown)]

    def column(at: int) -> int:
        before = raw[low : _boundary(raw, _clamp(at, low, high))].decode("utf-8", "replace")
        return columns[_clamp(len(before), 0, len(shown))]

    places = [(column(start), column(end)) for start, end in spans]
    if columns[-1] <= room and (low, high) == (0, len(raw)):
        return "".join(piece for piece, _ in shown), places

    start = min((start for start, _ in places), default=0)
    end = max((end for _, end in places), default=0)
    kept = room - 2 * len(_CUT)
    if end - start > kept:
        start, end = places[0]
    left = _clamp(start - max(kept - (end - start), _CONTEXT) // 2, 0, max(columns[-1] - kept, 0))
    head = bisect_left(columns, left)
    tail = bisect_right(columns, columns[head] + kept) - 1
    before = _CUT if head or low else ""
    after = _CUT if tail < len(shown) or high < len(raw) else ""
    shift = columns[head] - len(before)
    edges = len(before), columns[tail] - shift
    text = before + "".join(piece for piece, _ in shown[head:tail]) + after
    return text, [(_clamp(start - shift, *edges), _clamp(end - shift, *edges)) for start, end in places]


def _boundary(raw: bytes, at: int) -> int:
    """The nearest offset in `raw`, from `at` backwards, at which a character starts."""
    at = _clamp(at, 0, len(raw))
    least = max(at - 3, 0)
    while least < at < len(raw) and raw[at] & 0xC0 == 0x80:
        at -= 1
    return at


def _clamp(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
