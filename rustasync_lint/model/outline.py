"""The outline of a file: what it defines and imports, and where that stands in its bytes. One pass over its tree.

An outline holds no syntax, so that the tree can go once it is made, and it is plain data that can be
kept. Knows the shapes of items; which scope they belong to is for `items`, what names mean for `names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from rustasync_lint.model.attributes import is_test
from rustasync_lint.model.loose import LooseCall, loose_calls
from rustasync_lint.model.uses import Use, read_extern_crate, read_use
from rustasync_lint.source import BOM, SourceFile
from rustasync_lint.syntax.cfg_if import cfg_arms, is_cfg_if
from rustasync_lint.syntax.fragments import COMMENTS, LONGEST, read_macro
from rustasync_lint.syntax.tree import errors, parse, parse_spans

if TYPE_CHECKING:
    from tree_sitter import Node

_STR_MACRO = re.compile(rb"\bstr!(?=\s*[\[({])")
# Modules, macros with items and lists in a `use` that nest deeper than this are not read: no program
# needs it, and every level costs stack.
DEEPEST = 100

KINDS = {
    "function_item": "fn",
    "function_signature_item": "fn",
    "struct_item": "struct",
    "enum_item": "enum",
    "union_item": "union",
    "trait_item": "trait",
    "impl_item": "impl",
    "type_item": "alias",
    "associated_type": "alias",
    "const_item": "const",
    "static_item": "static",
    "mod_item": "mod",
    "enum_variant": "variant",
    "macro_definition": "macro",
}
_ITEM_WORDS = frozenset(
    ("fn", "static", "const", "struct", "enum", "mod", "use", "impl", "trait", "type", "pub", "async")
)
_HOLDERS = frozenset(("impl", "trait", "enum", "mod"))

Span = tuple[int, int]
NOWHERE: Span = (0, 0)


class Entry(msgspec.Struct, array_like=True, gc=False):
    """One item. Spans are bytes of its file, end exclusive, and empty for what it does not have.

    `entries` are associated items, variants, or what an inline module holds; `above` is where the comments
    and attributes begin that stand before it, `blank` a `ref` that the grammar does not know (`lazy_static!`).
    `head` is the last name of the type that an impl is for; `params` are type and const parameters.
    """

    kind: str
    name: str
    start: int
    end: int
    above: int
    body: Span = NOWHERE
    attributes: tuple[str, ...] = ()
    tested: bool = False
    is_async: bool = False
    params: tuple[str, ...] = ()
    returns: Span = NOWHERE
    head: str = ""
    trait: str = ""
    blank: Span = NOWHERE
    entries: tuple[Entry, ...] = ()
    uses: tuple[Use, ...] = ()


class Outline(msgspec.Struct, array_like=True, gc=False):
    """What stands in a file or block.

    Of a file also: `errors`, where the parser stumbled first and how often it did, and the calls whose value
    nothing takes.
    """

    entries: tuple[Entry, ...] = ()
    uses: tuple[Use, ...] = ()
    errors: Span = NOWHERE
    loose: tuple[LooseCall, ...] = ()


def read_outline(source: SourceFile, *, judged: bool = True) -> Outline:
    """The outline of a file; without the calls in it, unless it may be judged."""
    data = readable(source.data)
    tree = parse(data)
    broken = list(errors(tree))
    made = outline_of(tree.root_node, data)
    made.errors = (broken[0].start_byte, len(broken)) if broken else NOWHERE
    made.loose = tuple(loose_calls(tree.root_node, data)) if judged else ()
    return made


def readable(data: bytes) -> bytes:
    """The bytes as the grammar reads them: a BOM is white space, a macro called `str!` is no primitive type."""
    if data.startswith(BOM):
        data = b"   " + data[len(BOM) :]
    return _STR_MACRO.sub(b"st_!", data) if b"str!" in data else data


def outline_of(body: Node, data: bytes) -> Outline:
    """What stands directly in a node of the file with these bytes: a file, or the block of a function."""
    reader = _Reader(data)
    reader.read(body.named_children, 0)
    return Outline(tuple(reader.entries), tuple(reader.uses))


class _Reader:
    """Collects what stands on one level."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.entries: list[Entry] = []
        self.uses: list[Use] = []

    def text(self, node: Node | None) -> str:
        """The text of a node, empty for none."""
        return self.data[node.start_byte : node.end_byte].decode("utf-8", "replace") if node is not None else ""

    def read(self, nodes: list[Node], depth: int, *, in_macro: bool = False) -> None:
        """Take in what `nodes` are; `depth` is how many modules, macros and `extern` blocks are around them."""
        if depth > DEEPEST:
            return
        attributes: list[str] = []
        above = -1
        for node in nodes:
            kind = node.type
            if kind == "attribute_item":
                attributes.append(self.text(node))
            if kind == "attribute_item" or kind in COMMENTS:
                above = node.start_byte if above < 0 else above
                continue
            known = KINDS.get(kind)
            if known is not None:
                self.entries.append(self._entry(known, node, attributes, above, depth))
            elif kind == "use_declaration":
                self._use(read_use(node, self.text), attributes)
            elif kind == "extern_crate_declaration":
                self._use(read_extern_crate(node, self.text), attributes)
            elif kind == "foreign_mod_item":
                inner = node.child_by_field_name("body")
                self.read(inner.named_children if inner is not None else [], depth + 1)
            elif kind == "macro_invocation":
                self._macro(node, depth + 1)
            elif kind == "expression_statement" and not in_macro and _is_macro(node):
                self._macro(node.named_children[0], depth + 1)
            attributes, above = [], -1

    def _use(self, uses: Iterator[Use], attributes: list[str]) -> None:
        conditions = tuple(text for text in attributes if "cfg" in text)
        self.uses += (Use(use.name, use.path, conditions) for use in uses) if conditions else uses

    def _entry(self, kind: str, node: Node, attributes: list[str], above: int, depth: int) -> Entry:
        start, end = node.start_byte, node.end_byte
        name = self.text(node.child_by_field_name("name")).removeprefix("r#")
        made = Entry(kind, name, start, end, above if above >= 0 else start)
        if attributes:
            made.attributes = tuple(attributes)
            made.tested = is_test(attributes)
        body = node.child_by_field_name("body")
        if body is not None:
            made.body = (body.start_byte, body.end_byte)
            if kind in _HOLDERS:
                inner = _Reader(self.data)
                inner.read(body.named_children, depth + 1)
                made.entries, made.uses = tuple(inner.entries), tuple(inner.uses)
        made.params = tuple(self.text(name) for name, _ in parameter_nodes(node))
        if kind == "fn":
            returned = node.child_by_field_name("return_type")
            made.returns = (returned.start_byte, returned.end_byte) if returned is not None else NOWHERE
            modifiers = next((c for c in node.children if c.type == "function_modifiers"), None)
            made.is_async = modifiers is not None and any(c.type == "async" for c in modifiers.children)
        elif kind == "impl":
            made.head = self._head(node, made.params)
            made.trait = self.text(node.child_by_field_name("trait"))
        elif kind == "static":
            made.blank = _unknown_ref(self.data, node)
        return made

    def _head(self, impl: Node, params: tuple[str, ...]) -> str:
        """The last name of the type that an impl is for; `*` when that is one of its type parameters."""
        node = impl.child_by_field_name("type")
        while node is not None:
            kind = node.type
            if kind == "array_type":
                return "[]"
            if kind in ("reference_type", "generic_type"):
                node = node.child_by_field_name("type")
            elif kind == "scoped_type_identifier":
                node = node.child_by_field_name("name")
            elif kind in ("dynamic_type", "abstract_type"):
                node = node.child_by_field_name("trait")
            elif kind in ("type_identifier", "primitive_type", "identifier"):
                name = self.text(node)
                return "*" if name in params else name
            else:
                return f"<{kind}>"
        return ""

    def _macro(self, macro: Node, depth: int) -> None:
        """Items in the body of a macro such as `lazy_static!`, `thread_local!` or `cfg_rt!`."""
        body = macro.named_children[-1] if macro.named_child_count else None
        if body is None or body.type != "token_tree" or body.end_byte - body.start_byte > LONGEST:
            return
        if is_cfg_if(macro, self.data):
            for attribute, (start, end) in cfg_arms(macro, self.data):
                self._arm(attribute, parse_spans(self.data, [(start + 1, end - 1)]).root_node, depth)
            return
        if not any(child.type in _ITEM_WORDS for child in body.children):
            return
        nodes = read_macro(self.data, macro, items=True).nodes
        if any(node.type in KINDS or node.type == "use_declaration" for node in nodes):
            name = macro.child_by_field_name("macro")
            mark = (f"#[{self.text(name).rsplit('::', 1)[-1]}!]",) if name is not None else ("",)
            before = len(self.entries)
            self.read(nodes, depth, in_macro=True)
            for entry in self.entries[before:]:
                entry.attributes += mark

    def _arm(self, attribute: str, arm: Node, depth: int) -> None:
        """The items of one arm of a `cfg_if!`, as if each had its condition above it."""
        entries, uses = len(self.entries), len(self.uses)
        self.read(arm.named_children, depth)
        for entry in self.entries[entries:]:
            entry.attributes = (attribute, *entry.attributes, "#[cfg_if!]")
            entry.tested = entry.tested or is_test((attribute,))
        self.uses[uses:] = [Use(use.name, use.path, (attribute, *use.attributes)) for use in self.uses[uses:]]


def _is_macro(node: Node) -> bool:
    return node.named_child_count == 1 and node.named_children[0].type == "macro_invocation"


def _unknown_ref(data: bytes, node: Node) -> Span:
    """Where the `ref` of a `static ref NAME` stands, which was read as if it were not there."""
    at = next((child for child in node.children if child.type == "static"), None)
    name = node.child_by_field_name("name")
    found = data.find(b"ref", at.end_byte, name.start_byte) if at is not None and name is not None else -1
    return (found, found + 3) if found >= 0 else NOWHERE


def parameter_nodes(node: Node | None) -> list[tuple[Node, Node]]:
    """The type and const parameters that an item's node declares, in order: where the name is, and all of it."""
    listed = node.child_by_field_name("type_parameters") if node is not None else None
    found: list[tuple[Node, Node]] = []
    for child in listed.named_children if listed is not None else ():
        if child.type.endswith("_parameter") and child.type != "lifetime_parameter":
            name = child.child_by_field_name("name") or child.child_by_field_name("left")
            if name is not None:
                found.append((name, child))
        elif child.type == "type_identifier":
            found.append((child, child))
    return found
