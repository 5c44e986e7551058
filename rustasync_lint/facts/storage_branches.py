"""Control flow for `storage`: where it splits and joins, what ends on the way, what patterns bind."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from rustasync_lint.facts.flow import Flow, Frontier, joined
from rustasync_lint.facts.storage_places import Event
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ty

if TYPE_CHECKING:
    from rustasync_lint.facts.arrange import Layout
    from rustasync_lint.facts.values import Values
    from rustasync_lint.model.infer import BodyTypes


class Branches:
    """The control-flow half of `Storage`."""

    values: Values
    types: BodyTypes
    flow: Flow
    modern: bool
    quiet: bool
    scopes: list[int]
    loops: list[tuple[str, int, list[Frontier], int, bool]]

    if TYPE_CHECKING:

        def value(self, expr: hir.Expr) -> None: ...
        def place(self, expr: hir.Expr, event: Event = "use", extended: bool = False) -> None: ...
        def temporary(self, expr: hir.Expr, extended: bool = False) -> int: ...
        def declared(self, binding: hir.Binding) -> int: ...
        def variable(self, expr: hir.Expr) -> int: ...
        def suspend(self, expr: hir.Expr) -> None: ...
        def settle(self) -> None: ...
        def anonymous(self, expr: hir.Expr, layout: Layout, ty: Ty, extended: bool = False) -> int: ...
        def end(self, mask: int) -> None: ...
        def scope(self) -> AbstractContextManager[None]: ...
        def within(self, expr: hir.Expr) -> AbstractContextManager[None]: ...
        def names(self) -> AbstractContextManager[None]: ...

    def control(self, expr: hir.Expr) -> bool:
        """Evaluate a control-flow expression; False when `expr` is not one."""
        if isinstance(expr, hir.If):
            self._if(expr)
        elif isinstance(expr, hir.Match):
            self._match(expr)
        elif isinstance(expr, hir.Loop):
            self._loop(expr)
        elif isinstance(expr, hir.Jump):
            self._jump(expr)
        elif isinstance(expr, hir.Binary) and expr.lazy:
            yes, no = self._condition(expr)
            self.flow.at = joined(yes, no)
        else:
            return False
        return True

    def leaving(self) -> None:
        """The function may be left here, which drops everything in scope."""
        self.settle()
        at = self.flow.at
        everything = 0
        for mask in self.scopes:
            everything |= mask
        self.end(everything & self.flow.drops)
        self.flow.at = at

    # --- blocks and bindings -----------------------------------------------------------------

    def block(self, block: hir.Block) -> None:
        """A `{ .. }` with its own variables."""
        breaks: list[Frontier] = []
        if block.label:
            self.loops.append((block.label, len(self.scopes), breaks, -1, False))
        with self.names():
            for statement in block.statements:
                self.value(statement)
            if block.tail is not None and self.modern:
                with self.scope():
                    self.value(block.tail)
            elif block.tail is not None:
                self.value(block.tail)
        if block.label:
            self.loops.pop()
            self.flow.at = joined(self.flow.at, *breaks)

    def let(self, let: hir.Let) -> None:
        """A `let` statement."""
        intro = let.intro
        if intro.value is None:
            for binding in intro.pattern.bindings():
                self.declared(binding)
            return
        if isinstance(intro.pattern, hir.PBind) and isinstance(intro.value, hir.Path):
            self.bind(intro.pattern, 0)  # moved in one step: for that moment both are there
            self.value(intro.value)
            return
        with self.scope():
            with self.within(let):
                taken = self._taken_apart(intro.pattern, intro.value, extended=True)
            if let.otherwise is not None:
                after = self.flow.at
                self.end(self.scopes[-1])
                self.value(let.otherwise)
                self.flow.at = after
            self.bind(intro.pattern, taken)

    def _taken_apart(self, pattern: hir.Pat, value: hir.Expr, extended: bool = False) -> int:
        """Evaluate what a pattern is matched with; the temporary that it is then, 0 for none."""
        if isinstance(pattern, hir.PBind) and not pattern.binding.by_ref:
            self._initializer(value) if extended else self.value(value)
            return 0
        if isinstance(value, hir.Ref):
            self._initializer(value) if extended else self.value(value)
            return 0
        by_ref = any(binding.by_ref for binding in pattern.bindings())
        if self.variable(value):
            moved = any(not self.values.copies(self.values.type_of_binding(b)) for b in pattern.bindings())
            moved = moved and not self._told_apart(value)
            self.place(value, "borrow" if by_ref else "part" if moved else "use")
            return 0
        if isinstance(value, (hir.Path, hir.Field, hir.Index, hir.Unary)):
            self.place(value, "borrow" if by_ref else "use")
            return 0
        self.value(value)
        mask = self.temporary(value, extended and by_ref)
        if mask and by_ref:
            self.flow.emit("borrow", mask)
        return 0 if by_ref or (mask and self._told_apart(value)) else mask

    def _told_apart(self, value: hir.Expr) -> bool:
        """Is it an enum with a destructor? That looks which variant it was, whatever was moved out of it."""
        ty = self.values.type_of(value)
        enum = isinstance(ty, Adt) and isinstance(ty.item, Item) and ty.item.kind == "enum"
        return enum and self.values.layouts.drops(ty)

    def _initializer(self, expr: hir.Expr) -> None:
        """An initializer: `let x = &temporary()` makes the temporary live as long as the block."""
        if isinstance(expr, hir.Ref):
            self.place(expr.operand, "mutate" if expr.mutable else "borrow", True)
        elif isinstance(expr, hir.Cast):
            self._initializer(expr.operand)
        elif isinstance(expr, (hir.Group, hir.StructLit)) and _holds_ref(expr):
            for child in expr.children():
                self._initializer(child)
        else:
            self.value(expr)

    def bind(self, pattern: hir.Pat, taken: int) -> None:
        """Give the names of a pattern their values, out of a temporary if there is one."""
        bindings = list(pattern.bindings())
        if taken and bindings:
            self.flow.emit("move", taken)
        for binding in bindings:
            self.write(self.declared(binding))

    def write(self, mask: int) -> None:
        """A value gets written, after which the future that gave it goes."""
        if mask:
            self.flow.emit("write", mask)
        self.settle()

    # --- conditions --------------------------------------------------------------------------

    def _condition(self, expr: hir.Expr) -> tuple[Frontier, Frontier]:
        """Evaluate a condition; where control is when it is true, and when it is false."""
        if isinstance(expr, hir.Binary) and expr.lazy:
            yes, no = self._condition(expr.left)
            self.flow.at = yes if expr.op == "&&" else no
            right, wrong = self._condition(expr.right)
            return (right, joined(no, wrong)) if expr.op == "&&" else (joined(yes, right), wrong)
        if isinstance(expr, hir.Let) and expr.condition and expr.intro.value is not None:
            taken = self._taken_apart(expr.intro.pattern, expr.intro.value)
            no = self.flow.at
            self.bind(expr.intro.pattern, taken)
            return self.flow.at, no
        with self.scope():
            self.value(expr)
        return self.flow.at, self.flow.at

    def _if(self, expr: hir.If) -> None:
        if self.modern:
            with self.scope(), self.names():
                yes, no = self._condition(expr.condition)
                given_up = self.scopes[-2]
                self.flow.at = yes
                self._body(expr.then)
            after, self.flow.at = self.flow.at, no
            self.end(given_up)
        else:
            with self.names():
                yes, no = self._condition(expr.condition)
                self.flow.at = yes
                self._body(expr.then)
            after, self.flow.at = self.flow.at, no
        if expr.otherwise is not None:
            self._body(expr.otherwise)
        self.flow.at = joined(after, self.flow.at)

    def _body(self, expr: hir.Expr) -> None:
        with self.within(expr), self.scope():
            self.value(expr)

    def _match(self, expr: hir.Match) -> None:
        patterns = hir.PGroup("or", [arm.intro.pattern for arm in expr.arms])
        taken = self._taken_apart(patterns, expr.value)
        entry = self.flow.at
        ends: Frontier = ()
        for arm in expr.arms:
            self.flow.at = entry
            with self.names(), self.scope():
                if arm.guard is not None and any(arm.intro.pattern.bindings()):
                    self._looked_at(expr.value, taken)
                self.bind(arm.intro.pattern, taken)
                if arm.guard is not None:
                    yes, self.flow.at = self._condition(arm.guard)
                    self.end(self.scopes[-2])
                    entry, self.flow.at = joined(entry, self.flow.at), yes
                with self.within(arm.body):
                    self.value(arm.body)
            ends = joined(ends, self.flow.at)
        self.flow.at = ends

    def _looked_at(self, value: hir.Expr, taken: int) -> None:
        """A guard sees the names of its arm through references into what is matched."""
        if taken:
            self.flow.emit("borrow", taken)
        elif self.variable(value):
            self.place(value, "borrow")

    # --- loops and jumps ---------------------------------------------------------------------

    def _loop(self, expr: hir.Loop) -> None:
        with self.names():
            if expr.intro is not None and expr.intro.value is not None:
                self.value(expr.intro.value)
                if not self.quiet:
                    ty = self.values.iterator(self.values.type_of(expr.intro.value))
                    iterator = self.anonymous(expr.intro.value, self.values.of_type(ty), ty, extended=True)
                    self.flow.emit("borrow", iterator)
            head = self.flow.emit("join")
            exhausted = self.flow.at if expr.kind == "for" else ()
            breaks: list[Frontier] = []
            self.loops.append((expr.label, len(self.scopes), breaks, head, True))
            with self.scope(), self.names():
                if expr.condition is not None:
                    self.flow.at, no = self._condition(expr.condition)
                    yes, self.flow.at = self.flow.at, no
                    self.end(self.scopes[-2] | self.scopes[-1])
                    exhausted, self.flow.at = self.flow.at, yes
                if expr.intro is not None and not self.quiet:
                    given = self.values.option(self.values.real(self.types.taken(expr.intro)))
                    if self.values.drops(given):
                        self.anonymous(expr, self.values.of_type(given), given)
                if expr.intro is not None:
                    self.bind(expr.intro.pattern, 0)
                self._body(expr.body)
            self.loops.pop()
            self.flow.back_to(head)
            self.flow.at = joined(exhausted, *breaks)

    def _jump(self, expr: hir.Jump) -> None:
        if expr.value is not None:
            self.value(expr.value)
        if expr.kind == "yield":
            self.suspend(expr)
            return
        if expr.kind == "return":
            self.leaving()
        for label, depth, breaks, head, unlabelled in reversed(self.loops):
            if expr.kind == "return" or not (label == expr.label if expr.label else unlabelled):
                continue
            ended = 0
            for mask in self.scopes[depth:]:
                ended |= mask
            self.end(ended)
            if expr.kind == "break":
                breaks.append(self.flow.at)
            else:
                self.flow.back_to(head)
            break
        self.flow.at = ()


def _holds_ref(expr: hir.Expr) -> bool:
    return any(isinstance(child, hir.Ref) for child in expr.children())
