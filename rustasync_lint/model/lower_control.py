"""Control flow, closures and macros from syntax to `hir`: what opens a scope, and what leaves one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.cfg import condition
from rustasync_lint.model.lower_cfg import perhaps, there
from rustasync_lint.model.lower_pattern import Patterns
from rustasync_lint.model.types import path_segments
from rustasync_lint.syntax.cfg_if import cfg_arms, is_cfg_if
from rustasync_lint.syntax.fragments import COMMENTS
from rustasync_lint.syntax.tree import parse_spans

if TYPE_CHECKING:
    from tree_sitter import Node

    from rustasync_lint.model.items import Scope, Unit
    from rustasync_lint.syntax.fragments import Arm


# Macros that nest deeper than this stay unread: each level is parsed anew.
_DEEPEST_MACRO = 20


_NAMED = re.compile(r"\{([A-Za-z_]\w*)\s*[:}]")


class Control:
    """The control-flow half of `Lowering`."""

    unit: Unit
    scope: Scope
    frames: list[dict[str, hir.Binding]]
    by_node: dict[tuple[int, int, str], hir.Expr]
    fragments: list[Node]
    patterns: Patterns
    macros: int

    if TYPE_CHECKING:

        def text(self, node: Node) -> str: ...
        def expr(self, node: Node | None) -> hir.Expr: ...
        def placed(self, expr: hir.Expr, node: Node | None) -> hir.Expr: ...
        def block(self, node: Node | None, flavor: str = "") -> hir.Expr: ...
        def label(self, node: Node) -> str: ...
        def let(self, node: Node) -> hir.Expr: ...
        def statements(self, children: list[Node]) -> tuple[list[hir.Expr], hir.Expr | None]: ...
        def find(self, name: str) -> hir.Binding | None: ...
        def introduction(
            self,
            kind: str,
            pattern: Node | None,
            value: hir.Expr | None,
            type_node: Node | None = None,
            mutable: bool = False,
        ) -> hir.Introduction: ...

    def inner_block(self, node: Node) -> hir.Expr:
        body = next((c for c in node.named_children if c.type == "block"), None)
        flavor = {"unsafe_block": "unsafe", "const_block": "const", "try_block": "try"}.get(node.type, "")
        made = self.block(body, flavor)
        self.by_node[node.start_byte, node.end_byte, node.type] = made
        return made

    def async_block(self, node: Node) -> hir.Expr:
        moves = any(c.type == "move" for c in node.children)
        body = self.block(next((c for c in node.named_children if c.type == "block"), None))
        return self.placed(hir.AsyncBlock(body, moves), node)

    def closure(self, node: Node) -> hir.Expr:
        kinds = [c.type for c in node.children]
        self.frames.append({})
        params: list[hir.Introduction] = []
        listed = node.child_by_field_name("parameters")
        for child in listed.children if listed is not None else ():
            if not child.is_named and child.type != "_":
                continue
            if child.type == "parameter":
                mutable = any(c.type == "mutable_specifier" for c in child.children)
                pattern, type_node = child.child_by_field_name("pattern"), child.child_by_field_name("type")
                params.append(self.introduction("closure", pattern, None, type_node, mutable))
            elif child.type not in COMMENTS and child.type != "attribute_item":
                params.append(self.introduction("closure", child, None))
        body = self.expr(node.child_by_field_name("body"))
        self.frames.pop()
        return_node = node.child_by_field_name("return_type")
        made = hir.Closure(params, return_node, body, "async" in kinds, "move" in kinds, self.scope)
        self.placed(made, node)
        for param in params:
            param.expr = made
        return made

    def if_(self, node: Node) -> hir.Expr:
        self.frames.append({})
        condition = self.expr(node.child_by_field_name("condition"))
        then = self.block(node.child_by_field_name("consequence"))
        self.frames.pop()
        clause = node.child_by_field_name("alternative")
        otherwise = None
        if clause is not None:
            inner = next((c for c in clause.named_children if c.type not in COMMENTS), None)
            otherwise = self.expr(inner)
        return self.placed(hir.If(condition, then, otherwise), node)

    def let_condition(self, node: Node) -> hir.Expr:
        value = self.expr(node.child_by_field_name("value"))
        intro = self.introduction("match", node.child_by_field_name("pattern"), value)
        made = self.placed(hir.Let(intro, None, True), node)
        intro.expr = made
        return made

    def let_chain(self, node: Node) -> hir.Expr:
        parts = [self.expr(c) for c in node.named_children if c.type not in COMMENTS]
        made = parts[0]
        for part in parts[1:]:
            start, end = made.start, part.end
            made = hir.Binary("&&", made, part)
            made.parent, made.start, made.end = None, start, end
        return made

    def match(self, node: Node) -> hir.Expr:
        value = self.expr(node.child_by_field_name("value"))
        body = node.child_by_field_name("body")
        arms: list[hir.MatchArm] = []
        for child in body.named_children if body is not None else ():
            if child.type not in ("match_arm", "last_match_arm"):
                continue
            self.frames.append({})
            holder = child.child_by_field_name("pattern")
            pattern = next((c for c in holder.children if c.type not in COMMENTS), None) if holder is not None else None
            intro = self.introduction("match", pattern, value)
            condition = holder.child_by_field_name("condition") if holder is not None else None
            guard = self.expr(condition) if condition is not None else None
            arms.append(hir.MatchArm(intro, guard, self.expr(child.child_by_field_name("value"))))
            self.frames.pop()
        made = self.placed(hir.Match(value, arms), node)
        for arm in arms:
            arm.intro.expr = made
        return made

    def loop(self, node: Node) -> hir.Expr:
        kind = node.type.removesuffix("_expression")
        label = self.label(node)
        self.frames.append({})
        condition = intro = None
        if kind == "while":
            condition = self.expr(node.child_by_field_name("condition"))
        elif kind == "for":
            value = self.expr(node.child_by_field_name("value"))
            mutable = any(c.type == "mutable_specifier" for c in node.children)
            intro = self.introduction("for", node.child_by_field_name("pattern"), value, None, mutable)
        body = self.block(node.child_by_field_name("body"))
        self.frames.pop()
        made = self.placed(hir.Loop(kind, label, condition, intro, body), node)
        if intro is not None:
            intro.expr = made
        return made

    def jump(self, node: Node) -> hir.Expr:
        kind = node.type.removesuffix("_expression")
        values = [c for c in node.named_children if c.type not in COMMENTS and c.type != "label"]
        value = self.expr(values[0]) if values else None
        return self.placed(hir.Jump(kind, self.label(node), value), node)

    def cfg_if(self, node: Node) -> hir.Expr:
        """The arms of a `cfg_if!` as the branches of an `if`."""
        blocks: list[tuple[hir.Expr, bool]] = []
        for attribute, span in cfg_arms(node, self.unit.data):
            when = condition([attribute])
            if there(when, self.scope):
                root = parse_spans(self.unit.data, [span]).root_node
                self.fragments.append(root)
                inner = root.named_children[0] if root.named_child_count else root
                inner = inner.named_children[0] if inner.type == "expression_statement" else inner
                outer, self.scope = self.scope, self.scope.under(when)
                blocks.append((self.block(inner), attribute.startswith("#[cfg(all(not(")))
                self.scope = outer
        made: hir.Expr | None = None
        for block, otherwise in reversed(blocks):
            made = block if otherwise and made is None else perhaps(block, made, self.scope)
        if not isinstance(made, hir.If):
            return made or self.placed(hir.Group("unknown", []), node)
        return self.placed(made, node)

    def macro(self, node: Node) -> hir.Expr:
        name = node.child_by_field_name("macro")
        path = hir.Path(path_segments(name, self.scope) if name is not None else (), name or node, self.scope)
        self.placed(path, None)
        if is_cfg_if(node, self.unit.data):
            return self.cfg_if(node)
        if self.macros == _DEEPEST_MACRO:
            return self.placed(hir.Macro(path, [], [], "list", False, False), node)
        self.macros += 1
        fragment = self.unit.fragment(node)
        self.fragments.extend(fragment.roots())
        scoped = fragment.statements and path.segments[-1:] != ("pin",)
        if scoped:
            self.frames.append({})
        items: list[hir.Expr] = []
        if scoped:
            statements, tail = self.statements(fragment.nodes)
            items = statements + ([tail] if tail is not None else [])
        else:
            for child in fragment.nodes:
                inner = child.named_children[0] if child.type == "expression_statement" else child
                items.append(self.let(inner) if inner.type == "let_declaration" else self.expr(inner))
                if inner.type == "string_literal":
                    items.extend(self._named_in(inner))
        if scoped:
            self.frames.pop()
        arms = [self._arm(arm) for arm in fragment.arms]
        self.macros -= 1
        shape = "repeat" if fragment.repeat else "statements" if scoped else "arms" if arms else "list"
        made = hir.Macro(path, items, arms, shape, fragment.biased, fragment.whole)
        self.placed(made, node)
        self.patterns.pinned(made)
        for arm in made.arms:
            if arm.intro is not None:
                arm.intro.expr = made
        return made

    def _arm(self, arm: Arm) -> hir.MacroArm:
        guard = self.expr(arm.guard) if arm.guard is not None else None
        future = self.expr(arm.future) if arm.future is not None else None
        self.frames.append({})
        intro = self.introduction("select", arm.pattern, future) if arm.pattern is not None else None
        handler = self.expr(arm.handler) if arm.handler is not None else None
        self.frames.pop()
        return hir.MacroArm((arm.start, arm.end), arm.keyword, intro, future, guard, handler)

    def _named_in(self, literal: Node) -> Iterator[hir.Expr]:
        """The local variables that a format string names: `println!("{count}")`."""
        for name in _NAMED.findall(self.text(literal).replace("{{", "")):
            local = self.find(name)
            if local is not None:
                made = hir.Path((name,), literal, self.scope)
                made.local, made.parent, made.start, made.end = (
                    local,
                    None,
                    literal.start_byte,
                    literal.end_byte,
                )
                local.uses.append(made)
                yield made
