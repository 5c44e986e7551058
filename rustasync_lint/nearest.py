"""The word that was probably meant. Knows spelling; leaves what the words stand for to others."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The word of `known` that looks most like `word`, or None when nothing comes near."""
    from difflib import get_close_matches

    plain = {name.lower().replace("_", "-"): name for name in sorted(known, reverse=True)}
    close = get_close_matches(word.lower().replace("_", "-"), plain, n=1, cutoff=0.6)
    return plain[close[0]] if close else None


def hint(word: str, known: Iterable[str]) -> str:
    """What to put after a message about an unknown `word`: a space and a question, or nothing."""
    name = nearest(word, known)
    return f" (did you mean `{name}`?)" if name else ""
