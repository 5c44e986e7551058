"""Guards: which types are or own one, and which guards live across which awaits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.alive import Alive
from rustasync_lint.knowledge.rows import Guard
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.ty import Adt, Tuple, Ty
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
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

    def owned(self, ty: Ty, deep: int = _DEEP) -> tuple[Guard, Ty] | None:
        """The guard that a value of type `ty` is or owns, with its own type; None for none.

        The error side of a `Result` does not count: who got an error got no guard.
        """
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

    def _run(self, types: BodyTypes, frame: hir.Expr) -> list[Held]:
        root = frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame
        alive = Alive(types, self.owned, types.body.unit.crate.edition)
        held: list[Held] = []
        for origin, awaits in alive.run(root, self._given(types, frame)).items():
            ty = types.binding(origin) if isinstance(origin, hir.Binding) else self._type(types, origin)
            owned = self.owned(ty)
            if owned is not None and awaits:
                held.append(Held(origin, owned[0], owned[1], tuple(awaits)))
        return held

    def _type(self, types: BodyTypes, origin: hir.Expr) -> Ty:
        ty = types.of(origin)
        traits = self.program.traits
        return next((t for t in (ty, traits.awaited(ty), traits.iterated(ty)) if self.owned(t) is not None), None)

    def _given(self, types: BodyTypes, frame: hir.Expr) -> list[hir.Binding]:
        """What the frame owns from its start: parameters, and variables that an `async move` takes in."""
        if isinstance(frame, hir.Closure):
            return [b for param in frame.params for b in param.pattern.bindings()]
        if not isinstance(frame, hir.AsyncBlock):
            return [b for param in types.body.params for b in param.pattern.bindings()]
        inside = {id(b) for e in frame.walk() for intro in hir.introductions(e) for b in intro.pattern.bindings()}
        captured: dict[int, hir.Binding] = {}
        for expr in frame.walk():
            if isinstance(expr, hir.Path) and expr.local is not None and id(expr.local) not in inside:
                if frame.moves:
                    captured[id(expr.local)] = expr.local
        return list(captured.values())
