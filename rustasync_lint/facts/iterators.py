"""Iterators that block when they are run, and what runs them: a `for` loop, `next`, `collect`.

Making such an iterator, adapting it and handing it on does nothing. Through opaque adaptors it is followed
back to the expression that it was made by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.knowledge.rows import Blocking
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref, Some, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_DEEP = 12


class Iterators:
    """Answers for every body of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._trait: Item | None = None

    def run_by(self, expr: hir.Expr, types: BodyTypes) -> Blocking | None:
        """The row of the iterator that a loop or a call runs, when each step of that blocks."""
        if isinstance(expr, hir.Loop):
            looped = expr.intro.value if expr.kind == "for" and expr.intro is not None else None
            return self._made(looped, types) if looped is not None else None
        if not isinstance(expr, hir.MethodCall):
            return None
        return self._made(expr.receiver, types) if self._runs(expr, types) else None

    def _runs(self, call: hir.MethodCall, types: BodyTypes) -> bool:
        """Does a call take items out of the iterator that it is a method of?"""
        trait = self._iterator()
        if trait is None or call.name not in trait.members:
            return False
        target = types.calls.target(call)
        if target.signature is None or not isinstance(target.item, Item) or target.item.owner is not trait:
            return False
        output = target.signature.output
        lazy = isinstance(output, (Some, Ref)) or self._is_iterator(output)
        return target.signature.self_mode in ("value", "mut") and not lazy

    def _made(self, expr: hir.Expr, types: BodyTypes) -> Blocking | None:
        """The row of the iterator that an expression is, or adapts."""
        for _ in range(_DEEP):
            row = self._of_type(types.of(expr))
            if row is not None:
                return row
            if isinstance(expr, hir.Path) and expr.local is not None:
                source = expr.local.source
                if source is None or source.kind != "let" or not isinstance(source.pattern, hir.PBind):
                    return None
                made = source.value
            elif isinstance(expr, hir.MethodCall):
                target = types.calls.target(expr)
                adapts = isinstance(target.item, Item) and target.item.owner is self._iterator()
                made = expr.receiver if adapts else None
            else:
                made = expr.operand if isinstance(expr, hir.Ref) else None
            if made is None:
                return None
            expr = made
        return None

    def _of_type(self, ty: Ty) -> Blocking | None:
        while isinstance(ty, Ref):
            ty = ty.to
        if not isinstance(ty, Adt):
            return None
        made = self.program.traits.project(ty, "IntoIter", "IntoIterator")
        for one in (ty, made, *ty.args):
            row = knowledge.blocking().get(f"{one.path}::next") if isinstance(one, Adt) else None
            if row is not None and row.driven:
                return row
        return None

    def _is_iterator(self, ty: Ty) -> bool:
        trait = self._iterator()
        return isinstance(ty, Adt) and trait is not None and self.program.traits.implements(ty, trait) is True

    def _iterator(self) -> Item | None:
        if self._trait is None:
            std = self.program.known("std")
            found = self.program.names.resolve(std.root, ("std", "iter", "Iterator"), "type") if std else None
            self._trait = found if isinstance(found, Item) else None
        return self._trait
