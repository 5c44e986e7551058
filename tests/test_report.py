"""Reports for people and the JSON for tools: what a report made by hand looks like in each format."""

from __future__ import annotations

import json as stdlib_json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import made_report as made
import pytest
from made_report import (
    ALL,
    BLOCKING,
    BROKEN,
    DIRECT,
    FAR,
    FIRST,
    GUARD,
    HIDDEN,
    MAIN,
    SAID,
    SECOND,
    SELECT,
    report,
)

from rustasync_lint.finding import Finding, Note, Notification
from rustasync_lint.report import FORMATS, Report, Screen, concise, display_path, full, github, json, summary
from rustasync_lint.report.paint import painter
from rustasync_lint.report.snippet import Mark, excerpt, snippet
from rustasync_lint.report.text import inert, safe, width
from rustasync_lint.source import Place, SourceFile

GOLDEN = Path(__file__).parent / "golden"
SGR = re.compile(r"\x1b\[[0-9;]*m")
# What VS Code's `$rustc` matcher looks for, in Python's spelling.
RUSTC_FIRST = re.compile(r"^(warning|warn|error)(?:\[(.*?)\])?: (.*)$")
RUSTC_SECOND = re.compile(r"^[\s\->=]*(.*?):(\d+):(\d+)\s*$")


@pytest.mark.parametrize("name", sorted(made.golden()))
def test_golden(name: str) -> None:
    assert made.golden()[name] == (GOLDEN / name).read_bytes().decode()


# Places: line, first column and column after the end, counted by hand in code points.
PLACES = {
    BLOCKING: ("src/main.rs", (4, 31), (4, 45)),  # after a tab and three wide characters
    DIRECT: ("src/main.rs", (5, 22), (5, 36)),  # after eight code points of emoji
    GUARD: ("src/main.rs", (14, 18), (14, 24)),
    SELECT: ("src/main.rs", (20, 20), (26, 10)),
    FIRST: ("src/win.rs", (1, 18), (1, 26)),  # the BOM does not count
    SECOND: ("src/win.rs", (3, 5), (3, 13)),
    HIDDEN: ("src/evil.rs", (2, 15), (2, 23)),
    BROKEN: ("src/evil.rs", (3, 19), (3, 27)),  # each bad byte counts as one
    FAR: ("src/long.rs", (1, 10019), (1, 10027)),
}


@pytest.mark.parametrize("finding", PLACES, ids=lambda finding: finding.place.path + finding.message)
def test_places_by_hand(finding: Finding) -> None:
    path, (line, column), (end_line, end_column) = PLACES[finding]
    assert concise.render(report(finding)).startswith(f"{path}:{line}:{column}: {finding.severity}[")
    assert f"--> {path}:{line}:{column}\n" in full.render(report(finding))
    [found] = stdlib_json.loads(json.render(report(finding)))["findings"]
    assert found["path"] == path
    assert found["range"] == {
        "start": {"line": line, "column": column},
        "end": {"line": end_line, "column": end_column},
    }


def test_only_the_chosen_format_is_imported() -> None:
    code = (
        "import sys; from rustasync_lint.report import FORMATS; FORMATS['concise'];"
        "print(sorted(m.split('.')[-1] for m in sys.modules if m.startswith('rustasync_lint.report.')))"
    )
    root = Path(__file__).parents[1]
    out = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout
    assert out.strip() == "['concise', 'text']"


def test_every_format_renders_and_ends_with_a_newline() -> None:
    names = "full concise grouped json json-lines sarif github gitlab rdjson junit cargo-json html"
    assert set(FORMATS) == set(names.split())
    for render in FORMATS.values():
        for one in (report(), report(*ALL, notifications=SAID)):
            text = render(one, Screen())
            assert text.endswith("\n") and not text.endswith("\n\n")
            text.encode()
    with pytest.raises(KeyError):
        FORMATS["text"]


# summary


