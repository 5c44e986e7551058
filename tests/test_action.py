"""The GitHub Action: what its script does with inputs, and that nothing of it can be injected.

Its files are checked against GitHub's schemas, by actionlint and by zizmor with `make proof-action`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from judged import ROOT
from ran import TRAP

ACTION = (ROOT / "action.yml").read_text(encoding="utf-8")
EXAMPLE = (ROOT / "docs" / "examples" / "rustasync-lint.yml").read_text(encoding="utf-8")

pytestmark = pytest.mark.skipif(os.name == "nt" or not shutil.which("bash"), reason="needs bash")


@dataclass(frozen=True)
class Done:
    """What a call of the script did."""

    code: int
    out: str
    err: str
    outputs: dict[str, str]


def act(folder: Path, verb: str = "lint", **inputs: str) -> Done:
    """Call the script as the action does, in the checkout `folder`."""
    temp = folder.parent / "temp"
    temp.mkdir(exist_ok=True)
    outputs = temp / "outputs"
    outputs.write_text("")
    linter = temp / "linter"
    linter.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m rustasync_lint "$@"\n')
    linter.chmod(0o755)
    environ = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "RUNNER_TEMP": str(temp),
        "GITHUB_OUTPUT": str(outputs),
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_WORKSPACE": str(folder),
        "GITHUB_REPOSITORY": "me/app",
        "LINTER": str(linter),
        **inputs,
    }
    done = subprocess.run(
        ["bash", str(ROOT / "action.sh"), verb], cwd=folder, env=environ, capture_output=True, text=True, timeout=120
    )
    rows = (line.partition("=") for line in outputs.read_text().splitlines())
    return Done(done.returncode, done.stdout, done.stderr, {name: value for name, _, value in rows})


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    (folder / "a b").mkdir(parents=True)
    (folder / "a b" / "trap.rs").write_text(TRAP * 3)
    (folder / "clean.rs").write_text("async fn f() {}\n")
    return folder


def test_findings_do_not_fail_the_step_that_comes_before_the_upload(checkout: Path) -> None:
    done = act(checkout)
    assert done.code == 0, done.err
    assert done.outputs["exit-code"] == "1"
    assert done.outputs["upload"] == "true"
    log = json.loads(Path(done.outputs["sarif-file"]).read_text())
    results = log["runs"][0]["results"]
    assert done.outputs["findings"] == str(len(results)) == "3"
    assert results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b/trap.rs"
    assert "::error" not in done.out  # code scanning annotates


def test_a_clean_run(checkout: Path) -> None:
    done = act(checkout, INPUT_PATHS="clean.rs")
    assert (done.code, done.outputs["exit-code"], done.outputs["findings"]) == (0, "0", "0")


def test_a_run_that_cannot_be_done_fails_at_once(checkout: Path) -> None:
    done = act(checkout, INPUT_PATHS="nowhere.rs")
    assert done.code == 2
    assert "no such file or directory: `nowhere.rs`" in done.err
    assert done.outputs == {}


@pytest.mark.parametrize(
    ("head", "upload", "annotations", "uploaded", "annotated"),
    [
        ("", "auto", "auto", "true", False),  # a push
        ("me/app", "auto", "auto", "true", False),
        ("you/app", "auto", "auto", "false", True),  # a fork, whose token may not upload
        ("you/app", "true", "auto", "true", False),
        ("me/app", "false", "auto", "false", True),
        ("me/app", "true", "true", "true", True),
        ("you/app", "auto", "false", "false", False),
    ],
)
def test_forks_get_annotations(
    checkout: Path, head: str, upload: str, annotations: str, uploaded: str, annotated: bool
) -> None:
    done = act(checkout, HEAD_REPOSITORY=head, INPUT_UPLOAD=upload, INPUT_ANNOTATIONS=annotations)
    assert done.code == 0, done.err
    assert done.outputs["upload"] == uploaded
    assert ("::error title=" in done.out) == annotated


@pytest.mark.parametrize("name", ["INPUT_UPLOAD", "INPUT_ANNOTATIONS"])
def test_a_word_that_is_none_is_said(checkout: Path, name: str) -> None:
    done = act(checkout, **{name: "yes"})
    assert done.code == 2
    assert "is true, false or auto" in done.err


def test_inputs_are_words_and_no_script(checkout: Path) -> None:
    wild = "$(touch pwned); `touch pwned` && touch pwned | *.rs"
    (checkout / f"{wild}.rs").write_text(TRAP)
    done = act(checkout, INPUT_PATHS=f"  {wild}.rs\n\n  a b \n", INPUT_ARGS="--min-confidence\nlow\n--tests")
    assert done.code == 0, done.err
    assert done.outputs["findings"] == "4"
    assert not list(checkout.rglob("pwned")) and not list(checkout.parent.glob("pwned"))
    done = act(checkout, INPUT_PATHS="--version")
    assert done.code == 2 and "no such file or directory: `--version`" in done.err


def test_other_verbs_are_refused(checkout: Path) -> None:
    assert act(checkout, "output").code == 2


def test_expressions_reach_no_script_and_actions_are_pinned() -> None:
    for text in (ACTION, EXAMPLE):
        assert all("${{" not in line for line in re.findall(r"(?m)^ *(?:- )?run: (.*)$", text))
        assert "run: |" not in text
        for used in re.findall(r"uses: (\S+)", text):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", used), used


def test_every_input_is_used_and_every_output_is_made() -> None:
    inputs = re.findall(r"(?m)^  ([a-z-]+):$", ACTION.partition("inputs:")[2].partition("outputs:")[0])
    assert set(inputs) == set(re.findall(r"\$\{\{ inputs\.([a-z-]+) \}\}", ACTION))
    script = (ROOT / "action.sh").read_text(encoding="utf-8")
    made = set(re.findall(r"(?m)^ +output ([a-z-]+) ", script))
    assert set(re.findall(r"steps\.(?:lint|install)\.outputs\.([a-z-]+)", ACTION)) <= made
    assert os.access(ROOT / "action.sh", os.X_OK)
