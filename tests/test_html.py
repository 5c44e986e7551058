"""The page to look at: read by a parser, it holds all findings and not one bit of markup from elsewhere.

How it looks and works in a browser is checked by `make proof-html`.
"""

from __future__ import annotations

import base64
import re
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import made_report as made
import pytest
from made_report import ALL, BLOCKING, DIRECT, FAR, FIRST, GUARD, SAID, SECOND, report

from rustasync_lint.finding import Finding, Note, Notification
from rustasync_lint.report import html
from rustasync_lint.report.html_code import code_lines
from rustasync_lint.source import Place, SourceFile

VOID = {"meta", "input"}
# Every element of the page, and the attributes that it may have.
ELEMENTS = {
    "html": {"lang"},
    "head": set(),
    "meta": {"charset", "content", "http-equiv", "name"},
    "title": set(),
    "style": set(),
    "script": set(),
    "body": set(),
    "header": set(),
    "h1": set(),
    "h2": set(),
    "h3": set(),
    "small": set(),
    "p": {"class", "id", "hidden"},
    "b": set(),
    "div": {"class"},
    "button": {"aria-pressed", "class", "data-severity", "id", "type"},
    "form": {"role"},
    "label": {"class"},
    "input": {"id", "placeholder", "type"},
    "select": {"id"},
    "option": {"value"},
    "output": {"aria-live", "id"},
    "main": {"class"},
    "section": {"class"},
    "article": {"data-confidence", "data-crate", "data-rule", "data-severity"},
    "details": {"open"},
    "summary": set(),
    "span": {"class", "data-line"},
    "code": set(),
    "pre": {"class", "tabindex"},
    "mark": {"class"},
    "ol": {"class"},
    "ul": set(),
    "li": set(),
    "footer": set(),
}


