"""`check`: read the options and the settings, let the engine run, write what it found."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

import click

from rustasync_lint import config
from rustasync_lint.cli.baseline import Baseline
from rustasync_lint.cli.files import check_writable, write_files
from rustasync_lint.cli.selection import Job, Selection, prepare, selection_options, taken_from
from rustasync_lint.cli.since import changes
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
from rustasync_lint.config import FAIL_ON, ConfigError, Settings
from rustasync_lint.finding import as_severe
from rustasync_lint.nearest import hint
from rustasync_lint.report import FORMATS, PLAIN, Report, Screen, plural, summary
from rustasync_lint.report.text import inert

if TYPE_CHECKING:
    from rustasync_lint.engine import Outcome

FOR_PEOPLE = ("full", "concise", "grouped")
BUILDS = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION")  # who sets one of these reads what is printed


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
@selection_options
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
@click.option("--baseline", metavar="FILE", help="Show only findings that this baseline does not know.")
@click.option("--write-baseline", metavar="FILE", help="Write a baseline of the findings there are now; shows none.")
@click.option("--since", metavar="REV", help="Show only findings on lines changed since this git revision.")
@click.option("--statistics", is_flag=True, help="Print how many findings each rule has instead of the findings.")
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
@click.option("--cache-dir", metavar="FOLDER", help="Remember what was read of dependencies there.")
@click.option("--no-cache", is_flag=True, help="Use nothing remembered from earlier runs, and remember nothing.")
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
        ctx.exit(_check(taken_from(options), _Options(**options)))
    except ConfigError as error:
        raise Failure(str(error)) from None


@dataclass(frozen=True, slots=True)
class _Options:
    """The command line of `check`; None or an empty tuple where an option was not given."""

    fail_on: str | None
    fix: bool
    unsafe_fixes: bool
    diff: bool
    exit_zero: bool
    baseline: str | None
    write_baseline: str | None
    since: str | None
    statistics: bool
    output_format: str | None
    output_file: str | None
    outputs: tuple[str, ...]
    cache_dir: str | None
    no_cache: bool
    color: Color
    quiet: bool
    verbose: bool


def _check(selection: Selection, options: _Options) -> int:
    started = time.monotonic()
    job = prepare(selection, fail_on=options.fail_on, output_format=options.output_format)
    from rustasync_lint import engine  # where there is no working directory, some Pythons cannot even import
    from rustasync_lint.cli import fixes
    from rustasync_lint.model.cache import default_directory

    settings = job.settings
    files = _files(options, settings)
    if options.statistics and settings.output_format not in (*FOR_PEOPLE, "json"):
        raise click.UsageError(f"--statistics has no form in `{settings.output_format}`: take full or json")
    baseline = options.baseline or settings.baseline
    known = Baseline.read(baseline) if baseline and not options.write_baseline else None
    changed = changes(options.since, str(job.cwd)) if options.since else None
    if not options.no_cache:
        cache = str(job.cwd / options.cache_dir) if options.cache_dir else default_directory()
        job = replace(job, request=replace(job.request, cache=cache))
    try:
        with Progress(None if options.quiet else sys.stderr) as progress:
            if options.fix or options.unsafe_fixes or options.diff:
                fixed = fixes.find(
                    job.request,
                    config.choose(config.DEFAULT_SELECT, (), job.groups),
                    lambda finding: not job.why_hidden(finding),
                    unsafe=options.unsafe_fixes,
                    progress=progress,
                )
                outcome = fixed.outcome
            else:
                fixed = None
                outcome = engine.run(job.request, progress)
    except engine.EngineError as error:
        raise Failure(str(error)) from None

    if fixed is not None:
        if options.diff:
            return fixes.show(fixed, str(job.cwd), color=is_colored(options.color, sys.stdout, os.environ))
        fixes.write(fixed, str(job.cwd), quiet=options.quiet)
    report = _report(outcome, job)
    told = Counter(why for finding in outcome.findings if (why := job.why_hidden(finding)))
    if options.write_baseline:
        return _write_baseline(options.write_baseline, report, outcome, job, quiet=options.quiet)
    if known is not None:
        fresh = known.new(report.findings, report.source)
        told["in the baseline"] = len(report.findings) - len(fresh)
        stale = known.stale(outcome.findings, report.source, outcome.judged, job.chosen)
        said = (*report.notifications, *([stale] if stale else []))
        report = replace(report, findings=tuple(fresh), notifications=said)
    if changed is not None:
        touched = tuple(finding for finding in report.findings if changed.touch(finding, report.source))
        told[f"on lines not changed since {options.since}"] = len(report.findings) - len(touched)
        report = replace(report, findings=touched)
    _write(report, options, settings, files)
    if options.verbose:
        _tell(outcome, job, told, time.monotonic() - started)
    if options.exit_zero or settings.fail_on == "never":
        return 0
    floor = settings.fail_on
    return int(any(as_severe(finding.severity, floor) for finding in report.findings))


def _write_baseline(file: str, report: Report, outcome: Outcome, job: Job, *, quiet: bool) -> int:
    """Write the findings of a report to a baseline, on top of what that says of other files."""
    check_writable([file])
    before = Baseline.read(file) if os.path.isfile(file) else Baseline.empty(file)
    number = before.write(report.findings, report.source, outcome.judged, job.chosen)
    if not quiet:
        complain(f"{plural(number, 'finding')} in the baseline {file}", "note")
    return 0


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


def _report(outcome: Outcome, job: Job) -> Report:
    shown = [finding for finding in outcome.findings if not job.why_hidden(finding)]
    return Report(
        findings=tuple(sorted(shown, key=lambda finding: finding.sort_key)),
        notifications=tuple(outcome.notifications),
        rules=tuple(job.rules[rule] for rule in sorted(job.chosen)),
        files=outcome.files,
        lines=outcome.lines,
        cwd=str(job.cwd),
        source=outcome.source,
        package_of=outcome.package_of,
    )


def _write(report: Report, options: _Options, settings: Settings, files: Mapping[str, str]) -> None:
    """Write the files, and then, unless one of them is to stand for it, standard output."""
    from rustasync_lint.report import statistics
    from rustasync_lint.report.sarif import MOST_RESULTS

    def text(name: str, screen: Screen = PLAIN) -> str:
        said = report.notifications
        if name in FOR_PEOPLE:
            said = () if options.quiet else tuple(one for one in said if one.level != "note" or options.verbose)
        return FORMATS[name](replace(report, notifications=said), screen)

    texts = {name: text(name) for name in set(files.values())}
    write_files({file: texts[name] for file, name in files.items()})
    name = settings.output_format
    if "sarif" in (*texts, name) and len(report.findings) > MOST_RESULTS and not options.quiet:
        complain(f"SARIF holds at most {MOST_RESULTS:,} results, the most severe", "note")
    if options.output_file in files:
        if not options.quiet:
            complain(f"{summary(report)}, written to {options.output_file}", "note")
    elif options.statistics and name == "json":
        print_out(statistics.render_json(report))
    elif report.findings or not options.quiet or name not in FOR_PEOPLE:
        color = is_colored(options.color, sys.stdout, os.environ)
        width = get_terminal_size().columns if is_terminal(sys.stdout) else PLAIN.width
        screen = Screen(color, width)
        shown = statistics.render(report, screen) if options.statistics else text(name, screen)
        print_out(inert(shown) if name in FOR_PEOPLE and any(map(os.environ.get, BUILDS)) else shown)


def _tell(outcome: Outcome, job: Job, hidden: Mapping[str, int], seconds: float) -> None:
    """What the run went by, and what it does not show."""
    complain(f"settings: {job.settings.origin or 'none found, defaults hold'}", "note")
    complain(f"rules: {', '.join(sorted(job.chosen))}", "note")
    wanted = [(f"{dependency.name} {dependency.version}", dependency) for dependency in sorted(outcome.dependencies)]
    for name, dependency in wanted:
        if dependency.kind:
            complain(f"dependency {name}: read from {dependency.directory} ({dependency.kind})", "note")
    missing = ", ".join(name for name, dependency in wanted if not dependency.kind)
    if missing:
        complain(f"dependencies without sources on this machine: {missing}", "note")
    for why, number in sorted(hidden.items()):
        if number:
            complain(f"hidden: {plural(number, 'finding')} {why}", "note")
    read = f"{plural(outcome.files, 'file')}, {plural(outcome.lines, 'line')}"
    complain(f"read {read} in {seconds:.2f} s", "note")
