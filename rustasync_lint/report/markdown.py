"""Messages for readers that take them for Markdown: what stands between backticks is code, the rest is plain.

A name in a message comes from source, which anybody may have written: it must not become a link, an
image, a mention of somebody, or markup.
"""

from __future__ import annotations

import re

from rustasync_lint.report.text import safe

_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_ACTIVE = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&:$^=\"'])")
_CALLS = re.compile(r"([@#])")


def inline(text: str) -> str:
    """One line of `text` with its code spans, in which nothing else means anything to Markdown."""
    text = safe(text)
    parts = []
    at = 0
    for span in _CODE.finditer(text):
        parts += [_plain(text[at : span.start()]), span[0]]
        at = span.end()
    return "".join([*parts, _plain(text[at:])])


def code(text: str) -> str:
    """`text` as a code span; backticks, which would end it, become quotes."""
    return f"`{safe(text).replace('`', chr(39))}`"


def _plain(text: str) -> str:
    r"""`text` with a backslash before what Markdown obeys; `@` and `#` call nobody.

    A colon, a parenthesis or a quote at the end of a word cannot mean anything, and is left alone.
    """
    escaped = re.sub(r"\\([:()'\"])(?=\s|$)", r"\1", _ACTIVE.sub(r"\\\1", text))
    return _CALLS.sub("\\1\u200b", escaped)
