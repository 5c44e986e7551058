"""Ignore files: every pattern means what git says it means."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from rustasync_lint.model.discover import discover
from rustasync_lint.model.ignore import Patterns

FILES = (
    "a.rs",
    "b.rs",
    "gen/a.rs",
    "gen/sub/a.rs",
    "src/gen/b.rs",
    "src/x y.rs",
    "src/#c.rs",
    "src/!d.rs",
    "src/[e].rs",
    "src/f-g.rs",
    "src/gen.rs",
)

# What `git ls-files --others --exclude-standard` (git 2.39.5) leaves out of FILES (x) with this .gitignore.
SAID = (
    ("gen", "..xxx......"),
    ("gen/", "..xxx......"),
    ("/gen", "..xx......."),
    ("/gen/", "..xx......."),
    ("gen/*", "..xx......."),
    ("gen/**", "..xx......."),
    ("**/gen", "..xxx......"),
    ("**/gen/", "..xxx......"),
    ("src/**/a.rs", "..........."),
    ("gen/**/a.rs", "..xx......."),
    ("*.rs", "xxxxxxxxxxx"),
    ("/*.rs", "xx........."),
    ("a.r?", "x.xx......."),
    ("?.rs", "xxxxx......"),
    ("[ab].rs", "xxxxx......"),
    ("[!a].rs", ".x..x......"),
    ("[^a].rs", ".x..x......"),
    ("[b-a].rs", ".x..x......"),
    ("[a-", "..........."),
    ("[]-a].rs", "x.xx......."),
    ("src/*.rs", ".....xxxxxx"),
    ("src/*", "....xxxxxxx"),
    ("src/*/b.rs", "....x......"),
    ("**", "xxxxxxxxxxx"),
    ("**/*.rs", "xxxxxxxxxxx"),
    ("sr**/b.rs", "....x......"),
    ("*/b.rs", "..........."),
    ("\\#c.rs", "......x...."),
    ("#c.rs", "..........."),
    ("\\!d.rs", ".......x..."),
    ("!d.rs", "..........."),
    ("x y.rs", ".....x....."),
    ("x y.rs  ", ".....x....."),
    ("x\\ y.rs", ".....x....."),
    ("\\[e\\].rs", "........x.."),
    ("[[]e].rs", "........x.."),
    ("[[:alpha:]].rs", "xxxxx......"),
    ("[[:digit:]].rs", "..........."),
    ("[[:nope:]].rs", "..........."),
    ("[^[:alpha:]]c.rs", "......x...."),
    ("*-*", ".........x."),
    ("a.rs\r", "x.xx......."),
    ("\\", "..........."),
    ("a.rs\\", "..........."),
    ("/", "..........."),
    ("//", "..........."),
    ("./a.rs", "..........."),
    ("gen//", "..........."),
    ("*\n!a.rs", ".xxxxxxxxxx"),
    ("*\n!gen/\n!a.rs", ".x.xxxxxxxx"),
    ("*.rs\n!/a.rs\n/a.*", "xxxxxxxxxxx"),
    ("a.rs\n!a.rs\na.rs", "x.xx......."),
    ("\ufeffa.rs", "x.xx......."),
    ("/a.rs\n!a.rs", "..........."),
    ("a.rs\n!/a.rs", "..xx......."),
    ("!a.rs\n/gen/a.rs", "..x........"),
    ("g*n/su?", "...x......."),
    ("f[,-.]g.rs", ".........x."),
    ("f[-,]g.rs", ".........x."),
    ("f[\\-]g.rs", ".........x."),
    ("gen*", "..xxx.....x"),
)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("tree").resolve()
    (root / ".git").mkdir()
    for path in FILES:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).touch()
    return root


@pytest.mark.parametrize(("patterns", "said"), SAID)
def test_patterns_mean_what_git_says(tree: Path, patterns: str, said: str) -> None:
    (tree / ".gitignore").write_text(patterns + "\n", encoding="utf-8", newline="")
    (tree / "always.rs").touch()
    found = discover(["always.rs", "."], str(tree)).files
    assert "".join("." if str(tree / path) in found else "x" for path in FILES) == said


def test_bytes_that_are_not_utf_8() -> None:
    patterns = Patterns.parse(b"caf\xe9.rs\n")
    assert patterns.ignores("src/caf\udce9.rs", False) is True
    assert patterns.ignores("src/cafe.rs", False) is None


def test_stars_without_end_cost_no_time() -> None:
    patterns = Patterns(["**/" * 30 + "x.rs"])
    started = time.perf_counter()
    assert patterns.ignores("a/" * 200 + "y.rs", False) is None
    assert time.perf_counter() - started < 0.5
