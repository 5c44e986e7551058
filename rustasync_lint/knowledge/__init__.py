"""What is known about the APIs of std and of the crates around async Rust, as typed tables.

The facts are the TOML files beside this module; README.md says what each table means. Keys
are canonical paths: pass what was written through `canonical` first, or ask with `lookup`.
Each file is read when a table of it is first asked for. Knows nothing of source code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import TypeVar

from rustasync_lint.knowledge import execution, rows
from rustasync_lint.knowledge.held import (
    acquires as acquires,
)
from rustasync_lint.knowledge.held import (
    fine as fine,
)
from rustasync_lint.knowledge.held import (
    guard_methods as guard_methods,
)
from rustasync_lint.knowledge.held import (
    guards as guards,
)
from rustasync_lint.knowledge.held import (
    pools as pools,
)
from rustasync_lint.knowledge.held import (
    recursive_reads as recursive_reads,
)
from rustasync_lint.knowledge.held import (
    transparent as transparent,
)
from rustasync_lint.knowledge.held import (
    walks as walks,
)
from rustasync_lint.knowledge.store import lists, names, sets, strings, table

Row = TypeVar("Row")


def lookup(known: Mapping[str, Row], path: str) -> Row | None:
    """The row for a path as written or canonical: its own, or that of an enclosing `a::b::*`."""
    path = canonical(path)
    row = known.get(path)
    if row is not None or path.partition("::")[0] not in _starred():
        return row
    while row is None and (at := path.rfind("::")) >= 0:
        path = path[:at]
        row = known.get(path + "::*")
    return row


@cache
def _starred() -> frozenset[str]:
    """The crates that some table has a row `a::b::*` for."""
    tables = (blocking(), cancel_safety(), escapes(), timeouts(), selects())
    return frozenset(path.partition("::")[0] for known in tables for path in known if path.endswith("::*"))


# What blocks.


def blocking() -> Mapping[str, rows.Blocking]:
    """Callables that block the thread, by path."""
    return table(rows.Blocking)


@cache
def blocking_names(*kinds: rows.BlockingKind) -> frozenset[str]:
    """The last path segments of the callables that block (of these kinds, if any are given), without `!`."""
    known = (row for row in blocking().values() if row.form != "type" and (not kinds or row.kind in kinds))
    return frozenset(row.path.rpartition("::")[2].rstrip("!") for row in known) - {"*"}


def io_types() -> Mapping[str, rows.IoType]:
    """Types whose std::io calls do I/O, pass it on or stay in memory, by path."""
    return table(rows.IoType)


def drops() -> Mapping[str, rows.Drop]:
    """Types whose destructor blocks, by path."""
    return table(rows.Drop)


def escapes() -> Mapping[str, rows.Escape]:
    """Calls whose closures leave the async context, by path."""
    return table(rows.Escape)


# What a cancelled future loses.


def cancel_safety() -> Mapping[str, rows.CancelSafety]:
    """What dropping a future unfinished costs, by the path of what makes the future, or of its type."""
    return table(rows.CancelSafety)


def cancellations() -> Mapping[str, rows.Cancellation]:
    """What drops futures unfinished, by path."""
    return table(rows.Cancellation)


def disconnect_crates() -> frozenset[str]:
    """Server crates that drop a handler's future when the client goes away."""
    return names("cancel_safety.toml", "disconnect_crates")


@cache
def cutting() -> Mapping[str, tuple[int, ...]]:
    """Calls that drop futures they are given before these are done, by path: which arguments, -1 is the receiver."""
    made: dict[str, tuple[int, ...]] = {row.path: (row.future_arg,) for row in timeouts().values()}
    made.update((row.path, row.futures) for row in cancellations().values() if row.futures)
    return made


@cache
def cutting_names() -> frozenset[str]:
    """The last names of the calls that drop futures before these are done, without `!`."""
    return frozenset(path.rpartition("::")[2].rstrip("!") for path in cutting())


@cache
def name_classes() -> rows.NameClasses:
    """Cancel safety by method name alone."""
    return rows.NameClasses(**sets("cancel_safety.toml", "name_classes"))


# How async code runs.


def runtimes() -> Mapping[str, execution.RuntimeOf]:
    """The runtime behind a crate, by crate name."""
    return table(execution.RuntimeOf)


def spawn() -> Mapping[str, execution.Spawn]:
    """Calls that make a task of a future, by path."""
    return table(execution.Spawn)


def block_on() -> Mapping[str, execution.BlockOn]:
    """Calls that run a future on the current thread, by path: async inside, blocking outside."""
    return table(execution.BlockOn)


def attributes() -> Mapping[str, execution.Attribute]:
    """Attributes that change how a function runs, by path."""
    return table(execution.Attribute)


def selects() -> Mapping[str, execution.Select]:
    """Macros and functions that wait for the first of several futures, by path."""
    return table(execution.Select)


def joins() -> Mapping[str, execution.Join]:
    """Macros and functions that wait for several futures in one task, by path."""
    return table(execution.Join)


def pins() -> Mapping[str, execution.Pin]:
    """Macros and functions that pin, box or otherwise wrap a future, by path."""
    return table(execution.Pin)


def select_macros() -> Mapping[str, execution.Select]:
    """The macros among `selects` in which some future loses."""
    return {path: row for path, row in _macros_named(selects).items() if row.losers != "none"}


def join_macros() -> Mapping[str, execution.Join]:
    """The macros among `joins`."""
    return _macros_named(joins)


def pin_macros() -> Mapping[str, execution.Pin]:
    """The macros among `pins` that pin to the enclosing scope."""
    return {path: row for path, row in _macros_named(pins).items() if row.kind == "stack"}


