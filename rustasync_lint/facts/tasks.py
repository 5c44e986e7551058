"""The questions about how much runs at once, and who sees how it ends. A part of `Facts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.facts.detached import Detached, Detaching
from rustasync_lint.facts.unbounded import Bounds, Unbounded
from rustasync_lint.model import hir

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
