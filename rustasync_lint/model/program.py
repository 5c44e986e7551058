"""The whole program: its crates, and the layers that answer questions about them, wired together."""

from __future__ import annotations

from collections.abc import Callable

from rustasync_lint.model.consts import Consts
from rustasync_lint.model.crate import Crate
from rustasync_lint.model.infer import BodyTypes
from rustasync_lint.model.items import Item
from rustasync_lint.model.lower import Body, lower_function, lower_value
from rustasync_lint.model.names import Names
from rustasync_lint.model.signatures import Signatures
from rustasync_lint.model.traits import Traits
from rustasync_lint.model.types import Types


class Program:
    """One of each semantic layer over crates that know each other, and over the crates of knowledge (`known`).

    Nothing here lists the crates under analysis: a crate is read when a question leads into it.
    """

    def __init__(self, known: Callable[[str], Crate | None], canonical: Callable[[str], str]) -> None:
        self._known = known
        self._seen: dict[str, Crate | None] = {}
        self.names = Names(self.known, canonical)
        self.types = Types(self.names)
        self.signatures = Signatures(self.types)
        self.traits = Traits(self.names, self.types, self.signatures)
        self.consts = Consts(self.names, self.types)
        self.types.length = self.consts.length  # type: ignore[method-assign]
        self._typed: dict[int, BodyTypes] = {}

    def known(self, name: str) -> Crate | None:
        """The crate of knowledge with that name."""
        if name not in self._seen:
            self._seen[name] = self._known(name)
        return self._seen[name]

    def body(self, item: Item) -> Body | None:
        """The body of a function, const or static, lowered once."""
        if "body" not in item.cache:
            item.cache["body"] = lower_function(item) if item.kind == "fn" else lower_value(item)
        return item.cache["body"]  # type: ignore[return-value]

    def typed(self, body: Body) -> BodyTypes:
        """The types of a body."""
        found = self._typed.get(id(body))
        if found is None:
            found = self._typed[id(body)] = BodyTypes(self, body)
        return found
