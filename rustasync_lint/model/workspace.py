"""Which packages belong together: workspaces with their members, and what path dependencies add.

Knows how manifests refer to each other, and that they may do so in circles, into the
void or wrongly. Reads every manifest once. What lies in a package is left to `targets`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from rustasync_lint.finding import Notification
from rustasync_lint.model.ignore import glob_regex
from rustasync_lint.model.manifest import (
    Manifest,
    own_metadata,
    read_dependencies,
    read_manifest,
    resolved,
    strings,
    table,
    text,
)
from rustasync_lint.model.package import ASSUMED_EDITION, Dependency, Package
from rustasync_lint.model.targets import known_edition, read_targets
from rustasync_lint.model.walk import MANIFEST, ancestors, nearest


class Workspaces:
    """Loads packages by directory. `notifications` is what went wrong on the way."""

    def __init__(self) -> None:
        self.notifications: list[Notification] = []
        self._manifests: dict[str, Manifest | None] = {}
        self._roots: dict[str, Manifest | None] = {}
        self._owners: dict[str, str | None] = {}
        self._packages: dict[str, Package] = {}

    def owner(self, directory: str) -> str | None:
        """The nearest directory at or above `directory` that holds a package; None outside of any."""
        return nearest(directory, self.has_package, self._owners)

    def has_package(self, directory: str) -> bool:
        """Does a manifest in `directory` make it a package?"""
        manifest = self._manifest(directory)
        return manifest is not None and manifest.package is not None

    def load(self, directories: Iterable[str]) -> tuple[Package, ...]:
        """The packages in `directories`, those of their workspaces, and what these depend on by path.

        Sorted by directory. The `member` of a package tells whether it was asked for or
        belongs to such a workspace.
        """
        members = self._with_members(directories)
        seen: set[str] = set()
        for is_member in (True, False):
            todo = sorted(members, reverse=True) if is_member else sorted(self._path_dependencies())
            while todo:
                directory = todo.pop()
                if directory in seen or not self.has_package(directory):
                    continue
                seen.add(directory)
                package = self._packages[directory] = self._read(directory, is_member)
                root = self._root(directory)
                for path in _paths(package):
                    if not is_member or (root is not None and self._belongs(path, root)):
                        todo.append(path)
        named = (self._with_library_names(package) for package in self._packages.values())
        return tuple(sorted(named, key=lambda package: package.directory))

    def package(self, directory: str) -> Package | None:
        """The package in `directory` by itself; None when there is none."""
        return self._read(directory, False) if self.has_package(directory) else None

    def _with_members(self, directories: Iterable[str]) -> set[str]:
        """`directories` and the members of every workspace that one of them is in."""
        found: set[str] = set()
        expanded: set[str] = set()
        for directory in sorted(set(directories)):
            found.add(directory)
            root = self._root(directory)
            if root is None or root.path in expanded:
                continue
            expanded.add(root.path)
            found.add(root.directory)
            for member in self._members(root):
                found.add(member)
                if self._root(member) is None:
                    self._roots[member] = root  # reached through a link, or without a pointer back
        return found

    def _path_dependencies(self) -> set[str]:
        """Where the packages read so far say that others lie."""
        return {path for package in self._packages.values() for path in _paths(package)}

    def _read(self, directory: str, member: bool) -> Package:
        """The package in `directory`, which has one."""
        manifest = self._manifest(directory)
        assert manifest is not None and manifest.package is not None
        root = self._root(directory)
        package = manifest.package
        name = text(package.get("name")) or os.path.basename(directory)
        written = self._inherited(manifest, root, "edition")
        edition = "2015" if written is None else known_edition(written, ASSUMED_EDITION)
        targets, notifications = read_targets(manifest, name, edition)
        if member:
            self.notifications += notifications
        dependencies = read_dependencies(manifest, root)
        for dependency in dependencies.values():
            if dependency.path is not None and self._manifest(dependency.path) is None:
                message = f"nothing found for path dependency `{dependency.package}`: `{dependency.path}`"
                self.notifications.append(manifest.notify(message))
        metadata = own_metadata(package)
        if metadata is None and root is not None:
            metadata = own_metadata(root.workspace)
        return Package(
            name=name,
            version=text(self._inherited(manifest, root, "version")) or "0.0.0",
            edition=edition,
            directory=directory,
            manifest=manifest.path,
            targets=tuple(targets),
            dependencies=dependencies,
            metadata=metadata or {},
            member=member,
            workspace=root.directory if root is not None else directory,
        )

    def _inherited(self, manifest: Manifest, root: Manifest | None, key: str) -> Any:
        """The value of a package's key, taken from the workspace where it says so."""
        value = (manifest.package or {}).get(key)
        if table(value).get("workspace") is not True:
            return value
        shared = table(((root.workspace if root else None) or {}).get("package")).get(key)
        if shared is None:
            message = f"`{key}` is inherited from a workspace that does not set it"
            self.notifications.append(manifest.notify(message))
            return ASSUMED_EDITION if key == "edition" else None
        return shared

    def _with_library_names(self, package: Package) -> Package:
        """The package with its path dependencies called as their libraries are, unless renamed."""
        dependencies: dict[str, Dependency] = {}
        for dependency in package.dependencies.values():
            there = self._packages.get(dependency.path or "")
            if there is not None and not dependency.renamed:
                library = next((target.name for target in there.targets if target.kind == "lib"), None)
                dependency = replace(dependency, name=library or dependency.name)
            dependencies[dependency.name] = dependency
        return replace(package, dependencies=dependencies)

    def _manifest(self, directory: str) -> Manifest | None:
        """The manifest in `directory`, None without one. A broken one is reported once."""
        if directory not in self._manifests:
            manifest = read_manifest(os.path.join(directory, MANIFEST))
            if manifest is not None and manifest.broken is not None:
                self.notifications.append(manifest.broken)
            self._manifests[directory] = manifest
        return self._manifests[directory]

    def _root(self, directory: str) -> Manifest | None:
        """The manifest of the workspace that `directory` belongs to, as cargo searches for it."""
        if directory not in self._roots:
            self._roots[directory] = self._find_root(directory)
        return self._roots[directory]

    def _find_root(self, directory: str) -> Manifest | None:
        for current in ancestors(directory):
            manifest = self._manifest(current)
            if manifest is None:
                continue
            if manifest.workspace is not None:
                if not _is_excluded(manifest, directory):
                    return manifest
            elif (pointer := text((manifest.package or {}).get("workspace"))) is not None:
                root = self._manifest(resolved(os.path.join(current, pointer)))
                if root is not None and root.workspace is not None:
                    return root
                self.notifications.append(manifest.notify(f"no workspace found at `{pointer}`", pointer))
                return None
        return None

    def _belongs(self, directory: str, root: Manifest) -> bool:
        """Does a path dependency at `directory` count as a member of the workspace, unlisted as it is?"""
        inside = directory.startswith(root.directory + os.sep) or self._root(directory) is root
        return inside and not _is_excluded(root, directory)

    def _members(self, root: Manifest) -> list[str]:
        """The directories that the member patterns of a workspace mean, less the excluded ones."""
        found: list[str] = []
        for pattern in strings((root.workspace or {}).get("members")):
            matches = [
                directory
                for path in _expand(root.directory, pattern)
                if self._manifest(directory := resolved(path)) is not None
            ]
            if not matches:
                self.notifications.append(root.notify(f"no package found for member `{pattern}`", pattern))
            found += [directory for directory in matches if not _is_excluded(root, directory)]
        return found


