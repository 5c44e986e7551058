"""The crates of knowledge: std and common crates as declarations, which the model reads like any crate."""

from __future__ import annotations

from importlib.resources import files

from rustasync_lint.knowledge import canonical
from rustasync_lint.knowledge.spelled import spelled
from rustasync_lint.model.crate import Crate
from rustasync_lint.model.program import Program
from rustasync_lint.source import SourceFile

_EDITION = "2021"


def known_crate(name: str) -> Crate | None:
    """The declarations of the crate with that name; None when the tables have none."""
    if not name.isidentifier():
        return None
    stub = files("rustasync_lint.knowledge").joinpath("stubs").joinpath(f"{name}.rs")
    if not stub.is_file():
        return None
    return Crate(name, f"{name}.rs", _EDITION, lambda path: SourceFile(path, stub.read_bytes()), known=True)


def new_program() -> Program:
    """A program that knows the tables and nothing else yet."""
    return Program(known_crate, canonical, spelled)
