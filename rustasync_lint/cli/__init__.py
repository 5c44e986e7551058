"""The commands: what is typed, what is printed, which code the process ends with.

    0   clean, or nothing at or above --fail-on
    1   findings at or above --fail-on
    2   the job could not be done; why is on standard error
    130 interrupted

Only this package prints and exits. Nothing that `--help` and `rules` do not need is imported
before it is needed: no parser, no engine.
"""

from __future__ import annotations

import os
import sys

import click

from rustasync_lint import __version__
from rustasync_lint.cli.check import check
from rustasync_lint.cli.ignores import add_ignore
from rustasync_lint.cli.pages import explain, rules
from rustasync_lint.cli.terminal import complain

TRACEBACK = "RUSTASYNC_LINT_TRACEBACK"


class _Commands(click.Group):
    """The group of all commands, which knows that a path was probably meant for `check`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in self.commands and (os.path.exists(name) or name.endswith(".rs")):
            ctx.fail(f"no such command '{name}'; did you mean '{ctx.command_path} check {name}'?")
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="To start: `rustasync-lint check` in a crate or workspace. Its findings name their rules; "
    "`rustasync-lint explain RULE` tells more.",
)
@click.version_option(__version__, "-V", "--version", prog_name="rustasync-lint", message="%(prog)s %(version)s")
def cli() -> None:
    """Find the traps of async Rust by reading the source: blocked threads, guards held across an
    await, futures that lose data when cancelled, deadlock or grow too large.
    """


cli.add_command(check)
cli.add_command(add_ignore)
cli.add_command(rules)
cli.add_command(explain)


def main() -> None:
    """Run the command line of this process, and end the process."""
    sys.exit(run(sys.argv[1:], "rustasync-lint"))


def cargo_main() -> None:
    """The same, started by `cargo rustasync-lint`: cargo hands over the command's name as first argument."""
    args = sys.argv[1:]
    sys.exit(run(args[1:] if args[:1] == ["rustasync-lint"] else args, "cargo rustasync-lint"))


def run(args: list[str], name: str) -> int:
    """Run the command line `args` under the program's `name`; its exit code. No exception leaves."""
    try:
        code = cli.main(args, prog_name=name, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        return 130
    except SystemExit:  # click's way out when nobody reads the help any more
        return 0
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        if isinstance(error, OSError):
            complain(str(error))
            return 2
        complain(f"this is a fault of rustasync-lint itself: {type(error).__name__}: {error}")
        complain(f"set {TRACEBACK}=1 to see where it happened, and please report it", "note")
        return 2
    return code if isinstance(code, int) else 0
