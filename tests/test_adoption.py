"""Starting on old code: baselines, `--since`, statistics, `add-ignore`, and rules that some paths are spared.

The real engine over real files; git itself tells which lines have changed.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from rustasync_lint.cli import run
from rustasync_lint.cli.since import changes

SLEEP = "    std::thread::sleep(D);\n"
READ = '    std::fs::read("x");\n'
Check = Callable[..., tuple[int, list[tuple[str, int, str]], str]]


def function(name: str, *lines: str) -> str:
    return f"async fn {name}() {{\n{''.join(lines)}}}\n"


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """Run `check` in an empty folder: exit code, (path, line, rule) of what is shown, standard error."""
    monkeypatch.chdir(tmp_path)

    def check(*args: str) -> tuple[int, list[tuple[str, int, str]], str]:
        code = run(["check", "--output-format", "json", *args], "rustasync-lint")
        out, err = capsys.readouterr()
        report = json.loads(out) if out else {"findings": [], "notifications": []}
        told = "\n".join(said["message"] for said in report["notifications"])
        found = [(one["path"], one["range"]["start"]["line"], one["rule"]) for one in report["findings"]]
        return code, found, told + err

    return check


def write(name: str, *parts: str) -> Path:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes("".join(parts).encode())
    return file


# baselines


def test_a_baseline_hides_what_was_there_and_shows_what_is_new(check: Check) -> None:
    write("src/a.rs", function("old", SLEEP))
    assert check("--write-baseline", "known.json") == (0, [], "note: 1 finding in the baseline known.json\n")
    assert check("--baseline", "known.json")[:2] == (0, [])
    # what moves is known still, in a function that changed elsewhere, too
    write("src/a.rs", "// a comment\n" * 7, function("old", "    let x = 1;\n", SLEEP), function("new", SLEEP))
    assert check("--baseline", "known.json")[:2] == (1, [("src/a.rs", 13, "blocking-sleep")])


def test_a_baseline_is_stable_and_holds_no_lines(check: Check) -> None:
    write("src/b.rs", function("one", READ, SLEEP), function("two", SLEEP))
    write("src/a.rs", function("same", SLEEP, SLEEP))
    check("--write-baseline", "known.json")
    first = Path("known.json").read_text()
    rows = json.loads(first)["findings"]
    assert [(row["path"], row["rule"], row["count"]) for row in rows] == [
        ("src/a.rs", "blocking-sleep", 2),
        ("src/b.rs", "blocking-io", 1),
        ("src/b.rs", "blocking-sleep", 1),
        ("src/b.rs", "blocking-sleep", 1),
    ]
    assert {key for row in rows for key in row} == {"path", "rule", "fingerprint", "count"}
    write("src/a.rs", "\n\n\n", function("same", SLEEP, SLEEP))
    check("--write-baseline", "known.json")
    assert Path("known.json").read_text() == first


def test_one_more_of_the_same_is_new(check: Check) -> None:
    write("a.rs", function("same", SLEEP))
    check("--write-baseline", "known.json")
    write("a.rs", function("same", SLEEP, SLEEP))
    assert check("--baseline", "known.json")[1] == [("a.rs", 3, "blocking-sleep")]


def test_a_baseline_means_the_same_from_every_folder(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    write("crates/x/src/a.rs", function("old", SLEEP))
    check("--write-baseline", "known.json")
    monkeypatch.chdir("crates/x")
    assert check("--baseline", "../../known.json")[:2] == (0, [])


def test_stale_entries_are_told(check: Check) -> None:
    write("a.rs", function("a", SLEEP), function("b", READ))
    write("gone.rs", function("a", SLEEP))
    check("--write-baseline", "known.json")
    write("a.rs", function("a"), function("b", READ))
    Path("gone.rs").unlink()
    code, found, told = check("--baseline", "known.json")
    assert (code, found) == (0, [])
    assert told == (
        "2 entries of the baseline not found any more: `blocking-sleep` in a.rs, `blocking-sleep` in gone.rs;"
        " --write-baseline leaves them out"
    )
    check("--write-baseline", "known.json")
    assert check("--baseline", "known.json")[2] == ""


def test_what_nobody_looked_for_is_not_stale_and_stays(check: Check) -> None:
    write("a.rs", function("a", SLEEP))
    write("b.rs", function("b", READ))
    write("tests/t.rs", function("t", SLEEP))
    assert "3 findings" in check("--tests", "--write-baseline", "known.json")[2]
    assert check("--baseline", "known.json")[2] == ""  # the one in test code is there, if not shown
    assert check("--baseline", "known.json", "a.rs")[2] == ""
    assert check("--baseline", "known.json", "--select", "blocking-sleep")[2] == ""
    assert "3 findings" in check("--write-baseline", "known.json", "a.rs")[2]
    assert "3 findings" in check("--tests", "--write-baseline", "known.json", "--select", "blocking-sleep")[2]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "cannot read the baseline `known.json`: No such file or directory"),
        ("[", "`known.json` is no baseline: "),
        ("[]", "`known.json` is no baseline of version 1"),
        ('{"version": 2, "findings": []}', "is no baseline of version 1"),
        ('{"version": 1}', "one of its findings is not of the right form"),
        ('{"version": 1, "findings": [{"path": "a", "rule": "b", "fingerprint": "c"}]}', "not of the right form"),
        ('{"version": 1, "findings": [{"path": 1, "rule": "b", "fingerprint": "c", "count": 1}]}', "not of the right"),
        ('{"version": 1, "findings": [{"path": "", "rule": "", "fingerprint": "", "count": "1"}]}', "not of the right"),
    ],
)
def test_a_baseline_that_is_none(check: Check, text: str | None, said: str) -> None:
    write("a.rs", function("a", SLEEP))
    if text is not None:
        write("known.json", text)
    code, found, told = check("--baseline", "known.json")
    assert (code, found) == (2, [])
    assert said in told


def test_settings_may_name_the_baseline(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    write("rustasync-lint.toml", 'baseline = "known.json"')
    write("src/a.rs", function("old", SLEEP))
    code, _, told = check()
    assert code == 2 and "cannot read the baseline" in told
    assert check("--write-baseline", "known.json")[0] == 0  # the one that is named need not be there yet
    monkeypatch.chdir("src")
    assert check()[:2] == (0, [])
    assert check("--isolated")[0] == 1
    write("../other.json", '{"version": 1, "findings": []}')
    assert check("--baseline", "../other.json")[0] == 1


# --since


def git(*args: str) -> str:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environ |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *who, *args], env=environ, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


def commit() -> None:
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "--message", "x")


needs_git = pytest.mark.skipif(not shutil.which("git"), reason="needs git")


@needs_git
def test_since_shows_what_stands_on_changed_lines(check: Check) -> None:
    git("init", "--quiet")
    write("a.rs", function("old", SLEEP), function("kept"))
    write("b.rs", function("b", SLEEP))
    commit()
    assert check("--since", "HEAD")[:2] == (0, [])
    write("a.rs", function("old", "    let x = 1;\n", SLEEP), function("kept", READ))
    assert check("--since", "HEAD")[1] == [("a.rs", 6, "blocking-io")]
    commit()
    assert check("--since", "HEAD")[1] == []
    assert check("--since", "HEAD~1")[1] == [("a.rs", 6, "blocking-io")]


@needs_git
def test_since_follows_renames_and_takes_new_files_whole(check: Check) -> None:
    git("init", "--quiet")
    write("a.rs", *[function(f"f{number}", SLEEP) for number in range(20)])
    write(".gitignore", "/ignored.rs\n")
    commit()
    git("mv", "a.rs", "moved.rs")
    with open("moved.rs", "a") as file:
        file.write(function("more", READ))
    write("new.rs", function("new", SLEEP))
    assert check("--since", "HEAD")[1] == [("moved.rs", 62, "blocking-io"), ("new.rs", 2, "blocking-sleep")]


@needs_git
def test_since_does_not_count_what_others_did_there(check: Check) -> None:
    git("init", "--quiet")
    write("a.rs", function("a", SLEEP))
    write("b.rs", "// b\n")
    commit()
    git("branch", "upstream")
    git("checkout", "--quiet", "-b", "mine")
    write("b.rs", function("b", READ))
    commit()
    git("checkout", "--quiet", "upstream")
    write("a.rs", function("a"))
    commit()
    git("checkout", "--quiet", "mine")
    assert check("--since", "upstream")[1] == [("b.rs", 2, "blocking-io")]


NAMES = ("sp ace.rs", 'quo"te.rs', "ünï😀.rs", "tab\there.rs", "new\nline.rs", "back\\slash.rs", "b/a.rs", "-x.rs")


@needs_git
@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not have")
def test_since_reads_all_names(check: Check) -> None:
    git("init", "--quiet")
    for name in NAMES:
        write(name, function("old", SLEEP))
    commit()
    for name in NAMES:
        write(name, function("old", SLEEP), function("new", READ))
    found = check("--since", "HEAD")[1]
    assert sorted(found) == sorted((name, 5, "blocking-io") for name in NAMES)


@needs_git
def test_code_that_looks_like_a_diff_is_none(check: Check) -> None:
    git("init", "--quiet")
    write("a.rs", "fn f() {}\n")
    write("b.rs", function("b", SLEEP))
    commit()
    write("a.rs", "/*\n++ b/b.rs\n@@ -1 +1,9 @@\n*/\n", function("a", SLEEP))
    assert check("--since", "HEAD")[1] == [("a.rs", 6, "blocking-sleep")]


@needs_git
def test_a_finding_is_new_when_a_place_that_belongs_to_it_is(check: Check) -> None:
    git("init", "--quiet")
    held = ("    let guard = LOCK.lock().unwrap();\n", "    drop(guard);\n")
    lock = "static LOCK: std::sync::Mutex<u8> = std::sync::Mutex::new(1);\n"
    write("a.rs", lock, function("a", *held))
    commit()
    write("a.rs", lock, function("a", held[0], "    b().await;\n", held[1]))
    assert check("--since", "HEAD", "--select", "guard-across-await")[1] == [("a.rs", 3, "guard-across-await")]


@needs_git
@pytest.mark.parametrize("seed", range(8))
def test_changed_lines_are_those_that_git_blames_on_nobody(check: Check, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    git("init", "--quiet")
    lines = [f"line {number};\n" for number in range(60)]
    write("a.rs", *lines)
    commit()
    for _ in range(12):
        at = chance.randrange(len(lines))
        lines[at : at + chance.randrange(3)] = [f"new {chance.random()};\n" for _ in range(chance.randrange(3))]
    write("a.rs", *lines)
    ranges = changes("HEAD", str(tmp_path)).lines[str(tmp_path / "a.rs")]
    assert ranges
    ours = {line for first, last in ranges for line in range(first, last + 1)}
    blamed = re.findall(r"(?m)^0{40} \d+ (\d+)", git("blame", "--porcelain", "a.rs"))
    assert ours == {int(line) for line in blamed}


def test_since_without_git_or_a_commit_is_said(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    write("a.rs", function("a", SLEEP))
    if shutil.which("git"):
        assert check("--since", "HEAD") == (2, [], check("--since", "HEAD")[2])
        assert "error: --since: git says: " in check("--since", "HEAD")[2]
        git("init", "--quiet")
        commit()
        for revision in ("nowhere", "--output=x", "HEAD:a.rs", ""):
            code, _, told = check("--since", revision) if revision else (2, [], "git knows no such commit here")
            assert code == 2 and "git knows no such commit here" in told
        assert not Path("x").exists()
    monkeypatch.setenv("PATH", str(Path("nothing").absolute()))
    assert check("--since", "HEAD") == (2, [], "error: --since needs git, which was not found\n")


# --statistics


def test_statistics(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    write("a.rs", function("a", SLEEP, SLEEP, READ))
    assert run(["check", "--statistics"], "rustasync-lint") == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:3] for line in lines[:2]] == [
        ["2", "error", "blocking-sleep"],
        ["1", "warning", "blocking-io"],
    ]
    assert lines[2:] == ["", "found 2 errors, 1 warning in 1 file"]
    run(["check", "--statistics", "--output-format", "json"], "rustasync-lint")
    told = json.loads(capsys.readouterr().out)
    assert [(row["rule"], row["count"]) for row in told["statistics"]] == [("blocking-sleep", 2), ("blocking-io", 1)]
    assert told["summary"]["findings"] == {"error": 2, "warning": 1, "note": 0}
    assert run(["check", "--statistics", "--output-format", "sarif"], "rustasync-lint") == 2


# per-path-ignore


def test_some_paths_are_spared_some_rules(check: Check) -> None:
    code = function("a", SLEEP, READ)
    for name in ("src/main.rs", "src/legacy/deep/a.rs", "tools/gen.rs", "x_old.rs"):
        write(name, code)
    write(
        "rustasync-lint.toml",
        '[per-path-ignore]\n"src/legacy/" = ["blocking-io"]\n"tools/*.rs" = ["core"]\n"*_old.rs" = ["ALL"]\n',
    )
    assert check()[1] == [
        ("src/legacy/deep/a.rs", 2, "blocking-sleep"),
        ("src/main.rs", 2, "blocking-sleep"),
        ("src/main.rs", 3, "blocking-io"),
    ]
    assert "hidden: 5 findings ignored by `per-path-ignore`" in check("-v")[2]
    assert len(check("--isolated")[1]) == 8


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("per-path-ignore = 1", "`per-path-ignore` is a table from patterns to lists of rules, not 1"),
        ('[per-path-ignore]\n"a" = "core"', '`per-path-ignore` of `a` is a list of strings, not "core"'),
        ('[per-path-ignore]\n"a" = ["cor"]', "there is no rule or group `cor` (did you mean `core`?)"),
    ],
)
def test_bad_path_settings_are_named(check: Check, text: str, said: str) -> None:
    write("rustasync-lint.toml", text)
    code, _, told = check()
    assert code == 2 and said in told


# add-ignore


def add(*args: str) -> int:
    return run(["add-ignore", "--quiet", *args], "rustasync-lint")


def test_a_comment_is_added_and_hides_the_finding(check: Check) -> None:
    file = write("a.rs", "\tasync fn a() {\n\t\tstd::thread::sleep(D);\n\t}\n", function("b", READ))
    assert add("--reason", "  it is  short ") == 0
    assert file.read_text() == (
        "\tasync fn a() {\n\t\t// rustasync-lint: allow(blocking-sleep) -- it is short\n"
        "\t\tstd::thread::sleep(D);\n\t}\n"
        "async fn b() {\n    // rustasync-lint: allow(blocking-io) -- it is short\n" + READ + "}\n"
    )
    assert check("--select", "ALL")[:2] == (0, [])
    before = file.read_bytes()
    assert add("--reason", "again") == 0
    assert file.read_bytes() == before


def test_only_what_is_selected_is_allowed(check: Check) -> None:
    write("a.rs", function("a", SLEEP, READ))
    write("b.rs", function("b", SLEEP))
    assert add("--reason", "why", "--select", "blocking-sleep", "a.rs") == 0
    assert [rule for _, _, rule in check()[1]] == ["blocking-io", "blocking-sleep"]


def test_several_findings_on_a_line_share_a_comment(check: Check) -> None:
    file = write("a.rs", 'async fn a() { std::thread::sleep(D); std::fs::read("x"); }')
    assert add("--reason", "why") == 0
    first, second = file.read_text().split("\n")
    assert first == "// rustasync-lint: allow(blocking-io, blocking-sleep) -- why"
    assert second.startswith("async fn a()")
    assert check()[1] == []


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_line_ends_and_a_bom_stay(check: Check, end: str, bom: str) -> None:
    text = f"{bom}async fn a() {{ std::thread::sleep(D); }}{end}fn b() {{}}{end}"
    file = write("a.rs", text)
    file.chmod(0o640)
    assert add("--reason", "why") == 0
    comment = f"// rustasync-lint: allow(blocking-sleep) -- why{end}"
    assert file.read_bytes().decode() == bom + comment + text.removeprefix(bom)
    assert file.stat().st_mode & 0o777 == 0o640
    assert check()[1] == []


def test_a_comment_that_would_change_a_text_stands_after_the_code(check: Check) -> None:
    text = 'async fn a() {\n    let x = "one\n    two"; std::thread::sleep(D);\n    let y = 1;\n}\n'
    file = write("a.rs", text)
    write("b.rs", "async fn a() {\n    /* one\n    two */ std::thread::sleep(D);\n}\n")
    assert add("--reason", "why") == 0
    assert file.read_text() == text.replace("(D);", "(D); // rustasync-lint: allow(blocking-sleep) -- why")
    assert check()[1] == []


def test_what_cannot_be_allowed_is_told_and_left(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    text = 'async fn a() {\n    let x = "one\n    two"; std::thread::sleep(D); let y = "three\n    four";\n}\n'
    file = write("a.rs", text)
    other = write("b.rs", function("b", SLEEP))
    assert add("--reason", "why") == 1
    assert "a.rs:3: no place for a comment was found" in capsys.readouterr().err
    assert file.read_text() == text
    assert "allow(" in other.read_text()


@pytest.mark.parametrize("reason", ["", "  ", "--", "a\u202eb", "\x1b[31mx"])
def test_a_reason_says_something(check: Check, reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    write("a.rs", function("a", SLEEP))
    assert add("--reason", reason) == 2
    assert "--reason" in capsys.readouterr().err


def test_a_comment_in_the_middle_of_an_expression(check: Check) -> None:
    """In a chain, the comment stands above the line of the call, not above the statement."""
    file = write("a.rs", 'async fn a() {\n    let x = std::path::Path::new("x")\n        .exists();\n}\n')
    found = check()[1]
    assert add("--reason", "why") == 0
    assert check()[1] == []
    assert file.read_text().count("allow(") == len(found) == 1
