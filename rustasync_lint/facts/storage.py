"""An async body as a `Flow` of its large values: variables, temporaries, operands that wait for others.

One walk in evaluation order. Scopes end, temporaries live and `if let` gives them up as the Rust
reference and the crate's edition have it. What a nested closure or async block does is its own
affair, but for what it takes from here. How control splits and joins is in `storage_branches`, what
happens to a variable or a part of it in `storage_places`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.arrange import Layout
from rustasync_lint.facts.captures import given_away
from rustasync_lint.facts.context import generates
from rustasync_lint.facts.flow import Flow, Frontier
from rustasync_lint.facts.storage_branches import Branches
from rustasync_lint.facts.storage_places import Event, Places
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Array, Never, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.facts.values import Values

LEAST = 64
_COMPARE = frozenset(("==", "!=", "<", ">", "<=", ">="))


@dataclass(slots=True)
class Slot:
    """A followed value: the variable or expression it is, its layout, its bit, the nodes at which it is kept.

    `read` tells that something reads it after one of these; `beside` are the values whose storage is in use
    at some point where its own is.
    """

    origin: hir.Expr | hir.Binding
    layout: Layout
    number: int
    awaits: list[hir.Expr] = field(default_factory=list)
    nodes: set[int] = field(default_factory=set)
    read: bool = False
    beside: int = 0


class Storage(Places, Branches):
    """Walks one body. A value is followed when at least `LEAST` bytes of it are arrays."""

    def __init__(self, values: Values, frame: hir.Expr, polling: frozenset[str]) -> None:
        self.values = values
        self.types = values.types
        self.polling = polling
        self.modern = self.types.body.unit.crate.edition >= "2024"
        self.flow = Flow()
        self.slots: list[Slot] = []
        self.yields: dict[int, hir.Expr] = {}
        self.scopes: list[int] = []
        self.loops: list[tuple[str, int, list[Frontier], int, bool]] = []
        self.variables: dict[int, int] = {}
        self._temporaries: list[int] = []
        self._blocks: list[int] = []
        self._waiting = {id(above) for at in self.suspensions(frame) for above in (at, *at.ancestors())}

    def suspensions(self, frame: hir.Expr) -> Iterator[hir.Expr]:
        """The places of the frame at which it is suspended, nested frames left out."""
        pending = list(frame.children())
        while pending:
            at = pending.pop()
            if isinstance(at, (hir.Closure, hir.AsyncBlock)) or (isinstance(at, hir.Macro) and generates(at)):
                continue
            polls = isinstance(at, hir.Await) or (isinstance(at, hir.Macro) and at.name in self.polling)
            if polls or (isinstance(at, hir.Jump) and at.kind == "yield"):
                yield at
            pending.extend(at.children())

    def run(self, frame: hir.Expr, params: list[hir.Introduction], own: hir.Binding | None) -> list[Slot]:
        """The values that the frame follows, with the awaits at which it keeps them; `own` is `self`."""
        if not self._waiting:
            return []
        with self.scope(), self.names():
            given = [own] if own is not None else []
            for binding in [*given, *(b for param in params for b in param.pattern.bindings())]:
                self.write(self.declared(binding))
            for child in (frame,) if isinstance(frame, hir.Block) else frame.children():
                self.value(child)
        if not self.slots:
            return []
        kept, stored = self.flow.kept()
        for slot in self.slots:
            slot.nodes = {node for node, (mask, _) in kept.items() if mask & slot.number}
            slot.read = any(mask & read & slot.number for mask, read in kept.values())
            slot.awaits = sorted((self.yields[node] for node in slot.nodes), key=lambda at: at.start)
        for mask in set(stored):
            for slot in self.slots:
                if mask & slot.number:
                    slot.beside |= mask
        return self.slots

    # --- values and scopes -------------------------------------------------------------------

    @contextmanager
    def scope(self) -> Iterator[None]:
        """A scope of temporaries."""
        self._temporaries.append(len(self.scopes))
        self.scopes.append(0)
        yield
        self._temporaries.pop()
        self.end(self.scopes.pop())

    @contextmanager
    def names(self) -> Iterator[None]:
        """A scope of variables."""
        self._blocks.append(len(self.scopes))
        self.scopes.append(0)
        yield
        self._blocks.pop()
        self.end(self.scopes.pop())

    def end(self, mask: int) -> None:
        """These values' scope ends."""
        if mask:
            self.flow.emit("end", mask)

    def _follow(self, origin: hir.Expr | hir.Binding, layout: Layout, ty: Ty) -> int:
        if layout.arrays < LEAST:
            return 0
        mask = 1 << len(self.slots)
        self.slots.append(Slot(origin, layout, mask))
        if self.values.layouts.drops(ty):
            self.flow.drops |= mask
        return mask

    def declared(self, binding: hir.Binding) -> int:
        """The value that a variable is from here on; 0 when it is not worth following."""
        mask = 0
        if not binding.by_ref:
            mask = self._follow(binding, self.values.binding(binding), self.types.binding(binding))
            self.scopes[self._blocks[-1]] |= mask
        self.variables[id(binding)] = mask
        return mask

    def temporary(self, expr: hir.Expr, extended: bool = False) -> int:
        """The value of `expr` as a temporary of the innermost scope, or of the block."""
        layout = self.values.expr(expr)
        mask = self._follow(expr, layout, self.types.of(expr)) if layout.arrays >= LEAST else 0
        if mask:
            self.scopes[(self._blocks if extended else self._temporaries)[-1]] |= mask
            self.flow.emit("write", mask)
        return mask

    # --- expressions -------------------------------------------------------------------------

    def value(self, expr: hir.Expr) -> None:
        """Evaluate `expr` and take its value."""
        if not self.flow.at:
            return
        if is_place(expr):
            taken = self.variable(expr) and not self.values.layouts.copies(self.types.of(expr))
            self.place(expr, "move" if taken else "use")
        elif isinstance(expr, hir.Call):
            if isinstance(expr.callee, hir.Path):
                self.place(expr.callee, "borrow")
            else:
                self.value(expr.callee)
            self.operands(expr.args)
            self._returned(expr)
        elif isinstance(expr, hir.MethodCall):
            self._method(expr)
            self._returned(expr)
        elif isinstance(expr, hir.Await):
            self.value(expr.operand)
            self.suspend(expr)
        elif isinstance(expr, hir.Block):
            self.block(expr)
        elif isinstance(expr, (hir.Closure, hir.AsyncBlock)):
            self.captured(expr, expr.moves)
        elif isinstance(expr, hir.Ref):
            self.place(expr.operand, "mutate" if expr.mutable else "borrow")
        elif isinstance(expr, hir.Assign):
            self._assign(expr)
        elif isinstance(expr, hir.Let):
            self.let(expr)
        elif isinstance(expr, hir.Statement):
            with self.scope():
                self.value(expr.expr)
        elif isinstance(expr, hir.Macro):
            self.macro(expr)
        elif isinstance(expr, hir.Binary) and expr.op in _COMPARE:
            for side in (expr.left, expr.right):
                self.compared(side)
        elif isinstance(expr, hir.Try):
            self.value(expr.operand)
            self.leaving()
        elif not self.control(expr):
            self.operands(list(expr.children()))

    def operands(self, exprs: list[hir.Expr]) -> None:
        """Evaluate values that are used together: one that waits for a later one with an await is kept."""
        waiting = 0
        for place, expr in enumerate(exprs):
            self.value(expr)
            if any(id(later) in self._waiting for later in exprs[place + 1 :]):
                waiting |= self.temporary(expr)
        if waiting:
            self.flow.emit("move", waiting)

    def _returned(self, expr: hir.Expr) -> None:
        """Does control come back from a call? What nothing was followed on the way to is of no interest."""
        if self.slots and self.flow.at and isinstance(self.types.of(expr), Never):
            self.flow.at = ()

    def suspend(self, expr: hir.Expr) -> None:
        """The body may be suspended at `expr`."""
        node = self.flow.emit("yield")
        if node >= 0:
            self.yields[node] = expr

    def _method(self, expr: hir.MethodCall) -> None:
        receiver = expr.receiver
        followed = bool(self.variable(receiver))
        if not followed and not isinstance(receiver, (hir.Path, hir.Field)):
            followed = self.values.expr(receiver).arrays >= LEAST
        event = self._received(expr) if followed else "move"
        if event == "move":
            self.operands([receiver, *expr.args])
        else:
            self.place(receiver, event)
            self.operands(expr.args)

    def _received(self, expr: hir.MethodCall) -> Event:
        """What a method call does to its receiver: takes the value, borrows it, uses what it points to."""
        ty = self.types.of(expr.receiver)
        if isinstance(ty, Ref):
            return "move"
        target = self.types.calls.target(expr)
        mode = target.signature.self_mode if target.signature is not None else ""
        boxed = isinstance(ty, Adt) and ty.path == "std::boxed::Box" and target.on != ty
        if mode == "value":
            return "move" if target.on == ty else "borrow" if isinstance(target.on, Ref) else "use"
        lent = (mode or isinstance(ty, Array)) and not boxed
        return "mutate" if lent and mode == "mut" else "borrow" if lent else "use"

    def _assign(self, expr: hir.Assign) -> None:
        self.value(expr.right)
        if expr.op == "=":
            targets = expr.left.items if isinstance(expr.left, hir.Group) else [expr.left]
            for target in targets:
                self.place(target, "write")
            return
        self.compared(expr.left)

    def captured(self, expr: hir.Expr, moves: bool) -> None:
        """What a closure, async block or stream takes or borrows from the variables here."""
        for inner in expr.walk():
            if isinstance(inner, hir.Path) and inner.local is not None:
                mask = self.variables.get(id(inner.local), 0)
                if mask:
                    copied = self.values.layouts.copies(self.types.binding(inner.local))
                    given = moves or (not copied and given_away(inner, self.types))
                    self.flow.emit(("use" if copied else "move") if given else "borrow", mask)

    def macro(self, expr: hir.Macro) -> None:
        """A macro: what it does with the expressions in it."""
        reading = knowledge.macro_readings().get(expr.name, "")
        if generates(expr):
            self.captured(expr, True)
        elif expr.arms and expr.name in self.polling:
            self.select(expr)
        elif expr.shape == "statements":
            with self.names():
                for item in expr.items:
                    self.value(item)
        elif expr.name in self.polling:
            self.operands(expr.items)
            self.suspend(expr)
        elif reading in ("exprs", "pin"):
            self.operands(expr.items)
        else:
            for item in expr.items:
                self.place(item, "borrow" if reading in ("format", "fields", "json") else "use")
            for arm in expr.arms:
                for part in (arm.guard, arm.future, arm.handler):
                    if part is not None:
                        self.place(part)
        self._returned(expr)


def is_place(expr: hir.Expr) -> bool:
    """Does the expression name a place: a variable, a part of one, what a pointer points to?"""
    named = isinstance(expr, (hir.Path, hir.Field, hir.Index))
    return named or (isinstance(expr, hir.Unary) and expr.op == "*")
