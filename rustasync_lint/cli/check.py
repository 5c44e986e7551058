"""`check`: read the options and the settings, let the engine run, write what it found."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

import click

from rustasync_lint import config
from rustasync_lint.cli.files import check_writable, write_files
from rustasync_lint.cli.terminal import (
    Color,
    Failure,
    Progress,
    color_option,
    complain,
    is_colored,
    is_terminal,
    print_out,
)
from rustasync_lint.config import ALL, FAIL_ON, GROUPS, ConfigError, Settings
from rustasync_lint.finding import CONFIDENCES, Finding, as_severe, at_least
from rustasync_lint.nearest import hint
from rustasync_lint.report import FORMATS, PLAIN, Report, Screen, plural, summary

if TYPE_CHECKING:
    from rustasync_lint.engine import Outcome
    from rustasync_lint.rule import Rule

FOR_PEOPLE = ("full", "concise")

_HELP_NAMES = f"Rule ids, groups ({', '.join(GROUPS)}) or {ALL}; comma-separated, repeatable."


@click.command(
    short_help="Lint Rust files, crates or workspaces.",
    epilog="""\b
Settings come from rustasync-lint.toml, or [package.metadata.rustasync-lint] or
[workspace.metadata.rustasync-lint] in Cargo.toml; options win over them.
A finding is allowed by a comment on its line or the line above:
    // rustasync-lint: allow(rule) -- reason

