"""The shapes of the rows in the knowledge tables, and the words each column may hold.

A row is one inline table in a TOML file; its key fills the first field of the class, its
columns the others. A column that is left out takes the field's default, so a row states
only what is unusual about it. Reading and checking is `schema`'s work; it takes what a column
may hold from the annotation, which is why annotations are not postponed here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

IS_PATH = "a Rust path"
RustPath = Annotated[str, IS_PATH]
"""A Rust path such as `std::fs::read`; a macro ends in `!`, `::*` stands for everything below."""

BlockingKind = Literal[
    "sleep", "file", "network", "process", "lock", "channel", "dns", "database",
    "http", "console", "compute", "join", "block_on", "park", "ipc", "other",
]  # fmt: skip
Weight = Literal["definite", "may", "brief"]
Form = Literal["fn", "method", "macro", "type"]
Fix = Literal[
    "rename_await", "rename_type", "method_to_fn_await", "unwrap_async", "spawn_blocking", "restructure"
]  # fmt: skip
Runtime = Literal["async_std", "smol"]
EscapeKind = Literal["pool", "cpu_pool", "thread", "in_place", "background", "wrapper"]
Family = Literal[
    "sync-lock", "async-lock", "refcell", "map", "watch", "permit", "pool", "context", "transaction", "other"
]  # fmt: skip
Reason = Literal[
    "deadlock", "not_send", "refcell_panic", "broken_invariant_on_cancel", "pool_starvation",
    "span_misattribution", "thread_local_context", "perf_degradation", "blocks_writer", "futurelock",
]  # fmt: skip
Verdict = Literal["safe", "resumable", "unsafe", "queue", "timer", "unknown"]
Consequence = Literal[
    "none", "data_loss", "message_lost", "partial_read", "partial_write", "queue_position",
    "restarts_timer", "restarts_work", "result_lost", "task_detached", "connection_closed",
    "request_may_still_run", "work_continues", "depends_on_inner", "permit_lost",
    "process_left_running", "missed_wakeup", "unspecified",
]  # fmt: skip
MacroReading = Literal[
    "select", "join", "format", "fields", "exprs", "statements", "items", "pattern", "pin", "json", "opaque"
]  # fmt: skip
Signal = Literal[
    "unwrapped", "imported", "typed", "not_awaited", "not_argument", "let_bound", "path_receiver",
    "stdin_receiver", "command_receiver", "pool_receiver", "watch_receiver", "span_receiver", "guard_only",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Blocking:
    """A callable (or, with form `type`, every std::io call on a type) that blocks its thread.

    weight   definite: waits for time, a peer or another thread by design; may: usually short
             (disk, lock), but unbounded; brief: normally microseconds
    replacement, others   the async counterpart in tokio, and in other runtimes
    panics   the call panics inside an async context, in every build
    if_io    blocks only when the reader or writer behind it does I/O (see `IoType`)
    if_bounded   blocks only when the channel has a bound
    driven   an iterator's `next`: whatever runs the iterator blocks, a `for` loop or `collect`
    """

    path: RustPath
    kind: BlockingKind
    weight: Weight = "definite"
    form: Form = "fn"
    replacement: RustPath = ""
    others: Mapping[Runtime, RustPath] = field(default_factory=dict, hash=False)
    fix: Fix = "spawn_blocking"
    panics: bool = False
    if_io: bool = False
    if_bounded: bool = False
    driven: bool = False
    certain: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class IoType:
    """What std::io calls do on a type: do I/O themselves, pass it on to what they wrap, or stay in memory."""

    path: RustPath
    does: Literal["blocks", "wraps", "memory"]
    kind: BlockingKind = "file"


@dataclass(frozen=True, slots=True)
class Drop:
    """A type whose destructor blocks; `panics` when it does so inside an async context."""

    path: RustPath
    kind: BlockingKind
    panics: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Escape:
    """A call whose closure arguments (`args`, counted from 0) leave the executor's threads.

    `waits`: the caller's thread waits for the closure, so the call itself still blocks.
    """

    path: RustPath
    kind: EscapeKind
    args: tuple[int, ...] = (0,)
    waits: bool = False
    certain: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Guard:
    """A guard type, what hands it out, and whether it may live across an await.

    lock      the type (or, for free functions, the module) whose `methods` hand the guard out
    acquire   async: the methods return a future; `sync_methods` are those that do not
    also      further types that hand it out without an await, with their methods
    send      if_T: when the protected type allows; feature: a cargo feature decides;
              versioned: the crate's version decides
    excludes   who waits while it is held: all, even its own thread; writers, and then who comes after
               them; nobody in the same thread
    known_to_compiler   rustc or clippy warns about this guard themselves
    """

    type: RustPath
    family: Family
    lock: RustPath = ""
    methods: tuple[str, ...] = ()
    sync_methods: tuple[str, ...] = ()
    also: Mapping[RustPath, tuple[str, ...]] = field(default_factory=dict, hash=False)
    acquire: Literal["sync", "async"] = "sync"
    excludes: Literal["all", "writers", "nobody"] = "all"
    send: Literal["no", "if_T", "feature", "versioned", "yes"] = "if_T"
    across_await: Literal["forbid", "discourage", "allow"] = "forbid"
    reasons: tuple[Reason, ...] = ()
    alternative: str = ""
    known_to_compiler: bool = False
    certain: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Acquire:
    """A method or function that hands out a guard: of which type, and whether it must be awaited first."""

    path: RustPath
    guard: RustPath
    awaited: bool


@dataclass(frozen=True, slots=True)
class Transparent:
    """What an expression may do to a guard: pass it on, release it, leak it, or trade it for another.

    undropped          types whose values leave a scope without being dropped
    swap_functions     exchange what two places hold
    replace_functions  leave another value in a place, and give back what was there
    fill_functions     leave another value in a place, and drop what was there
    perhaps_fill_functions  leave a value, or what a closure makes, in a place that has none
    insert_functions   leave a value in a container, and may give back another one
    append_functions   move all that the second place has into the first
    empty_functions    leave nothing in a container; with an argument, when that is 0
    pop_functions      take an item out of a container, and give None just when it has none
    once_iterators     give iterators of one item at most
    collections        types that own any number of values
    presence_methods   give something just when what they are called on has something
    shared_owners      types that own together with others, so that a new one has what it was made of
    scoped_macros      end the temporaries of their arguments themselves, as a statement does
    """

    methods_keep_guard: frozenset[str]
    operators_keep_guard: frozenset[str]
    release_functions: frozenset[str]
    downgrade_methods: frozenset[str]
    leak_functions: frozenset[str]
    undropped: frozenset[str]
    swap_functions: frozenset[str]
    replace_functions: frozenset[str]
    fill_functions: frozenset[str]
    perhaps_fill_functions: frozenset[str]
    insert_functions: frozenset[str]
    append_functions: frozenset[str]
    empty_functions: frozenset[str]
    pop_functions: frozenset[str]
    once_iterators: frozenset[str]
    collections: frozenset[str]
    presence_methods: frozenset[str]
    shared_owners: frozenset[str]
    scoped_macros: frozenset[str]
    unlocked_closures: frozenset[str]


@dataclass(frozen=True, slots=True)
class CancelSafety:
    """What is lost when the future is dropped before it is done.

    verdict      safe: nothing; resumable: nothing as long as the caller keeps the buffer;
                 unsafe: data, a message, a result or work; queue: the place in the queue;
                 timer: the time waited so far; unknown: cannot tell
    consequence  what exactly; `depends_on_inner`: judge the future that was handed in
    recreate_ok  making it afresh in every turn of a loop is fine
    by_ref_ok    polling the one future by `&mut` keeps its progress
    documented   section, prose: by the crate; maintainer: in a discussion; derived: our reading
    """

    path: RustPath
    verdict: Verdict
    consequence: Consequence = "unspecified"
    safe: Literal["yes", "no", "partial", "undocumented"] = "undocumented"
    recreate_ok: bool = True
    by_ref_ok: bool = False
    documented: Literal["section", "prose", "maintainer", "derived"] = "derived"
    instead: str = ""
    certain: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class NameClasses:
    """Cancel safety by method name alone, for calls that nothing else is known about."""

    loses_data: frozenset[str]
    loses_message: frozenset[str]
    loses_place: frozenset[str]
    restarts_timer: frozenset[str]
    safe: frozenset[str]
    likely_unsafe: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cancellation:
    """Something that drops futures before they are done.

    futures   for a call that is given them: which arguments, -1 is the receiver
    """

    path: RustPath
    kind: Literal[
        "drops_losers", "drops_inner", "aborts_task", "aborts_on_drop", "aborts_on_shutdown", "drops_on_abort"
    ]
    futures: tuple[int, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class NameOnly:
    """What to make of a method call when only its name and number of arguments are known.

    action   report; report_if: with one of the `signals`; pedantic: when asked for; never
    risk     how likely such a report is a false alarm without a signal
    """

    call: str
    name: str
    args: int
    action: Literal["report", "report_if", "pedantic", "never"]
    risk: Literal["low", "medium", "high"] = "low"
    signals: tuple[Signal, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Polling:
    """What a macro that polls several futures keeps beside them while it waits.

    keeps_result  each future has its result stored in its place when it is done
    words         pointers and the like, of 8 bytes; words_each as many for every future
    bytes         flags
    """

    path: RustPath
    keeps_result: bool = False
    words: int = 0
    words_each: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Size:
    """How a value of a known type lies in memory, on a 64-bit machine.

    holds   inline: what it is declared to hold, and `bytes` besides; heap: `bytes`, whatever it holds;
            pointer: a word, two when what it points to has no size of its own, and `bytes` besides
    drops   a destructor runs for what it owns
    align   where the size does not tell it: a multiple of 8 is aligned to words, of 4 to half words
    spare   how many bit patterns no value uses, where that is not what the size tells: many in what is
            larger than a word, one in a pointer, else those of what it holds
    """

    path: RustPath
    holds: Literal["inline", "heap", "pointer"] = "heap"
    bytes: int = 0
    align: int = 0
    spare: int = -1
    drops: bool = True


@dataclass(frozen=True, slots=True)
class Threshold:
    """A size in bytes that a rule, another tool or a platform draws a line at."""

    name: str
    bytes: int
    note: str = ""
