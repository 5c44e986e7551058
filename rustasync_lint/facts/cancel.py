"""What is lost when a future is dropped before it is done.

Documented operations by the tables; functions of the program by what they do: an unsafe
operation below, a value taken and still only in a local at the next await, a state changed before
an await and put right after it. Doc comments that declare cancel safety are believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.declared import declares
from rustasync_lint.facts.lossy import DROPPED, Code, Loss, declared_in, enclosing_loop
from rustasync_lint.facts.places import place_of
from rustasync_lint.facts.summaries import Summaries
from rustasync_lint.finding import CONFIDENCES, Confidence, Note
from rustasync_lint.knowledge.rows import CancelSafety
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Param, Some

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

# From so many calls down on, a loss is less sure: something in between may keep what it has.
_FAR = 3
_FRAMED = re.compile(
    r"^(read|recv|receive|next|fetch)_(frame|packet|message|msg|exact|line|envelope)$|^(write|send)_(frame|message|all)$"
)


class Cancelled:
    """Answers for the futures of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._functions: Summaries[tuple[Item, bool], Loss | None] = Summaries(self._judged, None)

    # --- one future --------------------------------------------------------------------------

    def loss(self, future: hir.Expr, types: BodyTypes) -> Loss | None:
        """What is lost when the future that `future` makes is dropped half way; None when nothing, or unknown."""
        future = core(future, types)
        if isinstance(future, hir.AsyncBlock):
            return self._of_code(future.body, types)
        if not isinstance(future, (hir.Call, hir.MethodCall)):
            return None
        target = types.calls.target(future)
        name = (
            future.name
            if isinstance(future, hir.MethodCall)
            else target.path.rsplit("::", 1)[-1] or _name(future.callee)
        )
        row = knowledge.lookup(knowledge.cancel_safety(), target.path) if target.path else None
        if row is not None:
            return self._documented(row, future, name, types)
        if isinstance(target.item, Item) and target.item.kind == "fn" and not target.item.unit.crate.known:
            return self._of_item(target.item, isinstance(target.on, (Param, Some)), name, future.args)
        return self._by_name(future, name, types)

    def _documented(
        self, row: CancelSafety, future: hir.Call | hir.MethodCall, name: str, types: BodyTypes
    ) -> Loss | None:
        if row.consequence == "depends_on_inner":
            inner = [self.loss(arg, types) for arg in future.args]
            found = next((loss for loss in inner if loss is not None), None)
            return found or (Loss("time", "high", name, "") if row.verdict == "timer" else None)
        sure: Confidence = "high" if row.certain else "medium"
        if row.verdict == "timer":
            return Loss("time", sure, name, "")
        if row.verdict == "queue":
            return Loss("place", "low", name, "it goes to the end of the queue again")
        if row.consequence in ("restarts_work", "result_lost") and row.verdict != "safe":
            return Loss("work", sure, name, "the work starts again from the beginning")
        if row.verdict == "resumable":
            return None if self._kept(future) else Loss("data", sure, name, row.note or "what was read so far is lost")
        if row.consequence == "work_continues" and row.path.endswith("::*"):
            return Loss("data", "medium", name, row.note)
        if row.verdict != "unsafe":
            return None
        if row.consequence == "message_lost":
            if future.args and _made_afresh(future.args[-1]):
                return Loss("message", "low", name, "the message is dropped, and made again")
            return Loss("message", sure, name, "the message that moved in is dropped")
        if row.consequence == "partial_read" and self._kept(future):
            return None
        return Loss("data", sure, name, row.note or "what was done so far is lost")

    def _kept(self, future: hir.Call | hir.MethodCall) -> bool:
        """Does the buffer that holds the progress outlive the loop's turn?"""
        for arg in future.args:
            if isinstance(arg, hir.Ref):
                place = arg.operand
                while isinstance(place, hir.Field):
                    place = place.base
                if not isinstance(place, hir.Path) or place.local is None:
                    return False
                return not declared_in(place.local, enclosing_loop(future))
            if isinstance(arg, hir.Path) and arg.local is not None and arg is future.args[-1]:
                return not declared_in(arg.local, enclosing_loop(future))
        return False

    def _by_name(self, future: hir.Call | hir.MethodCall, name: str, types: BodyTypes) -> Loss | None:
        classes = knowledge.name_classes()
        if isinstance(future, hir.MethodCall) and types.of(future.receiver) is None and name in classes.loses_data:
            return Loss("data", "low", name, "an operation of that name loses what it did so far")
        return None

    # --- functions of the program ------------------------------------------------------------

    def _of_item(self, item: Item, virtual: bool, name: str, args: list[hir.Expr]) -> Loss | None:
        """`virtual`: a method of a trait, on a type that one does not know."""
        found = self._functions.of((item, virtual and item.owner is not None and item.owner.kind == "trait"))
        if found is None:
            return None
        if found.what == "unseen":
            lent = any(isinstance(arg, hir.Ref) and arg.mutable for arg in args)
            sure = lent and _FRAMED.match(name) is not None
            return Loss("data", "medium" if sure else "low", name, "what it read or wrote so far is lost")
        return Loss(found.what, found.confidence, name, found.why, found.at)

    def _judged(self, function: tuple[Item, bool]) -> Loss | None:
        item, virtual = function
        declared = self._declared(item)
        if declared is not None:
            why = "its documentation says that it is not cancel safe"
            return None if declared else Loss("data", "high", item.name, why)
        if virtual:
            return self._of_impls(item)
        body = self.program.body(item)
        if body is None:
            return Loss("unseen", "low", item.name, "") if item.is_async else None
        types = self.program.typed(body)
        if item.is_async:
            return self._of_code(body.root, types)
        made = core(body.root.tail, types) if isinstance(body.root, hir.Block) and body.root.tail is not None else None
        return self._of_code(made.body, types) if isinstance(made, hir.AsyncBlock) else None

    def _declared(self, item: Item) -> bool | None:
        """What the documentation says, of the function or of the trait's method that it implements."""
        said = declares(item)
        if said is None and item.owner is not None and item.owner.kind == "impl":
            trait = self.program.traits.trait_of(item.owner)
            method = trait.members.get(item.name) if isinstance(trait, Item) else None
            said = declares(method) if method is not None else None
        return said

    def _of_impls(self, method: Item) -> Loss | None:
        """The nearest loss among the impls of a trait; it is unsure when some of them lose nothing."""
        losses = [self._functions.of((function, False)) for function in self.program.implementors.of(method)]
        found = min((loss for loss in losses if loss is not None), key=_rank, default=None)
        if found is None:
            return None if losses else Loss("unseen", "low", method.name, "")
        sure: Confidence = "medium" if all(loss is not None and loss.what == found.what for loss in losses) else "low"
        return replace(found, confidence=max(sure, found.confidence, key=CONFIDENCES.index))

    def _of_code(self, root: hir.Expr, types: BodyTypes) -> Loss | None:
        """What a body loses when it is dropped at one of its awaits: the nearest loss."""
        code = Code(root, types)
        kept = (code.consumed(), code.restored(), code.collected())
        found = [*self._unsafe_awaits(code), *(loss for loss in kept if loss is not None)]
        if found:
            return min(found, key=_rank)
        slow = code.first_step([at for at in code.awaits if not self._quick(at, types)])
        if slow is None:
            return None
        at = Note(place_of(slow, types), "another await follows this one")
        return Loss("work", "high", "", "the work starts again from its first step", (at,))

    def _unsafe_awaits(self, code: Code) -> Iterator[Loss]:
        for future in code.polled:
            loss = self.loss(future, code.types)
            if loss is not None and loss.what == "data" and loss.confidence != "low":
                sure: Confidence = loss.confidence if len(loss.at) < _FAR else "medium"
                said = f"which awaits `{loss.name}`" if loss.at else DROPPED
                why = f"`{loss.name}` in it is not cancel safe: {loss.why}"
                yield Loss("data", sure, "", why, (Note(place_of(future, code.types), said), *loss.at))

    def _quick(self, at: hir.Expr, types: BodyTypes) -> bool:
        """Is it an operation that may be dropped and made again without loss?"""
        if not isinstance(at, hir.Await):
            return False
        future = core(at.operand, types)
        if not isinstance(future, (hir.Call, hir.MethodCall)):
            return False
        path = types.calls.target(future).path
        row = knowledge.lookup(knowledge.cancel_safety(), path) if path else None
        return (row is not None and row.verdict in ("safe", "timer")) or knowledge.canonical(path) in knowledge.yields()


