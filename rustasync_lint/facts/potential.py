"""Which functions may have to do with a large future at all: a cheap question that spares sizes.

Goes by text: a function holds so many bytes for each byte of its source, and those of what it calls
by name and does not box right there; arrays and large types that it names count extra. So this errs to
one side, but for functions with large values whose types they do not name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.layout import Layouts
from rustasync_lint.facts.makers import has_async
from rustasync_lint.facts.written import bare
from rustasync_lint.model.ty import Adt

if TYPE_CHECKING:
    from rustasync_lint.facts.mentions import Mentions
    from rustasync_lint.model.crate import Crate
    from rustasync_lint.model.items import Item

# Measured on large projects: 0.3 over all functions; 9 of 10 stay below this, and chains of calls even it out.
_BYTES_PER_BYTE = 0.45
_LEAST = 256
_BULKY = 512
# A value is in an argument, a variable and a callee's argument at once.
_PLACES = 3
_TYPES = ("struct", "enum", "union")
_WORD = re.compile(rb"[A-Z]\w*")
_BLANK = re.compile(rb"\s+")
_CALL = re.compile(rb"(Box\s*::\s*pin\s*\(\s*(?:[\w.]+\s*(?:::|\.)\s*)*)?\b([A-Za-z_]\w*)\s*(?:::\s*<[^>]*>\s*)?\(")

Calls = dict[bytes, tuple[float, set[bytes]]]


class Potential:
    """Remembers for each crate how large the futures of its functions may be, by name."""

    def __init__(self, mentions: Mentions, layouts: Layouts) -> None:
        self.mentions = mentions
        self.layouts = layouts
        self._types: dict[int, dict[bytes, int]] = {}
        self._crates: dict[int, dict[bytes, float]] = {}

    def may_be_large(self, item: Item, limit: int) -> bool:
        """May the function hold a future of `limit` bytes, or be one?"""
        known = self._of(item.unit.crate)
        own, called = self._read(item)
        return own + max((known[name] for name in called if name in known), default=0) >= limit

    def may_call_large(self, item: Item, name: str, limit: int) -> bool:
        """May what `item` calls by that name give a future of `limit` bytes? Yes when the name is unknown."""
        found = self._of(item.unit.crate).get(name.encode())
        return found is None or found >= limit

    def _of(self, crate: Crate) -> dict[bytes, float]:
        """How large the futures of functions of this crate and those below may be, by name."""
        found = self._crates.get(id(crate))
        if found is None:
            self._crates[id(crate)] = found = {}
            for below in crate.dependencies.values():
                if not below.known:
                    for name, size in self._of(below).items():
                        found[name] = max(size, found.get(name, 0))
            calls: Calls = {}
            for item in crate.functions():
                if has_async(item):
                    own, called = self._read(item)
                    before, others = calls.get(item.name.encode(), (0.0, set()))
                    calls[item.name.encode()] = max(own, before), called | others
            for name, size in _added_up(calls, found).items():
                found[name] = max(size, found.get(name, 0))
        return found

    def _read(self, item: Item) -> tuple[float, set[bytes]]:
        """What a function holds itself, and the names that it calls."""
        text = bare(item.text)
        own = _LEAST + _BYTES_PER_BYTE * len(_BLANK.sub(b" ", text))
        own += min(self.mentions.array_bytes(item), knowledge.thresholds()["large_future"].bytes)
        bulky = self._bulky(item.unit.crate)
        if bulky:
            own += sum(bulky[word] for word in set(_WORD.findall(text)) if word in bulky)
        return own, {name for boxed, name in _CALL.findall(text) if not boxed} - {item.name.encode()}

    def _bulky(self, crate: Crate) -> dict[bytes, int]:
        """The names of the large types of this crate and those below, with the bytes that a mention counts."""
        found = self._types.get(id(crate))
        if found is None:
            self._types[id(crate)] = found = {}
            for below in crate.dependencies.values():
                if not below.known:
                    found.update(self._bulky(below))
            for scope in crate.scopes:
                for item in (item for items in scope.items.values() for item in items if item.kind in _TYPES):
                    layout = self.layouts.of(Adt(item, (None,) * len(item.params)))
                    if layout is not None and layout.size >= _BULKY:
                        found[item.name.encode()] = _PLACES * layout.size
        return found


def _added_up(calls: Calls, below: dict[bytes, float]) -> dict[bytes, float]:
    """By name the most that a chain of calls holds; functions that call each other count once, by the largest."""
    sums: dict[bytes, float] = {}
    order: dict[bytes, int] = {}
    low: dict[bytes, int] = {}
    path: list[bytes] = []

    def visit(name: bytes) -> None:
        order[name] = low[name] = len(order)
        path.append(name)
        for callee in calls[name][1]:
            if callee in calls and callee not in order:
                visit(callee)
            if callee in calls and callee not in sums:
                low[name] = min(low[name], low[callee])
        if low[name] == order[name]:
            circle = path[path.index(name) :]
            del path[path.index(name) :]
            callees = {callee for one in circle for callee in calls[one][1]}
            called = max((sums.get(callee, below.get(callee, 0.0)) for callee in callees), default=0.0)
            most = max(calls[one][0] for one in circle) + called
            sums.update((one, most) for one in circle)

    for name in calls:
        if name not in order:
            visit(name)
    return sums
