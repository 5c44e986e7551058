"""A function's body as lowered: the unit that is typed, judged and let go as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model import hir
from rustasync_lint.model.items import Item, Unit
from rustasync_lint.model.lower import Lowering

if TYPE_CHECKING:
    from tree_sitter import Node

    from rustasync_lint.model.infer import BodyTypes


# A function with more bytes than this is a table that a program wrote; it stays unread.
LONGEST = 500_000


class Body:
    """A function's body as `hir`.

    `by_node` finds the expression that a syntax node became; `fragments` are the syntax roots of
    the macro bodies in it.
    """

    def __init__(self, item: Item | None, unit: Unit, root: hir.Expr, params: list[hir.Introduction]) -> None:
        self.item = item
        self.unit = unit
        self.root = root
        self.params = params
        self.by_node: dict[tuple[int, int, str], hir.Expr] = {}
        self.fragments: list[Node] = []
        self.types: BodyTypes | None = None
        self.self_binding: hir.Binding | None = None

    def let_go(self) -> None:
        """Nobody asks about this body any more: break its cycles, so that it is gone at once."""
        hir.unlink(self.root)
        for param in self.params:
            for binding in param.pattern.bindings():
                binding.source = binding.pattern = None
                binding.uses.clear()
        if self.types is not None:
            self.types.let_go()
            self.types = None


def lower_function(item: Item) -> Body | None:
    """The body of a function item; None when it has none (a trait's required method, a stub), or is too long."""
    node = item.child("body")
    if node is None or node.end_byte - node.start_byte > LONGEST:
        return None
    return _lower(item, node)


def _lower(item: Item, node: Node) -> Body:
    scopes = item.cache.setdefault("scopes", {})
    assert isinstance(scopes, dict)
    lowering = Lowering(item.unit, item.scope, scopes)
    params: list[hir.Introduction] = []
    self_binding: hir.Binding | None = None
    listed = item.child("parameters")
    for child in listed.named_children if listed is not None else ():
        if child.type == "self_parameter":
            self_binding = hir.Binding("self", child.start_byte, child.end_byte, False, False)
            lowering.declare(self_binding)
        elif child.type == "parameter":
            pattern = child.child_by_field_name("pattern")
            mutable = any(c.type == "mutable_specifier" for c in child.children)
            intro = lowering.introduction("param", pattern, None, child.child_by_field_name("type"), mutable)
            params.append(intro)
            if pattern is not None and pattern.type == "self":
                self_binding = next(intro.pattern.bindings(), None)
    root = lowering.block(node)
    hir.link(root)
    body = Body(item, item.unit, root, params)
    body.by_node = lowering.by_node
    body.fragments = lowering.fragments
    body.self_binding = self_binding
    return body


def lower_value(item: Item) -> Body | None:
    """The value of a const or static as a body of its own."""
    node = item.child("value")
    if node is None:
        return None
    lowering = Lowering(item.unit, item.scope, {})
    root = lowering.expr(node)
    hir.link(root)
    body = Body(item, item.unit, root, [])
    body.by_node = lowering.by_node
    return body
