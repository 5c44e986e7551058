"""The command line: options, exit codes, what is shown. The engine is a fake that finds what it is told."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from rustasync_lint import __version__, engine, rule
from rustasync_lint.cli import cargo_main, main, run
from rustasync_lint.engine import EngineError, Outcome, Request
from rustasync_lint.finding import Confidence, Finding, Notification, Severity
from rustasync_lint.rule import Rule
from rustasync_lint.source import Place, SourceFile

CODE = b"async fn f() {\n    std::thread::sleep(PAUSE);\n}\n"


def no_check(*_: object) -> Any:
    return iter(())


RULES = (
    Rule("blocking-io", "warning", "core", "input or output that blocks the thread", no_check),
    Rule("blocking-sleep", "error", "core", "a sleep that blocks the thread", no_check),
    Rule("blocking-drop", "warning", "more", "a drop that blocks the thread", no_check),
    Rule("unused-async", "note", "pedantic", "an async function that never awaits", no_check),
)


class FakeEngine:
    """Remembers what it was asked, and gives back what it was told to."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.findings: list[Finding] = []
        self.notifications: list[Notification] = []
        self.error: BaseException | None = None

    def run(self, request: Request, progress: Callable[[int, int], None] | None = None) -> Outcome:
        self.requests.append(request)
        if self.error:
            raise self.error
        return Outcome(
            findings=tuple(self.findings),
            notifications=tuple(self.notifications),
            files=2,
            lines=3,
            source=lambda path: SourceFile(path, CODE),
        )

    def find(
        self,
        severity: Severity = "error",
        confidence: Confidence = "high",
        message: str = "`std::thread::sleep` blocks",
        path: str = "src/lib.rs",
        in_test: bool = False,
    ) -> None:
        place = Place(os.path.join(os.getcwd(), path), 19, 37)
        self.findings.append(Finding("blocking-sleep", severity, confidence, place, message, in_test=in_test))


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeEngine:
    """A fake engine and fake rules, in an empty working directory that is a repository's root."""
    fake = FakeEngine()
    monkeypatch.setattr(engine, "run", fake.run)
    monkeypatch.setattr(rule, "rules", lambda: RULES)
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CLICOLOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return fake


