"""Destructors of the program: which function is one, and where async code drops a value that has it.

Looks for variables of async code that own such a value and keep it to their end, in the crate of the type and
in those that depend on it. Leaves what the destructor does to `reach`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.context import Contexts
from rustasync_lint.facts.makers import has_async
from rustasync_lint.facts.places import place_of
from rustasync_lint.finding import Note
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.signatures import arguments_of
from rustasync_lint.model.ty import Adt, Ref, Tuple, Ty
from rustasync_lint.model.unify import substitute

if TYPE_CHECKING:
    from rustasync_lint.model.crate import Crate
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

_WORD = re.compile(rb"[A-Za-z_]\w*")
_DEEP = 4
_DROP = "std::ops::Drop"
_HOLDS = frozenset(("std::boxed::Box", "std::option::Option", "std::result::Result", "std::vec::Vec"))


class Destructors:
    """Answers for every type of a program."""

    def __init__(self, program: Program, contexts: Contexts) -> None:
        self.program = program
        self.contexts = contexts
        self._dropped: dict[int, Note | None] = {}

    def of(self, function: Item) -> Item | None:
        """The type whose destructor the function is."""
        impl = function.owner
        if function.name != "drop" or impl is None or impl.kind != "impl":
            return None
        trait = self.program.traits.trait_of(impl)
        own = self.program.signatures.of(function).self_type
        while isinstance(own, Ref):
            own = own.to
        if trait is None or trait.path != _DROP:
            return None
        return own.item if isinstance(own, Adt) and isinstance(own.item, Item) else None

    def dropped_in_async(self, of: Item) -> Note | None:
        """A variable of async code at whose end a value of that type is dropped."""
        if id(of) not in self._dropped:
            self._dropped[id(of)] = None
            self._dropped[id(of)] = next(self._search(of), None)
        return self._dropped[id(of)]

    def _search(self, of: Item) -> Iterator[Note]:
        name = of.name.encode()
        for crate in _above(of.unit.crate):
            functions = [item for item in crate.functions() if item.tested <= of.tested]
            names = {name} | {item.name.encode() for item in functions if _returns(item, name)}
            listed = (item for scope in crate.scopes for items in scope.items.values() for item in items)
            names |= {item.name.encode() for item in listed if item.kind == "struct" and name in _words(item.text)}
            for item in functions:
                if has_async(item) and not names.isdisjoint(_words(item.text)):
                    body = self.program.body(item)
                    if body is not None:
                        yield from self._in_body(self.program.typed(body), of)

    def _in_body(self, types: BodyTypes, of: Item) -> Iterator[Note]:
        root = types.body.root
        intros = list(types.body.params) if types.body.item is not None and types.body.item.is_async else []
        for expr in root.walk():
            if self.contexts.frame(expr, types)[1]:
                intros += hir.introductions(expr)
        for intro in intros:
            for binding in intro.pattern.bindings():
                if not binding.by_ref and self._owns(types.binding(binding), of, _DEEP):
                    if all(_stays(use, types) for use in binding.uses):
                        place = place_of(binding, types)
                        yield Note(place, f"`{binding.name}` is dropped at the end of its scope, in async code")

    def _owns(self, ty: Ty, of: Item, deep: int) -> bool:
        """Is dropping a value of that type dropping one of `of`?"""
        if deep == 0:
            return False
        if isinstance(ty, Tuple):
            return any(self._owns(item, of, deep - 1) for item in ty.items)
        if not isinstance(ty, Adt):
            return False
        if ty.item is of:
            return True
        if ty.path in _HOLDS:
            return any(self._owns(arg, of, deep - 1) for arg in ty.args)
        if not isinstance(ty.item, Item) or ty.item.unit.crate.known or ty.item.kind != "struct":
            return False
        subst = arguments_of(ty)
        fields = self.program.signatures.fields(ty.item).values()
        return any(self._owns(substitute(field, subst), of, deep - 1) for field in fields)


def _words(text: bytes) -> set[bytes]:
    return set(_WORD.findall(text))


def _returns(item: Item, name: bytes) -> bool:
    """Is the type of that name written in what a function returns?"""
    if name not in item.text:
        return False
    node = item.child("return_type")
    return node is not None and name in _words(item.unit.text(node).encode())


def _stays(use: hir.Path, types: BodyTypes) -> bool:
    """Does the variable keep its value at this use, or end it right there?"""
    if any(isinstance(above, (hir.Closure, hir.AsyncBlock)) and above.moves for above in use.ancestors()):
        return False
    at: hir.Expr = use
    while isinstance(at.parent, hir.Field):
        at = at.parent
    above = at.parent
    if isinstance(above, hir.MethodCall) and above.receiver is at:
        signature = types.calls.target(above).signature
        return signature is not None and signature.self_mode != "value"
    if isinstance(above, hir.Call) and above.callee is not at:
        return knowledge.canonical(types.calls.target(above).path) in knowledge.transparent().release_functions
    return isinstance(above, (hir.Ref, hir.Macro, hir.Binary)) or (isinstance(above, hir.Assign) and at is not use)


def _above(crate: Crate) -> Iterator[Crate]:
    """The crate, and those that depend on it."""
    seen, pending = {id(crate)}, [crate]
    for at in pending:
        yield at
        new = [user for user in at.dependents if not user.in_test and id(user) not in seen]
        seen.update(map(id, new))
        pending += new
