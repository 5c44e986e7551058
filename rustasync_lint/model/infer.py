"""The types of one body's expressions, worked out when asked for.

Inference runs forward: a value's type from its parts. What Rust learns later (`Vec::new()`
filled by a `push`) is added from the uses of the local. Calls are in `calls`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from rustasync_lint.model import hir
from rustasync_lint.model.built_types import BuiltTypes, literal
from rustasync_lint.model.calls import Calls
from rustasync_lint.model.items import Item
from rustasync_lint.model.pattern_types import PatternTypes
from rustasync_lint.model.ty import (
    UNIT,
    Adt,
    Array,
    Callable,
    Fut,
    Never,
    Param,
    Ref,
    Ty,
    is_opaque,
)
from rustasync_lint.model.types import Generics
from rustasync_lint.model.unify import has_holes, merge, substitute, unify

if TYPE_CHECKING:
    from rustasync_lint.model.body import Body
    from rustasync_lint.model.program import Program

_BUSY = object()


class BodyTypes(BuiltTypes, PatternTypes):
    """Types of the expressions and bindings of one body. All answers are remembered."""

    def __init__(self, program: Program, body: Body) -> None:
        self.program = program
        self.body = body
        self.generics: Generics = program.types.generics(body.item)
        self.calls = Calls(program, self)
        self._memo: dict[str, dict[int, Any]] = {}
        self._exprs: dict[int, object] = {}
        self._bindings: dict[int, object] = {}

    def memo(self, name: str) -> dict[int, Any]:
        """What another layer remembers of this body's expressions by their `id`; it goes when the body goes."""
        return self._memo.setdefault(name, {})

    def let_go(self) -> None:
        """Forget everything; nothing may be asked afterwards."""
        for remembered in (self._memo, self._exprs, self._bindings):
            remembered.clear()
        del self.calls

    # --- expressions -------------------------------------------------------------------------

    def of(self, expr: hir.Expr) -> Ty:
        """The type of an expression; None when it is unknown."""
        key = id(expr)
        found = self._exprs.get(key, self)
        if found is _BUSY:
            return None
        if found is not self:
            return found  # type: ignore[return-value]
        self._exprs[key] = _BUSY
        made = self._exprs[key] = self._of(expr)
        return made

    def _of(self, expr: hir.Expr) -> Ty:
        if isinstance(expr, hir.Path):
            return self._path(expr)
        if isinstance(expr, (hir.Call, hir.MethodCall)):
            return self.calls.result(expr)
        if isinstance(expr, hir.Field):
            return self._field(expr)
        if isinstance(expr, hir.Await):
            return self.program.traits.awaited(self.of(expr.operand))
        if isinstance(expr, hir.Try):
            return self.success(self.of(expr.operand))
        if isinstance(expr, hir.Lit):
            return literal(expr)
        if isinstance(expr, hir.Ref):
            return Ref(self.of(expr.operand), expr.mutable)
        if isinstance(expr, hir.Unary):
            inner = self.of(expr.operand)
            return self.program.traits.deref(inner) if expr.op == "*" else inner
        if isinstance(expr, hir.Binary):
            return self._binary(expr)
        if isinstance(expr, hir.Block):
            return self._block(expr)
        if isinstance(expr, hir.If):
            if expr.otherwise is None:
                return UNIT
            return self._branches([expr.then, expr.otherwise])
        if isinstance(expr, hir.Match):
            return self._branches([arm.body for arm in expr.arms])
        if isinstance(expr, hir.AsyncBlock):
            return Fut(self.returned(expr), expr, self.arguments)
        if isinstance(expr, hir.Closure):
            return Callable(expr)
        if isinstance(expr, hir.StructLit):
            return self._struct(expr)
        if isinstance(expr, hir.Group):
            return self._group(expr)
        if isinstance(expr, hir.Repeat):
            return Array(self.of(expr.item), self.program.types.extent(expr.length_node, expr.scope, self.generics))
        if isinstance(expr, hir.Index):
            return self._index(expr)
        if isinstance(expr, hir.Cast):
            return self.program.types.lower(expr.type_node, expr.scope, self.generics)
        if isinstance(expr, hir.Macro):
            return self._macro(expr)
        if isinstance(expr, hir.Loop):
            return UNIT if expr.kind != "loop" else self._loop(expr)
        if isinstance(expr, hir.Jump):
            return Never() if expr.kind != "yield" else None
        if isinstance(expr, (hir.Let, hir.Assign, hir.Statement)):
            return UNIT
        return None

    @cached_property
    def arguments(self) -> tuple[Ty, ...]:
        """The type parameters in scope, and what the function's parameters declare as `impl Trait`."""
        item = self.body.item
        params = self.program.signatures.of(item).params if item is not None and item.kind == "fn" else ()
        return (*self.generics.args, *filter(is_opaque, params))

    def returned(self, expr: hir.AsyncBlock | hir.Closure) -> Ty:
        """What an async block or closure gives: its last expression, and what `return` says where that does not."""
        if isinstance(expr, hir.Closure) and expr.return_node is not None:
            return self.program.types.lower(expr.return_node, expr.scope, self.generics)
        found = self.of(expr.body)
        if found is not None and not isinstance(found, Never) and not has_holes(found):
            return found
        for jump in _returns(expr.body):
            found = merge(found, UNIT if jump.value is None else self.of(jump.value))
        return found

    def success(self, ty: Ty) -> Ty:
        """What `?` takes out of a `Result`, an `Option` or a ready future of one."""
        if isinstance(ty, Adt) and ty.path.rsplit("::", 1)[-1] in ("Result", "Option") and ty.args:
            return ty.args[0]
        return None

    def _path(self, path: hir.Path) -> Ty:
        if path.local is not None:
            return self.binding(path.local)
        return self.calls.value(path)

    def _field(self, expr: hir.Field) -> Ty:
        signatures = self.program.signatures
        for step in self.program.traits.autoderef(self.of(expr.base)):
            if signatures.has_field(step, expr.name):
                return self.program.traits.normalize(signatures.field(step, expr.name))
        return None

    def _block(self, block: hir.Block) -> Ty:
        if block.tail is not None:
            return self.of(block.tail)
        if block.statements:
            last = block.statements[-1]
            if isinstance(last, hir.Statement) and isinstance(self.of(last.expr), Never):
                return Never()
        return UNIT

    def _branches(self, branches: list[hir.Expr]) -> Ty:
        found: Ty = Never()
        known = False
        for branch in branches:
            ty = self.of(branch)
            if isinstance(ty, Never) or ty is None:
                continue
            found = merge(found, ty)
            known = True
            if not has_holes(found):
                break
        return found if known else None

    def _loop(self, loop: hir.Loop) -> Ty:
        left = False
        for inner in loop.body.walk():
            if isinstance(inner, hir.Jump) and inner.kind == "break" and _breaks(inner, loop):
                left = True
                if inner.value is not None:
                    return self.of(inner.value)
        return UNIT if left or not _whole(loop.body) else Never()

    def _struct(self, expr: hir.StructLit) -> Ty:
        ty = self.calls.named_type(expr.path)
        if not isinstance(ty, Adt) or not isinstance(ty.item, Item):
            return ty
        meaning = self.program.names.resolve(expr.path.scope, expr.path.segments, "type")
        holder = meaning if isinstance(meaning, Item) and meaning.kind == "variant" else ty.item
        if not isinstance(holder, Item) or not ty.args:
            return ty
        declared = self.program.signatures.fields(holder)
        subst: dict[tuple[int, str], Ty] = {}
        for name, value in expr.fields:
            unify(declared.get(name), self.of(value), subst)
        own = self.program.types.generics(ty.item).self_type
        learned = substitute(own, subst)
        return merge(ty, _without_params(learned, ty.item))

    # --- bindings ----------------------------------------------------------------------------

    def binding(self, binding: hir.Binding) -> Ty:
        """The type of a local variable, with what its uses tell."""
        key = id(binding)
        found = self._bindings.get(key, self)
        if found is _BUSY:
            return None
        if found is not self:
            return found  # type: ignore[return-value]
        self._bindings[key] = _BUSY
        ty = self._introduced(binding)
        self._bindings[key] = ty
        if isinstance(ty, Adt) and has_holes(ty):
            self._bindings[key] = ty = self.calls.refined(binding, ty)
            self._forget(binding)
        return ty

    def _forget(self, binding: hir.Binding) -> None:
        """Uses of the local that were typed with the holes still in it are typed anew."""
        for use in binding.uses:
            at: hir.Expr | None = use
            while at is not None and not isinstance(at, (hir.Block, hir.Let)):
                self._exprs.pop(id(at), None)
                self.calls.forget(at)
                at = at.parent

    def _introduced(self, binding: hir.Binding) -> Ty:
        if binding is self.body.self_binding and binding.source is None:
            item = self.body.item
            return self.program.signatures.of(item).self_type if item is not None else None
        intro = binding.source
        if intro is None:
            return None
        ty = self.taken(intro)
        if ty is None and intro.kind == "let" and intro.value is None:
            return self._assigned(binding)
        return self.bound(intro.pattern, ty, binding, None)

    def _assigned(self, binding: hir.Binding) -> Ty:
        """The type of what is assigned to a variable that is declared without a value."""
        for use in binding.uses:
            if isinstance(use.parent, hir.Assign) and use.parent.left is use:
                ty = self.of(use.parent.right)
                if ty is not None:
                    return ty
        return None

    def taken(self, intro: hir.Introduction) -> Ty:
        """The type of the value that a pattern takes apart."""
        traits = self.program.traits
        if intro.type_node is not None:
            stated = traits.normalize(self.program.types.lower(intro.type_node, intro.scope, self.generics))
            if intro.value is not None and has_holes(stated):
                return self.calls.expected(intro.value, merge(stated, self.of(intro.value)))
            return stated
        if intro.kind == "closure" and isinstance(intro.expr, hir.Closure):
            return self.calls.closure_param(intro.expr, intro.expr.params.index(intro))
        if intro.value is None:
            return None
        ty = self.of(intro.value)
        if intro.kind == "for":
            return traits.iterated(ty)
        if intro.kind == "select":
            return traits.awaited(ty)
        if intro.kind == "pin":
            return self.program.std(("pin", "Pin"), (Ref(ty, True),))
        return ty


