"""Which Rust files and which manifests lie below a directory, and which a walk passes over.

Knows the file system: ignore files, build directories, hidden names, symbolic links.
Knows nothing of what a manifest says. Every path it takes and gives is absolute and
resolved.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rustasync_lint.finding import Notification
from rustasync_lint.model.ignore import Patterns

# In a folder of caches, and in each package that `cargo vendor` wrote.
_NOT_OURS = frozenset(("CACHEDIR.TAG", ".cargo-checksum.json"))
MANIFEST = "Cargo.toml"
_REPOSITORY = (".git", ".jj")
_TOP = "/" if os.sep == "/" else ""
"""What precedes a path that starts at the root of the file system, in patterns."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """The patterns of one ignore file; `start` is where a path relative to it begins."""

    patterns: Patterns
    start: int
    outer: _Frame | None


_Todo = tuple[str, _Frame | None]
"""A directory to walk, and the ignore files above it."""


class Walker:
    """Collects `files`, `manifests` (directories that hold a Cargo.toml) and `notifications`.

    `exclude` are patterns as in .gitignore that start at the root of the file system.
    `passed_over` counts the Rust files seen and left out.
    """

    def __init__(self, cwd: str, exclude: Sequence[str], respect_gitignore: bool) -> None:
        self.files: set[str] = set()
        self.manifests: set[str] = set()
        self.notifications: list[Notification] = []
        self.passed_over = 0
        self._cwd = cwd
        self._exclude = _Frame(Patterns(exclude), len(_TOP), None) if exclude else None
        self._respect_gitignore = respect_gitignore
        self._walked: set[str] = set()
        self._frames: dict[str, _Frame | None] = {}
        self._repositories: dict[str, str | None] = {}

    def walk(self, start: str) -> None:
        """Collect what lies below the directory `start`, which itself is never passed over."""
        outer = None if self._is_gitignored(start) else self._outside(start)
        todo = [(start, outer)]
        while todo:
            directory, outer = todo.pop()
            if directory in self._walked:
                continue
            try:
                entries = _listing(directory)
            except OSError as error:
                self._notify(directory, f"directory not read: {error.strerror or error}")
                continue
            names = {name for name, _, _ in entries}
            if directory != start and not names.isdisjoint(_NOT_OURS):
                continue
            self._walked.add(directory)
            if MANIFEST in names:
                self.manifests.add(directory)
            frame = self._enter(outer, directory, names) if self._respect_gitignore else None
            for name, path, kind in entries:
                rust = name.endswith(".rs")
                if name.startswith("."):
                    continue
                if kind == "link":
                    todo += self._follow(path, rust, start, frame)
                elif kind == "directory":
                    if name == "target" and MANIFEST in names:
                        continue
                    if not self._is_left_out(frame, path, True):
                        todo.append((path, frame))
                elif kind == "file" and rust:
                    if self._is_left_out(frame, path, False):
                        self.passed_over += 1
                    else:
                        self.files.add(path)

    def passes_over(self, path: str, is_directory: bool) -> bool:
        """Would a walk that starts at the root of the repository leave out `path`?"""
        for parent, current in _steps(self._root(path), path):
            if os.path.basename(current).startswith("."):
                return True
            if (is_directory or current != path) and _is_build_directory(parent, current):
                return True
        if self._is_gitignored(path, is_directory):
            return True
        steps = _steps(_TOP or os.path.dirname(path), path) if self._exclude else ()
        return any(_ignored(self._exclude, current, is_directory or current != path) for _, current in steps)

    def _follow(self, link: str, rust: bool, start: str, frame: _Frame | None) -> list[_Todo]:
        """Take in the file behind a symbolic link, or give the directory behind it, to be walked.

        Links to directories are followed only to places of the same repository that a
        walk of it would reach: never out into caches, and never in a circle.
        """
        target = os.path.realpath(link)
        try:
            mode = os.stat(target).st_mode
        except OSError as error:
            if rust:
                self._notify(link, f"symbolic link not followed: {error.strerror or error}", "note")
            return []
        is_directory = stat.S_ISDIR(mode)
        if self._is_left_out(frame, link, is_directory):
            self.passed_over += rust
        elif not is_directory:
            if rust and stat.S_ISREG(mode):
                self.files.add(target)
        elif _is_below(target, self._root(start)) and not self.passes_over(target, True):
            return [(target, self._outside(target))]
        return []

    def _is_left_out(self, frame: _Frame | None, path: str, is_directory: bool) -> bool:
        """Do the ignore files or the user leave out `path`?"""
        return _ignored(frame, path, is_directory) or _ignored(self._exclude, path, is_directory)

    def _root(self, path: str) -> str:
        """The repository that holds `path`; without one the working directory, or the path's own."""
        directory = path if os.path.isdir(path) else os.path.dirname(path)
        repository = nearest(directory, _is_repository, self._repositories)
        return repository or (self._cwd if _is_below(directory, self._cwd) else directory)

    def _is_gitignored(self, path: str, is_directory: bool = True) -> bool:
        """Do the ignore files of the repository leave out `path` or a directory above it?"""
        if not self._respect_gitignore:
            return False
        root = self._root(path)
        frame = self._entered(None, root)
        for _, current in _steps(root, path):
            if _ignored(frame, current, is_directory or current != path):
                return True
            if current != path:
                frame = self._entered(frame, current)
        return False

    def _outside(self, directory: str) -> _Frame | None:
        """The ignore files above `directory`."""
        return None if self._root(directory) == directory else self._inside(os.path.dirname(directory))

    def _inside(self, directory: str) -> _Frame | None:
        """The ignore files that speak of what lies in `directory`, the nearest first."""
        if not self._respect_gitignore:
            return None
        root = self._root(directory)
        frame = self._entered(None, root)
        for _, current in _steps(root, directory):
            frame = self._entered(frame, current)
        return frame

    def _entered(self, outer: _Frame | None, directory: str) -> _Frame | None:
        if directory not in self._frames:
            marks = _REPOSITORY if _is_repository(directory) else ()
            self._frames[directory] = self._enter(outer, directory, {".gitignore", *marks})
        return self._frames[directory]

    def _enter(self, outer: _Frame | None, directory: str, names: set[str]) -> _Frame | None:
        """`outer` with the ignore file of `directory`, where `names` lie; a repository starts afresh."""
        start = len(directory.rstrip(os.sep)) + 1
        if not names.isdisjoint(_REPOSITORY):
            data = _read(os.path.join(_git_directory(directory), "info", "exclude"))
            outer = _Frame(Patterns.parse(data), start, None) if data else None
        if ".gitignore" in names and (data := _read(os.path.join(directory, ".gitignore"))):
            return _Frame(Patterns.parse(data), start, outer)
        return outer

    def _notify(self, path: str, message: str, level: Literal["warning", "note"] = "warning") -> None:
        self.notifications.append(Notification(level, path, message))


