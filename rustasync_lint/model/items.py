"""What a file defines: modules, functions, types, traits, impls, imports; assembled from its outline.

Leaves to `names` what a path means, and to `types` what a type node means. Syntax is parsed again where it
is asked for, of one item at a time.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from rustasync_lint.model.cfg import ALWAYS, Condition, both, condition, usual
from rustasync_lint.model.outline import DEEPEST, NOWHERE, Entry, Outline, outline_of, readable
from rustasync_lint.model.pieces import item_node
from rustasync_lint.source import SourceFile
from rustasync_lint.syntax.fragments import Fragment, read_macro
from rustasync_lint.syntax.tree import parse, parse_spans

if TYPE_CHECKING:
    from tree_sitter import Node, Tree

    from rustasync_lint.model.crate import Crate

TYPE_KINDS = frozenset(("struct", "enum", "union", "alias", "trait", "mod", "variant", "type param"))
VALUE_KINDS = frozenset(("fn", "const", "static", "variant", "struct"))
_WITH_BODY = frozenset(("fn", "impl", "trait", "mod"))


class Unit:
    """One source file: its bytes, its outline, and syntax where it is asked for."""

    def __init__(self, source: SourceFile, crate: Crate, *, in_test: bool = False) -> None:
        self.source = source
        self.crate = crate
        self.in_test = in_test
        self.data = readable(source.data)
        self._fragments: dict[int, Fragment] = {}
        self._tree: Tree | None = None
        self._outline: Outline | None = None

    @property
    def tree(self) -> Tree:
        """The tree of the whole file, which is kept until `forget`."""
        if self._tree is None:
            self._tree = parse(self.data)
        return self._tree

    @property
    def outline(self) -> Outline:
        """What stands in the file."""
        if self._outline is None:
            self._outline = self.crate.outlined(self.source)
        return self._outline

    def text(self, node: Node) -> str:
        """The text of a node of this file or of one of its fragments."""
        return self.source.data[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def forget(self) -> None:
        """Let the syntax go that was parsed."""
        self._fragments.clear()
        self._tree = None

    def fragment(self, macro: Node) -> Fragment:
        """The body of a macro invocation, read once."""
        found = self._fragments.get(macro.start_byte)
        if found is None:
            found = self._fragments[macro.start_byte] = read_macro(self.source.data, macro)
        return found


class Import:
    """One name that a `use` brings in (`glob`: all names of the path), or an `extern crate`."""

    __slots__ = ("name", "path", "glob", "when", "busy", "base", "tried")

    def __init__(self, name: str, path: tuple[str, ...], glob: bool, when: Condition = ALWAYS) -> None:
        self.name = name
        self.path = path
        self.glob = glob
        self.when = when
        self.busy = False
        self.base: Any = None  # what a glob's path means, once `names` has found out
        self.tried = False


class Item:
    """Something with a name, or an impl. `owner` is the impl, trait or enum that it stands in.

    `node` and `child` parse the bytes of this item alone. Two asks may give two nodes: compare spans.
    """

    __slots__ = ("kind", "name", "entry", "scope", "unit", "owner", "in_test", "_members", "_all", "cache")

    def __init__(
        self, entry: Entry, scope: Scope, unit: Unit, owner: Item | None = None, in_test: bool = False
    ) -> None:
        self.kind = entry.kind
        self.name = entry.name
        self.entry = entry
        self.scope = scope
        self.unit = unit
        self.owner = owner
        self.in_test = in_test or entry.tested
        self._members: dict[str, Item] | None = None
        self._all: list[Item] | None = None
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
    def start(self) -> int:
        """The byte at which it begins, attributes left out."""
        return self.entry.start

    @property
    def end(self) -> int:
        """The byte behind its last one."""
        return self.entry.end

    @property
    def tested(self) -> bool:
        """Is it test code, by itself or with its whole file?"""
        return self.in_test or self.unit.in_test

    @property
    def text(self) -> bytes:
        """Its bytes."""
        return self.unit.source.data[self.entry.start : self.entry.end]

    @property
    def when(self) -> Condition:
        """The condition of its own attributes; `scope.given` is that and all around it."""
        return condition(self.entry.attributes) if self.entry.attributes else ALWAYS

    @property
    def returns(self) -> str:
        """The text of a function's return type; empty when none is written."""
        return self.unit.source.text(*self.entry.returns)

    @property
    def attributes(self) -> tuple[str, ...]:
        """The text of each attribute that stands above it, and of the macro that it stands in."""
        return self.entry.attributes

    @property
    def is_async(self) -> bool:
        """Is it an `async fn`?"""
        return self.entry.is_async

    @property
    def params(self) -> tuple[str, ...]:
        """The names of the type and const parameters that it declares, in order."""
        return self.entry.params

    @property
    def node(self) -> Node:
        """Its syntax, with positions of the file."""
        return _bodies.of(self, True) if self.kind in _WITH_BODY else self.head

    @property
    def head(self) -> Node:
        """Its syntax up to the body, which seems empty."""
        return _heads.of(self, self.kind not in _WITH_BODY)

    @property
    def above(self) -> list[Node]:
        """The comments and attributes that stand above it."""
        span = (self.entry.above, self.entry.start)
        return parse_spans(self.unit.data, [span]).root_node.children if span[0] < span[1] else []

    def child(self, field: str) -> Node | None:
        """The child node in a grammar field."""
        if field == "body":
            return self.node.child_by_field_name(field) if self.entry.body != NOWHERE else None
        if field == "trait" and not self.entry.trait:
            return None
        return self.head.child_by_field_name(field)

    @property
    def members(self) -> dict[str, Item]:
        """Associated items of an impl or trait, variants of an enum, by name."""
        if self._members is None:
            self._members = {}
            for item in self.all_members():
                other = self._members.setdefault(item.name, item)
                if other is not item and usual(item.when) and not usual(other.when):
                    self._members[item.name] = item
        return self._members

    def all_members(self) -> list[Item]:
        """The same, with those that share a name because `cfg` picks one."""
        if self._all is None:
            entries = self.entry.entries if self.kind != "mod" else ()
            self._all = [
                Item(entry, self.scope.under(condition(entry.attributes)), self.unit, self, in_test=self.in_test)
                for entry in entries
            ]
        return self._all


