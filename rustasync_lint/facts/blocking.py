"""What blocks the thread: calls the tables know, and functions of the program that reach one.

A call that blocks is a `Block`: what it waits for, and the steps that lead there when it is a
helper that blocks further down.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.context import Contexts, is_passed
from rustasync_lint.facts.makers import has_async
from rustasync_lint.facts.places import place_of
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge.rows import Blocking as Row
from rustasync_lint.knowledge.rows import BlockingKind, Drop, IoType
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Callable, Ref, Ty
from rustasync_lint.source import Place

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program

MAX_STEPS = 6


@dataclass(frozen=True, slots=True)
class Step:
    """One call on the way to a blocking one: where it stands, what is called."""

    place: Place
    callee: str


@dataclass(frozen=True, slots=True)
class Block:
    """A call that blocks: the table's row, the steps from a helper to it (none when it blocks itself)."""

    row: Row
    steps: tuple[Step, ...]
    confidence: Confidence


class BlockingCalls:
    """Finds what blocks, in every body of a program."""

    def __init__(self, program: Program, contexts: Contexts) -> None:
        self.program = program
        self.contexts = contexts
        self._direct: dict[int, list[tuple[Place, bool, Row, Confidence]]] = {}
        self._callees: dict[int, list[tuple[Place, bool, Item]]] = {}
        self._reach: dict[int, Block | None] = {}
        self.judged: Item | None = None

    # --- one call ----------------------------------------------------------------------------

    def known(self, expr: hir.Expr, types: BodyTypes) -> tuple[Row, Confidence] | None:
        """The table's row for what `expr` calls, when that blocks."""
        if isinstance(expr, (hir.Call, hir.MethodCall)):
            if isinstance(expr.parent, hir.Await):
                return None
            target = types.calls.target(expr)
            path = target.path
            if not path:
                return self._by_name(expr, types)
            receiver = expr.receiver if isinstance(expr, hir.MethodCall) else None
            return self._row(path, target.item, receiver, target.on, expr.args, types)
        if is_passed(expr):
            assert isinstance(expr, hir.Path)
            item = self.passed_item(expr, types)
            path = item if isinstance(item, str) else item.path if item is not None else ""
            return self._row(path, item if isinstance(item, Item) else None, None, None, [], types) if path else None
        if isinstance(expr, hir.Macro) and expr.name in ("write", "writeln") and expr.items:
            row = knowledge.blocking().get("std::io::Write::write_fmt")
            ty = types.of(expr.items[0])
            return self._if_io(row, [ty]) if row is not None and ty is not None else None
        return None

    def passed_item(self, path: hir.Path, types: BodyTypes) -> Item | str | None:
        """The function that a path names as a value, or its path outside the program."""
        meaning, _ = types.calls.meaning(path)
        if isinstance(meaning, Item):
            return meaning if meaning.kind == "fn" else None
        value = types.of(path)
        if isinstance(value, Callable) and isinstance(value.origin, Item):
            return value.origin if value.origin.kind == "fn" else None
        return getattr(meaning, "path", None)

    def _row(
        self,
        path: str,
        item: object,
        receiver: hir.Expr | None,
        on: Ty,
        args: list[hir.Expr],
        types: BodyTypes,
    ) -> tuple[Row, Confidence] | None:
        table = knowledge.blocking()
        row = knowledge.lookup(table, path)
        if row is None and isinstance(item, Item):
            row = self._of_trait(item)
        if row is None and isinstance(on, Adt) and isinstance(receiver, hir.Expr):
            row = knowledge.lookup(table, f"{on.path}::{path.rsplit('::', 1)[-1]}")
        if row is None or row.form == "type":
            return None
        if row.if_io:
            values = [types.of(receiver)] if receiver is not None else [types.of(arg) for arg in args]
            return self._if_io(row, values)
        if row.path.endswith("::to_socket_addrs") and receiver is not None and _is_address(types.of(receiver)):
            return None
        return row, "high" if row.certain else "low"

    def _of_trait(self, item: Item) -> Row | None:
        """The row for the trait method that an impl's function implements."""
        impl = item.owner
        if impl is None or impl.kind != "impl" or not impl.unit.crate.known:
            return None
        trait = self.program.traits.trait_of(impl)
        return knowledge.lookup(knowledge.blocking(), f"{trait.path}::{item.name}") if trait is not None else None

    def _by_name(self, expr: hir.Call | hir.MethodCall, types: BodyTypes) -> tuple[Row, Confidence] | None:
        """A method on an unknown receiver whose name alone says that it blocks."""
        if not isinstance(expr, hir.MethodCall) or types.of(expr.receiver) is not None:
            return None
        named = knowledge.by_name().get((expr.name, len(expr.args)))
        if named is None or named.action != "report":
            return None
        row = _rows_by_name().get(expr.name)
        return (row, "low") if row is not None else None

    def blocking_drop(self, call: hir.Expr, types: BodyTypes) -> Drop | None:
        """The row of the type that `call` makes, when its value is dropped where that panics and goes nowhere else."""
        ty = types.of(call)
        while isinstance(ty, Adt) and ty.path in ("std::option::Option", "std::result::Result") and ty.args:
            ty = ty.args[0]
        row = knowledge.drops().get(ty.path) if isinstance(ty, Adt) else None
        if row is None or not row.panics or (isinstance(call, hir.MethodCall) and _unwraps(call, call.receiver)):
            return None
        value: hir.Expr = call
        while isinstance(value.parent, hir.Try) or _unwraps(value.parent, value):
            assert value.parent is not None
            value = value.parent
        above = value.parent
        if isinstance(above, hir.Statement):
            return row
        if not isinstance(above, hir.Let) or not isinstance(above.intro.pattern, hir.PBind):
            return None
        return row if all(self._only_borrows(use, types) for use in above.intro.pattern.binding.uses) else None

    def _only_borrows(self, use: hir.Path, types: BodyTypes) -> bool:
        """Does the variable stay where it is at this use?"""
        if any(isinstance(a, (hir.Closure, hir.AsyncBlock)) and a.moves for a in use.ancestors()):
            return False
        above = use.parent
        if isinstance(above, hir.MethodCall) and above.receiver is use:
            signature = types.calls.target(above).signature
            return signature is not None and signature.self_mode != "value"
        return isinstance(above, hir.Ref)

    # --- readers and writers -----------------------------------------------------------------

    def _if_io(self, row: Row, values: list[Ty]) -> tuple[Row, Confidence] | None:
        """A call of std::io blocks when what it reads or writes does real I/O."""
        for ty in values:
            kind = self.io_kind(ty)
            if kind is not None:
                writes = kind == "console" and row.path.startswith("std::io::Write::")
                return replace(
                    row, kind=kind, weight="brief" if writes else row.weight
                ), "high" if row.certain else "low"
        return None

    def io_kind(self, ty: Ty, depth: int = 6) -> BlockingKind | None:
        """What a std::io call on a value of this type waits for; None for memory, and when it cannot be told."""
        while isinstance(ty, Ref):
            ty = ty.to
        if depth == 0 or not isinstance(ty, Adt):
            return None
        row: IoType | None = knowledge.io_types().get(ty.path)
        if row is not None and row.does == "blocks":
            return row.kind
        if row is not None and row.does == "memory":
            return None
        wraps = row is not None or ty.path.rsplit("::", 1)[-1] in ("Box", "Arc", "Option")
        return next((k for arg in ty.args if (k := self.io_kind(arg, depth - 1))), None) if wraps else None

    # --- through functions of the program ----------------------------------------------------

    def block(self, expr: hir.Expr, types: BodyTypes) -> Block | None:
        """How the call `expr` blocks the thread it runs on; None when it does not, or nobody knows."""
        known = self.known(expr, types)
        if known is not None:
            row, confidence = known
            brief = row.weight == "brief" or (row.kind == "lock" and row.weight == "may")
            return Block(row, (), "medium" if brief and confidence == "high" else confidence)
        callee = self.callee(expr, types)
        if callee is None:
            return None
        return self.reached(callee)

    def callee(self, expr: hir.Expr, types: BodyTypes) -> Item | None:
        """The synchronous function of the program that `expr` calls, or passes to be called."""
        item: object = None
        if isinstance(expr, (hir.Call, hir.MethodCall)):
            if isinstance(expr.parent, hir.Await):
                return None
            item = types.calls.target(expr).item
        elif isinstance(expr, hir.Path) and is_passed(expr):
            item = self.passed_item(expr, types)
        if isinstance(item, Item) and item.kind == "fn" and not item.unit.crate.known and not item.is_async:
            return item
        return None

    def reached(self, item: Item) -> Block | None:
        """The nearest blocking call that running `item` reaches; breadth first, in source order."""
        if id(item) not in self._reach:
            self._reach[id(item)] = self._search(item)
        return self._reach[id(item)]

    def _search(self, start: Item) -> Block | None:
        pending: deque[tuple[Item, tuple[Step, ...], bool]] = deque([(start, (), False)])
        seen = {id(start)}
        while pending:
            item, steps, perhaps = pending.popleft()
            self._read(item)
            for place, conditional, row, confidence in self._direct[id(item)]:
                sure = _sure(confidence, len(steps) + 1, perhaps or conditional)
                return Block(row, (*steps, Step(place, row.path)), sure)
            if len(steps) + 1 >= MAX_STEPS:
                continue
            for place, conditional, callee in self._callees[id(item)]:
                if id(callee) not in seen:
                    seen.add(id(callee))
                    pending.append((callee, (*steps, Step(place, callee.name)), perhaps or conditional))
        return None

    def _types(self, item: Item) -> BodyTypes | None:
        body = self.program.body(item)
        return self.program.typed(body) if body is not None else None

    def _read(self, item: Item) -> None:
        """What a function blocks on itself, and which functions of the program it calls while it runs."""
        if id(item) in self._direct:
            return
        direct: list[tuple[Place, bool, Row, Confidence]] = []
        callees: list[tuple[Place, bool, Item]] = []
        self._direct[id(item)], self._callees[id(item)] = direct, callees
        types = self._types(item)
        if types is None:
            return
        for expr in types.body.root.walk():
            if not isinstance(expr, (hir.Call, hir.MethodCall, hir.Macro, hir.Path)):
                continue
            known = self.known(expr, types)
            callee = self.callee(expr, types) if known is None else None
            if (known is None and callee is None) or not self._runs_with(expr, types):
                continue
            if known is not None and worth_following(known[0]):
                direct.append((place_of(expr, types), _is_conditional(expr), *known))
            elif callee is not None and callee is not item:
                callees.append((place_of(expr, types), _is_conditional(expr), callee))
        if not has_async(item):
            self._spare(item)

    def _spare(self, item: Item) -> None:
        """What was needed of a helper is known: its body can go, unless it is the one that is judged right now."""
        if item is not self.judged:
            self.program.release(item)

    def _runs_with(self, expr: hir.Expr, types: BodyTypes) -> bool:
        """Does `expr` run while the function around it runs?"""
        root, polled = self.contexts.frame(expr, types)
        return polled is False and root is types.body.root


