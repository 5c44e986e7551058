"""`--since REV`: which lines have changed since a revision, as git's command line tells.

Compared is the working tree with the commit at which this branch left `REV`, so that what others have done
there since does not count. Renamed files are followed, files that git does not track yet are new as a whole.
"""

from __future__ import annotations

import os
import re
import subprocess
from bisect import bisect_right
from dataclasses import dataclass, field

from rustasync_lint.cli.terminal import Failure
from rustasync_lint.finding import Finding
from rustasync_lint.report import SourceOf
from rustasync_lint.source import Place

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_ESCAPES = {b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"}


@dataclass
class Changes:
    """The changed lines of the files below `root`: 1-based first and last ones, in order; None for all."""

    root: str
    lines: dict[str, list[tuple[int, int]] | None] = field(default_factory=dict)

    def touch(self, finding: Finding, source: SourceOf) -> bool:
        """Is the finding, or one of the places that belong to it, on a line that has changed?

        A file outside of the repository has no history that could tell, so it counts as changed.
        """
        places = (finding.place, *(note.place for note in (*finding.related, *finding.steps)))
        return any(self._touch(place, source) for place in places) or not self._inside(finding.place.path)

    def _touch(self, place: Place, source: SourceOf) -> bool:
        path = os.path.realpath(place.path)
        if path not in self.lines:
            return False
        ranges = self.lines[path]
        if ranges is None:
            return True
        file = source(place.path)
        first, last = file.line_of(place.start), file.line_of(max(place.start, place.end - 1))
        at = bisect_right(ranges, (last, 1 << 62)) - 1
        return at >= 0 and ranges[at][1] >= first

    def _inside(self, path: str) -> bool:
        return os.path.realpath(path).startswith(os.path.join(self.root, ""))


def changes(revision: str, cwd: str) -> Changes:
    """What has changed since `revision` in the repository around `cwd`. Raises Failure, which says why not."""
    top = _git(cwd, "rev-parse", "--show-toplevel").rstrip(b"\n")
    root = os.path.realpath(os.fsdecode(top))
    commit = f"{revision}^{{commit}}"
    found = _git(cwd, "rev-parse", "--verify", "--quiet", "--end-of-options", commit, missing=True).strip()
    if not found:
        raise Failure(f"--since {revision}: git knows no such commit here")
    base = _git(root, "merge-base", found.decode(), "HEAD", missing=True).strip()
    if not base:
        raise Failure(f"--since {revision}: it has no commit in common with HEAD (is the history cut off?)")
    diff = ["-c", "core.quotePath=false", "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv"]
    diff += ["--find-renames", "--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules", base.decode(), "--"]
    changed = Changes(root, {os.path.join(root, os.fsdecode(path)): rows for path, rows in _hunks(_git(root, *diff))})
    for path in _git(root, "ls-files", "--others", "--exclude-standard", "-z").split(b"\0"):
        if path:
            changed.lines[os.path.realpath(os.path.join(root, os.fsdecode(path)))] = None
    return changed


def _git(cwd: str, *arguments: str, missing: bool = False) -> bytes:
    """What git prints; with `missing`, nothing when it fails quietly."""
    environ = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=cwd, env=environ, capture_output=True, stdin=subprocess.DEVNULL, check=False
        )
    except FileNotFoundError:
        raise Failure("--since needs git, which was not found") from None
    except OSError as error:
        raise Failure(f"--since needs git, which cannot be run: {error.strerror or error}") from None
    if done.returncode == 0:
        return done.stdout
    if missing and not done.stderr.strip():
        return b""
    said = done.stderr.decode("utf-8", "replace").strip().splitlines()
    raise Failure(f"--since: git says: {said[0] if said else f'exit code {done.returncode}'}")


def _hunks(diff: bytes) -> list[tuple[bytes, list[tuple[int, int]]]]:
    """The changed lines of each file of a diff without context, by path.

    The lines of a hunk are counted off, since code may look like the head of a file.
    """
    found: list[tuple[bytes, list[tuple[int, int]]]] = []
    left = 0
    for line in diff.split(b"\n"):
        if left and line[:1] in (b"+", b"-"):
            left -= 1
        elif line.startswith(b"+++ "):
            found.append((_path(line[4:]), []))
        elif (hunk := _HUNK.match(line)) and found:
            removed, start, added = (int(number) if number else 1 for number in hunk.groups())
            left = removed + added
            if added:
                found[-1][1].append((start, start + added - 1))
    return [(path, rows) for path, rows in found if path]


def _path(written: bytes) -> bytes:
    """The path in a `+++` line; empty for a file that was removed."""
    written = written.removesuffix(b"\t")
    if written.startswith(b'"') and written.endswith(b'"'):
        written = _ESCAPE.sub(_unescaped, written[1:-1])
    return written.removeprefix(b"b/") if written.startswith(b"b/") else b""


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match[1]
    return bytes([int(code, 8)]) if len(code) == 3 else _ESCAPES.get(code, code)
