"""What is lost when a future is dropped before it is done.

Documented operations by the tables; functions of the program by what they do: an unsafe
operation below, a value taken and still only in a local at the next await, a state changed before
an await and put right after it. Doc comments that declare cancel safety are believed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge.rows import CancelSafety
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Ref

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_DEEP = 4
_SAYS_UNSAFE = re.compile(r"not\W+(?:\w+\W+)?cancel(?:lation)?[\s-]+saf|cancel(?:lation)?[\s-]+unsafe")
_SAYS_SAFE = re.compile(r"cancel(?:lation)?[\s-]+saf(?:e\b|ety is)")
_FRAMED = re.compile(
    r"^(read|recv|receive|next|fetch)_(frame|packet|message|msg|exact|line|envelope)$|^(write|send)_(frame|message|all)$"
)


@dataclass(frozen=True, slots=True)
class Loss:
    """What dropping a future loses: data, message, work, place or time; `why` for people, `at` where it happens."""

    what: str
    confidence: Confidence
    name: str
    why: str
    at: tuple[tuple[hir.Expr, BodyTypes], ...] = ()


class Cancelled:
    """Answers for the futures of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._functions: dict[int, Loss | None] = {}

    # --- one future --------------------------------------------------------------------------

    def loss(self, future: hir.Expr, types: BodyTypes, deep: int = _DEEP) -> Loss | None:
        """What is lost when the future that `future` makes is dropped half way; None when nothing, or unknown."""
        future = core(future, types)
        if isinstance(future, hir.AsyncBlock):
            return self._of_code(future.body, types, deep)
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
            return self._documented(row, future, name, types, deep)
        if isinstance(target.item, Item) and target.item.kind == "fn" and not target.item.unit.crate.known:
            return self._of_item(target.item, name, future.args, types, deep)
        return self._by_name(future, name, types)

    def _documented(
        self, row: CancelSafety, future: hir.Call | hir.MethodCall, name: str, types: BodyTypes, deep: int
    ) -> Loss | None:
        if row.consequence == "depends_on_inner":
            inner = [self.loss(arg, types, deep - 1) for arg in future.args] if deep else []
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
                return not _declared_in(place.local, enclosing_loop(future))
            if isinstance(arg, hir.Path) and arg.local is not None and arg is future.args[-1]:
                return not _declared_in(arg.local, enclosing_loop(future))
        return False

    def _by_name(self, future: hir.Call | hir.MethodCall, name: str, types: BodyTypes) -> Loss | None:
        classes = knowledge.name_classes()
        if isinstance(future, hir.MethodCall) and types.of(future.receiver) is None and name in classes.loses_data:
            return Loss("data", "low", name, "an operation of that name loses what it did so far")
        return None

    # --- functions of the program ------------------------------------------------------------

    def _of_item(self, item: Item, name: str, args: list[hir.Expr], types: BodyTypes, deep: int) -> Loss | None:
        if id(item) not in self._functions:
            self._functions[id(item)] = None
            self._functions[id(item)] = self._judged(item, deep)
        found = self._functions[id(item)]
        if found is None:
            return None
        if found.what == "unseen":
            lent = any(isinstance(arg, hir.Ref) and arg.mutable for arg in args)
            sure = lent and _FRAMED.match(name) is not None
            return Loss("data", "medium" if sure else "low", name, "what it read or wrote so far is lost")
        return Loss(found.what, found.confidence, name, found.why, found.at)

    def _judged(self, item: Item, deep: int) -> Loss | None:
        said = doc_comment(item).lower()
        if _SAYS_UNSAFE.search(said):
            return Loss("data", "high", item.name, "its documentation says that it is not cancel safe")
        if _SAYS_SAFE.search(said):
            return None
        body = self.program.body(item)
        if body is None:
            return Loss("unseen", "low", item.name, "") if item.is_async else None
        if not item.is_async or deep == 0:
            return None
        return self._of_code(body.root, self.program.typed(body), deep - 1)

    def _of_code(self, root: hir.Expr, types: BodyTypes, deep: int) -> Loss | None:
        """What a body loses when it is dropped at one of its awaits."""
        code = Code(root, types)
        found = self._unsafe_await(code, deep) or code.consumed() or code.restored() or code.collected()
        if found is not None:
            return found
        slow = [at for at in code.awaits if not self._quick(at, types)]
        if len(code.awaits) > 1 and slow:
            return Loss(
                "work",
                "high",
                "",
                "the work starts again from its first step",
                tuple((at, types) for at in slow[:1]),
            )
        return None

    def _unsafe_await(self, code: Code, deep: int) -> Loss | None:
        for future in code.polled:
            loss = self.loss(future, code.types, deep - 1) if deep else None
            if loss is not None and loss.what == "data" and loss.confidence != "low":
                return Loss(
                    "data",
                    loss.confidence,
                    "",
                    f"`{loss.name}` in it is not cancel safe: {loss.why}",
                    ((future, code.types), *loss.at),
                )
        return None

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


