"""Control flow for `alive`: how states split at conditions and arms, and come together after them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.facts.alive_state import NOTHING, Key, Origins, State, join, remove, restricted
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_ROUNDS = 6
_SUCCESS = {"Some", "Ok"}
_FAILURE = {"None", "Err"}


@dataclass
class Leaving:
    """A loop or labelled block under way: the owners outside, the states that leave or go on, what they carry."""

    label: str
    outside: set[Key]
    breaks: list[State]
    continues: list[State]
    is_loop: bool
    owned: Origins = NOTHING


class Branches:
    """The control-flow half of `Alive`."""

    types: BodyTypes
    modern: bool
    state: State | None
    loops: list[Leaving]
    holds: Callable[[Ty], object]

    if TYPE_CHECKING:

        def value(self, expr: hir.Expr) -> Origins: ...
        def place(self, expr: hir.Expr, extended: bool = False) -> None: ...
        def park(self, origins: Origins, extended: bool = False) -> None: ...
        def scope(self) -> AbstractContextManager[Key]: ...
        def names(self) -> AbstractContextManager[None]: ...
        def end(self, key: Key) -> None: ...
        def visible(self) -> set[Key]: ...
        def match(self, pattern: hir.Pat, scrutinee: hir.Expr, owned: Origins) -> None: ...
        def bind(self, pattern: hir.Pat, origins: Origins, value: hir.Expr | None) -> None: ...
        def suspend(self, at: hir.Expr) -> None: ...
        def own(self, key: Key, origins: Origins) -> None: ...
        def takes(self, binding: hir.Binding) -> bool: ...
        def root(self, expr: hir.Expr) -> hir.Binding | None: ...

    def control(self, expr: hir.Expr) -> Origins | None:
        """Evaluate a control-flow expression; None when `expr` is not one."""
        if isinstance(expr, hir.If):
            return self._if(expr)
        if isinstance(expr, hir.Match):
            return self._match(expr)
        if isinstance(expr, hir.Loop):
            return self._loop(expr)
        if isinstance(expr, hir.Jump):
            return self._jump(expr)
        if isinstance(expr, hir.Binary) and expr.lazy:
            _, self.state = self._condition(expr)
            return NOTHING
        return None

    def joined(self, states: list[State]) -> None:
        """Control also comes here from `states`."""
        self.state = join([self.state, *states])

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
        if isinstance(expr, hir.MethodCall) and expr.name in ("is_none", "is_some"):
            empty, local = yes if expr.name == "is_none" else no, self.root(expr.receiver)
            ty = self.types.of(expr.receiver) if local is not None and isinstance(expr.receiver, hir.Path) else None
            if empty is not None and local is not None and isinstance(ty, Adt) and ty.path == "std::option::Option":
                empty.pop(local, None)
        return yes, no

    def _let_condition(self, pattern: hir.Pat, value: hir.Expr) -> tuple[State | None, State | None]:
        owned = self.scrutinee(value)
        if self.state is None:
            return None, None
        no = _copy(self.state)
        if no is not None and self._tells(value, pattern, _SUCCESS):
            remove(no, owned)
        if self._tells(value, pattern, _FAILURE):
            remove(self.state, owned)
        self.match(pattern, value, owned)
        return self.state, no

    def scrutinee(self, value: hir.Expr) -> Origins:
        """Evaluate what a pattern takes apart, where it stands; what it owns is returned and still owned."""
        local = self.root(value) if isinstance(value, (hir.Path, hir.Field)) else None
        if local is not None:
            self.place(value)
            return self.state.get(local, NOTHING) if self.state is not None and isinstance(value, hir.Path) else NOTHING
        if isinstance(value, (hir.Path, hir.Field, hir.Index, hir.Ref)) or (
            isinstance(value, hir.Unary) and value.op == "*"
        ):
            self.place(value) if not isinstance(value, hir.Ref) else self.value(value)
            return NOTHING
        owned = self.value(value)
        self.park(owned)
        return owned

    def _tells(self, value: hir.Expr, pattern: hir.Pat, names: set[str]) -> bool:
        """Does the pattern being matched (or, for success, not matched) say that nothing was got?"""
        ty = self.types.of(value)
        if not isinstance(ty, Adt) or ty.path.rsplit("::", 1)[-1] not in ("Option", "Result"):
            return False
        if not isinstance(pattern, hir.PVariant) or not pattern.path.segments:
            return False
        if pattern.path.segments[-1] not in names:
            return False
        return names is _FAILURE or all(isinstance(p, (hir.PBind, hir.PWild)) for p in pattern.items)

    # --- if and match ------------------------------------------------------------------------

    def _if(self, expr: hir.If) -> Origins:
        if self.modern:
            with self.scope() as inner, self.names():
                yes, no = self._condition(expr.condition)
                self.state = yes
                origins = self._body(expr.then)
            if no is not None:
                no = {key: owned for key, owned in no.items() if key != inner}
                no = restricted(no, self.visible())
        else:
            with self.names():
                yes, no = self._condition(expr.condition)
                self.state = yes
                origins = self._body(expr.then)
        after = self.state
        self.state = no
        if expr.otherwise is not None:
            origins |= self._body(expr.otherwise)
        self.state = join([after, self.state])
        return origins

    def _body(self, expr: hir.Expr) -> Origins:
        with self.scope():
            return self.value(expr)

    def _match(self, expr: hir.Match) -> Origins:
        owned = self.scrutinee(expr.value)
        entry = self.state
        ends: list[State | None] = []
        origins = NOTHING
        had_success = False
        for arm in expr.arms:
            self.state = _copy(entry)
            pattern = arm.intro.pattern
            with self.names(), self.scope():
                failed = self._tells(expr.value, pattern, _FAILURE)
                if self.state is not None and (failed or (had_success and isinstance(pattern, hir.PWild))):
                    remove(self.state, owned)
                self.match(pattern, expr.value, owned)
                if arm.guard is not None:
                    yes, _ = self._condition(arm.guard)
                    self.state = yes
                origins |= self.value(arm.body)
            had_success = had_success or (arm.guard is None and self._tells(expr.value, pattern, _SUCCESS))
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
                        self.bind(hir.PBind(binding), self._output_of(arm, binding), None)
                if arm.handler is not None:
                    origins |= self.value(arm.handler)
            ends.append(self.state)
        self.state = join(ends)
        return origins

    def _output_of(self, arm: hir.MacroArm, binding: hir.Binding) -> Origins:
        """A future whose output owns something gives it to the name that the arm binds."""
        holds = self.holds(self.types.binding(binding))
        return frozenset((arm.future,)) if holds is not None and arm.future is not None else NOTHING

    # --- loops and jumps ---------------------------------------------------------------------

    def _loop(self, expr: hir.Loop) -> Origins:
        if expr.intro is not None and expr.intro.value is not None:
            self.park(self.value(expr.intro.value))
        entry = _copy(self.state)
        outside = self.visible()
        breaks: list[State] = []
        exits: list[State | None] = []
        owned = NOTHING
        for _ in range(_ROUNDS):
            continues: list[State] = []
            self.loops.append(Leaving(expr.label, outside, breaks, continues, True))
            self.state = _copy(entry)
            exits = [self._once(expr, outside)]
            owned |= self.loops.pop().owned
            around = join([entry, self.state, *continues])
            if around == entry:
                break
            entry = around
        if expr.kind == "for":
            exits = [entry]
        self.state = join([*exits, *breaks])
        return owned

    def _once(self, expr: hir.Loop, outside: set[Key]) -> State | None:
        """One round of a loop; the state in which it ends without a `break`."""
        leaving: State | None = None
        with self.scope(), self.names():
            if expr.condition is not None:
                self.state, leaving = self._condition(expr.condition)
                leaving = restricted(leaving, outside) if leaving is not None else None
            if expr.intro is not None and expr.intro.value is not None:
                for binding in expr.intro.pattern.bindings():
                    self.own(binding, frozenset((expr.intro.value,)) if self.takes(binding) else NOTHING)
            self._body(expr.body)
        if self.state is not None:
            self.state = restricted(self.state, outside)
        return leaving

    def _jump(self, expr: hir.Jump) -> Origins:
        carried = self.value(expr.value) if expr.value is not None else NOTHING
        if expr.kind == "yield":
            return NOTHING
        if self.state is not None and expr.kind in ("break", "continue"):
            target = next(self._targets(expr), None)
            if target is not None:
                target.owned |= carried
                left = target.breaks if expr.kind == "break" else target.continues
                left.append(restricted(self.state, target.outside))
        self.state = None
        return NOTHING

    def _targets(self, expr: hir.Jump) -> Iterator[Leaving]:
        for loop in reversed(self.loops):
            if (expr.label and loop.label == expr.label) or (not expr.label and loop.is_loop):
                yield loop


def _copy(state: State | None) -> State | None:
    return dict(state) if state is not None else None
