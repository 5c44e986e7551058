"""Which paths of a crate the tables speak of: the names by which its items are to go."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from rustasync_lint.knowledge import canonical
from rustasync_lint.knowledge.schema import is_path
from rustasync_lint.knowledge.store import texts


def spelled(crate: str) -> frozenset[str]:
    """The paths in a crate that the tables speak of; what they know as something else is not among them."""
    return _spelled().get(crate, frozenset())


@cache
def _spelled() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for path in texts():
        if "::" in path and is_path(path) and canonical(path) == path:
            found.setdefault(path.split("::")[0], set()).add(path)
    return {crate: frozenset(paths) for crate, paths in found.items()}
