"""Outlines remembered between runs: one file for each version of a dependency, in a folder of their own.

An outline is found by what its file holds, so a source that was changed is read again; what a file of the
cache is called says for which crate, and by which version of this program. Whatever is wrong with the folder or
a file in it, the answer is the same: what cannot be read is made anew, what cannot be written is left out.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

import msgspec

from rustasync_lint import __version__
from rustasync_lint.model import attributes, loose, outline, uses
from rustasync_lint.model.outline import Outline
from rustasync_lint.source import SourceFile
from rustasync_lint.syntax import cfg_if, fragments, tree

_SUFFIX = ".outlines"
_DAY = 24 * 60 * 60
# What was not asked for so long goes, and of the rest the oldest when there is more than so much.
_OLDEST = 60 * _DAY
_LARGEST = 300_000_000
# Unfinished files of a process that was ended.
_ABANDONED = _DAY
_MARK = "swept"


class Cache:
    """The folder; without one, nothing is remembered."""

    def __init__(self, directory: str | None) -> None:
        self.directory = directory
        self._open: list[Remembered] = []

    def crate(self, name: str, version: str, directory: str) -> Remembered:
        """What is remembered of the version of a crate whose sources lie in `directory`."""
        if self.directory is None:
            return Remembered(None)
        key = blake2b("\0".join((_reader(), name, version, directory)).encode("utf-8", "replace"), digest_size=12)
        made = Remembered(os.path.join(self.directory, f"{name}-{version}-{key.hexdigest()}{_SUFFIX}"))
        self._open.append(made)
        return made

    def save(self) -> None:
        """Write what was read anew, and now and then clear away what is old."""
        if any([made.save() for made in self._open]) and self.directory is not None:
            with suppress(OSError):
                _sweep(self.directory)


class Remembered:
    """The outlines of one version of a crate, by what the files hold; `path` is where they are kept."""

    def __init__(self, path: str | None) -> None:
        self.path = path
        self._known: dict[bytes, msgspec.Raw] | None = None
        self._new: dict[bytes, Outline] = {}

    def outlined(self, source: SourceFile) -> Outline:
        """The outline of a file of the crate: remembered, or read."""
        if self.path is None:
            return outline.read_outline(source, judged=False)
        key = blake2b(source.data, digest_size=16).digest()
        if self._known is None:
            self._known = _read(self.path)
        if key in self._known:
            with suppress(msgspec.MsgspecError):
                return msgspec.msgpack.decode(self._known[key], type=Outline)
        if key not in self._new:
            self._new[key] = outline.read_outline(source, judged=False)
        return self._new[key]

    def save(self) -> bool:
        """Write what is new, with what there was; True when a file was written."""
        if self.path is None or not self._new:
            return False
        made = {key: msgspec.Raw(msgspec.msgpack.encode(value)) for key, value in self._new.items()}
        self._known, self._new = {**(self._known or {}), **made}, {}
        with suppress(OSError):
            _write(self.path, _sealed(msgspec.msgpack.encode(self._known)))
            return True
        return False


def default_directory() -> str:
    """Where the system keeps what programs remember for a user."""
    from platformdirs import user_cache_dir

    return user_cache_dir("rustasync-lint", appauthor=False)


@cache
def _reader() -> str:
    """What makes outlines: this version of the program, of its code that reads them, of the grammar."""
    made = blake2b(digest_size=12)
    for module in (attributes, loose, outline, uses, cfg_if, fragments, tree):
        with suppress(OSError, TypeError):
            made.update(Path(str(module.__file__)).read_bytes())
    return "\0".join((__version__, tree.grammar(), made.hexdigest()))


def _sealed(content: bytes) -> bytes:
    return blake2b(content, digest_size=16).digest() + content


def _read(path: str) -> dict[bytes, msgspec.Raw]:
    """What a file of the cache holds; nothing when there is none, or it is not whole."""
    try:
        with open(path, "rb") as file:
            sealed = file.read()
            if time.time() - os.fstat(file.fileno()).st_mtime > _DAY:
                os.utime(path)  # it is still asked for
    except OSError:
        return {}
    if sealed != _sealed(sealed[16:]):
        return {}
    try:
        return msgspec.msgpack.decode(sealed[16:], type=dict[bytes, msgspec.Raw])
    except msgspec.MsgspecError:
        return {}


def _write(path: str, content: bytes) -> None:
    """Write a file at once: whoever reads it sees the old one, or the new one whole."""
    directory = os.path.dirname(path)
    os.makedirs(directory, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(".unfinished", dir=directory)
    try:
        with open(handle, "wb") as file:
            file.write(content)
        os.replace(unfinished, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(unfinished)
        raise


def _sweep(directory: str) -> None:
    """Once a day, remove what is old, and the oldest while there is too much."""
    now = time.time()
    mark = os.path.join(directory, _MARK)
    with suppress(OSError):
        if now - os.stat(mark).st_mtime < _DAY:
            return
    _write(mark, b"")
    left = 0
    for used, size, path in sorted(_files(directory), reverse=True):
        left += size
        limit = _OLDEST if path.endswith(_SUFFIX) else _ABANDONED
        if now - used > limit or left > _LARGEST:
            with suppress(OSError):
                os.unlink(path)


def _files(directory: str) -> Iterator[tuple[float, int, str]]:
    """The files of the cache: when they were used last, their bytes, their paths."""
    with os.scandir(directory) as entries:
        for entry in entries:
            if entry.name.endswith((_SUFFIX, ".unfinished")):
                with suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    yield status.st_mtime, status.st_size, entry.path
