"""One source file: its bytes, its lines, and its three ways of counting columns.

Knows nothing of Rust. Everything inside the linter speaks of bytes, 0-based and
end-exclusive, as tree-sitter does; people count code points, SARIF and LSP count
UTF-16 units. The conversions live here and nowhere else.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of bytes in a file: `path` is absolute, `start` and `end` are 0-based, end exclusive."""

    path: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """Where people look: `line` and `column` are 1-based; the unit of `column` is its maker's."""

    line: int
    column: int


class SourceFile:
    """The bytes of one file and the lines in them. Bad UTF-8 is kept as bytes and shown as U+FFFD."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self.data = data

    @classmethod
    def read(cls, path: str) -> SourceFile:
        """Read `path` whole. Raises OSError when it cannot be read."""
        return cls(path, Path(path).read_bytes())

    @cached_property
    def line_starts(self) -> list[int]:
        """The byte offset at which each line starts; a line ends at LF, as rustc counts."""
        starts = [0]
        find, at = self.data.find, 0
        while (at := find(b"\n", at) + 1) > 0:
            starts.append(at)
        return starts

    @property
    def line_count(self) -> int:
        """How many lines the file has; a last line without LF counts, an empty one does not."""
        return self.data.count(b"\n") + (not self.data.endswith(b"\n") and bool(self.data))

    def line_of(self, offset: int) -> int:
        """The 1-based line that holds the byte at `offset`."""
        return bisect_right(self.line_starts, offset)

    def line_bytes(self, line: int) -> bytes:
        """The bytes of the 1-based `line`, without its line break and without a BOM."""
        starts = self.line_starts
        if not 1 <= line <= len(starts):
            return b""
        end = starts[line] if line < len(starts) else len(self.data)
        raw = self.data[starts[line - 1] : end].rstrip(b"\r\n")
        return raw[len(BOM) :] if line == 1 and raw.startswith(BOM) else raw

    def line_text(self, line: int) -> str:
        """The text of the 1-based `line`; bytes that are not UTF-8 read as U+FFFD."""
        return self.line_bytes(line).decode("utf-8", "replace")

    def before(self, offset: int) -> tuple[int, str]:
        """The 1-based line of `offset` and the text of that line up to it (a BOM does not count)."""
        line = self.line_of(offset)
        start = self.line_starts[line - 1]
        raw = self.data[start:offset]
        if line == 1 and raw.startswith(BOM):
            raw = raw[len(BOM) :]
        return line, raw.decode("utf-8", "replace")

    def position(self, offset: int) -> Position:
        """Line and column of a byte offset, the column in code points."""
        line, text = self.before(offset)
        return Position(line, len(text) + 1)

    def position_utf16(self, offset: int) -> Position:
        """Line and column of a byte offset, the column in UTF-16 code units."""
        line, text = self.before(offset)
        return Position(line, len(text) + sum(ch > "\uffff" for ch in text) + 1)

    def text(self, start: int, end: int) -> str:
        """The text between two byte offsets."""
        return self.data[start:end].decode("utf-8", "replace")
