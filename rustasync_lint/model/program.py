"""The whole program: its crates, and the layers that answer questions about them, wired together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rustasync_lint.model.body import Body, lower_function, lower_value
from rustasync_lint.model.consts import Consts
from rustasync_lint.model.crate import Crate
from rustasync_lint.model.implementors import Implementors
from rustasync_lint.model.infer import BodyTypes
from rustasync_lint.model.items import Item, Scope, Unit
from rustasync_lint.model.names import Names
from rustasync_lint.model.signatures import Signatures
from rustasync_lint.model.traits import Traits
from rustasync_lint.model.ty import Ty
from rustasync_lint.model.types import Types

# Types hold on to the bodies that closures and async blocks stand in.
MANY_TYPES = 20_000


class Program:
    """One of each semantic layer over crates that know each other, and over the crates of knowledge (`known`).

    Nothing here lists the crates under analysis: a crate is read when a question leads into it.
    """

    def __init__(
        self,
        known: Callable[[str], Crate | None],
        canonical: Callable[[str], str],
        spelled: Callable[[str], Iterable[str]] = lambda _: (),
    ) -> None:
        self._known = known
        self._seen: dict[str, Crate | None] = {}
        self.names = Names(self.known, canonical, spelled)
        self.types = Types(self.names)
        self.signatures = Signatures(self.types)
        self.traits = Traits(self.names, self.types, self.signatures)
        self.implementors = Implementors(self.traits)
        self.consts = Consts(self.names, self.types)
        self.types.length = self.consts.length  # type: ignore[method-assign]

    def known(self, name: str) -> Crate | None:
        """The crate of knowledge with that name."""
        if name not in self._seen:
            self._seen[name] = self._known(name)
        return self._seen[name]

    def std(self, path: tuple[str, ...], args: tuple[Ty, ...] = ()) -> Ty:
        """A type of std by its path in there, for what the language itself makes; None when std is not known."""
        root = self.known("std")
        found = self.names.resolve(root.root, ("crate", *path), "type") if root is not None else None
        return self.types.of(found, args)

    def body(self, item: Item) -> Body | None:
        """The body of a function, const or static, lowered once."""
        if "body" not in item.cache:
            item.cache["body"] = lower_function(item) if item.kind == "fn" else lower_value(item)
        return item.cache["body"]  # type: ignore[return-value]

    def typed(self, body: Body) -> BodyTypes:
        """The types of a body."""
        if body.types is None:
            body.types = BodyTypes(self, body)
        return body.types

    def release(self, item: Item) -> None:
        """Let the body of one function go."""
        body = item.cache.pop("body", None)
        if isinstance(body, Body):
            body.let_go()

    def forget(self, unit: Unit) -> None:
        """Let the bodies of a file go; a later question reads again what it needs."""
        pending = list(unit.crate.functions_of(unit))
        while pending:
            item = pending.pop()
            self.release(item)
            pending += nested_functions(item)
        unit.forget()
        if len(self.traits.remembered) > MANY_TYPES:
            self.traits.remembered.clear()


def nested_functions(item: Item) -> list[Item]:
    """The functions that are items of blocks in a function's body, as far as that was read."""
    scopes = item.cache.get("scopes")
    found: list[Item] = []
    for scope in scopes.values() if isinstance(scopes, dict) else ():
        assert isinstance(scope, Scope)
        for items in (scope.impls, *scope.items.values()):
            for inner in items:
                if inner.kind == "fn":
                    found.append(inner)
                elif inner.kind in ("impl", "trait"):
                    found += [member for member in inner.members.values() if member.kind == "fn"]
    return found