def _whole(body: hir.Expr) -> bool:
    """Was everything in it read, so that no `break` can hide?"""
    return all(not isinstance(e, hir.Macro) or e.whole for e in body.walk()) and not any(
        isinstance(e, hir.Group) and e.kind == "unknown" for e in body.walk()
    )


def _breaks(jump: hir.Jump, loop: hir.Loop) -> bool:
    """Does a `break` leave this loop, and not one inside it?"""
    if jump.label:
        return jump.label == loop.label or not any(
            isinstance(a, hir.Loop) and a.label == jump.label for a in jump.ancestors()
        )
    for above in jump.ancestors():
        if above is loop:
            return True
        if isinstance(above, (hir.Loop, hir.Closure, hir.AsyncBlock)):
            return False
    return False


def _returns(body: hir.Expr) -> Iterator[hir.Jump]:
    """The `return`s that leave an async block or closure with this body."""
    pending = [body]
    while pending:
        at = pending.pop()
        if isinstance(at, hir.Jump) and at.kind == "return":
            yield at
        if not isinstance(at, (hir.Closure, hir.AsyncBlock)):
            pending.extend(at.children())


def _without_params(ty: Ty, item: Item) -> Ty:
    """The type with the parameters of `item` that nothing told about left unknown."""
    if not isinstance(ty, Adt):
        return ty
    return Adt(ty.item, tuple(None if isinstance(a, Param) and a.owner is item else a for a in ty.args))
