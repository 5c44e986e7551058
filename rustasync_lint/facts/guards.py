"""Guards: which types are or own one, and which guards live across which awaits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.alive import Alive
from rustasync_lint.facts.alive_state import Origin, Origins, of
from rustasync_lint.facts.hidden import given
from rustasync_lint.knowledge.rows import Guard
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.ty import Adt, Array, Ref, Tuple, Ty
from rustasync_lint.model.unify import has_holes, substitute

if TYPE_CHECKING:
    from rustasync_lint.model.body import Body
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_DEEP = 6


@dataclass(frozen=True, slots=True)
class Held:
    """A guard that is alive at some await: where it came from, its kind, its type, the awaits in order."""

    origin: hir.Expr | hir.Binding
    guard: Guard
    ty: Ty
    awaits: tuple[hir.Expr, ...]


class Guards:
    """Answers for every body of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.remembered: dict[Ty, tuple[Guard, Ty] | None] = {}
        self._judging: set[int] = set()

    def owned(self, ty: Ty, deep: int = _DEEP) -> tuple[Guard, Ty] | None:
        """The guard that a value of type `ty` is or owns, with its own type; None for none.

        The error side of a `Result` does not count: who got an error got no guard.
        """
        if isinstance(ty, Array):
            ty = ty.of
        if ty is None or deep == 0 or not isinstance(ty, (Adt, Tuple)):
            return None
        if ty in self.remembered:
            return self.remembered[ty]
        self.remembered[ty] = None
        found = self.remembered[ty] = self._find(ty, deep)
        return found

    def _find(self, ty: Adt | Tuple, deep: int) -> tuple[Guard, Ty] | None:
        if isinstance(ty, Tuple):
            return next((found for item in ty.items if (found := self.owned(item, deep - 1))), None)
        row = knowledge.guards().get(ty.path)
        if row is not None:
            return row, ty
        if not isinstance(ty.item, Item):
            return None
        subst = arguments_of(ty)
        for holder in self._holders(ty.item):
            for field in self.program.signatures.fields(holder).values():
                found = self.owned(self.program.traits.normalize(substitute(field, subst)), deep - 1)
                if found is not None:
                    return found
        return None

    def _holders(self, item: Item) -> list[Item]:
        if item.kind != "enum":
            return [item]
        return [
            variant for variant in item.members.values() if variant.name != "Err" or item.path != "std::result::Result"
        ]

    def held(self, types: BodyTypes, frame: hir.Expr) -> list[Held]:
        """The guards that live across an await of the async frame with that root."""
        memo: dict[int, list[Held]] = types.memo("held")
        if id(frame) not in memo:
            memo[id(frame)] = list(self._run(types, frame))
        return memo[id(frame)]

    def alive_at(self, types: BodyTypes, frame: hir.Expr, await_: hir.Expr) -> list[Held]:
        """Those of `held` that live across this await."""
        memo: dict[int, dict[hir.Expr, list[Held]]] = types.memo("held at")
        if id(frame) not in memo:
            found: dict[hir.Expr, list[Held]] = {}
            for held in self.held(types, frame):
                for at in held.awaits:
                    found.setdefault(at, []).append(held)
            memo[id(frame)] = found
        return memo[id(frame)].get(await_, [])

    def _run(self, types: BodyTypes, frame: hir.Expr) -> Iterator[Held]:
        for origin, awaits in self._flow(types, frame)[1].items():
            ty = types.binding(origin) if isinstance(origin, hir.Binding) else self._type(types, origin)
            owned = self.owned(ty)
            if owned is not None and awaits:
                yield Held(origin, owned[0], owned[1], tuple(awaits))

    def _flow(self, types: BodyTypes, frame: hir.Expr) -> tuple[Alive, dict[Origin, list[hir.Expr]]]:
        """The flow through a frame, and which origins it found alive at which awaits."""
        memo: dict[int, tuple[Alive, dict[Origin, list[hir.Expr]]]] = types.memo("alive")
        if id(frame) not in memo:
            alive = Alive(types, self.owned, types.body.unit.crate.edition, drops=self.dropped_by)
            root = frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame
            memo[id(frame)] = alive, alive.run(root, self._given(types, frame))
        return memo[id(frame)]

    def dropped_by(self, item: Item) -> frozenset[int]:
        """The positions of a function's parameters, `self` first, that own a guard which it does not give back."""
        if item.kind != "fn" or item.is_async or id(item) in self._judging:
            return frozenset()
        found = item.cache.get("dropped guards")
        if not isinstance(found, frozenset):
            self._judging.add(id(item))
            found = item.cache["dropped guards"] = self._dropped_by(item)
            self._judging.discard(id(item))
        return found

    def _dropped_by(self, item: Item) -> frozenset[int]:
        if self.owned(self.program.signatures.of(item).output) is None:
            return frozenset()
        body = self.program.body(item)
        if body is None:
            return frozenset()
        types = self.program.typed(body)
        returned = {piece.origin for piece in self._flow(types, body.root)[0].returned}
        dropped: set[int] = set()
        for at, bindings in enumerate(_parameters(body)):
            holding = bindings and all(self.owned(types.binding(binding)) is not None for binding in bindings)
            if holding and not returned.intersection(bindings):
                dropped.add(at)
        return frozenset(dropped)

    def _type(self, types: BodyTypes, origin: hir.Expr) -> Ty:
        ty = given(types, origin)
        traits = self.program.traits
        return next((t for t in (ty, traits.awaited(ty), traits.iterated(ty)) if self.owned(t) is not None), None)

    def _given(self, types: BodyTypes, frame: hir.Expr) -> dict[hir.Binding, Origins]:
        """What the frame owns from its start: parameters, and what it takes in of the variables around it."""
        found: dict[hir.Binding, Origins] = {}
        if not isinstance(frame, hir.AsyncBlock):
            params = _closure_parameters(frame) if isinstance(frame, hir.Closure) else _parameters(types.body)
            for binding in (binding for names in params for binding in names):
                if self.owned(types.binding(binding)) is not None:
                    found[binding] = of(binding)
        if isinstance(frame, (hir.AsyncBlock, hir.Closure)) and self._uses(types, frame):
            frames = (expr for expr in frame.ancestors() if isinstance(expr, (hir.AsyncBlock, hir.Closure)))
            captured = self._flow(types, next(frames, types.body.root))[0].captured.get(frame, {})
            found.update((key, origins) for key, origins in captured.items() if isinstance(key, hir.Binding))
        return found

    def _uses(self, types: BodyTypes, frame: hir.Expr) -> bool:
        """Does it name a variable from outside that may own something: a guard, or a closure or future with one?"""
        for expr in frame.walk():
            local = expr.local if isinstance(expr, hir.Path) else None
            if local is not None and not frame.start <= local.start < frame.end:
                ty = types.binding(local)
                if not isinstance(ty, (Ref, Tuple, Adt)) or has_holes(ty) or self.owned(ty) is not None:
                    return True
                if self._shares(ty):
                    return True
        return False

    def _shares(self, ty: Ty) -> bool:
        """Does a value of that type own a guard together with others?"""
        parts = ty.items if isinstance(ty, Tuple) else ty.args if isinstance(ty, Adt) else ()
        shared = isinstance(ty, Adt) and ty.path in knowledge.transparent().shared_owners
        return any((shared and self.owned(part) is not None) or self._shares(part) for part in parts)


def _parameters(body: Body) -> list[list[hir.Binding]]:
    """The names that each parameter of a function binds; `self`, where there is one, comes first."""
    names = [list(param.pattern.bindings()) for param in body.params]
    own = body.self_binding
    return [[own], *names] if own is not None and all(own not in bindings for bindings in names) else names


def _closure_parameters(closure: hir.Closure) -> list[list[hir.Binding]]:
    return [list(param.pattern.bindings()) for param in closure.params]
