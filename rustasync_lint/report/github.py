"""Workflow commands: a GitHub Actions step that prints them annotates the files of a pull request.

GitHub shows ten annotations of each kind per step and drops the rest, so the most severe come
first, and the text says when some are only in the log.
"""

from __future__ import annotations

import os

from rustasync_lint.finding import SEVERITIES, Finding, Notification, Severity
from rustasync_lint.report import PLAIN, TOOL, Report, Screen, SourceOf, counts, path_text, sources, summary
from rustasync_lint.report.repository import Environ, repository_paths
from rustasync_lint.report.text import safe

_COMMAND: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
_SHOWN = 10


def render(report: Report, screen: Screen = PLAIN, *, environ: Environ | None = None) -> str:
    """One command per finding and per notification, then the counts; columns are code points.

    Paths are relative to the repository's root, which `environ` (default: the process's) helps to find.
    """
    source = sources(report)
    first = report.findings[0].place.path if report.findings else ""
    in_repository = repository_paths(report.cwd, first, os.environ if environ is None else environ)

    def path(path: str) -> str:
        return safe(path_text(in_repository(path))) if path else ""

    findings = sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))
    lines = [_finding(finding, path(finding.place.path), source) for finding in findings]
    lines += [_notification(said, path(said.path)) for said in report.notifications]
    last = summary(report)
    if max(counts(report.findings).values()) > _SHOWN:
        last += f"; GitHub shows {_SHOWN} annotations of each kind, the rest is only in this log"
    return "\n".join([*lines, last]) + "\n"


def _finding(finding: Finding, path: str, source: SourceOf) -> str:
    file = source(finding.place.path)
    start, end = file.position(finding.place.start), file.position(finding.place.end)
    rule = safe(finding.rule)
    properties = {"title": f"{TOOL}: {rule}", "file": path, "line": start.line}
    if start.line == end.line:  # GitHub takes columns only of a span within one line
        properties |= {"col": start.column, "endLine": end.line, "endColumn": end.column}
    else:
        properties |= {"endLine": end.line}
    message = f"{path}:{start.line}:{start.column}: {rule} {safe(finding.message)}"
    if finding.help:
        message += "\nhelp: " + "\n".join(map(safe, finding.help.splitlines()))
    return _command(_COMMAND[finding.severity], properties, message)


def _notification(said: Notification, path: str) -> str:
    properties: dict[str, object] = {"title": TOOL}
    if path:
        properties["file"] = path
    if said.line:
        properties["line"] = said.line
    message = f"{path}: {said.message}" if path else said.message
    return _command(_COMMAND[said.level], properties, safe(message))


def _command(name: str, properties: dict[str, object], message: str) -> str:
    listed = ",".join(f"{key}={_escape(str(value), ':,')}" for key, value in properties.items())
    return f"::{name} {listed}::{_escape(message)}"


def _escape(text: str, more: str = "") -> str:
    """`text` with what would end a command, or a property of it, percent-encoded."""
    for ch in "%\r\n" + more:  # the percent sign first
        text = text.replace(ch, f"%{ord(ch):02X}")
    return text
