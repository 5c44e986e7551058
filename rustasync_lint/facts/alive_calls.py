"""Calls for `alive`: what they take, keep, give back, and put in the place of something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.alive_branches import Evaluate
from rustasync_lint.facts.alive_captures import Captures
from rustasync_lint.facts.alive_places import WRAPPERS
from rustasync_lint.facts.alive_state import NOTHING, Key, Origins, Spot, add, below, of, whole
from rustasync_lint.facts.hidden import given
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Param, Some, Ty
from rustasync_lint.model.unify import has_holes


class Calls(Captures):
    """The calling half of `Alive`."""

    leaked: Key
    drops: Callable[[Item], frozenset[int]]

    if TYPE_CHECKING:

        def after(self, method: Item, owned: Origins) -> Origins | None: ...
        def fill(self, spot: Spot, origins: Origins) -> None: ...
        def operands(self, parts: list[hir.Expr], evaluate: Evaluate) -> list[Origins]: ...

    def call(self, expr: hir.Call | hir.MethodCall) -> Origins:
        """Evaluate a call; what its value owns is returned."""
        if isinstance(expr, hir.Call) and self.constructs(expr):
            return self.aggregate(expr)
        target = self.types.calls.target(expr)
        lent: list[Spot] = []
        taken = self._receiver(expr, lent)
        sources: list[Ty] = [self.types.of(expr.receiver)] if taken and isinstance(expr, hir.MethodCall) else []
        arguments = self._arguments(expr, taken)
        some = taken or any(arguments)
        dropped = self.drops(target.item) if some and isinstance(target.item, Item) else frozenset()
        method = isinstance(expr, hir.MethodCall)
        if method and 0 in dropped:
            taken, sources = NOTHING, []
        for at, (arg, owned) in enumerate(zip(expr.args, arguments), method):
            if owned and at not in dropped:
                taken |= owned
                sources.append(self.types.of(arg))
            spot = self.referred(arg) if not isinstance(arg, hir.Ref) or arg.mutable else None
            lent += [spot] if spot is not None else []
        if self.state is None:
            return NOTHING
        self.ends(expr)
        known = self._known(expr, target.path, lent, taken)
        if known is not None:
            return known
        ty = given(self.types, expr)
        shared = self._shared(expr, ty)
        if shared:
            return shared
        if ty is None and taken and target.signature is not None:
            if isinstance(target.signature.output, Param) and target.signature.output in target.signature.params:
                return whole(taken)  # `fn pass<T>(value: T) -> T`, given a closure
        if self.holds(ty) is not None:
            taken = _passed_on(taken, sources[0] if len(sources) == 1 else None, ty) | self._made_by_closures(expr)
            return (
                taken
                or self._taken_out(expr, lent)
                or (NOTHING if self._spent(expr) and not dropped else self.born(expr))
            )
        if (
            not taken
            and isinstance(ty, Some)
            and (self.keeps(ty) or any(None in dict(b.assoc).values() for b in ty.bounds))
        ):
            return self._taken_out(expr, lent)
        if not taken and has_holes(ty) and any(self.type_at(spot) == ty for spot in lent):
            return self._taken_out(expr, lent)
        if taken and (self.keeps(ty) or self._holds_all(ty, sources)):
            return whole(taken)
        if taken:
            self._stored(expr, taken)
        else:
            self._released(target.item, lent)
        return NOTHING

    def _shared(self, expr: hir.Call | hir.MethodCall, ty: Ty) -> Origins:
        """What a second owner has, as from `Arc::clone(&first)`."""
        if not isinstance(ty, Adt) or ty.path not in knowledge.transparent().shared_owners:
            return NOTHING
        first = expr.receiver if isinstance(expr, hir.MethodCall) else expr.args[0] if len(expr.args) == 1 else None
        spot = (self.referred(first) or self.spot(first)) if first is not None else None
        return whole(self.lying(spot)) if spot is not None and self.type_at(spot) == ty else NOTHING

    def _released(self, method: object, lent: list[Spot]) -> None:
        """`owner.release()`: a method of the program that ends what its `&mut self` owns, on every way through it."""
        owned = self.lying(lent[0]) if len(lent) == 1 else NOTHING
        if not owned or self.holds(self.type_at(lent[0])) is None:
            return
        left = self.after(method, owned) if isinstance(method, Item) else None
        if left is not None:
            self.pull(lent[0])
            self.fill(lent[0], left)

    def _arguments(self, expr: hir.Call | hir.MethodCall, taken: Origins) -> list[Origins]:
        """Evaluate the arguments, while the receiver waits."""
        if not taken or not isinstance(expr, hir.MethodCall):
            return self.operands(expr.args, self.value)
        return self.operands(
            [expr.receiver, *expr.args], lambda part: taken if part is expr.receiver else self.value(part)
        )[1:]

    def _holds_all(self, ty: Ty, sources: list[Ty]) -> bool:
        """Does the result hold what it was made from, if that is what is unknown of its type, as in `Box::from(x)`?"""
        if not isinstance(ty, Adt) or not has_holes(ty) or len(sources) != 1:
            return False
        if isinstance(sources[0], Adt) and has_holes(sources[0]):
            return True
        return self.keeps(Adt(ty.item, tuple(sources[0] if arg is None else arg for arg in ty.args)))

    def _receiver(self, expr: hir.Call | hir.MethodCall, lent: list[Spot]) -> Origins:
        """Evaluate what is called, or called on; what of it the call takes."""
        if isinstance(expr, hir.MethodCall):
            target = self.types.calls.target(expr)
            mode = target.signature.self_mode if target.signature is not None else ""
            if mode == "value" and target.on == self.types.of(expr.receiver):
                return self.value(expr.receiver)
            self.place(expr.receiver)
            spot = self.referred(expr.receiver) or self.spot(expr.receiver) or Spot(expr.receiver, ())
            if mode == "mut" and target.on == self.type_at(spot):
                lent.append(spot)
            return NOTHING
        closure = self.types.calls.target(expr).closure
        if closure is not None and isinstance(expr.callee, hir.Path):
            if self.consumes(closure):
                self.value(expr.callee)
        elif not isinstance(expr.callee, hir.Path):
            self.place(expr.callee)
        return NOTHING

    def _spent(self, expr: hir.Call | hir.MethodCall) -> bool:
        """Is it given what could have a value, and has none any more, as `option.take()` the second time?"""
        if any(self.holds(self.types.of(arg)) is not None for arg in expr.args):
            return True
        if not isinstance(expr, hir.MethodCall):
            return False
        target, on = self.types.calls.target(expr), self.types.of(expr.receiver)
        if target.signature is None or target.signature.self_mode not in ("value", "mut"):
            return False
        return target.on == on and self.holds(on) is not None

    def _known(self, expr: hir.Call | hir.MethodCall, path: str, lent: list[Spot], taken: Origins) -> Origins | None:
        """The functions that do more with a place than their signatures say."""
        if self.state is None or not path:
            return None
        calls = knowledge.transparent()
        if path in calls.leak_functions and not lent:
            add(self.state, self.leaked, whole(taken))
            return None
        if path in calls.swap_functions and len(lent) == 2:
            first, second = (self.pull(spot) for spot in lent)
            self.fill(lent[0], second)
            self.fill(lent[1], first)
            return NOTHING
        if path in calls.replace_functions and lent:
            old = self.pull(lent[0])
            self.fill(lent[0], taken)
            return old
        if path in calls.fill_functions and lent:
            self.pull(lent[0])
            self.fill(lent[0], taken)
            return NOTHING
        if path in calls.insert_functions and lent:
            self.fill(lent[0], whole(taken))
            return NOTHING
        if path in calls.perhaps_fill_functions and lent:
            self.fill(lent[0], whole(taken | self._made_by_closures(expr)))
            return NOTHING
        if path in calls.append_functions and len(lent) == 2:
            self.fill(lent[0], whole(self.pull(lent[1])))
            return NOTHING
        if (
            path in calls.empty_functions
            and lent
            and all(_is_zero(arg) for arg in expr.args[isinstance(expr, hir.Call) :])
        ):
            self.pull(lent[0])
            return NOTHING
        return None

    def _made_by_closures(self, expr: hir.Call | hir.MethodCall) -> Origins:
        """A closure that hands out a value of its own, as in `option.unwrap_or_else(|| lock())`."""
        made = NOTHING
        for arg in expr.args:
            if not isinstance(arg, hir.Closure) or self.captured.get(arg):
                continue
            bindings = [binding for param in arg.params for binding in param.pattern.bindings()]
            if self.holds(self.types.of(arg.body)) is not None and not any(self.takes(b) for b in bindings):
                made |= of(arg.body)
        return made

    def _taken_out(self, expr: hir.Expr, lent: list[Spot]) -> Origins:
        """What a call with `&mut` to a local takes out of it, as `Option::take` does."""
        return next((self.taken_from(spot, expr) for spot in lent if self.lying(spot)), NOTHING)

    def _stored(self, expr: hir.Call | hir.MethodCall, taken: Origins) -> None:
        """`v.push(guard)`: a value given to a method of a container that can hold it stays there."""
        signature = self.types.calls.target(expr).signature
        if isinstance(expr, hir.MethodCall) and (signature is None or signature.self_mode != "value"):
            spot = self.referred(expr.receiver) or self.spot(expr.receiver)
            ty = self.type_at(spot) if spot is not None else None
            if spot is not None and (self.holds(ty) is not None or (isinstance(ty, Adt) and None in ty.args)):
                self.fill(spot, self.put_in(taken))

    def born(self, expr: hir.Expr) -> Origins:
        """A value of interest out of nothing that was followed: an acquisition, unless it is an empty container."""
        ty = given(self.types, expr)
        while isinstance(ty, Adt) and ty.path in WRAPPERS and ty.args:
            ty = ty.args[0]
        if isinstance(ty, Adt) and isinstance(ty.item, Item) and ty.item.unit.crate.known:
            if self.holds(Adt(ty.item, (None,) * len(ty.args))) is None and not self._fills(expr):
                return NOTHING
        return of(expr)

    def _fills(self, expr: hir.Expr) -> bool:
        """Is what it gives full, as of a function of the program, or of an iterator: `locks.map(lock).collect()`?"""
        if not isinstance(expr, (hir.Call, hir.MethodCall)):
            return False
        item = self.types.calls.target(expr).item
        ty = self.types.of(expr.receiver) if isinstance(expr, hir.MethodCall) else None
        return (isinstance(item, Item) and not item.unit.crate.known) or (isinstance(ty, Some) and self.keeps(ty))


def _is_zero(expr: hir.Expr) -> bool:
    return isinstance(expr, hir.Lit) and expr.text == "0"


def _passed_on(taken: Origins, source: Ty, ty: Ty) -> Origins:
    """What a call hands through from one value of type `source` to its result of type `ty`."""
    if source is None or not isinstance(source, Adt) and source != ty:
        return whole(taken)
    if source == ty or (isinstance(ty, Adt) and ty.path == "std::boxed::Box" and ty.args[:1] == (source,)):
        return taken
    if isinstance(source, Adt) and source.path in WRAPPERS:
        if source.args[:1] == (ty,):
            return below(taken, ("0",))
        if isinstance(ty, Adt) and ty.path in WRAPPERS and ty.args[:1] == source.args[:1]:
            return taken
    return whole(taken)
