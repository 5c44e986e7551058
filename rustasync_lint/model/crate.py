"""A crate as a tree of modules, each read from its file; a program as crates that know each other.

Leaves to `names` how a path walks through them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cached_property

from rustasync_lint.model.cfg import ALWAYS, exclusive, usual
from rustasync_lint.model.items import Item, Module, Unit
from rustasync_lint.model.outline import NOWHERE, Entry, Outline, read_outline
from rustasync_lint.source import SourceFile

Load = Callable[[str], SourceFile | None]
Outlined = Callable[[SourceFile], Outline]


class Crate:
    """One compilation target: its root module and everything below it, read when first asked for.

    `dependencies` maps the names its code uses to crates, `features` to what its manifest turns on in
    them; `dependents` are the crates that name it. `known` crates are knowledge: signatures without
    bodies, never linted.
    """

    def __init__(
        self,
        name: str,
        root_file: str,
        edition: str,
        load: Load,
        *,
        known: bool = False,
        in_test: bool = False,
        outside: bool = False,
        outlined: Outlined = read_outline,
    ) -> None:
        self.name = name
        self.root_file = root_file
        self.edition = edition
        self.known = known
        self.in_test = in_test
        self.outside = outside
        self.outlined = outlined
        self.find: Callable[[], Crate | None] = _nowhere
        self.dependencies: dict[str, Crate] = {}
        self.features: dict[str, frozenset[str]] = {}
        self.dependents: list[Crate] = []
        self.units: dict[str, Unit] = {}
        self._load = load
        self._scopes: list[Module] = []
        self._whole = False
        self._unread: dict[int, tuple[Module, str]] = {}

    def __repr__(self) -> str:
        return f"<crate {self.name}>"

    @cached_property
    def root(self) -> Module:
        """The crate's root module, with every module below it; outside, these are read when a path leads there."""
        source = self._load(self.root_file) or SourceFile(self.root_file, b"")
        unit = Unit(source, self, in_test=self.in_test)
        self.units[self.root_file] = unit
        root = Module(self.name, None, unit, self, self.in_test)
        self._fill(root, unit.outline, os.path.dirname(self.root_file))
        return root

    @cached_property
    def source(self) -> Crate | None:
        """The crate that this one stands for, as its sources say; None when they are not there."""
        return self.find()

    @property
    def program(self) -> bool:
        """Is it of the program that is linted, rather than what that builds upon?"""
        return not (self.known or self.outside)

    @property
    def scopes(self) -> list[Module]:
        """Every module of the crate, roots first."""
        root = self.root  # reading it fills the list
        if self.outside and not self._whole:
            self._whole = True
            self._scopes = list(self._below(root))  # in the order of the sources, whatever was asked for first
        return self._scopes

    def _below(self, module: Module) -> Iterator[Module]:
        yield module
        for items in module.items.values():
            for item in items:
                child = self.module(item) if item.kind == "mod" else None
                if child is not None:
                    yield from self._below(child)

    def module(self, item: Item) -> Module | None:
        """The module that a `mod` item declares; None when its file is not there."""
        if id(item) in self._unread:
            for same in item.scope.defining.items[item.name]:  # two of one name may share a file: the first one has it
                unread = self._unread.pop(id(same), None)
                if unread is not None:
                    self._child(unread[0], same, unread[1])
        found = item.cache.get("module")
        return found if isinstance(found, Module) else None

    def _fill(self, module: Module, outline: Outline | Entry, directory: str) -> None:
        """Read what stands in `module`; `directory` is where the files of its child modules lie."""
        self._scopes.append(module)
        module.fill(outline)
        for items in list(module.items.values()):
            for item in items:
                if item.kind == "mod" and self.outside:
                    if not item.in_test:
                        self._unread[id(item)] = module, directory
                elif item.kind == "mod" and "module" not in item.cache:
                    self._child(module, item, directory)

    def _child(self, parent: Module, item: Item, directory: str) -> None:
        stated = _path_attribute(item)
        if item.entry.body != NOWHERE:
            child = Module(item.name, parent, parent.unit, self, item.in_test)
            child.when = item.when
            item.cache["module"] = child
            self._fill(child, item.entry, os.path.join(directory, stated or item.name))
            return
        for path, below in _module_files(parent, item, directory, stated):
            if path in self.units:
                return
            source = self._load(path)
            if source is None:
                continue
            unit = Unit(source, self, in_test=item.in_test)
            self.units[path] = unit
            child = Module(item.name, parent, unit, self, item.in_test)
            child.when = item.when
            item.cache["module"] = child
            self._fill(child, unit.outline, below)
            return

    @cached_property
    def impls(self) -> dict[str, list[Item]]:
        """Impls by the last name of their self type; those for a type parameter under `*`."""
        index: dict[str, list[Item]] = {}
        for scope in self.scopes:
            for impl in scope.impls:
                index.setdefault(head_name(impl), []).append(impl)
        for impls in index.values():  # of two impls of which `cfg` picks one, that of everyday builds first
            impls.sort(key=lambda impl: not usual(impl.when))
        return index

    @cached_property
    def impls_of(self) -> dict[str, list[Item]]:
        """Impls of traits, by the last name of the trait."""
        index: dict[str, list[Item]] = {}
        for scope in self.scopes:
            for impl in scope.impls:
                if impl.entry.trait:
                    name = impl.entry.trait.partition("<")[0].rpartition("::")[2].strip()
                    index.setdefault(name, []).append(impl)
        return index

    @cached_property
    def trait_methods(self) -> dict[str, list[Item]]:
        """Methods of the crate's traits, by name."""
        index: dict[str, list[Item]] = {}
        for scope in self.scopes:
            for items in scope.items.values():
                for item in items:
                    if item.kind == "trait":
                        for member in item.members.values():
                            if member.kind == "fn":
                                index.setdefault(member.name, []).append(member)
        return index

    def functions_of(self, unit: Unit) -> list[Item]:
        """The functions of one of the crate's files."""
        return self._functions.get(id(unit), [])

    @cached_property
    def _functions(self) -> dict[int, list[Item]]:
        index: dict[int, list[Item]] = {}
        for item in self.functions():
            index.setdefault(id(item.unit), []).append(item)
        return index

    def arms(self, function: Item) -> list[Item]:
        """The functions of the same path that no build has together with this one: `cfg` picks one of them."""
        return [
            other
            for other in self._twins.get(function.path, ())
            if other is not function and exclusive(other.scope.given, function.scope.given)
        ]

    @cached_property
    def _twins(self) -> dict[str, list[Item]]:
        """The functions that share a path, of those that are there on a condition only."""
        index: dict[str, list[Item]] = {}
        for item in self.functions():
            if item.scope.given != ALWAYS:
                index.setdefault(item.path, []).append(item)
        return {path: items for path, items in index.items() if len(items) > 1}

    def functions(self) -> Iterator[Item]:
        """Every function of the crate that is an item of a module, an impl or a trait."""
        for scope in self.scopes:
            owners = [scope.impls, *scope.items.values()]
            for items in owners:
                for item in items:
                    if item.kind == "fn":
                        yield item
                    elif item.kind in ("impl", "trait"):
                        yield from (m for m in item.all_members() if m.kind == "fn")


def _nowhere() -> None:
    return None


def head_name(impl: Item) -> str:
    """The last name of the type that an impl is for; `*` when that is one of its type parameters."""
    return impl.entry.head


def _path_attribute(item: Item) -> str | None:
    for text in item.attributes:
        inner = text[2:-1].strip()
        if inner.startswith("path") and "=" in inner:
            return inner.split("=", 1)[1].strip().strip('"')
    return None


def _module_files(parent: Module, item: Item, directory: str, stated: str | None) -> Iterator[tuple[str, str]]:
    """Where the file of `mod name;` may lie, and where the files of its own children lie then."""
    if stated is not None:
        inline = parent.parent is not None and parent.unit is parent.parent.module.unit
        base = directory if inline else os.path.dirname(parent.unit.source.path)
        path = os.path.normpath(os.path.join(base, stated.replace("\\", "/")))
        yield path, os.path.dirname(path)
        return
    yield os.path.join(directory, f"{item.name}.rs"), os.path.join(directory, item.name)
    yield os.path.join(directory, item.name, "mod.rs"), os.path.join(directory, item.name)
