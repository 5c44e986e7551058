"""Pages: what of a corpus file is shown, and how."""

from __future__ import annotations

import re

import pytest

from rustasync_lint import explain, resources
from rustasync_lint.explain import NoPageError, page, read

FILE = """\
// edition: 2024
// rules: some-rule, another-rule

//! # some-rule
//!
//! What it does to you.
//!
//! ## Use instead
//!
//!     indented
use std::time::Duration;

// Bad: everything waits.
// All of it.
async fn bad() {
    // A comment inside stays where it is.
    sleep(); //~ some-rule: "part of it"
    //= ^^^^^ resolves-to std::thread::sleep
    //~^^ note: taken here
    spin(); //~ missed: some-rule -- spinning looks like work

    tick(); //~ false: some-rule -- the clock is a fake
}

/// Good: helps.
#[must_use]
// No text of an example: code stands right above.
fn good() {}

// rustasync-lint: allow(some-rule) -- this comment is code
fn allowed() {}

// ---- edge cases: tests only -------------

fn edge() {} //~ some-rule
"""

PAGE = """\
# some-rule

What it does to you.

## Use instead

    indented

## Examples

```rust
use std::time::Duration;
```

Bad: everything waits.
All of it.

```rust
async fn bad() {
    // A comment inside stays where it is.
    sleep(); // <- some-rule; note: taken here
    spin(); // <- known limit, not found: spinning looks like work

    tick(); // <- known limit, false alarm: the clock is a fake
}
```

Good: helps.

```rust
#[must_use]
// No text of an example: code stands right above.
fn good() {}

// rustasync-lint: allow(some-rule) -- this comment is code
fn allowed() {}
```
"""


def test_a_page_is_the_header_and_the_examples() -> None:
    made = read("some-rule", FILE)
    assert made.markdown == PAGE
    assert (made.rule, made.title) == ("some-rule", "some-rule")


def test_the_title_need_not_be_the_id() -> None:
    made = read("some-rule", "//! A title without a mark\n//! and text\n")
    assert (made.title, made.markdown) == ("A title without a mark", "# A title without a mark\n\nand text\n")


def test_windows_line_ends_and_a_bare_file() -> None:
    assert read("some-rule", FILE.replace("\n", "\r\n")).markdown == PAGE
    assert read("some-rule", "").markdown == "# some-rule\n"
    assert read("some-rule", "// ---- tests\nfn edge() {}\n").markdown == "# some-rule\n"


@pytest.mark.parametrize("name", ["no-such-rule", "../rules/blocking-sleep", "", "blocking-sleep.rs"])
def test_there_is_no_page(name: str) -> None:
    with pytest.raises(NoPageError):
        page(name)


def test_every_page_is_complete() -> None:
    stems = sorted(
        file.name.removesuffix(".rs") for file in resources.page_root().iterdir() if file.name.endswith(".rs")
    )
    assert stems
    for stem in stems:
        made = page(stem)
        headings = re.findall(r"^## (.*)$", made.markdown, re.MULTILINE)
        headings = [heading for heading in headings if heading not in ("Known limits", "Proof")]
        assert headings == ["What it is", "Why it bites", "Use instead", "Examples"], stem
        assert f"// <- {stem}" in made.markdown, f"{stem} shows no example of what it finds"
        assert "//~" not in made.markdown and "//=" not in made.markdown, stem
        assert explain.DIVIDER not in made.markdown, stem


def test_resources_are_found_beside_the_package() -> None:
    assert resources.query_root().joinpath("rules").is_dir()
    assert resources.page_root().is_dir()
