"""Who implements a trait of the program: where a call on a `dyn Trait` or a type parameter may lead.

An impl stands in the crate of the trait or in one that depends on it, near or far. Those in test code are
left out unless the trait is test code itself, and those that a macro writes are not seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from rustasync_lint.model.crate import Crate
from rustasync_lint.model.items import Item
from rustasync_lint.model.traits import Traits


class Implementors:
    """Answers for the traits of a program; the crates that may implement one are read when it is asked about."""

    def __init__(self, traits: Traits) -> None:
        self.traits = traits
        self._impls: dict[int, list[Item]] = {}
        self._methods: dict[int, tuple[Item, ...]] = {}

    def of(self, method: Item) -> tuple[Item, ...]:
        """The functions that a call of a trait's method runs, if one does not know on what type: of each impl
        its own, or the default one. Empty for what is no method of a trait of the program."""
        found = self._methods.get(id(method))
        if found is None:
            trait = method.owner
            own = trait is not None and trait.kind == "trait" and trait.unit.crate.program
            listed = self._of_trait(trait) if own and trait is not None else []
            functions = [impl.members.get(method.name, method) for impl in listed]
            if method.child("body") is None:
                functions = [function for function in functions if function is not method]
            found = self._methods[id(method)] = tuple(functions)
        return found

    def _of_trait(self, trait: Item) -> list[Item]:
        if id(trait) not in self._impls:
            tests = trait.in_test or trait.unit.in_test
            self._impls[id(trait)] = [
                impl
                for crate in _above(trait.unit.crate)
                for impl in crate.impls_of.get(trait.name, ())
                if tests or not (impl.in_test or impl.unit.in_test)
                if self.traits.trait_of(impl) == trait
            ]
        return self._impls[id(trait)]


def _above(crate: Crate) -> Iterator[Crate]:
    """The crate, and those that depend on it, tests and benchmarks left out."""
    seen, pending = {id(crate)}, [crate]
    for at in pending:
        yield at
        new = [user for user in at.dependents if not user.in_test and id(user) not in seen]
        seen.update(map(id, new))
        pending += new
