"""The questions: what rules, queries and the corpus may ask about an expression of one body.

Each public method of `Facts` is a question with one meaning. Yes/no questions answer True,
False or None for "cannot tell".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts import busy
from rustasync_lint.facts.accepting import Accepting, Served
from rustasync_lint.facts.arms import ArmLoss, Arms
from rustasync_lint.facts.asleep import Sleeper, sleepers
from rustasync_lint.facts.blocking import BlockingCalls, kind_of
from rustasync_lint.facts.callers import Callers
from rustasync_lint.facts.cancel import Cancelled
from rustasync_lint.facts.cancelling import Cancelling
from rustasync_lint.facts.capability import Capabilities, functions
from rustasync_lint.facts.channel_ends import ChannelEnds
from rustasync_lint.facts.context import Contexts, generates
from rustasync_lint.facts.destructors import Destructors
from rustasync_lint.facts.detached import may_detach
from rustasync_lint.facts.droppers import Droppers
from rustasync_lint.facts.fixes import Fixes
from rustasync_lint.facts.futures import Futures
from rustasync_lint.facts.guards import Guards
from rustasync_lint.facts.holding import Holding
from rustasync_lint.facts.lock_order import LockOrder
from rustasync_lint.facts.makers import Makers, has_async
from rustasync_lint.facts.mentions import Mentions
from rustasync_lint.facts.needless import NeedlessLocks
from rustasync_lint.facts.places import place_of
from rustasync_lint.facts.polling import Polling
from rustasync_lint.facts.reach import Block, Reach, Step
from rustasync_lint.facts.runtimes import Mixed, Runtimes, may_drive
from rustasync_lint.facts.selects import Selects
from rustasync_lint.facts.sizes import Large, Sizes
from rustasync_lint.facts.sizing import Sizing
from rustasync_lint.facts.tasks import Tasks
from rustasync_lint.facts.under_lock import UnderLock
from rustasync_lint.facts.unpolled import Lost, Unpolled
from rustasync_lint.finding import Note
from rustasync_lint.model import hir
from rustasync_lint.model.program import MANY_TYPES
from rustasync_lint.source import Place

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.items import Item, Unit
    from rustasync_lint.model.program import Program


class Knowing:
    """What the facts remember for a whole program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.contexts = Contexts(program)
        self.blocking = BlockingCalls(program)
        self.reach = Reach(program, self.contexts, self.blocking)
        self.guards = Guards(program)
        self.destructors = Destructors(program, self.contexts)
        self.lock_order = LockOrder(program, self.contexts, self.guards)
        self.needless_locks = NeedlessLocks(program, self.contexts, self.guards)
        self.under_lock = UnderLock(program, self.contexts, self.guards, self.blocking, self.lock_order.takes)
        self.futures = Futures(program)
        self.makers = Makers(program)
        self.cancelled = Cancelled(program)
        self.callers = Callers(program)
        self.channel_ends = ChannelEnds(program)
        self.droppers = Droppers(program, self.contexts, self.callers)
        self.sizes = Sizes(program)
        self.mentions = Mentions(program, self.guards, self.sizes.layouts)
        self.capabilities = functions(program)

    def may_drive(self, function: Item) -> bool:
        """Does a function name a call that drives a future?"""
        return may_drive(function)

    def may_detach(self, function: Item) -> bool:
        """Does a function name a call that makes a task?"""
        return may_detach(function)

    def forget(self, unit: Unit) -> None:
        """A file is judged: let go what was only needed for it."""
        self.program.forget(unit)
        for remembered in (self.guards.remembered, self.futures.remembered):
            if len(remembered) > MANY_TYPES:
                remembered.clear()


