"""JUnit's XML, which most CI servers show: a test suite for each file, a failed test for each finding.

A run without findings has one test, which passes: servers take an empty report for a broken build.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from rustasync_lint.finding import Finding
from rustasync_lint.report import PLAIN, TOOL, Report, Screen, SourceOf, display_path, sources
from rustasync_lint.report.concise import notification_line
from rustasync_lint.report.full import one
from rustasync_lint.report.text import safe

_NOT_XML = re.compile("[^\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, screen: Screen = PLAIN) -> str:
    """One XML document; the text of a failure is that of the report for people. Columns are code points."""
    source = sources(report)
    suites = [
        _suite(display_path(path, report.cwd), list(found), report, source)
        for path, found in groupby(report.findings, key=lambda finding: finding.place.path)
    ]
    if not suites:
        passed = f'<testcase name="no findings" classname={_attribute(TOOL)} />'
        suites.append(f'<testsuite name={_attribute(TOOL)} tests="1" failures="0" errors="0">{passed}</testsuite>')
    if report.notifications:
        said = "\n".join(notification_line(about, report.cwd) for about in report.notifications)
        empty = '<testsuite name="notes on the run" tests="0" failures="0" errors="0">'
        suites.append(f"{empty}<system-err>{_content(said)}</system-err></testsuite>")
    found = len(report.findings)
    head = f'<testsuites name={_attribute(TOOL)} tests="{found or 1}" failures="{found}" errors="0">'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>"]) + "\n"


def _suite(path: str, findings: Sequence[Finding], report: Report, source: SourceOf) -> str:
    number = len(findings)
    lines = [f'<testsuite name={_attribute(path)} tests="{number}" failures="{number}" errors="0">']
    for finding in findings:
        at = source(finding.place.path).position(finding.place.start)
        name = f"{finding.rule} {at.line}:{at.column}"
        where = f'file={_attribute(path)} line="{at.line}"'
        lines.append(f"<testcase name={_attribute(name)} classname={_attribute(path)} {where}>")
        kind = f"message={_attribute(finding.message)} type={_attribute(finding.severity)}"
        lines.append(f"<failure {kind}>{_content(one(finding, report, source))}</failure>")
        lines.append("</testcase>")
    return "\n".join([*lines, "</testsuite>"])


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", safe(text)))


def _content(text: str) -> str:
    """Text, which is safe already, between tags."""
    return escape(_NOT_XML.sub("\ufffd", text))
