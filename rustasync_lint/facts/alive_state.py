"""The state of `alive`: who owns what at one point of a body."""

from __future__ import annotations

from collections.abc import Iterable

from rustasync_lint.model import hir

Origin = hir.Expr | hir.Binding
Origins = frozenset[Origin]
Key = hir.Binding | tuple[str, int]
State = dict[Key, Origins]

NOTHING: Origins = frozenset()


def add(state: State, key: Key, origins: Origins) -> None:
    """`key` owns `origins` besides what it owns."""
    state[key] = state.get(key, NOTHING) | origins


def remove(state: State, origins: Origins) -> None:
    """Nobody owns `origins` any more."""
    if not origins:
        return
    for key, owned in list(state.items()):
        if owned & origins:
            left = owned - origins
            if left:
                state[key] = left
            else:
                del state[key]


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
