"""Awaits that do without a value: it is alive at them, and what is awaited was not made from it.

Knows the names that stand for a value, or for what borrows from it: a transaction, a statement, a stream
of rows. Errs to one side: what might use the value counts as using it. Leaves to `guards` where it is alive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.facts.alive_state import Origin
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Array, Never, Tuple, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_DEEP = 4


@dataclass(frozen=True, slots=True)
class Idle:
    """The awaits that do without a value, whether it is used after the first of them, and a second one like it.

    `again` is a call, at one of these awaits, that takes another value from the place that this one is from.
    """

    awaits: tuple[hir.Expr, ...]
    used: bool
    again: hir.Expr | None


class Idling:
    """Answers for the values of one kind in one body.

    `owns` gives something for types that own such a value, `takes` says whether a call acquires one.
    """

    def __init__(self, types: BodyTypes, owns: Callable[[Ty], object], takes: Callable[[hir.Expr], bool]) -> None:
        self.types = types
        self.owns = owns
        self.takes = takes

    def of(self, origin: Origin, awaits: Iterable[hir.Expr], others: Iterable[Origin]) -> Idle:
        """What is idle for the value born at `origin`. An await that uses one of `others` has need of both."""
        names, made = self._names(origin), _made(origin)
        idle: list[hir.Expr] = []
        again: hir.Expr | None = None
        for at in awaits:
            if _mentions(at, names, made) or any(_mentions(at, self._names(o), set()) for o in others):
                continue
            second = self._taking(at)
            if second is None or self._source(second) == self._source(self._taking(origin)):
                idle.append(at)
                again = again or second
        return Idle(tuple(idle), bool(idle) and _used_after(idle[0], names, made), again)

    def _taking(self, at: Origin) -> hir.MethodCall | None:
        """The call in an expression that acquires such a value."""
        inside = at.walk() if isinstance(at, hir.Expr) else iter(())
        return next((e for e in inside if isinstance(e, hir.MethodCall) and self.takes(e)), None)

    def _source(self, call: hir.MethodCall | None) -> str:
        """How the source of the value is written: `pool` in `pool.get().await`."""
        return self.types.body.unit.source.text(call.receiver.start, call.receiver.end) if call is not None else ""

    def _names(self, origin: Origin) -> set[hir.Binding]:
        """The local variables that stand for the value, or may borrow from it."""
        memo: dict[int, set[hir.Binding]] = self.types.memo("stand for")
        if id(origin) not in memo:
            memo[id(origin)] = self._follow({origin} if isinstance(origin, hir.Binding) else set(), _made(origin))
        return memo[id(origin)]

    def _follow(self, names: set[hir.Binding], made: set[int]) -> set[hir.Binding]:
        exprs = list(self.types.body.root.walk())
        intros = [intro for expr in exprs for intro in hir.introductions(expr) if intro.value is not None]
        stores = [expr for expr in exprs if isinstance(expr, (hir.Assign, hir.MethodCall))]
        grown = True
        while grown:
            before = len(names)
            for intro in intros:
                assert intro.value is not None
                if _mentions(intro.value, names, made):
                    names.update(b for b in intro.pattern.bindings() if self._may_stand_for(b))
            for store in stores:
                names.update(_stored_in(store, names, made))
            grown = len(names) > before
        return names

    def _may_stand_for(self, binding: hir.Binding) -> bool:
        ty = self.types.binding(binding)
        return may_borrow(ty) or self.owns(ty) is not None


def _made(origin: Origin) -> set[int]:
    return {id(expr) for expr in origin.walk()} if isinstance(origin, hir.Expr) else set()


def _used_after(first: hir.Expr, names: set[hir.Binding], made: set[int]) -> bool:
    """Is the value used after that await, in the same turn of the loop around it or the next one?"""
    around = next((above for above in first.ancestors() if isinstance(above, hir.Loop)), None)
    again = around is not None and not any(id(expr) in made for expr in around.walk())
    after = around.start if around is not None and again else first.end
    return any(use.start >= after for name in names for use in name.uses)


def _stored_in(store: hir.Expr, names: set[hir.Binding], made: set[int]) -> list[hir.Binding]:
    """The variable that `place = value` or `place.method(value)` may put the value into."""
    if isinstance(store, hir.Assign):
        place, values = store.left, [store.right]
    else:
        assert isinstance(store, hir.MethodCall)
        place, values = store.receiver, store.args
    while isinstance(place, (hir.Field, hir.Ref, hir.Unary, hir.Index)):
        place = place.base if isinstance(place, (hir.Field, hir.Index)) else place.operand
    if not isinstance(place, hir.Path) or place.local is None or place.local in names:
        return []
    return [place.local] if any(_mentions(value, names, made) for value in values) else []


def _mentions(expr: hir.Expr, names: set[hir.Binding], made: set[int]) -> bool:
    """Does the expression name one of `names`, or hold one of the expressions in `made`?"""
    return any(id(at) in made or (isinstance(at, hir.Path) and at.local in names) for at in expr.walk())


def may_borrow(ty: Ty, deep: int = _DEEP) -> bool:
    """May a value of this type refer to something else? What is unknown may."""
    if ty is None or deep == 0:
        return True
    if isinstance(ty, Never):
        return False
    if isinstance(ty, Tuple):
        return any(may_borrow(item, deep - 1) for item in ty.items)
    if isinstance(ty, Array):
        return may_borrow(ty.of, deep - 1)
    if isinstance(ty, Adt):
        if isinstance(ty.item, Item):
            return _has_lifetime(ty.item) or any(may_borrow(arg, deep - 1) for arg in ty.args)
        return "::" in ty.path or any(may_borrow(arg, deep - 1) for arg in ty.args)
    return True


def _has_lifetime(item: Item) -> bool:
    params = item.child("type_parameters")
    return params is not None and b"'" in item.unit.source.data[params.start_byte : params.end_byte]
