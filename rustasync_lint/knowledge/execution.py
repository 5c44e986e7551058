"""The shapes of the rows about how async code is run: spawned, awaited together, pinned, expanded.

The companion of `rows` for executors.toml and macros.toml; annotations are not postponed here either.
"""

from dataclasses import dataclass
from typing import Literal

from rustasync_lint.knowledge.rows import MacroReading, RustPath


@dataclass(frozen=True, slots=True)
class RuntimeOf:
    """The runtime behind a crate. `send`: its spawned futures must be Send."""

    crate: RustPath
    runtime: str
    scheduler: Literal["none", "ambient", "stealing", "per_thread", "single_thread", "static", "pools"] = "none"
    send: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Spawn:
    """A call that hands a future to an executor as a task of its own.

    future_arg   which argument is the future, from 0; `takes` says in which form
    send         the future must be Send
    on_drop      what dropping the returned handle does; none: there is no handle
    """

    path: RustPath
    runtime: str
    future_arg: int = 0
    takes: Literal["future", "closure", "token"] = "future"
    send: bool = True
    on_drop: Literal["detach", "cancel", "abort", "none"] = "detach"
    certain: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class BlockOn:
    """A call that runs a future to its end on this thread. future_arg -1: the receiver is the future."""

    path: RustPath
    future_arg: int = 0


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute that changes how a function runs.

    effect   entry: block_on around the body; task: a task of an executor; handler: called by a
             framework; boxes: returns a boxed future; wraps, rewrites, exports: as said; generator:
             the body is a stream; test: a plain test function; none
    """

    path: RustPath
    effect: Literal["entry", "task", "handler", "boxes", "wraps", "rewrites", "exports", "generator", "test", "none"]
    is_test: bool = False
    runtime: str = ""
    flavor: Literal["", "multi_thread", "current_thread", "per_core", "static"] = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Select:
    """Waits for the first of several futures.

    losers   drop: owned losers are dropped; returned: handed back; kept: alive un-polled; none: no losers
    order    random, listed (in the order written), or unspecified
    names    what a bare identifier as an arm is: moved in, or borrowed
    """

    path: RustPath
    losers: Literal["drop", "returned", "kept", "none"]
    order: Literal["random", "listed", "unspecified"] = "unspecified"
    names: Literal["moved", "borrowed"] = "moved"
    certain: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """Waits for several futures in one task.

    drops_rest   the first error drops the others
    many         it takes a collection of futures
    """

    path: RustPath
    drops_rest: bool = False
    many: bool = False
    certain: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Timeout:
    """Drops the future it is given when time is up. future_arg -1: the receiver is the future."""

    path: RustPath
    future_arg: int = 1
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Stream:
    """How a stream combinator treats the futures in it.

    stalls: started futures stand still while the consumer's body awaits; polls_body: the body
    is polled together with them; body: its closure or block is async; sequential: one at a time.
    `limit`: which argument says how many run at once, from 0; -1 for none
    """

    path: RustPath
    trap: Literal["stalls", "polls_body", "body", "sequential"]
    limit: int = -1
    certain: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Pin:
    """Where a future ends up, or what else a helper does with it.

    stack: in the enclosing scope; heap: boxed; polls_once: polled a single time, not owned
    """

    path: RustPath
    kind: Literal["stack", "heap", "fuse", "shared", "option", "polls_once", "timer_reset", "either"]
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Clash:
    """Things that go wrong when `what` runs under another runtime."""

    name: str
    what: tuple[str, ...]
    under: tuple[str, ...]
    effect: Literal["panics", "hangs", "blocks", "two_schedulers", "second_reactor", "no_such_trait"]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Macro:
    """How the tokens between a macro's brackets are to be read.

    select      arms `pattern = future [, if condition] => handler`, `else`, `biased;`
    join        futures separated by commas, `biased;` before them
    format      expressions separated by commas, each perhaps behind `name =`
    fields      like format, with `%x`, `?x`, `a.b = x` and `target: x` (tracing, log)
    exprs       expressions separated by commas, or `value; count`
    statements  the inside of a block
    items       statics and other items
    pattern     an expression, a comma, a pattern and perhaps a guard
    pin         expressions separated by commas, or `let` statements
    json        a tree whose leaves are expressions
    opaque      nothing to be read as Rust
    """

    path: RustPath
    reading: MacroReading
    note: str = ""
