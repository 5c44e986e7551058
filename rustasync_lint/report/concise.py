"""One line per finding, for grep and editors: `path:line:column: severity[rule] message`."""

from __future__ import annotations

from rustasync_lint.finding import Finding, Notification
from rustasync_lint.report import PLAIN, Report, Screen, SourceOf, display_path, sources, summary
from rustasync_lint.report.text import safe


def render(report: Report, screen: Screen = PLAIN) -> str:
    """The findings, then what there is to say of the run, then the counts; columns are code points."""
    source = sources(report)
    lines = [_finding(finding, report.cwd, source) for finding in report.findings]
    lines += [notification_line(said, report.cwd) for said in report.notifications]
    return "\n".join([*lines, summary(report)]) + "\n"


def _finding(finding: Finding, cwd: str, source: SourceOf) -> str:
    place = finding.place
    at = source(place.path).position(place.start)
    path = display_path(place.path, cwd)
    return safe(f"{path}:{at.line}:{at.column}: {finding.severity}[{finding.rule}] {finding.message}")


def notification_line(said: Notification, cwd: str) -> str:
    """What there is to say of the run, with the place first."""
    where = display_path(said.path, cwd) + (f":{said.line}:1" if said.line else "") if said.path else ""
    return safe(f"{where}: {said.level}: {said.message}" if where else f"{said.level}: {said.message}")
