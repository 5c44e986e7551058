"""What doc comments say of cancel safety, in the words that authors of libraries use."""

from __future__ import annotations

import pytest

from rustasync_lint.facts.declared import said_by

SAFE, UNSAFE, NOTHING = True, False, None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("/// This method is cancel safe.", SAFE),
        ("/// This method is cancellation safe.", SAFE),
        ("/// Cancel-safe: what was read is kept in `self`.", SAFE),
        ("/// # Cancel safety\n///\n/// This method is cancel safe. If `recv` is used in a `select!` and another\n"
         "/// branch completes first, no message was received.", SAFE),
        ("/** This is\n * cancellation\n * safe. */", SAFE),
        ("/// `next` is cancel safe.", SAFE),
        ("/// This method is not cancel safe.", UNSAFE),
        ("/// This method is **not** cancellation safe: what was read is lost.", UNSAFE),
        ("/// It is not, in general, cancel safe.", UNSAFE),
        ("/// This isn't cancel-safe!", UNSAFE),
        ("/// This function is cancel unsafe.", UNSAFE),
        ("/// # Cancellation safety\n///\n/// This method is not\n/// cancellation safe. Bytes may be lost.", UNSAFE),
        ("/// # Cancel safety\n/// Not cancel safe, use it in a task.\n///\n/// # Panics\n/// Is cancel safe.", UNSAFE),
        ("/// Not cancel safe when the buffer is full.", UNSAFE),
        ("/// Cancel safety is not guaranteed.", UNSAFE),
        ("/// Reads a frame.", NOTHING),
        ("/// Cancels the task.", NOTHING),
        ("/// Is this cancel safe?", NOTHING),
        ("/// This is cancel safe only if the buffer is kept.", NOTHING),
        ("/// Cancel safe as long as `self` lives.", NOTHING),
        ("/// The future must be cancel safe.", NOTHING),
        ("/// We want to make this cancel safe.", NOTHING),
        ("/// `read_exact` is not cancel safe, so a buffer is kept.", NOTHING),
        ("/// Unlike [`Reader::read_all`], which is not cancel safe, bytes are kept.", NOTHING),
        ("/// Reading is cancel safe. Writing is not cancel safe.", NOTHING),
        ("/// # Cancel safety\n/// It is cancel safe before the first byte, and not cancel safe after it.", NOTHING),
    ],
)  # fmt: skip
def test_what_is_said(text: str, says: bool | None) -> None:
    assert said_by(text, "next") is says
