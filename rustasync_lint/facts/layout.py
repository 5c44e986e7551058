"""How large a value of a type is, and how much of that is arrays; whether it is copied, whether it drops.

Sizes are those of rustc on a 64-bit machine: fields in the best order, niches used where a single
variant has one. What cannot be seen counts nothing, so a size is a lower bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.model.consts import bits
from rustasync_lint.model.impls import derives
from rustasync_lint.model.items import Item
from rustasync_lint.model.names import External
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.ty import Adt, Array, Callable, Never, Ref, Some, Tuple, Ty
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from rustasync_lint.model.program import Program

_WORD = 8
_REPR = re.compile(r"repr\s*\(([^]]*)\)")
_ALIGN = re.compile(r"align\s*\(\s*(\d+)\s*\)")


@dataclass(frozen=True, slots=True)
class Layout:
    """Bytes of a value, its alignment, how many of the bytes are arrays, how many patterns are unused."""

    size: int
    align: int = 1
    arrays: int = 0
    spare: int = 0


EMPTY = Layout(0)
_TAG = Layout(1)
_PLENTY = 1 << 20


class Layouts:
    """The layouts of the types of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._known: dict[Ty, Layout | None] = {}  # of types without arguments, which name no body's closures
        self._busy: set[Ty] = set()

    # --- sizes -------------------------------------------------------------------------------

    def of(self, ty: Ty) -> Layout | None:
        """The layout of a type; None when nothing is known of it."""
        if ty in self._known:
            return self._known[ty]
        if ty in self._busy:
            return None
        self._busy.add(ty)
        found = self._of(ty)
        self._busy.discard(ty)
        if isinstance(ty, Adt) and not ty.args:
            self._known[ty] = found
        return found

    def _of(self, ty: Ty) -> Layout | None:
        if isinstance(ty, Ref):
            return Layout(_WORD * (1 + _unsized(ty.to)), _WORD, 0, int(not ty.raw))
        if isinstance(ty, Tuple):
            return _together([self.of(item) for item in ty.items])
        if isinstance(ty, Array):
            return self._array(ty)
        if isinstance(ty, Never):
            return EMPTY
        if isinstance(ty, Callable):
            return Layout(_WORD, _WORD, 0, 1) if ty.origin is None else None
        if not isinstance(ty, Adt):
            return None
        if isinstance(ty.item, External):
            return _primitive(ty.path)
        row = knowledge.sizes().get(ty.path)
        if row is None:
            return self._declared(ty) if not ty.item.unit.crate.known or ty.item.kind == "enum" else None
        if row.holds == "heap":
            return Layout(row.bytes, _aligned(row.bytes), 0, _PLENTY if row.bytes > _WORD else 0)
        if row.holds == "pointer":
            return Layout(_WORD * (1 + _unsized(ty.args[0] if ty.args else None)) + row.bytes, _WORD, 0, 1)
        inner = self._declared(ty) or EMPTY
        align = max(inner.align, _aligned(row.bytes))
        size = _round(inner.size + row.bytes, align)
        return Layout(size, align, inner.arrays, inner.spare if row.drops else 0)

    def _array(self, ty: Array) -> Layout | None:
        """An array; one of elements whose type is unknown counts one byte for each."""
        if ty.slice or not isinstance(ty.length, int):
            return None
        of = self.of(ty.of) if ty.of is not None else None
        size = ty.length * (of.size if of is not None else 1)
        return Layout(size, of.align if of else 1, size, of.spare if of and ty.length else 0)

    def _declared(self, ty: Adt) -> Layout | None:
        item = ty.item
        assert isinstance(item, Item)
        how = next((stated[1] for text in item.attributes if (stated := _REPR.search(text))), "")
        if item.kind == "enum":
            variants = _variants(item)
            found = _either([[self._fields(ty, one, how, *tag) for tag in ((), (_TAG,))] for one in variants])
        elif item.kind == "union":
            parts = [self.of(field) or EMPTY for _, field in self.held(ty, item)] or [EMPTY]
            size, arrays = max(part.size for part in parts), max(part.arrays for part in parts)
            found = Layout(size, _together(parts).align, arrays)
        else:
            found = self._fields(ty, item, how)
        aligned = _ALIGN.search(how) if how else None
        align = max(found.align, int(aligned[1])) if aligned else found.align
        return replace(found, size=_round(found.size, align), align=align)

    def _fields(self, ty: Adt, holder: Item, how: str, *more: Layout) -> Layout:
        parts = [*more, *(self.of(field) for _, field in self.held(ty, holder))]
        return _together(parts, packed="packed" in how, in_order="C" in how)

    def held(self, ty: Adt, holder: Item) -> Iterable[tuple[str, Ty]]:
        """The fields of a struct, or of a variant of an enum, with their types."""
        subst = arguments_of(ty)
        for name, field in self.program.signatures.fields(holder).items():
            yield name, self.program.traits.normalize(substitute(field, subst))

    # --- copies and drops --------------------------------------------------------------------

    def copies(self, ty: Ty) -> bool:
        """Is a value of the type copied where it is used? False too when it cannot be told."""
        if isinstance(ty, Ref):
            return ty.raw or not ty.mutable
        if isinstance(ty, Tuple):
            return all(self.copies(item) for item in ty.items)
        if isinstance(ty, Array):
            return self.copies(ty.of) or ty.of is None
        if not isinstance(ty, Adt):
            return isinstance(ty, (Callable, Never))
        if isinstance(ty.item, External):
            return "::" not in ty.path
        return self._implements(ty, "Copy") and all(self.copies(arg) for arg in ty.args if arg is not None)

    def drops(self, ty: Ty, deep: int = 8) -> bool:
        """Does something run when a value of the type goes out of scope? False too when it cannot be told."""
        if isinstance(ty, Tuple):
            return any(self.drops(item, deep) for item in ty.items)
        if isinstance(ty, Array):
            return self.drops(ty.of, deep)
        if isinstance(ty, Some):
            return ty.dyn
        if not isinstance(ty, Adt) or not isinstance(ty.item, Item) or not deep or self.copies(ty):
            return False
        row = knowledge.sizes().get(ty.path)
        if row is not None and (not row.drops or row.holds != "inline"):
            return row.drops
        if self._implements(ty, "Drop"):
            return True
        holders = _variants(ty.item) if ty.item.kind == "enum" else [ty.item]
        return any(self.drops(field, deep - 1) for holder in holders for _, field in self.held(ty, holder))

    def _implements(self, ty: Adt, name: str) -> bool:
        item = ty.item
        assert isinstance(item, Item)
        if name == "Copy" and derives(item, name):
            return True
        for impl in item.unit.crate.impls.get(item.name, ()):
            trait = self.program.traits.trait_of(impl) if impl.child("trait") is not None else None
            named = trait is not None and trait.path.rsplit("::", 1)[-1] == name
            if named and self.program.traits.matches(impl, ty) is not None:
                return True
        return False


