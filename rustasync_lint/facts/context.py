"""Where code runs: in a poll, on its own thread, or nobody can say.

An expression runs in the frame of the async block, async closure or function around it. A
plain closure on the way runs inline (then it is part of the frame), elsewhere, or unknown.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from rustasync_lint import knowledge
from rustasync_lint.facts.summaries import Summaries
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Param, Some

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

Runs = Literal["inline", "elsewhere", "unknown"]
Frame = tuple[hir.Expr, bool | None]

# How many variables a closure is followed through.
_DEEP = 4

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
        self._of_parameter: Summaries[tuple[Item, int], Runs] = Summaries(self._judged, "unknown")

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
        if not self._of_parameter.unsettled:
            frames.update(dict.fromkeys(passed, found))
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

    def runs(self, callable_: hir.Expr, types: BodyTypes, deep: int = _DEEP) -> Runs:
        """When a closure or function that is given away runs: during the call it is given to, elsewhere, or unknown."""
        above = callable_.parent
        if isinstance(above, hir.Ref) or (isinstance(above, hir.Block) and above.tail is callable_):
            return self.runs(above, types, deep)  # spawn_blocking({ let x = ..; move || .. })
        if isinstance(above, hir.Let) and isinstance(above.intro.pattern, hir.PBind) and deep:
            return self._of_variable(above.intro.pattern.binding, types, deep - 1)
        if isinstance(above, hir.Call) and above.callee is callable_:
            if isinstance(callable_, hir.Closure):
                return "inline"
            root, polled = self.frame(above, types)
            if polled is None:
                return "unknown"
            return "elsewhere" if polled is False and isinstance(root, hir.Closure) else "inline"
        if isinstance(above, (hir.Call, hir.MethodCall)):
            return self._given(callable_, above, types, deep)
        return "unknown"

    def _of_variable(self, binding: hir.Binding, types: BodyTypes, deep: int = _DEEP) -> Runs:
        """What becomes of a callable that a variable holds; where it is called here or there, it may block there."""
        found = {self.runs(use, types, deep) for use in binding.uses}
        return "elsewhere" if "elsewhere" in found else "inline" if "inline" in found else "unknown"

    def _given(self, callable_: hir.Expr, call: hir.Call | hir.MethodCall, types: BodyTypes, deep: int) -> Runs:
        """What a call does with a callable that it is given."""
        target = types.calls.target(call)
        path = target.path
        at = next((i for i, arg in enumerate(call.args) if arg is callable_), -1)
        escape = knowledge.lookup(knowledge.escapes(), path) if path else None
        if escape is not None:
            return "elsewhere" if at in escape.args else "inline"
        if isinstance(target.on, Adt) and target.on.path == "std::boxed::Box" and path.endswith("::new"):
            return self.runs(call, types, deep)
        if target.signature is not None and isinstance(target.item, Item) and target.item.kind == "fn":
            at -= len(call.args) - len(target.args)
            found = self._of_parameter.of((target.item, at)) if 0 <= at < len(target.signature.params) else "unknown"
            if found != "unknown":
                return found
        if (path.rsplit("::", 1)[-1] if path else _called(call)) in _escape_names():
            return "elsewhere"
        guessed = isinstance(call, hir.MethodCall) and target.signature is None and call.name in _INLINE
        return "inline" if guessed else "unknown"

    def _judged(self, parameter: tuple[Item, int]) -> Runs:
        """What a function does with a callable parameter, by its signature, or by what its body does with it."""
        item, at = parameter
        if item.unit.crate.known:
            param = self.program.signatures.of(item).params[at]
            bound = self.program.signatures.bounds(param) if isinstance(param, Param) else param
            called = isinstance(bound, Some) and any(b.trait.path.startswith("fn::") for b in bound.bounds)
            return "inline" if called and isinstance(bound, Some) and not bound.static else "unknown"
        body = self.program.body(item)
        if body is None:  # of a trait: where all its impls do the same
            found = {self._of_parameter.of((function, at)) for function in self.program.implementors.of(item)}
            return found.pop() if len(found) == 1 else "unknown"
        if at >= len(body.params):
            return "unknown"
        types = self.program.typed(body)
        ways = {self._of_variable(binding, types) for binding in body.params[at].pattern.bindings()}
        return "elsewhere" if "elsewhere" in ways else "inline" if "inline" in ways else "unknown"


def is_passed(expr: hir.Expr) -> bool:
    """Is it a path given to a call, so that a function it names may be run by it?"""
    above = expr.parent
    if not isinstance(expr, hir.Path) or expr.local is not None:
        return False
    return isinstance(above, (hir.Call, hir.MethodCall)) and any(arg is expr for arg in above.args)


def _called(call: hir.Call | hir.MethodCall) -> str:
    """The last name of what is called, as it is written."""
    if isinstance(call, hir.MethodCall):
        return call.name
    return call.callee.segments[-1] if isinstance(call.callee, hir.Path) and call.callee.segments else ""


def generates(macro: hir.Macro) -> bool:
    """Is the macro's body an async generator (`stream!`)?"""
    return macro.name in ("stream", "try_stream", "async_stream") and macro.shape == "statements"
