"""Text that is safe to print, and how wide it is.

Source, paths and messages come from anywhere: control characters, ANSI escapes and the
characters that reorder text would let a file lie to its reader, so they are shown as Rust
escapes (`\\u{202e}`). What is left is measured in terminal columns.

The standard library's Unicode tables are enough for that. Where terminals disagree with each
other (joined emoji, skin tones, emoji selectors) no width table is right everywhere: those
joiners are left out of what is shown, and each part then has one width in every terminal.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from unicodedata import category, east_asian_width

_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")  # letters of Hangul that show nothing
_JOINER = "\u200d"
_NON_JOINER = "\u200c"
_SELECTORS = frozenset("\ufe0e\ufe0f")
_SKIN_TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")
_ORDER_LINE = re.compile(r"^([^\S\n]*)::", re.MULTILINE)
_ORDER = re.compile(r"##(?=\[|vso\[|teamcity\[)")
_SURROGATE = re.compile("[\ud800-\udfff]")


def cells(text: str, tab: str | None = None) -> Iterator[tuple[str, int]]:
    """For each code point of `text`: what is shown for it, and how many columns that takes.

    A tab is shown as the blanks `tab`, or as an escape.
    """
    if text.isascii() and text.isprintable():
        yield from ((ch, 1) for ch in text)
        return
    before = 0
    for ch in text:
        shown, wide = (tab, len(tab)) if ch == "\t" and tab is not None else _cell(ch, before)
        yield shown, wide
        before = wide or before


def safe(text: str) -> str:
    """`text` on one line, with nothing in it that could move the cursor or reorder what is read."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(shown for shown, _ in cells(text))


def inert(text: str) -> str:
    """A text for people as it may be printed by a step of a build: nothing in it is an order to the build server.

    GitHub obeys a line that begins, after blanks, with `::`; it, Azure and TeamCity obey `##[`, `##vso[` and
    `##teamcity[` anywhere.
    """
    return _ORDER.sub("#\\\\u{23}", _ORDER_LINE.sub(r"\1\\u{3a}:", text))


def width(text: str) -> int:
    """How many terminal columns `safe(text)` takes."""
    return sum(wide for _, wide in cells(text))


def dumps(value: object) -> str:
    """`value` as readable JSON with a final newline.

    Characters that terminals obey or hide are written as JSON escapes; half a surrogate pair,
    which no UTF-8 file can hold, as U+FFFD.
    """
    return _escaped(json.dumps(value, indent=2, ensure_ascii=False))


def dump_line(value: object) -> str:
    """The same as JSON on one line."""
    return _escaped(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _cell(ch: str, before: int) -> tuple[str, int]:
    """One code point after a character of `before` columns."""
    code = ord(ch)
    if 0x20 <= code < 0x7F:
        return ch, 1
    if ch in _SELECTORS or (before == 2 and (ch == _JOINER or ch in _SKIN_TONES)):
        return "", 0
    if ch in (_JOINER, _NON_JOINER):
        return ch, 0
    kind = category(ch)
    if kind in _HIDDEN or ch in _FILLERS:
        escape = f"\\u{{{code:x}}}"
        return escape, len(escape)
    if kind == "Cn":  # newer than this Python's tables: an emoji, most likely, is wide
        return ch, 2 if 0x1F300 <= code <= 0x1FAFF or 0x20000 <= code <= 0x3FFFF else 1
    if kind in ("Mn", "Me") or 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF:
        return ch, 0  # it stands on the character before it
    return ch, 2 if east_asian_width(ch) in ("W", "F") else 1


def _escaped(text: str) -> str:
    return _UNSAFE_IN_JSON.sub(_json_escape, _SURROGATE.sub("\ufffd", text)) + "\n"


def _json_escape(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]
