"""Values taken from a channel or a queue that are in a local alone when the next await runs.

Only sources that outlive the future count: somebody else goes on receiving from them, and never sees the
value. What is put into a place that stays, or used up before the await, is safe.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.droppers import Dropper
from rustasync_lint.facts.lossy import Code, enclosing_loop
from rustasync_lint.facts.order import follows
from rustasync_lint.facts.owners import outlives, spelled
from rustasync_lint.facts.written import names
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.ty import UNIT, Adt

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_SURE: dict[Dropper, Confidence] = {"raced": "high", "server": "high", "public": "low", "private": "low"}
_STORES = frozenset(("push", "push_back", "push_front", "insert", "extend", "replace", "set", "store", "put_back"))
_UNWRAPS = frozenset(("unwrap", "expect", "ok", "ok_or", "ok_or_else", "map_err", "context", "unwrap_or_default"))


@dataclass(frozen=True, slots=True)
class Taken:
    """`call` took a value out of `source`; it is in a local alone at `at`."""

    call: hir.MethodCall
    source: str
    at: hir.Expr
    confidence: Confidence


@cache
def _names() -> re.Pattern[bytes]:
    return re.compile(rb"\.\s*(?:%s)\s*\(" % "|".join(sorted(hints.receive_names())).encode())


def may_receive(text: bytes) -> bool:
    """Does the text of a body name a call that takes a value out of a channel or a queue, and await?"""
    return b"await" in text and names(text, _names())


def taken(types: BodyTypes, frame: hir.Expr, dropped: Callable[[], Dropper]) -> Iterator[Taken]:
    """The values of a frame that are lost when it is dropped; `dropped` tells who may drop it."""
    code = Code(frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame, types)
    for expr in code.exprs:
        call = _takes(expr, types)
        if call is None or not isinstance(expr, (hir.Let, hir.Match)) or not outlives(call.receiver, frame, types):
            continue
        at = _lost_at(expr, code)
        if at is None or (dropper := dropped()) == "kept":
            continue
        sure = _SURE[dropper]
        if dropper == "public" and _is_step(expr, frame, types):
            sure = "medium"
        yield Taken(call, spelled(call.receiver, types), at, sure)


def _takes(expr: hir.Expr, types: BodyTypes) -> hir.MethodCall | None:
    """The call that takes a value out of a channel or a queue, when `expr` gives it a name."""
    value = expr.intro.value if isinstance(expr, hir.Let) else expr.value if isinstance(expr, hir.Match) else None
    while value is not None:
        if isinstance(value, (hir.Await, hir.Try)):
            value = value.operand
        elif isinstance(value, hir.MethodCall) and value.name in _UNWRAPS:
            value = value.receiver
        else:
            break
    if not isinstance(value, hir.MethodCall):
        return None
    path = types.calls.target(value).path
    return value if path and knowledge.canonical(path) in hints.receives() else None


def _lost_at(expr: hir.Let | hir.Match, code: Code) -> hir.Expr | None:
    """The await at which the value is nowhere but in the names that `expr` gives it."""
    intros = [expr.intro] if isinstance(expr, hir.Let) else [arm.intro for arm in expr.arms]
    names = [binding for intro in intros for binding in intro.pattern.bindings()]
    uses = sorted((use for binding in names for use in binding.uses), key=lambda use: use.start)
    whole = _scope(expr)
    for at in code.awaits:
        if at.start < (expr.end if isinstance(expr, hir.Let) else expr.value.end) or not _within(at, whole):
            continue
        if isinstance(expr, hir.Let) and not expr.condition and follows(at, expr) == "never":
            continue
        if any(use.start < at.start and _is_kept(use, code.types) for use in uses):
            return None
        if any(use.end > at.start and _within(use, whole) for use in uses):
            return None if any(_gives_back(use) for use in uses) else at
    return None


def _scope(expr: hir.Let | hir.Match) -> hir.Expr:
    """Where the names of a pattern are in scope."""
    if isinstance(expr, hir.Match):
        return expr
    kinds = (hir.If, hir.Loop) if expr.condition else (hir.Block,)
    return next((above for above in expr.ancestors() if isinstance(above, kinds)), expr)


def _is_kept(use: hir.Path, types: BodyTypes) -> bool:
    """Is the value put where it outlives the future, or given away for good, by this use?"""
    part: hir.Expr = use
    above = use.parent
    while isinstance(above, (hir.Call, hir.StructLit, hir.Group, hir.Ref, hir.Cast)):
        if isinstance(above, hir.Call) and not _is_constructor(above):
            return (
                part is not above.callee and not isinstance(part, hir.Ref) and not isinstance(above.parent, hir.Await)
            )
        part, above = above, above.parent
    if isinstance(above, hir.Assign):
        return above.right is part and not isinstance(above.left, hir.Path)
    if isinstance(above, hir.MethodCall) and above.receiver is not part:
        return not isinstance(part, hir.Ref) and not isinstance(above.parent, hir.Await)
    return False


def _is_constructor(call: hir.Call) -> bool:
    return (
        isinstance(call.callee, hir.Path) and call.callee.segments[-1:] != () and call.callee.segments[-1][:1].isupper()
    )


def _gives_back(use: hir.Path) -> bool:
    """Is the value acknowledged, so that whoever sent it sends it again when it is not?"""
    above = use.parent
    while isinstance(above, hir.Field):
        above = above.parent
    return isinstance(above, hir.MethodCall) and above.name in knowledge.words()["acknowledges"]


def _is_step(expr: hir.Expr, frame: hir.Expr, types: BodyTypes) -> bool:
    """Is the function one that is called again and again for the next value: no loop, and a result?"""
    item = types.body.item
    if item is None or frame is not types.body.root or enclosing_loop(expr) is not None:
        return False
    output = types.program.signatures.of(item).output
    while isinstance(output, Adt) and output.args and output.path in ("std::result::Result", "std::option::Option"):
        output = output.args[0]
    return output != UNIT


def _within(inner: hir.Expr, outer: hir.Expr) -> bool:
    return inner is outer or any(above is outer for above in inner.ancestors())
