"""The syntax of one item, parsed again from its own bytes: positions are those of the file.

What stands around an item is left out by telling the parser which stretches of the file to read. So a
signature does not cost a body, and no tree has to live for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rustasync_lint.model.outline import KINDS, NOWHERE, Entry, Span
from rustasync_lint.syntax.tree import parse, parse_piece, parse_spans

if TYPE_CHECKING:
    from tree_sitter import Node


def item_node(data: bytes, entry: Entry, owner: Entry | None, *, whole: bool) -> Node:
    """The node of an item of the file with these bytes; unless `whole`, its body seems empty."""
    spans = _spans(entry, whole)
    if entry.kind == "variant" and owner is not None:  # no variant without its enum
        spans = [(owner.start, owner.body[0] + 1), *spans, (owner.body[1] - 1, owner.body[1])]
    read = parse_spans(data, spans).root_node
    return (
        _find(read, entry)
        # the last item of a macro may do without its semicolon: it was read as if one stood there
        or _find(parse_piece(data[entry.start : entry.end - 1] + b";", entry.start).root_node, entry)
        # broken syntax around it made the item what it is
        or _find(parse(data).root_node, entry)
        or read
    )


def _spans(entry: Entry, whole: bool) -> list[Span]:
    cuts = [entry.blank] if entry.blank != NOWHERE else []
    if not whole and entry.body != NOWHERE and entry.body[1] - entry.body[0] > 2:
        cuts.append((entry.body[0] + 1, entry.body[1] - 1))
    edges = [entry.start, *(edge for cut in cuts for edge in cut), entry.end]
    return list(zip(edges[::2], edges[1::2]))


def _find(root: Node, entry: Entry) -> Node | None:
    """The node of the item in a tree; None when it is not there, or something else."""
    pending = [root]
    while pending:
        node = pending.pop()
        if node.start_byte == entry.start and node.end_byte == entry.end and KINDS.get(node.type) == entry.kind:
            return node
        if node.end_byte > entry.start:
            pending += [c for c in node.named_children if c.start_byte <= entry.start < c.end_byte]
    return None