@pytest.mark.parametrize(
    ("findings", "files", "text"),
    [
        ((), 14, "no findings in 14 files"),
        ((), 1, "no findings in 1 file"),
        ((FAR,), 1, "found 1 note in 1 file"),
        ((GUARD, GUARD, SELECT, FAR, FAR, FAR), 14, "found 2 errors, 1 warning, 3 notes in 14 files"),
        ((GUARD,) * 1234, 2000, "found 1,234 errors in 2,000 files"),
    ],
)
def test_summary(findings: tuple[Finding, ...], files: int, text: str) -> None:
    made_report = report(*findings, files=files)
    assert summary(made_report) == text
    assert full.render(report(files=files)).count("\n") == 1
    assert concise.render(made_report).splitlines()[-1] == text


def test_display_path() -> None:
    assert display_path("/a/b/src/lib.rs", "/a/b") == "src/lib.rs"
    assert display_path("/a/bc/lib.rs", "/a/b") == "/a/bc/lib.rs"
    assert display_path("/a/b/\udcff.rs", "/a/b") == "\ufffd.rs"


# full


def test_rustc_matcher_finds_every_error_and_warning() -> None:
    lines = full.render(report(*ALL)).splitlines()
    found = []
    for first, second in zip(lines, lines[1:], strict=False):
        if head := RUSTC_FIRST.match(first):
            place = RUSTC_SECOND.match(second)
            assert place, second
            found.append((head[2], place[1], int(place[2]), int(place[3])))
    expected = [(one.rule, PLACES[one][0], *PLACES[one][1]) for one in ALL if one.severity != "note"]
    assert found == expected


def test_color_changes_nothing_but_colors() -> None:
    plain = full.render(report(*ALL, notifications=SAID))
    colored = full.render(report(*ALL, notifications=SAID), Screen(color=True))
    assert SGR.sub("", colored) == plain
    assert "\x1b" not in plain
    assert "\x1b[1;31merror[guard-across-await]\x1b[0m" in colored
    assert "\x1b[1;33mwarning[blocking-io]\x1b[0m" in colored
    assert "\x1b[1;36mhelp\x1b[0m" in colored


def test_a_long_trace_is_shown_by_its_ends() -> None:
    steps = tuple(Note(BLOCKING.place, f"step {number}") for number in range(1, 31))
    text = full.render(report(replace(BLOCKING, steps=steps)))
    shown = re.findall(r"^ +(\d+)\. .* step (\d+)$", text, re.MULTILINE)
    assert [int(number) for number, _ in shown] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 28, 29, 30]
    assert all(number == step for number, step in shown)
    assert "... 18 more\n" in text


def test_a_file_that_has_gone_leaves_a_report() -> None:
    gone = replace(FIRST, place=Place(f"{made.CWD}/src/gone.rs", 5, 9))
    for name, render in FORMATS.items():
        assert "gone.rs" in render(report(gone)), name


def test_no_line_of_source_is_wider_than_the_screen() -> None:
    for columns in (60, 80, 100, 140):
        for line in full.render(report(*ALL), Screen(width=columns)).splitlines():
            if re.match(r"\d+ +\|", line):
                assert width(line) <= columns, line


# snippets, drawn by hand


def drawn(text: str, *marks: tuple[str, str], gutter: int = 1, columns: int = 100) -> str:
    """The snippet of `text` with the first mark, then secondary ones; a mark is its text and its label."""
    data = text.encode()
    file = SourceFile(MAIN, data)
    spots = []
    for number, (marked, label) in enumerate(marks):
        at = data.index(marked.encode())
        style, sign = ("error", "^") if not number else ("gutter", "-")
        spots.append(Mark(at, at + len(marked.encode()), style, label, sign))
    return "\n".join(snippet(file, spots, gutter, painter(False), columns))


def test_marks_on_one_line() -> None:
    assert (
        drawn("let a = b(c.lock(), d).await;", (".await", ""), ("c.lock()", "taken"), ("a", "held"))
        == """\
  |
1 | let a = b(c.lock(), d).await;
  |     -     --------    ^^^^^^
  |     |     |
  |     |     taken
  |     held"""
    )


