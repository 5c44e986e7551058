"""Places for `alive`: parts of variables and temporaries, what lies there, and moves out of them."""

from __future__ import annotations

from collections.abc import Callable as Function
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.alive_state import NOTHING, Origins, Piece, Spot, State, Steps, below, put
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.ty import Adt, Array, Callable, Fut, Ref, Some, Tuple, Ty
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

WRAPPERS = ("std::option::Option", "std::result::Result")
# Arrays with more items than this are not told apart.
_MANY = 32


class Places:
    """What `Alive` knows of places."""

    types: BodyTypes
    state: State | None
    holds: Function[[Ty], object]

    def spot(self, expr: hir.Expr) -> Spot | None:
        """The part of a local variable that a place expression means, not through a reference."""
        steps: list[str] = []
        while True:
            if isinstance(expr, hir.Field):
                steps.append(expr.name)
                expr = expr.base
            elif isinstance(expr, hir.Unary) and expr.op == "*" and _boxed(self.types.of(expr.operand)):
                expr = expr.operand
            elif isinstance(expr, hir.Unary) and expr.op == "*" and isinstance(expr.operand, hir.Ref):
                expr = expr.operand.operand
            else:
                break
        if not isinstance(expr, hir.Path) or expr.local is None:
            return None
        return Spot(expr.local, tuple(reversed(steps)))

    def referred(self, expr: hir.Expr) -> Spot | None:
        """The place that a reference refers to: `&mut place`, or the `x` of `let x = &mut place`."""
        if isinstance(expr, hir.Ref):
            return self.spot(expr.operand) or of_value(expr.operand)
        binding = expr.local if isinstance(expr, hir.Path) else None
        intro = binding.source if binding is not None else None
        if binding is None:
            return None
        if intro is None or intro.kind != "let" or binding.mutable or binding.pattern is not intro.pattern:
            return None
        return self.referred(intro.value) if isinstance(intro.value, hir.Ref) else None

    def is_part_of_value(self, expr: hir.Expr) -> bool:
        """Is it a field of a temporary, or what is in a `Box` that is one?"""
        if isinstance(expr, hir.Unary):
            return expr.op == "*" and _boxed(self.types.of(expr.operand)) and self.spot(expr) is None
        return isinstance(expr, hir.Field) and not isinstance(of_value(expr).key, (hir.Path, hir.Index, hir.Unary))

    def lying(self, spot: Spot | None) -> Origins:
        """What lies at `spot`."""
        return below(self.state.get(spot.key, NOTHING), spot.steps) if self.state and spot is not None else NOTHING

    def pull(self, spot: Spot) -> Origins:
        """Move out what lies at `spot`, as seen from there."""
        owned = self.state.get(spot.key, NOTHING) if self.state is not None else NOTHING
        if not owned or self.state is None:
            return NOTHING
        if not spot.steps:
            return self.state.pop(spot.key)
        taken: set[Piece] = set()
        left: set[Piece] = set()
        for piece in self._spread(owned, self.type_at(Spot(spot.key, ())), spot.steps):
            if piece.steps[: len(spot.steps)] == spot.steps:
                taken.add(Piece(piece.steps[len(spot.steps) :], piece.origin))
            else:
                left.add(piece)
        put(self.state, spot.key, frozenset(left))
        return frozenset(taken)

    def type_at(self, spot: Spot) -> Ty:
        """The type of what lies at `spot`."""
        key = spot.key
        ty = self.types.binding(key) if isinstance(key, hir.Binding) else None
        if isinstance(ty, Ref) and key is self.types.body.self_binding:
            ty = ty.to
        if isinstance(key, hir.Expr):
            ty = self.types.of(key)
        for step in spot.steps:
            ty = self.part(ty, step)
        return ty

    def _spread(self, owned: Origins, ty: Ty, steps: Steps) -> Iterator[Piece]:
        """The pieces, with those that may be anywhere above `steps` given to the fields that can hold them."""
        for piece in owned:
            at = piece.steps
            if steps[: len(at)] != at:
                yield piece
                continue
            part = ty
            for step in at:
                part = self.part(part, step)
            for step in steps[len(at) :]:
                for other in self.parts(part):
                    if other != step and self.holds(self.part(part, other)) is not None:
                        yield Piece((*at, other), piece.origin)
                at = (*at, step)
                part = self.part(part, step)
            if part is None or self.keeps(part):
                yield Piece(at, piece.origin)

    def keeps(self, ty: Ty) -> bool:
        """Can a value of that type own something of interest: what `holds` tells, closures and futures besides?"""
        if isinstance(ty, Array):
            return self.keeps(ty.of)
        if isinstance(ty, Tuple):
            return any(self.keeps(item) for item in ty.items)
        if isinstance(ty, Some):  # an iterator of such values
            return any(self.keeps(given) for bound in ty.bounds for _, given in bound.assoc)
        return self.holds(ty) is not None or self._carries(ty)

    def _carries(self, ty: Ty) -> bool:
        """Is it a closure, a future, or a value that owns together with others, or does it have one?"""
        if isinstance(ty, Tuple):
            return any(self._carries(item) for item in ty.items)
        if isinstance(ty, Adt) and ty.path in knowledge.transparent().shared_owners:
            return any(self.keeps(arg) for arg in ty.args)
        return isinstance(ty, (Callable, Fut)) or (isinstance(ty, Adt) and any(self._carries(arg) for arg in ty.args))

    # --- the parts of a type -----------------------------------------------------------------

    def part(self, ty: Ty, step: str) -> Ty:
        """The type of a field or item; of a variant's field, whichever variant it is."""
        if isinstance(ty, Array):
            return ty.of
        if not isinstance(ty, Adt) or not isinstance(ty.item, Item):
            return self.types.program.signatures.field(ty, step)
        if ty.path == "std::boxed::Box":
            return self.part(ty.args[0], step) if ty.args else None
        if ty.item.kind != "enum":
            return self.field_type(ty, ty.item, step)
        name, _, field = step.rpartition("::")
        variants = ty.item.members.values() if not name else filter(None, [ty.item.members.get(name)])
        found = [self.field_type(ty, variant, field) for variant in variants]
        return next((part for part in found if self.holds(part) is not None), found[0] if len(found) == 1 else None)

    def step(self, holder: object, name: str) -> str:
        """The step to a field of a struct or variant; of `Some` and the like, who have the only value, its name."""
        if not isinstance(holder, Item) or holder.kind != "variant" or holder.owner is None:
            return name
        return name if holder.owner.path in WRAPPERS else f"{holder.name}::{name}"

    def field_type(self, ty: Adt, holder: Item, step: str) -> Ty:
        """The type of a field of a struct or variant of a `ty`."""
        program = self.types.program
        field = program.signatures.fields(holder).get(step)
        return program.traits.normalize(substitute(field, arguments_of(ty)))

    def parts(self, ty: Ty) -> list[str]:
        """The names of the fields or items."""
        if isinstance(ty, Tuple):
            return [str(i) for i in range(len(ty.items))]
        if isinstance(ty, Array) and isinstance(ty.length, int) and ty.length < _MANY:
            return [str(i) for i in range(ty.length)]
        if not isinstance(ty, Adt) or not isinstance(ty.item, Item):
            return []
        if ty.path == "std::boxed::Box":
            return self.parts(ty.args[0]) if ty.args else []
        fields = self.types.program.signatures.fields
        if ty.item.kind != "enum":
            return list(fields(ty.item))
        variants = [variant for variant in ty.item.members.values() if variant.kind == "variant"]
        return list(dict.fromkeys(self.step(variant, name) for variant in variants for name in fields(variant)))


def of_value(expr: hir.Expr) -> Spot:
    """The part of a temporary that `make().field` means."""
    steps: list[str] = []
    while isinstance(expr, hir.Field):
        steps.insert(0, expr.name)
        expr = expr.base
    if isinstance(expr, hir.Unary) and expr.op == "*":
        expr = expr.operand
    return Spot(expr, tuple(steps))


def _boxed(ty: Ty) -> bool:
    """Is it a `Box`, which alone can be moved out of through `*`?"""
    return isinstance(ty, Adt) and ty.path == "std::boxed::Box"
