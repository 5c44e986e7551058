"""What the outcome of a match tells `alive`: where nothing of interest can be.

After `None`, or a variant whose fields hold nothing, nothing is there; nor is it where `Some(x)` did not match.
"""

from __future__ import annotations

from collections.abc import Iterator

from rustasync_lint.facts.alive_containers import Containers
from rustasync_lint.facts.alive_state import Spot, State
from rustasync_lint.facts.hidden import hides
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Ref, Ty
from rustasync_lint.model.unify import has_holes

_RESULT = "std::result::Result"


class Tells(Containers):
    """The part of `Alive` that learns from patterns."""

    def without(self, state: State | None, spots: Iterator[Spot] | list[Spot]) -> None:
        """In `state`, nothing lies at `spots`."""
        kept, self.state = self.state, state
        for spot in spots:
            self.pull(spot)
        self.state = kept

    def empty_where(self, pattern: hir.Pat, spot: Spot | None) -> Iterator[Spot]:
        """Where nothing can be once `pattern` has matched what lies at `spot`."""
        if spot is None:
            return
        found = list(self._refutable(pattern, spot, self.type_at(spot)))
        if not _unlike(pattern):
            yield from self._other_variants(found)
        for part, at, ty in found:
            variant = self._variant(part)
            if variant is not None and not self._holds(variant, ty):
                if not any(self.takes(binding) for binding in part.bindings()):  # a poisoned lock's error has its guard
                    yield at

    def empty_unless(self, pattern: hir.Pat, spot: Spot | None) -> list[Spot]:
        """Where nothing can be once `pattern` has not matched what lies at `spot`."""
        if spot is None:
            return []
        found = self._none_unless(pattern, spot)
        if found and not spot.steps and isinstance(spot.key, hir.Expr):
            found += self.popped(spot.key)
        return found

    def _none_unless(self, pattern: hir.Pat, spot: Spot) -> list[Spot]:
        found = list(self._refutable(pattern, spot, self.type_at(spot)))
        if len(found) > 1 and all(at == found[0][1] for _, at, _ in found):
            if not _alternatives(pattern):
                return []
            covered = self.covers([part for part, _, _ in found], found[0][2])
            return [found[0][1]] if covered else [field for part, at, _ in found for field in self._fields(part, at)]
        found.sort(key=lambda one: len(one[1].steps))
        if not found or any(found[-1][1].steps[: len(at.steps)] != at.steps for _, at, _ in found):
            return []
        if not all(self.covers([part], ty) for part, _, ty in found[:-1]):
            return []
        part, deepest, ty = found[-1]
        return [deepest] if self.covers([part], ty) else list(self._fields(part, deepest))

    def _fields(self, pattern: hir.Pat, spot: Spot) -> Iterator[Spot]:
        """The places of the fields of the variant that a pattern names."""
        variant = self._variant(pattern)
        for name in self.types.program.signatures.fields(variant) if variant is not None else ():
            step = self.step(variant, name)
            if "::" in step:
                yield Spot(spot.key, (*spot.steps, step))

    def _other_variants(self, found: list[tuple[hir.Pat, Spot, Ty]]) -> Iterator[Spot]:
        """The places of the fields of those variants that none of the patterns names."""
        for at in {at for _, at, _ in found}:
            named = {step for part, spot, _ in found if spot == at for step in self._fields(part, at)}
            prefixes = {spot.steps[-1].rpartition("::")[0] for spot in named}
            if all(self._variant(part) is not None for part, spot, _ in found if spot == at):
                for step in self.parts(next(ty for _, spot, ty in found if spot == at)):
                    if prefixes and "::" in step and step.rpartition("::")[0] not in prefixes:
                        yield Spot(at.key, (*at.steps, step))

    def covers(self, parts: list[hir.Pat], ty: Ty) -> bool:
        """Do the patterns match all values of an enum that can hold something?"""
        variants = [self._variant(part) for part in parts]
        first = variants[0] if variants else None
        if first is None or first.owner is None or None in variants:
            return False
        others = (item for item in first.owner.members.values() if item.kind == "variant" and item not in variants)
        return not any(self._holds(other, ty) for other in others)

    def matches_all(self, pattern: hir.Pat) -> bool:
        """Does the pattern match whatever comes?"""
        if isinstance(pattern, hir.PLit):
            return False
        if isinstance(pattern, hir.PVariant) and self._variant(pattern) is not None:
            return False
        if isinstance(pattern, hir.PGroup) and pattern.kind in ("or", "slice"):
            return pattern.kind == "or" and any(self.matches_all(part) for part in pattern.items)
        return all(self.matches_all(part) for part in pattern.parts())

    def _refutable(self, pattern: hir.Pat, spot: Spot, ty: Ty) -> Iterator[tuple[hir.Pat, Spot, Ty]]:
        """The innermost patterns that may fail, with what they are matched against."""
        while isinstance(ty, Ref):
            ty = ty.to
        if self.matches_all(pattern):
            return
        if isinstance(pattern, hir.PBind) and pattern.sub is not None:
            yield from self._refutable(pattern.sub, spot, ty)
        elif isinstance(pattern, hir.PGroup) and pattern.kind in ("or", "ref"):
            for part in pattern.items:
                yield from self._refutable(part, spot, ty)
        elif isinstance(pattern, (hir.PGroup, hir.PVariant)):
            inner = [
                found
                for part, step, at in self.places_in(pattern, ty)
                for found in self._refutable(part, Spot(spot.key, (*spot.steps, step)), at)
            ]
            yield from inner
            if isinstance(pattern, hir.PVariant) and self._variant(pattern) is not None or not inner:
                yield pattern, spot, ty
        else:
            yield pattern, spot, ty

    def places_in(self, pattern: hir.Pat, ty: Ty) -> Iterator[tuple[hir.Pat, str, Ty]]:
        """The parts of a pattern, each with the field of a `ty` that it takes apart; `..` counts from the end."""
        count = len(self.parts(ty))
        items: list[hir.Pat] = []
        holder: object = None
        if isinstance(pattern, hir.PVariant):
            item = self.types.calls.pattern_item(pattern.path)
            count = len(self.types.program.signatures.fields(item)) if isinstance(item, Item) else 0
            items, holder = pattern.items, item
            for name, part in pattern.fields:
                step = self.step(holder, name)
                yield part, step, self.part(ty, step)
        elif isinstance(pattern, hir.PGroup):
            items = pattern.items
        rest = next((at for at, item in enumerate(items) if isinstance(item, hir.PRest)), len(items))
        for i, part in enumerate(items):
            step = self.step(holder, str(i if i < rest else count - len(items) + i))
            yield part, step, self.part(ty, step)

    def takes(self, binding: hir.Binding) -> bool:
        """Does the name take a value of interest, and not just refer to one?"""
        ty = self.types.binding(binding)
        return not binding.by_ref and not isinstance(ty, Ref) and (has_holes(ty) or hides(ty) or self.keeps(ty))

    def _variant(self, pattern: hir.Pat) -> Item | None:
        item = self.types.calls.pattern_item(pattern.path) if isinstance(pattern, hir.PVariant) else None
        return item if isinstance(item, Item) and item.kind == "variant" else None

    def _holds(self, variant: Item, ty: Ty) -> bool:
        """Can that variant of a `ty` hold something? Who got an error got no guard."""
        fields = self.types.program.signatures.fields(variant)
        if not fields or (variant.name == "Err" and variant.owner is not None and variant.owner.path == _RESULT):
            return False
        if not isinstance(ty, Adt):
            return True
        return any(self.keeps(self.field_type(ty, variant, name)) for name in fields)


def _unlike(pattern: hir.Pat) -> bool:
    """Has it, or a part of it, alternatives that are not all variants of one place?"""
    alternatives = isinstance(pattern, hir.PGroup) and pattern.kind == "or"
    if alternatives and not all(isinstance(part, hir.PVariant) for part in pattern.parts()):
        return True
    return any(_unlike(part) for part in pattern.parts())


def _alternatives(pattern: hir.Pat) -> bool:
    return isinstance(pattern, hir.PGroup) and pattern.kind in ("or", "paren")
