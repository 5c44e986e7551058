"""One Cargo.toml: its tables, read so that no content of it can do harm.

Knows TOML and what stands in a manifest, and guesses the little that matters when a
manifest cannot be read. How manifests relate is left to `workspace`, which targets a
package has to `targets`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal

import tomli

from rustasync_lint.finding import Notification
from rustasync_lint.model.package import ASSUMED_EDITION, Dependency, DependencyKind, crate_name

METADATA = "rustasync-lint"
_WIDEST: tuple[DependencyKind, ...] = ("normal", "dev", "build")


@dataclass(frozen=True)
class Manifest:
    """A Cargo.toml that exists. `broken` says why it could not be read; `data` is then a guess."""

    path: str
    data: Mapping[str, Any] = field(hash=False)
    content: str = field(default="", repr=False)
    broken: Notification | None = None

    @property
    def directory(self) -> str:
        """The directory it lies in."""
        return os.path.dirname(self.path)

    @cached_property
    def package(self) -> Mapping[str, Any] | None:
        """The `[package]` table, None when there is none."""
        found = self.data.get("package", self.data.get("project"))
        return found if isinstance(found, dict) else None

    @cached_property
    def workspace(self) -> Mapping[str, Any] | None:
        """The `[workspace]` table, None when there is none."""
        found = self.data.get("workspace")
        return found if isinstance(found, dict) else None

    def notify(self, message: str, quoted: str = "", level: Literal["warning", "note"] = "warning") -> Notification:
        """A word about this manifest, on the first line that has the string `quoted` in it."""
        at = self.content.find(f'"{quoted}"') if quoted else -1
        line = self.content.count("\n", 0, at) + 1 if at >= 0 else 0
        return Notification(level, self.path, message, line)


def read_manifest(path: str) -> Manifest | None:
    """The manifest at `path`; None when nothing is there. What cannot be read is `broken`."""
    try:
        if not os.path.exists(path):
            return None
        if not os.path.isfile(path):
            return Manifest(path, {}, broken=Notification("warning", path, "manifest not read: not a file"))
        with open(path, "rb") as file:
            raw = file.read()
    except OSError as error:
        reason = f"manifest not read: {error.strerror or error}"
        return Manifest(path, _guess(path, ""), broken=Notification("warning", path, reason))
    content = raw.decode("utf-8", "replace").removeprefix("\ufeff")
    try:
        raw.decode("utf-8")
        return Manifest(path, tomli.loads(content), content)
    except UnicodeDecodeError as error:
        line, reason = raw.count(b"\n", 0, error.start) + 1, "not UTF-8"
    except tomli.TOMLDecodeError as error:
        line, reason = error.lineno, error.msg
    except (ValueError, RecursionError) as error:
        line, reason = 0, str(error).partition(":")[0]
    reason = f"manifest not read: {reason[:1].lower()}{reason[1:]}; its name, edition and targets are guessed"
    return Manifest(path, _guess(path, content), content, Notification("warning", path, reason, line))


def _guess(path: str, content: str) -> dict[str, Any]:
    """What a manifest that is not TOML most likely says of its package and its workspace."""
    fields = {"edition": ASSUMED_EDITION}
    for key, value in re.findall(r'^\s*(name|edition)\s*=\s*"([\w-]+)"', content, re.MULTILINE)[::-1]:
        fields[key] = value
    is_workspace = re.search(r"^\s*\[workspace\b", content, re.MULTILINE) is not None
    is_package = re.search(r"^\s*\[package\]", content, re.MULTILINE) is not None
    source = os.path.join(os.path.dirname(path), "src")
    has_root = any(os.path.isfile(os.path.join(source, name)) for name in ("lib.rs", "main.rs"))
    data: dict[str, Any] = {}
    if is_workspace:
        data["workspace"] = {"package": {"edition": fields["edition"]}}
    if is_package or (has_root and not is_workspace):
        data["package"] = fields
    return data


def read_dependencies(manifest: Manifest, workspace: Manifest | None) -> dict[str, Dependency]:
    """The dependencies of a package by their name in code, those of every platform together.

    `workspace` is the manifest that `dep.workspace = true` refers to.
    """
    found: dict[str, Dependency] = {}
    for kind, name, value in _declared(manifest.data):
        base = manifest.directory
        features = _features(value)
        if isinstance(value, dict) and value.get("workspace") is True and workspace is not None:
            base = workspace.directory
            value = table((workspace.workspace or {}).get("dependencies")).get(name, value)
            features |= _features(value)
        dependency = _dependency(kind, name, value, base)
        before = found.get(dependency.name)
        if before is not None:
            features |= before.features
            if _WIDEST.index(kind) >= _WIDEST.index(before.kind):
                dependency = before
        found[dependency.name] = replace(dependency, features=features)
    return found


def _declared(data: Mapping[str, Any]) -> Iterator[tuple[DependencyKind, str, Any]]:
    """Every entry of every dependency table."""
    for place in (data, *map(table, table(data.get("target")).values())):
        for kind, spellings in (
            ("normal", ("dependencies",)),
            ("dev", ("dev-dependencies", "dev_dependencies")),
            ("build", ("build-dependencies", "build_dependencies")),
        ):
            for spelling in spellings:
                for name, value in table(place.get(spelling)).items():
                    yield kind, name, value  # type: ignore[misc]


def _features(value: Any) -> frozenset[str]:
    return frozenset(strings(table(value).get("features")))


def _dependency(kind: DependencyKind, name: str, value: Any, base: str) -> Dependency:
    """One entry; a relative path in it starts at `base`."""
    if isinstance(value, str):
        return Dependency(crate_name(name), name, None, kind, value)
    entry = table(value)
    package, path = text(entry.get("package")), text(entry.get("path"))
    return Dependency(
        name=crate_name(name),
        package=package or name,
        path=resolved(os.path.join(base, path)) if path is not None else None,
        kind=kind,
        version=text(entry.get("version")),
        renamed=package is not None,
    )


def own_metadata(owner: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """The linter's own table in the metadata of a `[package]` or `[workspace]`, None when there is none."""
    found = table((owner or {}).get("metadata")).get(METADATA)
    return found if isinstance(found, dict) else None


def table(value: Any) -> Mapping[str, Any]:
    """`value` when it is a table, else an empty one."""
    return value if isinstance(value, dict) else {}


def text(value: Any) -> str | None:
    """`value` when it is a string, else None."""
    return value if isinstance(value, str) else None


def strings(value: Any) -> list[str]:
    """The strings in `value`, when it is an array."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def resolved(path: str) -> str:
    """`path` without `..` and symbolic links; also for paths that no file could have."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return os.path.normpath(path)
