"""SARIF 2.1.0, as GitHub code scanning and other readers take it.

One run without timestamps, machine names or absolute paths: the same findings give the same
bytes everywhere. Columns are UTF-16 units, as `columnKind` says. What GitHub drops or refuses
(too many results, failed runs, places outside of the repository) is kept within its limits here.

There is one result per rule and line. GitHub tells alerts apart by rule, file and the hash of
the line only; of two results that share them it keeps one, whichever comes last. So the first
finding of a rule in a line is the result, and the others are its related locations, with their
words in its message and their traces among its code flows.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote

from rustasync_lint import __version__
from rustasync_lint.finding import CONFIDENCES, SEVERITIES, Finding, Note, Notification
from rustasync_lint.report import PLAIN, TOOL, Report, Screen, plural, sources
from rustasync_lint.report.fingerprint import Fingerprints, line_hashes
from rustasync_lint.report.repository import Environ, build_root, repository_paths
from rustasync_lint.report.sarif_rules import Markdown, descriptor
from rustasync_lint.report.sarif_words import link, pascal_case, sentence
from rustasync_lint.report.text import dumps
from rustasync_lint.source import Place

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"

MOST_RESULTS = 5000
_MOST_RELATED = 99
_MOST_STEPS = 1000
_MOST_SNIPPET = 1000  # bytes of source that are quoted with a finding
_INCOMPLETE = "analysis-incomplete"
_LEFT_OUT = "results-left-out"
_NOTIFICATIONS = {
    _INCOMPLETE: "Part of the program could not be analysed.",
    _LEFT_OUT: "There were more results than code-scanning services take.",
}

Json = dict[str, object]


def render(
    report: Report,
    screen: Screen = PLAIN,
    *,
    environ: Environ | None = None,
    markdown: Markdown | None = None,
) -> str:
    """The SARIF log of one run.

    `environ` (default: the process's) tells where the repository is and in which build this runs;
    `markdown` gives the page of a rule (default: what `explain` shows).
    """
    environ = os.environ if environ is None else environ
    places = _Places(report, environ)
    groups = _by_rule_and_line(report.findings, places)
    kept = _most_severe(groups)
    index = {rule.id: at for at, rule in enumerate(report.rules)}
    fingerprints = _fingerprints([group[0] for group in kept], places)
    results = [_result(*pair, index, places) for pair in zip(kept, fingerprints, strict=True)]
    said = [_notification(one, places) for one in report.notifications]
    if len(kept) < len(groups):
        said.append(_left_out(len(groups) - len(kept)))
    run: Json = {
        "tool": {"driver": _driver(report, markdown or _explained)},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": said}],
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository."}}},
        "columnKind": "utf16CodeUnits",
        "results": results,
    }
    if revision := _revision(report.cwd, environ):
        run["versionControlProvenance"] = [revision]
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


class _Places:
    """Where things are, as SARIF says it, and what is read from files for that."""

    def __init__(self, report: Report, environ: Environ) -> None:
        self.source = sources(report)
        first = report.findings[0].place.path if report.findings else ""
        self.path = repository_paths(report.cwd, first, environ)

    def line(self, place: Place) -> int:
        return self.source(place.path).line_of(place.start)

    def in_repository(self, notes: Iterable[Note], at: Place) -> Iterator[Note]:
        """`notes`; one of a file outside of the repository is moved to the place before it, or to `at`.

        GitHub refuses a whole log for one absolute URI. So the note says in words where it belongs.
        """
        for note in notes:
            path = self.path(note.place.path)
            if path.is_absolute():
                yield Note(at, f"{note.message} (in `{path.name}`, line {self.line(note.place)})")
            else:
                at = note.place
                yield note

    def artifact(self, path: str) -> Json:
        """A relative, percent-encoded URI; an absolute one for a file outside of the repository."""
        pure = self.path(path)
        uri = quote(os.fsencode(pure.as_posix()))
        if not pure.is_absolute():
            return {"uri": uri, "uriBaseId": ROOT}
        return {"uri": "file://" + (uri if uri.startswith("/") else "/" + uri)}

    def region(self, path: str, start: int, end: int) -> Json:
        first, last = self.source(path).position_utf16(start), self.source(path).position_utf16(end)
        return {
            "startLine": first.line,
            "startColumn": first.column,
            "endLine": last.line,
            "endColumn": last.column,
        }

    def location(self, place: Place, snippet: bool = False) -> Json:
        file = self.source(place.path)
        region = self.region(place.path, place.start, place.end)
        if snippet and 0 < place.end - place.start <= _MOST_SNIPPET:
            region["snippet"] = {"text": file.text(place.start, place.end)}
        return {"physicalLocation": {"artifactLocation": self.artifact(place.path), "region": region}}


def _by_rule_and_line(findings: Iterable[Finding], places: _Places) -> list[list[Finding]]:
    """Findings that GitHub would take for one, the first of them first, in the order of the file's places."""
    groups: dict[tuple[str, int, str], list[Finding]] = {}
    for finding in findings:
        key = (places.path(finding.place.path).as_posix(), places.line(finding.place), finding.rule)
        groups.setdefault(key, []).append(finding)
    return [group for _, group in sorted(groups.items())]


def _most_severe(groups: list[list[Finding]]) -> list[list[Finding]]:
    """As many groups as GitHub takes, the most severe of them, in their order."""
    by_severity = sorted(range(len(groups)), key=lambda at: SEVERITIES.index(groups[at][0].severity))
    return [groups[at] for at in sorted(by_severity[:MOST_RESULTS])]


def _fingerprints(findings: Sequence[Finding], places: _Places) -> Iterator[Json]:
    """The fingerprints of each of `findings`. Every file is gone through once."""
    lines: dict[str, set[int]] = {}
    for finding in findings:
        lines.setdefault(finding.place.path, set()).add(places.line(finding.place))
    hashes = {path: line_hashes(places.source(path).data, wanted) for path, wanted in lines.items()}
    own = Fingerprints()
    for finding in findings:
        path = finding.place.path
        yield {
            "primaryLocationLineHash": hashes[path][places.line(finding.place)],
            "rustasyncLint/v1": own.next(finding, places.source(path), places.path(path).as_posix()),
        }


def _result(group: list[Finding], fingerprints: Json, index: Mapping[str, int], places: _Places) -> Json:
    first, *others = group
    also = [Note(finding.place, finding.message) for finding in others]
    see = dict.fromkeys(note for finding in group for note in places.in_repository(finding.related, first.place))
    related = [*also, *see][:_MOST_RELATED]
    result: Json = {"ruleId": first.rule}
    if first.rule in index:
        result["ruleIndex"] = index[first.rule]
    result |= {
        "level": first.severity,
        "message": {"text": _message(first, related[: len(also)], related[len(also) :])},
        "locations": [places.location(first.place, snippet=True)],
    }
    if related:
        result["relatedLocations"] = [
            {"id": number, **places.location(note.place), "message": {"text": sentence(note.message)}}
            for number, note in enumerate(related, 1)
        ]
    if flows := [_code_flow(finding, places) for finding in group if finding.steps]:
        result["codeFlows"] = flows
    if fixes := [_fix(finding, places) for finding in group if finding.fix is not None]:
        result["fixes"] = fixes
    result["partialFingerprints"] = fingerprints
    surest = min((finding.confidence for finding in group), key=CONFIDENCES.index)
    result["properties"] = {"confidence": surest}
    return result


def _fix(finding: Finding, places: _Places) -> Json:
    assert finding.fix is not None
    replacements = [
        {
            "deletedRegion": places.region(finding.place.path, edit.start, edit.end),
            "insertedContent": {"text": edit.text},
        }
        for edit in finding.fix.edits
    ]
    changes = [{"artifactLocation": places.artifact(finding.place.path), "replacements": replacements}]
    return {"description": {"text": sentence(finding.fix.message)}, "artifactChanges": changes}


def _message(finding: Finding, also: Sequence[Note], see: Sequence[Note]) -> str:
    """What is wrong in the first sentence (the alert's title), then what to write, then where to look."""
    said = [sentence(finding.message)]
    if finding.help:
        said.append(sentence(finding.help.splitlines()[0].rstrip(":")))
    if also:
        said.append(f"Also in this line: {_links(also, 1)}.")
    if see:
        said.append(f"See {_links(see, len(also) + 1)}.")
    return " ".join(said)


def _links(notes: Sequence[Note], first: int) -> str:
    return ", ".join(link(note.message, number) for number, note in enumerate(notes, first))


def _code_flow(finding: Finding, places: _Places) -> Json:
    """The finding's place, then the steps that lead from there to the harm."""
    start = Note(finding.place, finding.message)
    steps = [start, *places.in_repository(finding.steps, finding.place)][:_MOST_STEPS]
    locations = [
        {
            "location": {**places.location(step.place), "message": {"text": sentence(step.message)}},
            "executionOrder": number,
            "importance": "essential",
        }
        for number, step in enumerate(steps, 1)
    ]
    return {"threadFlows": [{"locations": locations}]}


def _driver(report: Report, markdown: Markdown) -> Json:
    return {
        "name": TOOL,
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": f"pkg:pypi/{TOOL}",  # where it is published, as a package URL: ECMA-427
        "rules": [descriptor(rule, markdown) for rule in report.rules],
        "notifications": [_notification_descriptor(*about) for about in _NOTIFICATIONS.items()],
    }


def _notification_descriptor(identifier: str, text: str) -> Json:
    message = {"text": text}
    return {
        "id": identifier,
        "name": pascal_case(identifier),
        "shortDescription": message,
        "fullDescription": message,
        "help": message,
    }


def _notification(said: Notification, places: _Places) -> Json:
    """Level `error` would mean that the run failed; a report exists, so it did not."""
    level = "warning" if said.level == "error" else said.level
    path = places.path(said.path) if said.path else None
    if path and path.is_absolute():
        return _said(_INCOMPLETE, level, sentence(f"`{path.name}`: {said.message}"))
    notification = _said(_INCOMPLETE, level, sentence(said.message))
    if path:
        physical: Json = {"artifactLocation": places.artifact(said.path)}
        if said.line:
            physical["region"] = {"startLine": said.line}
        notification["locations"] = [{"physicalLocation": physical}]
    return notification


def _left_out(number: int) -> Json:
    text = f"{plural(number, 'result')} left out: the most severe {MOST_RESULTS:,} are here."
    return _said(_LEFT_OUT, "warning", text)


def _said(identifier: str, level: str, text: str) -> Json:
    at = list(_NOTIFICATIONS).index(identifier)
    return {"level": level, "descriptor": {"id": identifier, "index": at}, "message": {"text": text}}


def _revision(cwd: str, environ: Environ) -> Json | None:
    """The revision that was checked out, as the build tells it; None where no build tells."""
    server, name, revision, branch = (
        environ.get(f"GITHUB_{key}", "") for key in ("SERVER_URL", "REPOSITORY", "SHA", "REF_NAME")
    )
    if not (server and name and revision and build_root(cwd, environ)):
        return None
    told = {"repositoryUri": f"{server}/{name}", "revisionId": revision}
    return told | ({"branch": branch} if branch else {}) | {"mappedTo": {"uriBaseId": ROOT}}


def _explained(rule: str) -> str:
    from rustasync_lint import explain  # pages are read only when this format is asked for

    return explain.page(rule).markdown
