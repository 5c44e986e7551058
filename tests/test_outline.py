"""Outlines: what a file holds without its syntax, and items whose syntax is parsed again from their own bytes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from judged import FACT_FILES, RULE_FILES, Read
from tree_sitter import Node

from rustasync_lint.model.items import Item
from rustasync_lint.model.outline import Outline, read_outline
from rustasync_lint.source import SourceFile
from rustasync_lint.syntax.tree import parse


def items_of(read: Read) -> Iterator[Item]:
    """Every item of a text that stands in a module, impl, trait or enum."""
    for scope in read.unit.crate.scopes:
        for listed in (scope.impls, *scope.items.values()):
            for item in listed:
                yield item
                yield from item.all_members()


def nodes_at(root: Node, start: int, end: int) -> list[Node]:
    """The nodes of a whole file's tree that have exactly this span."""
    found, pending = [], [root]
    while pending:
        node = pending.pop()
        if (node.start_byte, node.end_byte) == (start, end):
            found.append(node)
        pending += [child for child in node.children if child.start_byte <= start and end <= child.end_byte]
    return found


@pytest.mark.parametrize("path", RULE_FILES + FACT_FILES, ids=lambda path: path.stem)
def test_an_item_parsed_alone_is_as_in_its_file(path: Path) -> None:
    text = path.read_bytes()
    root = parse(text).root_node
    compared = 0
    for item in items_of(Read(text)):
        alike = nodes_at(root, item.start, item.end)
        if not alike:
            assert any(mark.endswith("!]") for mark in item.attributes + (item.owner or item).attributes), item
            continue
        assert str(item.node) in map(str, alike), item
        assert (item.node.start_byte, item.node.end_byte) == (item.start, item.end)
        assert (item.head.type, item.head.start_byte, item.head.end_byte) == (item.node.type, item.start, item.end)
        compared += 1
    assert compared


@pytest.mark.parametrize(
    "text, name, field, shown",
    [
        ("lazy_static! { static ref POOL: Pool<u8> = make(); }", "POOL", "type", "Pool<u8>"),
        ("thread_local! { static SEEN: Cell<bool> = Cell::new(false) }", "SEEN", "type", "Cell<bool>"),
        ("thread_local!(static SEEN: Cell<bool> = const { Cell::new(false) });", "SEEN", "value", "const {"),
        ("\ufeffstr!(x);\nconst SIZE: usize = 4;", "SIZE", "value", "4"),
        ("fn f(a: u8) -> Vec<u8> where u8: Copy { vec![a] }", "f", "return_type", "Vec<u8>"),
        ("fn f(a: u8) -> Vec<u8> { vec![a] }", "f", "body", "{ vec![a] }"),
        ("impl<T> Run for Box<T> { fn a() {} }", "", "type", "Box<T>"),
        ("fn broken() { let = ; }\nstruct After { a: u8 }", "After", "body", "{ a: u8 }"),
    ],
)
def test_fields_have_the_positions_of_the_file(text: str, name: str, field: str, shown: str) -> None:
    item = next(item for item in items_of(Read(text)) if item.name == name)
    node = item.child(field)
    assert node is not None
    assert text.encode()[node.start_byte : node.end_byte].decode().startswith(shown)


def test_variants_are_read_within_their_enum() -> None:
    text = '#[derive(Debug)]\nenum Message<T> { Quit, Move { x: T }, Write(#[doc = ""] String, T) }'
    shown = [item.node.text for item in items_of(Read(text)) if item.kind == "variant"]
    assert shown == [b"Quit", b"Move { x: T }", b'Write(#[doc = ""] String, T)']


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_outlines_are_plain_data(path: Path) -> None:
    outline = read_outline(SourceFile.read(str(path)))
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(outline), type=Outline)
    assert again == outline and again.entries