class Page(HTMLParser):
    """What a parser sees: elements with attributes, and the text in each."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.found: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.texts.setdefault(tag, []).append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.texts[tag][-1] += data

    def values(self, tag: str, name: str) -> list[str]:
        return [value for one, attribute, value in self.attributes if (one, attribute) == (tag, name)]


def check(page: Page) -> None:
    """Nothing is on the page but what the page is made of."""
    assert set(page.found) <= set(ELEMENTS)
    assert {(tag, name) for tag, name, _ in page.attributes} <= {
        (tag, name) for tag, names in ELEMENTS.items() for name in names
    }
    assert page.found["script"] == page.found["style"] == 1


def test_the_page_holds_all_findings_by_crate_and_rule() -> None:
    page = Page(html.render(report(*ALL, notifications=SAID)))
    check(page)
    assert page.found["article"] == len(ALL)
    assert page.texts["h2"] == ["app", "About the run"]
    assert [text.split()[0] for text in page.texts["h3"]] == [
        "blocking-sleep",  # errors first
        "guard-across-await",
        "blocking-io",
        "cancel-unsafe-in-select",
        "large-future",
    ]
    assert Counter(page.values("article", "data-rule")) == Counter(finding.rule for finding in ALL)
    assert page.texts["title"] == ["rustasync-lint: found 5 errors, 3 warnings, 1 note in 5 files"]
    assert len(page.texts["li"]) >= len(SAID)


def test_what_is_marked_is_what_is_meant() -> None:
    page = Page(html.render(report(GUARD)))
    assert page.texts["mark"] == ["guard", "state.inner.lock()", "&guard", ".await", "drop(guard)"]
    assert page.values("mark", "class") == ["beside", "beside", "beside", "main", "beside"]
    shown = [int(line) for line in page.values("span", "data-line")]
    assert shown == [8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
    text = page.texts["pre"][0]
    for note in GUARD.related:
        assert note.message in text


def test_a_trace_is_drawn_step_by_step() -> None:
    page = Page(html.render(report(BLOCKING)))
    assert page.found["ol"] == 1
    steps = page.texts["li"]
    assert ["read_all(path)" in steps[0], "open(path)" in steps[1], "fs::read_to_string(p)" in steps[2]] == [True] * 3
    assert "/home/me/shared/db.rs:5:5" in steps[2]
    assert Page(html.render(report(DIRECT))).found["ol"] == 0


WILD = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover='x' & &lt; --> `<b>` \x1b \u202e"


def test_nothing_from_elsewhere_is_markup() -> None:
    path = f"{made.CWD}/{WILD.replace('/', '_')}.rs"
    place = Place(path, 3, 20)
    wild = Finding(
        WILD,
        "error",
        "low",
        place,
        WILD,
        help=f"{WILD}\n{WILD}",
        related=(Note(place, WILD), Note(Place(made.MAIN, 0, 3), WILD)),
        steps=(Note(place, WILD),),
    )
    package = replace(made.APP, name=WILD)
    said = (Notification("warning", path, WILD, 1),)
    text = html.render(
        report(
            wild,
            notifications=said,
            source=lambda path: SourceFile(path, f"fn {WILD}\n".encode() * 5),
            package_of=lambda path: package,
        )
    )
    page = Page(text)
    check(page)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    assert "onerror=alert(1)>" in page.texts["pre"][0]
    assert page.values("article", "data-rule")[0].startswith("</script><script>alert(1)</script><img src=x")


def test_the_policy_lets_only_its_own_script_and_style_be_used() -> None:
    page = Page(html.render(report(*ALL)))
    [policy] = [value for value in page.values("meta", "content") if "default-src" in value]
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        [text] = page.texts[tag]
        digest = base64.b64encode(sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


def test_the_page_needs_nothing_from_elsewhere() -> None:
    text = html.render(report(*ALL))
    assert not re.search(r"https?:|//[a-z]|@import|url\(|<link|\bsrc=", text.replace("//~", ""))


def test_a_clean_run_has_a_page() -> None:
    page = Page(html.render(report()))
    check(page)
    assert page.found["article"] == page.found["form"] == 0
    assert "no findings in 5 files" in page.texts["p"][0]


def test_the_most_severe_are_kept_on_a_page_that_would_be_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "_MOST", 30)
    page = Page(html.render(report(*[FAR] * 25, *[SECOND] * 10)))
    assert Counter(page.values("article", "data-severity")) == {"error": 10, "note": 20}
    assert "5 findings left out: the most severe 30 are on this page." in page.texts["p"]


@pytest.mark.parametrize(
    ("text", "span", "shown"),
    [
        ("a\tb(c)\n", "b(c)", "a\t<mark>b(c)</mark>"),
        ("a < b && c\n", "b && c", "a &lt; <mark>b &amp;&amp; c</mark>"),
        ("\ufeffab\r\n", "b", "a<mark>b</mark>"),
        ("日本 😀x\n", "😀", "日本 <mark>😀</mark>x"),
        ("\x1b[31mx\u202e\n", "x", "\\u{1b}[31m<mark>x</mark>\\u{202e}"),
    ],
)
def test_code(text: str, span: str, shown: str) -> None:
    data = text.encode()
    at = data.index(span.encode())
    made_lines = code_lines(SourceFile("x", data), [(Place("x", at, at + len(span.encode())), "")])
    assert f'<span data-line="1" class="hit">{shown}\n</span>' in made_lines.replace(' class="main"', "")


def test_what_all_lines_are_indented_by_is_not_shown() -> None:
    data = b"\t\tif a {\n\n\t\t    b();\n\t\t}\n"
    at = data.index(b"b()")
    text = code_lines(SourceFile("x", data), [(Place("x", at, at + 3), "")])
    shown = re.sub(r"<[^>]*>", "", text)
    assert shown == "if a {\n\n    b();\n}\n"
    assert '<mark class="main">b()</mark>' in text


def test_a_long_line_is_cut_between_characters() -> None:
    data = ("語" * 4000 + "here" + "語" * 4000).encode()
    at = data.index(b"here")
    for shift in range(3):
        file = SourceFile("x", b"a" * shift + data)
        text = code_lines(file, [(Place("x", at + shift, at + shift + 4), "")])
        assert '<mark class="main">here</mark>' in text
        assert "\ufffd" not in text and len(text) < 1000 and text.count("…") == 2


def test_of_a_long_span_the_ends_are_shown() -> None:
    data = b"start {\n" + b"x;\n" * 50 + b"} end\n"
    text = code_lines(SourceFile("x", data), [(Place("x", 6, data.index(b"} end") + 1), "")], around=0)
    assert [int(line) for line in re.findall(r'data-line="(\d+)"', text)] == [1, 2, 3, 50, 51, 52]
    assert text.count('class="gap"') == 1


def test_findings_without_a_package_come_last() -> None:
    loose = replace(FIRST, place=Place("/elsewhere/a.rs", 0, 1))
    page = Page(html.render(report(loose, GUARD, source=lambda path: SourceFile(path, made.FILES.get(path, b"x")))))
    assert page.texts["h2"] == ["app", "files of no package"]
