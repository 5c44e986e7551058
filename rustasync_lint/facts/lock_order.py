"""Locks that are taken while others are held: the same one again, or two of them in both orders.

Knows what each body does to locks that can be told apart by their place. A lock of a type is never taken for
another lock of that type. Where the other order stands is looked for in the functions of the crate that name
both locks, when one order was seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.facts.alive_state import Origin
from rustasync_lint.facts.context import Contexts
from rustasync_lint.facts.lock_places import LockPlace
from rustasync_lint.facts.lock_takes import LockTakes, Taking
from rustasync_lint.facts.places import place_of
from rustasync_lint.facts.sections import Owned, Sections
from rustasync_lint.finding import Confidence, Note
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.facts.guards import Guards
    from rustasync_lint.model.crate import Crate
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_WORD = re.compile(rb"[A-Za-z_]\w*")
# What a lock is called where two functions are compared: the item it belongs to, and the fields from there.
Name = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Step:
    """A lock taken while another is held: `at` is the call, `held` where the other one was taken."""

    at: hir.Expr
    first: Taking
    held: Origin
    then: Taking


@dataclass(frozen=True, slots=True)
class Order:
    """`first` is held while `then` is taken, in words that do not depend on the body; where, by which calls."""

    first: Name
    then: Name
    others: frozenset[Name]
    held: Note
    taken: Note
    steps: tuple[Note, ...]
    perhaps: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """What is wrong with a call that takes a lock: `against` is the same lock, or the other order."""

    at: hir.Expr
    taken: Taking
    held: Note
    against: Order | None
    confidence: Confidence


class LockOrder:
    """Answers for every body of a program."""

    def __init__(self, program: Program, contexts: Contexts, guards: Guards) -> None:
        self.program = program
        self.contexts = contexts
        self.guards = guards
        self.takes = LockTakes(program, contexts, guards)
        self._orders: dict[int, tuple[Order, ...]] = {}
        self._words: dict[int, list[tuple[Item, frozenset[bytes]]]] = {}

    # --- one frame ---------------------------------------------------------------------------

    def conflicts(self, types: BodyTypes, frame: hir.Expr) -> list[Conflict]:
        """What goes wrong with locks in the async frame with that root, in source order."""
        memo: dict[int, list[Conflict]] = types.memo("lock conflicts")
        if id(frame) not in memo:
            memo[id(frame)] = list(self._conflicts(types, frame))
        return memo[id(frame)]

    def _conflicts(self, types: BodyTypes, frame: hir.Expr) -> Iterator[Conflict]:
        steps = list(self._steps(types, frame))
        seen: set[tuple[int, Origin]] = set()
        for step in steps:
            held = Note(place_of(call_of(step.held), types), f"`{step.first.lock.spelled()}` is held since here")
            if step.first.lock == step.then.lock and (id(step.at), step.held) not in seen:
                sure = _sure_again(step)
                if sure is not None:
                    seen.add((id(step.at), step.held))
                    yield Conflict(step.at, step.then, held, None, sure)
        orders = self._named(steps, types)
        for step, order in zip(steps, orders):
            if order is not None and (id(step.at), step.held) not in seen:
                other = next(self._reversed(order, types), None)
                if other is not None:
                    seen.add((id(step.at), step.held))
                    sure = "low" if order.perhaps or other.perhaps else "medium"
                    yield Conflict(step.at, step.then, order.held, other, sure)

    def _steps(self, types: BodyTypes, frame: hir.Expr) -> Iterator[Step]:
        """Each lock that is taken while another one is held."""
        root = frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame

        def runs_here(expr: hir.Expr) -> bool:
            return self.contexts.frame(expr, types)[0] is frame

        sections = Sections(types, self.guards, types.body.unit.crate.edition, runs_here)
        sections.run(root, {})
        for expr, owned in sections.during:
            if not isinstance(expr, (hir.Call, hir.MethodCall)):
                continue
            for then in self.takes.takes(expr, types):
                for one in sorted(owned, key=lambda one: one.origin.start):
                    first = self._first(one.origin, types)
                    if first is not None and not _stale(one, first.lock, expr) and not _stale(one, then.lock, expr):
                        yield Step(expr, first, one.origin, then)

    def _first(self, origin: Origin, types: BodyTypes) -> Taking | None:
        """The lock that a held guard is of."""
        if isinstance(origin, hir.Binding):
            return None
        return self.takes.handed_out(call_of(origin), types)  # type: ignore[arg-type]

    # --- two orders --------------------------------------------------------------------------

    def _named(self, steps: list[Step], types: BodyTypes) -> list[Order | None]:
        orders: list[Order | None] = []
        for step in steps:
            names = names_of(step.first.lock, step.then.lock, types)
            if names is None or step.first.lock == step.then.lock:
                orders.append(None)
                continue
            others = {
                name[0]
                for other in steps
                if other.at is step.at and other.first.lock not in (step.first.lock, step.then.lock)
                if (name := names_of(other.first.lock, step.then.lock, types)) is not None
            }
            held = place_of(call_of(step.held), types)
            taken = place_of(step.at, types)
            orders.append(
                Order(
                    names[0],
                    names[1],
                    frozenset(others),
                    Note(held, f"`{step.first.lock.spelled()}` is held since here"),
                    Note(taken, f"`{step.then.lock.spelled()}` is taken here"),
                    step.then.steps,
                    step.then.perhaps,
                )
            )
        return orders

    def _reversed(self, order: Order, types: BodyTypes) -> Iterator[Order]:
        """Where the two locks are taken the other way round, without a third one that keeps the two apart."""
        item, crate = types.body.item, types.body.unit.crate
        words = {(order.first[1] or (order.first[0],))[-1].encode(), (order.then[1] or (order.then[0],))[-1].encode()}
        words = {word.rpartition(b"::")[2] for word in words}
        tests = item is not None and item.tested
        for one in self._candidates(crate, words, tests=tests):
            for other in self._orders_of(one):
                if (other.first, other.then) == (order.then, order.first) and not other.others & order.others:
                    yield other

    def _candidates(self, crate: Crate, words: set[bytes], *, tests: bool) -> Iterator[Item]:
        """The functions that name one of the locks, and the other one or a function that does."""
        if id(crate) not in self._words:
            self._words[id(crate)] = [(item, frozenset(_WORD.findall(item.text))) for item in crate.functions()]
        known = [(item, found) for item, found in self._words[id(crate)] if item.tested <= tests]
        naming = {item.name.encode() for item, found in known if found & words}
        for item, found in known:
            here = found & words
            if len(here) == len(words) or (here and found & (naming - {item.name.encode()})):
                yield item

    def _orders_of(self, item: Item) -> tuple[Order, ...]:
        if id(item) not in self._orders:
            self._orders[id(item)] = ()
            body = self.program.body(item)
            if body is not None:
                types = self.program.typed(body)
                frames = [body.root, *(e for e in body.root.walk() if hir.is_async_root(e))]
                found = [order for frame in frames for order in self._named(list(self._steps(types, frame)), types)]
                self._orders[id(item)] = tuple(order for order in found if order is not None)
        return self._orders[id(item)]


def call_of(origin: Origin) -> hir.Expr | hir.Binding:
    """The call that a guard comes from, below what unwraps or awaits it."""
    while True:
        if isinstance(origin, (hir.Await, hir.Try)):
            origin = origin.operand
        elif isinstance(origin, hir.MethodCall) and origin.name in ("unwrap", "expect", "unwrap_or_else"):
            origin = origin.receiver
        else:
            return origin


def _sure_again(step: Step) -> Confidence | None:
    """How sure is it that the second call waits for the first one's guard?"""
    if "all" in (step.first.guard.excludes, step.then.guard.excludes):
        return "medium" if step.then.perhaps else "high"
    if step.then.recursive:
        return None
    return "low" if step.then.perhaps else "medium"


