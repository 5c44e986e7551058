"""Makes programs on which facts and truth disagree small: parts are taken out while the disagreement stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from differential.drops.tree import Node, Program

_SIMPLE = {"val": "1", "cond": "e.flip()", "opt": "e.opt(1)"}
_ROUNDS = 40
_AT_ONCE = 400
# For programs by number, the kinds of disagreement of each that rustc accepts.
Judge = Callable[[Mapping[int, Program]], Mapping[int, frozenset[str]]]


def shrink(programs: Mapping[int, Program], judge: Judge) -> dict[int, Program]:
    """The smallest programs found that still disagree in the same way."""
    kinds = judge(programs)
    best = {number: program for number, program in programs.items() if kinds.get(number)}
    done: set[int] = set()
    for _ in range(_ROUNDS):
        tried: dict[int, tuple[int, Program]] = {}
        for number, program in best.items():
            if number in done:
                continue
            candidates = sorted(smaller(program), key=lambda made: len(made.text(0)))
            share = max(30, _AT_ONCE // (len(best) - len(done)))
            step = max(1, len(candidates) / share)
            for i in range(min(share, len(candidates))):
                tried[len(tried)] = (number, candidates[int(i * step)])
        if not tried:
            break
        found = judge({at: program for at, (_, program) in tried.items()})
        better: dict[int, Program] = {}
        for at, (number, program) in tried.items():
            if found.get(at, frozenset()) & kinds[number]:
                if number not in better or len(program.text(0)) < len(better[number].text(0)):
                    better[number] = program
        done |= {number for number in best if number not in better}
        best.update(better)
    return best


def smaller(program: Program) -> Iterator[Program]:
    """The program with one part less."""
    for body in _smaller(program.body):
        yield Program(body, program.edition)


def _smaller(at: Node) -> Iterator[Node]:
    nodes = at.nodes()
    if at.kind == "block":
        half = len(nodes) // 2
        if half > 1:
            yield Node("block", list(nodes[half:]))
            yield Node("block", list(nodes[:half]))
        for i, node in enumerate(nodes):
            yield Node("block", [*nodes[:i], *nodes[i + 1 :]])
            for inner in node.walk():
                if inner.kind == "block":
                    yield Node("block", [*nodes[:i], *inner.nodes(), *nodes[i + 1 :]])
    elif at.kind in _SIMPLE:
        if at.text() != _SIMPLE[at.kind]:
            yield Node(at.kind, [_SIMPLE[at.kind]])
    if at.kind != "block":
        for inner in at.walk():
            if inner is not at and inner.kind == at.kind and at.kind in ("val", "cond", "opt", "acq", "stmt"):
                yield inner
    for i, part in enumerate(at.parts):
        if isinstance(part, Node):
            for made in _smaller(part):
                yield Node(at.kind, [*at.parts[:i], made, *at.parts[i + 1 :]])
