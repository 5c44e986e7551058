"""Async functions that await nothing, and whether anything but a plain function's call is made of them.

Looks at the crate of the function only. What may need the function as it is, silences: a trait, an attribute, a
macro that is not understood, a use as a value, a call whose future is not awaited at once.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.frames import own_code
from rustasync_lint.finding import Confidence
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.items import Unit
    from rustasync_lint.model.program import Program

# Attributes of the language that do not care whether a function is async.
_PLAIN = frozenset(("cold", "deprecated", "doc", "inline", "must_use", "track_caller"))
_ELSEWHERE = re.compile(rb"//[^\n]*|/\*.*?\*/|\buse\s[^;]*;", re.DOTALL)
# Macros of std for what is not written yet, or never comes to run.
_UNWRITTEN = frozenset(("todo", "unimplemented"))


class UnusedAsync:
    """Answers for the functions of a program; what calls them is read when a function is asked about."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def sure(self, types: BodyTypes) -> Confidence | None:
        """How sure it is that the function of a body is async for nothing; None when it is not, or may not be."""
        item = types.body.item
        if item is None or not item.is_async or not _is_free(item) or _waits(types.body.root):
            return None
        called = self._called(item)
        if called is None:
            return None
        root = types.body.root
        is_empty = isinstance(root, hir.Block) and not root.statements and root.tail is None
        return "medium" if called and not is_empty and not _is_public(item) else "low"

    def _called(self, item: Item) -> bool | None:
        """Is it called, and each call awaited on the spot? None when one is not, or when that cannot be told."""
        name = item.name.encode()
        word = re.compile(rb"\b%s\b" % re.escape(name))
        crate = item.unit.crate
        units = {id(function.unit): function.unit for function in crate.functions()}
        if any(self._named_outside(unit, word) for unit in units.values() if name in unit.source.data):
            return None
        found = False
        for function in crate.functions():
            if name not in function.text or word.search(function.text) is None:
                continue
            body = self.program.body(function)
            if body is None:
                continue
            types = self.program.typed(body)
            for expr in body.root.walk():
                fine = _use(expr, item, types, word)
                if fine is False:
                    return None
                found = found or fine is True
        return found

    @staticmethod
    def _named_outside(unit: Unit, word: re.Pattern[bytes]) -> bool:
        """Is the name written outside of functions: in a macro, a static, a constant?"""
        text = bytearray(unit.source.data)
        for function in unit.crate.functions_of(unit):
            text[function.start : function.end] = b" " * (function.end - function.start)
        return word.search(_ELSEWHERE.sub(b" ", bytes(text))) is not None


def _use(expr: hir.Expr, item: Item, types: BodyTypes, word: re.Pattern[bytes]) -> bool | None:
    """Is it a call of the function that is awaited at once? False for any other use, None when it is none."""
    if isinstance(expr, hir.MethodCall) and expr.name == item.name:
        target = types.calls.target(expr).item
        return isinstance(expr.parent, hir.Await) if target is item or target is None else None
    if isinstance(expr, hir.Path) and expr.local is None and expr.segments[-1:] == (item.name,):
        meaning = types.calls.meaning(expr)[0]
        call = expr.parent
        if isinstance(call, hir.Call) and call.callee is expr:
            target = types.calls.target(call).item
            return isinstance(call.parent, hir.Await) if target is item or target is None else None
        return False if meaning is item or meaning is None else None
    if isinstance(expr, hir.Macro) and not (expr.whole and expr.name in knowledge.macro_readings()):
        source = types.body.unit.source.data
        return False if word.search(source[expr.start : expr.end]) else None
    return None


def _waits(root: hir.Expr) -> bool:
    """Does the code await something, or may it, as far as its macros are understood?"""
    for expr in own_code(root):
        if isinstance(expr, hir.Await):
            return True
        if isinstance(expr, hir.Macro):
            known = expr.whole and expr.name in knowledge.macro_readings() and expr.name not in _polling()
            if not known or expr.name in _UNWRITTEN:
                return True
    return False


def _is_free(item: Item) -> bool:
    """Does neither a trait nor an attribute say what the function has to be?"""
    owner = item.owner
    if owner is not None and (owner.kind != "impl" or owner.entry.trait):
        return False
    # Another build may have another one, which awaits; a test has no twin.
    if b"cfg" in item.text or any(key != "test" for term in item.scope.given for key, _ in term):
        return False
    same = (other for other in item.unit.crate.functions() if other.name == item.name and other is not item)
    if any((other.path, _head(other)) == (item.path, _head(item)) for other in same):
        return False
    attributes = item.attributes + (owner.attributes if owner is not None else ())
    return all(_name_of(text) in _PLAIN for text in attributes)


def _head(item: Item) -> str:
    """The last name of the type that a method is of."""
    return item.owner.entry.head if item.owner is not None else ""


def _name_of(attribute: str) -> str:
    """`inline` for `#[inline(always)]`; empty for a path."""
    found = re.match(r"#\s*\[\s*(\w+)\s*[(=\]]", re.sub(r"/\*.*?\*/|//[^\n]*", " ", attribute))
    return found[1] if found is not None else ""


def _is_public(item: Item) -> bool:
    return re.match(rb"pub\s+[a-z]", _ELSEWHERE.sub(b" ", item.text[:200])) is not None


@cache
def _polling() -> frozenset[str]:
    paths = (*knowledge.select_macros(), *knowledge.join_macros())
    return frozenset(path.rpartition("::")[2].rstrip("!") for path in paths)
