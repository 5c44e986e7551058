"""Words in SARIF messages: plain sentences in which no reader finds a placeholder or a link by accident."""

from __future__ import annotations

import re

from rustasync_lint.report.text import safe

_EMPTY_BLOCK = re.compile(r"\s*\{[\s.…]*\}")
_QUOTED = re.compile(r"`([^`]*)`")
_FENCE = re.compile(r"^[ \t]*(?:```|~~~).*$\n?", re.MULTILINE)
_HEADING = re.compile(r"^#+\s+", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]+)\)")
_BRACES = str.maketrans("{}", "()")


def words(text: str) -> str:
    """A message on one line, in quotes instead of backticks, without braces and without what reads as a link.

    SARIF keeps braces for placeholders and wants literal ones doubled, which viewers show as they
    are. So `async {}` becomes 'async', and other braces become parentheses.
    """
    text = _EMPTY_BLOCK.sub("", safe(" ".join(text.split()))).translate(_BRACES)
    return _QUOTED.sub(r"'\1'", text).replace("](", "] (")


def sentence(text: str) -> str:
    """`text` as `words`, with a capital letter and a full stop."""
    text = words(text)
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def link(text: str, to: int) -> str:
    """`text` as a link to the location with the id `to` of the same result."""
    escaped = words(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return f"[{escaped}]({to})"


def pascal_case(identifier: str) -> str:
    """`guard-across-await` as `GuardAcrossAwait`."""
    return "".join(part.capitalize() for part in identifier.split("-"))


def plain(markdown: str) -> str:
    """Markdown without its marks; code stays, on lines of its own."""
    text = _HEADING.sub("", _FENCE.sub("", markdown))
    return _QUOTED.sub(r"\1", _LINK.sub(r"\1 (\2)", text)).replace("**", "").strip()


def shortened(text: str, most: int) -> str:
    """`text` in at most `most` characters, cut between words."""
    return text if len(text) <= most else text[: most - 3].rsplit(" ", 1)[0] + "..."
