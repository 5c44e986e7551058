"""What a run looks at and shows: the options that `check` and `add-ignore` share, and the settings behind them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from rustasync_lint import config
from rustasync_lint.cli.terminal import Failure, complete_rule
from rustasync_lint.config import ALL, GROUPS, Settings
from rustasync_lint.finding import CONFIDENCES, Finding, at_least

if TYPE_CHECKING:
    from rustasync_lint.engine import Request
    from rustasync_lint.rule import Rule

AnyCommand = TypeVar("AnyCommand", bound=Callable[..., Any])

_HELP_NAMES = f"Rule ids, groups ({', '.join(GROUPS)}) or {ALL}; comma-separated, repeatable."


@dataclass(frozen=True, slots=True)
class Selection:
    """What was typed of them; None or an empty tuple where an option was not given."""

    paths: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_confidence: str | None = None
    tests: bool | None = None
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    config_file: str | None = None
    isolated: bool = False
    jobs: int | None = None


_OPTIONS = (
    click.argument("paths", nargs=-1, type=click.Path(), metavar="[PATHS]..."),
    click.option(
        "--select",
        multiple=True,
        shell_complete=complete_rule,
        metavar="RULES",
        help=f"Rules to run [default: core,more]. {_HELP_NAMES}",
    ),
    click.option(
        "--ignore",
        multiple=True,
        shell_complete=complete_rule,
        metavar="RULES",
        help="Rules not to run; the more exact name wins.",
    ),
    click.option(
        "--min-confidence",
        type=click.Choice(CONFIDENCES),
        metavar="LEVEL",
        help="Show findings this sure or surer: high, medium or low [default: medium].",
    ),
    click.option("--tests/--no-tests", default=None, help="Show findings in test code, too [default: no-tests]."),
    click.option("--exclude", multiple=True, metavar="PATTERN", help="Pass over these (as in .gitignore); repeatable."),
    click.option("--force-exclude", is_flag=True, help="Pass over excluded files even when they are named as PATHS."),
    click.option("--config", "config_file", metavar="FILE", help="Take the settings from this file."),
    click.option("--isolated", is_flag=True, help="Take no settings from any file."),
    click.option(
        "-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes to use [default: one per core]."
    ),
)


def selection_options(command: AnyCommand) -> AnyCommand:
    """Give a command the options of `Selection`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def taken_from(options: dict[str, Any]) -> Selection:
    """The selection among the parameters of a command, which are taken out of `options`."""
    return Selection(**{name: options.pop(name) for name in Selection.__dataclass_fields__})


@dataclass(frozen=True)
class Job:
    """What a selection comes to: the settings that hold, the rules that run, the request for the engine."""

    cwd: Path
    settings: Settings
    rules: Mapping[str, Rule]
    chosen: frozenset[str]
    request: Request

    @property
    def groups(self) -> dict[str, str]:
        """Each rule's group."""
        return {rule.id: rule.group for rule in self.rules.values()}

    @cached_property
    def _per_path(self) -> config.PerPath:
        return config.PerPath(self.settings.per_path_ignore, self.groups)

    def why_hidden(self, finding: Finding) -> str:
        """Which option would show a finding that is not shown; empty for one that is."""
        if finding.in_test and not self.settings.tests:
            return "in test code (--tests shows them)"
        if not at_least(finding.confidence, self.settings.min_confidence):
            return f"of {finding.confidence} confidence (--min-confidence {finding.confidence} shows them)"
        if self._per_path.ignores(finding):
            return "ignored by `per-path-ignore`"
        return ""


def prepare(selection: Selection, **given: Any) -> Job:
    """The job that a selection means; `given` are other settings from the command line, None for none.

    `--select` begins anew: what a file ignores does not take away from what was asked for here.
    Raises ConfigError and Failure.
    """
    try:
        cwd = Path.cwd()
    except OSError as error:
        raise Failure(f"the working directory cannot be used: {error.strerror}") from None
    from rustasync_lint.engine import Request  # see `check`
    from rustasync_lint.rule import rules

    known = {rule.id: rule for rule in rules()}
    groups = {rule.id: rule.group for rule in known.values()}
    found = _found(selection, cwd, groups)
    select, ignore = (
        _names("--select", selection.select, groups),
        _names("--ignore", selection.ignore, groups),
    )
    given |= {
        "min_confidence": selection.min_confidence,
        "tests": selection.tests,
        "select": select or None,
        "ignore": ignore if select else (*found.ignore, *ignore),
        "exclude": (*found.exclude, *config.rooted(selection.exclude, cwd)),
    }
    settings = replace(found, **{key: value for key, value in given.items() if value is not None})
    chosen = config.choose(settings.select, settings.ignore, groups)
    if not chosen:
        raise Failure("no rule is left to run: see --select and --ignore")
    request = Request(
        paths=selection.paths or (".",),
        cwd=str(cwd),
        select=chosen,
        exclude=settings.exclude,
        force_exclude=selection.force_exclude,
        jobs=selection.jobs,
    )
    return Job(cwd, settings, known, chosen, request)


def _found(selection: Selection, cwd: Path, groups: Mapping[str, str]) -> Settings:
    """The settings of the files."""
    if selection.isolated and selection.config_file:
        raise click.UsageError("--isolated and --config exclude each other")
    if selection.isolated:
        return Settings()
    if selection.config_file:
        return config.load(Path(os.fspath(selection.config_file)), groups)
    return config.discover(config.start_folder(selection.paths, cwd), groups)


def _names(option: str, values: Sequence[str], groups: Mapping[str, str]) -> tuple[str, ...]:
    names = tuple(name.strip() for value in values for name in value.split(",") if name.strip())
    config.check_names(names, option, groups)
    return names
