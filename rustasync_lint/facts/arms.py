"""What the arms of a `select!` lose when another one wins: decided by the loop around and who leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.cancel import Cancelled, core
from rustasync_lint.facts.lossy import Loss, enclosing_loop
from rustasync_lint.facts.selects import Selects
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_TAKING = {
    "take": 0,
    "pop_front": 0,
    "pop_back": 0,
    "pop": 0,
    "pop_first": 0,
    "try_recv": 0,
    "drain": 1,
    "split_off": 1,
}
_RECOMPUTED = frozenset(
    [
        "elapsed",
        "duration_since",
        "saturating_duration_since",
        "checked_duration_since",
        "saturating_sub",
        "checked_sub",
    ]
)


@dataclass(frozen=True, slots=True)
class ArmLoss:
    """An arm and what it loses; `at` is the expression to point at."""

    arm: hir.MacroArm
    at: hir.Expr
    loss: Loss


class Arms:
    """Judges the arms of one body's `select!`s."""

    def __init__(self, types: BodyTypes, selects: Selects, cancelled: Cancelled) -> None:
        self.types = types
        self.selects = selects
        self.cancelled = cancelled

    def losses(self, select: hir.Macro, *, looped: bool) -> Iterator[ArmLoss]:
        """What each arm loses. `looped`: the function around is itself called in a loop."""
        kind = self.selects.kind(select)
        if kind is None or kind.losers != "drop":
            return
        loop = enclosing_loop(select)
        for arm in select.arms:
            if arm.future is None:
                continue
            lent = self.selects.lent(arm.future, names_borrowed=kind.names == "borrowed")
            future = arm.future
            if lent is not None:
                if loop is None or lent.binding is None or not _inside(lent.binding, loop) or lent.value is None:
                    continue
                future = lent.value
            others = [
                o
                for o in select.arms
                if o is not arm and o.handler is not None and o.keyword not in ("else", "complete")
            ]
            stays = any(not leaves(other.handler, loop) for other in others if other.handler is not None)
            loss = self._loss(arm, future, select, loop, others, stays and (loop is not None or looped))
            if loss is not None:
                yield ArmLoss(arm, self._point(arm.future), loss)

    def _point(self, future: hir.Expr) -> hir.Expr:
        """The call to point at, when the future is written where the arm is."""
        inner = core(future, self.types)
        return inner if future.start <= inner.start and inner.end <= future.end else future

    def _loss(
        self,
        arm: hir.MacroArm,
        future: hir.Expr,
        select: hir.Macro,
        loop: hir.Loop | None,
        others: list[hir.MacroArm],
        again: bool,
    ) -> Loss | None:
        if not others:
            return None
        inner = core(future, self.types)
        if isinstance(inner, hir.AsyncBlock) and not any(isinstance(e, (hir.Await, hir.Macro)) for e in inner.walk()):
            return None  # ready at its first poll: it wins, or was never polled
        taken = self._takes_out(future, loop)
        used_after = self._used_after(future, select, loop) if not again else False
        if taken is not None:
            missed = again or self._place_used_after(taken, select)
            return Loss("value", "high", self._text(taken), "the value taken out here is dropped") if missed else None
        if again and self._interval_in_loop(future, loop):
            return Loss("interval", "high", "", "an interval made in the loop ticks at once in every turn")
        loss = self.cancelled.loss(future, self.types)
        if loss is None:
            return None
        if loss.what == "time":
            return loss if again and self._restarted(arm, future, loop) else None
        if loss.what == "work":
            return replace(loss, name=loss.name or self._text(future)) if again else None
        return replace(loss, name=loss.name or self._text(future)) if again or used_after else None

    # --- values taken out --------------------------------------------------------------------

    def _takes_out(self, future: hir.Expr, loop: hir.Loop | None) -> hir.Expr | None:
        """The expression in an arm that takes a value out of the program's state before it is awaited."""
        for inner in future.walk():
            if isinstance(inner, hir.MethodCall) and _TAKING.get(inner.name) == len(inner.args):
                if self._is_place(inner.receiver):
                    return inner
            elif isinstance(inner, hir.Call) and self.types.calls.target(inner).path in knowledge.takes_out():
                return inner
            elif (
                isinstance(inner, hir.Path)
                and inner.local is not None
                and loop is not None
                and _inside(inner.local, loop)
            ):
                source = inner.local.source
                value = source.value if source is not None and source.kind == "let" else None
                if (
                    value is not None
                    and not isinstance(value, hir.Await)
                    and not (future.start <= value.start < future.end)
                ):
                    if not any(isinstance(v, hir.Await) for v in value.walk()):
                        found = self._takes_out(value, None)
                        if found is not None and not isinstance(inner.parent, (hir.Ref, hir.Field)):
                            return found
        return None

    def _is_place(self, expr: hir.Expr) -> bool:
        """Is it part of a variable or of `self`?"""
        while isinstance(expr, (hir.Field, hir.Ref, hir.Index)):
            expr = expr.base if not isinstance(expr, hir.Ref) else expr.operand
        return isinstance(expr, hir.Path) and expr.local is not None

    def _place_used_after(self, taken: hir.Expr, select: hir.Macro) -> bool:
        place = (
            taken.receiver
            if isinstance(taken, hir.MethodCall)
            else taken.args[0]
            if isinstance(taken, hir.Call)
            else taken
        )
        return self._roots_used_after(place, select)

    # --- timers ------------------------------------------------------------------------------

    def _restarted(self, arm: hir.MacroArm, future: hir.Expr, loop: hir.Loop | None) -> bool:
        """Is it a period that any other event starts anew, and not a limit that is meant to?"""
        if arm.handler is None or _empty(arm.handler) or leaves(arm.handler, loop):
            return False
        call = core(future, self.types)
        args = call.args if isinstance(call, (hir.Call, hir.MethodCall)) else []
        idle = knowledge.words()["idle"]
        for inner in (part for arg in args[:1] for part in arg.walk()):
            if isinstance(inner, hir.MethodCall) and inner.name in _RECOMPUTED:
                return False
            if isinstance(inner, hir.Binary):
                return False
            if (
                isinstance(inner, hir.Path)
                and inner.local is not None
                and loop is not None
                and _inside(inner.local, loop)
            ):
                return False
            if isinstance(inner, (hir.Path, hir.Field)) and any(word in self._text(inner).lower() for word in idle):
                return False
        function = self.types.body.item.name.lower() if self.types.body.item is not None else ""
        return "debounce" not in function

    def _interval_in_loop(self, future: hir.Expr, loop: hir.Loop | None) -> bool:
        call = core(future, self.types)
        if loop is None or not isinstance(call, hir.MethodCall) or not isinstance(call.receiver, hir.Path):
            return False
        local = call.receiver.local
        value = local.source.value if local is not None and local.source is not None else None
        if local is None or not _inside(local, loop) or not isinstance(value, hir.Call):
            return False
        return self.types.calls.target(value).path in knowledge.tickers()

    # --- what comes after --------------------------------------------------------------------

    def _used_after(self, future: hir.Expr, select: hir.Macro, loop: hir.Loop | None) -> bool:
        """Is what the future borrows used again once another arm has won?"""
        call = core(future, self.types)
        if isinstance(call, hir.AsyncBlock):
            return False
        parts = (
            [call.receiver, *call.args]
            if isinstance(call, hir.MethodCall)
            else call.args
            if isinstance(call, hir.Call)
            else []
        )
        borrowed = [part for part in parts if isinstance(part, (hir.Ref, hir.Path, hir.Field))]
        return any(self._roots_used_after(part, loop or select) for part in borrowed)

    def _roots_used_after(self, expr: hir.Expr, after: hir.Expr) -> bool:
        while isinstance(expr, (hir.Field, hir.Ref)):
            expr = expr.base if isinstance(expr, hir.Field) else expr.operand
        if not isinstance(expr, hir.Path) or expr.local is None or expr.local is self.types.body.self_binding:
            return False
        if isinstance(self.types.body.item, Item) and expr.local.name == "self":
            return False
        return any(use.start >= after.end for use in expr.local.uses)

    def _text(self, expr: hir.Expr) -> str:
        if isinstance(core(expr, self.types), hir.AsyncBlock):
            return "async { .. }"
        return " ".join(self.types.body.unit.source.text(expr.start, expr.end).split())


