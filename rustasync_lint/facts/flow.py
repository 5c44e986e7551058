"""What happens to the followed values of a body, as a graph, and which of them a suspended future must keep.

The compiler keeps a value at an await when its storage is in use there (it was written, its scope
has not ended, and it was not moved out of while nobody had borrowed it), and when it is needed:
something reads it later, or it was ever borrowed, for a reference may still be about. Values are
bits of a mask here; nothing is known of expressions.
"""

from __future__ import annotations

Frontier = tuple[int, ...]


class Flow:
    """A control-flow graph that is written from front to back.

    Events, each on a mask of values: write, use, borrow, move (out of the whole), part (a move out
    of a part), end (of the scope; what drops is used by it), yield, join (nothing happens). `at`
    are the nodes after which the next event comes; none when control cannot get there.
    """

    def __init__(self) -> None:
        self.events: list[tuple[str, int]] = []
        self.before: list[list[int]] = []
        self.at: Frontier = ()
        self.drops = 0
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
        into, out, borrowed, held = self._forward()
        live = self._backward(held)
        kept = {
            node: (into[node] & (borrowed[node] | live[node]), live[node])
            for node, (event, _) in enumerate(self.events)
            if event == "yield"
        }
        return kept, out

    def _forward(self) -> tuple[list[int], list[int], list[int], list[int]]:
        """By node: storage in use before and after it; what was borrowed, and what has a value, before it."""
        count = len(self.events)
        into, out = [0] * count, [0] * count
        borrowed, borrowed_out = [0] * count, [0] * count
        held, held_out = [0] * count, [0] * count
        changed = True
        while changed:
            changed = False
            for node, (event, mask) in enumerate(self.events):
                stored = lent = owned = 0
                for before in self.before[node]:
                    stored |= out[before]
                    lent |= borrowed_out[before]
                    owned |= held_out[before]
                into[node], borrowed[node], held[node] = stored, lent, owned
                if event == "write":
                    stored, owned = stored | mask, owned | mask
                elif event == "borrow":
                    lent |= mask
                elif event == "move":
                    stored, owned = stored & ~(mask & ~lent), owned & ~mask
                elif event == "part":
                    owned &= ~mask
                elif event == "end":
                    stored, lent, owned = stored & ~mask, lent & ~mask, owned & ~mask
                if (stored, lent, owned) != (out[node], borrowed_out[node], held_out[node]):
                    out[node], borrowed_out[node], held_out[node] = stored, lent, owned
                    changed = True
        return into, out, borrowed, held

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
