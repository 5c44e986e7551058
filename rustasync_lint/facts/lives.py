"""The lives of futures that variables hold: made where, of which async code, pinned how, and what each use does.

A use polls the future, by value or by reference, moves it on, drops it, or only borrows it. Which of them
a path through the body really comes to is for the flow of `alive` and `asleep`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rustasync_lint import knowledge
from rustasync_lint.facts.cancel import PASSING, core
from rustasync_lint.facts.futures import Futures
from rustasync_lint.facts.selects import Selects
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Array, Fut, Ref, Tuple, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes

Does = Literal["polled", "lent", "moved", "dropped", "borrowed"]
Pinned = Literal["", "stack", "heap"]
Origin = Item | hir.AsyncBlock | hir.Closure

_POLLING = frozenset(("poll", "poll_unpin", "poll_next", "poll_next_unpin", "now_or_never"))
_REPLACING = frozenset(("set", "replace", "insert"))


@dataclass(frozen=True, slots=True)
class Use:
    """What one use of a variable does with the future in it.

    polled: driven, and gone with that; lent: driven by reference; moved: given away, returned, stored;
    dropped: let go, or replaced; borrowed: looked at, or lent to what may poll it.
    """

    expr: hir.Path
    does: Does


@dataclass(frozen=True, slots=True)
class Life:
    """A future in a variable: the expression that made it, and the async code that it runs, where these are seen."""

    binding: hir.Binding
    maker: hir.Expr | None
    origin: Origin | None
    pinned: Pinned
    uses: tuple[Use, ...]

    def those(self, does: Does) -> tuple[hir.Path, ...]:
        """The uses that do one thing."""
        return tuple(use.expr for use in self.uses if use.does == does)


class Lives:
    """Answers for the variables of one body."""

    def __init__(self, futures: Futures, selects: Selects, types: BodyTypes) -> None:
        self.futures = futures
        self.selects = selects
        self.types = types

    def of(self, binding: hir.Binding) -> Life | None:
        """The life of the future in a variable; None when it holds none, or nobody knows what it holds."""
        ty = self.types.binding(binding)
        if not self.futures.is_one(ty):
            return None
        uses = tuple(Use(use, self._does(use, binding)) for use in binding.uses)
        maker = self._maker(binding)
        return Life(binding, maker, self._origin(ty, maker), self._pinned(binding, ty), uses)

    # --- where it comes from -----------------------------------------------------------------

    def _maker(self, binding: hir.Binding) -> hir.Expr | None:
        source = binding.source
        if source is None or source.value is None or source.kind not in ("let", "pin"):
            return None
        made = core(source.value, self.types, blocks=False)
        while isinstance(made, hir.Path) and made.local is not None and made.local is not binding:
            inner = made.local.source
            if inner is None or inner.value is None or inner.kind not in ("let", "pin"):
                return None
            binding, made = made.local, core(inner.value, self.types, blocks=False)
        return made if isinstance(made, (hir.Call, hir.MethodCall, hir.AsyncBlock)) else None

    def _origin(self, ty: Ty, maker: hir.Expr | None) -> Origin | None:
        """The async function, block or closure whose code the future runs."""
        found = _future_in(ty)
        if found is None and isinstance(maker, (hir.Call, hir.MethodCall)):
            item = self.types.calls.target(maker).item
            return item if isinstance(item, Item) and not item.unit.crate.known else None
        if found is None:
            return maker if isinstance(maker, hir.AsyncBlock) else None
        return found.origin

    def _pinned(self, binding: hir.Binding, ty: Ty) -> Pinned:
        source = binding.source
        value = source.value if source is not None else None
        macro = isinstance(value, hir.Macro) and value.name in _pinning()
        if macro or (source is not None and source.kind == "pin"):
            return "stack"
        if isinstance(ty, Adt) and ty.path == "std::pin::Pin" and ty.args:
            inner = ty.args[0]
            return "heap" if isinstance(inner, Adt) else "stack"
        return ""

    # --- what becomes of it ------------------------------------------------------------------

    def _does(self, use: hir.Path, binding: hir.Binding) -> Does:
        does = self._value(use)
        ty = self.types.binding(binding)
        pointer = ty.args[0] if isinstance(ty, Adt) and ty.path == "std::pin::Pin" and ty.args else ty
        return "lent" if does == "polled" and isinstance(pointer, Ref) else does

    def _value(self, expr: hir.Expr) -> Does:
        """What happens to the value of an expression that is, or holds, the future."""
        above = expr.parent
        if isinstance(above, hir.Await):
            return "polled"
        if isinstance(above, hir.Ref):
            return self._reference(above)
        if isinstance(above, hir.Macro):
            return self._in_macro(expr, above)
        if isinstance(above, hir.MethodCall) and above.receiver is expr:
            return self._method(above)
        if isinstance(above, (hir.Call, hir.MethodCall)):
            return self._given(expr, above)
        if isinstance(above, hir.Assign):
            return "dropped" if above.left is expr and above.op == "=" else "moved"
        if isinstance(above, hir.Let) and isinstance(above.intro.pattern, hir.PWild):
            return "borrowed"  # `let _ = future;` leaves it where it is
        return "dropped" if isinstance(above, hir.Statement) else "moved"

    def _reference(self, expr: hir.Expr) -> Does:
        """What happens to the future behind a reference."""
        above = expr.parent
        if isinstance(above, hir.Await):
            return "lent"
        if isinstance(above, hir.Macro):
            return "lent" if self._in_macro(expr, above) == "polled" else "borrowed"
        if isinstance(above, hir.MethodCall) and above.receiver is expr:
            if above.name in _POLLING:
                return "lent"
            return self._reference(above) if above.name in PASSING else "borrowed"
        if isinstance(above, hir.Call) and len(above.args) == 1 and self.types.of(above) is not None:
            made = self.types.of(above)
            if isinstance(made, Adt) and made.path == "std::pin::Pin":
                return self._reference(above)  # Pin::new(&mut future)
        if isinstance(above, (hir.Call, hir.MethodCall)):
            return "lent" if self._given(expr, above) == "polled" else "borrowed"
        return "borrowed"

    def _in_macro(self, expr: hir.Expr, macro: hir.Macro) -> Does:
        kind = self.selects.kind(macro)
        if kind is not None and any(arm.future is expr for arm in macro.arms):
            return "lent" if kind.names == "borrowed" and isinstance(expr, hir.Path) else "polled"
        if macro.name in _pinning():
            return "moved"
        return "polled" if macro.name in _joining() else "lent" if macro.name == "poll" else "borrowed"

    def _method(self, call: hir.MethodCall) -> Does:
        if call.name == "as_mut":
            return self._reference(call)
        if call.name in _POLLING:
            return "polled" if call.name == "now_or_never" else "lent"
        if call.name in _REPLACING:
            return "dropped"
        if call.name in PASSING:
            return self._value(call)
        signature = self.types.calls.target(call).signature
        return "moved" if signature is not None and signature.self_mode == "value" else "borrowed"

    def _given(self, expr: hir.Expr, call: hir.Call | hir.MethodCall) -> Does:
        path = self.types.calls.target(call).path
        if path in knowledge.transparent().release_functions:
            return "dropped"
        if path in knowledge.carriers() and not isinstance(call.parent, (hir.Let, hir.Statement)):
            return self._value(call)
        timeout = knowledge.lookup(knowledge.timeouts(), path)
        waits = timeout is not None or any(knowledge.lookup(t, path) for t in (knowledge.joins(), knowledge.selects()))
        return "polled" if waits and isinstance(call.parent, hir.Await) else "moved"


def _future_in(ty: Ty) -> Fut | None:
    """The future of an async function or block in a type, behind pointers and adaptors."""
    if isinstance(ty, Fut):
        return ty
    parts: tuple[Ty, ...] = ()
    if isinstance(ty, Ref):
        parts = (ty.to,)
    elif isinstance(ty, Array):
        parts = (ty.of,)
    elif isinstance(ty, (Adt, Tuple)):
        parts = ty.args if isinstance(ty, Adt) else ty.items
    return next((found for part in parts if (found := _future_in(part)) is not None), None)


def _pinning() -> frozenset[str]:
    return frozenset(path.rsplit("::", 1)[-1].rstrip("!") for path in knowledge.pin_macros())


def _joining() -> frozenset[str]:
    return frozenset(path.rsplit("::", 1)[-1].rstrip("!") for path in knowledge.join_macros())
