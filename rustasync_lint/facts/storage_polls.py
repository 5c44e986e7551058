"""Futures that are polled, for `storage`: what an await, `select!` or `join!` keeps while it waits.

What the macros put around their futures is in the tables.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.arrange import Layout, enum, struct
from rustasync_lint.facts.flow import Flow, Frontier, joined
from rustasync_lint.facts.values import Values, without_arrays
from rustasync_lint.model import hir
from rustasync_lint.model.names import External
from rustasync_lint.model.ty import Ty

if TYPE_CHECKING:
    from rustasync_lint.facts.storage_places import Event
    from rustasync_lint.knowledge.rows import Polling
    from rustasync_lint.model.infer import BodyTypes

_WORD = 8


class Polls:
    """The part of `Storage` that knows where futures are while they are polled."""

    values: Values
    types: BodyTypes
    flow: Flow
    yields: dict[int, hir.Expr]
    _polled: int

    if TYPE_CHECKING:

        def value(self, expr: hir.Expr) -> None: ...
        def place(self, expr: hir.Expr, event: Event = "use", extended: bool = False) -> None: ...
        def follow(self, origin: hir.Expr | hir.Binding, layout: Layout, ty: Ty) -> int: ...
        def anonymous(self, expr: hir.Expr, layout: Layout, ty: Ty, extended: bool = False) -> int: ...
        def settle(self) -> None: ...
        def leaving(self) -> None: ...
        def scope(self) -> AbstractContextManager[None]: ...
        def names(self) -> AbstractContextManager[None]: ...
        def bind(self, pattern: hir.Pat, taken: int) -> None: ...

    def poll(self, expr: hir.Expr, ty: Ty) -> None:
        """A future of type `ty` is moved into the body and polled at `expr`, until that has its value."""
        self.settle()
        polled = self._held(expr, self.values.awaited(ty), ty)
        self.suspend(expr)
        self._polled |= polled

    def suspend(self, expr: hir.Expr) -> None:
        """The body may be suspended at `expr`, and dropped there."""
        node = self.flow.emit("yield")
        if node >= 0:
            self.yields[node] = expr
            self.leaving()

    def _held(self, origin: hir.Expr, layout: Layout, ty: Ty) -> int:
        """Something that is borrowed while it is polled."""
        mask = self.follow(origin, without_arrays(layout), ty)
        if mask:
            self.flow.emit("write", mask)
            self.flow.emit("borrow", mask)
        return mask

    def select(self, expr: hir.Macro) -> None:
        """A `select!`: all futures are made, polled, and gone before the handler of one of them runs."""
        for arm in expr.arms:
            if arm.guard is not None:
                self.place(arm.guard)
        self._polls(expr, [arm.future for arm in expr.arms if arm.future is not None])
        outputs = [
            self.values.of_type(self.values.real(self.types.taken(arm.intro))) if arm.intro is not None else Layout(0)
            for arm in expr.arms
        ]
        given = [self.values.real(self.types.taken(arm.intro)) for arm in expr.arms if arm.intro is not None]
        entry = self.flow.at
        ends: Frontier = ()
        with self.scope():
            told = any(self.values.drops(ty) for ty in given)
            output = self.anonymous(expr, enum([[layout] for layout in (*outputs, Layout(0))]), None) if told else 0
            entry = self.flow.at
            for arm in expr.arms:
                self.flow.at = entry
                with self.names(), self.scope():
                    if arm.intro is not None:
                        self.bind(arm.intro.pattern, 0)
                    if arm.handler is not None:
                        self.value(arm.handler)
                    if output:
                        self.flow.emit("use", output)
                ends = joined(ends, self.flow.at)
            self.flow.at = ends

    def joined(self, expr: hir.Macro) -> None:
        """A `join!` or `poll!`: all futures are made and polled, and gone when their results are there."""
        self._polls(expr, expr.items)

    def _polls(self, expr: hir.Macro, futures: list[hir.Expr]) -> None:
        row = self._row(expr)
        with self.scope():
            polled = 0
            for future in futures:
                self.value(future)
                layout = self.values.awaited(self.values.type_of(future))
                if row is not None and row.keeps_result:
                    output = self.values.of_type(self.values.output(self.values.type_of(future)))
                    layout = enum([[layout], [output], []])
                polled |= self._held(future, layout, self.values.type_of(future))
            if row is not None:
                words = row.words + row.words_each * len(futures)
                around = struct([Layout(_WORD * words, _WORD), Layout(row.bytes)])
                polled |= self._held(expr, around, None)
            self.suspend(expr)
            self.flow.emit("end", polled)

    def _row(self, expr: hir.Macro) -> Polling | None:
        """What the tables know of a macro."""
        found = self.types.program.names.resolve(expr.path.scope, expr.path.segments, "macro")
        table = knowledge.polling()
        if isinstance(found, External):
            return table.get(knowledge.canonical(found.path) + "!")
        named = [row for path, row in table.items() if path.rsplit("::", 1)[-1] == f"{expr.name}!"]
        return named[0] if named else None
