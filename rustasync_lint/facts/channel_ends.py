"""Which sender and which receiver belong to one bounded channel.

Both ends are followed to the call that made them: through variables, clones, and fields of a struct that a
function of the same file fills.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.lossy import Code
from rustasync_lint.facts.owners import below
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

Channel = tuple[str, int]
"""A channel, by the file and the byte of the `let` that made it."""

_DEEP = 3


class ChannelEnds:
    """Answers for a program; what the fields of its structs are filled with is remembered."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._fields: dict[int, dict[str, Channel]] = {}

    def sends(self, code: hir.Expr, types: BodyTypes, deep: int = _DEEP) -> Iterator[tuple[hir.Expr, Channel]]:
        """The awaits in a piece of code that wait for room in a bounded channel, there or in methods it calls."""
        for at in Code(code, types).awaits:
            call = at.operand if isinstance(at, hir.Await) else None
            if not isinstance(call, (hir.Call, hir.MethodCall)):
                continue
            target = types.calls.target(call)
            path = knowledge.canonical(target.path) if target.path else ""
            if path in hints.bounded_sends() and isinstance(call, hir.MethodCall):
                channel = self.of(call.receiver, types)
                if channel is not None:
                    yield at, channel
            elif deep and isinstance(target.item, Item) and target.item.is_async and not target.item.unit.crate.known:
                body = self.program.body(target.item)
                if body is not None and body is not types.body and b"send" in target.item.text:
                    inner = self.program.typed(body)
                    found = next((channel for _, channel in self.sends(body.root, inner, deep - 1)), None)
                    if found is not None:
                        yield at, found

    def of(self, end: hir.Expr, types: BodyTypes, deep: int = _DEEP) -> Channel | None:
        """The channel that a sender or a receiver belongs to."""
        end = below(end)
        if isinstance(end, hir.Field):
            owner = types.of(end.base)
            while isinstance(owner, Ref):
                owner = owner.to
            if isinstance(owner, Adt) and isinstance(owner.item, Item) and not owner.item.unit.crate.known:
                return self._of_struct(owner.item).get(end.name)
            return None
        source = end.local.source if isinstance(end, hir.Path) and end.local is not None else None
        if source is None or source.value is None or source.kind != "let" or not deep:
            return None
        if isinstance(source.pattern, hir.PGroup):
            made = isinstance(source.value, hir.Call) and self._makes(source.value, types)
            return (types.body.unit.source.path, source.value.start) if made else None
        return self.of(source.value, types, deep - 1)

    def _makes(self, call: hir.Call, types: BodyTypes) -> bool:
        return knowledge.canonical(types.calls.target(call).path) in hints.bounded_channels()

    def _of_struct(self, struct: Item) -> dict[str, Channel]:
        """The channels that a struct's fields are filled with, by the functions of its file."""
        if id(struct) not in self._fields:
            self._fields[id(struct)] = {}
            found: dict[str, Channel] = {}
            for function in struct.unit.crate.functions_of(struct.unit):
                if function.tested <= struct.tested and (b"channel" in function.text or b"bounded" in function.text):
                    found.update(self._filled(function, struct))
            self._fields[id(struct)] = found
        return self._fields[id(struct)]

    def _filled(self, function: Item, struct: Item) -> Iterator[tuple[str, Channel]]:
        body = self.program.body(function)
        if body is None:
            return
        types = self.program.typed(body)
        for expr in body.root.walk():
            made = types.of(expr) if isinstance(expr, hir.StructLit) else None
            if isinstance(expr, hir.StructLit) and isinstance(made, Adt) and made.item is struct:
                for name, value in expr.fields:
                    channel = self.of(value, types)
                    if channel is not None:
                        yield name, channel
