"""What is known of guards, and of what hands them out. Part of the package's own functions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from rustasync_lint.knowledge import rows
from rustasync_lint.knowledge.store import names, sets, table


def guards() -> Mapping[str, rows.Guard]:
    """Guards, by the path of the guard type."""
    return table(rows.Guard)


@cache
def acquires() -> Mapping[str, rows.Acquire]:
    """Methods and functions that hand out a guard, by path."""
    made: dict[str, rows.Acquire] = {}
    for guard in guards().values():
        waits = guard.acquire == "async"
        sources = [(guard.lock, guard.methods, waits), (guard.lock, guard.sync_methods, False)]
        sources += [(lock, methods, False) for lock, methods in guard.also.items()]
        for lock, methods, awaited in sources:
            for method in methods:
                made[f"{lock}::{method}"] = rows.Acquire(f"{lock}::{method}", guard.type, awaited)
    return made


@cache
def pools() -> frozenset[str]:
    """Types that hand out pooled values."""
    return frozenset(guard.lock for guard in guards().values() if guard.family == "pool")


@cache
def guard_methods() -> frozenset[str]:
    """The names of methods and functions that can hand out a guard."""
    return frozenset(path.rpartition("::")[2] for path in acquires())


@cache
def transparent() -> rows.Transparent:
    """What expressions do to a guard."""
    return rows.Transparent(**sets("guards.toml", "transparent"))


def walks() -> frozenset[str]:
    """Names of methods that walk through all the data that they are called on."""
    return names("heuristics.toml", "walks")


def recursive_reads() -> frozenset[str]:
    """Methods that read-lock without waiting behind a writer who waits."""
    return names("guards.toml", "recursive_reads")


def fine() -> frozenset[str]:
    """Types that do something on drop and are meant to live across an await."""
    return names("guards.toml", "fine")
