"""The corpus, changed in ways that must not matter, or must matter in one known way.

Expected values come from the unchanged file: what is found there is in `test_corpus`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from annotations import headers
from judged import RULE_FILES, Read, rules_of
from tree_sitter import Node

from rustasync_lint import suppress
from rustasync_lint.finding import Finding
from rustasync_lint.judge import syntax_notifications
from rustasync_lint.source import BOM
from rustasync_lint.syntax.tree import parse

# These look at futures, destructors, executors and comments wherever they stand.
ANYWHERE = {"unawaited-future", "async-cleanup-in-drop", "mixed-runtimes", suppress.RULE}

Found = Counter[tuple[int, str, str]]
rule_files = pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)


def read(path: Path, text: str | bytes | None = None) -> Read:
    """A corpus file, or what became of it, in the edition that it is written in."""
    own = path.read_text(encoding="utf-8")
    return Read(own if text is None else text, headers(own).get("edition", "2021"))


@cache
def run(path: Path, text: str | bytes | None = None) -> tuple[tuple[int, Finding], ...]:
    """What the rules of a corpus file find in it, or in what became of it, of every confidence, with the lines."""
    made = read(path, text)
    rules = rules_of(path.read_text(encoding="utf-8"), path.stem)
    return tuple((made.line(finding), finding) for finding in made.findings(rules, "low"))


def findings(path: Path, text: str | bytes | None = None) -> list[Finding]:
    return [finding for _, finding in run(path, text)]


def found(path: Path, text: str | bytes | None = None, moved: Callable[[int], int] = lambda line: line) -> Found:
    """Line, rule and confidence of each finding; `moved` gives the line that a line was before."""
    return Counter((moved(line), finding.rule, finding.confidence) for line, finding in run(path, text))


def explain(wrong: Found, right: Found) -> str:
    """How two runs differ, for people."""
    only = [f"only after the change: {at}" for at in (wrong - right)]
    return "\n".join(only + [f"only before the change: {at}" for at in (right - wrong)])


def same(wrong: Found, right: Found) -> None:
    if wrong != right:
        pytest.fail(explain(wrong, right), pytrace=False)


# No async, no finding


def made_sync(text: str) -> str:
    """The same program without async code: it would not compile, but it reads well."""
    text = re.sub(r"\basync\s+(move\s*)?\{", "{", text)
    text = re.sub(r"\basync\s+(?=(?:unsafe\s+|extern\s+\"C\"\s+)?fn\b|move\b|\|)", "", text)
    text = re.sub(r"\b(?:async_stream::)?(?:try_)?stream!", "nothing_async!", text)
    return re.sub(r"\s*\.await\b", "", text)


def test_how_a_program_is_made_sync() -> None:
    text = "async fn f() { let a = async move { x.await? }; async |n| n; async move || b\n .await; stream! { c } }"
    assert made_sync(text) == "fn f() { let a = { x? }; |n| n; move || b; nothing_async! { c } }"


@pytest.mark.parametrize("path", [p for p in RULE_FILES if p.stem not in ANYWHERE], ids=lambda path: path.stem)
def test_what_is_made_sync_is_silent(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert findings(path)
    sync = read(path, "".join(f"{made_sync(line)}\n" for line in text.splitlines()))
    after = sync.findings({path.stem}, "low")
    assert not [f"{sync.line(f)}: {sync.unit.source.line_text(sync.line(f)).strip()}" for f in after]


# Test code


@rule_files
def test_all_of_it_in_a_test_module(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    inside = f"#[cfg(test)] mod tests {{\n{text}\n}}\n".replace("crate::", "crate::tests::")
    before = found(path)
    after = findings(path, inside)
    assert before and after
    assert all(f.in_test for f in after), "code of a test module is test code"
    same(found(path, inside, lambda line: line - 1), before)


@rule_files
def test_all_of_it_in_a_module(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    inside = f"mod inner {{\n{text}\n}}\n".replace("crate::", "crate::inner::")
    assert [f.in_test for f in findings(path, inside)] == [f.in_test for f in findings(path)]
    same(found(path, inside, lambda line: line - 1), found(path))


# Layout


@rule_files
def test_a_byte_order_mark(path: Path) -> None:
    data = path.read_bytes()
    before, after = findings(path), findings(path, BOM + data)
    assert [(f.place.start + 3, f.place.end + 3, f.message, f.help) for f in before] == [
        (f.place.start, f.place.end, f.message, f.help) for f in after
    ]
    assert not list(syntax_notifications(read(path, BOM + data).unit))


@rule_files
def test_line_breaks_of_windows(path: Path) -> None:
    data = path.read_bytes()
    windows = data.replace(b"\n", b"\r\n")
    same(found(path, windows), found(path))
    assert {f.message for f in findings(path, windows)} == {f.message for f in findings(path)}


@rule_files
def test_comment_lines_in_between(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    more = "\n".join(f"// said before line {number}\n{line}" for number, line in enumerate(lines, 1))
    same(found(path, more, lambda line: line // 2), found(path))


@pytest.mark.parametrize("path", [p for p in RULE_FILES if p.stem != suppress.RULE], ids=lambda path: path.stem)
def test_empty_lines_in_between(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    more = "\n".join(f"\n  \n{line}" for line in lines)
    same(found(path, more, lambda line: line // 3), found(path))


def words(text: bytes) -> Iterator[tuple[int, int, str]]:
    """The span and type of every word of Rust source, comments and what stands in quotes as one."""
    pending = [parse(text).root_node]
    while pending:
        node = pending.pop()
        if node.child_count and not node.type.endswith(("comment", "literal")):
            pending.extend(reversed(node.children))
        elif node.end_byte > node.start_byte:
            yield node.start_byte, node.end_byte, node.type


@rule_files
def test_a_comment_before_every_word(path: Path) -> None:
    text = path.read_bytes()
    made = bytearray()
    at = 0
    for start, _, kind in words(text):
        made += text[at:start] + (b"" if kind.endswith("comment") else b"/* x */ ")
        at = start
    made += text[at:]
    assert made.count(b"/* x */") > 50
    same(found(path, bytes(made)), found(path))


@rule_files
def test_without_indentation(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    same(found(path, "\n".join(line.strip() for line in lines)), found(path))


# Names


def imported(text: bytes) -> Iterator[tuple[int, int]]:
    """The spans of the names that `use` brings in as they are: the `c` of `use a::{b, c}`."""
    pending = [parse(text).root_node]
    while pending:
        node = pending.pop()
        if node.type == "use_declaration":
            yield from _leaves(node.child_by_field_name("argument"))
        else:
            pending.extend(node.children)


def _leaves(node: Node | None) -> Iterator[tuple[int, int]]:
    if node is None:
        return
    if node.type in ("use_list", "scoped_use_list"):
        listed = node if node.type == "use_list" else node.child_by_field_name("list")
        for child in listed.named_children if listed is not None else ():
            yield from _leaves(child)
    elif node.type in ("identifier", "scoped_identifier"):
        last = node.child_by_field_name("name") or node
        if last.type == "identifier":
            yield last.start_byte, last.end_byte


def renamed(text: bytes) -> bytes:
    """The program with other names for what it imports, but for names that mean something else, too."""
    tokens = list(words(text))
    texts = [text[start:end] for start, end, _ in tokens]
    imports = {span: text[span[0] : span[1]] for span in imported(text)}
    taken = {b"self", b"Self", b"super", b"crate", b"std", b"tokio", b"futures"}
    for i, word in enumerate(texts):
        before, after = texts[i - 1] if i else b"", texts[i + 1] if i + 1 < len(texts) else b""
        span = tokens[i][:2]
        named = before in (
            b"fn",
            b"struct",
            b"enum",
            b"mod",
            b"type",
            b"trait",
            b"static",
            b"const",
            b"let",
            b"mut",
            b"as",
        )
        field = tokens[i][2] in ("field_identifier", "shorthand_field_identifier") or (before == b"." or after == b":")
        if named or field or after == b"!" or (before == b"::" and span not in imports):
            taken.add(word)
    made = bytearray()
    at = 0
    for i, (start, end, _) in enumerate(tokens):
        word = texts[i]
        if word in taken or word not in imports.values():
            continue
        other = b"Other" + word if word[:1].isupper() else b"other_" + word
        made += text[at:start] + (word + b" as " + other if (start, end) in imports else other)
        at = end
    return bytes(made + text[at:])


def test_how_names_are_changed() -> None:
    text = b"use a::{b, C}; use a::d; fn f(x: C) { b(x); self::b(); C::new(); let d = 1; d }"
    assert renamed(text) == (
        b"use a::{b, C as OtherC}; use a::d; fn f(x: OtherC) { b(x); self::b(); OtherC::new(); let d = 1; d }"
    )


@rule_files
def test_imports_under_other_names(path: Path) -> None:
    text = path.read_bytes()
    other = renamed(text)
    same(found(path, other), found(path))
    assert other != text or not re.search(rb"(?m)^use ", text)


def test_some_names_are_changed_somewhere() -> None:
    assert sum(renamed(path.read_bytes()).count(b" as ") for path in RULE_FILES) > 30
