"""The invariants of the model hold on the whole corpus, and are seen broken where they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from annotations import headers
from invariants import broken
from judged import FACT_FILES, RULE_FILES, Read

from rustasync_lint.facts.facts import Knowing
from rustasync_lint.model import hir


def found(read: Read, knowing: Knowing | None = None) -> list[str]:
    source = read.unit.source
    return [f"{source.line_of(at)}: {what}" for at, what in broken(read.unit, knowing or read.knowing)]


@pytest.mark.parametrize("path", RULE_FILES + FACT_FILES, ids=lambda path: path.stem)
def test_all_of_them_hold_in_the_corpus(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert found(Read(text, headers(text).get("edition", "2021"))) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("fn f() {} fn f() {}", "`f` means two items"),
        ("#[cfg(unix)] fn f() {} #[cfg(windows)] fn f() {}", ""),
        ("struct A {} fn A() {}", ""),
        ("mod m { fn g() {} const g: u8 = 1; }", "`g` means two items"),
        ("fn f() { g().await }", "an await outside of async code"),
        ("async fn f() { let c = || g().await; keep(c); }", "an await outside of async code"),
        ("async fn f() { g().await }", ""),
        ("#[maybe_async::maybe_async] fn f() { g().await }", ""),
    ],
)
def test_broken_in_the_text(text: str, what: str) -> None:
    said = found(Read(text))
    assert len(said) == bool(what) and all(what in one for one in said)


TEXT = "fn f(a: u8) -> u8 { let b = g(a); { let c = b + 1; h(c); } b }"


def body_of(read: Read) -> hir.Expr:
    (item,) = read.unit.crate.functions()
    body = read.knowing.program.body(item)
    assert body is not None
    return body.root


def first(root: hir.Expr, kind: type[hir.Expr]) -> hir.Expr:
    return next(expr for expr in root.walk() if isinstance(expr, kind))


def lengthen(root: hir.Expr) -> None:
    first(root, hir.Call).end += 30


def move_out(root: hir.Expr) -> None:
    first(root, hir.Call).end = 10_000


def orphan(root: hir.Expr) -> None:
    first(root, hir.Call).parent = None


def use_outside(root: hir.Expr) -> None:
    inner = next(e for e in root.walk() if isinstance(e, hir.Path) and e.segments == ("c",))
    assert isinstance(root, hir.Block) and isinstance(root.tail, hir.Path)
    root.tail.local = inner.local


def use_before(root: hir.Expr) -> None:
    paths = [e for e in root.walk() if isinstance(e, hir.Path) and e.local is not None]
    assert paths[0].segments == ("a",)
    paths[0].local = paths[1].local


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lengthen, "ends outside of"),
        (move_out, "ends outside of its file"),
        (orphan, "has another parent"),
        (use_outside, "is used outside of its scope"),
        (use_before, "is used before it is declared"),
    ],
)
def test_broken_by_hand(change: Callable[[hir.Expr], None], what: str) -> None:
    read = Read(TEXT)
    change(body_of(read))
    assert any(what in one for one in found(read))
