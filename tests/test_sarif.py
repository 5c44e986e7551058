"""SARIF: valid, within what GitHub takes, the same wherever the linter runs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import made_report as made
import pytest
from made_report import ALL, BLOCKING, BROKEN, DIRECT, FAR, FIRST, GUARD, HIDDEN, SAID, SECOND, SELECT, report

from rustasync_lint import explain
from rustasync_lint.finding import Finding, Note, Notification
from rustasync_lint.report import Report, sarif
from rustasync_lint.report.sarif_words import link, plain, sentence, shortened
from rustasync_lint.source import Place, SourceFile

SCHEMA = json.loads((Path(__file__).parent / "data" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.validators.validator_for(SCHEMA)(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)
BUILD = {
    "GITHUB_WORKSPACE": made.CWD,
    "GITHUB_SERVER_URL": "https://github.com",
    "GITHUB_REPOSITORY": "me/app",
    "GITHUB_SHA": "0123456789abcdef0123456789abcdef01234567",
    "GITHUB_REF_NAME": "main",
}


def run_of(one: Report, environ: dict[str, str] | None = None) -> Any:
    """The run of a report, after a look at the whole log."""
    log = json.loads(sarif.render(one, environ=environ or {}, markdown=made.page))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    [run] = log["runs"]
    return run


def results(*findings: Finding) -> Any:
    return run_of(report(*findings))["results"]


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a JSON value."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(inner)


@pytest.mark.parametrize("environ", [{}, BUILD], ids=["alone", "build"])
@pytest.mark.parametrize("findings", [(), ALL], ids=["clean", "found"])
def test_valid_and_complete(findings: tuple[Finding, ...], environ: dict[str, str]) -> None:
    run = run_of(report(*findings, notifications=SAID), environ)
    assert run["tool"]["driver"]["name"] == "rustasync-lint"
    assert run["columnKind"] == "utf16CodeUnits"
    assert len(run["results"]) == len(findings)
    assert "automationDetails" not in run
    for result in run["results"]:
        assert result["message"]["text"]
        [location] = result["locations"]
        region = location["physicalLocation"]["region"]
        assert {"startLine", "startColumn", "endLine", "endColumn"} <= set(region)
        assert set(result["partialFingerprints"]) == {"primaryLocationLineHash", "rustasyncLint/v1"}
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["defaultConfiguration"]["level"] == result["level"]


# Lines and columns, the latter counted by hand in UTF-16 units, the end exclusive.
REGIONS = {
    BLOCKING: (4, 31, 4, 45),
    DIRECT: (5, 28, 5, 42),  # six of the eight code points of emoji before it take two units each
    GUARD: (14, 18, 14, 24),
    SELECT: (20, 20, 26, 10),
    FIRST: (1, 18, 1, 26),
    SECOND: (3, 5, 3, 13),
    HIDDEN: (2, 15, 2, 23),
    BROKEN: (3, 19, 3, 27),
    FAR: (1, 10019, 1, 10027),
}


@pytest.mark.parametrize("finding", REGIONS, ids=lambda finding: finding.place.path + finding.message)
def test_regions_by_hand(finding: Finding) -> None:
    [result] = results(finding)
    physical = result["locations"][0]["physicalLocation"]
    region = physical["region"]
    assert tuple(region[key] for key in ("startLine", "startColumn", "endLine", "endColumn")) == REGIONS[finding]
    assert region["snippet"]["text"] == made.FILES[finding.place.path][finding.place.start : finding.place.end].decode(
        "utf-8", "replace"
    )
    assert physical["artifactLocation"] == {
        "uri": finding.place.path.removeprefix(f"{made.CWD}/"),
        "uriBaseId": "%SRCROOT%",
    }


# rules


def test_all_rules_are_described_whatever_was_found() -> None:
    rules = run_of(report())["tool"]["driver"]["rules"]
    assert rules == run_of(report(*ALL))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(rule.id for rule in made.RULES)
    guard = rules[3]
    assert guard == {
        "id": "guard-across-await",
        "name": "GuardAcrossAwait",
        "shortDescription": {"text": "A lock guard is alive at an '.await'."},
        "fullDescription": {"text": "It does what it should not, in async fn."},
        "help": {
            "text": "guard-across-await\n\nIt does what it\nshould not, in async fn.\n\nUse instead\n\n"
            "See the book (https://example.org/book).\n\nasync fn better() {}",
            "markdown": made.page("guard-across-await").strip(),
        },
        "defaultConfiguration": {"level": "error"},
        "properties": {
            "precision": "high",
            "problem.severity": "error",
            "tags": ["async", "core", "reliability", "rust"],
        },
    }
    assert rules[4]["properties"]["problem.severity"] == "recommendation"
    assert rules[4]["properties"]["precision"] == "medium"


def test_a_name_that_says_what_the_id_says_is_left_out() -> None:
    """The specification wants an `id` that is opaque and a `name` that is not; SARIF1001 looks for equal ones."""
    one = replace(report(), rules=(replace(made.RULES[0], id="futurelock"), made.RULES[1]))
    first, second = json.loads(sarif.render(one, environ={}, markdown=made.page))["runs"][0]["tool"]["driver"]["rules"]
    assert "name" not in first
    assert second["name"] == "BlockingSleep"


def test_a_rule_without_a_page_is_described_by_its_summary() -> None:
    def no_page(rule: str) -> str:
        raise LookupError(rule)

    log = json.loads(sarif.render(report(FIRST), environ={}, markdown=no_page))
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    short = "The thread sleeps while it should run tasks."
    rule = log["runs"][0]["tool"]["driver"]["rules"][1]
    assert rule["fullDescription"] == {"text": short}
    assert rule["help"] == {"text": short, "markdown": short}


def test_pages_come_from_explain(monkeypatch: pytest.MonkeyPatch) -> None:
    def explained(rule: str) -> explain.Page:
        if rule == "large-future":
            raise explain.NoPageError(rule)
        return explain.Page(rule, "Title", f"# Title\n\nAll about {rule}.\n")

    monkeypatch.setattr(explain, "page", explained)
    log = json.loads(sarif.render(report(), environ={}))
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert rules[0]["help"]["markdown"] == "# Title\n\nAll about blocking-io."
    assert rules[4]["help"]["markdown"] == "A future is large."


def test_descriptions_are_not_longer_than_github_takes() -> None:
    rule = replace(made.RULES[0], summary="word " * 1000)
    one = replace(report(), rules=(rule,))
    log = json.loads(sarif.render(one, environ={}, markdown=lambda rule: "word " * 1000))
    [described] = log["runs"][0]["tool"]["driver"]["rules"]
    for key in ("shortDescription", "fullDescription"):
        assert 900 < len(described[key]["text"]) <= 1024
        assert described[key]["text"].endswith("word...")


# results


def test_one_result_per_rule_and_line() -> None:
    line = Place(made.WIN, 3, 8)
    again = replace(FIRST, place=line, message="`async` too", related=(), confidence="low")
    other_rule = replace(again, rule="blocking-io", severity="warning")
    found = results(other_rule, again, FIRST, SECOND)
    assert [(one["ruleId"], one["locations"][0]["physicalLocation"]["region"]["startLine"]) for one in found] == [
        ("blocking-io", 1),
        ("blocking-sleep", 1),
        ("blocking-sleep", 3),
    ]
    merged = found[1]
    assert merged["message"]["text"] == "'async' too. Also in this line: ['sleep' stops the thread](1)."
    [related] = merged["relatedLocations"]
    assert related["physicalLocation"]["region"]["startColumn"] == 18
    assert merged["properties"]["confidence"] == "high"  # of the surest of them


def test_message_says_what_then_what_to_write_then_where() -> None:
    [result] = results(GUARD)
    assert result["message"]["text"] == (
        "'guard' is alive at this '.await': the task may stop here with the lock held."
        " Drop the guard before the '.await'."
        " See [the guard lives from here](1), [the lock is taken here](2), [it is used here](3),"
        " [the guard is dropped here](4)."
    )
    assert [one["id"] for one in result["relatedLocations"]] == [1, 2, 3, 4]


def test_links_and_braces_in_messages_are_meant() -> None:
    wild = replace(GUARD, message="`v[0](x)` in `async {}` and `{a, b}`", help="use `[T](U) { .. }`")
    for result in results(wild, *ALL):
        text = result["message"]["text"]
        assert "{" not in text and "}" not in text
        linked = [int(number) for number in re.findall(r"\]\(([^)]*)\)", text)]
        assert linked == [one["id"] for one in result.get("relatedLocations", [])]
    [result] = results(replace(wild, related=()))
    assert result["message"]["text"] == "'v[0] (x)' in 'async' and '(a, b)'. Use '[T] (U)'."


def test_words() -> None:
    assert sentence("it stops") == "It stops."
    assert sentence("`x` stops.") == "'x' stops."
    assert sentence("two\nlines  here") == "Two lines here."
    assert sentence("\x1b[1m") == "\\u(1b)[1m."
    assert link("the `[u8]` here", 3) == "[the '\\[u8\\]' here](3)"
    assert plain("## A `b`\n```rust\nlet c = 1;\n```\n**d**") == "A b\nlet c = 1;\nd"
    assert shortened("one two three", 11) == "one two..."
    assert shortened("one two", 7) == "one two"


def test_code_flow_starts_at_the_finding() -> None:
    steps = (Note(GUARD.place, "first"), Note(made.place(made.MAIN, "drop(guard)"), "`second`"))
    [result] = results(replace(GUARD, steps=steps))
    [flow] = result["codeFlows"]
    [thread] = flow["threadFlows"]
    assert [
        (one["executionOrder"], one["importance"], one["location"]["message"]["text"]) for one in thread["locations"]
    ] == [
        (1, "essential", "'guard' is alive at this '.await': the task may stop here with the lock held."),
        (2, "essential", "First."),
        (3, "essential", "'second'."),
    ]
    lines = [one["location"]["physicalLocation"]["region"]["startLine"] for one in thread["locations"]]
    assert lines == [14, 14, 15]
    assert "codeFlows" not in results(GUARD)[0]


def test_what_lies_outside_of_the_repository_is_said_in_words() -> None:
    run = run_of(report(BLOCKING, DIRECT, notifications=(Notification("warning", made.DB, "odd", 2),)))
    blocking, direct = run["results"]
    assert [
        (one["location"]["message"]["text"], one["location"]["physicalLocation"]["region"]["startLine"])
        for one in blocking["codeFlows"][0]["threadFlows"][0]["locations"]
    ] == [
        ("'read_all' blocks the thread in 'std::fs::read_to_string'.", 4),
        ("'read_all' calls 'open' (in 'db.rs', line 2).", 4),
        ("'open' reads a file (in 'db.rs', line 5).", 4),
    ]
    assert direct["message"]["text"].endswith("See [this does the same (in 'db.rs', line 1)](1).")
    [said] = run["invocations"][0]["toolExecutionNotifications"]
    assert said["message"]["text"] == "'db.rs': odd."
    assert "/home" not in json.dumps(run)
    assert all(not node["uri"].startswith(("/", "file:")) for node in nodes(run) if "uri" in node)


def test_many_related_places_and_steps_stay_within_the_limits() -> None:
    notes = tuple(Note(Place(made.MAIN, at % 300, at % 300 + 1), f"place {at}") for at in range(1500))
    [result] = results(replace(GUARD, related=notes, steps=notes))
    assert len(result["locations"]) + len(result["relatedLocations"]) == 100
    assert len(result["codeFlows"][0]["threadFlows"][0]["locations"]) == 1000


def test_the_most_severe_results_are_kept() -> None:
    data = b"x();\n" * 6000
    path = f"{made.CWD}/many.rs"
    severities = [("large-future", "note")] * 5500 + [("blocking-sleep", "error")] * 500
    findings = [
        replace(FIRST, rule=rule, severity=severity, place=Place(path, 5 * at, 5 * at + 3))
        for at, (rule, severity) in enumerate(severities)
    ]
    run = run_of(report(*findings, source=lambda path: SourceFile(path, data)))
    levels = [result["level"] for result in run["results"]]
    assert (levels.count("error"), levels.count("note")) == (500, 4500)
    lines = [result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in run["results"]]
    assert lines == sorted(lines)
    [said] = run["invocations"][0]["toolExecutionNotifications"]
    assert said["message"]["text"] == "1,000 results left out: the most severe 5,000 are here."
    assert run["tool"]["driver"]["notifications"][said["descriptor"]["index"]]["id"] == "results-left-out"


def test_notifications_do_not_fail_the_run() -> None:
    [invocation] = run_of(report(notifications=SAID))["invocations"]
    assert invocation["executionSuccessful"] is True
    said = invocation["toolExecutionNotifications"]
    assert [(one["level"], one["message"]["text"]) for one in said] == [
        ("warning", "Syntax error, linted around it."),
        ("warning", "Cannot be read: permission denied."),
        ("note", "No package was found."),
    ]
    assert said[0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}


def test_results_are_sorted_by_uri_line_and_rule() -> None:
    def key(result: Any) -> tuple[str, int, str]:
        physical = result["locations"][0]["physicalLocation"]
        return (physical["artifactLocation"]["uri"], physical["region"]["startLine"], result["ruleId"])

    found = results(*reversed(ALL))
    assert [key(one) for one in found] == sorted(key(one) for one in found)


def test_the_build_tells_the_revision() -> None:
    assert run_of(report(), BUILD)["versionControlProvenance"] == [
        {
            "repositoryUri": "https://github.com/me/app",
            "revisionId": "0123456789abcdef0123456789abcdef01234567",
            "branch": "main",
            "mappedTo": {"uriBaseId": "%SRCROOT%"},
        }
    ]
    assert "versionControlProvenance" not in run_of(report())
    elsewhere = BUILD | {"GITHUB_WORKSPACE": "/somewhere/else"}
    assert "versionControlProvenance" not in run_of(report(), elsewhere)


# where the repository is


def checkout(root: Path, *, git: bool) -> Path:
    """A crate in a sub-directory whose name needs encoding; its one source file."""
    file = root / "crates" / "a b#é" / "src" / "lib.rs"
    file.parent.mkdir(parents=True)
    file.write_text("fn a() {}\n", encoding="utf-8")
    if git:
        (root / ".git").mkdir()
    return file


def uri(file: Path, cwd: Path, environ: dict[str, str] | None = None) -> str:
    finding = replace(FIRST, place=Place(str(file), 3, 4))
    one = report(finding, cwd=str(cwd), source=SourceFile.read)
    found: str = run_of(one, environ)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    return found


def test_uris_are_relative_to_the_repository_and_encoded(tmp_path: Path) -> None:
    file = checkout(tmp_path / "repo", git=True)
    for cwd in (tmp_path / "repo", file.parents[1], file.parent, tmp_path):
        assert uri(file, cwd) == "crates/a%20b%23%C3%A9/src/lib.rs"


def test_the_workspace_of_a_build_counts_more_than_git(tmp_path: Path) -> None:
    file = checkout(tmp_path / "repo", git=True)
    build = {"GITHUB_WORKSPACE": str(tmp_path)}
    assert uri(file, file.parents[1], build) == "repo/crates/a%20b%23%C3%A9/src/lib.rs"
    other = {"GITHUB_WORKSPACE": str(tmp_path / "other")}  # does not hold the file
    assert uri(file, file.parents[1], other) == "crates/a%20b%23%C3%A9/src/lib.rs"


def test_without_a_repository_uris_are_relative_to_the_working_directory(tmp_path: Path) -> None:
    file = checkout(tmp_path, git=False)
    assert uri(file, file.parents[1]) == "src/lib.rs"
    outside = uri(file, file.parent / "below")
    assert outside.startswith("file:///") and outside.endswith("/crates/a%20b%23%C3%A9/src/lib.rs")


def test_links_are_resolved(tmp_path: Path) -> None:
    file = checkout(tmp_path / "repo", git=True)
    alias = tmp_path / "repo" / "alias.rs"
    alias.symlink_to(file)
    assert uri(alias, tmp_path / "repo") == "crates/a%20b%23%C3%A9/src/lib.rs"


def test_the_log_is_the_same_from_every_directory_of_the_repository(tmp_path: Path) -> None:
    file = checkout(tmp_path / "repo", git=True)
    finding = replace(FIRST, place=Place(str(file), 3, 4))
    logs = {
        sarif.render(report(finding, cwd=str(cwd), source=SourceFile.read), environ={}, markdown=made.page)
        for cwd in (tmp_path / "repo", file.parents[1])
    }
    assert len(logs) == 1
    assert str(tmp_path) not in logs.pop()
