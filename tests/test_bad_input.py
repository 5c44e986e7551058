"""Input that nobody wants: the rest is still linted, and nothing ever ends in a traceback.

Files that are none, bytes that are no text, broken workspaces, streams that are closed. Code that is
none is in `test_bad_code`, too much of it in `test_bad_size`.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from judged import ROOT, RULE_FILES
from ran import ALL, TRAP, Ran, lint
from recorded_workspace import plant

from rustasync_lint import engine
from rustasync_lint.source import BOM, SourceFile

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
    code = """
import os, sys
os.rmdir(os.getcwd())
sys.path.remove("")  # an installed program looks for no module there
from rustasync_lint.cli import run
sys.exit(run(["check"], "x"))
"""
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


# Workspaces


WORKSPACES: dict[str, dict[str, str]] = {
    "not toml": {"Cargo.toml": "[package\nname = "},
    "nothing in it": {"Cargo.toml": ""},
    "not utf-8": {"Cargo.toml": "[package]\nname = '\udcff'"},
    "wrong types": {"Cargo.toml": "package = 1\nworkspace = 'x'\ndependencies = []\nlib = [1]\nbin = {a = 1}"},
    "wrong types inside": {
        "Cargo.toml": "[package]\nname = 1\nedition = 2021\nautobins = 'x'\n"
        "[lib]\npath = 3\n[[bin]]\n[dependencies]\na = 1"
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
        "Cargo.toml": "[package]\nname = 'p'\n"
        "[dependencies]\na = { path = 'nowhere' }\nb = { path = '/' }\nc = { path = '' }"
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