class Code:
    """The awaits of a body, and the shapes around them that make cancelling it lose something."""

    def __init__(self, root: hir.Expr, types: BodyTypes) -> None:
        self.types = types
        self.exprs = _own(root)
        self.awaits = [
            e
            for e in self.exprs
            if isinstance(e, hir.Await) or (isinstance(e, hir.Macro) and e.name in ("join", "try_join", "select"))
        ]
        self.polled: list[hir.Expr] = []
        for at in self.awaits:
            self.polled += [at.operand] if isinstance(at, hir.Await) else at.items if isinstance(at, hir.Macro) else []

    def _first_await_after(self, at: hir.Expr) -> hir.Expr | None:
        later = [a for a in self.awaits if a.start >= at.end and not _inside(at, a)]
        return min(later, key=lambda a: a.start, default=None)

    def consumed(self) -> Loss | None:
        """A value received or popped that is only in a local when the next await runs."""
        words = knowledge.words()["consumes"]
        for expr in self.exprs:
            if isinstance(expr, hir.Macro) and expr.name in ("join", "try_join") and len(expr.items) > 1:
                if any(isinstance(i, hir.MethodCall) and i.name in words and not i.args for i in expr.items):
                    return Loss(
                        "data",
                        "medium",
                        "",
                        "what one side received is lost while it waits for the other",
                        ((expr, self.types),),
                    )
            if (
                not isinstance(expr, hir.Let)
                or expr.condition
                and not isinstance(expr.parent, (hir.Loop, hir.If, hir.Binary))
            ):
                continue
            value = expr.intro.value
            call = _innermost(value) if value is not None else None
            if not isinstance(call, hir.MethodCall) or call.name not in words or call.args:
                continue
            if call.name in ("take", "replace", "read"):
                continue
            names = list(expr.intro.pattern.bindings())
            after = self._first_await_after(expr)
            if after is not None and names and not self._stored(names, expr, after) and self._reaches(expr, after):
                return Loss(
                    "data",
                    "high",
                    "",
                    f"what `{call.name}` gave is lost when it is dropped at the next await",
                    ((after, self.types),),
                )
        return None

    def _reaches(self, let: hir.Let, after: hir.Expr) -> bool:
        """Does the await stand where the names of the `let` are in scope?"""
        scope = next((a for a in let.ancestors() if isinstance(a, (hir.Block, hir.Loop, hir.If))), None)
        return scope is None or any(a is scope for a in after.ancestors())

    def _stored(self, names: list[hir.Binding], let: hir.Let, before: hir.Expr) -> bool:
        """Is the value put where it outlives the future, before that await?"""
        for binding in names:
            for use in binding.uses:
                if let.end <= use.start < before.start:
                    above = use.parent
                    while isinstance(above, hir.Call) and not isinstance(above.parent, (hir.Await,)):
                        above = above.parent
                    if isinstance(above, hir.Assign) and not isinstance(above.left, hir.Path):
                        return True
                    if isinstance(above, hir.MethodCall) and above.name in (
                        "push",
                        "push_back",
                        "insert",
                        "push_front",
                    ):
                        return True
        return False

    def restored(self) -> Loss | None:
        """A field taken out, counted up or set before an await and put right after it."""
        for expr in self.exprs:
            place, undone = _disturbs(expr)
            if place is None:
                continue
            after = self._first_await_after(expr)
            if after is None:
                continue
            text = self._text(place)
            for later in self.exprs:
                if (
                    later.start > after.start
                    and undone(later)
                    and isinstance(later, hir.Assign)
                    and self._text(later.left) == text
                ):
                    return Loss(
                        "data",
                        "high",
                        "",
                        f"`{text}` is changed before an await and put right only after it",
                        ((expr, self.types), (after, self.types)),
                    )
        return None

    def collected(self) -> Loss | None:
        """A local collection that grows over awaits and is returned at the end."""
        for expr in self.exprs:
            if not isinstance(expr, hir.MethodCall) or expr.name not in (
                "push",
                "push_str",
                "push_back",
                "extend",
                "extend_from_slice",
                "insert",
            ):
                continue
            local = expr.receiver.local if isinstance(expr.receiver, hir.Path) else None
            loop = enclosing_loop(expr)
            if (
                local is None
                or loop is None
                or _declared_in(local, loop)
                or not any(_inside(a, loop) for a in self.awaits)
            ):
                continue
            if isinstance(self.types.binding(local), Ref) or local.source is None or local.source.kind != "let":
                continue
            if any(_returned(use) for use in local.uses):
                return Loss(
                    "data",
                    "high",
                    "",
                    f"what is in `{local.name}` so far is lost with it",
                    ((expr, self.types),),
                )
        return None

    def _text(self, expr: hir.Expr) -> str:
        return "".join(self.types.body.unit.source.text(expr.start, expr.end).split())


