"""Impls and traits: which methods a type has, what it derefs to, what its associated types are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rustasync_lint.model.impls import Impls, derives, head, trait_subst
from rustasync_lint.model.items import Item, Scope
from rustasync_lint.model.names import Names
from rustasync_lint.model.signatures import Signatures
from rustasync_lint.model.ty import (
    Adt,
    Array,
    Bound,
    Fut,
    Never,
    Param,
    Projection,
    Ref,
    Some,
    Subst,
    Tuple,
    Ty,
)
from rustasync_lint.model.types import Types
from rustasync_lint.model.unify import has_holes, merge, substitute, substitute_bound, unify

MAX_DEREF = 10


@dataclass(frozen=True, slots=True)
class Method:
    """A method found on a type: its item, what is known of the type parameters, the type it was found on."""

    item: Item
    subst: Subst
    on: Ty


class Traits(Impls):
    """Method and associated-type look-up over the crates of a program."""

    # --- impls -------------------------------------------------------------------------------

    def __init__(self, names: Names, types: Types, signatures: Signatures) -> None:
        super().__init__(names, types, signatures)
        self.remembered: dict[tuple[Ty, str], Method | None] = {}

    def filled(self, ty: Ty, bounds: tuple[Bound, ...], deep: int = 3) -> Ty:
        """`ty` with the unknown parts that its impls of these bounds tell: a `Vec<_>: FromIterator<u8>` is of `u8`."""
        for bound in bounds:
            if not isinstance(ty, Adt) or not deep or not has_holes(ty):
                break
            for impl in self.impls(ty, bound.trait):
                if not impl.entry.trait or self.trait_of(impl) != bound.trait:
                    continue
                subst, stated = self.matches(impl, ty), impl.cache.get("trait bound")
                if subst is None or not isinstance(stated, Bound):
                    continue
                if not all([unify(s, a, subst) for s, a in zip(stated.args, bound.args)]):
                    continue
                for name in impl.params:
                    inner = self.signatures.bounds(Param(impl, name)).bounds
                    inner = tuple(substitute_bound(b, subst) for b in inner)
                    subst[id(impl), name] = self.filled(subst.get((id(impl), name)), inner, deep - 1)
                ty = merge(ty, substitute(self.types.generics(impl).self_type, subst))
                break
        return ty

    # --- methods -----------------------------------------------------------------------------

    def method(self, ty: Ty, name: str, scope: Scope, arity: int) -> Method | None:
        """The method that `value.name(..)` with `arity` arguments calls on a value of type `ty`, through auto-deref."""
        for step in self.autoderef(ty):
            if isinstance(step, Ref) and not step.raw:  # `&self` of what it refers to comes before a `&self` of its own
                if step.to is None or self.home(step.to) is None:
                    continue  # it may have such a method, and it may not
                found = self._found(step.to, name, scope, arity)
                if found is not None and self._borrows(found.item, step.mutable):
                    return found
            found = self._found(step, name, scope, arity)
            if found is not None:
                return found
        return None

    def _found(self, ty: Ty, name: str, scope: Scope, arity: int) -> Method | None:
        found = self.own_method(ty, name)
        if found is None or not self._takes(found.item, arity):
            found = self.extension(ty, name, scope)
        return found if found is not None and self._takes(found.item, arity) else None

    def _borrows(self, item: Item, mutably: bool) -> bool:
        """Does it take `&self`, or `&mut self` where that may be had?"""
        mode = self.signatures.of(item).self_mode
        return mode == "ref" or (mode == "mut" and mutably)

    def _takes(self, item: Item, arity: int) -> bool:
        signature = self.signatures.of(item)
        return bool(signature.self_mode) and len(signature.params) == arity

    def own_method(self, ty: Ty, name: str) -> Method | None:
        """The associated function `name` of exactly this type: inherent first, then of its traits."""
        if ty is None:
            return None
        if isinstance(ty, (Some, Param, Projection)):
            return self._of_bounds(ty, name)
        key = (ty, name)
        if key in self.remembered:
            return self.remembered[key]
        self.remembered[key] = None
        found = self.remembered[key] = self._of_impls(ty, name)
        return found

    def _of_impls(self, ty: Ty, name: str) -> Method | None:
        of_traits: list[Item] = []
        for impl in self.impls(ty):
            if impl.entry.trait:
                of_traits.append(impl)
                continue
            member = impl.members.get(name)
            if member is not None and member.kind == "fn":
                subst = self.matches(impl, ty)
                if subst is not None:
                    return Method(member, subst, ty)
        for impl in of_traits:
            member = impl.members.get(name)
            trait = None if member is not None else self.trait_of(impl)
            if member is None and isinstance(trait, Item):
                member = trait.members.get(name)
            if member is None or member.kind != "fn":
                continue
            subst = self.matches(impl, ty)
            if subst is not None:
                bound = impl.cache.get("trait bound")
                if isinstance(trait, Item) and isinstance(bound, Bound):
                    args = tuple(substitute(a, subst) for a in bound.args)
                    subst = {**subst, **trait_subst(trait, args, ty)}
                return Method(member, subst, ty)
        if isinstance(ty, Adt) and isinstance(ty.item, Item) and name in ("clone", "default"):
            trait_name = name.capitalize()
            if derives(ty.item, trait_name):
                found = self.names.resolve(ty.item.scope, ("std", name, trait_name), "type")
                if isinstance(found, Item) and name in found.members:
                    return Method(found.members[name], {(id(found), "Self"): ty}, ty)
        return None

    def of_trait(self, ty: Ty, trait: Item, member: Item) -> Method:
        """The method `member` of `trait` on a type: that of the impl, when there is one that fits."""
        for impl in self.impls(ty, trait) if ty is not None else ():
            if not impl.entry.trait or self.trait_of(impl) != trait:
                continue
            subst, bound = self.matches(impl, ty), impl.cache.get("trait bound")
            if subst is not None and isinstance(bound, Bound):
                args = tuple(substitute(a, subst) for a in bound.args)
                return Method(impl.members.get(member.name, member), {**subst, **trait_subst(trait, args, ty)}, ty)
        return Method(member, {(id(trait), "Self"): ty}, ty)

    def _of_bounds(self, ty: Ty, name: str) -> Method | None:
        for bound in self.bounds_of(ty):
            trait = bound.trait
            member = trait.members.get(name) if isinstance(trait, Item) and trait.kind == "trait" else None
            if isinstance(trait, Item) and member is not None and member.kind == "fn":
                return Method(member, trait_subst(trait, bound.args, ty), ty)
        return None

    def extension(self, ty: Ty, name: str, scope: Scope) -> Method | None:
        """A method of a trait in scope: implemented for the type by the trait's crate, or for all with some bound."""
        if ty is None or isinstance(ty, Never):
            return None
        maybe: Method | None = None
        for trait in self._traits_with(name, scope):
            if trait.unit.crate is not self.home(ty):
                for impl in trait.unit.crate.impls.get(head(ty), ()):
                    subst = self.matches(impl, ty) if self.trait_of(impl) == trait else None
                    if subst is not None:
                        member = impl.members.get(name) or trait.members[name]
                        return Method(member, {**trait_subst(trait, (), ty), **subst}, ty)
            for impl in self.blanket(trait):
                if self.trait_of(impl) != trait:
                    continue
                own: Ty = self.types.generics(impl).self_type
                given: Ty = ty
                if isinstance(own, Ref) and isinstance(given, Ref) and own.mutable == given.mutable:
                    own, given = own.to, given.to  # `impl<T: Read> Read for &mut T`
                if not isinstance(own, Param):
                    continue
                bounds = self.signatures.bounds(own).bounds
                answers = [self.implements(given, b.trait) for b in bounds]
                if any(answer is False for answer in answers):
                    continue
                member = impl.members.get(name) or trait.members[name]
                found = Method(member, {**trait_subst(trait, (), ty), (id(own.owner), own.name): given}, ty)
                if all(answer is True for answer in answers):
                    return found
                if maybe is None and not isinstance(ty, Ref):
                    maybe = found
        return maybe

    def _traits_with(self, name: str, scope: Scope) -> list[Item]:
        key = (f"trait fn {name}", "")
        found = scope.found.get(key)
        if found is None:
            found = scope.found[key] = [t for t in self.names.traits_in_scope(scope) if name in t.members]
        return found  # type: ignore[return-value]

    # --- deref and associated types ----------------------------------------------------------

    def autoderef(self, ty: Ty) -> Iterator[Ty]:
        """`ty`, then what it derefs to, and so on; at last the slice of an array."""
        at = ty
        for _ in range(MAX_DEREF):
            if at is None:
                return
            yield at
            if isinstance(at, Ref) and at.raw:
                return
            if isinstance(at, Array) and not at.slice:
                at = Array(at.of, slice=True)
            else:
                at = self.deref(at)

    def deref(self, ty: Ty) -> Ty:
        """What `*value` is for a value of type `ty`; None when that is unknown or nothing."""
        if isinstance(ty, Ref):
            return ty.to
        if isinstance(ty, (Adt, Some, Param)):
            return self.project(ty, "Target", "Deref")
        if isinstance(ty, Projection):
            made = self.normalize(ty)
            return made if made != ty else None
        return None

    def project(self, base: Ty, name: str, trait: str | None = None) -> Ty:
        """The associated type `name` of `base`, of the trait with that last name when one is given."""
        if base is None or self._depth > 12:
            return None
        self._depth += 1
        try:
            return self._project(base, name, trait)
        finally:
            self._depth -= 1

    def _project(self, base: Ty, name: str, trait: str | None) -> Ty:
        if name == "IntoFuture":
            return base
        if isinstance(base, Fut):
            return base.output if name == "Output" else None
        if isinstance(base, (Some, Param, Projection)):
            for bound in self.bounds_of(base):
                for assoc, ty in bound.assoc:
                    if assoc == name:
                        return self.normalize(ty)
            if name in ("Item", "IntoIter") and trait == "IntoIterator":
                return base if name == "IntoIter" else self._project(base, name, None)
            return None
        if isinstance(base, Ref) and name == "Target":
            return base.to
        for impl in self.impls(base):
            member = impl.members.get(name)
            if member is None or member.kind != "alias" or not impl.entry.trait:
                continue
            if trait is not None and not self._is_of(impl, trait):
                continue
            subst = self.matches(impl, base)
            if subst is not None:
                ty = self.types.lower(member.child("type"), member.scope, self.types.generics(member))
                return self.normalize(substitute(ty, subst))
        if isinstance(base, Ref) and name in ("Item", "Output"):
            return self._project(base.to, name, trait if trait != "IntoIterator" else "Iterator")
        if name in ("Item", "IntoIter") and trait == "IntoIterator":
            return base if name == "IntoIter" else self._project(base, name, "Iterator")
        return None

    def operated(self, left: Ty, trait: str, right: Ty) -> Ty:
        """What an operator gives: the `Output` of the impl of its trait that fits both sides, or all that may."""
        for bound in self.bounds_of(left):
            if bound.trait.path.rsplit("::", 1)[-1] == trait:
                return next((self.normalize(ty) for name, ty in bound.assoc if name == "Output"), None)
        fitting: list[Ty] = []
        others: list[Ty] = []
        for impl in self.impls(left):
            member = impl.members.get("Output")
            if member is None or not impl.entry.trait or not self._is_of(impl, trait):
                continue
            subst, bound_ = self.matches(impl, left), impl.cache.get("trait bound")
            if subst is None or not isinstance(bound_, Bound):
                continue
            other = bound_.args[0] if bound_.args else self.types.generics(impl).self_type
            while isinstance(other, Ref):
                other = other.to
            fits = unify(other, right, subst)
            ty = self.types.lower(member.child("type"), member.scope, self.types.generics(member))
            ty = self.normalize(substitute(ty, subst))
            if fits and right is not None and other is not None:
                return ty
            (fitting if fits else others).append(ty)
        found = fitting or others  # where none fits, one alone is what `text + &string` comes to
        return found[0] if found and all(ty == found[0] for ty in found) else None

    def constant(self, ty: Ty, name: str) -> Ty:
        """The type of the associated constant `Type::NAME`; None when there is none, or it is not known."""
        for impl in self.impls(ty):
            member = impl.members.get(name)
            subst = self.matches(impl, ty) if member is not None and member.kind == "const" else None
            if member is not None and subst is not None:
                return self.normalize(substitute(self.signatures.declared(member), subst))
        for bound in self.bounds_of(ty):
            member = bound.trait.members.get(name) if isinstance(bound.trait, Item) else None
            if member is not None and member.kind == "const":
                subst = trait_subst(bound.trait, bound.args, ty) if isinstance(bound.trait, Item) else {}
                return self.normalize(substitute(self.signatures.declared(member), subst))
        return None

    def _is_of(self, impl: Item, name: str) -> bool:
        """Is it an impl of a trait whose own name that is?"""
        trait = self.trait_of(impl)
        return trait is not None and trait.path.rsplit("::", 1)[-1] == name

    def normalize(self, ty: Ty) -> Ty:
        """`ty` with the associated types that are known put in place."""
        if isinstance(ty, Projection):
            base = self.normalize(ty.base)
            found = self.project(base, ty.name, ty.trait.path.rsplit("::", 1)[-1] if ty.trait is not None else None)
            if found is not None:
                return found
            return Projection(base, ty.name, ty.trait) if isinstance(base, (Param, Projection)) else None
        if isinstance(ty, Adt) and ty.args:
            return Adt(ty.item, tuple(self.normalize(a) for a in ty.args))
        if isinstance(ty, Ref):
            return Ref(self.normalize(ty.to), ty.mutable, ty.raw)
        if isinstance(ty, Tuple):
            return Tuple(tuple(self.normalize(a) for a in ty.items))
        if isinstance(ty, Array):
            return Array(self.normalize(ty.of), ty.length, ty.slice)
        if isinstance(ty, Fut):
            return Fut(self.normalize(ty.output), ty.origin, ty.args)
        if isinstance(ty, Some):
            return Some(
                tuple(
                    Bound(
                        b.trait,
                        tuple(self.normalize(a) for a in b.args),
                        tuple((n, self.normalize(a)) for n, a in b.assoc),
                        self.normalize(b.output),
                    )
                    for b in ty.bounds
                ),
                ty.dyn,
                ty.static,
            )
        return ty

    def awaited(self, ty: Ty) -> Ty:
        """What `.await` on a value of type `ty` gives."""
        for step in self.autoderef(ty):
            if isinstance(step, Fut):
                return step.output
            if isinstance(step, (Adt, Some, Param, Projection)):
                found = self.project(step, "Output", "Future") or self.project(step, "Output", "IntoFuture")
                found = found or self._unstated(step, "Output")
                if found is not None:
                    return found
        return None

    def iterated(self, ty: Ty) -> Ty:
        """What a `for` loop over a value of type `ty` binds."""
        return self.project(ty, "Item", "IntoIterator") or self._unstated(ty, "Item")

    def _unstated(self, ty: Ty, name: str) -> Ty:
        """`T::Name` itself, where a trait that `T` implements has it and nothing says what it is."""
        bounds = self.bounds_of(ty) if isinstance(ty, (Param, Projection)) else ()
        having = (b.trait.members.get(name) for b in bounds if isinstance(b.trait, Item))
        return Projection(ty, name) if any(member is not None for member in having) else None
