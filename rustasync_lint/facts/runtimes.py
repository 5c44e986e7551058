"""Who drives a future, and what in it only works on the threads of another runtime.

A future is followed through the async and plain functions of the program that run in it. What is wrapped by
a compatibility layer, or runs where the other runtime was entered, is fine.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.context import Contexts
from rustasync_lint.facts.places import place_of
from rustasync_lint.facts.reach import Step
from rustasync_lint.facts.written import called
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge.execution import Clash
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_MOST_STEPS = 5
# An executor without timers or I/O of its own.
_BARE = "futures"


@dataclass(frozen=True, slots=True)
class Mixed:
    """Something of one runtime (`needs`) in a future that another one (`by`) drives, and the calls that lead there."""

    needs: str
    by: str
    steps: tuple[Step, ...]
    clash: Clash
    confidence: Confidence


class Runtimes:
    """Answers for one body."""

    def __init__(self, program: Program, contexts: Contexts, types: BodyTypes) -> None:
        self.program = program
        self.contexts = contexts
        self.types = types

    def driver(self, expr: hir.Expr) -> str | None:
        """The runtime that drives the future given to a call, or that an attribute puts around a function's body."""
        if expr is self.types.body.root:
            return self._of_attributes()
        if not isinstance(expr, (hir.Call, hir.MethodCall)) or called(expr) not in _driving():
            return None
        path = self._path(expr, self.types)
        spawn = knowledge.spawn().get(path)
        if spawn is not None:
            return spawn.runtime if spawn.certain else None
        return _runtime_of(path) if path in knowledge.block_on() else None

    def mixed(self, expr: hir.Expr) -> Mixed | None:
        """The first thing in a driven future that needs the threads of another runtime than drives it."""
        by = self.driver(expr)
        if by is None or not self._may_need_another(by):
            return None
        future, sure = self._driven(expr), self._sure(expr)
        if future is None or sure is None or self._is_shimmed(future):
            return None
        for needs, steps in self._needs(future):
            clash = next((c for c in _clashes() if needs != by and needs in c.what and by in c.under), None)
            if clash is not None:
                return Mixed(needs, by, steps, clash, sure)
        return None

    def _may_need_another(self, by: str) -> bool:
        """Does the crate, or one of the program that it uses, name a library that does not work under `by`?"""
        names = _strangers(by)
        crate = self.types.body.unit.crate
        if not crate.dependencies:
            return any(name.encode() in self.types.body.unit.source.data for name in names)
        used = [crate, *(other for other in crate.dependencies.values() if not other.known)]
        return any(library.name in names for one in used for library in one.dependencies.values())

    def _driven(self, expr: hir.Expr) -> hir.Expr | None:
        """The future itself: a body, an async block, or the call that makes it."""
        if expr is self.types.body.root or not isinstance(expr, (hir.Call, hir.MethodCall)):
            return expr
        path = self._path(expr, self.types)
        spawn, block_on = knowledge.spawn().get(path), knowledge.block_on().get(path)
        at = spawn.future_arg if spawn is not None else block_on.future_arg if block_on is not None else 0
        if at < 0:
            return expr.receiver if isinstance(expr, hir.MethodCall) else None
        return expr.args[at] if at < len(expr.args) else None

    def _sure(self, expr: hir.Expr) -> Confidence | None:
        """How sure it is that the driver's thread is not one of the other runtime all the same."""
        if any(self._enters(part) for part in self.types.body.root.walk()):
            return None
        item = self.types.body.item
        if expr is self.types.body.root:
            return "high"
        frame, polled = self.contexts.frame(expr, self.types)
        if isinstance(expr, (hir.Call, hir.MethodCall)) and self._path(expr, self.types) in knowledge.spawn():
            return "high"
        if polled is not False:
            return None  # that is for the rule about driving a future inside of another
        if frame is not self.types.body.root:
            return self._sure_of_closure(frame)
        is_first = item is not None and (item.name == "main" or "#[test]" in item.attributes)
        return "high" if is_first else "low"

    def _sure_of_closure(self, closure: hir.Expr) -> Confidence | None:
        """A closure on a thread that was started for it is on no runtime's; the threads of a pool know theirs."""
        call = closure.parent
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return "low"
        escape = knowledge.lookup(knowledge.escapes(), self._path(call, self.types))
        if escape is not None and escape.kind != "thread":
            return None if _runtime_of(escape.path) is not None else "low"
        return "high" if escape is not None else "low"

    def _needs(self, future: hir.Expr) -> Iterator[tuple[str, tuple[Step, ...]]]:
        """What runs in the future and needs a runtime, nearest first, with the calls that lead there."""
        pending: deque[tuple[hir.Expr, BodyTypes, tuple[Step, ...]]] = deque([(future, self.types, ())])
        seen: set[int] = set()
        while pending:
            root, types, steps = pending.popleft()
            for call in self._runs(root, types):
                target = types.calls.target(call)
                path = knowledge.canonical(target.path)
                here = (*steps, Step(place_of(call, types), path))
                needs = _needed(path)
                if needs is not None:
                    yield needs, here
                item = target.item
                if not isinstance(item, Item) or item.unit.crate.known or id(item) in seen or len(here) > _MOST_STEPS:
                    continue
                seen.add(id(item))
                body = self.program.body(item)
                if body is not None:
                    inner = self.program.typed(body)
                    named = Step(place_of(call, types), item.name)
                    if not any(self._enters(part) for part in body.root.walk()):
                        pending.append((body.root, inner, (*steps, named)))

    def _runs(self, root: hir.Expr, types: BodyTypes) -> Iterator[hir.Call | hir.MethodCall]:
        """The calls that run while the future, or the function's body, does."""
        frame: hir.Expr | None = root if isinstance(root, hir.AsyncBlock) or root is types.body.root else None
        for expr in root.walk():
            if isinstance(expr, (hir.Call, hir.MethodCall)):
                around, _ = self.contexts.frame(expr, types)
                if frame is None or around is frame:
                    yield expr

    def _is_shimmed(self, future: hir.Expr) -> bool:
        """Is the future wrapped, or is something in it, by what makes one runtime's types usable under another?"""
        calls = (part for part in future.walk() if isinstance(part, (hir.Call, hir.MethodCall)))
        paths = [self._path(call, self.types) for call in calls]
        return any(path == shim or path.startswith(f"{shim}::") for path in paths for shim in knowledge.shims())

    @staticmethod
    def _path(call: hir.Call | hir.MethodCall, types: BodyTypes) -> str:
        return knowledge.canonical(types.calls.target(call).path)

    @staticmethod
    def _enters(expr: hir.Expr) -> bool:
        """Does it make the thread one of a runtime's, for as long as a guard lives?"""
        return isinstance(expr, hir.MethodCall) and expr.name == "enter" and not expr.args

    def _of_attributes(self) -> str | None:
        item = self.types.body.item
        for text in item.attributes if item is not None else ():
            name = text[2:-1].partition("(")[0].strip()
            row = knowledge.attributes().get(knowledge.canonical(name))
            if row is not None and row.effect == "entry" and row.runtime:
                return row.runtime
        return None


