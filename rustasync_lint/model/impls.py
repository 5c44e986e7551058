"""Impls: which there are for a type, by the orphan rule, and which traits it implements."""

from __future__ import annotations

from rustasync_lint.model.crate import Crate
from rustasync_lint.model.items import Item
from rustasync_lint.model.names import External, Names
from rustasync_lint.model.signatures import Signatures
from rustasync_lint.model.ty import (
    FLOAT,
    INTEGER,
    Adt,
    Array,
    Bound,
    Callable,
    Fut,
    Param,
    Projection,
    Ref,
    Some,
    Subst,
    Tuple,
    Ty,
)
from rustasync_lint.model.types import Types
from rustasync_lint.model.unify import substitute_bound, unify

_MANY_BOUNDS = 40


class Impls:
    """Impl look-up over the crates of a program."""

    def __init__(self, names: Names, types: Types, signatures: Signatures) -> None:
        self.names = names
        self.types = types
        self.signatures = signatures
        self._depth = 0
        self._bounds: dict[Ty, tuple[Bound, ...]] = {}

    def bounds_of(self, ty: Ty) -> tuple[Bound, ...]:
        """The traits that an opaque type, a parameter or an associated type implements, with what those build upon."""
        found = self._bounds.get(ty)
        if found is None:
            self._bounds[ty] = ()
            found = self._with_supers(ty, self._stated(ty))
            if isinstance(ty, Some):
                del self._bounds[ty]  # these name closures and blocks, which do not stay
            else:
                self._bounds[ty] = found
        return found

    def _stated(self, ty: Ty) -> tuple[Bound, ...]:
        if isinstance(ty, Some):
            return ty.bounds
        if isinstance(ty, Param):
            return self.signatures.bounds(ty).bounds
        if not isinstance(ty, Projection):
            return ()
        found: list[Bound] = []
        if isinstance(ty.base, Param):
            found += self.signatures.bounds(Param(ty.base.owner, f"{ty.base.name}::{ty.name}")).bounds
        for bound in self.bounds_of(ty.base):
            trait = bound.trait
            member = trait.members.get(ty.name) if isinstance(trait, Item) and ty.trait in (None, trait) else None
            if isinstance(trait, Item) and member is not None and member.kind == "alias":
                subst = trait_subst(trait, bound.args, ty.base)
                found += (substitute_bound(b, subst) for b in self.signatures.associated(member))
        return tuple(found)

    def _with_supers(self, ty: Ty, stated: tuple[Bound, ...]) -> tuple[Bound, ...]:
        found = list(stated)
        for bound in found:
            trait = bound.trait
            if isinstance(trait, Item) and trait.kind == "trait" and len(found) < _MANY_BOUNDS:
                subst = trait_subst(trait, bound.args, ty)
                above = self.signatures.bounds(Param(trait, "Self")).bounds
                seen = {b.trait for b in found}
                found += (substitute_bound(b, subst) for b in above if b.trait not in seen)
        return tuple(found)

    def impls(self, ty: Ty, trait: Item | External | None = None) -> list[Item]:
        """The impls whose self type may be `ty`; blanket ones left out.

        By the orphan rule they stand in the crate of the type, or in that of the trait.
        """
        name = head(ty)
        if not name:
            return []
        crates = [self.home(ty)]
        if isinstance(trait, Item) and trait.unit.crate not in crates:
            crates.append(trait.unit.crate)
        return [impl for crate in crates if crate is not None for impl in crate.impls.get(name, ())]

    def home(self, ty: Ty) -> Crate | None:
        """The crate that defines a type; std for primitives, references, arrays and tuples."""
        while isinstance(ty, Ref):
            ty = ty.to
        if isinstance(ty, Adt):
            if isinstance(ty.item, Item):
                return ty.item.unit.crate
            if "::" in ty.path:
                return None
        if isinstance(ty, Some) and ty.dyn and ty.bounds:
            trait = ty.bounds[0].trait
            return trait.unit.crate if isinstance(trait, Item) else None
        return self.names.known("std")

    def blanket(self, trait: Item | External) -> list[Item]:
        """The impls of a trait for a bare type parameter."""
        return trait.unit.crate.impls.get("*", []) if isinstance(trait, Item) else []

    def trait_of(self, impl: Item) -> Item | External | None:
        """The trait that an impl implements; None for an inherent one."""
        if "trait" not in impl.cache:
            node = impl.child("trait")
            bound = self.types.bound(node, impl.scope, self.types.generics(impl)) if node is not None else None
            impl.cache["trait bound"] = bound
            impl.cache["trait"] = bound.trait if bound is not None else None
        return impl.cache["trait"]  # type: ignore[return-value]

    def matches(self, impl: Item, ty: Ty) -> Subst | None:
        """What the impl's parameters stand for when its self type is `ty`; None when it cannot be."""
        subst: Subst = {}
        own = self.types.generics(impl).self_type
        if own is None or not unify(own, ty, subst):
            return None
        for name in impl.params:
            subst.setdefault((id(impl), name), None)
        return subst

    def implements(self, ty: Ty, trait: Item | External) -> bool | None:
        """Does `ty` implement the trait? None when it cannot be told."""
        if ty is None or self._depth > 6:
            return None
        if isinstance(ty, (Param, Some, Projection)):
            if any(b.trait == trait for b in self.bounds_of(ty)) or self._through_blanket(ty, trait):
                return True
            return None
        if isinstance(ty, Fut):
            return trait.path == "std::future::Future" or self._through_blanket(ty, trait)
        if isinstance(ty, Callable):
            return False
        for impl in self.impls(ty, trait):
            if impl.entry.trait and self.trait_of(impl) == trait and self.matches(impl, ty) is not None:
                return True
        if isinstance(ty, Adt) and isinstance(ty.item, Item):
            if derives(ty.item, trait.path.rsplit("::", 1)[-1]):
                return True
            if self._through_blanket(ty, trait):
                return True
            return False if ty.item.unit.crate.program else None
        if isinstance(ty, Ref) and self.implements(ty.to, trait) and trait.path.rsplit("::", 1)[-1] in _THROUGH_REF:
            return True
        return None if isinstance(ty, Adt) and "::" in ty.path else False

    def _through_blanket(self, ty: Ty, trait: Item | External) -> bool:
        self._depth += 1
        try:
            for impl in self.blanket(trait):
                if self.trait_of(impl) != trait:
                    continue
                own = self.types.generics(impl).self_type
                if isinstance(own, Param):
                    bounds = self.signatures.bounds(own).bounds
                    if bounds and all(self.implements(ty, b.trait) is True for b in bounds):
                        return True
            return False
        finally:
            self._depth -= 1


