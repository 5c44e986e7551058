"""The report for people, as rustc writes it: source with carets, notes, the trace, help.

The two lines that open a finding are what editors look for to make it clickable.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rustasync_lint.finding import Finding, Note, Notification
from rustasync_lint.report import PLAIN, Report, Screen, SourceOf, display_path, sources, summary
from rustasync_lint.report.paint import Paint, Style, painter
from rustasync_lint.report.snippet import Mark, excerpt, last_line, snippet
from rustasync_lint.report.text import safe
from rustasync_lint.source import Place, SourceFile

_NEAR = 25  # related places so many lines from the finding are shown in its own snippet
_STEPS = 12  # a longer trace is shown by its first and last steps
_LAST_STEPS = 3


@dataclass(frozen=True)
class _Page:
    """What all parts of the report need."""

    cwd: str
    source: SourceOf
    paint: Paint
    columns: int

    def where(self, place: Place) -> str:
        at = self.source(place.path).position(place.start)
        return safe(f"{display_path(place.path, self.cwd)}:{at.line}:{at.column}")


def render(report: Report, screen: Screen = PLAIN) -> str:
    """The findings, then what there is to say of the run, then the counts; columns are code points."""
    page = _Page(report.cwd, sources(report), painter(screen.color), screen.width)
    blocks = [list(_finding(finding, page)) for finding in report.findings]
    blocks += [list(_notification(said, page)) for said in report.notifications]
    return "\n".join("\n".join(block) + "\n" for block in [*blocks, [page.paint(summary(report), "strong")]])


def one(finding: Finding, report: Report, source: SourceOf) -> str:
    """The text of one finding, without colours."""
    return "\n".join(_finding(finding, _Page(report.cwd, source, painter(False), PLAIN.width))) + "\n"


def _finding(finding: Finding, page: _Page) -> Iterator[str]:
    paint = page.paint
    file = page.source(finding.place.path)
    beside, apart = _split(finding, file)
    main = Mark(finding.place.start, finding.place.end, finding.severity)
    marks = [main, *(Mark(note.place.start, note.place.end, "gutter", note.message, "-") for note in beside)]
    gutter = _gutter(file, marks, apart, page)
    blank = " " * (gutter + 1)

    title = f"{finding.severity}[{safe(finding.rule)}]"
    yield paint(title, finding.severity) + paint(f": {safe(finding.message)}", "strong")
    yield " " * gutter + paint("-->", "gutter") + " " + page.where(finding.place)
    yield from snippet(file, marks, gutter, paint, page.columns)
    for note in apart:
        yield blank + paint("|", "gutter")
        yield paint("note", "note") + paint(f": {safe(note.message)}", "strong")
        yield " " * gutter + paint("-->", "gutter") + " " + page.where(note.place)
        other = page.source(note.place.path)
        yield from snippet(other, [_own(note)], gutter, paint, page.columns)
    if finding.steps or finding.help or finding.fix or finding.confidence != "high":
        yield blank + paint("|", "gutter")
    if finding.steps:
        yield _aside("trace", "note", "", gutter, paint)
        yield from _trace(finding.steps, gutter, page)
    if finding.confidence != "high":
        yield _aside("confidence", "strong", finding.confidence, gutter, paint)
    if finding.help:
        yield _aside("help", "help", finding.help, gutter, paint)
    if finding.fix:
        option = "--fix" if finding.fix.safe else "--unsafe-fixes"
        yield _aside("fix", "help", f"`{option}`: {finding.fix.message}", gutter, paint)


def _split(finding: Finding, file: SourceFile) -> tuple[list[Note], list[Note]]:
    """Related places that are shown in the finding's own snippet, and those that get one of their own."""
    line = file.line_of(finding.place.start)
    beside: list[Note] = []
    apart: list[Note] = []
    for note in finding.related:
        near = note.place.path == file.path and abs(file.line_of(note.place.start) - line) <= _NEAR
        (beside if near else apart).append(note)
    return beside, apart


def _gutter(file: SourceFile, marks: Iterable[Mark], apart: Iterable[Note], page: _Page) -> int:
    """The width of the largest line number that a finding shows."""
    lines = [last_line(file, mark) for mark in marks]
    lines += [last_line(page.source(note.place.path), _own(note)) for note in apart]
    return len(str(max(lines)))


def _own(note: Note) -> Mark:
    """The mark of a note that has a snippet of its own."""
    return Mark(note.place.start, note.place.end, "note")


def _trace(steps: tuple[Note, ...], gutter: int, page: _Page) -> Iterator[str]:
    indent = " " * (gutter + 3)
    hidden = range(_STEPS - _LAST_STEPS, len(steps) - _LAST_STEPS) if len(steps) > _STEPS else range(0)
    for index, step in enumerate(steps):
        if index in hidden:
            if index == hidden.start:
                yield f"{indent}... {len(hidden)} more"
            continue
        number = f"{index + 1}. "
        yield f"{indent}{number}{page.where(step.place)} {safe(step.message)}"
        under = indent + " " * len(number)
        source = page.source(step.place.path)
        text = excerpt(source, step.place.start, step.place.end, page.columns - len(under) - 2)
        yield under + page.paint("|", "gutter") + " " + text


def _aside(name: str, style: Style, text: str, gutter: int, paint: Paint) -> str:
    """`= help: text`; further lines of `text` stand under its first."""
    first, *rest = text.splitlines() or [""]
    blank = " " * (gutter + 1)
    under = blank + " " * len(f"= {name}: ")
    head = f"{blank}{paint('=', 'gutter')} {paint(name, style)}: {safe(first)}"
    return "\n".join(line.rstrip() for line in [head, *(under + safe(line) for line in rest)])


def _notification(said: Notification, page: _Page) -> Iterator[str]:
    yield page.paint(said.level, said.level) + page.paint(f": {safe(said.message)}", "strong")
    if said.path:
        where = display_path(said.path, page.cwd) + (f":{said.line}:1" if said.line else "")
        yield " " + page.paint("-->", "gutter") + " " + safe(where)