# --- helpers ----------------------------------------------------------------------------------

_PASSING = frozenset(
    ("fuse", "boxed", "boxed_local", "map", "map_ok", "map_err", "instrument", "in_current_span", "then")
)


def core(future: hir.Expr, types: BodyTypes) -> hir.Expr:
    """The future below what only wraps it: boxes, pins, adaptors, an `async` block around one await, a name."""
    while True:
        if isinstance(future, hir.MethodCall) and future.name in _PASSING:
            future = future.receiver
        elif isinstance(future, hir.Call) and types.calls.target(future).path in knowledge.carriers() and future.args:
            future = future.args[0]
        elif isinstance(future, hir.Ref):
            future = future.operand
        elif isinstance(future, hir.Macro) and future.name == "pin" and future.items:
            future = future.items[0]
        elif isinstance(future, hir.AsyncBlock) and (inner := _only_await(future)) is not None:
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


def _own(root: hir.Expr) -> list[hir.Expr]:
    """The expressions of a frame, those of nested async blocks and closures left out."""
    found: list[hir.Expr] = []
    pending = [root]
    while pending:
        at = pending.pop()
        found.append(at)
        for child in at.children():
            if not isinstance(child, (hir.AsyncBlock, hir.Closure)):
                pending.append(child)
    return sorted(found, key=lambda expr: (expr.start, -expr.end))


def _inside(expr: hir.Expr, outer: hir.Expr) -> bool:
    return any(above is outer for above in expr.ancestors())


def enclosing_loop(expr: hir.Expr) -> hir.Loop | None:
    """The innermost loop of the frame that `expr` runs in."""
    for above in expr.ancestors():
        if isinstance(above, hir.Loop):
            return above
        if isinstance(above, (hir.AsyncBlock, hir.Closure)):
            return None
    return None


def _declared_in(binding: hir.Binding, loop: hir.Loop | None) -> bool:
    return loop is not None and loop.body.start <= binding.start < loop.body.end


def _innermost(expr: hir.Expr) -> hir.Expr:
    """The call that a chain of awaits, `?` and unwrapping starts from."""
    while True:
        if isinstance(expr, (hir.Await, hir.Try)):
            expr = expr.operand
        elif isinstance(expr, hir.MethodCall) and expr.name in (
            "unwrap",
            "expect",
            "ok",
            "unwrap_or_default",
        ):
            expr = expr.receiver
        else:
            return expr


def _disturbs(expr: hir.Expr):  # type: ignore[no-untyped-def]
    """The field that an expression takes out of or counts up, and what puts it right."""
    if (
        isinstance(expr, hir.MethodCall)
        and expr.name == "take"
        and not expr.args
        and isinstance(expr.receiver, hir.Field)
    ):
        return expr.receiver, lambda later: isinstance(later, hir.Assign) and later.op == "="
    if isinstance(expr, hir.Assign) and expr.op in ("+=", "-=") and isinstance(expr.left, hir.Field):
        back = "-=" if expr.op == "+=" else "+="
        return expr.left, lambda later: isinstance(later, hir.Assign) and later.op == back
    return None, None


def _returned(use: hir.Path) -> bool:
    above = use.parent
    if isinstance(above, (hir.Call, hir.Group, hir.StructLit)):
        above = above.parent
    return isinstance(above, hir.Jump) or (
        isinstance(above, hir.Block) and above.tail is not None and above.tail.start <= use.start
    )


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


def doc_comment(item: Item) -> str:
    """The text of the doc comment above an item."""
    lines: list[str] = []
    node = item.node.prev_sibling
    while node is not None and node.type in ("line_comment", "block_comment", "attribute_item"):
        if node.type != "attribute_item":
            lines.append(item.unit.text(node))
        node = node.prev_sibling
    return "\n".join(reversed(lines))
