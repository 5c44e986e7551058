"""Where the sources of dependencies lie on this machine: cargo's own folders, and vendored ones. Nothing is fetched.

Knows how cargo lays them out. Which package is wanted is for `lock`, what it holds for `dependencies`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property

import tomli

from rustasync_lint.model.lock import Locked
from rustasync_lint.model.manifest import read_manifest, table, text
from rustasync_lint.model.walk import MANIFEST, ancestors

# A checkout of a repository is searched for a package so deep, and so many folders of it.
_DEPTH, _FOLDERS = 5, 3000
_SHORTEST = 7  # of a commit's name, in the names of checkouts


class Sources:
    """What lies in the folders that the packages at or below `root` may use."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._in_checkouts: dict[str, dict[tuple[str, str], str]] = {}

    def find(self, package: Locked) -> tuple[str, str] | None:
        """The folder with a package, and what kind of folder that is; None when it is nowhere."""
        if package.source is None:
            return None
        for directory in self._vendored:
            for name in (f"{package.name}-{package.version}", package.name):
                if _holds(os.path.join(directory, name), package):
                    return os.path.join(directory, name), "vendored"
        if package.source.startswith("git+"):
            return self._checked_out(package)
        for directory in self._registries:
            path = os.path.join(directory, f"{package.name}-{package.version}")
            if os.path.isfile(os.path.join(path, MANIFEST)):
                return path, "registry"
        return None

    @cached_property
    def _homes(self) -> list[str]:
        """Cargo's folders: that of the environment, and the usual one."""
        usual = os.path.join(os.path.expanduser("~"), ".cargo")
        return list(dict.fromkeys(filter(None, (os.environ.get("CARGO_HOME"), usual))))

    @cached_property
    def _registries(self) -> list[str]:
        return [path for home in self._homes for path in _folders(os.path.join(home, "registry", "src"))]

    @cached_property
    def _vendored(self) -> list[str]:
        """The directories that cargo's configuration names in place of a registry."""
        found: list[str] = []
        holders = [os.path.join(above, ".cargo") for above in ancestors(self._root)]
        for holder in dict.fromkeys((*holders, *self._homes)):
            for source in map(table, table(_configuration(holder).get("source")).values()):
                directory = text(source.get("directory"))
                if directory is not None:
                    found.append(os.path.normpath(os.path.join(os.path.dirname(holder), directory)))
        return list(dict.fromkeys(found))

    def _checked_out(self, package: Locked) -> tuple[str, str] | None:
        url, _, commit = (package.source or "").partition("#")
        repository = url.partition("?")[0].rstrip("/").rpartition("/")[2].removesuffix(".git")
        if len(commit) < _SHORTEST:
            return None
        for home in self._homes:
            for checkout in _folders(os.path.join(home, "git", "checkouts")):
                if not os.path.basename(checkout).lower().startswith(f"{repository.lower()}-"):
                    continue
                for path in _folders(checkout):
                    if len(name := os.path.basename(path)) >= _SHORTEST and commit.startswith(name):
                        found = self._packages_of(path).get((package.name, package.version))
                        found = found or self._packages_of(path).get((package.name, ""))
                        if found is not None:
                            return found, "git"
        return None

    def _packages_of(self, checkout: str) -> dict[tuple[str, str], str]:
        """The packages in a checkout by name and version; the version is empty where the workspace states it."""
        if checkout not in self._in_checkouts:
            found = self._in_checkouts[checkout] = {}
            for path in _below(checkout):
                manifest = read_manifest(os.path.join(path, MANIFEST))
                package = manifest.package if manifest is not None else None
                name = text((package or {}).get("name"))
                if name is not None:
                    found.setdefault((name, text((package or {}).get("version")) or ""), path)
        return self._in_checkouts[checkout]


def _holds(directory: str, package: Locked) -> bool:
    """Is the package what lies in a vendored directory?"""
    path = os.path.join(directory, MANIFEST)
    manifest = read_manifest(path) if os.path.isfile(path) else None
    fields = (manifest.package if manifest is not None else None) or {}
    return fields.get("name") == package.name and fields.get("version") == package.version


def _configuration(holder: str) -> dict[str, object]:
    """Cargo's configuration in a `.cargo` folder; empty when there is none that can be read."""
    for name in ("config.toml", "config"):
        try:
            with open(os.path.join(holder, name), "rb") as file:
                return tomli.loads(file.read().decode("utf-8"))
        except (OSError, ValueError, RecursionError):
            continue
    return {}


def _folders(directory: str) -> list[str]:
    """The folders in a directory, sorted by name, without hidden ones."""
    try:
        with os.scandir(directory) as entries:
            return sorted(entry.path for entry in entries if not entry.name.startswith(".") and entry.is_dir())
    except (OSError, ValueError):
        return []


def _below(directory: str) -> Iterator[str]:
    """`directory` and the folders below it, nearest first; no links are followed."""
    level = [directory]
    left = _FOLDERS
    for _ in range(_DEPTH):
        yield from level
        left -= len(level)
        if left <= 0:
            return
        level = [path for above in level for path in _folders(above) if not os.path.islink(path)][:left]