def leaves(expr: hir.Expr, loop: hir.Loop | None) -> bool:
    """Does control never come past `expr` into the next turn of `loop`? With no loop: out of the function."""
    if isinstance(expr, hir.Jump):
        return expr.kind == "return" or (expr.kind == "break" and _leaves_loop(expr, loop))
    if isinstance(expr, hir.Statement):
        return leaves(expr.expr, loop)
    if isinstance(expr, hir.Block):
        return any(leaves(part, loop) for part in expr.children())
    if isinstance(expr, hir.If):
        return expr.otherwise is not None and leaves(expr.then, loop) and leaves(expr.otherwise, loop)
    if isinstance(expr, hir.Match):
        return bool(expr.arms) and all(leaves(arm.body, loop) for arm in expr.arms)
    if isinstance(expr, hir.Macro):
        return expr.name in ("panic", "unreachable", "todo", "unimplemented", "bail")
    if isinstance(expr, hir.Call):
        return isinstance(expr.callee, hir.Path) and expr.callee.segments[-2:] == ("process", "exit")
    return False


def _leaves_loop(jump: hir.Jump, loop: hir.Loop | None) -> bool:
    if loop is None:
        return True
    if jump.label:
        inner = [a for a in jump.ancestors() if isinstance(a, hir.Loop) and a.label == jump.label]
        return not inner or inner[0] is loop or not _contains(loop, inner[0])
    return enclosing_loop(jump) is loop


def _contains(outer: hir.Expr, inner: hir.Expr) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer is not inner


def _inside(binding: hir.Binding, loop: hir.Loop) -> bool:
    return loop.body.start <= binding.start < loop.body.end


def _empty(expr: hir.Expr) -> bool:
    if isinstance(expr, hir.Block):
        return not expr.statements and (expr.tail is None or _empty(expr.tail))
    return (
        isinstance(expr, hir.Group)
        and expr.kind == "tuple"
        and not expr.items
        or (isinstance(expr, hir.Jump) and expr.kind == "continue")
    )
