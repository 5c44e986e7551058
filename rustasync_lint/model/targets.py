"""Which crates a package consists of: those its manifest declares and those cargo infers from the layout.

Knows cargo's conventions, the mild ones of edition 2015 too. A declared target whose
file is not there is reported and left out.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Literal

from rustasync_lint.finding import Notification
from rustasync_lint.model.manifest import Manifest, resolved, strings, table, text
from rustasync_lint.model.package import EDITIONS, TEST_KINDS, Target, TargetKind, crate_name

_FOLDERS: tuple[tuple[TargetKind, str, str], ...] = (
    ("bin", "autobins", os.path.join("src", "bin")),
    ("example", "autoexamples", "examples"),
    ("test", "autotests", "tests"),
    ("bench", "autobenches", "benches"),
)


def read_targets(manifest: Manifest, name: str, edition: str) -> tuple[list[Target], list[Notification]]:
    """The targets of the package `name`: its library, binaries, examples, tests, benches, build script."""
    return _Reader(manifest, name, edition).read()


def known_edition(value: Any, default: str) -> str:
    """The edition that `value` names: a newer one than we know reads as the newest, nonsense as `default`."""
    written = str(value) if isinstance(value, (str, int)) else ""
    if written in EDITIONS:
        return written
    return EDITIONS[-1] if written.isdigit() and len(written) == 4 and written > EDITIONS[-1] else default


class _Reader:
    """Reads the targets of one package, once."""

    def __init__(self, manifest: Manifest, name: str, edition: str) -> None:
        self._manifest = manifest
        self._package: Mapping[str, Any] = manifest.package or {}
        self._directory = manifest.directory
        self._name = name
        self._edition = edition
        self._targets: list[Target] = []
        self._notifications: list[Notification] = []

    def read(self) -> tuple[list[Target], list[Notification]]:
        self._library()
        for kind, switch, folder in _FOLDERS:
            inferred = self._infer(folder)
            if kind == "bin" and self._exists("src", "main.rs"):
                inferred.insert(0, (self._name, os.path.join("src", "main.rs")))
            self._several(kind, self._package.get(switch), inferred)
        self._build_scripts()
        return self._targets, self._notifications

    def _library(self) -> None:
        declared = self._manifest.data.get("lib")
        lib = table(declared)
        inferred = os.path.join("src", "lib.rs")
        if not isinstance(declared, dict) and (self._package.get("autolib") is False or not self._exists(inferred)):
            return
        name = text(lib.get("name")) or self._name
        path = text(lib.get("path"))
        if path is None:
            path, legacy = inferred, os.path.join("src", f"{crate_name(name)}.rs")
            if self._edition == "2015" and not self._exists(inferred) and self._exists(legacy):
                path = legacy
        self._add("lib", name, path, lib)

    def _several(self, kind: TargetKind, switch: Any, inferred: list[tuple[str, str]]) -> None:
        """Declared targets of a kind, then the inferred ones that no declaration has taken over."""
        section = self._manifest.data.get(kind)
        names, paths = set(), set()
        for entry in map(table, section if isinstance(section, list) else ()):
            name, path = text(entry.get("name")), text(entry.get("path"))
            if name is None:
                self._notify(kind, f"a `[[{kind}]]` without a name is left out")
                continue
            names.add(name)
            if path is not None:
                paths.add(os.path.normpath(path))
            else:
                path = self._default_path(kind, name, inferred)
            if path is None:
                self._notify(kind, f"no file found for {kind} `{name}`", name)
            else:
                self._add(kind, name, path, entry)
        if isinstance(switch, bool):
            wanted = switch
        else:
            wanted = self._edition != "2015" or not isinstance(section, list)
        for name, path in inferred if wanted else ():
            if name not in names and path not in paths:
                self._add(kind, name, path, {})

    def _default_path(self, kind: TargetKind, name: str, inferred: list[tuple[str, str]]) -> str | None:
        """Where a declared target without a path has its file."""
        for known, path in inferred:
            if known == name:
                return path
        legacy: list[str] = []
        if self._edition == "2015" and kind == "bin":
            has_library = any(target.kind == "lib" for target in self._targets)
            legacy = [] if has_library else [os.path.join("src", f"{name}.rs")]
            legacy += [os.path.join("src", "main.rs"), os.path.join("src", "bin", "main.rs")]
        elif self._edition == "2015" and kind == "bench" and name == "bench":
            legacy = [os.path.join("src", "bench.rs")]
        return next(filter(self._exists, legacy), None)

    def _infer(self, folder: str) -> list[tuple[str, str]]:
        """Name and relative path of each `x.rs` and `x/main.rs` in a folder, sorted by name."""
        found: list[tuple[str, str]] = []
        try:
            with os.scandir(os.path.join(self._directory, folder)) as entries:
                for entry in entries:
                    name = entry.name
                    if name.startswith(".") or not name.isprintable():
                        continue  # cargo, too, infers no target from a name that is not UTF-8
                    if entry.is_dir(follow_symlinks=False):
                        if self._exists(folder, name, "main.rs"):
                            found.append((name, os.path.join(folder, name, "main.rs")))
                    elif name.endswith(".rs") and entry.is_file():
                        found.append((name.removesuffix(".rs"), os.path.join(folder, name)))
        except OSError:
            return []
        return sorted(found)

    def _build_scripts(self) -> None:
        build = self._package.get("build", True)
        if isinstance(build, str):
            scripts = [build]
        elif isinstance(build, list):
            scripts = strings(build)
        else:
            scripts = ["build.rs"] if build is not False and self._exists("build.rs") else []
        for script in scripts:
            stem = os.path.splitext(os.path.basename(script))[0]
            self._add("build", f"build-script-{stem}", script, {})

    def _add(self, kind: TargetKind, name: str, path: str, entry: Mapping[str, Any]) -> None:
        if not self._exists(path):
            self._notify(kind, f"no file found for {kind} `{name}`: `{path}`", path)
            return
        proc_macro = kind == "lib" and (
            entry.get("proc-macro", entry.get("proc_macro")) is True
            or "proc-macro" in strings(entry.get("crate-type", entry.get("crate_type")))
        )
        edition = known_edition(entry.get("edition"), self._edition)
        root = resolved(os.path.join(self._directory, path))
        self._targets.append(Target(kind, crate_name(name), root, edition, proc_macro))

    def _exists(self, *path: str) -> bool:
        return os.path.isfile(os.path.join(self._directory, *path))

    def _notify(self, kind: TargetKind, message: str, quoted: str = "") -> None:
        """Published packages often lack the files of their tests: that is only noted."""
        level: Literal["warning", "note"] = "note" if kind in TEST_KINDS else "warning"
        self._notifications.append(self._manifest.notify(message, quoted, level))
