"""A page to look at: findings by crate and rule, source with marks, the trace drawn step by step.

One file that needs nothing from elsewhere and works from a `file:` URL; without its script, which only
filters, all of it can be read. What comes from source is text, never markup: it is escaped, and a policy
in the page's head lets nothing run or load but the one script and the one style sheet it was made with.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib import resources

from rustasync_lint import __version__
from rustasync_lint.finding import SEVERITIES, Finding, Note
from rustasync_lint.report import (
    PLAIN,
    TOOL,
    Report,
    Screen,
    SourceOf,
    counts,
    display_path,
    plural,
    sources,
    summary,
)
from rustasync_lint.report.concise import notification_line
from rustasync_lint.report.html_code import code_lines, marked_up
from rustasync_lint.report.text import safe
from rustasync_lint.source import Place

_MOST = 3000  # findings; browsers get slow with more
_MANY = 200  # with more, those out of sight are not laid out
_OPEN = 20  # so many findings or fewer are shown unfolded
_LOOSE = "files of no package"


def render(report: Report, screen: Screen = PLAIN) -> str:
    """The whole page. Lines and columns are 1-based, columns code points."""
    kept = _most_severe(report.findings)
    style, script = _asset("report.css"), _asset("report.js")
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'"
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{TOOL}: {escape(summary(report))}</title>\n<style>{style}</style>\n</head>\n<body>",
        *_head(report, kept),
        '<main class="many">' if len(kept) > _MANY else "<main>",
        *_crates(kept, report),
        '<p id="none" hidden>Nothing matches the filters.</p>',
        "</main>",
        *_notifications(report),
        f"<footer>{TOOL} {escape(__version__)}</footer>",
        f"<script>{script}</script>\n</body>\n</html>",
    ]
    return "\n".join(parts) + "\n"


def _asset(name: str) -> str:
    return resources.files(__package__).joinpath("assets").joinpath(name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(sha256(text.encode()).digest()).decode()


def _most_severe(findings: Sequence[Finding]) -> list[Finding]:
    """As many findings as a browser copes with, the most severe of them, in their order."""
    order = sorted(range(len(findings)), key=lambda at: SEVERITIES.index(findings[at].severity))
    return [findings[at] for at in sorted(order[:_MOST])]


def _head(report: Report, kept: Sequence[Finding]) -> Iterator[str]:
    number = counts(report.findings)
    tiles = "".join(
        f'<button type="button" class="tile {severity}" data-severity="{severity}" aria-pressed="false">'
        f"<b>{number[severity]:,}</b> {severity if number[severity] == 1 else severity + 's'}</button>"
        for severity in SEVERITIES
    )
    yield f"<header>\n<h1>{TOOL}</h1>\n<p>{escape(summary(report))}, {plural(report.lines, 'line')} read.</p>"
    if len(kept) < len(report.findings):
        left = plural(len(report.findings) - len(kept), "finding")
        yield f"<p>{left} left out: the most severe {_MOST:,} are on this page.</p>"
    if kept:
        yield f'<div class="tiles">{tiles}</div>\n<form role="search">'
        yield '<label class="wide">Search <input id="q" type="search" placeholder="message, path, code"></label>'
        yield _choice("rule", "Rule", Counter(finding.rule for finding in kept))
        yield _choice("crate", "Crate", Counter(_crate(finding, report) for finding in kept))
        yield _choice("confidence", "Confidence", Counter(finding.confidence for finding in kept))
        yield '<span class="end"><output id="shown" aria-live="polite"></output>'
        yield '<button type="button" id="unfold">unfold all</button><button type="reset">clear</button></span></form>'
    yield "</header>"


def _choice(name: str, label: str, number: Counter[str]) -> str:
    options = "".join(
        f'<option value="{_attribute(value)}">{escape(safe(value))} ({number[value]})</option>'
        for value in sorted(number)
    )
    return f'<label>{label} <select id="{name}"><option value="">all</option>{options}</select></label>'


def _crate(finding: Finding, report: Report) -> str:
    package = report.package_of(finding.place.path)
    return safe(package.name) if package else _LOOSE


def _crates(findings: Sequence[Finding], report: Report) -> Iterator[str]:
    """A section for each crate, in it one for each rule."""
    source = sources(report)
    said = {rule.id: rule.summary for rule in report.rules}
    grouped: dict[str, dict[str, list[Finding]]] = {}
    for finding in findings:
        grouped.setdefault(_crate(finding, report), {}).setdefault(finding.rule, []).append(finding)
    unfolded = len(findings) <= _OPEN
    for crate in sorted(grouped, key=lambda name: (name == _LOOSE, name)):
        yield f'<section class="crate"><h2>{escape(crate)}</h2>'
        for rule, found in sorted(grouped[crate].items(), key=_weight):
            yield f'<section class="rule"><h3><code>{escape(safe(rule))}</code> <small>{plural(len(found), "finding")}'
            yield f"</small></h3><p>{_words(said.get(rule, ''))}</p>"
            for finding in found:
                yield from _article(finding, crate, report, source, unfolded)
            yield "</section>"
        yield "</section>"


def _weight(group: tuple[str, list[Finding]]) -> tuple[int, str]:
    """The most severe rules first."""
    rule, found = group
    return min(SEVERITIES.index(finding.severity) for finding in found), rule


def _article(finding: Finding, crate: str, report: Report, source: SourceOf, unfolded: bool) -> Iterator[str]:
    data = {"severity": finding.severity, "rule": finding.rule, "crate": crate, "confidence": finding.confidence}
    listed = " ".join(f'data-{key}="{_attribute(value)}"' for key, value in data.items())
    yield f"<article {listed}><details{' open' if unfolded else ''}>"
    yield f'<summary><span class="badge {finding.severity}">{finding.severity}</span> {_words(finding.message)}'
    yield f"{_where(finding.place, report, source)}</summary>"
    file = source(finding.place.path)
    here = [note for note in finding.related if note.place.path == finding.place.path]
    away = [note for note in finding.related if note.place.path != finding.place.path]
    yield code_lines(file, [(finding.place, ""), *((note.place, note.message) for note in here)])
    for note in away:
        yield f'<p class="also">{_words(note.message)}{_where(note.place, report, source)}</p>'
        yield code_lines(source(note.place.path), [(note.place, "")])
    if finding.steps:
        yield '<ol class="trace">'
        for step in (Note(finding.place, "it starts here"), *finding.steps):
            yield f"<li><p>{_words(step.message)}{_where(step.place, report, source)}</p>"
            yield code_lines(source(step.place.path), [(step.place, "")], around=0) + "</li>"
        yield "</ol>"
    if finding.help:
        first, *rest = finding.help.splitlines()
        more = f"<pre>{escape(chr(10).join(map(safe, rest)))}</pre>" if rest else ""
        yield f'<div class="help"><p><b>help</b> {_words(first)}</p>{more}</div>'
    if finding.fix:
        option = "--fix" if finding.fix.safe else "--unsafe-fixes"
        yield f'<p class="help"><b>fix</b> <code>{option}</code>: {_words(finding.fix.message)}</p>'
    if finding.confidence != "high":
        yield f'<p class="sure">confidence: {finding.confidence}</p>'
    yield "</details></article>"


def _where(place: Place, report: Report, source: SourceOf) -> str:
    at = source(place.path).position(place.start)
    path = escape(safe(display_path(place.path, report.cwd)))
    return f' <span class="where">{path}:{at.line}:{at.column}</span>'


def _notifications(report: Report) -> Iterable[str]:
    if not report.notifications:
        return
    yield '<section class="run"><h2>About the run</h2><ul>'
    yield from (f"<li>{escape(notification_line(said, report.cwd))}</li>" for said in report.notifications)
    yield "</ul></section>"


@cache
def _words(text: str) -> str:
    """A message as markup: what stands between backticks is code."""
    return marked_up(safe(text))


def _attribute(text: str) -> str:
    return escape(safe(text), quote=True)
