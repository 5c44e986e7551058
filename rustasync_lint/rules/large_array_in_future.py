"""Arrays of 16 KiB and more that are part of a future."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint.finding import Finding
from rustasync_lint.rule import Rule

if TYPE_CHECKING:
    from rustasync_lint.facts.facts import Facts
    from rustasync_lint.model.hir import Expr


def check(found: dict[str, Expr], facts: Facts) -> Iterator[Finding]:
    for large in facts.large_arrays(found["frame"]):
        first = large.share
        named = f"`{first.name or facts.called(first.origin)}`"
        if large.others:
            named += f" and {len(large.others)} more arrays put" if large.others[1:] else " and another array put"
        else:
            named += " puts"
        twice = f" ({first.room // first.bytes} times {first.bytes})" if first.room > first.bytes and not large.others else ""
        yield RULE.at(
            facts.place(first.origin),
            f"{named} {large.room} bytes into the future{twice}: every future that awaits this one is as large",
            help="keep the bytes on the heap (`vec![0; N]`, `Box`), or end the array in a block before the await",
            related=(
                *(facts.note(other.origin, f"{other.room} bytes more") for other in large.others),
                *(facts.note(at, "the future holds the array here") for at in first.awaits[:1]),
            ),
        )


RULE = Rule(
    id="large-array-in-future",
    severity="warning",
    group="core",
    summary="an array makes a future large",
    check=check,
)