def _rank(loss: Loss) -> tuple[int, int]:
    """Few steps first, then the surest."""
    return len(loss.at), CONFIDENCES.index(loss.confidence)


# --- helpers ----------------------------------------------------------------------------------

PASSING = frozenset(
    ("fuse", "boxed", "boxed_local", "map", "map_ok", "map_err", "instrument", "in_current_span", "then")
)


def core(future: hir.Expr, types: BodyTypes, *, blocks: bool = True) -> hir.Expr:
    """The future below what only wraps it: boxes, pins, adaptors, a name, with `blocks` an `async` around one await."""
    while True:
        if isinstance(future, hir.MethodCall) and future.name in PASSING:
            future = future.receiver
        elif isinstance(future, hir.Call) and types.calls.target(future).path in knowledge.carriers() and future.args:
            future = future.args[0]
        elif isinstance(future, hir.Ref):
            future = future.operand
        elif isinstance(future, hir.Macro) and future.name == "pin" and future.items:
            future = future.items[0]
        elif blocks and isinstance(future, hir.AsyncBlock) and (inner := _only_await(future)) is not None:
            future = inner
        elif (
            isinstance(future, hir.Path)
            and future.local is not None
            and (value := _bound_value(future.local)) is not None
        ):
            future = value
        else:
            return future


def _only_await(block: hir.AsyncBlock) -> hir.Expr | None:
    body = block.body
    if not isinstance(body, hir.Block) or body.statements or body.tail is None:
        return None
    tail = body.tail.operand if isinstance(body.tail, hir.Try) else body.tail
    return tail.operand if isinstance(tail, hir.Await) else None


def _bound_value(binding: hir.Binding) -> hir.Expr | None:
    intro = binding.source
    if intro is None or intro.kind != "let" or not isinstance(intro.pattern, hir.PBind):
        return None
    return intro.value if isinstance(intro.value, (hir.Call, hir.MethodCall, hir.AsyncBlock, hir.Macro)) else None


def _made_afresh(arg: hir.Expr) -> bool:
    """Is the value a copy or made on the spot, so that nothing of the program's state is in it?"""
    if isinstance(arg, hir.Lit):
        return True
    if isinstance(arg, hir.MethodCall):
        return arg.name in ("clone", "to_string", "to_owned", "to_vec", "into") and not any(
            isinstance(inner, hir.Call) for inner in arg.walk()
        )
    if isinstance(arg, (hir.StructLit, hir.Group)):
        return all(_made_afresh(child) for child in arg.children())
    if isinstance(arg, hir.Call):
        return all(_made_afresh(inner) for inner in arg.args)
    if isinstance(arg, hir.Macro):
        return True
    return isinstance(arg, hir.Path) and arg.local is None


def _name(expr: hir.Expr) -> str:
    return expr.segments[-1] if isinstance(expr, hir.Path) and expr.segments else ""
