"""The shapes of code that lose something when they are dropped at an await.

A value taken and still only in a local, state changed before an await and put right after it, a
collection that grows in a local. Found in one body; what callees do is for `cancel`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.places import place_of
from rustasync_lint.finding import Confidence, Note
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Ref

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes


DROPPED = "lost when it is dropped here"


@dataclass(frozen=True, slots=True)
class Loss:
    """What dropping a future loses: data, message, work, place or time; `why` for people, `at` the calls to it."""

    what: str
    confidence: Confidence
    name: str
    why: str
    at: tuple[Note, ...] = ()


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
                        (self._here(expr),),
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
                    (self._here(after),),
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
                        (Note(place_of(expr, self.types), f"`{text}` is changed here"), self._here(after)),
                    )
        return None

    def first_step(self, steps: list[hir.Expr]) -> hir.Expr | None:
        """The first of the awaits `steps` that another await of the body follows on the same path."""
        return next((step for step in steps if any(_follows(later, step) for later in self.awaits)), None)

    def collected(self) -> Loss | None:
        """A local collection that grows over awaits and is returned at the end."""
        for expr in self.exprs:
            local = _grows(expr)
            loop = enclosing_loop(expr)
            if (
                local is None
                or loop is None
                or declared_in(local, loop)
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
                    (self._here(expr),),
                )
        return None

    def _here(self, expr: hir.Expr) -> Note:
        return Note(place_of(expr, self.types), DROPPED)

    def _text(self, expr: hir.Expr) -> str:
        return "".join(self.types.body.unit.source.text(expr.start, expr.end).split())


def _grows(expr: hir.Expr) -> hir.Binding | None:
    """The variable that a call puts something into: `bytes.push(..)`, `stream.read_buf(&mut bytes)`."""
    if not isinstance(expr, hir.MethodCall):
        return None
    place: hir.Expr | None = None
    if expr.name in ("push", "push_str", "push_back", "extend", "extend_from_slice", "insert"):
        place = expr.receiver
    elif expr.name in ("read_buf", "read_line", "read_until", "read_to_end", "read_to_string") and expr.args:
        place = expr.args[-1].operand if isinstance(expr.args[-1], hir.Ref) else None
    return place.local if isinstance(place, hir.Path) else None


def _follows(later: hir.Expr, earlier: hir.Expr) -> bool:
    """Can both awaits run on one path, `later` after `earlier`?"""
    if later is earlier or later.end < earlier.end:
        return False
    around = {id(above): above for above in later.ancestors()}
    below: hir.Expr = earlier
    for above in earlier.ancestors():
        if id(above) in around or above is later:
            return not isinstance(above, (hir.If, hir.Match)) or _in_condition(below, above)
        if isinstance(above, hir.Jump):
            return False
        below = above
    return True


def _in_condition(part: hir.Expr, whole: hir.If | hir.Match) -> bool:
    return part is (whole.condition if isinstance(whole, hir.If) else whole.value)


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


def declared_in(binding: hir.Binding, loop: hir.Loop | None) -> bool:
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
