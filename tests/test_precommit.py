"""The hooks: real commits in a scratch repository, and what pre-commit may do with a list of files.

The commits need pre-commit, git, and an index from which pip can take what the hooks' environment
needs; they are skipped where one of them is missing.
"""

from __future__ import annotations

import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from judged import CORPUS, ROOT, RULE_FILES
from recorded_workspace import plant

from rustasync_lint.cli import run

CLEAN = "pub async fn clean() {\n    tokio::time::sleep(D).await;\n}\n"
TRAP = "pub async fn trap() {\n    std::thread::sleep(D);\n}\n"
HOOKS = ("rustasync-lint", "rustasync-lint-workspace")
ENVIRON = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}


def entry(hook: str) -> list[str]:
    """The command line of a hook, as `.pre-commit-hooks.yaml` has it."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    (section,) = (part for part in text.split("- id: ") if part.startswith(f"{hook}\n"))
    found = re.search(r"(?m)^  entry: (.*)$", section)
    assert found and "args: []" in section
    return shlex.split(found[1])


# What a list of files may become


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a workspace and loose files; the working directory."""
    shutil.copytree(CORPUS / "crates" / "sample", tmp_path / "sample")
    for path in RULE_FILES[::2]:
        shutil.copy(path, tmp_path / path.name)
    plant(tmp_path, {"a b/é.rs": TRAP, "skipped/a.rs": TRAP, "rustasync-lint.toml": 'exclude = ["skipped"]\n'})
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def hooked(files: Sequence[str], capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What a call of the hook finds, one JSON text for each finding."""
    code = run([*entry(HOOKS[0])[1:], "--output-format", "json", *files], "rustasync-lint")
    out, err = capsys.readouterr()
    assert code in (0, 1), err
    return [json.dumps(finding, sort_keys=True) for finding in json.loads(out)["findings"]]


@pytest.mark.parametrize("seed", range(4))
def test_any_split_gives_the_same_findings(seed: int, tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [path.relative_to(tree).as_posix() for path in tree.rglob("*.rs")]
    whole = hooked(files, capsys)
    assert len(whole) > 100 and not any("skipped" in finding for finding in whole)
    rnd = random.Random(seed)
    rnd.shuffle(files)
    parts: list[str] = []
    at = 0
    while at < len(files):
        size = rnd.randrange(1, 6)
        parts += hooked(files[at : at + size], capsys)
        at += size
    assert sorted(parts) == sorted(whole)


def test_files_that_are_all_excluded(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hooked(["skipped/a.rs"], capsys) == []


def test_the_workspace_hook_takes_no_files(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = run([*entry(HOOKS[1])[1:], "--output-format", "json"], "rustasync-lint")
    files = [path.relative_to(tree).as_posix() for path in tree.rglob("*.rs")]
    assert code == 1
    found = json.loads(capsys.readouterr()[0])["findings"]
    assert sorted(json.dumps(one, sort_keys=True) for one in found) == sorted(hooked(files, capsys))


# Commits


def command(*words: str | Path, cwd: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command with a home of its own for pre-commit; output and errors come together."""
    path = os.pathsep.join((str(Path(sys.executable).parent), ENVIRON.get("PATH", "")))
    return subprocess.run(
        words,
        cwd=cwd,
        env={**ENVIRON, "PATH": path, "PRE_COMMIT_HOME": str(home), "PRE_COMMIT_COLOR": "never", "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=180,
    )


def git(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    settings = ["-c", "user.name=tests", "-c", "user.email=tests@example.org", "-c", "commit.gpgsign=false"]
    return command("git", *settings, *words, cwd=cwd, home=cwd.parent / "home")


class Scratch:
    """A repository in which the hooks are installed."""

    def __init__(self, root: Path, tool: Path) -> None:
        self.root = root
        self.tool = tool

    def commit(self, files: dict[str, str]) -> tuple[bool, str]:
        """Try to commit these files; whether there is a commit now, and what was said."""
        plant(self.root, files)
        assert git("add", "--all", cwd=self.root).returncode == 0
        before = git("rev-parse", "HEAD", cwd=self.root).stdout
        done = git("commit", "-m", "change", cwd=self.root)
        after = git("rev-parse", "HEAD", cwd=self.root).stdout
        assert (done.returncode == 0) == (before != after), done.stdout
        return before != after, done.stdout

    def undo(self) -> None:
        """Back to the last commit."""
        assert git("reset", "--hard", "--quiet", cwd=self.root).returncode == 0


def committed(root: Path) -> Path:
    """Make what lies in `root` the first commit of a repository."""
    for words in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--no-verify", "-m", "first")):
        done = git(*words, cwd=root)
        assert done.returncode == 0, done.stdout
    return root


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The working tree of this project as a repository with one commit."""
    if shutil.which("git") is None:
        pytest.skip("there is no git here")
    pytest.importorskip("pre_commit")
    folder = tmp_path_factory.mktemp("hooks")
    wanted = ["download", "--quiet", "--no-deps", "--dest", str(folder / "probe"), "hatchling"]
    probe = command(sys.executable, "-m", "pip", *wanted, cwd=folder, home=folder / "home")
    if probe.returncode:
        pytest.skip(f"pip finds no index: {probe.stdout.strip().splitlines()[-1:]}")
    kept = shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "target", "*.egg-info", "benchmarks", "tests")
    shutil.copytree(ROOT, folder / "tool", ignore=kept)
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", folder / "tool")
    return committed(folder / "tool")


@pytest.fixture(scope="module")
def repository(tool: Path) -> Scratch:
    root = tool.parent / "scratch"
    revision = git("rev-parse", "HEAD", cwd=tool).stdout.strip()
    hooks = "".join(f"      - id: {hook}\n" for hook in HOOKS)
    plant(
        root,
        {
            "Cargo.toml": '[package]\nname = "scratch"\nedition = "2021"\n',
            "src/lib.rs": f"mod helper;\n{CLEAN}",
            "src/helper.rs": "pub fn wait() {\n    std::thread::sleep(D);\n}\n",
        },
    )
    config = f"repos:\n  - repo: {tool}\n    rev: {revision}\n    hooks:\n{hooks}"
    (root / ".pre-commit-config.yaml").write_text(config)
    committed(root)
    home = tool.parent / "home"
    for words in (["install"], ["install-hooks"]):
        done = command(sys.executable, "-m", "pre_commit", *words, cwd=root, home=home)
        assert done.returncode == 0, done.stdout
    return Scratch(root, tool)


@pytest.fixture
def scratch(repository: Scratch) -> Iterator[Scratch]:
    yield repository
    repository.undo()


def test_a_clean_commit_passes(scratch: Scratch) -> None:
    made, said = scratch.commit({"src/clean.rs": CLEAN})
    assert made, said
    assert said.count("Passed") == 2


def test_a_commit_with_a_trap_is_refused(scratch: Scratch) -> None:
    made, said = scratch.commit({"src/a b.rs": TRAP})
    assert not made
    assert said.count("Failed") == 2
    assert "error[blocking-sleep]: `std::thread::sleep`" in said
    assert " --> src/a b.rs:2:5\n" in said
    assert "2 |     std::thread::sleep(D);\n  |     ^^^" in said
    assert "found 1 error in 1 file" in said


def test_a_call_into_a_file_that_is_not_part_of_the_commit(scratch: Scratch) -> None:
    made, said = scratch.commit({"src/lib.rs": "mod helper;\npub async fn f() {\n    helper::wait();\n}\n"})
    assert not made
    assert " --> src/lib.rs:3:5\n" in said and "src/helper.rs:2" in said


def test_a_trap_that_is_allowed_passes(scratch: Scratch) -> None:
    allowed = TRAP.replace(";\n", "; // rustasync-lint: allow(blocking-sleep) -- once, at the start\n")
    made, said = scratch.commit({"src/allowed.rs": allowed})
    assert made, said


def test_a_trap_that_is_not_part_of_the_commit(scratch: Scratch) -> None:
    plant(scratch.root, {"notes.txt": "one"})
    assert git("add", "notes.txt", cwd=scratch.root).returncode == 0
    plant(scratch.root, {"src/lib.rs": TRAP})
    done = git("commit", "-m", "notes", cwd=scratch.root)
    assert done.returncode == 0, done.stdout
    assert "no files to check" in done.stdout
    assert (scratch.root / "src" / "lib.rs").read_text() == TRAP


def test_settings_of_the_repository_hold(scratch: Scratch) -> None:
    plant(scratch.root, {"generated/a.rs": TRAP, "rustasync-lint.toml": 'exclude = ["generated"]\n'})
    made, said = scratch.commit({"generated/b.rs": TRAP})
    assert made, said


def test_broken_settings_are_told(scratch: Scratch) -> None:
    made, said = scratch.commit({"rustasync-lint.toml": "exlude = []\n", "src/more.rs": CLEAN})
    assert not made
    assert "`exlude`" in said and "exclude" in said and "Traceback" not in said


def test_the_hooks_as_others_try_them(scratch: Scratch, tool: Path) -> None:
    plant(scratch.root, {"src/trap.rs": TRAP})
    assert git("add", "--all", cwd=scratch.root).returncode == 0
    words = ["-m", "pre_commit", "try-repo", str(tool), HOOKS[0], "--files", "src/trap.rs", "src/lib.rs"]
    done = command(sys.executable, *words, cwd=scratch.root, home=tool.parent / "home")
    assert done.returncode == 1
    assert "error[blocking-sleep]" in done.stdout and "src/trap.rs:2:5" in done.stdout
