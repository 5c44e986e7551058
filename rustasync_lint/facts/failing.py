"""What runs when a fallible value is not the good one: the time was up, a sibling failed, nothing was ready.

Follows one `Result` or `Option` from where it is made to the `?`, `match`, `if let` or `unwrap` that
takes it apart. Knows no types: `Ok` and `Some` are good, every other pattern is not.
"""

from __future__ import annotations

from dataclasses import dataclass

from rustasync_lint.model import hir

_GOOD = ("Ok", "Some")
_HANDED_ON = frozenset(
    ["map_err", "map", "and_then", "context", "with_context", "ok_or", "ok_or_else", "ok", "inspect_err", "flatten"]
    + ["wrap_err", "wrap_err_with", "transpose", "err", "map_ok"]
)
_PANICS = frozenset(("unwrap", "expect"))
_SWALLOWS = frozenset(("unwrap_or", "unwrap_or_default", "unwrap_or_else", "map_or", "map_or_else", "is_ok_and"))
_BAD_WHEN_TRUE = frozenset(("is_err", "is_none"))
_GOOD_WHEN_TRUE = frozenset(("is_ok", "is_some"))


@dataclass(frozen=True, slots=True)
class Failing:
    """The code that runs after a bad value.

    `branches` run for it alone; `end` is where the code goes on that runs after a good value, too.
    `left` tells that no branch comes to `end`: the function returns, or panics. `told`: the bad value goes into
    what the branches give. `unseen`: it cannot be told.
    """

    end: int
    branches: tuple[hir.Expr, ...] = ()
    left: bool = False
    told: bool = False
    unseen: bool = False
    broken: hir.Loop | None = None


def failing(value: hir.Expr) -> Failing:
    """What runs when `value` is a bad one."""
    at, above = value, value.parent
    while above is not None:
        if isinstance(above, hir.MethodCall) and above.receiver is at:
            decided = _of_method(above)
            if decided is not None:
                return decided
        elif isinstance(above, (hir.Try, hir.AsyncBlock, hir.Closure)) or _returns(above):
            return Failing(above.end, left=True)
        elif isinstance(above, hir.Match) and above.value is at:
            bad = [arm for arm in above.arms if not _good(arm.intro.pattern)]
            told = bool(bad) and all(_tells(arm) for arm in bad)
            return Failing(above.end, tuple(arm.body for arm in bad), told=told)
        elif isinstance(above, hir.Let):
            return _of_let(above)
        elif isinstance(above, (hir.Statement, hir.Loop, hir.Macro)):
            return Failing(above.end, unseen=isinstance(above, hir.Loop))
        elif not isinstance(above, (hir.Await, hir.Block, hir.Jump)) and not _keeps(at, above):
            return Failing(above.end, unseen=True)
        at, above = above, above.parent
    return Failing(at.end, left=True)


def _of_method(call: hir.MethodCall) -> Failing | None:
    if call.name in _PANICS:
        return Failing(call.end, left=True)
    if call.name in _SWALLOWS:
        return Failing(call.end, tuple(arg for arg in call.args))
    if call.name in _BAD_WHEN_TRUE | _GOOD_WHEN_TRUE:
        return _of_test(call, call.name in _BAD_WHEN_TRUE)
    return None if call.name in _HANDED_ON else Failing(call.end, unseen=True)


def _of_test(test: hir.Expr, bad: bool) -> Failing:
    """`if x.is_err() { .. }`, `if !x.is_ok() { .. }`, `while x.is_ok() { .. }`."""
    above = test.parent
    if isinstance(above, hir.Unary) and above.op == "!":
        return _of_test(above, not bad)
    if isinstance(above, hir.If) and above.condition is test:
        branch = above.then if bad else above.otherwise
        return Failing(above.end, (branch,) if branch is not None else ())
    if isinstance(above, hir.Loop) and above.condition is test and not bad:
        return Failing(above.end, broken=above)
    return Failing(test.end, unseen=isinstance(above, (hir.Binary, hir.Let)))


def _of_let(let: hir.Let) -> Failing:
    if not let.condition:
        if let.otherwise is not None:
            return Failing(let.end, (let.otherwise,))
        return _of_name(let)
    above = let.parent
    while isinstance(above, hir.Binary):
        above = above.parent
    good = _good(let.intro.pattern)
    if isinstance(above, hir.If):
        branch = above.otherwise if good else above.then
        return Failing(above.end, (branch,) if branch is not None else ())
    if isinstance(above, hir.Loop):
        return Failing(above.end, broken=above) if good else Failing(above.end, (above.body,))
    return Failing(let.end, unseen=True)


def _of_name(let: hir.Let) -> Failing:
    """`let result = ..;`: the first use of the name that takes it apart decides."""
    pattern = let.intro.pattern
    if not isinstance(pattern, hir.PBind):
        return Failing(let.end, unseen=not isinstance(pattern, hir.PWild))
    first = min(pattern.binding.uses, key=lambda use: use.start, default=None)
    if first is None:
        return Failing(let.end)
    use: hir.Expr = first
    while isinstance(use.parent, hir.Ref):
        use = use.parent
    return failing(use)


def _good(pattern: hir.Pat) -> bool:
    """Does the pattern match good values only?"""
    if isinstance(pattern, hir.PGroup) and pattern.kind in ("or", "ref"):
        return all(_good(item) for item in pattern.items)
    return isinstance(pattern, hir.PVariant) and _last(pattern.path) in _GOOD


def _tells(arm: hir.MatchArm) -> bool:
    """Does the arm give an error: `Err(..)`, or something made of what its pattern binds?"""
    value = arm.body.tail if isinstance(arm.body, hir.Block) else arm.body
    if value is None:
        return False
    if isinstance(value, hir.Call) and _last(value.callee) == "Err":
        return True
    bound = set(map(id, arm.intro.pattern.bindings()))
    return any(
        isinstance(part, hir.Path) and part.local is not None and id(part.local) in bound for part in value.walk()
    )


def _returns(expr: hir.Expr) -> bool:
    return isinstance(expr, hir.Jump) and expr.kind == "return"


def _keeps(part: hir.Expr, whole: hir.Expr) -> bool:
    """Is the value of `whole` that of `part`, or a good one with it: a branch's, `Ok(part)`?"""
    if isinstance(whole, hir.If):
        return part is not whole.condition
    if isinstance(whole, hir.Call):
        return _last(whole.callee) in _GOOD
    return isinstance(whole, (hir.Match, hir.Ref))


def _last(expr: hir.Expr) -> str:
    return expr.segments[-1] if isinstance(expr, hir.Path) and expr.segments else ""
