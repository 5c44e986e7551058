"""Arrays of 16 KiB and more that are part of a future."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.facts.sizes import Large
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for large in facts.large_arrays(found["frame"]):
        share = large.share
        held = "held here" if share.read else "held here too: it was borrowed, and its block has not ended"
        yield RULE.at(
            facts.place(share.origin),
            f"{_arrays(large, facts)} of the future, and of every future that awaits it",
            help="take a reference or a `Box`" if share.given else HELP,
            related=(
                *(facts.note(other.origin, f"{other.room} bytes more") for other in large.others),
                *(facts.note(at, held) for at in share.awaits[:1]),
            ),
            fix=None if large.others else facts.fixes.on_heap(share.origin),
        )


def _arrays(large: Large, facts: Facts) -> str:
    """`a` and `b` are 24576 bytes, `c` is 65536 bytes (2 times 32768)."""
    share = large.share
    name = share.name or facts.text(share.origin)
    if large.others:
        other = large.others[0].name or facts.text(large.others[0].origin)
        more = f"{len(large.others)} other arrays" if large.others[1:] else f"`{other}`"
        return f"`{name}` and {more} together are {large.room} bytes"
    places = share.room // share.bytes
    copies = f" ({share.bytes} in {places} places)" if places > 1 else ""
    return f"`{name}` is {large.room} bytes{copies}"


HELP = "put the bytes on the heap (`vec![0; N]`, `Box`), or let a block around the array end before the await"
RULE = Rule(
    id="large-array-in-future",
    severity="warning",
    group="core",
    summary="an array makes a future large",
    check=check,
)
