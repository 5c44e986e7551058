"""Arrays in futures: which are part of an async frame's value, how much room they take, what they add up to.

A future holds its arguments and what it captured from the start, and the values that `storage`
finds kept at an await. The compiler lays those out so that values of one await alone share
their room with those of other awaits; what is kept at two awaits has a place of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.captures import captured
from rustasync_lint.facts.frames import own_self, params_of
from rustasync_lint.facts.future_size import FutureSizes
from rustasync_lint.facts.layout import Layouts
from rustasync_lint.facts.storage import Slot, Storage
from rustasync_lint.facts.values import Values
from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program


LEAST = 64
"""Arrays with fewer bytes are not looked at."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one array takes of a future: where it comes from, its bytes, those of all its copies, the awaits.

    Not `read`: nothing uses it after any of the awaits, it is kept since it was borrowed before. `given`: it
    is an argument.
    """

    origin: hir.Expr | hir.Binding
    name: str
    bytes: int
    room: int
    awaits: tuple[hir.Expr, ...]
    read: bool
    given: bool


@dataclass(frozen=True, slots=True)
class Large:
    """Arrays that take `room` bytes of a future: one, or a largest (`share`) with the `others` beside it."""

    share: Share
    room: int
    others: tuple[Share, ...] = ()


@dataclass(slots=True)
class _Copy:
    """One place of an array in a future: `slot` is None for what the future holds from the start."""

    origin: hir.Expr | hir.Binding
    name: str
    bytes: int
    slot: Slot | None = None


class Sizes:
    """Answers for every async frame of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.layouts = Layouts(program)
        self._polling = frozenset(
            path.rsplit("::", 1)[-1].rstrip("!")
            for path in (*knowledge.select_macros(), *knowledge.join_macros(), "poll!", "pending!")
        )
        self.futures = FutureSizes(program, self.layouts, self._polling)

    def large(self, types: BodyTypes, frame: hir.Expr, limit: int) -> Iterator[Large]:
        """The arrays that take `limit` bytes or more of a future, and smaller ones that add up to that."""
        groups: dict[int, list[_Copy]] = {}
        for copy in self.copies(types, frame):
            groups.setdefault(id(copy.origin), []).append(copy)
        small: list[list[_Copy]] = []
        for copies in groups.values():
            if room(copies) >= limit:
                share = _share(copies)
                yield Large(share, share.room)
            else:
                small.append(copies)
        together = room([copy for copies in small for copy in copies])
        if together >= limit:
            shares = sorted((_share(copies) for copies in small), key=lambda share: -share.room)
            yield Large(shares[0], together, tuple(shares[1:]))

    def bytes(self, types: BodyTypes, frame: hir.Expr) -> int:
        """How many bytes of the frame's future are arrays."""
        return room(self.copies(types, frame))

    def copies(self, types: BodyTypes, frame: hir.Expr) -> list[_Copy]:
        """The arrays in the future of a function's root block, an async block, an async closure, a stream."""
        memo: dict[int, list[_Copy]] = types.memo("copies")
        found = memo.get(id(frame))
        if found is None:
            self.futures.enter(types)
            values = Values(types, self.layouts)
            parts = (self._arguments, self._captured, self._kept)
            found = [copy for part in parts for copy in part(values, frame) if copy.bytes >= LEAST]
            memo[id(frame)] = found
        return found

    # --- what is held from the start -------------------------------------------------------------

    def _arguments(self, values: Values, frame: hir.Expr) -> Iterator[_Copy]:
        for intro in params_of(values.types, frame):
            pattern = intro.pattern
            origin = pattern.binding if isinstance(pattern, hir.PBind) else _unnamed(pattern, values.types)
            yield _Copy(origin, origin.name, values.of_type(values.types.taken(intro)).arrays)
        own = own_self(values.types, frame)
        if own is not None:
            yield _Copy(own, own.name, values.binding(own).arrays)

    def _captured(self, values: Values, frame: hir.Expr) -> Iterator[_Copy]:
        if not isinstance(frame, hir.Block):
            for binding, parts in captured(frame, values.types, self.layouts):
                arrays = sum(values.expr(part).arrays for part in parts)
                yield _Copy(_origin(binding), binding.name, arrays)

    # --- what is kept at awaits --------------------------------------------------------------------

    def _kept(self, values: Values, frame: hir.Expr) -> Iterator[_Copy]:
        storage = Storage(values, frame, self._polling)
        for slot in storage.run(frame, params_of(values.types, frame), own_self(values.types, frame)):
            if slot.awaits:
                origin = _origin(slot.origin) if isinstance(slot.origin, hir.Binding) else slot.origin
                name = slot.origin.name if isinstance(slot.origin, hir.Binding) else ""
                yield _Copy(origin, name, slot.layout.arrays, slot)


def room(copies: list[_Copy]) -> int:
    """The bytes that these take in a future, as the compiler lays them out."""
    total = sum(copy.bytes for copy in copies if copy.slot is None)
    kept = [(copy, copy.slot) for copy in copies if copy.slot is not None]
    alone = {id(slot): next(iter(slot.nodes)) for _, slot in kept if len(slot.nodes) == 1}
    for _, slot in kept:  # two that are in use at once cannot share their room: one gets a place of its own
        for _, other in kept:
            mine, its = alone.get(id(slot)), alone.get(id(other))
            if mine is not None and its is not None and mine != its and slot.beside & other.number:
                del alone[id(other)]
    sharing: dict[int, int] = {}
    for copy, slot in kept:
        if id(slot) in alone:
            node = alone[id(slot)]
            sharing[node] = sharing.get(node, 0) + copy.bytes
        else:
            total += copy.bytes
    return total + max(sharing.values(), default=0)


def _share(copies: list[_Copy]) -> Share:
    awaits = {id(at): at for copy in copies if copy.slot is not None for at in copy.slot.awaits}
    in_order = sorted(awaits.values(), key=lambda at: at.start)
    name = next((copy.name for copy in copies if copy.name), "")
    read = any(copy.slot is None or copy.slot.read for copy in copies)
    origin, largest = copies[0].origin, max(copy.bytes for copy in copies)
    given = isinstance(origin, hir.Binding) and any(copy.slot is None for copy in copies)
    return Share(origin, name, largest, room(copies), tuple(in_order), read, given)


def _unnamed(pattern: hir.Pat, types: BodyTypes) -> hir.Binding:
    """A parameter without a name of its own: `_`, `Packet { data, .. }`."""
    start, end = pattern.start, pattern.end
    return hir.Binding(types.body.unit.source.text(start, end), start, end, False, False)


def _origin(binding: hir.Binding) -> hir.Expr | hir.Binding:
    """Where a variable's value comes from: its initializer or what is matched, or it itself."""
    intro = binding.source
    if intro is None or intro.value is None:
        return binding
    if intro.kind != "match" and not (intro.kind == "let" and isinstance(intro.pattern, hir.PBind)):
        return binding
    value = intro.value
    while intro.kind == "match" and isinstance(value, (hir.Field, hir.Index)):
        value = value.base
    local = value.local if isinstance(value, hir.Path) else None
    return _origin(local) if local is not None else value
