"""Finds what a path means in the stub crates, for the tests that compare them with the knowledge tables.

Knows declarations, modules, imports and which traits a type has. Leaves types of expressions to the
model: this is a second, simpler reading of the same files, so that a test of one is not the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import tree_sitter_rust
from tree_sitter import Language, Node, Parser

import rustasync_lint.knowledge

STUBS = Path(rustasync_lint.knowledge.__file__).parent / "stubs"
TYPES = ("struct_item", "enum_item", "union_item", "type_item")
PARSER = Parser(Language(tree_sitter_rust.language()))


def text(node: Node | None) -> str:
    """The source of a node, empty for none."""
    return "" if node is None or node.text is None else node.text.decode()


@cache
def trees() -> dict[str, Node]:
    """The root node of every stub crate, by crate name."""
    return {file.stem: PARSER.parse(file.read_bytes()).root_node for file in sorted(STUBS.glob("*.rs"))}


def descendants(node: Node) -> Iterator[Node]:
    """The node and all nodes below it."""
    yield node
    for child in node.children:
        yield from descendants(child)


def imports(node: Node, prefix: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names a use tree brings in with the paths they stand for; a glob has the name `*`."""
    if node.type in ("identifier", "crate", "self", "super", "scoped_identifier"):
        path = (*prefix, *text(node).split("::"))
        if path[-1] == "self" and len(path) > 1:
            path = path[:-1]
        yield path[-1], path
    elif node.type == "use_as_clause":
        path = (*prefix, *text(node.child_by_field_name("path")).split("::"))
        yield text(node.child_by_field_name("alias")), path
    elif node.type == "use_wildcard":
        yield "*", (*prefix, *text(node).removesuffix("::*").split("::"))
    elif node.type == "scoped_use_list":
        before = text(node.child_by_field_name("path"))
        listed = node.child_by_field_name("list")
        for child in listed.named_children if listed is not None else ():
            yield from imports(child, (*prefix, *before.split("::")) if before else prefix)
    elif node.type == "use_list":
        for child in node.named_children:
            yield from imports(child, prefix)


@dataclass(frozen=True)
class Declared:
    """A declaration and the module it stands in."""

    path: str
    module: str
    node: Node


