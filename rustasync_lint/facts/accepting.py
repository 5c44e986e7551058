"""Loops that accept connections: is one served before the next is accepted?

What came of `accept` is followed through the variables it is bound to. Whoever awaits it where the loop runs
keeps the loop from accepting; whoever gives it to a task or a channel does not. Functions of the program
are looked into: one that only hands the connection on holds nobody up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.lossy import enclosing_loop
from rustasync_lint.finding import Confidence
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_DEEP = 3


@dataclass(frozen=True, slots=True)
class Served:
    """A connection that is awaited in the loop that accepts it: `accept` the call, `wait` the await."""

    accept: hir.Expr
    wait: hir.Await
    confidence: Confidence


class Accepting:
    """Answers for one body."""

    def __init__(self, program: Program, types: BodyTypes) -> None:
        self.program = program
        self.types = types

    def served(self, accept: hir.Expr) -> Served | None:
        """Where a loop waits for the connection that the call `accept` gave it; None for nowhere, or unknown."""
        loop = enclosing_loop(accept)
        if loop is None or self._leaves(loop):
            return None
        waits: list[tuple[hir.Await, Confidence]] = []
        for intro in self._taken(accept):
            for binding in intro.pattern.bindings():
                waits += self._waits(binding, self.types, _DEEP)
        inside = [(wait, sure) for wait, sure in waits if _within(wait, loop)]
        if not inside:
            return None
        wait, sure = min(inside, key=lambda found: found[0].start)
        return Served(accept, wait, sure)

    def _taken(self, accept: hir.Expr) -> Iterator[hir.Introduction]:
        """The patterns that take what `accept` gives: of a `let`, of the arms of a `match`, of an arm of `select!`."""
        at = accept
        for above in accept.ancestors():
            if isinstance(above, hir.Macro):
                yield from (arm.intro for arm in above.arms if arm.future is at and arm.intro is not None)
                return
            if isinstance(above, hir.Let):
                yield above.intro
                return
            if isinstance(above, hir.Match):
                if at is above.value:
                    yield from (arm.intro for arm in above.arms)
                    return
            elif not isinstance(above, (hir.Await, hir.Try, hir.MethodCall)):
                return
            at = above

    def _waits(self, binding: hir.Binding, types: BodyTypes, deep: int) -> list[tuple[hir.Await, Confidence]]:
        """The awaits, in the frame of the binding, of something that a connection was given to."""
        found: list[tuple[hir.Await, Confidence]] = []
        pending, seen = [binding], {id(binding)}
        while pending:
            binding = pending.pop()
            if _is_beside(types.binding(binding)):
                continue
            for use in binding.uses:
                wait, given, held_by = self._climb(use, types)
                if wait is not None and _frame(wait) is _frame_of(binding):
                    sure = self._sure(given, types, deep)
                    found += [(wait, sure)] if sure is not None else []
                for other in held_by:
                    if id(other) not in seen:
                        seen.add(id(other))
                        pending.append(other)
        return found

    def _climb(self, use: hir.Expr, types: BodyTypes) -> tuple[hir.Await | None, hir.Expr, list[hir.Binding]]:
        """From a use of a connection to the await it is part of, or to the variables that hold it from there on.

        In the middle stands the call that it was given to, or that was made on it.
        """
        at = given = use
        is_connection = True
        for above in use.ancestors():
            if isinstance(above, (hir.AsyncBlock, hir.Closure, hir.Block, hir.Statement, hir.Loop, hir.If, hir.Macro)):
                break
            if isinstance(above, hir.Await):
                return above, given, []
            if isinstance(above, hir.Let):
                kept = is_connection and at is above.intro.value
                return None, given, list(above.intro.pattern.bindings()) if kept else []
            if isinstance(above, hir.Match):
                kept = is_connection and at is above.value
                return None, given, [b for arm in above.arms for b in arm.intro.pattern.bindings()] if kept else []
            if isinstance(above, (hir.Call, hir.MethodCall)):
                if knowledge.lookup(knowledge.spawn(), types.calls.target(above).path) is not None:
                    break
                if isinstance(above, hir.MethodCall) and at is not above.receiver:
                    is_connection = False  # what a method makes of an argument is something else
                given = above if given is use else given
            at = above
        return None, given, []

    def _sure(self, call: hir.Expr, types: BodyTypes, deep: int) -> Confidence | None:
        """How sure it is that awaiting a call that was given a connection waits for its other end."""
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return None
        target = types.calls.target(call)
        if knowledge.lookup(knowledge.cancel_safety(), target.path) is not None:
            return "medium" if isinstance(call, hir.MethodCall) and _receives(call) else None
        item = target.item
        if not isinstance(item, Item) or item.unit.crate.known or not item.is_async:
            return "low" if not target.path else "medium"
        if deep == 0:
            return None
        body = self.program.body(item)
        if body is None:
            return None
        inner = self.program.typed(body)
        for param in body.params:
            for binding in param.pattern.bindings():
                if self._waits(binding, inner, deep - 1):
                    return "high"
        return None

    @staticmethod
    def _leaves(loop: hir.Loop) -> bool:
        """Is the loop left after its first turn, so that there is no next connection?"""
        body = loop.body
        parts = list(body.children()) if isinstance(body, hir.Block) else []
        values = (part.expr if isinstance(part, hir.Statement) else part for part in parts)
        return any(isinstance(value, hir.Jump) and value.kind in ("break", "return") for value in values)


def _is_beside(ty: Ty) -> bool:
    """Is it the address or the error that comes with, or instead of, a connection?"""
    while isinstance(ty, Ref):
        ty = ty.to
    return isinstance(ty, Adt) and ty.path in knowledge.beside_connections()


def _frame(expr: hir.Expr) -> hir.Expr | None:
    """The async block or closure around; None for the function's own body."""
    return next((above for above in expr.ancestors() if isinstance(above, (hir.AsyncBlock, hir.Closure))), None)


def _frame_of(binding: hir.Binding) -> hir.Expr | None:
    return binding.owner if isinstance(binding.owner, (hir.AsyncBlock, hir.Closure)) else None


def _receives(call: hir.MethodCall) -> bool:
    """Is it called on the connection, rather than given it?"""
    return not any(isinstance(arg, hir.Path) and arg.local is not None for arg in call.args)


def _within(expr: hir.Expr, loop: hir.Loop) -> bool:
    return loop.start <= expr.start and expr.end <= loop.end
