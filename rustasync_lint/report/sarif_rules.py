"""A rule as SARIF describes it, its page included."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rustasync_lint.finding import Severity
from rustasync_lint.report.sarif_words import pascal_case, plain, sentence, shortened

if TYPE_CHECKING:
    from rustasync_lint.rule import Rule

Markdown = Callable[[str], str]
"""From a rule's id to its page; LookupError when it has none."""

_LONGEST = 1024  # of a name or a description, as GitHub takes it
_PROBLEM: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "recommendation"}
_PRECISION = {"core": "high", "more": "medium", "pedantic": "low"}


def descriptor(rule: Rule, markdown: Markdown) -> dict[str, object]:
    """The SARIF reportingDescriptor of `rule`: the same in every run, whatever was found."""
    short = shortened(sentence(rule.summary), _LONGEST)
    try:
        page = markdown(rule.id).strip()
    except LookupError:
        page = ""
    name = pascal_case(rule.id)
    return {
        "id": rule.id,
        **({"name": name} if name.casefold() != rule.id else {}),  # one that says the same is to be left out
        "shortDescription": {"text": short},
        "fullDescription": {"text": shortened(_first_paragraph(page) or short, _LONGEST)},
        "help": {"text": plain(page) or short, "markdown": page or short},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {
            "precision": _PRECISION[rule.group],
            "problem.severity": _PROBLEM[rule.severity],
            "tags": sorted({"async", "reliability", "rust", rule.group}),
        },
    }


def _first_paragraph(markdown: str) -> str:
    """The first paragraph of prose, as one sentence line; "" when there is none."""
    for block in markdown.split("\n\n"):
        lines = [line for line in block.strip().splitlines() if not line.startswith("#")]
        if lines and not lines[0].startswith(("```", "~~~", "    ")):
            return sentence(plain("\n".join(lines)))
    return ""
