"""Which locks a function takes while it runs, itself and through the functions that it calls.

Locks are told by their place, in the terms of who calls. Calls that are spawned, stored or passed on are not
followed. Leaves what is held meanwhile to `lock_order`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.context import Contexts
from rustasync_lint.facts.lock_places import LockPlace, Reached, place_of_lock, reached, translated
from rustasync_lint.facts.places import place_of
from rustasync_lint.facts.reach import is_conditional
from rustasync_lint.finding import Note
from rustasync_lint.knowledge.rows import Guard
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Param, Some

if TYPE_CHECKING:
    from rustasync_lint.facts.guards import Guards
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_FAMILIES = ("sync-lock", "async-lock")
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Taking:
    """A lock that is taken: where it stands, its guard's row, whether it waits, the calls that lead there.

    `perhaps` when a call on the way runs on a branch only.
    """

    lock: LockPlace
    guard: Guard
    waits: bool
    recursive: bool
    steps: tuple[Note, ...] = ()
    perhaps: bool = False


@dataclass(frozen=True, slots=True)
class _Summary:
    """What a function takes, in the terms of its caller."""

    lock: Reached
    guard: Guard
    recursive: bool
    steps: tuple[Note, ...]
    perhaps: bool


class LockTakes:
    """Answers for every body of a program."""

    def __init__(self, program: Program, contexts: Contexts, guards: Guards) -> None:
        self.program = program
        self.contexts = contexts
        self.guards = guards
        self._taken: dict[tuple[int, int], tuple[_Summary, ...]] = {}

    def direct(self, call: hir.Expr, types: BodyTypes) -> Taking | None:
        """The lock that a call of `lock()` and the like takes."""
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return None
        path = knowledge.canonical(types.calls.target(call).path)
        row = knowledge.acquires().get(path)
        guard = knowledge.guards()[row.guard] if row is not None else None
        if row is None or guard is None or guard.family not in _FAMILIES or guard.excludes == "nobody":
            return None
        if row.awaited and not isinstance(call.parent, hir.Await):
            return None
        of = call.receiver if isinstance(call, hir.MethodCall) else call.args[0] if call.args else None
        lock = place_of_lock(of, types) if of is not None else None
        if lock is None:
            return None
        name = path.rpartition("::")[2]
        return Taking(lock, guard, not name.startswith("try_"), path in knowledge.recursive_reads())

    def takes(self, call: hir.Expr, types: BodyTypes) -> list[Taking]:
        """The locks that a call takes, itself or further down, in the places of the body that it stands in."""
        found = self.direct(call, types)
        if found is not None:
            return [found] if found.waits else []
        item = self.callee(call, types)
        if item is None:
            return []
        assert isinstance(call, (hir.Call, hir.MethodCall))
        takings: list[Taking] = []
        for one in self._of(item, _DEEPEST):
            lock = translated(one.lock, call, types)
            if lock is not None:
                takings.append(Taking(lock, one.guard, True, one.recursive, one.steps, one.perhaps))
        return takings

    def handed_out(self, call: hir.Expr, types: BodyTypes) -> Taking | None:
        """The lock of the guard that a call returns: its own, or that of a function which takes only one."""
        found = self.direct(call, types)
        if found is not None:
            return found
        item = self.callee(call, types)
        if item is None:
            return None
        output = self.program.signatures.of(item).output
        owned = self.guards.owned(output) or self.guards.owned(self.program.traits.awaited(output))
        takings = {one.lock: one for one in self.takes(call, types) if owned is not None and one.guard is owned[0]}
        return next(iter(takings.values())) if len(takings) == 1 else None

    def callee(self, call: hir.Expr, types: BodyTypes) -> Item | None:
        """The function of the program that runs during a call, or while it is awaited on the spot."""
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return None
        target = types.calls.target(call)
        item = target.item
        if not isinstance(item, Item) or item.kind != "fn" or item.unit.crate.known:
            return None
        if isinstance(target.on, (Param, Some)) or item.is_async != isinstance(call.parent, hir.Await):
            return None
        return item

    def _of(self, item: Item, deep: int) -> tuple[_Summary, ...]:
        key = (id(item), deep)
        if key not in self._taken:
            self._taken[key] = ()
            self._taken[key] = tuple(self._read(item, deep))
        return self._taken[key]

    def _read(self, item: Item, deep: int) -> Iterator[_Summary]:
        body = self.program.body(item) if deep > 0 else None
        if body is None:
            return
        types = self.program.typed(body)
        for expr in body.root.walk():
            if not isinstance(expr, (hir.Call, hir.MethodCall)) or not self._runs_with(expr, types):
                continue
            place = place_of(expr, types)
            perhaps = is_conditional(expr)
            own = self.direct(expr, types)
            if own is not None:
                lock = reached(own.lock, body)
                if lock is not None and own.waits:
                    step = Note(place, f"`{own.lock.spelled()}` is locked here")
                    yield _Summary(lock, own.guard, own.recursive, (step,), perhaps)
                continue
            callee = self.callee(expr, types)
            for one in self._of(callee, deep - 1) if callee is not None and callee is not item else ():
                inner = translated(one.lock, expr, types)
                lock = reached(inner, body) if inner is not None else None
                if lock is not None and callee is not None:
                    step = Note(place, f"which calls `{callee.name}`")
                    yield _Summary(lock, one.guard, one.recursive, (step, *one.steps), perhaps or one.perhaps)

    def _runs_with(self, expr: hir.Expr, types: BodyTypes) -> bool:
        """Does an expression run while the function around it runs?"""
        root, polled = self.contexts.frame(expr, types)
        return polled is not None and root is types.body.root
