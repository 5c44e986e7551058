"""Large futures where they are put to use: awaited, spawned, blocked on, joined, selected.

A future is named where it became large, and not again for each future that holds it. What arrays
alone make large is left to `sizes`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.future_size import Part, Whole, attribute_effects
from rustasync_lint.facts.sizes import Sizes
from rustasync_lint.facts.values import Values
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Fut, Ty

if TYPE_CHECKING:
    from rustasync_lint.knowledge.execution import BlockOn, Spawn
    from rustasync_lint.model.infer import BodyTypes

_TREE = 3
_RUNS = frozenset(("entry", "task"))


@dataclass(frozen=True, slots=True)
class Grown:
    """A large future at `expr`, which is given to `user` if that is a call or macro."""

    expr: hir.Expr
    user: hir.Expr
    whole: Whole


def grown(sizes: Sizes, types: BodyTypes, site: hir.Expr, limit: int) -> Iterator[Grown]:
    """The futures of `limit` bytes or more that the site puts to use, and that are large by themselves."""
    sizes.futures.enter(types)
    if isinstance(site, hir.Block):
        item = types.body.item
        if item is not None and item.is_async and not _RUNS.isdisjoint(attribute_effects(item)):
            run = sizes.futures.frame(types, site)
            if _is_large(run, limit) and not _is_arrays(sizes, types, site, run, limit):
                yield Grown(site, site, run)
        return
    values = Values(types, sizes.layouts)
    for expr in _used(types, site):
        ty = stored_future(values.type_of(expr))
        if ty is None:
            continue
        whole = sizes.futures.of(ty)
        if whole is None or not _is_large(whole, limit):
            continue
        origin = sizes.futures.origin(ty)
        if origin is None or not _is_arrays(sizes, *origin, whole, limit):
            yield Grown(expr, site, whole)


def _used(types: BodyTypes, site: hir.Expr) -> list[hir.Expr]:
    """The expressions at a site whose futures are polled from there on."""
    if isinstance(site, hir.Await):
        return [site.operand]
    if isinstance(site, hir.Macro):
        return site.items or [arm.future for arm in site.arms if arm.future is not None]
    if not isinstance(site, (hir.Call, hir.MethodCall)):
        return []
    row = _runner(types, site)
    if row is None:
        return []
    if row.future_arg < 0:
        return [site.receiver] if isinstance(site, hir.MethodCall) else []
    return site.args[row.future_arg : row.future_arg + 1]


def named_callee(site: hir.Expr) -> str:
    """The name of the function whose future is awaited, if it is called right there and given no other future."""
    made = site.operand if isinstance(site, hir.Await) else None
    if isinstance(made, hir.Call) and isinstance(made.callee, hir.Path) and made.callee.segments and not made.args:
        return made.callee.segments[-1]
    return made.name if isinstance(made, hir.MethodCall) and not made.args else ""


def runs_given(types: BodyTypes, call: hir.Expr) -> bool:
    """Does the call run a future that it is given, by spawning it or blocking on it?"""
    return isinstance(call, (hir.Call, hir.MethodCall)) and _runner(types, call) is not None


def _runner(types: BodyTypes, call: hir.Call | hir.MethodCall) -> Spawn | BlockOn | None:
    path = types.calls.target(call).path
    if not path:
        return None
    return knowledge.lookup(knowledge.spawn(), path) or knowledge.lookup(knowledge.block_on(), path)


def stored_future(ty: Ty) -> Fut | None:
    """The future of an async function or block that a value of type `ty` is, or has in itself: `Timeout<F>`."""
    if isinstance(ty, Fut):
        return ty
    if not isinstance(ty, Adt):
        return None
    row = knowledge.sizes().get(knowledge.canonical(ty.path))
    if row is not None and row.holds != "inline":
        return None
    return next((found for arg in ty.args if (found := stored_future(arg)) is not None), None)


def _is_large(whole: Whole, limit: int) -> bool:
    """Is it large, and none of the futures in it?"""
    if whole.layout.size < limit:
        return False
    return all(part.whole is None or part.whole.layout.size < limit for part in whole.parts)


def _is_arrays(sizes: Sizes, types: BodyTypes, frame: hir.Expr, whole: Whole, limit: int) -> bool:
    """Would it be small without the large arrays in it?"""
    return whole.layout.size - sum(large.room for large in sizes.large(types, frame, limit)) < limit


def tree(whole: Whole) -> list[tuple[Part, int]]:
    """The parts that make a future large, the largest first, each with those in it; with how deep they lie."""
    found = _below(whole, whole.layout.size // 10, 0)
    first = {(part.place, part.bytes): (part, depth) for part, depth in reversed(list(found))}
    return list(reversed(first.values()))


def _below(whole: Whole, least: int, depth: int) -> Iterator[tuple[Part, int]]:
    for part in whole.parts[:4]:
        if part.bytes >= least and depth < _TREE:
            yield part, depth
            if part.whole is not None:
                yield from _below(part.whole, least, depth + 1)
