"""GitLab's Code Quality report: an array of issues, whose fingerprints tell new ones from old.

GitLab takes paths as relative to the repository's root, shows issues of one fingerprint as one, and
has five severities. It knows nothing of a run, so notifications have no place in it.
"""

from __future__ import annotations

import os

from rustasync_lint.finding import Finding, Severity
from rustasync_lint.report import PLAIN, Report, Screen, SourceOf, path_text, sources
from rustasync_lint.report.fingerprint import Fingerprints
from rustasync_lint.report.repository import Environ, repository_paths
from rustasync_lint.report.text import dumps, safe

_SEVERITY: dict[Severity, str] = {"error": "critical", "warning": "major", "note": "minor"}


def render(report: Report, screen: Screen = PLAIN, *, environ: Environ | None = None) -> str:
    """One JSON array; `environ` (default: the process's) helps to find the repository's root."""
    source = sources(report)
    first = report.findings[0].place.path if report.findings else ""
    in_repository = repository_paths(report.cwd, first, os.environ if environ is None else environ)
    fingerprints = Fingerprints()
    issues = []
    for finding in report.findings:
        path = path_text(in_repository(finding.place.path))
        fingerprint = fingerprints.next(finding, source(finding.place.path), path)
        issues.append(_issue(finding, path, fingerprint, source))
    return dumps(issues)


def _issue(finding: Finding, path: str, fingerprint: str, source: SourceOf) -> dict[str, object]:
    file = source(finding.place.path)
    start, end = file.position(finding.place.start), file.position(finding.place.end)
    return {
        "description": safe(finding.message),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITY[finding.severity],
        "location": {
            "path": path,
            "positions": {
                "begin": {"line": start.line, "column": start.column},
                "end": {"line": end.line, "column": end.column},
            },
        },
    }
