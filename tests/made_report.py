"""A report made by hand over files made by hand, for the tests of what reports look like.

The files hold what upsets columns and terminals: tabs, wide characters, emoji, CRLF, a BOM, bad
UTF-8, escapes, text that runs backwards, a very long line.

`python tests/made_report.py` writes the golden files anew. Read every changed line before keeping it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from rustasync_lint import __version__
from rustasync_lint.finding import Finding, Note, Notification
from rustasync_lint.model.package import Package, Target
from rustasync_lint.report import (
    Report,
    Screen,
    cargo_json,
    concise,
    full,
    github,
    gitlab,
    grouped,
    json,
    json_lines,
    junit,
    rdjson,
    sarif,
)
from rustasync_lint.rule import Rule, nothing
from rustasync_lint.source import Place, SourceFile

CWD = "/home/me/app"
MAIN = f"{CWD}/src/main.rs"
WIN = f"{CWD}/src/win.rs"
EVIL = f"{CWD}/src/evil.rs"
LONG = f"{CWD}/src/long.rs"
DB = "/home/me/shared/db.rs"

FILES: dict[str, bytes] = {
    MAIN: """\
use std::fs;

async fn load(path: &str) -> String {
\tlet name = "日本語"; let text = read_all(path);
\tlet 😀 = "👨\u200d👩\u200d👧 👍🏽"; fs::read(path);
\ttext
}

async fn run(state: &State) {
    let guard = state.inner.lock().unwrap();
    let a = 1;
    let b = 2;
    let c = 3;
    fetch(&guard).await;
    drop(guard);
}

async fn pump(mut rx: Receiver) {
    loop {
        let done = tokio::select! {
            item = rx.recv() => {
                handle(item).await;
                false
            }
            _ = shutdown() => true,
        };
        if done { return }
    }
}
""".encode(),
    # a BOM, CRLF, and no line break at the end
    WIN: b"\xef\xbb\xbf" + b"async fn win() { sleep(1) }\r\nasync fn b() {\r\n    sleep(2)\r\n}",
    # what a file must not be able to do to a terminal: text that runs backwards, escapes, bad UTF-8
    EVIL: "async fn evil() {\n    /* \u202e } */ sleep(3); // \x1b[2J\x07\u200b\n".encode()
    + b'    let s = "\xff\xfe"; sleep(4);\n}\n',
    LONG: ("async fn long() { " + "a(); " * 2000 + "sleep(5); " + "b(); " * 2000 + "}\n").encode(),
    DB: b"""\
pub fn read_all(path: &str) -> String {
    open(path)
}
fn open(p: &str) -> String {
    std::fs::read_to_string(p).unwrap()
}
""",
}


RULES = (
    Rule("blocking-io", "warning", "core", "a file or socket call blocks the thread that runs tasks", nothing),
    Rule("blocking-sleep", "error", "core", "the thread sleeps while it should run tasks", nothing),
    Rule("cancel-unsafe-in-select", "warning", "core", "an arm of `select! {}` loses what it has read", nothing),
    Rule("guard-across-await", "error", "core", "a lock guard is alive at an `.await`", nothing),
    Rule("large-future", "note", "more", "a future is large", nothing),
)

PAGE = """\
# %s

It does what it
should not, in `async fn`.

## Use instead

