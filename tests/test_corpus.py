"""The corpus: every mark is true, and every line without one is silent.

`corpus/rules` one file per rule, `corpus/crates` whole workspaces with all rules on, `corpus/facts`
questions at carets. How marks are written is in `annotations`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from annotations import Asked, Expectation, expectations, headers, marks, notes, questions
from judged import CORPUS, FACT_FILES, ROOT, RULE_FILES, Read, rules_of

from rustasync_lint import engine
from rustasync_lint.explain import DIVIDER
from rustasync_lint.facts.facts import Facts
from rustasync_lint.finding import Finding, at_least
from rustasync_lint.judge import syntax_notifications
from rustasync_lint.model import hir
from rustasync_lint.rule import rules
from rustasync_lint.source import Place, SourceFile

CRATES = sorted(folder for folder in (CORPUS / "crates").iterdir() if folder.is_dir())
EDITIONS = ("2015", "2018", "2021", "2024")
HEADINGS = ("What it is", "Why it bites", "Use instead")
KNOWN = {rule.id for rule in rules()}


def named(path: Path) -> str:
    return path.stem


# Rules


@pytest.mark.parametrize("path", RULE_FILES, ids=named)
def test_the_page_has_its_parts(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    top = headers(text)
    assert top.keys() <= {"edition", "rules"}
    assert top.get("edition", "2021") in EDITIONS
    assert path.stem in rules_of(text, path.stem)
    assert lines[len(top)] == f"//! # {path.stem}"
    headings = tuple(line.removeprefix("//! ## ") for line in lines if line.startswith("//! ## "))
    assert headings[:3] == HEADINGS
    assert set(headings[3:]) <= {"Known limits"}
    assert sum(line.startswith(DIVIDER) for line in lines) == 1, "one line divides examples from edge cases"


@pytest.mark.parametrize("path", RULE_FILES, ids=named)
def test_the_page_shows_a_bad_and_a_good_example(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    shown, _, hidden = text.partition(f"\n{DIVIDER}")
    spoken_of = [mark for mark in marks(shown) if mark.kind == "found" and mark.rule == path.stem]
    assert spoken_of, "no example before the divider is bad"
    bodies = re.split(r"\n(?=\s*(?:pub )?(?:async )?fn )", shown)
    assert any("//~" not in body for body in bodies[1:]), "no example before the divider is good"
    assert len(marks(hidden)) >= 3, "hardly any edge case"


@pytest.mark.parametrize("path", RULE_FILES, ids=named)
def test_marks_name_rules_that_are_judged(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    judged = rules_of(text, path.stem)
    strange = [mark for mark in expectations(text) if mark.rule not in judged]
    assert not strange, f"this file is judged by {', '.join(judged)} alone"


@pytest.mark.parametrize("path", RULE_FILES + FACT_FILES, ids=named)
def test_the_file_is_rust(path: Path) -> None:
    read = Read(path.read_bytes())
    broken = list(syntax_notifications(read.unit))
    assert not broken, f"line {broken[0].line} does not parse"


@pytest.mark.parametrize("path", RULE_FILES, ids=named)
def test_the_rule_finds_what_is_marked(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    chosen = rules_of(text, path.stem)
    assert set(chosen) <= KNOWN, f"there is no rule {', '.join(set(chosen) - KNOWN)}"
    read = Read(text, headers(text).get("edition", "2021"))
    wrong = differences(text, [(read.line(f), f) for f in read.findings(chosen, "low") if not f.in_test])
    wrong += silent_notes(text, read.unit.source, read.findings(chosen))
    if wrong:
        pytest.fail("\n".join(("marks and findings differ:", *wrong)), pytrace=False)


def differences(text: str, found: Iterable[tuple[int, Finding]]) -> list[str]:
    """What is found and not marked, or marked and not found, one line each. `found` has all confidences."""
    lines = ["", *text.split("\n")]
    said: dict[tuple[int, str], list[Finding]] = {}
    for line, finding in found:
        said.setdefault((line, finding.rule), []).append(finding)
    shown = Counter({at: sum(at_least(f.confidence, "medium") for f in fs) for at, fs in said.items()})
    unsure = Counter({at: sum(f.confidence == "low" for f in fs) for at, fs in said.items()})
    wanted: dict[str, Counter[tuple[int, str]]] = {kind: Counter() for kind in ("found", "false", "low", "missed")}
    messages: list[tuple[tuple[int, str], str]] = []
    for mark in expectations(text):
        wanted[mark.kind][mark.line, mark.rule] += 1
        if mark.part:
            messages.append(((mark.line, mark.rule), mark.part))
    every = wanted["found"] + wanted["false"]
    fixed = {at: min(n, shown[at] - every[at]) for at, n in wanted["missed"].items() if shown[at] > every[at]}
    wrong: list[tuple[int, str]] = []

    def tell(at: tuple[int, str], what: str, number: int = 1) -> None:
        wrong.append((at[0], f"{what:<24} {at[1]}{f' x{number}' if number > 1 else ''}"))

    for at, number in (wanted["found"] - shown).items():
        tell(at, "not found", number)
    for at, number in (wanted["false"] - (shown - wanted["found"])).items():
        tell(at, "no longer found, remove the mark `false:`", number)
    for at, number in fixed.items():
        tell(at, "found now, make `missed:` a plain mark", number)
    for at, number in (shown - every - Counter(fixed)).items():
        tell(at, "found, not marked", number)
    for at, number in (wanted["low"] - unsure).items():
        tell(at, "not found at low confidence", number)
    for at, part in messages:
        if at in said and not any(part in finding.message for finding in said[at]):
            tell(at, f"said {' / '.join(repr(f.message) for f in said[at])}, not {part!r}, by")
    return [f"{line:>5}  {what}: {lines[line].strip()[:110]}" for line, what in sorted(wrong)]


def silent_notes(text: str, source: SourceFile, found: Sequence[Finding]) -> list[str]:
    """The `note:` marks for which no finding has a related place on that line."""
    lines = ["", *text.split("\n")]
    related = [
        (source.line_of(note.place.start), note.message)
        for finding in found
        for note in (*finding.related, *finding.steps)
        if note.place.path == source.path
    ]
    return [
        f"{mark.line:>5}  no related place says {mark.part!r}: {lines[mark.line].strip()[:110]}"
        for mark in notes(text)
        if not any(line == mark.line and mark.part in message for line, message in related)
    ]


@pytest.mark.parametrize(
    ("text", "found", "wrong"),
    [
        ("f(); //~ a-rule", [(1, "a-rule", "high")], []),
        ("f(); //~ a-rule", [], ["1  not found a-rule: f(); //~ a-rule"]),
        ("f(); //~ a-rule", [(1, "a-rule", "low")], ["1  not found a-rule: f(); //~ a-rule"]),
        ("f(); //~ a-rule", [(1, "a-rule", "high")] * 2, ["1  found, not marked a-rule: f(); //~ a-rule"]),
        ("f();", [(1, "a-rule", "medium")], ["1  found, not marked a-rule: f();"]),
        ("f();", [(1, "a-rule", "low")], []),
        ("f();\n//~^ low: a-rule", [(1, "a-rule", "low")], []),
        ("f();\n//~^ low: a-rule", [], ["1  not found at low confidence a-rule: f();"]),
        (
            'f(); //~ a-rule: "x"',
            [(1, "a-rule", "high")],
            ["1  said 'm', not 'x', by a-rule: f(); //~ a-rule: \"x\""],
        ),
        ("f(); //~ missed: a-rule -- y", [], []),
        (
            "f(); //~ missed: a-rule -- y",
            [(1, "a-rule", "high")],
            ["1  found now, make `missed:` a plain mark a-rule: f(); //~ missed: a-rule -- y"],
        ),
        ("f(); //~ false: a-rule -- y", [(1, "a-rule", "high")], []),
        (
            "f(); //~ false: a-rule -- y",
            [],
            ["1  no longer found, remove the mark `false:` a-rule: f(); //~ false: a-rule -- y"],
        ),
    ],
)
def test_the_comparison_itself(text: str, found: list[tuple[int, str, str]], wrong: list[str]) -> None:
    made = [
        (line, Finding(rule, "error", confidence, Place("x.rs", 0, 1), "m"))  # type: ignore[arg-type]
        for line, rule, confidence in found
    ]
    assert [" ".join(line.split()).replace(" ", "  ", 1) for line in differences(text, made)] == wrong


# Workspaces


@pytest.mark.parametrize("folder", CRATES, ids=named)
def test_the_workspace_shows_what_is_marked(folder: Path) -> None:
    outcome = engine.run(engine.Request((".",), str(folder), frozenset(KNOWN), jobs=1))
    forgotten = [Path(said.path).name for said in outcome.notifications if said.level == "note"]
    assert set(forgotten) <= {"forgotten.rs"} and len(forgotten) == len(outcome.notifications)
    by_file: dict[str, list[Finding]] = {}
    for finding in outcome.findings:
        if not finding.in_test:
            by_file.setdefault(finding.place.path, []).append(finding)
    files = sorted(folder.rglob("*.rs"))
    assert outcome.files == len(files)
    assert by_file.keys() <= {str(file.resolve()) for file in files}
    wrong = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        found = by_file.get(str(file.resolve()), [])
        source = SourceFile(str(file.resolve()), file.read_bytes())
        told = differences(text, [(source.line_of(f.place.start), f) for f in found])
        told += silent_notes(text, source, outcome.findings)
        wrong += [f"{file.relative_to(folder)}:{line.lstrip()}" for line in told]
    if wrong:
        pytest.fail("\n".join(("marks and findings differ:", *wrong)), pytrace=False)


# Facts


def cases() -> list[tuple[Path, Asked]]:
    return [(path, asked) for path in FACT_FILES for asked in questions(path.read_text(encoding="utf-8"))]


def case_id(case: object) -> str:
    if isinstance(case, Path):
        return case.stem
    assert isinstance(case, Asked)
    return f"{case.line}:{case.start + 1}-{case.question}"


@pytest.fixture(scope="module")
def read_facts() -> dict[Path, list[tuple[hir.Expr, Facts]]]:
    """The expressions of each file of `corpus/facts`."""
    found = {}
    for path in FACT_FILES:
        text = path.read_text(encoding="utf-8")
        read = Read(text, headers(text).get("edition", "2021"))
        found[path] = list(read.expressions())
    return found


@pytest.mark.parametrize(("path", "asked"), cases(), ids=case_id)
def test_the_facts_answer_as_marked(
    path: Path, asked: Asked, read_facts: dict[Path, list[tuple[hir.Expr, Facts]]]
) -> None:
    text = path.read_text(encoding="utf-8")
    code = text.split("\n")[asked.line - 1]
    before = sum(len(line) + 1 for line in text.split("\n")[: asked.line - 1])
    start = len((text[:before] + code[: asked.start]).encode())
    end = len((text[:before] + code[: asked.end]).encode())
    covering = [(e, f) for e, f in read_facts[path] if e.start <= start and end <= e.end and not synthetic(e)]
    assert covering, f"no expression of a function stands there: {code}"
    expr, facts = min(reversed(covering), key=lambda pair: pair[0].end - pair[0].start)
    answer = getattr(facts, asked.question)(expr, *asked.args)
    if not isinstance(answer, bool) and answer is not None:
        answer = bool(list(answer))
    shown = f"{asked.question}({', '.join((facts.text(expr), *asked.args))}) is {answer}"
    if asked.missed:
        assert answer is not asked.answer, f"{shown} now: remove `missed:`"
    else:
        assert answer is asked.answer, f"{shown}\n{path.name}:{asked.line}: {code.strip()}"


def synthetic(expr: hir.Expr) -> bool:
    """Is it a wrapper without a place of its own in the text?"""
    return isinstance(expr, (hir.Statement, hir.Let)) or (expr.start, expr.end) == (0, 0)


# Marks


def test_what_marks_say() -> None:
    text = 'a(); //~ some-rule: "part"\n//~^^ missed: other -- why\n//~ low: third\n//~ note: here\n'
    assert marks(text) == [
        Expectation("found", "some-rule", 1, "part"),
        Expectation("missed", "other", 0),
        Expectation("low", "third", 3),
        Expectation("note", "", 4, "here"),
    ]
    asked = "async fn f() {\n    a(x);\n    //= ^ not-in-async\n //=   ^^ missed: blocks sleep park -- why\n}\n"
    assert questions(asked) == [
        Asked("in_async", (), False, 2, 8, 9),
        Asked("blocks", ("sleep", "park"), True, 2, 7, 9, True),
    ]
    assert headers("// edition: 2024\n// rules: a, b\n//! # x\n// edition: no\n") == {
        "edition": "2024",
        "rules": "a, b",
    }


@pytest.mark.parametrize(
    "text",
    [
        "//~",
        "//~ Some-Rule",
        "//~ mised: a-rule",
        "//~ missed: a-rule",
        "//~ a-rule because",
        '//~ a-rule: ""',
    ],
)
def test_a_mark_that_says_nothing(text: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        marks(text)


@pytest.mark.parametrize("text", ["//=", "//= in-async", "//= ^ In", "//= ^^^", "//= ^ missed: in-async"])
def test_a_question_that_asks_nothing(text: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        questions(text)


def test_nothing_of_the_corpus_is_left_out() -> None:
    rust = {path for path in CORPUS.rglob("*.rs") if "target" not in path.parts}
    read = {*RULE_FILES, *FACT_FILES, *(file for folder in CRATES for file in folder.rglob("*.rs"))}
    assert rust == read
    assert {path.stem for path in RULE_FILES} == KNOWN, f"see {(CORPUS / 'rules').relative_to(ROOT)}"