def test_the_label_of_the_last_mark_follows_it() -> None:
    assert (
        drawn("a(b, c)", ("a", ""), ("b", "one"), ("c", "two"))
        == """\
  |
1 | a(b, c)
  | ^ -  - two
  |   |
  |   one"""
    )


def test_marks_of_one_place_keep_both_labels() -> None:
    assert (
        drawn("call(x)", ("call", ""), ("x", "first"), ("x", "second"))
        == """\
  |
1 | call(x)
  | ^^^^ - second
  |      |
  |      first"""
    )


def test_marks_inside_others_are_seen() -> None:
    expected = """\
  |
1 | go(a, b)
  | ^^^-^^-^
  |    |  |
  |    |  two
  |    one"""
    assert drawn("go(a, b)", ("go(a, b)", ""), ("a", "one"), ("b", "two")) == expected


def test_a_label_on_the_main_mark() -> None:
    assert drawn("go(a)", ("go(a)", ""), ("go(a)", "here")) == "  |\n1 | go(a)\n  | ^^^^^ here"


def test_one_line_between_marks_is_shown_more_are_not() -> None:
    assert (
        drawn("a\nb\nc\nd\ne\nf\n", ("a", ""), ("c", "near"), ("f", "far"))
        == """\
  |
1 | a
  | ^
2 | b
3 | c
  | - near
...
6 | f
  | - far"""
    )


def test_a_short_span_of_lines_is_shown_whole() -> None:
    assert (
        drawn("  loop {\n    a\n  }\n", ("loop {\n    a\n  }", ""))
        == """\
  |
1 | /   loop {
2 | |     a
3 | |   }
  | |___^"""
    )


def test_a_long_span_is_shown_by_its_ends() -> None:
    text = "let x = [\n" + "  1,\n" * 9 + "];\n"
    assert (
        drawn(text, (text[8:-2], ""), gutter=2)
        == """\
   |
1  |   let x = [
   |  _________^
...  |
11 | | ];
   | |_^"""
    )


def test_other_marks_inside_and_beside_a_long_span() -> None:
    text = "a\nfor x in y {\n\n\n  b(x)\n\n\n}\n\n\nc\n"
    span = text[text.index("y {") : text.index("\n\n\nc")]
    assert (
        drawn(text, (span, ""), ("b(x)", "in"), ("c", "after"), ("a", "before"), gutter=2)
        == """\
   |
1  |   a
   |   - before
2  |   for x in y {
   |  __________^
...  |
5  | |   b(x)
   | |   ---- in
...  |
8  | | }
   | |_^
...
11 |   c
   |   - after"""
    )


def test_an_empty_span_and_one_at_the_end_of_a_line_get_a_caret() -> None:
    file = SourceFile(MAIN, b"ab\n")
    empty = snippet(file, [Mark(1, 1, "error")], 1, painter(False), 80)
    newline = snippet(file, [Mark(2, 3, "error")], 1, painter(False), 80)
    assert empty[-1] == "  |  ^"
    assert newline[-1] == "  |   ^"


def test_wide_characters_take_two_columns_and_a_tab_four() -> None:
    assert (
        drawn("\t日本 = é;\tx", ("é", ""), ("x", "here"), ("日本", "name"))
        == """\
  |
1 |     日本 = é;    x
  |     ----   ^     - here
  |     |
  |     name"""
    )


def test_the_second_line_of_a_file_with_a_bom() -> None:
    assert drawn("\ufeffa\nbc\n", ("c", "")) == "  |\n2 | bc\n  |  ^"


def test_a_long_line_is_cut_around_the_marks() -> None:
    line = "x" * 5000 + " lock() " + "y" * 20 + " await " + "z" * 5000
    head, source, marks, hanging, label = drawn(line, ("await", ""), ("lock()", "taken"), columns=64).splitlines()
    assert head == "  |"
    assert width(source) <= 64
    assert re.fullmatch(r"1 \| \.\.\.x+ lock\(\) y{20} await z+\.\.\.", source)
    assert source.index("lock()") == marks.index("------") == hanging.rindex("|") == label.index("taken")
    assert source.index("await") == marks.index("^^^^^")


