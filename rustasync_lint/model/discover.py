"""From the paths a user gives to the packages that are analysed and the files that are reported on.

Reads directories and manifests only; no Rust file is opened, cargo is never run. Leaves
walking to `walk`, manifests and workspaces to `workspace`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rustasync_lint.finding import Notification
from rustasync_lint.model.package import Package
from rustasync_lint.model.walk import MANIFEST, Walker, ancestors
from rustasync_lint.model.workspace import Workspaces


class DiscoveryError(Exception):
    """The given paths leave nothing to do; the message says why, in one line."""


@dataclass(frozen=True)
class Discovery:
    """What there is to lint. Paths are absolute, resolved and sorted.

    `packages` are analysed, `files` are reported on; `loose` are those of the files that
    no package holds: each is a crate of its own. A package of the result need not hold
    any of the files, nor need a file be reached by a target of its package.
    """

    packages: tuple[Package, ...]
    files: tuple[str, ...]
    loose: tuple[str, ...]
    notifications: tuple[Notification, ...]

    @cached_property
    def _by_directory(self) -> dict[str, Package]:
        return {package.directory: package for package in self.packages}

    def package_of(self, path: str) -> Package | None:
        """The package whose directory holds the file `path`, the innermost one; None for none."""
        found = map(self._by_directory.get, ancestors(os.path.dirname(path)))
        return next((package for package in found if package is not None), None)


def discover(
    paths: Sequence[str],
    cwd: str,
    *,
    exclude: Sequence[str] = (),
    force_exclude: bool = False,
    respect_gitignore: bool = True,
) -> Discovery:
    """Find what the `paths` of a command line mean, relative to `cwd`.

    Of a directory every Rust file below it is reported, less what git ignores, what
    `exclude` names (patterns as in .gitignore that start at the root of the file system),
    hidden files and build output. A file or directory that is given itself is taken
    whatever those say, unless `force_exclude`. Raises DiscoveryError when a path does not
    exist and when there is no Rust file.
    """
    cwd = os.path.realpath(cwd)
    walker = Walker(cwd, exclude, respect_gitignore)
    directories, files = _given(list(paths) or ["."], cwd, walker)
    forced_out = 0
    if force_exclude:
        kept = [path for path in directories if path == cwd or not walker.passes_over(path, True)]
        kept_files = [path for path in files if not walker.passes_over(path, False)]
        forced_out = len(directories) + len(files) - len(kept) - len(kept_files)
        directories, files = kept, kept_files
    walker.files.update(files)
    for directory in directories:
        walker.walk(directory)
    if forced_out and not walker.files:
        message = "every given path is excluded or ignored"
        walker.notifications.append(Notification("note", "", message))
    elif not walker.files:
        raise DiscoveryError(_nothing(list(paths) or ["."], walker))
    return _packages(walker, directories)


def _given(paths: Sequence[str], cwd: str, walker: Walker) -> tuple[list[str], list[str]]:
    """The directories and the Rust files that are given. A manifest means its directory."""
    directories: list[str] = []
    files: list[str] = []
    missing: list[str] = []
    for path in paths:
        try:
            full = os.path.join(cwd, path)
            mode = os.stat(full).st_mode if path else 0
            full = os.path.realpath(full)
        except (FileNotFoundError, NotADirectoryError, ValueError):
            missing.append(path)
            continue
        except OSError as error:
            raise DiscoveryError(f"cannot read {_shown(path)}: {error.strerror or error}") from error
        if stat.S_ISDIR(mode):
            directories.append(full)
        elif stat.S_ISREG(mode) and os.path.basename(full) == MANIFEST:
            directories.append(os.path.dirname(full))
        elif stat.S_ISREG(mode) and full.endswith(".rs"):
            files.append(full)
        elif path:
            walker.notifications.append(Notification("warning", full, "not a Rust file, left out"))
        else:
            missing.append(path)
    if missing:
        raise DiscoveryError(f"no such file or directory: {', '.join(map(_shown, missing))}")
    return directories, files


def _packages(walker: Walker, directories: Sequence[str]) -> Discovery:
    """The packages that the files found belong to, and all that these need."""
    workspaces = Workspaces()
    owned = {path: workspaces.owner(os.path.dirname(path)) for path in walker.files}
    owners = {owner for owner in owned.values() if owner is not None}
    packages = workspaces.load(owners | walker.manifests)
    roots = {target.root for package in packages for target in package.targets}
    return Discovery(
        packages=packages,
        files=tuple(sorted(walker.files)),
        loose=tuple(sorted(path for path, owner in owned.items() if owner is None and path not in roots)),
        notifications=(*walker.notifications, *workspaces.notifications),
    )


def _nothing(paths: Sequence[str], walker: Walker) -> str:
    """Why there is nothing to lint."""
    places = ", ".join(map(_shown, paths))
    if walker.passed_over:
        return f"no Rust files to lint in {places}: {walker.passed_over} excluded or ignored"
    reason = "".join(f": {notification.message}" for notification in walker.notifications[:1])
    return f"no Rust files found in {places}{reason}"


def _shown(path: str) -> str:
    """A path as it can be printed anywhere."""
    return f"`{os.fsencode(path).decode('utf-8', 'replace') if _encodes(path) else ascii(path)}`"


def _encodes(path: str) -> bool:
    try:
        os.fsencode(path)
    except ValueError:
        return False
    return "\0" not in path
