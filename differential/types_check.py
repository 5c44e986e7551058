"""Our types against rustc's: every expression of a crate that compiles.

    make types-check                                sample.rs, which needs std alone
    make types-check CRATES="path ..."              files as that one, or crates, which cargo has to be able to build
    make types-check ARGS='--record'                writes down what rustc says of sample.rs, for the tests

A type that we give and rustc does not is an error. What we do not know, or know in part, is counted.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import threading
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rustc_types import Form, Typed, compiled, form

from rustasync_lint.engine import Request, Worker
from rustasync_lint.judge import functions
from rustasync_lint.model import hir
from rustasync_lint.model.discover import discover
from rustasync_lint.model.items import Item, Unit
from rustasync_lint.model.program import Program, nested_functions
from rustasync_lint.model.ty import (
    FLOAT,
    INTEGER,
    Adt,
    Array,
    Callable,
    Const,
    Fut,
    Never,
    Param,
    Projection,
    Ref,
    Some,
    Tuple,
    Ty,
)

_INTEGERS = frozenset(f"{sign}{bits}" for sign in "iu" for bits in ("8", "16", "32", "64", "128", "size"))
_BUILT_IN = _INTEGERS | {"&", "()", "[]", "!", "*", "<dyn>", "<callable>", "bool", "char", "str", "f32", "f64"}
SAMPLE = Path(__file__).parent / "sample.rs"
RECORD = Path(__file__).parents[1] / "tests" / "data" / "types.json"
# What rustc takes apart, or puts the variables into that a closure captures.
_MADE = (hir.Await, hir.Try, hir.Loop, hir.Group, hir.Assign, hir.Closure, hir.AsyncBlock)
_KINDS: list[tuple[type[hir.Expr] | tuple[type[hir.Expr], ...], frozenset[str]]] = [
    (hir.Field, frozenset(("Field",))),
    ((hir.Call, hir.MethodCall), frozenset(("Call", "Adt", "Box"))),
    (hir.Unary, frozenset(("Unary", "Deref", "Call", "Literal"))),
    (hir.Index, frozenset(("Index", "Deref", "Call"))),
    (hir.Binary, frozenset(("Binary", "LogicalOp", "Call"))),
    (hir.Ref, frozenset(("Borrow", "RawBorrow"))),
    (hir.Cast, frozenset(("Cast", "Use", "PointerCoercion", "Literal"))),
    (hir.StructLit, frozenset(("Adt",))),
]
Span = tuple[int, int, int, int]


def agrees(ours: Ty, theirs: Form) -> bool:
    """May both be the same type? What is unknown agrees with everything."""
    if ours is None or isinstance(ours, (Projection, Const)) or theirs.head == "<projection>":
        return True
    if theirs.head == "<dyn>" and not (isinstance(ours, Some) and ours.dyn):
        return not isinstance(ours, (Ref, Tuple, Array))  # what is expected there has made a trait object of it
    if isinstance(ours, Adt):
        if ours in (INTEGER, FLOAT):
            return theirs.head in (_INTEGERS if ours == INTEGER else ("f32", "f64"))
        name = ours.path.rsplit("::", 1)[-1]
        return name == theirs.head and all(agrees(a, b) for a, b in zip(ours.args, theirs.args))
    if isinstance(ours, Ref):
        return theirs.head == ("*" if ours.raw else "&") and agrees(ours.to, theirs.args[0])
    if isinstance(ours, Tuple):
        same = theirs.head == "()" and len(ours.items) == len(theirs.args)
        return same and all(agrees(a, b) for a, b in zip(ours.items, theirs.args))
    if isinstance(ours, Array):
        return theirs.head == "[]" and agrees(ours.of, theirs.args[0])
    if isinstance(ours, Param):
        return theirs.head == "<param>" and theirs.args[0].head == ours.name
    if isinstance(ours, Fut):
        return theirs.head not in _BUILT_IN
    if isinstance(ours, Callable):
        return theirs.head == "<callable>"
    if isinstance(ours, Never):
        return theirs.head == "!"
    if ours.dyn:
        named = ours.bounds[0].trait.path.rsplit("::", 1)[-1] if ours.bounds else ""
        return theirs.head == "<dyn>" and named in (theirs.args[0].head, "")
    return theirs.head not in _BUILT_IN  # the declarations of libraries say `impl Trait` where a type has a name


def known(ours: Ty) -> str:
    """Is it known wholly, in part, or not at all?"""
    if ours is None:
        return "unknown"
    inner: tuple[Ty, ...] = ()
    if isinstance(ours, Adt):
        inner = ours.args
    elif isinstance(ours, (Ref, Array)):
        inner = (ours.to if isinstance(ours, Ref) else ours.of,)
        return known(inner[0])
    elif isinstance(ours, Tuple):
        inner = ours.items
    return "in part" if any(known(at) != "known" for at in inner) else "known"


@dataclass
class Compared:
    """How often, and where we are wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, str, str, str]] = field(default_factory=list)
    unknown: Counter[str] = field(default_factory=Counter)
    rows: list[list[object]] = field(default_factory=list)


