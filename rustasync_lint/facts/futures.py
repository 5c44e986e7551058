"""Futures that nobody polls: which types are or own one that does nothing by itself, and where one is lost.

A value is followed from where it is dropped back to the calls and blocks that made the future in it.
A future that was taken out of a field, a channel or a variable was not made there and is not lost there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.model import hir
from rustasync_lint.model.crate import head_name
from rustasync_lint.model.items import Item, read_items
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.types import Adt, Array, Callable, Fut, Projection, Ref, Some, Tuple, Ty, substitute

if TYPE_CHECKING:
    from rustasync_lint.model.calls import Target
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_DEEP = 6
_FILLING = frozenset(("push", "push_back", "push_front", "insert", "extend", "reserve"))


@dataclass(frozen=True, slots=True)
class Lost:
    """A future that nothing polls: what made it, and the variable that holds it in vain, if any."""

    maker: hir.Expr
    binding: hir.Binding | None


class Futures:
    """Answers for every body of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.remembered: dict[Ty, bool] = {}
        self._acting: dict[int, bool] = {}

    # --- types -------------------------------------------------------------------------------

    def lazy(self, ty: Ty, deep: int = _DEEP) -> bool:
        """Is, or owns, a value of type `ty` a future that does nothing until it is polled?

        The error side of a `Result` does not count. What cannot be told counts as no.
        """
        if deep == 0:
            return False
        if isinstance(ty, Fut):
            return True
        if isinstance(ty, Tuple):
            return any(self.lazy(item, deep - 1) for item in ty.items)
        if isinstance(ty, Array):
            return not ty.slice and self.lazy(ty.of, deep - 1)
        if isinstance(ty, Some):
            return self._is_future(ty)
        if not isinstance(ty, Adt) or not isinstance(ty.item, Item):
            return False
        if ty not in self.remembered:
            self.remembered[ty] = False
            self.remembered[ty] = self._of_struct(ty, ty.item, deep)
        return self.remembered[ty]

    def _of_struct(self, ty: Adt, item: Item, deep: int) -> bool:
        if ty.path in knowledge.running():
            return False
        holds_one = any(self.lazy(field, deep - 1) for field in self._fields(ty, item))
        if item.unit.crate.known:
            return holds_one or (ty.path not in knowledge.wrappers() and self._is_future(ty, "IntoFuture"))
        if self._is_future(ty):
            return holds_one or _must_be_used(item) or not self._shares(ty, _DEEP)
        return self._is_future(ty, "IntoFuture")

    def _is_future(self, ty: Ty, trait: str = "Future") -> bool:
        std = self.program.known("std")
        found = self.program.names.resolve(std.root, ("std", "future", trait), "type") if std is not None else None
        return isinstance(found, Item) and self.program.traits.implements(ty, found) is True

    def _shares(self, ty: Ty, deep: int) -> bool:
        """May a value share its work with something that runs elsewhere: an `Arc`, a receiver, an unknown type?"""
        if ty is None or deep == 0:
            return True
        if isinstance(ty, Ref):
            return ty.raw
        if not isinstance(ty, Adt) or "::" not in ty.path:
            return False
        if not isinstance(ty.item, Item) or ty.path in knowledge.running():
            return True
        return any(self._shares(field, deep - 1) for field in self._fields(ty, ty.item))

    def _fields(self, ty: Adt, item: Item) -> Iterator[Ty]:
        subst = arguments_of(ty)
        holders = [item] if item.kind != "enum" else list(item.members.values())
        for holder in holders:
            if item.path != "std::result::Result" or holder.name != "Err":
                for field in self.program.signatures.fields(holder).values():
                    yield self.program.traits.normalize(substitute(field, subst))

    # --- where futures are lost --------------------------------------------------------------

    def lost(self, expr: hir.Expr, types: BodyTypes) -> Iterator[Lost]:
        """The futures that a statement or a `let` throws away."""
        if isinstance(expr.parent, hir.Macro) and not _holds_statements(expr.parent):
            return
        if isinstance(expr, hir.Statement):
            value = expr.expr
            if not isinstance(value, hir.Assign):
                yield from self._dropped(value, types)
            elif value.op == "=" and isinstance(value.left, hir.Path) and value.left.segments == ("_",):
                yield from self._dropped(value.right, types)
        elif isinstance(expr, hir.Let) and expr.intro.value is not None:
            yield from self._bound(expr.intro.pattern, expr.intro.value, expr.intro, types)

    def _dropped(self, value: hir.Expr, types: BodyTypes) -> Iterator[Lost]:
        if self.lazy(types.of(value)):
            yield from (Lost(maker, None) for maker in self._makers(value, types))

    def _bound(self, pattern: hir.Pat, value: hir.Expr, intro: hir.Introduction, types: BodyTypes) -> Iterator[Lost]:
        if isinstance(pattern, hir.PWild):
            yield from self._dropped(value, types)
        elif isinstance(pattern, hir.PBind):
            yield from self._unused(pattern.binding, value, types)
        elif isinstance(pattern, hir.PGroup) and pattern.kind == "tuple":
            if isinstance(value, hir.Group) and len(value.items) == len(pattern.items):
                for part, item in zip(pattern.items, value.items):
                    yield from self._bound(part, item, intro, types)
            elif any(isinstance(p, hir.PWild) or (isinstance(p, hir.PBind) and not p.binding.uses) for p in pattern.items):
                yield from self._parts(pattern, value, intro, types)

    def _parts(self, pattern: hir.PGroup, value: hir.Expr, intro: hir.Introduction, types: BodyTypes) -> Iterator[Lost]:
        """`let (client, _connection) = connect().await`."""
        whole = types.taken(intro)
        if intro.pattern is not pattern or not isinstance(whole, Tuple) or len(whole.items) != len(pattern.items):
            return
        for part, ty in zip(pattern.items, whole.items):
            name = part.binding if isinstance(part, hir.PBind) else None
            idle = isinstance(part, hir.PWild) or (name is not None and _is_idle(name, types))
            if idle and self.lazy(ty):
                yield from (Lost(maker, name) for maker in self._makers(value, types))

    def _unused(self, binding: hir.Binding, value: hir.Expr, types: BodyTypes) -> Iterator[Lost]:
        """A variable that nothing uses, or that is only ever filled."""
        fillings = [use.parent for use in binding.uses if _fills(use)]
        if len(fillings) < len(binding.uses) or not self.lazy(types.binding(binding)) or not _is_idle(binding, types):
            return
        given = [arg for call in fillings if isinstance(call, hir.MethodCall) for arg in call.args]
        for source in (value, *given):
            yield from (Lost(maker, binding) for maker in self._makers(source, types))

    # --- what made them ----------------------------------------------------------------------

    def _makers(self, expr: hir.Expr, types: BodyTypes) -> Iterator[hir.Expr]:
        """The calls and blocks that made the futures in a value."""
        if isinstance(expr, hir.AsyncBlock):
            yield expr
        elif isinstance(expr, (hir.Call, hir.MethodCall)):
            yield from self._of_call(expr, types)
        elif isinstance(expr, hir.Await):
            yield from self._of_await(expr.operand, types)
        elif isinstance(expr, hir.StructLit) and self.lazy(types.of(expr)):
            yield expr
        else:
            for part in _parts_of(expr):
                yield from self._makers(part, types)

    def _of_call(self, call: hir.Call | hir.MethodCall, types: BodyTypes) -> Iterator[hir.Expr]:
        target = types.calls.target(call)
        receiver = call.receiver if isinstance(call, hir.MethodCall) else None
        if target.closure is not None:
            if self.lazy(types.of(call)):
                yield call
        elif target.signature is not None and isinstance(target.item, Item):
            output = target.signature.output
            if self.lazy(output) or isinstance(output, Projection):
                by_value = receiver is not None and target.signature.self_mode == "value"
                inner = list(self._makers(receiver, types)) if by_value and receiver is not None else []
                if inner:
                    yield from inner
                elif self.lazy(types.of(call)) and (_says_so(types.of(call)) or not self._starts(target.item)):
                    yield call
            else:
                yield from self._passed_on(target, receiver, types)

    def _passed_on(self, target: Target, receiver: hir.Expr | None, types: BodyTypes) -> Iterator[hir.Expr]:
        """The makers in what a generic function was given: it gives some of that back."""
        signature = target.signature
        assert signature is not None
        borrows = signature.self_mode in ("ref", "mut")
        stores = borrows or any(isinstance(param, Ref) and param.mutable for param in signature.params)
        if receiver is not None and not borrows:
            yield from self._makers(receiver, types)
        for arg in target.args:
            if isinstance(arg, hir.Closure):
                yield from self._makers(arg.body, types)
            elif isinstance(arg, hir.Path):
                function = types.of(arg) if arg.local is None else None
                if isinstance(function, Callable) and isinstance(function.origin, Item) and function.origin.is_async:
                    yield arg
            elif not stores:
                yield from self._makers(arg, types)

    def _of_await(self, operand: hir.Expr, types: BodyTypes) -> Iterator[hir.Expr]:
        """`making().await`, where `making` gives a future of a future."""
        if isinstance(operand, hir.AsyncBlock):
            yield from self._makers(operand.body, types)
        if not isinstance(operand, (hir.Call, hir.MethodCall)):
            return
        target = types.calls.target(operand)
        if target.signature is None or not isinstance(target.item, Item):
            return
        output = target.signature.output
        if isinstance(output, Fut) and self.lazy(output.output):
            if not self._acts(target.item):
                yield operand
        elif not self.lazy(output):
            for arg in target.args:
                if isinstance(arg, hir.Closure):
                    yield from self._makers(arg.body, types)

    # --- functions that begin their work before they are polled -----------------------------

    def _starts(self, item: Item) -> bool:
        """May a call of the function do what it is called for without a poll, or give no future at all?"""
        if item.kind != "fn":
            return False
        if item.unit.crate.known or _must_be_used(item):
            return False
        return self._has_twin(item) or (_is_rewritten(item) if item.is_async else self._acts(item))

    def _has_twin(self, item: Item) -> bool:
        """Is there another function of that name, unlike it, of which `cfg` picks one?"""
        others = item.scope.items.get(item.name, [])
        if item.owner is not None:
            own = self.program.types.generics(item.owner).self_type
            impls = item.unit.crate.impls.get(head_name(item.owner), []) if item.owner.kind == "impl" else []
            traits = self.program.traits
            trait = traits.trait_of(item.owner)
            alike = [impl for impl in impls if traits.trait_of(impl) == trait and traits.matches(impl, own) is not None]
            others = [member for impl in alike for member in _members(impl) if member.name == item.name]
        return any(other.kind == "fn" and other.is_async != item.is_async for other in others)

    def _acts(self, item: Item) -> bool:
        """Does the function do more than make its result, outside of async blocks? True for one without a body."""
        if id(item) not in self._acting:
            self._acting[id(item)] = False
            body = self.program.body(item)
            if body is not None:
                self._acting[id(item)] = self._has_effect(body.root, self.program.typed(body))
            else:  # a trait's `fn f() -> impl Future` is an `async fn` with a bound
                output = self.program.signatures.of(item).output
                self._acting[id(item)] = not isinstance(output, Some) or output.dyn
        return self._acting[id(item)]

    def _has_effect(self, root: hir.Expr, types: BodyTypes) -> bool:
        pending = [root]
        while pending:
            expr = pending.pop()
            if isinstance(expr, hir.AsyncBlock):
                continue
            if isinstance(expr, hir.Statement) and isinstance(expr.expr, (hir.Call, hir.MethodCall, hir.Try)):
                return True
            if isinstance(expr, hir.Let) and isinstance(expr.intro.pattern, hir.PWild):
                return True
            if isinstance(expr, (hir.Call, hir.MethodCall)):
                target = types.calls.target(expr)
                if isinstance(target.item, Item) and target.signature is not None:
                    if self._runs(target.signature.output):
                        return True
                    if self.lazy(target.signature.output) and self._starts(target.item):
                        return True
            pending.extend(expr.children())
        return False

    def _runs(self, ty: Ty) -> bool:
        """Is it, or does it hold, the handle of something that runs by itself: `oneshot::channel()`, `spawn(..)`?"""
        if isinstance(ty, Tuple):
            return any(self._runs(item) for item in ty.items)
        return isinstance(ty, Adt) and ty.path in knowledge.running()


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