def timeouts() -> Mapping[str, execution.Timeout]:
    """Calls that drop the future they are given when time is up, by path."""
    return table(execution.Timeout)


def streams() -> Mapping[str, execution.Stream]:
    """Stream combinators that hold or make futures, by path."""
    return table(execution.Stream)


def yields() -> frozenset[str]:
    """Awaits that let other tasks run: a loop with one of them does not hog its thread."""
    return names("executors.toml", "yields")


def running() -> frozenset[str]:
    """Types of futures that only wait for something that runs by itself, such as a task's handle."""
    return names("executors.toml", "running")


def accepts() -> frozenset[str]:
    """Calls whose await gives the next connection of a listener."""
    return names("executors.toml", "accepts")


def beside_connections() -> frozenset[str]:
    """Types of what a listener gives beside a connection, or instead of one."""
    return names("executors.toml", "beside_connections")


@cache
def bound() -> Mapping[str, str]:
    """The runtime that an item, and all below it, works on only, by the item's path."""
    return {path: runtime for runtime, paths in sets("executors.toml", "bound").items() for path in paths}


def shims() -> frozenset[str]:
    """Paths (or whole crates) that make the types of one runtime usable under another."""
    return names("executors.toml", "shims")


def clashes() -> Mapping[str, execution.Clash]:
    """Pairs of runtimes that do not mix, by a name for the pair."""
    return table(execution.Clash)


def macros() -> Mapping[str, execution.Macro]:
    """How macro bodies are to be read, by path."""
    return table(execution.Macro)


@cache
def macro_readings() -> Mapping[str, str]:
    """How macro bodies are to be read, by the bare macro name; what most crates mean by it."""
    made: dict[str, str] = {}
    for row in macros().values():
        name = row.path.rpartition("::")[2].rstrip("!")
        if row.reading != "opaque" or name not in made:
            made[name] = row.reading
    return made


# What paths mean.


@lru_cache(maxsize=65536)
def canonical(path: str) -> str:
    """The path under which the tables know what `path` names; `path` itself when it has no other.

    >>> canonical("futures_util::StreamExt::next")
    'futures::stream::StreamExt::next'
    """
    aliases = strings("reexports.toml", "alias")
    at = len(path)
    while at > 0:
        known = aliases.get(path[:at])
        if known is not None:
            return canonical(known + path[at:])
        at = path.rfind("::", 0, at)
    return path


@cache
def constructors() -> Mapping[str, str]:
    """The type an associated function makes, by the path of the function."""
    made = lists("reexports.toml", "constructors")
    return {f"{type_}::{function}": type_ for type_, functions in made.items() for function in functions}


def pair_constructors() -> Mapping[str, tuple[str, ...]]:
    """The types in the tuple a function returns, by the path of the function."""
    return {function: tuple(types) for function, types in lists("reexports.toml", "pairs").items()}


def returns() -> Mapping[str, str]:
    """The type a function returns, by its path."""
    return strings("reexports.toml", "returns")


def shared_pointers() -> frozenset[str]:
    """Pointers whose clones lead to the same value."""
    return names("reexports.toml", "shared_pointers")


def wrappers() -> frozenset[str]:
    """Types to look through: a method call on them reaches the type inside."""
    return names("reexports.toml", "wrappers")


# What can be guessed from names.


@cache
def by_name() -> Mapping[tuple[str, int], rows.NameOnly]:
    """What to make of a method call on a receiver of unknown type, by name and number of arguments."""
    return {(row.name, row.args): row for row in table(rows.NameOnly).values()}


@cache
def words() -> Mapping[str, frozenset[str]]:
    """Lists of words that hint at what an identifier is about, by the name of the list."""
    return sets("heuristics.toml", "words")


def opposites() -> Mapping[str, str]:
    """Method names that undo each other: done before an await, undone after it."""
    return strings("heuristics.toml", "opposites")


def lock_free() -> frozenset[str]:
    """Paths of what makes futures that hold and wait for no lock, permit or place in a queue."""
    return names("heuristics.toml", "lock_free")


def wakes() -> frozenset[str]:
    """Paths of futures that wait to be woken."""
    return names("heuristics.toml", "wakes")


def carriers() -> frozenset[str]:
    """Paths of calls that only pass on the future they are given."""
    return names("heuristics.toml", "carriers")


def holders() -> frozenset[str]:
    """Paths of types that only hold a future."""
    return names("heuristics.toml", "holders")


def takes_out() -> frozenset[str]:
    """Paths of calls that take a value out of a place and leave another one there."""
    return names("heuristics.toml", "takes_out")


def tickers() -> frozenset[str]:
    """Paths of calls that make a ticker whose first tick comes at once."""
    return names("heuristics.toml", "tickers")


def lock_capable_methods() -> frozenset[str]:
    """Names of methods whose futures may hold or wait for a lock, a permit or a place in a queue."""
    return names("heuristics.toml", "lock_capable")


def sizes() -> Mapping[str, rows.Size]:
    """How large values of known types are, by the path of the type; enums and unknown types left out."""
    return table(rows.Size)


def polling() -> Mapping[str, rows.Polling]:
    """What macros that poll several futures keep beside them, by path."""
    return table(rows.Polling)


def feature_of(path: str) -> str:
    """The Cargo feature without which a library does not have that item; empty for none that is known."""
    features = strings("executors.toml", "features")
    return features.get("::".join(path.split("::")[:2]), "")


def thresholds() -> Mapping[str, rows.Threshold]:
    """Sizes in bytes, by name."""
    return table(rows.Threshold)


@cache
def _macros_named(table_of: Callable[[], Mapping[str, Row]]) -> dict[str, Row]:
    return {path: row for path, row in table_of().items() if path.endswith("!")}
