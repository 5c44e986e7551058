"""Calls: which function a call reaches, with which type arguments, and what it gives.

A call is understood in two steps. First its target and what receiver and plain arguments say of
the type parameters; then, with the closures' parameters known from that, what the closures return.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.names import PRIMITIVES, External, Member
from rustasync_lint.model.paths import Paths
from rustasync_lint.model.signatures import Signature
from rustasync_lint.model.traits import Method
from rustasync_lint.model.ty import Adt, Bound, Callable, Fut, Param, Ref, Some, Subst, Ty, is_opaque, primitive
from rustasync_lint.model.unify import has_holes, merge, substitute, substitute_bound, unify

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program


@dataclass(slots=True)
class Target:
    """What a call reaches: a function or constructor (`item`), or a name outside (`External`).

    `on` is the type whose method it is; `closure` a local closure that is called; `args` are the
    arguments that go with `signature.params` (a `self` passed by path is not among them).
    """

    item: Item | External | None = None
    signature: Signature | None = None
    subst: Subst = field(default_factory=dict)
    on: Ty = None
    closure: hir.Closure | None = None
    args: list[hir.Expr] = field(default_factory=list)
    value: Ty = None

    @property
    def path(self) -> str:
        """The canonical path of what is called, a method's by its type; empty when unknown."""
        item = self.item
        if isinstance(item, Item) and item.owner is not None and item.owner.kind == "impl" and isinstance(self.on, Adt):
            return f"{self.on.path}::{item.name}"
        return item.path if item is not None else ""


