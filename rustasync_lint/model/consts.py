"""The value of constant integer expressions: literals, consts, arithmetic, `size_of` of primitives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model.items import Item, Scope
from rustasync_lint.model.names import Member, Names
from rustasync_lint.model.types import Types, path_segments

if TYPE_CHECKING:
    from tree_sitter import Node

_LIMIT = 1 << 62
_SIZES = {"u8": 1, "i8": 1, "bool": 1, "u16": 2, "i16": 2, "u32": 4, "i32": 4, "f32": 4, "char": 4, "u128": 16, "i128": 16}
_WORDS = {"u64": 8, "i64": 8, "f64": 8, "usize": 8, "isize": 8}


class Consts:
    """Evaluates constant expressions on syntax nodes, following consts into other modules and crates."""

    def __init__(self, names: Names, types: Types) -> None:
        self.names = names
        self.types = types
        self._busy: set[int] = set()

    def length(self, node: Node, scope: Scope) -> int | None:
        """The value of a constant expression; None when it is not known, negative or absurd."""
        value = self._value(node, scope)
        return value if value is not None and 0 <= value < _LIMIT else None

    def _value(self, node: Node, scope: Scope) -> int | None:
        kind = node.type
        if kind == "integer_literal":
            return integer(scope.unit.text(node))
        if kind in ("parenthesized_expression", "block", "const_block", "expression_statement"):
            inner = [c for c in node.named_children if not c.is_extra]
            return self._value(inner[-1], scope) if len(inner) == 1 else None
        if kind == "type_cast_expression":
            value = node.child_by_field_name("value")
            return self._value(value, scope) if value is not None else None
        if kind == "binary_expression":
            return self._binary(node, scope)
        if kind in ("identifier", "scoped_identifier", "type_identifier", "scoped_type_identifier"):
            return self._named(node, scope)
        if kind == "call_expression":
            return self._size_of(node, scope)
        return None

    def _binary(self, node: Node, scope: Scope) -> int | None:
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        op = node.child_by_field_name("operator")
        if left is None or right is None or op is None:
            return None
        a, b = self._value(left, scope), self._value(right, scope)
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
        }.get(op.type, lambda: None)()

    def _named(self, node: Node, scope: Scope) -> int | None:
        segments = path_segments(node, scope)
        if segments[-1] == "MAX" and len(segments) == 2 and segments[0][:1] in "ui":
            return {"u8": 255, "u16": 65535, "u32": 2**32 - 1, "i8": 127, "i16": 32767, "i32": 2**31 - 1}.get(segments[0])
        if segments[0] == "Self":
            return None
        meaning = self.names.resolve(scope, segments, "value")
        if isinstance(meaning, Member):
            meaning = self._associated(meaning)
        if not isinstance(meaning, Item) or meaning.kind not in ("const", "static") or id(meaning) in self._busy:
            return None
        value = meaning.child("value")
        if value is None:
            return None
        self._busy.add(id(meaning))
        try:
            return self._value(value, meaning.scope)
        finally:
            self._busy.discard(id(meaning))

    def _associated(self, member: Member) -> Item | None:
        for impl in member.base.unit.crate.impls.get(member.base.name, ()):
            found = impl.members.get(member.name)
            if found is not None and found.kind == "const":
                return found
        return None

    def _size_of(self, node: Node, scope: Scope) -> int | None:
        callee = node.child_by_field_name("function")
        if callee is None or callee.type != "generic_function":
            return None
        inner, args = callee.child_by_field_name("function"), callee.child_by_field_name("type_arguments")
        if inner is None or args is None or path_segments(inner, scope)[-1] != "size_of":
            return None
        name = scope.unit.text(args).strip("<> ")
        return _SIZES.get(name) or _WORDS.get(name)


def integer(text: str) -> int | None:
    """The value of an integer literal such as `16_384`, `0x4000`, `4usize`."""
    digits = text.replace("_", "")
    for suffix in ("u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"):
        if digits.endswith(suffix) and not digits.startswith("0x"):
            digits = digits[: -len(suffix)]
            break
        if digits.startswith("0x") and digits.endswith(("usize", "isize")):
            digits = digits[:-5]
            break
    try:
        return int(digits, 0) if digits[:2].lower() in ("0x", "0o", "0b") else int(digits)
    except ValueError:
        return None
