"""Turns TOML tables into rows, and says what is wrong with a row that cannot be one.

The bundled tables and the user's own come through here: same columns, same checks. What a
column may hold is read from the type of its field. Opens no file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Annotated, Any, Literal, get_args, get_origin

from rustasync_lint.knowledge import execution, rows
from rustasync_lint.knowledge.rows import IS_PATH

_Columns = Mapping[str, Any]

_PATH = re.compile(r"[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*(?:!|::\*)?")
_CALL = re.compile(r"([a-z_]\w*)\(((?:_(?:, _)*)?)\)")


class KnowledgeError(ValueError):
    """A table that cannot be used. The message names the file, the table, the row and the way out."""


def is_path(text: str) -> bool:
    """Does the text look like a Rust path: `std::fs::read`, `tokio::select!`, `tokio::fs::*`?"""
    return _PATH.fullmatch(text) is not None


def form_of(path: str) -> str:
    """How a path is most likely called: `macro`, `method` (its parent is a type), or `fn`."""
    if path.endswith("!"):
        return "macro"
    parents = path.split("::")[:-1]
    return "method" if parents and parents[-1][:1].isupper() else "fn"


def _blocking(path: str, _: _Columns) -> _Columns:
    return {"form": form_of(path)}


_BY_VERDICT: Mapping[str, _Columns] = {
    "safe": {"safe": "yes", "consequence": "none"},
    "resumable": {"safe": "partial", "consequence": "partial_read"},
    "unsafe": {"safe": "no", "consequence": "data_loss", "recreate_ok": False},
    "queue": {"safe": "partial", "consequence": "queue_position", "by_ref_ok": True},
    "timer": {"safe": "partial", "consequence": "restarts_timer", "recreate_ok": False, "by_ref_ok": True},
}


def _cancel_safety(_: str, columns: _Columns) -> _Columns:
    verdict = columns.get("verdict")
    return _BY_VERDICT.get(verdict, {}) if isinstance(verdict, str) else {}


def _name_only(call: str, _: _Columns) -> _Columns:
    found = _CALL.fullmatch(call)
    if found is None:
        raise ValueError("write the call as `name()`, `name(_)` or `name(_, _)`")
    return {"name": found[1], "args": found[2].count("_")}


@dataclass(frozen=True, slots=True)
class Table:
    """Where the rows of one class are kept, and how columns left out are filled before the defaults."""

    file: str
    name: str
    row: type[Any]
    derive: Callable[[str, _Columns], _Columns] = lambda _key, _columns: {}


TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        Table("blocking.toml", "blocking", rows.Blocking, _blocking),
        Table("blocking.toml", "io", rows.IoType),
        Table("blocking.toml", "drops", rows.Drop),
        Table("escapes.toml", "escapes", rows.Escape),
        Table("guards.toml", "guards", rows.Guard),
        Table("cancel_safety.toml", "cancel_safety", rows.CancelSafety, _cancel_safety),
        Table("cancel_safety.toml", "cancellations", rows.Cancellation),
        Table("executors.toml", "runtimes", execution.RuntimeOf),
        Table("executors.toml", "spawn", execution.Spawn),
        Table("executors.toml", "block_on", execution.BlockOn),
        Table("executors.toml", "attributes", execution.Attribute),
        Table("executors.toml", "select", execution.Select),
        Table("executors.toml", "join", execution.Join),
        Table("executors.toml", "timeouts", execution.Timeout),
        Table("executors.toml", "streams", execution.Stream),
        Table("executors.toml", "pins", execution.Pin),
        Table("executors.toml", "clashes", execution.Clash),
        Table("macros.toml", "macros", execution.Macro),
        Table("heuristics.toml", "by_name", rows.NameOnly, _name_only),
        Table("thresholds.toml", "thresholds", rows.Threshold),
        Table("sizes.toml", "sizes", rows.Size),
        Table("sizes.toml", "polling", rows.Polling),
    )
}


@dataclass(frozen=True, slots=True)
class _Column:
    """`exact` and `words` tell most good values at once; `convert` takes the others or raises ValueError."""

    required: bool
    convert: Callable[[Any], Any]
    exact: type[Any] | None = None
    words: frozenset[Any] | None = None


_columns_of: dict[type[Any], dict[str, _Column]] = {}


def check(table: str, entries: object, file: str) -> dict[str, Any]:
    """The rows of one table as its row class, by key. `file` is the name shown in errors.

    Raises KnowledgeError for an unknown table, an unknown or missing column, a value of the
    wrong kind, a key or value that should be a Rust path and is not.
    """
    if table not in TABLES:
        raise KnowledgeError(f"{file}: unknown table [{table}]{_nearest(table, TABLES)}")
    if not isinstance(entries, Mapping):
        raise KnowledgeError(f'{file}: [{table}] must be a table of rows such as `"a::path" = {{ .. }}`')
    made: dict[str, Any] = {}
    for key, columns in entries.items():
        try:
            made[key] = _row(TABLES[table], key, columns)
        except ValueError as error:
            raise KnowledgeError(f'{file}: [{table}] "{key}": {error}') from None
    return made


def _row(table: Table, key: str, columns: object) -> Any:
    if not isinstance(columns, dict):
        raise ValueError("a row must be an inline table `{ column = value, .. }`")
    known = _columns_of.get(table.row) or _describe(table.row)
    values: dict[str, Any] = dict(table.derive(key, columns))
    first, *others = known
    values[first] = _value("the key", known[first], key)
    for name, value in columns.items():
        column = known.get(name)
        if column is None or name == first or name in values and column.required:
            raise ValueError(f"unknown key `{name}`{_nearest(name, others)}")
        if type(value) is column.exact and (column.words is None or value in column.words):
            values[name] = value
        else:
            values[name] = _value(f"`{name}`", column, value)
    for name in others:
        if known[name].required and name not in values:
            raise ValueError(f"`{name}` is missing")
    return table.row(**values)


def _value(name: str, column: _Column, value: object) -> Any:
    try:
        return column.convert(value)
    except ValueError as error:
        raise ValueError(f"{name} {error}") from None


def _describe(row: type[Any]) -> dict[str, _Column]:
    """The columns of a row class in order, the first being its key."""
    columns: dict[str, _Column] = {}
    for column in fields(row):
        hint: Any = column.type
        columns[column.name] = _Column(
            required=column.default is MISSING and column.default_factory is MISSING,
            convert=_converter(hint),
            exact=hint if hint in _NAMES else str if get_origin(hint) is Literal else None,
            words=frozenset(get_args(hint)) if get_origin(hint) is Literal else None,
        )
    _columns_of[row] = columns
    return columns


_NAMES: Mapping[Any, str] = {str: "a string", bool: "true or false", int: "a whole number"}


def _converter(hint: Any) -> Callable[[Any], Any]:
    """A function that returns a TOML value as the type `hint` wants it, or raises ValueError."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated and IS_PATH in args:
        return _as_path
    if origin is Literal:
        return lambda value: _as_word(value, args)
    if origin is tuple:
        element = _converter(args[0])
        return lambda value: tuple(element(part) for part in _as(list, "a list", value))
    if origin is Mapping:
        key, element = _converter(args[0]), _converter(args[1])
        return lambda value: {key(k): element(v) for k, v in _as(dict, "a table", value).items()}
    return lambda value: _as(hint, _NAMES[hint], value)


def _as(kind: type[Any], name: str, value: Any) -> Any:
    if type(value) is not kind:
        raise ValueError(f"must be {name}, not {value!r}")
    return value


def _as_word(value: Any, words: tuple[Any, ...]) -> Any:
    if value not in words:
        raise ValueError(f"must be one of {', '.join(words)}, not {value!r}")
    return value


def _as_path(value: Any) -> Any:
    if not isinstance(value, str) or _PATH.fullmatch(value) is None:
        raise ValueError(f"must be {IS_PATH}, not {value!r}")
    return value


def _nearest(name: str, known: Any) -> str:
    """`, did you mean ...` when a known name is close, else which names are known."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1)
    return f", did you mean `{close[0]}`?" if close else f"; known are {', '.join(known)}"
