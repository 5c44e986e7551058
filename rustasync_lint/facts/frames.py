"""What an async frame has from the start: its parameters, and the `self` of a method."""

from __future__ import annotations

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
