"""What cargo would call a package: its targets, its dependencies, where it lies.

Plain data, made by `manifest`, `targets` and `workspace`. Paths are absolute and resolved.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

TargetKind = Literal["lib", "bin", "test", "bench", "example", "build", "loose"]
DependencyKind = Literal["normal", "dev", "build"]

TEST_KINDS: tuple[TargetKind, ...] = ("test", "bench", "example")
EDITIONS: tuple[str, ...] = ("2015", "2018", "2021", "2024")
ASSUMED_EDITION = "2021"


@dataclass(frozen=True, slots=True)
class Target:
    """One crate: `name` as code spells it, `root` the file it starts in, `edition` its own."""

    kind: TargetKind
    name: str
    root: str
    edition: str
    proc_macro: bool = False

    @property
    def is_test(self) -> bool:
        """Is all of this crate test code?"""
        return self.kind in TEST_KINDS


@dataclass(frozen=True, slots=True)
class Dependency:
    """What a package may name: `name` as code spells it, `package` as it is published.

    `path` is the directory of a path dependency. `kind` is the widest one it is declared with, `features` are
    those that the manifests of package and workspace turn on by name; other packages may turn on more.
    """

    name: str
    package: str
    path: str | None
    kind: DependencyKind
    version: str | None
    renamed: bool = False
    features: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Package:
    """One `[package]`. `dependencies` go by the name in code; `metadata` is the linter's own table in it.

    `member` is False for a package that was only reached as a path dependency. `workspace` is the
    directory of its workspace's root, its own for a package that stands alone.
    """

    name: str
    version: str
    edition: str
    directory: str
    manifest: str
    targets: tuple[Target, ...]
    dependencies: Mapping[str, Dependency] = field(hash=False)
    metadata: Mapping[str, Any] = field(hash=False)
    member: bool = True
    workspace: str = ""


def crate_name(name: str) -> str:
    """The name of a package, target or file stem as a crate is called in code."""
    return re.sub(r"\W", "_", name)


def loose_target(path: str) -> Target:
    """The crate that a Rust file outside of any package makes."""
    stem = os.path.basename(path).removesuffix(".rs")
    return Target("loose", crate_name(stem), path, ASSUMED_EDITION)
