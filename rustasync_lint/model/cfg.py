"""`cfg`: under which conditions a piece of code is part of a build, and which of them exclude each other.

A condition is a choice of terms, each a set of literals that hold together; ALWAYS has one empty term, NEVER
has none. Nothing is known of the build: features may be on or off, the target may be any. `usual` is a guess
for code that asks from everywhere: linux, and no test. Source: the chapter on conditional compilation of the
Rust reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

Literal = tuple[str, bool]
Term = frozenset[Literal]
Condition = frozenset[Term]

ALWAYS: Condition = frozenset([frozenset()])
NEVER: Condition = frozenset()

# A condition with more terms than this is taken for ALWAYS: nothing is concluded from it.
_MANY = 24
_TOKEN = re.compile(r"\s*(?:([A-Za-z_]\w*)|(\"(?:[^\"\\]|\\.)*\")|([(),=]))")
# Keys that have one value at a time.
_SINGLE = ("target_os", "target_arch", "target_env", "target_vendor", "target_endian", "target_pointer_width", "panic")
_UNIX = frozenset(
    ("linux", "macos", "ios", "android", "freebsd", "netbsd", "openbsd", "dragonfly", "solaris", "illumos")
)
_UNUSUAL = ("test", "windows", "miri", "loom", "fuzzing", "doc", "doctest", "docsrs", "kani")
_NO_TARGET = frozenset(("test", "feature"))


def condition(attributes: Iterable[str]) -> Condition:
    """The condition that the `#[cfg(..)]` among an item's attributes state together."""
    found = ALWAYS
    for text in attributes:
        if "cfg" in text:
            found = both(found, _stated(text))
    return found


@lru_cache(maxsize=4096)
def _stated(attribute: str) -> Condition:
    inner = attribute.strip().removeprefix("#").removeprefix("!").strip()[1:-1].strip()
    name, _, rest = inner.partition("(")
    return parsed(rest.rpartition(")")[0]) if name.strip() == "cfg" else ALWAYS


@lru_cache(maxsize=4096)
def parsed(text: str) -> Condition:
    """The condition of a predicate such as `all(unix, not(feature = "x"))`; ALWAYS for one that is not understood."""
    tokens = [word or string or mark for word, string, mark in _TOKEN.findall(text)]
    try:
        found, at = _predicate(tokens, 0, True)
    except (IndexError, RecursionError):
        return ALWAYS
    return found if at >= len(tokens) or tokens[at:] == [","] else ALWAYS


def _predicate(tokens: list[str], at: int, wanted: bool) -> tuple[Condition, int]:
    name = tokens[at]
    if at + 1 < len(tokens) and tokens[at + 1] == "(":
        at += 2
        parts: list[Condition] = []
        while tokens[at] != ")":
            part, at = _predicate(tokens, at, wanted is not (name == "not"))
            parts.append(part)
            at += tokens[at] == ","
        return _joined(parts, name == "any" if wanted else name == "all"), at + 1
    if at + 1 < len(tokens) and tokens[at + 1] == "=":
        return _literal(f"{name}={tokens[at + 2][1:-1]}", wanted), at + 3
    if name in ("true", "false"):
        return (ALWAYS if (name == "true") is wanted else NEVER), at + 1
    return _literal(name, wanted), at + 1


def _literal(key: str, wanted: bool) -> Condition:
    key = {"target_family=unix": "unix", "target_family=windows": "windows", "target_os=windows": "windows"}.get(
        key, key
    )
    return frozenset([frozenset([(key, wanted)])])


def _joined(parts: list[Condition], any_: bool) -> Condition:
    found = NEVER if any_ else ALWAYS
    for part in parts:
        found = either(found, part) if any_ else both(found, part)
    return found


def either(one: Condition, other: Condition) -> Condition:
    """One of two conditions."""
    found = one | other
    return ALWAYS if len(found) > _MANY or frozenset() in found else found


@lru_cache(maxsize=16384)
def both(one: Condition, other: Condition) -> Condition:
    """Both conditions; NEVER when they exclude each other."""
    if one in (ALWAYS, other):
        return other
    if other == ALWAYS:
        return one
    found = frozenset(a | b for a in one for b in other if _possible(a | b))
    return found if len(found) <= _MANY else ALWAYS


def negated(stated: Condition) -> Condition:
    """The opposite of a condition; ALWAYS when it is too long to be told."""
    found = ALWAYS
    for term in stated:
        found = both(found, frozenset(frozenset([(key, not wanted)]) for key, wanted in term))
    return found if stated != ALWAYS else NEVER


def exclusive(one: Condition, other: Condition) -> bool:
    """Can two pieces of code never be part of the same build?"""
    return both(one, other) == NEVER


@lru_cache(maxsize=4096)
def usual(stated: Condition) -> bool:
    """May code under the condition be part of an everyday build: on linux, and of no test?"""
    return any(_possible(term | _EVERYDAY) for term in stated)


_EVERYDAY: Term = frozenset([("target_os=linux", True), ("unix", True), *((key, False) for key in _UNUSUAL)])


@lru_cache(maxsize=4096)
def of_target(stated: Condition) -> Condition:
    """What a condition says of the target, as it holds for other crates: features and tests are each crate's own."""
    return frozenset(
        frozenset(literal for literal in term if literal[0].partition("=")[0] not in _NO_TARGET) for term in stated
    )


def _possible(term: Term) -> bool:
    """Can all literals hold together?"""
    if any(wanted and (key, False) in term for key, wanted in term):
        return False
    held = {key for key, wanted in term if wanted}
    system = {key.partition("=")[2] for key in held if key.startswith("target_os=")}
    if "windows" in held and ("unix" in held or system):
        return False
    if system & _UNIX and ("unix", False) in term:
        return False
    return not any(sum(key.startswith(f"{single}=") for key in held) > 1 for single in _SINGLE)
