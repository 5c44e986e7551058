"""Futures cut short by a timeout, a single poll, a sibling's error or a lost race, and who misses what they lose.

What a future loses is `cancel`'s answer. Here it is asked whether anybody goes on with the thing that
was read, written or changed half-way: after the error, in the next turn of a loop, or in the caller.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.arms import leaves
from rustasync_lint.facts.cancel import Cancelled, core
from rustasync_lint.facts.failing import Failing, failing
from rustasync_lint.facts.lossy import Loss, declared_in, enclosing_loop
from rustasync_lint.facts.owners import below, outlives, root, spelled
from rustasync_lint.facts.selects import Selects
from rustasync_lint.facts.written import called
from rustasync_lint.finding import weaker
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Ref

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes


@dataclass(frozen=True, slots=True)
class Cut:
    """A future that is dropped half done: `at` makes it, `place` is what it works on, `again` where that is used next.

    `by` is what drops it, in the user's spelling. `again` is None when only a caller can use it.
    """

    by: str
    at: hir.Expr
    loss: Loss
    place: str
    again: hir.Expr | None


class Cuts:
    """Judges the calls of one body that cut futures short."""

    def __init__(self, types: BodyTypes, selects: Selects, cancelled: Cancelled, frame: hir.Expr) -> None:
        self.types = types
        self.selects = selects
        self.cancelled = cancelled
        self.frame = frame

    def of(self, call: hir.Expr) -> Iterator[Cut]:
        """What a timeout, a poll, a `try_join` or a race loses that somebody misses."""
        futures = cut_by(call, self.types)
        if len(futures) > 1 and isinstance(call, hir.Macro):
            value: hir.Expr = call
        else:
            value = call.parent if isinstance(call.parent, hir.Await) else call
        for future in futures:
            if self.selects.lent(future) is not None:
                continue
            loss = self.cancelled.loss(future, self.types)
            if loss is not None and loss.what in ("data", "message"):
                yield from self._missed(_name(call), future, loss, failing(value))

    def _missed(self, by: str, future: hir.Expr, loss: Loss, after: Failing) -> Iterator[Cut]:
        inner = core(future, self.types)
        at = inner if future.start <= inner.start and inner.end <= future.end else future
        loss = replace(loss, name=loss.name or "async block")
        if loss.what == "message":  # whoever sets a limit to a `send` means to give the message up
            loss = replace(loss, confidence="low")
        if after.unseen:
            return
        for place in self._works_on(inner, loss.what == "message"):
            name = spelled(place, self.types)
            if any(self._ends(part, name) for branch in after.branches for part in branch.walk()):
                continue
            again, beyond = self._used(place, name, at, after)
            if again is not None:
                yield Cut(by, at, loss, name, again)
                return
            if beyond:
                yield Cut(by, at, replace(loss, confidence=weaker(loss.confidence, "medium")), name, None)
                return

    def _works_on(self, inner: hir.Expr, message: bool) -> list[hir.Expr]:
        """The places that a future borrows mutably: what it leaves half done. A message is lost by any sender."""
        if isinstance(inner, hir.AsyncBlock):
            return self._places_in(inner, message)
        parts: list[hir.Expr] = []
        if isinstance(inner, hir.MethodCall) and (message or self._exclusive(inner)):
            parts.append(inner.receiver)
        if isinstance(inner, (hir.Call, hir.MethodCall)):
            for arg in inner.args:
                exclusive = isinstance(arg, hir.Ref) and arg.mutable
                ty = self.types.of(arg) if isinstance(arg, (hir.Path, hir.Field)) else None
                if exclusive or (isinstance(ty, Ref) and ty.mutable):
                    parts.append(arg)
        return [below(part) for part in parts if self._is_state(part)]

    def _places_in(self, block: hir.AsyncBlock, message: bool) -> list[hir.Expr]:
        """The same for what an `async` block awaits itself."""
        found: list[hir.Expr] = []
        for part in block.body.walk():
            if isinstance(part, hir.Await):
                found += [p for p in self._works_on(core(part.operand, self.types), message) if _outside(p, block)]
        return found

    def _exclusive(self, call: hir.MethodCall) -> bool:
        """Does the method take its receiver by `&mut`, as what keeps a place in a stream must?"""
        signature = self.types.calls.target(call).signature
        return signature is None or signature.self_mode != "ref"

    def _is_state(self, part: hir.Expr) -> bool:
        """Is it a place, and no buffer: a variable of plain bytes is whole without the operation?"""
        path = root(part)
        return path is not None and (path.local is not None or path.segments[-1].isupper())

    def _used(self, place: hir.Expr, name: str, at: hir.Expr, after: Failing) -> tuple[hir.Expr | None, bool]:
        """Where the place is used next, and else whether somebody outside of the function may use it."""
        path = root(place)
        binding = path.local if path is not None else None
        loop = enclosing_loop(at)
        if after.broken is not None:
            loop = enclosing_loop(after.broken)
        stays = not after.left and not (after.branches and all(leaves(b, loop) for b in after.branches))
        gone = after.left or (bool(after.branches) and all(leaves(b, None) for b in after.branches))
        uses = list(binding.uses) if binding is not None else []
        again = next((u for u in sorted(uses, key=lambda u: u.start) if self._is_use(u, name, after, gone)), None)
        if again is not None:
            return again, False
        if stays and loop is not None and binding is not None and not declared_in(binding, loop):
            if not any(self._ends(part, name) for part in loop.body.walk()):
                return at, False
        return None, not gone and not after.told and outlives(place, self.frame, self.types)

    def _is_use(self, use: hir.Path, name: str, after: Failing, gone: bool) -> bool:
        """Does a variable's use go on with the place after the cut?"""
        inside = next((branch for branch in after.branches if branch.start <= use.start < branch.end), None)
        if inside is None and (gone or use.start < (after.broken.end if after.broken is not None else after.end)):
            return False
        whole: hir.Expr = use
        while isinstance(whole.parent, (hir.Field, hir.Ref)) and spelled(whole, self.types) != name:
            whole = whole.parent
        spelt = spelled(whole, self.types)
        if not (spelt == name or name.startswith(spelt + ".")):
            return False
        part, above = whole, whole.parent
        while isinstance(above, (hir.Field, hir.Ref)):
            part, above = above, above.parent
        if above is None or self._ends(above, name) or (isinstance(above, hir.Macro) and not above.arms):
            return False
        waits = any(isinstance(outer, hir.Await) for outer in (above.parent, above))
        if waits or not isinstance(above, hir.MethodCall) or above.receiver is not part:
            return waits or (name != "self" and (inside is None or not leaves(inside, None)))
        signature = self.types.calls.target(above).signature
        return name != "self" and signature is not None and signature.self_mode != "ref" and part is whole

    def _ends(self, expr: hir.Expr, name: str) -> bool:
        """Does the expression close the place, or put another one there?"""
        if isinstance(expr, hir.Assign) and expr.op == "=":
            left = spelled(expr.left, self.types)
            return name == left or name.startswith(left + ".")
        if isinstance(expr, hir.MethodCall):
            near = [expr.receiver, *expr.args] if expr.name in hints.closing() else []
            if expr.name == "take" and not expr.args:
                near.append(expr.receiver)
        elif isinstance(expr, hir.Call) and isinstance(expr.callee, hir.Path):
            near = expr.args if _name(expr) in hints.closing() else []
        else:
            return False
        return any(_one_in_other(spelled(part, self.types), name) for part in near)


