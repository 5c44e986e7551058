"""What a function's documentation says of its cancel safety: yes, no, or nothing.

Taken are sentences about the function itself: those that speak of another one, of a condition, of a wish
or both ways say nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rustasync_lint.model.items import Item

_SAFE = re.compile(r"\bcancel(?:l?ation)?[\s-]+saf(?:e\b|ety is (?!not)(?:given|guaranteed|preserved|upheld))")
_UNSAFE = re.compile(
    r"(?:\bnot|\bnever|n't|\bno longer|\bneither)\W+(?:[\w,]+\W+){0,3}?cancel(?:l?ation)?[\s-]+safe\b"
    r"|\bcancel(?:l?ation)?[\s-]+(?:unsafe\b|safety is not|safety cannot)"
)
_HEADING = re.compile(r"^#+\s*(.*?)\s*$", re.MULTILINE)
_CONDITION = re.compile(r"\b(?:if|when|whenever|unless|provided|only|as long as|except|whether|until)\b|\?$")
_WISH = re.compile(r"\b(?:must|should|needs?|has|have|want(?:ed)?|make|makes|making|ought|may not) (?:\w+ ){0,3}?$")
_NAMED = re.compile(r"`([^`]+)`")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\[(])|\n\s*\n")
_MARK = re.compile(r"^\s*(?:///|/\*\*|\*/|\*(?!\*))? ?", re.MULTILINE)


def declares(item: Item) -> bool | None:
    """Does the function's documentation say that it is cancel safe?"""
    return said_by(doc_comment(item), item.name)


def said_by(text: str, name: str) -> bool | None:
    """What a doc comment says of the function `name`; None for nothing, or for both."""
    if "ancel" not in text:
        return None
    plain = _MARK.sub("", text.replace("*/", ""))
    answers = {answer for sentence in _sentences(plain) if (answer := _answer(sentence, name)) is not None}
    return answers.pop() if len(answers) == 1 else None


def _sentences(text: str) -> list[str]:
    """The sentences of the section on cancel safety; without one, of the whole text."""
    at = [(found.start(), found.end(), found[1]) for found in _HEADING.finditer(text)]
    for number, (_, start, title) in enumerate(at):
        if re.search(r"(?i)cancel", title):
            end = at[number + 1][0] if number + 1 < len(at) else len(text)
            text = text[start:end]
            break
    return [" ".join(part.split()) for part in _SENTENCE.split(text)]


def _answer(sentence: str, name: str) -> bool | None:
    lower = sentence.lower()
    unsafe = _UNSAFE.search(lower)
    safe = next(
        (at for at in _SAFE.finditer(lower) if unsafe is None or not unsafe.start() <= at.start() < unsafe.end()), None
    )
    found = unsafe or safe
    if found is None or (unsafe is not None and safe is not None):
        return None
    before = sentence[: found.start()]
    if any(named.strip("[]()").split("::")[-1].rstrip("()") not in (name, "Self") for named in _NAMED.findall(before)):
        return None  # another function, or a macro that it is used in
    if unsafe is not None:
        return False
    return None if _CONDITION.search(lower) or _WISH.search(lower[: found.start()]) else True


def doc_comment(item: Item) -> str:
    """The text of the doc comments above an item."""
    texts = (item.unit.text(node) for node in item.above)
    return "\n".join(text.rstrip("\n") for text in texts if text.startswith(("///", "/**")))
