"""From what was discovered to crates that know each other, and to the files each is judged by."""

from __future__ import annotations

from collections.abc import Iterator

from rustasync_lint.model.cache import Cache
from rustasync_lint.model.crate import Crate, Load
from rustasync_lint.model.dependencies import Dependencies
from rustasync_lint.model.discover import Discovery
from rustasync_lint.model.items import Unit
from rustasync_lint.model.package import ASSUMED_EDITION, Package, Target, loose_target


class Assembly:
    """The crates of every discovered package, made at once and read when first asked for.

    `unreached` are the files that no target of their package led to, as far as `units` has come.
    """

    def __init__(self, discovery: Discovery, load: Load, cache: Cache) -> None:
        self.discovery = discovery
        self.dependencies = Dependencies(load, cache)
        self._load = load
        self._libraries: dict[str, Crate] = {}
        self._crates: dict[str, list[Crate]] = {}
        self.unreached: set[str] = set()
        for package in discovery.packages:
            self._crates[package.directory] = [self._crate(target, package) for target in _in_order(package)]
        for package in discovery.packages:
            for crate in self._crates[package.directory]:
                self._link(crate, package)
                for other in crate.dependencies.values():
                    other.dependents.append(crate)

    def _crate(self, target: Target, package: Package) -> Crate:
        crate = Crate(target.name, target.root, target.edition, self._load, in_test=target.is_test)
        if target.kind == "lib":
            self._libraries[package.directory] = crate
        return crate

    def _link(self, crate: Crate, package: Package) -> None:
        for name, dependency in package.dependencies.items():
            library = self._libraries.get(dependency.path) if dependency.path else None
            crate.dependencies[name] = library or self.dependencies.outside(package, dependency)
            crate.features[name] = dependency.features
        own = self._libraries.get(package.directory)
        if own is not None and own is not crate:
            crate.dependencies.setdefault(own.name, own)

    def units(self, package: Package) -> Iterator[Unit]:
        """The files of a package as its targets reach them, then each file that none reaches as a crate of its own."""
        seen: set[str] = set()
        for crate in self._crates[package.directory]:
            yield from self._new(crate, seen)
        for path in self.discovery.files:
            if path not in seen and self.discovery.package_of(path) is package:
                target = loose_target(path)
                self.unreached.add(path)
                crate = Crate(target.name, path, package.edition, self._load)
                self._link(crate, package)
                yield from self._new(crate, seen)

    def loose(self) -> Iterator[Unit]:
        """The files that no package holds."""
        for path in self.discovery.loose:
            yield from self._new(Crate(loose_target(path).name, path, ASSUMED_EDITION, self._load), set())

    @staticmethod
    def _new(crate: Crate, seen: set[str]) -> Iterator[Unit]:
        crate.scopes  # noqa: B018 - reading it reads the crate
        for path, unit in crate.units.items():
            if path not in seen:
                seen.add(path)
                yield unit


def _in_order(package: Package) -> list[Target]:
    """The library first: a module that it shares with a binary is judged as the library's."""
    return sorted(package.targets, key=lambda target: (target.kind != "lib", target.is_test, target.root))
