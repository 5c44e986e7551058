"""What lives across an await: drop scopes, temporaries, moves, by edition, as the Rust reference has them.

One pass over a body in evaluation order. The state says which places (local variables, temporaries)
may own which values of interest; at every await the owned ones are noted. Branches are joined, loops
repeated until nothing changes. How control flow splits and joins is in `alive_branches`, patterns in
`alive_bindings`, calls in `alive_calls`, closures in `alive_captures`.

Only values whose type `holds` says something about are followed. One is born where a call or an
await yields such a type from nothing that was followed before: that expression is its origin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.alive_branches import Evaluate, Leaving, leaves
from rustasync_lint.facts.alive_calls import Calls
from rustasync_lint.facts.alive_captures import wildcard
from rustasync_lint.facts.alive_state import (
    NOTHING,
    Key,
    Origin,
    Origins,
    Spot,
    State,
    add,
    below,
    inside,
    join,
    of,
    restricted,
    whole,
)
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_POLLING = frozenset(("join", "try_join", "select", "select_biased"))
_OWNING = frozenset(("vec",))
_NESTED = 2


class Alive(Calls):
    """Follows the values of interest through one async body; `run` has the result.

    `holds(ty)` says what of interest a value of that type owns, None for nothing. `edition` is
    the crate's. `nested` is how many calls it was followed through. `drops(function)` are the positions of those
    parameters, `self` first, that own something which is surely not in what the function returns. After `run`,
    `returned` is what the body's value owns.
    """

    leaked: Key = ("leaked", 0)

    def __init__(
        self,
        types: BodyTypes,
        holds: Callable[[Ty], object],
        edition: str,
        nested: int = 0,
        drops: Callable[[Item], frozenset[int]] = lambda function: frozenset(),
    ) -> None:
        self.nested = nested
        self.types = types
        self.holds = holds
        self.drops = drops
        self.returned: Origins = NOTHING
        self.modern = edition >= "2024"
        self.state: State | None = {}
        self.held: dict[hir.Expr, set[Origin]] = {}
        self.captured: dict[hir.Expr, dict[Key, Origins]] = {}
        self.loops: list[Leaving] = []
        self.known: dict[hir.Expr, Leaving] = {}
        self.fed: set[hir.Expr] = set()
        self.several: set[Origin] = set()
        self.fellows: dict[Origin, set[Origin]] = {}
        self.scopes: list[list[Key]] = []
        self.blocks: list[list[Key]] = []
        self.extended: list[list[Key] | None] = []
        self._declared: list[list[hir.Binding]] = [[]]

    def run(self, root: hir.Expr, given: Mapping[hir.Binding, Origins]) -> dict[Origin, list[hir.Expr]]:
        """The origins that are alive at some await of `root`, with those awaits in source order.

        `given` is what bindings own from the start: parameters and captures.
        """
        for binding, origins in given.items():
            self.own(binding, origins, declare=True)
        with self.scope():
            self.returned |= self.value(root)
        found: dict[Origin, list[hir.Expr]] = {}
        for at in sorted(self.held, key=lambda expr: expr.start):
            for origin in self.held[at]:
                found.setdefault(origin, []).append(at)
        return found

    def after(self, method: Item, owned: Origins) -> Origins | None:
        """What is left of what its `self` owns when a method of the program has run; None when nobody can say."""
        body = self.types.program.body(method) if method.kind == "fn" and not method.is_async else None
        if body is None or body.self_binding is None or self.nested >= _NESTED or any(map(leaves, body.root.walk())):
            return None
        inner = Alive(self.types.program.typed(body), self.holds, method.unit.crate.edition, self.nested + 1)
        inner.run(body.root, {body.self_binding: owned})
        if inner.state is None:
            return None
        left = inner.state.get(body.self_binding, NOTHING)
        return frozenset(piece for piece in left if any(piece.origin is had.origin for had in owned))

    # --- scopes ------------------------------------------------------------------------------

    @contextmanager
    def scope(self) -> Iterator[list[Key]]:
        """A temporary scope: what is parked in it dies at its end."""
        keys: list[Key] = []
        self.scopes.append(keys)
        try:
            yield keys
        finally:
            self.scopes.pop()
            for key in keys:
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
        """What `key` owns dies, unless nobody drops it."""
        owned = self.state.pop(key, NOTHING) if self.state is not None else NOTHING
        if owned and self.state is not None:
            ty = self.type_at(Spot(key, ())) if isinstance(key, (hir.Binding, hir.Expr)) else None
            if isinstance(ty, Adt) and ty.path in knowledge.transparent().undropped:
                add(self.state, self.leaked, whole(owned))

    def own(self, key: hir.Binding, origins: Origins, declare: bool = False) -> None:
        """`key` owns `origins` from here on, and loses what it had; `declare`: its scope begins here."""
        if self.state is None:
            return
        if declare:
            self._declared[-1].append(key)
        self.state.pop(key, None)
        add(self.state, key, origins)

    def park(self, expr: hir.Expr, origins: Origins, scope: list[Key] | None = None) -> None:
        """The value of `expr`, used where it stands, becomes a temporary of a scope, the innermost if none is given."""
        if origins and self.state is not None:
            (self.scopes[-1] if scope is None else scope).append(expr)
            add(self.state, expr, origins)

    def fill(self, spot: Spot, origins: Origins) -> None:
        """What lies at `spot` owns `origins`, too."""
        if self.state is not None:
            if isinstance(spot.key, hir.Expr) and spot.key not in self.visible():
                self.scopes[-1].append(spot.key)
            self.gathers(spot, origins)
            add(self.state, spot.key, inside(origins, *spot.steps))

    def visible(self) -> set[Key]:
        """The owners that exist outside of what is entered next."""
        keys: set[Key] = {self.leaked}
        for scope in (*self.scopes, *self.blocks):
            keys.update(scope)
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
            return self.call(expr)
        if isinstance(expr, hir.Await):
            return self._await(expr)
        if isinstance(expr, hir.Block):
            return self.block(expr)
        control = self.control(expr)
        if control is not None:
            return control
        if isinstance(expr, (hir.Closure, hir.AsyncBlock)):
            return self.capture(expr)
        if isinstance(expr, hir.Ref):
            self.place(expr.operand)
            return NOTHING
        if isinstance(expr, hir.Try):
            origins = self.value(expr.operand)
            return below(origins, ("0",)) if self.holds(self.types.of(expr)) is not None else NOTHING
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
            return self.aggregate(expr)
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
            origins = self.extend(expr) if extended else self.value(expr)
            self.park(expr, origins, self.extended[-1] if extended and self.extended else None)

    def _moved(self, expr: hir.Expr) -> Origins:
        """A place expression in value position: moved out of when its type owns something."""
        spot = self.spot(expr)
        if spot is not None:
            if not self.lying(spot) or (spot.steps and not self.keeps(self.types.of(expr))):
                return NOTHING
            return self.pull(spot)
        base = expr
        while isinstance(base, hir.Field):
            base = base.base
        if not isinstance(expr, hir.Field) or isinstance(base, (hir.Path, hir.Index, hir.Unary)):
            if isinstance(expr, hir.Unary) and self.keeps(self.types.of(expr)):
                return self.value(expr.operand)
            self.place(expr)
            return NOTHING
        return self._part_of_value(expr)

    def _part_of_value(self, expr: hir.Field) -> Origins:
        """`make().field`: the field is moved out, the rest is a temporary."""
        steps: list[str] = []
        base: hir.Expr = expr
        while isinstance(base, hir.Field):
            steps.insert(0, base.name)
            base = base.base
        self.park(base, self.value(base))
        if not self.keeps(self.types.of(expr)):
            return NOTHING
        return self.pull(Spot(base, tuple(steps)))

    def _await(self, expr: hir.Await) -> Origins:
        origins = self.value(expr.operand)
        self.suspend(expr)
        if self.state is not None and self.holds(self.types.of(expr)) is not None:
            return whole(origins) or self.born(expr)
        return NOTHING

    def suspend(self, at: hir.Expr) -> None:
        """The body may be suspended at `at`. What the polled future owns is judged in its own body."""
        if self.state:
            held = self.held.setdefault(at, set())
            for origins in self.state.values():
                held.update(piece.origin for piece in origins)

    def aggregate(self, expr: hir.Expr, evaluate: Evaluate | None = None) -> Origins:
        """A value made of others: each is part of it by its name or position."""
        evaluate = evaluate or self.value
        parts = expr.args if isinstance(expr, hir.Call) else list(expr.children())
        names = [name for name, _ in expr.fields] if isinstance(expr, hir.StructLit) else []
        names += [str(i) for i in range(len(names), len(parts))]
        names = [self.step(self.holder(expr), name) for name in names]
        origins = NOTHING
        for name, owned in zip(names, self.operands(parts, evaluate)):
            origins |= inside(owned, name)
        return origins if not isinstance(expr, hir.Repeat) else whole(origins)

    def operands(self, parts: list[hir.Expr], evaluate: Evaluate) -> list[Origins]:
        """Evaluate one after another; the values of the first ones wait for the last."""
        origins = NOTHING
        for part in parts:
            origins = evaluate(part)
            if part is not parts[-1] and origins and self.state is not None:
                self.park(part, origins)
        if self.state is None:
            return [NOTHING] * len(parts)
        return [self.state.pop(part, NOTHING) for part in parts[:-1]] + [origins] * bool(parts)

    def _assign(self, expr: hir.Assign) -> Origins:
        if expr.op != "=":
            self.place(expr.right)
            self.place(expr.left)
            return NOTHING
        if wildcard(expr.left):
            self.place(expr.right)
            return NOTHING
        origins = self.value(expr.right)
        self._put(expr.left, origins)
        return NOTHING

    def _put(self, left: hir.Expr, origins: Origins) -> None:
        """Assign; `(a, b) = pair` assigns the parts."""
        if isinstance(left, hir.Group) and left.kind in ("tuple", "array"):
            for i, part in enumerate(left.items):
                self._put(part, below(origins, (str(i),)))
            return
        self.place(left)
        spot = self.spot(left)
        if spot is None and isinstance(left, hir.Unary) and left.op == "*":
            spot = self.referred(left.operand)
        if spot is not None:
            self.pull(spot)
            self.fill(spot, origins)
        elif isinstance(left, hir.Index):
            owner = self.spot(left.base)
            if owner is not None:
                self.fill(owner, whole(origins))

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
        if expr.name in _OWNING:
            origins = frozenset().union(*map(self.put_in, self.operands(expr.items, self.value)))
        else:
            with self.scope() if self._scoped(expr) else nullcontext():
                for item in expr.items:
                    self.place(item)
        for arm in expr.arms:
            for part in (arm.guard, arm.future, arm.handler):
                if part is not None:
                    self.place(part)
        self.ends(expr)
        return origins

    def _scoped(self, macro: hir.Macro) -> bool:
        """Does the macro end the temporaries of its arguments?"""
        return any(path.rsplit("::", 1)[-1] == f"{macro.name}!" for path in knowledge.transparent().scoped_macros)

    def _join(self, expr: hir.Macro) -> Origins:
        """A `join!` binds its futures first, which ends the temporaries of each, then polls them."""
        for item in expr.items:
            with self.scope():
                self.value(item)
        self.suspend(expr)
        awaited = self.types.program.traits.awaited
        return of(*(i for i in expr.items if self.holds(awaited(self.types.of(i))) is not None))

    # --- blocks ------------------------------------------------------------------------------

    def block(self, block: hir.Block, evaluate: Evaluate | None = None) -> Origins:
        """A block; `evaluate` says what becomes of the value of its tail."""
        evaluate = evaluate or self.value
        keys: list[Key] = []
        left = Leaving(block.label, self.visible(), False) if block.label else None
        self.blocks.append(keys)
        if left is not None:
            self.loops.append(left)
        origins = NOTHING
        with self.names():
            for statement in block.statements:
                self.value(statement)
            if block.tail is not None:
                if self.modern:
                    with self.scope():
                        origins = evaluate(block.tail)
                else:
                    origins = evaluate(block.tail)
        self.blocks.pop()
        for key in keys:
            self.end(key)
        if left is not None:
            self.loops.pop()
            origins |= left.owned
            self.state = join([restricted(self.state, left.outside) if self.state is not None else None, left.breaks])
        return origins
