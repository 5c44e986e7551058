"""Code that nests without end, and code without end: what stands beside it is linted all the same."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from judged import Read
from ran import TRAP, Ran, lint

DEEP = 10_000

# Depth


def within(body: str) -> str:
    return f"use std::sync::Mutex;\nasync fn y() {{}}\nasync fn deep(m: &Mutex<u64>) {{\n{body}\n}}\n{TRAP}"


def around(before: str, middle: str, after: str, depth: int = DEEP) -> str:
    return before * depth + middle + after * depth


NESTED = {
    "parentheses": within(f"let x = {around('(', '1', ')')};"),
    "blocks": within(around("{", " y().await ", "}")),
    "sums": within(f"let x = {around('1 + ', '1', '')};"),
    "products to the right": within(f"let x = {around('1 * (', '1', ')')};"),
    "method chains": within(f"let x = y(){'.a()' * DEEP}.await;"),
    "awaits": within(f"let x = y(){'.await' * DEEP};"),
    "question marks": within(f"let x = y(){'?' * DEEP};"),
    "fields": within(f"let x = y(){'.a' * DEEP};"),
    "calls of results": within(f"let x = y{'()' * DEEP};"),
    "calls in calls": within(f"let x = {around('y(', '1', ')')};"),
    "closures": within(f"let x = {around('|| ', '1', '')};"),
    "closures with blocks": within(f"let x = {around('|| { ', '1', ' }')};"),
    "async blocks": within(f"let x = {around('async { ', '1', ' }')};"),
    "references": within(f"let x = {around('& ', '1', '')};"),
    "negations": within(f"let x = {around('!', 'true', '')};"),
    "conditions": within(around("if true { ", "1", " }")),
    "else ifs": within(around("if true { 1 } else ", "{ 1 }", "")),
    "matches": within(around("match 1 { _ => ", "1", " }")),
    "loops": within(around("loop { ", "y().await; break;", " }")),
    "tuples": within(f"let x = {around('(', '1', ',)')};"),
    "arrays": within(f"let x = {around('[', '1', ']')};"),
    "struct literals": within(f"let x = {around('S { a: ', '1', ' }')};"),
    "casts": within(f"let x = 1{' as u8' * DEEP};"),
    "ands": within(f"if {around('true && ', 'true', '')} {{ y().await }}"),
    "macros": within(f"let x = {around('vec![', '1', ']')};"),
    "vectors of vectors": within(f"let s: {around('Vec<', 'u8', '>')} = make(); s.lock(); y().await;"),
    "tuple types": within(f"let s: {around('(', 'u8', ',)')} = make(); s.lock(); y().await;"),
    "array types": within(f"let s: {around('[', 'u8', '; 2]')} = make(); s.lock(); y().await;"),
    "function types": within(f"let s: {around('fn(', 'u8', ')')} = make(); s.lock(); y().await;"),
    "boxed closures": within(f"let s: {around('Box<dyn Fn(', '', ')>')} = make(); s(); y().await;"),
    "patterns": within(f"let {around('(', 'x', ',)')} = make(); x.lock(); y().await;"),
    "variants in patterns": within(f"if let {around('Some(', 'x', ')')} = make() {{ y().await; }}"),
    "alternatives": within(f"match 1 {{ {around('1 | ', '2', '')} => y().await }}"),
    "imports": f"use {around('a::{', 'b', '}')};\n" + within("b(); y().await;"),
    "paths": f"use {'a::' * 1000}b;\n" + within(f"b(); {'a::' * 1000}b(); y().await;"),
    "modules": around("mod a {", TRAP, "}") + within("y().await;"),
    "functions": around("async fn a() {", "std::thread::sleep(D);", "}") + within("y().await;"),
    "impls": around("impl X { fn a() {", "", "}}") + within("y().await;"),
    "comments": around("/*", "", "*/") + within("y().await;"),
    "attributes": f"#[cfg({around('all(', 'unix', ')')})]\n" + within("y().await;"),
    "structs in structs": "".join(f"struct S{i}(S{i + 1});\n" for i in range(2000))
    + within("let s: S0 = make(); y().await; drop(s);"),
    "functions that call functions": "".join(f"fn f{i}() {{ f{i + 1}() }}\n" for i in range(2000))
    + within("f0(); y().await;"),
    "futures that await futures": "".join(f"async fn f{i}() {{ f{i + 1}().await }}\n" for i in range(1000))
    + within("f0().await; y().await;"),
    "aliases of aliases": "".join(f"type A{i} = A{i + 1};\n" for i in range(DEEP))
    + within("let a: A0 = make(); let g = a.lock(); y().await;"),
    "constants of constants": "".join(f"const A{i}: usize = A{i + 1} + 1;\n" for i in range(DEEP))
    + within("let a = [0u8; A0]; y().await;"),
    "exports of exports": "".join(f"mod m{i} {{ pub use super::m{i + 1}::*; }}\n" for i in range(500))
    + within("m0::sleep(D);"),
    "values of values": within("let a0 = m;\n" + "".join(f"let a{i + 1} = a{i};\n" for i in range(2000))),
}


@pytest.fixture(scope="module")
def nested(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    root = tmp_path_factory.mktemp("nested")
    for name, text in NESTED.items():
        (root / f"{name}.rs").write_text(text)
    return lint(root, seconds=120)


@pytest.mark.parametrize("name", NESTED)
def test_what_nests_deeply_hides_nothing_behind_it(name: str, nested: Ran) -> None:
    lines = NESTED[name].count("\n")
    assert (f"{name}.rs", lines) in nested.found()
    assert "syntax error" not in nested.told(f"{name}.rs")


def test_what_is_too_deep_is_told(nested: Ran) -> None:
    assert nested.told("parentheses.rs") == "`deep` is nested too deeply to judge, left out"


@pytest.mark.parametrize("depth", [8, 12])
def test_loops_in_loops_take_no_time_without_end(depth: int) -> None:
    held = "".join(f"let g{i} = m.lock().unwrap(); " for i in range(3))
    inner = f"{held} if c() {{ drop(g0); y().await; continue; }} keep = Some(g1); y().await;"
    text = (
        f"async fn f(m: &std::sync::Mutex<u8>) {{ let mut keep = None; {around('while c() { ', inner, '}', depth)} }}"
    )
    began = time.monotonic()
    assert Read(text).findings(["guard-across-await"])
    assert time.monotonic() - began < 5


# Size


def test_twenty_megabytes(tmp_path: Path) -> None:
    row = f'    "{"0123456789abcdef" * 60}",\n'
    table = f"pub static TABLE: &[&str] = &[\n{row * (15_000_000 // len(row))}];\n"
    numbers = f"pub static NUMBERS: &[u32] = &[\n{'    1, 20, 300, 0x4000,' * 8 + chr(10)}];\n"
    functions = "".join(f"pub fn f{i}(x: u64) -> u64 {{ x.wrapping_mul({i}) }}\n" for i in range(80_000))
    padding = "// generated, do not edit\n" * 50_000
    text = table + numbers + functions + padding + TRAP
    assert 20_000_000 < len(text) < 22_000_000
    (tmp_path / "generated.rs").write_text(text)
    (tmp_path / "other.rs").write_text(TRAP)
    began = time.monotonic()
    ran = lint(tmp_path)
    assert ran.found() == [("generated.rs", text.count("\n")), ("other.rs", 1)]
    assert not ran.report["notifications"]
    assert time.monotonic() - began < 20  # 4 on a quiet machine


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "huge.rs").write_bytes(TRAP.encode() + b"\n" * 26_000_000)
    (tmp_path / "other.rs").write_text(TRAP)
    ran = lint(tmp_path)
    assert ran.found() == [("other.rs", 1)]
    assert ran.told("huge.rs") == "not read: more than 25 MB"


def test_a_function_that_is_too_long(tmp_path: Path) -> None:
    statements = "    v.push(17 + 4);\n" * 30_000
    (tmp_path / "long.rs").write_text(f"async fn long(v: &mut Vec<u64>) {{\n{statements}}}\n{TRAP}")
    ran = lint(tmp_path)
    assert ran.found() == [("long.rs", 30_003)]
    assert ran.told("long.rs") == "`long` is too long to judge, left out"
