"""Futures that nobody polls: where one is made and then dropped, ignored, or bound in vain.

A value is followed from where it is dropped back to the calls and blocks that made the future in it.
A future that was taken out of a field, a channel or a variable was not made there and is not lost there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.futures import Futures
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Callable, Fut, Projection, Ref, Tuple, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.calls import Target
    from rustasync_lint.model.infer import BodyTypes

_FILLING = frozenset(("push", "push_back", "push_front", "insert", "extend", "reserve"))


@dataclass(frozen=True, slots=True)
class Lost:
    """A future that nothing polls: what made it, and the variable that holds it in vain, if any.

    With `cancelled` it is a task, which ends with the handle that is dropped. `alone`: a statement throws
    away this future itself, rather than something that holds it.
    """

    maker: hir.Expr
    binding: hir.Binding | None
    cancelled: bool = False
    alone: bool = False

    @property
    def is_block(self) -> bool:
        """Is it the future of an `async` block, which has no name?"""
        return isinstance(self.maker, hir.AsyncBlock)


class Unpolled:
    """Answers for one body."""

    def __init__(self, futures: Futures, types: BodyTypes) -> None:
        self.futures = futures
        self.types = types

    # --- where futures are lost --------------------------------------------------------------

    def lost(self, expr: hir.Expr) -> Iterator[Lost]:
        """The futures that a statement or a `let` throws away."""
        if isinstance(expr.parent, hir.Macro) and not _holds_statements(expr.parent):
            return
        if isinstance(expr, hir.Statement):
            value = expr.expr
            if not isinstance(value, hir.Assign):
                yield from self._dropped(value, self.types.of(value))
            elif value.op == "=" and isinstance(value.left, hir.Path) and value.left.segments == ("_",):
                yield from self._dropped(value.right, self.types.of(value.right))
        elif isinstance(expr, hir.Let) and expr.intro.value is not None:
            yield from self._bound(expr.intro.pattern, expr.intro.value, expr.intro)

    def _dropped(self, value: hir.Expr, ty: Ty) -> Iterator[Lost]:
        if self.futures.lazy(ty):
            yield from (Lost(maker, None, alone=maker is value) for maker in self._makers(value))
        elif isinstance(value, (hir.Call, hir.MethodCall)):
            spawn = knowledge.lookup(knowledge.spawn(), self.types.calls.target(value).path)
            if spawn is not None and spawn.on_drop == "cancel" and spawn.certain:
                yield Lost(value, None, cancelled=True)

    def _bound(self, pattern: hir.Pat, value: hir.Expr, intro: hir.Introduction) -> Iterator[Lost]:
        if isinstance(pattern, hir.PWild):
            stated = self.types.taken(intro) if intro.pattern is pattern else self.types.of(value)
            yield from self._dropped(value, stated)
        elif isinstance(pattern, hir.PBind):
            yield from self._unused(pattern.binding, value)
        elif isinstance(pattern, hir.PGroup) and pattern.kind == "tuple":
            if isinstance(value, hir.Group) and len(value.items) == len(pattern.items):
                for part, item in zip(pattern.items, value.items, strict=True):
                    yield from self._bound(part, item, intro)
            elif intro.pattern is pattern and any(_binds_nothing(part) for part in pattern.items):
                yield from self._parts(pattern, value, intro)

    def _parts(self, pattern: hir.PGroup, value: hir.Expr, intro: hir.Introduction) -> Iterator[Lost]:
        """`let (client, _connection) = connect().await`."""
        whole = self.types.taken(intro)
        if not isinstance(whole, Tuple) or len(whole.items) != len(pattern.items):
            return
        for part, ty in zip(pattern.items, whole.items, strict=True):
            name = part.binding if isinstance(part, hir.PBind) else None
            idle = _binds_nothing(part) and (name is None or _is_idle(name, self.types))
            if idle and self.futures.lazy(ty):
                yield from (Lost(maker, name) for maker in self._makers(value))

    def _unused(self, binding: hir.Binding, value: hir.Expr) -> Iterator[Lost]:
        """A variable that nothing uses, or that is only ever filled."""
        fillings = [use.parent for use in binding.uses if _fills(use)]
        if len(fillings) < len(binding.uses) or not self.futures.lazy(self.types.binding(binding)):
            return
        if not _is_idle(binding, self.types):
            return
        given = [arg for call in fillings if isinstance(call, hir.MethodCall) for arg in call.args]
        for source in (value, *given):
            yield from (Lost(maker, binding) for maker in self._makers(source))

    # --- what made them ----------------------------------------------------------------------

    def _makers(self, expr: hir.Expr) -> Iterator[hir.Expr]:
        """The calls and blocks that made the futures in a value."""
        if isinstance(expr, hir.AsyncBlock):
            yield expr
        elif isinstance(expr, (hir.Call, hir.MethodCall)):
            yield from self._of_call(expr)
        elif isinstance(expr, hir.Await):
            yield from self._of_await(expr.operand)
        elif isinstance(expr, hir.StructLit) and self.futures.lazy(self.types.of(expr)):
            yield expr
        else:
            for part in _parts_of(expr):
                yield from self._makers(part)

    def _of_call(self, call: hir.Call | hir.MethodCall) -> Iterator[hir.Expr]:
        target = self.types.calls.target(call)
        receiver = call.receiver if isinstance(call, hir.MethodCall) else None
        if target.closure is not None:
            if self.futures.lazy(self.types.of(call)):
                yield call
        elif target.signature is not None and isinstance(target.item, Item):
            if self.futures.lazy(target.signature.output) or isinstance(target.signature.output, Projection):
                adapts = receiver is not None and target.signature.self_mode == "value"
                inner = list(self._makers(receiver)) if adapts and receiver is not None else []
                made = self.types.of(call)
                if not inner and self.futures.lazy(made) and not self.futures.starts(target.item, made):
                    inner = [call]
                yield from inner
            else:
                yield from self._passed_on(target, receiver)

    def _passed_on(self, target: Target, receiver: hir.Expr | None) -> Iterator[hir.Expr]:
        """The makers in what a generic function was given: it gives some of that back."""
        signature = target.signature
        assert signature is not None
        borrows = signature.self_mode in ("ref", "mut")
        stores = borrows or any(isinstance(param, Ref) and param.mutable for param in signature.params)
        if receiver is not None and not borrows:
            yield from self._makers(receiver)
        for arg in target.args:
            if isinstance(arg, hir.Closure):
                yield from self._makers(arg.body)
            elif isinstance(arg, hir.Path):
                function = self.types.of(arg) if arg.local is None else None
                origin = function.origin if isinstance(function, Callable) else None
                if isinstance(origin, Item) and origin.is_async:
                    yield arg
            elif not stores:
                yield from self._makers(arg)

    def _of_await(self, operand: hir.Expr) -> Iterator[hir.Expr]:
        """`making().await`, where `making` gives a future of a future."""
        if isinstance(operand, hir.AsyncBlock):
            yield from self._makers(operand.body)
        if not isinstance(operand, (hir.Call, hir.MethodCall)):
            return
        target = self.types.calls.target(operand)
        if target.signature is None or not isinstance(target.item, Item):
            return
        output = target.signature.output
        if isinstance(output, Fut) and self.futures.lazy(output.output):
            if not self.futures.acts(target.item) and isinstance(operand.parent, hir.Await):
                yield operand.parent
        elif not self.futures.lazy(output):
            for arg in target.args:
                if isinstance(arg, hir.Closure):
                    yield from self._makers(arg.body)


def _parts_of(expr: hir.Expr) -> Iterator[hir.Expr]:
    """The expressions whose values an expression hands on."""
    if isinstance(expr, hir.Block) and expr.tail is not None:
        yield expr.tail
    elif isinstance(expr, (hir.Try, hir.Cast)):
        yield expr.operand
    elif isinstance(expr, hir.If):
        yield expr.then
        if expr.otherwise is not None:
            yield expr.otherwise
    elif isinstance(expr, hir.Match):
        yield from (arm.body for arm in expr.arms)
    elif isinstance(expr, hir.Group):
        yield from expr.items
    elif isinstance(expr, hir.Repeat):
        yield expr.item
    elif isinstance(expr, hir.Macro):
        if expr.name == "vec":
            yield from expr.items
        yield from (arm.handler for arm in expr.arms if arm.handler is not None)


def _fills(use: hir.Path) -> bool:
    """Is it `v.push(..);`, which puts something into `v` and takes nothing out?"""
    call = use.parent
    if not isinstance(call, hir.MethodCall) or call.receiver is not use or call.name not in _FILLING:
        return False
    return isinstance(call.parent, hir.Statement)


def _binds_nothing(part: hir.Pat) -> bool:
    """Is it `_`, or a name that is not used?"""
    return isinstance(part, hir.PWild) or (isinstance(part, hir.PBind) and not part.binding.uses)


def _is_idle(binding: hir.Binding, types: BodyTypes) -> bool:
    """Does nothing read the variable? A macro that names it may."""
    if any(not _fills(use) for use in binding.uses):
        return False
    named = re.compile(rf"\b{re.escape(binding.name)}\b")
    source = types.body.unit.source
    macros = (expr for expr in types.body.root.walk() if isinstance(expr, hir.Macro))
    later = (source.text(macro.start, macro.end) for macro in macros if macro.start > binding.end)
    return not any(named.search(text) for text in later)


def _holds_statements(macro: hir.Macro) -> bool:
    """Is the macro known to run what it holds as statements, and not just something that reads like them?"""
    return macro.whole and knowledge.macro_readings().get(macro.name) == "statements"
