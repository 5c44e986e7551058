"""Arms of a `select!` that keep the others from their turn: handlers that take long, orders that starve, arms
that are always ready, and handlers that wait for what only another arm does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.arms import leaves
from rustasync_lint.facts.cancel import core
from rustasync_lint.facts.capability import Capabilities, Functions
from rustasync_lint.facts.channel_ends import Channel, ChannelEnds
from rustasync_lint.facts.lossy import Code, enclosing_loop
from rustasync_lint.facts.selects import Selects
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_SLOW = frozenset(("restarts_work", "connection_closed", "request_may_still_run"))


@dataclass(frozen=True, slots=True)
class Starved:
    """At `at`, an arm or its handler keeps `other`, another arm, from its turn; `why` says how."""

    at: hir.Expr
    other: hir.Expr
    why: str
    confidence: Confidence


class Starving:
    """Judges the `select!`s of one body."""

    def __init__(self, types: BodyTypes, selects: Selects, functions: Functions, channels: ChannelEnds) -> None:
        self.types = types
        self.selects = selects
        self.functions = functions
        self.channels = channels

    def of(self, select: hir.Macro) -> Iterator[Starved]:
        """What starves in a `select!`."""
        kind = self.selects.kind(select)
        loop = enclosing_loop(select)
        if kind is None or loop is None:
            return
        arms = [arm for arm in select.arms if arm.future is not None]
        yield from self._drained_here(arms)
        yield from self._slow(arms, loop)
        if loop.kind == "loop" and _value_unused(select, loop) and not _left_elsewhere(select, loop):
            yield from self._always_ready(arms, loop)
        if select.biased or kind.order == "listed":
            yield from self._listed(arms, loop)

    # --- a channel that feeds itself ---------------------------------------------------------

    def _drained_here(self, arms: list[hir.MacroArm]) -> Iterator[Starved]:
        """A handler that waits for room in a channel that only another arm of the same `select!` empties."""
        for arm in arms:
            if arm.handler is None:
                continue
            for send, channel in self.channels.sends(arm.handler, self.types):
                drains = next((o for o in (*arms, arm) if self._drains(o, channel)), None)
                if drains is not None and drains.future is not None:
                    why = (
                        "waits for room in a channel that only this `select!` empties: when it is full, nothing goes on"
                    )
                    yield Starved(send, drains.future, why, "high")

    def _drains(self, arm: hir.MacroArm, channel: Channel) -> bool:
        future = core(arm.future, self.types) if arm.future is not None else None
        if not isinstance(future, hir.MethodCall) or self._path(future) not in hints.receives():
            return False
        return self.channels.of(future.receiver, self.types) == channel

    # --- handlers that take long -------------------------------------------------------------

    def _slow(self, arms: list[hir.MacroArm], loop: hir.Loop) -> Iterator[Starved]:
        for timely in arms:
            if timely.future is None or not self._is_timely(timely) or timely.handler is None:
                continue
            for arm in arms:
                if arm is timely or arm.handler is None or leaves(arm.handler, loop):
                    continue
                awaits = Code(arm.handler, self.types).awaits
                slow = next((at for at in awaits if takes_long(at, self.types, self.functions)), None)
                if slow is not None:
                    yield Starved(
                        slow, timely.future, "takes its time, and the `select!` polls nothing meanwhile", "medium"
                    )

    def _is_timely(self, arm: hir.MacroArm) -> bool:
        """Does somebody wait for what this arm does: a heartbeat, a lease?"""
        parts = [part for part in (arm.future, arm.handler) if part is not None]
        source = self.types.body.unit.source
        text = " ".join(source.text(part.start, part.end) for part in parts).lower()
        return any(word in text for word in knowledge.words()["awaited"]) and self._is_timer(arm)

    def _is_timer(self, arm: hir.MacroArm) -> bool:
        return arm.future is not None and self._path(core(arm.future, self.types)) in hints.timers()

    def _path(self, future: hir.Expr) -> str:
        if not isinstance(future, (hir.Call, hir.MethodCall)):
            return ""
        return knowledge.canonical(self.types.calls.target(future).path)

    # --- orders and arms that are ready at once ---------------------------------------------------

    def _listed(self, arms: list[hir.MacroArm], loop: hir.Loop) -> Iterator[Starved]:
        """In the order written: an arm of data that comes again and again, before a timer."""
        for i, arm in enumerate(arms):
            if arm.guard is not None or arm.handler is None or leaves(arm.handler, loop) or not self._is_data(arm):
                continue
            late = next((later for later in arms[i + 1 :] if self._is_timer(later) and self._is_kept(later)), None)
            if late is not None and arm.future is not None and late.future is not None:
                why = (
                    "comes first in a `biased` order: as long as there is always more of it, the other arm has no turn"
                )
                yield Starved(arm.future, late.future, why, "medium")
            return

    def _is_kept(self, arm: hir.MacroArm) -> bool:
        """Does the timer run on from turn to turn? One made in the arm is there to tell that nothing else came."""
        return arm.future is not None and (
            isinstance(arm.future, hir.MethodCall) or self.selects.lent(arm.future) is not None
        )

    def _is_data(self, arm: hir.MacroArm) -> bool:
        return arm.future is not None and self._path(core(arm.future, self.types)) in hints.receives()

    def _always_ready(self, arms: list[hir.MacroArm], loop: hir.Loop) -> Iterator[Starved]:
        """An arm that is ready in every turn from some time on, and that nobody leaves the loop for."""
        for arm in arms:
            other = next((o.future for o in arms if o is not arm), None)
            if arm.future is None or arm.guard is not None or other is None:
                continue
            if arm.handler is not None and (leaves(arm.handler, loop) or _jumps(arm.handler)):
                continue
            future = core(arm.future, self.types)
            path = self._path(future)
            empty = isinstance(future, hir.AsyncBlock) and _is_empty(future)
            ignored = arm.intro is not None and isinstance(arm.intro.pattern, hir.PWild) and path in _closable()
            if path in hints.stays_ready() or empty or ignored:
                when = "once the channel is closed" if ignored else "from then on"
                why = f"is ready in every turn {when}, and nothing leaves the loop: it spins"
                yield Starved(arm.future, other, why, "low" if ignored else "medium")


def takes_long(at: hir.Expr, types: BodyTypes, functions: Functions, deep: int = 2) -> bool:
    """Is it a long sleep, a request over the network, or a function of the program with one of them?"""
    call = core(at.operand, types) if isinstance(at, hir.Await) else None
    if not isinstance(call, (hir.Call, hir.MethodCall)):
        return False
    target = types.calls.target(call)
    path = knowledge.canonical(target.path) if target.path else ""
    if path in hints.timers():
        return path.endswith("sleep") and not Capabilities(types.program, types, functions).only_waits(at)
    row = knowledge.lookup(knowledge.cancel_safety(), path) if path else None
    if row is not None:
        return row.consequence in _SLOW
    item = target.item
    if not deep or not isinstance(item, Item) or not item.is_async or item.unit.crate.known:
        return False
    body = types.program.body(item)
    if body is None or body is types.body:
        return False
    inner = types.program.typed(body)
    return any(takes_long(below, inner, functions, deep - 1) for below in Code(body.root, inner).awaits)


def _value_unused(select: hir.Macro, loop: hir.Loop) -> bool:
    """Is the `select!` a statement, so that no arm's value decides what comes next?"""
    return isinstance(select.parent, hir.Statement) or select.parent is loop.body


def _left_elsewhere(select: hir.Macro, loop: hir.Loop) -> bool:
    """Does the loop ask elsewhere whether it is time to end?"""
    return any(
        isinstance(part, (hir.Jump, hir.Try)) and not (select.start <= part.start < select.end)
        for part in loop.body.walk()
        if not (isinstance(part, hir.Jump) and part.kind == "continue")
    )


def _jumps(handler: hir.Expr) -> bool:
    """Does something in it leave, or set what a later turn asks: anything but a plain go-on?"""
    kinds = (hir.Jump, hir.Assign, hir.Try)
    return any(
        isinstance(part, kinds) and not (isinstance(part, hir.Jump) and part.kind == "continue")
        for part in handler.walk()
    )


def _closable() -> frozenset[str]:
    """The receives that give `None` at once when the channel is closed."""
    return frozenset(path for path in hints.receives() if path.endswith("Receiver::recv"))


def _is_empty(block: hir.AsyncBlock) -> bool:
    return not any(isinstance(part, (hir.Await, hir.Macro, hir.Call, hir.MethodCall)) for part in block.body.walk())
