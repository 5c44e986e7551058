"""The questions about how much runs at once, and who sees how it ends. A part of `Facts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.facts.detached import Detached, Detaching
from rustasync_lint.facts.unbounded import Bounds, Unbounded
from rustasync_lint.facts.unused_async import UnusedAsync
from rustasync_lint.finding import Confidence
from rustasync_lint.model import hir
from rustasync_lint.source import Place

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Knowing
    from rustasync_lint.model.infer import BodyTypes


class Tasks:
    """Questions of `Facts` about one body."""

    knowing: Knowing
    types: BodyTypes

    def detached(self, call: hir.Expr) -> Detached | None:
        """The task that a call makes, whose handle is thrown away."""
        return Detaching(self.knowing.program, self.knowing.futures, self.types).detached(call)

    def unbounded(self, call: hir.Expr) -> Unbounded | None:
        """Under which limit, that is none, a call runs many futures at once."""
        return Bounds(self.types).unbounded(call)

    def needlessly_async(self, body: hir.Expr) -> Confidence | None:
        """How sure it is that the function with this body is async and awaits nothing, and need not be async."""
        return UnusedAsync(self.knowing.program).sure(self.types) if body is self.types.body.root else None

    def function(self) -> tuple[Place, str]:
        """The name of the function that is judged, and where it stands."""
        item = self.types.body.item
        name = item.child("name") if item is not None else None
        assert item is not None and name is not None, "of functions only"
        return Place(item.unit.source.path, name.start_byte, name.end_byte), item.name
