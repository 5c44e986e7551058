"""What `make proof` recorded, and what the pages and docs/proofs.md say of it."""

from __future__ import annotations

import json
import re
import sys

import pytest
from judged import CORPUS, ROOT

from rustasync_lint import explain

sys.path.insert(0, str(ROOT / "proof"))
import prove

RECORD = json.loads((CORPUS / "rules" / "proofs.json").read_text(encoding="utf-8"))
CASES = sorted((ROOT / "proof" / "cases").glob("*.rs"))


def test_the_page_is_made_of_the_record() -> None:
    assert (ROOT / "docs" / "proofs.md").read_text(encoding="utf-8") == prove.page(RECORD)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_case(case: object) -> None:
    stem = case.stem  # type: ignore[attr-defined]
    assert stem in RECORD["rules"], "run `make proof`"
    page = explain.page(stem).markdown
    examples = [example for _, example, _ in RECORD["rules"][stem]]
    assert all(re.search(rf"fn {example}\b", page) for example in examples)
    assert {kind for kind, _, _ in RECORD["rules"][stem]} >= {"bad", "good"}
    assert "## Proof" in page


def test_what_a_fix_changed_is_seen() -> None:
    before = "fn a() {\n    1\n}\n\npub async fn b() {\n    2\n}\n// ---- rest\nfn c() {}\n"
    assert prove._functions(before).keys() == {"a", "b"}
    after = prove._functions(before.replace("2", "3"))
    assert [name for name, text in prove._functions(before).items() if after[name] != text] == ["b"]
