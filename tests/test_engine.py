"""The whole line: the same answer for every order, split and number of processes."""

from __future__ import annotations

import gc
import os
import random
import shutil
import signal
from collections.abc import Iterable, Sequence
from multiprocessing import get_start_method
from pathlib import Path

import pytest
from judged import CORPUS, RULE_FILES
from recorded_workspace import plant

from rustasync_lint import engine
from rustasync_lint.engine import EngineError, Outcome, Request
from rustasync_lint.finding import Finding
from rustasync_lint.rule import rules

ALL = frozenset(rule.id for rule in rules())
QUIET = ALL - {"unused-async"}  # which finds most traps here async for nothing
forked = pytest.mark.skipif(get_start_method() != "fork", reason="other processes know nothing of a patch")
# Pages with many marks.
LOOSE = frozenset(
    ("async-guard-across-await", "block-on-in-async", "blocking-io", "blocking-lock", "blocking-sleep")
    + ("cancel-unsafe-in-select",)
)
TRAP = "async fn trap() { std::thread::sleep(D); }\n"


def run(root: Path, *paths: str, jobs: int = 1, select: frozenset[str] = ALL) -> Outcome:
    gc.collect()  # a run leaves that to the end of its process
    return engine.run(Request(paths or (".",), str(root), select, jobs=jobs))


