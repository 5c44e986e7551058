"""Conditions of `cfg`, against a look at every build: each combination of what the predicates name."""

from __future__ import annotations

import random
from itertools import product

import pytest

from rustasync_lint.model.cfg import ALWAYS, NEVER, both, condition, either, exclusive, negated, parsed, usual

NAMES = ("a", "b", 'feature = "x"', "loom")


def holds(text: str, build: dict[str, bool]) -> bool:
    """The oracle: the predicate as Python."""
    for number, name in enumerate(NAMES):
        text = text.replace(name, f"v[{number}]") if "=" in name else text
    words = {"all": lambda *p: all(p), "any": lambda *p: any(p), "not_": lambda p: not p}
    values = {name: build[name] for name in NAMES if "=" not in name}
    return bool(eval(text.replace("not(", "not_("), {**words, **values, "v": [build[name] for name in NAMES]}))


def predicate(rnd: random.Random, depth: int = 3) -> str:
    kind = rnd.choice(("name", "name", "not", "all", "any")) if depth else "name"
    if kind == "name":
        return rnd.choice(NAMES)
    parts = [predicate(rnd, depth - 1) for _ in range(1 if kind == "not" else rnd.randint(1, 3))]
    return f"{kind}({', '.join(parts)})"


BUILDS = [dict(zip(NAMES, values)) for values in product((False, True), repeat=len(NAMES))]


@pytest.mark.parametrize("seed", range(150))
def test_two_conditions_exclude_each_other_if_no_build_has_both(seed: int) -> None:
    rnd = random.Random(seed)
    one, other = predicate(rnd), predicate(rnd)
    together = any(holds(one, build) and holds(other, build) for build in BUILDS)
    assert exclusive(parsed(one), parsed(other)) == (not together), (one, other)
    assert exclusive(parsed(one), negated(parsed(one)))
    assert (both(parsed(one), parsed(other)) == NEVER) == (not together)
    some = any(holds(one, build) or holds(other, build) for build in BUILDS)
    assert (either(parsed(one), parsed(other)) != NEVER) == some


@pytest.mark.parametrize(
    ("one", "other", "exclude"),
    [
        ("unix", "windows", True),
        ("unix", 'target_family = "windows"', True),
        ('target_os = "linux"', 'target_os = "macos"', True),
        ('target_os = "linux"', "windows", True),
        ('target_os = "linux"', "not(unix)", True),
        ('target_os = "linux"', "unix", False),
        ('any(unix, target_os = "wasi")', 'not(any(unix, target_os = "wasi"))', True),
        ('target_arch = "wasm32"', "unix", False),
        ('feature = "a"', 'feature = "b"', False),
        ("test", "not(test)", True),
        ("test,", "not(test)", True),
        ("all()", "any()", True),
        ("true", "false", True),
        ("an &unknown; thing", "not(an &unknown; thing)", False),
    ],
)  # fmt: skip
def test_what_the_reference_says_of_targets(one: str, other: str, exclude: bool) -> None:
    assert exclusive(parsed(one), parsed(other)) is exclude
    assert exclusive(parsed(other), parsed(one)) is exclude


@pytest.mark.parametrize(
    ("text", "everyday"),
    [
        ("#[cfg(unix)]", True),
        ("#[cfg(windows)]", False),
        ("#[cfg(test)]", False),
        ("#[cfg(not(loom))]", True),
        ('#[cfg(target_os = "macos")]', False),
        ('#[cfg(any(target_os = "macos", target_os = "linux"))]', True),
        ('#[cfg(feature = "x")]', True),
        ('#[cfg(not(feature = "x"))]', True),
        ("#[cfg_attr(windows, path = \"x\")]", True),
        ("#[inline]", True),
    ],
)  # fmt: skip
def test_everyday_builds(text: str, everyday: bool) -> None:
    assert usual(condition([text])) is everyday


def test_attributes_hold_together() -> None:
    assert condition([]) == ALWAYS
    assert condition(["#[cfg(unix)]", "#[inline]", "#[cfg(not(unix))]"]) == NEVER
