"""What lives across an await: drop scopes, temporaries, moves, by edition, as the Rust reference has them.

One pass over a body in evaluation order. The state says which places (local variables, the
temporaries of a scope) may own which values of interest; at every await the owned ones are
noted. Branches are joined, loops repeated until nothing changes. How control flow splits and
joins is in `alive_branches`.

Only values whose type `holds` says something about are followed. One is born where a call or an
await yields such a type from nothing that was followed before: that expression is its origin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rustasync_lint.facts.alive_bindings import Bindings
from rustasync_lint.facts.alive_branches import Leaving
from rustasync_lint.facts.alive_state import NOTHING, Key, Origin, Origins, State, add
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_POLLING = frozenset(("join", "try_join", "select", "select_biased"))
_OWNING = frozenset(("vec",))


class Alive(Bindings):
    """Follows the values of interest through one async body (`root`); `held` is the result.

    `holds(ty)` says what of interest a value of that type owns, None for nothing. `edition` is
    the crate's. `frame` is the async block or closure that `root` is the body of, if any.
    """

    def __init__(self, types: BodyTypes, holds: Callable[[Ty], object], edition: str) -> None:
        self.types = types
        self.holds = holds
        self.modern = edition >= "2024"
        self.state: State | None = {}
        self.held: dict[Origin, list[hir.Expr]] = {}
        self.loops: list[Leaving] = []
        self._scopes: list[Key] = []
        self._blocks: list[Key] = []
        self._declared: list[list[hir.Binding]] = [[]]
        self._next = 0

    def run(self, root: hir.Expr, given: list[hir.Binding]) -> dict[Origin, list[hir.Expr]]:
        """The origins that are alive at some await of `root`, with those awaits in source order.

        `given` are bindings that own a value from the start: parameters and captures.
        """
        for binding in given:
            if self.holds(self.types.binding(binding)) is not None:
                self.own(binding, frozenset((binding,)))
        with self.scope():
            self.value(root)
        for awaits in self.held.values():
            awaits.sort(key=lambda expr: expr.start)
        return self.held

    # --- scopes ------------------------------------------------------------------------------

    @contextmanager
    def scope(self) -> Iterator[Key]:
        """A temporary scope: what it owns dies at its end."""
        self._next += 1
        key: Key = ("temporaries", self._next)
        self._scopes.append(key)
        try:
            yield key
        finally:
            self._scopes.pop()
            self.end(key)

    @contextmanager
    def names(self) -> Iterator[None]:
        """A scope of local variables."""
        self._declared.append([])
        try:
            yield
        finally:
            for binding in self._declared.pop():
                self.end(binding)

    def end(self, key: Key) -> None:
        """What `key` owns dies."""
        if self.state is not None:
            self.state.pop(key, None)

    def own(self, key: Key, origins: Origins) -> None:
        """`key` owns `origins` from here on; a variable loses what it had."""
        if self.state is None:
            return
        if isinstance(key, hir.Binding):
            self._declared[-1].append(key)
            self.state.pop(key, None)
        if origins:
            add(self.state, key, origins)

    def park(self, origins: Origins, extended: bool = False) -> None:
        """A value that is borrowed where it stands becomes a temporary."""
        if origins and self.state is not None:
            add(self.state, self._blocks[-1] if extended and self._blocks else self._scopes[-1], origins)

    def visible(self) -> set[Key]:
        """The owners that exist outside of what is entered next."""
        keys: set[Key] = {*self._scopes, *self._blocks}
        for bindings in self._declared:
            keys.update(bindings)
        return keys

    # --- expressions -------------------------------------------------------------------------

    def value(self, expr: hir.Expr) -> Origins:
        """Evaluate `expr` and move its value out; what the value owns is returned."""
        if self.state is None:
            return NOTHING
        if isinstance(expr, (hir.Path, hir.Field, hir.Index)) or (isinstance(expr, hir.Unary) and expr.op == "*"):
            return self._moved(expr)
        if isinstance(expr, (hir.Call, hir.MethodCall)):
            return self._call(expr)
        if isinstance(expr, hir.Await):
            return self._await(expr)
        if isinstance(expr, hir.Block):
            return self._block(expr)
        control = self.control(expr)
        if control is not None:
            return control
        if isinstance(expr, (hir.Closure, hir.AsyncBlock)):
            return self._captured(expr)
        if isinstance(expr, hir.Ref):
            self.place(expr.operand)
            return NOTHING
        if isinstance(expr, hir.Try):
            origins = self.value(expr.operand)
            return origins if self.holds(self.types.of(expr)) is not None else NOTHING
        if isinstance(expr, hir.Assign):
            return self._assign(expr)
        if isinstance(expr, hir.Let):
            self.let(expr)
            return NOTHING
        if isinstance(expr, hir.Statement):
            with self.scope():
                self.value(expr.expr)
            return NOTHING
        if isinstance(expr, hir.Macro):
            return self._macro(expr)
        if isinstance(expr, hir.Binary):
            self.place(expr.left)
            self.place(expr.right)
            return NOTHING
        if isinstance(expr, (hir.StructLit, hir.Group, hir.Repeat)):
            return self._aggregate(expr)
        for child in expr.children():
            self.place(child)
        return NOTHING

    def place(self, expr: hir.Expr, extended: bool = False) -> None:
        """Evaluate `expr` where its value is only borrowed or copied out of."""
        if isinstance(expr, hir.Path):
            return
        if isinstance(expr, hir.Field):
            self.place(expr.base, extended)
        elif isinstance(expr, hir.Index):
            self.place(expr.base, extended)
            self.place(expr.index)
        elif isinstance(expr, hir.Unary) and expr.op == "*":
            self.place(expr.operand, extended)
        else:
            self.park(self.value(expr), extended)

    def root(self, expr: hir.Expr) -> hir.Binding | None:
        """The local variable that a place expression is part of, not through a dereference."""
        while isinstance(expr, (hir.Field, hir.Ref)):
            expr = expr.base if isinstance(expr, hir.Field) else expr.operand
        return expr.local if isinstance(expr, hir.Path) else None

    def _moved(self, expr: hir.Expr) -> Origins:
        """A place expression in value position: moved out of when its type owns something."""
        if not isinstance(expr, hir.Path):
            self.place(expr)
        binding = self.root(expr)
        if binding is None or self.state is None or binding not in self.state:
            return NOTHING
        if isinstance(expr, hir.Path) or self.holds(self.types.of(expr)) is not None:
            return self.state.pop(binding)
        return NOTHING

    def _call(self, expr: hir.Call | hir.MethodCall) -> Origins:
        target = self.types.calls.target(expr)
        taken = NOTHING
        lent: list[hir.Expr] = []
        if isinstance(expr, hir.MethodCall):
            mode = target.signature.self_mode if target.signature is not None else ""
            if mode == "value" and target.on == self.types.of(expr.receiver):
                taken |= self.value(expr.receiver)
            else:
                self.place(expr.receiver)
                if mode == "mut":
                    lent.append(expr.receiver)
        elif not isinstance(expr.callee, hir.Path):
            self.place(expr.callee)
        for arg in expr.args:
            taken |= self.value(arg)
            if isinstance(arg, hir.Ref) and arg.mutable:
                lent.append(arg)
        if self.state is None:
            return NOTHING
        if self.holds(self.types.of(expr)) is not None:
            return taken or self._taken_out(lent) or self.born(expr)
        if taken:
            self._stored(expr, taken)
        return NOTHING

    def _taken_out(self, lent: list[hir.Expr]) -> Origins:
        """What a call with `&mut` to a local takes out of it, as `Option::take` does."""
        assert self.state is not None
        for expr in lent:
            binding = self.root(expr)
            if binding is not None and binding in self.state:
                return self.state.pop(binding)
        return NOTHING

    def _stored(self, expr: hir.Call | hir.MethodCall, taken: Origins) -> None:
        """`v.push(guard)`: a value given to a `&mut self` method of a container that can hold it stays there."""
        if isinstance(expr, hir.MethodCall) and self.state is not None:
            signature = self.types.calls.target(expr).signature
            if signature is not None and signature.self_mode == "value":
                return
            binding = self.root(expr.receiver)
            if binding is not None and self.holds(self.types.binding(binding)) is not None:
                add(self.state, binding, taken)

    def born(self, expr: hir.Expr) -> Origins:
        """A value of interest out of nothing that was followed: an acquisition, unless it is an empty container."""
        ty = self.types.of(expr)
        while isinstance(ty, Adt) and ty.path in ("std::option::Option", "std::result::Result") and ty.args:
            ty = ty.args[0]
        if isinstance(ty, Adt) and isinstance(ty.item, Item) and ty.item.unit.crate.known:
            if self.holds(Adt(ty.item, (None,) * len(ty.args))) is None:
                return NOTHING
        return frozenset((expr,))

    def _await(self, expr: hir.Await) -> Origins:
        self.value(expr.operand)
        self.suspend(expr)
        if self.state is not None and self.holds(self.types.of(expr)) is not None:
            return self.born(expr)
        return NOTHING

    def suspend(self, at: hir.Expr) -> None:
        """The body may be suspended at `at`. What the polled future owns is judged in its own body."""
        if self.state is None:
            return
        for origins in self.state.values():
            for origin in origins:
                awaits = self.held.setdefault(origin, [])
                if at not in awaits:
                    awaits.append(at)

    def _captured(self, expr: hir.Closure | hir.AsyncBlock) -> Origins:
        """What a closure or async block moves in from the variables around it."""
        taken = NOTHING
        if self.state is None or not self.state:
            return taken
        for inner in expr.walk():
            if isinstance(inner, hir.Path) and inner.local is not None and inner.local in self.state:
                if expr.moves or _given_away(inner):
                    taken |= self.state.pop(inner.local)
        return taken

    def _aggregate(self, expr: hir.Expr) -> Origins:
        origins = NOTHING
        for child in expr.children():
            origins |= self.value(child)
        return origins

    def _assign(self, expr: hir.Assign) -> Origins:
        if expr.op != "=":
            self.place(expr.right)
            self.place(expr.left)
            return NOTHING
        origins = self.value(expr.right)
        self.place(expr.left)
        binding = expr.left.local if isinstance(expr.left, hir.Path) else None
        if self.state is None:
            return NOTHING
        if binding is not None:
            self.state.pop(binding, None)
            if origins:
                add(self.state, binding, origins)
        elif origins:
            owner = self.root(expr.left)
            if owner is not None and self.holds(self.types.binding(owner)) is not None:
                add(self.state, owner, origins)
        return NOTHING

    def _macro(self, expr: hir.Macro) -> Origins:
        if expr.arms and expr.name in _POLLING:
            return self.select(expr)
        if expr.shape == "statements":
            with self.names():
                for item in expr.items:
                    self.value(item)
            return NOTHING
        if expr.name in _POLLING:
            return self._join(expr)
        origins = NOTHING
        for item in expr.items:
            if expr.name in _OWNING:
                origins |= self.value(item)
            else:
                self.place(item)
        for arm in expr.arms:
            for part in (arm.guard, arm.future, arm.handler):
                if part is not None:
                    self.place(part)
        return origins

    def _join(self, expr: hir.Macro) -> Origins:
        """A `join!` binds its futures first, which ends the temporaries of each, then polls them."""
        for item in expr.items:
            with self.scope():
                self.value(item)
        self.suspend(expr)
        awaited = self.types.program.traits.awaited
        return frozenset(i for i in expr.items if self.holds(awaited(self.types.of(i))) is not None)

    # --- blocks and bindings -----------------------------------------------------------------

    def _block(self, block: hir.Block) -> Origins:
        self._next += 1
        key: Key = ("block", self._next)
        self._blocks.append(key)
        breaks: list[State] = []
        if block.label:
            self.loops.append(Leaving(block.label, self.visible(), breaks, [], False))
        with self.names():
            for statement in block.statements:
                self.value(statement)
            origins = NOTHING
            if block.tail is not None:
                if self.modern:
                    with self.scope():
                        origins = self.value(block.tail)
                else:
                    origins = self.value(block.tail)
        self._blocks.pop()
        self.end(key)
        if block.label:
            origins |= self.loops.pop().owned
            self.joined(breaks)
        return origins


def _given_away(path: hir.Path) -> bool:
    """Is the variable moved where it is used: given to a call, bound anew, put into a value?"""
    above = path.parent
    if isinstance(above, hir.Call):
        return above.callee is not path
    if isinstance(above, hir.MethodCall):
        return any(arg is path for arg in above.args)
    if isinstance(above, hir.Let):
        return above.intro.value is path and not isinstance(above.intro.pattern, hir.PWild)
    return isinstance(above, (hir.StructLit, hir.Group, hir.Jump))
