"""Summaries over cycles: the least answer, whatever is asked first."""

from __future__ import annotations

import random
from itertools import permutations

import pytest

from rustasync_lint.facts.summaries import Summaries

Graph = dict[str, list[str]]


def reachable(graph: Graph, start: str) -> frozenset[str]:
    """The oracle: what a plain walk comes to, by one call or more."""
    seen: set[str] = set()
    pending = list(graph[start])
    while pending:
        at = pending.pop()
        if at not in seen:
            seen.add(at)
            pending += graph[at]
    return frozenset(seen)


def reaching(graph: Graph) -> Summaries[str, frozenset[str]]:
    def judge(key: str) -> frozenset[str]:
        found = set(graph[key])
        for callee in graph[key]:
            found |= answers.of(callee)
        return frozenset(found)

    answers: Summaries[str, frozenset[str]] = Summaries(judge, frozenset())
    return answers


@pytest.mark.parametrize(
    "text",
    [
        "a:b b:c c:",
        "a:a",
        "a:b b:a",
        "a:b b:c c:a",
        "a:b b:c,a c:b",
        "a:b,c b:a,d c:d d:c",
        "a:b b:c,d c:b d:a,e e:",
        "a:b b:b,c c:d d:c,e e:b",
    ],
)
def test_every_order_of_asking_gives_what_a_walk_finds(text: str) -> None:
    graph = {node: [to for to in rest.split(",") if to] for node, _, rest in (p.partition(":") for p in text.split())}
    for order in permutations(graph):
        answers = reaching(graph)
        assert {key: answers.of(key) for key in order} == {key: reachable(graph, key) for key in graph}, order


@pytest.mark.parametrize("seed", range(60))
def test_any_graph(seed: int) -> None:
    rnd = random.Random(seed)
    names = [str(number) for number in range(rnd.randint(2, 14))]
    graph = {name: rnd.sample(names, rnd.randint(0, min(3, len(names)))) for name in names}
    answers = reaching(graph)
    rnd.shuffle(names)
    for name in names:
        assert answers.of(name) == reachable(graph, name)


@pytest.mark.parametrize("seed", range(60))
def test_a_judgement_that_stops_at_the_first_answer_it_likes(seed: int) -> None:
    """Which callees are asked at all depends on the answers so far; the answer may not."""
    rnd = random.Random(seed)
    names = [str(number) for number in range(rnd.randint(2, 14))]
    graph = {name: rnd.sample(names, rnd.randint(0, min(3, len(names)))) for name in names}
    bad = set(rnd.sample(names, 2))

    def judge(key: str) -> bool:
        return key in bad or any(answers.of(callee) for callee in graph[key])

    answers = Summaries(judge, False)
    rnd.shuffle(names)
    for name in names:
        assert answers.of(name) == (name in bad or bool(reachable(graph, name) & bad))


def test_each_key_is_judged_once_where_there_is_no_cycle() -> None:
    judged: list[int] = []

    def judge(key: int) -> int:
        judged.append(key)
        return 1 if key < 2 else answers.of(key - 1) + answers.of(key - 2)

    answers = Summaries(judge, 0)
    assert answers.of(20) == 10946
    assert sorted(judged) == list(range(21))


def test_a_judgement_that_never_comes_to_rest_ends() -> None:
    answers: Summaries[str, int] = Summaries(lambda key: answers.of("b" if key == "a" else "a") + 1, 0)
    assert answers.of("a") == answers.of("a")


def test_a_failure_leaves_nothing_half_done() -> None:
    fails = [True]

    def judge(key: int) -> int:
        if key == 3 and fails:
            fails.clear()
            raise RecursionError
        return max((answers.of(key + 1) if key < 3 else 7), answers.of(max(key - 1, 0)))

    answers = Summaries(judge, 0)
    with pytest.raises(RecursionError):
        answers.of(0)
    assert [answers.of(key) for key in range(4)] == [7, 7, 7, 7]
