"""The value of constant integer expressions: literals, consts, arithmetic, `if`, `const fn`, `size_of` of primitives.

Truth values count as 1 and 0. A `const fn` is followed when its body is `let`s and an expression; loops are not run.
"""

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
        self._locals: dict[str, int | None] = {}

    def length(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        """The value of a constant expression; None when it is not known, negative or absurd."""
        value = self._value(node, scope, generics)
        return value if value is not None and 0 <= value < _LIMIT else None

    def _value(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        kind = node.type
        if kind == "integer_literal":
            return integer(scope.unit.text(node))
        if kind == "boolean_literal":
            return int(scope.unit.text(node) == "true")
        if kind == "if_expression":
            return self._if(node, scope, generics)
        if kind in ("parenthesized_expression", "block", "const_block", "expression_statement", "else_clause"):
            return self._block(node, scope, generics)
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
            "<": lambda: int(a < b),
            ">": lambda: int(a > b),
            "<=": lambda: int(a <= b),
            ">=": lambda: int(a >= b),
            "==": lambda: int(a == b),
            "!=": lambda: int(a != b),
            "&&": lambda: int(bool(a and b)),
            "||": lambda: int(bool(a or b)),
        }.get(op.type, lambda: None)()

    def _if(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        condition, then = node.child_by_field_name("condition"), node.child_by_field_name("consequence")
        otherwise = node.child_by_field_name("alternative")
        truth = self._value(condition, scope, generics) if condition is not None else None
        branch = then if truth else otherwise
        return self._value(branch, scope, generics) if branch is not None and truth is not None else None

    def _block(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        """The last expression, after `let`s; what else a block may do is not followed."""
        inner = [c for c in node.named_children if not c.is_extra]
        outer = self._locals
        try:
            for statement in inner[:-1]:
                pattern, value = statement.child_by_field_name("pattern"), statement.child_by_field_name("value")
                if statement.type != "let_declaration" or pattern is None or value is None:
                    return None
                if pattern.type != "identifier" or any(c.type == "mutable_specifier" for c in statement.children):
                    return None
                self._locals = {**self._locals, scope.unit.text(pattern): self._value(value, scope, generics)}
            return self._value(inner[-1], scope, generics) if inner else None
        finally:
            self._locals = outer

    # --- names -------------------------------------------------------------------------------

    def _named(self, node: Node, scope: Scope, generics: Generics) -> int | None:
        segments = path_segments(node, scope)
        if len(segments) == 1 and segments[0] in self._locals:
            return self._locals[segments[0]]
        own, name, trait = self._qualified(node, scope, generics)
        if name:
            return self._of_item(self._associated(own, name, trait))
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
        return self._inside(item, value, {})

    def _inside(self, item: Item, value: Node, given: dict[str, int | None]) -> int | None:
        """The value of an expression of an item, where `given` are the values of its parameters."""
        outer, self._locals = self._locals, given
        self._busy.add(id(item))
        try:
            return self._value(value, item.scope, self.types.generics(item))
        finally:
            self._busy.discard(id(item))
            self._locals = outer

    def _qualified(self, node: Node, scope: Scope, generics: Generics) -> tuple[Ty, str, str]:
        """The type, the name and the trait of `<Type as Trait>::NAME` and `<Type>::NAME`."""
        path, name = node.child_by_field_name("path"), node.child_by_field_name("name")
        if path is None or name is None or path.type != "bracketed_type" or not path.named_children:
            return None, "", ""
        own, trait = path.named_children[0], ""
        if own.type == "qualified_type":
            alias, stated = own.child_by_field_name("alias"), own.child_by_field_name("type")
            trait = path_segments(alias, scope)[-1] if alias is not None else ""
            own = stated if stated is not None else own
        return self.types.lower(own, scope, generics), scope.unit.text(name), trait

    def _associated(self, own: Ty, name: str, of: str = "", kind: str = "const") -> Item | None:
        """What a type has by that name: its own, that of an impl of a trait (`of`), or the trait's default."""
        if not isinstance(own, Adt) or not isinstance(own.item, Item):
            return None
        found: Item | None = None
        for impl in own.item.unit.crate.impls.get(own.item.name, ()):
            member = impl.members.get(name)
            if of and self._trait(impl)[-1] != of:
                continue
            trait = self.names.resolve(impl.scope, self._trait(impl), "type") if member is None else None
            if isinstance(trait, Item):
                found = found or trait.members.get(name)
            if member is not None and member.kind == kind:
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
        if callee.type in ("identifier", "scoped_identifier"):
            return self._function(callee, arguments, scope, generics)
        if callee.type != "field_expression" or arguments.named_child_count != 1:
            return None
        receiver, field = callee.child_by_field_name("value"), callee.child_by_field_name("field")
        method = _METHODS.get(scope.unit.text(field)) if field is not None else None
        if receiver is None or method is None:
            return None
        a = self._value(receiver, scope, generics)
        b = self._value(arguments.named_children[0], scope, generics)
        return method(a, b) if a is not None and b is not None else None

    def _function(self, callee: Node, arguments: Node, scope: Scope, generics: Generics) -> int | None:
        """A call of a `const fn` of the program or of a dependency."""
        segments = path_segments(callee, scope)
        found = self.names.resolve(scope, segments, "value")
        if segments[0] == "Self" and len(segments) == 2:
            found = self._associated(generics.self_type, segments[1], kind="fn")
        elif isinstance(found, Member):
            found = self._associated(self.types.of(found.base, ()), found.name, kind="fn")
        if not isinstance(found, Item) or found.kind != "fn" or id(found) in self._busy:
            return None
        body, declared = found.child("body"), found.child("parameters")
        if body is None or declared is None:
            return None
        patterns = [p.child_by_field_name("pattern") for p in declared.named_children if p.type == "parameter"]
        names = [found.unit.text(p) if p is not None else "" for p in patterns]
        values = [self._value(arg, scope, generics) for arg in arguments.named_children if not arg.is_extra]
        return self._inside(found, body, dict(zip(names, values))) if len(names) == len(values) else None

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