class Calls(Paths):
    """Understands the calls of one body."""

    def __init__(self, program: Program, types: BodyTypes) -> None:
        self.program = program
        self.types = types
        self._targets: dict[int, Target] = {}

    def forget(self, expr: hir.Expr) -> None:
        """Drop what is remembered of a call, since a type that it depends on has become known."""
        self._targets.pop(id(expr), None)

    # --- targets -----------------------------------------------------------------------------

    def target(self, call: hir.Call | hir.MethodCall) -> Target:
        """What the call reaches."""
        found = self._targets.get(id(call))
        if found is None:
            self._targets[id(call)] = Target()
            found = self._method(call) if isinstance(call, hir.MethodCall) else self._function(call)
            self._targets[id(call)] = found
            self._learn(found)
            _leave_open(found)
        return found

    def _method(self, call: hir.MethodCall) -> Target:
        receiver = self.types.of(call.receiver)
        if receiver is None:
            return Target(args=call.args)
        method = self.program.traits.method(receiver, call.name, call.scope, len(call.args))
        if method is not None:
            signature = self.program.signatures.of(method.item)
            subst = dict(method.subst)
            self._turbofish(method.item, call.turbofish, subst, call.scope)
            return Target(method.item, signature, subst, method.on, None, call.args)
        for step in self.program.traits.autoderef(receiver):
            if isinstance(step, Adt) and isinstance(step.item, External) and "::" in step.path:
                return Target(External(f"{step.path}::{call.name}"), None, {}, step, None, call.args)
        return Target(args=call.args)

    def _function(self, call: hir.Call) -> Target:
        callee = call.callee
        if isinstance(callee, hir.Path) and callee.local is None:
            return self._by_path(callee, call.args)
        ty = self.types.of(callee)
        while isinstance(ty, Ref):
            ty = ty.to
        if isinstance(ty, Callable):
            if isinstance(ty.origin, hir.Closure):
                return Target(closure=ty.origin, args=call.args)
            if isinstance(ty.origin, Item):
                return Target(ty.origin, self.program.signatures.of(ty.origin), {}, None, None, call.args)
            return Target(value=ty.output, args=call.args)
        bound = self.callable_bound(ty)
        return Target(value=bound.output if bound is not None else None, args=call.args)

    def _by_path(self, path: hir.Path, args: list[hir.Expr]) -> Target:
        meaning, own = self.meaning(path)
        if isinstance(meaning, External):
            first, _, name = meaning.path.partition("::")
            return self._of_primitive(primitive(first), name, args) or Target(meaning, args=args)
        if isinstance(meaning, Member):
            base = own if own is not None else self.program.types.of(meaning.base, self._path_args(path))
            return self._associated(base, meaning, path, args)
        if not isinstance(meaning, Item):
            return Target(args=args)
        if meaning.kind in ("struct", "variant"):
            return self._constructor(meaning, args)
        if meaning.kind != "fn":
            ty = self.program.signatures.declared(meaning) if meaning.kind in ("const", "static") else None
            return Target(value=ty.output if isinstance(ty, Callable) else None, args=args)
        subst: Subst = {}
        self._turbofish(meaning, path.node.child_by_field_name("type_arguments"), subst, path.scope)
        return Target(meaning, self.program.signatures.of(meaning), subst, None, None, args)

    def _of_primitive(self, base: Adt, name: str, args: list[hir.Expr]) -> Target | None:
        """`u32::from(byte)`: the conversions that std has for numbers."""
        found = self.program.traits.own_method(base, name) if base.path in PRIMITIVES else None
        if found is None:
            return None
        signature = self.program.signatures.of(found.item)
        given = args[1:] if signature.self_mode else args
        return Target(found.item, signature, dict(found.subst), base, None, given)

    def _associated(self, base: Ty, member: Member, path: hir.Path, args: list[hir.Expr]) -> Target:
        """`Type::name(..)` and `Trait::name(value, ..)`."""
        traits = self.program.traits
        stated = self._stated_trait(path)
        if member.base.kind == "trait" and isinstance(base, Some):
            found = self._of_trait(None, member.base, member.name, args)
        elif stated is not None and len(path.segments) == 2:
            found = self._of_trait(base, stated, member.name, args)
        else:
            found = traits.own_method(base, member.name)
            if found is None and isinstance(base, Adt):
                found = traits.extension(base, member.name, path.scope)
        if found is None:
            if isinstance(base, Adt):
                return Target(External(f"{base.path}::{member.name}"), on=base, args=args)
            return Target(args=args)
        subst = dict(found.subst)
        self._turbofish(found.item, path.node.child_by_field_name("type_arguments"), subst, path.scope)
        signature = self.program.signatures.of(found.item)
        if signature.self_mode and args:
            own = self.types.of(args[0])
            unify(signature.self_type, own, subst)
            args = args[1:]
        return Target(found.item, signature, subst, found.on, None, args)

    def _of_trait(self, own: Ty, trait: Item, name: str, args: list[hir.Expr]) -> Method | None:
        """`Trait::name(value)`, `<own as Trait>::name(..)`: in the impl for that type when it is known."""
        member = trait.members.get(name)
        if member is None or member.kind != "fn":
            return None
        mode = self.program.signatures.of(member).self_mode
        if own is None and mode and args:
            own = self.types.of(args[0])
            if mode != "value" and isinstance(own, Ref):
                own = own.to
        return self.program.traits.of_trait(own, trait, member)

    def _constructor(self, item: Item, args: list[hir.Expr]) -> Target:
        fields = self.program.signatures.fields(item)
        holder = item.owner if item.kind == "variant" and item.owner is not None else item
        output = self.program.types.generics(holder).self_type
        signature = Signature(item, "", None, tuple(fields.values()), output)
        return Target(item, signature, {}, None, None, args)

    def _turbofish(self, item: Item, node: object, subst: Subst, scope: object) -> None:
        if node is None:
            return
        given = self.program.types.arguments(node, scope, self.types.generics)  # type: ignore[arg-type]
        for name, ty in zip(item.params, given):
            if ty is not None:
                subst[id(item), name] = ty

    # --- results -----------------------------------------------------------------------------

    def result(self, call: hir.Call | hir.MethodCall) -> Ty:
        """The type of a call."""
        target = self.target(call)
        if target.closure is not None:
            output = self.types.returned(target.closure)
            return Fut(output, target.closure, self.types.arguments) if target.closure.is_async else output
        if target.signature is None:
            return target.value
        subst = dict(target.subst)
        for param, arg in zip(target.signature.params, target.args):
            self._learn_output(param, arg, subst)
        self._fill(target, subst)
        output = substitute(target.signature.output, subst)
        if isinstance(output, Fut) and output.origin is target.item:
            output = replace(output, args=self.given(output.args, target))
        return self.program.traits.normalize(output)

    def given(self, args: tuple[Ty, ...], target: Target) -> tuple[Ty, ...]:
        """The arguments of a future, with the types of what was given where `impl Trait` is declared."""
        params = target.signature.params if target.signature is not None else ()
        opaque = [self.types.of(arg) for param, arg in zip(params, target.args) if is_opaque(param)]
        return (*args[: len(args) - len(opaque)], *opaque)

    def expected(self, value: hir.Expr, stated: Ty) -> Ty:
        """What is known of a value that is declared as `stated`: `let v: Vec<_> = items.collect()`."""
        call = value.operand if isinstance(value, hir.Await) else value
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return stated
        target = self.target(call)
        item = target.item
        if target.signature is None or not isinstance(item, Item):
            return stated
        output = target.signature.output
        output = self.program.traits.awaited(output) if isinstance(value, hir.Await) else output
        if not isinstance(output, Param) or output.owner is not item:
            return stated
        subst = dict(target.subst)
        key = (id(item), output.name)
        subst[key] = stated
        self._fill(target, subst)
        return subst[key]

    def _fill(self, target: Target, subst: Subst) -> None:
        """Put what the bounds of the callee's type parameters tell into those that are known in part."""
        item = target.item
        for name in item.params if isinstance(item, Item) else ():
            given = subst.get((id(item), name))
            if isinstance(item, Item) and isinstance(given, Adt) and has_holes(given):
                traits = self.program.traits
                bounds = (substitute_bound(b, subst) for b in self.program.signatures.bounds(Param(item, name)).bounds)
                known = tuple(Bound(b.trait, tuple(traits.normalize(a) for a in b.args)) for b in bounds)
                subst[id(item), name] = traits.filled(given, known)

    def _learn(self, target: Target) -> None:
        """Put what the plain arguments say of the type parameters into the target."""
        if target.signature is None:
            return
        for param, arg in zip(target.signature.params, target.args):
            if isinstance(arg, hir.Closure):
                continue
            actual = self.types.of(arg)
            if isinstance(param, Some) or isinstance(actual, Callable):
                continue
            unify(substitute(param, {}), actual, target.subst)

    def _learn_output(self, param: Ty, arg: hir.Expr, subst: Subst) -> None:
        """Put what a closure or function argument returns into the parameters of its `Fn` bound."""
        bound = self.callable_bound(param)
        if bound is None or bound.output is None:
            return
        actual: Ty = None
        if isinstance(arg, hir.Closure):
            actual = self.types.returned(arg)
            if arg.is_async:
                actual = Fut(actual, arg, self.types.arguments)
        else:
            ty = self.types.of(arg)
            if isinstance(ty, Callable) and isinstance(ty.origin, Item):
                actual = self.applied(ty.origin, tuple(substitute(a, subst) for a in bound.args))
            elif isinstance(ty, Callable):
                actual = ty.output
        if actual is not None:
            unify(bound.output, actual, subst)

    def applied(self, item: Item, args: tuple[Ty, ...]) -> Ty:
        """What a function or constructor gives when called with arguments of these types."""
        if item.kind == "fn":
            signature = self.program.signatures.of(item)
            params = ((signature.self_type,) if signature.self_mode else ()) + signature.params
        else:
            signature = self._constructor(item, []).signature or Signature(item, "", None, (), None)
            params = signature.params
        target = Target(item, signature)
        for param, arg in zip(params, args):
            unify(param, arg, target.subst)
        _leave_open(target)
        return self.program.traits.normalize(substitute(signature.output, target.subst))

    def callable_bound(self, ty: Ty) -> Bound | None:
        """The `Fn`, `FnMut` or `FnOnce` bound of a parameter's type; through references and boxes."""
        for _ in range(4):
            if isinstance(ty, Ref):
                ty = ty.to
            elif isinstance(ty, Adt) and ty.args and ty.path.rsplit("::", 1)[-1] in ("Box", "Arc", "Rc"):
                ty = ty.args[0]
        for bound in self.program.traits.bounds_of(ty):
            if bound.trait.path.startswith("fn::") or bound.trait.path.rsplit("::", 1)[-1] in (
                "AsyncFn",
                "AsyncFnMut",
            ):
                return bound
        return None

    def closure_param(self, closure: hir.Closure, index: int) -> Ty:
        """The type of a closure's parameter, as the function that the closure is given to says."""
        call = closure.parent
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return None
        target = self.target(call)
        if target.signature is None:
            return None
        at = next((i for i, arg in enumerate(target.args) if arg is closure), None)
        if at is None or at >= len(target.signature.params):
            return None
        bound = self.callable_bound(target.signature.params[at])
        if bound is None or index >= len(bound.args):
            return None
        return self.program.traits.normalize(substitute(bound.args[index], target.subst))

    # --- paths and types ---------------------------------------------------------------------

    def refined(self, binding: hir.Binding, ty: Adt) -> Ty:
        """`ty` with its unknown parts filled from how the local is used: `v.push(x)`, `x = value`."""
        found: Ty = ty
        for use in binding.uses:
            above = use.parent
            if isinstance(above, hir.Assign) and above.left is use:
                found = merge(found, self.types.of(above.right))
            elif isinstance(above, hir.MethodCall) and above.receiver is use:
                found = merge(found, self._through(above, ty))
            if not has_holes(found):
                break
        return found

    def _through(self, call: hir.MethodCall, ty: Adt) -> Ty:
        method = self.program.traits.own_method(ty, call.name)
        if method is None:
            return None
        own = self.program.types.generics(method.item).self_type
        signature = self.program.signatures.of(method.item)
        subst: Subst = dict(method.subst)
        for param, arg in zip(signature.params, call.args):
            if isinstance(param, (Param, Adt)) and not isinstance(arg, hir.Closure):
                unify(param, self.types.of(arg), subst)
        learned = substitute(own, subst)
        return learned if isinstance(learned, Adt) and learned.path == ty.path else None


def _leave_open(target: Target) -> None:
    """Parameters of the callee, and of the impl or trait around it, that nothing told about are unknown.

    They are not left as they are: in a function that calls itself or its neighbours they would be its own.
    """
    item = target.item
    for owner in (item, item.owner) if isinstance(item, Item) else ():
        if owner is None:
            continue
        for name in owner.params:
            target.subst.setdefault((id(owner), name), None)
        if owner.kind == "trait":
            target.subst.setdefault((id(owner), "Self"), None)
