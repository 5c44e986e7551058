"""`select!` and its kin: which futures an expression polls by reference, and where those are stored.

A future that is lent (`&mut fut`, `fut.as_mut()`, a name made by `pin!`) survives the `select!`, the
`timeout` or the single poll that it was lent to; one passed by value is dropped there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.alive_state import Key
from rustasync_lint.knowledge.execution import Select
from rustasync_lint.model import hir
from rustasync_lint.model.names import External
from rustasync_lint.model.ty import Adt, Ref

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_STACK, _HEAP = "stack", "heap"
_POLL_METHODS = ("poll", "poll_unpin", "poll_next", "poll_next_unpin")


@dataclass(frozen=True)
class Lent:
    """A future polled by reference: `key` is where it is stored, `value` what it was made by, if seen.

    `boxed` when the name owns it, so that dropping or moving the name takes the future along.
    """

    key: Key
    expr: hir.Expr
    name: str
    boxed: bool
    value: hir.Expr | None
    binding: hir.Binding | None


class Selects:
    """Reads the polling expressions of one body."""

    def __init__(self, program: Program, types: BodyTypes) -> None:
        self.program = program
        self.types = types

    def kind(self, macro: hir.Macro) -> Select | None:
        """The table's row of a `select!` macro; None for other macros."""
        if not macro.arms:
            return None
        found = self.program.names.resolve(macro.path.scope, macro.path.segments, "macro")
        table = knowledge.select_macros()
        if isinstance(found, External):
            return table.get(knowledge.canonical(found.path) + "!")
        if found is not None:
            return None
        named = [row for path, row in table.items() if path.rsplit("::", 1)[-1] == f"{macro.name}!"]
        return named[0] if named else None

    def arms(self, macro: hir.Macro) -> list[hir.MacroArm]:
        """The arms of a `select!` that poll a future."""
        return [arm for arm in macro.arms if arm.future is not None]

    # --- what is lent ------------------------------------------------------------------------

    def lent(self, expr: hir.Expr, *, names_borrowed: bool = False) -> Lent | None:
        """The future that a polled expression only borrows; None when it owns it."""
        if isinstance(expr, hir.Ref) and expr.mutable:
            operand = expr.operand
            if isinstance(operand, hir.Unary) and operand.op == "*":
                operand = operand.operand
            return self.stored(operand)
        if isinstance(expr, hir.MethodCall):
            if expr.name == "as_mut":
                return self.stored(expr.receiver)
            if expr.name in ("fuse", "by_ref", "boxed", "boxed_local", "map", "instrument"):
                return self.lent(expr.receiver)
            return None
        if isinstance(expr, hir.Call):
            path = self.types.calls.target(expr).path or _text(expr.callee)
            if path.endswith("Pin::new") and expr.args:
                return self.lent(expr.args[0])
            if path.rsplit("::", 1)[-1] == "poll_fn" and expr.args:
                return self._polled_in(expr.args[0])
            return None
        if isinstance(expr, hir.Path) and expr.local is not None:
            if names_borrowed or self._is_reference(expr.local):
                return self.stored(expr)
        return None

    def _polled_in(self, closure: hir.Expr) -> Lent | None:
        for inner in closure.walk():
            if isinstance(inner, hir.MethodCall) and inner.name in _POLL_METHODS:
                return self.lent(inner.receiver) or self.stored(inner.receiver)
        return None

    def _is_reference(self, binding: hir.Binding) -> bool:
        ty = self.types.binding(binding)
        if isinstance(ty, Adt) and ty.path == "std::pin::Pin" and ty.args:
            ty = ty.args[0]
        if isinstance(ty, Ref):
            return True
        return binding.source is not None and binding.source.kind == "pin"

    def stored(self, place: hir.Expr) -> Lent | None:
        """The storage behind a place expression that names a future."""
        if isinstance(place, hir.Path) and place.local is not None:
            return self._of_binding(place.local, place)
        if isinstance(place, hir.Field):
            text = self._source(place)
            return Lent(("place " + text, 0), place, text, False, None, None)
        if isinstance(place, hir.MethodCall) and place.name in ("as_mut", "fuse"):
            return self.stored(place.receiver)
        return None

    def _of_binding(self, binding: hir.Binding, shown: hir.Expr) -> Lent:
        intro = binding.source
        value = intro.value if intro is not None else None
        if intro is not None and intro.kind == "pin" and isinstance(value, hir.Path) and value.local is not None:
            inner = self._of_binding(value.local, shown)
            return Lent(inner.key, shown, binding.name, False, inner.value, inner.binding)
        if intro is not None and intro.kind == "match":
            slot = _slot(value)
            if slot is not None:
                return Lent(("place " + self._source(slot), 0), shown, binding.name, False, None, binding)
        tuple_value = _matching(intro, binding) if intro is not None else None
        pinned = isinstance(value, hir.Macro) and value.name in ("pin", "pin_mut")
        own = pinned or (
            intro is not None and isinstance(intro.expr, hir.Let) and isinstance(intro.expr.parent, hir.Macro)
        )
        return Lent(binding, shown, binding.name, not own, tuple_value or value, binding)

    def _source(self, expr: hir.Expr) -> str:
        return "".join(self.types.body.unit.source.text(expr.start, expr.end).split())

    # --- what else starts a future without owning it ------------------------------------------

    def started(self, expr: hir.Expr) -> list[Lent]:
        """The futures that an awaited call, a `poll!` or a `now_or_never` polls by reference and leaves behind."""
        found: list[Lent | None] = []
        if isinstance(expr, hir.Macro) and expr.name == "poll":
            found += [self.lent(item) or None for item in expr.items]
        elif isinstance(expr, hir.MethodCall) and expr.name in ("now_or_never",):
            found.append(self.lent(expr.receiver))
        elif isinstance(expr, (hir.Call, hir.MethodCall)):
            path = self.types.calls.target(expr).path
            row = knowledge.lookup(knowledge.timeouts(), path) if path else None
            if row is not None and 0 <= row.future_arg < len(expr.args):
                found.append(self.lent(expr.args[row.future_arg]))
            elif path.rsplit("::", 1)[-1] in ("run_until_cancelled", "run_until"):
                found += [self.lent(arg) for arg in expr.args]
        return [lent for lent in found if lent is not None]

    def handed_back(self, expr: hir.Expr) -> list[hir.Expr]:
        """The futures given to a `select(a, b)` function, of which the loser comes back with the result."""
        if not isinstance(expr, hir.Call):
            return []
        row = knowledge.lookup(knowledge.selects(), self.types.calls.target(expr).path)
        return expr.args if row is not None and row.losers == "returned" and len(expr.args) == 2 else []

    def shown(self, expr: hir.Expr) -> str:
        """The user's spelling of a future, on one line."""
        return " ".join(self.types.body.unit.source.text(expr.start, expr.end).split())


def _slot(value: hir.Expr | None) -> hir.Expr | None:
    """The field behind `self.slot.as_mut()`, `&mut self.slot`."""
    if isinstance(value, hir.MethodCall) and value.name in ("as_mut", "as_deref_mut"):
        value = value.receiver
    elif isinstance(value, hir.Ref):
        value = value.operand
    else:
        return None
    return value if isinstance(value, hir.Field) else None


def _matching(intro: hir.Introduction, binding: hir.Binding) -> hir.Expr | None:
    """The part of a tuple that a name of a tuple pattern gets."""
    pattern, value = intro.pattern, intro.value
    if (
        not isinstance(pattern, hir.PGroup)
        or not isinstance(value, hir.Group)
        or len(pattern.items) != len(value.items)
    ):
        return None
    for part, item in zip(pattern.items, value.items):
        if isinstance(part, hir.PBind) and part.binding is binding:
            return item
    return None


def _text(expr: hir.Expr) -> str:
    return "::".join(expr.segments) if isinstance(expr, hir.Path) else ""
