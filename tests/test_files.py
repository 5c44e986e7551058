"""Files that are written: whole or not at all, and as what they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rustasync_lint.cli import files
from rustasync_lint.cli.terminal import Failure


def test_all_files_or_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text("old")
    real = files._write

    def full_disk(path: str, data: bytes, like: str) -> None:
        real(path, data, like)
        if like == str(second):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_write", full_disk)
    with pytest.raises(Failure, match="cannot write `.*second`: No space left on device"):
        files.write_files({str(first): "new", str(second): "new"})
    assert first.read_text() == "old"
    assert os.listdir(tmp_path) == ["first"]


@pytest.mark.skipif(os.name == "nt", reason="permissions, links and pipes are those of POSIX")
def test_files_keep_what_they_are(tmp_path: Path) -> None:
    private, link, pipe = tmp_path / "private", tmp_path / "link", tmp_path / "pipe"
    private.write_text("old")
    private.chmod(0o600)
    link.symlink_to(private)
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    files.check_writable([str(link), str(pipe), "/dev/null"])
    files.write_files({str(link): "new", str(pipe): "through", "/dev/null": "away"})
    assert (link.is_symlink(), private.read_text(), private.stat().st_mode & 0o777) == (True, "new", 0o600)
    assert (os.read(reader, 99), pipe.is_fifo(), os.path.isfile("/dev/null")) == (b"through", True, False)
    os.close(reader)
