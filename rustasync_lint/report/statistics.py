"""How many findings each rule has: `--statistics`, in place of the findings themselves."""

from __future__ import annotations

from collections import Counter

from rustasync_lint import __version__
from rustasync_lint.finding import SEVERITIES, Severity
from rustasync_lint.report import PLAIN, TOOL, Report, Screen, summary
from rustasync_lint.report.json import VERSION, summary_json
from rustasync_lint.report.paint import painter
from rustasync_lint.report.text import dumps, safe


def render(report: Report, screen: Screen = PLAIN) -> str:
    """A table for people: the most frequent rules first, then the counts."""
    paint = painter(screen.color)
    rows = _rows(report)
    count_width = max((len(f"{number:,}") for number, *_ in rows), default=0)
    severity_width = max((len(severity) for _, severity, *_ in rows), default=0)
    rule_width = max((len(safe(rule)) for _, _, rule, _ in rows), default=0)
    lines = []
    for number, severity, rule, said in rows:
        head = f"{number:>{count_width},}  {paint(severity.ljust(severity_width), severity)}"
        lines.append(f"{head}  {paint(safe(rule).ljust(rule_width), 'strong')}  {safe(said)}".rstrip())
    return "\n".join([*lines, *([""] if lines else []), paint(summary(report), "strong")]) + "\n"


def render_json(report: Report) -> str:
    """The same as one JSON object."""
    rows = [
        {"rule": rule, "severity": severity, "count": number, "summary": said}
        for number, severity, rule, said in _rows(report)
    ]
    tool = {"name": TOOL, "version": __version__}
    return dumps({"version": VERSION, "tool": tool, "statistics": rows, "summary": summary_json(report)})


def _rows(report: Report) -> list[tuple[int, Severity, str, str]]:
    """For each rule with findings: how many, of which severity, its id, its summary."""
    said = {rule.id: rule.summary for rule in report.rules}
    found = Counter((finding.rule, finding.severity) for finding in report.findings)
    rows = [(number, severity, rule, said.get(rule, "")) for (rule, severity), number in found.items()]
    return sorted(rows, key=lambda row: (-row[0], SEVERITIES.index(row[1]), row[2]))