def cut_by(call: hir.Expr, types: BodyTypes) -> list[hir.Expr]:
    """The futures that a call or macro is given and may drop before they are done; `select!` is not meant."""
    if isinstance(call, hir.Macro):
        join = knowledge.join_macros()
        drops = any(row.drops_rest for path, row in join.items() if path.rsplit("::", 1)[-1] == f"{call.name}!")
        return call.items if drops else []
    if not isinstance(call, (hir.Call, hir.MethodCall)) or called(call) not in knowledge.cutting_names():
        return []
    path = types.calls.target(call).path
    args = knowledge.lookup(knowledge.cutting(), path) if path else None
    found: list[hir.Expr] = []
    for at in args or ():
        if at == -1 and isinstance(call, hir.MethodCall):
            found.append(call.receiver)
        elif 0 <= at < len(call.args):
            found.append(call.args[at])
    return found


def _name(call: hir.Expr) -> str:
    if isinstance(call, hir.Macro):
        return f"{call.name}!"
    if isinstance(call, hir.MethodCall):
        return call.name
    callee = call.callee if isinstance(call, hir.Call) else None
    return callee.segments[-1] if isinstance(callee, hir.Path) and callee.segments else ""


def _outside(place: hir.Expr, block: hir.AsyncBlock) -> bool:
    path = root(place)
    return path is not None and (path.local is None or path.local.start < block.start)


def _one_in_other(one: str, other: str) -> bool:
    return one == other or other.startswith(one + ".") or one.startswith(other + ".")
