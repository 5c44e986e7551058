"""Colour and progress: when, and what is left of it."""

from __future__ import annotations

import io
from typing import Any

import pytest

from rustasync_lint.cli.terminal import Progress, is_colored


class Screen(io.StringIO):
    """A terminal, or not."""

    def __init__(self, tty: bool = True) -> None:
        super().__init__()
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty


@pytest.mark.parametrize(
    ("option", "tty", "environ", "colored"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"CLICOLOR": "0"}, False),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "0"}, False),
        ("auto", False, {"CLICOLOR_FORCE": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour(option: Any, tty: bool, environ: dict[str, str], colored: bool) -> None:
    assert is_colored(option, Screen(tty), environ) is colored


def test_colour_without_a_stream() -> None:
    assert not is_colored("auto", None, {})


def test_progress_begins_after_a_second_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    times = iter((0.0, 0.5, 0.9, 1.0, 1.05, 1.5, 2.0))
    screen = Screen()
    with Progress(screen, lambda: next(times)) as progress:
        progress(1, 4)
        progress(1, 4)
        assert screen.getvalue() == ""
        progress(2, 4)
        progress(2, 4)
        progress(2, 4)
        assert screen.getvalue() == "\r[############............] 2 of 4 files\r" * 2
        progress(0, 0)
    drawn = screen.getvalue().split("\r")
    assert drawn[-2] == " " * len("[........................] 0 of 0 files")
    assert drawn[-1] == ""


def test_no_progress_without_a_terminal() -> None:
    times = iter((0.0, 9.0))
    stream = Screen(tty=False)
    with Progress(stream, lambda: next(times)) as progress:
        progress(1, 2)
    assert stream.getvalue() == ""
