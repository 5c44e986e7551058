"""Reviewdog's diagnostic format: comments on a pull request, from any CI.

Lines and columns are 1-based, a column counts bytes of UTF-8, ends are exclusive, as its protocol
says. Messages become Markdown in the comments. It knows nothing of a run, so notifications have no
place in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from rustasync_lint.finding import Finding, Note, Severity
from rustasync_lint.report import PLAIN, TOOL, Report, Screen, SourceOf, display_path, sources
from rustasync_lint.report.markdown import code, inline
from rustasync_lint.report.text import dumps, safe
from rustasync_lint.source import BOM, Place, SourceFile

_SEVERITY: dict[Severity, str] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}

Json = dict[str, object]


def render(report: Report, screen: Screen = PLAIN) -> str:
    """One JSON object, a `DiagnosticResult`; paths are relative to the working directory where possible."""
    source = sources(report)
    diagnostics = [_diagnostic(finding, report.cwd, source) for finding in report.findings]
    return dumps({"source": {"name": TOOL}, "diagnostics": diagnostics})


def _diagnostic(finding: Finding, cwd: str, source: SourceOf) -> Json:
    diagnostic: Json = {
        "message": "\n".join(_message(finding, cwd, source)),
        "location": _location(finding.place, cwd, source),
        "severity": _SEVERITY[finding.severity],
        "code": {"value": finding.rule},
    }
    if finding.fix and len(finding.fix.edits) == 1:  # each suggestion is offered for itself
        [edit] = finding.fix.edits
        diagnostic["suggestions"] = [
            {"range": _range(finding.place.path, edit.start, edit.end, source), "text": edit.text}
        ]
    return diagnostic


def _message(finding: Finding, cwd: str, source: SourceOf) -> Iterator[str]:
    """The paragraphs of a comment. Other places go into its text: a reader of a release before there was
    a field for them refuses all that it does not know.
    """

    def where(note: Note) -> str:
        at = source(note.place.path).position(note.place.start)
        return code(f"{display_path(note.place.path, cwd)}:{at.line}:{at.column}")

    yield inline(finding.message)
    if finding.related:
        yield ""
        yield from (f"- {inline(note.message)}: {where(note)}" for note in finding.related)
    if finding.steps:
        yield ""
        yield from (f"{number}. {inline(note.message)}: {where(note)}" for number, note in enumerate(finding.steps, 1))
    if finding.help:
        first, *rest = finding.help.splitlines()
        yield ""
        yield f"Help: {inline(first)}"
        if rest:
            yield ""
            yield from (f"    {safe(line)}" for line in rest)


def _location(place: Place, cwd: str, source: SourceOf) -> Json:
    return {"path": display_path(place.path, cwd), "range": _range(place.path, place.start, place.end, source)}


def _range(path: str, start: int, end: int, source: SourceOf) -> Json:
    file = source(path)
    return {"start": _position(file, start), "end": _position(file, end)}


def _position(file: SourceFile, offset: int) -> Json:
    """Line and column of a byte offset, the column in bytes; a BOM does not count."""
    line = file.line_of(offset)
    start = file.line_starts[line - 1]
    if line == 1 and file.data.startswith(BOM):
        start = min(start + len(BOM), offset)
    return {"line": line, "column": offset - start + 1}
