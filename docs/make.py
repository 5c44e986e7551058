"""Makes the picture in README.md: the output of the real program on `docs/demo`, with its colours.

    python docs/make.py           writes docs/run.svg
    python docs/make.py --check   only tells whether it is what it should be, with the exit code

Lines are wrapped as a terminal wraps them; nothing is left out.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "docs" / "demo"
PICTURE = ROOT / "docs" / "run.svg"

COMMAND = ["check", "--ignore", "blocking-lock"]
COLUMNS = 96
WIDE, HIGH, EDGE = 8.4, 19.0, 16.0  # of a character, a line, the margin, in pixels
COLORS = {"31": "#ff7b72", "33": "#e3b341", "32": "#7ee787", "36": "#76e3ea", "34": "#79c0ff"}

Piece = tuple[str, str, bool]  # text, colour, bold


def run(*arguments: str, cwd: Path) -> str:
    """What the program prints, in colour; findings are no failure."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": str(COLUMNS)}
    command = [sys.executable, "-m", "rustasync_lint", *arguments]
    done = subprocess.run(command, cwd=cwd, env=environ, capture_output=True, text=True, encoding="utf-8")
    if done.returncode > 1:
        raise SystemExit(done.stderr)
    return done.stdout


def pieces(text: str) -> Iterator[list[Piece]]:
    """The lines of a screen, each as pieces of one style; long ones are wrapped."""
    color, bold = "", False
    for line in text.splitlines():
        shown: list[Piece] = []
        room = COLUMNS
        for part in re.split(r"(\x1b\[[0-9;]*m)", line):
            if part.startswith("\x1b"):
                codes = part[2:-1].split(";")
                bold = "1" in codes
                color = next((COLORS[code] for code in codes if code in COLORS), "")
                continue
            while len(part) > room:
                shown.append((part[:room], color, bold))
                yield shown
                shown, part, room = [], part[room:], COLUMNS
            if part:
                shown.append((part, color, bold))
                room -= len(part)
        yield shown


def picture(command: str, text: str) -> str:
    """An SVG of a terminal in which `command` was typed and `text` came out."""
    prompt: list[Piece] = [("$ ", "#8b949e", False), (command, "", True)]
    lines = [prompt, *pieces(text)]
    width, height = COLUMNS * WIDE + 2 * EDGE, len(lines) * HIGH + 2 * EDGE
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img"'
        ' aria-labelledby="title">',
        f'<title id="title">{escape(command)}, and what it finds</title>',
        "<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;"
        "fill:#e6edf3;white-space:pre}.b{font-weight:700}</style>",
        f'<rect width="{width:g}" height="{height:g}" rx="8" fill="#0d1117"/>',
    ]
    for number, line in enumerate(lines):
        column = 0
        for shown, color, bold in line:
            blank = len(shown) - len(shown.lstrip(" "))
            body = shown.strip(" ")
            if body:
                x, y = EDGE + (column + blank) * WIDE, EDGE + number * HIGH + 14
                style = (f' style="fill:{color}"' if color else "") + (' class="b"' if bold else "")
                length = f' textLength="{len(body) * WIDE:g}" lengthAdjust="spacingAndGlyphs"'
                out.append(f'<text x="{x:g}" y="{y:g}"{length}{style}>{escape(body, quote=False)}</text>')
            column += len(shown)
    return "\n".join([*out, "</svg>"]) + "\n"


def made() -> str:
    """What should be in the picture."""
    shown = " ".join(["rustasync-lint", *COMMAND])
    text = run(*COMMAND, "--isolated", "--color", "always", cwd=DEMO)
    return picture(shown, text)


def main() -> int:
    """1 with `--check` when the picture is not what it should be."""
    text = made()
    if "--check" in sys.argv:
        return int(not PICTURE.is_file() or PICTURE.read_text(encoding="utf-8") != text)
    PICTURE.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
