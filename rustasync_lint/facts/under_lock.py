"""What runs while a thread's lock is held: a few instructions, or work that lets others wait.

Loops over data, calls that walk through data and calls that block count as work. Where a lock is held for
that somewhere in the crate, whoever takes it may wait for long. Leaves which lock is which to `lock_places`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts import busy
from rustasync_lint.facts.blocking import BlockingCalls, kind_of
from rustasync_lint.facts.context import Contexts
from rustasync_lint.facts.lock_order import Name, call_of, names_of
from rustasync_lint.facts.lock_takes import LockTakes
from rustasync_lint.facts.places import place_of
from rustasync_lint.facts.sections import Sections
from rustasync_lint.finding import Note
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item

if TYPE_CHECKING:
    from rustasync_lint.facts.guards import Guards
    from rustasync_lint.model.crate import Crate
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

# A function without one of these words does no work under a lock that is known here.
_WORK = re.compile(rb"\b(?:for|while|loop|sort\w*|retain\w*|collect|fold|sum|sleep|fs|recv|join|wait)\b")
_FEW_TURNS = 64


class UnderLock:
    """Answers for every body of a program."""

    def __init__(
        self, program: Program, contexts: Contexts, guards: Guards, blocking: BlockingCalls, takes: LockTakes
    ) -> None:
        self.program = program
        self.contexts = contexts
        self.guards = guards
        self.blocking = blocking
        self.takes = takes
        self._elsewhere: dict[tuple[int, Name, bool], Note | None] = {}

    def work(self, call: hir.Expr, types: BodyTypes) -> Note | None:
        """Work that is done under the lock that a call takes: here, or at another place that takes it."""
        frame, _ = self.contexts.frame(call, types)
        taken = self.takes.direct(call, types)
        if taken is None:
            return None
        for expr, origins in self._sections(types, frame):
            if any(call_of(origin) is call for origin in origins) and self._is_work(expr, types):
                return Note(place_of(expr, types), f"this runs while `{taken.lock.spelled()}` is locked")
        names = names_of(taken.lock, taken.lock, types)
        if names is None:
            return None
        item = types.body.item
        return self._by_others(names[0], types.body.unit.crate, tests=item is not None and item.tested)

    def _by_others(self, name: Name, crate: Crate, *, tests: bool) -> Note | None:
        key = (id(crate), name, tests)
        if key not in self._elsewhere:
            self._elsewhere[key] = None
            word = re.compile(rb"\b%s\b" % re.escape((name[1] or (name[0].rpartition("::")[2],))[-1].encode()))
            for item in crate.functions():
                text = item.text
                if item.is_async or item.tested > tests or not word.search(text):
                    continue
                if _WORK.search(text) and (found := self._in_function(item, name)) is not None:
                    self._elsewhere[key] = found
                    break
        return self._elsewhere[key]

    def _in_function(self, item: Item, name: Name) -> Note | None:
        """Work under a lock of that name in a function that is not async: it runs on whatever thread calls it."""
        body = self.program.body(item)
        if body is None:
            return None
        types = self.program.typed(body)
        for expr, origins in self._sections(types, body.root):
            if not self._is_work(expr, types):
                continue
            for origin in origins:
                call = call_of(origin)
                taken = self.takes.direct(call, types) if isinstance(call, hir.Expr) else None
                names = names_of(taken.lock, taken.lock, types) if taken is not None else None
                if taken is not None and names is not None and names[0] == name:
                    return Note(place_of(expr, types), f"this runs while `{taken.lock.spelled()}` is locked")
        return None

    def _sections(self, types: BodyTypes, frame: hir.Expr) -> list[tuple[hir.Expr, list[hir.Expr | hir.Binding]]]:
        memo: dict[int, list[tuple[hir.Expr, list[hir.Expr | hir.Binding]]]] = types.memo("sections")
        if id(frame) not in memo:
            root = frame.body if isinstance(frame, (hir.AsyncBlock, hir.Closure)) else frame
            sections = Sections(
                types,
                self.guards,
                types.body.unit.crate.edition,
                lambda expr: self.contexts.frame(expr, types)[0] is frame,
            )
            sections.run(root, {})
            memo[id(frame)] = [(expr, [one.origin for one in owned]) for expr, owned in sections.during]
        return memo[id(frame)]

    def _is_work(self, expr: hir.Expr, types: BodyTypes) -> bool:
        """Does it take long, or as long as there is data?"""
        if isinstance(expr, hir.Loop):
            turns = busy.turns(expr)
            return turns is None or turns > _FEW_TURNS
        if isinstance(expr, hir.MethodCall) and expr.name in knowledge.walks():
            return True
        known = self.blocking.known(expr, types) if isinstance(expr, (hir.Call, hir.MethodCall)) else None
        return known is not None and known[1] != "low" and kind_of(known[0]) not in ("", "lock", "console")
