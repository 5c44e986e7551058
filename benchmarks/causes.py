"""Why a type is unknown: the first expression in the chain that nobody could understand, and what kind of thing it is.

Knows how `infer` and `calls` come to their answers, well enough to walk the same way backwards.
"""

from __future__ import annotations

from dataclasses import dataclass

from rustasync_lint.model import hir
from rustasync_lint.model.infer import BodyTypes
from rustasync_lint.model.items import Item
from rustasync_lint.model.names import External
from rustasync_lint.model.traits import Traits
from rustasync_lint.model.ty import Adt, Array, Callable, Fut, Never, Param, Projection, Ref, Some, Tuple, Ty


@dataclass(frozen=True)
class Cause:
    """`kind` is the class, `what` the thing in it that was not understood, `at` the expression where it is seen."""

    kind: str
    what: str
    at: hir.Expr


def spelled(ty: Ty) -> str:
    """A type in short: its head and no more."""
    if isinstance(ty, Adt):
        return ty.path
    if isinstance(ty, Ref):
        return "&" + spelled(ty.to)
    if isinstance(ty, Param):
        return f"parameter {ty.name}"
    if isinstance(ty, Some):
        traits = " + ".join(bound.trait.path for bound in ty.bounds)
        return f"{'dyn' if ty.dyn else 'impl'} {traits}"
    if isinstance(ty, Projection):
        return f"<{spelled(ty.base)}>::{ty.name}"
    names = {Tuple: "tuple", Array: "array", Fut: "future", Callable: "callable", Never: "!"}
    return names.get(type(ty), "?")


def head_known(ty: Ty, traits: Traits) -> bool:
    """Is it known what the value is, if not of what? References to something unknown are unknown.

    An associated type is known as a parameter is: by the traits that it implements.
    """
    while isinstance(ty, Ref):
        ty = ty.to
    return ty is not None and (not isinstance(ty, Projection) or bool(traits.bounds_of(ty)))


def crate_of(path: str) -> str:
    return path.split("::", 1)[0]


