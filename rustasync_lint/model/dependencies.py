"""Registry and git dependencies as crates of the program, read from their sources where these lie on disk.

They are read when a question leads into them, and never linted. Features are not evaluated, macros of theirs
not expanded: what these would add is unknown.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from rustasync_lint.model.cache import Cache
from rustasync_lint.model.crate import Crate, Load
from rustasync_lint.model.lock import LOCK, Lock, Locked, read_lock
from rustasync_lint.model.package import ASSUMED_EDITION, Dependency, Package, crate_name
from rustasync_lint.model.sources import Sources
from rustasync_lint.model.workspace import Workspaces


@dataclass(frozen=True, slots=True, order=True)
class Read:
    """A dependency that a question led to; `kind` of folder and `directory` are empty when it was not found."""

    name: str
    version: str
    kind: str = ""
    directory: str = ""


class Dependencies:
    """Finds and reads dependencies; `read` are those that were wanted, in the order in which they were."""

    def __init__(self, load: Load, cache: Cache) -> None:
        self.read: dict[Read, None] = {}
        self._load = load
        self.cache = cache
        self._locks: dict[str, _Settled | None] = {}

    def outside(self, package: Package, dependency: Dependency) -> Crate:
        """What a package of the program names as a dependency: a name for the tables, with sources behind it."""
        made = named(dependency.package)
        made.find = lambda: self._found(package, dependency)
        return made

    def _found(self, package: Package, dependency: Dependency) -> Crate | None:
        settled = self._settled(package.workspace)
        of = settled.lock.own(package.name, package.version) if settled is not None else None
        if settled is None or of is None:
            return None
        locked = settled.lock.dependency(of, dependency.package, dependency.version)
        return self._crate(settled, locked) if locked is not None else None

    def _settled(self, directory: str) -> _Settled | None:
        if directory not in self._locks:
            lock = read_lock(os.path.join(directory, LOCK))
            self._locks[directory] = _Settled(lock, Sources(directory), {}) if lock is not None else None
        return self._locks[directory]

    def _crate(self, settled: _Settled, locked: Locked) -> Crate | None:
        if locked not in settled.crates:
            settled.crates[locked] = None
            settled.crates[locked] = self._made(settled, locked)
        return settled.crates[locked]

    def _made(self, settled: _Settled, locked: Locked) -> Crate | None:
        found = settled.sources.find(locked)
        if found is None:
            self.read[Read(locked.name, locked.version)] = None
            return None
        directory, kind = found
        package = Workspaces().package(directory)
        library = next((target for target in package.targets if target.kind == "lib"), None) if package else None
        if package is None or library is None or library.proc_macro:
            return None
        self.read[Read(locked.name, locked.version, kind, directory)] = None
        outlined = self.cache.crate(locked.name, locked.version, directory).outlined
        crate = Crate(library.name, library.root, library.edition, self._load, outside=True, outlined=outlined)
        for name, dependency in package.dependencies.items():
            if dependency.kind == "normal":
                crate.dependencies[name] = self._below(settled, locked, dependency)
        return crate

    def _below(self, settled: _Settled, of: Locked, dependency: Dependency) -> Crate:
        made = named(dependency.package)

        def find() -> Crate | None:
            locked = settled.lock.dependency(of, dependency.package, dependency.version)
            return self._crate(settled, locked) if locked is not None else None

        made.find = find
        return made


@dataclass(frozen=True, slots=True)
class _Settled:
    """One lock, where the sources of its packages lie, and the crates that were made of them."""

    lock: Lock
    sources: Sources
    crates: dict[Locked, Crate | None]


def named(package: str) -> Crate:
    """A crate that is not read: its name is what the knowledge tables go by."""
    return Crate(crate_name(package), os.devnull, ASSUMED_EDITION, lambda _: None, known=True)
