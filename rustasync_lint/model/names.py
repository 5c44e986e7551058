"""What a path means: from the scope it is written in to the item that defines it.

`use` with rename, groups, globs and re-exports, `self`, `super`, `crate`, block-local items,
dependencies under their own names, the prelude. A path that leads out of what was read ends
as an `External`: its canonical text, which the knowledge tables may know.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from rustasync_lint.model.cfg import ALWAYS, Condition, exclusive, of_target, usual
from rustasync_lint.model.crate import Crate
from rustasync_lint.model.items import TYPE_KINDS, VALUE_KINDS, Import, Item, Module, Scope
from rustasync_lint.model.shown import rename


@dataclass(frozen=True, slots=True)
class External:
    """A path into a crate that was not read, in its canonical spelling."""

    path: str


@dataclass(frozen=True, slots=True)
class Member:
    """An associated item: `name` of the type or trait `base`, left to `types` to find."""

    base: Item
    name: str


Meaning = Item | Module | External | Member
Row = TypeVar("Row", Item, Import, Item | Import)

PRIMITIVES = frozenset(
    [
        "bool",
        "char",
        "str",
        "u8",
        "u16",
        "u32",
        "u64",
        "u128",
        "usize",
        "i8",
        "i16",
        "i32",
        "i64",
        "i128",
        "isize",
        "f32",
        "f64",
    ]
)
_MISSING = object()
_TRAITS = ("traits in scope", "")
_OWN_TRAITS = ("own traits", "")


def fits(item: Item, space: str) -> bool:
    """Does `item` live in the namespace: type, value or macro?"""
    if space == "type":
        return item.kind in TYPE_KINDS
    if space == "value":
        return item.kind in VALUE_KINDS
    return item.kind == "macro"


class Names:
    """Resolves paths; remembers what each scope answered.

    `known` gives the crate of knowledge for a name, or None; `canonical` spells an external
    path the way the knowledge tables do, `spelled` gives the paths in a crate that they speak of.
    """

    def __init__(
        self,
        known: Callable[[str], Crate | None],
        canonical: Callable[[str], str],
        spelled: Callable[[str], Iterable[str]],
    ) -> None:
        self.known = known
        self.canonical = canonical
        self.spelled = spelled
        self._shown: dict[int, Crate] = {}
        self._depth = 0
        self._choices = 0
        self._missed: dict[tuple[str, str], set[int]] = {}

    def resolve(
        self,
        scope: Scope,
        segments: tuple[str, ...],
        space: str,
        *,
        plain: bool = False,
        given: Condition | None = None,
    ) -> Meaning | None:
        """The meaning of a path written in `scope`; `space` is the namespace of its last segment.

        With `plain`, globs are left out when its first name is looked for. `given` is the condition under
        which it is asked for, that of the scope if none is given.
        """
        if not segments:
            return None
        given = scope.given if given is None else given
        first, rest = segments[0], segments[1:]
        if first == "":
            return self._crate_path(scope.crate, rest, space, given) if rest else None
        at = self._first(scope, first, "type" if rest else space, rest, plain, given)
        if isinstance(at, _Extern):
            return self._crate_path(scope.crate, (first, *rest), space, given)
        return self._follow(at, rest, space, given)

    def _follow(
        self, at: Meaning | None, rest: tuple[str, ...], space: str, given: Condition = ALWAYS
    ) -> Meaning | None:
        for i, name in enumerate(rest):
            last = i == len(rest) - 1
            if at is None or isinstance(at, Member):
                return None
            if isinstance(at, External):
                return External(self.canonical("::".join((at.path, *rest[i:]))))
            if isinstance(at, Module):
                at = self._in_module(at, name, space if last else "type", given)
            elif at.kind == "enum" and name in at.members:
                at = at.members[name]
            elif at.kind == "alias" and not last:
                at = self.alias_target(at)
                at = self._follow(at, (name,), space, given)
            else:
                at = Member(at, name)
        return at

    def _in_module(self, module: Module, name: str, space: str, given: Condition) -> Meaning | None:
        """What a path's next name means in a module."""
        if name == "super":
            return module.parent.module if module.parent is not None else None
        return module if name == "self" else self.lookup(module, name, space, given)

    def alias_target(self, alias: Item) -> Meaning | None:
        """What a type alias stands for, when it stands for a plain path."""
        node = alias.child("type")
        while node is not None and node.type == "generic_type":
            node = node.child_by_field_name("type")
        if node is None or node.type not in ("type_identifier", "scoped_type_identifier"):
            return None
        segments = tuple(alias.unit.text(node).replace(" ", "").split("::"))
        if segments == (alias.name,):
            return None
        return self.resolve(alias.scope, segments, "type")

    def _first(
        self, scope: Scope, name: str, space: str, rest: tuple[str, ...], plain: bool, given: Condition
    ) -> Meaning | _Extern | None:
        module = scope.module
        if name == "crate" or name == "$crate":
            return scope.crate.root
        if name == "self":
            return module
        if name == "super":
            return module.parent.module if module.parent is not None else None
        at: Scope | None = scope
        while at is not None:
            found = self._own(at, name, space, given) if plain else self.lookup(at, name, space, given)
            if found is not None:
                return found
            if isinstance(at, Module):
                break
            at = at.parent
        if space == "type":
            if rest and (name in scope.crate.dependencies or self._is_std(name)):
                return _EXTERN
            if name in PRIMITIVES:
                return External(name)
        prelude = self._prelude(name, space)
        if prelude is not None:
            return prelude
        if space == "type" and (name in scope.crate.dependencies or self._is_std(name) or self.known(name)):
            return _EXTERN
        if rest and name[:1].islower() and space == "type" and not scope.crate.known:
            return _EXTERN
        return None

    @staticmethod
    def _is_std(name: str) -> bool:
        return name in ("std", "core", "alloc")

    def _prelude(self, name: str, space: str) -> Meaning | None:
        std = self.known("std")
        if std is None:
            return None
        prelude = self.lookup(std.root, "prelude", "type")
        return self.lookup(prelude, name, space) if isinstance(prelude, Module) else None

    def _crate_path(self, crate: Crate, segments: tuple[str, ...], space: str, given: Condition) -> Meaning | None:
        """A path whose first segment names a crate."""
        target = crate.dependencies.get(segments[0])
        if target is not None and not target.known:
            return self._follow(target.root, segments[1:], space, of_target(given))
        name = target.name if target is not None else segments[0]
        full = self.canonical("::".join((name, *segments[1:])))
        parts = tuple(full.split("::"))
        if len(segments) == 1:
            parts = (parts[0],)
        plain = self.known(name) if name != parts[0] or parts[1:] != segments[1:] else None
        if plain is not None:  # an alias that fixes parameters is one that the canonical path would lose
            alias = self._follow(plain.root, segments[1:], space)
            if isinstance(alias, Item) and alias.kind == "alias":
                return alias
        stub = self.known(parts[0])
        found: Meaning | None = None
        if stub is not None:
            found = self._follow(stub.root, parts[1:], space)
        if found is None and target is not None and target.source is not None:
            found = self._follow(self._opened(target.source), segments[1:], space, of_target(given))
        return found if found is not None else External(full)

    def _opened(self, crate: Crate) -> Module:
        """The root of a dependency's sources, once its items have the names that they go by."""
        if id(crate) not in self._shown:
            self._shown[id(crate)] = crate
            rename(crate, sorted(self.spelled(crate.name)), lambda path, space: self._follow(crate.root, path, space))
        return crate.root

    def lookup(self, scope: Scope, name: str, space: str, given: Condition = ALWAYS) -> Meaning | None:
        """What `name` is in `scope` itself: an item, an import, or through a glob."""
        key = (name, space)
        cached = scope.found.get(key, _MISSING)
        if cached is not _MISSING:
            return cached  # type: ignore[return-value]
        if (name, space, given) in scope.chosen:
            self._choices += 1
            return scope.chosen[name, space, given]  # type: ignore[return-value]
        choices = self._choices
        missed = self._missed.setdefault(key, set())
        if id(scope) in missed:  # being looked up, or looked up in vain for the same outermost question
            return None
        missed.add(id(scope))
        self._depth += 1
        try:
            found = self._lookup(scope, name, space, given)
        finally:
            self._depth -= 1
        if (found is not None or self._depth == 0) and self._choices == choices:
            scope.found[key] = found
        elif found is not None or self._depth == 0:
            scope.chosen[name, space, given] = found
        if self._depth == 0:
            self._missed.clear()
        elif found is not None:
            self._missed.pop(key, None)
        return found

    def _lookup(self, scope: Scope, name: str, space: str, given: Condition) -> Meaning | None:
        return self._own(scope, name, space, given) or self._globbed(scope, name, space, given)

    def _own(self, scope: Scope, name: str, space: str, given: Condition) -> Meaning | None:
        """What the scope defines or imports under that name itself."""
        rows: list[Item | Import] = [*scope.items.get(name, ()), *scope.imports.get(name, ())]
        for row in self._fitting(rows, given) if len(rows) > 1 else rows:
            found: object
            if isinstance(row, Import):
                found = self._imported(scope, row, space, given)
            elif fits(row, space):
                found = scope.crate.module(row) if row.kind == "mod" else row
            else:
                continue
            if found is not None:
                return found
        return None

    def _fitting(self, rows: list[Row], given: Condition) -> list[Row]:
        """Those of several definitions or imports that can be there when the asker is; of everyday builds first."""
        if all(row.when == ALWAYS for row in rows):
            return rows
        self._choices += 1
        there = [row for row in rows if not exclusive(row.when, given)]
        return sorted(there or rows, key=lambda row: not usual(row.when))

    def _globbed(self, scope: Scope, name: str, space: str, given: Condition) -> Meaning | None:
        """What comes in under that name through globs, and the globs of what they name; each module once."""
        seen = {id(scope)}
        pending = deque([scope])
        while pending:
            at = pending.popleft()
            for imported in self._fitting(at.globs, given):
                base = self._base(at, imported)
                if isinstance(base, Item) and base.kind == "enum":
                    found: Meaning | None = base.members.get(name)
                elif isinstance(base, Module) and id(base) not in seen:
                    seen.add(id(base))
                    pending.append(base)
                    found = self._own(base, name, space, given)
                else:
                    continue
                if found is not None:
                    return found
        return None

    def _base(self, scope: Scope, imported: Import) -> Meaning | None:
        """What a glob's path means; found once. Its first name is looked for among crates before other globs."""
        if imported.base is not None or imported.busy:
            return imported.base  # type: ignore[no-any-return]
        imported.busy = True
        try:
            imported.base = self.resolve(scope, imported.path, "type", plain=True)
            if imported.base is None and not imported.tried:
                imported.tried = True
                imported.base = self.resolve(scope, imported.path, "type")
        finally:
            imported.busy = False
        return imported.base  # type: ignore[no-any-return]

    def _imported(self, scope: Scope, imported: Import, space: str, given: Condition = ALWAYS) -> Meaning | None:
        if imported.busy:
            return None
        imported.busy = True
        try:
            found = self.resolve(scope, imported.path, space, given=given)
        finally:
            imported.busy = False
        if isinstance(found, Item) and not fits(found, space):
            return None
        return found

    def traits_in_scope(self, scope: Scope) -> Iterator[Item]:
        """Every trait that a method call in `scope` may use: defined here, imported, or from the prelude."""
        found = scope.found.get(_TRAITS)
        if found is None:
            found = scope.found[_TRAITS] = list(self._all_traits(scope))
        return iter(found)  # type: ignore[call-overload, no-any-return]

    def _all_traits(self, scope: Scope) -> Iterator[Item]:
        yield from self._reached_traits(scope)
        if not isinstance(scope, Module) and scope.parent is not None:
            yield from self.traits_in_scope(scope.parent)
            return
        std = self.known("std")
        prelude = self.lookup(std.root, "prelude", "type") if std is not None else None
        if isinstance(prelude, Module):
            yield from self._reached_traits(prelude)

    def _reached_traits(self, scope: Scope) -> Iterator[Item]:
        """The traits of a scope and of what its globs name; each module once."""
        seen = {id(scope)}
        pending = deque([scope])
        while pending:
            at = pending.popleft()
            yield from self._own_traits(at)
            for imported in at.globs:
                base = self._base(at, imported)
                if isinstance(base, Module) and id(base) not in seen:
                    seen.add(id(base))
                    pending.append(base)

    def _own_traits(self, scope: Scope) -> list[Item]:
        found = scope.found.get(_OWN_TRAITS)
        if found is None:
            defined = [item for items in scope.items.values() for item in items if item.kind == "trait"]
            named = (self._imported(scope, i, "type") for imports in scope.imports.values() for i in imports)
            brought = [item for item in named if isinstance(item, Item) and item.kind == "trait"]
            found = scope.found[_OWN_TRAITS] = defined + brought
        return found  # type: ignore[return-value]


class _Extern:
    """The path's first segment names a crate."""


_EXTERN = _Extern()
