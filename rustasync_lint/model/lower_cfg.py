"""`cfg` inside of function bodies: what is there, and that it may not be, in terms of expressions.

A statement under a condition becomes the branch of an `if` of which nobody knows how it goes; blocks under
conditions at the end of a block become the branches that give its value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.cfg import ALWAYS, Condition, condition, exclusive, parsed

if TYPE_CHECKING:
    from tree_sitter import Node

    from rustasync_lint.model.items import Scope, Unit

_EVERYDAY = parsed("not(any(test, miri, loom, fuzzing, doc))")


def under_conditions(children: list[Node], unit: Unit, items: frozenset[str]) -> Iterator[tuple[Node, Condition]]:
    """The statements of a block with the conditions that stand above them; items and comments are left out."""
    attributes: list[str] = []
    for child in children:
        if child.type == "attribute_item":
            attributes.append(unit.text(child))
        elif child.type not in items or child.type == "empty_statement":
            yield child, condition(attributes) if attributes else ALWAYS
            attributes = []
        elif not child.type.endswith("comment"):
            attributes = []


def there(when: Condition, scope: Scope) -> bool:
    """Can a statement be there, and not only in a build for tests and tools while the code around it is in all?"""
    if when == ALWAYS:
        return True
    if scope.in_test:
        return not exclusive(when, scope.given)
    return not exclusive(when, scope.given) and (not exclusive(when, _EVERYDAY) or exclusive(scope.given, _EVERYDAY))


def perhaps(then: hir.Expr, otherwise: hir.Expr | None, scope: Scope) -> hir.Expr:
    """`if .. { then } else { otherwise }` with a condition that nobody can tell."""
    unknown = hir.Group("unknown", [])
    is_statement = isinstance(then, hir.Statement)
    block = hir.Block([then] if is_statement else [], None if is_statement else then, "", "", scope)
    made = hir.If(unknown, block, otherwise)
    for expr in (unknown, block, made):
        expr.parent = None
        expr.start, expr.end = then.start, then.end
    unknown.end = unknown.start
    if otherwise is not None:
        made.start, made.end = min(then.start, otherwise.start), max(then.end, otherwise.end)
    return made


def folded(
    statements: list[hir.Expr],
    tail: hir.Expr | None,
    arms: list[hir.Expr],
    scope: Scope,
    statement_of: Callable[[hir.Expr, None], hir.Expr],
) -> tuple[list[hir.Expr], hir.Expr | None]:
    """A block's statements and value, with the arms at its end made the branches of one expression."""
    if not arms:
        return statements, tail
    if tail is not None and tail in arms:
        while statements and statements[-1] in arms:
            tail = perhaps(statements.pop(), tail, scope)
    return [perhaps(statement_of(made, None), None, scope) if made in arms else made for made in statements], tail
