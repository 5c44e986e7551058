"""What runs before what in one body: whether one expression is always, or only sometimes, followed by another.

Structured control flow only: branches, arms, loops. Jumps out of the stretch in between are for the asker.
"""

from __future__ import annotations

from typing import Literal

from rustasync_lint.model import hir

Follows = Literal["always", "sometimes", "never"]


def follows(later: hir.Expr, earlier: hir.Expr) -> Follows:
    """Does `later` run after `earlier` wherever `earlier` runs: always, sometimes, or on another path?

    "never", too, when `earlier` is only sometimes run on the way to `later`.
    """
    if later.start < earlier.end or _within(earlier, later):
        return "never"
    own = {id(above): below for below, above in _steps(earlier)}
    sometimes = False
    for below, above in _steps(later):
        if id(above) in own:
            if _parts(above, own[id(above)], below) or not _always_runs(earlier, above):
                return "never"
            return "sometimes" if sometimes or _is_branch(above, below) else "always"
        sometimes = sometimes or _is_branch(above, below)
    return "never"


def between(at: hir.Expr, earlier: hir.Expr, later: hir.Expr) -> bool:
    """Can `at` run after `earlier` and before `later` is done?"""
    before = at.end <= later.start or _within(at, later)
    return earlier.end <= at.start and before and _meets(at, earlier) and _meets(later, at)


def _meets(later: hir.Expr, earlier: hir.Expr) -> bool:
    """Are they on one path, and not in two arms of one choice?"""
    own = {id(above): below for below, above in _steps(earlier)}
    for below, above in _steps(later):
        if id(above) in own:
            return not _parts(above, own[id(above)], below)
    return True


def _steps(expr: hir.Expr) -> list[tuple[hir.Expr, hir.Expr]]:
    """From the inside out: each expression around, with the part of it that leads here."""
    found = []
    at = expr
    while at.parent is not None:
        found.append((at, at.parent))
        at = at.parent
    return found


def _parts(choice: hir.Expr, one: hir.Expr, other: hir.Expr) -> bool:
    """Does only one of the two parts run?"""
    return one is not other and _is_branch(choice, one) and _is_branch(choice, other)


def _is_branch(whole: hir.Expr, part: hir.Expr) -> bool:
    """Does the part run only sometimes when the whole does?"""
    if isinstance(whole, hir.If):
        return part is not whole.condition
    if isinstance(whole, hir.Match):
        return part is not whole.value
    if isinstance(whole, hir.Macro) and whole.arms:
        return any(arm.handler is part for arm in whole.arms)
    if isinstance(whole, hir.Let):
        return part is whole.otherwise
    if isinstance(whole, hir.Loop):
        return part is whole.body
    return isinstance(whole, hir.Closure) or (isinstance(whole, hir.Binary) and whole.lazy and part is whole.right)


def _always_runs(expr: hir.Expr, whole: hir.Expr) -> bool:
    """Does `expr` run whenever `whole` does?"""
    for below, above in _steps(expr):
        if _is_branch(above, below) and above is not whole:
            return False
        if above is whole:
            return True
    return False


def _within(inner: hir.Expr, outer: hir.Expr) -> bool:
    return any(above is outer for above in inner.ancestors())
