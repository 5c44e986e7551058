"""Pairs of effects around an await: the second one takes the first back, unless the future is dropped in between.

Silent where a guard does the taking back, where nothing of the pair outlives the future, and where the
stretch in between waits for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.droppers import Dropper
from rustasync_lint.facts.effects import Effect, effect_of
from rustasync_lint.facts.lossy import Code
from rustasync_lint.facts.order import between, follows
from rustasync_lint.facts.owners import below, outlives, root
from rustasync_lint.finding import Confidence, weaker
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_SURE: dict[Dropper, Confidence] = {
    "raced": "high",
    "server": "high",
    "public": "medium",
    "private": "low",
    "kept": "low",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """An effect and what undoes it; `at` is the await, or with `fails` the `?`, that may keep it from being undone."""

    done: Effect
    undone: Effect
    at: hir.Expr
    fails: bool
    confidence: Confidence


def pairs(types: BodyTypes, frame: hir.Expr, dropper: Callable[[], Dropper]) -> Iterator[Pair]:
    """The pairs of a frame whose second effect may never come; `dropper` tells who may drop the frame."""
    code = Code(frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame, types)
    effects = [effect for expr in code.exprs if (effect := effect_of(expr, types)) is not None]
    undoing = {(effect.key, effect.does) for effect in effects}
    for done in effects:
        if done.undo and (done.key, done.undo) in undoing:
            pair = _pair(done, effects, code, frame, dropper)
            if pair is not None:
                yield pair


def _pair(
    done: Effect, effects: list[Effect], code: Code, frame: hir.Expr, dropped: Callable[[], Dropper]
) -> Pair | None:
    ends = [other for other in effects if other.key == done.key and other.does == done.undo]
    found = {id(end): follows(end.expr, done.expr) for end in ends}
    ends = [end for end in ends if found[id(end)] != "never"]
    if not ends or not _stays(done.place, frame, code.types) or (done.takes and not _put_back(done, ends)):
        return None
    last = max(ends, key=lambda end: end.expr.start)
    awaits = [at for at in code.awaits if between(at, done.expr, last.expr) and not _ends_before(ends, at, done)]
    waits = [at for at in awaits if not _inside(at, last.expr)]
    sometimes = len(ends) < 2 and all(follows(last.expr, at) == "sometimes" for at in waits)
    if not awaits or _seen_to(done.place, code.types) or _guarded(done, last, (waits or awaits)[0], code):
        return None
    fails = next((e for e in code.exprs if isinstance(e, hir.Try) and between(e, done.expr, ends[0].expr)), None)
    dropper = dropped()
    sure = _SURE[dropper]
    if fails is not None and not sometimes and not _inside(fails, last.expr) and done.leaks:
        return Pair(done, last, fails, True, weaker("high" if sure == "high" else "medium", done.certain))
    if sometimes or not waits:
        sure = "low"
    return Pair(done, last, (waits or awaits)[0], False, weaker(sure, done.certain)) if dropper != "kept" else None


def _put_back(taken: Effect, ends: list[Effect]) -> bool:
    """Is it the value that was taken, or what became of it, that is put back: one with a name?"""
    let = next((above for above in taken.expr.ancestors() if isinstance(above, (hir.Let, hir.Statement))), None)
    if not isinstance(let, hir.Let):
        return False
    names = set(map(id, let.intro.pattern.bindings()))
    return any(
        isinstance(part, hir.Path) and part.local is not None and id(part.local) in names
        for end in ends
        for part in end.expr.walk()
    )


def _ends_before(ends: list[Effect], at: hir.Expr, done: Effect) -> bool:
    """Has the effect been taken back on the way to `at`?"""
    return any(follows(at, end.expr) == "always" and follows(end.expr, done.expr) == "always" for end in ends)


def _stays(place: hir.Expr, frame: hir.Expr, types: BodyTypes) -> bool:
    """Is the place there when the future is gone: shared, or reached by a call of the program's own?"""
    at = place
    while True:
        path = root(at)
        if path is not None:
            return outlives(at, frame, types)
        inner = _reached_by(at)
        if inner is None or isinstance(inner, hir.Macro):
            return inner is not None
        at = inner


def _reached_by(expr: hir.Expr) -> hir.Expr | None:
    """What a place that a call gives is reached by: the receiver, the function, the macro."""
    while True:
        if isinstance(expr, (hir.Ref, hir.Await, hir.Try)) or (isinstance(expr, hir.Unary) and expr.op == "*"):
            expr = expr.operand
        elif isinstance(expr, (hir.Field, hir.Index)):
            expr = expr.base
        elif isinstance(expr, hir.MethodCall):
            return expr.receiver
        elif isinstance(expr, hir.Macro):
            return expr if expr.name in hints.gauge_macros() else None
        else:
            return None


# --- guards -----------------------------------------------------------------------------------


def _guarded(done: Effect, undone: Effect, at: hir.Expr, code: Code) -> bool:
    """Does something made before the await undo the effect when it is dropped?"""
    for expr in code.exprs:
        if expr.start >= at.start:
            return False
        if isinstance(expr, hir.Macro) and _is_guard_name(expr.name):
            return True
        if isinstance(expr, hir.Let) and not expr.condition and follows(at, expr) != "never":
            if any(_undoes(binding, undone, code.types) for binding in expr.intro.pattern.bindings()):
                return True
    return False


def _undoes(binding: hir.Binding, undone: Effect, types: BodyTypes) -> bool:
    """Is the value of the variable one whose destructor takes the effect back?"""
    value = binding.source.value if binding.source is not None else None
    if value is not None and any(_is_guard_name(_called(part)) for part in value.walk()):
        return True
    return _destructor(types.binding(binding), types) is not None


def _destructor(ty: Ty, types: BodyTypes) -> Item | None:
    """The `drop` of a type of the program."""
    while isinstance(ty, Ref):
        ty = ty.to
    if not isinstance(ty, Adt) or not isinstance(ty.item, Item) or ty.item.unit.crate.known:
        return None
    found = types.program.traits.own_method(ty, "drop")
    return found.item if found is not None else None


def _is_guard_name(name: str) -> bool:
    return any(word in name.lower() for word in knowledge.words()["cleanup_guards"])


def _called(expr: hir.Expr) -> str:
    if isinstance(expr, hir.MethodCall):
        return expr.name
    callee = expr.callee if isinstance(expr, hir.Call) else expr.path if isinstance(expr, hir.StructLit) else None
    return "::".join(callee.segments) if isinstance(callee, hir.Path) else ""


def _inside(expr: hir.Expr, outer: hir.Expr) -> bool:
    return any(above is outer for above in expr.ancestors())


def _seen_to(place: hir.Expr, types: BodyTypes) -> bool:
    """Does the destructor of what the place is a field of look at it?"""
    place = below(place)
    drop = _destructor(types.of(place.base), types) if isinstance(place, hir.Field) else None
    return drop is not None and isinstance(place, hir.Field) and place.name in drop.unit.text(drop.node)
