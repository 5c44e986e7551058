"""An async body as a `Flow` of its large values: variables, temporaries, operands that wait for others.

One walk in evaluation order. Scopes end, temporaries live and `if let` gives them up as the Rust
reference and the crate's edition have it. What a nested closure or async block does is its own
affair, but for what it takes from here. How control splits and joins is in `storage_branches`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.captures import given_away
from rustasync_lint.facts.context import generates
from rustasync_lint.facts.flow import Flow, Frontier
from rustasync_lint.facts.layout import Layout
from rustasync_lint.facts.storage_branches import Branches
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.types import Adt, Array, Never, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.facts.values import Values

LEAST = 64
_COMPARE = frozenset(("==", "!=", "<", ">", "<=", ">="))


@dataclass(slots=True)
class Slot:
    """A followed value: the variable or expression that it is, its layout, its bit, the nodes at which it is kept.

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


class Storage(Branches):
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
        self._variables: dict[int, int] = {}
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
            if isinstance(at, hir.Await) or (isinstance(at, hir.Macro) and at.name in self.polling):
                yield at
            elif isinstance(at, hir.Jump) and at.kind == "yield":
                yield at
            pending.extend(at.children())

    def run(self, frame: hir.Expr, params: list[hir.Introduction], own: hir.Binding | None) -> list[Slot]:
        """The values that the frame keeps at some await. `params` and `own` (`self`) are those of a function."""
        if not self._waiting:
            return []
        with self.scope(), self.names():
            for binding in [*(b for p in params for b in p.pattern.bindings()), *((own,) if own is not None else ())]:
                self.flow.emit("write", self.declared(binding))
            for child in (frame,) if isinstance(frame, hir.Block) else frame.children():
                self.value(child)
        if not self.slots:
            return []
        kept, stored = self.flow.kept()
        for slot in self.slots:
            slot.nodes = {node for node, (mask, _) in kept.items() if mask & slot.number}
            slot.read = any(mask & read & slot.number for mask, read in kept.values())
            slot.awaits = [self.yields[node] for node in sorted(slot.nodes, key=lambda node: self.yields[node].start)]
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
        self._variables[id(binding)] = mask
        return mask

    def temporary(self, expr: hir.Expr, extended: bool = False) -> int:
        """The value of `expr` as a temporary of the innermost scope, or of the block."""
        layout = self.values.expr(expr)
        mask = self._follow(expr, layout, self.types.of(expr)) if layout.arrays >= LEAST else 0
        if mask:
            self.scopes[(self._blocks if extended else self._temporaries)[-1]] |= mask
            self.flow.emit("write", mask)
        return mask

    def variable(self, expr: hir.Expr) -> int:
        """The followed variable that a place is part of, not through a dereference."""
        while isinstance(expr, (hir.Field, hir.Index)):
            expr = expr.base
        return self._variables.get(id(expr.local), 0) if isinstance(expr, hir.Path) and expr.local is not None else 0

    # --- places ------------------------------------------------------------------------------

    def place(self, expr: hir.Expr, event: str = "use", extended: bool = False) -> None:
        """Evaluate `expr` as a place that something happens to: use, borrow, mutate (`&mut`), move, part, write."""
        if isinstance(expr, hir.Path):
            mask = self._variables.get(id(expr.local), 0) if expr.local is not None else 0
            self._happens(event, mask)
        elif isinstance(expr, hir.Field):
            self._inside(expr.base, event, not self._has(expr), extended)
        elif isinstance(expr, hir.Index):
            self.value(expr.index)
            followed = self.variable(expr) or not isinstance(expr.base, (hir.Path, hir.Field))
            if followed and self._overloaded(expr):
                event = event if event == "mutate" else "borrow"
                self._inside(expr.base, event, not isinstance(self.types.of(expr.base), Array), extended)
            else:
                self._inside(expr.base, event, False, extended)
        elif isinstance(expr, hir.Unary) and expr.op == "*":
            self._inside(expr.operand, event, True, extended)
        elif event != "borrow" or not self._constant(expr):
            self.value(expr)
            mask = self.temporary(expr, extended)
            self._happens(event if event != "write" else "nothing", mask)

    def _happens(self, event: str, mask: int) -> None:
        if mask and event != "nothing":
            self.flow.emit("borrow" if event == "mutate" else event, mask)

    def _inside(self, base: hir.Expr, event: str, through: bool, extended: bool) -> None:
        """Something happens to a part of `base`, or to what it points to."""
        ty = self.types.of(base)
        if isinstance(ty, Ref) or (through and isinstance(ty, Adt) and ty.path == "std::boxed::Box"):
            event = "use"
        elif through and isinstance(ty, Adt):
            event = event if event == "mutate" else "borrow"
        elif event == "write":
            event = "nothing"
        elif event == "move":
            event = "part"
        self.place(base, event, extended)

    def _has(self, expr: hir.Field) -> bool:
        """Is it a field of the value itself, and not of what that points to?"""
        ty = self.types.of(expr.base)
        return isinstance(ty, Ref) or not isinstance(ty, Adt) or self.types.program.signatures.has_field(ty, expr.name)

    def _overloaded(self, expr: hir.Index) -> bool:
        """Does the index call a method with `&self`: a range, or an index of something else than an array?"""
        if not isinstance(self.types.of(expr.base), (Array, Ref)):
            return True
        index = self.types.of(expr.index)
        return isinstance(index, Adt) and "Range" in index.path

    def _constant(self, expr: hir.Expr) -> bool:
        """Is it a constant that lives in a static where it is borrowed?"""
        if isinstance(expr, hir.Path):
            return expr.local is None
        if isinstance(expr, (hir.Repeat, hir.Group)):
            return all(self._constant(item) for item in ([expr.item] if isinstance(expr, hir.Repeat) else expr.items))
        if isinstance(expr, hir.StructLit):
            return expr.base is None and all(self._constant(value) for _, value in expr.fields)
        if isinstance(expr, hir.Call):
            item = self.types.calls.target(expr).item
            made = isinstance(item, Item) and item.kind in ("variant", "struct")
            return made and all(self._constant(arg) for arg in expr.args)
        if isinstance(expr, (hir.Unary, hir.Ref)):
            return not (isinstance(expr, hir.Ref) and expr.mutable) and self._constant(expr.operand)
        return isinstance(expr, hir.Lit) or (isinstance(expr, hir.Block) and expr.flavor == "const")

    # --- expressions -------------------------------------------------------------------------

    def value(self, expr: hir.Expr) -> None:
        """Evaluate `expr` and take its value."""
        if not self.flow.at:
            return
        if isinstance(expr, (hir.Path, hir.Field, hir.Index)) or (isinstance(expr, hir.Unary) and expr.op == "*"):
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
                ty = self.types.of(side) if self.variable(side) else None
                self.place(side, "borrow" if isinstance(ty, Array) or (isinstance(ty, Adt) and "::" in ty.path) else "use")
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
        if self.flow.at and isinstance(self.types.of(expr), Never):
            self.flow.at = ()

    def suspend(self, expr: hir.Expr) -> None:
        """The body may be suspended at `expr`."""
        node = self.flow.emit("yield")
        if node >= 0:
            self.yields[node] = expr

    def _method(self, expr: hir.MethodCall) -> None:
        receiver = expr.receiver
        if not self.variable(receiver) and isinstance(receiver, (hir.Path, hir.Field)):
            return self.operands([receiver, *expr.args])
        event = self._received(expr)
        if event == "value":
            return self.operands([receiver, *expr.args])
        self.place(receiver, event)
        self.operands(expr.args)

    def _received(self, expr: hir.MethodCall) -> str:
        """What a method call does to its receiver: takes the value, borrows it, uses what it points to."""
        ty = self.types.of(expr.receiver)
        if isinstance(ty, Ref):
            return "value"
        target = self.types.calls.target(expr)
        mode = target.signature.self_mode if target.signature is not None else ""
        boxed = isinstance(ty, Adt) and ty.path == "std::boxed::Box" and target.on != ty
        if mode == "value":
            return "value" if target.on == ty else "borrow" if isinstance(target.on, Ref) else "use"
        lent = (mode or isinstance(ty, Array)) and not boxed
        return "mutate" if lent and mode == "mut" else "borrow" if lent else "use"

    def _assign(self, expr: hir.Assign) -> None:
        self.value(expr.right)
        if expr.op == "=":
            targets = expr.left.items if isinstance(expr.left, hir.Group) else [expr.left]
            for target in targets:
                self.place(target, "write")
            return
        ty = self.types.of(expr.left) if self.variable(expr.left) else None
        self.place(expr.left, "borrow" if isinstance(ty, Array) or (isinstance(ty, Adt) and "::" in ty.path) else "use")

    def captured(self, expr: hir.Expr, moves: bool) -> None:
        """What a closure, async block or stream takes or borrows from the variables here."""
        for inner in expr.walk():
            if isinstance(inner, hir.Path) and inner.local is not None:
                mask = self._variables.get(id(inner.local), 0)
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