def test_a_span_wider_than_the_screen_is_shown_from_its_start() -> None:
    _, source, marks = drawn("x" * 500 + "(" + "y" * 500 + ")", ("(" + "y" * 500 + ")", ""), columns=60).splitlines()
    assert re.fullmatch(r"1 \| \.\.\.x+\(y+\.\.\.", source)
    assert width(source) <= 60
    assert source.index("(") == marks.index("^")
    assert marks.endswith("^")


def test_a_cut_falls_between_characters() -> None:
    line = "語" * 4000 + "here" + "語" * 4000
    for columns in range(60, 70):
        _, source, marks = drawn(line, ("here", ""), columns=columns).splitlines()
        assert "\ufffd" not in source
        assert width(source) <= columns
        assert width(source[: source.index("here")]) == marks.index("^^^^")


def test_excerpt_has_no_indentation() -> None:
    file = SourceFile(MAIN, b"fn a() {\n\t\tb();\r\n}\n")
    assert excerpt(file, 11, 12, 80) == "b();"


# text


@pytest.mark.parametrize(
    ("text", "shown", "columns"),
    [
        ("plain ASCII", "plain ASCII", 11),
        ("é", "é", 1),
        ("e\u0301", "e\u0301", 1),  # a combining accent
        ("日本", "日本", 4),
        ("ｗ", "ｗ", 2),
        ("한", "한", 2),
        ("😀", "😀", 2),
        ("👨\u200d👩", "👨👩", 4),  # joined: shown apart, as terminals differ
        ("👍🏽", "👍", 2),
        ("❤\ufe0f", "❤", 1),
        ("🇩🇪", "🇩🇪", 2),
        ("\x1b[31m", "\\u{1b}[31m", 10),
        ("a\tb\nc", "a\\u{9}b\\u{a}c", 13),
        ("\u202eabc", "\\u{202e}abc", 11),
        ("\u2066\u2069\u200b\ufeff", "\\u{2066}\\u{2069}\\u{200b}\\u{feff}", 32),
        ("\x9b", "\\u{9b}", 6),
        ("\u3164", "\\u{3164}", 8),  # a letter that shows nothing
        ("\udcff", "\\u{dcff}", 8),
    ],
)
def test_safe_text_and_its_width(text: str, shown: str, columns: int) -> None:
    assert safe(text) == shown
    assert width(text) == columns
    assert safe(shown) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error::x.rs:1:2: note\n", "\\u{3a}:error::x.rs:1:2: note\n"),
        ("a::b\n   ::stop-commands::x\n", "a::b\n   \\u{3a}:stop-commands::x\n"),
        ('12 | let x = "##[add-mask]y";\n', '12 | let x = "#\\u{23}[add-mask]y";\n'),
        ("##vso[task.complete] ##teamcity[x]\n", "#\\u{23}vso[task.complete] #\\u{23}teamcity[x]\n"),
        ("std::fs ## [x] #[derive]\n", "std::fs ## [x] #[derive]\n"),
    ],
)
def test_a_text_gives_no_orders_to_a_build_server(text: str, shown: str) -> None:
    assert inert(text) == shown


def test_nothing_from_outside_reaches_the_terminal_raw() -> None:
    nasty = "\x1b]0;owned\x07\u202e\r\n::error::x\x9b2J\u2028"
    path = f"{made.CWD}/a{nasty}.rs"
    finding = replace(
        GUARD,
        rule=f"r{nasty}",
        message=nasty,
        help=nasty,
        place=Place(path, 1, 2),
        related=(Note(Place(path, 1, 2), nasty),),
        steps=(Note(Place(path, 1, 2), nasty),),
    )

    def source(path: str) -> SourceFile:
        return SourceFile(path, f"fn {nasty} x\n".encode())

    one = report(finding, notifications=(Notification("warning", path, nasty, 1),), source=source)
    for name, render in FORMATS.items():
        text = render(one, Screen())
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", text), name
        assert not re.search("^::error::x", text, re.MULTILINE), name


