"""Where code runs: in a poll, on its own thread, or nobody can say.

An expression runs in the frame of the async block, async closure or function around it. A
plain closure on the way runs inline (then it is part of the frame), elsewhere, or unknown.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from rustasync_lint import knowledge
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Param, Some, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

Runs = Literal["inline", "elsewhere", "unknown"]
Frame = tuple[hir.Expr, bool | None]

# Called during the call that they are given to, whatever the receiver is: the names of std's and
# futures' adaptors on Option, Result, iterators and streams.
_INLINE = frozenset(
    [
        "map",
        "map_err",
        "map_or",
        "map_or_else",
        "and_then",
        "or_else",
        "ok_or_else",
        "unwrap_or_else",
        "unwrap_or_default",
        "then",
        "filter",
        "filter_map",
        "flat_map",
        "for_each",
        "try_for_each",
        "fold",
        "try_fold",
        "find",
        "find_map",
        "any",
        "all",
        "position",
        "take_while",
        "skip_while",
        "inspect",
        "inspect_err",
        "retain",
        "sort_by",
        "sort_by_key",
        "sort_unstable_by",
        "min_by",
        "max_by",
        "min_by_key",
        "max_by_key",
        "get_or_insert_with",
        "or_insert_with",
        "get_or_init",
        "is_some_and",
        "is_ok_and",
        "with",
        "partition",
        "dedup_by_key",
    ]
)


@cache
def _escape_names() -> frozenset[str]:
    named = {path.rsplit("::", 1)[-1] for path in knowledge.escapes()}
    return frozenset(name for name in named if "block" in name or name in ("asyncify", "interact"))


class Contexts:
    """Answers for every body of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._offloads: dict[tuple[int, int], Runs] = {}

    def frame(self, expr: hir.Expr, types: BodyTypes) -> Frame:
        """The root of the frame that `expr` runs in, and whether that is polled.

        None as second when it cannot be told; the root is then where the trace was lost.
        """
        if is_passed(expr):
            runs = self.runs(expr, types)
            if runs != "inline":
                return expr, False if runs == "elsewhere" else None
        return self._frame(expr, types)

    def _frame(self, expr: hir.Expr, types: BodyTypes) -> Frame:
        """The frame by the expressions around; remembered for each of them."""
        frames: dict[int, Frame] = types.memo("frames")
        passed: list[int] = []
        at: hir.Expr | None = expr
        found: Frame | None = None
        while at is not None and found is None:
            found = frames.get(id(at))
            if found is None:
                passed.append(id(at))
                found = self._around(at, at.parent, types)
                at = at.parent
        assert found is not None
        for key in passed:
            frames[key] = found
        return found

    def _around(self, expr: hir.Expr, above: hir.Expr | None, types: BodyTypes) -> Frame | None:
        """What the expression directly above says of the frame; None when it says nothing."""
        if above is None:
            item = types.body.item
            return expr, item is not None and item.kind == "fn" and item.is_async
        if hir.is_async_root(above):
            return above, True
        if isinstance(above, hir.Closure):
            runs = self.runs(above, types)
            if runs != "inline":
                return above, False if runs == "elsewhere" else None
        if isinstance(above, hir.Macro) and generates(above):
            return above, True
        return None

    def runs(self, closure: hir.Expr, types: BodyTypes) -> Runs:
        """When a closure, or a function passed on, runs: during the call it is given to, elsewhere, or unknown."""
        call = closure.parent
        if isinstance(call, hir.Block) and call.tail is closure:  # spawn_blocking({ let x = ..; move || .. })
            closure_value: hir.Expr = call
            call = call.parent
        else:
            closure_value = closure
        if isinstance(call, hir.Call) and call.callee is closure_value:
            return "inline"
        if isinstance(call, hir.Let) and isinstance(call.intro.pattern, hir.PBind):
            uses = call.intro.pattern.binding.uses
            called = all(isinstance(use.parent, hir.Call) and use.parent.callee is use for use in uses)
            return "inline" if uses and called else "unknown"
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return "unknown"
        target = types.calls.target(call)
        path = target.path
        escape = knowledge.lookup(knowledge.escapes(), path) if path else None
        at = next((i for i, arg in enumerate(call.args) if arg is closure_value), -1)
        if escape is not None:
            return "elsewhere" if at in escape.args else "inline"
        last = (
            path.rsplit("::", 1)[-1] if path else call.name if isinstance(call, hir.MethodCall) else _last(call.callee)
        )
        if last in _escape_names():
            return "elsewhere"
        if target.signature is not None and isinstance(target.item, Item):
            shift = len(call.args) - len(target.args)
            return self._given_to(target.item, at - shift, target.signature.params)
        if isinstance(call, hir.MethodCall) and call.name in _INLINE:
            return "inline"
        return "unknown"

    def _given_to(self, item: Item, at: int, params: tuple[Ty, ...]) -> Runs:
        """What a function does with a closure parameter, from its signature, then from its body."""
        if not 0 <= at < len(params):
            return "unknown"
        key = (id(item), at)
        if key not in self._offloads:
            self._offloads[key] = "unknown"
            self._offloads[key] = self._judged(item, at, params[at])
        return self._offloads[key]

    def _judged(self, item: Item, at: int, param: Ty) -> Runs:
        if item.unit.crate.known:
            bound = self.program.signatures.bounds(param) if isinstance(param, Param) else param
            called = isinstance(bound, Some) and any(b.trait.path.startswith("fn::") for b in bound.bounds)
            return "inline" if called and isinstance(bound, Some) and not bound.static else "unknown"
        return self._looked_inside(item, at) or "unknown"

    def _looked_inside(self, item: Item, at: int) -> Runs | None:
        """Does the function call the closure, or hand it on?"""
        body = self.program.body(item)
        if body is None or at >= len(body.params):
            return None
        types = self.program.typed(body)
        found: Runs | None = None
        for binding in body.params[at].pattern.bindings():
            for use in binding.uses:
                above = use.parent
                if isinstance(above, hir.Ref):
                    use, above = above, above.parent  # type: ignore[assignment]
                if isinstance(above, hir.Call) and above.callee is use:
                    root, polled = self.frame(above, types)
                    if polled is False and isinstance(root, hir.Closure):
                        return "elsewhere"
                    found = "inline" if polled is not None else found
                elif isinstance(above, (hir.Call, hir.MethodCall)) and any(arg is use for arg in above.args):
                    passed = self._passed(above, use, types)
                    if passed == "elsewhere":
                        return passed
                    found = found or passed
        return found

    def _passed(self, call: hir.Call | hir.MethodCall, use: hir.Expr, types: BodyTypes) -> Runs:
        target = types.calls.target(call)
        escape = knowledge.lookup(knowledge.escapes(), target.path) if target.path else None
        if escape is not None or target.path.rsplit("::", 1)[-1] in _escape_names():
            return "elsewhere"
        if target.signature is None or not isinstance(target.item, Item):
            return "unknown"
        at = next((i for i, arg in enumerate(target.args) if arg is use), -1)
        return self._given_to(target.item, at, target.signature.params)


def is_passed(expr: hir.Expr) -> bool:
    """Is it a path given to a call, so that a function it names may be run by it?"""
    above = expr.parent
    if not isinstance(expr, hir.Path) or expr.local is not None:
        return False
    return isinstance(above, (hir.Call, hir.MethodCall)) and any(arg is expr for arg in above.args)


def _last(expr: hir.Expr) -> str:
    return expr.segments[-1] if isinstance(expr, hir.Path) and expr.segments else ""


def generates(macro: hir.Macro) -> bool:
    """Is the macro's body an async generator (`stream!`)?"""
    return macro.name in ("stream", "try_stream", "async_stream") and macro.shape == "statements"
