"""How much of async code is understood: types of receivers, targets of calls, bodies of macros.

    make resolution CRATES="path ..."        (ARGS='--json', ARGS='--places 5')

Prints shares for each workspace and, for what is unknown, where the chain of knowledge first breaks. Only
code in `async` functions, blocks and closures is counted, plain closures in them included. A call by a name
that the program defines, and that is not resolved at all, counts as a missed call of a function of the
program, though it may be none: the share of those is a lower bound.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from causes import Cause, Causes, head_known

from rustasync_lint.engine import Request, Worker
from rustasync_lint.facts.makers import has_async
from rustasync_lint.judge import functions
from rustasync_lint.model import hir
from rustasync_lint.model.discover import discover
from rustasync_lint.model.infer import BodyTypes
from rustasync_lint.model.items import Item, Unit
from rustasync_lint.model.names import External
from rustasync_lint.model.program import nested_functions
from rustasync_lint.model.unify import has_holes

_STACK = 512 * 1024 * 1024


@dataclass
class Share:
    """How many there are, and of how many it is known."""

    known: int = 0
    of: int = 0

    def add(self, known: bool) -> None:
        self.of += 1
        self.known += known

    @property
    def percent(self) -> float:
        return 100 * self.known / self.of if self.of else 100.0


@dataclass
class Counted:
    """What was counted in one workspace."""

    receivers: Share = field(default_factory=Share)
    partly: int = 0
    methods: Share = field(default_factory=Share)
    paths: Share = field(default_factory=Share)
    own: Share = field(default_factory=Share)
    bodies: Share = field(default_factory=Share)
    outside: int = 0
    unread: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    things: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    places: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))


class Counting:
    """Walks the async code of a workspace."""

    def __init__(self, worker: Worker, root: str) -> None:
        self.worker = worker
        self.root = root
        self.program = worker.judge.knowing.program
        self.counted = Counted()
        self.methods: set[str] = set()
        self.functions: set[str] = set()

    def run(self) -> Counted:
        """Count everything."""
        units = [unit for package in self.worker.discovery.packages for unit in self.worker.assembly.units(package)]
        units += list(self.worker.assembly.loose())
        for unit in units:
            for item in functions(unit):
                of_value = bool(self.program.signatures.of(item).self_mode)
                (self.methods if of_value else self.functions).add(item.name)
        seen: set[str] = set()
        for unit in units:
            if unit.source.path in seen:
                continue
            seen.add(unit.source.path)
            self._file(unit)
            self.worker.judge.knowing.forget(unit)
        return self.counted

    def _file(self, unit: Unit) -> None:
        pending = functions(unit)
        while pending:
            item = pending.pop()
            if not has_async(item):
                continue
            body = self.program.body(item)
            if body is None:
                continue
            types = self.program.typed(body)
            for expr in _in_async(body.root, item.is_async):
                self._expression(expr, types, unit)
            pending += nested_functions(item)

    def _expression(self, expr: hir.Expr, types: BodyTypes, unit: Unit) -> None:
        counted = self.counted
        if isinstance(expr, hir.Macro):
            counted.bodies.add(expr.whole)
            if not expr.whole:
                counted.unread[expr.name] += 1
                counted.places["macro", expr.name].append(self._at(expr, unit))
        elif isinstance(expr, hir.MethodCall):
            receiver = types.of(expr.receiver)
            known = head_known(receiver, self.program.traits)
            counted.receivers.add(known)
            counted.partly += known and has_holes(receiver)
            item = types.calls.target(expr).item
            self._call(item, expr.name in self.methods, counted.methods)
            if not known:
                self._unknown(Causes(types).of(expr.receiver), unit)
            elif item is None:
                self._unknown(Causes(types).of(expr), unit)
        elif isinstance(expr, hir.Call) and isinstance(expr.callee, hir.Path) and expr.callee.local is None:
            target = types.calls.target(expr)
            item = target.item
            if item is None and target.value is not None:
                return
            name = expr.callee.segments[-1] if expr.callee.segments else ""
            self._call(item, name in self.functions or name in self.methods, counted.paths)
            if item is None:
                self._unknown(Causes(types).of(expr), unit)

    def _call(self, item: Item | External | None, may_be_own: bool, share: Share) -> None:
        share.add(item is not None)
        self.counted.outside += isinstance(item, External)
        if isinstance(item, Item) and item.unit.crate.program:
            self.counted.own.add(True)
        elif item is None and may_be_own:
            self.counted.own.add(False)

    def _unknown(self, cause: Cause, unit: Unit) -> None:
        kind, what = cause.kind, cause.what
        self.counted.kinds[kind] += 1
        self.counted.things[kind][what] += 1
        places = self.counted.places[kind, what]
        if len(places) < 20:
            places.append(self._at(cause.at, unit))

    def _at(self, expr: hir.Expr, unit: Unit) -> str:
        path = os.path.relpath(unit.source.path, self.root)
        text = " ".join(unit.source.data[expr.start : expr.end].decode("utf-8", "replace").split())
        return f"{path}:{unit.source.line_of(expr.start)}: {text[:100]}"


def _in_async(root: hir.Expr, in_async: bool) -> Iterator[hir.Expr]:
    """The expressions in async code below `root`."""
    pending = [(root, in_async)]
    while pending:
        expr, inside = pending.pop()
        if inside:
            yield expr
        inside = inside or hir.is_async_root(expr)
        pending.extend((child, inside) for child in expr.children())


def count(path: str) -> Counted:
    """What there is in the workspace at `path`."""
    request = Request((path,), os.getcwd(), frozenset())
    worker = Worker(discover(request.paths, request.cwd), request)
    return Counting(worker, os.path.realpath(path)).run()


def row(name: str, counted: Counted) -> str:
    """A line of the table."""
    shares = (counted.receivers, counted.methods, counted.paths, counted.own, counted.bodies)
    cells = [f"{share.percent:5.1f} % of {share.of:,}" for share in shares]
    partly = 100 * counted.partly / max(1, counted.receivers.of)
    cells[0] += f" ({partly:.1f} % in part)"
    return f"| {name} | " + " | ".join(cells) + " |"


HEADER = """| workspace | receivers known | method calls resolved | path calls resolved | own functions | macro bodies |
|---|---|---|---|---|---|"""


def tell(counted: Counted, classes: int, things: int, places: int) -> None:
    """Print the largest classes of what is unknown."""
    whole = sum(counted.kinds.values())
    print(f"\nunknown: {whole:,} receivers and calls, by where the chain breaks first")
    for kind, number in counted.kinds.most_common(classes):
        print(f"{number:7,}  {kind}")
        for what, times in counted.things[kind].most_common(things):
            print(f"  {times:7,}  {what}")
            for place in counted.places[kind, what][:places]:
                print(f"             {place}")
    if counted.unread:
        print(f"\nmacro bodies not read as a whole: {sum(counted.unread.values()):,}")
        for name, number in counted.unread.most_common(things):
            print(f"{number:7,}  {name}!")
            for place in counted.places["macro", name][:places]:
                print(f"             {place}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("crates", nargs="+", help="crates or workspaces")
    parser.add_argument("--classes", type=int, default=12, help="how many classes of unknown to show")
    parser.add_argument("--things", type=int, default=6, help="how many of each class")
    parser.add_argument("--places", type=int, default=1, help="how many places of each")
    parser.add_argument("--table", action="store_true", help="the table alone")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    given = parser.parse_args()
    rows = []
    for path in given.crates:
        start = time.monotonic()
        counted = count(path)
        gc.collect()
        name = os.path.basename(os.path.realpath(path))
        rows.append(row(name, counted))
        if given.json:
            shares = {k: getattr(counted, k).percent for k in ("receivers", "methods", "paths", "own", "bodies")}
            print(json.dumps({"name": name, **shares}))
        elif not given.table:
            print(f"\n{name}: {time.monotonic() - start:.0f} s")
            print(f"{HEADER}\n{rows[-1]}")
            tell(counted, given.classes, given.things, given.places)
    if not given.json:
        print(f"\n{HEADER}\n" + "\n".join(rows))


if __name__ == "__main__":
    sys.setrecursionlimit(50_000)
    threading.stack_size(_STACK)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
