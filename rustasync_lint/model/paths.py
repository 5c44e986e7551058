"""What the paths of one body mean where they stand: as values, as types of literals, as patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.names import PRIMITIVES, External, Meaning, Member
from rustasync_lint.model.ty import Adt, Callable, Param, Projection, Ty, primitive
from rustasync_lint.model.types import path_segments

if TYPE_CHECKING:
    from tree_sitter import Node

    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program


class Paths:
    """Understands the paths of one body."""

    program: Program
    types: BodyTypes

    def _path_args(self, path: hir.Path) -> tuple[Ty, ...]:
        """The type arguments written on the type of `Type::<A>::name`."""
        node = path.node.child_by_field_name("path")
        if node is not None and node.type == "generic_type":
            return self.program.types.arguments(
                node.child_by_field_name("type_arguments"), path.scope, self.types.generics
            )
        return ()

    def meaning(self, path: hir.Path) -> tuple[Meaning | None, Ty]:
        """What a path in value position means, and the type that `Self` or a parameter stands for in it."""
        segments = path.segments
        if path.node.type == "generic_function":
            path_node = path.node.child_by_field_name("function")
            segments = path_segments(path_node, path.scope) if path_node is not None else segments
        if segments[:1] == ("Self",) and self.types.generics.self_type is not None:
            own: Ty = self.types.generics.self_type
            return self._member_of(own, segments[1:]), own
        if segments[0] in self.types.generics.params and len(segments) in (2, 3):
            own = Param(self.types.generics.params[segments[0]], segments[0])
            if len(segments) == 3:  # `T::Name::function`
                own = self.program.traits.normalize(Projection(own, segments[1]))
            return self._member_of(own, segments[-1:]), own
        if segments[0] == "<>":
            own = self._qualified(path)
            if len(segments) == 3:
                own = self.program.traits.normalize(Projection(own, segments[1], self._stated_trait(path)))
            return self._member_of(own, segments[-1:]), own
        found = self.program.names.resolve(path.scope, segments, "value")
        if isinstance(found, Member) and found.base.kind == "alias":
            aliased = self.program.types.of(found.base, ())
            return self._member_of(aliased, (found.name,)), aliased
        return found, None

    def _qualifier(self, path: hir.Path) -> Node | None:
        """What stands in the angle brackets of `<T as Trait>::name`, `<T>::Name::name`."""
        node: Node | None = path.node
        while node is not None and node.type != "bracketed_type":
            node = node.child_by_field_name("function") or node.child_by_field_name("path")
        return node.named_children[0] if node is not None and node.named_child_count else None

    def _qualified(self, path: hir.Path) -> Ty:
        """The type in `<T as Trait>::name`, `<T>::name`."""
        inner = self._qualifier(path)
        if inner is not None and inner.type == "qualified_type":
            inner = inner.child_by_field_name("type")
        return self.program.types.lower(inner, path.scope, self.types.generics)

    def _stated_trait(self, path: hir.Path) -> Item | None:
        """The trait in `<T as Trait>::name`."""
        inner = self._qualifier(path)
        alias = inner.child_by_field_name("alias") if inner is not None and inner.type == "qualified_type" else None
        bound = self.program.types.bound(alias, path.scope, self.types.generics) if alias is not None else None
        return bound.trait if bound is not None and isinstance(bound.trait, Item) else None

    def _member_of(self, own: Ty, rest: tuple[str, ...]) -> Meaning | None:
        if isinstance(own, Adt) and isinstance(own.item, Item):
            if not rest:
                return own.item
            if own.item.kind == "enum" and rest[0] in own.item.members:
                return own.item.members[rest[0]]
            return Member(own.item, rest[0])
        if isinstance(own, Adt) and rest:
            return External(f"{own.path}::{rest[0]}")
        at = own
        while isinstance(at, Projection):
            at = at.base
        if isinstance(at, Param) and rest:
            return Member(at.owner, rest[0])
        return None

    def value(self, path: hir.Path) -> Ty:
        """The type of a path that is not a local variable."""
        if not path.segments:
            return None
        params = self.types.generics.params
        if len(path.segments) == 1 and path.segments[0] in params:
            return self.program.signatures.of_const(Param(params[path.segments[0]], path.segments[0]))
        meaning, own = self.meaning(path)
        if isinstance(meaning, External) and len(path.segments) > 1 and path.segments[-2] in PRIMITIVES:
            return self.program.traits.constant(primitive(path.segments[-2]), path.segments[-1])
        if isinstance(meaning, Item):
            if meaning.kind in ("const", "static"):
                return self.program.signatures.declared(meaning)
            if meaning.kind == "fn":
                return Callable(meaning)
            if meaning.kind in ("struct", "variant"):
                if self.program.signatures.is_tuple(meaning):
                    return Callable(meaning)
                return own if own is not None else self.program.types.of(meaning, ())
        if isinstance(meaning, Member):
            base = own if own is not None else self.program.types.of(meaning.base, self._path_args(path))
            found = self.program.traits.own_method(base, meaning.name)
            if found is not None:
                return Callable(found.item)
            return self.program.traits.constant(base, meaning.name)
        return None

    def named_type(self, path: hir.Path) -> Ty:
        """The type that the path of a struct literal names."""
        if path.segments[:1] == ("Self",):
            return self.types.generics.self_type
        meaning = self.program.names.resolve(path.scope, path.segments, "type")
        return self.program.types.of(meaning, ())

    def pattern_item(self, path: hir.Path) -> Meaning | None:
        """The variant or struct that a pattern's path names."""
        if path.segments[:1] == ("Self",):
            return self._member_of(self.types.generics.self_type, path.segments[1:])
        found = self.program.names.resolve(path.scope, path.segments, "value")
        if found is None or isinstance(found, (External, Member)):
            found = self.program.names.resolve(path.scope, path.segments, "type") or found
        if isinstance(found, Member):
            aliased = self.program.types.of(found.base, ())
            return self._member_of(aliased, (found.name,))
        return found
