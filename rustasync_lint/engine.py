"""The whole line, from paths to findings: discover, read, judge, on as many processes as help."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import stat
import sys
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field

from rustasync_lint.facts.facts import Knowing
from rustasync_lint.finding import Finding, Notification
from rustasync_lint.judge import Judge, syntax_notifications
from rustasync_lint.known import new_program
from rustasync_lint.model.assemble import Assembly
from rustasync_lint.model.cache import Cache
from rustasync_lint.model.dependencies import Read
from rustasync_lint.model.discover import Discovery, DiscoveryError, discover
from rustasync_lint.model.items import Unit
from rustasync_lint.model.package import Package
from rustasync_lint.source import SourceFile

Progress = Callable[[int, int], None]

# Below this many bytes a second process costs more than it saves.
_WORTH_A_PROCESS = 1_500_000
# How many bytes of files are judged between two collections of what their bodies leave behind.
_COLLECT = 5_000_000
# Expressions nest; so does the code that walks them, on a stack of so many bytes.
_RECURSION = 20_000
_STACK = 256 * 1024 * 1024
# A file with more bytes is not read: its tree takes fifty times its size, or more.
_LARGEST = 25_000_000


class EngineError(Exception):
    """The job could not be done; the message says why in one line."""


@dataclass(frozen=True)
class Request:
    """What to lint: `paths` relative to `cwd`, the rules in `select`, and on how many processes.

    `overlay` maps absolute, resolved paths to bytes that stand for what is on disk there, such as those of
    an editor that has not saved yet. `cache` is the folder where what was read of dependencies is remembered.
    """

    paths: tuple[str, ...]
    cwd: str
    select: frozenset[str]
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    jobs: int | None = None
    overlay: Mapping[str, bytes] = field(default_factory=dict)
    cache: str | None = None


def _no_package(path: str) -> Package | None:
    return None


@dataclass
class Outcome:
    """What came of it: findings of every confidence, those in test code too; suppressed ones are gone.

    `judged` are the absolute paths of the files that were looked at.

    `fixable` holds, for each file with a fix, the bytes that its offsets count in; `dependencies` are those
    that questions led to.
    """

    findings: list[Finding] = field(default_factory=list)
    notifications: list[Notification] = field(default_factory=list)
    files: int = 0
    lines: int = 0
    source: Callable[[str], SourceFile] = SourceFile.read
    fixable: dict[str, bytes] = field(default_factory=dict)
    package_of: Callable[[str], Package | None] = _no_package
    judged: frozenset[str] = frozenset()
    dependencies: set[Read] = field(default_factory=set)

    def add(self, other: Outcome) -> None:
        """Take in what another part of the job found."""
        self.findings += other.findings
        self.notifications += other.notifications
        self.files += other.files
        self.lines += other.lines
        self.fixable |= other.fixable
        self.dependencies |= other.dependencies


@dataclass(frozen=True)
class Part:
    """A share of the job: the files of a package (by index; None for the loose ones), every `of`-th from `index`."""

    package: int | None
    index: int
    of: int
    files: int
    bytes: int


def run(request: Request, progress: Progress | None = None) -> Outcome:
    """Lint what the request names. Raises EngineError when there is nothing to lint."""
    try:
        discovery = discover(request.paths, request.cwd, exclude=request.exclude, force_exclude=request.force_exclude)
    except DiscoveryError as error:
        raise EngineError(str(error)) from None
    outcome = Outcome(
        notifications=list(discovery.notifications), package_of=discovery.package_of, judged=frozenset(discovery.files)
    )
    if request.overlay:
        outcome.source = lambda path: (
            SourceFile(path, request.overlay[path]) if path in request.overlay else SourceFile.read(path)
        )
    total, done = len(discovery.files), 0
    jobs = request.jobs or os.cpu_count() or 1
    parts = _parts(discovery, jobs)
    if sum(part.bytes for part in parts) < _WORTH_A_PROCESS:
        jobs = 1
    for part, result in _results(discovery, request, parts, jobs):
        outcome.add(result)
        done += part.files
        if progress is not None:
            progress(min(done, total), total)
    outcome.findings.sort(key=lambda finding: finding.sort_key)
    outcome.notifications.sort(key=lambda note: (note.path, note.line, note.message))
    return outcome


def _parts(discovery: Discovery, jobs: int) -> list[Part]:
    """The job in shares, the largest first; a package that is most of the job is shared among processes."""
    of_package: dict[str, list[str]] = {}
    for path in discovery.files:
        package = discovery.package_of(path)
        if package is not None:
            of_package.setdefault(package.directory, []).append(path)
    parts: list[Part] = []
    sizes = {path: _size(path) for path in discovery.files}
    whole = sum(sizes.values())
    for number, package in enumerate(discovery.packages):
        files = of_package.get(package.directory, [])
        size = sum(sizes[path] for path in files)
        pieces = jobs if size * jobs > whole and len(files) > jobs else 1
        if files:
            parts += [Part(number, i, pieces, len(files) // pieces, size // pieces) for i in range(pieces)]
    if discovery.loose:
        parts.append(Part(None, 0, 1, len(discovery.loose), sum(sizes[path] for path in discovery.loose)))
    return sorted(parts, key=lambda part: (-part.bytes, part.index))


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def _results(
    discovery: Discovery, request: Request, parts: Sequence[Part], jobs: int
) -> Iterator[tuple[Part, Outcome]]:
    """The outcome of each part, as they come."""
    if jobs <= 1 or len(parts) <= 1:
        worker = Worker(discovery, request)
        for part in parts:
            yield part, _roomy(worker.run, part)
        return
    with _pool(discovery, request, jobs) as pool:
        futures = {pool.submit(_work, part): part for part in parts}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BrokenProcessPool:
            raise EngineError("a process was ended from outside, maybe for want of memory; try -j1") from None
        finally:
            pool.shutdown(cancel_futures=True)


def _pool(discovery: Discovery, request: Request, jobs: int) -> ProcessPoolExecutor:
    """Worker processes. Where the system can fork, all crates are read before, and shared by the processes."""
    global _worker
    if "fork" not in multiprocessing.get_all_start_methods():
        return ProcessPoolExecutor(jobs, initializer=_start, initargs=(discovery, request))
    _worker = Worker(discovery, request)
    _worker.read()
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("fork"), initializer=_leave_interrupts)


_worker: Worker | None = None


def _start(discovery: Discovery, request: Request) -> None:
    global _worker
    _leave_interrupts()
    _worker = Worker(discovery, request)


def _leave_interrupts() -> None:
    """An interrupt is the first process's to report."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _work(part: Part) -> Outcome:
    assert _worker is not None
    return _roomy(_worker.run, part)


