"""A piece of source with marks under it, drawn as rustc draws it.

    12 |     let guard = state.lock().unwrap();
       |         ----- the guard is taken here
    ...
    15 |     fetch().await;
       |             ^^^^^

Works on bytes of one file and columns of a terminal; knows nothing of findings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rustasync_lint.report.fit import fit
from rustasync_lint.report.paint import Paint, Row, Style
from rustasync_lint.source import BOM, SourceFile

_SHOWN_WHOLE = 4  # a span of so many lines is shown whole, a longer one by its first and last line
_LEAST_ROOM = 40  # columns for source, however narrow the screen is


@dataclass(frozen=True)
class Mark:
    """Bytes `start` to `end` to be underlined with `sign`, and what is said there."""

    start: int
    end: int
    style: Style
    label: str = ""
    sign: str = "^"


@dataclass(frozen=True)
class _Spot:
    """The part of a mark in one line, in columns of the text shown; at least one column wide."""

    start: int
    end: int
    mark: Mark


@dataclass(frozen=True)
class _Frame:
    """What stands left of the text: line numbers, the edge, and a margin for the bar beside a long span."""

    gutter: int
    margin: int
    style: Style
    paint: Paint

    def source(self, line: int, text: str, bar: str) -> str:
        row = Row()
        row.put(0, str(line), "gutter")
        row.put(self.gutter + 1, "|", "gutter")
        row.put(self.gutter + 3, bar, self.style)
        row.put(self.gutter + 3 + self.margin, text)
        return row.text(self.paint)

    def gap(self, bar: str) -> str:
        row = Row()
        row.put(0, "...", "gutter")
        row.put(self.gutter + 3, bar, self.style)
        return row.text(self.paint)

    def below(self, bar: str = "") -> Row:
        row = Row()
        row.put(self.gutter + 1, "|", "gutter")
        row.put(self.gutter + 3, bar, self.style)
        return row

    def column(self, column: int) -> int:
        """Where a column of the text stands in a row."""
        return self.gutter + 3 + self.margin + column


def last_line(file: SourceFile, mark: Mark) -> int:
    """The 1-based line that holds the last byte of `mark`."""
    return file.line_of(max(mark.start, mark.end - 1))


def snippet(file: SourceFile, marks: Sequence[Mark], gutter: int, paint: Paint, columns: int) -> list[str]:
    """The lines of source that hold `marks`, with the marks under them.

    `gutter` is the width of the line numbers, `columns` that of the screen. The first mark is the
    main one: only it is drawn over several lines, of another one its first line is marked.
    """
    main = marks[0]
    first, last = file.line_of(main.start), last_line(file, main)
    long = first != last
    frame = _Frame(gutter, 2 if long else 0, main.style, paint)
    room = max(columns - frame.column(0), _LEAST_ROOM)
    out = [frame.below().text(paint)]
    before = 0
    by_line = _by_line(file, marks[1:] if long else marks, first, last)
    for line, here in by_line.items():
        bar = "|" if long and first < line <= last else ""
        if before and line == before + 2:  # one line between takes no more room than the mark of a gap
            out.append(frame.source(line - 1, fit(file.line_bytes(line - 1), (), room)[0], bar))
        elif before and line > before + 1:
            out.append(frame.gap(bar))
        before = line
        if long and line == first:
            out += _opening(file, line, Mark(main.start, main.start + 1, main.style), here, room, frame)
        elif long and line == last:
            end = Mark(main.end - 1, main.end, main.style)
            text, (corner, *spots) = _spots(file, line, [end, *here], room)
            out.append(frame.source(line, text, bar))
            out += [row.text(paint) for row in _under(spots, frame, bar)]
            out.append(_turn(corner.start, frame, "|").text(paint))
        else:
            text, spots = _spots(file, line, here, room)
            out.append(frame.source(line, text, bar))
            out += [row.text(paint) for row in _under(spots, frame, bar)]
    return out


def excerpt(file: SourceFile, start: int, end: int, columns: int) -> str:
    """The line that holds byte `start`, without its indentation, cut to `columns` around the bytes."""
    return _spots(file, file.line_of(start), [Mark(start, end, "")], columns)[0].strip()


def _by_line(file: SourceFile, marks: Sequence[Mark], first: int, last: int) -> dict[int, list[Mark]]:
    """The lines to show, in order, and the marks that start in each."""
    lines: dict[int, list[Mark]] = {first: [], last: []}
    if last - first < _SHOWN_WHOLE:
        lines |= {line: [] for line in range(first, last + 1)}
    for mark in marks:
        lines.setdefault(file.line_of(mark.start), []).append(mark)
    return dict(sorted(lines.items()))


def _opening(file: SourceFile, line: int, start: Mark, here: Sequence[Mark], room: int, frame: _Frame) -> list[str]:
    """The first line of a long span: with `/` beside it if the span starts the line, else a turn below it."""
    text, (corner, *spots) = _spots(file, line, [start, *here], room)
    starts_line = not text[: corner.start].strip()
    out = [frame.source(line, text, "/" if starts_line else "")]
    rows = _under(spots, frame, "|" if starts_line else "")
    if not starts_line:
        rows.append(_turn(corner.start, frame, " "))
    return out + [row.text(frame.paint) for row in rows]


def _turn(column: int, frame: _Frame, bar: str) -> Row:
    """The row in which the bar beside a long span reaches one of its ends: ` ____^` or `|____^`."""
    row = frame.below(bar)
    row.put(frame.column(-1), "_" * (column + 1) + "^", frame.style)
    return row


def _under(spots: Sequence[_Spot], frame: _Frame, bar: str) -> list[Row]:
    """The rows of marks and labels below a line: the last label follows its mark, the others hang below."""
    if not spots:
        return []
    marks = frame.below(bar)
    for spot in sorted(spots, key=_width_and_weight):
        marks.put(frame.column(spot.start), spot.mark.sign * (spot.end - spot.start), spot.mark.style)
    rows = [marks]

    hanging = sorted((spot for spot in spots if spot.mark.label), key=lambda spot: (spot.start, spot.end))
    edge = max(spot.end for spot in spots)
    if hanging and hanging[-1].end == edge and hanging[-1].start == max(spot.start for spot in spots):
        beside = hanging.pop()
        marks.put(frame.column(edge + 1), beside.mark.label, beside.mark.style)
    if hanging:
        rows.append(frame.below(bar))
        for spot in hanging:
            rows[-1].put(frame.column(spot.start), "|", spot.mark.style)
    while hanging:
        spot = hanging.pop()
        row = frame.below(bar)
        for other in hanging:
            row.put(frame.column(other.start), "|", other.mark.style)
        row.put(frame.column(spot.start), spot.mark.label, spot.mark.style)
        rows.append(row)
    return rows


def _width_and_weight(spot: _Spot) -> tuple[int, bool]:
    """Draws short marks over long ones, and of equals the main one over others."""
    return spot.start - spot.end, spot.mark.sign == "^"


def _spots(file: SourceFile, line: int, marks: Sequence[Mark], room: int) -> tuple[str, list[_Spot]]:
    """The text of `line` as shown, at most `room` columns, and where in it `marks` stand."""
    raw = file.line_bytes(line)
    base = file.line_starts[line - 1]
    if line == 1 and file.data.startswith(BOM):
        base += len(BOM)
    spans = [(max(mark.start - base, 0), min(max(mark.end - base, 0), len(raw))) for mark in marks]
    text, places = fit(raw, spans, room)
    placed = zip(places, marks, strict=True)
    return text, [_Spot(start, max(end, start + 1), mark) for (start, end), mark in placed]
