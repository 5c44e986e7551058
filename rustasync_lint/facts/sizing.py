"""The questions about sizes of futures, and about what makes them large. A part of `Facts`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.future_size import Whole
from rustasync_lint.facts.large_futures import Grown, grown, named_callee, runs_given, stored_future, tree
from rustasync_lint.facts.values import Values
from rustasync_lint.finding import Note
from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Knowing
    from rustasync_lint.model.infer import BodyTypes


class Sizing:
    """Questions of `Facts` about one body."""

    knowing: Knowing
    types: BodyTypes

    if TYPE_CHECKING:

        def text(self, expr: hir.Expr | hir.Binding) -> str: ...
        def called(self, expr: hir.Expr) -> str: ...

    def sized_future(self, expr: hir.Expr) -> Whole | None:
        """How large the future is that an expression has as its value, or in it; None when nothing is known."""
        self.knowing.sizes.futures.enter(self.types)
        ty = stored_future(Values(self.types, self.knowing.sizes.layouts).type_of(expr))
        return self.knowing.sizes.futures.of(ty) if ty is not None else None

    def future_size(self, expr: hir.Expr, size: str) -> bool | None:
        """Is the value a future of `size` bytes; at least that many, for `1024+`?"""
        whole = self.sized_future(expr)
        if whole is None:
            return None
        if size.endswith("+"):
            return not whole.layout.exact and whole.layout.size == int(size[:-1])
        return whole.layout.exact and whole.layout.size == int(size)

    def large_futures(self, site: hir.Expr) -> Iterator[Grown]:
        """The large futures that are awaited, spawned, blocked on or polled by a macro here."""
        limit = knowledge.thresholds()["large_future"].bytes
        item = self.types.body.item
        memo: dict[int, bool] = self.types.memo("may be large")
        if item is not None and 0 not in memo:
            memo[0] = self.knowing.mentions.potential.may_be_large(item, limit)
        if item is not None and not memo[0]:
            return iter(())
        callee = named_callee(site)
        if item is not None and callee and not self.knowing.mentions.potential.may_call_large(item, callee, limit):
            return iter(())
        return grown(self.knowing.sizes, self.types, site, limit)

    def runs_futures(self, call: hir.Expr) -> bool:
        """Does the call spawn or block on a future that it is given?"""
        return runs_given(self.types, call)

    def is_await(self, expr: hir.Expr) -> bool:
        """Is it an `.await`?"""
        return isinstance(expr, hir.Await)

    def named_future(self, large: Grown) -> str:
        """A large future in words."""
        if large.expr is large.user:
            item = self.types.body.item
            return f"the future of `{item.name}`" if item is not None else "this future"
        if isinstance(large.expr, (hir.Call, hir.MethodCall)):
            return f"the future of `{self.called(large.expr)}`"
        return "this future" if isinstance(large.expr, hir.AsyncBlock) else f"`{self.text(large.expr)}`"

    def contributors(self, large: Grown) -> tuple[Note, ...]:
        """What makes a future large, as a tree: related places of a finding."""
        return tuple(
            Note(part.place, f"{'of these ' if depth else ''}{part.bytes} bytes: `{part.name}`")
            for part, depth in tree(large.whole)
        )
