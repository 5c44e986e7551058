"""The two streams and the screen: colour, progress, and readers that stop reading."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Literal, TextIO, TypeVar

import click

Color = Literal["auto", "always", "never"]
AnyCommand = TypeVar("AnyCommand", bound=Callable[..., Any])


class Failure(click.ClickException):
    """The job could not be done: a message on standard error, exit code 2."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        complain(self.message)


def color_option(command: AnyCommand) -> AnyCommand:
    """Give a command the option `--color`."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        metavar="WHEN",
        help="Colours: auto (terminals; NO_COLOR and FORCE_COLOR count), always or never [default: auto].",
    )(command)


def complete_rule(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """The rule ids that begin so, for the shell; after a comma, those that may follow."""
    from rustasync_lint.rule import rules

    before, comma, last = begun.rpartition(",")
    return [before + comma + rule.id for rule in rules() if rule.id.startswith(last)]


def is_colored(color: Color, stream: TextIO | None, environ: Mapping[str, str]) -> bool:
    """Should text for `stream` be coloured? An option beats the environment, NO_COLOR beats FORCE_COLOR."""
    if color != "auto":
        return color == "always"
    if environ.get("NO_COLOR"):
        return False
    if any(environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return is_terminal(stream) and environ.get("TERM") != "dumb" and environ.get("CLICOLOR") != "0"


def is_terminal(stream: TextIO | None) -> bool:
    """Does a person look at `stream`? None stands for a stream that was closed from the start."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed since
        return False


def print_out(text: str) -> None:
    """Write to standard output. A reader that stops early is no failure, a full disk is."""
    out = sys.stdout
    if out is None:
        return
    encoding = (out.encoding or "utf-8").lower()
    data = text.encode(encoding, "surrogateescape" if encoding == "utf-8" else "backslashreplace")
    try:
        out.flush()
        out.buffer.write(data)
        out.flush()
    except BrokenPipeError:
        with suppress(OSError, ValueError):  # what is still buffered must not fail again at the end
            os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
    except OSError as error:
        raise Failure(f"cannot write to standard output: {error.strerror or error}") from None


def complain(message: str, level: str = "error") -> None:
    """Write `level: message` to standard error, if anybody listens there."""
    with suppress(OSError, ValueError):
        click.echo(f"{level}: {message}", err=True)


class Progress:
    """A bar on a terminal while a run takes long; used as a context, it leaves nothing behind.

    Calling it with how much is done, and of how much, draws it: not in the first second, and
    at most ten times a second.
    """

    _WIDTH = 24

    def __init__(self, stream: TextIO | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream if is_terminal(stream) and os.environ.get("TERM") != "dumb" else None
        self._clock = clock
        self._next = clock() + 1.0
        self._drawn = 0

    def __call__(self, done: int, total: int) -> None:
        if self._stream is None or (now := self._clock()) < self._next:
            return
        self._next = now + 0.1
        filled = self._WIDTH * min(done, total) // max(total, 1)
        self._draw(f"[{'#' * filled}{'.' * (self._WIDTH - filled)}] {done:,} of {total:,} files")

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._drawn:
            self._draw("")

    def _draw(self, text: str) -> None:
        if self._stream is None:
            return
        try:
            self._stream.write(f"\r{text.ljust(self._drawn)}\r")
            self._stream.flush()
            self._drawn = len(text)
        except (OSError, ValueError):
            self._stream = None
