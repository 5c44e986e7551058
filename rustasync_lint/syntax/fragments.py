"""Macro bodies, read in place.

A macro's body is a flat run of tokens to the grammar. Most bodies are expressions all the
same: arguments between commas, statements, or the arms of a `select!`. Each such stretch is
parsed on its own over a copy of its bytes in which the separators around it (`,`, `=>`, the
closing delimiter) are overwritten by `;`, so every node keeps its true byte offsets.

Knows only shapes: what a macro is called, and whether its arms are polled, is for `model`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from rustasync_lint.syntax.tree import parse_piece

COMMENTS = frozenset(("line_comment", "block_comment"))
_SIGILS = frozenset(("?", "%", "#", "@"))
_WORDS = frozenset(("identifier", "token_tree", "self", "super", "crate", "metavariable", "primitive_type"))
KEYWORD_ARMS = frozenset((b"else", b"complete", b"default"))
# A macro with more bytes than this holds a table, not a program: it stays unread.
LONGEST = 500_000


@dataclass(slots=True)
class Arm:
    """One `pattern = future, if guard => handler` of a macro; `keyword` is `else` and the like."""

    start: int
    end: int
    keyword: str = ""
    pattern: Node | None = None
    future: Node | None = None
    guard: Node | None = None
    handler: Node | None = None


@dataclass(slots=True)
class Fragment:
    """What a macro invocation holds: `nodes` (expressions, or statements with `statements`), or `arms`.

    `whole` is False when some part did not read as Rust expressions; what did is there.
    """

    macro: Node
    nodes: list[Node] = field(default_factory=list)
    arms: list[Arm] = field(default_factory=list)
    statements: bool = False
    repeat: bool = False
    biased: bool = False
    whole: bool = True

    def roots(self) -> Iterator[Node]:
        """Every node that was parsed out of the macro, in source order."""
        yield from self.nodes
        for arm in self.arms:
            for node in (arm.pattern, arm.future, arm.guard, arm.handler):
                if node is not None:
                    yield node


def read_macro(data: bytes, macro: Node, *, items: bool = False) -> Fragment:
    """Read the body of a `macro_invocation` node of the file with bytes `data`; with `items` as items."""
    fragment = Fragment(macro)
    body = macro.named_children[-1] if macro.named_child_count else None
    if body is None or body.type != "token_tree" or body.end_byte - body.start_byte > LONGEST:
        fragment.whole = body is None
        return fragment
    tokens = [token for token in body.children[1:-1] if token.type not in COMMENTS]
    if not tokens:
        return fragment
    _Reader(data, fragment).read(body, tokens, items)
    return fragment


class _Reader:
    """Fills one fragment from the tokens of its macro."""

    def __init__(self, data: bytes, fragment: Fragment) -> None:
        self.data = data
        self.fragment = fragment

    def read(self, body: Node, tokens: list[Node], items: bool) -> None:
        kinds = [token.type for token in tokens]
        inside = (body.children[0].end_byte, body.children[-1].start_byte)  # a delimiter may be missing
        if items:
            self._statements(tokens, kinds, inside)
        elif "=>" in kinds and not _keyed(kinds):
            self._arms(tokens, inside)
        elif "=>" in kinds or kinds == ["token_tree"]:
            self._list(tokens, inside)
        elif ";" in kinds or (self.data[body.start_byte : inside[0]] == b"{" and "," not in kinds):
            self._statements(tokens, kinds, inside)
        else:
            self._list(tokens, inside)

    def _nodes(self, start: int, end: int, piece: bytearray) -> list[Node]:
        good, whole = self._read(start, piece)
        self.fragment.whole = self.fragment.whole and whole
        return good

    def _read(self, start: int, piece: bytearray) -> tuple[list[Node], bool]:
        """What stands in a piece, and whether all of it could be read."""
        root = parse_piece(bytes(piece) + b";", start).root_node
        good: list[Node] = []
        whole = True
        for child in root.named_children:
            if child.has_error:
                whole = False
                continue
            if child.type == "expression_statement":
                child = child.named_children[0] if child.named_child_count else child
            if child.type != "empty_statement" and child.type not in COMMENTS:
                good.append(child)
        return good, whole

    def _statements(self, tokens: list[Node], kinds: list[str], inside: tuple[int, int]) -> None:
        start, end = inside
        piece = bytearray(self.data[start:end])
        for before, token in zip(tokens, tokens[1:]):
            if before.type == "static" and self._text(token) == b"ref":  # lazy_static!
                piece[token.start_byte - start : token.end_byte - start] = b"   "
        root = parse_piece(bytes(piece) + b";", start).root_node
        self.fragment.statements = (
            self.data[start - 1 : start] == b"{" or kinds.count(";") != 1 or "let" in kinds or kinds[-1] == ";"
        )
        self.fragment.repeat = not self.fragment.statements
        for child in root.named_children:
            if child.has_error:
                self.fragment.whole = False
            elif child.type != "empty_statement" and child.type not in COMMENTS:
                self.fragment.nodes.append(child)

    def _list(self, tokens: list[Node], inside: tuple[int, int]) -> None:
        start, end = inside
        piece = bytearray(self.data[start:end])
        for run in _split(tokens):
            self._blank_sigils(run, piece, start)
        for comma in _commas(tokens):
            piece[comma.start_byte - start] = ord(";")
        self.fragment.nodes = self._nodes(start, end, piece)
        if not self.fragment.whole:
            self.fragment.whole = True
            self.fragment.nodes = [node for run in _split(tokens) for node in self._piece(run)]

    def _piece(self, run: list[Node]) -> list[Node]:
        """One argument: an expression; failing that, what stands in its brackets, or a pattern with its guard."""
        start, end = run[0].start_byte, run[-1].end_byte
        piece = bytearray(self.data[start:end])
        self._blank_sigils(run, piece, start)
        nodes, whole = self._read(start, piece)
        if whole:
            return nodes
        tree = run[-1]
        if tree.type == "token_tree" and (len(run) == 1 or run[0].type in _SIGILS):
            tokens = [token for token in tree.children[1:-1] if token.type not in COMMENTS]
            inner = list(_pair_values(tokens)) or list(_split(tokens))
            return [node for part in inner for node in self._piece(part)]
        kinds = [token.type for token in run]
        if "if" in kinds[1:-1]:  # `Some(x) if x > 0`
            return self._piece(run[kinds.index("if") + 1 :])
        if not any(kind in _WORDS for kind in kinds):
            return []
        let = parse_piece(b"let " + self.data[start:end] + b" = 0;", start - 4).root_node
        if not let.has_error:
            return []
        self.fragment.whole = False
        return nodes

    def _blank_sigils(self, run: list[Node], piece: bytearray, at: int) -> None:
        """Blank what macros put before a value: `?x`, `%x`, `@x`, `target: x`, `a.b = %x`, `"key" => x`."""
        kinds = [token.type for token in run]
        if "=>" in kinds[:-1]:
            value = kinds.index("=>") + 1
            value += kinds[value] in _SIGILS
            first, drop = run[0].start_byte, run[value].start_byte if value < len(run) else run[-1].end_byte
            piece[first - at : drop - at] = b" " * (drop - first)
        elif kinds[0] in _SIGILS:
            piece[run[0].start_byte - at] = ord(" ")
        elif "=" in kinds[:-1]:
            value = kinds.index("=") + 1
            named = all(kind in ("identifier", ".", "string_literal", "type", "self") for kind in kinds[: value - 1])
            if kinds[value] in ("?", "%") or named:
                value += kinds[value] in ("?", "%")
                drop = run[value].start_byte if value < len(run) else run[-1].end_byte
                first = run[0].start_byte
                piece[first - at : drop - at] = b" " * (drop - first)
        elif len(kinds) > 2 and kinds[0] in ("identifier", "string_literal") and kinds[1] == ":":
            first, drop = run[0].start_byte, run[1].end_byte
            piece[first - at : drop - at] = b" " * (drop - first)

    def _arms(self, tokens: list[Node], inside: tuple[int, int]) -> None:
        at = 0
        while at + 1 < len(tokens) and self._text(tokens[at]) == b"biased" and tokens[at + 1].type == ";":
            self.fragment.biased = True
            at += 2
        while at < len(tokens):
            if tokens[at].type == ",":
                at += 1
                continue
            arrow = next((i for i in range(at, len(tokens)) if tokens[i].type == "=>"), None)
            if arrow is None or arrow + 1 >= len(tokens):
                self.fragment.whole = False
                return
            last = _handler_end(tokens, arrow + 1)
            if last > arrow:
                self.fragment.arms.append(self._arm(tokens[at:arrow], tokens[arrow + 1 : last + 1]))
            else:
                self.fragment.whole = False
            at = last + 1

    def _arm(self, head: list[Node], tail: list[Node]) -> Arm:
        arm = Arm(head[0].start_byte if head else tail[0].start_byte, tail[-1].end_byte)
        handler = self._nodes(*self._range(tail))
        arm.handler = handler[0] if len(handler) == 1 else None
        kinds = [token.type for token in head]
        if len(head) == 1 and self._text(head[0]) in KEYWORD_ARMS:
            arm.keyword = self._text(head[0]).decode()
            return arm
        if "=" not in kinds:
            return arm
        for i in range(len(kinds) - 1, 0, -1):
            if kinds[i] == "if" and kinds[i - 1] == ",":
                guard = self._nodes(*self._range(head[i + 1 :])) if head[i + 1 :] else []
                arm.guard = guard[0] if len(guard) == 1 else None
                head = head[: i - 1]
                break
        if not head:
            self.fragment.whole = False
            return arm
        start, end = head[0].start_byte, head[-1].end_byte
        piece = b"let " + self.data[start:end] + b";"
        root = parse_piece(piece, start - 4).root_node
        let = root.named_children[0] if root.named_child_count else None
        if let is None or let.type != "let_declaration" or root.has_error:
            self.fragment.whole = False
            return arm
        arm.pattern = let.child_by_field_name("pattern")
        arm.future = let.child_by_field_name("value")
        return arm

    def _range(self, tokens: list[Node]) -> tuple[int, int, bytearray]:
        start, end = tokens[0].start_byte, tokens[-1].end_byte
        return start, end, bytearray(self.data[start:end])

    def _text(self, node: Node) -> bytes:
        return self.data[node.start_byte : node.end_byte]


def _handler_end(tokens: list[Node], first: int) -> int:
    """The index of the last token of the handler that starts at `first`."""
    braces = tokens[first].type == "token_tree" and tokens[first].children[0].type == "{"
    after = tokens[first + 1].type if first + 1 < len(tokens) else ","
    if braces and after not in (".", "?"):
        return first
    run = tokens[first:]
    comma = next(iter(_commas(run)), None)
    if comma is None:
        return len(tokens) - 1
    return first + next(i for i, token in enumerate(run) if token.start_byte == comma.start_byte) - 1


def _keyed(kinds: list[str]) -> bool:
    """Are these values under names in quotes, `"key" => value`, and no arms?"""
    return all(kinds[i - 1] == "string_literal" for i, kind in enumerate(kinds) if i and kind == "=>")


def _commas(tokens: list[Node]) -> Iterator[Node]:
    """What separates arguments: no comma of a turbofish or of a closure's parameters."""
    angle = 0
    in_params = False
    before = ""
    for token in tokens:
        kind = token.type
        if kind == "|" and (in_params or before in ("", ",", "=", "move", "async", "=>")):
            in_params = not in_params
        elif kind == "<" and (angle or before == "::"):
            angle += 1
        elif kind in (">", ">>") and angle:
            angle = max(0, angle - len(kind))
        elif (kind == "," and not angle and not in_params) or kind == ";":
            yield token
        before = kind


def _split(tokens: list[Node]) -> Iterator[list[Node]]:
    """The runs of tokens between separating commas, empty ones left out."""
    commas = {comma.start_byte for comma in _commas(tokens)}
    run: list[Node] = []
    for token in tokens:
        if token.start_byte in commas:
            if run:
                yield run
            run = []
        else:
            run.append(token)
    if run:
        yield run


def _pair_values(tokens: list[Node]) -> Iterator[list[Node]]:
    """The values of a `"key": value, ..` body, as `json!` has them; nothing when it is not one."""
    for run in _split(tokens):
        colon = next((i for i, token in enumerate(run) if token.type in (":", "=>")), None)
        if colon is None or colon + 1 >= len(run):
            return
        yield run[colon + 1 :]
