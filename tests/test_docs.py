"""What the documentation shows is what the program does."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from judged import ROOT

from rustasync_lint.config import _KEYS
from rustasync_lint.report import FORMATS
from rustasync_lint.rule import rules

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_picture_is_of_a_run_of_this_program() -> None:
    """When it fails after a message has changed: look at what `make docs` makes of it, and commit that."""
    done = subprocess.run([sys.executable, str(ROOT / "docs" / "make.py"), "--check"], check=False)
    assert done.returncode == 0, "`make docs` makes another picture"


def test_the_picture_shows_what_a_terminal_shows() -> None:
    picture = (ROOT / "docs" / "run.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(picture)
    rows: dict[float, list[str]] = {}
    for text in root.iter("{http://www.w3.org/2000/svg}text"):
        rows.setdefault(float(text.attrib["y"]), []).append(text.text or "")
    shown = " ".join(" ".join(row) for _, row in sorted(rows.items()))
    command = [sys.executable, "-m", "rustasync_lint", "check", "--isolated", "--ignore", "blocking-lock"]
    done = subprocess.run(command, cwd=ROOT / "docs" / "demo", capture_output=True, text=True, check=False)
    assert re.sub(r"\s", "", done.stdout) in re.sub(r"\s", "", shown)
    assert "guard-across-await" in done.stdout and "= trace:" in done.stdout
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", picture)


def test_the_readme_names_every_rule_with_its_severity() -> None:
    rows = set(re.findall(r"(?m)^\| `([a-z-]+)` \| (error|warning|note) \| \S", README))
    assert rows == {(rule.id, rule.severity) for rule in rules()}


def test_every_format_is_described() -> None:
    text = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert set(re.findall(r"(?m)^\| `([a-z-]+)` \|", text)) == set(FORMATS)


def test_every_setting_is_shown() -> None:
    assert set(_KEYS) <= set(re.findall(r"(?m)^([a-z-]+) = ", README))


PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)", text):
        assert (page.parent / target).exists(), target


def test_each_option_of_check_in_the_documentation_exists() -> None:
    help_text = subprocess.run(
        [sys.executable, "-m", "rustasync_lint", "check", "--help"], capture_output=True, text=True, check=True
    ).stdout
    known = set(re.findall(r"--[a-z-]+", help_text)) | {"--reason", "--help", "--version"}
    for page in PAGES[:1] + [ROOT / "docs" / name for name in ("formats.md", "adopting.md", "json.md")]:
        for line in re.findall(r"rustasync-lint (?:check|add-ignore)[^`\n]*", page.read_text(encoding="utf-8")):
            ours = line.partition("|")[0].partition("#")[0]
            assert set(re.findall(r"(?<!\S)--[a-z-]+", ours)) <= known, line
