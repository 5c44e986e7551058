"""What items declare: the parameters and results of functions, the fields of types, the bounds of parameters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.model.items import Item
from rustasync_lint.model.outline import parameter_nodes
from rustasync_lint.model.ty import UNIT, Adt, Bound, Fut, Param, Ref, Some, Ty, is_opaque
from rustasync_lint.model.types import Generics, Types

if TYPE_CHECKING:
    from tree_sitter import Node


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's declaration. `self_mode` is empty, value, ref or mut; `params` leave `self` out."""

    item: Item
    self_mode: str
    self_type: Ty
    params: tuple[Ty, ...]
    output: Ty


class Signatures:
    """Reads declarations; each is remembered in its item."""

    def __init__(self, types: Types) -> None:
        self.types = types

    def of(self, item: Item) -> Signature:
        """The signature of a function item."""
        found = item.cache.get("signature")
        if isinstance(found, Signature):
            return found
        generics = self.types.generics(item)
        mode, own = "", None
        params: list[Ty] = []
        listed = item.child("parameters")
        for child in listed.named_children if listed is not None else ():
            if child.type == "self_parameter":
                kinds = [c.type for c in child.children]
                mode = "value" if "&" not in kinds else "mut" if "mutable_specifier" in kinds else "ref"
                own = generics.self_type if mode == "value" else Ref(generics.self_type, mode == "mut")
            elif child.type == "parameter":
                ty = self.types.lower(child.child_by_field_name("type"), item.scope, generics)
                pattern = child.child_by_field_name("pattern")
                if pattern is not None and pattern.type == "self":
                    mode, own = ("value", ty) if not isinstance(ty, Ref) else ("mut" if ty.mutable else "ref", ty)
                else:
                    params.append(ty)
            elif child.type not in ("attribute_item", "line_comment", "block_comment", "variadic_parameter"):
                params.append(self.types.lower(child, item.scope, generics))
        output_node = item.child("return_type")
        output = self.types.lower(output_node, item.scope, generics) if output_node is not None else UNIT
        if item.is_async:
            output = Fut(output, item, (*generics.args, *filter(is_opaque, params)))
        made = Signature(item, mode, own, tuple(params), output)
        item.cache["signature"] = made
        return made

    def declared(self, item: Item) -> Ty:
        """The declared type of a const or static."""
        if "declared" not in item.cache:
            item.cache["declared"] = None
            item.cache["declared"] = self._declared(item)
        return item.cache["declared"]  # type: ignore[return-value]

    def _declared(self, item: Item) -> Ty:
        ty = self.types.lower(item.child("type"), item.scope, self.types.generics(item))
        if "#[thread_local!]" in item.attributes:
            key = self.types.names.resolve(item.scope, ("std", "thread", "LocalKey"), "type")
            return self.types.of(key, (ty,))
        return ty

    def of_const(self, param: Param) -> Ty:
        """The type of a const parameter; None for a type parameter."""
        for declared, node in parameter_nodes(param.owner.head):
            if node.type == "const_parameter" and param.owner.unit.text(declared) == param.name:
                return self.types.lower(
                    node.child_by_field_name("type"), param.owner.scope, self.types.generics(param.owner)
                )
        return None

    def fields(self, item: Item) -> dict[str, Ty]:
        """The fields of a struct, union or variant; a tuple's are named `0`, `1`, .."""
        found = item.cache.get("fields")
        if found is None:
            fields: dict[str, Ty] = {}
            item.cache["fields"] = found = fields  # a type may hold itself
            fields.update(self._fields(item))
        return found  # type: ignore[return-value]

    def _seen(self, item: Item) -> dict[str, Ty]:
        """The fields that code elsewhere sees; those of the program are not looked at so closely."""
        if not item.unit.crate.known:
            return self.fields(item)
        if "seen" not in item.cache:
            body = item.child("body")
            named = zip(self.fields(item).items(), _declarations(body) if body is not None else ())
            item.cache["seen"] = {name: ty for (name, ty), public in named if public}
        return item.cache["seen"]  # type: ignore[return-value]

    def _fields(self, item: Item) -> dict[str, Ty]:
        holder = item.owner if item.kind == "variant" and item.owner is not None else item
        generics = self.types.generics(holder)
        body = item.child("body")
        fields: dict[str, Ty] = {}
        if body is None:
            return fields
        if body.type == "field_declaration_list":
            for child in body.named_children:
                if child.type == "field_declaration":
                    name = child.child_by_field_name("name")
                    if name is not None:
                        key = item.unit.text(name).removeprefix("r#")
                        fields[key] = self.types.lower(child.child_by_field_name("type"), item.scope, generics)
            return fields
        for child in body.children_by_field_name("type"):
            fields[str(len(fields))] = self.types.lower(child, item.scope, generics)
        return fields

    def is_tuple(self, item: Item) -> bool:
        """Is it a tuple struct or tuple variant, whose name is a function?"""
        body = item.child("body")
        return body is not None and body.type == "ordered_field_declaration_list"

    def field(self, ty: Ty, name: str) -> Ty:
        """The type of the field `name` of a struct or tuple type (not through auto-deref)."""
        from rustasync_lint.model.ty import Tuple
        from rustasync_lint.model.unify import substitute

        if isinstance(ty, Tuple):
            return ty.items[int(name)] if name.isdigit() and int(name) < len(ty.items) else None
        if isinstance(ty, Adt) and isinstance(ty.item, Item):
            return substitute(self.fields(ty.item).get(name), arguments_of(ty))
        return None

    def has_field(self, ty: Ty, name: str) -> bool:
        """Does the type itself declare a field of that name?"""
        from rustasync_lint.model.ty import Tuple

        if isinstance(ty, Tuple):
            return name.isdigit() and int(name) < len(ty.items)
        return isinstance(ty, Adt) and isinstance(ty.item, Item) and name in self._seen(ty.item)

    def bounds(self, param: Param) -> Some:
        """What is known of a type parameter: the traits it must implement, and whether it is `'static`.

        A parameter by the name of `T::Name` asks what the where clause of `T` says of that associated type.
        """
        found = param.owner.cache.setdefault("bounds", {})
        assert isinstance(found, dict)
        if param.name not in found:
            found[param.name] = Some(())
            found[param.name] = self._bounds(param.owner, param.name)
        return found[param.name]  # type: ignore[no-any-return]

    def _bounds(self, owner: Item, name: str) -> Some:
        generics = self.types.generics(owner)
        nodes: list[Node] = []
        bounds: list[Bound] = []
        if name == "Self" and owner.kind == "trait":
            bounds.append(Bound(owner, tuple(Param(owner, n) for n in owner.params)))
            listed = owner.child("bounds")
            nodes += listed.named_children if listed is not None else []
        for declared, node in parameter_nodes(owner.head):
            if owner.unit.text(declared) == name:
                listed = node.child_by_field_name("bounds")
                nodes += listed.named_children if listed is not None else []
        clause = next((c for c in owner.head.children if c.type == "where_clause"), None)
        for predicate in clause.named_children if clause is not None else ():
            left, listed = predicate.child_by_field_name("left"), predicate.child_by_field_name("bounds")
            if left is not None and listed is not None and owner.unit.text(left) == name:
                nodes += listed.named_children
        return self._some(nodes, bounds, owner, generics)

    def associated(self, member: Item) -> tuple[Bound, ...]:
        """What a trait says of one of its associated types: `type Name: Bounds;`."""
        if "bounds" not in member.cache:
            member.cache["bounds"] = ()
            listed = member.child("bounds")
            nodes = listed.named_children if listed is not None else []
            member.cache["bounds"] = self._some(nodes, [], member, self.types.generics(member)).bounds
        return member.cache["bounds"]  # type: ignore[return-value]

    def _some(self, nodes: list[Node], bounds: list[Bound], owner: Item, generics: Generics) -> Some:
        static = False
        for node in nodes:
            if node.type == "lifetime":
                static = static or owner.unit.text(node) == "'static"
                continue
            bound = self.types.bound(node, owner.scope, generics)
            if bound is not None:
                bounds.append(bound)
        return Some(tuple(bounds), static=static)


def _declarations(body: Node) -> Iterator[bool]:
    """Is it public, for each field of a declaration in order?"""
    public = False
    for child in body.children:
        if child.type == "field_declaration":
            yield any(c.type == "visibility_modifier" for c in child.children)
        elif child.type == "visibility_modifier":
            public = True
        elif child.is_named and body.type == "ordered_field_declaration_list" and child.type != "attribute_item":
            yield public
            public = False


def arguments_of(ty: Adt) -> dict[tuple[int, str], Ty]:
    """What the type parameters of the type's declaration stand for in `ty`."""
    if not isinstance(ty.item, Item):
        return {}
    return {(id(ty.item), name): arg for name, arg in zip(ty.item.params, ty.args)}
