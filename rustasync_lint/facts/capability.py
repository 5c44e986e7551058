"""Can a future hold, or queue for, something that another future waits for?

Decided by where the future comes from: tasks, timers and receivers cannot; a lock, a permit, a
bounded send can; a function of the program by what it awaits; an unknown one may.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.selects import Lent
from rustasync_lint.facts.summaries import Summaries
from rustasync_lint.model import hir
from rustasync_lint.model.consts import integer
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import UNIT, Adt, Fut, Param, Ref, Some, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_DEEP = 5
_PASSING = frozenset(
    (
        "fuse",
        "boxed",
        "boxed_local",
        "map",
        "instrument",
        "shared",
        "then",
        "map_ok",
        "map_err",
        "as_mut",
        "into_future",
    )
)


class Capability(Enum):
    """NONE: holds nothing anybody waits for; QUIET: nothing seen in its code; MAYBE: unknown; YES."""

    NONE = 0
    QUIET = 1
    MAYBE = 2
    YES = 3


Functions = Summaries[Item, Capability]


def functions(program: Program) -> Functions:
    """The capabilities of the futures that a program's functions make."""

    def judge(item: Item) -> Capability:
        body = program.body(item)
        if body is not None:
            inner = Capabilities(program, program.typed(body), answers)
            return inner.of_code(body.root, _DEEP, quiet=Capability.QUIET)
        found = [answers.of(function) for function in program.implementors.of(item)]
        return max(found, key=lambda capability: capability.value, default=Capability.YES)

    answers: Functions = Summaries(judge, Capability.QUIET)
    return answers


