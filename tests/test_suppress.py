"""Suppression comments: which lines they speak of, what they must say, and what is said of bad ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

import pytest

from rustasync_lint import suppress
from rustasync_lint.finding import Finding
from rustasync_lint.source import Place, SourceFile
from rustasync_lint.suppress import Suppression, apply, parse

PATH = "/project/src/lib.rs"
KNOWN = ("blocking-io", "blocking-sleep", "guard-across-await", "unused-suppression")
ALLOW = "// rustasync-lint: allow(blocking-sleep) -- the pause is wanted"


def source(text: str) -> SourceFile:
    return SourceFile(PATH, text.encode())


def parsed(text: str) -> list[Suppression]:
    """The suppressions of a text in which every `//` begins a comment."""
    file = source(text)
    return parse(file, [match.span() for match in re.finditer(rb"//[^\n]*", file.data)])


def at_line(line: int, rule: str = "blocking-sleep", path: str = PATH) -> Finding:
    """A finding whose place starts at byte `line`, which `anchors` takes for its line."""
    return Finding(rule, "warning", "high", Place(path, line, line + 1), "message")


def anchors(finding: Finding) -> tuple[int, ...]:
    return (finding.place.start,)


def run(
    text: str,
    findings: Iterable[Finding],
    active: Collection[str] = KNOWN,
    lines: Callable[[Finding], Collection[int]] = anchors,
) -> tuple[list[Finding], list[Finding], list[str]]:
    kept, allowed, wrong = apply(findings, parsed(text), KNOWN, active, lines)
    assert all(finding.rule == suppress.RULE and finding.severity == "note" for finding in wrong)
    return kept, allowed, [finding.message for finding in wrong]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"sleep(); {ALLOW}\nsleep();\n", 1),
        (f"{ALLOW}\nsleep();\nsleep();\n", 2),
        (f"\t{ALLOW}\r\n\t// why, in more words\r\nsleep();\r\n", 3),
        (f"{ALLOW}\n// another comment\n/// a doc comment\nfn f() {{}}\n", 4),
        (f"{ALLOW}\n/* block /* nested */ still a comment\n */ sleep();\n", 3),
        (f'{ALLOW}\n#[cfg(all(\n    unix,\n))]\n#[doc = "]"]\nsleep();\n', 6),
        (f"{ALLOW}\n#[inline] sleep();\nsleep();\n", 2),
        (f"\ufeff{ALLOW}\nsleep();\n", 2),
    ],
)
def test_the_line_a_comment_speaks_of(text: str, line: int) -> None:
    kept, allowed, wrong = run(text, [at_line(line), at_line(line + 1)])
    assert (allowed, kept, wrong) == ([at_line(line)], [at_line(line + 1)], [])


@pytest.mark.parametrize("between", ["\n", "  \r\n", "// more\n\n", "\n// more\n", "#[inline]\n\n", "/* */\n \n"])
def test_an_empty_line_cuts_a_comment_off(between: str) -> None:
    text = f"{ALLOW}\n{between}sleep();\n"
    line = text.count("\n")
    kept, allowed, wrong = run(text, [at_line(line)])
    assert (kept, allowed, len(wrong)) == ([at_line(line)], [], 1)


def test_a_comment_after_code_does_not_reach_the_next_line() -> None:
    kept, _, wrong = run(f"f(); {ALLOW}\nsleep();\n", [at_line(2)])
    assert kept == [at_line(2)]
    assert wrong == ["there is no finding of `blocking-sleep` here to allow"]


def test_attributes_between_comment_and_code_are_covered() -> None:
    assert run(f"{ALLOW}\n#[tokio::main]\nasync fn f() {{}}\n", [at_line(2)])[0] == []


def test_a_statement_that_starts_on_the_line_counts() -> None:
    text = f"{ALLOW}\nstd::fs::File::open(path)\n    .map(read)\n    .sleep();\n"
    kept, allowed, _ = run(text, [at_line(4)], lines=lambda finding: {4, 2})
    assert (kept, allowed) == ([], [at_line(4)])


def test_a_whole_file() -> None:
    text = "fn f() {}\n// rustasync-lint: allow-file(blocking-sleep, blocking-io) -- one task at a time\n"
    elsewhere = at_line(1, path="/project/src/main.rs")
    findings = [at_line(1), at_line(9, "blocking-io"), at_line(1, "guard-across-await"), elsewhere]
    kept, allowed, wrong = run(text, findings)
    assert (kept, allowed, wrong) == (findings[2:], findings[:2], [])


def test_only_comments_that_are_handed_in_count() -> None:
    file = source(f'let text = "{ALLOW}";\n')
    assert parse(file, []) == []


@pytest.mark.parametrize(
    "comment",
    [
        "/// rustasync-lint: allow(blocking-sleep) -- shown in documentation",
        "//! rustasync-lint: allow(blocking-sleep) -- shown in documentation",
        "// see rustasync-lint: allow(blocking-sleep) -- in the middle of a text",
        "// rustasync-lint finds this, and it is right",
    ],
)
def test_comments_that_only_mention_the_tool(comment: str) -> None:
    assert parsed(f"{comment}\nsleep();\n") == []


def test_what_is_read_from_a_comment() -> None:
    (found,) = parsed(
        "\n  //rustasync-lint :allow ( blocking-io,blocking-sleep ,blocking-io )  ---  wanted -- so\nf();\n"
    )
    assert found.rules == ("blocking-io", "blocking-sleep")
    assert found.reason == "wanted -- so"
    assert (found.scope, found.line, found.first, found.last, found.problem) == ("line", 2, 3, 3, "")
    assert found.place.start == 3


@pytest.mark.parametrize("rest", ["", " --", " -- ", " -- .", " because I want", " - one dash"])
def test_without_a_reason_nothing_is_allowed(rest: str) -> None:
    text = f"// rustasync-lint: allow(blocking-sleep){rest}\nsleep();\n"
    kept, allowed, wrong = run(text, [at_line(2)])
    assert (kept, allowed) == ([at_line(2)], [])
    assert wrong == ["this suppression allows nothing because the reason is missing"]


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("// rustasync-lint: alow(blocking-sleep) -- reason", "`alow(blocking-sleep)` is not understood"),
        ("// rustasync-lint: allow blocking-sleep -- reason", "`allow blocking-sleep` is not understood"),
        ("// rustasync-lint: allow() -- reason", "this suppression names no rule"),
    ],
)
def test_comments_that_make_no_sense(comment: str, message: str) -> None:
    kept, _, wrong = run(f"{comment}\nsleep();\n", [at_line(2)])
    assert (kept, wrong) == ([at_line(2)], [message])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("blocking-slep", "there is no rule `blocking-slep` (did you mean `blocking-sleep`?)"),
        ("Guard_Across_Await", "there is no rule `Guard_Across_Await` (did you mean `guard-across-await`?)"),
        ("zzz", "there is no rule `zzz`"),
    ],
)
def test_an_unknown_rule_is_reported_with_the_nearest(name: str, said: str) -> None:
    text = f"// rustasync-lint: allow({name}, blocking-io) -- reason\nsleep();\n"
    kept, allowed, wrong = run(text, [at_line(2, "blocking-io")])
    assert (kept, len(allowed), wrong) == ([], 1, [said])


def test_a_part_that_hides_nothing_is_reported() -> None:
    text = "// rustasync-lint: allow(blocking-sleep, blocking-io) -- reason\nsleep();\n"
    assert run(text, [at_line(2)])[2] == ["there is no finding of `blocking-io` here to allow"]
    assert run(text, [])[2] == ["there is no finding of `blocking-sleep` or `blocking-io` here to allow"]
    file_wide = "// rustasync-lint: allow-file(blocking-io) -- reason\n"
    assert run(file_wide, [])[2] == ["there is no finding of `blocking-io` in this file to allow"]


def test_a_rule_that_did_not_run_is_not_unused() -> None:
    text = f"{ALLOW}\nf();\n"
    assert run(text, [], active=("blocking-io", suppress.RULE))[2] == []
    assert run(text, [], active=("blocking-sleep", suppress.RULE))[2] != []


def test_nothing_is_said_when_the_rule_is_off() -> None:
    text = f"{ALLOW}\nf();\n// rustasync-lint: allow(x)\n"
    assert run(text, [], active=("blocking-sleep",))[2] == []


def test_two_comments_for_one_finding_are_both_used() -> None:
    text = f"{ALLOW}\nsleep(); {ALLOW}\n"
    kept, allowed, wrong = run(text, [at_line(2)])
    assert (kept, allowed, wrong) == ([], [at_line(2)], [])


def test_being_unused_can_be_allowed_as_well() -> None:
    why = "-- only one platform sleeps here"
    assert run(f"f(); // rustasync-lint: allow(blocking-sleep, unused-suppression) {why}\n", [])[2] == []
    above = f"// rustasync-lint: allow(unused-suppression) {why}\n{ALLOW}\nf();\n"
    assert run(above, [])[2] == []
    needless = f"// rustasync-lint: allow(unused-suppression) {why}\nf();\n"
    assert run(needless, [])[2] == ["there is no finding of `unused-suppression` here to allow"]


def test_a_comment_at_the_end_of_a_file_speaks_of_nothing() -> None:
    for text in (
        f"sleep();\n{ALLOW}",
        f"sleep();\n{ALLOW}\n#[unfinished",
        f"sleep();\n{ALLOW}\n/* unfinished",
    ):
        kept, _, wrong = run(text, [at_line(1), at_line(3)])
        assert (len(kept), len(wrong)) == (2, 1)
