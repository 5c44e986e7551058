"""Async locks that nothing awaits under: a private field whose guards are all gone before the next await.

Every use of the field in its crate has to be a lock that is awaited on the spot, or one that waits for nobody.
What else is done with it (a clone, a borrow, a pattern) may be an await under the lock somewhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.context import Contexts
from rustasync_lint.facts.guards import Guards
from rustasync_lint.facts.places import place_of
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref, Ty
from rustasync_lint.source import Place

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_WORD = re.compile(rb"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Needless:
    """An async lock under which nothing is awaited: the field, and all places that lock it, in source order."""

    owner: str
    field: str
    locks: tuple[Place, ...]


class NeedlessLocks:
    """Answers for the fields of a program's structs."""

    def __init__(self, program: Program, contexts: Contexts, guards: Guards) -> None:
        self.program = program
        self.contexts = contexts
        self.guards = guards
        self._judged: dict[tuple[int, str], Needless | None] = {}

    def of(self, call: hir.Expr, types: BodyTypes) -> Needless | None:
        """What is known of the field that a call locks, when no await needs the lock."""
        field = call.receiver if isinstance(call, hir.MethodCall) else None
        if not isinstance(field, hir.Field) or not isinstance(call.parent, hir.Await):
            return None
        if not self._is_lock(call, types):  # type: ignore[arg-type]
            return None
        owner = self._owner(field, types)
        if owner is None or owner.kind != "struct" or owner.unit.crate.known:
            return None
        key = (id(owner), field.name)
        if key not in self._judged:
            self._judged[key] = None
            locks = self._locks(owner, field.name) if is_private(owner, field.name) else None
            if locks:
                self._judged[key] = Needless(owner.name, field.name, tuple(locks))
        return self._judged[key]

    def _is_lock(self, call: hir.MethodCall, types: BodyTypes) -> bool:
        row = knowledge.acquires().get(knowledge.canonical(types.calls.target(call).path))
        return row is not None and knowledge.guards()[row.guard].family == "async-lock"

    def _owner(self, field: hir.Field, types: BodyTypes) -> Item | None:
        """The type of the program that has the field."""
        for step in types.program.traits.autoderef(types.of(field.base)):
            if types.program.signatures.has_field(step, field.name):
                plain: Ty = step
                while isinstance(plain, Ref):
                    plain = plain.to
                return plain.item if isinstance(plain, Adt) and isinstance(plain.item, Item) else None
        return None

    def _locks(self, owner: Item, name: str) -> list[Place] | None:
        """The places that lock the field; None when a use of it may need an async lock, or is not understood."""
        word = name.encode()
        places: list[Place] = []
        for item in owner.unit.crate.functions():
            if item.tested > owner.tested or word not in _WORD.findall(item.text):
                continue
            body = self.program.body(item)
            if body is None:
                return None
            found = self._in_body(self.program.typed(body), owner, name)
            if found is None:
                return None
            places += found
        return sorted(places, key=lambda place: (place.path, place.start))

    def _in_body(self, types: BodyTypes, owner: Item, name: str) -> list[Place] | None:
        places: list[Place] = []
        for expr in types.body.root.walk():
            if any(_binds(part, name) for intro in hir.introductions(expr) for part in _parts(intro.pattern)):
                return None
            if isinstance(expr, hir.Macro) and not expr.whole:
                return None
            if isinstance(expr, hir.StructLit) and any(n == name and not _made(v) for n, v in expr.fields):
                return None
            if not isinstance(expr, hir.Field) or expr.name != name:
                continue
            of = self._owner(expr, types)
            if of is not owner:
                if of is None:
                    return None
                continue
            call = expr.parent
            if not isinstance(call, hir.MethodCall) or call.receiver is not expr or not self._is_lock(call, types):
                return None
            if isinstance(call.parent, hir.Await):
                if not self._ends_before_awaits(call.parent, types):
                    return None
                places.append(place_of(call, types))
        return places

    def _ends_before_awaits(self, lock: hir.Await, types: BodyTypes) -> bool:
        """Is the guard gone before anything else is awaited, and given to nobody?"""
        frame, polled = self.contexts.frame(lock, types)
        if not polled or any(held.origin is lock for held in self.guards.held(types, frame)):
            return False
        at: hir.Expr = lock
        while isinstance(at.parent, (hir.Unary, hir.Ref, hir.Field, hir.Index)):
            at = at.parent
        above = at.parent
        if isinstance(above, hir.MethodCall) and above.receiver is at:
            return self.guards.owned(types.of(above)) is None
        if isinstance(above, hir.Let) and isinstance(above.intro.pattern, hir.PBind) and at is lock:
            return all(not _moved(use) for use in above.intro.pattern.binding.uses)
        if isinstance(above, (hir.Statement, hir.Assign, hir.Binary, hir.Macro)):
            return True
        return at is not lock and isinstance(above, (hir.Let, hir.Match, hir.If, hir.Call, hir.Block))


def is_private(owner: Item, name: str) -> bool:
    """Is the field of a struct visible in its own module only?"""
    fields = owner.child("body")
    for field in fields.named_children if fields is not None else ():
        named = field.child_by_field_name("name")
        if named is not None and owner.unit.text(named) == name:
            return not any(child.type == "visibility_modifier" for child in field.children)
    return False


def _made(value: hir.Expr) -> bool:
    """Is a lock made here, perhaps inside of a pointer?"""
    while isinstance(value, hir.Call) and len(value.args) == 1 and isinstance(value.args[0], hir.Call):
        value = value.args[0]
    callee = value.callee if isinstance(value, hir.Call) else None
    return isinstance(callee, hir.Path) and callee.local is None and callee.segments[-1] in ("new", "default", "from")


def _moved(use: hir.Path) -> bool:
    above = use.parent
    if isinstance(above, hir.Call):
        callee = above.callee
        return above.callee is not use and not (isinstance(callee, hir.Path) and callee.segments[-1:] == ("drop",))
    if isinstance(above, (hir.StructLit, hir.Group, hir.Jump, hir.Let, hir.Assign)):
        return not (isinstance(above, hir.Assign) and above.left is use)
    if isinstance(above, hir.MethodCall) and any(arg is use for arg in above.args):
        return True
    if isinstance(above, hir.Block) and above.tail is use:
        return True
    return any(isinstance(a, (hir.Closure, hir.AsyncBlock)) for a in use.ancestors())


def _parts(pattern: hir.Pat) -> Iterator[hir.Pat]:
    pending = [pattern]
    while pending:
        at = pending.pop()
        yield at
        pending += at.parts()


def _binds(pattern: hir.Pat, name: str) -> bool:
    return isinstance(pattern, hir.PVariant) and any(field == name for field, _ in pattern.fields)