class Causes:
    """Finds causes in one body."""

    def __init__(self, types: BodyTypes) -> None:
        self.types = types
        self.program = types.program

    def known(self, ty: Ty) -> bool:
        """Is its head known?"""
        return head_known(ty, self.program.traits)

    def of(self, expr: hir.Expr, depth: int = 40) -> Cause:
        """Why the type of `expr`, whose head is unknown, is."""
        if depth == 0:
            return Cause("circle", "", expr)
        if isinstance(expr, hir.Path):
            return self._of_path(expr, depth)
        if isinstance(expr, hir.MethodCall):
            return self._of_method(expr, depth)
        if isinstance(expr, hir.Call):
            return self._of_call(expr, depth)
        inner = _inner(expr)
        if inner is not None:
            if not self.known(self.types.of(inner)):
                return self.of(inner, depth - 1)
            shown = spelled(self.types.of(inner))
            if isinstance(expr, hir.Field):
                return self._beyond(self.types.of(inner), "field", f"{shown}.{expr.name}", expr)
            return self._beyond(self.types.of(inner), type(expr).__name__.lower(), shown, expr)
        if isinstance(expr, hir.Macro):
            return Cause("macro", f"{expr.name}!", expr)
        for branch in _branches(expr):
            if not self.known(self.types.of(branch)) and not isinstance(self.types.of(branch), Never):
                return self.of(branch, depth - 1)
        if isinstance(expr, hir.Cast) and expr.type_node is not None:
            return Cause("type", self.types.body.unit.text(expr.type_node)[:40], expr)
        return Cause(type(expr).__name__.lower(), getattr(expr, "kind", ""), expr)

    def _beyond(self, ty: Ty, kind: str, what: str, expr: hir.Expr) -> Cause:
        """What is asked of a known type: not our fault when the type was not read."""
        for step in self.program.traits.autoderef(ty):
            if isinstance(step, Adt) and isinstance(step.item, External) and "::" in step.path:
                return Cause(f"crate not read: {crate_of(step.path)}", what, expr)
            if isinstance(step, Some) and any(isinstance(b.trait, External) for b in step.bounds):
                return Cause(f"crate not read: {crate_of(step.bounds[0].trait.path)}", what, expr)
        return Cause(kind, what, expr)

    def _of_path(self, expr: hir.Path, depth: int) -> Cause:
        if expr.local is not None:
            return self._of_binding(expr.local, expr, depth)
        meaning, _ = self.types.calls.meaning(expr) if expr.segments else (None, None)
        shown = "::".join(expr.segments)
        if isinstance(meaning, External):
            return Cause(f"crate not read: {crate_of(meaning.path)}", meaning.path, expr)
        if meaning is None:
            return Cause("name not found", shown, expr)
        return Cause("value of a path", shown, expr)

    def _of_binding(self, binding: hir.Binding, expr: hir.Path, depth: int) -> Cause:
        intro = binding.source
        if intro is None:
            return Cause("self", binding.name, expr)
        if intro.type_node is not None:
            return Cause("stated type", self.types.body.unit.text(intro.type_node)[:60], expr)
        if intro.kind == "closure" and isinstance(intro.expr, hir.Closure):
            return self._of_closure(intro.expr, expr, depth)
        if intro.value is None:
            return Cause(f"{intro.kind} without a value", binding.name, expr)
        ty = self.types.of(intro.value)
        if not self.known(ty):
            return self.of(intro.value, depth - 1)
        taken = self.types.taken(intro)
        if not self.known(taken):
            return self._beyond(ty, intro.kind, spelled(ty), intro.value)
        if isinstance(intro.pattern, hir.PBind):
            return Cause("binding", spelled(taken), expr)
        hole = _hole(intro.value, self)
        if hole is not None and taken is ty:
            return self.of(hole, depth - 1)
        return self._beyond(taken, "pattern", f"{type(intro.pattern).__name__} of {spelled(taken)}", expr)

    def _of_closure(self, closure: hir.Closure, expr: hir.Path, depth: int) -> Cause:
        call = closure.parent
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return Cause("closure parameter", f"closure in {type(call).__name__}", expr)
        target = self.types.calls.target(call)
        if target.signature is None:
            if isinstance(call, hir.MethodCall):
                return self._of_method(call, depth - 1)
            return self._of_call(call, depth - 1)
        if isinstance(call, hir.MethodCall) and not self.known(self._element(self.types.of(call.receiver))):
            return self.of(call.receiver, depth - 1)
        return Cause("closure parameter", target.path, expr)

    def _element(self, ty: Ty) -> Ty:
        """The first type argument, which is what most adaptors hand to their closures."""
        while isinstance(ty, Ref):
            ty = ty.to
        if isinstance(ty, Adt) and ty.args:
            return ty.args[0]
        return ty

    def _of_method(self, call: hir.MethodCall, depth: int) -> Cause:
        receiver = self.types.of(call.receiver)
        if not self.known(receiver):
            return self.of(call.receiver, depth - 1)
        target = self.types.calls.target(call)
        shown = f"{spelled(receiver)}.{call.name}"
        if target.item is None:
            return self._beyond(receiver, "no such method", shown, call)
        if isinstance(target.item, External):
            return Cause(f"crate not read: {crate_of(target.item.path)}", target.item.path, call)
        hole = self._element(receiver)
        if hole is None and call.receiver is not None:
            return self._inside(call.receiver, shown, depth)
        return Cause("result of", target.path, call)

    def _inside(self, expr: hir.Expr, shown: str, depth: int) -> Cause:
        """Why the type argument of a value of known type is unknown."""
        if depth == 0:
            return Cause("circle", "", expr)
        if isinstance(expr, hir.Path) and expr.local is not None:
            intro = expr.local.source
            if intro is not None and intro.value is not None and isinstance(intro.pattern, hir.PBind):
                if intro.kind == "let" and intro.type_node is None:
                    return self._inside(intro.value, shown, depth - 1)
        if isinstance(expr, (hir.MethodCall, hir.Await, hir.Try)):
            inner = expr.receiver if isinstance(expr, hir.MethodCall) else expr.operand
            ty = self.types.of(inner)
            if not self.known(ty):
                return self.of(inner, depth - 1)
            if self._element(ty) is None:
                return self._inside(inner, shown, depth - 1)
            if isinstance(expr, hir.MethodCall):
                return Cause("argument of the result of", self.types.calls.target(expr).path, expr)
        if isinstance(expr, hir.Call):
            path = self.types.calls.target(expr).path
            for arg in expr.args:
                if not self.known(self.types.of(arg)) and not isinstance(arg, hir.Closure):
                    return self.of(arg, depth - 1)
            return Cause("argument of the result of", path, expr)
        return Cause("argument of", f"{spelled(self.types.of(expr))} in {type(expr).__name__}", expr)

    def _of_call(self, call: hir.Call, depth: int) -> Cause:
        target = self.types.calls.target(call)
        if isinstance(target.item, External):
            return Cause(f"crate not read: {crate_of(target.item.path)}", target.item.path, call)
        if isinstance(target.item, Item):
            for arg in target.args:
                if not self.known(self.types.of(arg)):
                    found = self.of(arg, depth - 1) if not isinstance(arg, hir.Closure) else None
                    if found is not None and found.kind.startswith("crate not read"):
                        return found
            return Cause("result of", target.path, call)
        if target.closure is not None:
            return self.of(target.closure.body, depth - 1)
        if isinstance(call.callee, hir.Path) and call.callee.local is None:
            return self._of_path(call.callee, depth - 1)
        if not self.known(self.types.of(call.callee)):
            return self.of(call.callee, depth - 1)
        return Cause("call of a value", spelled(self.types.of(call.callee)), call)


def _inner(expr: hir.Expr) -> hir.Expr | None:
    """What the type of an expression is made from, for those that are made from one."""
    if isinstance(expr, (hir.Await, hir.Try, hir.Unary, hir.Ref)):
        return expr.operand
    if isinstance(expr, (hir.Field, hir.Index)):
        return expr.base
    if isinstance(expr, hir.Binary):
        return expr.left
    return None


def _branches(expr: hir.Expr) -> list[hir.Expr]:
    if isinstance(expr, hir.Block):
        return [expr.tail] if expr.tail is not None else []
    if isinstance(expr, hir.If):
        return [expr.then] + ([expr.otherwise] if expr.otherwise is not None else [])
    if isinstance(expr, hir.Match):
        return [arm.body for arm in expr.arms]
    if isinstance(expr, hir.Group):
        return expr.items
    return []


def _hole(value: hir.Expr, causes: Causes) -> hir.Expr | None:
    """The part of a value, taken apart by a pattern, whose argument is unknown."""
    if isinstance(value, hir.Group) and value.kind == "tuple":
        for item in value.items:
            if not causes.known(causes.types.of(item)):
                return item
    if isinstance(value, hir.MethodCall) and causes._element(causes.types.of(value)) is None:
        return value.receiver if not causes.known(causes._element(causes.types.of(value.receiver))) else None
    return None
