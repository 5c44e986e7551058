"""Places and who owns them: what of a body's state outlives the future that the body becomes.

A place is a variable, a field of one, or a static; two places are the same when they are spelled the
same, borrows, dereferences and the waits for a lock around it left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.knowledge import hints
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_THROUGH = frozenset(
    ["lock", "write", "read", "borrow_mut", "borrow", "lock_owned", "write_owned", "get_mut", "as_mut", "as_ref"]
    + [
        "unwrap",
        "expect",
        "clone",
        "deref",
        "deref_mut",
        "by_ref",
        "load",
        "get",
        "lock_arc",
        "write_arc",
        "blocking_lock",
    ]
)


def below(expr: hir.Expr) -> hir.Expr:
    """The place that an expression reaches into, below borrows, dereferences, awaits and locks."""
    while True:
        if isinstance(expr, (hir.Ref, hir.Await, hir.Try)) or (isinstance(expr, hir.Unary) and expr.op == "*"):
            expr = expr.operand
        elif isinstance(expr, hir.MethodCall) and expr.name in _THROUGH and not expr.args:
            expr = expr.receiver
        else:
            return expr


def root(expr: hir.Expr) -> hir.Path | None:
    """The variable, or the static, that a place is part of."""
    expr = below(expr)
    while isinstance(expr, (hir.Field, hir.Index)):
        expr = below(expr.base)
    return expr if isinstance(expr, hir.Path) else None


def spelled(expr: hir.Expr, types: BodyTypes) -> str:
    """How a place is spelled, without blanks, borrows, dereferences and locks."""
    expr = below(expr)
    if isinstance(expr, hir.Field):
        return f"{spelled(expr.base, types)}.{expr.name}"
    return "".join(types.body.unit.source.text(expr.start, expr.end).split())


def outlives(expr: hir.Expr, frame: hir.Expr, types: BodyTypes) -> bool:
    """Is the place still there when the future of `frame` is dropped? Unknown types count as no."""
    path = root(expr)
    if path is None:
        return False
    binding = path.local
    if binding is None:
        return path.segments[-1:] != () and path.segments[-1].isupper()
    if binding is types.body.self_binding or binding.name == "self":
        return _is_shared(types.of(path)) or _shared_on_the_way(expr, types)
    if frame.start <= binding.start < frame.end and _moved_in(binding, frame):
        source = binding.source
        if source is not None and (source.kind == "pin" or _pins(source.value)):
            return False
        if source is not None and isinstance(source.value, hir.Ref):
            return outlives(source.value, frame, types)
        return _is_shared(types.binding(binding)) or _shared_on_the_way(expr, types)
    return _is_shared(types.binding(binding)) or _captured_by_reference(binding, frame)


def _moved_in(binding: hir.Binding, frame: hir.Expr) -> bool:
    return not isinstance(frame, hir.AsyncBlock) or binding.start >= frame.start


def _pins(value: hir.Expr | None) -> bool:
    """`pin!(..)`: what is behind the reference is in the same frame."""
    names = {path.rpartition("::")[2].rstrip("!") for path in knowledge.pin_macros()}
    return isinstance(value, hir.Macro) and value.name in names


def _captured_by_reference(binding: hir.Binding, frame: hir.Expr) -> bool:
    """Is it a variable around a plain `async` block, which then borrows it?"""
    return isinstance(frame, hir.AsyncBlock) and not frame.moves and binding.start < frame.start


def _shared_on_the_way(expr: hir.Expr, types: BodyTypes) -> bool:
    """Does a field on the way to the place refer to something shared: `self.counters.open`, an `Arc`?"""
    expr = below(expr)
    while isinstance(expr, (hir.Field, hir.Index)):
        if _is_shared(types.of(expr)):
            return True
        expr = below(expr.base)
    return False


def _is_shared(ty: Ty) -> bool:
    """Does a value of the type refer to what others own or share?"""
    if isinstance(ty, Ref):
        return True
    if not isinstance(ty, Adt):
        return False
    path = knowledge.canonical(ty.path)
    return path in hints.shared() or path in knowledge.guards()
