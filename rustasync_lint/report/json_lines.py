"""The JSON report as lines: one object each, for tools that read a stream.

Every object says with `type` what it is: `finding` and `notification` have the keys that these have
in the JSON report, `summary`, the last line, has `version` and `tool` besides.
"""

from __future__ import annotations

from rustasync_lint import __version__
from rustasync_lint.report import PLAIN, TOOL, Report, Screen, sources
from rustasync_lint.report.json import VERSION, finding_json, notification_json, summary_json
from rustasync_lint.report.text import dump_line


def render(report: Report, screen: Screen = PLAIN) -> str:
    """Findings, notifications, summary; units are those of the JSON report."""
    source = sources(report)
    lines = [{"type": "finding", **finding_json(finding, report.cwd, source)} for finding in report.findings]
    lines += [{"type": "notification", **notification_json(said, report.cwd)} for said in report.notifications]
    tool = {"name": TOOL, "version": __version__}
    lines.append({"type": "summary", "version": VERSION, "tool": tool, **summary_json(report)})
    return "".join(map(dump_line, lines))
