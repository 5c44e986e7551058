"""What closures and async blocks take by value from the variables around them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.ty import Ref

if TYPE_CHECKING:
    from rustasync_lint.facts.layout import Layouts
    from rustasync_lint.model.infer import BodyTypes

Fields = tuple[str, ...]


def captured(frame: hir.Expr, types: BodyTypes, layouts: Layouts) -> Iterator[tuple[hir.Binding, list[hir.Expr]]]:
    """The variables that a closure, async block or stream owns, each with the parts it takes of it.

    From edition 2021 on these are the fields that are named; the variable itself otherwise.
    """
    taken: dict[int, tuple[hir.Binding, dict[Fields, hir.Expr]]] = {}
    for inner in frame.walk():
        local = inner.local if isinstance(inner, hir.Path) else None
        if local is None or not isinstance(inner, hir.Path) or frame.start <= local.start < frame.end:
            continue
        if _moved(frame, inner, types, layouts):
            fields, part = _part(types, inner)
            taken.setdefault(id(local), (local, {}))[1].setdefault(fields, part)
    for binding, parts in taken.values():
        within = {at for at in parts if any(at[:n] in parts for n in range(len(at)))}
        yield binding, [part for at, part in parts.items() if at not in within]


def _moved(frame: hir.Expr, use: hir.Path, types: BodyTypes, layouts: Layouts) -> bool:
    if isinstance(frame, hir.Macro) or (isinstance(frame, (hir.AsyncBlock, hir.Closure)) and frame.moves):
        return True
    if use.local is None or layouts.copies(types.binding(use.local)):
        return False
    for above in use.ancestors():
        if above is frame:
            break
        if isinstance(above, (hir.AsyncBlock, hir.Closure)) and above.moves:
            return True
    return given_away(use, types)


def _part(types: BodyTypes, use: hir.Path) -> tuple[Fields, hir.Expr]:
    """The field of the variable that a use names, as far as it is part of the variable itself."""
    fields: Fields = ()
    part: hir.Expr = use
    if types.body.unit.crate.edition >= "2021":
        signatures = types.program.signatures
        while isinstance(part.parent, hir.Field) and signatures.has_field(types.of(part), part.parent.name):
            fields, part = (*fields, part.parent.name), part.parent
    return fields, part


def given_away(path: hir.Path, types: BodyTypes) -> bool:
    """Is a variable moved where it is used: given to a call, bound anew, put into a value?"""
    above = path.parent
    if isinstance(above, hir.Call):
        return above.callee is not path
    if isinstance(above, hir.MethodCall) and above.receiver is path:
        target = types.calls.target(above)
        mode = target.signature.self_mode if target.signature is not None else ""
        return mode == "value" and not isinstance(target.on, Ref)
    if isinstance(above, hir.Let):
        return above.intro.value is path and not isinstance(above.intro.pattern, hir.PWild)
    if isinstance(above, hir.Assign):
        return above.right is path
    return isinstance(above, (hir.MethodCall, hir.StructLit, hir.Group, hir.Jump, hir.Block))
