"""What a run has to say, ready to be written, and what the formats share.

A format is a module of this package with one pure function, `render(report, screen) -> str`,
whose text ends with a newline. Formats turn findings into text and decide nothing else: what
is suppressed, filtered or sorted was settled before; who prints, where, and in which encoding
is settled after. Only the format that is asked for is imported.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol

from rustasync_lint.finding import SEVERITIES, Finding, Notification, Severity
from rustasync_lint.source import SourceFile

if TYPE_CHECKING:
    from rustasync_lint.model.package import Package
    from rustasync_lint.rule import Rule

TOOL = "rustasync-lint"

SourceOf = Callable[[str], SourceFile]
PackageOf = Callable[[str], "Package | None"]


def no_package(path: str) -> Package | None:
    """For files that belong to no package."""
    return None


@dataclass(frozen=True)
class Report:
    """All that one run found.

    `findings` are sorted, and those suppressed or filtered are gone already; `rules` are all
    enabled ones, sorted by id; `files` and `lines` count what was analysed; `cwd` is absolute;
    `source` gives the file of an absolute path and may raise OSError, `package_of` the package
    that holds it.
    """

    findings: tuple[Finding, ...]
    notifications: tuple[Notification, ...]
    rules: tuple[Rule, ...]
    files: int
    lines: int
    cwd: str
    source: SourceOf
    package_of: PackageOf = no_package


@dataclass(frozen=True)
class Screen:
    """What the reader's screen can do: colours or none, and how many columns. Machine formats ignore it."""

    color: bool = False
    width: int = 140


PLAIN = Screen()


class Render(Protocol):
    """The one function of a format."""

    def __call__(self, report: Report, screen: Screen = PLAIN) -> str:
        """The whole text of `report`, ending with a newline."""


class _Formats(Mapping[str, Render]):
    """From a format's name to its `render`; a module is imported when it is asked for."""

    names = (
        "full",
        "concise",
        "grouped",
        "json",
        "json-lines",
        "sarif",
        "github",
        "gitlab",
        "rdjson",
        "junit",
        "cargo-json",
        "html",
    )

    def __getitem__(self, name: str) -> Render:
        if name not in self.names:
            raise KeyError(name)
        render: Render = import_module(f"{__name__}.{name.replace('-', '_')}").render
        return render

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


FORMATS: Mapping[str, Render] = _Formats()


def display_path(path: str, cwd: str) -> str:
    """`path` as people and tools read it: relative to `cwd` when it lies below it, with forward slashes."""
    pure = PurePath(path)
    return path_text(pure.relative_to(cwd) if pure.is_relative_to(cwd) else pure)


def path_text(path: PurePath) -> str:
    """`path` with forward slashes and with U+FFFD for bytes that are not UTF-8."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def sources(report: Report) -> SourceOf:
    """The report's files, each read once; one that has gone since it was analysed reads as empty."""

    @lru_cache(maxsize=256)
    def source(path: str) -> SourceFile:
        try:
            return report.source(path)
        except OSError:
            return SourceFile(path, b"")

    return source


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings there are of each severity, the most severe first; all three are there."""
    found = Counter(finding.severity for finding in findings)
    return {severity: found[severity] for severity in SEVERITIES}


def summary(report: Report) -> str:
    """The last line of every text for people: `found 2 errors, 1 note in 14 files`."""
    files = plural(report.files, "file")
    by_severity = counts(report.findings).items()
    found = ", ".join(plural(number, severity) for severity, number in by_severity if number)
    return f"found {found} in {files}" if found else f"no findings in {files}"


def plural(number: int, noun: str, many: str = "") -> str:
    """`1 file`, `2 files`, `12,345 files`; `many` is the plural where an `s` does not make it."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {many or noun + 's'}"
