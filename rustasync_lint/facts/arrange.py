"""How rustc lays fields, variants and what a suspended future keeps next to each other: sizes in, sizes out.

Knows no types. Fields are put in the order that wastes least; the unused bit patterns of one (its
niche) tell the variants of an enum apart where they can. A future is a prefix (captures, the state,
what is kept at several awaits), and behind it for each await what is kept there alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

PLENTY = 1 << 20


@dataclass(frozen=True, slots=True)
class Layout:
    """Bytes of a value, its alignment, how many of the bytes are arrays.

    `spare` is the number of bit patterns that no value uses, in the `wide` bytes at offset `at`. Not
    `exact`: parts are unknown and count nothing, so that it is a lower bound. `absent`: there is no value.
    """

    size: int
    align: int = 1
    arrays: int = 0
    spare: int = 0
    at: int = 0
    wide: int = 0
    exact: bool = True
    absent: bool = False


EMPTY = Layout(0)
UNKNOWN = Layout(0, exact=False)


def rounded(size: int, align: int) -> int:
    """`size` up to a multiple of `align`."""
    return -(-size // align) * align


# --- structs ----------------------------------------------------------------------------------


def struct(
    parts: Sequence[Layout], *, packed: bool = False, in_order: bool = False, after: tuple[int, int] | None = None
) -> Layout:
    """Fields next to each other; `after` is size and alignment of what comes before them."""
    found = _struct(parts, packed, in_order, after, late=False)
    if found.spare and len(parts) > 1 and not in_order and found.at and _tail(found):
        other = _struct(parts, packed, in_order, after, late=True)
        if min(found.at, _tail(found)) > min(other.at, _tail(other)):
            return other
    return found


def _tail(layout: Layout) -> int:
    return layout.size - layout.at - layout.wide


def _struct(
    parts: Sequence[Layout], packed: bool, in_order: bool, after: tuple[int, int] | None, *, late: bool
) -> Layout:
    """`late` puts the niche close to the end."""
    ordered = list(parts)
    if not in_order and not packed and len(parts) > 1:
        widest = max(part.align for part in parts)
        sparest = max(part.spare for part in parts)

        def group(part: Layout) -> int:
            power = _power(max(part.align, part.size))
            if not sparest:
                return power
            if not late:
                return min(_power(widest), power)
            return _power(part.align) if part.spare == sparest else power

        if after is not None:
            ordered.sort(key=lambda part: (group(part), part.spare))
        elif late:
            ordered.sort(key=lambda part: (-group(part), part.spare, -_tail(part) if part.spare else 0))
        else:
            ordered.sort(key=lambda part: (-group(part), -part.spare, part.at))
    size, align = after if after is not None else (0, 1)
    size = rounded(size, align)
    spare = at = wide = 0
    for part in ordered:
        size = rounded(size, 1 if packed else part.align)
        align = max(align, 1 if packed else part.align)
        if part.spare > spare or (late and part.spare and part.spare == spare):
            spare, at, wide = part.spare, size + part.at, part.wide
        size += part.size
    arrays = sum(part.arrays for part in parts)
    exact, absent = all(part.exact for part in parts), any(part.absent for part in parts)
    return Layout(rounded(size, align), align, arrays, spare, at, wide, exact, absent)


def _power(size: int) -> int:
    """How often `size` can be halved; more than any other for 0."""
    return (size & -size).bit_length() - 1 if size else 64


# --- enums ------------------------------------------------------------------------------------


def enum(variants: Sequence[Sequence[Layout]], *, in_order: bool = False, tag: int = 0) -> Layout:
    """One variant or another, each with its fields; `tag` is the size of the tag where that is prescribed."""
    present = [fields for fields in variants if not _impossible(fields)]
    if not in_order and not tag and len(present) < 2:
        return struct(present[0]) if present else replace(EMPTY, absent=True)
    tagged = _tagged(variants, in_order, tag)
    by_niche = None if in_order or tag else _by_niche(variants)
    if by_niche is None:
        return tagged
    better = by_niche.size < tagged.size or (by_niche.size == tagged.size and by_niche.spare > tagged.spare)
    return by_niche if better else tagged


def _impossible(fields: Iterable[Layout]) -> bool:
    """Is it a variant that no value has, and that takes no room?"""
    fields = list(fields)
    return any(part.absent for part in fields) and all(part.size == 0 for part in fields)


def _tagged(variants: Sequence[Sequence[Layout]], in_order: bool, tag: int) -> Layout:
    least = tag or (4 if in_order else 1 if len(variants) <= 256 else 2)
    first = max([least, *(part.align for fields in variants for part in fields)]) if in_order else least
    made = [struct(fields, in_order=in_order, after=(least, first)) for fields in variants]
    align = max(part.align for part in made)
    size = rounded(max(part.size for part in made), align)
    starts = [_first(fields).align for fields in variants if any(part.size or part.align > 1 for part in fields)]
    wide = least if in_order or tag else max(least, min([16, *starts]) if starts else 16)
    wide = wide if starts else least
    arrays = max(part.arrays for part in made)
    exact = all(part.exact for part in made)
    return Layout(size, align, arrays, min(PLENTY * 4, 1 << (8 * wide)) - len(variants), 0, wide, exact)


def _first(fields: Sequence[Layout]) -> Layout:
    """The field that comes first behind a tag."""
    sized = [part for part in fields if part.size or part.align > 1]
    widest, sparest = max(part.align for part in fields), max(part.spare for part in fields)
    groups = [_power(max(part.align, part.size)) for part in sized]
    keys = [(min(_power(widest), group) if sparest else group, part.spare) for group, part in zip(groups, sized)]
    return sized[keys.index(min(keys))]


def _by_niche(variants: Sequence[Sequence[Layout]]) -> Layout | None:
    """The largest variant's niche tells which one it is, if the others fit before or behind it."""
    made = [struct(fields) for fields in variants]
    largest = max(range(len(made)), key=lambda i: (made[i].size, i))
    niche = made[largest]
    told = [i for i, fields in enumerate(variants) if i != largest and not _impossible(fields)]
    if not told:
        return None
    count = told[-1] - told[0] + 1
    if niche.spare < count:
        return None
    for i, part in enumerate(made):
        behind = rounded(niche.at + niche.wide, part.align) + part.size
        if i != largest and part.size > niche.at and behind > niche.size:
            return None
    align = max(part.align for part in made)
    arrays, exact = max(part.arrays for part in made), all(part.exact for part in made)
    size = rounded(niche.size, align)
    return Layout(size, align, arrays, niche.spare - count, niche.at, niche.wide, exact)


