"""Input that nobody wants: the rest is still linted, and nothing ever ends in a traceback.

Whole runs are processes of their own, so that a crash of the interpreter is seen, too. What the fuzz
tests make of the corpus comes from fixed seeds.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from judged import ROOT, RULE_FILES, Read
from recorded_workspace import plant

from rustasync_lint import engine
from rustasync_lint.judge import syntax_notifications
from rustasync_lint.rule import rules
from rustasync_lint.source import BOM, SourceFile

ALL = [rule.id for rule in rules()]
TRAP = "async fn trap() { std::thread::sleep(D); }\n"
DEEP = 10_000


@dataclass(frozen=True)
class Ran:
    """What came of a run: `report` is the JSON on standard output, if there was any."""

    code: int
    out: str
    err: str
    cwd: Path

    @property
    def report(self) -> dict[str, Any]:
        made: dict[str, Any] = json.loads(self.out)
        return made

    def found(self) -> list[tuple[str, int]]:
        """The file and line of each finding."""
        return [(f["path"], f["range"]["start"]["line"]) for f in self.report["findings"]]

    def told(self, path: str) -> str:
        """What is said of a file, besides findings."""
        return "; ".join(n["message"] for n in self.report["notifications"] if n["path"] == path)


def lint(cwd: Path, *args: str, seconds: float = 60, **options: Any) -> Ran:
    """Run `rustasync-lint check` with all rules in the folder `cwd`; a crash fails the test."""
    command = [
        sys.executable,
        "-m",
        "rustasync_lint",
        "check",
        "--isolated",
        "--select",
        "ALL",
        "--output-format",
        "json",
    ]
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "RUSTASYNC_LINT_TRACEBACK": ""}
    done = subprocess.run(
        [*command, *args],
        cwd=cwd,
        env=environ,
        capture_output=True,
        timeout=seconds,
        stdin=subprocess.DEVNULL,
        **options,
    )
    err = done.stderr.decode("utf-8", "replace")
    assert done.returncode in (0, 1, 2), err or f"ended by signal {-done.returncode}"
    assert "Traceback" not in err and "fault of rustasync-lint" not in err, err
    return Ran(done.returncode, done.stdout.decode("utf-8"), err, cwd)


# Nothing to do


def test_a_path_that_does_not_exist(tmp_path: Path) -> None:
    (tmp_path / "a.rs").write_text(TRAP)
    ran = lint(tmp_path, "a.rs", "not-here.rs")
    assert (ran.code, ran.out) == (2, "")
    assert "not-here.rs" in ran.err and "a.rs`" not in ran.err.replace("not-here.rs", "")


@pytest.mark.parametrize("path", ["", "a\0b", "x" * 5000, "a.rs/b.rs"])
def test_a_path_that_cannot_exist(path: str, tmp_path: Path) -> None:
    (tmp_path / "a.rs").write_text(TRAP)
    with pytest.raises(engine.EngineError, match="no such|cannot read"):
        engine.run(engine.Request((path,), str(tmp_path), frozenset(ALL)))


def test_no_rust_file_at_all(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("print()")
    ran = lint(tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "no Rust files" in ran.err


def test_the_working_directory_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    code = "import os, sys; os.rmdir(os.getcwd()); from rustasync_lint.cli import run; sys.exit(run(['check'], 'x'))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=gone,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "working directory" in done.stderr and "Traceback" not in done.stderr


# Files that are none


@pytest.fixture(scope="module")
def odd_files(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """A package among whose files are all that can go by the name of a Rust file."""
    root = tmp_path_factory.mktemp("odd")
    declared = "mod folder;\nmod broken;\nmod itself;\nmod pipe;\nmod endless;\nmod absent;\nmod fine;\n"
    outside = '#[path = "/dev/zero"]\nmod zero;\n#[path = ".."]\nmod above;\n#[path = ""]\nmod empty;\n'
    plant(
        root,
        {
            "Cargo.toml": '[package]\nname = "odd"\nedition = "2021"\n',
            "src/main.rs": declared + outside + "fn main() {}\n" + TRAP,
            "src/fine.rs": TRAP,
            "src/folder.rs/inside.rs": TRAP,
            "src/a folder/with\nodd 📦 names/\u202egnp.rs": TRAP,
            "src/empty.rs": "",
            "src/blank.rs": " \n\t\n",
            "src/comment.rs": "// nothing else",
        },
    )
    src = root / "src"
    (src / "broken.rs").symlink_to("not-there.rs")
    (src / "itself.rs").symlink_to("itself.rs")
    (src / "endless.rs").symlink_to("/dev/zero")
    (src / "again").symlink_to("..")
    (src / "a folder" / "up").symlink_to("../..")
    os.mkfifo(src / "pipe.rs")
    with open(os.fsencode(src) + b"/\xff\xfe.rs", "w") as file:
        file.write(TRAP)
    return lint(root, seconds=20)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_odd_files_hide_nothing(odd_files: Ran) -> None:
    assert odd_files.code == 1
    names = [os.fsencode(path).decode("utf-8", "replace") for path, _ in odd_files.found()]
    assert sorted(names) == sorted(
        [
            "src/main.rs",
            "src/fine.rs",
            "src/folder.rs/inside.rs",
            "src/a folder/with\nodd 📦 names/\u202egnp.rs",
            next(name for name in names if "\ufffd" in name or "xff" in name or "%FF" in name),
        ]
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_nothing_is_written(odd_files: Ran) -> None:
    assert {path.name for path in odd_files.cwd.iterdir()} == {"Cargo.toml", "src"}
    assert lint(odd_files.cwd, "src/blank.rs").report["summary"]["findings"] == {"error": 0, "warning": 0, "note": 0}


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, {"Cargo.toml": '[package]\nname = "p"\n', "src/lib.rs": f"mod secret;\nmod other;\n{TRAP}"})
    plant(tmp_path, {"src/secret.rs": TRAP, "src/other.rs": TRAP, "src/loose.rs": TRAP})
    read = SourceFile.read

    def refuse(path: str) -> SourceFile:
        if path.endswith(("secret.rs", "loose.rs")):
            raise PermissionError(13, "Permission denied", path)
        return read(path)

    monkeypatch.setattr(SourceFile, "read", refuse)
    outcome = engine.run(engine.Request((".",), str(tmp_path), frozenset(ALL), jobs=1))
    assert sorted(os.path.basename(f.place.path) for f in outcome.findings) == ["lib.rs", "other.rs"]
    assert [(os.path.basename(n.path), n.message) for n in outcome.notifications] == [
        ("loose.rs", "not read: Permission denied"),
        ("secret.rs", "not read: Permission denied"),
    ]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing keeps root from reading or writing")
def test_folders_that_are_closed(tmp_path: Path) -> None:
    plant(tmp_path, {"a.rs": TRAP, "closed/b.rs": TRAP, "c.rs": TRAP})
    try:
        (tmp_path / "closed").chmod(0)
        (tmp_path / "c.rs").chmod(0)
        tmp_path.chmod(0o555)
        ran = lint(tmp_path)
        assert ran.found() == [("a.rs", 1)]
        assert ran.told("c.rs") and ran.told("closed")
    finally:
        tmp_path.chmod(0o755)
        (tmp_path / "closed").chmod(0o755)


# Bytes


BYTES = {
    "bom": (BOM + TRAP.encode(), 1, ""),
    "crlf": (b"// one\r\n\r\n" + TRAP.encode().replace(b"\n", b"\r\n"), 3, ""),
    "carriage returns alone": (b"// one\r/* two */" + b"\n" + TRAP.encode(), 2, ""),
    "not utf-8 in a comment": (b"// \xff\xfe\xc3\n" + TRAP.encode(), 2, ""),
    "not utf-8 in a string": (b'const S: &str = "\xc3(\xa0";\n' + TRAP.encode(), 2, ""),
    "not utf-8 in the code": (b"\xe9\xe8 \xff;\n" + TRAP.encode(), 2, "syntax error"),
    "nul bytes in the code": (b"fn a() {}\0\0\0\n" + TRAP.encode() + b"\0", 2, "syntax error"),
    "nul bytes in a string": (b'const S: &str = "\0";\n' + TRAP.encode(), 2, ""),
    "wide characters": ('const 🦀: &str = "💥é\u200b"; '.encode() + TRAP.encode(), 1, "syntax error"),
    "no line break at the end": (TRAP.encode().rstrip(), 1, ""),
    "a first line for the shell": (b"#!/usr/bin/env rust\n" + TRAP.encode(), 2, ""),
}


@pytest.fixture(scope="module")
def odd_bytes(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    root = tmp_path_factory.mktemp("bytes")
    for name, (data, _, _) in BYTES.items():
        (root / f"{name}.rs").write_bytes(data)
    (root / "utf-16.rs").write_bytes(TRAP.encode("utf-16"))
    (root / "noise.rs").write_bytes(random.Random(1).randbytes(20_000))
    return lint(root)


@pytest.mark.parametrize("name", BYTES)
def test_odd_bytes_hide_nothing(name: str, odd_bytes: Ran) -> None:
    _, line, told = BYTES[name]
    assert (f"{name}.rs", line) in odd_bytes.found()
    assert told in odd_bytes.told(f"{name}.rs")
    assert bool(told) == bool(odd_bytes.told(f"{name}.rs"))


def test_what_is_no_text(odd_bytes: Ran) -> None:
    assert "syntax error" in odd_bytes.told("utf-16.rs")
    assert "syntax error" in odd_bytes.told("noise.rs")


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


# Half-typed code


UNFINISHED = {
    "a string": 'fn f() { let s = "never closed; }\n',
    "a raw string": 'fn f() { let s = r##"never closed"#; }\n',
    "a comment": "/* never closed\n",
    "a character": "fn f() { let c = 'x; }\n",
    "a block": "fn f() { loop {\n",
    "a call": "async fn f() { std::thread::sleep(\n",
    "an await": "async fn f() { g().\n}\n",
    "a select": "async fn f() { tokio::select! { a = \n",
    "a closing brace": "}\n",
    "an attribute": "#[cfg(\n",
    "a use": "use std::{fs, \n",
    "a generic": "fn f<T: Into<\n",
    "a match": "async fn f(x: u8) { match x { 1 => \n",
    "a let": "async fn f() { let\n",
    "a let else": "async fn f() { let Some(x) = g() else\n",
    "an impl": "impl<T> for\n",
    "a closure": "async fn f() { g(|a, \n",
    "a macro definition": "macro_rules! m { ($(\n",
    "a turbofish": "async fn f() { g::<\n",
    "a lifetime": "async fn f<'a>(x: &'\n",
    "a conflict": "<<<<<<< HEAD\nfn a() {}\n=======\nfn b() {}\n>>>>>>> other\n",
    "a diff": "+async fn f() {\n-    g().await\n+}\n",
    "another language": "def f(x):\n    return x  # not Rust\n",
}


@pytest.fixture(scope="module")
def unfinished(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    root = tmp_path_factory.mktemp("unfinished")
    for name, text in UNFINISHED.items():
        (root / f"{name}.rs").write_text(TRAP + text)
    (root / "fine.rs").write_text(TRAP)
    return lint(root)


@pytest.mark.parametrize("name", UNFINISHED)
def test_code_before_the_error_is_linted(name: str, unfinished: Ran) -> None:
    assert (f"{name}.rs", 1) in unfinished.found()
    assert unfinished.told(f"{name}.rs").startswith("syntax error")


def test_files_beside_are_not_spoken_of(unfinished: Ran) -> None:
    assert unfinished.code == 1
    assert ("fine.rs", 1) in unfinished.found()
    assert not unfinished.told("fine.rs")


def pieces(rnd: random.Random) -> bytes:
    """A stretch of some corpus file."""
    lines = rnd.choice(RULE_FILES).read_bytes().split(b"\n")
    length = rnd.randrange(20, 120)
    start = rnd.randrange(max(1, len(lines) - length))
    return b"\n".join(lines[start : start + length])


WORDS = (
    b'( ) { } [ ] < > , ; : :: . .. = == => -> | || & && * ! ? @ # $x _ \' " /* */ // #[ r#" .await async move fn '
    b"let match if else loop while for in return break yield use mod impl dyn where self Self super crate unsafe "
    b"select! { join!( macro_rules! macro 'a 0x 1. \0 \xff \xc3 \xf0\x9f\xa6\x80 \xe2\x80\xae"
).split(b" ")


def mutated(data: bytes, rnd: random.Random) -> bytes:
    """The bytes with some put in, taken out, changed, or doubled."""
    made = bytearray(data)
    for _ in range(rnd.choice((1, 1, 2, 4, 20))):
        at = rnd.randrange(len(made) + 1)
        kind = rnd.randrange(5)
        if kind == 0:
            made[at:at] = rnd.choice(WORDS)
        elif kind == 1:
            del made[at : at + rnd.choice((1, 2, 5, 40))]
        elif kind == 2:
            made[at : at + 1] = bytes([rnd.randrange(256)])
        elif kind == 3:
            other = rnd.randrange(len(made) + 1)
            made[at:at] = made[other : other + rnd.randrange(60)]
        else:
            made[at : at + rnd.randrange(1, 6)] = rnd.choice(WORDS)
    return bytes(made)


def judge(data: bytes, edition: str, what: str) -> None:
    """Read and judge; `what` tells where an exception comes from, and the end of the input what was read."""
    try:
        made = Read(data, edition)
        made.findings(ALL, "low")
        list(syntax_notifications(made.unit))
    except Exception as error:
        shown = data[-2000:].decode("utf-8", "replace")
        raise AssertionError(f"{what}: {error!r} on {len(data)} bytes, the last of which are\n{shown}") from error


@pytest.mark.parametrize("seed", range(8))
def test_code_cut_off_anywhere(seed: int) -> None:
    rnd = random.Random(seed)
    for _ in range(10):
        data = pieces(rnd)
        judge(data[: rnd.randrange(len(data) + 1)], rnd.choice(("2015", "2021", "2024")), f"seed {seed}")


@pytest.mark.parametrize("seed", range(15))
def test_code_with_mistakes_anywhere(seed: int) -> None:
    rnd = random.Random(1000 + seed)
    for _ in range(10):
        judge(mutated(pieces(rnd), rnd), rnd.choice(("2021", "2024")), f"seed {seed}")


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_a_line_is_missing(path: Path) -> None:
    """Each brace that is lost turns the nesting of all that follows inside out."""
    rnd = random.Random(path.stem)
    lines = path.read_bytes().split(b"\n")
    for _ in range(2):
        lost = rnd.choice([i for i, line in enumerate(lines) if line.strip() in (b"}", b"});") or line.endswith(b"{")])
        judge(b"\n".join(lines[:lost] + lines[lost + 1 :]), "2021", f"without line {lost + 1}")


# Macros


MACROS = """
macro_rules! weird {
    ($($x:expr),* $(,)?) => { $( $x.await; )* };
    (@inner $($t:tt)*) => { weird!($($t)*) };
    ({ $($a:ident => $b:ty),+ } [ $c:lifetime ]) => {};
    () => { async { std::thread::sleep(D) } };
}
macro_rules! items { ($n:ident) => { async fn $n() {} } }
items!(made);
macro_rules! braces [ ($e:expr) => { ($e) } ];
async fn uses() {
    weird!(@ @@ # $ $$ $crate ? ?? ... ..= => <- -> \\ ~ `);
    weird!{ , , ; ; = == === => => }
    weird![ 'a 'b' b'x' b"y" c"z" r#"q"# 1_000u8 1e5f32 0b11 0x_ff ];
    weird!(() [] {} (((())))  [[[]]] {{{}}});
    weird!(async move fn let match if else loop while for in return break continue yield await);
    tokio::select!();
    tokio::select! {}
    tokio::select! { biased; }
    tokio::select! { biased }
    tokio::select! { else => {} }
    tokio::select! { => }
    tokio::select! { = => }
    tokio::select! { _ = => {} }
    tokio::select! { _ => {} }
    tokio::select! { a = b }
    tokio::select! { a = b => }
    tokio::select! { , , , }
    tokio::select! { a = b, if => c, d = e => f }
    tokio::select! { , if a = b => c }
    tokio::select! { a = b => c => d => e }
    tokio::select! { a = b => , c = d => e }
    tokio::select! { a = b => { c } d = e => { f }.g() h = i => j? , }
    tokio::select! { Some(a) | None = b => {}, [a, .., b] = c => {}, A { x, .. } = d => {} }
    tokio::join!(,);
    tokio::join!(a b c);
    tokio::join!(a, , b);
    tokio::try_join!(;);
    tokio::pin!();
    tokio::pin!(let);
    tokio::pin! { let a = b; let mut c = d }
    std::pin::pin!(= =);
    println!();
    println!("{} {a} {0:?} {{}} {", a = , , b = c);
    println!("{", "}", );
    format_args!("{}" , = );
    assert!(, "x");
    assert_eq!(==);
    matches!(a, );
    matches!(a, Some(b) if b.lock().await.c && );
    vec![; ];
    vec![a; ];
    vec![; a];
    vec![a, b; c];
    tracing::info!(a.b.c = ?d, %e, ?f, target: "x", "y", g = , );
    tracing::span!(Level::INFO, "x", a = ?, );
    json!({ "a": , "b": [1, { }], c: d.await, });
    json!([ , ]);
    async_stream::stream! { yield; yield yield; for await x in y {} }
    async_stream::stream!();
    lazy_static! { static ref }
    thread_local!(static);
    cfg_if! { if #[cfg(a)] { use b; } else { } }
    html! { <div class={a.await}> { for b.iter().map(|c| html!{ <p>{c}</p> }) } </div> };
    quote! { #a #(#b),* ##c fn #d() -> #e {} };
    asm!("mov {}, {}", out(reg) a, in(reg) b, options(nostack));
    sql!(SELECT * FROM a WHERE b = 'c' AND d > 1);
    a::b::c! (x) . await;
    m!(x)(y)[z]?.await;
    m!{} m![] m!();
    if m! {} {} else {}
    match m!() { m!() => m!(), _ if m!() => {} }
    let m!(p) = q;
    let _: m!(T) = r;
}
impl m!(T) for m!(U) { m!(); items! { async fn a() { std::thread::sleep(D) } } }
m! { async fn b() { tokio::select! { _ = c => std::thread::sleep(D) } }
"""


def test_macros_of_every_kind(tmp_path: Path) -> None:
    (tmp_path / "macros.rs").write_text(TRAP + MACROS + TRAP)
    (tmp_path / "lines").mkdir()
    for number, line in enumerate(MACROS.splitlines()):
        (tmp_path / "lines" / f"{number}.rs").write_text(f"{TRAP}async fn f() {{\n{line}\n}}\n")
    ran = lint(tmp_path)
    assert ("macros.rs", 1) in ran.found()
    for number in range(len(MACROS.splitlines())):
        assert (f"lines/{number}.rs", 1) in ran.found()


@pytest.mark.parametrize(
    "start", ["m!", "m!(", "m!()", "m!(a=b=>c)", "m!{fn=b=>c}", "{", "#", "'", '"', "r#", "/*", "0"]
)
def test_a_file_that_starts_badly(start: str) -> None:
    judge(start.encode(), "2021", "start")
    judge(f"{start}\n{TRAP}".encode(), "2021", "start")


# Workspaces


WORKSPACES: dict[str, dict[str, str]] = {
    "not toml": {"Cargo.toml": "[package\nname = "},
    "nothing in it": {"Cargo.toml": ""},
    "not utf-8": {"Cargo.toml": "[package]\nname = '\udcff'"},
    "wrong types": {"Cargo.toml": "package = 1\nworkspace = 'x'\ndependencies = []\nlib = [1]\nbin = {a = 1}"},
    "wrong types inside": {
        "Cargo.toml": "[package]\nname = 1\nedition = 2021\nautobins = 'x'\n[lib]\npath = 3\n[[bin]]\n[dependencies]\na = 1"
    },
    "a member that is missing": {"Cargo.toml": "[workspace]\nmembers = ['a', 'not-here', '[', '../**/..']"},
    "itself as its member": {"Cargo.toml": "[workspace]\nmembers = ['.', './', 'a/..', '..']\n[package]\nname = 'w'"},
    "a workspace in a workspace": {
        "Cargo.toml": "[workspace]\nmembers = ['a']",
        "a/Cargo.toml": "[workspace]\nmembers = ['..']\n[package]\nname = 'a'\nworkspace = '..'",
        "a/src/lib.rs": TRAP,
    },
    "dependencies in a circle": {
        "Cargo.toml": "[workspace]\nmembers = ['a', 'b']",
        "a/Cargo.toml": "[package]\nname = 'a'\n[dependencies]\nb = { path = '../b' }\na = { path = '.' }",
        "b/Cargo.toml": "[package]\nname = 'b'\n[dependencies]\na = { path = '../a' }",
        "a/src/lib.rs": "pub use b::*;\npub use b::deep as deep_a;\n" + TRAP,
        "b/src/lib.rs": "pub use a::*;\npub use a::deep_a as deep;\nfn f() { a::deep_a(); deep(); a::b::a::b::c(); }",
    },
    "workspace inheritance of nothing": {
        "Cargo.toml": "[package]\nname.workspace = true\nedition.workspace = true\n[dependencies]\na.workspace = true"
    },
    "a path dependency to nowhere": {
        "Cargo.toml": "[package]\nname = 'p'\n[dependencies]\na = { path = 'nowhere' }\nb = { path = '/' }\nc = { path = '' }"
    },
    "a target that is missing": {
        "Cargo.toml": "[package]\nname = 'p'\n[lib]\npath = 'gone.rs'\n[[bin]]\nname = 'b'\npath = '../../../../x.rs'"
    },
    "a manifest that is a folder": {"Cargo.toml/x": ""},
    "modules in a circle": {
        "Cargo.toml": "[package]\nname = 'p'",
        "src/lib.rs": "#[path = 'lib.rs']\nmod again;\n#[path = \"lib.rs\"]\nmod and_again;\nmod a;\n" + TRAP,
        "src/a.rs": '#[path = "a.rs"]\nmod a;\n#[path = "lib.rs"]\nmod lib;\nuse super::a::a::a::f;\nfn g() { f(); }',
    },
}


@pytest.mark.parametrize("name", WORKSPACES)
def test_a_broken_workspace_is_linted_all_the_same(name: str, tmp_path: Path) -> None:
    root = tmp_path / "ws"
    for path, text in {"src/lib.rs": TRAP, "src/bin/tool.rs": TRAP, **WORKSPACES[name]}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode("utf-8", "surrogateescape"))
    outcome = engine.run(engine.Request((".",), str(root), frozenset(ALL), jobs=1))
    wanted = {path for path in root.rglob("*.rs") if "thread::sleep" in path.read_text()}
    assert {Path(finding.place.path) for finding in outcome.findings} == wanted
    assert outcome.files == len(list(root.rglob("*.rs")))


# Interruptions


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to another process")
def test_an_interrupt_of_several_processes(tmp_path: Path) -> None:
    text = RULE_FILES[0].read_bytes()
    for number in range(200):
        (tmp_path / f"{number}.rs").write_bytes(text)
    command = [sys.executable, "-m", "rustasync_lint", "check", "--isolated", "-j2", "."]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    plant(tmp_path, {f"p{n}/Cargo.toml": f'[package]\nname = "p{n}"\n' for n in range(2)})
    for number in range(2):
        (tmp_path / f"p{number}" / "src").mkdir()
        (tmp_path / f"p{number}" / "src" / "lib.rs").write_bytes(text * 5)
    with subprocess.Popen(
        command, cwd=tmp_path, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        assert running.stdout and running.stderr
        time.sleep(2)
        os.killpg(running.pid, signal.SIGINT)
        assert b"Traceback" not in running.stderr.read()
        assert running.stdout.read() == b""
    assert running.returncode == 130


# Streams


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
@pytest.mark.parametrize(("closed", "code"), [(">&-", 1), ("2>&-", 1), (">&- 2>&-", 1), ("<&-", 1), ("| true", 0)])
def test_closed_streams(closed: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "a.rs").write_text(TRAP)
    command = f'"{sys.executable}" -m rustasync_lint check --isolated a.rs {closed}'
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, env=environ, capture_output=True, text=True)
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr
    assert done.returncode == code, done.stderr
