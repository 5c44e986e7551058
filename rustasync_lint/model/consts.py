"""The value of constant integer expressions: literals, consts, arithmetic, `size_of` of primitives."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from rustasync_lint.model.items import Item, Scope
from rustasync_lint.model.names import Member, Names
from rustasync_lint.model.ty import Adt, Array, Ty
from rustasync_lint.model.types import Generics, Types, path_segments

if TYPE_CHECKING:
    from tree_sitter import Node

_LIMIT = 1 << 62
_INTEGER = re.compile(r"(0x[0-9a-f]+|0o[0-7]+|0b[01]+|[0-9]+)(?:[ui](?:8|16|32|64|128|size))?", re.IGNORECASE)
_BITS = {"8": 8, "16": 16, "32": 32, "64": 64, "128": 128, "size": 64}
_METHODS: dict[str, Callable[[int, int], int | None]] = {
    "pow": lambda a, b: a**b if 0 <= b < 63 and abs(a) < _LIMIT else None,
    "min": min,
    "max": max,
    "div_ceil": lambda a, b: -(-a // b) if b else None,
    "saturating_sub": lambda a, b: max(a - b, 0),
    "wrapping_add": lambda a, b: a + b,
}


class Consts:
    """Evaluates constant expressions on syntax nodes; follows consts into other modules, impls and crates."""

    def __init__(self, names: Names, types: Types) -> None:
        self.names = names
        self.types = types
        self._busy: set[int] = set()

    def length(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        """The value of a constant expression; None when it is not known, negative or absurd."""
        value = self._value(node, scope, generics)
        return value if value is not None and 0 <= value < _LIMIT else None

    def _value(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        kind = node.type
        if kind == "integer_literal":
            return integer(scope.unit.text(node))
        if kind in ("parenthesized_expression", "block", "const_block", "expression_statement"):
            inner = [c for c in node.named_children if not c.is_extra]
            return self._value(inner[-1], scope, generics) if len(inner) == 1 else None
        if kind == "type_cast_expression":
            value = node.child_by_field_name("value")
            return self._value(value, scope, generics) if value is not None else None
        if kind == "unary_expression" and node.children[0].type == "-":
            operand = self._value(node.named_children[0], scope, generics)
            return -operand if operand is not None else None
        if kind == "binary_expression":
            return self._binary(node, scope, generics)
        if kind in ("identifier", "scoped_identifier", "type_identifier", "scoped_type_identifier"):
            return self._named(node, scope, generics)
        if kind == "call_expression":
            return self._call(node, scope, generics)
        return None

    def _binary(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        op = node.child_by_field_name("operator")
        if left is None or right is None or op is None:
            return None
        a, b = self._value(left, scope, generics), self._value(right, scope, generics)
        if a is None or b is None or abs(a) > _LIMIT or abs(b) > _LIMIT:
            return None
        if op.type in ("<<", ">>") and not 0 <= b < 63:
            return None
        if op.type in ("/", "%") and b == 0:
            return None
        return {
            "+": lambda: a + b,
            "-": lambda: a - b,
            "*": lambda: a * b,
            "/": lambda: a // b,
            "%": lambda: a % b,
            "<<": lambda: a << b,
            ">>": lambda: a >> b,
            "|": lambda: a | b,
            "&": lambda: a & b,
            "^": lambda: a ^ b,
        }.get(op.type, lambda: None)()

    # --- names -------------------------------------------------------------------------------

    def _named(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        segments = path_segments(node, scope)
        if segments[0] == "Self" and len(segments) == 2:
            return self._of_item(self._associated(generics.self_type, segments[1]))
        if segments[-1] in ("MAX", "MIN", "BITS") and len(segments) > 1 and bits(segments[-2]) is not None:
            return _bound(segments[-2], segments[-1])
        meaning = self.names.resolve(scope, segments, "value")
        if isinstance(meaning, Member):
            meaning = self._associated(self.types.of(meaning.base, ()), meaning.name)
        return self._of_item(meaning if isinstance(meaning, Item) else None)

    def _of_item(self, item: Item | None) -> int | None:
        """The value of a const or static."""
        if item is None or item.kind not in ("const", "static") or id(item) in self._busy:
            return None
        value = item.child("value")
        if value is None:
            return None
        self._busy.add(id(item))
        try:
            return self._value(value, item.scope, self.types.generics(item))
        finally:
            self._busy.discard(id(item))

    def _associated(self, own: Ty, name: str) -> Item | None:
        """The associated const of a type: its own, that of a trait's impl, or the trait's default."""
        if not isinstance(own, Adt) or not isinstance(own.item, Item):
            return None
        found: Item | None = None
        for impl in own.item.unit.crate.impls.get(own.item.name, ()):
            member = impl.members.get(name)
            trait = self.names.resolve(impl.scope, self._trait(impl), "type") if member is None else None
            if isinstance(trait, Item):
                found = found or trait.members.get(name)
            if member is not None and member.kind == "const":
                return member
        return found

    def _trait(self, impl: Item) -> tuple[str, ...]:
        node = impl.child("trait")
        return path_segments(node, impl.scope) if node is not None else ("",)

    # --- calls -------------------------------------------------------------------------------

    def _call(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        callee, arguments = node.child_by_field_name("function"), node.child_by_field_name("arguments")
        if callee is None or arguments is None:
            return None
        if callee.type == "generic_function":
            return self._size_of(callee, scope, generics)
        if callee.type != "field_expression" or arguments.named_child_count != 1:
            return None
        receiver, field = callee.child_by_field_name("value"), callee.child_by_field_name("field")
        method = _METHODS.get(scope.unit.text(field)) if field is not None else None
        if receiver is None or method is None:
            return None
        a = self._value(receiver, scope, generics)
        b = self._value(arguments.named_children[0], scope, generics)
        return method(a, b) if a is not None and b is not None else None

    def _size_of(self, callee: Node, scope: Scope, generics: Generics) -> int | None:
        inner, args = callee.child_by_field_name("function"), callee.child_by_field_name("type_arguments")
        if inner is None or args is None or path_segments(inner, scope)[-1] != "size_of":
            return None
        given = self.types.arguments(args, scope, generics)
        return _bytes(given[0]) if len(given) == 1 else None


def integer(text: str) -> int | None:
    """The value of an integer literal such as `16_384`, `0x4000`, `4usize`."""
    found = _INTEGER.fullmatch(text.replace("_", ""))
    if found is None:
        return None
    digits = found[1].lower()
    return int(digits, 0) if digits[:2] in ("0x", "0o", "0b") else int(digits)


def bits(name: str) -> int | None:
    """How many bits an integer type has."""
    return _BITS.get(name[1:]) if name[:1] in ("u", "i") else None


def _bound(name: str, which: str) -> int | None:
    """`u16::MAX` and its kin."""
    width = bits(name)
    if width is None or which == "BITS":
        return width
    signed = name[0] == "i"
    if which == "MAX":
        return (1 << (width - signed)) - 1
    return -(1 << (width - 1)) if signed else 0


def _bytes(ty: Ty) -> int | None:
    """The size of a primitive type or of an array of them."""
    if isinstance(ty, Array) and isinstance(ty.length, int):
        of = _bytes(ty.of)
        return of * ty.length if of is not None else None
    if not isinstance(ty, Adt):
        return None
    width = bits(ty.path)
    return width // 8 if width is not None else {"bool": 1, "char": 4, "f32": 4, "f64": 8}.get(ty.path)
