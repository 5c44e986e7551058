"""How large a value of a type is, and how much of that is arrays; whether it is copied, whether it drops.

Sizes are those of rustc on a 64-bit machine; how it arranges parts is in `arrange`. What cannot be
seen counts nothing, and makes a size a lower bound (not `exact`). How large futures and closures
are, others say.
"""

from __future__ import annotations

import re
from collections.abc import Callable as Function
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.arrange import EMPTY, PLENTY, UNKNOWN, Layout, enum, rounded, struct
from rustasync_lint.model import hir
from rustasync_lint.model.consts import bits
from rustasync_lint.model.impls import derives
from rustasync_lint.model.items import Item
from rustasync_lint.model.names import External
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.ty import FLOAT, INTEGER, Adt, Array, Callable, Fut, Never, Ref, Some, Tuple, Ty
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from rustasync_lint.knowledge.rows import Size
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_WORD = 8
_REPR = re.compile(r"repr\s*\(([^]]*)\)")
_ALIGN = re.compile(r"align\s*\(\s*(\d+)\s*\)")


_NOTHING = Layout(0, absent=True)


class Layouts:
    """The layouts of the types of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.hidden: Function[[Fut | Callable], Layout | None] = _unseen  # how large futures and closures are
        self.hidden_drops: Function[[hir.Closure], bool] = _undropped  # whether a closure owns what drops
        self.revealed: Function[[hir.Expr, BodyTypes], Ty] = _unrevealed  # what `impl Trait` a call gives
        self._known: dict[Ty, Layout | None] = {}  # of types without arguments, which name no body's closures
        self._dropped: dict[Ty, bool] = {}  # likewise
        self._busy: set[Ty] = set()

    # --- sizes -------------------------------------------------------------------------------

    def of(self, ty: Ty) -> Layout | None:
        """The layout of a type; None when nothing is known of it."""
        if ty in self._known:
            return self._known[ty]
        if ty in self._busy:
            return None
        self._busy.add(ty)
        try:
            found = self._of(ty)
        finally:
            self._busy.discard(ty)
        if isinstance(ty, Adt) and not ty.args:
            self._known[ty] = found
        return found

    def _of(self, ty: Ty) -> Layout | None:
        if isinstance(ty, Ref):
            return Layout(_WORD * (1 + _unsized(ty.to)), _WORD, 0, int(not ty.raw), 0, _WORD)
        if isinstance(ty, Tuple):
            return struct([self.of(item) or UNKNOWN for item in ty.items])
        if isinstance(ty, Array):
            return self._array(ty)
        if isinstance(ty, Never):
            return _NOTHING
        if isinstance(ty, Callable) and ty.origin is None:
            return Layout(_WORD, _WORD, 0, 1, 0, _WORD)
        if isinstance(ty, Callable) and isinstance(ty.origin, Item):
            return EMPTY
        if isinstance(ty, (Fut, Callable)):
            return self.hidden(ty)
        if not isinstance(ty, Adt):
            return None
        row = knowledge.sizes().get(knowledge.canonical(ty.path))
        if isinstance(ty.item, External):
            return _primitive(ty.path) if row is None else self._tabled(ty, row)
        if row is None:
            return self._declared(ty) if not ty.item.unit.crate.known or ty.item.kind == "enum" else None
        return self._tabled(ty, row)

    def _tabled(self, ty: Adt, row: Size) -> Layout:
        """The layout of a type that the tables know."""
        if row.holds == "heap":
            align = row.align or _aligned(row.bytes)
            spare = row.spare if row.spare >= 0 else PLENTY if row.bytes > _WORD else 0
            return Layout(row.bytes, align, 0, spare, 0, min(align, _WORD))
        if row.holds == "pointer":
            size = _WORD * (1 + _unsized(ty.args[0] if ty.args else None)) + row.bytes
            return Layout(size, _WORD, 0, 1, 0, _WORD)
        inner = (self._declared(ty) if isinstance(ty.item, Item) else None) or UNKNOWN
        align = max(inner.align, row.align or _aligned(row.bytes))
        size = rounded(inner.size + row.bytes, align)
        return replace(inner, size=size, align=align, spare=row.spare if row.spare >= 0 else inner.spare)

    def _array(self, ty: Array) -> Layout | None:
        """An array; one of elements whose type is unknown counts one byte for each."""
        if ty.slice or not isinstance(ty.length, int):
            return None
        of = self.of(ty.of) if ty.of != INTEGER else None
        if of is None:
            return Layout(ty.length, 1, ty.length, exact=False)
        size = ty.length * of.size
        return replace(of, size=size, arrays=size, spare=of.spare if ty.length else 0)

    def _declared(self, ty: Adt) -> Layout | None:
        item = ty.item
        assert isinstance(item, Item)
        how = next((stated[1] for text in item.attributes if (stated := _REPR.search(text))), "")
        in_order = re.search(r"\bC\b", how) is not None
        if item.kind == "enum":
            stated = re.search(r"\b[iu](\d+|size)\b", how)
            tag = (bits(stated[0]) or 0) // 8 if stated else 0
            found = enum([self._parts(ty, one) for one in _variants(item)], in_order=in_order, tag=tag)
        elif item.kind == "union":
            parts = self._parts(ty, item) or [EMPTY]
            size, arrays = max(part.size for part in parts), max(part.arrays for part in parts)
            align, exact = max(part.align for part in parts), all(part.exact for part in parts)
            found = Layout(rounded(size, align), align, arrays, exact=exact)
        else:
            found = struct(self._parts(ty, item), packed="packed" in how, in_order=in_order)
        aligned = _ALIGN.search(how) if how else None
        align = max(found.align, int(aligned[1])) if aligned else found.align
        return replace(found, size=rounded(found.size, align), align=align)

    def _parts(self, ty: Adt, holder: Item) -> list[Layout]:
        return [self.of(field) or UNKNOWN for _, field in self.held(ty, holder)]

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
        if isinstance(ty, Fut):
            return True
        if isinstance(ty, Callable) and isinstance(ty.origin, hir.Closure):
            return self.hidden_drops(ty.origin)
        if not isinstance(ty, Adt) or not isinstance(ty.item, Item) or not deep:
            return False
        if ty.args:
            return self._owns(ty, ty.item, deep)
        if ty not in self._dropped:
            self._dropped[ty] = False
            self._dropped[ty] = self._owns(ty, ty.item, deep)
        return self._dropped[ty]

    def _owns(self, ty: Adt, item: Item, deep: int) -> bool:
        row = knowledge.sizes().get(ty.path)
        if row is not None and row.holds != "inline" and ty.args:
            return row.drops
        if self.copies(ty):
            return False
        if row is not None and (not row.drops or row.holds != "inline"):
            return row.drops
        if self._implements(ty, "Drop"):
            return True
        holders = _variants(item) if item.kind == "enum" else [item]
        return any(self.drops(field, deep - 1) for holder in holders for _, field in self.held(ty, holder))

    def _implements(self, ty: Adt, name: str) -> bool:
        item = ty.item
        assert isinstance(item, Item)
        if name == "Copy" and derives(item, name):
            return True
        for impl in item.unit.crate.impls.get(item.name, ()):
            trait = self.program.traits.trait_of(impl) if impl.entry.trait else None
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
        return Layout(width // 8, min(width // 8, 16))
    return {
        "bool": Layout(1, 1, 0, 254, 0, 1),
        "char": Layout(4, 4, 0, PLENTY, 0, 4),
        "f32": Layout(4, 4),
        "f64": Layout(8, 8),
        INTEGER.path: Layout(4, 4),
        FLOAT.path: Layout(8, 8),
    }.get(name)


def _aligned(size: int) -> int:
    """The alignment of so many bytes of words, half words and flags."""
    return _WORD if size and size % _WORD == 0 else 4 if size >= 4 else 1


def _unrevealed(_: hir.Expr, __: BodyTypes) -> Ty:
    return None


def _undropped(_: hir.Closure) -> bool:
    return False


def _unseen(_: Fut | Callable) -> Layout | None:
    return None
