"""Patterns from syntax to `hir`, and the names that `pin!(x)` binds anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.types import path_segments

if TYPE_CHECKING:
    from tree_sitter import Node

    from rustasync_lint.model.lower import Lowering

_COMMENTS = ("line_comment", "block_comment", "attribute_item")
_GROUPS = {
    "tuple_pattern": "tuple",
    "slice_pattern": "slice",
    "or_pattern": "or",
    "reference_pattern": "ref",
    "ref_pattern": "by ref",
    "mut_pattern": "mut",
    "parenthesized_pattern": "paren",
}

# What nests deeper than this in a pattern stays unread.
_DEEPEST = 100


class Patterns:
    """Lowers the patterns of one body."""

    def __init__(self, lowering: Lowering) -> None:
        self.lowering = lowering
        self._names: dict[str, hir.Binding] = {}
        self._depth = 0

    def lower(self, node: Node | None, mutable: bool = False) -> hir.Pat:
        """A pattern node as a pattern; its names are not yet declared."""
        self._names = {}
        return self._pat(node, mutable, False)

    def _placed(self, pat: hir.Pat, node: Node) -> hir.Pat:
        pat.start, pat.end = node.start_byte, node.end_byte
        return pat

    def _bind(self, node: Node, mutable: bool, by_ref: bool, sub: hir.Pat | None = None) -> hir.Pat:
        name = self.lowering.text(node).removeprefix("r#")
        binding = self._names.get(name)
        if binding is None:
            binding = self._names[name] = hir.Binding(name, node.start_byte, node.end_byte, mutable, by_ref)
        made = hir.PBind(binding, sub)
        binding.pattern = binding.pattern or made
        return self._placed(made, node)

    def _path(self, node: Node) -> hir.Path:
        made = hir.Path(path_segments(node, self.lowering.scope), node, self.lowering.scope)
        made.parent, made.start, made.end = None, node.start_byte, node.end_byte
        return made

    def _pat(self, node: Node | None, mutable: bool, by_ref: bool) -> hir.Pat:
        if node is None:
            made = hir.PWild()
            made.start = made.end = 0
            return made
        if self._depth == _DEEPEST:
            return self._placed(hir.PLit(), node)
        self._depth += 1
        pattern = self._read(node, mutable, by_ref)
        self._depth -= 1
        return pattern

    def _read(self, node: Node, mutable: bool, by_ref: bool) -> hir.Pat:
        kind = node.type
        text = self.lowering.text
        if kind in ("identifier", "self"):
            name = text(node)
            if name[:1].isupper():
                return self._placed(hir.PVariant(self._path(node), [], []), node)
            return self._bind(node, mutable, by_ref)
        if kind == "_":
            return self._placed(hir.PWild(), node)
        if kind in _GROUPS:
            mutable = mutable or kind == "mut_pattern"
            by_ref = by_ref or kind == "ref_pattern"
            parts = [
                self._pat(c, mutable, by_ref)
                for c in node.children
                if (c.is_named or c.type == "_") and c.type not in (*_COMMENTS, "mutable_specifier")
            ]
            if kind in ("ref_pattern", "mut_pattern", "parenthesized_pattern") and len(parts) == 1:
                return parts[0]
            return self._placed(hir.PGroup(_GROUPS[kind], parts), node)
        if kind == "tuple_struct_pattern":
            path = node.child_by_field_name("type")
            skip = path.start_byte if path is not None else -1
            parts = [
                self._pat(c, False, False)
                for c in node.children
                if (c.is_named or c.type == "_") and c.start_byte != skip and c.type not in _COMMENTS
            ]
            return self._placed(hir.PVariant(self._path(path or node), parts, []), node)
        if kind == "struct_pattern":
            path = node.child_by_field_name("type")
            fields = [self._field(c) for c in node.named_children if c.type == "field_pattern"]
            return self._placed(hir.PVariant(self._path(path or node), [], fields), node)
        if kind == "captured_pattern":
            children = [c for c in node.children if (c.is_named or c.type == "_") and c.type not in _COMMENTS]
            sub = self._pat(children[-1], False, False)
            return self._bind(children[0], mutable, by_ref, sub)
        if kind in ("scoped_identifier", "generic_pattern"):
            return self._placed(hir.PVariant(self._path(node), [], []), node)
        if kind == "remaining_field_pattern":
            return self._placed(hir.PRest(), node)
        return self._placed(hir.PLit(), node)

    def _field(self, node: Node) -> tuple[str, hir.Pat]:
        name, pattern = node.child_by_field_name("name"), node.child_by_field_name("pattern")
        kinds = [c.type for c in node.children]
        if name is None:
            return "", self._pat(None, False, False)
        label = self.lowering.text(name)
        if pattern is None:
            return label, self._bind(name, "mutable_specifier" in kinds, "ref" in kinds)
        return label, self._pat(pattern, False, False)

    def pinned(self, macro: hir.Macro) -> None:
        """`pin!(x);` and `pin_mut!(x)` as statements bind `x` anew: later uses mean the pinned one."""
        if macro.name not in ("pin", "pin_mut"):
            return
        for item in macro.items:
            if isinstance(item, hir.Path) and item.local is not None:
                binding = hir.Binding(item.local.name, item.start, item.end, True, False)
                made = hir.PBind(binding)
                made.start, made.end = item.start, item.end
                binding.pattern = made
                binding.source = hir.Introduction("pin", made, item, None, self.lowering.scope, macro)
                self.lowering.declare(binding)
