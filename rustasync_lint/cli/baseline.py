"""Baselines: the findings that old code has already, set aside so that only new ones are shown.

A baseline is JSON and meant to be committed. It names each finding by its rule, its file and a fingerprint
of the code around it, with how often that occurs, and holds no line numbers: what moves stays known. Paths
are relative to the baseline's own folder.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rustasync_lint.cli.files import write_files
from rustasync_lint.cli.terminal import Failure
from rustasync_lint.finding import Finding, Notification
from rustasync_lint.report import SourceOf, path_text, plural
from rustasync_lint.report.fingerprint import Fingerprints
from rustasync_lint.report.text import dumps, safe

VERSION = 1
_NAMED = 3  # stale entries that are told one by one


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """Findings of one rule in one file whose code reads the same: `path` has forward slashes."""

    path: str
    rule: str
    fingerprint: str


class Baseline:
    """The entries of one file, and how often each occurs."""

    def __init__(self, file: str, known: Counter[Entry]) -> None:
        self.file = os.path.realpath(file)
        self.known = known

    @classmethod
    def empty(cls, file: str) -> Baseline:
        """One without entries that is to be written to `file`."""
        return cls(file, Counter())

    @classmethod
    def read(cls, file: str) -> Baseline:
        """The baseline in `file`. Raises Failure when it cannot be read or is none."""
        try:
            data = json.loads(Path(file).read_text(encoding="utf-8-sig"))
        except OSError as error:
            raise Failure(f"cannot read the baseline `{file}`: {error.strerror or error}") from None
        except (ValueError, RecursionError) as error:
            raise Failure(f"`{file}` is no baseline: {error}") from None
        if not isinstance(data, dict) or data.get("version") != VERSION:
            raise Failure(f"`{file}` is no baseline of version {VERSION}")
        known: Counter[Entry] = Counter()
        try:
            for row in data["findings"]:
                names = (row["path"], row["rule"], row["fingerprint"])
                if not all(isinstance(name, str) for name in names) or not 0 < row["count"] < 1 << 31:
                    raise TypeError
                known[Entry(*names)] += row["count"]
        except (KeyError, TypeError):
            raise Failure(f"`{file}` is no baseline: one of its findings is not of the right form") from None
        return cls(file, known)

    def new(self, findings: Iterable[Finding], source: SourceOf) -> list[Finding]:
        """Those of `findings` that are not in the baseline; of more than it knows, the last ones are new."""
        left = Counter(self.known)
        fresh = []
        for finding, entry in self._entries(findings, source):
            if left[entry] > 0:
                left[entry] -= 1
            else:
                fresh.append(finding)
        return fresh

    def stale(
        self, found: Iterable[Finding], source: SourceOf, judged: Collection[str], rules: Collection[str]
    ) -> Notification | None:
        """What is to be said when entries are no longer found; None when all are, or nobody looked.

        `found` are all findings, those too that are not shown, of the files `judged` by `rules`.
        """
        now = Counter(entry for _, entry in self._entries(found, source))
        gone = [entry for entry in sorted(self.known - now) if self._looked_for(entry, judged, rules)]
        if not gone:
            return None
        named = ", ".join(f"`{entry.rule}` in {safe(entry.path)}" for entry in gone[:_NAMED])
        more = f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else ""
        what = plural(len(gone), "entry", "entries")
        text = f"{what} of the baseline not found any more: {named}{more}; --write-baseline leaves them out"
        return Notification("warning", self.file, text)

    def write(
        self, findings: Sequence[Finding], source: SourceOf, judged: Collection[str], rules: Collection[str]
    ) -> int:
        """Write the baseline anew with `findings`; how many findings it holds then.

        Entries of files that were not judged, and of rules that did not run, stay.
        """
        kept = {e: count for e, count in self.known.items() if not self._looked_for(e, judged, rules)}
        now = Counter(entry for _, entry in self._entries(findings, source)) + Counter(kept)
        rows = [
            {"path": entry.path, "rule": entry.rule, "fingerprint": entry.fingerprint, "count": now[entry]}
            for entry in sorted(now)
        ]
        write_files({self.file: dumps({"version": VERSION, "findings": rows})})
        return sum(now.values())

    def _entries(self, findings: Iterable[Finding], source: SourceOf) -> Iterable[tuple[Finding, Entry]]:
        fingerprints = Fingerprints()
        for finding in findings:
            path = self._path(finding.place.path)
            digest, _, _ = fingerprints.next(finding, source(finding.place.path), path).partition(":")
            yield finding, Entry(path, finding.rule, digest)

    def _path(self, path: str) -> str:
        """A file as the baseline names it."""
        try:
            return path_text(Path(os.path.relpath(os.path.realpath(path), os.path.dirname(self.file))))
        except ValueError:  # on another drive
            return path_text(Path(path))

    def _looked_for(self, entry: Entry, judged: Collection[str], rules: Collection[str]) -> bool:
        """Would the run have found the entry, if it were still there? A file that has gone holds nothing."""
        path = os.path.realpath(os.path.join(os.path.dirname(self.file), entry.path))
        return entry.rule in rules and (path in judged or not os.path.exists(path))
