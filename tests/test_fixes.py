"""Fixes: what they make of a file, what they leave alone, and how they are written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from ran import lint

from rustasync_lint import engine, fixing
from rustasync_lint.cli import fixes
from rustasync_lint.finding import Edit
from rustasync_lint.rule import rules

MANIFEST = """\
[package]
name = "made"
version = "0.1.0"
edition = "2021"
[dependencies]
NAME = { FROM, features = ["FEATURE"] }
"""

# What stands in the file, what is left of it with --fix, and what with --unsafe-fixes (empty: the same).
CASES = {
    "a path": (
        "async fn f() { thread::sleep(D); }",
        "async fn f() { tokio::time::sleep(D).await; }",
        "",
    ),
    "an operand": (
        "async fn f() -> std::io::Result<usize> { Ok(std::fs::read(P)?.len() + fs::read(Q)?.len()) }",
        "async fn f() -> std::io::Result<usize> { "
        "Ok(tokio::fs::read(P).await?.len() + tokio::fs::read(Q).await?.len()) }",
        "",
    ),
    "a method that becomes a function": (
        "async fn f(p: &Path) { let _m = p.join(Q).metadata(); }",
        "async fn f(p: &Path) { let _m = tokio::fs::metadata(&p.join(Q)).await; }",
        "",
    ),
    "blocking_ taken off": (
        "async fn f(rx: &mut tokio::sync::mpsc::Receiver<u8>) { let _ = rx.blocking_recv(); }",
        "async fn f(rx: &mut tokio::sync::mpsc::Receiver<u8>) { let _ = rx.recv().await; }",
        "",
    ),
    "inside of a macro": (
        "async fn f() { tokio::join!(async { thread::sleep(D) }); }",
        "async fn f() { tokio::join!(async { tokio::time::sleep(D).await }); }",
        "",
    ),
    "a closure cannot await": ("async fn f() { Some(D).map(|d| thread::sleep(d)); }",) * 2 + ("",),
    "a helper blocks, not the call": ("fn g() { thread::sleep(D); }\nasync fn f() { g(); }",) * 2 + ("",),
    "a sleep under a guard": ("async fn f(m: &Mutex<u8>) { let mut g = m.lock().unwrap(); thread::sleep(D); *g = 1; }",)
    * 2
    + ("",),
    "one sleep under a guard, one after": (
        "async fn f(m: &Mutex<u8>) { { let mut g = m.lock().unwrap(); thread::sleep(D); *g = 1; } thread::sleep(D); }",
        "async fn f(m: &Mutex<u8>) { { let mut g = m.lock().unwrap(); thread::sleep(D); *g = 1; } "
        "tokio::time::sleep(D).await; }",
        "",
    ),
    "a guard that nobody uses later": (
        "async fn f(m: &Mutex<u8>) {\n    let mut g = m.lock().unwrap();\n    *g = 1;\n    nap().await;\n}",
        "async fn f(m: &Mutex<u8>) {\n    let mut g = m.lock().unwrap();\n    *g = 1;\n    nap().await;\n}",
        "async fn f(m: &Mutex<u8>) {\n    let mut g = m.lock().unwrap();\n    *g = 1;\n    "
        "drop(g);\n    nap().await;\n}",
    ),
    "a guard that is used later": (
        "async fn f(m: &Mutex<u8>) {\n    let mut g = m.lock().unwrap();\n    nap().await;\n    *g = 1;\n}",
    )
    * 2
    + ("",),
    "a future that was forgotten": (
        "async fn f() { nap(); }",
        "async fn f() { nap(); }",
        "async fn f() { nap().await; }",
    ),
    "block_on": (
        "async fn f() { futures::executor::block_on(nap()); }",
        "async fn f() { futures::executor::block_on(nap()); }",
        "async fn f() { nap().await; }",
    ),
    "an array": (
        "async fn f() { let b = [0u8; 65536]; nap().await; drop(b); }",
        "async fn f() { let b = [0u8; 65536]; nap().await; drop(b); }",
        "async fn f() { let b = vec![0u8; 65536]; nap().await; drop(b); }",
    ),
    "an array whose type is stated": ("async fn f() { let b: [u8; 65536] = [0; 65536]; nap().await; drop(b); }",) * 2
    + ("",),
    "a comment that allows in vain": (
        "async fn f() {\n    // rustasync-lint: allow(blocking-io) -- once\n    nap().await;\n}",
        "async fn f() {\n    nap().await;\n}",
        "",
    ),
    "a comment after code": (
        "async fn f() {\n    nap().await; // rustasync-lint: allow(blocking-io) -- once\n}",
        "async fn f() {\n    nap().await;\n}",
        "",
    ),
    "a comment that allows one of two in vain": (
        "async fn f() {\n    m(); // rustasync-lint: allow(blocking-io, blocking-sleep) -- short\n}\n"
        "fn m() { thread::sleep(D) }",
        "async fn f() {\n    m(); // rustasync-lint: allow(blocking-sleep) -- short\n}\nfn m() { thread::sleep(D) }",
        "",
    ),
}
HEAD = "use std::{fs, path::Path, sync::Mutex, thread};\nasync fn nap() {}\n"


def crate(folder: Path, text: str | bytes, *, name: str = "tokio", version: str = 'version = "1"') -> Path:
    """A package whose only file is `text`; its path."""
    feature = "full" if name == "tokio" else "default"
    manifest = MANIFEST.replace("NAME", name).replace("FROM", version).replace("FEATURE", feature)
    (folder / "Cargo.toml").write_text(manifest)
    (folder / "src").mkdir()
    file = folder / "src/lib.rs"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


@pytest.fixture(scope="module")
def fixed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    """What becomes of each case with safe fixes, and then with the others: each is a file of one package."""
    folder = tmp_path_factory.mktemp("cases")
    files = {case: folder / f"src/case{number}.rs" for number, case in enumerate(CASES)}
    crate(folder, "".join(f"mod {file.stem};\n" for file in files.values()))
    for case, file in files.items():
        file.write_text(HEAD + CASES[case][0])
    lint(folder, "--fix")
    safely = {case: file.read_text() for case, file in files.items()}
    lint(folder, "--unsafe-fixes")
    return {case: (safely[case], file.read_text()) for case, file in files.items()}


@pytest.mark.parametrize("case", CASES)
def test_a_fix(case: str, fixed: dict[str, tuple[str, str]]) -> None:
    _, safe, unsafe = CASES[case]
    assert fixed[case] == (HEAD + safe, HEAD + (unsafe or safe))


@pytest.mark.parametrize(
    ("name", "version", "call"),
    [
        ("async-std", 'version = "1"', "async_std::task::sleep(D).await"),
        ("rt", 'version = "1", package = "tokio"', "thread::sleep(D)"),
        ("serde", 'version = "1"', "thread::sleep(D)"),
    ],
)
def test_the_runtime_is_that_of_the_manifest(name: str, version: str, call: str, tmp_path: Path) -> None:
    file = crate(tmp_path, HEAD + "async fn f() { thread::sleep(D); }", name=name, version=version)
    lint(tmp_path, "--fix")
    assert file.read_text() == f"{HEAD}async fn f() {{ {call}; }}"


def test_a_feature_that_is_not_seen_makes_it_unsafe(tmp_path: Path) -> None:
    file = crate(
        tmp_path, HEAD + "async fn f() { thread::sleep(D); }", name="rt", version='version="1",package="tokio"'
    )
    lint(tmp_path, "--unsafe-fixes")
    assert "rt::time::sleep(D).await" in file.read_text()


def test_bytes_around_a_fix_stay(tmp_path: Path) -> None:
    before = (
        b"\xef\xbb\xbf// \xf0\x9f\xa6\x80 \xff\r\nasync fn f() {\r\n\tstd::thread::sleep(D); // \xe6\xbc\xa2\r\n}\r\n"
    )
    file = crate(tmp_path, before)
    lint(tmp_path, "--fix")
    assert file.read_bytes() == before.replace(b"std::thread::sleep(D)", b"tokio::time::sleep(D).await")


def test_the_second_time_nothing_is_left(tmp_path: Path) -> None:
    file = crate(tmp_path, HEAD + "async fn f() { thread::sleep(D); fs::read(P).ok(); }")
    assert "fixed 2" not in lint(tmp_path, "--fix").err
    once = file.read_bytes()
    done = lint(tmp_path, "--fix")
    assert (file.read_bytes(), done.err, done.found()) == (once, "", [])


def test_a_diff_changes_nothing(tmp_path: Path) -> None:
    text = HEAD + "async fn f() { thread::sleep(D); }\n"
    file = crate(tmp_path, text)
    shown = lint(tmp_path, "--diff")
    assert (shown.code, file.read_text()) == (1, text)
    assert shown.out.splitlines() == [
        "--- a/src/lib.rs",
        "+++ b/src/lib.rs",
        "@@ -1,4 +1,4 @@",
        " use std::{fs, path::Path, sync::Mutex, thread};",
        " async fn nap() {}",
        "-async fn f() { thread::sleep(D); }",
        "+async fn f() { tokio::time::sleep(D).await; }",
        " ",
    ]
    file.write_text(HEAD)
    clean = lint(tmp_path, "--diff")
    assert (clean.code, clean.out) == (0, "")


def test_only_what_was_asked_for_is_fixed(tmp_path: Path) -> None:
    text = HEAD + "async fn f() { thread::sleep(D); fs::read(P).ok(); }"
    file = crate(tmp_path, text)
    lint(tmp_path, "--fix", "--ignore", "blocking-sleep")
    assert file.read_text() == text.replace("fs::read(P)", "tokio::fs::read(P).await")


def test_what_is_allowed_is_not_fixed(tmp_path: Path) -> None:
    text = (
        HEAD + "async fn f() {\n    // rustasync-lint: allow(blocking-sleep) -- a short one\n    thread::sleep(D);\n}"
    )
    file = crate(tmp_path, text)
    lint(tmp_path, "--fix")
    assert file.read_text() == text


def test_a_broken_file_is_not_broken_further(tmp_path: Path) -> None:
    text = HEAD + "async fn f() { thread::sleep(D); }\nfn g( {"
    file = crate(tmp_path, text)
    lint(tmp_path, "--fix")
    assert file.read_text() == text.replace("thread::sleep(D)", "tokio::time::sleep(D).await")


def test_a_file_that_changed_meanwhile_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = crate(tmp_path, HEAD + "mod second;\nasync fn f() { thread::sleep(D); }")
    second = first.with_name("second.rs")
    second.write_text("async fn g() { std::thread::sleep(D); }")
    request = engine.Request((".",), str(tmp_path), frozenset(rule.id for rule in rules()))
    fixed = fixing.fix(request, lambda _: True, unsafe=False)
    first.write_text("// somebody else was here")
    fixes.write(fixed, str(tmp_path), quiet=False)
    assert first.read_text() == "// somebody else was here"
    assert second.read_text() == "async fn g() { tokio::time::sleep(D).await; }"
    assert "src/lib.rs has changed since it was read, and is not fixed" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="links are those of POSIX")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    file = crate(tmp_path, HEAD + "async fn f() { thread::sleep(D); }")
    real = tmp_path / "real.rs"
    file.rename(real)
    file.symlink_to(real)
    lint(tmp_path, "--fix")
    assert file.is_symlink()
    assert "tokio::time::sleep" in real.read_text()


def test_an_overlay_stands_for_the_file(tmp_path: Path) -> None:
    file = crate(tmp_path, "fn f() {}")
    overlay = {str(file): b"async fn f() { std::thread::sleep(D); }"}
    outcome = engine.run(engine.Request((".",), str(tmp_path), frozenset(["blocking-sleep"]), overlay=overlay))
    assert [f.place.start for f in outcome.findings] == [15]
    assert outcome.source(str(file)).data == overlay[str(file)]


@pytest.mark.parametrize(
    ("edits", "text"),
    [
        ((Edit(0, 1, "x"),), "xbcdef"),
        ((Edit(2, 2, "x"), Edit(2, 4, "y")), "abxyef"),
        ((Edit(4, 6, ""), Edit(0, 0, "x")), "xabcd"),
    ],
)
def test_edits(edits: tuple[Edit, ...], text: str) -> None:
    assert fixing.edited(b"abcdef", edits).decode() == text
