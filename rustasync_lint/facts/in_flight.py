"""Operations that the kernel completes by itself, and futures that are dropped while it does.

With io_uring a started operation goes on when its future is gone. What it reads is lost, and memory
that it was only lent is written to after it was freed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.arms import leaves
from rustasync_lint.facts.cancel import core
from rustasync_lint.facts.cuts import cut_by
from rustasync_lint.facts.failing import failing
from rustasync_lint.facts.lossy import Code, enclosing_loop
from rustasync_lint.facts.order import follows
from rustasync_lint.facts.owners import root
from rustasync_lint.facts.selects import Selects
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Ref

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_POINTERS = frozenset(("as_mut_ptr", "as_ptr"))
_KEEPS = frozenset(("leak", "forget", "into_raw"))


@dataclass(frozen=True, slots=True)
class InFlight:
    """An operation at `at` that goes on when its future is dropped; `ends` is the await where that is seen."""

    at: hir.Expr
    why: str
    ends: hir.Expr | None
    confidence: Confidence


def may_be_in_flight(expr: hir.Expr, types: BodyTypes) -> bool:
    """Is it a macro or call that may drop futures, or one that hands memory to the kernel?"""
    if isinstance(expr, hir.Macro):
        return bool(expr.arms)
    return bool(cut_by(expr, types)) or (isinstance(expr, hir.Call) and _submits(expr, types))


def in_flight(expr: hir.Expr, types: BodyTypes, selects: Selects, frame: hir.Expr) -> Iterator[InFlight]:
    """The operations that go on when a `select!`, a timeout or the frame's own future drops them."""
    if isinstance(expr, hir.Call) and _submits(expr, types):
        yield from _lent(expr, types, frame)
        return
    for future in _dropped_by(expr, types, selects):
        operation = core(future, types)
        if isinstance(operation, (hir.Call, hir.MethodCall)):
            path = types.calls.target(operation).path
            if path and knowledge.canonical(path) in hints.completions():
                at = operation if future.start <= operation.start and operation.end <= future.end else future
                yield InFlight(at, "what it reads, accepts or writes meanwhile is lost", None, "medium")


def _dropped_by(expr: hir.Expr, types: BodyTypes, selects: Selects) -> Iterator[hir.Expr]:
    """The futures that are dropped and missed: somebody goes on when that happens."""
    if isinstance(expr, hir.Macro) and expr.arms:
        kind, loop = selects.kind(expr), enclosing_loop(expr)
        if kind is None or kind.losers != "drop" or loop is None:
            return
        for arm in expr.arms:
            others = [o.handler for o in expr.arms if o is not arm and o.handler is not None]
            if arm.future is not None and any(not leaves(handler, loop) for handler in others):
                if selects.lent(arm.future, names_borrowed=kind.names == "borrowed") is None:
                    yield arm.future
        return
    value = expr.parent if isinstance(expr.parent, hir.Await) else expr
    after = failing(value)
    loop = enclosing_loop(expr)
    gone = after.left or after.unseen or (bool(after.branches) and all(leaves(b, loop) for b in after.branches))
    if not gone:
        yield from (future for future in cut_by(expr, types) if selects.lent(future) is None)


def _submits(call: hir.Call, types: BodyTypes) -> bool:
    """Does the call tell the kernel where memory is?"""
    if not isinstance(call.callee, hir.Path) or call.callee.segments[-1:] != ("new",):
        return False
    path = types.calls.target(call).path or "::".join(call.callee.segments)
    return knowledge.canonical(path) in hints.submissions()


def _lent(call: hir.Call, types: BodyTypes, frame: hir.Expr) -> Iterator[InFlight]:
    """Memory that the future owns, or that was lent to it, and that the kernel is told of by its address."""
    pointer = next((part for arg in call.args for part in arg.walk() if _is_pointer(part)), None)
    path = root(pointer.receiver) if isinstance(pointer, hir.MethodCall) else None
    binding = path.local if path is not None else None
    if pointer is None or binding is None or path is None:
        return
    code = Code(frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame, types)
    ends = next((at for at in code.awaits if at.start >= call.end and follows(at, call) != "never"), None)
    if ends is None or any(_given_away(use, ends) for use in binding.uses):
        return
    ty = types.binding(binding)
    is_lent = isinstance(ty, Ref) and (ty.mutable or ty.raw) and not ty.raw
    why = f"`{binding.name}` is only lent to it and may be gone before the kernel is done with it"
    sure: Confidence = "medium" if binding.name == "self" else "high"
    if binding.owner is frame or is_lent or frame.start <= binding.start or not isinstance(ty, Ref):
        yield InFlight(call, why, ends, sure)


def _is_pointer(expr: hir.Expr) -> bool:
    return isinstance(expr, hir.MethodCall) and expr.name in _POINTERS and not expr.args


def _given_away(use: hir.Path, before: hir.Expr) -> bool:
    """Is the memory moved to where it outlives the future, before the await?"""
    above = use.parent
    if use.start >= before.end or not isinstance(above, (hir.Call, hir.MethodCall, hir.StructLit)):
        return False
    if isinstance(above, hir.MethodCall):
        return above.receiver is not use or above.name in _KEEPS
    return not isinstance(above, hir.Call) or above.callee is not use
