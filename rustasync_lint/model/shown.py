"""The paths by which the items of a dependency go: where it shows them, not where its sources define them.

`http::Request` is defined in `http::request`. Those that the knowledge tables spell win over those in the root.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rustasync_lint.model.crate import Crate
from rustasync_lint.model.items import Import, Item, Module

Follow = Callable[[tuple[str, ...], str], object]


def rename(crate: Crate, spelled: Iterable[str], follow: Follow) -> None:
    """Give the items of a crate the paths in `spelled`, or those that its root's imports give them.

    `follow` tells what names mean, one after another from the root on, in a namespace.
    """
    root = crate.root
    shown = [(name,) for name, imports in root.imports.items() if _is_local(root, imports)]
    for path in (*shown, *(tuple(text.split("::"))[1:] for text in spelled)):
        for end in range(1, len(path) + 1):
            for space in ("type", "value"):
                found = follow(path[:end], space)
                if isinstance(found, Item) and found.unit.crate is crate and found.owner is None:
                    found.cache["path"] = "::".join((crate.name, *path[:end]))


def _is_local(root: Module, imports: list[Import]) -> bool:
    """Do imports of a crate's root lead into its own modules?"""
    return any(i.path[0] in ("crate", "self") or i.path[0] in root.items for i in imports)
