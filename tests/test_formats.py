"""The formats of other tools, read as these read them: units, escapes, and what must be there.

The places are counted by hand, or follow from the text that a range must cover.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path
from typing import Any

import junitparser
import made_report as made
import pytest
from made_report import ALL, BLOCKING, BROKEN, DIRECT, FAR, FIRST, GUARD, HIDDEN, SAID, SECOND, SELECT, report
from markdown_it import MarkdownIt

from rustasync_lint.finding import Edit, Finding, Fix, Note
from rustasync_lint.model.package import Package, Target
from rustasync_lint.model.workspace import Workspaces
from rustasync_lint.report import Screen, cargo_json, gitlab, grouped, json_lines, junit, markdown, rdjson
from rustasync_lint.report import json as whole_json
from rustasync_lint.source import Place, SourceFile

# Line and first column, in code points.
CODE_POINTS = {
    BLOCKING: (4, 31),  # after a tab and three wide characters
    DIRECT: (5, 22),  # after eight code points of emoji
    GUARD: (14, 18),
    SELECT: (20, 20),
    FIRST: (1, 18),  # the BOM does not count
    SECOND: (3, 5),
    HIDDEN: (2, 15),
    BROKEN: (3, 19),  # each bad byte counts as one
    FAR: (1, 10019),
}
# Line, first column and the column after the end, in bytes: 日 has three, 😀 four, a joiner three.
BYTES = {
    BLOCKING: ((4, 37), (4, 51)),
    DIRECT: ((5, 44), (5, 58)),
    GUARD: ((14, 18), (14, 24)),
    SELECT: ((20, 20), (26, 10)),
    FIRST: ((1, 18), (1, 26)),
    SECOND: ((3, 5), (3, 13)),
    HIDDEN: ((2, 17), (2, 25)),
    BROKEN: ((3, 19), (3, 27)),
    FAR: ((1, 10019), (1, 10027)),
}


def each(places: dict[Finding, Any]) -> Any:
    return pytest.mark.parametrize("finding", places, ids=lambda finding: finding.place.path + finding.message)


# grouped


@each(CODE_POINTS)
def test_grouped_places(finding: Finding) -> None:
    line, column = CODE_POINTS[finding]
    path = finding.place.path.removeprefix(f"{made.CWD}/")
    assert grouped.render(report(finding)).startswith(f"{path}:\n  {line}:{column} {finding.severity}[{finding.rule}] ")


def test_grouped_colors_change_nothing_else() -> None:
    colored = grouped.render(report(*ALL, notifications=SAID), Screen(color=True))
    assert "\x1b[1;31merror[blocking-sleep]\x1b[0m" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == grouped.render(report(*ALL, notifications=SAID))


# json-lines


def test_json_lines_say_what_the_json_report_says() -> None:
    one = report(*ALL, notifications=SAID)
    whole = json.loads(whole_json.render(one))
    text = json_lines.render(one)
    rows = [json.loads(line) for line in text.split("\n")[:-1]]
    kinds = [row.pop("type") for row in rows]
    assert kinds == ["finding"] * len(ALL) + ["notification"] * len(SAID) + ["summary"]
    assert rows[: len(ALL)] == whole["findings"]
    assert rows[len(ALL) : -1] == whole["notifications"]
    assert rows[-1] == {"version": 1, "tool": whole["tool"], **whole["summary"]}


# gitlab


def issues(*findings: Finding, **other: Any) -> list[dict[str, Any]]:
    made_text = gitlab.render(report(*findings, **other), environ={})
    found: list[dict[str, Any]] = json.loads(made_text)
    return found


@each(CODE_POINTS)
def test_gitlab_places(finding: Finding) -> None:
    [issue] = issues(finding)
    line, column = CODE_POINTS[finding]
    assert issue["location"]["path"] == finding.place.path.removeprefix(f"{made.CWD}/")
    assert issue["location"]["positions"]["begin"] == {"line": line, "column": column}


def test_gitlab_issues_have_what_gitlab_requires() -> None:
    found = issues(*ALL, notifications=SAID)
    assert len(found) == len(ALL)
    for issue, finding in zip(found, ALL):
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["check_name"] == finding.rule
        assert issue["severity"] == {"error": "critical", "warning": "major", "note": "minor"}[finding.severity]
    assert issues() == []


def test_gitlab_shows_issues_of_one_fingerprint_as_one() -> None:
    same = [SECOND, replace(SECOND, message="another"), SECOND]
    assert len({issue["fingerprint"] for issue in issues(*same)}) == 3
    moved = {made.WIN: b"\n\n\n" + made.FILES[made.WIN]}
    lower = replace(SECOND, place=Place(made.WIN, SECOND.place.start + 3, SECOND.place.end + 3))
    [before], [after] = issues(SECOND), issues(lower, source=lambda path: SourceFile(path, moved[path]))
    assert before["fingerprint"] == after["fingerprint"]
    assert before["location"] != after["location"]


def test_gitlab_paths_are_the_repository_s(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    file = tmp_path / "crates" / "a" / "src" / "lib.rs"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"fn a() {}")
    finding = replace(FIRST, place=Place(str(file), 3, 4))
    [issue] = issues(finding, cwd=str(tmp_path / "crates"), source=SourceFile.read)
    assert issue["location"]["path"] == "crates/a/src/lib.rs"


# rdjson


@each(BYTES)
def test_rdjson_places(finding: Finding) -> None:
    [diagnostic] = json.loads(rdjson.render(report(finding)))["diagnostics"]
    found = diagnostic["location"]["range"]
    places = tuple((found[end]["line"], found[end]["column"]) for end in ("start", "end"))
    assert places == BYTES[finding]
    assert diagnostic["location"]["path"] == finding.place.path.removeprefix(f"{made.CWD}/")


def test_rdjson_says_what_reviewdog_s_protocol_names() -> None:
    log = json.loads(rdjson.render(report(*ALL)))
    assert log["source"] == {"name": "rustasync-lint"}
    levels = [diagnostic["severity"] for diagnostic in log["diagnostics"]]
    assert levels == [{"error": "ERROR", "warning": "WARNING", "note": "INFO"}[one.severity] for one in ALL]
    blocking = log["diagnostics"][3]
    assert blocking["code"] == {"value": "blocking-io"}
    assert blocking["message"].splitlines() == [
        "`read_all` blocks the thread in `std::fs::read_to_string`",
        "",
        "1. `read_all` calls `open`: `/home/me/shared/db.rs:2:5`",
        "2. `open` reads a file: `/home/me/shared/db.rs:5:5`",
        "",
        "Help: use `tokio::fs::read_to_string`, or move the call into `spawn_blocking`:",
        "",
        "    let text = spawn_blocking(move || {",
        "        read_all(path)",
        "    }).await?;",
    ]
    # reviewdog refuses a report with a field that its release does not know
    keys = {key for diagnostic in log["diagnostics"] for key in diagnostic}
    assert keys == {"message", "location", "severity", "code"}


WILD = (
    "`a` [x](https://example.org) ![y](z) <img src=x> **b** _c_ @team #12 `d`",
    '`v["`](https://example.org)"]` stops',
    "``` <b> ```",
    "a `` <b> `` c",
    "`a``b` <script> `c",
    "\\`<b>\\` https://example.org www.example.org me@example.org",
    "# heading",
    "- item | table",
    "`a` & &lt; &#64;team",
    "1. one",
    "a\\",
)


@pytest.mark.parametrize("text", WILD)
def test_messages_are_no_markup_in_a_comment(text: str) -> None:
    """A parser of Markdown finds plain text and code in them, and nothing else."""
    tokens = MarkdownIt("gfm-like").parse(markdown.inline(text))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    [inside] = [token for token in tokens if token.type == "inline"]
    assert {token.type for token in inside.children or ()} <= {"text", "code_inline", "text_special"}
    plain = "".join(token.content for token in inside.children or () if token.type != "code_inline")
    assert not re.search(r"[@#]\w", plain)


def test_messages_keep_their_code() -> None:
    assert markdown.inline("`a.b()` waits: see `c`") == "`a.b()` waits: see `c`"
    assert markdown.code("a`b") == "`a'b`"


# junit


def test_junit_is_read_by_a_reader_of_junit() -> None:
    suites = junitparser.JUnitXml.fromstring(junit.render(report(*ALL, notifications=SAID)).encode())
    assert (suites.tests, suites.failures, suites.errors) == (9, 9, 0)
    cases = [case for suite in suites for case in suite]
    assert [(suite.name, suite.tests, suite.failures) for suite in suites] == [
        ("src/evil.rs", 2, 2),
        ("src/long.rs", 1, 1),
        ("src/main.rs", 4, 4),
        ("src/win.rs", 2, 2),
        ("notes on the run", 0, 0),
    ]
    assert [case.name for case in cases] == [f"{one.rule} {CODE_POINTS[one][0]}:{CODE_POINTS[one][1]}" for one in ALL]
    failures = [result for case in cases for result in case.result]
    assert [(one.message, one.type) for one in failures][1:] == [(one.message, one.severity) for one in ALL][1:]
    assert "10 |     let guard = state.inner.lock().unwrap();" in failures[5].text


def test_junit_of_a_clean_run_passes() -> None:
    suites = junitparser.JUnitXml.fromstring(junit.render(report()).encode())
    assert (suites.tests, suites.failures) == (1, 0)
    [[case]] = suites
    assert case.is_passed


def test_junit_is_xml_whatever_it_holds() -> None:
    wild = "]]> <b a='x' b=\"y\"> &amp; \x00\x0b\x1b\ufffe\uffff\ud800 \U0001f600"
    finding = replace(FIRST, message=wild, help=wild, rule="x", place=Place(f"{made.CWD}/<&'\".rs", 0, 1))
    text = junit.render(report(finding, source=lambda path: SourceFile(path, wild.encode("utf-8", "replace"))))
    root = ElementTree.fromstring(text.encode())
    failure = root.find(".//failure")
    assert failure is not None
    assert failure.get("message", "").startswith("]]> <b a='x' b=\"y\"> &amp; \\u{0}\\u{b}\\u{1b}")
    assert failure.get("message", "").endswith("\U0001f600")
    assert root[0].get("name") == "<&'\".rs"


# cargo-json


def messages(*findings: Finding, **other: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in cargo_json.render(report(*findings, **other)).splitlines()]


@each(CODE_POINTS)
def test_cargo_places(finding: Finding) -> None:
    message, done = messages(finding)
    assert done == {"reason": "build-finished", "success": finding.severity != "error"}
    span = message["message"]["spans"][0]
    assert (span["line_start"], span["column_start"]) == CODE_POINTS[finding]
    covered = [row["text"][row["highlight_start"] - 1 : row["highlight_end"] - 1] for row in span["text"]]
    data = made.FILES[finding.place.path][span["byte_start"] : span["byte_end"]]
    assert "\n".join(covered) == data.decode("utf-8", "replace").replace("\r\n", "\n")
    assert len(covered) == span["line_end"] - span["line_start"] + 1
    assert span["is_primary"] and span["file_name"] == finding.place.path.removeprefix(f"{made.CWD}/")


def test_cargo_related_places_are_spans_and_steps_are_children() -> None:
    guard, blocking, _ = messages(GUARD, BLOCKING)
    labels = [(span["label"], span["is_primary"]) for span in guard["message"]["spans"]]
    assert labels == [(None, True), *((note.message, False) for note in GUARD.related)]
    assert guard["message"]["code"] == {"code": "rustasync::guard-across-await", "explanation": None}
    children = [(child["level"], child["message"]) for child in guard["message"]["children"]]
    assert ("note", "confidence: medium") in children
    assert ("help", "drop the guard before the `.await`") in children
    first, second, *_ = blocking["message"]["children"]
    assert first["message"] == "step 1: `read_all` calls `open`"
    assert [span["file_name"] for span in first["spans"]] == ["/home/me/shared/db.rs"]
    assert second["spans"][0]["is_primary"] and second["spans"][0]["line_start"] == 5


def test_cargo_messages_name_the_target() -> None:
    targets = [message["target"] for message in messages(FIRST, GUARD, FAR)[:-1]]
    assert [(one["kind"], one["src_path"]) for one in targets] == [
        (["lib"], made.WIN),  # its root
        (["bin"], made.MAIN),
        (["lib"], made.WIN),  # a module of either: the library comes first
    ]
    macros = replace(made.APP, targets=(Target("lib", "app", made.WIN, "2021", proc_macro=True),))
    [message, _] = messages(FIRST, package_of=lambda path: macros)
    assert message["target"]["kind"] == message["target"]["crate_types"] == ["proc-macro"]


def test_cargo_nothing_is_said_of_no_package() -> None:
    """A message without a package would make rust-analyzer drop what it knows of all packages."""
    *said, done = messages(notifications=SAID)
    assert [message["message"]["message"] for message in said] == [
        "src/main.rs:3: syntax error, linted around it",
        "src/gone.rs: cannot be read: permission denied",
    ]
    assert all(message["package_id"] == "path+file:///home/me/app#1.2.3" for message in said)
    assert done["reason"] == "build-finished"
    loose, _ = messages(FIRST, package_of=lambda path: None)
    assert loose["$message_type"] == "diagnostic" and loose["spans"]


def test_cargo_paths_are_the_workspace_s() -> None:
    package = replace(made.APP, workspace="/home/me")
    [message, _] = messages(FIRST, package_of=lambda path: package)
    assert message["message"]["spans"][0]["file_name"] == "app/src/win.rs"


def test_fixes_are_what_each_reader_applies() -> None:
    start, end = SECOND.place.start, SECOND.place.end
    swap = Fix("use tokio's", (Edit(start, end, "rest(2)"),), safe=True)
    two = Fix("wait", (Edit(start, start, "w."), Edit(end, end, ".await")), safe=False)
    one, other, _ = messages(replace(SECOND, fix=swap), replace(SECOND, fix=two))
    for message, fix, applicability in ((one, swap, "MachineApplicable"), (other, two, "MaybeIncorrect")):
        [child] = [child for child in message["message"]["children"] if child["spans"]]
        assert (child["level"], child["message"]) == ("help", fix.message)
        found = [(span["byte_start"], span["byte_end"], span["suggested_replacement"]) for span in child["spans"]]
        assert found == [(edit.start, edit.end, edit.text) for edit in fix.edits]
        assert {span["suggestion_applicability"] for span in child["spans"]} == {applicability}
    single, double = json.loads(rdjson.render(report(replace(SECOND, fix=swap), replace(SECOND, fix=two))))[
        "diagnostics"
    ]
    [suggestion] = single["suggestions"]
    assert suggestion == {"range": single["location"]["range"], "text": "rest(2)"}
    assert "suggestions" not in double  # half of a fix is none


MEMBERS = (
    "plain",
    "with space",
    "brack[et]",
    "per%cent",
    "ünïcode",
    "ha#sh",
    "curly{}",
    "quo'te",
    "plus+a@b",
    "q?",
    "a^|`b",
)


@pytest.mark.skipif(not shutil.which("cargo"), reason="needs cargo")
def test_package_ids_are_cargo_s_own(tmp_path: Path) -> None:
    """Cargo says how it names packages in all kinds of directories."""
    for number, folder in enumerate(MEMBERS):
        name = folder if folder == "plain" else f"p{number}"
        (tmp_path / folder / "src").mkdir(parents=True)
        (tmp_path / folder / "src" / "lib.rs").touch()
        manifest = f'[package]\nname = "{name}"\nversion.workspace = true\nedition = "2021"\n'
        (tmp_path / folder / "Cargo.toml").write_text(manifest, encoding="utf-8")
    members = json.dumps([re.sub(r"([\[\]?*])", r"[\1]", folder) for folder in MEMBERS], ensure_ascii=False)
    root = f'[workspace]\nresolver = "2"\nmembers = {members}\n[workspace.package]\nversion = "0.3.0-rc.1+b"\n'
    (tmp_path / "Cargo.toml").write_text(root, encoding="utf-8")
    command = ["cargo", "metadata", "--no-deps", "--offline", "--format-version", "1"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=os.environ)
    assert done.returncode == 0, done.stderr
    theirs = {package["manifest_path"]: package["id"] for package in json.loads(done.stdout)["packages"]}
    ours = Workspaces().load([str(tmp_path / folder) for folder in MEMBERS])
    assert {package.manifest: cargo_json.package_id(package) for package in ours} == theirs
    assert {package.workspace for package in ours} == {str(tmp_path)}
    assert len(ours) == len(MEMBERS)


def test_what_is_outside_of_the_repository_leaves_a_report() -> None:
    away = replace(FIRST, place=Place("/elsewhere/x.rs", 0, 1), related=(Note(Place("/elsewhere/y.rs", 0, 1), "y"),))
    none: Package | None = None
    one = report(away, source=lambda path: SourceFile(path, b"x"), package_of=lambda path: none)
    for render in (grouped.render, json_lines.render, gitlab.render, rdjson.render, junit.render, cargo_json.render):
        assert "/elsewhere/x.rs" in render(one)