_THROUGH_REF = frozenset(
    ("Read", "Write", "Iterator", "Future", "AsyncRead", "AsyncWrite", "Stream", "Fn", "FnMut", "FnOnce")
)


def trait_subst(trait: Item, args: tuple[Ty, ...], own: Ty) -> Subst:
    """What a trait's parameters and its `Self` stand for."""
    subst: Subst = {(id(trait), name): arg for name, arg in zip(trait.params, args)}
    subst[id(trait), "Self"] = own
    return subst


def derives(item: Item, trait: str) -> bool:
    """Does a type derive the trait with that name?"""
    return any(
        "derive" in text and trait in text.replace("(", ",").replace(")", ",").replace(" ", "").split(",")
        for text in item.attributes
    )


def head(ty: Ty) -> str:
    """The name under which impls for a type are filed; empty when they cannot be."""
    if isinstance(ty, Adt):
        return "i32" if ty == INTEGER else "f64" if ty == FLOAT else ty.path.rsplit("::", 1)[-1]
    if isinstance(ty, Ref):
        return head(ty.to)
    if isinstance(ty, Array):
        return "[]"
    if isinstance(ty, Some) and ty.dyn and ty.bounds:
        return ty.bounds[0].trait.path.rsplit("::", 1)[-1]
    if isinstance(ty, Tuple):
        return "<tuple_type>" if ty.items else "<unit_type>"
    return ""
