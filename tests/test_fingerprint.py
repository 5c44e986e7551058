"""Fingerprints: GitHub's line hash to the unit, and our own, which edits elsewhere leave alone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rustasync_lint.finding import Finding
from rustasync_lint.report.fingerprint import Fingerprints, line_hashes
from rustasync_lint.source import Place, SourceFile

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "sarif_fingerprint_vectors.json").read_text(encoding="utf-8")
)
PATH = "/repository/src/lib.rs"
CODE = "async fn a() {\n    sleep(1);\n}\nasync fn b() {\n    sleep(1);\n    sleep(1);\n}\n"


def all_hashes(data: bytes) -> list[str]:
    """The hashes of all lines of a file; no file here has as many as 1000."""
    return list(line_hashes(data, range(1, 1001)).values())


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_line_hashes_are_those_of_github(vector: dict[str, Any]) -> None:
    assert all_hashes(vector["text"].encode()) == vector["hashes"]


def test_line_hashes_by_hand() -> None:
    # The units of "a" and the end of the file: 97 * 37^99 + 65535 * 37^98, in 64 bits.
    value = (97 * 37**99 + 65535 * 37**98) % 2**64
    assert all_hashes(b"a") == [f"{value:x}:1"]


def test_different_lines_with_one_hash_are_counted_together() -> None:
    # 98 * 37 + 60 == 97 * 37 + 97, so "b<" and "aa" begin with the same value; all else is equal.
    padding = "x" * 98
    first, second = all_hashes(f"b<{padding}\naa{padding}\n".encode())[:2]
    assert first.split(":")[0] == second.split(":")[0]
    assert (first.split(":")[1], second.split(":")[1]) == ("1", "2")


def test_bytes_that_are_not_utf8_hash_as_replacement_characters() -> None:
    assert all_hashes(b"a\xff\n") == all_hashes("a\ufffd\n".encode())


def test_only_the_lines_asked_for_are_answered() -> None:
    data = b"a\nb\na\nb\n"
    every = all_hashes(data)
    assert line_hashes(data, {4, 2, 99}) == {2: every[1], 4: every[3]}
    assert line_hashes(data, ()) == {}


def test_a_file_longer_than_what_is_hashed_at_a_time() -> None:
    # Each line says its number, so its hash depends on where it is, and on the lines that follow.
    lines = [f"line{number:06}" for number in range(20_000)]
    some = range(1, 19_980, 97)
    found = line_hashes("\n".join(lines).encode(), some)
    assert list(found) == list(some)
    for line in some:
        from_there_on = "\n".join(lines[line - 1 : line + 20])  # more than the 100 units that count
        assert found[line] == line_hashes(from_there_on.encode(), {1})[1]


def fingerprints(code: str, *offsets: int, rule: str = "blocking-sleep", path: str = "src/lib.rs") -> list[str]:
    file = SourceFile(PATH, code.encode())
    made = Fingerprints()
    return [made.next(finding(at, rule), file, path) for at in offsets]


def finding(at: int, rule: str = "blocking-sleep") -> Finding:
    return Finding(rule, "error", "high", Place(PATH, at, at + len("sleep(1)")), "it sleeps")


def sleeps(code: str) -> list[int]:
    return [at for at in range(len(code)) if code.startswith("sleep(1)", at)]


def test_own_fingerprint_survives_edits_elsewhere() -> None:
    before = fingerprints(CODE, *sleeps(CODE))
    edited = "// one\n// more\n" + CODE.replace("    sleep", "\tsleep")  # moved down, indented by tabs
    assert fingerprints(edited, *sleeps(edited)) == before


def test_own_fingerprint_tells_functions_rules_files_and_repetitions_apart() -> None:
    a, b, b_again = fingerprints(CODE, *sleeps(CODE))
    assert len({a, b, b_again}) == 3
    assert a.endswith(":1") and b.endswith(":1")
    assert b_again == b[:-1] + "2"
    at = sleeps(CODE)[0]
    assert fingerprints(CODE, at, rule="other-rule") != [a]
    assert fingerprints(CODE, at, path="src/main.rs") != [a]


def test_own_fingerprint_ignores_message_help_and_confidence() -> None:
    file = SourceFile(PATH, CODE.encode())
    one = finding(sleeps(CODE)[0])
    other = replace(one, message="says more", help="and helps", confidence="low")
    assert Fingerprints().next(one, file, "src/lib.rs") == Fingerprints().next(other, file, "src/lib.rs")
