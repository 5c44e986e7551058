"""Tasks whose handle is dropped: what they give, and whether that may be an error, which nobody sees then.

A handle that is bound to `_` or given to `drop` was dropped on purpose, and is left out; so are those that a
function of the program hands out. A task that is cancelled by the drop of its handle is left to `unpolled`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.frames import own_code
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Never, Projection, Ty

if TYPE_CHECKING:
    from rustasync_lint.facts.futures import Futures
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program


@dataclass(frozen=True, slots=True)
class Detached:
    """A task that runs on without its handle. `fails`: it may end with an error, not only with a panic."""

    fails: bool
    confidence: Confidence


class Detaching:
    """Answers for one body."""

    def __init__(self, program: Program, futures: Futures, types: BodyTypes) -> None:
        self.program = program
        self.futures = futures
        self.types = types

    def detached(self, call: hir.Expr) -> Detached | None:
        """The task that a call makes of a future, where a statement throws its handle away; None for others."""
        if not isinstance(call.parent, hir.Statement) or not isinstance(call, (hir.Call, hir.MethodCall)):
            return None
        row = knowledge.lookup(knowledge.spawn(), self.types.calls.target(call).path)
        if row is None or row.on_drop != "detach" or not row.certain or not 0 <= row.future_arg < len(call.args):
            return None
        given, handle = call.args[row.future_arg], self.types.of(call)
        if not self.futures.is_one(self.types.of(given)) or not isinstance(handle, Adt) or not handle.args:
            return None
        if handle.args[0] is None or isinstance(handle.args[0], Projection):
            return None
        if not _is_fallible(handle.args[0]):
            return Detached(False, "low")
        return self._failing(given)

    def _failing(self, given: hir.Expr) -> Detached:
        """How sure it is that the future may end with an error, by the code that it runs, as far as that is seen."""
        if isinstance(given, hir.AsyncBlock):
            return Detached(True, "high") if _may_fail(given.body, self.types) else Detached(False, "low")
        if isinstance(given, (hir.Call, hir.MethodCall)):
            item = self.types.calls.target(given).item
            body = self.program.body(item) if isinstance(item, Item) and item.kind == "fn" and item.is_async else None
            if body is not None and not _may_fail(body.root, self.program.typed(body)):
                return Detached(False, "low")
        return Detached(True, "medium")


def may_detach(function: Item) -> bool:
    """Does a function name a call that makes a task?"""
    text = function.text
    return any(name in text for name in _spawning())


@cache
def _spawning() -> frozenset[bytes]:
    return frozenset(path.rpartition("::")[2].encode() for path in knowledge.spawn())


def _is_fallible(ty: Ty) -> bool:
    """Is it a `Result` whose error tells more than that nobody listens any longer?"""
    if not isinstance(ty, Adt) or ty.path != "std::result::Result":
        return False
    error = ty.args[1] if len(ty.args) > 1 else None
    if isinstance(error, Never):
        return False
    return not isinstance(error, Adt) or knowledge.canonical(error.path) not in hints.hang_ups()


def _may_fail(root: hir.Expr, types: BodyTypes) -> bool:
    """May the code end with an `Err`? Not when all its ends are `Ok(..)`, or errors that it looked at."""
    for expr in own_code(root):
        if isinstance(expr, hir.Try) and not _is_looked_at(expr.operand):
            return True
        if isinstance(expr, hir.Jump) and expr.kind == "return" and expr.value is not None:
            if not _is_fine(expr.value, types):
                return True
    return not _is_fine(root, types)


def _is_looked_at(value: hir.Expr) -> bool:
    """Is it `x.inspect_err(..)`, which looks at an error before it is passed on?"""
    return isinstance(value, hir.MethodCall) and value.name == "inspect_err"


def _is_fine(value: hir.Expr, types: BodyTypes) -> bool:
    """Is it `Ok(..)`, whichever way it takes, or never reached?"""
    if isinstance(value, hir.Block):
        return value.tail is None or _is_fine(value.tail, types)
    if isinstance(value, hir.If):
        return value.otherwise is not None and _is_fine(value.then, types) and _is_fine(value.otherwise, types)
    if isinstance(value, hir.Match):
        return all(_is_fine(arm.body, types) for arm in value.arms)
    if _is_looked_at(value):
        return True
    if isinstance(value, hir.Call) and isinstance(value.callee, hir.Path) and value.callee.segments[-1:] == ("Ok",):
        return True
    return isinstance(types.of(value), Never)
