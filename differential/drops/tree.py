"""Generated programs as trees: text with holes, so that parts can be taken out while the rest stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

HOLE = "§"


@dataclass(eq=False)
class Node:
    """Text and what fills its holes. `kind` says what may stand in its place; a block is a list of nodes."""

    kind: str
    parts: list[str | Node] = field(default_factory=list)

    def nodes(self) -> list[Node]:
        return [part for part in self.parts if isinstance(part, Node)]

    def walk(self) -> Iterator[Node]:
        yield self
        for node in self.nodes():
            yield from node.walk()

    def text(self, indent: str = "") -> str:
        """As Rust; each statement of a block on a line of its own."""
        if self.kind == "block":
            deeper = indent + "    "
            lines = "".join(f"{deeper}{node.text(deeper)}\n" for node in self.nodes())
            return "{\n" + lines + indent + "}"
        return "".join(part if isinstance(part, str) else part.text(indent) for part in self.parts)


def node(kind: str, template: str, *fill: Node | str) -> Node:
    """`template` with its holes filled."""
    texts = template.split(HOLE)
    assert len(texts) == len(fill) + 1, template
    parts: list[str | Node] = [texts[0]]
    for filled, text in zip(fill, texts[1:], strict=True):
        parts += [filled, text]
    return Node(kind, parts)


def block(nodes: list[Node]) -> Node:
    return Node("block", list(nodes))


@dataclass(frozen=True)
class Program:
    """One generated async function: its body and its edition."""

    body: Node
    edition: str

    def text(self, number: int) -> str:
        return f"async fn p{number}(e: &Env) -> Option<u32> {self.body.text()}\n"
