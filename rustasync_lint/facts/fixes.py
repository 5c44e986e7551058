"""Mechanical fixes: the edits that turn a trap into what should stand there.

Which call has which counterpart is knowledge; here it is asked whether the text around the call lets
the counterpart stand in its place. Edits never need more than the function's own text: paths are
written out, no `use` is added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.context import Contexts
from rustasync_lint.facts.guards import Held
from rustasync_lint.facts.reach import Block
from rustasync_lint.finding import Edit, Fix
from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

_BLOCKING = ("blocking_", "_blocking")


class Fixes:
    """Fixes in one body."""

    def __init__(self, types: BodyTypes, contexts: Contexts) -> None:
        self.types = types
        self.contexts = contexts
        self.source = types.body.unit.source

    def blocking(self, expr: hir.Expr, block: Block) -> Fix | None:
        """Call the async counterpart and await it; None where that is more than a change of this call."""
        if block.steps or not self._may_await(expr):
            return None
        row, safe = block.row, block.row.certain and block.confidence != "low"
        if row.fix == "unwrap_async" and isinstance(expr, hir.MethodCall):
            name = expr.name
            for part in _BLOCKING:
                name = name.replace(part, "")
            return self._renamed(expr, name, safe)
        if row.fix == "rename_await" and isinstance(expr, hir.MethodCall):
            return self._renamed(expr, row.replacement.rsplit("::", 1)[-1], safe)
        if row.kind == "block_on" and row.path.endswith("::block_on"):
            return self._awaited_instead(expr)
        found = self._counterpart(row.replacement, row.others)
        if found is None:
            return None
        path, certain = found
        if row.fix == "rename_await" and isinstance(expr, hir.Call) and self._is_plain(expr.callee):
            edits = (Edit(expr.callee.start, expr.callee.end, path), _await_after(expr))
            return Fix(f"call `{path}` and await it", edits, safe and certain)
        if row.fix == "method_to_fn_await" and isinstance(expr, hir.MethodCall) and not expr.args:
            dot = self.source.data.rfind(b".", expr.start, expr.name_start)
            edits = (Edit(expr.start, expr.start, f"{path}(&"), Edit(dot, expr.end, ").await"))
            return Fix(f"call `{path}` and await it", edits, safe and certain) if dot > expr.start else None
        return None

    def released(self, held: Held) -> Fix | None:
        """Drop a guard before the statement that awaits; None when a later statement may use it.

        Not safe: what the guard protected may change during the await then.
        """
        found = self._statements(held)
        if found is None:
            return None
        binding, statement = found
        line = self.source.line_of(statement.start)
        start = self.source.line_starts[line - 1]
        before = self.source.data[start : statement.start].decode("utf-8", "replace")
        if before.strip():
            return None
        return Fix(
            f"drop `{binding.name}` before the await",
            (Edit(statement.start, statement.start, f"drop({binding.name});{self._line_break(line)}{before}"),),
            safe=False,
        )

    def awaited(self, maker: hir.Expr) -> Fix | None:
        """Await a future where it is made; not safe, since somebody may have meant to spawn it."""
        if not isinstance(maker, (hir.Call, hir.MethodCall, hir.AsyncBlock)) or not self._may_await(maker):
            return None
        return Fix("await the future", (_await_after(maker),), safe=False)

    def boxed(self, future: hir.Expr, *, safe: bool = True) -> Fix:
        """Put a future on the heap where it is handed over."""
        edits = (Edit(future.start, future.start, "Box::pin("), Edit(future.end, future.end, ")"))
        return Fix("put the future on the heap", edits, safe)

    def on_heap(self, array: hir.Expr | hir.Binding) -> Fix | None:
        """`vec![x; N]` for an array that a `let` without a type makes; not safe, since the type is another one."""
        if not isinstance(array, hir.Repeat) or not isinstance(array.parent, hir.Let):
            return None
        intro = array.parent.intro
        if intro.type_node is not None or not isinstance(intro.pattern, hir.PBind):
            return None
        if self.source.data[array.start : array.start + 1] != b"[":
            return None
        return Fix("put the array on the heap", (Edit(array.start, array.start, "vec!"),), safe=False)

    # --- what the text allows ----------------------------------------------------------------

    def _may_await(self, expr: hir.Expr) -> bool:
        """May `.await` stand here: in a polled frame, with no closure in between?"""
        frame, polled = self.contexts.frame(expr, self.types)
        if not polled:
            return False
        for above in expr.ancestors():
            if above is frame:
                return True
            if isinstance(above, hir.Closure):
                return False
        return True

    def _renamed(self, call: hir.MethodCall, name: str, safe: bool) -> Fix:
        edits = (Edit(call.name_start, call.name_end, name), _await_after(call))
        return Fix(f"call `{name}` and await it", edits, safe)

    def _awaited_instead(self, expr: hir.Expr) -> Fix | None:
        """`fut.await` for `block_on(fut)`; not safe: the future may want the runtime it was given to."""
        if not isinstance(expr, (hir.Call, hir.MethodCall)) or len(expr.args) != 1:
            return None
        future = expr.args[0]
        start, end = ("", "") if isinstance(future, _POSTFIX) else ("(", ")")
        edits = (Edit(expr.start, future.start, start), Edit(future.end, expr.end, f"{end}.await"))
        return Fix("await the future instead", edits, safe=False)

    def _is_plain(self, callee: hir.Expr) -> bool:
        """Is it a path without generic arguments, written in this file?"""
        return (
            isinstance(callee, hir.Path)
            and callee.local is None
            and "<" not in self.source.text(callee.start, callee.end)
        )

    def _counterpart(self, replacement: str, others: object) -> tuple[str, bool] | None:
        """The counterpart in a runtime that the crate depends on, as its code spells it; and is it surely there?

        It is where the manifest turns on the feature that it needs. A file without a manifest is taken to
        use the first runtime.
        """
        crate = self.types.body.unit.crate
        paths = [replacement, *(others.values() if isinstance(others, dict) else ())]
        names = {library.name: name for name, library in crate.dependencies.items()}
        for path in filter(None, paths):
            head, _, rest = path.partition("::")
            if head in names:
                feature = knowledge.feature_of(path)
                enabled = crate.features.get(names[head], frozenset())
                return f"{names[head]}::{rest}", not feature or bool(enabled & {feature, "full"})
        return (replacement, False) if replacement and not names else None

    def _statements(self, held: Held) -> tuple[hir.Binding, hir.Expr] | None:
        """The variable that holds a guard, and the later statement of its block with the first await.

        None when the variable is used from there on.
        """
        origin = held.origin
        at: hir.Expr | None = origin if isinstance(origin, hir.Expr) else None
        while at is not None and not isinstance(at, hir.Let):
            at = at.parent
        if not isinstance(at, hir.Let) or at.condition or not isinstance(at.parent, hir.Block):
            return None
        pattern = at.intro.pattern
        if not isinstance(pattern, hir.PBind) or pattern.binding.by_ref or pattern.sub is not None:
            return None
        binding, block = pattern.binding, at.parent
        first = held.awaits[0]
        statement = next((s for s in block.children() if s.start <= first.start and first.end <= s.end), None)
        if statement is None or statement is at:
            return None
        if any(use.end > statement.start for use in binding.uses):
            return None
        return binding, statement

    def _line_break(self, line: int) -> str:
        """The line break that the file uses at a 1-based line."""
        start = self.source.line_starts[line - 1]
        return "\r\n" if self.source.data[:start].endswith(b"\r\n") else "\n"


_POSTFIX = (hir.Path, hir.Call, hir.MethodCall, hir.AsyncBlock, hir.Field, hir.Index, hir.Await, hir.Try, hir.Macro)


def _await_after(expr: hir.Expr) -> Edit:
    return Edit(expr.end, expr.end, ".await")
