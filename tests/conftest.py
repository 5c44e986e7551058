"""What holds for all tests."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """A run of the engine stops the collection of garbage for its process: here, others follow."""
    yield
    if not gc.isenabled():
        gc.unfreeze()
        gc.enable()