class Spans:
    """From byte offsets to rustc's lines and columns."""

    def __init__(self, unit: Unit) -> None:
        self.data = unit.source.data
        self.starts = [0] + [i + 1 for i, byte in enumerate(self.data) if byte == 10]

    def at(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.starts, offset)
        return line, len(self.data[self.starts[line - 1] : offset].decode("utf-8", "replace")) + 1

    def of(self, expr: hir.Expr) -> Span:
        return (*self.at(expr.start), *self.at(expr.end))


def expressions(unit: Unit, program: Program) -> Iterator[tuple[hir.Expr, Ty]]:
    """Every expression of a file with its type, those that stand for themselves in rustc's tree, too."""
    pending: list[Item] = functions(unit)
    while pending:
        item = pending.pop()
        body = program.body(item)
        if body is None:
            continue
        types = program.typed(body)
        for expr in body.root.walk():
            if isinstance(expr, (hir.Statement, hir.Let, hir.Macro)) or _is_callee(expr):
                continue
            if isinstance(expr, (hir.Block, hir.If, hir.Match)):  # rustc has what its value becomes there
                continue
            yield expr, types.of(expr)
        pending += nested_functions(item)


def _is_callee(expr: hir.Expr) -> bool:
    return isinstance(expr.parent, hir.Call) and expr.parent.callee is expr


class Truth:
    """What rustc said, by place: the expressions there, the outermost first."""

    def __init__(self, typed: Iterator[Typed], root: str) -> None:
        self.at: dict[tuple[str, Span], list[Typed]] = defaultdict(list)
        for one in typed:
            if one.kind != "Scope":
                self.at[os.path.realpath(os.path.join(root, one.file)), one.span].append(one)

    def types(self, file: str, span: Span, expr: hir.Expr) -> set[str]:
        """The types that may be right for an expression; empty when rustc says nothing of it.

        Where one stands there are those that adjust it, and those that adjust its receiver, too.
        """
        found = self.at.get((os.path.realpath(file), span), [])
        if isinstance(expr, _MADE):
            return {one.type for one in found}
        found = [one for one in found if not one.expanded]
        kinds = next((kinds for of, kinds in _KINDS if isinstance(expr, of)), None)
        statics = [outer.type for outer, inner in zip(found, found[1:]) if inner.kind == "StaticRef"]
        if statics:
            return set(statics[-1:])
        if kinds is None:  # a name or literal: what adjusts it stands around it
            return {found[-1].type} - {""} if found and not found[-1].type.startswith("FnDef(") else set()
        return {one.type for one in found if one.kind in kinds}


def compare(unit: Unit, program: Program, truth: Truth, into: Compared) -> None:
    """Compare a file."""
    spans, path = Spans(unit), unit.source.path
    for expr, ours in expressions(unit, program):
        span = spans.of(expr)
        said = truth.types(path, span, expr)
        if not said:
            continue
        into.counts["compared"] += 1
        grade = known(ours)
        right = any(agrees(ours, form(one)) for one in said)
        into.counts[grade if right else "wrong"] += 1
        text = " ".join(unit.source.data[expr.start : expr.end].decode("utf-8", "replace").split())
        shown = " | ".join(sorted(map(str, map(form, said))))
        into.rows.append([*span, type(expr).__name__, sorted((written(form(one)) for one in said), key=str)])
        place = f"{path}:{span[0]}:{span[1]}"
        if not right:
            into.wrong.append((place, text[:90], render(ours), shown))
        elif grade != "known":
            into.unknown[f"{type(expr).__name__} {place} {text[:60]}: {render(ours)}, and not {shown[:80]}"] += 1


