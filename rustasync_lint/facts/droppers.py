"""Who may drop the future of a frame before it is done, as far as its file shows.

A `select!`, a timeout, a server whose client goes away do; a task is left alone, but at shutdown. Where
nobody is seen, a public function may be called by anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from rustasync_lint import knowledge
from rustasync_lint.facts.arms import leaves
from rustasync_lint.facts.cuts import cut_by
from rustasync_lint.facts.lossy import enclosing_loop
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref

if TYPE_CHECKING:
    from rustasync_lint.facts.callers import Callers
    from rustasync_lint.facts.context import Contexts
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

Dropper = Literal["kept", "private", "public", "server", "raced"]
"""From the least to the most likely: a task's own; a function nobody is seen to drop; a function of the crate's
surface; a handler that a server drops with its connection; under a `select!` or a timeout."""

_ORDER: tuple[Dropper, ...] = ("kept", "private", "public", "server", "raced")
# Callers of callers that are looked at.
_DEEP = 3
# Functions with more callers than this in their own file are taken for their visibility.
_MANY = 12


class Droppers:
    """Answers for the frames of a program."""

    def __init__(self, program: Program, contexts: Contexts, callers: Callers) -> None:
        self.program = program
        self.contexts = contexts
        self.callers = callers
        self._functions: dict[tuple[int, int], Dropper] = {}

    def of(self, frame: hir.Expr, types: BodyTypes, deep: int = _DEEP) -> Dropper:
        """Who may drop the future of a frame: of a function's body, an `async` block, an async closure."""
        if frame is types.body.root:
            return self._of_function(types.body.item, deep) if types.body.item is not None else "private"
        return self._of_future(frame, types, deep)

    def _of_future(self, future: hir.Expr, types: BodyTypes, deep: int) -> Dropper:
        """Who may drop the future that an expression makes, by what is done with it."""
        at, above = future, future.parent
        while above is not None:
            if isinstance(above, hir.Await):
                return self.of(self.contexts.frame(above, types)[0], types, deep - 1) if deep else "private"
            if isinstance(above, (hir.Call, hir.MethodCall)):
                decided = self._of_call(above, at, types)
                if decided is not None:
                    return decided
            elif isinstance(above, hir.Macro):
                return self._of_macro(above, at, types, deep)
            elif isinstance(above, hir.Let):
                uses = list(above.intro.pattern.bindings())
                used = uses[0].uses[0] if len(uses) == 1 and uses[0].uses else None
                if used is None or used.start <= above.start or not deep:
                    return "private"
                return self._of_future(used, types, deep - 1)
            elif isinstance(above, (hir.AsyncBlock, hir.Closure, hir.Statement)):
                return "private"
            at, above = above, above.parent
        return self._of_function(types.body.item, deep) if types.body.item is not None else "private"

    def _of_call(self, call: hir.Call | hir.MethodCall, at: hir.Expr, types: BodyTypes) -> Dropper | None:
        if any(at is cut for cut in cut_by(call, types)):
            return "raced"
        path = types.calls.target(call).path
        if path and (
            knowledge.canonical(path) in knowledge.spawn() or knowledge.canonical(path) in knowledge.block_on()
        ):
            return "kept"
        if not path and isinstance(call, hir.MethodCall) and call.name.startswith("spawn"):
            return "kept"
        passes = isinstance(call, hir.MethodCall) and call.receiver is at
        return None if passes or knowledge.canonical(path) in knowledge.carriers() else "private"

    def _of_macro(self, macro: hir.Macro, at: hir.Expr, types: BodyTypes, deep: int) -> Dropper:
        """An arm of a `select!` is dropped when another one wins; it matters when that one stays."""
        arm = next((arm for arm in macro.arms if arm.future is at), None)
        if arm is not None:
            loop = enclosing_loop(macro)
            others = [other.handler for other in macro.arms if other is not arm and other.handler is not None]
            if loop is not None and any(not leaves(handler, loop) for handler in others):
                return "raced"
        elif not macro.items or all(item is not at for item in macro.items):
            return "private"
        return self.of(self.contexts.frame(macro, types)[0], types, deep - 1) if deep else "private"

    # --- functions ---------------------------------------------------------------------------

    def _of_function(self, item: Item, deep: int) -> Dropper:
        key = (id(item), deep)
        if key not in self._functions:
            self._functions[key] = "private"
            self._functions[key] = self._judged(item, deep)
        return self._functions[key]

    def _judged(self, item: Item, deep: int) -> Dropper:
        effects = {row.effect for path, row in knowledge.attributes().items() if _has_attribute(item, path)}
        if effects & {"entry", "task", "test"} or (item.name == "main" and item.owner is None):
            return "kept"
        if "handler" in effects or self._takes_request(item):
            return "server"
        own: Dropper = "public" if _is_visible(item) else "private"
        sites = self.callers.sites(item) if deep else []
        if not sites or len(sites) > _MANY:
            return own
        found = [self._of_future(call, types, deep - 1) for call, types in sites]
        return max(found, key=_ORDER.index)

    def _takes_request(self, item: Item) -> bool:
        """Is it given what only a server hands to its handlers?"""
        for ty in self.program.signatures.of(item).params:
            while isinstance(ty, Ref):
                ty = ty.to
            if isinstance(ty, Adt) and knowledge.canonical(ty.path) in hints.request_types():
                return item.is_async
        return False


def _is_visible(item: Item) -> bool:
    """Is it `pub`, or a method of a trait?"""
    if item.owner is not None and (item.owner.kind == "trait" or item.owner.child("trait") is not None):
        return True
    return any(child.type == "visibility_modifier" and item.unit.text(child) == "pub" for child in item.node.children)


def _has_attribute(item: Item, path: str) -> bool:
    name = path.rpartition("::")[2]
    for text in item.attributes:
        written = text[2:-1].split("(", 1)[0].strip()
        if written == path or (written == name and "::" not in written and name not in ("test", "main")):
            return True
        if "::" in written and written.rpartition("::")[2] == name and written.split("::")[0] == path.split("::")[0]:
            return True
    return False
