"""The types that patterns give to their names, default binding modes included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.ty import Adt, Array, Ref, Tuple, Ty
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from rustasync_lint.model.calls import Calls
    from rustasync_lint.model.program import Program


class PatternTypes:
    """Takes values apart along patterns, for one body."""

    program: Program
    calls: Calls

    def bound(self, pat: hir.Pat, ty: Ty, wanted: hir.Binding, by: Ref | None) -> Ty:
        """The type that `wanted` gets when `pat` takes apart a `ty`; `by` is set below a reference."""
        if isinstance(pat, hir.PBind):
            if pat.binding is wanted:
                if isinstance(pat.sub, hir.PRest) and isinstance(ty, Array):
                    ty = Array(ty.of, slice=by is not None or ty.slice)
                return Ref(ty, by.mutable) if by is not None else Ref(ty) if wanted.by_ref else ty
            return self.bound(pat.sub, ty, wanted, by) if pat.sub is not None else None
        if not any(b is wanted for b in pat.bindings()):
            return None
        if isinstance(pat, hir.PGroup) and pat.kind == "ref":
            return self.bound(pat.items[0], ty.to if isinstance(ty, Ref) else None, wanted, None)
        while isinstance(ty, Ref):
            by = Ref(None, ty.mutable and (by is None or by.mutable))
            ty = ty.to
        if isinstance(pat, hir.PGroup):
            return self._bound_group(pat, ty, wanted, by)
        if isinstance(pat, hir.PVariant):
            fields = self._variant_fields(pat, ty)
            rest = next((i for i, p in enumerate(pat.items) if isinstance(p, hir.PRest)), None)
            for i, part in enumerate(pat.items):
                at = i if rest is None or i < rest else len(fields) - (len(pat.items) - i)
                found = self.bound(part, fields.get(str(at)), wanted, by)
                if found is not None:
                    return found
            for name, part in pat.fields:
                found = self.bound(part, fields.get(name), wanted, by)
                if found is not None:
                    return found
        return None

    def _bound_group(self, pat: hir.PGroup, ty: Ty, wanted: hir.Binding, by: Ref | None) -> Ty:
        rest = next((i for i, p in enumerate(pat.items) if isinstance(p, hir.PRest)), None)
        for i, part in enumerate(pat.items):
            inner: Ty = None
            if pat.kind == "or":
                inner = ty
            elif pat.kind == "tuple" and isinstance(ty, Tuple):
                at = i if rest is None or i < rest else len(ty.items) - (len(pat.items) - i)
                inner = ty.items[at] if 0 <= at < len(ty.items) else None
            elif pat.kind == "slice" and isinstance(ty, Array):
                inner = ty if isinstance(part, hir.PBind) and isinstance(part.sub, hir.PRest) else ty.of
            found = self.bound(part, inner, wanted, by)
            if found is not None:
                return found
        return None

    def _variant_fields(self, pat: hir.PVariant, ty: Ty) -> dict[str, Ty]:
        meaning = self.calls.pattern_item(pat.path)
        if not isinstance(meaning, Item):
            return {}
        fields = self.program.signatures.fields(meaning)
        if isinstance(ty, Adt):
            subst = arguments_of(ty)
            return {name: self.program.traits.normalize(substitute(t, subst)) for name, t in fields.items()}
        return {}  # a value of unknown type may be a reference, and then so are its parts
