"""How large the values of one body are: its local variables, its expressions, what its closures take.

An integer literal without a suffix takes its type from its uses; where those say nothing it is an
`i32`, and an array of them counts one byte for each. In a generic function the type parameters stand
for what a caller gave (`subst`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from rustasync_lint.facts.arrange import UNKNOWN, Layout, struct
from rustasync_lint.facts.captures import Capture, captures
from rustasync_lint.facts.layout import Layouts
from rustasync_lint.model import hir
from rustasync_lint.model.ty import INTEGER, Adt, Array, Ref, Subst, Ty, is_opaque, primitive
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

POINTER = Layout(8, 8, 0, 1, 0, 8)


class Values:
    """The layouts of the values of a body; `given` has the types of what is declared as `impl Trait`."""

    def __init__(
        self, types: BodyTypes, layouts: Layouts, subst: Subst | None = None, given: dict[int, Ty] | None = None
    ) -> None:
        self.types = types
        self.layouts = layouts
        self.subst = subst or {}
        self.given = given or {}
        self._known: dict[Ty, Layout] = {}

    def real(self, ty: Ty) -> Ty:
        """The type with the type parameters replaced by what they stand for."""
        return self.types.program.traits.normalize(substitute(ty, self.subst)) if self.subst else ty

    def of_type(self, ty: Ty) -> Layout:
        """The layout of a type; size 0 and not exact when nothing is known of it."""
        found = self._known.get(ty)
        if found is None:
            found = self._known[ty] = self.layouts.of(self.real(ty)) or UNKNOWN
        return found

    def type_of(self, expr: hir.Expr) -> Ty:
        """The type of an expression's value."""
        if isinstance(expr, hir.Path) and expr.local is not None:
            return self.type_of_binding(expr.local)
        ty = self.types.of(expr)
        return self.real((self.layouts.revealed(expr, self.types) or ty) if is_opaque(ty) else ty)

    def type_of_binding(self, binding: hir.Binding) -> Ty:
        """The type of a local variable."""
        if id(binding) in self.given:
            return self.given[id(binding)]
        ty = self.types.binding(binding)
        if isinstance(ty, Array) and ty.of == INTEGER:
            return Array(self._element(binding), ty.length)
        if ty == INTEGER:
            return self._integer(binding) or INTEGER
        if is_opaque(ty):
            intro = binding.source
            plain = intro is not None and intro.value is not None and isinstance(intro.pattern, hir.PBind)
            return self.type_of(intro.value) if plain and intro is not None and intro.value is not None else ty
        return self.real(ty)

    def expr(self, expr: hir.Expr) -> Layout:
        """The layout of an expression's value."""
        return self.of_type(self.type_of(expr))

    def binding(self, binding: hir.Binding) -> Layout:
        """The layout of a local variable."""
        return POINTER if binding.by_ref else self.of_type(self.type_of_binding(binding))

    def copies(self, ty: Ty) -> bool:
        """Is a value of the type copied where it is used?"""
        return self.layouts.copies(self.real(ty))

    def drops(self, ty: Ty) -> bool:
        """Does something run when a value of the type goes out of scope?"""
        return self.layouts.drops(self.real(ty))

    # --- types that the language makes of others ----------------------------------------------

    def awaited(self, ty: Ty) -> Layout:
        """The layout of what an await of a value of type `ty` polls."""
        into = self._projected(ty, "IntoFuture", "IntoFuture")
        return self.of_type(into if into is not None else ty)

    def output(self, ty: Ty) -> Ty:
        """What a future of type `ty` gives."""
        return self.types.program.traits.awaited(ty)

    def iterator(self, ty: Ty) -> Ty:
        """The type of the iterator that a `for` over a value of type `ty` makes."""
        into = self._projected(ty, "IntoIter", "IntoIterator")
        return into if into is not None else ty

    def option(self, ty: Ty) -> Ty:
        """`Option<ty>`."""
        program = self.types.program
        found = program.names.resolve(self.types.body.unit.crate.root, ("std", "option", "Option"), "type")
        return program.types.of(found, (ty,))

    def _projected(self, ty: Ty, name: str, trait: str) -> Ty:
        return self.types.program.traits.project(ty, name, trait) if isinstance(ty, (Adt, Array)) else None

    # --- closures and async blocks -----------------------------------------------------------

    def taken(self, frame: hir.Expr) -> list[tuple[Capture, Layout]]:
        """What a closure or async block takes from around it, with its room there."""
        return [(c, self._captured(c)) for c in captures(frame, self.types, self.layouts)]

    def _captured(self, capture: Capture) -> Layout:
        if capture.owned:
            return self.expr(capture.part)
        ty = self.type_of(capture.part)
        above = capture.part.parent
        through = isinstance(above, (hir.MethodCall, hir.Field, hir.Index)) and next(above.children()) is capture.part
        return self.of_type(ty) if isinstance(ty, Ref) and not ty.mutable and through else POINTER

    def closure(self, closure: hir.Closure) -> Layout:
        """The layout of a closure: what it took."""
        return struct([layout for _, layout in self.taken(closure)])

    # --- literals ----------------------------------------------------------------------------

    def _integer(self, binding: hir.Binding) -> Ty:
        """The type of an integer, as the calls, operators and assignments say in which it is used."""
        for use in binding.uses:
            at: hir.Expr = use
            above = use.parent
            while isinstance(above, (hir.Ref, hir.Unary)):
                at, above = above, above.parent
            for ty in self._told(at, above):
                while isinstance(ty, Ref):
                    ty = ty.to
                if isinstance(ty, Adt) and ty != INTEGER and "::" not in ty.path:
                    return ty
        return None

    def _told(self, at: hir.Expr, above: hir.Expr | None) -> Iterator[Ty]:
        """What stands beside a value in an expression, and should be of its type."""
        if isinstance(above, (hir.Call, hir.MethodCall)):
            yield self._wanted(above, at)
        elif isinstance(above, (hir.Binary, hir.Assign)) and not getattr(above, "lazy", False):
            if above.op not in ("<<", ">>", "<<=", ">>="):
                yield self.types.of(above.right if above.left is at else above.left)
        elif isinstance(above, hir.Index) and above.index is at:
            yield primitive("usize")
        elif isinstance(above, hir.StructLit):
            ty = self.types.of(above)
            name = next((name for name, value in above.fields if value is at), "")
            yield self.types.program.signatures.field(ty, name)

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


def without_arrays(layout: Layout) -> Layout:
    """The layout with the arrays in it counted as something else."""
    return replace(layout, arrays=0) if layout.arrays else layout