class Capabilities:
    """Answers for the futures of one body."""

    def __init__(self, program: Program, types: BodyTypes, functions: Functions) -> None:
        self.program = program
        self.types = types
        self._functions = functions

    def of_lent(self, lent: Lent) -> Capability:
        """The capability of a future that is polled by reference."""
        if lent.value is not None:
            return self.of(lent.value)
        if lent.binding is not None:
            return self.of_type(self.types.binding(lent.binding), lent.name)
        return self.of_type(self.types.of(lent.expr), lent.name)

    def of(self, expr: hir.Expr, deep: int = _DEEP) -> Capability:
        """The capability of the future that an expression makes."""
        ty = self.types.of(expr)
        if self._free_type(ty):
            return Capability.NONE
        if isinstance(expr, hir.AsyncBlock):
            return self.of_code(expr.body, deep, quiet=Capability.NONE)
        if isinstance(expr, hir.Macro) and expr.name in ("pin", "pin_mut") and expr.items:
            return self.of(expr.items[0], deep)
        if isinstance(expr, hir.Ref):
            return self.of(expr.operand, deep)
        if isinstance(expr, hir.Path) and expr.local is not None:
            source = expr.local.source
            if source is not None and source.kind == "let" and source.value is not None:
                return self.of(source.value, deep - 1) if deep else Capability.MAYBE
            return self.of_type(ty, expr.local.name)
        if isinstance(expr, hir.MethodCall) and expr.name in _PASSING:
            return self.of(expr.receiver, deep)
        if isinstance(expr, (hir.Call, hir.MethodCall)):
            return self._of_call(expr, deep)
        return self.of_type(ty, "")

    def _of_call(self, expr: hir.Call | hir.MethodCall, deep: int) -> Capability:
        target = self.types.calls.target(expr)
        path = knowledge.canonical(target.path) if target.path else ""
        if path in knowledge.lock_free():
            return Capability.NONE
        if path in knowledge.wakes():
            return Capability.QUIET
        if path in knowledge.carriers() and expr.args:
            return self.of(expr.args[0], deep)
        row = knowledge.lookup(knowledge.timeouts(), path) if path else None
        if row is not None and 0 <= row.future_arg < len(expr.args):
            return self.of(expr.args[row.future_arg], deep)
        if isinstance(target.item, Item) and target.item.is_async and not target.item.unit.crate.known:
            return self._of_function(target.item)
        if not isinstance(target.item, Item) and _called(expr).startswith("spawn"):
            return Capability.NONE
        safety = knowledge.lookup(knowledge.cancel_safety(), path) if path else None
        if (
            safety is not None
            and safety.verdict in ("safe", "timer")
            and path.rsplit("::", 1)[-1] not in knowledge.lock_capable_methods()
        ):
            return Capability.NONE
        return Capability.YES

    def _of_function(self, item: Item) -> Capability:
        return self._functions.of(item)

    def of_code(self, root: hir.Expr, deep: int, quiet: Capability) -> Capability:
        """The strongest capability among what a body awaits; `quiet` when it awaits nothing that has one."""
        for expr in root.walk():
            polled: list[hir.Expr] = []
            if isinstance(expr, hir.Await):
                polled.append(expr.operand)
            elif isinstance(expr, hir.Macro):
                polled += [arm.future for arm in expr.arms if arm.future is not None]
                if expr.name in ("join", "try_join"):
                    polled += expr.items
            for future in polled:
                if self.of(future, deep - 1 if deep else 0) in (Capability.YES, Capability.MAYBE):
                    return Capability.YES
        return quiet

    def of_type(self, ty: Ty, name: str) -> Capability:
        """The capability of a future of which only the type and the name are known."""
        while isinstance(ty, Ref):
            ty = ty.to
        if self._free_type(ty):
            return Capability.NONE
        if isinstance(ty, Fut):
            return self._of_function(ty.origin) if isinstance(ty.origin, Item) else Capability.MAYBE
        words = knowledge.words()
        if self._is_signal(ty) or (isinstance(ty, Adt) and any(self._is_signal(arg) for arg in ty.args)):
            return Capability.QUIET
        if any(word in name.lower() for word in words["terminal"]):
            if isinstance(ty, Adt) and any(part in ty.path.rsplit("::", 1)[-1] for part in words["shutdown_types"]):
                return Capability.NONE
            if isinstance(ty, (Some, Param)):
                return Capability.QUIET
        return Capability.MAYBE

    def _is_signal(self, ty: Ty) -> bool:
        """Is it a future from the caller that gives nothing: most often a shutdown signal?"""
        return isinstance(ty, (Some, Param)) and self.program.traits.awaited(ty) == UNIT

    def _free_type(self, ty: Ty) -> bool:
        while isinstance(ty, Ref):
            ty = ty.to
        if isinstance(ty, Adt):
            if knowledge.canonical(ty.path) in knowledge.lock_free():
                return True
            if ty.path in knowledge.holders() and ty.args:
                return self._free_type(ty.args[0])
        return False

    def only_waits(self, at: hir.Expr) -> bool:
        """Does the await wait for time or a yield only, and not for long?"""
        if not isinstance(at, hir.Await) or not isinstance(at.operand, (hir.Call, hir.MethodCall)):
            return False
        path = knowledge.canonical(self.types.calls.target(at.operand).path)
        if path in knowledge.yields():
            return True
        return path in knowledge.lock_free() and not self._long(at.operand)

    def _long(self, call: hir.Call | hir.MethodCall) -> bool:
        """Is it a timer of a second or more, as far as the literal says?"""
        for arg in call.args:
            for inner in arg.walk():
                if isinstance(inner, hir.Call) and isinstance(inner.callee, hir.Path) and inner.args:
                    amount = inner.args[0]
                    value = integer(amount.text) if isinstance(amount, hir.Lit) else None
                    unit = inner.callee.segments[-1]
                    if value is not None and (
                        (unit == "from_secs" and value >= 1) or (unit == "from_millis" and value >= 1000)
                    ):
                        return True
        return False


def _called(expr: hir.Call | hir.MethodCall) -> str:
    """The last name of what is called, as it is written."""
    if isinstance(expr, hir.MethodCall):
        return expr.name
    return expr.callee.segments[-1] if isinstance(expr.callee, hir.Path) and expr.callee.segments else ""
