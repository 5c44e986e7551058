"""The page of a rule, made from its file in `corpus/rules/`: what people read is what the tests run.

    // edition: 2024       lines for the tests may come first; they are not shown
    //! # rule-id          the `//!` header is the page, in markdown
    //! ..
    use std::..;           then its examples: a comment at the margin, after an empty line,
    // Why this is bad     begins one, and is its text
    // ---- ..             a line that begins so divides them from edge cases, which are tests only

A page ends with what its examples did when they were run, which `proofs.json` beside it records.

The marks of the tests are shown as comments (`// <- rule-id`); questions (`//=`) are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from rustasync_lint.resources import page_root

DIVIDER = "// ----"

_FOR_TESTS = re.compile(r"// *[a-z-]+:")
_TEXT = re.compile(r"///?(?![/!]| <-|\s*rustasync-lint:)(.*)")
_MARK = re.compile(r"^(.*?)\s*//~(\^*)\s*(.*)$")
_LIMITS = {"missed": "known limit, not found", "false": "known limit, false alarm"}


class NoPageError(LookupError):
    """No page with that name."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a rule is about: `markdown` is the whole page, its title included, ending in a line break."""

    rule: str
    title: str
    markdown: str


def page(rule_id: str) -> Page:
    """The page of a rule. Raises NoPageError when there is none."""
    file = page_root().joinpath(f"{rule_id}.rs")
    if not re.fullmatch(r"[a-z0-9-]+", rule_id) or not file.is_file():
        raise NoPageError(f"there is no page for `{rule_id}`")
    return read(rule_id, file.read_text(encoding="utf-8"))


def read(rule_id: str, text: str) -> Page:
    """The page that `text`, the content of a rule's corpus file, makes."""
    lines = text.splitlines()
    while lines and (not lines[0].strip() or _FOR_TESTS.match(lines[0])):
        del lines[0]
    length = next((at for at, line in enumerate(lines) if not line.startswith("//!")), len(lines))
    header = [line[3:].removeprefix(" ").rstrip() for line in lines[:length]]
    while header and not header[0]:
        del header[0]
    title = header.pop(0).lstrip("# ") if header else rule_id
    parts = [f"# {title}", "\n".join(header).strip(), *_examples(lines[length:]), *_proof(rule_id)]
    return Page(rule_id, title, "\n\n".join(part for part in parts if part) + "\n")


def _proof(rule_id: str) -> Iterator[str]:
    """What the examples did when they were run, as far as they were."""
    told = _proofs()
    rows = told.get("rules", {}).get(rule_id)
    if rows:
        yield "## Proof"
        yield f"The examples were run ({told['versions']}):"
        yield "\n".join(f"- `{example}` ({kind}): {observed}" for kind, example, observed in rows)


@cache
def _proofs() -> dict[str, Any]:
    file = page_root().joinpath("proofs.json")
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return told


def _examples(lines: list[str]) -> Iterator[str]:
    """The examples in `lines`, as paragraphs and fenced code."""
    end = next((at for at, line in enumerate(lines) if line.startswith(DIVIDER)), len(lines))
    shown = _with_marks_shown(lines[:end])
    if any(line.strip() for line in shown):
        yield "## Examples"
    text: list[str] = []
    code: list[str] = []
    after_gap = True
    for line in shown:
        said = _TEXT.match(line) if after_gap or (text and not code) else None
        if said and code:
            yield from _example(text, code)
            text, code = [], []
        if said:
            text.append(said[1].strip())
        elif line or code:
            code.append(line)
        after_gap = not line
    yield from _example(text, code)


def _example(text: list[str], code: list[str]) -> Iterator[str]:
    if text:
        yield "\n".join(text)
    if block := "\n".join(code).strip("\n"):
        yield f"```rust\n{block}\n```"


def _with_marks_shown(lines: list[str]) -> list[str]:
    """The lines with test marks turned into comments at the end of the line that they speak of."""
    shown: dict[int, str] = {}
    said: dict[int, list[str]] = {}
    for number, line in enumerate(lines):
        if line.lstrip().startswith("//="):
            continue
        mark = _MARK.match(line)
        code = mark[1] if mark else line.rstrip()
        if mark:
            said.setdefault(number - len(mark[2]), []).append(_said(mark[3]))
        if code or not mark:
            shown[number] = code
    return [f"{line} // <- {'; '.join(said[at])}" if at in said else line for at, line in shown.items()]


def _said(mark: str) -> str:
    """What a reader sees of a mark: the rule's name, the note's text, or the limit and its reason."""
    kind, colon, rest = mark.partition(":")
    if kind in _LIMITS:
        return f"{_LIMITS[kind]}: {rest.partition('--')[2].strip()}"
    return mark if kind == "note" and colon else kind.strip()
