"""What the language itself makes: literals, operators, ranges, arrays, indexing, the macros that everybody knows.

Mixed into `infer`, which asks it for one expression at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import BOOL, FLOAT, INTEGER, STR, UNIT, Adt, Array, Never, Ref, Tuple, Ty, primitive
from rustasync_lint.model.unify import merge

if TYPE_CHECKING:
    from rustasync_lint.model.program import Program

_OPERATORS = {
    "+": "Add",
    "-": "Sub",
    "*": "Mul",
    "/": "Div",
    "%": "Rem",
    "^": "BitXor",
    "&": "BitAnd",
    "|": "BitOr",
    "<<": "Shl",
    ">>": "Shr",
}
_RANGES = {
    "_.._": "Range",
    "_..": "RangeFrom",
    ".._": "RangeTo",
    "..": "RangeFull",
    "_..=_": "RangeInclusive",
    "..=_": "RangeToInclusive",
}
_COMPARE = frozenset(["==", "!=", "<", ">", "<=", ">="])


class BuiltTypes:
    """Types of the expressions of one body that need no look-up by name."""

    program: Program

    def of(self, expr: hir.Expr) -> Ty:
        """The type of an expression; `infer` knows."""
        raise NotImplementedError

    def _branches(self, branches: list[hir.Expr]) -> Ty:
        raise NotImplementedError

    def _binary(self, expr: hir.Binary) -> Ty:
        if expr.op in _COMPARE or expr.lazy:
            return BOOL
        left, right = _plain(self.of(expr.left)), _plain(self.of(expr.right))
        if _is_primitive(left) and (right is None or _is_primitive(right)):
            return left if expr.op in ("<<", ">>") else merge(left, right)
        return self.program.traits.operated(left, _OPERATORS.get(expr.op, ""), right)

    def _group(self, expr: hir.Group) -> Ty:
        if expr.kind == "tuple":
            return Tuple(tuple(self.of(item) for item in expr.items))
        if expr.kind == "array":
            return Array(self.of(expr.items[0]) if expr.items else None, len(expr.items))
        if expr.kind in _RANGES:
            of: Ty = None
            for item in expr.items:
                of = merge(of, self.of(item))
            return self.program.std(("ops", _RANGES[expr.kind]), (of,))
        return None

    def _index(self, expr: hir.Index) -> Ty:
        index = self.of(expr.index)
        ranged = isinstance(expr.index, hir.Group) and expr.index.kind in _RANGES
        for step in self.program.traits.autoderef(self.of(expr.base)):
            if isinstance(step, Ref):
                continue
            if isinstance(step, Array):
                if index is None:
                    return None
                ranged = ranged or (isinstance(index, Adt) and "Range" in index.path)
                return Array(step.of, slice=True) if ranged else step.of
            found = self.program.traits.operated(step, "Index", index)
            if found is not None:
                return found
        return None

    def _macro(self, expr: hir.Macro) -> Ty:
        name = expr.name
        items = [self.of(item) for item in expr.items]
        if name == "vec":
            return self.program.std(("vec", "Vec"), (items[0] if items else None,))
        if name == "format":
            return self.program.std(("string", "String"))
        if name in ("pin", "pin_mut"):
            return self.program.std(("pin", "Pin"), (Ref(items[0] if items else None, True),))
        if name in ("panic", "unreachable", "todo", "unimplemented", "bail"):
            return Never()
        if name in ("matches",):
            return BOOL
        if name.endswith("select") or name == "select_biased":
            return self._branches([arm.handler for arm in expr.arms if arm.handler is not None])
        if name == "join":
            return Tuple(tuple(self.program.traits.awaited(item) for item in items))
        if name in (
            "println",
            "print",
            "eprintln",
            "eprint",
            "assert",
            "assert_eq",
            "assert_ne",
            "debug_assert",
        ):
            return UNIT
        return self._macro_of_knowledge(expr)

    def _macro_of_knowledge(self, expr: hir.Macro) -> Ty:
        """What a macro of a known crate gives: the crate declares a function of its name, as no crate has both."""
        found = self.program.names.resolve(expr.path.scope, expr.path.segments, "value")
        if isinstance(found, Item) and found.kind == "fn" and found.unit.crate.known:
            return self.program.signatures.of(found).output
        return None


def _plain(ty: Ty) -> Ty:
    while isinstance(ty, Ref):
        ty = ty.to
    return ty


def _is_primitive(ty: Ty) -> bool:
    return isinstance(ty, Adt) and "::" not in ty.path


def literal(expr: hir.Lit) -> Ty:
    """The type of a literal."""
    if expr.kind in ("string_literal", "raw_string_literal"):
        return Ref(STR if expr.text != "b" else Array(primitive("u8")))
    if expr.kind == "boolean_literal":
        return BOOL
    if expr.kind == "char_literal":
        return primitive("char" if expr.text != "b" else "u8")
    if expr.kind == "float_literal":
        return primitive(expr.text[-3:]) if expr.text[-3:] in ("f32", "f64") else FLOAT
    for name in ("u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i64", "i128", "isize"):
        if expr.text.endswith(name):
            return primitive(name)
    return INTEGER
