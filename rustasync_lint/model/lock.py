"""Cargo.lock: which version of each dependency cargo has settled on. Versions 1 to 4 of the format.

What cannot be read is as if it were not there: without a lock, dependencies are names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import tomli

from rustasync_lint.model.manifest import strings, table, text

LOCK = "Cargo.lock"
_NUMBERS = re.compile(r"\d+(?:\.\d+)*")


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of a lock. `source` is None for those of the workspace; `dependencies` are as written there."""

    name: str
    version: str
    source: str | None
    dependencies: tuple[str, ...]


class Lock:
    """The packages of one lock."""

    def __init__(self, packages: Iterable[Locked]) -> None:
        self._by_name: dict[str, list[Locked]] = {}
        for package in packages:
            self._by_name.setdefault(package.name, []).append(package)

    def own(self, name: str, version: str) -> Locked | None:
        """The entry of a package of the workspace."""
        found = [package for package in self._by_name.get(name, ()) if package.source is None]
        return next((package for package in found if package.version == version), found[0] if found else None)

    def dependency(self, of: Locked, name: str, requirement: str | None) -> Locked | None:
        """What the package `of` means by its dependency `name`, of which it may have several versions."""
        written = {tuple(entry.split(" ")[:3]) for entry in of.dependencies}
        found = [p for p in self._by_name.get(name, ()) if any(_means(entry, p) for entry in written)]
        if len(found) > 1 and requirement is not None:
            found = [package for package in found if meets(package.version, requirement)] or found
        return max(found, key=lambda package: _numbers(package.version), default=None)


def read_lock(path: str) -> Lock | None:
    """The lock at `path`; None when there is none, or none that can be read."""
    try:
        with open(path, "rb") as file:
            data = tomli.loads(file.read().decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    packages = data.get("package")
    entries = [*(packages if isinstance(packages, list) else ()), data.get("root")]
    return Lock(filter(None, map(_locked, map(table, entries))))


def meets(version: str, requirement: str) -> bool:
    """Does a version meet the first comparison of a requirement, read as a caret one: `1.2`, `^0.3`, `=1.2.3`?"""
    wanted = _numbers(requirement)
    given = _numbers(version)
    if requirement.strip().startswith("="):
        return given[: len(wanted)] == wanted
    fixed = next((at + 1 for at, number in enumerate(wanted) if number), len(wanted))
    return given[:fixed] == wanted[:fixed] and given >= wanted


def _locked(entry: object) -> Locked | None:
    fields = table(entry)
    name, version = text(fields.get("name")), text(fields.get("version"))
    if name is None or version is None:
        return None
    return Locked(name, version, text(fields.get("source")), tuple(strings(fields.get("dependencies"))))


def _means(entry: tuple[str, ...], package: Locked) -> bool:
    """Does `name`, `name version` or `name version (source)` mean the package?"""
    given = (package.name, package.version, f"({package.source})")
    return entry == given[: len(entry)]


def _numbers(version: str) -> tuple[int, ...]:
    found = _NUMBERS.search(version)
    return tuple(map(int, found[0].split("."))) if found is not None else ()
