"""What runs while a guard is held: the calls, awaits and loops of one body, each with the guards alive at it.

The flow is that of `alive`, which notes awaits only. A closure that runs inline runs where it stands. Leaves
which lock a guard is of to `lock_places`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.facts.alive import Alive
from rustasync_lint.facts.alive_state import Key, Origin, Origins
from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.facts.guards import Guards
    from rustasync_lint.model.infer import BodyTypes


@dataclass(frozen=True, slots=True)
class Owned:
    """A guard at one point: where it was born, and the variable or temporary that owns it."""

    origin: Origin
    key: Key


class Sections(Alive):
    """Follows guards through one body; `during` has the expressions that run while one is held, in source order."""

    def __init__(self, types: BodyTypes, guards: Guards, edition: str, runs_here: Callable[[hir.Expr], bool]) -> None:
        super().__init__(types, guards.owned, edition, drops=guards.dropped_by)
        self._runs_here = runs_here
        self._noted: dict[int, tuple[hir.Expr, set[Owned]]] = {}

    @property
    def during(self) -> list[tuple[hir.Expr, set[Owned]]]:
        """Calls, awaits, loops and polling macros with the guards that may be held when they start to wait."""
        return sorted(self._noted.values(), key=lambda noted: (noted[0].start, -noted[0].end))

    def value(self, expr: hir.Expr) -> Origins:
        if isinstance(expr, hir.Loop):
            self._note(expr)
        origins = super().value(expr)
        if isinstance(expr, (hir.Call, hir.MethodCall)):
            self._note(expr)
        elif isinstance(expr, hir.Closure) and not expr.is_async:
            for inner in expr.body.walk():
                if isinstance(inner, (hir.Call, hir.MethodCall, hir.Loop)) and self._runs_here(inner):
                    self._note(inner)
        return origins

    def suspend(self, at: hir.Expr) -> None:
        super().suspend(at)
        self._note(at)

    def _note(self, expr: hir.Expr) -> None:
        if not self.state:
            return
        owned = {Owned(piece.origin, key) for key, origins in self.state.items() for piece in origins}
        self._noted.setdefault(id(expr), (expr, set()))[1].update(owned)
