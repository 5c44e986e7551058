"""Types as the model knows them. `None` is the unknown type; it may stand anywhere inside another one.

Lifetimes are ignored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.model.items import Item
from rustasync_lint.model.names import External

if TYPE_CHECKING:
    from rustasync_lint.model.hir import AsyncBlock, Closure


@dataclass(frozen=True, slots=True)
class Adt:
    """A struct, enum, union, primitive or foreign type with its type arguments."""

    item: Item | External
    args: tuple[Ty, ...] = ()

    @property
    def path(self) -> str:
        """The canonical path of the type."""
        return self.item.path


@dataclass(frozen=True, slots=True)
class Ref:
    """`&T`, `&mut T`, `*const T`, `*mut T` (`raw`)."""

    to: Ty
    mutable: bool = False
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Tuple:
    """`(A, B)`; the unit type has no items."""

    items: tuple[Ty, ...] = ()


@dataclass(frozen=True, slots=True)
class Param:
    """A type or const parameter of `owner`, or `Self` of a trait."""

    owner: Item
    name: str


@dataclass(frozen=True, slots=True)
class Const:
    """The value of a const parameter, as in `Ring<1024>`."""

    value: int


@dataclass(frozen=True, slots=True)
class Array:
    """`[T; length]` with `length` when it is known or a const parameter, or the slice `[T]` with `slice`."""

    of: Ty
    length: int | Param | None = None
    slice: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """`Trait<Args, Name = T>`, or `Fn(Args) -> T` with `output`."""

    trait: Item | External
    args: tuple[Ty, ...] = ()
    assoc: tuple[tuple[str, Ty], ...] = ()
    output: Ty = None


@dataclass(frozen=True, slots=True)
class Some:
    """`impl A + B` or, with `dyn`, `dyn A + B`. `static` tells of a `'static` bound."""

    bounds: tuple[Bound, ...]
    dyn: bool = False
    static: bool = False


@dataclass(frozen=True, slots=True)
class Projection:
    """`<base as trait>::name`, not yet known."""

    base: Ty
    name: str
    trait: Item | External | None = None


@dataclass(frozen=True, slots=True)
class Fut:
    """The future of an async function (`origin` its item) or of an async block (`origin` the block).

    `args` is what the type parameters in scope at the origin stand for, in the order of `Generics.params`; for
    a function those of its arguments that are declared as `impl Trait` come after them.
    """

    output: Ty
    origin: Item | AsyncBlock | Closure
    args: tuple[Ty, ...] = ()


@dataclass(frozen=True, slots=True)
class Callable:
    """A closure or a function as a value; `output` of a plain `fn(A) -> B`."""

    origin: Item | Closure | None
    args: tuple[Ty, ...] = ()
    output: Ty = None


@dataclass(frozen=True, slots=True)
class Never:
    """`!`."""


Ty = Adt | Ref | Tuple | Array | Param | Const | Some | Projection | Fut | Callable | Never | None
UNIT = Tuple()
Subst = dict[tuple[int, str], Ty]


def primitive(name: str) -> Adt:
    """A primitive type by its name."""
    return Adt(External(name))


BOOL, STR = primitive("bool"), primitive("str")
INTEGER = primitive("{integer}")  # a literal without a suffix: any integer type
FLOAT = primitive("{float}")


def is_opaque(ty: Ty) -> bool:
    """Is it `impl Trait`?"""
    return isinstance(ty, Some) and not ty.dyn