def written(of: Form) -> list[object]:
    """A form as lists, for JSON."""
    return [of.head, *map(written, of.args)]


def was_written(of: list[Any]) -> Form:
    """The form that was written as lists."""
    return Form(of[0], tuple(map(was_written, of[1:])))


def record(into: Compared) -> None:
    """Write down what rustc says of the sample, for tests that have no rustc."""
    rows = ",\n  ".join(json.dumps(row) for row in sorted(into.rows, key=lambda row: row[:4]))
    digest = hashlib.sha256(SAMPLE.read_bytes()).hexdigest()
    RECORD.write_text(f'{{"sample": "{digest}", "rows": [\n  {rows}\n]}}\n', encoding="utf-8")


def render(ty: Ty) -> str:
    """One of our types in the form of rustc's."""
    if ty is None:
        return "_"
    if isinstance(ty, Adt):
        inner = ", ".join(map(render, ty.args))
        return ty.path + (f"<{inner}>" if inner else "")
    if isinstance(ty, Ref):
        return f"{'*' if ty.raw else '&'}{render(ty.to)}"
    if isinstance(ty, Tuple):
        return f"({', '.join(map(render, ty.items))})"
    if isinstance(ty, Array):
        return f"[{render(ty.of)}]"
    if isinstance(ty, Param):
        return ty.name
    if isinstance(ty, Projection):
        return f"<{render(ty.base)}>::{ty.name}"
    if isinstance(ty, Some):
        return ("dyn " if ty.dyn else "impl ") + " + ".join(b.trait.path for b in ty.bounds)
    return type(ty).__name__.lower()


def of_files(files: list[Path], into: Compared) -> None:
    """Compare files that need std alone, each a crate of its own."""
    for file in files:
        command = ["rustc", "--edition", "2021", "--crate-type", "lib", "-Awarnings", "-Zunpretty=thir-tree", str(file)]
        truth = Truth(compiled(command, "."), ".")
        _compare([str(file)], truth, into, {str(file.resolve())})


def of_crate(path: str, features: str, into: Compared) -> None:
    """Compare the library of a package that cargo can build."""
    command = ["cargo", "rustc", "--lib", "--profile", "check", *features.split(), "--", "-Awarnings"]
    truth = Truth(compiled([*command, "-Zunpretty=thir-tree"], path), path)
    _compare([path], truth, into, None)


def _compare(paths: list[str], truth: Truth, into: Compared, only: set[str] | None) -> None:
    request = Request(tuple(paths), os.getcwd(), frozenset())
    worker = Worker(discover(request.paths, request.cwd), request)
    program = worker.judge.knowing.program
    units = [unit for package in worker.discovery.packages for unit in worker.assembly.units(package)]
    for unit in [*units, *worker.assembly.loose()]:
        if only is None or os.path.realpath(unit.source.path) in only:
            compare(unit, program, truth, into)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("paths", nargs="*", default=[str(SAMPLE)], help="Rust files that need std alone, or packages")
    parser.add_argument("--record", action="store_true", help="write down what rustc says of the sample")
    parser.add_argument("--features", default="", help="options for cargo, such as --features=full")
    parser.add_argument("--unknown", type=int, default=0, help="how many unknown ones to show")
    given = parser.parse_args()
    total = Compared()
    files = [Path(path) for path in given.paths if path.endswith(".rs")]
    of_files(files, total)
    for path in given.paths:
        if not path.endswith(".rs"):
            of_crate(path, given.features, total)
    if given.record:
        record(total)
    for place, text, ours, theirs in total.wrong:
        print(f"{place}: `{text}`\n    is {theirs}\n    not {ours}")
    for text, _ in total.unknown.most_common(given.unknown):
        print(text)
    print(", ".join(f"{number} {what}" for what, number in total.counts.most_common()))
    sys.exit(bool(total.wrong))


if __name__ == "__main__":
    sys.setrecursionlimit(50_000)
    threading.stack_size(512 * 1024 * 1024)
    code: list[object] = []

    def run() -> None:
        try:
            main()
        except SystemExit as end:
            code.append(end.code)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    sys.exit(code[0] if code else 2)  # type: ignore[arg-type]
