"""Where to point for an expression."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.source import Place

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes


def place_of(expr: hir.Expr | hir.Binding, types: BodyTypes) -> Place:
    """Where to point for an expression of a body: a call at its name, a `for` at what it loops over."""
    source = types.body.unit.source
    start, end = expr.start, expr.end
    if isinstance(expr, hir.Loop) and expr.intro is not None and expr.intro.value is not None:
        return place_of(expr.intro.value, types)
    if isinstance(expr, hir.Await):
        return place_of(expr.operand, types)
    if isinstance(expr, hir.MethodCall):
        start = expr.name_start
        if source.line_of(end) != source.line_of(start):
            end = expr.name_end
    elif isinstance(expr, hir.AsyncBlock) and source.line_of(end) != source.line_of(start):
        end = start + len(source.text(start, expr.body.start).rstrip())
    elif isinstance(expr, (hir.Call, hir.Macro)) and source.line_of(end) != source.line_of(start):
        head = expr.callee if isinstance(expr, hir.Call) else expr.path
        end = head.end if head.end else source.line_starts[source.line_of(start)] - 1
    return Place(source.path, start, end)
