"""Colours as rustc uses them, and rows of coloured text built column by column."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from operator import itemgetter
from typing import Literal

from rustasync_lint.report.text import cells

Style = Literal["error", "warning", "note", "help", "gutter", "strong", ""]
Paint = Callable[[str, Style], str]

_SGR: dict[Style, str] = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;32",
    "help": "1;36",
    "gutter": "1;34",
    "strong": "1",
}


def painter(color: bool) -> Paint:
    """A function that gives a text its style as ANSI escapes, or leaves it alone."""

    def paint(text: str, style: Style) -> str:
        code = _SGR.get(style)
        return f"\x1b[{code}m{text}\x1b[0m" if code and text else text

    def plain(text: str, style: Style) -> str:
        return text

    return paint if color else plain


class Row:
    """One line of output under construction: what stands in each terminal column, 0-based, and its style."""

    def __init__(self) -> None:
        self._cells: list[tuple[str, Style]] = []

    def put(self, column: int, text: str, style: Style = "") -> None:
        """Write `text`, which is safe already, from `column` on, over what stands there."""
        self._cells += [(" ", "")] * (column - len(self._cells))
        for shown, wide in cells(text):
            if wide == 0 and column:  # a mark that combines stays with the character before it
                before, its_style = self._cells[column - 1]
                self._cells[column - 1] = (before + shown, its_style)
                continue
            new: list[tuple[str, Style]] = [(shown, style)] + [("", style)] * (wide - 1)
            self._cells[column : column + wide] = new
            column += wide

    def text(self, paint: Paint) -> str:
        """The row, without blanks at its end."""
        row = self._cells
        end = len(row)
        while end and row[end - 1] == (" ", ""):
            end -= 1
        runs = groupby(row[:end], key=itemgetter(1))
        return "".join(paint("".join(shown for shown, _ in run), style) for style, run in runs)
