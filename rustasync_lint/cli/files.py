"""Files that a run writes: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress

from rustasync_lint.cli.terminal import Failure


def check_writable(paths: Sequence[str]) -> None:
    """Fail now rather than after a long run: a folder that is missing, a file that is named twice."""
    seen: set[str] = set()
    for path in paths:
        real = os.path.realpath(path)
        parent = os.path.dirname(real)
        if real in seen:
            raise Failure(f"cannot write `{path}`: it is named twice")
        if os.path.isdir(real):
            raise Failure(f"cannot write `{path}`: it is a folder")
        if not os.path.isdir(parent):
            raise Failure(f"cannot write `{path}`: there is no folder `{os.path.dirname(path) or parent}`")
        if not os.access(real if _is_special(real) else parent, os.W_OK):
            raise Failure(f"cannot write `{path}`: permission denied")
        seen.add(real)


def write_files(contents: Mapping[str, str | bytes]) -> None:
    """Write every file, text as UTF-8, or none: each goes beside its place first, then all are renamed."""
    written: list[tuple[str, str]] = []
    path = ""
    try:
        for number, (path, text) in enumerate(contents.items()):
            real = os.path.realpath(path)
            data = text.encode("utf-8", "replace") if isinstance(text, str) else text
            if _is_special(real):
                with open(real, "wb") as device:
                    device.write(data)
                continue
            beside = os.path.join(os.path.dirname(real), f".rustasync-lint-{os.getpid()}-{number}.tmp")
            written.append((beside, real))
            _write(beside, data, like=real)
        for beside, path in written:
            os.replace(beside, path)
    except OSError as error:
        raise Failure(f"cannot write `{path}`: {error.strerror or error}") from None
    finally:
        for beside, _ in written:
            with suppress(OSError):
                os.unlink(beside)


def _is_special(path: str) -> bool:
    """Is this something that must not be replaced by a file, such as a pipe or /dev/null?"""
    return os.path.exists(path) and not os.path.isfile(path)


def _write(path: str, data: bytes, like: str) -> None:
    """Make a new file with the permissions of the file `like`, if that exists."""
    with open(path, "xb") as file:
        file.write(data)
    with suppress(FileNotFoundError):
        os.chmod(path, os.stat(like).st_mode)
