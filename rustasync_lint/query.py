"""The query engine: every rule's pattern in one tree-sitter query, and the questions asked of each match.

A `.scm` holds patterns and questions, `(#in-async? @call)`. tree-sitter matches the patterns in C; the
questions are read from the text here and put to the facts for each match. Equal patterns of
several rules are matched once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rustasync_lint.resources import query_root
from rustasync_lint.syntax.tree import language

if TYPE_CHECKING:
    from tree_sitter import Node

_QUESTION = re.compile(r"\(#(not-)?([a-z-]+)\?((?:\s+(?:@[\w.-]+|\"[^\"]*\"))+)\s*\)")
_COMMENT = re.compile(r";[^\n]*")


@dataclass(frozen=True, slots=True)
class Question:
    """`(#name? @capture "argument" ..)`; `wanted` is False for `#not-name?`."""

    name: str
    capture: str
    arguments: tuple[str, ...]
    wanted: bool


@dataclass(frozen=True, slots=True)
class Look:
    """One pattern of one rule."""

    rule: str
    questions: tuple[Question, ...]


class QueryError(Exception):
    """A rule's query does not compile; the message names the file."""


class Looks:
    """The patterns of the given rules, compiled together; equal questions are one object."""

    def __init__(self, rule_ids: Iterable[str]) -> None:
        from tree_sitter import Query, QueryCursor
        from tree_sitter import QueryError as Broken

        by_pattern: dict[str, list[Look]] = {}
        same: dict[Question, Question] = {}
        for rule in sorted(rule_ids):
            for pattern, questions in read(rule):
                shared = tuple(same.setdefault(question, question) for question in questions)
                by_pattern.setdefault(pattern, []).append(Look(rule, shared))
        self.looks = list(by_pattern.values())
        try:
            self._cursor = QueryCursor(Query(language(), "\n".join(by_pattern)))
        except Broken as error:
            raise QueryError(f"the rules' queries do not compile: {error}") from error

    def matches(self, root: Node) -> Iterator[tuple[list[Look], dict[str, Node]]]:
        """Every match in `root`, with the looks that share its pattern; one node per capture."""
        for index, captures in self._cursor.matches(root):
            yield self.looks[index], {name: nodes[0] for name, nodes in captures.items()}


class Shape:
    """One query of those that say how a file is read: `queries/model/<name>.scm`."""

    def __init__(self, name: str) -> None:
        from tree_sitter import Query, QueryCursor

        text = (query_root() / "model" / f"{name}.scm").read_text(encoding="utf-8")
        self._cursor = QueryCursor(Query(language(), text))

    def captures(self, root: Node) -> dict[str, list[Node]]:
        """What the query catches in `root`, by capture name."""
        return self._cursor.captures(root)


def read(rule: str) -> list[tuple[str, tuple[Question, ...]]]:
    """The patterns in a rule's `.scm` file, with the questions taken out of them."""
    path = query_root() / "rules" / f"{rule}.scm"
    text = _COMMENT.sub("", path.read_text(encoding="utf-8"))
    return [_split(pattern) for pattern in _patterns(text)]


def _patterns(text: str) -> Iterator[str]:
    """The top-level patterns: a bracketed form, its capture, and the questions after it."""
    form = ""
    depth = 0
    for token in re.findall(r"\"[^\"]*\"|[()\[\]]|[^\s()\[\]\"]+|\s+", text):
        if depth == 0 and token in "([" and form.strip():
            yield form
            form = ""
        form += token
        depth += token in "(["
        depth -= token in ")]"
    if form.strip():
        yield form


def _split(pattern: str) -> tuple[str, tuple[Question, ...]]:
    questions: list[Question] = []
    for negated, name, words in _QUESTION.findall(pattern):
        capture, *arguments = re.findall(r"@[\w.-]+|\"[^\"]*\"", words)
        questions.append(
            Question(name.replace("-", "_"), capture[1:], tuple(a.strip('"') for a in arguments), not negated)
        )
    bare = " ".join(_QUESTION.sub("", pattern).split())
    return bare, tuple(questions)