# --- futures ----------------------------------------------------------------------------------


def future(
    held: Sequence[Layout], kept: Sequence[Layout], awaits: Sequence[Sequence[int]], beside: Sequence[int]
) -> tuple[Layout, list[int]]:
    """A future that has `held` from the start and keeps values at awaits, and where it puts these.

    `awaits` has for each await the indices into `kept` of what is kept there, `beside` for each kept value
    those (as bits) whose storage is in use at some point where its own is. The list says of each kept
    value in which await's room it lies, -1 for the prefix.
    """
    rooms = _rooms(len(kept), awaits, beside)
    states = len(awaits) + 3  # unresumed, returned, panicked
    tag = 1 if states <= 256 else 2
    state = Layout(tag, tag, 0, (1 << (8 * tag)) - states, 0, tag)
    common = [replace(part, spare=0) for part, room in zip(kept, rooms) if room < 0]
    prefix = struct([*held, state, *common])
    size, align, arrays = prefix.size, prefix.align, prefix.arrays
    most = 0
    for at, indices in enumerate(awaits):
        own = struct([kept[i] for i in indices if rooms[i] == at], after=(prefix.size, prefix.align))
        size, align, most = max(size, own.size), max(align, own.align), max(most, own.arrays)
    exact = all(part.exact for part in (*held, *kept))
    return Layout(rounded(size, align), align, arrays + most, exact=exact), rooms


def _rooms(count: int, awaits: Sequence[Sequence[int]], beside: Sequence[int]) -> list[int]:
    """For each kept value the await whose room it shares with others, -1 for a place of its own."""
    rooms = [-2] * count
    for at, indices in enumerate(awaits):
        for i in indices:
            rooms[i] = at if rooms[i] == -2 else -1
    crowd = [mask.bit_count() if hasattr(mask, "bit_count") else bin(mask).count("1") for mask in beside]
    for i in range(count):  # two in use at once cannot share their room: the one with more of those beside it goes
        mask = beside[i]
        while mask and rooms[i] >= 0:
            other = (mask & -mask).bit_length() - 1
            mask &= mask - 1
            if rooms[other] >= 0 and rooms[other] != rooms[i]:
                rooms[i if crowd[i] > crowd[other] else other] = -1
    if len({room for room in rooms if room >= 0}) < 2:
        return [-1] * count
    return rooms
