"""Summaries of functions that call each other: the same answer, whatever is asked first.

What a function does follows from what its callees do, and these may call it back. The members of such a
cycle are settled together: all start from "nothing known" and are judged again, each round by the answers
of the one before, until no answer changes. Knows nothing of what is summed up.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Answer = TypeVar("Answer")

# A cycle that has not come to rest by then: chains of more calls than this are nobody's finding.
_ROUNDS = 16
_NOBODY = 1 << 60


class Summaries(Generic[Key, Answer]):
    """Remembers the answer of `judge` for each key; `judge` may ask `of` for other keys, and for its own.

    `start` is what is said of a key that is still being judged: the answer that claims least.
    """

    def __init__(self, judge: Callable[[Key], Answer], start: Answer) -> None:
        self._judge = judge
        self._start = start
        self._done: dict[Key, Answer] = {}
        self._stack: list[Key] = []
        self._at: dict[Key, int] = {}
        self._now: dict[Key, Answer] = {}
        self._asked: set[Key] = set()
        self._lowest = _NOBODY

    def __len__(self) -> int:
        return len(self._done)

    def clear(self) -> None:
        """Forget the answers; not while one is being looked for."""
        if not self._stack:
            self._done.clear()

    @property
    def depth(self) -> int:
        """How many answers are being looked for."""
        return len(self._stack)

    @property
    def unsettled(self) -> bool:
        """Is an answer being looked for, so that what is said meanwhile may change?"""
        return bool(self._stack)

    def of(self, key: Key) -> Answer:
        """The answer for a key."""
        if key in self._done:
            return self._done[key]
        self._asked.add(key)
        if key in self._at:
            self._lowest = min(self._lowest, self._at[key])
            return self._now[key]
        return self._first(key)

    def _first(self, key: Key) -> Answer:
        """Judge a key that was not asked for before; the members of a cycle stay on the stack for its first one."""
        at = len(self._stack)
        self._stack.append(key)
        self._at[key] = at
        self._now[key] = self._start
        outer, self._lowest = self._lowest, _NOBODY
        try:
            self._now[key], _ = self._judged(key)
            if self._lowest == at or (self._lowest > at and len(self._stack) > at + 1):
                self._settle(at)
            answer = self._now[key]
            if self._lowest >= at:  # nothing above takes part: else the cycle is settled there
                self._close(at)
        except BaseException:
            self._drop(at)
            raise
        finally:
            self._lowest = min(outer, self._lowest)
        return answer

    def _judged(self, key: Key) -> tuple[Answer, set[Key]]:
        """The answer by what is known now, and the unsettled keys that it was made from."""
        outer, self._asked = self._asked, set()
        try:
            return self._judge(key), self._asked
        finally:
            self._asked = outer

    def _settle(self, at: int) -> None:
        """Judge the cycle that lies on the stack from `at` on until nothing changes."""
        members: list[Key] = []
        for _ in range(_ROUNDS):
            if len(members) < len(self._stack) - at:  # an answer led to new ones: begin anew with all
                members = self._stack[at:]
                self._now.update((member, self._start) for member in members)
                sources: dict[Key, set[Key]] = {}
                changed = set(members)
            after: dict[Key, Answer] = {}
            for member in members:
                if member not in sources or not changed.isdisjoint(sources[member]):
                    after[member], sources[member] = self._judged(member)
            changed = {member for member, answer in after.items() if answer != self._now[member]}
            self._now.update(after)
            if not changed and len(members) == len(self._stack) - at:
                break

    def _close(self, at: int) -> None:
        for member in self._stack[at:]:
            self._done[member] = self._now[member]
        self._drop(at)

    def _drop(self, at: int) -> None:
        for member in self._stack[at:]:
            del self._at[member], self._now[member]
        del self._stack[at:]
