"""What happens to the followed values of a body, as a graph, and which of them a suspended future must keep.

The compiler keeps a value at an await when its storage is in use there (it was written, its scope
has not ended, and it was not moved out of while nobody had borrowed it), and when it is needed:
something reads it later, or it was ever borrowed, for a reference may still be about. A value that
drops and is there at one point where a panic would drop it, and gone at another, has a flag that
tells. Values are bits of a mask here; nothing is known of expressions.
"""

from __future__ import annotations

Frontier = tuple[int, ...]


class Flow:
    """A control-flow graph that is written from front to back.

    Events, each on a mask of values: write, use, borrow, move (out of the whole), part (a move out
    of a part), end (of the scope; what drops is used by it), yield, call (which may panic), join
    (nothing happens). `at` are the nodes after which the next event comes; none when control cannot
    get there.
    """

    def __init__(self) -> None:
        self.events: list[tuple[str, int]] = []
        self.before: list[list[int]] = []
        self.at: Frontier = ()
        self.drops = 0
        self.flags: dict[int, int] = {}
        self.emit("join", first=True)

    def emit(self, event: str, mask: int = 0, *, first: bool = False) -> int:
        """An event where control is; the number of its node, -1 when control does not get there."""
        if not self.at and not first:
            return -1
        self.events.append((event, mask))
        self.before.append(list(self.at))
        self.at = (len(self.events) - 1,)
        return self.at[0]

    def back_to(self, node: int) -> None:
        """Control goes from here back to `node`."""
        if node >= 0:
            self.before[node].extend(self.at)
        self.at = ()

    def kept(self) -> tuple[dict[int, tuple[int, int]], list[int]]:
        """By the node of each yield what must be kept and what is read later; by node what is stored."""
        into, out, borrowed, held, gone = self._forward()
        live = self._backward(held)
        self.flags = self._flagged(held, gone) if self.drops else {}
        kept = {
            node: (into[node] & (borrowed[node] | live[node]), live[node])
            for node, (event, _) in enumerate(self.events)
            if event == "yield"
        }
        return kept, out

    def _flagged(self, held: list[int], gone: list[int]) -> dict[int, int]:
        """By the node of each yield the values whose drop flag must be kept there."""
        there = moved = flagged = 0
        for node, (event, mask) in enumerate(self.events):
            if event in ("call", "yield"):
                there |= held[node]
                moved |= gone[node]
            elif event == "end":
                flagged |= mask & held[node] & gone[node]
        flagged = (flagged | (there & moved)) & self.drops
        yields = (node for node, (event, _) in enumerate(self.events) if event == "yield")
        return {node: flagged & (held[node] | gone[node]) for node in yields}

    def _forward(self) -> tuple[list[int], list[int], list[int], list[int], list[int]]:
        """By node: storage in use before and after it; what was borrowed, has a value, was moved away before it."""
        count = len(self.events)
        into, out = [0] * count, [0] * count
        borrowed, borrowed_out = [0] * count, [0] * count
        held, held_out = [0] * count, [0] * count
        gone, gone_out = [0] * count, [0] * count
        changed = True
        while changed:
            changed = False
            for node, (event, mask) in enumerate(self.events):
                stored = lent = owned = left = 0
                for before in self.before[node]:
                    stored |= out[before]
                    lent |= borrowed_out[before]
                    owned |= held_out[before]
                    left |= gone_out[before]
                into[node], borrowed[node], held[node], gone[node] = stored, lent, owned, left
                if event == "write":
                    stored, owned, left = stored | mask, owned | mask, left & ~mask
                elif event == "borrow":
                    lent |= mask
                elif event == "move":
                    stored, owned, left = stored & ~(mask & ~lent), owned & ~mask, left | mask
                elif event == "part":
                    owned, left = owned & ~mask, left | mask
                elif event == "end":
                    stored, lent, owned, left = stored & ~mask, lent & ~mask, owned & ~mask, left & ~mask
                if (stored, lent, owned, left) != (out[node], borrowed_out[node], held_out[node], gone_out[node]):
                    out[node], borrowed_out[node], held_out[node], gone_out[node] = stored, lent, owned, left
                    changed = True
        return into, out, borrowed, held, gone

    def _backward(self, held: list[int]) -> list[int]:
        """By node: what is read after it."""
        count = len(self.events)
        after, before = [0] * count, [0] * count
        changed = True
        while changed:
            changed = False
            for node in range(count - 1, -1, -1):
                event, mask = self.events[node]
                live = after[node]
                if event in ("write", "end"):
                    live = (live & ~mask) | (mask & self.drops & held[node])
                elif event in ("use", "borrow", "move", "part"):
                    live |= mask
                if live != before[node]:
                    before[node] = live
                    changed = True
                for previous in self.before[node]:
                    if live & ~after[previous]:
                        after[previous] |= live
                        changed = True
        return after


def joined(*frontiers: Frontier) -> Frontier:
    """Where control is when it may come from any of these."""
    return tuple(dict.fromkeys(node for frontier in frontiers for node in frontier))
