"""Questions about what is held: guards at awaits, connections that are idle, locks that meet other locks.

A part of `Facts`, which has the body's types and what is known of the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.guards import Held
from rustasync_lint.facts.idle import Idle, Idling
from rustasync_lint.facts.lock_order import Conflict
from rustasync_lint.facts.needless import Needless
from rustasync_lint.finding import Note
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import UNIT, Adt, Ref
from rustasync_lint.source import Place

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Knowing
    from rustasync_lint.model.infer import BodyTypes


class Holding:
    """The questions about what one body holds."""

    knowing: Knowing
    types: BodyTypes

    if TYPE_CHECKING:

        def place(self, expr: hir.Expr | hir.Binding) -> Place: ...
        def called(self, expr: hir.Expr) -> str: ...
        def path_of(self, expr: hir.Expr) -> str: ...
        def note(self, expr: hir.Expr | hir.Binding, message: str) -> Note: ...

    def alive_across(self, await_: hir.Expr) -> Iterator[Held]:
        """The guards that are alive at this await."""
        item = self.types.body.item
        if item is not None and not self.knowing.mentions.guards(item):
            return
        frame, polled = self.knowing.contexts.frame(await_, self.types)
        if polled:
            yield from self.knowing.guards.alive_at(self.types, frame, await_)

    def lock_conflicts(self, call: hir.Expr) -> Iterator[Conflict]:
        """What is wrong with the locks that this call takes, given those that are held."""
        item = self.types.body.item
        if item is not None and not self.knowing.mentions.guards(item):
            return
        frame, polled = self.knowing.contexts.frame(call, self.types)
        if polled:
            for conflict in self.knowing.lock_order.conflicts(self.types, frame):
                if conflict.at is call:
                    yield conflict

    def work_under(self, call: hir.Expr) -> Note | None:
        """Work that is done under the thread's lock that a call takes, here or by others."""
        return self.knowing.under_lock.work(call, self.types)

    def needless_lock(self, call: hir.Expr) -> Needless | None:
        """The field with an async lock that this call takes, when nothing is ever awaited under it."""
        return self.knowing.needless_locks.of(call, self.types)

    def locked_at(self, needless: Needless) -> tuple[Note, ...]:
        """The other places that take such a lock."""
        return tuple(Note(place, "locked here, too") for place in needless.locks[1:])

    def is_gate(self, held: Held) -> bool:
        """Does the lock protect no data, so that holding it is its use?"""
        return isinstance(held.ty, Adt) and bool(held.ty.args) and held.ty.args[-1] == UNIT

    def idle(self, held: Held) -> Idle:
        """The awaits that do without the guard they keep alive."""
        frame, _ = self.knowing.contexts.frame(held.awaits[0], self.types)
        family = held.guard.family
        others = (o for o in self.knowing.guards.held(self.types, frame) if o.guard.family == family)
        idling = Idling(self.types, self.knowing.guards.owned, lambda call: self._acquires(call) == family)
        return idling.of(held.origin, held.awaits, [o.origin for o in others if o is not held])

    def is_pooled(self, held: Held) -> bool:
        """Does it keep a connection from a pool, not one that the program has for itself?"""
        if held.guard.family == "transaction":
            call = self._acquisition(held.origin)
            of = self.types.of(call.receiver) if isinstance(call, hir.MethodCall) else None
            while isinstance(of, Ref):
                of = of.to
            return isinstance(of, Adt) and knowledge.canonical(of.path) in knowledge.pools()
        return held.guard.family == "pool"

    def _acquires(self, call: hir.Expr) -> str:
        """The family of guards that a call acquires one of; empty for none."""
        row = knowledge.acquires().get(knowledge.canonical(self.path_of(call)))
        return knowledge.guards()[row.guard].family if row is not None else ""

    def acquired(self, held: Held) -> Place:
        """Where a guard was acquired: the call, the parameter, or the value that a capture came from."""
        return self.place(self._acquisition(held.origin))

    def acquiring(self, held: Held) -> str:
        """What a guard was acquired by, in the user's spelling."""
        origin = self._acquisition(held.origin)
        return origin.name if isinstance(origin, hir.Binding) else self.called(origin)

    def _passes_on(self, call: hir.MethodCall) -> bool:
        """Is it called on a guard, or what has one, that its result may be?"""
        guards, item = self.knowing.guards, self.types.calls.target(call).item
        if guards.owned(self.types.of(call.receiver)) is None:
            return False
        return not isinstance(item, Item) or 0 not in guards.dropped_by(item)

    def _acquisition(self, origin: hir.Expr | hir.Binding) -> hir.Expr | hir.Binding:
        """The call that a guard comes from, below what only passes it on; the binding for a parameter."""
        if isinstance(origin, hir.Binding):
            value = origin.source.value if origin.source is not None else None
            return self._acquisition(value) if value is not None else origin
        while True:
            if isinstance(origin, (hir.Await, hir.Try)):
                origin = origin.operand
            elif isinstance(origin, hir.MethodCall) and self._passes_on(origin):
                origin = origin.receiver
            else:
                return origin
