"""One file against the rules: its async bodies, the queries on them, the judgements.

Knows the order of things (bodies, matches, questions, checks, suppressions), and no rule.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from rustasync_lint import suppress
from rustasync_lint.facts.facts import Facts, Knowing
from rustasync_lint.facts.makers import has_async
from rustasync_lint.finding import Finding, Notification
from rustasync_lint.model import hir
from rustasync_lint.model.body import LONGEST
from rustasync_lint.model.items import Item, Unit
from rustasync_lint.model.program import nested_functions
from rustasync_lint.query import Looks, Question
from rustasync_lint.rule import Rule, rules

if TYPE_CHECKING:
    from tree_sitter import Node

    from rustasync_lint.model.body import Body

# Functions inside of functions: each level is looked at once more for every one around it.
_DEEPEST = 20


class Judge:
    """Judges the files of one program by the chosen rules."""

    def __init__(self, knowing: Knowing, chosen: Collection[str]) -> None:
        self.knowing = knowing
        self.chosen = frozenset(chosen)
        self.rules: dict[str, Rule] = {rule.id: rule for rule in rules()}
        self.looks = Looks(rule for rule in self.chosen if rule != suppress.RULE)
        self.beyond = [
            (concerns, Looks([rule]))
            for rule in sorted(self.chosen & self.rules.keys())
            if (concerns := self.rules[rule].concerns) is not None
        ]

    def findings(self, unit: Unit, tell: Callable[[Notification], object] | None = None) -> list[Finding]:
        """What the rules say of a file, suppressed findings left out, unused suppressions put in.

        `tell` is told of every function that could not be judged.
        """
        found: dict[object, Finding] = {}
        for item in functions(unit):
            problem = "too long" if item.end - item.start > LONGEST else ""
            try:
                found.update((finding.sort_key, finding) for finding in self._of_function(item))
            except RecursionError:
                problem = "nested too deeply"
            if problem and tell is not None:
                tell(_left_out(item, problem))
        comments = suppress.parse(unit.source, _comments(unit))
        if not comments:
            return list(found.values())
        kept, _, wrong = suppress.apply(
            found.values(), comments, self.rules.keys(), self.chosen, lambda f: _anchors(unit, f)
        )
        return kept + [replace(f, in_test=True) if _among_tests(unit, f.place.start) else f for f in wrong]

    def _of_function(self, item: Item, depth: int = 0) -> Iterator[Finding]:
        if depth > _DEEPEST:
            raise RecursionError
        looks = self._looks(item)
        body = self.knowing.program.body(item) if looks else None
        if body is None:
            return
        self.knowing.reach.judged = item
        facts = Facts(self.knowing, self.knowing.program.typed(body))
        in_test = item.in_test or item.unit.in_test
        for look in looks:
            for finding in self._of_body(body, facts, item.node, look):
                yield replace(finding, in_test=True) if in_test else finding
        for nested in nested_functions(item):
            yield from self._of_function(nested, depth + 1)

    def _looks(self, item: Item) -> list[Looks]:
        """What to look for in a function: all, or what may concern one without async code."""
        if has_async(item):
            return [self.looks]
        return [looks for concerns, looks in self.beyond if concerns(item, self.knowing)]

    def _of_body(self, body: Body, facts: Facts, node: Node, patterns: Looks) -> Iterator[Finding]:
        for root in (node, *body.fragments):
            for looks, nodes in patterns.matches(root):
                exprs = {
                    name: expr
                    for name, caught in nodes.items()
                    if (expr := body.by_node.get((caught.start_byte, caught.end_byte, caught.type))) is not None
                }
                if len(exprs) < len(nodes):
                    continue
                asked: dict[int, bool | None] = {}
                for look in looks:
                    if _answered(look.questions, facts, exprs, asked):
                        yield from self.rules[look.rule].check(exprs, facts)


def _answered(
    questions: tuple[Question, ...], facts: Facts, exprs: dict[str, hir.Expr], asked: dict[int, bool | None]
) -> bool:
    """Do all questions get the answer they want? "Cannot tell" satisfies none.

    Each is put to the facts once per match, for all rules that ask it (`asked`, by the question's id).
    """
    for question in questions:
        key = id(question)
        if key not in asked:
            asked[key] = getattr(facts, question.name)(exprs[question.capture], *question.arguments)
        if asked[key] is not question.wanted:
            return False
    return True


def functions(unit: Unit) -> list[Item]:
    """The functions of a file that are items of its modules, impls and traits, in source order."""
    return sorted(unit.crate.functions_of(unit), key=lambda item: item.start)


def _among_tests(unit: Unit, at: int) -> bool:
    """Does a place outside of expressions stand with test code: in a test file, or at a test function?"""
    nearest = min(
        functions(unit),
        key=lambda item: max(item.start - at, at - item.end),
        default=None,
    )
    return unit.in_test or (nearest is not None and nearest.in_test)


def _left_out(item: Item, problem: str) -> Notification:
    source = item.unit.source
    line = source.line_of(item.start)
    return Notification("warning", source.path, f"`{item.name}` is {problem} to judge, left out", line)


def syntax_notifications(unit: Unit) -> Iterator[Notification]:
    """One notification for a file that does not parse as a whole."""
    first, count = unit.outline.errors
    if count:
        line = unit.source.line_of(first)
        more = f" and {count - 1} more" if count > 1 else ""
        yield Notification("warning", unit.source.path, f"syntax error{more}, linted around it", line)


def _comments(unit: Unit) -> Iterator[tuple[int, int]]:
    """The byte spans of the file's line comments."""
    if suppress.MARK not in unit.source.data:
        return
    pending = [unit.tree.root_node]
    while pending:
        node = pending.pop()
        if node.type == "line_comment":
            yield node.start_byte, node.end_byte
        elif node.child_count:
            pending.extend(reversed(node.children))


def _anchors(unit: Unit, finding: Finding) -> set[int]:
    """The lines on which a comment may speak of a finding: its own, and that on which its statement starts."""
    start = finding.place.start
    lines = {unit.source.line_of(start)}
    node = unit.tree.root_node.descendant_for_byte_range(start, start)
    while node is not None and not node.type.endswith(("_statement", "let_declaration", "_item", "match_arm")):
        node = node.parent
    if node is not None and not node.type.endswith("_item"):
        lines.add(unit.source.line_of(node.start_byte))
    return lines
