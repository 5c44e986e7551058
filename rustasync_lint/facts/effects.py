"""Effects that another one undoes: counting up and down, setting and resetting, putting in and taking out.

Recognised by what they do to which place; the place is its spelling, locks and borrows left out. Knows
single expressions; which of them belong together is for `pairs`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.owners import spelled
from rustasync_lint.facts.written import names
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes


@dataclass(frozen=True, slots=True)
class Effect:
    """`expr` does something to `place`; an effect with the same `key` and the `undo` for its `does` takes it back.

    `certain` is less than high when only names of methods hint at what
    it does, or when the flag is one that a plain assignment sets: often it tells of the very interruption.
    """

    expr: hir.Expr
    place: hir.Expr
    key: tuple[str, str]
    does: str
    undo: str
    says: str
    certain: Confidence = "high"

    @property
    def leaks(self) -> bool:
        """Should an error take it back, too? A flag or an empty place may well be there to tell of the error."""
        return self.key[1].startswith("count ") or self.does == "insert"

    @property
    def takes(self) -> bool:
        """Does it take a value out, which is then in a local alone?"""
        return self.does in ("taken", "remove")


_PLAIN = (
    rb"fetch_sub\b",
    rb"fetch_add\b",
    rb"[+-]=",
    rb"\bremove\b",
    rb"(?:=|\bstore\s*\()\s*(?:true|false)\b",
    rb"\btake\b",
    rb"\breplace\b",
)


@cache
def _undoing() -> re.Pattern[bytes]:
    named = (rb"\b%s\b" % name.encode() for name in sorted(set(knowledge.opposites().values())))
    return re.compile(b"|".join((*_PLAIN, *named)))


def may_undo(text: bytes) -> bool:
    """Does the text of a body name anything that takes an effect back?"""
    return b"await" in text and names(text, _undoing())


def effect_of(expr: hir.Expr, types: BodyTypes) -> Effect | None:
    """What an expression does that can be undone, or undoes."""
    if isinstance(expr, hir.Assign):
        return _of_assignment(expr, types)
    if isinstance(expr, hir.MethodCall):
        return _of_method(expr, types)
    if isinstance(expr, hir.Call) and expr.args and isinstance(expr.args[0], hir.Ref):
        if types.calls.target(expr).path in knowledge.takes_out() and isinstance(expr.args[0].operand, hir.Field):
            return _made(expr, expr.args[0], "value", "taken", "put", "is taken out", types)
    return None


def _of_assignment(expr: hir.Assign, types: BodyTypes) -> Effect | None:
    if not isinstance(expr.left, (hir.Field, hir.Unary, hir.Path)):
        return None
    if expr.op in ("+=", "-="):
        back = "-=" if expr.op == "+=" else "+="
        says = "is counted up" if expr.op == "+=" else "is counted down"
        return _made(expr, expr.left, "count " + _text(expr.right, types), expr.op, back, says, types)
    flag = _flag(expr.right)
    if expr.op == "=" and flag:
        return _made(expr, expr.left, "flag", flag, _other(flag), f"is set to `{flag}`", types, "low")
    if expr.op == "=" and isinstance(expr.left, hir.Field) and not _is_none(expr.right):
        return _made(expr, expr.left, "value", "put", "", "is put back", types)
    return None


def _of_method(expr: hir.MethodCall, types: BodyTypes) -> Effect | None:
    name, args = expr.name, expr.args
    if name in ("fetch_add", "fetch_sub") and len(args) == 2:
        back = "fetch_sub" if name == "fetch_add" else "fetch_add"
        says = "is counted up" if name == "fetch_add" else "is counted down"
        return _made(expr, expr.receiver, "count " + _text(args[0], types), name, back, says, types)
    if name in ("store", "swap") and len(args) == 2 and (flag := _flag(args[0])):
        return _made(expr, expr.receiver, "flag", flag, _other(flag), f"is set to `{flag}`", types)
    if name in ("compare_exchange", "compare_exchange_weak") and len(args) == 4 and (flag := _flag(args[1])):
        return _made(expr, expr.receiver, "flag", flag, _other(flag), f"is set to `{flag}`", types)
    if name == "take" and not args and isinstance(expr.receiver, hir.Field):
        return _made(expr, expr.receiver, "value", "taken", "put", "is taken out", types)
    if name == "replace" and len(args) == 1 and isinstance(expr.receiver, hir.Field):
        return _made(expr, expr.receiver, "value", "put", "", "is put back", types)
    if name in ("insert", "remove") and 1 <= len(args) <= (2 if name == "insert" else 1):
        says = "gets an entry" if name == "insert" else "loses an entry"
        key = "entry " + spelled(args[0], types)
        return _made(expr, expr.receiver, key, name, "remove" if name == "insert" else "insert", says, types)
    return _of_named(expr, types)


def _of_named(expr: hir.MethodCall, types: BodyTypes) -> Effect | None:
    """Methods that undo each other by their names; one that gives something back may give what ends it."""
    undo = knowledge.opposites().get(expr.name)
    amount = _text(expr.args[0], types) if expr.args else ""
    if undo is not None and _result_unused(expr):
        if expr.name in hints.gauges():
            return _made(expr, expr.receiver, f"count {undo} {amount}", expr.name, undo, "is counted up", types)
        says = f"is told `{expr.name}`"
        return _made(expr, expr.receiver, f"named {undo} {amount}", expr.name, undo, says, types, "medium")
    started = [begun for begun, ended in knowledge.opposites().items() if ended == expr.name]
    if not started:
        return None
    kind = "count" if hints.gauges().intersection(started) else "named"
    return _made(expr, expr.receiver, f"{kind} {expr.name} {amount}", expr.name, "", "", types)


def _made(
    expr: hir.Expr,
    place: hir.Expr,
    key: str,
    does: str,
    undo: str,
    says: str,
    types: BodyTypes,
    certain: Confidence = "high",
) -> Effect:
    return Effect(expr, place, (spelled(place, types), key), does, undo, says, certain)


def _flag(expr: hir.Expr) -> str:
    if isinstance(expr, hir.Lit) and expr.kind == "boolean_literal":
        return "true" if expr.text.startswith("t") else "false"
    return ""


def _other(flag: str) -> str:
    return "false" if flag == "true" else "true"


def _is_none(expr: hir.Expr) -> bool:
    return isinstance(expr, hir.Path) and expr.segments[-1:] == ("None",)


def _result_unused(expr: hir.Expr) -> bool:
    """Is what the call gives thrown away, but for its error?"""
    above = expr.parent
    while isinstance(above, (hir.Await, hir.Try)) or (
        isinstance(above, hir.MethodCall) and above.name in ("unwrap", "expect")
    ):
        above = above.parent
    return isinstance(above, hir.Statement)


def _text(expr: hir.Expr, types: BodyTypes) -> str:
    return "".join(types.body.unit.source.text(expr.start, expr.end).split())
