"""What a file defines: modules, functions, types, traits, impls, imports. Read once, without opening bodies.

Leaves to `names` what a path means, and to `types` what a type node means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from rustasync_lint.source import BOM, SourceFile
from rustasync_lint.syntax.fragments import LONGEST, Fragment, read_macro
from rustasync_lint.syntax.tree import parse

if TYPE_CHECKING:
    from tree_sitter import Node, Tree

    from rustasync_lint.model.crate import Crate

_STR_MACRO = re.compile(rb"\bstr!(?=\s*[\[({])")
TYPE_KINDS = frozenset(("struct", "enum", "union", "alias", "trait", "mod", "variant", "type param"))
VALUE_KINDS = frozenset(("fn", "const", "static", "variant", "struct"))

# Modules, macros with items and lists in a `use` that nest deeper than this are not read: no program
# needs it, and every level costs stack.
_DEEPEST = 100


class Unit:
    """One source file as parsed: its tree, and its macro bodies as they are asked for."""

    def __init__(self, source: SourceFile, crate: Crate, *, in_test: bool = False) -> None:
        self.source = source
        self.crate = crate
        self.in_test = in_test
        self._fragments: dict[int, Fragment] = {}

    @cached_property
    def tree(self) -> Tree:
        """The tree of the whole file; a BOM is white space to it."""
        data = self.source.data
        if data.startswith(BOM):
            data = b"   " + data[len(BOM) :]
        if b"str!" in data:  # a macro named like a primitive type is an error to the grammar
            data = _STR_MACRO.sub(b"st_!", data)
        return parse(data)

    def text(self, node: Node) -> str:
        """The text of a node of this file or of one of its fragments."""
        return self.source.data[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def forget(self) -> None:
        """Let the macro bodies go that were read."""
        self._fragments.clear()

    def fragment(self, macro: Node, *, items: bool = False) -> Fragment:
        """The body of a macro invocation, read once."""
        found = self._fragments.get(macro.start_byte)
        if found is None:
            found = self._fragments[macro.start_byte] = read_macro(self.source.data, macro, items=items)
        return found


class Import:
    """One name that a `use` brings in (`glob`: all names of the path), or an `extern crate`."""

    __slots__ = ("name", "path", "glob", "node", "busy", "base", "tried")

    def __init__(self, name: str, path: tuple[str, ...], glob: bool, node: Node) -> None:
        self.name = name
        self.path = path
        self.glob = glob
        self.node = node
        self.busy = False
        self.base: Any = None  # what a glob's path means, once `names` has found out
        self.tried = False


class Item:
    """Something with a name, or an impl. `owner` is the impl, trait or enum that it stands in."""

    __slots__ = (
        "kind",
        "name",
        "node",
        "scope",
        "unit",
        "owner",
        "attributes",
        "in_test",
        "_members",
        "cache",
    )

    def __init__(
        self,
        kind: str,
        name: str,
        node: Node,
        scope: Scope,
        unit: Unit,
        owner: Item | None = None,
        attributes: tuple[str, ...] = (),
        in_test: bool = False,
    ) -> None:
        self.kind = kind
        self.name = name
        self.node = node
        self.scope = scope
        self.unit = unit
        self.owner = owner
        self.attributes = attributes
        self.in_test = in_test
        self._members: dict[str, Item] | None = None
        self.cache: dict[str, object] = {}

    def __repr__(self) -> str:
        return f"<{self.kind} {self.path}>"

    @property
    def path(self) -> str:
        """The canonical path: where it is defined, `::` between segments."""
        found = self.cache.get("path")
        if found is None:
            above = self.owner.path if self.owner is not None else self.scope.path
            if self.kind == "mod":
                above = self.scope.path
            found = self.cache["path"] = f"{above}::{self.name}" if self.name else above
        return str(found)

    @property
    def is_async(self) -> bool:
        """Is it an `async fn`?"""
        found = self.cache.get("async")
        if found is None:
            modifiers = next((c for c in self.node.children if c.type == "function_modifiers"), None)
            found = modifiers is not None and any(c.type == "async" for c in modifiers.children)
            self.cache["async"] = found
        return bool(found)

    def child(self, field: str) -> Node | None:
        """The child node in a grammar field."""
        return self.node.child_by_field_name(field)

    @property
    def members(self) -> dict[str, Item]:
        """Associated items of an impl or trait, variants of an enum, by name."""
        if self._members is None:
            self._members = {}
            body = self.child("body")
            if body is not None:
                for item in read_items(body, self.scope, self.unit, owner=self, in_test=self.in_test):
                    self._members.setdefault(item.name, item)
        return self._members


class Scope:
    """Where names are looked up: a module, or a block that has items or imports of its own."""

    def __init__(self, parent: Scope | None, unit: Unit, crate: Crate, in_test: bool) -> None:
        self.parent = parent
        self.unit = unit
        self.crate = crate
        self.in_test = in_test
        self.items: dict[str, list[Item]] = {}
        self.imports: dict[str, list[Import]] = {}
        self.globs: list[Import] = []
        self.impls: list[Item] = []
        self.found: dict[tuple[str, str], object] = {}

    @property
    def module(self) -> Module:
        """The module around this scope."""
        at: Scope = self
        while not isinstance(at, Module):
            assert at.parent is not None
            at = at.parent
        return at

    @property
    def path(self) -> str:
        """The canonical path of the module around it."""
        return self.module.path

    def fill(self, body: Node, children: list[Node] | None = None) -> None:
        """Read the items that stand directly in `body`."""
        for item in read_items(body, self, self.unit, in_test=self.in_test, children=children):
            if item.kind == "impl":
                self.impls.append(item)
            else:
                self.items.setdefault(item.name, []).append(item)


class Module(Scope):
    """A module: the root of a crate, one with a file of its own, or an inline one."""

    def __init__(self, name: str, parent: Module | None, unit: Unit, crate: Crate, in_test: bool = False) -> None:
        super().__init__(parent, unit, crate, in_test)
        self.name = name
        self.depth: int = parent.depth + 1 if parent is not None else 0
        self._path = f"{parent.path}::{name}" if parent is not None else name

    @property
    def module(self) -> Module:
        return self

    @property
    def path(self) -> str:
        return self._path


_KINDS = {
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


def read_items(
    body: Node,
    scope: Scope,
    unit: Unit,
    owner: Item | None = None,
    in_test: bool = False,
    children: list[Node] | None = None,
    depth: int = 0,
) -> Iterator[Item]:
    """The items that stand directly in `body`; imports go into `scope` on the way.

    `depth` tells how many macros and `extern` blocks are around them.
    """
    if depth > _DEEPEST:
        return
    attributes: list[str] = []
    for node in children if children is not None else body.named_children:
        kind = node.type
        if kind == "attribute_item":
            attributes.append(unit.text(node))
            continue
        if kind in ("line_comment", "block_comment"):
            continue
        known = _KINDS.get(kind)
        if known == "mod" and scope.module.depth >= _DEEPEST:
            pass
        elif known is not None:
            name_node = node.child_by_field_name("name")
            name = unit.text(name_node).removeprefix("r#") if name_node is not None else ""
            tested = in_test or is_test(attributes)
            yield Item(known, name, node, scope, unit, owner, tuple(attributes), tested)
        elif kind == "use_declaration":
            argument = node.child_by_field_name("argument")
            if argument is not None:
                _read_use(argument, (), scope, unit)
        elif kind == "extern_crate_declaration":
            _read_extern_crate(node, scope, unit)
        elif kind in ("foreign_mod_item",):
            inner = node.child_by_field_name("body")
            if inner is not None:
                yield from read_items(inner, scope, unit, owner, in_test, depth=depth + 1)
        elif kind == "macro_invocation" or (kind == "expression_statement" and _is_macro(node)):
            if children is None or kind == "macro_invocation":
                macro = node if kind == "macro_invocation" else node.named_children[0]
                yield from _macro_items(macro, scope, unit, owner, in_test, depth + 1)
        attributes = []


def _is_macro(node: Node) -> bool:
    return node.named_child_count == 1 and node.named_children[0].type == "macro_invocation"


def _macro_items(
    macro: Node, scope: Scope, unit: Unit, owner: Item | None, in_test: bool, depth: int
) -> Iterator[Item]:
    """Items in the body of a macro such as `lazy_static!`, `thread_local!` or `cfg_rt!`."""
    body = macro.named_children[-1] if macro.named_child_count else None
    if body is None or body.type != "token_tree" or body.end_byte - body.start_byte > LONGEST:
        return
    if not any(child.type in _ITEM_WORDS for child in body.children):
        return
    nodes = unit.fragment(macro, items=True).nodes
    if any(node.type in _KINDS or node.type == "use_declaration" for node in nodes):
        name = macro.child_by_field_name("macro")
        mark = f"#[{unit.text(name).rsplit('::', 1)[-1]}!]" if name is not None else ""
        for item in read_items(macro, scope, unit, owner, in_test, nodes, depth):
            item.attributes = (*item.attributes, mark)
            yield item


_ITEM_WORDS = frozenset(
    ("fn", "static", "const", "struct", "enum", "mod", "use", "impl", "trait", "type", "pub", "async")
)


def is_test(attributes: list[str] | tuple[str, ...]) -> bool:
    """Do the attributes say test code: `#[cfg(test)]`, `#[test]`, `#[tokio::test]`, `#[bench]`?"""
    for text in attributes:
        if "test" not in text and "bench" not in text:
            continue
        inner = text[2:-1].strip()
        name = inner.split("(", 1)[0].split("=", 1)[0].strip()
        if name.rsplit("::", 1)[-1] in (
            "test",
            "bench",
            "rstest",
            "test_case",
            "test_log",
            "sqlx_test",
            "quickcheck",
        ):
            return True
        if name == "cfg" and _cfg_needs_test(inner[inner.find("(") + 1 :]):
            return True
    return False


def _cfg_needs_test(text: str) -> bool:
    text = text.replace(" ", "").rstrip(")")
    if text.startswith("all("):
        return any(part.strip("()") == "test" for part in text[4:].split(","))
    if text.startswith("any("):
        return any(part.strip("()") == "test" for part in text[4:].split(","))
    return text == "test"


def _segments(node: Node, unit: Unit) -> tuple[str, ...]:
    """The segments of a path node in a `use`; a leading `::` gives an empty first segment."""
    last_first: list[str] = []
    at: Node | None = node
    while at is not None and at.type == "scoped_identifier":
        name = at.child_by_field_name("name")
        if name is not None:
            last_first.append(unit.text(name).removeprefix("r#"))
        at = at.child_by_field_name("path")
    last_first.append(unit.text(at).removeprefix("r#") if at is not None else "")
    return tuple(reversed(last_first))


def _read_use(node: Node, prefix: tuple[str, ...], scope: Scope, unit: Unit, depth: int = 0) -> None:
    kind = node.type
    if depth > _DEEPEST:
        return
    if kind == "use_as_clause":
        path, alias = node.child_by_field_name("path"), node.child_by_field_name("alias")
        if path is not None and alias is not None:
            _add_import(unit.text(alias), prefix + _segments(path, unit), scope, node)
    elif kind == "use_list":
        for child in node.named_children:
            _read_use(child, prefix, scope, unit, depth + 1)
    elif kind == "scoped_use_list":
        path, inner = node.child_by_field_name("path"), node.child_by_field_name("list")
        if inner is not None:
            below = prefix + (_segments(path, unit) if path is not None else ("",))
            _read_use(inner, below, scope, unit, depth + 1)
    elif kind == "use_wildcard":
        path = node.named_children[0] if node.named_child_count else None
        full = prefix + (_segments(path, unit) if path is not None else ())
        scope.globs.append(Import("*", full, True, node))
    elif kind in ("identifier", "scoped_identifier", "self", "crate", "super", "metavariable"):
        full = prefix + _segments(node, unit)
        if full[-1] == "self" and len(full) > 1:
            full = full[:-1]
        _add_import(full[-1], full, scope, node)


def _add_import(name: str, path: tuple[str, ...], scope: Scope, node: Node) -> None:
    if path[-1] == "self" and len(path) > 1:
        path = path[:-1]
    scope.imports.setdefault(name.removeprefix("r#"), []).append(Import(name, path, False, node))


def _read_extern_crate(node: Node, scope: Scope, unit: Unit) -> None:
    name, alias = node.child_by_field_name("name"), node.child_by_field_name("alias")
    if name is None:
        return
    shown = unit.text(alias) if alias is not None else unit.text(name)
    path = ("crate",) if unit.text(name) == "self" else ("", unit.text(name))
    scope.imports.setdefault(shown, []).append(Import(shown, path, False, node))
