"""An async body as a `Flow` of its values: variables, temporaries, operands that wait, futures that are polled.

One walk in evaluation order. Scopes end, temporaries live and `if let` gives them up as the Rust
reference and the crate's edition have it. What a nested closure or async block does is its own
affair, but for what it takes from here. How control splits and joins is in `storage_branches`, what
happens to a variable or a part of it in `storage_places`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from rustasync_lint import knowledge
from rustasync_lint.facts.arrange import Layout
from rustasync_lint.facts.captures import captures, given_away
from rustasync_lint.facts.context import generates
from rustasync_lint.facts.flow import Flow, Frontier
from rustasync_lint.facts.storage_branches import Branches
from rustasync_lint.facts.storage_places import Event, Places
from rustasync_lint.facts.storage_polls import Polls
from rustasync_lint.facts.values import POINTER, Values
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Array, Never, Ref, Ty

_COMPARE = frozenset(("==", "!=", "<", ">", "<=", ">="))


@dataclass(slots=True)
class Slot:
    """A followed value: the variable or expression it is, its layout, its bit, the nodes at which it is kept.

    `read` tells that something reads it after one of these; `beside` are the values whose storage is in use
    at some point where its own is. `ty` is its type. `held`: it is among what the future has from the start;
    `flags` are the nodes at which a flag is kept that tells whether it is to be dropped.
    """

    origin: hir.Expr | hir.Binding
    layout: Layout
    number: int
    awaits: list[hir.Expr] = field(default_factory=list)
    nodes: set[int] = field(default_factory=set)
    read: bool = False
    beside: int = 0
    ty: Ty = None
    held: bool = False
    flags: set[int] = field(default_factory=set)


class Storage(Places, Branches, Polls):
    """Walks one body. Values without a size are not followed, those of unknown size are."""

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
        self.quiet = False
        self.hushed: list[bool] = []
        self._polled = 0
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
            if own is not None:
                self.write(self.declared(own))
            self._already(frame)
            for param in params:
                self.parameter(param)
            for child in (frame,) if isinstance(frame, hir.Block) else frame.children():
                self.value(child)
        if not self.slots:
            return []
        kept, stored = self.flow.kept()
        for slot in self.slots:
            slot.flags = {node for node, mask in self.flow.flags.items() if mask & slot.number}
            slot.nodes = set() if slot.held else {node for node, (mask, _) in kept.items() if mask & slot.number}
            slot.read = any(mask & read & slot.number for mask, read in kept.values())
            slot.awaits = sorted((self.yields[node] for node in slot.nodes), key=lambda at: at.start)
        ever = sum(slot.number for slot in self.slots if slot.nodes)
        for mask in {mask & ever for mask in stored}:
            left = mask
            while left:
                self.slots[(left & -left).bit_length() - 1].beside |= mask
                left &= left - 1
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
        self.hushed.append(self.quiet)
        self.scopes.append(0)
        yield
        self._blocks.pop()
        self.hushed.pop()
        self.end(self.scopes.pop())

    @contextmanager
    def within(self, expr: hir.Expr) -> Iterator[None]:
        """In what has no await in it, whatever does not outlive it is of no interest."""
        before = self.quiet
        self.quiet = before or id(expr) not in self._waiting
        yield
        self.quiet = before

    def end(self, mask: int) -> None:
        """These values' scope ends."""
        self.settle()
        if mask:
            self.flow.emit("end", mask)

    def settle(self) -> None:
        """What awaits gave is where it belongs: the futures that were polled for it go."""
        polled, self._polled = self._polled, 0
        if polled:
            self.flow.emit("end", polled)

    def follow(self, origin: hir.Expr | hir.Binding, layout: Layout, ty: Ty) -> int:
        """A value of the body from here on; 0 when it takes no room."""
        if not layout.size and layout.exact:
            return 0
        mask = 1 << len(self.slots)
        self.slots.append(Slot(origin, layout, mask, ty=ty))
        if self.values.layouts.drops(ty):
            self.flow.drops |= mask
        return mask

    def declared(self, binding: hir.Binding) -> int:
        """The value that a variable is from here on; 0 when it is not worth following."""
        if self.hushed[-1]:
            mask = 0
        elif not binding.by_ref:
            mask = self.follow(binding, self.values.binding(binding), self.values.type_of_binding(binding))
        else:
            mask = self.follow(binding, POINTER, None)
        self.scopes[self._blocks[-1]] |= mask
        self.variables[id(binding)] = mask
        return mask

    def temporary(self, expr: hir.Expr, extended: bool = False) -> int:
        """The value of `expr` as a temporary of the innermost scope, or of the block."""
        if self.hushed[-1] if extended else self.quiet:
            return 0
        return self.anonymous(expr, self.values.expr(expr), self.values.type_of(expr), extended)

    def anonymous(self, expr: hir.Expr, layout: Layout, ty: Ty, extended: bool = False) -> int:
        """A value that stands behind `expr` without a name, written here."""
        mask = self.follow(expr, layout, ty)
        if mask:
            self.scopes[(self._blocks if extended else self._temporaries)[-1]] |= mask
            self.write(mask)
        return mask

    def _already(self, frame: hir.Expr) -> None:
        """What an async block owns from the start is followed to see whether it is moved away."""
        for capture in [] if isinstance(frame, hir.Block) else captures(frame, self.types, self.values.layouts):
            ty = self.values.type_of(capture.part)
            if capture.owned and isinstance(capture.part, hir.Path) and self.values.drops(ty):
                mask = self.follow(capture.binding, self.values.of_type(ty), ty)
                self.slots[-1].held = True
                self.variables[id(capture.binding)] = mask
                self.scopes[self._blocks[-1]] |= mask
                self.write(mask)

    def parameter(self, intro: hir.Introduction) -> None:
        """An argument is moved from the future's captures to a local; a pattern takes that apart."""
        bindings = list(intro.pattern.bindings())
        whole = 0
        if not isinstance(intro.pattern, hir.PBind) and intro.value is None:
            ty = self.values.real(self.types.taken(intro))
            at = hir.Binding("", intro.pattern.start, intro.pattern.end, False, False)
            whole = self.follow(at, self.values.of_type(ty), ty)
            self.scopes[self._blocks[-1]] |= whole
            self.write(whole)
        if whole and bindings:
            self.flow.emit("part", whole)
        for binding in bindings:
            self.write(self.declared(binding))

    # --- expressions -------------------------------------------------------------------------

    def value(self, expr: hir.Expr) -> None:
        """Evaluate `expr` and take its value."""
        if not self.flow.at:
            return
        if is_place(expr):
            taken = self.variable(expr) and not self.values.copies(self.values.type_of(expr))
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
            self.poll(expr, self.values.type_of(expr.operand))
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
            with self.within(expr), self.scope():
                self.value(expr.expr)
        elif isinstance(expr, hir.Macro):
            self.macro(expr)
        elif isinstance(expr, hir.Binary) and expr.op in _COMPARE:
            if id(expr.right) in self._waiting:
                self.operands([expr.left, expr.right])
            else:
                self.compared(expr.left)
                self.compared(expr.right)
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
            if any(id(later) in self._waiting for later in exprs[place + 1 :]) and not isinstance(expr, hir.Lit):
                waiting |= self.temporary(expr)
        if waiting:
            self.flow.emit("move", waiting)

    def _returned(self, expr: hir.Expr) -> None:
        """Does control come back from a call? What nothing was followed on the way to is of no interest."""
        if self.flow.drops:
            self.flow.emit("call")
        if not isinstance(expr.parent, (hir.Statement, hir.Block, hir.Match)):
            return
        if self.slots and self.flow.at and isinstance(self.types.of(expr), Never):
            self.flow.at = ()

    def _method(self, expr: hir.MethodCall) -> None:
        receiver = expr.receiver
        followed = bool(self.variable(receiver))
        if not followed and not self.quiet and not isinstance(receiver, (hir.Path, hir.Field)):
            followed = self.values.expr(receiver).size > 0
        event = self._received(expr) if followed else "move"
        if event == "move":
            self.operands([receiver, *expr.args])
        else:
            self.place(receiver, event)
            waiting = any(id(arg) in self._waiting for arg in expr.args)
            lent = self.anonymous(receiver, POINTER, None) if waiting else 0
            self.operands(expr.args)
            if lent:
                self.flow.emit("move", lent)

    def _received(self, expr: hir.MethodCall) -> Event:
        """What a method call does to its receiver: takes the value, borrows it, uses what it points to."""
        ty = self.values.type_of(expr.receiver)
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
                mask = self.variable(target)
                if mask and _has_value(target) and self.values.drops(self.values.type_of(target)):
                    self.flow.emit("borrow", mask)  # what was there is dropped, and may have been lent for that
                self.place(target, "write")
            return
        self.compared(expr.left)

    def captured(self, expr: hir.Expr, moves: bool) -> None:
        """What a closure, async block or stream takes or borrows from the variables here."""
        for inner in expr.walk():
            if isinstance(inner, hir.Path) and inner.local is not None:
                mask = self.variables.get(id(inner.local), 0)
                if mask:
                    copied = self.values.copies(self.values.type_of_binding(inner.local))
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
            self.joined(expr)
        elif reading == "pin":
            for item in expr.items:
                self.value(item)
                self.flow.emit("borrow", self.temporary(item, extended=True))
        elif reading == "exprs":
            self.operands(expr.items)
        else:
            with self.scope():
                for item in expr.items:
                    self.place(item, "borrow" if reading in ("format", "fields", "json") else "use")
            for arm in expr.arms:
                for part in (arm.guard, arm.future, arm.handler):
                    if part is not None:
                        self.place(part)
        self._returned(expr)


def _has_value(place: hir.Expr) -> bool:
    """Was the variable given a value where it was declared?"""
    source = place.local.source if isinstance(place, hir.Path) and place.local is not None else None
    return source is None or source.kind != "let" or source.value is not None


def is_place(expr: hir.Expr) -> bool:
    """Does the expression name a place: a variable, a part of one, what a pointer points to?"""
    named = isinstance(expr, (hir.Path, hir.Field, hir.Index))
    return named or (isinstance(expr, hir.Unary) and expr.op == "*")
