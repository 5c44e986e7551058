"""What holds of the model of any program that compiles, whatever it says.

    make invariants CRATES="path .."

Names mean one item in each build, trees are trees, spans nest, locals are used where they are in scope,
awaits stand in async code, what was read of a macro stands in it. `broken` says what does not hold.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from itertools import combinations

from rustasync_lint.engine import Request, Worker
from rustasync_lint.facts.facts import Facts, Knowing
from rustasync_lint.judge import functions
from rustasync_lint.model import hir
from rustasync_lint.model.body import Body
from rustasync_lint.model.cfg import exclusive
from rustasync_lint.model.discover import discover
from rustasync_lint.model.items import Item, Scope, Unit
from rustasync_lint.model.names import fits
from rustasync_lint.model.program import nested_functions

_STACK = 512 * 1024 * 1024


def broken(unit: Unit, knowing: Knowing) -> Iterator[tuple[int, str]]:
    """What does not hold in a file: the byte, and what it is."""
    for scope in unit.crate.scopes:
        if scope.unit is unit:
            yield from _names(scope)
    pending = functions(unit)
    while pending:
        item = pending.pop()
        if not 0 <= item.start < item.end <= len(unit.source.data):
            yield item.start, f"`{item.name}` ends outside of its file"
        body = knowing.program.body(item)
        if body is not None:
            yield from _body(body, item, Facts(knowing, knowing.program.typed(body)))
            pending += nested_functions(item)
    knowing.forget(unit)


def _names(scope: Scope) -> Iterator[tuple[int, str]]:
    """A name has one meaning in each namespace, for each build."""
    for name, items in scope.items.items():
        for one, other in combinations(items, 2):
            shared = [space for space in ("type", "value") if fits(one, space) and fits(other, space)]
            braced = {one.kind, other.kind} == {"fn", "struct"}
            if shared and not braced and not exclusive(one.when, other.when) and not _of_macro(one, other):
                yield other.start, f"`{name}` means two items of the namespace {shared[0]}"


def _of_macro(*items: Item) -> bool:
    """Does one stand in a macro, which may expand it under any condition, or under two that are not told?"""
    return any(mark.endswith("!]") or "cfg(" in mark for item in items for mark in item.attributes)


def _body(body: Body, item: Item, facts: Facts) -> Iterator[tuple[int, str]]:
    seen: set[int] = set()
    uses: set[int] = set()
    end = len(body.unit.source.data)
    for expr in body.root.walk():
        if id(expr) in seen:
            yield expr.start, f"{_shown(expr)} stands in the tree twice"
            return
        seen.add(id(expr))
        if not 0 <= expr.start <= expr.end <= end:
            yield expr.start, f"{_shown(expr)} ends outside of its file"
        yield from _children(expr)
        if isinstance(expr, hir.Path) and expr.local is not None:
            uses.add(id(expr))
            yield from _use(expr, expr.local)
        if isinstance(expr, hir.Await) and facts.in_async(expr) is not True and not _rewritten(expr, item):
            yield expr.start, "an await outside of async code"
    for binding in _bindings(body):
        lost = [use for use in binding.uses if id(use) not in uses]
        if lost:
            yield lost[0].start, f"a use of `{binding.name}` is in no expression"


def _children(expr: hir.Expr) -> Iterator[tuple[int, str]]:
    """Children know their parent, stand inside of it, and do not overlap."""
    last: hir.Expr | None = None
    for child in expr.children():
        if child.parent is not expr:
            yield child.start, f"{_shown(child)} in {_shown(expr)} has another parent"
        if (child.start, child.end) == (0, 0) or (expr.start, expr.end) == (0, 0):
            continue  # made up
        if not expr.start <= child.start <= child.end <= expr.end:
            yield child.start, f"{_shown(child)} ends outside of {_shown(expr)}"
        if last is not None and not isinstance(expr, hir.Macro) and last.start < child.end and child.start < last.end:
            yield child.start, f"{_shown(child)} overlaps another part of {_shown(expr)}"
        last = child


def _use(use: hir.Path, binding: hir.Binding) -> Iterator[tuple[int, str]]:
    """A local is used behind its declaration, in the scope of what declares it."""
    intro = binding.source
    around = [use, *use.ancestors()]
    own = intro is not None and intro.value is not None and any(above is intro.value for above in around)
    in_macro = any(isinstance(above, hir.Macro) for above in around)
    if (use.start < binding.start or own) and not in_macro:
        yield use.start, f"`{binding.name}` is used before it is declared"
    declaring = intro.expr if intro is not None else None
    if intro is None or declaring is None:
        return
    scope: hir.Expr | None = declaring
    if isinstance(declaring, hir.Let):
        scope = declaring.parent
        while isinstance(scope, hir.Binary):
            scope = scope.parent
    if intro.kind == "pin" or isinstance(scope, hir.Macro) and isinstance(declaring, hir.Let):
        scope = next((above for above in declaring.ancestors() if isinstance(above, hir.Block)), None)
    if scope is not None and not any(above is scope for above in around):
        yield use.start, f"`{binding.name}` is used outside of its scope"


def _rewritten(await_: hir.Await, item: Item) -> bool:
    """May a macro or an attribute make async code of what is around an await?"""
    if any(isinstance(above, hir.Macro) for above in await_.ancestors()):
        return True
    owner = item.owner.attributes if item.owner is not None else ()
    harmless = ("#[cfg", "#[doc", "#[inline", "#[allow", "#[must_use")
    return any(not mark.startswith(harmless) for mark in (*item.attributes, *owner))


def _bindings(body: Body) -> Iterator[hir.Binding]:
    intros = list(body.params)
    for expr in body.root.walk():
        if isinstance(expr, hir.Let) or (isinstance(expr, hir.Loop) and expr.intro is not None):
            assert expr.intro is not None
            intros.append(expr.intro)
    for intro in intros:
        yield from intro.pattern.bindings()


def _shown(expr: hir.Expr) -> str:
    return f"{type(expr).__name__} {expr.start}..{expr.end}"


def main(paths: list[str]) -> int:
    """Check workspaces; the number of things that do not hold, at most 1."""
    wrong = files = 0
    for path in paths:
        request = Request((".",), path, frozenset())
        worker = Worker(discover(request.paths, request.cwd), request)
        units = [unit for package in worker.discovery.packages for unit in worker.assembly.units(package)]
        for unit in (*units, *worker.assembly.loose()):
            files += 1
            for at, what in broken(unit, worker.judge.knowing):
                wrong += 1
                print(f"{unit.source.path}:{unit.source.line_of(at)}: {what}")
    print(f"{wrong or 'no'} broken invariants in {files} files")
    return min(wrong, 1)


if __name__ == "__main__":
    sys.setrecursionlimit(50_000)
    threading.stack_size(_STACK)
    ended: list[int] = []
    thread = threading.Thread(target=lambda: ended.append(main(sys.argv[1:])))
    thread.start()
    thread.join()
    sys.exit(ended[0] if ended else 2)
