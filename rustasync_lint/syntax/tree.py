"""Parsing: bytes in, tree-sitter tree out, and where the tree has errors.

tree-sitter never fails: what it cannot read becomes ERROR and MISSING nodes inside a
tree that is right around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version

import tree_sitter_rust
from tree_sitter import Language, Node, Parser, Range, Tree


@cache
def language() -> Language:
    """The Rust grammar."""
    return Language(tree_sitter_rust.language())


@cache
def grammar() -> str:
    """The version of the grammar; empty when nobody can say."""
    try:
        return version("tree-sitter-rust")
    except PackageNotFoundError:
        return ""


@cache
def _parser() -> Parser:
    return Parser(language())


def parse(data: bytes) -> Tree:
    """Parse a whole file. NUL bytes and broken UTF-8 end up in ERROR nodes."""
    return _parser().parse(data)


def parse_piece(piece: bytes, at: int) -> Tree:
    """Parse `piece` as if it stood at byte `at` of its file: node offsets are file offsets, points are not."""
    parser = _parser()
    parser.included_ranges = [Range((0, 0), (0, len(piece)), at, at + len(piece))]

    def read(offset: int, _point: object) -> bytes:
        return piece[offset - at :] if offset >= at else b" " * (at - offset)

    try:
        return parser.parse(read)
    finally:
        parser.included_ranges = [Range((0, 0), (0xFFFFFFFF, 0xFFFFFFFF), 0, 0xFFFFFFFF)]


def parse_spans(data: bytes, spans: Sequence[tuple[int, int]]) -> Tree:
    """Parse stretches of a file as if nothing stood between them: node offsets are file offsets, points are not."""
    parser = _parser()
    parser.included_ranges = [Range((0, start), (0, end), start, end) for start, end in spans]
    try:
        return parser.parse(data)
    finally:
        parser.included_ranges = [Range((0, 0), (0xFFFFFFFF, 0xFFFFFFFF), 0, 0xFFFFFFFF)]


def errors(tree: Tree) -> Iterator[Node]:
    """The outermost ERROR and MISSING nodes, in source order."""
    if not tree.root_node.has_error:
        return
    pending = [tree.root_node]
    while pending:
        node = pending.pop()
        if node.is_error or node.is_missing:
            yield node
        elif node.has_error:
            pending.extend(reversed(node.children))
