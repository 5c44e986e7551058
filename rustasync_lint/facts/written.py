"""How things are written: cheap questions to a function's text, and the name that an import stands for.

For what spares dearer questions. An answer may err to the side of yes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.model.items import Scope

_COMMENT = re.compile(rb"(?<![:\"'])//[^\n]*|/\*.*?\*/", re.DOTALL)


def names(text: bytes, pattern: re.Pattern[bytes]) -> bool:
    """Does the pattern match in the text of a function, whatever comments stand in between?"""
    return pattern.search(text) is not None or (b"/*" in text and pattern.search(bare(text)) is not None)


def bare(text: bytes) -> bytes:
    """The text with a blank for each comment."""
    return _COMMENT.sub(b" ", text) if b"/" in text else text


def called(call: hir.Expr) -> str:
    """The last name of what is called, as its library calls it: `use a::b as c` makes `c()` a call of `b`."""
    if isinstance(call, hir.MethodCall):
        return call.name
    callee = call.callee if isinstance(call, hir.Call) else None
    if not isinstance(callee, hir.Path) or not callee.segments:
        return ""
    if len(callee.segments) > 1 or callee.local is not None:
        return callee.segments[-1]
    at: Scope | None = callee.scope
    while at is not None:
        imported = at.imports.get(callee.segments[0])
        if imported:
            return imported[0].path[-1]
        at = at.parent
    return callee.segments[0]