@dataclass
class Names:
    """All declarations of all stub crates."""

    items: dict[str, Declared] = field(default_factory=dict)
    uses: dict[str, list[tuple[str, tuple[str, ...]]]] = field(default_factory=lambda: defaultdict(list))
    traits: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    associated: dict[str, list[tuple[str, Node]]] = field(default_factory=lambda: defaultdict(list))
    impls: list[tuple[str, Node]] = field(default_factory=list)
    everywhere: set[str] = field(default_factory=set)

    def declare(self, module: str, body: Node) -> None:
        """Take in the declarations of a module."""
        for node in body.named_children:
            if node.type == "use_declaration":
                argument = node.child_by_field_name("argument")
                self.uses[module] += imports(argument) if argument is not None else ()
            elif node.type == "impl_item":
                self.impls.append((module, node))
            elif (name := node.child_by_field_name("name")) is not None:
                path = f"{module}::{text(name)}"
                self.items[path] = Declared(path, module, node)
                inner = node.child_by_field_name("body")
                if node.type == "mod_item" and inner is not None:
                    self.declare(path, inner)
                elif node.type == "trait_item" and inner is not None:
                    self.members(path, module, inner)

    def members(self, owner: str, module: str, body: Node) -> None:
        """Take in the functions and constants of an impl or trait."""
        for node in body.named_children:
            name = node.child_by_field_name("name")
            if name is not None and node.type in ("function_signature_item", "const_item"):
                self.items.setdefault(f"{owner}::{text(name)}", Declared(owner, module, node))

    def implement(self) -> None:
        """Take in the impls, once all modules are known."""
        for module, node in self.impls:
            of, body = node.child_by_field_name("type"), node.child_by_field_name("body")
            trait = node.child_by_field_name("trait")
            parameters = node.child_by_field_name("type_parameters")
            generic = {text(p).split(":")[0] for p in parameters.named_children} if parameters else set()
            named = self.named(trait, module) if trait is not None else None
            if text(of) in generic:
                self.everywhere |= {named} if named else set()
                continue
            owner = self.named(of, module) if of is not None else None
            if owner is not None and body is not None:
                self.members(owner, module, body)
                self.traits[owner] |= {named} if named else set()
                self.associated[owner] += [(module, n) for n in body.named_children if n.type == "type_item"]

    def named(self, node: Node, module: str) -> str | None:
        """What the outermost path of a type leads to."""
        while node.type in ("generic_type", "reference_type", "pointer_type"):
            inner = node.child_by_field_name("type")
            if inner is None:
                return None
            node = inner
        return self.resolve(module, tuple(text(node).split("::")))

    def child(self, path: str, name: str, seen: frozenset[tuple[str, str]] = frozenset()) -> str | None:
        """The declaration that `name` means inside a module, type or trait."""
        if (path, name) in seen:
            return None
        seen |= {(path, name)}
        if f"{path}::{name}" in self.items:
            return f"{path}::{name}"
        for known, target in self.uses.get(path, ()):
            found = self.resolve(path, target, seen) if known in (name, "*") else None
            if found is not None and known == "*":
                found = self.child(found, name, seen)
            if found is not None:
                return found
        item = self.items.get(path)
        if item is not None and item.node.type == "type_item":
            aliased = item.node.child_by_field_name("type")
            meant = self.named(aliased, item.module) if aliased is not None else None
            return self.child(meant, name, seen) if meant is not None else None
        if item is not None and item.node.type == "trait_item":
            bounds = item.node.child_by_field_name("bounds")
            above = [self.named(b, item.module) for b in bounds.named_children] if bounds is not None else []
            return next((f for t in above if t and (f := self.child(t, name, seen))), None)
        if item is not None and item.node.type in TYPES:
            crate = path.split("::")[0] + "::"
            own = (trait for trait in self.everywhere if trait.startswith(crate))
            candidates = sorted(self.traits.get(path, set())) + sorted(own)
            return next((f"{t}::{name}" for t in candidates if f"{t}::{name}" in self.items), None)
        return None

    def resolve(self, module: str, path: tuple[str, ...], seen: frozenset[tuple[str, str]] = frozenset()) -> str | None:
        """What a path written in a module leads to."""
        crate = module.split("::")[0]
        first, rest = path[0], path[1:]
        if first == "crate":
            at: str | None = crate
        elif first == "self":
            at = module
        elif first == "super":
            at = module.rpartition("::")[0]
        else:
            at = self.child(module, first, seen) or (first if first in self.items else None)
            at = at or self.child("std::prelude", first, seen)
        for name in rest:
            at = self.child(at, name, seen) if at is not None else None
        return at

    def find(self, path: str) -> Declared | None:
        """The declaration a full path leads to."""
        first, *rest = path.split("::")
        at = first if first in self.items else None
        for name in rest:
            at = self.child(at, name) if at is not None else None
        return self.items[at] if at is not None else None

    def mentioned(self, node: Node, module: str, depth: int = 3) -> set[str]:
        """The declarations a type mentions, with what aliases, futures and iterators in it stand for."""
        found: set[str] = set()
        for part in descendants(node):
            if part.type in ("type_identifier", "scoped_type_identifier"):
                path = self.resolve(module, tuple(text(part).split("::")))
                if path is not None and path not in found:
                    found.add(path)
                    item = self.items[path]
                    is_alias = item.node.type == "type_item"
                    behind = [(item.module, item.node)] if is_alias else self.associated[path]
                    for where, inner in behind if depth else ():
                        found |= self.mentioned(inner, where, depth - 1)
        return found


@cache
def all_names() -> Names:
    """The names of all stub crates."""
    names = Names()
    for crate, root in trees().items():
        names.items[crate] = Declared(crate, crate, root)
        names.declare(crate, root)
    names.implement()
    return names