# json


def test_json_is_the_contract() -> None:
    text = json.render(report(GUARD, BLOCKING, notifications=SAID))
    log = stdlib_json.loads(text)
    assert list(log) == ["version", "tool", "findings", "notifications", "summary"]
    assert log["version"] == 1
    assert list(log["tool"]) == ["name", "version"]
    assert log["tool"]["name"] == "rustasync-lint"
    keys = "rule severity confidence message help path range related steps fix"
    assert all(list(finding) == keys.split() for finding in log["findings"])
    guard, blocking = log["findings"]
    assert guard["confidence"] == "medium"
    assert guard["fix"] is None
    assert guard["related"][0] == {
        "path": "src/main.rs",
        "range": {"start": {"line": 10, "column": 9}, "end": {"line": 10, "column": 14}},
        "message": "the guard lives from here",
    }
    assert blocking["steps"][1] == {
        "path": "/home/me/shared/db.rs",
        "range": {"start": {"line": 5, "column": 5}, "end": {"line": 5, "column": 31}},
        "message": "`open` reads a file",
    }
    assert log["notifications"] == [
        {"level": "warning", "path": "src/main.rs", "message": "syntax error, linted around it"},
        {"level": "error", "path": "src/gone.rs", "message": "cannot be read: permission denied"},
        {"level": "note", "path": "", "message": "no package was found"},
    ]
    counted = {"error": 1, "warning": 1, "note": 0}
    assert log["summary"] == {"files": 5, "lines": 1234, "findings": counted}


def test_json_keeps_what_it_escapes() -> None:
    message = "\u202e \x9b \U000e0041 😀 \x1b"
    [found] = stdlib_json.loads(json.render(report(replace(FIRST, message=message))))["findings"]
    assert found["message"] == message


# github


def github_lines(one: Report) -> list[str]:
    return github.render(one, environ={}).splitlines()


def test_github_commands() -> None:
    first, second, third, fourth = github_lines(report(FAR, SELECT, FIRST))
    assert first == (
        "::error title=rustasync-lint%3A blocking-sleep,file=src/win.rs,line=1,col=18,endLine=1,endColumn=26"
        "::src/win.rs:1:18: blocking-sleep `sleep` stops the thread"
    )
    assert second.startswith(
        "::warning title=rustasync-lint%3A cancel-unsafe-in-select,file=src/main.rs,line=20,endLine=26::"
    )
    assert third.startswith("::notice title=rustasync-lint%3A large-future,file=src/long.rs,line=1,col=10019,")
    assert fourth == "found 1 error, 1 warning, 1 note in 5 files"


def test_github_escapes() -> None:
    path = f"{made.CWD}/we,ird%: x.py"

    def source(path: str) -> SourceFile:
        return SourceFile(path, b"x")

    finding = replace(FIRST, place=Place(path, 0, 1), message="100%, a: b", help="one\ntwo")
    command, _ = github_lines(report(finding, source=source))
    assert ",file=we%2Cird%25%3A x.py,line=1," in command
    assert command.endswith("::we,ird%25: x.py:1:1: blocking-sleep 100%25, a: b%0Ahelp: one%0Atwo")


def test_github_says_when_it_shows_only_some() -> None:
    assert github_lines(report(*[FIRST] * 10))[-1] == "found 10 errors in 5 files"
    assert github_lines(report(*[FIRST] * 11))[-1] == (
        "found 11 errors in 5 files; GitHub shows 10 annotations of each kind, the rest is only in this log"
    )


def test_github_notifications() -> None:
    assert github_lines(report(notifications=SAID)) == [
        "::warning title=rustasync-lint,file=src/main.rs,line=3::src/main.rs: syntax error, linted around it",
        "::error title=rustasync-lint,file=src/gone.rs::src/gone.rs: cannot be read: permission denied",
        "::notice title=rustasync-lint::no package was found",
        "no findings in 5 files",
    ]
