"""The messages that `cargo check --message-format=json` writes, for rust-analyzer and other readers of cargo.

Lines are 1-based, columns 1-based code points with an exclusive end, offsets bytes of the file. Paths
are relative to the workspace's root, as cargo's are, and absolute outside of it. A message names its
package exactly as cargo does: an editor then takes ours in besides those of the compiler. Related
places are spans with labels, steps, help and fixes are children; a code `rustasync::rule` reads as source
and rule.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import quote

from rustasync_lint.finding import Edit, Finding, Fix, Note, Notification
from rustasync_lint.report import PLAIN, Report, Screen, SourceOf, display_path, sources
from rustasync_lint.report.full import one
from rustasync_lint.report.text import dump_line, safe
from rustasync_lint.source import Place, SourceFile

if TYPE_CHECKING:
    from rustasync_lint.model.package import Package, Target

_TOOL = "rustasync"
_KINDS = {"build": ("custom-build", "bin"), "test": ("test", "bin"), "bench": ("bench", "bin")}
_UNTOUCHED = "/!$&'()*+,;=:@[]^|~"  # by cargo's URLs of directories

Json = dict[str, object]


def render(report: Report, screen: Screen = PLAIN) -> str:
    """One JSON object per line: the findings, what there is to say of packages, and that the build is done.

    A message about no package would make an editor forget what it knows of all others, so there is none.
    """
    source = sources(report)
    lines = []
    for finding in report.findings:
        package = report.package_of(finding.place.path)
        lines.append(_message(_diagnostic(finding, package, report, source), finding.place.path, package))
    for said in report.notifications:
        if said.path and (package := report.package_of(said.path)):
            lines.append(_message(_notification(said, report.cwd), said.path, package))
    lines.append({"reason": "build-finished", "success": all(f.severity != "error" for f in report.findings)})
    return "".join(map(dump_line, lines))


def package_id(package: Package) -> str:
    """The package in the form of cargo's package id specifications."""
    url = "path+file://" + quote(os.fsencode(PurePath(package.directory).as_posix()), safe=_UNTOUCHED)
    name = "" if url.rpartition("/")[2] == package.name else f"{package.name}@"
    return f"{url}#{name}{package.version}"


def _message(diagnostic: Json, path: str, package: Package | None) -> Json:
    """The diagnostic as cargo wraps it; as the compiler wrote it when there is no package."""
    if package is None:
        return diagnostic
    return {
        "reason": "compiler-message",
        "package_id": package_id(package),
        "manifest_path": package.manifest,
        "target": _target(path, package),
        "message": diagnostic,
    }


def _target(path: str, package: Package) -> Json:
    """The target that holds the file: the one whose root lies closest above it, the library first."""

    def distance(target: Target) -> tuple[bool, int, bool]:
        folder = os.path.dirname(target.root)
        below = PurePath(path).is_relative_to(folder)
        return path != target.root, -len(folder) if below else 0, target.kind != "lib"

    if not package.targets:
        return {"kind": ["lib"], "crate_types": ["lib"], "name": package.name, "src_path": path}
    target = min(package.targets, key=distance)
    kind, crate_type = _KINDS.get(target.kind, (target.kind, "bin"))
    if target.kind == "lib":
        kind = crate_type = "proc-macro" if target.proc_macro else "lib"
    return {
        "kind": [kind],
        "crate_types": [crate_type],
        "name": target.name,
        "src_path": target.root,
        "edition": target.edition,
        "doc": target.kind in ("lib", "bin"),
        "doctest": target.kind == "lib",
        "test": target.kind in ("lib", "bin", "test"),
    }


def _diagnostic(finding: Finding, package: Package | None, report: Report, source: SourceOf) -> Json:
    def span(place: Place, label: str = "", primary: bool = True) -> Json:
        return _span(source(place.path), _file_name(place.path, package, report.cwd), place, label, primary)

    def child(note: Note, text: str) -> Json:
        return _child("note", text, [span(note.place)])

    children = [child(note, f"step {number}: {note.message}") for number, note in enumerate(finding.steps, 1)]
    if finding.confidence != "high":
        children.append(_child("note", f"confidence: {finding.confidence}"))
    if finding.help:
        children.append(_child("help", finding.help))
    if fix := finding.fix:
        children.append(_child("help", fix.message, [_edit(edit, fix, finding, span) for edit in fix.edits]))
    children.append(_child("help", f"`rustasync-lint explain {finding.rule}` tells more"))
    return {
        "$message_type": "diagnostic",
        "message": safe(finding.message),
        "code": {"code": f"{_TOOL}::{finding.rule}", "explanation": None},
        "level": finding.severity,
        "spans": [span(finding.place), *(span(note.place, note.message, False) for note in finding.related)],
        "children": children,
        "rendered": one(finding, report, source) + "\n",
    }


def _edit(edit: Edit, fix: Fix, finding: Finding, span: Callable[[Place], Json]) -> Json:
    """A place and what is to stand there: the editor's quick fix, and what `cargo fix` would take."""
    sure = "MachineApplicable" if fix.safe else "MaybeIncorrect"
    place = Place(finding.place.path, edit.start, edit.end)
    return {**span(place), "suggested_replacement": edit.text, "suggestion_applicability": sure}


def _child(level: str, text: str, spans: list[Json] | None = None) -> Json:
    message = "\n".join(map(safe, text.splitlines()))
    return {"message": message, "code": None, "level": level, "spans": spans or [], "children": [], "rendered": None}


def _notification(said: Notification, cwd: str) -> Json:
    where = display_path(said.path, cwd) + (f":{said.line}" if said.line else "")
    message = safe(f"{where}: {said.message}")
    return {
        "$message_type": "diagnostic",
        **_child("note" if said.level == "note" else "warning", message),
        "rendered": f"{said.level}: {message}\n",
    }


def _file_name(path: str, package: Package | None, cwd: str) -> str:
    return display_path(path, package.workspace if package and package.workspace else cwd)


def _span(file: SourceFile, name: str, place: Place, label: str, primary: bool) -> Json:
    start, end = file.position(place.start), file.position(place.end)
    return {
        "file_name": name,
        "byte_start": place.start,
        "byte_end": place.end,
        "line_start": start.line,
        "line_end": end.line,
        "column_start": start.column,
        "column_end": end.column,
        "is_primary": primary,
        "text": list(_text(file, start.line, start.column, end.line, end.column)),
        "label": safe(label) or None,
        "suggested_replacement": None,
        "suggestion_applicability": None,
        "expansion": None,
    }


def _text(file: SourceFile, first: int, start: int, last: int, end: int) -> Iterator[Json]:
    """The lines of a span, with the part of each that it covers."""
    for line in range(first, last + 1):
        text = file.line_text(line)
        yield {
            "text": text,
            "highlight_start": start if line == first else 1,
            "highlight_end": end if line == last else len(text) + 1,
        }
