"""Cheap questions of a function's text that spare dear ones: can it have a guard, or a large array, at all?

Answers err to one side only: False means that the dear question need not be asked. They look at
names: those the tables know, and those of the program's own items that are declared with such a type.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.guards import Guards
from rustasync_lint.facts.layout import Layouts
from rustasync_lint.facts.potential import Potential
from rustasync_lint.facts.written import bare
from rustasync_lint.model.ty import Adt, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.crate import Crate
    from rustasync_lint.model.items import Item
    from rustasync_lint.model.program import Program

_WORD = re.compile(rb"[A-Za-z_]\w*")
_SELF = re.compile(rb"\(\s*(?:mut\s+)?self\b")
# The length of an array, and no number below a thousand.
_ARRAY = re.compile(rb";\s*(?:/\*[^*]*\*/\s*)*(?!\d{1,3}(?:usize)?\s*\])[\w:(<{][^\[\];\n]*\]")
# Bytes of arrays: what is smaller is not worth a name, even where several add up.
_BULKY = 512
# Bytes of an array whose length is a name: what has more is large by itself.
_NAMED = 4096
_TYPES = ("struct", "enum", "union")
_NO_PATTERN = re.compile(rb"(?!)")


class Mentions:
    """Remembers for each crate which of its names stand for something with a guard or a large array in it."""

    def __init__(self, program: Program, guards: Guards, layouts: Layouts) -> None:
        methods = frozenset(name.encode() for name in knowledge.guard_methods())
        types = frozenset(path.rsplit("::", 1)[-1].encode() for path in knowledge.guards())
        self._guards = _Names(program, lambda ty: guards.owned(ty) is not None, _NO_PATTERN, types, methods)
        self._arrays = _Names(program, lambda ty: _bulky(layouts, ty), _ARRAY, frozenset(), frozenset())
        self._methods = methods
        self._asked: dict[int, bool] = {}
        self.potential = Potential(self, layouts)

    def guards(self, item: Item) -> bool:
        """May the function come by a guard?"""
        if id(item) not in self._asked:
            words = _words(item.text)
            known = self._guards.of(item.unit.crate)
            named = not (words.isdisjoint(self._methods) and words.isdisjoint(known))
            self._asked[id(item)] = named or (_SELF.search(item.text) is not None and self._is_method_of_one(item))
        return self._asked[id(item)]

    def _is_method_of_one(self, item: Item) -> bool:
        """Does a method take a `self` that owns a guard?"""
        return self._guards.has(self._guards.program.signatures.of(item).self_type)

    def runs_futures(self, item: Item) -> bool:
        """May the function spawn a future, or block on one?"""
        return not _words(item.text).isdisjoint(_running_words())

    def array_bytes(self, item: Item) -> int:
        """How many bytes the arrays in the function's text may have: words, and some where a length is a name."""
        found = (bare(found.group()).strip(b"; ]") for found in _ARRAY.finditer(item.text))
        lengths = (length.replace(b"_", b"").removesuffix(b"usize") for length in found)
        return sum(8 * int(length) if length.isdigit() else _NAMED for length in lengths)

    def arrays(self, item: Item) -> bool:
        """May the function have a large array?"""
        text = item.text
        return _ARRAY.search(text) is not None or not _words(text).isdisjoint(self._arrays.of(item.unit.crate))


class _Names:
    """The names of crates that stand for a type with some property, or for what is declared with one."""

    def __init__(
        self,
        program: Program,
        has: Callable[[Ty], bool],
        mark: re.Pattern[bytes],
        words: frozenset[bytes],
        makers: frozenset[bytes],
    ) -> None:
        self.program = program
        self.has = has
        self.mark = mark
        self.words = words
        self.makers = makers
        self._crates: dict[int, frozenset[bytes]] = {}

    def of(self, crate: Crate) -> frozenset[bytes]:
        """The names of the crate, and of the crates it names."""
        if id(crate) not in self._crates:
            self._crates[id(crate)] = self.words
            below = self.words.union(*(self.of(c) for c in crate.dependencies.values() if not c.known))
            self._crates[id(crate)] = below | self._declared(crate, below)
        return self._crates[id(crate)]

    def _declared(self, crate: Crate, below: frozenset[bytes]) -> set[bytes]:
        items = _items(crate)
        found: set[bytes] = set()
        for item in items:
            if item.kind in _TYPES and self.has(Adt(item, (None,) * len(item.params))):
                found.add(item.name.encode())
                fields = self.program.signatures.fields(item)
                found.update(name.encode() for name, ty in fields.items() if not name.isdigit() and self.has(ty))
        telling = below | found | self._renamed(crate, items, below | found)
        for item in items:
            if item.kind not in _TYPES:
                header = _header(item)
                if self.mark.search(header) or not _words(header).isdisjoint(telling):
                    found.add(item.name.encode())
        return found | self._hidden(items, below | found)

    def _hidden(self, items: list[Item], telling: frozenset[bytes]) -> set[bytes]:
        """Functions that may give one out as a hidden type, by what their bodies name; one may call the next."""
        left = {id(i): (i.name.encode(), _words(i.text)) for i in items if i.kind == "fn" and _hides(i.returns)}
        found: set[bytes] = set()
        fresh = telling | self.makers
        while fresh:
            known = {key for key, (_, words) in left.items() if not words.isdisjoint(fresh)}
            fresh = frozenset(left.pop(key)[0] for key in known)
            found |= fresh
        return found

    def _renamed(self, crate: Crate, items: list[Item], telling: frozenset[bytes]) -> set[bytes]:
        """The other names that imports and type aliases give to a type with the property."""
        imports = [
            i for scope in crate.scopes for listed in scope.imports.values() for i in listed if i.name != i.path[-1]
        ]
        found = {i.name.encode() for i in imports if i.path[-1].encode() in telling}
        for item in items:
            if item.kind == "alias":
                header = _header(item)
                if self.mark.search(header) or not _words(header).isdisjoint(telling | found):
                    found.add(item.name.encode())
        return found


def _hides(returned: str) -> bool:
    """Does a function that says it returns this hide a type that is used through `Deref`, or for its drop alone?"""
    return ("impl " in returned or "dyn " in returned) and not any(
        word in returned for word in ("Iterator", "Future", "Fn", "Stream")
    )


@cache
def _running_words() -> frozenset[bytes]:
    paths = (*knowledge.spawn(), *knowledge.block_on())
    return frozenset(path.rsplit("::", 1)[-1].rstrip("!").encode() for path in paths)


def _bulky(layouts: Layouts, ty: Ty) -> bool:
    layout = layouts.of(ty)
    return layout is not None and layout.arrays >= _BULKY


def _items(crate: Crate) -> list[Item]:
    kinds = (*_TYPES, "alias", "const", "static")
    named = [item for scope in crate.scopes for items in scope.items.values() for item in items]
    return [item for item in named if item.kind in kinds] + list(crate.functions())


def _header(item: Item) -> bytes:
    """What an item says before its body: of a function what it returns, of the others all of it."""
    start, end = item.entry.returns if item.kind == "fn" else (item.start, item.end)
    return item.unit.source.data[start:end]


def _words(text: bytes) -> set[bytes]:
    return set(_WORD.findall(text))
