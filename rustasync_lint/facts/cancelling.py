"""The questions about cancellation: what futures that are dropped leave undone. A part of `Facts`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.buffered import Buffers, Stalled
from rustasync_lint.facts.capability import Capabilities
from rustasync_lint.facts.cuts import Cut, Cuts, cut_by
from rustasync_lint.facts.effects import may_undo
from rustasync_lint.facts.in_flight import InFlight, in_flight, may_be_in_flight
from rustasync_lint.facts.lossy import Loss
from rustasync_lint.facts.pairs import Pair, pairs
from rustasync_lint.facts.received import Taken, may_receive, taken
from rustasync_lint.facts.split import Split, may_split, split
from rustasync_lint.facts.starving import Starved, Starving
from rustasync_lint.finding import Note
from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Knowing
    from rustasync_lint.facts.selects import Selects
    from rustasync_lint.model.infer import BodyTypes


class Cancelling:
    """Questions of `Facts` about one body."""

    knowing: Knowing
    types: BodyTypes
    _selects: Selects

    def cuts_short(self, expr: hir.Expr) -> bool:
        """Is it a call or macro that is given futures and may drop them before they are done?"""
        return bool(cut_by(expr, self.types))

    def cuts(self, call: hir.Expr) -> Iterator[Cut]:
        """The futures that it may drop half done while somebody goes on with what they worked on."""
        frame = self.knowing.contexts.frame(call, self.types)[0]
        return Cuts(self.types, self._selects, self.knowing.cancelled, frame).of(call)

    def may_undo(self, frame: hir.Expr) -> bool:
        """Does the code of an async body name something that undoes what something else does?"""
        return may_undo(self.types.body.unit.source.data[frame.start : frame.end])

    def unguarded_pairs(self, frame: hir.Expr) -> Iterator[Pair]:
        """The effects of an async body that are taken back only after an await, or a `?`, that may be the last."""
        return pairs(self.types, frame, lambda: self.knowing.droppers.of(frame, self.types))

    def receives(self, frame: hir.Expr) -> bool:
        """Does the code of an async body name something that takes a value out of a channel or a queue?"""
        return may_receive(self.types.body.unit.source.data[frame.start : frame.end])

    def taken_values(self, frame: hir.Expr) -> Iterator[Taken]:
        """The values that an async body has taken from a channel or a queue, and loses when it is dropped."""
        return taken(self.types, frame, lambda: self.knowing.droppers.of(frame, self.types))

    def takes_items(self, call: hir.Expr) -> bool:
        """Is it a method of streams that gives the next item, or awaits something for each?"""
        words = knowledge.words()
        return isinstance(call, hir.MethodCall) and (call.name in words["takes_next"] or call.name in words["each"])

    def stalled(self, call: hir.Expr) -> Iterator[Stalled]:
        """The stream of started futures that a call consumes while the consumer's own awaits leave them un-polled."""
        if isinstance(call, hir.MethodCall):
            capabilities = Capabilities(self.knowing.program, self.types, self.knowing.capabilities)
            yield from Buffers(self.types, capabilities).stalled(call)

    def may_split(self, frame: hir.Expr) -> bool:
        """Does the code of an async body name two effects that may belong together?"""
        return may_split(self.types.body.unit.source.data[frame.start : frame.end])

    def split_changes(self, frame: hir.Expr) -> Iterator[Split]:
        """The changes of an async body that belong together and may be torn apart."""
        return split(self.types, frame, lambda: self.knowing.droppers.of(frame, self.types))

    def starved(self, select: hir.Expr) -> Iterator[Starved]:
        """What in a `select!` keeps one of its arms from its turn."""
        if isinstance(select, hir.Macro) and select.arms:
            knowing = self.knowing
            yield from Starving(self.types, self._selects, knowing.capabilities, knowing.channel_ends).of(select)

    def may_be_in_flight(self, expr: hir.Expr) -> bool:
        """Is it a macro or call that may drop futures, or one that hands memory to the kernel?"""
        return may_be_in_flight(expr, self.types)

    def in_flight(self, expr: hir.Expr) -> Iterator[InFlight]:
        """The operations that go on in the kernel when it, or the future it stands in, drops them."""
        frame = self.knowing.contexts.frame(expr, self.types)[0]
        return in_flight(expr, self.types, self._selects, frame)

    def steps_of(self, loss: Loss) -> tuple[Note, ...]:
        """Where something is lost, as the trace of a finding."""
        return loss.at