def _is_idle(binding: hir.Binding, types: BodyTypes) -> bool:
    """Does nothing read the variable? A macro that names it may."""
    if any(not _fills(use) for use in binding.uses):
        return False
    named = re.compile(rf"\b{re.escape(binding.name)}\b")
    source = types.body.unit.source
    return not any(
        isinstance(expr, hir.Macro) and expr.start > binding.end and named.search(source.text(expr.start, expr.end))
        for expr in types.body.root.walk()
    )


def _holds_statements(macro: hir.Macro) -> bool:
    """Is the macro known to run what it holds as statements, and not just something that reads like them?"""
    return macro.whole and knowledge.macro_readings().get(macro.name) == "statements"


def _must_be_used(item: Item) -> bool:
    return any("must_use" in text for text in item.attributes)


def _says_so(ty: Ty) -> bool:
    """Is it a type that its author marked `#[must_use]`?"""
    return isinstance(ty, Adt) and isinstance(ty.item, Item) and _must_be_used(ty.item)


@cache
def _rewriting() -> frozenset[str]:
    rows = knowledge.attributes().values()
    return frozenset(row.path.rpartition("::")[2] for row in rows if row.effect not in ("boxes", "wraps", "none"))


def _is_rewritten(item: Item) -> bool:
    """Does an attribute such as `#[tokio::main]` make an `async fn` something else?"""
    names = (text[2:-1].split("(", 1)[0].split("=", 1)[0].strip() for text in item.attributes)
    return any(name.rpartition("::")[2] in _rewriting() for name in names)


def _members(impl: Item) -> Iterator[Item]:
    """The members of an impl, those too that share a name."""
    body = impl.child("body")
    return read_items(body, impl.scope, impl.unit, impl) if body is not None else iter(())
