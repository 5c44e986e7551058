"""The stub crates: each parses, defines nothing twice, names only what exists, and covers the API tables.

Reads the stubs with a small walk of its own, so that a mistake of the model cannot hide one here.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import tree_sitter_rust
from tree_sitter import Language, Node, Parser

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

KNOWLEDGE = Path(__file__).parents[1] / "rustasync_lint" / "knowledge"
STUBS = sorted(path.stem for path in (KNOWLEDGE / "stubs").glob("*.rs"))
COVERED = ("std",)  # every path of the tables into these crates must be in their stubs

DEFINES = {
    "mod_item": "type",
    "struct_item": "type",
    "enum_item": "type",
    "union_item": "type",
    "trait_item": "type",
    "type_item": "type",
    "associated_type": "type",
    "function_signature_item": "value",
    "function_item": "value",
    "const_item": "value",
    "static_item": "value",
    "enum_variant": "value",
    "macro_definition": "macro",
}
ALIASES = {"core": "std", "alloc": "std"}


@cache
def tree(crate: str) -> Node:
    data = (KNOWLEDGE / "stubs" / f"{crate}.rs").read_bytes()
    return Parser(Language(tree_sitter_rust.language())).parse(data).root_node


def text(node: Node | None) -> str:
    return node.text.decode() if node is not None and node.text is not None else ""


def plain(node: Node | None) -> str:
    """A type without its arguments: `Vec<T>` is `Vec`, `&'a str` stays as it is."""
    if node is not None and node.type == "generic_type":
        node = node.child_by_field_name("type")
    return text(node)


class Crate:
    """What a stub defines: items by path, impl headers, and the imports of each module."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.items: Counter[tuple[str, str]] = Counter()
        self.impls: Counter[str] = Counter()
        self.paths: set[str] = {name}
        self.traits: set[tuple[str, str]] = set()  # a type's path, the last name of a trait it implements
        self.imports: dict[str, dict[str, tuple[str, ...]]] = {}
        self.globs: dict[str, list[tuple[str, ...]]] = {}
        self.modules: list[tuple[str, Node]] = []
        self._module(name, tree(name))

    def _module(self, path: str, body: Node) -> None:
        self.modules.append((path, body))
        self.imports[path], self.globs[path] = {}, []
        for node in body.named_children:
            if node.type == "use_declaration":
                for name, target in flat(node.child_by_field_name("argument"), ()):
                    if name == "*":
                        self.globs[path].append(target)
                    else:
                        self.imports[path][name] = target
            elif node.type == "impl_item":
                self._impl(path, node)
            elif node.type in DEFINES:
                here = self._define(path, node)
                inner = node.child_by_field_name("body")
                if node.type == "mod_item" and inner is not None:
                    self._module(here, inner)
                elif node.type in ("trait_item", "enum_item") and inner is not None:
                    for member in inner.named_children:
                        self._define(here, member)

    def covers(self, path: str) -> bool:
        """Is the path an item, an associated item, or one that comes from a trait of the type?"""
        if path in self.paths:
            return True
        of_type, _, member = path.rpartition("::")
        names = {trait for own, trait in self.traits if own == of_type}
        return any(known.endswith(f"::{trait}::{member}") for trait in names for known in self.paths)

    def _define(self, parent: str, node: Node) -> str:
        path = f"{parent}::{text(node.child_by_field_name('name'))}"
        if node.type in DEFINES:
            self.items[path, DEFINES[node.type]] += 1
            self.paths.add(path)
        return path

    def _impl(self, module: str, node: Node) -> None:
        own, trait = node.child_by_field_name("type"), node.child_by_field_name("trait")
        if trait is not None:
            self.impls[f"{module}: {text(trait)} for {text(own)}"] += 1
            self.traits.add((f"{module}::{plain(own)}", plain(trait).rpartition("::")[2]))
        body = node.child_by_field_name("body")
        for member in body.named_children if body is not None else ():
            if member.type in DEFINES:
                name = text(member.child_by_field_name("name"))
                self.paths.add(f"{module}::{plain(own)}::{name}")
                if trait is None:
                    self.items[f"{module}::<{text(own)}>::{name}", DEFINES[member.type]] += 1


