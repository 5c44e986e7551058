"""The questions about futures in variables: where they come from, who polls them, where they end. A part of `Facts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.facts.lives import Life, Lives
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Knowing
    from rustasync_lint.facts.selects import Selects
    from rustasync_lint.model.infer import BodyTypes


class Polling:
    """Questions of `Facts` about one body."""

    knowing: Knowing
    types: BodyTypes
    _selects: Selects

    def life(self, variable: hir.Expr | hir.Binding) -> Life | None:
        """The life of the future that a variable holds."""
        binding = variable.local if isinstance(variable, hir.Path) else variable
        if not isinstance(binding, hir.Binding):
            return None
        memo: dict[int, Life | None] = self.types.memo("lives")
        if id(binding) not in memo:
            memo[id(binding)] = Lives(self.knowing.futures, self._selects, self.types).of(binding)
        return memo[id(binding)]

    def polled(self, use: hir.Expr, how: str) -> bool:
        """Does this use of a variable poll the future in it, by `value` or by `reference`?"""
        return self._does(use) == {"value": "polled", "reference": "lent"}[how]

    def moved(self, use: hir.Expr) -> bool:
        """Does this use of a variable give away the future in it?"""
        return self._does(use) == "moved"

    def dropped(self, use: hir.Expr) -> bool:
        """Does this use of a variable drop or replace the future in it?"""
        return self._does(use) == "dropped"

    def pinned(self, variable: hir.Expr, where: str) -> bool:
        """Is the future in a variable pinned on the `stack`, or on the `heap`?"""
        life = self.life(variable)
        return life is not None and life.pinned == where

    def comes_from(self, variable: hir.Expr, path: str) -> bool | None:
        """Does the future in a variable run the async function with that path, or a `block`, or a `closure`?"""
        life = self.life(variable)
        if life is None or life.origin is None:
            return None
        if isinstance(life.origin, Item):
            return life.origin.path == path
        return path == ("block" if isinstance(life.origin, hir.AsyncBlock) else "closure")

    def made_by(self, variable: hir.Expr, text: str) -> bool | None:
        """Was the future in a variable made by a call of what is written so, or an `async` block?"""
        life = self.life(variable)
        if life is None or life.maker is None:
            return None
        if isinstance(life.maker, hir.AsyncBlock):
            return text == "async"
        call = life.maker
        assert isinstance(call, (hir.Call, hir.MethodCall))
        written = call.name if isinstance(call, hir.MethodCall) else self._written(call.callee)
        return written == text

    def _written(self, expr: hir.Expr) -> str:
        return "".join(self.types.body.unit.source.text(expr.start, expr.end).split())

    def _does(self, use: hir.Expr) -> str:
        life = self.life(use)
        return next((one.does for one in life.uses if one.expr is use), "") if life is not None else ""
