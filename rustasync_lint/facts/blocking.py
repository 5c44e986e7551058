"""What blocks the thread by itself: calls, loops over iterators and drops that the tables know.

Functions of the program that block further down are for `reach`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from rustasync_lint import knowledge
from rustasync_lint.facts.channels import Channels
from rustasync_lint.facts.context import is_passed
from rustasync_lint.facts.iterators import Iterators
from rustasync_lint.finding import Confidence
from rustasync_lint.knowledge.rows import Blocking as Row
from rustasync_lint.knowledge.rows import BlockingKind, Drop, IoType
from rustasync_lint.model import hir
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Adt, Callable, Ref, Ty

if TYPE_CHECKING:
    from rustasync_lint.model.infer import BodyTypes
    from rustasync_lint.model.program import Program


class BlockingCalls:
    """Finds what blocks, in every body of a program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.iterators = Iterators(program)
        self.channels = Channels()

    # --- one call ----------------------------------------------------------------------------

    def known(self, expr: hir.Expr, types: BodyTypes) -> tuple[Row, Confidence] | None:
        """The table's row for what `expr` calls, when that blocks."""
        driven = self.iterators.run_by(expr, types)
        if driven is not None:
            return driven, "high" if driven.certain else "low"
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
        if row.if_bounded:
            bounded = self.channels.bounded(receiver, types) if receiver is not None else None
            return (row, "high" if bounded else "low") if bounded is not False else None
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
    if row.kind in ("console", "other"):
        return False
    if row.kind == "compute":
        return row.weight == "definite"
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
