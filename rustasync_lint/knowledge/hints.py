"""Lists of heuristics.toml about effects and who sees them: what is shared, counted, received, closed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from rustasync_lint.knowledge.store import names, strings


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


def timers() -> frozenset[str]:
    """Paths of calls that make a future which is ready when it is time."""
    return names("heuristics.toml", "timers")


def stays_ready() -> frozenset[str]:
    """Paths of calls that make futures which are ready in every turn, from some time on."""
    return names("heuristics.toml", "stays_ready")


def bounded_channels() -> frozenset[str]:
    """Paths of calls that make a channel with a bound."""
    return names("heuristics.toml", "bounded_channels")


def bounded_sends() -> frozenset[str]:
    """Paths of calls that wait for room in a channel with a bound."""
    return names("heuristics.toml", "bounded_sends")


def statements() -> frozenset[str]:
    """Paths of calls that send a statement to a database."""
    return names("heuristics.toml", "statements")


def halves() -> Mapping[str, str]:
    """Words for the two steps of one change: what the first is called, and what the second."""
    return strings("heuristics.toml", "halves")


def completions() -> frozenset[str]:
    """Paths of operations that the kernel completes, polled or not."""
    return names("heuristics.toml", "completions")


def submissions() -> frozenset[str]:
    """Paths of calls that tell the kernel the address of memory."""
    return names("heuristics.toml", "submissions")


def hang_ups() -> frozenset[str]:
    """Paths of error types that only tell that the other end is gone, or that there is no error."""
    return names("heuristics.toml", "hang_ups")