def _sure(confidence: Confidence, steps: int, conditional: bool) -> Confidence:
    """How sure it is that a helper blocks, so many steps down, perhaps on one branch only."""
    if confidence == "low" or (steps > 3 and conditional):
        return "low"
    return "medium" if steps > 2 or conditional else confidence


def _is_conditional(expr: hir.Expr) -> bool:
    """Does it run on one branch of its function only?"""
    at: hir.Expr = expr
    for above in expr.ancestors():
        if isinstance(above, hir.If) and at is not above.condition:
            return True
        if isinstance(above, hir.Match) and at is not above.value:
            return True
        if isinstance(above, hir.Binary) and above.lazy and at is above.right:
            return True
        at = above
    return False


@cache
def _rows_by_name() -> dict[str, Row]:
    found: dict[str, Row] = {}
    for row in knowledge.blocking().values():
        found.setdefault(row.path.rsplit("::", 1)[-1], row)
    return found


def kind_of(row: Row) -> str:
    """The kind of trap that a blocking call is: what panics inside a runtime is a `block_on`, whatever it waits for.

    Empty for what is over at once: a brief lock, a print, the start of a process.
    """
    if row.panics:
        return "block_on"
    return row.kind if row.weight != "brief" or row.kind == "file" else ""


def worth_following(row: Row) -> bool:
    """Does a helper that makes this call count as blocking? Short locks, prints and the like do not."""
    if row.kind in ("compute", "console", "other"):
        return False
    if row.kind == "lock":
        return row.weight == "definite"
    return row.weight != "brief"


def _unwraps(call: hir.Expr | None, value: hir.Expr) -> bool:
    return isinstance(call, hir.MethodCall) and call.receiver is value and call.name in ("unwrap", "expect")


def _is_address(ty: Ty) -> bool:
    """Is it an address already, so that resolving it asks nobody?"""
    while isinstance(ty, Ref):
        ty = ty.to
    return isinstance(ty, Adt) and ty.path.startswith("std::net::")
