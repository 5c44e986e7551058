"""Settings: where they come from, what may stand in them, and which rules they switch on.

The first of these that exists is taken whole, nothing is merged:

1. the file given with `--config`;
2. `rustasync-lint.toml` or `.rustasync-lint.toml`, the closest on the way up from the start
   folder to the repository's root or the home folder;
3. `[package.metadata.rustasync-lint]` of the closest Cargo.toml on that way;
4. `[workspace.metadata.rustasync-lint]` of that file, or of its workspace's root.

The command line wins over all of them; that is the business of `cli`. Whether a Cargo.toml
makes sense is the business of `model`: a broken one holds no settings.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any, Literal

from rustasync_lint.finding import CONFIDENCES, SEVERITIES, Confidence, Finding, Severity
from rustasync_lint.model.ignore import Patterns
from rustasync_lint.nearest import hint
from rustasync_lint.report import FORMATS

FailOn = Severity | Literal["never"]

FAIL_ON: tuple[FailOn, ...] = (*SEVERITIES, "never")
GROUPS = ("core", "more", "pedantic")
ALL = "ALL"
DEFAULT_SELECT = ("core", "more")
FILE_NAMES = ("rustasync-lint.toml", ".rustasync-lint.toml")
TABLE = "rustasync-lint"


class ConfigError(Exception):
    """Settings that cannot be used; the message names the file, the key, and what was probably meant."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run goes by. `origin` is the file the settings come from, empty when none was found.

    `exclude` holds gitignore patterns that start at the root of the file system, `per_path_ignore` such
    patterns, each with the names of rules that are not shown there. `baseline` is an absolute path, or empty.
    """

    select: tuple[str, ...] = DEFAULT_SELECT
    ignore: tuple[str, ...] = ()
    min_confidence: Confidence = "medium"
    fail_on: FailOn = "warning"
    tests: bool = False
    exclude: tuple[str, ...] = ()
    output_format: str = "full"
    baseline: str = ""
    per_path_ignore: tuple[tuple[str, tuple[str, ...]], ...] = ()
    origin: str = ""


def load(file: Path, rules: Mapping[str, str]) -> Settings:
    """The settings in `file`; `rules` maps each rule id to its group. Raises ConfigError."""
    if file.name == "Cargo.toml":
        found = _in_manifest(_read(file), file, rules)
        if not found:
            raise ConfigError(f"{_shown(file)}: there is no table `[package.metadata.{TABLE}]`")
        return found
    return _settings(_read(file), file, "", rules)


def discover(start: Path, rules: Mapping[str, str]) -> Settings:
    """The settings that hold for the absolute folder `start`; the defaults when there are none."""
    for folder in _upward(start):
        for name in FILE_NAMES:
            if (file := folder / name).is_file():
                return load(file, rules)
    manifests = [file for folder in _upward(start) if (file := folder / "Cargo.toml").is_file()]
    return (_in_closest(manifests, rules) if manifests else None) or Settings()


def start_folder(paths: Sequence[str], cwd: Path) -> Path:
    """Where the search for settings begins.

    One folder given: there. Otherwise the working directory, so that a list of files gets the
    same settings however it is split; or the folder common to all paths when one lies elsewhere.
    """
    full = [Path(os.path.abspath(cwd / path)) for path in paths]
    if len(full) == 1 and full[0].is_dir():
        return full[0]
    if all(path.is_relative_to(cwd) for path in full):
        return cwd
    try:
        return Path(os.path.commonpath([path if path.is_dir() else path.parent for path in full]))
    except ValueError:  # on two drives
        return cwd


def choose(select: Iterable[str], ignore: Iterable[str], rules: Mapping[str, str]) -> frozenset[str]:
    """The ids of the rules that are on. The more exact name wins (id, group, ALL), then `ignore`."""

    def weight(names: Sequence[str], rule: str, group: str) -> int:
        return (rule in names) * 4 or (group in names) * 2 or (ALL in names) * 1

    wanted, unwanted = tuple(select), tuple(ignore)
    return frozenset(r for r, g in rules.items() if weight(wanted, r, g) > weight(unwanted, r, g))


class PerPath:
    """Which findings `per-path-ignore` hides; `rules` maps each rule id to its group."""

    def __init__(self, ignored: Iterable[tuple[str, tuple[str, ...]]], rules: Mapping[str, str]) -> None:
        self._rules = rules
        self._ignored = [(Patterns([pattern]), frozenset(names)) for pattern, names in ignored]

    def ignores(self, finding: Finding) -> bool:
        """Does a pattern that means the finding's file, or a folder above it, name its rule?"""
        names = {finding.rule, self._rules.get(finding.rule, ""), ALL}
        return any(names & ignored and _means(patterns, finding.place.path) for patterns, ignored in self._ignored)


def _means(patterns: Patterns, path: str) -> bool:
    pure = PurePath(path)
    below = [pure.relative_to(pure.anchor).as_posix()]
    above = [parent.relative_to(pure.anchor).as_posix() for parent in pure.parents[:-1]]
    return any(patterns.ignores(one, False) for one in below) or any(patterns.ignores(one, True) for one in above)


def check_names(names: Iterable[str], where: str, rules: Mapping[str, str]) -> None:
    """Raise ConfigError at the first of `names` that is no rule, no group and not ALL."""
    known = {*rules, *GROUPS, ALL}
    for name in names:
        if name not in known:
            raise ConfigError(f"{where}: there is no rule or group `{name}`{hint(name, known)}")


