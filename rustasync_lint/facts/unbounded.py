"""How many futures may run at once: the limits that streams of futures are given, and what runs without one.

Whether the input is known to be short is followed through adaptors and variables of the body; a stream or a
collection that comes from elsewhere is of unknown length. Channels without a bound are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.frames import own_code
from rustasync_lint.facts.lossy import enclosing_loop
from rustasync_lint.finding import Confidence
from rustasync_lint.model import hir
from rustasync_lint.model.consts import bits, integer
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Array, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

# So many at once are no limit for what is on the other side: files, sockets, connections of a database.
_MANY = 1_000
_DEEP = 12
# What adaptors are called that give more items than they take; all others keep their number, or lessen it.
_GROWING = frozenset(("chain", "cycle", "flat_map", "flat_map_unordered", "flatten", "flatten_unordered", "interleave"))


@dataclass(frozen=True, slots=True)
class Unbounded:
    """A call under which many futures may run at once. `limit`: how many it allows; None for as many as there are."""

    limit: int | None
    confidence: Confidence


class Bounds:
    """Answers for one body."""

    def __init__(self, types: BodyTypes) -> None:
        self.types = types

    def unbounded(self, call: hir.Expr) -> Unbounded | None:
        """What a call that runs futures at once is given for a limit; None where that is one, or futures are few."""
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return None
        if isinstance(call, hir.MethodCall) and call.name not in _methods():
            return None
        path = knowledge.canonical(self.types.calls.target(call).path)
        row = knowledge.streams().get(path)
        if row is not None and isinstance(call, hir.MethodCall) and 0 <= row.limit < len(call.args):
            unlimited = self._of_limit(call.args[row.limit]) if not self._is_short(call.receiver) else None
            return replace(unlimited, confidence="low") if unlimited is not None and self._permits(call) else unlimited
        join = knowledge.joins().get(path)
        if join is not None and join.many and call.args:
            return Unbounded(None, "low") if not self._is_short(call.args[0]) else None
        return self._of_task(call) if path in knowledge.spawn() else None

    def _of_limit(self, limit: hir.Expr) -> Unbounded | None:
        if isinstance(limit, hir.Call) and isinstance(limit.callee, hir.Path) and len(limit.args) == 1:
            if limit.callee.segments[-1:] == ("Some",):
                limit = limit.args[0]
        if isinstance(limit, hir.MethodCall) and limit.name == "len" and not limit.args:
            return Unbounded(None, "low")
        if _is_none(limit) or _is_largest(limit):
            return Unbounded(None, "medium")
        value = self._value(limit)
        return Unbounded(value, "medium") if value is not None and value >= _MANY else None

    def _permits(self, call: hir.MethodCall) -> bool:
        """Do the futures take permits, as far as they are written here or in a function that is called here?"""
        parts: list[tuple[hir.Expr, BodyTypes]] = [(part, self.types) for part in call.walk()]
        for part, types in parts:
            if not isinstance(part, (hir.Call, hir.MethodCall)):
                continue
            target = types.calls.target(part)
            acquired = knowledge.acquires().get(knowledge.canonical(target.path))
            if acquired is not None and knowledge.guards()[acquired.guard].family == "permit":
                return True
            item = target.item
            if types is self.types and isinstance(item, Item) and item.kind == "fn" and not item.unit.crate.known:
                body = types.program.body(item)
                if body is not None:
                    parts += [(inner, types.program.typed(body)) for inner in body.root.walk()]
        return False

    def _of_task(self, call: hir.Call | hir.MethodCall) -> Unbounded | None:
        """A task for each turn of a loop that waits for nothing but its next item."""
        loop = enclosing_loop(call)
        if loop is None or loop.kind == "loop":
            return None
        for expr in own_code(loop.body):
            if isinstance(expr, hir.Await):
                return None  # which may be for a permit, or for room
            if isinstance(expr, hir.Jump) and expr.kind in ("break", "return"):
                return None
        source = loop.intro.value if loop.intro is not None else None
        return Unbounded(None, "low") if source is None or not self._is_short(source) else None

    # --- how many ----------------------------------------------------------------------------

    def _is_short(self, source: hir.Expr) -> bool:
        """Is it known that what is gone through has few items?"""
        number = self._number(source, _DEEP)
        return number is not None and number < _MANY

    def _number(self, source: hir.Expr, deep: int) -> int | None:
        """At most how many items there are; None when it is not known."""
        if deep == 0:
            return None
        if isinstance(source, hir.MethodCall):
            if source.name == "take" and len(source.args) == 1:
                return self._value(source.args[0])
            return None if source.name in _GROWING else self._number(source.receiver, deep - 1)
        if isinstance(source, hir.Ref):
            return self._number(source.operand, deep - 1)
        if isinstance(source, hir.Group) and source.kind == "array":
            return len(source.items)
        if isinstance(source, hir.Group):
            return self._of_range(source)
        if isinstance(source, hir.Macro):
            return len(source.items) if source.shape == "list" and source.whole and source.name == "vec" else None
        of_type = _length(self.types.of(source))
        if of_type is not None:
            return of_type
        if isinstance(source, hir.Call):
            return self._number(source.args[0], deep - 1) if len(source.args) == 1 else None
        if isinstance(source, hir.Path) and source.local is not None and not source.local.mutable:
            intro = source.local.source
            if intro is not None and intro.kind == "let" and isinstance(intro.pattern, hir.PBind) and intro.value:
                return self._number(intro.value, deep - 1)
        return None

    def _of_range(self, source: hir.Group) -> int | None:
        if source.kind not in ("_.._", "_..=_") or len(source.items) != 2:
            return None
        first, last = (self._value(item) for item in source.items)
        return None if first is None or last is None else last - first + (source.kind == "_..=_")

    def _value(self, expr: hir.Expr) -> int | None:
        if isinstance(expr, hir.Lit):
            return integer(expr.text)
        if isinstance(expr, hir.Path) and expr.local is None:
            return self.types.program.consts.length(expr.node, expr.scope, self.types.generics)
        return None


@cache
def _methods() -> frozenset[str]:
    """The names of the methods in question, which spare the others a look at types."""
    paths = [path for path, row in knowledge.streams().items() if row.limit >= 0]
    return frozenset(path.rpartition("::")[2] for path in (*paths, *knowledge.spawn()))


def _length(ty: Ty) -> int | None:
    while isinstance(ty, Ref):
        ty = ty.to
    return ty.length if isinstance(ty, Array) and isinstance(ty.length, int) else None


def _is_none(limit: hir.Expr) -> bool:
    return isinstance(limit, hir.Path) and limit.local is None and limit.segments[-1:] == ("None",)


def _is_largest(limit: hir.Expr) -> bool:
    """Is it the largest number of an integer type, `usize::MAX`?"""
    if not isinstance(limit, hir.Path) or len(limit.segments) < 2 or limit.segments[-1] != "MAX":
        return False
    return (bits(limit.segments[-2]) or 0) >= 16
