"""Containers for `alive`: what a call takes out of one that may own several values, and what then is left.

Values are not counted. An origin is taken for one value, unless it is itself a whole container, or a container
got it when it had it already, as in a loop. Origins that were put in together are one value, too, which comes
from the one or the other. The only value of a container is what a call takes out; of several it may be any, and
any may be left.
"""

from __future__ import annotations

from rustasync_lint import knowledge
from rustasync_lint.facts.alive_places import WRAPPERS, Places
from rustasync_lint.facts.alive_state import Origin, Origins, Spot, whole
from rustasync_lint.facts.hidden import given
from rustasync_lint.model import hir
from rustasync_lint.model.ty import Adt, Some, Ty


class Containers(Places):
    """What `Alive` knows of values that own any number of others.

    `several` are origins of more than one value, `fellows` those that were put into a container as one value.
    """

    several: set[Origin]
    fellows: dict[Origin, set[Origin]]

    def put_in(self, origins: Origins) -> Origins:
        """One value is put into a container; its origins, without where they are in it."""
        together = {piece.origin for piece in origins}
        for origin in together if len(together) > 1 else ():
            self.fellows.setdefault(origin, set()).update(together)
        return whole(origins)

    def gathers(self, spot: Spot, origins: Origins) -> None:
        """The container at `spot` gets `origins` besides what it has."""
        lying = {piece.origin for piece in self.lying(spot)}
        self.several.update(piece.origin for piece in origins if piece.origin in lying)

    def item_of(self, spot: Spot) -> Origins:
        """Take one item out of the container at `spot`."""
        owned = self.lying(spot)
        if self._is_one(owned):
            self.pull(spot)
        return whole(owned)

    def _is_one(self, owned: Origins) -> bool:
        """Is it one value, as far as is known?"""
        origins = {piece.origin for piece in owned}
        if any(self._is_several(origin) for origin in origins):
            return False
        if len({piece.steps[:1] for piece in owned}) == 1 and all(piece.steps for piece in owned):
            return True
        return all(origins == {origin} or origins <= self.fellows.get(origin, set()) for origin in origins)

    def taken_from(self, spot: Spot, call: hir.Expr) -> Origins:
        """What `call`, which has `&mut` to what lies at `spot`, takes out of it."""
        on = self.type_at(spot)
        method = isinstance(call, hir.MethodCall) and self.types.calls.target(call).on == on
        if not (method and is_collection(on) and isinstance(call, hir.MethodCall)):
            return whole(self.pull(spot))
        ty = self.types.of(call)
        if isinstance(ty, Some) or ty == on:
            return whole(self.pull(spot)) if all(_is_all(arg) for arg in call.args) else whole(self.lying(spot))
        return self.item_of(spot)

    def popped(self, value: hir.Expr) -> list[Spot]:
        """The container that is empty when `value`, a call as `v.pop()`, has nothing."""
        if not isinstance(value, hir.MethodCall):
            return []
        if self.types.calls.target(value).path not in knowledge.transparent().pop_functions:
            return []
        spot = self.referred(value.receiver) or self.spot(value.receiver)
        return [spot] if spot is not None else []

    def goes_once(self, iterated: hir.Expr) -> bool:
        """Does a `for` over that value take one turn at most?"""
        ty = self.types.of(iterated)
        if isinstance(iterated, hir.MethodCall):
            if self.types.calls.target(iterated).path in knowledge.transparent().once_iterators:
                return True
        elif isinstance(iterated, hir.Ref):
            ty = self.types.of(iterated.operand)
        return isinstance(ty, Adt) and ty.path in WRAPPERS

    def _is_several(self, origin: Origin) -> bool:
        if origin in self.several:
            return True
        return is_collection(
            self.types.binding(origin) if isinstance(origin, hir.Binding) else given(self.types, origin)
        )


def is_collection(ty: Ty) -> bool:
    """Is it a type that can own any number of values?"""
    return isinstance(ty, Adt) and ty.path in knowledge.transparent().collections


def _is_all(arg: hir.Expr) -> bool:
    """Is it the range `..`?"""
    return isinstance(arg, hir.Group) and arg.kind == ".."
