"""Streams that keep started futures, and awaits in the code that consumes them: nobody polls the futures meanwhile.

`buffered`, `buffer_unordered`, `FuturesUnordered`. Where the stream was made is followed through variables and
adaptors of the body; what its futures may hold is `capability`'s answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.capability import Capabilities, Capability
from rustasync_lint.facts.lossy import Code, declared_in, enclosing_loop
from rustasync_lint.finding import Confidence, weaker
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_SURE: dict[Capability, Confidence] = {
    Capability.YES: "high",
    Capability.MAYBE: "medium",
    Capability.QUIET: "low",
}
_DEEP = 8


@dataclass(frozen=True, slots=True)
class Stalled:
    """`stream` is consumed at `at`; its futures stand still at `awaits`."""

    at: hir.Expr
    stream: hir.Expr
    awaits: tuple[hir.Expr, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class _Buffer:
    """Where futures are kept: `made` keeps those that `futures` makes, when that is seen, else those of type `ty`."""

    made: hir.Expr
    futures: tuple[hir.Expr, ...]
    ty: Ty


class Buffers:
    """Judges the streams of one body."""

    def __init__(self, types: BodyTypes, capabilities: Capabilities) -> None:
        self.types = types
        self.capabilities = capabilities

    def stalled(self, call: hir.MethodCall) -> Iterator[Stalled]:
        """The stream that a call consumes, when its futures stand still while the consumer awaits."""
        awaits = self._awaits(call)
        buffer = self._buffer(call.receiver) if awaits else None
        if buffer is None:
            return
        capability = self._capability(buffer)
        if capability is Capability.NONE:
            return
        sure = _SURE[capability]
        if all(self.capabilities.only_waits(at) or self._hands_on(at) for at in awaits):
            sure = "low"
        if isinstance(call.parent, hir.Macro):
            sure = weaker(sure, "low")
        yield Stalled(call, buffer.made, tuple(awaits), sure)

    # --- who consumes ------------------------------------------------------------------------

    def _awaits(self, call: hir.MethodCall) -> list[hir.Expr]:
        """The awaits that run between two polls of the stream."""
        if call.name in knowledge.words()["each"]:
            bodies = [arg.body for arg in call.args if isinstance(arg, hir.Closure)]
            return [at for body in bodies for at in _code_of(body, self.types).awaits]
        loop = enclosing_loop(call)
        source = self._variable(call.receiver)
        if loop is None or (source is not None and declared_in(source, loop)):
            return []
        awaits = Code(loop.body, self.types).awaits
        around = {id(above) for above in call.ancestors()}
        return [at for at in awaits if id(at) not in around and not self._polls_it(at, source, call)]

    def _polls_it(self, at: hir.Expr, source: hir.Binding | None, call: hir.MethodCall) -> bool:
        """Does the await drive the stream itself, or does another turn of the same choice do it?"""
        parts = [at.operand] if isinstance(at, hir.Await) else list(at.children())
        for part in parts:
            for inner in part.walk():
                if inner is call or (isinstance(inner, hir.Path) and source is not None and inner.local is source):
                    return True
        return False

    def _variable(self, stream: hir.Expr) -> hir.Binding | None:
        while isinstance(stream, (hir.Ref, hir.MethodCall)):
            stream = stream.operand if isinstance(stream, hir.Ref) else stream.receiver
        return stream.local if isinstance(stream, hir.Path) else None

    def _hands_on(self, at: hir.Expr) -> bool:
        """Is the await one that only gives something to a channel?"""
        call = at.operand if isinstance(at, hir.Await) else None
        if not isinstance(call, hir.MethodCall):
            return False
        row = knowledge.lookup(knowledge.cancel_safety(), self.types.calls.target(call).path)
        return row is not None and row.consequence == "message_lost" and "mpsc" in row.path

    # --- what is consumed --------------------------------------------------------------------

    def _buffer(self, stream: hir.Expr, deep: int = _DEEP) -> _Buffer | None:
        """Where the stream keeps started futures."""
        while deep:
            deep -= 1
            if isinstance(stream, hir.Ref):
                stream = stream.operand
            elif isinstance(stream, hir.Macro) and stream.name in ("pin", "pin_mut") and stream.items:
                stream = stream.items[0]
            elif isinstance(stream, hir.Call) and stream.args and self._carries(stream):
                stream = stream.args[0]
            elif isinstance(stream, hir.MethodCall):
                path = self.types.calls.target(stream).path
                row = knowledge.lookup(knowledge.streams(), path) if path else None
                if row is not None and row.trap == "stalls":
                    return _Buffer(stream, tuple(_made_by(stream.receiver)), self._item(stream.receiver))
                if row is not None and row.trap != "sequential":
                    return None
                stream = stream.receiver
            elif isinstance(stream, hir.Path) and stream.local is not None:
                found = self._of_type(stream)
                source = stream.local.source
                if found is not None or source is None or source.value is None or source.kind not in ("let", "pin"):
                    return found
                stream = source.value
            else:
                return self._of_type(stream)
        return None

    def _carries(self, call: hir.Call) -> bool:
        return knowledge.canonical(self.types.calls.target(call).path) in knowledge.carriers()

    def _of_type(self, expr: hir.Expr) -> _Buffer | None:
        """A variable or a field whose type keeps futures."""
        ty = self.types.of(expr)
        while isinstance(ty, Ref) or (isinstance(ty, Adt) and ty.path in knowledge.holders() and ty.args):
            ty = ty.to if isinstance(ty, Ref) else ty.args[0]
        row = knowledge.lookup(knowledge.streams(), ty.path) if isinstance(ty, Adt) else None
        if row is None or row.trap != "stalls" or not isinstance(ty, Adt):
            return None
        pushed: list[hir.Expr] = []
        if isinstance(expr, hir.Path) and expr.local is not None:
            for use in expr.local.uses:
                above = use.parent
                if isinstance(above, hir.MethodCall) and above.receiver is use and above.name.startswith("push"):
                    pushed += above.args[:1]
        return _Buffer(expr, tuple(pushed), ty.args[0] if ty.args else None)

    def _item(self, stream: hir.Expr) -> Ty:
        return self.types.program.traits.project(self.types.of(stream), "Item", "Stream")

    def _capability(self, buffer: _Buffer) -> Capability:
        """The strongest capability of the futures that are kept."""
        if self.capabilities.of_type(buffer.ty, "") is Capability.NONE:
            return Capability.NONE
        found = [self.capabilities.of(future) for future in buffer.futures]
        if not found:
            found.append(self.capabilities.of_type(buffer.ty, ""))
        return max(found, key=lambda capability: capability.value)


def _made_by(stream: hir.Expr) -> Iterator[hir.Expr]:
    """The future that the closure of the last `map` below makes, of the stream or of the iterator it comes from."""
    while isinstance(stream, (hir.MethodCall, hir.Call, hir.Path)):
        if isinstance(stream, (hir.Call, hir.Path)):
            inner = _behind(stream)
            if inner is None:
                return
            stream = inner
            continue
        closure = stream.args[0] if len(stream.args) == 1 else None
        if stream.name in ("map", "map_ok", "filter_map") and isinstance(closure, hir.Closure):
            yield _given(closure.body)
            return
        if stream.name == "map":
            return
        stream = stream.receiver


def _behind(expr: hir.Call | hir.Path) -> hir.Expr | None:
    """What `stream::iter(..)` is given; what a variable was made by."""
    if isinstance(expr, hir.Call):
        return expr.args[0] if len(expr.args) == 1 else None
    source = expr.local.source if expr.local is not None else None
    return source.value if source is not None and source.kind == "let" else None


def _given(body: hir.Expr) -> hir.Expr:
    """What a closure gives, below blocks and `Ok(..)`."""
    while isinstance(body, hir.Block) and body.tail is not None:
        body = body.tail
    if isinstance(body, hir.Call) and len(body.args) == 1 and _is_ok(body.callee):
        return body.args[0]
    return body


def _is_ok(callee: hir.Expr) -> bool:
    return isinstance(callee, hir.Path) and callee.segments[-1:] in (("Ok",), ("Some",))


def _code_of(body: hir.Expr, types: BodyTypes) -> Code:
    """The code of a closure that gives a future: what is in its `async` block."""
    inner = body
    while isinstance(inner, hir.Block) and inner.tail is not None:
        inner = inner.tail
    return Code(inner.body if isinstance(inner, hir.AsyncBlock) else body, types)
