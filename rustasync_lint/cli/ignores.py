"""`add-ignore`: allow comments for the findings that there are, with a reason, where they count.

A comment goes on a line of its own above the finding, indented as it is. Before anything is written the
files are judged again with the comments in them: one that does not hide its finding (inside of a text that
runs over several lines, say) is tried after the code instead, and then given up.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from rustasync_lint.cli.files import write_files
from rustasync_lint.cli.selection import Job, prepare, selection_options, taken_from
from rustasync_lint.cli.terminal import Failure, Progress, complain
from rustasync_lint.config import ConfigError
from rustasync_lint.finding import Finding
from rustasync_lint.report import display_path, plural
from rustasync_lint.report.text import safe
from rustasync_lint.source import BOM, SourceFile
from rustasync_lint.suppress import RULE as UNUSED

if TYPE_CHECKING:
    from rustasync_lint.engine import Outcome

_INDENT = re.compile(rb"[ \t]*")


@click.command(
    "add-ignore",
    short_help="Allow the findings there are, by comments with a reason.",
    epilog="Files are written whole or not at all, with their line ends. `--select RULE` allows one rule only.",
)
@selection_options
@click.option("--reason", required=True, metavar="TEXT", help="Why it is fine; stands in every comment.")
@click.option("-q", "--quiet", is_flag=True, help="Tell nothing but what could not be done.")
@click.pass_context
def add_ignore(ctx: click.Context, /, **options: Any) -> None:
    """Write an allow comment for every finding that `check` shows with the same options.

    For code that is known and stays as it is; a baseline (`check --write-baseline`) leaves the code alone.
    """
    reason, quiet = options.pop("reason"), options.pop("quiet")
    try:
        ctx.exit(_add(prepare(taken_from(options)), " ".join(reason.split()), quiet=quiet))
    except ConfigError as error:
        raise Failure(str(error)) from None


class _File:
    """One file on its way: as it was read, what is to be allowed on which of its 1-based lines, and where."""

    def __init__(self, source: SourceFile, findings: Iterable[Finding]) -> None:
        self.source = source
        rules: dict[int, set[str]] = defaultdict(set)
        for finding in findings:
            rules[source.line_of(finding.place.start)].add(finding.rule)
        self.rules = {line: tuple(sorted(named)) for line, named in sorted(rules.items())}
        self.after: set[int] = set()
        self.given_up: set[int] = set()

    def text(self, reason: str) -> bytes:
        """The file with its comments."""
        pieces = []
        for number, raw in enumerate(self._lines(), 1):
            if number not in self.rules or number in self.given_up:
                pieces.append(raw)
                continue
            comment = f"// rustasync-lint: allow({', '.join(self.rules[number])}) -- {reason}".encode()
            body = raw.rstrip(b"\r\n")
            end = raw[len(body) :]
            if number in self.after:
                pieces.append(body + b" " + comment + end)
                continue
            bom = BOM if number == 1 and raw.startswith(BOM) else b""
            indent = _INDENT.match(raw, len(bom))
            assert indent is not None
            pieces.append(bom + indent[0] + comment + (end or self._line_end()) + raw[len(bom) :])
        return b"".join(pieces)

    def settle(self, found: Iterable[Finding], now: SourceFile) -> bool:
        """Try elsewhere, or give up, where a comment hides nothing; is there anything to be tried anew?"""
        above = [line for line in self.rules if line not in self.after and line not in self.given_up]
        failed: set[int] = set()
        for finding in found:
            line = now.line_of(finding.place.start)
            line -= sum(1 for number, at in enumerate(above) if at + number < line)
            if finding.rule in self.rules.get(line, ()):
                failed.add(line)
        failed -= self.given_up
        self.given_up |= failed & self.after
        self.after |= failed
        return bool(failed)

    def give_up(self) -> None:
        """Leave the file as it was."""
        self.given_up |= set(self.rules)

    def _lines(self) -> list[bytes]:
        return re.findall(rb"[^\n]*\n|[^\n]+", self.source.data)

    def _line_end(self) -> bytes:
        return b"\r\n" if b"\r\n" in self.source.data else b"\n"


def _add(job: Job, reason: str, *, quiet: bool) -> int:
    """Write the comments; 0 when every finding has one, 1 when some could not be allowed."""
    from rustasync_lint import engine

    if not any(map(str.isalnum, reason)) or safe(reason) != reason:
        raise Failure("--reason: it has to say something, in characters that can be seen")
    try:
        with Progress(None if quiet else sys.stderr) as progress:
            outcome = engine.run(job.request, progress)
        found = _shown(outcome, job)
        files = {path: _File(outcome.source(path), findings) for path, findings in found.items()}
        _try(job, files, outcome, reason)
    except engine.EngineError as error:
        raise Failure(str(error)) from None
    return _write(files, reason, str(job.cwd), quiet=quiet)


def _shown(outcome: Outcome, job: Job) -> dict[str, list[Finding]]:
    """The findings to be allowed, by file: those that `check` shows, but for what it says of comments."""
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in outcome.findings:
        if finding.rule != UNUSED and not job.why_hidden(finding):
            found[finding.place.path].append(finding)
    return found


def _try(job: Job, files: Mapping[str, _File], before: Outcome, reason: str) -> None:
    """Judge the files with their comments until each comment hides its findings or is given up."""
    from rustasync_lint import engine

    broken = Counter(said.path for said in before.notifications)
    trying = set(files)
    while trying:
        overlay = {path: file.text(reason) for path, file in files.items()}
        request = replace(job.request, paths=tuple(sorted(trying)), overlay=overlay)
        outcome = engine.run(request)
        found = _shown(outcome, job)
        said = Counter(about.path for about in outcome.notifications)
        again = set()
        for path in trying:
            if files[path].settle(found.get(path, ()), SourceFile(path, overlay[path])):
                again.add(path)
            elif said[path] > broken[path]:
                files[path].give_up()
        trying = again


def _write(files: Mapping[str, _File], reason: str, cwd: str, *, quiet: bool) -> int:
    written: dict[str, bytes] = {}
    comments = failed = 0
    for path, file in sorted(files.items()):
        name = safe(display_path(path, cwd))
        for line in sorted(file.given_up):
            complain(f"{name}:{line}: no place for a comment was found", "warning")
        failed += len(file.given_up)
        if SourceFile.read(path).data != file.source.data:
            complain(f"{name} has changed since it was read, and is left alone", "warning")
            failed += 1
        elif len(file.given_up) < len(file.rules):
            written[path] = file.text(reason)
            comments += len(file.rules) - len(file.given_up)
    write_files(written)
    if not quiet:
        complain(f"{plural(comments, 'comment')} in {plural(len(written), 'file')}", "note")
    return int(bool(failed))