\b
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 the job could not be done.""",
)
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@click.option("--select", multiple=True, metavar="RULES", help=f"Rules to run [default: core,more]. {_HELP_NAMES}")
@click.option("--ignore", multiple=True, metavar="RULES", help="Rules not to run; the more exact name wins.")
@click.option(
    "--min-confidence",
    type=click.Choice(CONFIDENCES),
    metavar="LEVEL",
    help="Show findings this sure or surer: high, medium or low [default: medium].",
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    metavar="LEVEL",
    help="Exit with 1 at findings this severe or worse: error, warning, note or never [default: warning].",
)
@click.option("--fix", "fix", is_flag=True, help="Apply the safe fixes, and show what is left.")
@click.option("--unsafe-fixes", is_flag=True, help="Apply those, too, that should be read before they are trusted.")
@click.option("--diff", is_flag=True, help="Show what --fix would change instead of changing it; 1 if anything.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even when there are findings.")
@click.option("--tests/--no-tests", default=None, help="Show findings in test code, too [default: no-tests].")
@click.option(
    "--output-format",
    type=click.Choice(tuple(FORMATS)),
    metavar="FORMAT",
    help=f"How to print the findings: {', '.join(FORMATS)} [default: full].",
)
@click.option("-o", "--output-file", metavar="FILE", help="Write there instead of to standard output.")
@click.option(
    "--output",
    "outputs",
    multiple=True,
    metavar="FORMAT=FILE",
    help="Write a file besides, for example sarif=out.sarif; repeatable.",
)
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Pass over these (as in .gitignore); repeatable.")
@click.option("--force-exclude", is_flag=True, help="Pass over excluded files even when they are named as PATHS.")
@click.option("--config", "config_file", metavar="FILE", help="Take the settings from this file.")
@click.option("--isolated", is_flag=True, help="Take no settings from any file.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes to use [default: one per core].")
@click.option("--no-cache", is_flag=True, help="Use nothing remembered from earlier runs (so far nothing is).")
@color_option
@click.option("-q", "--quiet", is_flag=True, help="Nothing but findings: no progress, no notes on the run.")
@click.option("-v", "--verbose", is_flag=True, help="Tell where settings come from and what is hidden.")
@click.pass_context
def check(ctx: click.Context, /, **options: Any) -> None:
    """Lint Rust files, crates or workspaces [default: the working directory].

    A path selects what is reported; the crate around it is what is read, so a call can be
    followed wherever it leads.
    """
    try:
        ctx.exit(_check(_Options(**options)))
    except ConfigError as error:
        raise Failure(str(error)) from None


@dataclass(frozen=True, slots=True)
class _Options:
    """The command line of `check`; None or an empty tuple where an option was not given."""

    paths: tuple[str, ...]
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    min_confidence: str | None
    fail_on: str | None
    fix: bool
    unsafe_fixes: bool
    diff: bool
    exit_zero: bool
    tests: bool | None
    output_format: str | None
    output_file: str | None
    outputs: tuple[str, ...]
    exclude: tuple[str, ...]
    force_exclude: bool
    config_file: str | None
    isolated: bool
    jobs: int | None
    no_cache: bool
    color: Color
    quiet: bool
    verbose: bool


def _check(options: _Options) -> int:
    from rustasync_lint import engine
    from rustasync_lint.cli import fixes
    from rustasync_lint.rule import rules

    started = time.monotonic()
    try:
        cwd = Path.cwd()
    except OSError as error:
        raise Failure(f"the working directory cannot be used: {error.strerror}") from None
    known = {rule.id: rule for rule in rules()}
    groups = {rule.id: rule.group for rule in known.values()}
    settings = _settings(options, cwd, groups)
    chosen = config.choose(settings.select, settings.ignore, groups)
    if not chosen:
        raise Failure("no rule is left to run: see --select and --ignore")
    files = _files(options, settings)

    request = engine.Request(
        paths=options.paths or (".",),
        cwd=str(cwd),
        select=chosen,
        exclude=settings.exclude,
        force_exclude=options.force_exclude,
        jobs=options.jobs,
    )
    try:
        with Progress(None if options.quiet else sys.stderr) as progress:
            fixed = None
            if options.fix or options.unsafe_fixes or options.diff:
                watching = config.choose((), (), groups)
                unsafe = options.unsafe_fixes
                fixed = fixes.find(
                    request, watching, lambda f: not _why_hidden(f, settings), unsafe=unsafe, progress=progress
                )
                outcome = fixed.outcome
            else:
                outcome = engine.run(request, progress)
    except engine.EngineError as error:
        raise Failure(str(error)) from None

    if options.diff and fixed is not None:
        return fixes.show(fixed, str(cwd), color=is_colored(options.color, sys.stdout, os.environ))
    if fixed is not None:
        fixes.write(fixed, str(cwd), quiet=options.quiet)
    report = _report(outcome, settings, [known[rule] for rule in sorted(chosen)], str(cwd))
    _write(report, options, settings, files)
    if options.verbose:
        _tell(outcome, settings, chosen, time.monotonic() - started)
    if options.exit_zero or settings.fail_on == "never":
        return 0
    floor = settings.fail_on
    return int(any(as_severe(finding.severity, floor) for finding in report.findings))


def _settings(options: _Options, cwd: Path, groups: Mapping[str, str]) -> Settings:
    """The settings of the files, with what the command line says instead.

    `--select` begins anew: what a file ignores does not take away from what was asked for here.
    """
    if options.isolated and options.config_file:
        raise click.UsageError("--isolated and --config exclude each other")
    if options.isolated:
        found = Settings()
    elif options.config_file:
        found = config.load(Path(options.config_file), groups)
    else:
        found = config.discover(config.start_folder(options.paths, cwd), groups)
    select, ignore = _names("--select", options.select, groups), _names("--ignore", options.ignore, groups)
    given: dict[str, Any] = {
        "min_confidence": options.min_confidence,
        "fail_on": options.fail_on,
        "tests": options.tests,
        "output_format": options.output_format,
        "select": select or None,
        "ignore": ignore if select else (*found.ignore, *ignore),
        "exclude": (*found.exclude, *config.rooted(options.exclude, cwd)),
    }
    return replace(found, **{key: value for key, value in given.items() if value is not None})


def _names(option: str, values: Sequence[str], groups: Mapping[str, str]) -> tuple[str, ...]:
    names = tuple(name.strip() for value in values for name in value.split(",") if name.strip())
    config.check_names(names, option, groups)
    return names


def _files(options: _Options, settings: Settings) -> dict[str, str]:
    """The files to write, each with its format; fails when one of them cannot be written."""
    targets: list[tuple[str, str]] = []
    if options.output_file and options.output_file != "-":
        targets.append((options.output_file, settings.output_format))
    for output in options.outputs:
        name, equals, file = output.partition("=")
        if not equals or not file:
            raise click.UsageError(f"--output {output}: this is FORMAT=FILE, for example sarif=out.sarif")
        if name not in FORMATS:
            raise click.UsageError(f"--output {output}: there is no format '{name}'{hint(name, FORMATS)}")
        targets.append((file, name))
    check_writable([file for file, _ in targets])
    return dict(targets)


def _report(outcome: Outcome, settings: Settings, rules: Sequence[Rule], cwd: str) -> Report:
    shown = [finding for finding in outcome.findings if not _why_hidden(finding, settings)]
    return Report(
        findings=tuple(sorted(shown, key=lambda finding: finding.sort_key)),
        notifications=tuple(outcome.notifications),
        rules=tuple(rules),
        files=outcome.files,
        lines=outcome.lines,
        cwd=cwd,
        source=outcome.source,
        package_of=outcome.package_of,
    )


def _why_hidden(finding: Finding, settings: Settings) -> str:
    """Which option would show a finding that is not shown; empty for one that is."""
    if finding.in_test and not settings.tests:
        return "in test code (--tests shows them)"
    if not at_least(finding.confidence, settings.min_confidence):
        return f"of {finding.confidence} confidence (--min-confidence {finding.confidence} shows them)"
    return ""


def _write(report: Report, options: _Options, settings: Settings, files: Mapping[str, str]) -> None:
    """Write the files, and then, unless one of them is to stand for it, standard output."""

    def text(name: str, screen: Screen = PLAIN) -> str:
        quiet = options.quiet and name in FOR_PEOPLE
        return FORMATS[name](replace(report, notifications=()) if quiet else report, screen)

    texts = {name: text(name) for name in set(files.values())}
    write_files({file: texts[name] for file, name in files.items()})
    name = settings.output_format
    if options.output_file in files:
        if not options.quiet:
            complain(f"{summary(report)}, written to {options.output_file}", "note")
    elif report.findings or not options.quiet or name not in FOR_PEOPLE:
        color = is_colored(options.color, sys.stdout, os.environ)
        width = get_terminal_size().columns if is_terminal(sys.stdout) else PLAIN.width
        print_out(text(name, Screen(color, width)))


def _tell(outcome: Outcome, settings: Settings, chosen: Collection[str], seconds: float) -> None:
    """What the run went by, and what it does not show."""
    complain(f"settings: {settings.origin or 'none found, defaults hold'}", "note")
    complain(f"rules: {', '.join(sorted(chosen))}", "note")
    hidden = Counter(why for finding in outcome.findings if (why := _why_hidden(finding, settings)))
    for why, number in sorted(hidden.items()):
        complain(f"hidden: {plural(number, 'finding')} {why}", "note")
    read = f"{plural(outcome.files, 'file')}, {plural(outcome.lines, 'line')}"
    complain(f"read {read} in {seconds:.2f} s", "note")
