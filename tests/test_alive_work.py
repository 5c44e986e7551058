"""How much work the flow through a body is: it grows with the body, not with the number of ways through it.

Loops inside of loops, each with something that lives into the next turn, may take its square.
"""

from __future__ import annotations

import pytest
from judged import Read

from rustasync_lint.facts.alive import Alive
from rustasync_lint.model import hir

HEAD = """use std::sync::{Mutex, MutexGuard};
async fn tick() {}
fn yes() -> bool { true }
async fn case(m: &Mutex<u64>) {
    let mut kept = Some(m.lock().unwrap());
"""


def nested(text: str, depth: int) -> str:
    return text.replace("INNER", nested(text, depth - 1) if depth > 1 else "tick().await;")


SHAPES = {
    "nested ifs": lambda n: nested("if yes() { INNER } else { kept.take(); } tick().await;", n),
    "nested loops": lambda n: nested("while yes() { INNER kept = Some(m.lock().unwrap()); }", n),
    "nested loops that are left": lambda n: nested("loop { if yes() { break; } let g = m.lock(); INNER drop(g); }", n),
    "nested matches": lambda n: nested("match kept { Some(ref g) => { INNER } None => tick().await }", n),
    "nested blocks": lambda n: nested("'a: { if yes() { break 'a; } INNER }", n),
    "branches in a row": lambda n: "if yes() { kept = None; } else { tick().await; }\n" * n,
    "loops in a row": lambda n: "for _ in 0..3 { let g = m.lock(); tick().await; }\n" * n,
    "guards in a row": lambda n: "let g = m.lock(); tick().await;\n" * n,
    "nested async blocks": lambda n: nested("let f = async move { tick().await; INNER }; f.await;", n),
}


def work(body: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many expressions are evaluated to know what is alive at the awaits of a body."""
    count = 0
    value = Alive.value

    def counted(self: Alive, expr: hir.Expr) -> object:
        nonlocal count
        count += 1
        return value(self, expr)

    with monkeypatch.context() as patch:
        patch.setattr(Alive, "value", counted)
        for expr, facts in Read(f"{HEAD}{body}\n}}\n").expressions():
            if isinstance(expr, hir.Await):
                list(facts.alive_across(expr))
    return count


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_work_grows_with_the_body(shape: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert callable(shape)
    small, large = work(shape(8), monkeypatch), work(shape(24), monkeypatch)
    assert small > 8
    assert large < 10 * small
