"""Loops that keep a thread busy: how often they turn, and whether anything in them lets others run."""

from __future__ import annotations

from rustasync_lint.model import hir

# Some nanoseconds each: a millisecond of thread time at least, most likely far more.
MANY_TURNS = 1_000_000


def turns(loop: hir.Expr) -> int | None:
    """How often the innermost body of a `for` loop over literal ranges runs; None when that is not written there."""
    own = _range(loop)
    if own is None:
        return None
    inner = [found for e in loop.walk() if e is not loop and (found := _range(e)) is not None and _directly(e, loop)]
    return own * max(inner, default=1)


def is_nested(loop: hir.Expr) -> bool:
    """Is there another `for` loop in it, within the same function?"""
    return any(isinstance(e, hir.Loop) and e.kind == "for" for e in loop.walk() if e is not loop and _directly(e, loop))


def leaves(loop: hir.Expr) -> bool:
    """May the loop let others run, or end before its time: an await, a jump, a macro that polls?"""
    ways = (hir.Await, hir.Jump, hir.AsyncBlock, hir.Try)
    return any(isinstance(e, ways) or (isinstance(e, hir.Macro) and e.arms) for e in loop.walk())


def _directly(expr: hir.Expr, loop: hir.Expr) -> bool:
    for above in expr.ancestors():
        if above is loop:
            return True
        if isinstance(above, (hir.Closure, hir.AsyncBlock)):
            return False
    return False


def _range(expr: hir.Expr) -> int | None:
    """The number of turns of `for _ in 0..1_000`."""
    looped = expr.intro.value if isinstance(expr, hir.Loop) and expr.kind == "for" and expr.intro is not None else None
    if not isinstance(looped, hir.Group) or looped.kind not in ("_.._", "_..=_") or len(looped.items) != 2:
        return None
    start, end = (_number(item) for item in looped.items)
    if start is None or end is None:
        return None
    return max(end - start + (looped.kind == "_..=_"), 0)


def _number(expr: hir.Expr) -> int | None:
    if not isinstance(expr, hir.Lit) or expr.kind != "integer_literal":
        return None
    digits = expr.text.replace("_", "")
    for suffix in ("u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"):
        digits = digits.removesuffix(suffix)
    return int(digits) if digits.isdigit() else None