def rooted(patterns: Iterable[str], base: Path) -> tuple[str, ...]:
    """Gitignore patterns that are meant from the folder `base` on, as patterns from the root on."""
    return tuple(_rooted(pattern.strip(), base) for pattern in patterns if pattern.strip())


def _rooted(pattern: str, base: Path) -> str:
    negated, body = ("!", pattern[1:]) if pattern.startswith("!") else ("", pattern)
    free = "/" not in body.rstrip("/")
    while body.startswith(("./", "../")):
        step, _, body = body.partition("/")
        base = base.parent if step == ".." else base
    folder = re.sub(r"([\\*?\[\]!# ])", r"\\\1", base.as_posix().rstrip("/"))
    return f"{negated}{folder}/{'**/' if free else ''}{body.lstrip('/')}"


# Files


def _upward(start: Path) -> Iterator[Path]:
    home = Path(os.path.expanduser("~"))
    for folder in (start, *start.parents):
        yield folder
        if folder == home or (folder / ".git").exists():
            return


def _in_closest(manifests: Sequence[Path], rules: Mapping[str, str]) -> Settings | None:
    """The settings in the first of `manifests`, which lead upward, or in its workspace's root."""
    closest, *above = manifests
    data = _read_manifest(closest)
    found = _in_manifest(data, closest, rules)
    if found or "workspace" in data:
        return found
    named = _table(data, "package").get("workspace")
    candidates = [closest.parent / named / "Cargo.toml"] if isinstance(named, str) else above
    for file in candidates:
        if "workspace" in (data := _read_manifest(file)):
            return _in_manifest(data, file, rules, owners=("workspace",))
    return None


def _read(file: Path) -> dict[str, Any]:
    import tomli

    try:
        return tomli.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{_shown(file)}: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{_shown(file)}: this is not TOML: {error}") from None


def _read_manifest(file: Path) -> dict[str, Any]:
    try:
        return _read(file)
    except ConfigError:
        return {}


def _in_manifest(
    data: Mapping[str, Any],
    file: Path,
    rules: Mapping[str, str],
    owners: Sequence[str] = ("package", "workspace"),
) -> Settings | None:
    for owner in owners:
        metadata = _table(_table(data, owner), "metadata")
        if TABLE in metadata:
            return _settings(metadata[TABLE], file, f"[{owner}.metadata.{TABLE}] ", rules)
    return None


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = data.get(key)
    return value if isinstance(value, dict) else {}


def _shown(file: Path) -> str:
    try:
        return str(file.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(file)


# Keys


def _settings(data: object, file: Path, table: str, rules: Mapping[str, str]) -> Settings:
    where = f"{_shown(file)}: {table}".rstrip().removesuffix(":")
    if not isinstance(data, dict):
        raise ConfigError(f"{where}: this is a table of settings, not {_toml(data)}")
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key not in _KEYS:
            near = hint(key, _KEYS) or f"; the keys are {_listed(_KEYS, 'and')}"
            raise ConfigError(f"{where}: unknown key `{key}`{near}")
        values[key.replace("-", "_")] = _KEYS[key](value, f"{where}: `{key}`")
    for key in ("select", "ignore"):
        check_names(values.get(key, ()), f"{where}: `{key}`", rules)
    if "per_path_ignore" in values:
        base = Path(os.path.abspath(file.parent))
        for pattern, names in values["per_path_ignore"]:
            check_names(names, f"{where}: `per-path-ignore` of `{pattern}`", rules)
        values["per_path_ignore"] = tuple(
            (one, names) for pattern, names in values["per_path_ignore"] for one in rooted([pattern], base)
        )
    if values.get("baseline"):
        values["baseline"] = os.path.join(os.path.abspath(file.parent), values["baseline"])
    if "exclude" in values:
        values["exclude"] = rooted(values["exclude"], Path(os.path.abspath(file.parent)))
    return replace(Settings(origin=str(file)), **values)


def _strings(value: object, where: str) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ConfigError(f"{where} is a list of strings, not {_toml(value)}")


def _string(value: object, where: str) -> str:
    if isinstance(value, str):
        return value
    raise ConfigError(f"{where} is a string, not {_toml(value)}")


def _flag(value: object, where: str) -> bool:
    if isinstance(value, bool):
        return value
    raise ConfigError(f"{where} is true or false, not {_toml(value)}")


def _strings_by_pattern(value: object, where: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(value, dict):
        raise ConfigError(f"{where} is a table from patterns to lists of rules, not {_toml(value)}")
    return tuple((pattern, _strings(names, f"{where} of `{pattern}`")) for pattern, names in value.items())


def _one_of(words: Sequence[str]) -> Callable[[object, str], str]:
    def check(value: object, where: str) -> str:
        if isinstance(value, str) and value in words:
            return value
        near = hint(value, words) if isinstance(value, str) else ""
        raise ConfigError(f"{where} is one of {_listed(words, 'or')}, not {_toml(value)}{near}")

    return check


_KEYS: dict[str, Callable[[object, str], object]] = {
    "select": _strings,
    "ignore": _strings,
    "min-confidence": _one_of(CONFIDENCES),
    "fail-on": _one_of(FAIL_ON),
    "tests": _flag,
    "exclude": _strings,
    "baseline": _string,
    "per-path-ignore": _strings_by_pattern,
    "output-format": _one_of(tuple(FORMATS)),
}


def _listed(words: Iterable[str], last: str) -> str:
    *most, final = (f"`{word}`" for word in words)
    return f"{', '.join(most)} {last} {final}"


def _toml(value: object) -> str:
    """A value as its author wrote it, or near enough to find it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value}"'
    return "a table" if isinstance(value, dict) else str(value)