class _Parsed:
    """The nodes of the items that were asked for last."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.nodes: OrderedDict[int, tuple[Entry, Node]] = OrderedDict()

    def of(self, item: Item, whole: bool) -> Node:
        """The node of an item, parsed when it is not among them."""
        entry = item.entry
        found = self.nodes.get(id(entry))
        if found is not None:
            self.nodes.move_to_end(id(entry))
            return found[1]
        owner = item.owner.entry if item.owner is not None else None
        node = item_node(item.unit.data, entry, owner, whole=whole)
        self.nodes[id(entry)] = (entry, node)
        if len(self.nodes) > self.limit:
            self.nodes.popitem(last=False)
        return node


_heads, _bodies = _Parsed(1000), _Parsed(20)


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
        self.chosen: dict[tuple[str, str, Condition], object] = {}
        self.when = ALWAYS
        self._views: dict[Condition, View] = {}
        self._given: Condition | None = None

    @property
    def given(self) -> Condition:
        """The condition under which code that stands here is part of a build."""
        if self._given is None:
            self._given = self.when if self.parent is None else both(self.parent.given, self.when)
        return self._given

    @property
    def defining(self) -> Scope:
        """The scope that holds the items: itself."""
        return self

    def under(self, when: Condition) -> Scope:
        """The same scope, as code sees it that is only there under a condition."""
        if when == ALWAYS:
            return self
        if when not in self._views:
            self._views[when] = View(self, when)
        return self._views[when]

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

    def fill(self, outline: Outline | Entry) -> None:
        """Take in the items and imports of an outline, or of the entry of an inline module."""
        for use in outline.uses:
            made = Import(use.name, use.path, use.glob, condition(use.attributes))
            if use.glob:
                self.globs.append(made)
            else:
                self.imports.setdefault(use.name, []).append(made)
        for entry in outline.entries:
            scope = self.under(condition(entry.attributes)) if entry.attributes else self
            if entry.kind == "impl":
                self.impls.append(Item(entry, scope, self.unit, in_test=self.in_test))
            elif entry.kind != "mod" or self.module.depth < DEEPEST:
                self.items.setdefault(entry.name, []).append(Item(entry, scope, self.unit, in_test=self.in_test))

    def fill_block(self, block: Node) -> None:
        """Take in the items and imports of a block in a function."""
        self.fill(outline_of(block, self.unit.data))


class View(Scope):
    """A scope under a condition: it holds nothing itself."""

    def __init__(self, of: Scope, when: Condition) -> None:
        super().__init__(of, of.unit, of.crate, of.in_test)
        self.when = when

    @property
    def defining(self) -> Scope:
        assert self.parent is not None
        return self.parent.defining


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
