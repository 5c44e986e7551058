"""The type behind the `impl Trait` or `Box<dyn Trait>` that a call gives: that of the last expression of its body.

Callers see the bounds alone, but what the value owns, and how large it is, the hidden type says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Some, Ty
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_DEEP = 4


def hides(ty: Ty) -> bool:
    """Is it `impl Trait` or `dyn Trait`, or something around one, as `Option<impl Trait>`?"""
    return isinstance(ty, Some) or (isinstance(ty, Adt) and any(map(hides, ty.args)))


def given(types: BodyTypes, call: hir.Expr, deep: int = _DEEP) -> Ty:
    """The type of a call's value; `impl Trait` and `Box<dyn Trait>` are looked behind where the body is known.

    What only the type of the `let` says, as with `into()` and `collect()`, is taken from there.
    """
    ty = types.of(call)
    if ty is None and isinstance(call.parent, hir.Let) and call.parent.intro.value is call:
        ty = types.taken(call.parent.intro) if call.parent.intro.type_node is not None else None
    if isinstance(call, hir.Block) and call.tail is not None:
        return given(types, call.tail, deep)
    if isinstance(call, hir.Jump) and call.value is not None:
        return given(types, call.value, deep)
    if not isinstance(call, (hir.Call, hir.MethodCall)) or not hides(ty) or not deep:
        return ty
    target = types.calls.target(call)
    if isinstance(ty, Adt) and len(call.args) == 1 and types.of(call.args[0]) == ty.args[0]:  # `Some(hidden())`
        return Adt(ty.item, (given(types, call.args[0], deep), *ty.args[1:]))
    body = types.program.body(target.item) if isinstance(target.item, Item) and target.item.kind == "fn" else None
    if body is None:
        return ty
    found = given(types.program.typed(body), body.root, deep - 1)
    return substitute(found, target.subst) if found is not None else ty