class Facts(Cancelling, Holding, Polling, Sizing, Tasks):
    """The facts of one body. Those about cancellation stand in `Cancelling`."""

    def __init__(self, knowing: Knowing, types: BodyTypes) -> None:
        self.knowing = knowing
        self.types = types
        self._selects = Selects(knowing.program, types)
        self.fixes = Fixes(types, knowing.contexts)

    # --- places ------------------------------------------------------------------------------

    def text(self, expr: hir.Expr | hir.Binding) -> str:
        """The user's spelling, on one line."""
        return " ".join(self.types.body.unit.source.text(expr.start, expr.end).split())

    def place(self, expr: hir.Expr | hir.Binding) -> Place:
        """Where to point for an expression: a call at the name that is called."""
        return place_of(expr, self.types)

    def note(self, expr: hir.Expr | hir.Binding, message: str) -> Note:
        """A related place."""
        return Note(self.place(expr), message)

    def called(self, expr: hir.Expr) -> str:
        """What a call calls, in the user's spelling without receiver and arguments."""
        if isinstance(expr, hir.MethodCall):
            return expr.name
        if isinstance(expr, hir.Loop) and expr.intro is not None and expr.intro.value is not None:
            return self.called(expr.intro.value)
        if isinstance(expr, hir.Await):
            return f"{self.called(expr.operand)}().await"
        if isinstance(expr, hir.StructLit):
            return self.text(expr.path)
        return self.text(expr.callee) if isinstance(expr, hir.Call) else self.text(expr)

    # --- context -----------------------------------------------------------------------------

    def in_async(self, expr: hir.Expr) -> bool | None:
        """Does it run while a future is polled?"""
        return self.knowing.contexts.frame(expr, self.types)[1]

    def polls(self, expr: hir.Expr) -> bool:
        """Is it a macro that polls futures: `select!`, `join!`, `try_join!`?"""
        return isinstance(expr, hir.Macro) and expr.name in _polling()

    def resolves_to(self, expr: hir.Expr, path: str) -> bool | None:
        """Does the call or path mean the item with that canonical path?"""
        found = self.path_of(expr)
        return knowledge.canonical(found) == path if found else None

    def path_of(self, expr: hir.Expr) -> str:
        """The canonical path of what is called or named; empty when unknown."""
        if isinstance(expr, (hir.Call, hir.MethodCall)):
            return self.types.calls.target(expr).path
        if isinstance(expr, hir.Path) and expr.local is None:
            meaning, _ = self.types.calls.meaning(expr)
            return str(getattr(meaning, "path", "")) if meaning is not None else ""
        return ""

    # --- blocking ----------------------------------------------------------------------------

    def blocks(self, expr: hir.Expr, *kinds: str) -> bool:
        """Does the call block its thread, on one of these kinds of things?"""
        block = self.blocking(expr)
        return block is not None and kind_of(block.row) in kinds

    def blocking(self, expr: hir.Expr) -> Block | None:
        """How the call blocks its thread."""
        memo: dict[int, Block | None] = self.types.memo("blocking")
        if id(expr) not in memo:
            memo[id(expr)] = self.knowing.reach.block(expr, self.types)
        return memo[id(expr)]

    def steps(self, block: Block) -> tuple[Note, ...]:
        """The calls that lead from a helper to the blocking one, as the trace of a finding."""
        last = len(block.steps) - 1
        return tuple(Note(step.place, _said(step, i == last)) for i, step in enumerate(block.steps))

    def drops_blocking(self, call: hir.Expr) -> bool:
        """Does it make a value whose drop, here, blocks the thread and panics for it?"""
        return self.knowing.blocking.blocking_drop(call, self.types) is not None

    def runs_long(self, loop: hir.Expr) -> bool:
        """Is it a loop of many turns, or one of loops in each other, that lets nobody else run?"""
        if busy.leaves(loop) or any(isinstance(above, hir.Loop) and above.kind == "for" for above in loop.ancestors()):
            return False
        turns = busy.turns(loop)
        return busy.is_nested(loop) if turns is None else turns >= busy.MANY_TURNS

    def turns(self, loop: hir.Expr) -> int | None:
        """How often the loop turns, together with those in it, where that is written."""
        return busy.turns(loop)

    def runs_in_drop(self, expr: hir.Expr) -> bool:
        """Does it run while the destructor runs that this function is?"""
        item = self.types.body.item
        frame, polled = self.knowing.contexts.frame(expr, self.types)
        here = polled is False and frame is self.types.body.root
        return here and item is not None and self.knowing.destructors.of(item) is not None

    def destructor_of(self) -> str:
        """The name of the type whose destructor this function is; empty for none."""
        item = self.types.body.item
        of = self.knowing.destructors.of(item) if item is not None else None
        return of.name if of is not None else ""

    def dropped_in_async(self) -> Note | None:
        """Where async code drops a value of the type whose destructor this function is."""
        item = self.types.body.item
        of = self.knowing.destructors.of(item) if item is not None else None
        return self.knowing.destructors.dropped_in_async(of) if of is not None else None

    def spawns(self, expr: hir.Expr) -> bool:
        """Does the call start a task?"""
        return knowledge.lookup(knowledge.spawn(), self.path_of(expr)) is not None

    def blocking_message(self, expr: hir.Expr, block: Block, harm: str) -> str:
        """What to say of a call that blocks: `harm` says what that does when it blocks itself."""
        name = f"`{self.called(expr)}`" if not isinstance(expr, hir.Loop) else f"the loop over `{self.called(expr)}`"
        if not block.steps:
            return f"{name} {harm}"
        return f"{name} blocks the thread in async code: it reaches `{block.row.path}`, which {harm}"

    def instead(self, expr: hir.Expr, block: Block) -> str:
        """What to write instead of a call that blocks."""
        row = block.row
        note = f" ({row.note})" if row.note else ""
        if block.steps:
            return f"make `{self.called(expr)}` async, or call it in `tokio::task::spawn_blocking`"
        if row.fix in ("rename_await", "method_to_fn_await") and row.replacement:
            return f"write `{row.replacement}(..).await`{note}"
        if row.fix == "unwrap_async":
            return f"write `{self.called(expr).replace('blocking_', '').replace('_blocking', '')}(..).await`{note}"
        if row.fix == "rename_type" and row.replacement:
            return f"use `{row.replacement}` and `.await`, or move the work into `tokio::task::spawn_blocking`{note}"
        if row.fix == "restructure" and row.replacement:
            return f"use `{row.replacement}`{note}"
        return f"move the call into `tokio::task::spawn_blocking`{note}"

    # --- select! and borrowed futures ---------------------------------------------------------

    def selects(self) -> Selects:
        """The polling expressions of this body."""
        return self._selects

    def may_leave_asleep(self, expr: hir.Expr) -> bool:
        """Does it poll a future that it only borrows?"""
        if isinstance(expr, hir.Macro) and expr.arms:
            kind = self._selects.kind(expr)
            borrowed = kind is not None and kind.names == "borrowed"
            return kind is not None and any(
                self._selects.lent(arm.future, names_borrowed=borrowed) for arm in expr.arms if arm.future is not None
            )
        return bool(self._selects.started(expr) or self._selects.handed_back(expr))

    def sleepers(self, poll: hir.Expr) -> Iterator[Sleeper]:
        """The futures that this `select!`, `timeout` or poll leaves un-polled at a later await."""
        frame, polled = self.knowing.contexts.frame(poll, self.types)
        if not polled or frame is None:
            return
        memo: dict[int, list[Sleeper]] = self.types.memo("sleepers")
        if id(frame) not in memo:
            capabilities = Capabilities(self.knowing.program, self.types, self.knowing.capabilities)
            memo[id(frame)] = sleepers(self.types, self._selects, capabilities, frame)
        for sleeper in memo[id(frame)]:
            if poll.start <= sleeper.expr.start and sleeper.expr.end <= poll.end:
                yield sleeper

    # --- futures -----------------------------------------------------------------------------

    def unpolled(self, drop: hir.Expr) -> Iterator[Lost]:
        """The futures that a statement or a `let` throws away before anything polled them."""
        body = self.types.body
        if body.item is not None and not has_async(body.item):
            if not self.knowing.makers.may_drop_at(body.unit, drop.start, drop.end):
                return iter(())
        return Unpolled(self.knowing.futures, self.types).lost(drop)

    def drops_losers(self, expr: hir.Expr) -> bool:
        """Is it a `select!` that drops the futures that did not win?"""
        kind = self._selects.kind(expr) if isinstance(expr, hir.Macro) else None
        return kind is not None and kind.losers == "drop"

    def arm_losses(self, select: hir.Expr) -> list[ArmLoss]:
        """What the arms of a `select!` lose when another one wins."""
        assert isinstance(select, hir.Macro)
        memo: dict[int, list[ArmLoss]] = self.types.memo("arms")
        if id(select) not in memo:
            arms = Arms(self.types, self._selects, self.knowing.cancelled)
            memo[id(select)] = list(arms.losses(select, looped=self._is_outermost(select) and self._called_in_loop()))
        return memo[id(select)]

    def loss_steps(self, lost: ArmLoss) -> tuple[Note, ...]:
        """Where, below an arm, something is lost."""
        return self.steps_of(lost.loss)

    def _is_outermost(self, expr: hir.Expr) -> bool:
        """Does it run in the frame of the function itself?"""
        return self.knowing.contexts.frame(expr, self.types)[0] is self.types.body.root

    def _called_in_loop(self) -> bool:
        """Does some function of the same file call this one in a loop?"""
        item = self.types.body.item
        return item is not None and self.knowing.callers.in_loop(item)

    # --- tasks -------------------------------------------------------------------------------

    def accepts(self, call: hir.Expr) -> bool:
        """Does awaiting it give the next connection of a listener?"""
        return knowledge.canonical(self.path_of(call)) in knowledge.accepts()

    def served(self, accept: hir.Expr) -> Served | None:
        """Where a loop waits for the connection that it accepted, instead of accepting the next."""
        return Accepting(self.knowing.program, self.types).served(accept)

    def drives(self, expr: hir.Expr) -> bool:
        """Does it run the future that it is given, or the function's body, on a runtime that is known?"""
        return self._runtimes().driver(expr) is not None

    def mixed(self, expr: hir.Expr) -> Mixed | None:
        """What in a driven future needs another runtime than the one that drives it."""
        return self._runtimes().mixed(expr)

    def _runtimes(self) -> Runtimes:
        return Runtimes(self.knowing.program, self.knowing.contexts, self.types)

    # --- sizes -------------------------------------------------------------------------------

    def generates(self, expr: hir.Expr) -> bool:
        """Is it a macro whose body is an async generator, as `stream!`?"""
        return isinstance(expr, hir.Macro) and generates(expr)

    def large_arrays(self, frame: hir.Expr) -> Iterator[Large]:
        """The arrays that make the future of an async body large, alone or together."""
        item = self.types.body.item
        if item is not None and not self.knowing.mentions.arrays(item):
            return iter(())
        limit = knowledge.thresholds()["large_array"].bytes
        return self.knowing.sizes.large(self.types, frame, limit)


def _said(step: Step, last: bool) -> str:
    if step.of is not None:
        blocking, impls = step.of
        sure = "the only impl" if impls == 1 else f"{blocking} of {impls} impls {'block' if blocking > 1 else 'blocks'}"
        return f"which may run `{step.callee}`: {sure}"
    return f"`{step.callee}` blocks the thread" if last else f"which calls `{step.callee}`"


@cache
def _polling() -> frozenset[str]:
    return frozenset(
        path.rsplit("::", 1)[-1].rstrip("!") for path in (*knowledge.select_macros(), *knowledge.join_macros())
    )