def names(findings: Iterable[Finding], root: Path) -> list[str]:
    """The file of each finding, relative to `root`."""
    return [os.path.relpath(finding.place.path, root) for finding in findings]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace, a package with all kinds of targets, and loose files."""
    root = tmp_path_factory.mktemp("tree").resolve()
    shutil.copytree(CORPUS / "crates" / "sample", root / "sample")
    (root / "loose").mkdir()
    for path in RULE_FILES:
        if path.stem in LOOSE:
            shutil.copy(path, root / "loose" / path.name)
    plant(
        root,
        {
            "package/Cargo.toml": '[package]\nname = "package"\nedition = "2024"\n',
            "package/src/lib.rs": f"pub mod slow;\nmod shared;\n{TRAP}",
            "package/src/main.rs": f"mod shared;\nasync fn f() {{ package::slow::wait(); }}\n{TRAP}",
            "package/src/shared.rs": TRAP,
            "package/src/slow.rs": "pub fn wait() { std::thread::sleep(D); }\n",
            "package/src/bin/tool.rs": TRAP,
            "package/src/forgotten.rs": f"{TRAP}fn broken( {{\n",
            "package/tests/all.rs": TRAP,
            "package/examples/one.rs": TRAP,
            "package/build.rs": TRAP,
        },
    )
    return root


@pytest.fixture(scope="module")
def whole(tree: Path) -> Outcome:
    """What one run over everything in `tree` says."""
    return run(tree)


def files(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*.rs"))


# The same answer


def test_there_is_something_to_compare(tree: Path, whole: Outcome) -> None:
    assert whole.files == len(files(tree))
    assert whole.lines == sum(len((tree / path).read_bytes().splitlines()) for path in files(tree))
    assert len(whole.findings) > 200 and len({finding.rule for finding in whole.findings}) > 5
    assert [(os.path.relpath(note.path, tree), note.level) for note in whole.notifications] == [
        ("package/src/forgotten.rs", "note"),
        ("package/src/forgotten.rs", "warning"),
    ]


def test_findings_come_in_order_and_once(whole: Outcome) -> None:
    keys = [finding.sort_key for finding in whole.findings]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("jobs", [2, 3])
def test_the_number_of_processes_does_not_matter(
    jobs: int, tree: Path, whole: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_WORTH_A_PROCESS", 0)
    compare(run(tree, jobs=jobs), whole)


def compare(one: Outcome, other: Outcome) -> None:
    assert [f for f in one.findings if f not in other.findings] == []
    assert [f for f in other.findings if f not in one.findings] == []
    assert one.findings == other.findings
    assert one.notifications == other.notifications
    assert (one.files, one.lines) == (other.files, other.lines)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_paths_does_not_matter(seed: int, tree: Path, whole: Outcome) -> None:
    paths = files(tree)
    random.Random(seed).shuffle(paths)
    compare(run(tree, *paths), whole)


def splits(paths: Sequence[str], parts: int, seed: int) -> list[list[str]]:
    """The paths in any order in so many heaps of any size; none is empty."""
    rnd = random.Random(seed)
    mixed = rnd.sample(paths, len(paths))
    cuts = sorted(rnd.sample(range(1, len(mixed)), parts - 1))
    return [mixed[a:b] for a, b in zip([0, *cuts], [*cuts, len(mixed)])]


@pytest.mark.parametrize(("parts", "seed"), [(2, 1), (3, 2), (5, 3), (9, 4)])
def test_files_in_several_runs(parts: int, seed: int, tree: Path, whole: Outcome) -> None:
    together = Outcome()
    for heap in splits(files(tree), parts, seed):
        together.add(run(tree, *heap))
    together.findings.sort(key=lambda finding: finding.sort_key)
    compare(together, whole)


def test_every_file_by_itself(tree: Path, whole: Outcome) -> None:
    for path in files(tree):
        alone = run(tree, path)
        assert alone.findings == [f for f in whole.findings if f.place.path == str(tree / path)]


@pytest.mark.parametrize("rule", sorted(ALL))
def test_a_rule_by_itself(rule: str, tree: Path, whole: Outcome) -> None:
    """No rule finds more or less because of another; `unused-suppression` needs the others to run."""
    alone = run(tree / "loose", select=frozenset((rule, "unused-suppression")))
    found = [f for f in whole.findings if f.place.path.startswith(str(tree / "loose")) and f.rule == rule]
    if rule != "unused-suppression":
        assert [f for f in alone.findings if f.rule == rule] == found


def test_a_second_run_says_the_same(tree: Path, whole: Outcome) -> None:
    compare(run(tree), whole)


# What is judged


def test_a_file_that_is_named_twice(tree: Path) -> None:
    once = run(tree, "package/src/shared.rs", select=QUIET)
    twice = run(tree, "package/src/shared.rs", "package/src", "./package/src/../src/shared.rs", select=QUIET)
    assert names(once.findings, tree) == ["package/src/shared.rs"]
    assert names(twice.findings, tree).count("package/src/shared.rs") == 1


def test_a_link_means_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.rs").write_text(TRAP)
    (tmp_path / "b.rs").symlink_to("a.rs")
    outcome = run(tmp_path.resolve(), "a.rs", "b.rs", select=QUIET)
    assert (names(outcome.findings, tmp_path.resolve()), outcome.files) == (["a.rs"], 1)


def test_a_path_selects_what_is_reported_and_not_what_is_read(tree: Path) -> None:
    (finding,) = [f for f in run(tree, "package/src/main.rs", select=QUIET).findings if "wait" in f.message]
    assert [os.path.basename(step.place.path) for step in finding.steps] == ["slow.rs"]


def test_test_targets_are_test_code(whole: Outcome, tree: Path) -> None:
    in_tests = {name for name, f in zip(names(whole.findings, tree), whole.findings) if f.in_test}
    assert "package/tests/all.rs" in in_tests
    assert {"package/src/lib.rs", "package/src/bin/tool.rs"}.isdisjoint(in_tests)


def test_progress_leads_to_the_end(tree: Path) -> None:
    told: list[tuple[int, int]] = []
    engine.run(Request((".",), str(tree), ALL, jobs=1), lambda done, total: told.append((done, total)))
    assert told and told == sorted(told)
    assert told[-1] == (len(files(tree)), len(files(tree)))


def test_what_is_excluded_is_read_but_not_reported(tree: Path) -> None:
    request = Request((".",), str(tree / "package"), ALL, exclude=(f"{tree}/package/src/slow.rs", f"{tree}/**/tests"))
    outcome = engine.run(request)
    assert not [name for name in names(outcome.findings, tree / "package") if name.startswith("tests")]
    assert [f for f in outcome.findings if "wait" in f.message and f.steps]


def test_nothing_to_lint_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="no Rust files"):
        run(tmp_path)
    with pytest.raises(EngineError, match="no such file"):
        run(tmp_path, "here.rs")


@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=forked)])
def test_a_worker_that_fails_is_not_passed_over(jobs: int, tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("of the worker")

    monkeypatch.setattr(engine.Worker, "_file", fail)
    monkeypatch.setattr(engine, "_WORTH_A_PROCESS", 0)
    with pytest.raises(ZeroDivisionError, match="of the worker"):
        run(tree, jobs=jobs)


@forked
def test_a_worker_that_is_killed_is_not_passed_over(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.Worker, "_file", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    monkeypatch.setattr(engine, "_WORTH_A_PROCESS", 0)
    with pytest.raises(EngineError, match="ended from outside"):
        run(tree, jobs=2)
