"""Types as the model knows them, and type nodes turned into them.

`None` is the unknown type; it may stand anywhere inside another type. Lifetimes are ignored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from rustasync_lint.model.items import Item, Scope
from rustasync_lint.model.names import External, Member, Names
from rustasync_lint.model.ty import (
    UNIT,
    Adt,
    Array,
    Bound,
    Callable,
    Const,
    Never,
    Param,
    Projection,
    Ref,
    Some,
    Subst,
    Tuple,
    Ty,
    primitive,
)
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from tree_sitter import Node


_CONST_ARGS = frozenset(("integer_literal", "block", "type_identifier", "scoped_type_identifier"))


class Generics:
    """The type parameters in force at a place, and what `Self` is there."""

    __slots__ = ("params", "self_type")

    def __init__(self, params: Mapping[str, Item], self_type: Ty) -> None:
        self.params = params
        self.self_type = self_type

    @property
    def args(self) -> tuple[Ty, ...]:
        """The parameters as types, `Self` of a trait last."""
        own = (self.self_type,) if isinstance(self.self_type, Param) else ()
        return (*(Param(owner, name) for name, owner in self.params.items()), *own)


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
            for name in at.params:
                params[name] = at
            if at.kind == "impl":
                made = Generics(dict(params), None)
                self_type = self.lower(at.child("type"), at.scope, made)
            elif at.kind == "trait":
                self_type = Param(at, "Self")
            elif at.kind in ("struct", "enum", "union"):
                self_type = Adt(at, tuple(Param(at, name) for name in at.params))
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
        if kind in (
            "type_identifier",
            "scoped_type_identifier",
            "generic_type",
            "identifier",
            "scoped_identifier",
        ):
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
        return Some(tuple(bounds), _is_dyn(node), static)

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
                    assoc.append(
                        (
                            scope.unit.text(name),
                            self.lower(child.child_by_field_name("type"), scope, generics),
                        )
                    )
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
        if isinstance(meaning, Item) and meaning.kind == "trait" and scope.crate.edition > "2018":
            return None  # such a type is written `dyn Trait`: the name means something that was not read
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
            params = meaning.params
            missing = len(params) - len(args)
            return Adt(meaning, args + (None,) * missing if missing > 0 else args[: len(params)])
        if meaning.kind == "alias" and not meaning.cache.get("busy"):
            meaning.cache["busy"] = True
            try:
                target = self.lower(meaning.child("type"), meaning.scope, self.generics(meaning))
            finally:
                meaning.cache["busy"] = False
            subst: Subst = {}
            for i, name in enumerate(meaning.params):
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


def _is_dyn(node: Node) -> bool:
    """Is it `dyn A`, `dyn A + B`, ..? The grammar puts the first bound deepest."""
    while node.type == "bounded_type" and node.named_child_count:
        node = node.named_children[0]
    return node.type == "dynamic_type"


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
