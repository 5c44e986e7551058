"""Types as the model knows them, and type nodes turned into them.

`None` is the unknown type; it may stand anywhere inside another type. Lifetimes are ignored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional, Union

from rustasync_lint.model.items import Item, Scope
from rustasync_lint.model.names import External, Member, Names

if TYPE_CHECKING:
    from tree_sitter import Node

    from rustasync_lint.model.hir import AsyncBlock, Closure


@dataclass(frozen=True, slots=True)
class Adt:
    """A struct, enum, union, primitive or foreign type with its type arguments."""

    item: Item | External
    args: tuple["Ty", ...] = ()

    @property
    def path(self) -> str:
        """The canonical path of the type."""
        return self.item.path


@dataclass(frozen=True, slots=True)
class Ref:
    """`&T`, `&mut T`, `*const T`, `*mut T` (`raw`)."""

    to: "Ty"
    mutable: bool = False
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Tuple:
    """`(A, B)`; the unit type has no items."""

    items: tuple["Ty", ...] = ()


@dataclass(frozen=True, slots=True)
class Param:
    """A type or const parameter of `owner`, or `Self` of a trait."""

    owner: Item
    name: str


@dataclass(frozen=True, slots=True)
class Const:
    """The value of a const parameter, as in `Ring<1024>`."""

    value: int


@dataclass(frozen=True, slots=True)
class Array:
    """`[T; length]` with `length` when it is known or a const parameter, or the slice `[T]` with `slice`."""

    of: "Ty"
    length: int | Param | None = None
    slice: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """`Trait<Args, Name = T>`, or `Fn(Args) -> T` with `output`."""

    trait: Item | External
    args: tuple["Ty", ...] = ()
    assoc: tuple[tuple[str, "Ty"], ...] = ()
    output: "Ty" = None


@dataclass(frozen=True, slots=True)
class Some:
    """`impl A + B` or, with `dyn`, `dyn A + B`. `static` tells of a `'static` bound."""

    bounds: tuple[Bound, ...]
    dyn: bool = False
    static: bool = False


@dataclass(frozen=True, slots=True)
class Projection:
    """`<base as trait>::name`, not yet known."""

    base: "Ty"
    name: str
    trait: Item | External | None = None


@dataclass(frozen=True, slots=True)
class Fut:
    """The future of an async function (`origin` its item) or of an async block (`origin` the block)."""

    output: "Ty"
    origin: Union[Item, "AsyncBlock", "Closure"]


@dataclass(frozen=True, slots=True)
class Callable:
    """A closure or a function as a value; `output` of a plain `fn(A) -> B`."""

    origin: Union[Item, "Closure", None]
    args: tuple["Ty", ...] = ()
    output: "Ty" = None


@dataclass(frozen=True, slots=True)
class Never:
    """`!`."""


Ty = Optional[Union[Adt, Ref, Tuple, Array, Param, Const, Some, Projection, Fut, Callable, Never]]
UNIT = Tuple()
Subst = dict[tuple[int, str], Ty]


def primitive(name: str) -> Adt:
    """A primitive type by its name."""
    return Adt(External(name))


BOOL, STR = primitive("bool"), primitive("str")
INTEGER = primitive("{integer}")  # a literal without a suffix: any integer type


_CONST_ARGS = frozenset(("integer_literal", "block", "type_identifier", "scoped_type_identifier"))


class Generics:
    """The type parameters in force at a place, and what `Self` is there."""

    __slots__ = ("params", "self_type")

    def __init__(self, params: Mapping[str, Item], self_type: Ty) -> None:
        self.params = params
        self.self_type = self_type


def type_params(item: Item) -> list[tuple[str, Node]]:
    """The type and const parameters that an item declares, in order, with their nodes."""
    found = item.cache.get("params")
    if found is None:
        node = item.child("type_parameters")
        found = []
        for child in node.named_children if node is not None else ():
            if child.type in ("type_parameter", "const_parameter", "optional_type_parameter", "constrained_type_parameter"):
                name = child.child_by_field_name("name") or child.child_by_field_name("left")
                if name is not None:
                    found.append((item.unit.text(name), child))
            elif child.type == "type_identifier":
                found.append((item.unit.text(child), child))
        item.cache["params"] = found
    return found  # type: ignore[return-value]


class Types:
    """Turns type nodes into types, in the scope and under the generics they are written in."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def generics(self, item: Item | None) -> Generics:
        """The generics in force inside `item`: its own, and those of the impl or trait around it."""
        if item is None:
            return Generics({}, None)
        cached = item.cache.get("generics")
        if isinstance(cached, Generics):
            return cached
        params: dict[str, Item] = {}
        self_type: Ty = None
        for at in (item.owner, item):
            if at is None:
                continue
            for name, _ in type_params(at):
                params[name] = at
            if at.kind == "impl":
                made = Generics(dict(params), None)
                self_type = self.lower(at.child("type"), at.scope, made)
            elif at.kind == "trait":
                self_type = Param(at, "Self")
            elif at.kind in ("struct", "enum", "union"):
                self_type = Adt(at, tuple(Param(at, name) for name, _ in type_params(at)))
        made = Generics(params, self_type)
        item.cache["generics"] = made
        return made

    def lower(self, node: Node | None, scope: Scope, generics: Generics) -> Ty:
        """The type that a type node means."""
        if node is None:
            return None
        kind = node.type
        if kind == "primitive_type":
            return primitive(scope.unit.text(node))
        if kind in ("type_identifier", "scoped_type_identifier", "generic_type", "identifier", "scoped_identifier"):
            return self._named(node, scope, generics)
        if kind == "reference_type":
            mutable = any(c.type == "mutable_specifier" for c in node.children)
            return Ref(self.lower(node.child_by_field_name("type"), scope, generics), mutable)
        if kind == "pointer_type":
            return Ref(self.lower(node.child_by_field_name("type"), scope, generics), raw=True)
        if kind == "tuple_type":
            items = [c for c in node.named_children if not c.is_extra]
            if len(items) == 1 and not any(c.type == "," for c in node.children):
                return self.lower(items[0], scope, generics)
            return Tuple(tuple(self.lower(c, scope, generics) for c in items))
        if kind == "unit_type":
            return UNIT
        if kind == "array_type":
            of = self.lower(node.child_by_field_name("element"), scope, generics)
            length = node.child_by_field_name("length")
            return Array(of, self.extent(length, scope, generics)) if length is not None else Array(of, slice=True)
        if kind in ("dynamic_type", "abstract_type", "bounded_type"):
            return self._bounded(node, scope, generics)
        if kind == "never_type":
            return Never()
        if kind == "function_type" and node.child_by_field_name("trait") is None:
            args, output = self._signature(node, scope, generics)
            return Callable(None, args, output)
        return None

    def length(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        """The value of a constant expression node; set by `consts`, which knows more."""
        return None

    def extent(self, node: Node, scope: Scope, generics: Generics) -> int | Param | None:
        """The length of an array: its value, or the const parameter that it is."""
        name = scope.unit.text(node)
        return Param(generics.params[name], name) if name in generics.params else self.length(node, scope, generics)

    def _signature(self, node: Node, scope: Scope, generics: Generics) -> tuple[tuple[Ty, ...], Ty]:
        params = node.child_by_field_name("parameters")
        args: list[Ty] = []
        for child in params.named_children if params is not None else ():
            inner = child.child_by_field_name("type") if child.type == "parameter" else child
            args.append(self.lower(inner, scope, generics))
        output = node.child_by_field_name("return_type")
        return tuple(args), self.lower(output, scope, generics) if output is not None else UNIT

    def _bounded(self, node: Node, scope: Scope, generics: Generics) -> Ty:
        bounds: list[Bound] = []
        static = False
        for child in _bound_nodes(node):
            if child.type == "lifetime":
                static = static or scope.unit.text(child) == "'static"
                continue
            bound = self.bound(child, scope, generics)
            if bound is not None:
                bounds.append(bound)
        return Some(tuple(bounds), any(c.type == "dynamic_type" for c in (node, *node.children)), static)

    def bound(self, node: Node, scope: Scope, generics: Generics) -> Bound | None:
        """A trait bound node: `Trait`, `Trait<A, Name = B>`, `Fn(A) -> B`."""
        if node.type in ("higher_ranked_trait_bound", "removed_trait_bound"):
            inner = node.child_by_field_name("type")
            return self.bound(inner, scope, generics) if inner is not None and node.type[0] == "h" else None
        if node.type == "function_type":
            trait_node = node.child_by_field_name("trait")
            if trait_node is None:
                return None
            args, output = self._signature(node, scope, generics)
            return Bound(External(f"fn::{scope.unit.text(trait_node).rsplit('::', 1)[-1]}"), args, (), output)
        args_node = None
        if node.type == "generic_type":
            args_node = node.child_by_field_name("type_arguments")
            node = node.child_by_field_name("type") or node
        meaning = self.names.resolve(scope, path_segments(node, scope), "type")
        if not isinstance(meaning, (Item, External)):
            return None
        args, assoc = self._args(args_node, scope, generics)
        return Bound(meaning, args, assoc)

    def _args(
        self, node: Node | None, scope: Scope, generics: Generics
    ) -> tuple[tuple[Ty, ...], tuple[tuple[str, Ty], ...]]:
        args: list[Ty] = []
        assoc: list[tuple[str, Ty]] = []
        for child in node.named_children if node is not None else ():
            if child.type == "type_binding":
                name = child.child_by_field_name("name")
                if name is not None:
                    assoc.append((scope.unit.text(name), self.lower(child.child_by_field_name("type"), scope, generics)))
            elif child.type not in ("lifetime", "line_comment", "block_comment"):
                args.append(self._arg(child, scope, generics))
        return tuple(args), tuple(assoc)

    def _arg(self, node: Node, scope: Scope, generics: Generics) -> Ty:
        """A type argument; the grammar has const arguments and types in one place."""
        found = self.lower(node, scope, generics)
        if found is None and node.type in _CONST_ARGS:
            value = self.length(node, scope, generics)
            return Const(value) if value is not None else None
        return found

    def arguments(self, node: Node | None, scope: Scope, generics: Generics) -> tuple[Ty, ...]:
        """The types of a `type_arguments` node (a turbofish)."""
        return self._args(node, scope, generics)[0]

    def _named(self, node: Node, scope: Scope, generics: Generics) -> Ty:
        args_node = None
        if node.type == "generic_type":
            args_node = node.child_by_field_name("type_arguments")
            inner = node.child_by_field_name("type")
            if inner is None:
                return None
            node = inner
        if node.type == "scoped_type_identifier":
            base = node.child_by_field_name("path")
            name = node.child_by_field_name("name")
            if base is not None and name is not None and base.type in ("bracketed_type", "generic_type"):
                return self._projected(base, scope.unit.text(name), scope, generics)
        segments = path_segments(node, scope)
        if not segments:
            return None
        head = segments[0]
        if head == "Self" and generics.self_type is not None:
            own = generics.self_type
            return own if len(segments) == 1 else Projection(own, segments[1]) if len(segments) == 2 else None
        if head in generics.params:
            own = Param(generics.params[head], head)
            return own if len(segments) == 1 else Projection(own, segments[1]) if len(segments) == 2 else None
        meaning = self.names.resolve(scope, segments, "type")
        args = self._args(args_node, scope, generics)[0]
        return self.of(meaning, args)

    def of(self, meaning: object, args: tuple[Ty, ...]) -> Ty:
        """The type that a resolved path names, with type arguments; aliases are looked through."""
        if isinstance(meaning, External):
            return Adt(meaning, args)
        if isinstance(meaning, Member):
            base = self.of(meaning.base, ())
            return Projection(base, meaning.name) if base is not None else None
        if not isinstance(meaning, Item):
            return None
        if meaning.kind in ("struct", "enum", "union"):
            params = type_params(meaning)
            missing = len(params) - len(args)
            return Adt(meaning, args + (None,) * missing if missing > 0 else args[: len(params)])
        if meaning.kind == "alias" and not meaning.cache.get("busy"):
            meaning.cache["busy"] = True
            try:
                target = self.lower(meaning.child("type"), meaning.scope, self.generics(meaning))
            finally:
                meaning.cache["busy"] = False
            subst: Subst = {}
            for i, (name, _) in enumerate(type_params(meaning)):
                subst[id(meaning), name] = args[i] if i < len(args) else None
            return substitute(target, subst)
        if meaning.kind == "trait":
            return Some((Bound(meaning, args),), dyn=True)
        if meaning.kind == "variant" and meaning.owner is not None:
            return self.of(meaning.owner, args)
        return None

    def _projected(self, base: Node, name: str, scope: Scope, generics: Generics) -> Ty:
        if base.type == "generic_type":
            return Projection(self.lower(base, scope, generics), name)
        qualified = next((c for c in base.named_children if c.type == "qualified_type"), None)
        if qualified is None:
            return None
        own = self.lower(qualified.child_by_field_name("type"), scope, generics)
        alias = qualified.child_by_field_name("alias")
        bound = self.bound(alias, scope, generics) if alias is not None else None
        return Projection(own, name, bound.trait if bound is not None else None)


def path_segments(node: Node, scope: Scope) -> tuple[str, ...]:
    """The names of a path node, type arguments left out."""
    kind = node.type
    if kind in ("scoped_type_identifier", "scoped_identifier"):
        path, name = node.child_by_field_name("path"), node.child_by_field_name("name")
        head = path_segments(path, scope) if path is not None else ("",)
        return head + ((scope.unit.text(name).removeprefix("r#"),) if name is not None else ())
    if kind in ("generic_type", "generic_type_with_turbofish", "generic_function"):
        inner = node.child_by_field_name("type") or node.child_by_field_name("function")
        return path_segments(inner, scope) if inner is not None else ()
    if kind == "bracketed_type":
        return ("<>",)
    return (scope.unit.text(node).removeprefix("r#"),)


def _bound_nodes(node: Node) -> Iterator[Node]:
    """The bounds written in an `impl A + B`, `dyn A + B` or `A + 'a` type."""
    if node.type == "bounded_type":
        for child in node.named_children:
            yield from _bound_nodes(child)
    elif node.type in ("dynamic_type", "abstract_type"):
        trait = node.child_by_field_name("trait")
        if trait is not None:
            yield from _bound_nodes(trait)
    else:
        yield node


def substitute(ty: Ty, subst: Subst) -> Ty:
    """`ty` with its parameters replaced; one that `subst` does not know stays."""
    if ty is None or not subst:
        return ty
    if isinstance(ty, Param):
        return subst.get((id(ty.owner), ty.name), ty)
    if isinstance(ty, Adt):
        return Adt(ty.item, tuple(substitute(a, subst) for a in ty.args)) if ty.args else ty
    if isinstance(ty, Ref):
        return Ref(substitute(ty.to, subst), ty.mutable, ty.raw)
    if isinstance(ty, Tuple):
        return Tuple(tuple(substitute(a, subst) for a in ty.items))
    if isinstance(ty, Array):
        length = subst.get((id(ty.length.owner), ty.length.name), ty.length) if isinstance(ty.length, Param) else ty.length
        known = length.value if isinstance(length, Const) else length if isinstance(length, (int, Param)) else None
        return Array(substitute(ty.of, subst), known, ty.slice)
    if isinstance(ty, Some):
        return Some(tuple(substitute_bound(b, subst) for b in ty.bounds), ty.dyn, ty.static)
    if isinstance(ty, Projection):
        return Projection(substitute(ty.base, subst), ty.name, ty.trait)
    if isinstance(ty, Fut):
        return Fut(substitute(ty.output, subst), ty.origin)
    if isinstance(ty, Callable):
        return Callable(ty.origin, tuple(substitute(a, subst) for a in ty.args), substitute(ty.output, subst))
    return ty


def substitute_bound(bound: Bound, subst: Subst) -> Bound:
    """A bound with its parameters replaced."""
    return Bound(
        bound.trait,
        tuple(substitute(a, subst) for a in bound.args),
        tuple((name, substitute(a, subst)) for name, a in bound.assoc),
        substitute(bound.output, subst),
    )


def unify(pattern: Ty, actual: Ty, subst: Subst) -> bool:
    """Can `actual` be an instance of `pattern`? What its parameters stand for is put into `subst`."""
    if pattern is None or actual is None:
        return True
    if isinstance(pattern, Param):
        key = (id(pattern.owner), pattern.name)
        bound = subst.get(key)
        if bound is None:
            subst[key] = actual
        elif bound != actual:
            subst[key] = merge(bound, actual)
        return True
    if isinstance(pattern, Projection) or isinstance(actual, (Never, Param, Projection)):
        return True
    if isinstance(pattern, Adt):
        if not isinstance(actual, Adt) or pattern.path != actual.path:
            return isinstance(actual, Adt) and actual.path == INTEGER.path and pattern.path[:1] in "ui"
        return all([unify(p, a, subst) for p, a in zip(pattern.args, actual.args)])
    if isinstance(pattern, Ref):
        return isinstance(actual, Ref) and unify(pattern.to, actual.to, subst)
    if isinstance(pattern, Tuple):
        if not isinstance(actual, Tuple) or len(pattern.items) != len(actual.items):
            return False
        return all([unify(p, a, subst) for p, a in zip(pattern.items, actual.items)])
    if isinstance(pattern, Array):
        if isinstance(pattern.length, Param) and isinstance(actual, Array) and actual.length is not None:
            length = Const(actual.length) if isinstance(actual.length, int) else actual.length
            subst.setdefault((id(pattern.length.owner), pattern.length.name), length)
        return isinstance(actual, Array) and unify(pattern.of, actual.of, subst)
    if isinstance(pattern, Some):
        if not pattern.dyn:
            return True
        return isinstance(actual, Some) and actual.dyn and [b.trait for b in pattern.bounds[:1]] == [b.trait for b in actual.bounds[:1]]
    if isinstance(pattern, Callable):
        return isinstance(actual, Callable)
    if isinstance(pattern, Const):
        return pattern == actual
    return type(pattern) is type(actual)


def merge(first: Ty, second: Ty) -> Ty:
    """Two views of one type put together: what one does not know is taken from the other."""
    if first is None:
        return second
    if second is None or first == second:
        return first
    if isinstance(first, Never):
        return second
    if isinstance(first, Adt) and isinstance(second, Adt) and first.path == second.path:
        if len(first.args) == len(second.args):
            return Adt(first.item, tuple(merge(a, b) for a, b in zip(first.args, second.args)))
    if isinstance(first, Ref) and isinstance(second, Ref):
        return Ref(merge(first.to, second.to), first.mutable, first.raw)
    if isinstance(first, Tuple) and isinstance(second, Tuple) and len(first.items) == len(second.items):
        return Tuple(tuple(merge(a, b) for a, b in zip(first.items, second.items)))
    if isinstance(first, Array) and isinstance(second, Array):
        length = first.length if isinstance(first.length, int) else second.length or first.length
        return Array(merge(first.of, second.of), length, first.slice)
    return first


def has_holes(ty: Ty) -> bool:
    """Is some part of the type unknown?"""
    if ty is None:
        return True
    if isinstance(ty, Adt):
        return any(has_holes(a) for a in ty.args)
    if isinstance(ty, Ref):
        return has_holes(ty.to)
    if isinstance(ty, Tuple):
        return any(has_holes(a) for a in ty.items)
    if isinstance(ty, Array):
        return has_holes(ty.of)
    return isinstance(ty, Param)
