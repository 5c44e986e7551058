"""What is remembered between runs: whatever happens to it, the answer is that of reading anew."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from rustasync_lint.model import cache as module
from rustasync_lint.model import outline
from rustasync_lint.model.cache import Cache
from rustasync_lint.model.outline import Outline
from rustasync_lint.source import SourceFile

SOURCES = [SourceFile(f"/src/{n}.rs", f"pub struct S{n}; impl S{n} {{ pub fn f() {{}} }}".encode()) for n in range(4)]
DAY = 24 * 60 * 60


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the files that are read, and not remembered."""
    paths: list[str] = []
    real = outline.read_outline

    def counted(source: SourceFile, *, judged: bool = True) -> Outline:
        paths.append(source.path)
        return real(source, judged=judged)

    monkeypatch.setattr(outline, "read_outline", counted)
    return paths


def names(directory: Path | None, version: str = "1.0.0", sources: list[SourceFile] = SOURCES) -> list[list[str]]:
    """What a run sees of a crate with these files: the names that each defines. It remembers them."""
    cache = Cache(str(directory) if directory is not None else None)
    crate = cache.crate("fast", version, "/src")
    found = [[entry.name for entry in crate.outlined(source).entries] for source in sources]
    cache.save()
    return found


RIGHT = [[f"S{n}", ""] for n in range(4)]


def kept(directory: Path) -> list[Path]:
    return sorted(path for path in directory.iterdir() if path.suffix == ".outlines")


def test_a_second_run_reads_nothing(tmp_path: Path, parsed: list[str]) -> None:
    assert names(tmp_path) == RIGHT and len(parsed) == 4
    assert names(tmp_path) == RIGHT and len(parsed) == 4
    assert [path.name.startswith("fast-1.0.0-") for path in kept(tmp_path)] == [True]


def test_without_a_folder_all_is_read(tmp_path: Path, parsed: list[str]) -> None:
    assert names(None) == names(None) == RIGHT
    assert len(parsed) == 8


def test_only_what_changed_is_read_again(tmp_path: Path, parsed: list[str]) -> None:
    names(tmp_path)
    changed = [*SOURCES[:3], SourceFile("/src/3.rs", b"pub fn other() {}")]
    assert names(tmp_path, sources=changed) == [*RIGHT[:3], ["other"]]
    assert parsed[4:] == ["/src/3.rs"]
    assert names(tmp_path) == RIGHT and len(parsed) == 5


def test_versions_of_a_crate_and_of_the_program_are_kept_apart(
    tmp_path: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    names(tmp_path)
    names(tmp_path, version="2.0.0")
    assert len(kept(tmp_path)) == 2
    monkeypatch.setattr(module, "__version__", "99.0")
    module._reader.cache_clear()
    try:
        names(tmp_path)
    finally:
        monkeypatch.undo()
        module._reader.cache_clear()
    assert len(kept(tmp_path)) == 3


def flipped(data: bytes) -> bytes:
    """One bit in the middle is another."""
    at = len(data) // 2
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@pytest.mark.parametrize(
    "harm",
    [lambda data: b"", lambda data: data[:10], lambda data: data[:-1], flipped, lambda data: b"\x80" * 64],
    ids=["empty", "cut in its head", "cut at its end", "one bit", "something else"],
)
def test_a_broken_file_is_made_anew(tmp_path: Path, harm: Callable[[bytes], bytes], parsed: list[str]) -> None:
    names(tmp_path)
    (path,) = kept(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(harm(whole))
    assert names(tmp_path) == RIGHT and len(parsed) == 8
    assert path.read_bytes() == whole


def test_a_file_that_is_whole_and_holds_something_else(tmp_path: Path) -> None:
    names(tmp_path)
    (path,) = kept(tmp_path)
    for content in (b"\xc0", b"\x81\xa1a\x01", b"\x93\x01\x02\x03"):
        path.write_bytes(module._sealed(content))
        assert names(tmp_path) == RIGHT


@pytest.mark.parametrize("place", ["file", "file/below", "link"])
def test_a_folder_that_cannot_be_one(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "link").symlink_to(tmp_path / "link")
    assert names(tmp_path / place) == RIGHT
    assert (tmp_path / "file").read_text() == ""


@pytest.mark.parametrize("call", ["replace", "makedirs"])
def test_a_disk_that_takes_nothing(tmp_path: Path, call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, call, refuse)
    assert names(tmp_path) == RIGHT
    assert list(tmp_path.iterdir()) == []


def _many(directory: str) -> bool:
    return all(names(Path(directory)) == RIGHT for _ in range(20))


def test_processes_that_write_at_the_same_time(tmp_path: Path) -> None:
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        assert all(pool.map(_many, [str(tmp_path)] * 4))
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".unfinished"]
    assert names(tmp_path) == RIGHT


def aged(path: Path, days: float) -> Path:
    os.utime(path, (time.time() - days * DAY,) * 2)
    return path


def test_what_nobody_asks_for_goes(tmp_path: Path) -> None:
    old = tmp_path / "old-1.0.0-aa.outlines"
    used = tmp_path / "used-1.0.0-aa.outlines"
    left = tmp_path / "tmp.unfinished"
    other = tmp_path / "notes.txt"
    for path, days in ((old, 61), (used, 59), (left, 2), (other, 900)):
        path.write_bytes(b"x")
        aged(path, days)
    names(tmp_path)
    assert [path.exists() for path in (old, used, left, other)] == [False, True, False, True]
    aged(used, 90)
    names(tmp_path, version="2.0.0")
    assert used.exists(), "cleared away once a day at most"
    aged(tmp_path / "swept", 2)
    names(tmp_path, version="3.0.0")
    assert not used.exists()


def test_what_is_asked_for_stays(tmp_path: Path) -> None:
    names(tmp_path)
    (path,) = kept(tmp_path)
    aged(path, 59)
    names(tmp_path)
    assert time.time() - path.stat().st_mtime < DAY


def test_there_is_never_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(5):
        path = tmp_path / f"crate-1.0.{n}-aa.outlines"
        path.write_bytes(bytes(1000))
        aged(path, 10 - n)
    monkeypatch.setattr(module, "_LARGEST", 4000)
    names(tmp_path)
    left = [path.name for path in kept(tmp_path)]
    assert left[:1] != ["crate-1.0.0-aa.outlines"] and "crate-1.0.4-aa.outlines" in left
    assert sum(path.stat().st_size for path in kept(tmp_path)) <= 4000
