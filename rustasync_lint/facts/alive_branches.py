"""Control flow for `alive`: how states split at conditions and arms, and come together after them.

A loop is run until what may be owned at its start grows no more, and then remembered: when control
comes there again with nothing new, as the loop around it takes another turn, its end is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.alive_containers import is_collection
from rustasync_lint.facts.alive_places import WRAPPERS, of_value
from rustasync_lint.facts.alive_state import NOTHING, Key, Origins, Spot, State, join, of, restricted
from rustasync_lint.facts.alive_tells import Tells
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Never

# Does the answer yes tell that there is nothing?
_ASKS = {"is_none": True, "is_err": True, "is_some": False, "is_ok": False, "is_empty": True}
Evaluate = Callable[[hir.Expr], Origins]


@dataclass
class Leaving:
    """A loop or labelled block: the owners outside, the states that leave or go on, and what they carry.

    `entry` and `left` are the states in which a loop was entered and left so far.
    """

    label: str
    outside: set[Key]
    is_loop: bool
    breaks: State | None = None
    continues: State | None = None
    owned: Origins = NOTHING
    entry: State | None = None
    left: State | None = None


class Branches(Tells):
    """The control-flow half of `Alive`."""

    modern: bool
    loops: list[Leaving]
    known: dict[hir.Expr, Leaving]
    fed: set[hir.Expr]
    returned: Origins
    scopes: list[list[Key]]
    blocks: list[list[Key]]
    extended: list[list[Key] | None]

    if TYPE_CHECKING:

        def value(self, expr: hir.Expr) -> Origins: ...
        def place(self, expr: hir.Expr, extended: bool = False) -> None: ...
        def park(self, expr: hir.Expr, origins: Origins, scope: list[Key] | None = None) -> None: ...
        def scope(self) -> AbstractContextManager[list[Key]]: ...
        def names(self) -> AbstractContextManager[None]: ...
        def end(self, key: Key) -> None: ...
        def visible(self) -> set[Key]: ...
        def match(self, pattern: hir.Pat, spot: Spot | None) -> None: ...
        def suspend(self, at: hir.Expr) -> None: ...
        def own(self, key: hir.Binding, origins: Origins, declare: bool = False) -> None: ...
        def extend(self, expr: hir.Expr) -> Origins: ...
        def constructs(self, expr: hir.Expr) -> bool: ...
        def holder(self, expr: hir.Expr) -> Item | None: ...
        def aggregate(self, expr: hir.Expr, evaluate: Evaluate | None = None) -> Origins: ...
        def block(self, block: hir.Block, evaluate: Evaluate | None = None) -> Origins: ...

    def control(self, expr: hir.Expr) -> Origins | None:
        """Evaluate a control-flow expression; None when `expr` is not one."""
        if isinstance(expr, hir.If):
            return self.branch(expr, self.value)
        if isinstance(expr, hir.Match):
            return self.arms(expr, self.value)
        if isinstance(expr, hir.Loop):
            return self._loop(expr)
        if isinstance(expr, hir.Jump):
            return self._jump(expr)
        if isinstance(expr, hir.Binary) and expr.lazy:
            self.state = join(self._condition(expr))
            return NOTHING
        return None

    # --- conditions --------------------------------------------------------------------------

    def _condition(self, expr: hir.Expr) -> tuple[State | None, State | None]:
        """Evaluate a condition; the states in which it is true and false."""
        if self.state is None:
            return None, None
        if isinstance(expr, hir.Binary) and expr.op == "&&":
            yes, no = self._condition(expr.left)
            self.state = yes
            yes, other = self._condition(expr.right)
            return yes, join([no, other])
        if isinstance(expr, hir.Binary) and expr.op == "||":
            yes, no = self._condition(expr.left)
            self.state = no
            other, no = self._condition(expr.right)
            return join([yes, other]), no
        if isinstance(expr, hir.Let) and expr.condition and expr.intro.value is not None:
            return self._let_condition(expr.intro.pattern, expr.intro.value)
        if isinstance(expr, hir.Unary) and expr.op == "!":
            yes, no = self._condition(expr.operand)
            return no, yes
        with self.scope():
            self.place(expr)
        yes, no = _copy(self.state), _copy(self.state)
        if isinstance(expr, hir.MethodCall) and expr.name in _ASKS:
            spot = self.spot(expr.receiver) or self.referred(expr.receiver)
            ty = self.type_at(spot) if spot is not None else None
            if spot is not None and isinstance(ty, Adt) and (ty.path in WRAPPERS or is_collection(ty)):
                self.without(yes if _ASKS[expr.name] else no, [spot])
        return yes, no

    def _let_condition(self, pattern: hir.Pat, value: hir.Expr) -> tuple[State | None, State | None]:
        spot = self.scrutinee(value)
        if self.state is None:
            return None, None
        no = _copy(self.state)
        self.without(no, self.empty_unless(pattern, spot))
        self.without(self.state, self.empty_where(pattern, spot))
        self.match(pattern, spot)
        return self.state, no

    def scrutinee(self, value: hir.Expr) -> Spot | None:
        """Evaluate what a pattern takes apart, where it stands; the place that it is then, or refers to."""
        inner, arguments = value, list[hir.Expr]()
        while True:
            if isinstance(inner, hir.Ref):
                inner = inner.operand
            elif isinstance(inner, hir.MethodCall) and self._looks_into(inner):
                arguments, inner = [*inner.args, *arguments], inner.receiver
            else:
                break
        spot = self.spot(inner)
        if (
            spot is not None
            or isinstance(inner, (hir.Path, hir.Field, hir.Index))
            or isinstance(inner, hir.Unary)
            and inner.op == "*"
        ):
            self.place(inner)
        else:
            self.park(inner, self.value(inner))
            spot = Spot(inner, ())
        if spot is None and self.is_part_of_value(inner):
            spot = of_value(inner)
        for argument in arguments:
            self.place(argument)
        return spot

    def _looks_into(self, expr: hir.MethodCall) -> bool:
        """Is it a call as `option.as_ref()`, that has something if what it is called on has?"""
        target, on = self.types.calls.target(expr), self.types.of(expr.receiver)
        if target.on != on or target.signature is None or self.holds(self.types.of(expr)) is not None:
            return False
        if target.signature.self_mode == "value" and self.holds(on) is not None:
            return False
        return target.path in knowledge.transparent().presence_methods

    # --- if and match ------------------------------------------------------------------------

    def branch(self, expr: hir.If, evaluate: Evaluate) -> Origins:
        """An `if`; `evaluate` says what becomes of the values of its blocks."""
        if self.modern:
            with self.scope(), self.names():
                origins, no = self._then(expr, evaluate)
            no = restricted(no, self.visible()) if no is not None else None
        else:
            with self.names():
                origins, no = self._then(expr, evaluate)
        after = self.state
        self.state = no
        if expr.otherwise is not None:
            with self.scope():
                origins |= evaluate(expr.otherwise)
        self.state = join([after, self.state])
        return origins

    def _then(self, expr: hir.If, evaluate: Evaluate) -> tuple[Origins, State | None]:
        self.state, no = self._condition(expr.condition)
        with self.scope():
            return evaluate(expr.then), no

    def arms(self, expr: hir.Match, evaluate: Evaluate) -> Origins:
        """A `match`; `evaluate` says what becomes of the values of its arms."""
        spot = self.scrutinee(expr.value)
        outside = self.visible()
        entry = self.state
        ends: list[State | None] = []
        origins = NOTHING
        empty: list[Spot] = []
        before: list[hir.Pat] = []
        for arm in expr.arms:
            self.state = _copy(entry)
            pattern = arm.intro.pattern
            with self.names(), self.scope():
                if self.matches_all(pattern) or not any(self.takes(b) for b in pattern.bindings()):
                    self.without(self.state, empty)
                self.without(self.state, self.empty_where(pattern, spot))
                if arm.guard is not None:
                    for binding in pattern.bindings():
                        self.own(binding, NOTHING, declare=True)
                    self.state, no = self._condition(arm.guard)
                    entry = join([entry, restricted(no, outside) if no is not None else None])
                self.match(pattern, spot)
                origins |= evaluate(arm.body)
            if arm.guard is None:
                empty += self.empty_unless(pattern, spot)
                before.append(pattern)
                if spot is not None and self.covers(before, self.type_at(spot)):
                    empty.append(spot)
            ends.append(self.state)
        self.state = join(ends)
        return origins

    def select(self, expr: hir.Macro) -> Origins:
        """A `select!`: all futures are made, polled, and gone before the handler of one of them runs."""
        for arm in expr.arms:
            with self.scope():
                if arm.guard is not None:
                    self.place(arm.guard)
                if arm.future is not None:
                    self.value(arm.future)
        self.suspend(expr)
        entry = self.state
        ends: list[State | None] = []
        origins = NOTHING
        for arm in expr.arms:
            self.state = _copy(entry)
            with self.names(), self.scope():
                if arm.intro is not None:
                    for binding in arm.intro.pattern.bindings():
                        self.own(binding, self._output_of(arm, binding), declare=True)
                if arm.handler is not None:
                    origins |= self.value(arm.handler)
            ends.append(self.state)
        self.state = join(ends)
        return origins

    def _output_of(self, arm: hir.MacroArm, binding: hir.Binding) -> Origins:
        """A future whose output owns something gives it to the name that the arm binds."""
        holds = self.holds(self.types.binding(binding))
        return of(arm.future) if holds is not None and arm.future is not None else NOTHING

    # --- loops and jumps ---------------------------------------------------------------------

    def _loop(self, expr: hir.Loop) -> Origins:
        if self.state is None:
            return NOTHING
        if expr.intro is not None and expr.intro.value is not None:
            owned = self.value(expr.intro.value)
            if owned or self.holds(self.types.of(expr.intro.value)) is not None:
                self.fed.add(expr)
            self.park(expr, owned)
        if self.state is None:
            return NOTHING
        loop = self.known.get(expr)
        if loop is None:
            loop = self.known[expr] = Leaving(expr.label, self.visible(), True)
        entry = join([loop.entry, self.state])
        if entry != loop.entry:
            self._around(expr, loop, entry)
        self.state = _copy(loop.left)
        self.end(expr)
        return loop.owned

    def _around(self, expr: hir.Loop, loop: Leaving, entry: State | None) -> None:
        """Take turns until nothing new is owned at the start of one."""
        while entry != loop.entry:
            loop.entry = entry
            self.state = _copy(entry)
            self.loops.append(loop)
            leaving = self._once(expr, loop.outside)
            self.loops.pop()
            if expr.intro is None or expr.intro.value is None or not self.goes_once(expr.intro.value):
                entry = join([entry, self.state, loop.continues])
            loop.left = join([loop.left, *([self.state, loop.continues] if expr.kind == "for" else [])])
            loop.left = join([loop.left, leaving, loop.breaks])
        if expr.kind == "for":
            loop.left = join([loop.left, loop.entry])

    def _once(self, expr: hir.Loop, outside: set[Key]) -> State | None:
        """One round of a loop; the state in which it ends without a `break`."""
        leaving: State | None = None
        with self.scope(), self.names():
            if expr.condition is not None:
                self.state, leaving = self._condition(expr.condition)
                leaving = restricted(leaving, outside) if leaving is not None else None
            if expr.intro is not None and expr.intro.value is not None:
                item = self.item_of(Spot(expr, ())) if expr in self.fed else of(expr.intro.value)
                for binding in expr.intro.pattern.bindings():
                    whole = expr in self.fed and isinstance(expr.intro.pattern, hir.PBind)
                    takes = self.takes(binding) if whole else self._holding(binding)
                    self.own(binding, item if takes else NOTHING, declare=True)
            with self.scope():
                self.value(expr.body)
        if self.state is not None:
            self.state = restricted(self.state, outside)
        return leaving

    def _holding(self, binding: hir.Binding) -> bool:
        """Does a name that a `for` binds surely take what an item of the iterator owns?"""
        return not binding.by_ref and self.holds(self.types.binding(binding)) is not None

    def _jump(self, expr: hir.Jump) -> Origins:
        carried = self.value(expr.value) if expr.value is not None else NOTHING
        if expr.kind == "yield":
            return NOTHING
        if expr.kind == "return":
            self.returned |= carried
        if self.state is not None and expr.kind in ("break", "continue"):
            target = next(self._targets(expr), None)
            if target is not None:
                target.owned |= carried
                left = restricted(self.state, target.outside)
                if expr.kind == "break":
                    target.breaks = join([target.breaks, left])
                else:
                    target.continues = join([target.continues, left])
        self.state = None
        return NOTHING

    def _targets(self, expr: hir.Jump) -> Iterator[Leaving]:
        for loop in reversed(self.loops):
            if (expr.label and loop.label == expr.label) or (not expr.label and loop.is_loop):
                yield loop

    def ends(self, expr: hir.Expr) -> None:
        """Control does not come back from a call or macro of type `!`."""
        if self.state is not None and isinstance(self.types.of(expr), Never):
            self.state = None


def _copy(state: State | None) -> State | None:
    return dict(state) if state is not None else None


def leaves(expr: hir.Expr) -> bool:
    """Does it leave the function before its end?"""
    return isinstance(expr, hir.Try) or (isinstance(expr, hir.Jump) and expr.kind == "return")
