"""Cheap questions of a function's text that spare dear ones: can it have a guard, a large array, a future at all?

Answers err to one side only: False means that the dear question need not be asked. They look at
names: those the tables know, and those of the program's items whose declarations say so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rustasync_lint import knowledge

if TYPE_CHECKING:
    from rustasync_lint.model.crate import Crate
    from rustasync_lint.model.items import Item
    from rustasync_lint.model.program import Program

_WORD = re.compile(rb"[A-Za-z_]\w*")
_ARRAY = re.compile(rb"\[[^\[\];]*(?:\[[^\[\]]*\])?[^\[\];]*;")
_GUARD = re.compile(rb"Guard|Ref\b|RefMut|Permit|Entered|Lock\b|Entry|Borrow|Transaction|Pooled|Connection")
_FUTURE = re.compile(rb"\basync\b[^{;]*\bfn\b|Fut")
_CALLED = re.compile(rb"(\w+)\s?(?:::<[^(){};]*>)?\(")
_ROUNDS = 4


class Mentions:
    """Remembers for each crate which of its names stand for something with a guard or an array in it."""

    def __init__(self) -> None:
        self._names: dict[tuple[int, bytes], frozenset[bytes]] = {}
        self._methods = frozenset(name.encode() for name in knowledge.guard_methods())

    def guards(self, item: Item) -> bool:
        """May the function come by a guard?"""
        words = _words(_text(item))
        return not words.isdisjoint(self._methods) or not words.isdisjoint(self._known(item.unit.crate, _GUARD))

    def arrays(self, item: Item) -> bool:
        """May the function have an array?"""
        text = _text(item)
        return _ARRAY.search(text) is not None or not _words(text).isdisjoint(self._known(item.unit.crate, _ARRAY))

    def futures(self, item: Item, program: Program) -> bool:
        """May the function call one that makes a future?"""
        return not set(_CALLED.findall(_text(item))).isdisjoint(self._makers(item.unit.crate, program))

    def _makers(self, crate: Crate, program: Program) -> frozenset[bytes]:
        """The names of functions that make futures: of the crate, and of the crates it names."""
        key = (id(crate), _FUTURE.pattern)
        if key not in self._names:
            self._names[key] = frozenset()
            named = [self._outside(c, program) if c.known else self._own(c) for c in crate.dependencies.values()]
            self._names[key] = self._own(crate).union(*named)
        return self._names[key]

    def _outside(self, crate: Crate, program: Program) -> frozenset[bytes]:
        known = program.known(knowledge.canonical(crate.name).split("::")[0])
        return self._own(known) if known is not None else frozenset()

    def _own(self, crate: Crate) -> frozenset[bytes]:
        """The names of the functions of one crate that make futures, by their headers."""
        key = (id(crate), b"own " + _FUTURE.pattern)
        if key not in self._names:
            types = frozenset(name.encode() for name, impls in crate.impls.items() if any(map(_is_of_future, impls)))
            items = [item for item in _items(crate) if item.kind in ("fn", "alias")]
            self._names[key] = frozenset(_declared(items, _FUTURE, types))
        return self._names[key]

    def _known(self, crate: Crate, mark: re.Pattern[bytes]) -> frozenset[bytes]:
        """The names of the crate, and of the crates it names, whose declarations have the mark or such a name."""
        key = (id(crate), mark.pattern)
        if key not in self._names:
            self._names[key] = frozenset()
            named = (c for c in crate.dependencies.values() if not c.known)
            below = frozenset().union(*(self._known(c, mark) for c in named))
            self._names[key] = below | _declared(_items(crate), mark, below)
        return self._names[key]


def _is_of_future(impl: Item) -> bool:
    trait = impl.child("trait")
    return trait is not None and impl.unit.text(trait).endswith("Future")


def _declared(items: list[Item], mark: re.Pattern[bytes], below: frozenset[bytes]) -> set[bytes]:
    found: set[bytes] = set()
    rest: list[tuple[bytes, bool, set[bytes]]] = []
    for item in items:
        header = _header(item)
        if mark.search(header):
            found.add(item.name.encode())
            found.update(_fields(header, mark))
        else:
            rest.append((item.name.encode(), item.kind != "fn", _words(header)))
    telling = below | {item.name.encode() for item in items if item.kind != "fn" and item.name.encode() in found}
    for _ in range(_ROUNDS):
        more = [(name, is_type) for name, is_type, words in rest if name not in found and not words.isdisjoint(telling)]
        if not more:
            break
        found.update(name for name, _ in more)
        telling |= {name for name, is_type in more if is_type}
    return found


def _fields(header: bytes, mark: re.Pattern[bytes]) -> list[bytes]:
    """The fields whose declared type has the mark."""
    parts = (part.partition(b":") for part in re.split(rb",\s*\n|\n", header))
    return [words[-1] for name, colon, ty in parts if colon and mark.search(ty) and (words := _WORD.findall(name))]


def _items(crate: Crate) -> list[Item]:
    types = [
        item
        for scope in crate.scopes
        for items in scope.items.values()
        for item in items
        if item.kind in ("struct", "enum", "union", "alias", "const", "static")
    ]
    return types + list(crate.functions())


def _header(item: Item) -> bytes:
    """The text of an item without its body; of a type, all of it."""
    node = item.node
    body = node.child_by_field_name("body") if item.kind == "fn" else None
    return item.unit.source.data[node.start_byte : body.start_byte if body is not None else node.end_byte]


def _text(item: Item) -> bytes:
    return item.unit.source.data[item.node.start_byte : item.node.end_byte]


def _words(text: bytes) -> set[bytes]:
    return set(_WORD.findall(text))
