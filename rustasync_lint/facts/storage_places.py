"""Places for `storage`: which variable an expression is a part of, and what happens to that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from rustasync_lint.facts.flow import Flow
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Array, Ref, Tuple, Ty

if TYPE_CHECKING:
    from rustasync_lint.facts.values import Values
    from rustasync_lint.model.infer import BodyTypes

Event = Literal["use", "borrow", "mutate", "move", "part", "write", "nothing"]
"""What happens at a place; `mutate` is a mutable borrow, `part` a move out of a part."""


class Places:
    """The part of `Storage` that knows what is borrowed, used and written."""

    types: BodyTypes
    values: Values
    flow: Flow
    variables: dict[int, int]
    quiet: bool

    if TYPE_CHECKING:

        def value(self, expr: hir.Expr) -> None: ...
        def temporary(self, expr: hir.Expr, extended: bool = False) -> int: ...

    def variable(self, expr: hir.Expr) -> int:
        """The followed variable that a place is part of, not through a dereference; 0 for none."""
        while isinstance(expr, (hir.Field, hir.Index)):
            expr = expr.base
        local = expr.local if isinstance(expr, hir.Path) else None
        return self.variables.get(id(local), 0) if local is not None else 0

    def place(self, expr: hir.Expr, event: Event = "use", extended: bool = False) -> None:
        """Evaluate `expr` as a place that `event` happens to; a value becomes a temporary for that."""
        if isinstance(expr, hir.Path):
            self._happens(event, self.variable(expr))
        elif isinstance(expr, hir.Field):
            if event in ("move", "part") and self._leaves_more(expr):
                event = "use"
            self._inside(expr.base, event, not self._has(expr), extended)
        elif isinstance(expr, hir.Index):
            self.value(expr.index)
            followed = self.variable(expr) or not (self.quiet or isinstance(expr.base, (hir.Path, hir.Field)))
            if followed and self._overloaded(expr):
                through = not isinstance(self.types.of(expr.base), Array)
                self._inside(expr.base, "mutate" if event == "mutate" else "borrow", through, extended)
            else:
                self._inside(expr.base, event, False, extended)
        elif isinstance(expr, hir.Unary) and expr.op == "*":
            self._inside(expr.operand, event, True, extended)
        elif event != "borrow" or not self._constant(expr):
            self.value(expr)
            self._happens(event if event != "write" else "nothing", self.temporary(expr, extended))

    def compared(self, expr: hir.Expr) -> None:
        """A side of `==`, or the left of `+=`: borrowed, unless the operator is built in."""
        ty = self.types.of(expr) if self.variable(expr) else None
        self.place(expr, "borrow" if _overloads(ty) else "use")

    def _happens(self, event: Event, mask: int) -> None:
        if mask and event != "nothing":
            self.flow.emit("borrow" if event == "mutate" else event, mask)

    def _inside(self, base: hir.Expr, event: Event, through: bool, extended: bool) -> None:
        """Something happens to a part of `base`, or (`through`) to what it dereferences to."""
        ty = None if self.quiet and not self.variable(base) else self.types.of(base)
        if isinstance(ty, Ref) or (through and isinstance(ty, Adt) and ty.path == "std::boxed::Box"):
            event = "use"
        elif through and isinstance(ty, Adt):
            event = "mutate" if event == "mutate" else "borrow"
        elif event in ("write", "move"):
            event = "nothing" if event == "write" else "part"
        self.place(base, event, extended)

    def _has(self, expr: hir.Field) -> bool:
        """Is it a field of the value itself, and not of what that dereferences to?"""
        ty = self.types.of(expr.base)
        return not isinstance(ty, Adt) or self.types.program.signatures.has_field(ty, expr.name)

    def _leaves_more(self, expr: hir.Field) -> bool:
        """Is there something to drop in the fields beside this one?"""
        ty, layouts = self.types.of(expr.base), self.values.layouts
        if isinstance(ty, Tuple):
            return any(layouts.drops(item) for place, item in enumerate(ty.items) if str(place) != expr.name)
        if not isinstance(ty, Adt) or not isinstance(ty.item, Item):
            return False
        return any(layouts.drops(field) for name, field in layouts.held(ty, ty.item) if name != expr.name)

    def _overloaded(self, expr: hir.Index) -> bool:
        """Does the index call a method with `&self`: a range, or an index of something else than an array?"""
        if not isinstance(self.types.of(expr.base), (Array, Ref)):
            return True
        index = self.types.of(expr.index)
        return isinstance(index, Adt) and "Range" in index.path

    def _constant(self, expr: hir.Expr) -> bool:
        """Is it a constant that lives in a static where it is borrowed?"""
        if isinstance(expr, hir.Path):
            return expr.local is None
        if isinstance(expr, hir.Repeat):
            return self._constant(expr.item)
        if isinstance(expr, hir.Group):
            return all(self._constant(item) for item in expr.items)
        if isinstance(expr, hir.StructLit):
            return expr.base is None and all(self._constant(value) for _, value in expr.fields)
        if isinstance(expr, hir.Call):
            item = self.types.calls.target(expr).item
            made = isinstance(item, Item) and item.kind in ("variant", "struct")
            return made and all(self._constant(arg) for arg in expr.args)
        if isinstance(expr, (hir.Unary, hir.Ref)):
            return not (isinstance(expr, hir.Ref) and expr.mutable) and self._constant(expr.operand)
        return isinstance(expr, hir.Lit) or (isinstance(expr, hir.Block) and expr.flavor == "const")


def _overloads(ty: Ty) -> bool:
    """Do operators on the type call methods?"""
    return isinstance(ty, Array) or (isinstance(ty, Adt) and "::" in ty.path)
