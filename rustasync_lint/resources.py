"""Where the files live that are not Python: queries and pages.

They stand at the top of the project, beside the package; a wheel carries them inside the
package. What comes out may be a folder on disk or one inside a zip file: use only
`iterdir`, `is_dir`, `joinpath`, `name`, `read_text` and `read_bytes` on it.
"""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    if sys.version_info >= (3, 11):
        from importlib.resources.abc import Traversable
    else:
        from importlib.abc import Traversable


def query_root() -> Traversable:
    """The folder `queries/`, with `model/` and `rules/` in it."""
    return _folder("queries")


def page_root() -> Traversable:
    """The folder `corpus/rules/`: one Rust file per rule, its page and its examples."""
    return _folder("corpus").joinpath("rules")


def _folder(name: str) -> Traversable:
    packaged = files("rustasync_lint").joinpath(name)
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[1] / name
