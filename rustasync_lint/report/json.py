"""The JSON that other tools may rely on.

Version 1: lines and columns are 1-based, columns count code points, ends are exclusive, paths
are relative to the working directory where possible and have forward slashes. Keys keep their
order. New keys may appear within a version; none changes its meaning or goes away.
"""

from __future__ import annotations

from rustasync_lint import __version__
from rustasync_lint.finding import Finding, Note, Notification
from rustasync_lint.report import PLAIN, TOOL, Report, Screen, SourceOf, counts, display_path, sources
from rustasync_lint.report.text import dumps
from rustasync_lint.source import Place, Position, SourceFile

VERSION = 1

Json = dict[str, object]


def render(report: Report, screen: Screen = PLAIN) -> str:
    """One JSON object."""
    source = sources(report)
    return dumps(
        {
            "version": VERSION,
            "tool": {"name": TOOL, "version": __version__},
            "findings": [finding_json(finding, report.cwd, source) for finding in report.findings],
            "notifications": [notification_json(said, report.cwd) for said in report.notifications],
            "summary": summary_json(report),
        }
    )


def summary_json(report: Report) -> Json:
    """The `summary`."""
    return {"files": report.files, "lines": report.lines, "findings": counts(report.findings)}


def finding_json(finding: Finding, cwd: str, source: SourceOf) -> Json:
    """One of `findings`."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
        "help": finding.help,
        **_place(finding.place, cwd, source),
        "related": [_note(note, cwd, source) for note in finding.related],
        "steps": [_note(note, cwd, source) for note in finding.steps],
        "fix": _fix(finding, source),
    }


def _fix(finding: Finding, source: SourceOf) -> Json | None:
    """What `--fix` (a safe one) or `--unsafe-fixes` does: edits of the finding's file that do not overlap."""
    fix = finding.fix
    if fix is None:
        return None
    file = source(finding.place.path)
    edits = [{"range": _range(edit.start, edit.end, file), "text": edit.text} for edit in fix.edits]
    return {"message": fix.message, "safe": fix.safe, "edits": edits}


def _note(note: Note, cwd: str, source: SourceOf) -> Json:
    return {**_place(note.place, cwd, source), "message": note.message}


def notification_json(said: Notification, cwd: str) -> Json:
    """One of `notifications`."""
    path = display_path(said.path, cwd) if said.path else ""
    return {"level": said.level, "path": path, "message": said.message}


def _place(place: Place, cwd: str, source: SourceOf) -> Json:
    file = source(place.path)
    return {
        "path": display_path(place.path, cwd),
        "range": _range(place.start, place.end, file),
    }


def _range(start: int, end: int, file: SourceFile) -> Json:
    return {"start": _position(file.position(start)), "end": _position(file.position(end))}


def _position(position: Position) -> Json:
    return {"line": position.line, "column": position.column}
