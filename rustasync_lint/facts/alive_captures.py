"""Closures and async blocks for `alive`: which parts of the variables around them they take by value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rustasync_lint.facts.alive_bindings import Bindings
from rustasync_lint.facts.alive_state import NOTHING, Key, Origins, Spot, add, inside, whole
from rustasync_lint.facts.captures import given_away
from rustasync_lint.model import hir

Frame = hir.Closure | hir.AsyncBlock


class Captures(Bindings):
    """The capturing half of `Alive`; `captured` has what each closure and async block took, by variable."""

    captured: dict[hir.Expr, dict[Key, Origins]]

    def capture(self, frame: Frame) -> Origins:
        """What a closure or async block moves in from the variables around it."""
        taken = NOTHING
        if not self.state:
            return taken
        into = self.captured.setdefault(frame, {})
        for spot in self._by_value(frame):
            moved = self.pull(spot)
            add(into, spot.key, inside(moved, *spot.steps))
            taken |= whole(moved)
        return taken

    def consumes(self, closure: hir.Closure) -> bool:
        """Can the closure be called once only, since it gives away what it took?"""
        used = self._used(closure, self.captured.get(closure, {}))
        return any(self._given_away(part) and self.keeps(self.types.of(part)) for _, part in used)

    def _by_value(self, frame: Frame) -> Iterator[Spot]:
        """The places that are captured by value; shorter ones first, since they hold the longer ones."""
        found: dict[Spot, None] = {}
        for path, part in self._used(frame, self.state or {}):
            if frame.moves or self._moved_within(path, frame) or self._given_away(part):
                spot = self.spot(part)
                if spot is not None:
                    found[spot] = None
        yield from sorted(found, key=lambda spot: len(spot.steps))

    def _used(self, frame: Frame, owners: Mapping[Key, Origins]) -> Iterator[tuple[hir.Path, hir.Expr]]:
        """The uses of variables that are among `owners`; each with the fields that are named."""
        for path in frame.walk():
            if not isinstance(path, hir.Path) or path.local is None or path.local not in owners:
                continue
            part: hir.Expr = path
            if self.types.body.unit.crate.edition >= "2021":
                has_field = self.types.program.signatures.has_field
                while isinstance(part.parent, hir.Field) and has_field(self.types.of(part), part.parent.name):
                    part = part.parent
            if not _unused(part):
                yield path, part

    def _moved_within(self, path: hir.Path, frame: Frame) -> bool:
        """Does a closure or block inside of `frame` move it in?"""
        for above in path.ancestors():
            if above is frame:
                return False
            if isinstance(above, (hir.Closure, hir.AsyncBlock)) and above.moves:
                return True
        return False

    def _given_away(self, part: hir.Expr) -> bool:
        """Is it moved where it is used?"""
        above = part.parent
        if isinstance(above, (hir.Match, hir.Let)):
            intros = hir.introductions(above)
            taken = any(self.takes(b) for intro in intros for b in intro.pattern.bindings())
            return taken or all(intro.value is not part for intro in intros)
        if isinstance(above, hir.Loop):
            return above.intro is not None and above.intro.value is part
        if isinstance(above, (hir.Await, hir.Try, hir.Statement, hir.Closure, hir.AsyncBlock)):
            return True
        if isinstance(above, hir.Unary) and above.op == "*" and self.spot(above) is not None:
            return self._given_away(above)
        return given_away(part, self.types)


def _unused(part: hir.Expr) -> bool:
    """`let _ = x` and `_ = x` do not use `x`."""
    above = part.parent
    return (
        isinstance(above, hir.Let)
        and above.intro.value is part
        and isinstance(above.intro.pattern, hir.PWild)
        or isinstance(above, hir.Assign)
        and above.right is part
        and wildcard(above.left)
    )


def wildcard(expr: hir.Expr) -> bool:
    """Is it the `_` of an assignment?"""
    return isinstance(expr, hir.Path) and expr.segments == ("_",)
