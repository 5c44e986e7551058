"""What the attributes of an item say of it, from their text: is it test code?"""

from __future__ import annotations


def is_test(attributes: list[str] | tuple[str, ...]) -> bool:
    """Do the attributes say test code: `#[cfg(test)]`, `#[test]`, `#[tokio::test]`, `#[bench]`?"""
    for text in attributes:
        if "test" not in text and "bench" not in text:
            continue
        inner = text[2:-1].strip()
        name = inner.split("(", 1)[0].split("=", 1)[0].strip()
        if name.rsplit("::", 1)[-1] in (
            "test",
            "bench",
            "rstest",
            "test_case",
            "test_log",
            "sqlx_test",
            "quickcheck",
        ):
            return True
        if name == "cfg" and _cfg_needs_test(inner[inner.find("(") + 1 :]):
            return True
    return False


def _cfg_needs_test(text: str) -> bool:
    text = text.replace(" ", "").rstrip(")")
    if text.startswith("all("):
        return any(part.strip("()") == "test" for part in text[4:].split(","))
    if text.startswith("any("):
        return any(part.strip("()") == "test" for part in text[4:].split(","))
    return text == "test"