@pytest.fixture
def call(fake: FakeEngine, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command line: exit code, standard output, standard error."""

    def call(*args: str) -> tuple[int, str, str]:
        code = run(list(args), "rustasync-lint")
        out, err = capsys.readouterr()
        return code, out, err

    return call


Call = Callable[..., tuple[int, str, str]]


# What the engine is asked


def test_the_request_without_options(fake: FakeEngine, call: Call) -> None:
    assert call("check")[0] == 0
    assert fake.requests == [
        Request(
            paths=(".",),
            cwd=os.getcwd(),
            select=frozenset(("blocking-io", "blocking-sleep", "blocking-drop")),
            exclude=(),
            force_exclude=False,
            jobs=None,
            cache=platformdirs.user_cache_dir("rustasync-lint", appauthor=False),
        )
    ]


def test_where_to_remember(fake: FakeEngine, call: Call) -> None:
    for args in (["--cache-dir", "kept"], ["--cache-dir", "/kept"], ["--no-cache", "--cache-dir", "kept"]):
        assert call("check", *args)[0] == 0
    assert [request.cache for request in fake.requests] == [os.path.join(os.getcwd(), "kept"), "/kept", None]


def test_the_request_with_options(fake: FakeEngine, call: Call) -> None:
    args = ["--select", "ALL", "--ignore", "blocking-io, more", "--ignore", "unused-async"]
    args += ["--exclude", "gen", "--force-exclude", "-j", "3", "--no-cache", "a.rs", "b"]
    assert call("check", *args)[0] == 0
    cwd = os.getcwd()
    assert fake.requests == [Request(("a.rs", "b"), cwd, frozenset(("blocking-sleep",)), (f"{cwd}/**/gen",), True, 3)]


def test_the_command_line_wins_over_files(fake: FakeEngine, call: Call) -> None:
    Path("rustasync-lint.toml").write_text(
        'select = ["ALL"]\nignore = ["blocking-io"]\nexclude = ["gen"]\ntests = true\nfail-on = "never"'
    )
    fake.find("error", in_test=True)
    assert call("check")[0] == 0
    assert call("check", "--fail-on", "note", "--ignore", "more", "--exclude", "/x")[0] == 1
    assert call("check", "--fail-on", "note", "--no-tests", "--select", "core")[0] == 0
    assert [sorted(request.select) for request in fake.requests] == [
        ["blocking-drop", "blocking-sleep", "unused-async"],
        ["blocking-sleep", "unused-async"],
        ["blocking-io", "blocking-sleep"],
    ]
    cwd = os.getcwd()
    assert fake.requests[1].exclude == (f"{cwd}/**/gen", f"{cwd}/x")


def test_isolated_and_config(fake: FakeEngine, call: Call) -> None:
    Path("rustasync-lint.toml").write_text('fail-on = "never"')
    Path("other.toml").write_text('fail-on = "error"')
    fake.find("warning")
    assert call("check")[0] == 0
    assert call("check", "--isolated")[0] == 1
    assert call("check", "--config", "other.toml")[0] == 0
    assert call("check", "--config", "other.toml", "--isolated")[0] == 2


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (
            ["--select", "blocking-slep"],
            "--select: there is no rule or group `blocking-slep` (did you mean `blocking-sleep`?)",
        ),
        (["--ignore", "cor"], "--ignore: there is no rule or group `cor` (did you mean `core`?)"),
        (["--config", "x.toml"], "x.toml: No such file or directory"),
        (["--select", "core", "--ignore", "core"], "no rule is left to run"),
        (["--min-confidence", "hi"], "'hi' is not one of"),
        (["--output", "sarif"], "this is FORMAT=FILE"),
        (["--output", "sarf=x"], "there is no format 'sarf' (did you mean `sarif`?)"),
        (["--output", "json=x", "-o", "x"], "cannot write `x`: it is named twice"),
        (["--output", "json=no/x"], "cannot write `no/x`: there is no folder `no`"),
        (["-o", ".git"], "cannot write `.git`: it is a folder"),
        (["-j", "0"], "0 is not in the range"),
    ],
)
def test_what_cannot_be_done_is_said_before_the_work(fake: FakeEngine, call: Call, args: list[str], said: str) -> None:
    code, out, err = call("check", *args)
    assert (code, out, fake.requests) == (2, "", [])
    assert said in err


def test_a_bad_settings_file_is_named(call: Call) -> None:
    Path("rustasync-lint.toml").write_text("fail_on = 'note'")
    assert call("check") == (
        2,
        "",
        "error: rustasync-lint.toml: unknown key `fail_on` (did you mean `fail-on`?)\n",
    )


def test_an_engine_that_cannot(fake: FakeEngine, call: Call) -> None:
    Path("old.json").write_text("old")
    fake.error = EngineError("`x`: no such file or folder")
    assert call("check", "x", "-o", "old.json") == (2, "", "error: `x`: no such file or folder\n")
    assert Path("old.json").read_text() == "old"


def test_a_fault_of_ours_shows_no_traceback(fake: FakeEngine, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RUSTASYNC_LINT_TRACEBACK", raising=False)
    fake.error = ZeroDivisionError("division by zero")
    code, out, err = call("check")
    assert (code, out) == (2, "")
    assert "ZeroDivisionError" in err and "Traceback" not in err
    monkeypatch.setenv("RUSTASYNC_LINT_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        call("check")


# What is shown, and the exit code


@pytest.mark.parametrize("severity", ["error", "warning", "note"])
@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [
        ("error", ("error",)),
        ("warning", ("error", "warning")),
        ("note", ("error", "warning", "note")),
        ("never", ()),
    ],
)
def test_fail_on(fake: FakeEngine, call: Call, severity: Severity, fail_on: str, failing: tuple[Severity, ...]) -> None:
    fake.find(severity)
    for output_format in ("full", "concise", "json", "sarif", "github"):
        code, out, _ = call("check", "--fail-on", fail_on, "--output-format", output_format)
        assert code == (1 if severity in failing else 0)
        assert "blocking-sleep" in out
    assert call("check", "--fail-on", fail_on, "--exit-zero")[0] == 0


def test_confidence_and_test_code(fake: FakeEngine, call: Call) -> None:
    fake.find(confidence="low", message="one")
    fake.find(confidence="medium", message="two")
    fake.find(confidence="high", message="three")
    fake.find(confidence="high", message="four", in_test=True)

    def shown(*args: str) -> list[str]:
        out = json.loads(call("check", "--output-format", "json", *args)[1])
        return [finding["message"] for finding in out["findings"]]

    assert shown() == ["three", "two"]
    assert shown("--min-confidence", "high") == ["three"]
    assert shown("--min-confidence", "low") == ["one", "three", "two"]
    assert shown("--tests") == ["four", "three", "two"]
    assert call("check", "--min-confidence", "high", "--fail-on", "note")[0] == 1
    fake.findings = fake.findings[:1]
    assert call("check", "--fail-on", "note")[0] == 0


def test_findings_are_sorted(fake: FakeEngine, call: Call) -> None:
    for path in ("b.rs", "a.rs", "a.rs"):
        fake.find(path=path, message=f"in {path} {len(fake.findings)}")
    out = call("check", "--output-format", "concise")[1]
    assert [line.split(":")[0] for line in out.splitlines()[:3]] == ["a.rs", "a.rs", "b.rs"]


def test_only_enabled_rules_are_in_the_report(fake: FakeEngine, call: Call) -> None:
    sarif = json.loads(call("check", "--output-format", "sarif", "--select", "core")[1])
    assert [rule["id"] for rule in sarif["runs"][0]["tool"]["driver"]["rules"]] == [
        "blocking-io",
        "blocking-sleep",
    ]


def test_quiet_and_verbose(fake: FakeEngine, call: Call) -> None:
    fake.notifications.append(Notification("warning", os.path.abspath("x.rs"), "this file cannot be read"))
    assert "cannot be read" in call("check")[1]
    assert call("check", "--quiet") == (0, "", "")
    fake.find(in_test=True)
    fake.find(confidence="low")
    fake.find()
    out = call("check", "-q")[1]
    assert "cannot be read" not in out and "blocking-sleep" in out
    assert "cannot be read" in call("check", "-q", "--output-format", "json")[1]
    err = call("check", "-v", "--select", "core")[2]
    assert "settings: none found" in err
    assert "rules: blocking-io, blocking-sleep\n" in err
    assert "hidden: 1 finding in test code (--tests shows them)" in err
    assert "hidden: 1 finding of low confidence (--min-confidence low shows them)" in err
    assert "read 2 files, 3 lines in " in err


# Files


def test_a_file_instead_of_standard_output(fake: FakeEngine, call: Call) -> None:
    fake.find()
    code, out, err = call("check", "-o", "report.txt", "--color", "always")
    assert (code, out) == (1, "")
    assert err == "note: found 1 error in 2 files, written to report.txt\n"
    text = Path("report.txt").read_text(encoding="utf-8")
    assert text.startswith("error[blocking-sleep]: `std::thread::sleep` blocks\n")
    assert call("check", "-o", "-", "--output-format", "concise")[1].startswith("src/lib.rs:2:5: error")


def test_files_besides(fake: FakeEngine, call: Call) -> None:
    fake.find()
    args = ["--output-format", "concise", "--output", "json=a=b.json", "--output", "sarif=out.sarif"]
    code, out, _ = call("check", *args)
    assert code == 1
    assert out.startswith("src/lib.rs:2:5: error[blocking-sleep]")
    assert json.loads(Path("a=b.json").read_text(encoding="utf-8"))["version"] == 1
    assert json.loads(Path("out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert sorted(os.listdir()) == [".git", "a=b.json", "out.sarif"]


def test_a_run_leaves_nothing_in_the_working_directory(fake: FakeEngine, call: Call) -> None:
    fake.find()
    call("check")
    assert os.listdir() == [".git"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a working directory from being removed")
def test_a_working_directory_that_is_gone(fake: FakeEngine, call: Call, tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    os.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    code, _, err = call("check")
    os.chdir(tmp_path)
    assert code == 2
    assert err.startswith("error: the working directory cannot be used")


# The other commands


def test_rules_as_a_table(call: Call) -> None:
    code, out, _ = call("rules")
    assert code == 0
    assert out.splitlines()[:5] == [
        "rule            severity  group     finds",
        "blocking-io     warning   core      input or output that blocks the thread",
        "blocking-sleep  error     core      a sleep that blocks the thread",
        "blocking-drop   warning   more      a drop that blocks the thread",
        "unused-async    note      pedantic  an async function that never awaits",
    ]
    assert "\x1b[" in call("rules", "--color", "always")[1]


def test_rules_as_json(call: Call) -> None:
    out = json.loads(call("rules", "--output-format", "json")[1])
    assert out["tool"] == {"name": "rustasync-lint", "version": __version__}
    assert out["rules"][3] == {
        "id": "unused-async",
        "severity": "note",
        "group": "pedantic",
        "default": False,
        "summary": "an async function that never awaits",
    }


def test_explain(call: Call) -> None:
    code, out, _ = call("explain", "blocking-sleep")
    assert code == 0
    assert out.startswith("# blocking-sleep\n\nerror, group core, on by default\n\n")
    assert "\n## Why it bites\n" in out
    colored = call("explain", "blocking-sleep", "--color", "always")[1]
    assert "\x1b[1m## Why it bites\x1b[0m" in colored


def test_explain_something_unknown(call: Call) -> None:
    code, out, err = call("explain", "blocking-slip")
    assert (code, out) == (2, "")
    assert err.startswith("error: there is no rule `blocking-slip` (did you mean `blocking-sleep`?); ")


OPTIONS = (
    *("select", "ignore", "min-confidence", "fail-on", "exit-zero", "tests", "no-tests", "output-format"),
    *("output-file", "output", "isolated", "config", "color", "no-cache", "exclude", "force-exclude"),
    *("quiet", "verbose"),
)


def test_version_and_help(call: Call) -> None:
    assert call("--version") == (0, f"rustasync-lint {__version__}\n", "")
    help_text = call("check", "--help")[1]
    for name in OPTIONS:
        option = f"--{name}"
        assert f"{option} " in help_text or f"{option}\n" in help_text


def test_a_path_in_place_of_a_command(call: Call) -> None:
    code, _, err = call("src/main.rs")
    assert code == 2
    assert "did you mean 'rustasync-lint check src/main.rs'?" in err


def test_cargo_repeats_the_name(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for args in (["rustasync-lint", "--version"], ["--version"]):
        monkeypatch.setattr(sys, "argv", ["cargo-rustasync-lint", *args])
        with pytest.raises(SystemExit) as ended:
            cargo_main()
        assert (ended.value.code, capsys.readouterr().out) == (0, f"rustasync-lint {__version__}\n")
    monkeypatch.setattr(sys, "argv", ["rustasync-lint", "rustasync-lint"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2


@pytest.mark.parametrize("output_format", ["full", "concise", "grouped"])
def test_a_file_s_name_gives_no_orders_to_a_build(
    fake: FakeEngine, call: Call, monkeypatch: pytest.MonkeyPatch, output_format: str
) -> None:
    fake.find(path="::error::x.rs", message="see `##[add-mask]x`")
    for name in ("CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"):
        monkeypatch.delenv(name, raising=False)
    plain = call("check", "--output-format", output_format)[1]
    assert "::error::x.rs:1:20" in plain or "::error::x.rs:2:5" in plain or "::error::x.rs:\n" in plain
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    lines = call("check", "--output-format", output_format)[1].splitlines()
    assert not [line for line in lines if line.lstrip().startswith("::") or "##[" in line]
