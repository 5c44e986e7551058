"""Who calls a function: as far as the same file goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.facts.lossy import enclosing_loop
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program


class Callers:
    """Answers for the functions of a program; a file is read when one of its functions is asked about."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._looped: dict[int, bool] = {}

    def in_loop(self, item: Item) -> bool:
        """Is the function called in a loop somewhere in its file?"""
        if id(item) not in self._looped:
            self._looped[id(item)] = any(self._calls_in_loop(caller, item) for caller in self._mentioning(item))
        return self._looped[id(item)]

    def sites(self, item: Item) -> list[tuple[hir.Expr, BodyTypes]]:
        """The calls of the function in its file, tests left out, each with the types of the body it stands in."""
        found: list[tuple[hir.Expr, BodyTypes]] = []
        for caller in self._mentioning(item):
            body = self.program.body(caller)
            if body is not None:
                types = self.program.typed(body)
                found += [(expr, types) for expr in body.root.walk() if self._is_call(expr, item, types)]
        return found

    def _is_call(self, expr: hir.Expr, item: Item, types: BodyTypes) -> bool:
        if isinstance(expr, hir.MethodCall) and expr.name == item.name or isinstance(expr, hir.Call):
            return types.calls.target(expr).item is item
        return False

    def _mentioning(self, item: Item) -> list[Item]:
        name = item.name.encode()
        return [
            other
            for other in item.unit.crate.functions_of(item.unit)
            if other is not item and other.in_test <= item.in_test and name in other.text
        ]

    def _calls_in_loop(self, caller: Item, item: Item) -> bool:
        body = self.program.body(caller)
        if body is None:
            return False
        types = self.program.typed(body)
        return any(enclosing_loop(expr) is not None and self._is_call(expr, item, types) for expr in body.root.walk())
