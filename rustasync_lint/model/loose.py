"""Calls whose value nothing takes, `save();` or `let _ = save();`, noted while a file is read.

Whether such a call makes a future is for the facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from rustasync_lint.query import Shape

if TYPE_CHECKING:
    from tree_sitter import Node

_UNUSED = ord("_")


class LooseCall(msgspec.Struct, array_like=True, gc=False, frozen=True):
    """The call of a function by a path, or of a method (`path` is its name alone); `start` is where the name stands."""

    start: int
    path: tuple[str, ...]
    method: bool


@cache
def _shape() -> Shape:
    return Shape("dropped-calls")


def loose_calls(root: Node, data: bytes) -> Iterator[LooseCall]:
    """The calls of the file with these bytes whose value nothing takes, or a variable called `_something` alone."""
    caught = _shape().captures(root)
    names = caught.get("call", [])
    for variable in caught.get("name", ()):
        if data[variable.start_byte] == _UNUSED and variable.parent is not None:
            names += _shape().captures(variable.parent).get("bound", ())
    for name in names:
        method = name.type == "field_identifier"
        around = name.parent if name.parent is not None and name.parent.type == "scoped_identifier" else name
        yield LooseCall(name.start_byte, _segments(around, data), method)


def _segments(path: Node, data: bytes) -> tuple[str, ...]:
    """The names of a path, type arguments left out."""
    last_first: list[str] = []
    at: Node | None = path
    while at is not None and at.type in ("scoped_identifier", "scoped_type_identifier", "generic_type"):
        if at.type == "generic_type":
            at = at.child_by_field_name("type")
            continue
        last_first.append(_text(at.child_by_field_name("name"), data))
        at = at.child_by_field_name("path")
    last_first.append("<>" if at is not None and at.type == "bracketed_type" else _text(at, data))
    return tuple(reversed(last_first))


def _text(node: Node | None, data: bytes) -> str:
    text = data[node.start_byte : node.end_byte].decode("utf-8", "replace") if node is not None else ""
    return text.removeprefix("r#")