def _paths(package: Package) -> list[str]:
    return [dependency.path for dependency in package.dependencies.values() if dependency.path is not None]


def _is_excluded(root: Manifest, directory: str) -> bool:
    """Does the workspace keep `directory` out? A member listed by its plain path is never kept out."""

    def lists(key: str) -> bool:
        paths = strings((root.workspace or {}).get(key))
        listed = (os.path.normpath(os.path.join(root.directory, path)) for path in paths)
        return any(directory == path or directory.startswith(path + os.sep) for path in listed)

    return lists("exclude") and not lists("members")


def _expand(directory: str, pattern: str) -> list[str]:
    """The directories that a member pattern such as `crates/*` means, sorted; a plain path means itself."""
    found = [os.path.abspath(os.sep) if os.path.isabs(pattern) else directory]
    for part in pattern.split("/"):
        if part == "**":
            found = [below for path in found for below in _tree(path)]
        elif re.search(r"[*?\[]", part):
            named = re.compile(glob_regex(part) or "(?!)", re.DOTALL).fullmatch
            found = [os.path.join(path, name) for path in found for name in filter(named, _directories(path))]
        else:
            found = [os.path.join(path, part) for path in found]
        found = sorted(set(map(os.path.normpath, found)))
    return found


def _tree(directory: str) -> list[str]:
    """`directory` and all below it, without hidden ones, build output and what links lead to."""
    found, todo = [], [directory]
    while todo:
        current = todo.pop()
        found.append(current)
        below = (os.path.join(current, name) for name in _directories(current) if name != "target")
        todo += [path for path in below if not os.path.islink(path)]
    return found


def _directories(directory: str) -> list[str]:
    """The names of the directories in `directory`, those that links lead to as well."""
    try:
        with os.scandir(directory) as entries:
            return [entry.name for entry in entries if not entry.name.startswith(".") and entry.is_dir()]
    except (OSError, ValueError):
        return []
