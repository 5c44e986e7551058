"""From syntax to `hir`: one function body at a time, macro bodies included, local names bound.

Patterns are lowered in `lower_pattern`; what names mean beyond local variables is left to `names`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.cfg import ALWAYS
from rustasync_lint.model.items import Scope, Unit
from rustasync_lint.model.lower_cfg import folded, perhaps, there, under_conditions
from rustasync_lint.model.lower_control import Control
from rustasync_lint.model.lower_pattern import Patterns
from rustasync_lint.model.types import path_segments
from rustasync_lint.syntax.fragments import COMMENTS

if TYPE_CHECKING:
    from tree_sitter import Node


_SCOPED = frozenset(
    [
        "function_item",
        "struct_item",
        "enum_item",
        "union_item",
        "trait_item",
        "impl_item",
        "type_item",
        "const_item",
        "static_item",
        "mod_item",
        "use_declaration",
        "macro_definition",
    ]
)
# What stands in a block and is neither statement nor tail.
_ITEMS = _SCOPED | {
    "extern_crate_declaration",
    "foreign_mod_item",
    "attribute_item",
    "inner_attribute_item",
    "empty_statement",
    "line_comment",
    "block_comment",
    "function_signature_item",
    "associated_type",
    "label",
}


class Lowering(Control):
    """The state of lowering one body: where names stand right now."""

    def __init__(self, unit: Unit, scope: Scope, body_scopes: dict[int, Scope]) -> None:
        self.unit = unit
        self.scope = scope
        self.frames: list[dict[str, hir.Binding]] = [{}]
        self.by_node: dict[tuple[int, int, str], hir.Expr] = {}
        self.body_scopes = body_scopes
        self.fragments: list[Node] = []
        self.patterns = Patterns(self)
        self.macros = 0

    # --- names -------------------------------------------------------------------------------

    def text(self, node: Node) -> str:
        return self.unit.text(node)

    def declare(self, binding: hir.Binding) -> None:
        """Make a name visible from here on."""
        self.frames[-1][binding.name] = binding

    def find(self, name: str) -> hir.Binding | None:
        """The local variable that a name means here."""
        for frame in reversed(self.frames):
            if name in frame:
                return frame[name]
        return None

    # --- entry -------------------------------------------------------------------------------

    def expr(self, node: Node | None) -> hir.Expr:
        """Lower an expression node; a missing one becomes an empty unknown."""
        if node is None:
            return self.placed(hir.Group("unknown", []), None)
        make = _EXPRESSIONS.get(node.type)
        made = make(self, node) if make is not None else self.unknown(node)
        return made

    def placed(self, expr: hir.Expr, node: Node | None) -> hir.Expr:
        """Give an expression its place in the file, and make it findable by its node."""
        expr.parent = None
        if node is None:
            expr.start = expr.end = 0
        else:
            expr.start, expr.end = node.start_byte, node.end_byte
            self.by_node[expr.start, expr.end, node.type] = expr
        return expr

    def unknown(self, node: Node) -> hir.Expr:
        """Something unread: its readable parts, one after another."""
        items = [self.expr(c) for c in node.named_children if c.type in _EXPRESSIONS]
        return self.placed(hir.Group("unknown", items), node)

    def introduction(
        self,
        kind: str,
        pattern: Node | None,
        value: hir.Expr | None,
        type_node: Node | None = None,
        mutable: bool = False,
    ) -> hir.Introduction:
        """Lower a pattern and declare its names."""
        pat = self.patterns.lower(pattern, mutable)
        intro = hir.Introduction(kind, pat, value, type_node, self.scope)
        for binding in pat.bindings():
            binding.source = intro
            self.declare(binding)
        return intro

    # --- blocks ------------------------------------------------------------------------------

    def block(self, node: Node | None, flavor: str = "") -> hir.Expr:
        """Lower a `{ .. }` in a scope of its own."""
        if node is None:
            return self.expr(None)
        if node.type != "block":
            return self.expr(node)
        label = self.label(node)
        outer = self.scope
        children = node.named_children
        if any(child.type in _SCOPED for child in children):
            self.scope = self.body_scopes.get(node.start_byte) or Scope(outer, self.unit, outer.crate, outer.in_test)
            if node.start_byte not in self.body_scopes:
                self.body_scopes[node.start_byte] = self.scope
                self.scope.fill_block(node)
        self.frames.append({})
        statements, tail = self.statements(children)
        self.frames.pop()
        made = self.placed(hir.Block(statements, tail, label, flavor, self.scope), node)
        self.scope = outer
        return made

    def statements(self, children: list[Node]) -> tuple[list[hir.Expr], hir.Expr | None]:
        statements: list[hir.Expr] = []
        tail: hir.Expr | None = None
        tail_node = None
        arms: list[hir.Expr] = []
        for child, when in under_conditions(children, self.unit, _ITEMS):
            if not there(when, self.scope):
                continue
            outer, self.scope = self.scope, self.scope.under(when)
            if tail is not None:
                statements.append(tail if tail in arms else self._statement_of(tail, tail_node))
                tail = None
            tail_node = child
            kind = child.type
            if kind == "let_declaration":
                statements.append(self.let(child))
            elif kind == "expression_statement" and child.children[-1].type == ";":
                inner = next((c for c in child.named_children if c.type not in COMMENTS), None)
                made = self.placed(hir.Statement(self.expr(inner)), child)
                statements.append(made if when == ALWAYS else perhaps(made, None, self.scope))
            elif kind != "empty_statement":
                inner = child
                if kind == "expression_statement":
                    inner = next((c for c in child.named_children if c.type not in COMMENTS), child)
                tail = self.expr(inner)
                if when != ALWAYS:
                    arms.append(tail)
            self.scope = outer
        return folded(statements, tail, arms, self.scope, self._statement_of)

    def _statement_of(self, expr: hir.Expr, node: Node | None) -> hir.Expr:
        """A block-like expression in the middle of a block is a statement of its own."""
        made = hir.Statement(expr)
        if node is not None and node.type == "expression_statement":
            return self.placed(made, node)
        made.parent = None
        made.start, made.end = expr.start, expr.end
        return made

    def let(self, node: Node) -> hir.Expr:
        value_node = node.child_by_field_name("value")
        value = self.expr(value_node) if value_node is not None else None
        otherwise_node = node.child_by_field_name("alternative")
        otherwise = self.block(otherwise_node) if otherwise_node is not None else None
        mutable = any(c.type == "mutable_specifier" for c in node.children)
        intro = self.introduction(
            "let", node.child_by_field_name("pattern"), value, node.child_by_field_name("type"), mutable
        )
        made = self.placed(hir.Let(intro, otherwise, False), node)
        intro.expr = made
        return made

    def label(self, node: Node) -> str:
        label = next((c for c in node.children if c.type == "label"), None)
        return self.text(label).lstrip("'") if label is not None else ""

    # --- expressions -------------------------------------------------------------------------

    def path(self, node: Node) -> hir.Expr:
        segments = path_segments(node, self.scope)
        made = hir.Path(segments, node, self.scope)
        if len(segments) == 1:
            local = self.find(segments[0])
            if local is not None:
                made.local = local
                local.uses.append(made)
        return self.placed(made, node)

    def literal(self, node: Node) -> hir.Expr:
        kind = node.type
        return self.placed(hir.Lit(kind, self.text(node) if kind in _NUMBERS else self.text(node)[:1]), node)

    def paren(self, node: Node) -> hir.Expr:
        inner = next((c for c in node.named_children if c.type not in COMMENTS), None)
        made = self.expr(inner)
        self.by_node[node.start_byte, node.end_byte, node.type] = made
        return made

    def call(self, node: Node) -> hir.Expr:
        callee = node.child_by_field_name("function")
        turbofish = None
        if callee is not None and callee.type == "generic_function":
            inner = callee.child_by_field_name("function")
            if inner is not None and inner.type == "field_expression":
                turbofish = callee.child_by_field_name("type_arguments")
                callee = inner
        arguments = node.child_by_field_name("arguments")
        if callee is not None and callee.type == "field_expression":
            field = callee.child_by_field_name("field")
            if field is not None and field.type == "field_identifier":
                receiver = self.expr(callee.child_by_field_name("value"))
                args = self._args(arguments)
                name = self.text(field).removeprefix("r#")
                span = (field.start_byte, field.end_byte)
                return self.placed(hir.MethodCall(receiver, name, span, turbofish, args, self.scope), node)
        if callee is not None and callee.type == "break_expression":  # `break (a, b)` is a call to the grammar
            args = self._args(arguments)
            return self._break(callee, args[0] if len(args) == 1 else self.placed(hir.Group("tuple", args), None), node)
        made = self.expr(callee)
        return self.placed(hir.Call(made, self._args(arguments)), node)

    def _args(self, node: Node | None) -> list[hir.Expr]:
        if node is None:
            return []
        return [self.expr(c) for c in node.named_children if c.type not in COMMENTS and c.type != "attribute_item"]

    def field(self, node: Node) -> hir.Expr:
        field = node.child_by_field_name("field")
        base = self.expr(node.child_by_field_name("value"))
        return self.placed(hir.Field(base, self.text(field) if field is not None else ""), node)

    def index(self, node: Node) -> hir.Expr:
        parts = [self.expr(c) for c in node.named_children if c.type not in COMMENTS]
        if len(parts) != 2:
            return self.placed(hir.Group("unknown", parts), node)
        return self.placed(hir.Index(parts[0], parts[1]), node)

    def unary(self, node: Node) -> hir.Expr:
        operand = self.expr(node.named_children[-1] if node.named_child_count else None)
        return self.placed(hir.Unary(node.children[0].type, operand), node)

    def reference(self, node: Node) -> hir.Expr:
        mutable = any(c.type == "mutable_specifier" for c in node.children)
        return self.placed(hir.Ref(self.expr(node.child_by_field_name("value")), mutable), node)

    def binary(self, node: Node) -> hir.Expr:
        op = node.child_by_field_name("operator")
        left_node = node.child_by_field_name("left")
        if op is not None and left_node is not None and left_node.type == "break_expression":  # `break *x`, `break &x`
            inner = self.expr(node.child_by_field_name("right"))
            made = hir.Ref(inner, False) if op.type == "&" else hir.Unary(op.type, inner)
            self.placed(made, None)
            made.start, made.end = op.start_byte, inner.end
            return self._break(left_node, made, node)
        left = self.expr(left_node)
        right = self.expr(node.child_by_field_name("right"))
        return self.placed(hir.Binary(op.type if op is not None else "", left, right), node)

    def _break(self, node: Node, value: hir.Expr, whole: Node) -> hir.Expr:
        """A `break` whose value the grammar took for the right side of an operator."""
        return self.placed(hir.Jump("break", self.label(node), value), whole)

    def assign(self, node: Node) -> hir.Expr:
        op = node.child_by_field_name("operator")
        right = self.expr(node.child_by_field_name("right"))
        left = self.expr(node.child_by_field_name("left"))
        return self.placed(hir.Assign(left, right, op.type if op is not None else "="), node)

    def group(self, node: Node) -> hir.Expr:
        length = node.child_by_field_name("length")
        items = [c for c in node.named_children if c.type not in COMMENTS and c.type != "attribute_item"]
        if length is not None and len(items) == 2:
            return self.placed(hir.Repeat(self.expr(items[0]), self.expr(length), length, self.scope), node)
        kind = _GROUPS.get(node.type, "range")
        if kind == "range":  # `a..b`, `a..`, `..b`, `..`, and with `=`
            kind = "".join("_" if c.is_named else c.type for c in node.children if c.type not in COMMENTS)
        return self.placed(hir.Group(kind, [self.expr(c) for c in items]), node)

    def struct(self, node: Node) -> hir.Expr:
        name = node.child_by_field_name("name")
        body = node.child_by_field_name("body")
        fields: list[tuple[str, hir.Expr]] = []
        base: hir.Expr | None = None
        for child in body.named_children if body is not None else ():
            if child.type == "shorthand_field_initializer":
                inner = child.named_children[-1]
                fields.append((self.text(inner), self.path(inner)))
            elif child.type == "field_initializer":
                field = child.child_by_field_name("field")
                value = self.expr(child.child_by_field_name("value"))
                fields.append((self.text(field) if field is not None else "", value))
            elif child.type == "base_field_initializer":
                base = self.expr(child.named_children[0] if child.named_child_count else None)
        path = self.placed(
            hir.Path(path_segments(name, self.scope) if name is not None else (), name or node, self.scope),
            name,
        )
        assert isinstance(path, hir.Path)
        return self.placed(hir.StructLit(path, fields, base), node)

    def cast(self, node: Node) -> hir.Expr:
        operand = self.expr(node.child_by_field_name("value"))
        return self.placed(hir.Cast(operand, node.child_by_field_name("type"), self.scope), node)

    def await_(self, node: Node) -> hir.Expr:
        return self.placed(hir.Await(self.expr(node.named_children[0])), node)

    def try_(self, node: Node) -> hir.Expr:
        return self.placed(hir.Try(self.expr(node.named_children[0])), node)


_NUMBERS = ("integer_literal", "float_literal")
_GROUPS = {"tuple_expression": "tuple", "unit_expression": "tuple", "array_expression": "array"}
_EXPRESSIONS: dict[str, Callable[[Lowering, Node], hir.Expr]] = {
    **dict.fromkeys(
        ("identifier", "scoped_identifier", "self", "generic_function", "super", "crate", "metavariable"),
        Lowering.path,
    ),
    **dict.fromkeys(
        (
            "integer_literal",
            "float_literal",
            "string_literal",
            "raw_string_literal",
            "char_literal",
            "boolean_literal",
        ),
        Lowering.literal,
    ),
    "parenthesized_expression": Lowering.paren,
    "call_expression": Lowering.call,
    "field_expression": Lowering.field,
    "index_expression": Lowering.index,
    "unary_expression": Lowering.unary,
    "reference_expression": Lowering.reference,
    "binary_expression": Lowering.binary,
    "assignment_expression": Lowering.assign,
    "compound_assignment_expr": Lowering.assign,
    **dict.fromkeys(("tuple_expression", "unit_expression", "array_expression", "range_expression"), Lowering.group),
    "struct_expression": Lowering.struct,
    "type_cast_expression": Lowering.cast,
    "await_expression": Lowering.await_,
    "try_expression": Lowering.try_,
    "block": Lowering.block,
    **dict.fromkeys(("unsafe_block", "const_block", "try_block"), Lowering.inner_block),
    **dict.fromkeys(("async_block", "gen_block"), Lowering.async_block),
    "closure_expression": Lowering.closure,
    "if_expression": Lowering.if_,
    "let_condition": Lowering.let_condition,
    "let_chain": Lowering.let_chain,
    "match_expression": Lowering.match,
    **dict.fromkeys(("loop_expression", "while_expression", "for_expression"), Lowering.loop),
    **dict.fromkeys(
        ("break_expression", "continue_expression", "return_expression", "yield_expression"), Lowering.jump
    ),
    "macro_invocation": Lowering.macro,
    "ERROR": Lowering.unknown,
}