See [the book](https://example.org/book).

```rust
async fn better() {}
```
"""


def place(path: str, text: str, nth: int = 0) -> Place:
    """The place of `text` in a made file, or of its `nth` next appearance."""
    at = -1
    for _ in range(nth + 1):
        at = FILES[path].index(text.encode(), at + 1)
    return Place(path, at, at + len(text.encode()))


def source(path: str) -> SourceFile:
    """A made file. Raises OSError for one that was not made."""
    if path not in FILES:
        raise FileNotFoundError(path)
    return SourceFile(path, FILES[path])


APP = Package(
    name="app",
    version="1.2.3",
    edition="2024",
    directory=CWD,
    manifest=f"{CWD}/Cargo.toml",
    targets=(Target("lib", "app", f"{CWD}/src/win.rs", "2021"), Target("bin", "app", MAIN, "2024")),
    dependencies={},
    metadata={},
    workspace="/home/me/app",
)


def package_of(path: str) -> Package | None:
    """The package that holds a made file."""
    return APP if path.startswith(f"{CWD}/") else None


def report(*findings: Finding, **other: Any) -> Report:
    """A report of `findings`, in their order; `other` fields are as given."""
    made: dict[str, Any] = {"notifications": (), "rules": RULES, "files": 5, "lines": 1234}
    made |= {"cwd": CWD, "source": source, "package_of": package_of}
    return Report(findings=findings, **(made | other))


def page(rule: str) -> str:
    """The page of any rule."""
    return PAGE % rule


BLOCKING = Finding(
    "blocking-io",
    "warning",
    "high",
    place(MAIN, "read_all(path)"),
    "`read_all` blocks the thread in `std::fs::read_to_string`",
    help="use `tokio::fs::read_to_string`, or move the call into `spawn_blocking`:\n"
    "let text = spawn_blocking(move || {\n    read_all(path)\n}).await?;",
    steps=(
        Note(place(DB, "open(path)"), "`read_all` calls `open`"),
        Note(place(DB, "std::fs::read_to_string(p)"), "`open` reads a file"),
    ),
)
DIRECT = Finding(
    "blocking-io",
    "warning",
    "high",
    place(MAIN, "fs::read(path)"),
    "`fs::read` blocks the thread",
    related=(Note(place(DB, "read_all(path: &str)"), "this does the same"),),
    help="use `tokio::fs::read`",
)
GUARD = Finding(
    "guard-across-await",
    "error",
    "medium",
    place(MAIN, ".await"),
    "`guard` is alive at this `.await`: the task may stop here with the lock held",
    related=(
        Note(place(MAIN, "guard"), "the guard lives from here"),
        Note(place(MAIN, "state.inner.lock()"), "the lock is taken here"),
        Note(place(MAIN, "&guard"), "it is used here"),
        Note(place(MAIN, "drop(guard)"), "the guard is dropped here"),
    ),
    help="drop the guard before the `.await`",
)
SELECT = Finding(
    "cancel-unsafe-in-select",
    "warning",
    "low",
    place(MAIN, FILES[MAIN].decode().partition("let done = ")[2].partition(";\n        if")[0]),
    "when `shutdown()` wins, `rx.recv()` is lost: an arm of `select! {}` is dropped half-way",
    related=(Note(place(MAIN, "rx.recv()"), "this arm"),),
)
FIRST = Finding("blocking-sleep", "error", "high", place(WIN, "sleep(1)"), "`sleep` stops the thread")
SECOND = Finding("blocking-sleep", "error", "high", place(WIN, "sleep(2)"), "`sleep` stops the thread")
HIDDEN = Finding("blocking-sleep", "error", "high", place(EVIL, "sleep(3)"), "`a\x1b[31m\u202eb` stops it")
BROKEN = Finding("blocking-sleep", "error", "high", place(EVIL, "sleep(4)"), "`sleep` stops the thread")
FAR = Finding("large-future", "note", "high", place(LONG, "sleep(5)"), "this future has 20,000 bytes")

ALL = (HIDDEN, BROKEN, FAR, BLOCKING, DIRECT, GUARD, SELECT, FIRST, SECOND)

SAID = (
    Notification("warning", MAIN, "syntax error, linted around it", 3),
    Notification("error", f"{CWD}/src/gone.rs", "cannot be read: permission denied"),
    Notification("note", "", "no package was found"),
)


def golden() -> dict[str, str]:
    """What the golden files should hold, by name; the linter's version is left out."""
    everything = report(*ALL, notifications=SAID)
    short = [finding for finding in ALL if finding is not FAR]  # whole lines are quoted
    texts = {
        "report_full.txt": full.render(everything, Screen(width=100)),
        "report_full_color.txt": full.render(report(GUARD, SELECT, FAR), Screen(color=True, width=100)),
        "report_concise.txt": concise.render(everything),
        "report_grouped.txt": grouped.render(everything),
        "report.json": json.render(everything),
        "report.jsonl": json_lines.render(everything),
        "report_gitlab.json": gitlab.render(everything, environ={}),
        "report_rdjson.json": rdjson.render(everything),
        "report_junit.xml": junit.render(everything),
        "report_cargo.jsonl": cargo_json.render(report(*short, notifications=SAID)),
        "report.sarif": sarif.render(everything, environ={}, markdown=page),
        "report_github.txt": github.render(everything, environ={}),
    }
    version = re.compile(rf'("(?:semanticV|v)ersion": ?)"{re.escape(__version__)}"')
    return {name: version.sub(r'\1"VERSION"', text) for name, text in texts.items()}


if __name__ == "__main__":
    for name, text in golden().items():
        (Path(__file__).parent / "golden" / name).write_bytes(text.encode())
