"""futurelock: a started future that is alive while its task waits for something else.

The flow of `alive`, with another question: after a `select!`, a `timeout` or a single poll, which
lent futures lie there un-polled, and which awaits are reached before they are polled again or gone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.facts.alive import Alive
from rustasync_lint.facts.alive_state import NOTHING, Key, Origins, Spot, State, join, of, remove
from rustasync_lint.facts.capability import Capabilities, Capability
from rustasync_lint.facts.selects import Lent, Selects
from rustasync_lint.finding import Confidence
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Never

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes


@dataclass(frozen=True, slots=True)
class Sleeper:
    """A lent future (`expr` is where it is polled) and the awaits that run while nobody polls it."""

    expr: hir.Expr
    name: str
    awaits: tuple[hir.Expr, ...]
    confidence: Confidence


class Asleep(Alive):
    """Follows the lent futures of one async frame."""

    def __init__(self, types: BodyTypes, selects: Selects, edition: str) -> None:
        super().__init__(types, lambda _: None, edition)
        self.selects = selects
        self.lent: dict[hir.Expr, Lent] = {}
        self._siblings: dict[hir.Expr, tuple[hir.Macro, set[Key]]] = {}
        self._polled: list[set[Key]] = []

    def _key(self, lent: Lent) -> Key:
        return lent.key

    def _sleeps(self, state: State, lent: Lent, at: hir.Expr) -> None:
        self.lent[at] = lent
        state[self._key(lent)] = of(at)

    def suspend(self, at: hir.Expr) -> None:
        """Note the sleepers; those that `at` itself polls are awake."""
        if self.state is None:
            return
        polled = self._polled[-1] if self._polled else set()
        for key, origins in self.state.items():
            if key in polled or self._mentions(at, key):
                continue
            for piece in origins:
                if not self._goes_on_with_sibling(at, piece.origin):
                    self.held.setdefault(at, set()).add(piece.origin)

    def _goes_on_with_sibling(self, at: hir.Expr, origin: hir.Expr | hir.Binding) -> bool:
        """After `select! { &mut a, &mut b }`, `if a_failed { b.await } else { a.await }`: the other one is done."""
        select, keys = self._siblings.get(origin, (None, set())) if isinstance(origin, hir.Expr) else (None, set())
        return select is not None and at.start >= select.end and any(self._mentions(at, key) for key in keys)

    def _mentions(self, at: hir.Expr, key: Key) -> bool:
        parts = (
            [at.operand]
            if isinstance(at, hir.Await)
            else [*at.items, *(a.future for a in at.arms if a.future)]
            if isinstance(at, hir.Macro)
            else []
        )
        for part in parts:
            for inner in part.walk():
                if isinstance(inner, (hir.Path, hir.Field)):
                    stored = self.selects.stored(inner)
                    if stored is not None and stored.key == key:
                        return True
        return False

    def value(self, expr: hir.Expr) -> Origins:
        origins = super().value(expr)
        if self.state is not None and isinstance(expr, (hir.Macro, hir.MethodCall)):
            if not isinstance(expr.parent, hir.Await):
                self._fall_asleep(expr)
            if isinstance(expr, hir.MethodCall) and expr.name in ("set", "take", "replace", "insert"):
                stored = self.selects.stored(expr.receiver)
                if stored is not None:
                    self.state.pop(stored.key, None)
        if self.state is not None and isinstance(expr, hir.Await):
            self._fall_asleep(expr.operand)
            return self._losers(expr.operand)
        return origins

    def step(self, holder: object, name: str) -> str:
        """Which future lost is told by `match`, whatever its variant is called."""
        return name

    def _losers(self, expr: hir.Expr) -> Origins:
        """`select(a, b).await` hands back the future that lost, wherever its value goes."""
        futures = self.selects.handed_back(expr)
        for future in futures:
            self.lent.setdefault(
                future, Lent(("loser", id(future)), future, self.selects.shown(future), True, future, None)
            )
        return of(*futures)

    def _fall_asleep(self, expr: hir.Expr) -> None:
        if isinstance(expr, hir.Macro) and expr.name != "poll":
            return
        for lent in self.selects.started(expr):
            if self.state is not None:
                self._sleeps(self.state, lent, lent.expr if not isinstance(expr, hir.Macro) else expr)

    def _moved(self, expr: hir.Expr) -> Origins:
        if not isinstance(expr, hir.Path):
            self.place(expr)
            return NOTHING
        if expr.local is not None and self.state is not None:
            stored = self.selects.stored(expr)
            if stored is not None and stored.boxed:
                self.state.pop(stored.key, None)
        return NOTHING

    def match(self, pattern: hir.Pat, spot: Spot | None) -> None:
        """`Ok(..)` of a `timeout`, `Some(..)` of a `now_or_never`: that future is done."""
        if self.state is None:
            return
        for binding in pattern.bindings():
            self.own(binding, NOTHING, declare=True)
        if spot is None or not isinstance(spot.key, hir.Expr):
            return
        if isinstance(pattern, hir.PBind):
            self.own(pattern.binding, self.pull(spot))
            return
        scrutinee = spot.key
        if isinstance(pattern, hir.PVariant) and pattern.path.segments[-1:] in (
            ("Ok",),
            ("Some",),
            ("Ready",),
        ):
            inner = scrutinee.operand if isinstance(scrutinee, hir.Await) else scrutinee
            for lent in self.selects.started(inner):
                self.state.pop(lent.key, None)
        done = {"Left": 0, "Right": 1}.get(pattern.path.segments[-1]) if isinstance(pattern, hir.PVariant) else None
        futures = self.selects.handed_back(scrutinee.operand) if isinstance(scrutinee, hir.Await) else []
        if done is not None and done < len(futures):
            remove(self.state, futures[done])
            self._loser_named(pattern, futures[1 - done])

    def _loser_named(self, pattern: hir.Pat, loser: hir.Expr) -> None:
        """`Either::Left((value, loser))`: the future that comes back is from here on that variable's."""
        tuple_ = pattern.items[0] if isinstance(pattern, hir.PVariant) and pattern.items else None
        if isinstance(tuple_, hir.PGroup) and len(tuple_.items) == 2 and isinstance(tuple_.items[1], hir.PBind):
            if self.state is not None and any(piece.origin is loser for o in self.state.values() for piece in o):
                remove(self.state, loser)
                self.own(tuple_.items[1].binding, of(loser))

    def select(self, expr: hir.Macro) -> Origins:
        kind = self.selects.kind(expr)
        borrowed = kind is not None and kind.names == "borrowed"
        lent: list[tuple[hir.MacroArm, Lent]] = []
        for arm in expr.arms:
            if arm.guard is not None:
                self.place(arm.guard)
            if arm.future is not None:
                found = self.selects.lent(arm.future, names_borrowed=borrowed)
                if found is not None and kind is not None:
                    lent.append((arm, found))
                else:
                    with self.scope():
                        self.value(arm.future)
        self._polled.append({self._key(found) for _, found in lent})
        self.suspend(expr)
        self._polled.pop()
        return self._handlers(expr, lent)

    def _handlers(self, expr: hir.Macro, lent: list[tuple[hir.MacroArm, Lent]]) -> Origins:
        entry = self.state
        ends: list[State | None] = []
        for arm, found in lent:
            if arm.future is not None:
                self._siblings[arm.future] = (
                    expr,
                    {other.key for _, other in lent if other.key != found.key},
                )
        for arm in expr.arms:
            self.state = dict(entry) if entry is not None and not self._never_wins(arm) else None
            if self.state is not None:
                for other, found in lent:
                    if other is arm or arm.keyword in ("else", "complete"):
                        self.state.pop(found.key, None)
                    elif other.future is not None:
                        self._sleeps(self.state, found, other.future)
            with self.names(), self.scope():
                if arm.intro is not None:
                    for binding in arm.intro.pattern.bindings():
                        self.own(binding, NOTHING, declare=True)
                if arm.handler is not None:
                    self.value(arm.handler)
            ends.append(self.state)
        self.state = join(ends)
        return NOTHING

    def _never_wins(self, arm: hir.MacroArm) -> bool:
        """Is the arm's future one that has no end, so that its handler never runs?"""
        if arm.future is None:
            return False
        return isinstance(self.types.program.traits.awaited(self.types.of(arm.future)), Never)

    def _assign(self, expr: hir.Assign) -> Origins:
        self.value(expr.right)
        self.place(expr.left)
        stored = self.selects.stored(expr.left)
        if stored is not None and self.state is not None and expr.op == "=":
            self.state.pop(stored.key, None)
        return NOTHING


def sleepers(types: BodyTypes, selects: Selects, capabilities: Capabilities, frame: hir.Expr) -> list[Sleeper]:
    """The futures of an async frame that are left un-polled at some await, lock-capable ones only."""
    flow = Asleep(types, selects, types.body.unit.crate.edition)
    root = frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame
    found: list[Sleeper] = []
    for origin, awaits in flow.run(root, {}).items():
        assert not isinstance(origin, hir.Binding)
        lent = flow.lent[origin]
        capability = capabilities.of_lent(lent)
        if awaits and capability is not Capability.NONE:
            found.append(Sleeper(origin, lent.name, tuple(awaits), _confidence(capability, capabilities, awaits)))
    return found


def _confidence(capability: Capability, capabilities: Capabilities, awaits: list[hir.Expr]) -> Confidence:
    if capability is Capability.QUIET or all(capabilities.only_waits(at) for at in awaits):
        return "low"
    return "high" if capability is Capability.YES else "medium"
