"""The findings of each file under its path, one line each, for reading a long list."""

from __future__ import annotations

from itertools import groupby

from rustasync_lint.finding import Finding
from rustasync_lint.report import PLAIN, Report, Screen, SourceOf, display_path, sources, summary
from rustasync_lint.report.concise import notification_line
from rustasync_lint.report.paint import painter
from rustasync_lint.report.text import safe
from rustasync_lint.source import Position


def render(report: Report, screen: Screen = PLAIN) -> str:
    """A block for each file, then what there is to say of the run, then the counts; columns are code points."""
    source, paint = sources(report), painter(screen.color)
    blocks = []
    for path, found in groupby(report.findings, key=lambda finding: finding.place.path):
        rows = [(_position(finding, source), finding) for finding in found]
        line_width = max(len(str(at.line)) for at, _ in rows)
        column_width = max(len(str(at.column)) for at, _ in rows)
        lines = [paint(safe(display_path(path, report.cwd)), "strong") + ":"]
        for at, finding in rows:
            where = f"{at.line:>{line_width}}:{at.column:<{column_width}}"
            title = paint(f"{finding.severity}[{safe(finding.rule)}]", finding.severity)
            lines.append(f"  {where} {title} {safe(finding.message)}")
        blocks.append("\n".join(lines) + "\n")
    if report.notifications:
        blocks.append("\n".join(notification_line(said, report.cwd) for said in report.notifications) + "\n")
    return "\n".join([*blocks, paint(summary(report), "strong") + "\n"])


def _position(finding: Finding, source: SourceOf) -> Position:
    return source(finding.place.path).position(finding.place.start)
