"""`use` and `extern crate`, flattened: one row for each name that they bring in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from tree_sitter import Node

# Lists in lists: see `outline`.
_DEEPEST = 100

Text = Callable[["Node | None"], str]


class Use(msgspec.Struct, array_like=True, gc=False, frozen=True):
    """One name that a `use` or `extern crate` brings in for a path; `*` for all names of the path.

    `attributes` are the `#[cfg(..)]` above it.
    """

    name: str
    path: tuple[str, ...]
    attributes: tuple[str, ...] = ()

    @property
    def glob(self) -> bool:
        """Does it bring in all names of its path?"""
        return self.name == "*"


def read_use(declaration: Node, text: Text) -> Iterator[Use]:
    """The names of a `use` declaration; `text` gives the text of a node."""
    argument = declaration.child_by_field_name("argument")
    return _read(argument, (), text, 0) if argument is not None else iter(())


def read_extern_crate(declaration: Node, text: Text) -> Iterator[Use]:
    """The name that an `extern crate` brings in."""
    name, alias = declaration.child_by_field_name("name"), declaration.child_by_field_name("alias")
    if name is not None:
        path = ("crate",) if text(name) == "self" else ("", text(name))
        yield Use(text(alias if alias is not None else name), path)


def _read(node: Node, prefix: tuple[str, ...], text: Text, depth: int) -> Iterator[Use]:
    kind = node.type
    if depth > _DEEPEST:
        return
    if kind == "use_as_clause":
        path, alias = node.child_by_field_name("path"), node.child_by_field_name("alias")
        if path is not None and alias is not None:
            yield _named(text(alias), prefix + _segments(path, text))
    elif kind == "use_list":
        for child in node.named_children:
            yield from _read(child, prefix, text, depth + 1)
    elif kind == "scoped_use_list":
        path, inner = node.child_by_field_name("path"), node.child_by_field_name("list")
        if inner is not None:
            below = prefix + (_segments(path, text) if path is not None else ("",))
            yield from _read(inner, below, text, depth + 1)
    elif kind == "use_wildcard":
        first = node.named_children[0] if node.named_child_count else None
        yield Use("*", prefix + (_segments(first, text) if first is not None else ()))
    elif kind in ("identifier", "scoped_identifier", "self", "crate", "super", "metavariable"):
        full = prefix + _segments(node, text)
        if full[-1] == "self" and len(full) > 1:
            full = full[:-1]
        yield _named(full[-1], full)


def _named(name: str, path: tuple[str, ...]) -> Use:
    if path[-1] == "self" and len(path) > 1:
        path = path[:-1]
    return Use(name.removeprefix("r#"), path)


def _segments(node: Node, text: Text) -> tuple[str, ...]:
    """The segments of a path node in a `use`; a leading `::` gives an empty first segment."""
    last_first: list[str] = []
    at: Node | None = node
    while at is not None and at.type == "scoped_identifier":
        name = at.child_by_field_name("name")
        if name is not None:
            last_first.append(text(name).removeprefix("r#"))
        at = at.child_by_field_name("path")
    last_first.append(text(at).removeprefix("r#"))
    return tuple(reversed(last_first))
