"""Which lock is it: the place that a lock stands in, as a path of fields from a variable, a parameter or a static.

Two equal places are the same lock; two different ones may be. Only what cannot change the lock is looked
through: references, fields, clones of an `Arc`, names for these. What is in a container, behind a call or in
a variable that is assigned anew has no place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.body import Body
    from rustasync_lint.model.infer import BodyTypes

_DEEP = 8


@dataclass(frozen=True)
class LockPlace:
    """`root.field.field`: the root is a local variable or parameter, `self`, or a static."""

    root: hir.Binding | Item
    fields: tuple[str, ...] = ()

    def spelled(self) -> str:
        """As one would write it."""
        return ".".join((self.root.name, *self.fields))


def place_of_lock(expr: hir.Expr, types: BodyTypes, deep: int = _DEEP) -> LockPlace | None:
    """The place that an expression leads to; None when it cannot be told."""
    if deep == 0:
        return None
    if isinstance(expr, hir.Ref) or (isinstance(expr, hir.Unary) and expr.op == "*"):
        return place_of_lock(expr.operand, types, deep)
    if isinstance(expr, hir.Field):
        base = place_of_lock(expr.base, types, deep - 1)
        return LockPlace(base.root, (*base.fields, expr.name)) if base is not None else None
    if isinstance(expr, hir.Path):
        return _named(expr, types, deep)
    if isinstance(expr, hir.MethodCall):
        if not expr.args and expr.name == "clone" and _shared(types.of(expr.receiver)):
            return place_of_lock(expr.receiver, types, deep - 1)
        return _accessed(expr, types, deep)
    if isinstance(expr, hir.Call) and len(expr.args) == 1 and _shared(types.of(expr)):
        cloned = isinstance(expr.callee, hir.Path) and expr.callee.segments[-1:] == ("clone",)
        return place_of_lock(expr.args[0], types, deep - 1) if cloned else None
    return None


def _named(path: hir.Path, types: BodyTypes, deep: int) -> LockPlace | None:
    if path.local is None:
        meaning, _ = types.calls.meaning(path)
        return LockPlace(meaning) if isinstance(meaning, Item) and meaning.kind == "static" else None
    binding = path.local
    if any(isinstance(use.parent, hir.Assign) and use.parent.left is use for use in binding.uses):
        return None
    source = binding.source
    if source is not None and source.kind == "let" and source.value is not None:
        if isinstance(source.pattern, hir.PBind):
            of_value = place_of_lock(source.value, types, deep - 1)
            if of_value is not None and _same(source.value, types):
                return of_value
        elif isinstance(source.pattern, hir.PVariant) and source.pattern.fields:
            name = next((n for n, part in source.pattern.fields if _binds(part, binding)), None)
            whole = place_of_lock(source.value, types, deep - 1)
            if name is not None and whole is not None:
                return LockPlace(whole.root, (*whole.fields, name))
    return LockPlace(binding)


def _same(value: hir.Expr, types: BodyTypes) -> bool:
    """Does a variable with this value stand for the same lock: by reference, or by a shared pointer?"""
    ty = types.of(value)
    return isinstance(value, hir.Ref) or isinstance(ty, Ref) or _shared(ty)


def _binds(pattern: hir.Pat, binding: hir.Binding) -> bool:
    return isinstance(pattern, hir.PBind) and pattern.binding is binding


def _shared(ty: Ty) -> bool:
    """Is it a pointer whose clones lead to the same value?"""
    while isinstance(ty, Ref):
        ty = ty.to
    return isinstance(ty, Adt) and knowledge.canonical(ty.path) in knowledge.shared_pointers()


@dataclass(frozen=True)
class Reached:
    """A lock in the terms of a function's caller: `root` is a static, or the number of a parameter (-1 for `self`)."""

    root: int | Item
    fields: tuple[str, ...]


def reached(place: LockPlace, body: Body) -> Reached | None:
    """The place as a caller can name it; None for what is only the function's own."""
    if isinstance(place.root, Item):
        return Reached(place.root, place.fields)
    if place.root is body.self_binding:
        return Reached(-1, place.fields)
    at = next((i for i, param in enumerate(body.params) if _binds(param.pattern, place.root)), None)
    return Reached(at, place.fields) if at is not None else None


def translated(lock: Reached, call: hir.Call | hir.MethodCall, types: BodyTypes, deep: int = _DEEP) -> LockPlace | None:
    """What the caller calls a lock of the function that it calls."""
    if isinstance(lock.root, Item):
        return LockPlace(lock.root, lock.fields)
    target = types.calls.target(call)
    if lock.root >= 0:
        given = target.args[lock.root] if lock.root < len(target.args) else None
    else:
        given = call.receiver if isinstance(call, hir.MethodCall) else call.args[0] if call.args else None
    outer = place_of_lock(given, types, deep - 1) if given is not None else None
    return LockPlace(outer.root, (*outer.fields, *lock.fields)) if outer is not None else None


def _accessed(call: hir.MethodCall, types: BodyTypes, deep: int) -> LockPlace | None:
    """What `fn lock(&self) -> &Mutex<T> { &self.lock }` gives, in the places of its caller."""
    item = types.calls.target(call).item
    if call.args or not isinstance(item, Item) or item.kind != "fn" or item.unit.crate.known or item.is_async:
        return None
    body = types.program.body(item)
    root = body.root if body is not None else None
    if body is None or not isinstance(root, hir.Block) or root.statements or root.tail is None:
        return None
    inner = place_of_lock(root.tail, types.program.typed(body), deep - 1)
    lock = reached(inner, body) if inner is not None else None
    return translated(lock, call, types, deep - 1) if lock is not None else None
