"""How large the values of one body are: its local variables and its expressions.

An integer literal without a suffix takes its type from its uses; where those say nothing, an
array of them counts one byte for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.facts.captures import captured
from rustasync_lint.facts.layout import EMPTY, Layout, Layouts
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.types import Adt, Array, Callable, Ref, Tuple, Ty, primitive

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_DEFAULT = primitive("i32")


class Values:
    """The layouts of the values of a body."""

    def __init__(self, types: BodyTypes, layouts: Layouts) -> None:
        self.types = types
        self.layouts = layouts
        self._bindings: dict[int, Layout] = {}

    def of_type(self, ty: Ty) -> Layout:
        """The layout of a type, empty when nothing is known of it."""
        return self.layouts.of(ty) or EMPTY

    def expr(self, expr: hir.Expr) -> Layout:
        """The layout of an expression's value."""
        ty = self.types.of(expr)
        if _plain(ty):
            return EMPTY
        return self.of_type(_loose(ty) if self._guessed(expr) else ty)

    def binding(self, binding: hir.Binding) -> Layout:
        """The layout of a local variable."""
        found = self._bindings.get(id(binding))
        if found is None:
            ty = self.types.binding(binding)
            if not _plain(ty) and self._declared_by_literal(binding):
                of = self._element(binding) if isinstance(ty, Array) and ty.of == _DEFAULT else None
                ty = Array(of, ty.length) if isinstance(ty, Array) and of is not None else _loose(ty)
            found = self._bindings[id(binding)] = EMPTY if _plain(ty) else self._of(ty)
        return found

    def _of(self, ty: Ty) -> Layout:
        """The layout of a type, also of a closure of this body: what it took."""
        if not isinstance(ty, Callable) or not isinstance(ty.origin, hir.Closure):
            return self.of_type(ty)
        parts = [self.expr(part) for _, parts in captured(ty.origin, self.types, self.layouts) for part in parts]
        return Layout(sum(part.size for part in parts), 1, sum(part.arrays for part in parts))

    # --- literals ----------------------------------------------------------------------------

    def _guessed(self, expr: hir.Expr) -> bool:
        """Is there an integer literal in the value whose type is left to its uses?"""
        if isinstance(expr, hir.Lit):
            return expr.kind == "integer_literal" and not expr.text.rstrip("0123456789").endswith(("u", "i", "size"))
        if isinstance(expr, hir.Repeat):
            return self._guessed(expr.item)
        if isinstance(expr, hir.Group):
            return any(self._guessed(item) for item in (expr.items[:1] if expr.kind == "array" else expr.items))
        if isinstance(expr, hir.Unary):
            return self._guessed(expr.operand)
        if isinstance(expr, hir.Block):
            return expr.tail is not None and self._guessed(expr.tail)
        if isinstance(expr, hir.If):
            return self._guessed(expr.then)
        if isinstance(expr, hir.Path):
            return expr.local is not None and self._declared_by_literal(expr.local)
        if isinstance(expr, hir.Call) and isinstance(expr.callee, hir.Path):
            item = self.types.calls.target(expr).item
            made = isinstance(item, Item) and (item.kind in ("variant", "struct") or item.unit.crate.known)
            return made and any(self._guessed(arg) for arg in expr.args)
        return False

    def _declared_by_literal(self, binding: hir.Binding) -> bool:
        intro = binding.source
        if intro is None or intro.value is None or intro.type_node is not None or intro.kind != "let":
            return False
        return isinstance(intro.pattern, hir.PBind) and self._guessed(intro.value)

    def _element(self, binding: hir.Binding) -> Ty:
        """The element type of an array, as the calls that it is given to and the assignments to it say."""
        for use in binding.uses:
            above = use.parent
            if isinstance(above, hir.Index) and above.base is use:
                assign = above.parent
                if isinstance(assign, hir.Assign) and assign.left is above and not self._guessed(assign.right):
                    ty = self.types.of(assign.right)
                    if isinstance(ty, Adt) and self.layouts.of(ty) is not None:
                        return ty
                use, above = above, above.parent  # type: ignore[assignment]
            while isinstance(above, hir.Ref):
                use, above = above, above.parent  # type: ignore[assignment]
            ty = self._wanted(above, use) if isinstance(above, (hir.Call, hir.MethodCall)) else None
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


def _plain(ty: Ty) -> bool:
    """Is it a type that holds no array for sure?"""
    return ty is None or isinstance(ty, Ref) or (isinstance(ty, Adt) and not isinstance(ty.item, Item))


def _loose(ty: Ty) -> Ty:
    """The type with an unknown element in its arrays of default integers."""
    if isinstance(ty, Array):
        return Array(None if ty.of == _DEFAULT else _loose(ty.of), ty.length, ty.slice)
    if isinstance(ty, Tuple):
        return Tuple(tuple(_loose(item) for item in ty.items))
    if isinstance(ty, Adt) and ty.args:
        return Adt(ty.item, tuple(_loose(arg) for arg in ty.args))
    return ty
