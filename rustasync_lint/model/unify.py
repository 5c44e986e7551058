"""What types say of each other: parameters replaced, patterns matched, two views put together."""

from __future__ import annotations

from rustasync_lint.model.ty import (
    FLOAT,
    INTEGER,
    Adt,
    Array,
    Bound,
    Callable,
    Const,
    Fut,
    Never,
    Param,
    Projection,
    Ref,
    Some,
    Subst,
    Tuple,
    Ty,
)

# What a literal without a suffix may turn out to be.
_LITERALS = {
    INTEGER.path: frozenset(f"{sign}{bits}" for sign in "iu" for bits in ("8", "16", "32", "64", "128", "size")),
    FLOAT.path: frozenset(("f32", "f64")),
}


def substitute(ty: Ty, subst: Subst) -> Ty:
    """`ty` with its parameters replaced; one that `subst` does not know stays."""
    if ty is None or not subst:
        return ty
    if isinstance(ty, Param):
        return subst.get((id(ty.owner), ty.name), ty)
    if isinstance(ty, Adt):
        return Adt(ty.item, tuple(substitute(a, subst) for a in ty.args)) if ty.args else ty
    if isinstance(ty, Ref):
        return Ref(substitute(ty.to, subst), ty.mutable, ty.raw)
    if isinstance(ty, Tuple):
        return Tuple(tuple(substitute(a, subst) for a in ty.items))
    if isinstance(ty, Array):
        length = (
            subst.get((id(ty.length.owner), ty.length.name), ty.length) if isinstance(ty.length, Param) else ty.length
        )
        known = length.value if isinstance(length, Const) else length if isinstance(length, (int, Param)) else None
        return Array(substitute(ty.of, subst), known, ty.slice)
    if isinstance(ty, Some):
        return Some(tuple(substitute_bound(b, subst) for b in ty.bounds), ty.dyn, ty.static)
    if isinstance(ty, Projection):
        return Projection(substitute(ty.base, subst), ty.name, ty.trait)
    if isinstance(ty, Fut):
        return Fut(substitute(ty.output, subst), ty.origin, tuple(substitute(a, subst) for a in ty.args))
    if isinstance(ty, Callable):
        return Callable(ty.origin, tuple(substitute(a, subst) for a in ty.args), substitute(ty.output, subst))
    return ty


def substitute_bound(bound: Bound, subst: Subst) -> Bound:
    """A bound with its parameters replaced."""
    return Bound(
        bound.trait,
        tuple(substitute(a, subst) for a in bound.args),
        tuple((name, substitute(a, subst)) for name, a in bound.assoc),
        substitute(bound.output, subst),
    )


def unify(pattern: Ty, actual: Ty, subst: Subst) -> bool:
    """Can `actual` be an instance of `pattern`? What its parameters stand for is put into `subst`."""
    if pattern is None or actual is None:
        return True
    if isinstance(pattern, Param):
        if isinstance(actual, Never):
            return True
        key = (id(pattern.owner), pattern.name)
        bound = subst.get(key)
        if bound is None:
            subst[key] = actual
        elif bound != actual:
            subst[key] = merge(bound, actual)
        return True
    if isinstance(pattern, Projection) or isinstance(actual, (Never, Param, Projection)):
        return True
    if isinstance(pattern, Adt):
        if not isinstance(actual, Adt) or pattern.path != actual.path:
            return isinstance(actual, Adt) and pattern.path in _LITERALS.get(actual.path, ())
        return all([unify(p, a, subst) for p, a in zip(pattern.args, actual.args)])
    if isinstance(pattern, Ref):
        return isinstance(actual, Ref) and unify(pattern.to, actual.to, subst)
    if isinstance(pattern, Tuple):
        if not isinstance(actual, Tuple) or len(pattern.items) != len(actual.items):
            return False
        return all([unify(p, a, subst) for p, a in zip(pattern.items, actual.items)])
    if isinstance(pattern, Array):
        if isinstance(pattern.length, Param) and isinstance(actual, Array) and actual.length is not None:
            length = Const(actual.length) if isinstance(actual.length, int) else actual.length
            subst.setdefault((id(pattern.length.owner), pattern.length.name), length)
        return isinstance(actual, Array) and unify(pattern.of, actual.of, subst)
    if isinstance(pattern, Some):
        if not pattern.dyn:
            return True
        return (
            isinstance(actual, Some)
            and actual.dyn
            and [b.trait for b in pattern.bounds[:1]] == [b.trait for b in actual.bounds[:1]]
        )
    if isinstance(pattern, Callable):
        return isinstance(actual, Callable)
    if isinstance(pattern, Const):
        return pattern == actual
    return type(pattern) is type(actual)


def merge(first: Ty, second: Ty) -> Ty:
    """Two views of one type put together: what one does not know is taken from the other."""
    if first is None:
        return second
    if second is None or first == second:
        return first
    if isinstance(first, Never):
        return second
    if isinstance(first, Adt) and isinstance(second, Adt) and first.path in _LITERALS:
        return second if second.path in _LITERALS[first.path] else first
    if isinstance(first, Adt) and isinstance(second, Adt) and first.path == second.path:
        if len(first.args) == len(second.args):
            return Adt(first.item, tuple(merge(a, b) for a, b in zip(first.args, second.args)))
    if isinstance(first, Ref) and isinstance(second, Ref):
        return Ref(merge(first.to, second.to), first.mutable, first.raw)
    if isinstance(first, Tuple) and isinstance(second, Tuple) and len(first.items) == len(second.items):
        return Tuple(tuple(merge(a, b) for a, b in zip(first.items, second.items)))
    if isinstance(first, Array) and isinstance(second, Array):
        length = first.length if isinstance(first.length, int) else second.length or first.length
        return Array(merge(first.of, second.of), length, first.slice)
    return first


def has_holes(ty: Ty) -> bool:
    """Is some part of the type unknown?"""
    if ty is None:
        return True
    if isinstance(ty, Adt):
        return any(has_holes(a) for a in ty.args)
    if isinstance(ty, Ref):
        return has_holes(ty.to)
    if isinstance(ty, Tuple):
        return any(has_holes(a) for a in ty.items)
    if isinstance(ty, Array):
        return has_holes(ty.of)
    return isinstance(ty, Param)
