"""Which calls block through functions of the program, and by which shortest path.

A call on a `dyn Trait` or a type parameter leads to every impl of the program; how many of them block
says how sure that is. What blocks by itself is for `blocking`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.facts.blocking import BlockingCalls, worth_following
from rustasync_lint.facts.context import Contexts, is_passed
from rustasync_lint.facts.makers import has_async
from rustasync_lint.facts.places import place_of
from rustasync_lint.finding import CONFIDENCES, Confidence
from rustasync_lint.knowledge.rows import Blocking as Row
from rustasync_lint.model import hir
from rustasync_lint.model.cfg import ALWAYS, exclusive
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Param, Some
from rustasync_lint.source import Place

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

MAX_STEPS = 6
# A trait with more impls than this is an interface to all kinds of things; its calls are not followed.
MANY_IMPLS = 16


@dataclass(frozen=True, slots=True)
class Step:
    """One call on the way to a blocking one: where it stands, what is called.

    `of` tells for an impl of a trait how many of how many impls block.
    """

    place: Place
    callee: str
    of: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A call that blocks: the table's row, the steps from a helper to it (none when it blocks itself)."""

    row: Row
    steps: tuple[Step, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Callee:
    """A function of the program that a call runs; `virtual` when that is the method of any impl of its trait.

    `arms` are others of its path of which `cfg` picks one, as far as the caller can be in the same build.
    """

    item: Item
    virtual: bool = False
    arms: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class _Way:
    """The calls so far: `conditional` when one of them runs on a branch only, `sure` by what impls agree on."""

    steps: tuple[Step, ...] = ()
    conditional: bool = False
    sure: Confidence = "high"


class Reach:
    """Answers for every body of a program."""

    def __init__(self, program: Program, contexts: Contexts, blocking: BlockingCalls) -> None:
        self.program = program
        self.contexts = contexts
        self.blocking = blocking
        self._direct: dict[int, list[tuple[Place, bool, Row, Confidence]]] = {}
        self._callees: dict[int, list[tuple[Place, bool, Callee]]] = {}
        self._reached: dict[Callee, Block | None] = {}
        self._agreed: dict[int, dict[int, bool]] = {}
        self.judged: Item | None = None

    # --- one call ----------------------------------------------------------------------------

    def block(self, expr: hir.Expr, types: BodyTypes) -> Block | None:
        """How the call `expr` blocks the thread it runs on; None when it does not, or nobody knows."""
        known = self.blocking.known(expr, types)
        if known is not None:
            row, confidence = known
            brief = row.weight == "brief" or (row.kind in ("lock", "channel", "compute") and row.weight == "may")
            return Block(row, (), "medium" if brief and confidence == "high" else confidence)
        callee = self.callee(expr, types)
        return self.reached(callee) if callee is not None else None

    def callee(self, expr: hir.Expr, types: BodyTypes) -> Callee | None:
        """The synchronous function of the program that `expr` calls, or passes to be called."""
        item: object = None
        virtual = False
        if isinstance(expr, (hir.Call, hir.MethodCall)):
            if isinstance(expr.parent, hir.Await):
                return None
            target = types.calls.target(expr)
            item, virtual = target.item, isinstance(target.on, (Param, Some))
        elif isinstance(expr, hir.Path) and is_passed(expr):
            item = self.blocking.passed_item(expr, types)
        if isinstance(item, Item) and item.kind == "fn" and not item.unit.crate.known and not item.is_async:
            virtual = virtual and item.owner is not None and item.owner.kind == "trait"
            asker = expr.callee if isinstance(expr, hir.Call) else expr
            given = asker.scope.given if isinstance(asker, (hir.MethodCall, hir.Path)) else ALWAYS
            arms = (arm for arm in item.unit.crate.arms(item) if not exclusive(arm.scope.given, given))
            return Callee(item, virtual, tuple(arm for arm in arms if not arm.is_async))
        return None

    # --- through functions of the program ----------------------------------------------------

    def reached(self, callee: Callee) -> Block | None:
        """The nearest blocking call that running `callee` reaches; breadth first, the surest of the nearest."""
        if callee not in self._reached:
            self._reached[callee] = min(self._blocks(callee), key=_rank, default=None)
        return self._reached[callee]

    def _blocks(self, start: Callee) -> Iterator[Block]:
        """The blocking calls at the least number of steps."""
        pending = deque([(start, _Way())])
        seen = {start}
        nearest = MAX_STEPS
        while pending:
            callee, way = pending.popleft()
            if len(way.steps) + 1 > nearest:
                return
            if callee.virtual:
                for impl, further in self._impls(callee.item, way):
                    if impl not in seen:
                        seen.add(impl)
                        pending.append((impl, further))
                continue
            if callee.arms:
                for arm, sure in self._arms(callee):
                    if arm not in seen:
                        seen.add(arm)
                        pending.append((arm, _Way(way.steps, way.conditional, _less(sure, way.sure))))
                continue
            self._read(callee.item)
            for place, conditional, row, confidence in self._direct[id(callee.item)]:
                nearest = len(way.steps) + 1
                outside = callee.item.unit.crate.outside
                sure = _sure("low" if outside else confidence, nearest, way.conditional or conditional)
                yield Block(row, (*way.steps, Step(place, row.path)), _less(sure, way.sure))
            for place, conditional, next_ in self._callees[id(callee.item)]:
                if next_ not in seen:
                    seen.add(next_)
                    steps = (*way.steps, Step(place, next_.item.name))
                    pending.append((next_, _Way(steps, way.conditional or conditional, way.sure)))

    def _impls(self, method: Item, way: _Way) -> Iterator[tuple[Callee, _Way]]:
        """The impls' functions that a call of a trait's method may run, of which some block."""
        agreed = self._agreement(method)
        blocking = sum(agreed.values())
        for function in self.program.implementors.of(method) if blocking else ():
            step = Step(_head(function), _shown(function), (blocking, len(agreed)))
            sure: Confidence = "medium" if blocking == len(agreed) else "low"
            if agreed[id(function)]:
                yield Callee(function), _Way((*way.steps, step), way.conditional, _less(sure, way.sure))

    def _arms(self, callee: Callee) -> Iterator[tuple[Callee, Confidence]]:
        """The functions of which `cfg` picks one that block; less sure where not all do."""
        blocking = [arm for arm in (callee.item, *callee.arms) if self._blocks_alone(arm, callee.item)]
        for arm in blocking:
            agreed: Confidence = "medium" if arm is callee.item else "low"
            yield Callee(arm), "high" if len(blocking) > len(callee.arms) else agreed

    def _agreement(self, method: Item) -> dict[int, bool]:
        """Which functions of the impls of a trait's method block, whatever other impls of that trait do."""
        if id(method) not in self._agreed:
            functions = self.program.implementors.of(method)
            functions = functions if len(functions) <= MANY_IMPLS else ()
            self._agreed[id(method)] = {id(function): self._blocks_alone(function, method) for function in functions}
        return self._agreed[id(method)]

    def _blocks_alone(self, function: Item, method: Item) -> bool:
        pending = deque([(Callee(function), 1)])
        seen = {Callee(function), Callee(method, virtual=True)}
        while pending:
            callee, steps = pending.popleft()
            if callee.virtual:
                inner = self.program.implementors.of(callee.item)
                below = [Callee(impl) for impl in inner] if len(inner) <= MANY_IMPLS else []
            elif callee.arms:
                below = [Callee(arm) for arm in (callee.item, *callee.arms)]
            else:
                self._read(callee.item)
                if self._direct[id(callee.item)]:
                    return True
                below = [next_ for _, _, next_ in self._callees[id(callee.item)]]
            if steps < MAX_STEPS:
                pending += [(next_, steps + 1) for next_ in below if next_ not in seen]
                seen.update(below)
        return False

    # --- what one function does --------------------------------------------------------------

    def _read(self, item: Item) -> None:
        """What a function blocks on itself, and which functions of the program it calls while it runs.

        Of a dependency, only the function that is called is looked into: further down, guesses add up.
        """
        if id(item) in self._direct:
            return
        direct: list[tuple[Place, bool, Row, Confidence]] = []
        callees: list[tuple[Place, bool, Callee]] = []
        self._direct[id(item)], self._callees[id(item)] = direct, callees
        body = self.program.body(item)
        if body is None:
            return
        types = self.program.typed(body)
        for expr in types.body.root.walk():
            if not isinstance(expr, (hir.Call, hir.MethodCall, hir.Macro, hir.Path, hir.Loop)):
                continue
            known = self.blocking.known(expr, types)
            callee = self.callee(expr, types) if known is None and not item.unit.crate.outside else None
            if (known is None and callee is None) or not self._runs_with(expr, types):
                continue
            if known is not None and worth_following(known[0]):
                direct.append((place_of(expr, types), is_conditional(expr), *known))
            elif callee is not None and callee.item is not item:
                callees.append((place_of(expr, types), is_conditional(expr), callee))
        if not has_async(item):
            self._spare(item)

    def _spare(self, item: Item) -> None:
        """What was needed of a helper is known: its body can go, unless it is the one that is judged right now."""
        if item is not self.judged:
            self.program.release(item)

    def _runs_with(self, expr: hir.Expr, types: BodyTypes) -> bool:
        """Does `expr` run while the function around it runs?"""
        root, polled = self.contexts.frame(expr, types)
        return polled is False and root is types.body.root


def _rank(block: Block) -> tuple[int, int]:
    return len(block.steps), CONFIDENCES.index(block.confidence)


def _less(one: Confidence, other: Confidence) -> Confidence:
    """The less sure of both."""
    return max(one, other, key=CONFIDENCES.index)


def _sure(confidence: Confidence, steps: int, conditional: bool) -> Confidence:
    """How sure it is that a helper blocks, so many steps down, perhaps on one branch only."""
    if confidence == "low" or (steps > 3 and conditional):
        return "low"
    return "medium" if steps > 2 or conditional else confidence


def is_conditional(expr: hir.Expr) -> bool:
    """Does it run on one branch of its function only?"""
    at: hir.Expr = expr
    for above in expr.ancestors():
        if isinstance(above, hir.If) and at is not above.condition:
            return True
        if isinstance(above, hir.Match) and at is not above.value:
            return True
        if isinstance(above, hir.Binary) and above.lazy and at is above.right:
            return True
        at = above
    return False


def _head(function: Item) -> Place:
    """The name of a function where it is declared."""
    name = function.child("name") or function.node
    return Place(function.unit.source.path, name.start_byte, name.end_byte)


def _shown(function: Item) -> str:
    """`Disk::load` for a method of an impl, `Source::load` for a trait's own."""
    owner = function.owner
    if owner is None:
        return function.name
    node = owner.child("type") if owner.kind == "impl" else owner.child("name")
    text = " ".join(function.unit.text(node).split()) if node is not None else owner.name
    return f"{text.partition('<')[0]}::{function.name}"
