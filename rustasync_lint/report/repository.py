"""Where a file stands in its repository: what code-scanning services know it by.

They take a relative path as relative to the root of the checkout, wherever the linter ran.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path, PurePath

Environ = Mapping[str, str]


def build_root(start: str, environ: Environ) -> str:
    """$GITHUB_WORKSPACE if that holds the directory `start`, else ""."""
    workspace = environ.get("GITHUB_WORKSPACE")
    root = os.path.realpath(workspace) if workspace else ""
    return root if root and Path(os.path.realpath(start)).is_relative_to(root) else ""


def repository_root(start: str, environ: Environ) -> str:
    """The root of the checkout that holds the directory `start`, or "" when there is none.

    It is what the build says, else the nearest directory, from `start` upwards, with `.git` in it.
    """
    if root := build_root(start, environ):
        return root
    here = Path(os.path.realpath(start))
    return next((str(folder) for folder in (here, *here.parents) if (folder / ".git").exists()), "")


def repository_paths(cwd: str, first: str, environ: Environ) -> Callable[[str], PurePath]:
    """A function from an absolute path to the path in the repository, with links resolved.

    All files of a run have one root: that of `cwd` if it holds the file `first` ("" for none), else
    that of `first`, else `cwd`. A file outside of it stays absolute.
    """
    root = repository_root(cwd, environ)
    if first and not (root and Path(os.path.realpath(first)).is_relative_to(root)):
        root = repository_root(os.path.dirname(os.path.realpath(first)), environ) or root
    root = root or os.path.realpath(cwd)

    @cache
    def path_in_repository(path: str) -> PurePath:
        real = PurePath(os.path.realpath(path))
        return real.relative_to(root) if real.is_relative_to(root) else real

    return path_in_repository