def _roomy(work: Callable[[Part], Outcome], part: Part) -> Outcome:
    """`work(part)` on a thread whose stack does not end before the recursion limit does."""
    done: list[Outcome] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work(part))
        except BaseException as error:
            failed.append(error)

    usual = threading.stack_size(_STACK)
    try:
        thread = threading.Thread(target=run, daemon=True)
        thread.start()
    except RuntimeError:  # no memory for such a stack: the usual one has to do
        return work(part)
    finally:
        threading.stack_size(usual)
    thread.join()
    if failed:
        raise failed[0]
    return done[0]


class Worker:
    """One process's share: a program of its own, read as far as its files need."""

    def __init__(self, discovery: Discovery, request: Request) -> None:
        gc.disable()  # a program is full of cycles that live as long as it does: see `_file`
        sys.setrecursionlimit(max(sys.getrecursionlimit(), _RECURSION))
        self.discovery = discovery
        self.reported = frozenset(discovery.files)
        self.assembly = Assembly(discovery, self._load, Cache(request.cache))
        self.judge = Judge(Knowing(new_program()), request.select)
        self._sources: dict[str, SourceFile | None] = {
            path: SourceFile(path, data) for path, data in request.overlay.items()
        }
        self._unread: dict[str, str] = {}
        self._judged = 0

    def _load(self, path: str) -> SourceFile | None:
        """A source file, read once; None when there is none, or it cannot be read."""
        if path not in self._sources:
            self._sources[path] = None
            try:
                status = os.stat(path)
                if not stat.S_ISREG(status.st_mode):
                    pass  # a pipe or a device that `#[path]` names would be read for ever
                elif status.st_size > _LARGEST:
                    self._unread[path] = f"more than {_LARGEST // 1_000_000} MB"
                else:
                    self._sources[path] = SourceFile.read(path)
            except FileNotFoundError:
                pass
            except (OSError, ValueError) as error:
                self._unread[path] = getattr(error, "strerror", None) or str(error)
        return self._sources[path]

    def read(self) -> None:
        """Read the declarations of all packages under analysis."""
        for package in self.discovery.packages:
            for _ in self.assembly.units(package):
                pass
        gc.freeze()

    def run(self, part: Part) -> Outcome:
        """Judge the files of a part."""
        outcome = Outcome()
        if part.package is None:
            units = self.assembly.loose()
        else:
            units = self.assembly.units(self.discovery.packages[part.package])
        for unit in units:
            if not self._judged:
                gc.freeze()  # what was read so far stays
            path = unit.source.path
            if path in self.reported and zlib.crc32(os.fsencode(path)) % part.of == part.index:
                self._file(unit, outcome)
        outcome.dependencies.update(self.assembly.dependencies.read)
        self.assembly.dependencies.cache.save()
        return outcome

    def _file(self, unit: Unit, outcome: Outcome) -> None:
        path = unit.source.path
        if path in self._unread:
            outcome.notifications.append(Notification("warning", path, f"not read: {self._unread[path]}"))
            return
        outcome.files += 1
        outcome.lines += unit.source.line_count
        outcome.notifications += syntax_notifications(unit)
        if path in self.assembly.unreached:
            outcome.notifications.append(Notification("note", path, "no target reaches this file, linted by itself"))
        found = self.judge.findings(unit, outcome.notifications.append)
        if any(finding.fix is not None for finding in found):
            outcome.fixable[path] = unit.source.data
        outcome.findings += found
        self.judge.knowing.forget(unit)
        self._judged += len(unit.source.data)
        if self._judged > _COLLECT:
            self._judged = 0
            gc.collect()
            gc.freeze()