def may_drive(function: Item) -> bool:
    """Does a function name a call that drives a future?"""
    text = function.text
    return any(name in text for name in _driving_bytes())


@cache
def _driving() -> frozenset[str]:
    return frozenset(path.rpartition("::")[2] for path in (*knowledge.block_on(), *knowledge.spawn()))


@cache
def _driving_bytes() -> frozenset[bytes]:
    return frozenset(path.rpartition("::")[2].encode() for path in knowledge.block_on()) - {b"run", b"start", b"spawn"}


def _runtime_of(path: str) -> str | None:
    row = knowledge.runtimes().get(path.partition("::")[0])
    if row is None:
        return None
    return _BARE if row.runtime == "agnostic" else row.runtime


def _needed(path: str) -> str | None:
    """The runtime without which what the path names does not work."""
    while path:
        runtime = knowledge.bound().get(path)
        if runtime is not None:
            return runtime
        path = path.rpartition("::")[0]
    return None


@cache
def _strangers(by: str) -> frozenset[str]:
    """The crates that hold something which does not work when `by` drives it."""
    needs = {what for clash in _clashes() if by in clash.under for what in clash.what} - {by}
    return frozenset(path.partition("::")[0] for path, runtime in knowledge.bound().items() if runtime in needs)


@cache
def _clashes() -> tuple[Clash, ...]:
    return tuple(clash for clash in knowledge.clashes().values() if clash.effect in ("panics", "hangs"))
