"""Futures that do nothing by themselves: which types are or own one, and which calls give an idle one.

What becomes of such a future is left to `unpolled`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.summaries import Summaries
from rustasync_lint.model import hir
from rustasync_lint.model.crate import head_name
from rustasync_lint.model.items import Item
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.ty import Adt, Array, Fut, Ref, Some, Tuple, Ty
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_DEEP = 6
_POINTERS = frozenset(("std::pin::Pin", "std::boxed::Box"))
# A type that holds a larger one of itself has no end: so many types inside each other are enough.
_DEEPEST = 60
# What methods of unknown types are called that change nothing.
_PURE = frozenset(("clone", "into", "to_owned", "to_string", "to_vec", "as_ref", "as_str", "as_deref", "iter", "get"))


class Futures:
    """Answers for every body of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.remembered: Summaries[Adt, bool] = Summaries(self._of_struct, False)
        self._acting: Summaries[Item, bool] = Summaries(self._may_act, False)

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
        if not isinstance(ty, Adt) or not isinstance(ty.item, Item) or self.remembered.depth > _DEEPEST:
            return False
        return self.remembered.of(ty)

    def is_one(self, ty: Ty) -> bool:
        """Is a value of type `ty` something to await: a future, or a pointer to one?"""
        while isinstance(ty, Ref) or (isinstance(ty, Adt) and ty.path in _POINTERS and ty.args):
            ty = ty.to if isinstance(ty, Ref) else ty.args[0]
        if isinstance(ty, Fut):
            return True
        return self._is_future(ty) or (isinstance(ty, Adt) and self._is_future(ty, "IntoFuture"))

    def _of_struct(self, ty: Adt) -> bool:
        item = ty.item
        if not isinstance(item, Item) or ty.path in knowledge.running():
            return False
        holds_one = any(self.lazy(field) for field in self._fields(ty, item))
        if item.unit.crate.known:
            return holds_one or (ty.path not in knowledge.wrappers() and self._is_future(ty, "IntoFuture"))
        if self._is_future(ty):
            return holds_one or _must_be_used(item) or not self._shares(ty, _DEEP)
        return self._is_future(ty, "IntoFuture") and not any(map(self._runs, self._fields(ty, item)))

    def _is_future(self, ty: Ty, trait: str = "Future") -> bool:
        std = self.program.known("std")
        if std is None:
            return False
        found = self.program.names.resolve(std.root, ("std", "future", trait), "type")
        return isinstance(found, Item) and self.program.traits.implements(ty, found) is True

    def _shares(self, ty: Ty, deep: int) -> bool:
        """May a value share its work with something that runs elsewhere: by an `Arc`, a receiver?"""
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

    # --- functions that begin their work before they are polled -----------------------------

    def starts(self, item: Item, made: Ty) -> bool:
        """May a call of the function, which makes a `made`, work without a poll, or give no future at all?

        What its author marked `#[must_use]` is taken at its word.
        """
        if item.kind != "fn" or item.unit.crate.known or _must_be_used(item):
            return False
        if isinstance(made, Adt) and isinstance(made.item, Item) and _must_be_used(made.item):
            return False
        return self._has_twin(item) or (_is_rewritten(item) if item.is_async else self.acts(item))

    def _has_twin(self, item: Item) -> bool:
        """Is there another function of that name, unlike it, of which `cfg` picks one?"""
        others = item.scope.defining.items.get(item.name, [])
        if item.owner is not None:
            own = self.program.types.generics(item.owner).self_type
            impls = item.unit.crate.impls.get(head_name(item.owner), []) if item.owner.kind == "impl" else []
            traits = self.program.traits
            trait = traits.trait_of(item.owner)
            alike = [impl for impl in impls if traits.matches(impl, own) is not None]
            of_it = [impl for impl in alike if traits.trait_of(impl) == trait]
            others = [member for impl in of_it for member in impl.all_members() if member.name == item.name]
        return any(other.kind == "fn" and other.is_async != item.is_async for other in others)

    def acts(self, item: Item) -> bool:
        """May the function do more than make its result, outside of async blocks?"""
        return self._acting.of(item)

    def _may_act(self, item: Item) -> bool:
        body = self.program.body(item)
        if body is not None:
            types = self.program.typed(body)
            return any(self._is_act(expr, types) for expr in _outside_async(body.root))
        output = self.program.signatures.of(item).output
        return not isinstance(output, Some) or output.dyn  # `fn f() -> impl Future` is an `async fn` with a bound

    def _is_act(self, expr: hir.Expr, types: BodyTypes) -> bool:
        if isinstance(expr, hir.Statement):
            return isinstance(expr.expr, (hir.Call, hir.MethodCall, hir.Try))
        if isinstance(expr, hir.Await):
            return True
        if isinstance(expr, hir.Let):
            return isinstance(expr.intro.pattern, hir.PWild)
        if isinstance(expr, hir.Macro):
            return expr.name not in knowledge.macro_readings()
        if not isinstance(expr, (hir.Call, hir.MethodCall)):
            return False
        target = types.calls.target(expr)
        if target.closure is not None:
            return False
        if not isinstance(target.item, Item) or target.signature is None:
            return not isinstance(expr, hir.MethodCall) or expr.name not in _PURE
        if target.item.kind != "fn" or target.item.is_async:
            return False
        if target.item.unit.crate.known:
            return self._runs(target.signature.output)
        return self.acts(target.item)

    def _runs(self, ty: Ty) -> bool:
        """Is it, or does it hold, the handle of something that runs by itself: `oneshot::channel()`?"""
        if isinstance(ty, Tuple):
            return any(self._runs(item) for item in ty.items)
        return isinstance(ty, Adt) and ty.path in knowledge.running()


def _must_be_used(item: Item) -> bool:
    return any("must_use" in text for text in item.attributes)


def _outside_async(root: hir.Expr) -> Iterator[hir.Expr]:
    """What a function runs when it is called: all but its async blocks, and what macros make of tokens."""
    pending = [root]
    while pending:
        expr = pending.pop()
        yield expr
        if not isinstance(expr, (hir.AsyncBlock, hir.Macro)):
            pending.extend(expr.children())


@cache
def _rewriting() -> frozenset[str]:
    rows = (row for row in knowledge.attributes().values() if row.effect not in ("boxes", "wraps", "none"))
    return frozenset(row.path.rpartition("::")[2] for row in rows)


def _is_rewritten(item: Item) -> bool:
    """Does an attribute such as `#[tokio::main]` make an `async fn` something else?"""
    attributes = item.attributes + (item.owner.attributes if item.owner is not None else ())
    names = (text[2:-1].split("(", 1)[0].split("=", 1)[0].strip() for text in attributes)
    return any(name.rpartition("::")[2] in _rewriting() for name in names)
