"""What closures and async blocks take from the variables around them, by value and by reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Ref

if TYPE_CHECKING:
    from rustasync_lint.facts.layout import Layouts
    from rustasync_lint.model.infer import BodyTypes

Fields = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Capture:
    """A variable, or the part of it, that a closure or async block takes; `owned` by value, else by reference."""

    binding: hir.Binding
    part: hir.Expr
    owned: bool


def captured(frame: hir.Expr, types: BodyTypes, layouts: Layouts) -> Iterator[tuple[hir.Binding, list[hir.Expr]]]:
    """The variables that a closure, async block or stream owns, each with the parts it takes of it."""
    taken: dict[int, tuple[hir.Binding, list[hir.Expr]]] = {}
    for capture in captures(frame, types, layouts):
        if capture.owned:
            taken.setdefault(id(capture.binding), (capture.binding, []))[1].append(capture.part)
    yield from taken.values()


def captures(frame: hir.Expr, types: BodyTypes, layouts: Layouts) -> list[Capture]:
    """All that a closure, async block or stream takes; from edition 2021 on the fields that are named."""
    memo: dict[int, list[Capture]] = types.memo("captures")
    if id(frame) not in memo:
        taken: dict[int, dict[Fields, Capture]] = {}
        for inner in frame.walk():
            local = inner.local if isinstance(inner, hir.Path) else None
            if local is None or not isinstance(inner, hir.Path) or frame.start <= local.start < frame.end:
                continue
            owned = _moved(frame, inner, types, layouts)
            fields, part = _part(types, inner, owned)
            parts = taken.setdefault(id(local), {})
            if fields not in parts or owned:
                parts[fields] = Capture(local, part, owned)
        memo[id(frame)] = [capture for parts in taken.values() for capture in _outermost(parts)]
    return memo[id(frame)]


def _outermost(parts: dict[Fields, Capture]) -> Iterator[Capture]:
    """A part of what is taken anyway is not taken beside it."""
    for at, capture in parts.items():
        if not any(at[:n] in parts for n in range(len(at))):
            owned = capture.owned or any(other[: len(at)] == at and its.owned for other, its in parts.items())
            yield Capture(capture.binding, capture.part, owned)


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


def _part(types: BodyTypes, use: hir.Path, owned: bool) -> tuple[Fields, hir.Expr]:
    """The field of the variable that a use names; when it is moved, as far as it is part of the variable itself.

    What is behind a shared reference is taken as that reference.
    """
    fields: Fields = ()
    part: hir.Expr = use
    if types.body.unit.crate.edition >= "2021":
        signatures = types.program.signatures
        while isinstance(part.parent, hir.Field):
            ty, name = types.of(part), part.parent.name
            if isinstance(ty, Ref):
                if owned or not ty.mutable:
                    break
                ty = ty.to
            if not (signatures.has_field(ty, name) if isinstance(ty, Adt) else name.isdigit()):
                break
            fields, part = (*fields, name), part.parent
    return fields, part


def given_away(path: hir.Expr, types: BodyTypes) -> bool:
    """Is a variable, or a part of one, moved where it is used: given to a call, bound anew, put into a value?"""
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
    return isinstance(above, (hir.MethodCall, hir.StructLit, hir.Group, hir.Jump, hir.Block, hir.Await))
