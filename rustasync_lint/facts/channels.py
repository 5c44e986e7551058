"""Channels between threads: may a send have to wait for room?

Knows how a channel was made: by the call that gave the sender, where the body shows it, else by whether the
program makes any channel with a bound at all. Leaves which sends that matters for to the tables.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.model import hir

if TYPE_CHECKING:
    from rustasync_lint.model.crate import Crate
    from rustasync_lint.model.infer import BodyTypes

_DEEP = 4
# `bounded(8)`, `bounded::<Job>(8)`, and the function as a value.
_BOUNDED = re.compile(rb"\b(?:sync_channel|bounded)\b")


class Channels:
    """Remembers of each crate whether it makes channels with a bound."""

    def __init__(self) -> None:
        self._bounded: dict[int, bool] = {}

    def bounded(self, sender: hir.Expr, types: BodyTypes) -> bool | None:
        """Has the channel behind a sender a bound?"""
        made = _made(sender, types, _DEEP)
        if made is not None:
            return not made.startswith("unbounded")
        return None if self._makes_bounded(types.body.unit.crate) else False

    def _makes_bounded(self, crate: Crate) -> bool:
        """Does the crate, or one of the program that it names, call what makes a channel with a bound?"""
        if id(crate) not in self._bounded:
            self._bounded[id(crate)] = False
            makes = any(_BOUNDED.search(unit.source.data) for unit in crate.root.crate.units.values())
            others = (other for other in crate.dependencies.values() if not other.known)
            self._bounded[id(crate)] = makes or any(self._makes_bounded(other) for other in others)
        return self._bounded[id(crate)]


def _made(sender: hir.Expr | None, types: BodyTypes, deep: int) -> str | None:
    """The last name of the function that made the channel of a sender; None when the body does not show it."""
    while isinstance(sender, hir.Ref) or (isinstance(sender, hir.MethodCall) and sender.name == "clone"):
        sender = sender.operand if isinstance(sender, hir.Ref) else sender.receiver
    if not isinstance(sender, hir.Path) or sender.local is None or sender.local.source is None or deep == 0:
        return None
    source = sender.local.source
    if source.kind != "let" or source.value is None:
        return None
    if isinstance(source.value, hir.Call):
        path = types.calls.target(source.value).path
        return path.rpartition("::")[2] if path in knowledge.pair_constructors() else None
    return _made(source.value, types, deep - 1)