def flat(node: Node | None, prefix: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names that a `use` brings in, each with its path; a glob is called `*`."""
    if node is None:
        return
    if node.type == "scoped_use_list":
        path = node.child_by_field_name("path")
        yield from flat(node.child_by_field_name("list"), prefix + segments(path))
    elif node.type == "use_list":
        for child in node.named_children:
            yield from flat(child, prefix)
    elif node.type == "use_as_clause":
        yield text(node.child_by_field_name("alias")), prefix + segments(node.child_by_field_name("path"))
    elif node.type == "use_wildcard":
        yield "*", prefix + segments(node.named_children[0])
    else:
        full = prefix + segments(node)
        full = full[:-1] if full[-1] == "self" and len(full) > 1 else full
        yield full[-1], full


def segments(node: Node | None) -> tuple[str, ...]:
    return tuple(re.sub(r"<.*>", "", text(node), flags=re.S).replace(" ", "").split("::"))


@cache
def crate(name: str) -> Crate:
    return Crate(name)


def exists(path: tuple[str, ...], module: str, seen: frozenset[tuple[str, str]] = frozenset()) -> bool:
    """Does the path mean something in that module? Paths into crates without a stub are taken on trust."""
    owner = crate(module.split("::")[0])
    first = path[0]
    if first == "crate":
        return below(owner.name, path[1:], seen)
    if first == "super":
        return exists(("self", *path[1:]), module.rpartition("::")[0], seen)
    if first == "self":
        return below(module, path[1:], seen)
    if below(module, path, seen):
        return True
    name = ALIASES.get(first, first)
    if name in STUBS and (len(path) > 1 or module == name):
        return below(name, path[1:], seen)
    if "std" in STUBS and below("std::prelude", path, seen):
        return True
    return len(path) > 1 and first.islower() and first not in owner.imports[module] and owner.name != "std"


def below(module: str, path: tuple[str, ...], seen: frozenset[tuple[str, str]]) -> bool:
    """Does the path lead somewhere, seen from inside a module?"""
    if not path:
        return True
    owner = crate(module.split("::")[0])
    here = f"{module}::{path[0]}"
    if here in owner.imports:
        return below(here, path[1:], seen)
    if here in owner.paths:
        return len(path) == 1 or f"{here}::{path[1]}" in owner.paths or (here, "type") in owner.items
    if (module, path[0]) in seen or module not in owner.imports:
        return False
    seen |= {(module, path[0])}
    if path[0] in owner.imports[module]:
        return exists(owner.imports[module][path[0]] + path[1:], module, seen)
    return any(exists(glob + path, module, seen) for glob in owner.globs[module])


def used_types(node: Node, known: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """The paths of types and traits in an item, type parameters and associated types left out."""
    params = node.child_by_field_name("type_parameters")
    if params is not None:
        known |= {text(p.child_by_field_name("name")) for p in params.named_children}
    if node.type in ("type_identifier", "scoped_type_identifier"):
        path = segments(node)
        if path[0] not in known and not text(node).startswith("<"):
            yield path
        return
    for field, child in ((node.field_name_for_child(i), c) for i, c in enumerate(node.children)):
        if child.is_named and field != "name" and child.type not in ("use_declaration", "mod_item"):
            yield from used_types(child, known)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from strings(one)


def table_paths(name: str) -> set[str]:
    """Every path into the crate that the tables hold, and the methods of its locks; macros left out."""
    found: set[str] = set()
    for file in KNOWLEDGE.glob("*.toml"):
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        aliases = tables.pop("alias", {})
        found |= {s for s in (*strings(tables), *aliases.values()) if re.fullmatch(rf"{name}(::\w+)+", s)}
        for row in tables.get("guards", {}).values():
            of_locks = {row.get("lock", ""): row.get("methods", ()), **row.get("also", {})}
            for lock, methods in of_locks.items():
                if lock.split("::")[0] == name:
                    found |= {f"{lock}::{method}" for method in methods if not method.endswith("*")}
    return found


def test_there_are_stubs() -> None:
    assert set(COVERED) <= set(STUBS)


@pytest.mark.parametrize("name", STUBS)
def test_parses(name: str) -> None:
    broken: list[str] = []
    pending = [tree(name)]
    while pending:
        node = pending.pop()
        if node.is_error or node.is_missing:
            broken.append(f"line {node.start_point[0] + 1}: {text(node)[:80]}")
        elif node.has_error:
            pending += node.children
    assert broken == []


@pytest.mark.parametrize("name", STUBS)
def test_defines_nothing_twice(name: str) -> None:
    stub = crate(name)
    assert [key for key, count in stub.items.items() if count > 1] == []
    assert [header for header, count in stub.impls.items() if count > 1] == []


@pytest.mark.parametrize("name", STUBS)
def test_names_only_what_exists(name: str) -> None:
    lost: list[str] = []
    for module, body in crate(name).modules:
        for target in (*crate(name).imports[module].values(), *crate(name).globs[module]):
            if not exists(target, module):
                lost.append(f"{module}: use {'::'.join(target)}")
        for item in body.named_children:
            if item.type in ("use_declaration", "mod_item"):
                continue
            for path in used_types(item, frozenset(("Self",))):
                if not exists(path, module):
                    lost.append(f"{module}: {'::'.join(path)}, line {item.start_point[0] + 1}")
    assert lost == []


@pytest.mark.parametrize("name", COVERED)
def test_covers_the_tables(name: str) -> None:
    wanted = table_paths(name)
    assert f"{name}::sync::Mutex::lock" in wanted, "the tables were not read"
    assert sorted(path for path in wanted if not crate(name).covers(path)) == []
