"""How large the values of one body are: its local variables and its expressions.

An integer literal without a suffix takes its type from its uses; where those say nothing, an
array of them counts one byte for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.facts.arrange import EMPTY, Layout
from rustasync_lint.facts.captures import captured
from rustasync_lint.facts.layout import Layouts
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import INTEGER, Adt, Array, Callable, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes


class Values:
    """The layouts of the values of a body."""

    def __init__(self, types: BodyTypes, layouts: Layouts) -> None:
        self.types = types
        self.layouts = layouts
        self._known: dict[Ty, Layout] = {}

    def of_type(self, ty: Ty) -> Layout:
        """The layout of a type, empty when nothing is known of it; a closure is what it took."""
        if ty is None or isinstance(ty, Ref) or (isinstance(ty, Adt) and not isinstance(ty.item, Item)):
            return EMPTY  # holds no array: the usual case
        if not isinstance(ty, Callable) or not isinstance(ty.origin, hir.Closure):
            found = self._known.get(ty)
            if found is None:
                found = self._known[ty] = self.layouts.of(ty) or EMPTY
            return found
        taken = captured(ty.origin, self.types, self.layouts)
        held = [self.expr(part) for _, parts in taken for part in parts]
        return Layout(sum(part.size for part in held), 1, sum(part.arrays for part in held))

    def expr(self, expr: hir.Expr) -> Layout:
        """The layout of an expression's value."""
        if isinstance(expr, hir.Path) and expr.local is not None:
            return self.binding(expr.local)
        return self.of_type(self.types.of(expr))

    def binding(self, binding: hir.Binding) -> Layout:
        """The layout of a local variable."""
        ty = self.types.binding(binding)
        if isinstance(ty, Array) and ty.of == INTEGER:
            ty = Array(self._element(binding), ty.length)
        return self.of_type(ty)

    # --- literals ----------------------------------------------------------------------------

    def _element(self, binding: hir.Binding) -> Ty:
        """The element type of an array, as the calls that it is given to and the assignments to it say."""
        for use in binding.uses:
            at: hir.Expr = use
            above = use.parent
            if isinstance(above, hir.Index) and above.base is use:
                if isinstance(above.parent, hir.Assign) and above.parent.left is above:
                    ty = self.types.of(above.parent.right)
                    if isinstance(ty, Adt) and ty != INTEGER:
                        return ty
                at, above = above, above.parent
            while isinstance(above, hir.Ref):
                at, above = above, above.parent
            ty = self._wanted(above, at) if isinstance(above, (hir.Call, hir.MethodCall)) else None
            while isinstance(ty, Ref):
                ty = ty.to
            if isinstance(ty, Array) and isinstance(ty.of, Adt):
                return ty.of
        return None

    def _wanted(self, call: hir.Call | hir.MethodCall, arg: hir.Expr) -> Ty:
        """The declared type of the parameter that `arg` is given to."""
        target = self.types.calls.target(call)
        at = next((i for i, given in enumerate(target.args) if given is arg), -1)
        if target.signature is None or not 0 <= at < len(target.signature.params):
            return None
        return target.signature.params[at]
