"""`let` and patterns for `alive`: which names take what a value owns, which temporaries live on."""

from __future__ import annotations

from collections.abc import Iterator

from rustasync_lint.facts.alive_branches import Branches
from rustasync_lint.facts.alive_places import of_value
from rustasync_lint.facts.alive_state import NOTHING, Origins, Spot, Steps
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Ty


class Bindings(Branches):
    """The binding half of `Alive`."""

    def let(self, let: hir.Let) -> None:
        """A `let` statement."""
        intro = let.intro
        for binding in intro.pattern.bindings():
            self.own(binding, NOTHING, declare=True)
        if intro.value is None:
            return
        before = len(self.blocks[-1]) if self.blocks else 0
        with self.scope():
            spot = self.spot(intro.value)
            if spot is not None and not isinstance(intro.pattern, hir.PBind):
                self.place(intro.value)
            elif spot is not None:
                self.own(next(intro.pattern.bindings()), self._bound(intro.pattern, intro.value))
                return
            else:
                spot = self._initialized(intro.pattern, intro.value)
            if let.otherwise is not None:
                self._otherwise(let.otherwise, intro.pattern, spot, before)
            self.without(self.state, self.empty_where(intro.pattern, spot))
            self.match(intro.pattern, spot)

    def _bound(self, pattern: hir.Pat, value: hir.Expr) -> Origins:
        """What `let x = place` moves; `let ref x = place` moves nothing."""
        if isinstance(pattern, hir.PBind) and not pattern.binding.by_ref:
            return self.value(value)
        self.place(value)
        return NOTHING

    def _initialized(self, pattern: hir.Pat, value: hir.Expr) -> Spot:
        """Evaluate an initializer that is no place; until the pattern takes it apart it is a temporary."""
        self.extended.append(self.blocks[-1] if self.blocks else None)
        spot = Spot(value, ())
        if _extends(pattern):
            self.place(value, extended=True)
            spot = of_value(value)
        else:
            self.park(value, self.extend(value))
        self.extended.pop()
        return spot

    def _otherwise(self, otherwise: hir.Expr, pattern: hir.Pat, spot: Spot, before: int) -> None:
        """The `else` of a `let else` runs after the value and the temporaries of the initializer are gone."""
        kept = dict(self.state) if self.state is not None else None
        self.without(self.state, self.empty_unless(pattern, spot))
        for key in (*self.scopes[-1], *(self.blocks[-1][before:] if self.blocks else ())):
            self.end(key)
        self.value(otherwise)
        self.state = kept

    def extend(self, expr: hir.Expr) -> Origins:
        """An extending expression: the temporaries that it borrows live as long as the block around the `let`."""
        if isinstance(expr, hir.Ref):
            self.place(expr.operand, extended=True)
            return NOTHING
        if isinstance(expr, hir.Cast):
            return self.extend(expr.operand)
        if isinstance(expr, (hir.Group, hir.StructLit)) or self.constructs(expr):
            return self.aggregate(expr, self.extend)
        if isinstance(expr, hir.Block) and not expr.flavor and not expr.label:
            return self.block(expr, self.extend)
        if isinstance(expr, hir.If):
            return self.branch(expr, self.extend)
        if isinstance(expr, hir.Match):
            return self.arms(expr, self.extend)
        return self.value(expr)

    def match(self, pattern: hir.Pat, spot: Spot | None) -> None:
        """Bind the names of a pattern that matches what lies at `spot`: by move they take their parts of it."""
        places: dict[hir.Binding, list[Steps]] = {binding: [] for binding in pattern.bindings()}
        for binding in places:
            self.own(binding, NOTHING, declare=True)
        if spot is None or self.state is None or spot.key not in self.state:
            return
        for binding, steps in self._named(pattern, (), self.type_at(spot)):
            if self.takes(binding):
                places[binding].append(spot.steps + steps)
        for binding, found in places.items():
            taken = NOTHING
            for steps in dict.fromkeys(found):
                taken |= self.pull(Spot(spot.key, steps))
            self.own(binding, taken)

    def _named(self, pattern: hir.Pat, steps: Steps, ty: Ty) -> Iterator[tuple[hir.Binding, Steps]]:
        """Each name with the fields that lead to its part of a `ty`."""
        if isinstance(pattern, hir.PBind):
            yield pattern.binding, steps
        elif isinstance(pattern, hir.PGroup) and pattern.kind == "or":
            for part in pattern.items:
                yield from self._named(part, steps, ty)
        elif not (isinstance(pattern, hir.PGroup) and pattern.kind == "ref"):
            for part, step, at in self.places_in(pattern, ty):
                yield from self._named(part, (*steps, step), at)

    def constructs(self, expr: hir.Expr) -> bool:
        """Is it a tuple struct or tuple variant with its fields, as `Some(x)`?"""
        item = self.holder(expr) if isinstance(expr, hir.Call) else None
        return item is not None and item.kind in ("struct", "variant")

    def holder(self, expr: hir.Expr) -> Item | None:
        """What a call calls, or the struct or variant of a literal."""
        found: object = None
        if isinstance(expr, hir.Call):
            found = self.types.calls.target(expr).item
        elif isinstance(expr, hir.StructLit):
            found = self.types.program.names.resolve(expr.path.scope, expr.path.segments, "type")
        return found if isinstance(found, Item) else None


def _extends(pattern: hir.Pat) -> bool:
    """Does the pattern bind something by reference, so that the initializer lives on?"""
    if isinstance(pattern, hir.PBind):
        return pattern.binding.by_ref
    return any(_extends(part) for part in pattern.parts())
