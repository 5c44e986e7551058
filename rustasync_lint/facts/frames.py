"""What an async frame has from the start (its parameters, the `self` of a method), and what runs in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes


def params_of(types: BodyTypes, frame: hir.Expr) -> list[hir.Introduction]:
    """The parameters of a function (`frame` is its root block) or of a closure."""
    if isinstance(frame, hir.Closure):
        return frame.params
    return types.body.params if isinstance(frame, hir.Block) else []


def own_self(types: BodyTypes, frame: hir.Expr) -> hir.Binding | None:
    """`self` of an async method, where it is not written as a parameter with a type."""
    own = types.body.self_binding if isinstance(frame, hir.Block) else None
    return own if own is not None and own.source is None else None


def own_code(root: hir.Expr) -> Iterator[hir.Expr]:
    """`root` and what runs in its frame: neither what closures hold nor what other futures do."""
    pending = [root]
    while pending:
        expr = pending.pop()
        yield expr
        parts = [part for part in expr.children() if not isinstance(part, (hir.AsyncBlock, hir.Closure))]
        pending.extend(reversed(parts))
