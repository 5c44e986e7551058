"""What a rule says of one place, and how sure it is.

Plain data, made by rules, carried between processes, turned into text by `report`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from rustasync_lint.source import Place

Severity = Literal["error", "warning", "note"]
Confidence = Literal["high", "medium", "low"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
CONFIDENCES: tuple[Confidence, ...] = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Note:
    """Another place that matters for a finding, and why: a related location, or one step of its trace."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class Edit:
    """The bytes from `start` to `end` of a finding's file become `text`; equal offsets insert."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A mechanical way out: edits of the finding's own file, which do not overlap, in its order.

    `message` says what is done, as an order in lower case. A `safe` one keeps what the code is for and
    compiles, as far as the source can tell; any other is a proposal to read before it is taken.
    """

    message: str
    edits: tuple[Edit, ...]
    safe: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """One trap at one place.

    `message` is lower case, without a full stop, names things in the user's spelling
    between backticks. `related` are places to look at besides; `steps` is the path that
    leads from the place to the harm, in the order in which it runs.
    """

    rule: str
    severity: Severity
    confidence: Confidence
    place: Place
    message: str
    help: str = ""
    related: tuple[Note, ...] = ()
    steps: tuple[Note, ...] = ()
    in_test: bool = False
    fix: Fix | None = None

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Findings come out by file, then place, then rule: the same order in every run."""
        return (self.place.path, self.place.start, self.place.end, self.rule, self.message)

    def with_confidence(self, confidence: Confidence) -> Finding:
        """The same finding, surer or less sure."""
        return replace(self, confidence=confidence)


@dataclass(frozen=True, slots=True)
class Notification:
    """Something about the run itself: a file that could not be read, a syntax error linted around.

    `path` is absolute or empty when it concerns no file; `line` is 1-based or 0 for the whole file.
    """

    level: Literal["error", "warning", "note"]
    path: str
    message: str
    line: int = 0


def at_least(confidence: Confidence, floor: Confidence) -> bool:
    """Is `confidence` as sure as `floor`, or surer?"""
    return CONFIDENCES.index(confidence) <= CONFIDENCES.index(floor)


def weaker(one: Confidence, other: Confidence) -> Confidence:
    """The less sure of two."""
    return max(one, other, key=CONFIDENCES.index)


def as_severe(severity: Severity, floor: Severity) -> bool:
    """Is `severity` as severe as `floor`, or more so?"""
    return SEVERITIES.index(severity) <= SEVERITIES.index(floor)
