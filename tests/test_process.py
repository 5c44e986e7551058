"""The program as a process: readers that stop, full disks, interrupts, and a quick start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

WITH_A_FAKE_ENGINE = """
import sys, time
from rustasync_lint import engine
from rustasync_lint.cli import main
from rustasync_lint.finding import Finding
from rustasync_lint.source import Place, SourceFile

def fake(request, progress=None):
    {body}
    file = SourceFile("/x.rs", b"sleep();")
    findings = [Finding("blocking-sleep", "error", "high", Place("/x.rs", 0, 5), "m") for _ in range(20000)]
    return engine.Outcome(tuple(findings), (), 1, 1, lambda path: file)

engine.run = fake
main()
"""


def process(args: list[str], body: str = "pass") -> subprocess.Popen[bytes]:
    code = WITH_A_FAKE_ENGINE.replace("{body}", body)
    return subprocess.Popen(
        [sys.executable, "-c", code, *args],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@pytest.mark.parametrize("output_format", ["full", "concise", "json"])
def test_a_reader_that_stops_ends_nothing(output_format: str, tmp_path: Path) -> None:
    beside = tmp_path / "all.txt"
    args = ["check", "--isolated", "--output-format", output_format, "--output", f"concise={beside}"]
    with process(args) as running:
        assert running.stdout and running.stderr
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1
    assert len(beside.read_text().splitlines()) == 20001


@pytest.mark.parametrize("args", [["--help"], ["rules"], ["explain", "blocking-sleep"]])
def test_nobody_reads_at_all(args: list[str]) -> None:
    with process(args) as running:
        assert running.stdout and running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_a_full_disk_is_a_failure() -> None:
    for args in (["rules"], ["--help"]):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                [sys.executable, "-m", "rustasync_lint", *args], stdout=full, stderr=subprocess.PIPE, cwd=ROOT
            )
        assert done.returncode == 2
        assert b"No space left on device" in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to another process")
def test_an_interrupt_ends_quietly() -> None:
    with process(["check", "--isolated"], "print('ready', flush=True); time.sleep(60)") as running:
        assert running.stdout and running.stderr
        assert running.stdout.readline() == b"ready\n"
        began = time.monotonic()
        running.send_signal(signal.SIGINT)
        assert running.stderr.read().strip() == b""  # an empty line after the terminal's ^C
        assert running.stdout.read() == b""
    assert (running.returncode, time.monotonic() - began < 10) == (130, True)


@pytest.mark.parametrize("args", [["--help"], ["check", "--help"], ["rules"], ["explain", "blocking-sleep"]])
def test_a_quick_answer_needs_no_parser(args: list[str]) -> None:
    code = (
        "import sys; from rustasync_lint.cli import run; code = run(sys.argv[1:], 'x');"
        "heavy = {'tree_sitter', 'pathspec', 'multiprocessing', 'rustasync_lint.engine'};"
        "print(code, sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, *args], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr == "0 []\n"