def _listing(directory: str) -> list[tuple[str, str, Literal["link", "directory", "file", "other"]]]:
    """Name, path and kind of what lies in `directory`. Raises OSError when it cannot be told."""
    found: list[tuple[str, str, Literal["link", "directory", "file", "other"]]] = []
    with os.scandir(directory) as entries:
        for entry in entries:
            if entry.is_symlink():
                found.append((entry.name, entry.path, "link"))
            elif entry.is_dir(follow_symlinks=False):
                found.append((entry.name, entry.path, "directory"))
            else:
                is_file = entry.is_file(follow_symlinks=False)
                found.append((entry.name, entry.path, "file" if is_file else "other"))
    return found


def ancestors(directory: str) -> Iterator[str]:
    """`directory` and each directory above it, the nearest first."""
    while True:
        yield directory
        parent = os.path.dirname(directory)
        if parent == directory:
            return
        directory = parent


def nearest(directory: str, holds: Callable[[str], bool], known: dict[str, str | None]) -> str | None:
    """The first of `directory` and those above it that `holds`; `known` remembers the answers."""
    passed: list[str] = []
    found: str | None = None
    for current in ancestors(directory):
        if current in known:
            found = known[current]
            break
        passed.append(current)
        if holds(current):
            found = current
            break
    known.update(dict.fromkeys(passed, found))
    return found


def _steps(root: str, path: str) -> Iterator[tuple[str, str]]:
    """Each directory from `root` down to `path` with the next one below it; nothing when not below."""
    if path == root or not _is_below(path, root):
        return
    parent = root
    for name in path[len(root.rstrip(os.sep)) + 1 :].split(os.sep):
        current = os.path.join(parent, name)
        yield parent, current
        parent = current


def _is_below(path: str, directory: str) -> bool:
    """Is `path` the directory itself or something in it?"""
    return path == directory or path.startswith(directory.rstrip(os.sep) + os.sep)


def _ignored(frame: _Frame | None, path: str, is_directory: bool) -> bool:
    """Does the nearest ignore file that mentions `path` leave it out?"""
    while frame is not None:
        below = path[frame.start :]
        if os.sep != "/":
            below = below.replace(os.sep, "/")
        verdict = frame.patterns.ignores(below, is_directory)
        if verdict is not None:
            return verdict
        frame = frame.outer
    return False


def _is_build_directory(parent: str, directory: str) -> bool:
    """Does cargo, or another tool that marks its cache, build into `directory`?"""
    beside_manifest = os.path.basename(directory) == "target" and os.path.isfile(os.path.join(parent, MANIFEST))
    return beside_manifest or os.path.isfile(os.path.join(directory, "CACHEDIR.TAG"))


def _is_repository(directory: str) -> bool:
    return any(os.path.exists(os.path.join(directory, name)) for name in _REPOSITORY)


def _git_directory(repository: str) -> str:
    """Where git keeps what all work trees of `repository` share; `.git` may be a file that points there."""
    path = os.path.join(repository, ".git")
    data = _read(path)
    if data is None or not data.startswith(b"gitdir:"):
        return path
    own = os.path.join(repository, os.fsdecode(data[len(b"gitdir:") :].strip()))
    shared = _read(os.path.join(own, "commondir"))
    return own if shared is None else os.path.join(own, os.fsdecode(shared.strip()))


def _read(path: str) -> bytes | None:
    """The bytes of a regular file; None when it is something else or cannot be read."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return None
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError):
        return None
