"""Lists of heuristics.toml about effects and who sees them: what is shared, counted, received, closed."""

from __future__ import annotations

from functools import cache

from rustasync_lint.knowledge.store import names


def shared() -> frozenset[str]:
    """Paths of types whose values are handles to what others hold, too."""
    return names("heuristics.toml", "shared")


def request_types() -> frozenset[str]:
    """Paths of types that a server gives to the functions it calls for a request."""
    return names("heuristics.toml", "request_types")


def closing() -> frozenset[str]:
    """Last names of calls after which nobody goes on with what they are called for."""
    return names("heuristics.toml", "closing")


def receives() -> frozenset[str]:
    """Paths of calls that take a value out of a channel or a queue."""
    return names("heuristics.toml", "receives")


@cache
def receive_names() -> frozenset[str]:
    """The last names of the calls that take a value out of a channel or a queue."""
    return frozenset(path.rpartition("::")[2] for path in receives())


def gauges() -> frozenset[str]:
    """Names of methods that change a gauge."""
    return names("heuristics.toml", "gauges")


def gauge_macros() -> frozenset[str]:
    """Names of macros that name a gauge."""
    return names("heuristics.toml", "gauge_macros")
