"""The arms of `cfg_if!`: `if #[cfg(..)] { .. } else if #[cfg(..)] { .. } else { .. }`.

Each arm gets the attribute that says the same: its own condition, and that none before it holds. What is in
the braces is left to whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

Arm = tuple[str, tuple[int, int]]


def is_cfg_if(macro: Node, data: bytes) -> bool:
    """Is the macro invocation one of `cfg_if!`?"""
    name = macro.child_by_field_name("macro")
    return name is not None and data[name.start_byte : name.end_byte].rpartition(b"::")[2] == b"cfg_if"


def cfg_arms(macro: Node, data: bytes) -> Iterator[Arm]:
    """The `#[cfg(..)]` of each arm, and where its braces are: the byte of the first, and that behind the last."""
    body = macro.named_children[-1]
    before: list[str] = []
    stated = ""
    for token in body.children[1:-1]:
        text = data[token.start_byte : token.end_byte]
        if token.type == "token_tree" and text.startswith(b"["):
            stated = text[1:-1].decode("utf-8", "replace").strip().partition("(")[2].rpartition(")")[0]
        elif token.type == "token_tree" and text.startswith(b"{"):
            parts = [part for part in (stated, f"not(any({', '.join(before)}))" if before else "") if part]
            yield f"#[cfg(all({', '.join(parts)}))]", (token.start_byte, token.end_byte)
            before, stated = ([*before, stated] if stated else before), ""
