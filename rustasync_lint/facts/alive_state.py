"""The state of `alive`: who owns what at one point of a body.

What is owned comes in pieces: an origin, and the steps of fields that lead to it from its owner. After
`let pair = (a.lock(), b.lock())` the variable owns a piece at `0` and one at `1`. A piece without steps
may be anywhere inside its owner.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rustasync_lint.model import hir

Origin = hir.Expr | hir.Binding
Steps = tuple[str, ...]


class Piece(NamedTuple):
    """One value of interest, and where it is inside its owner."""

    steps: Steps
    origin: Origin


Origins = frozenset[Piece]
# A variable, the expression that a temporary comes from, or a place that a kind of `Alive` names otherwise.
Key = hir.Binding | hir.Expr | tuple[str, int]
State = dict[Key, Origins]

NOTHING: Origins = frozenset()


class Spot(NamedTuple):
    """A place: its owner and the steps of fields from there."""

    key: Key
    steps: Steps


def of(*origins: Origin) -> Origins:
    """Whole values."""
    return frozenset(Piece((), origin) for origin in origins)


def whole(origins: Origins) -> Origins:
    """The same, and nobody knows any more where inside."""
    return frozenset(Piece((), piece.origin) for piece in origins) if origins else NOTHING


def inside(origins: Origins, *steps: str) -> Origins:
    """The same as part of something larger."""
    return frozenset(Piece(steps + piece.steps, piece.origin) for piece in origins) if origins else NOTHING


def below(origins: Origins, steps: Steps) -> Origins:
    """What surely or maybe lies at `steps`, as seen from there."""
    if not steps:
        return origins
    found = set()
    for piece in origins:
        if piece.steps[: len(steps)] == steps:
            found.add(Piece(piece.steps[len(steps) :], piece.origin))
        elif steps[: len(piece.steps)] == piece.steps:
            found.add(Piece((), piece.origin))
    return frozenset(found)


def add(state: State, key: Key, origins: Origins) -> None:
    """`key` owns `origins` besides what it owns."""
    if origins:
        state[key] = state.get(key, NOTHING) | origins


def put(state: State, key: Key, origins: Origins) -> None:
    """`key` owns `origins` and nothing else."""
    if origins:
        state[key] = origins
    else:
        state.pop(key, None)


def remove(state: State, origin: Origin) -> None:
    """Nobody owns what came from `origin` any more."""
    for key, owned in list(state.items()):
        left = frozenset(piece for piece in owned if piece.origin is not origin)
        if len(left) != len(owned):
            put(state, key, left)


def join(states: Iterable[State | None]) -> State | None:
    """What may be owned when control comes from any of `states`; None when it comes from none."""
    joined: State | None = None
    for state in states:
        if state is None:
            continue
        if joined is None:
            joined = dict(state)
        else:
            for key, origins in state.items():
                add(joined, key, origins)
    return joined


def restricted(state: State, keys: set[Key]) -> State:
    """The state with only those owners that are still in scope."""
    return {key: origins for key, origins in state.items() if key in keys}