def _stale(owned: Owned, lock: LockPlace, at: hir.Expr) -> bool:
    """May the guard be from another turn of a loop, in which the lock's variable stood for another lock?"""
    root = lock.root
    if isinstance(root, Item) or root.source is None or root.source.kind == "param":
        return False
    loops = [above for above in at.ancestors() if isinstance(above, hir.Loop)]
    loops = [loop for loop in loops if loop.start <= root.start and root.end <= loop.end]
    if not loops:
        return False
    born = owned.key.start if isinstance(owned.key, hir.Binding) else owned.origin.start
    return born < loops[0].start or owned.origin.start >= at.start


def names_of(first: LockPlace, then: LockPlace, types: BodyTypes) -> tuple[Name, Name] | None:
    """What both locks are called outside of the body: statics, or fields of one value of a type of the program."""
    if isinstance(first.root, Item) and isinstance(then.root, Item):
        return (first.root.path, first.fields), (then.root.path, then.fields)
    if first.root is not then.root or isinstance(first.root, Item):
        return None
    common = 0
    while common < min(len(first.fields), len(then.fields)) - 1 and first.fields[common] == then.fields[common]:
        common += 1
    if not first.fields or not then.fields:
        return None
    owner = _plain(types.binding(first.root), types)
    for field in first.fields[:common]:
        owner = _plain(types.program.signatures.field(owner, field), types) if owner is not None else None
    if not isinstance(owner, Adt) or not isinstance(owner.item, Item) or owner.item.unit.crate.known:
        return None
    return (owner.path, first.fields[common:]), (owner.path, then.fields[common:])


def _plain(ty: Ty, types: BodyTypes) -> Ty:
    """The type that fields are looked up in: behind references and pointers."""
    for step in types.program.traits.autoderef(ty):
        while isinstance(step, Ref):
            step = step.to
        if isinstance(step, Adt) and isinstance(step.item, Item) and not step.item.unit.crate.known:
            return step
    return None
