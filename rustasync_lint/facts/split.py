"""Changes that belong together and are made by two awaits: one account is debited, then the other is credited.

Recognised by names that say opposite things, and by two writing statements that a database gets outside of a
transaction. Silent where the body commits something, or passes a transaction on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.droppers import Dropper
from rustasync_lint.facts.lossy import Code
from rustasync_lint.facts.order import follows
from rustasync_lint.facts.owners import outlives
from rustasync_lint.finding import Confidence, weaker
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Ref

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_SURE: dict[Dropper, Confidence] = {"raced": "high", "server": "high", "public": "medium", "private": "low"}
_WRITES = re.compile(r'r?#*"\s*(insert|update|delete|merge|replace)\b', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Split:
    """`second` completes what `first` began; both are calls that are awaited."""

    first: hir.Expr
    second: hir.Expr
    confidence: Confidence


def may_split(text: bytes) -> bool:
    """Does the text of a body name two effects that may belong together, and two awaits?"""
    return text.count(b"await") > 1 and _named().search(text) is not None


def _named() -> re.Pattern[bytes]:
    ends = {ended.encode() for ended in hints.halves().values()}
    ends |= {path.rpartition("::")[2].encode() for path in hints.statements()}
    return re.compile(rb"(?:\b|_)(?:%s)(?:\b|_)" % b"|".join(sorted(ends)))


def split(types: BodyTypes, frame: hir.Expr, dropped: Callable[[], Dropper]) -> Iterator[Split]:
    """The first pair of effects of a frame that dropping it may tear apart."""
    code = Code(frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame, types)
    if any(_in_transaction(expr, types) for expr in code.exprs):
        return
    calls = [call for at in code.awaits if (call := _awaited(at)) is not None]
    for i, first in enumerate(calls):
        for second in calls[i + 1 :]:
            sure = _belong(first, second, frame, types)
            if sure is None or follows(second, first) != "always":
                continue
            dropper = dropped()
            if dropper != "kept":
                yield Split(first, second, weaker(sure, _SURE[dropper]))
            return


def _awaited(at: hir.Expr) -> hir.Call | hir.MethodCall | None:
    call = at.operand if isinstance(at, hir.Await) else None
    return call if isinstance(call, (hir.Call, hir.MethodCall)) else None


def _belong(
    first: hir.Call | hir.MethodCall, second: hir.Call | hir.MethodCall, frame: hir.Expr, types: BodyTypes
) -> Confidence | None:
    """Do the two calls make one change together?"""
    if _is_statement(first, types) and _is_statement(second, types):
        return "high"
    one, other = _name(first).split("_"), _name(second).split("_")
    if len(one) != len(other) or one == other:
        return None
    differ = [(a, b) for a, b in zip(one, other) if a != b]
    if len(differ) != 1 or hints.halves().get(differ[0][0]) != differ[0][1]:
        return None
    return "high" if _changes(first, frame, types) and _changes(second, frame, types) else None


def _changes(call: hir.Call | hir.MethodCall, frame: hir.Expr, types: BodyTypes) -> bool:
    """Does the call act on something that outlives the future?"""
    parts = [call.receiver, *call.args] if isinstance(call, hir.MethodCall) else call.args
    return not parts or any(outlives(part, frame, types) for part in parts)


def _is_statement(call: hir.Call | hir.MethodCall, types: BodyTypes) -> bool:
    """Is it a statement that writes, sent to a database outside of a transaction?"""
    path = types.calls.target(call).path
    row = knowledge.canonical(path) if path else ""
    if row not in hints.statements():
        return False
    source = types.body.unit.source
    text = next((source.text(e.start, e.end) for e in call.walk() if isinstance(e, hir.Lit) and _is_text(e)), "")
    return _WRITES.match(text) is not None and not any(_is_transaction(e, types) for e in call.walk())


def _is_text(expr: hir.Lit) -> bool:
    return expr.kind in ("string_literal", "raw_string_literal")


def _in_transaction(expr: hir.Expr, types: BodyTypes) -> bool:
    """Does the body end a transaction, or hand one on?"""
    if isinstance(expr, hir.MethodCall):
        return expr.name in knowledge.words()["transacts"]
    return _is_transaction(expr, types)


def _is_transaction(expr: hir.Expr, types: BodyTypes) -> bool:
    if not isinstance(expr, hir.Path) or expr.local is None:
        return False
    ty = types.of(expr)
    while isinstance(ty, Ref):
        ty = ty.to
    named = isinstance(ty, Adt) and "transaction" in ty.path.rpartition("::")[2].lower()
    return named or expr.local.name in ("tx", "txn", "trx", "transaction")


def _name(call: hir.Call | hir.MethodCall) -> str:
    if isinstance(call, hir.MethodCall):
        return call.name
    return call.callee.segments[-1] if isinstance(call.callee, hir.Path) and call.callee.segments else ""