def _variants(item: Item) -> list[Item]:
    return [member for member in item.members.values() if member.kind == "variant"]


def _unsized(ty: Ty) -> bool:
    """Does a pointer to it need a second word?"""
    if isinstance(ty, Array):
        return ty.slice
    return (isinstance(ty, Some) and ty.dyn) or (isinstance(ty, Adt) and ty.path == "str")


def _primitive(name: str) -> Layout | None:
    width = bits(name)
    if width is not None:
        return Layout(width // 8, width // 8)
    return {
        "bool": Layout(1, 1, 0, 254),
        "char": Layout(4, 4, 0, _PLENTY),
        "f32": Layout(4, 4),
        "f64": Layout(8, 8),
    }.get(name)


def _aligned(size: int) -> int:
    """The alignment of so many bytes of words, half words and flags."""
    return _WORD if size and size % _WORD == 0 else 4 if size >= 4 else 1


def _round(size: int, align: int) -> int:
    return -(-size // align) * align


def _together(parts: Iterable[Layout | None], packed: bool = False, in_order: bool = False) -> Layout:
    """Fields next to each other."""
    known = [part for part in parts if part is not None]
    align = 1 if packed else max((part.align for part in known), default=1)
    size = 0
    for part in known:
        size = (_round(size, part.align) if in_order and not packed else size) + part.size
    arrays = sum(part.arrays for part in known)
    return Layout(_round(size, align), align, arrays, max((part.spare for part in known), default=0))


def _either(variants: list[list[Layout]]) -> Layout:
    """One variant or another (each without and with a tag), tagged unless the only one with data tells."""
    if not variants:
        return EMPTY
    plain, tagged = [part for part, _ in variants], [part for _, part in variants]
    largest, arrays = max(plain, key=lambda part: part.size), max(part.arrays for part in plain)
    others = sum(part.size > 0 for part in plain) - (largest.size > 0)
    if len(variants) == 1:
        return largest
    if others == 0 and largest.spare >= len(variants) - 1:
        return replace(largest, spare=largest.spare - len(variants) + 1)
    align = max(part.align for part in tagged)
    return Layout(_round(max(part.size for part in tagged), align), align, arrays, 256 - len(variants))
