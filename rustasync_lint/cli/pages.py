"""`rules` and `explain`: what there is to find, and all about one of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from rustasync_lint import __version__
from rustasync_lint.cli.terminal import Color, Failure, color_option, complete_rule, is_colored, print_out
from rustasync_lint.config import DEFAULT_SELECT, GROUPS
from rustasync_lint.nearest import hint
from rustasync_lint.report.paint import Paint, painter

if TYPE_CHECKING:
    from rustasync_lint.rule import Rule


@click.command(short_help="List the rules.")
@click.option(
    "--output-format",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="`json` has the same in a form for tools.",
)
@color_option
def rules(output_format: str, color: Color) -> None:
    """List the rules: id, severity, group, and what each finds."""
    from rustasync_lint.rule import rules as all_rules

    listed = sorted(all_rules(), key=lambda rule: (GROUPS.index(rule.group), rule.id))
    if output_format == "json":
        print_out(_json(listed))
    else:
        print_out(_table(listed, _painter(color)))


@click.command(short_help="Show the page of a rule.")
@click.argument("rule", shell_complete=complete_rule)
@color_option
def explain(rule: str, color: Color) -> None:
    """Show the page of a RULE: what it is, why it bites, what to write instead, and examples."""
    from rustasync_lint.explain import NoPageError, page
    from rustasync_lint.rule import rules as all_rules

    known = {one.id: one for one in all_rules()}
    if rule not in known:
        raise Failure(f"there is no rule `{rule}`{hint(rule, known)}; `rustasync-lint rules` lists all")
    try:
        text = page(rule).markdown
    except NoPageError as error:
        raise Failure(str(error)) from None
    print_out(_styled(text, known[rule], _painter(color)))


def _painter(color: Color) -> Paint:
    return painter(is_colored(color, sys.stdout, os.environ))


def _table(listed: Iterable[Rule], paint: Paint) -> str:
    rows = [(rule.id, rule.severity, rule.group, rule.summary) for rule in listed]
    head = ("rule", "severity", "group", "finds")
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(3)]

    def line(row: tuple[str, str, str, str], strong: bool = False) -> str:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        styled = [
            paint(cells[0], "strong"),
            *(paint(cell, "strong") if strong else cell for cell in cells[1:]),
        ]
        return "  ".join([*styled, paint(row[3], "strong") if strong else row[3]]).rstrip()

    on = " and ".join(DEFAULT_SELECT)
    note = f"{len(rows)} rules; {on} are on, others with --select. `rustasync-lint explain RULE` tells more."
    return "\n".join([line(head, strong=True), *(line(row) for row in rows), "", note]) + "\n"


def _json(listed: Iterable[Rule]) -> str:
    from rustasync_lint.report.text import dumps

    return dumps(
        {
            "version": 1,
            "tool": {"name": "rustasync-lint", "version": __version__},
            "rules": [
                {
                    "id": rule.id,
                    "severity": rule.severity,
                    "group": rule.group,
                    "default": rule.group in DEFAULT_SELECT,
                    "summary": rule.summary,
                }
                for rule in listed
            ],
        }
    )


def _styled(markdown: str, rule: Rule, paint: Paint) -> str:
    """The page for a terminal: a line with the rule's severity and group, and headings that stand out."""
    title, _, rest = markdown.partition("\n")
    state = "on by default" if rule.group in DEFAULT_SELECT else f"on with --select {rule.id}"
    about = f"{paint(rule.severity, rule.severity)}, group {rule.group}, {state}"
    lines: list[str] = [paint(title, "strong"), "", about]
    in_code = False
    for line in rest.splitlines():
        if line.startswith("```"):
            in_code = not in_code
            line = paint(line, "gutter")
        elif line.startswith("#") and not in_code:
            line = paint(line, "strong")
        elif in_code and (mark := line.rfind("// <- ")) >= 0:
            line = line[:mark] + paint(line[mark:], "error")
        lines.append(line)
    return "\n".join(lines) + "\n"
