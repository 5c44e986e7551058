"""Which calls, by their names alone, may make a future and let it go: a cheap question that spares dear ones.

It is asked of functions that hold no async code. It errs to one side, but for calls that hide: in the
body of a macro, as an argument (`Some(save())`), or behind a variable that is never used.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.model.crate import head_name
from rustasync_lint.model.items import Item
from rustasync_lint.model.names import External

if TYPE_CHECKING:
    from rustasync_lint.model.crate import Crate
    from rustasync_lint.model.items import Unit
    from rustasync_lint.model.loose import LooseCall
    from rustasync_lint.model.program import Program


class Makers:
    """Remembers the names for each crate, and where the calls are for the file that was asked about last."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._names: dict[int, frozenset[bytes]] = {}
        self._own_names: dict[int, frozenset[bytes]] = {}
        self._types: dict[int, set[str]] = {}
        self._unit: Unit | None = None
        self._named: dict[int, LooseCall] = {}
        self._at: list[int] = []

    def may_drop(self, function: Item) -> bool:
        """May the function drop a future that a call in it makes?"""
        at = self._between(function.unit, function.start, function.end)
        return any(self._may_be_one(self._named[start], function) for start in at)

    def may_drop_at(self, unit: Unit, start: int, end: int) -> bool:
        """Is there a call by such a name in these bytes of a file?"""
        return bool(self._between(unit, start, end))

    def _between(self, unit: Unit, start: int, end: int) -> list[int]:
        if self._unit is not unit:
            self._unit, self._named = unit, {call.start: call for call in self._drops(unit)}
            self._at = sorted(self._named)
        return self._at[bisect_left(self._at, start) : bisect_left(self._at, end)]

    def _may_be_one(self, call: LooseCall, function: Item) -> bool:
        """Does the path of a call in the function lead to what makes a future, or nobody knows where?"""
        if call.method:
            return True
        found = self.program.names.resolve(function.scope, call.path, "value")
        if not isinstance(found, Item) or found.kind != "fn":
            return not isinstance(found, External)
        self._own(found.unit.crate)
        return _makes_future(found, self._types[id(found.unit.crate)])

    def _drops(self, unit: Unit) -> list[LooseCall]:
        """The calls of the file that may make a future, by their names, and do nothing with what they get."""
        names = self._of(unit.crate)
        return [call for call in unit.outline.loose if call.path[-1].encode() in names]

    def _of(self, crate: Crate) -> frozenset[bytes]:
        """The names of functions that make futures: of the crate, and of the crates it names."""
        if id(crate) not in self._names:
            others = (self._outside(c) if c.known else self._own(c) for c in crate.dependencies.values())
            self._names[id(crate)] = self._own(crate).union(*others)
        return self._names[id(crate)]

    def _outside(self, crate: Crate) -> frozenset[bytes]:
        known = self.program.known(knowledge.canonical(crate.name).split("::")[0])
        return self._own(known) if known is not None else frozenset()

    def _own(self, crate: Crate) -> frozenset[bytes]:
        if id(crate) not in self._own_names:
            types = {name for name, impls in crate.impls.items() if any(map(_is_of_future, impls))}
            types -= {path.rpartition("::")[2] for path in knowledge.wrappers()}
            items = (item for scope in crate.scopes for items in scope.items.values() for item in items)
            self._types[id(crate)] = types
            types |= {item.name for item in items if item.kind == "alias" and _names_future(item)}
            made = (item for item in crate.functions() if not _is_common(item) and _makes_future(item, types))
            self._own_names[id(crate)] = frozenset(item.name.encode() for item in made)
        return self._own_names[id(crate)]


def has_async(function: Item) -> bool:
    """Does the function hold async code, or a word for it at least? Remembered in its item."""
    found = function.cache.get("has async")
    if found is None:
        text = function.text
        found = b"async" in text or b"stream!" in text
        function.cache["has async"] = found
    return bool(found)


def _is_common(function: Item) -> bool:
    """Is it a method of a trait such as `StreamExt` or `AsyncWriteExt`, of which many share std's names?"""
    return function.unit.crate.known and function.owner is not None and function.owner.kind == "trait"


def _makes_future(function: Item, types: set[str]) -> bool:
    """Is it `async`, or does what it returns name a future?"""
    if function.is_async:
        return True
    returned = function.returns
    if returned == "Self" and function.owner is not None:
        return head_name(function.owner) in types
    return "Fut" in returned or any(name in returned for name in types)


def _names_future(alias: Item) -> bool:
    node = alias.child("type")
    return node is not None and "Future" in alias.unit.text(node)


def _is_of_future(impl: Item) -> bool:
    return impl.entry.trait.rpartition("::")[2].endswith("Future")
