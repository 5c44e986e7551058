"""`let` and patterns for `alive`: which names take what a value owns, which temporaries live on."""

from __future__ import annotations

from rustasync_lint.facts.alive_branches import Branches
from rustasync_lint.facts.alive_state import NOTHING, Key, Origins, add, remove
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Ref


class Bindings(Branches):
    """The binding half of `Alive`."""

    def let(self, let: hir.Let) -> None:
        """A `let` statement."""
        intro = let.intro
        if intro.value is None:
            for binding in intro.pattern.bindings():
                self.own(binding, NOTHING)
            return
        with self.scope() as temporaries:
            if isinstance(intro.pattern, hir.PWild):
                self.place(intro.value)
                return
            origins = self.extend(intro.value)
            if let.otherwise is not None:
                self._otherwise(let.otherwise, temporaries)
            self.bind(intro.pattern, origins, intro.value)

    def _otherwise(self, otherwise: hir.Expr, temporaries: Key) -> None:
        """The `else` of a `let else` runs after the temporaries of the initializer are gone."""
        kept = dict(self.state) if self.state is not None else None
        self.end(temporaries)
        self.value(otherwise)
        self.state = kept

    def extend(self, expr: hir.Expr) -> Origins:
        """An initializer: temporaries that `let x = &temporary()` extends live as long as the block."""
        if isinstance(expr, hir.Ref):
            self.place(expr.operand, extended=True)
            return NOTHING
        if isinstance(expr, hir.Cast):
            return self.extend(expr.operand)
        if isinstance(expr, (hir.Group, hir.StructLit)) and any(isinstance(c, hir.Ref) for c in expr.children()):
            origins = NOTHING
            for child in expr.children():
                origins |= self.extend(child)
            return origins
        return self.value(expr)

    def bind(self, pattern: hir.Pat, origins: Origins, value: hir.Expr | None) -> None:
        """Give the names of a pattern what the value owns; what no name takes stays a temporary."""
        if isinstance(pattern, hir.PBind) and not pattern.binding.by_ref:
            self.own(pattern.binding, origins)
            return
        taking = [b for b in pattern.bindings() if self.takes(b)]
        for binding in pattern.bindings():
            self.own(binding, origins if binding in taking else NOTHING)
        if not taking:
            self.park(origins, extended=isinstance(pattern, hir.PBind))

    def takes(self, binding: hir.Binding) -> bool:
        """Does the name own a value of interest, and not just refer to one?"""
        ty = self.types.binding(binding)
        return not isinstance(ty, Ref) and self.holds(ty) is not None

    def match(self, pattern: hir.Pat, scrutinee: hir.Expr, owned: Origins) -> None:
        """Bind a pattern against a scrutinee: by move it takes what the scrutinee owned (`owned`)."""
        if self.state is None:
            return
        taking = [b for b in pattern.bindings() if self.takes(b)]
        for binding in pattern.bindings():
            self.own(binding, NOTHING)
        if not taking:
            return
        local = self.root(scrutinee)
        if local is not None and local in self.state:
            owned = self.state.pop(local)
        remove(self.state, owned)
        for binding in taking:
            if owned:
                add(self.state, binding, owned)
