"""Reads the bundled TOML files, each once and when first needed, and keeps what was made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import tomli

from rustasync_lint.knowledge.schema import TABLES, check

Row = TypeVar("Row")

_HERE = Path(__file__).parent
_rows: dict[type[Any], Mapping[str, Any]] = {}


@cache
def document(file: str) -> dict[str, Any]:
    """One bundled file, as TOML reads it."""
    return tomli.loads((_HERE / file).read_text(encoding="utf-8"))


def texts() -> Iterator[str]:
    """Every key and every string of the bundled files."""
    pending: list[object] = [document(path.name) for path in sorted(_HERE.glob("*.toml"))]
    while pending:
        value = pending.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from value
            pending.extend(value.values())
        elif isinstance(value, list):
            pending.extend(value)


def table(row: type[Row]) -> Mapping[str, Row]:
    """The bundled rows of one class, by key."""
    if row not in _rows:
        where = next(where for where in TABLES.values() if where.row is row)
        _rows[row] = check(where.name, document(where.file)[where.name], where.file)
    return _rows[row]


def names(file: str, key: str) -> frozenset[str]:
    """A bundled list of names."""
    return frozenset(document(file)[key])


def sets(file: str, table: str) -> dict[str, frozenset[str]]:
    """A bundled table whose values are lists of names."""
    lists: dict[str, list[str]] = document(file)[table]
    return {name: frozenset(values) for name, values in lists.items()}


def strings(file: str, table: str) -> Mapping[str, str]:
    """A bundled table whose values are strings."""
    values: dict[str, str] = document(file)[table]
    return values


def lists(file: str, table: str) -> Mapping[str, list[str]]:
    """A bundled table whose values are lists in which the order matters."""
    values: dict[str, list[str]] = document(file)[table]
    return values
