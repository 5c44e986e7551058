"""Random async functions that take locks and await, one pseudo-random number generator each.

What they look like is made so that rustc accepts most of them: variables have a kind, and it is known
whether they still own their value. Conditions are answered by `e.flip()` and the like, each of them anew,
so that all combinations of branches can happen; what depends on data that was looked at before is avoided.
Each acquisition has a site of its own (`L3`), each await a number.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from differential.drops.tree import Node, Program, block, node

SITES = 10
KINDS = (
    "g",
    "g",
    "g",
    "og",
    "vg",
    "bg",
    "t2",
    "pair",
    "hold",
    "which",
    "wrap",
    "res",
    "nest",
    "clo",
    "fut",
    "map",
    "rc",
)


@dataclass
class Var:
    """A variable: its kind, whether it owns its value (`yes`, `no`, `maybe`), whether it has one item at most (`one`).

    Which of several items of a container a call takes out is not known: see `one_of_several` in
    `corpus/facts/guards.rs`. Programs ask for it only where there are no several.
    """

    name: str
    kind: str
    owns: str = "yes"
    depth: int = 0
    one: bool = False


@dataclass
class Inside:
    """What is around a statement."""

    variables: list[Var] = field(default_factory=list)
    loops: int = 0
    labels: tuple[str, ...] = ()
    frame: int = 0
    depth: int = 0
    # Variables made before this depth may not be moved: the loop comes again.
    fixed: int = 0


# What may be done to a container that has one item at most.
_OF_ONE = (
    "let _m = §.pop();",
    "§.pop();",
    "drop(§.pop());",
    "if let Some(_x) = §.pop() { ø; }",
)


class OutOfSites(Exception):
    """The program would take more locks than there are."""


def program(seed: int, edition: str) -> Program:
    """The program of that seed."""
    random = Random(seed)
    while True:
        try:
            return Program(Generator(random, edition).body(), edition)
        except OutOfSites:
            continue


class Generator:
    """The state of generating one program."""

    def __init__(self, random: Random, edition: str) -> None:
        self.random = random
        self.modern = edition >= "2024"
        self.sites = self.probes = self.branches = self.names = self.flips = 0
        self.at = Inside()
        self.size = random.choice((3, 4, 5, 6, 8, 10))

    # --- small things ------------------------------------------------------------------------

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def name(self, stem: str) -> str:
        self.names += 1
        return f"{stem}{self.names}"

    def site(self) -> str:
        if self.sites == SITES:
            raise OutOfSites
        self.sites += 1
        return f"L{self.sites - 1}"

    def full(self) -> bool:
        """Are the sites used up?"""
        return self.sites >= SITES - 2

    def probe_number(self) -> str:
        self.probes += 1
        return str(self.probes)

    def marker(self) -> Node:
        """The start of a branch."""
        self.branches += 1
        return node("mark", f"e.b({self.branches - 1});")

    def pick(self, *options: Callable[[], Node]) -> Node:
        return self.random.choice(options)()

    def movable(self, *kinds: str) -> list[Var]:
        """The variables of these kinds that own a value and may give it away here."""
        return [v for v in self.at.variables if v.owns == "yes" and v.kind in kinds and v.depth >= self.at.fixed]

    def usable(self, *kinds: str) -> list[Var]:
        return [v for v in self.at.variables if v.owns == "yes" and v.kind in kinds]

    # --- guards ------------------------------------------------------------------------------

    def lock(self, depth: int = 0) -> Node:
        """A guard, newly acquired."""
        forms: list[tuple[int, Callable[[], Node]]] = [
            (8, lambda: node("acq", f"e.m({self.site()}).lock().unwrap()")),
            (1, lambda: node("acq", f'e.m({self.site()}).lock().expect("ok")')),
            (1, lambda: node("acq", f"e.m({self.site()}).try_lock().unwrap()")),
            (1, lambda: node("acq", f"e.m({self.site()}).lock().unwrap_or_else(|p| p.into_inner())")),
            (1, lambda: node("acq", f"e.m({self.site()}).lock().unwrap_or_else(PoisonError::into_inner)")),
            (1, lambda: node("acq", f"grab(e.m({self.site()}))")),
            (1, lambda: node("acq", f"e.grab({self.site()})")),
            (1, lambda: node("acq", f"e.m({self.site()}).hold()")),
            (1, lambda: node("acq", f"Mutex::lock(e.m({self.site()})).unwrap()")),
            (1, lambda: node("acq", f"Holder::new(e.m({self.site()})).into_guard()")),
            (1, lambda: node("acq", f"grab_later(e.m({self.site()})).await")),
        ]
        if depth < 2:
            more: list[tuple[int, Callable[[], Node]]] = [
                (1, lambda: node("acq", "pass(§)", self.lock(depth + 1))),
                (1, lambda: node("acq", "Some(§).unwrap()", self.lock(depth + 1))),
                (1, lambda: node("acq", "maybe_grab(e, e.m(§))?", self.site())),
                (1, lambda: node("acq", "try_grab(e, e.m(§)).ok()?", self.site())),
                (1, lambda: node("acq", "{ let g = §; touch(&g); g }", self.lock(depth + 1))),
                (1, lambda: node("acq", "match e.m(§).lock() { Ok(g) => g, Err(p) => p.into_inner() }", self.site())),
                (
                    1,
                    lambda: node(
                        "acq",
                        "match maybe_grab(e, e.m(§)) { Some(g) => g, None => § }",
                        self.site(),
                        self.lock(depth + 1),
                    ),
                ),
                (
                    1,
                    lambda: node("acq", "if e.flip() { § } else { § }", self.lock(depth + 1), self.lock(depth + 1)),
                ),
                (1, lambda: node("acq", "loop { break (§); }", self.lock(depth + 1))),
                (1, lambda: node("acq", "at(e, §, async { § }).await", self.probe_number(), self.plain_lock())),
                (1, lambda: node("acq", "run(|| §)", node("acq", f"e.m({self.site()}).lock().unwrap()"))),
                (1, lambda: node("acq", "(§, 1).0", self.lock(depth + 1))),
                (1, lambda: node("acq", "(§, §).1", self.lock(depth + 1), self.lock(depth + 1))),
                (1, lambda: node("acq", "(Pair { g: §, h: § }).h", self.lock(depth + 1), self.lock(depth + 1))),
                (1, lambda: node("acq", "*Box::new(§)", self.lock(depth + 1))),
                (1, lambda: node("acq", "Wrap::new(§).into_inner()", self.lock(depth + 1))),
                (1, lambda: node("acq", "maybe_grab(e, e.m(§)).unwrap_or_else(|| §)", self.site(), self.sync_lock())),
            ]
            if not self.full():
                forms += more
        weights = [weight for weight, _ in forms]
        return self.random.choices([make for _, make in forms], weights)[0]()

    def plain_lock(self) -> Node:
        """A guard acquired without a way out, as for an async block that is only that."""
        return node(
            "acq", f"{{ let g = e.m({self.site()}).lock().unwrap(); probe(e, {self.probe_number()}).await; g }}"
        )

    def sync_lock(self) -> Node:
        """A guard acquired without an await or a way out, as for a closure."""
        return node("acq", f"e.m({self.site()}).lock().unwrap()")

    def guard(self) -> Node:
        """A guard: a new one, or one that is given away by its variable."""
        given = self.movable("g")
        if given and self.chance(0.3):
            return self.give(self.random.choice(given))
        return self.lock()

    def give(self, var: Var) -> Node:
        var.owns = "no"
        return node("move", var.name)

    # --- values ------------------------------------------------------------------------------

    def value(self, depth: int = 0) -> Node:
        """A `u32`; most have temporaries on the way."""
        simple: list[Callable[[], Node]] = [
            lambda: node("val", "1"),
            lambda: node("val", f"probe(e, {self.probe_number()}).await"),
        ]
        for var in self.usable("g"):
            simple.append(lambda var=var: node("val", "*§", var.name))  # type: ignore[misc]
        if self.full() or depth > 2:
            return self.pick(*simple)
        deeper = depth + 1
        site, value = self.site, self.value

        def v(template: str, *fill: Callable[[], Node]) -> Callable[[], Node]:
            template = f"({template})" if " as " in template or template[0] in "*{" else template
            return lambda: node("val", template, *(make() for make in fill))

        def s(template: str) -> Callable[[], Node]:
            template = f"({template})" if " as " in template or template[0] in "*{" else template
            return lambda: node("val", template, site())

        def lock() -> Node:
            return self.lock(1)

        def val() -> Node:
            return value(deeper)

        def opt() -> Node:
            return self.option(deeper)

        def cond() -> Node:
            return self.condition(deeper)

        forms: list[Callable[[], Node]] = [
            v("*§", lock),
            v("*§", lock),
            s("e.m(§).peek()"),
            s("peek(e.m(§))"),
            s("e.m(§).lock().map(|g| *g).unwrap_or(0)"),
            s("e.m(§).lock().ok().map_or(0, |g| *g)"),
            s("e.v(§).lock().unwrap().len() as u32"),
            s("e.v(§).lock().unwrap().iter().map(|x| *x).sum::<u32>()"),
            s("e.v(§).lock().unwrap().iter().copied().max().unwrap_or(2)"),
            s("e.v(§).lock().unwrap().clone().len() as u32"),
            s("e.v(§).lock().unwrap().first().copied().unwrap_or_default()"),
            s("e.o(§).lock().unwrap().unwrap_or(1)"),
            s("e.o(§).lock().unwrap().as_ref().map_or(0, |x| *x)"),
            s("*e.r(§).read().unwrap()"),
            s("*e.r(§).write().unwrap()"),
            s("*e.c(§).borrow()"),
            s("*e.c(§).borrow_mut()"),
            s("*Ref::map(e.c(§).borrow(), |x| x)"),
            v("§ + §", val, val),
            v("§ + §", val, val),
            v("add(§, §)", val, val),
            v("add(§, §)", val, val),
            v("probe_with(e, §, §).await", lambda: node("n", self.probe_number()), val),
            v("probe_with(e, §, §).await", lambda: node("n", self.probe_number()), val),
            v("probe_ref(e, §, &(§)).await", lambda: node("n", self.probe_number()), val),
            v("probe_ref(e, §, &§).await", lambda: node("n", self.probe_number()), lock),
            v("(§).max(§)", val, val),
            v("(§, §).0", val, val),
            v("(§, §).1", lock, val),
            v("[§, §][0]", val, val),
            v("[1, 2][(§ % 2) as usize]", val),
            v("(Point { x: §, y: § }).y", val, val),
            v("val(&*§)", lock),
            v("val(&(§)) + §", val, val),
            v("*first(&*§, &(§))", lock, val),
            v("*e.tail(&*§)", lock),
            v("View::of(&*§).get() + §", lock, val),
            v("{ § }", val),
            v("{ let x = §; x }", val),
            v("{ let g = §; *g }", lock),
            v("{ let g = §; §; *g }", lock, val),
            v("{ let g = §; drop(g); § }", lock, val),
            v("{ §; § }", val, val),
            v("unsafe { § }", val),
            v("if § { § } else { § }", cond, val, val),
            v("match § { Some(x) => x, None => § }", opt, val),
            v("match § { Some(x) if § => x, _ => § }", opt, cond, val),
            v("match e.pick(§) { 0 => §, 1 | 2 => 5, _ => 6 }", val, val),
            v("match § { g => { §; *g } }", lock, val),
            v("match &§ { g => { §; **g } }", lock, val),
            v("match *§ { x => { §; x } }", lock, val),
            v("if let Some(x) = § { § } else { § }", opt, val, val),
            v("§? + §", opt, val),
            v("§ as u64 as u32", val),
            v("(|| §)()", lambda: node("val", "*§", self.sync_lock())),
            v("run(|| §)", lambda: node("val", "*§", self.sync_lock())),
            v('format!("{} {}", §, §).len() as u32', val, val),
            v('format!("{:?} {}", §, §).len() as u32', lock, val),
            v("matches!(§, Some(1)) as u32", opt),
            v("(§ == §) as u32", val, val),
            v("(§ && §) as u32", cond, cond),
            v("(!(§ || §)) as u32", cond, cond),
            v("vec![§, §].len() as u32", val, val),
            v("vec![§].len() as u32 + §", lock, val),
            v("eat(§)", self.guard),
            v("eat(§) + §", self.guard, val),
            v("Holder::wrap(§).count() + §", lock, val),
            v("*Holder::wrap(§) + §", lock, val),
            v("Holder::wrap(§).finish() + §", lock, val),
            v("u32::clone(&*§) + §", lock, val),
            v("§.checked_add(§).unwrap_or(0)", lock, val),
            v("§.to_string().len() as u32 + §", lock, val),
            v("Box::new(§).count_ones() + §", lock, val),
            v("at(e, §, async { § }).await", lambda: node("n", self.probe_number()), val),
            v("loop { if § { break (§); } }", cond, val),
            v("e.res(§).unwrap_or_else(|x| x)", val),
            v("-(§ as i64) as u32", val),
            v("(*&*§) + §", lock, val),
            v("[§; 2][1]", val),
            v("(§..§).start", val, val),
        ]
        return self.random.choice(forms)() if not self.chance(0.25) else self.pick(*simple)

    def option(self, depth: int = 0) -> Node:
        """An `Option<u32>`, both ways possible."""
        if self.full():
            return node("opt", "e.opt(1)")
        site = self.site
        forms: list[Callable[[], Node]] = [
            lambda: node("opt", "e.opt(§)", self.value(depth + 1)),
            lambda: node("opt", "e.opt(*§)", self.lock(1)),
            lambda: node("opt", "e.o(§).lock().unwrap().take()", site()),
            lambda: node("opt", "(*e.o(§).lock().unwrap())", site()),
            lambda: node("opt", "e.o(§).lock().unwrap().clone()", site()),
            lambda: node("opt", "e.o(§).lock().unwrap().as_ref().copied()", site()),
            lambda: node("opt", "e.v(§).lock().unwrap().pop()", site()),
            lambda: node("opt", "e.v(§).lock().unwrap().first().copied()", site()),
            lambda: node("opt", "e.v(§).lock().unwrap().iter().next().cloned()", site()),
            lambda: node("opt", "e.res(§).ok()", self.value(depth + 1)),
            lambda: node("opt", "({ e.v(§).lock().unwrap().pop() })", site()),
            lambda: node("opt", "({ let x = e.v(§).lock().unwrap().pop(); x })", site()),
            lambda: node("opt", "maybe_grab(e, e.m(§)).map(|g| *g)", site()),
            lambda: node("opt", "maybe_grab(e, e.m(§)).as_deref().copied()", site()),
            lambda: node("opt", "(e.opt(§), §).0", self.value(depth + 1), self.value(depth + 1)),
            lambda: node("opt", "at(e, §, async { e.opt(§) }).await", self.probe_number(), self.value(depth + 1)),
        ]
        return self.random.choice(forms)()

    def condition(self, depth: int = 0) -> Node:
        """A condition, both ways possible."""
        if self.full() or depth > 2 or self.chance(0.3):
            return node("cond", "e.flip()")
        deeper = depth + 1
        forms: list[Callable[[], Node]] = [
            lambda: node("cond", "e.cond(§)", self.value(deeper)),
            lambda: node("cond", "e.is(&*§)", self.lock(1)),
            lambda: node("cond", "e.v(§).lock().unwrap().is_empty()", self.site()),
            lambda: node("cond", "e.o(§).lock().unwrap().is_some()", self.site()),
            lambda: node("cond", "!§", self.condition(deeper)),
            lambda: node("cond", "(§ && §)", self.condition(deeper), self.condition(deeper)),
            lambda: node("cond", "(§ || §)", self.condition(deeper), self.condition(deeper)),
            lambda: node("cond", "{ § }", self.condition(deeper)),
            lambda: node("cond", "{ let g = §; e.cond(*g) }", self.lock(1)),
            lambda: node("cond", "matches!(§, Some(_))", self.option(deeper)),
            lambda: node("cond", "§.is_some()", self.option(deeper)),
            lambda: node("cond", "maybe_grab(e, e.m(§)).is_none()", self.site()),
        ]
        return self.random.choice(forms)()

    # --- blocks ------------------------------------------------------------------------------

    def body(self) -> Node:
        made = self.statements(self.size)
        made.append(self.probe())
        tail = self.value() if self.chance(0.4) else node("val", "0")
        made.append(node("tail", "Some(§)", tail))
        return block(made)

    def probe(self) -> Node:
        return node("probe", f"probe(e, {self.probe_number()}).await;")

    def statements(self, count: int) -> list[Node]:
        made: list[Node] = []
        for _ in range(count):
            made.append(self.statement())
            if self.chance(0.4):
                made.append(self.probe())
        return made

    def branch(self, pattern: list[Var] | None = None, ends: Node | None = None) -> Node:
        """A block of its own; what it moves is gone, perhaps, afterwards (`merged` says)."""
        outer = self.at
        self.at = Inside(
            [*outer.variables, *(pattern or [])], outer.loops, outer.labels, outer.frame, outer.depth + 1, outer.fixed
        )
        for var in pattern or []:
            var.depth = self.at.depth
        count = self.random.choice((0, 1, 1, 2, 3)) if outer.depth < 3 else self.random.choice((0, 1))
        made = [self.marker(), *self.statements(count)]
        if self.chance(0.6):
            made.append(self.probe())
        if ends is not None:
            made.append(ends)
        self.at = outer
        return block(made)

    def branched(self, *makes: tuple[Callable[[], Node], bool]) -> list[Node]:
        """Blocks of which one runs; what a block that goes on has moved, is gone perhaps.

        Each comes with whether control leaves for good at its end.
        """
        variables = self.at.variables
        before = [v.owns for v in variables]
        after: list[set[str]] = [set() for _ in variables]
        made: list[Node] = []
        for make, leaves in makes:
            made.append(make())
            for i, var in enumerate(variables):
                if not leaves:
                    after[i].add(var.owns)
                var.owns = before[i]
        for i, var in enumerate(variables):
            ways = after[i] or {before[i]}
            var.owns = ways.pop() if len(ways) == 1 else "maybe"
        return made

    def leaving(self) -> Node | None:
        """A way out of here."""
        ways = ["return None;", "return Some(1);"]
        if self.at.loops:
            ways += ["break;", "continue;"] * 2
        ways += [f"break '{label};" for label in self.at.labels]
        if not self.chance(0.35):
            return None
        if self.chance(0.15):
            return node("jump", "return Some(§);", self.value(1))
        return node("jump", self.random.choice(ways))

    # --- statements --------------------------------------------------------------------------

    def statement(self) -> Node:
        forms: list[tuple[float, Callable[[], Node]]] = [
            (3, self.let_guard),
            (2, self.let_kind),
            (2, self.let_value),
            (1.5, self.let_pattern),
            (1, self.let_ref),
            (2, self.use_value),
            (3, self.consume),
            (2, self.handle),
            (1, self.assign),
            (1, self.shadow),
        ]
        if self.at.depth < 4 and self.branches < 60:
            forms += [
                (2, self.if_),
                (2, self.if_let),
                (2, self.match),
                (1.5, self.let_else),
                (1.5, self.loop),
                (1, self.inner_block),
                (1.5, self.async_block),
                (1, self.match_guard),
            ]
        if self.full():
            forms = [(2, self.consume), (1, self.handle), (1, self.use_value), (0.5, self.shadow)]
        return self.random.choices([make for _, make in forms], [weight for weight, _ in forms])[0]()

    def declare(self, stem: str, kind: str) -> Var:
        var = Var(self.name(stem), kind, depth=self.at.depth)
        self.at.variables.append(var)
        return var

    def let_guard(self) -> Node:
        template = self.random.choice(("let mut § = §;",) * 4 + ("let _ = §;", "let _§ = §;", "let mut § = { § };"))
        if template == "let _ = §;":
            return node("stmt", template, self.guard())
        value = self.guard()
        var = self.declare("g", "g")
        if template == "let _§ = §;":
            name, var.name = var.name, f"_{var.name}"
            return node("stmt", "let mut _§ = §;", name, value)
        return node("stmt", template, var.name, value)

    def made_of(self, kind: str) -> Node:
        """A value of a kind."""
        guard, site = self.guard, self.site
        forms: dict[str, list[Callable[[], Node]]] = {
            "og": [
                lambda: node("og", "Some(§)", guard()),
                lambda: node("og", "Some(§)", guard()),
                lambda: node("og", "e.m(§).lock().ok()", site()),
                lambda: node("og", "maybe_grab(e, e.m(§))", site()),
                lambda: node("og", "try_grab(e, e.m(§)).ok()", site()),
                lambda: node("og", "e.flip().then(|| §)", self.sync_lock()),
                lambda: node("og", "Some(§).filter(|_| e.flip())", guard()),
                # With an option that is full, a false alarm: `an_option_that_is_full_for_sure` in
                # corpus/rules/guard-across-await.rs.
                lambda: node(
                    "og", "{ let mut m = maybe_grab(e, e.m(§)); m.get_or_insert(§); m }", site(), self.lock(1)
                ),
                lambda: node(
                    "og",
                    "{ let mut m = maybe_grab(e, e.m(§)); m.get_or_insert_with(|| §); m }",
                    site(),
                    self.sync_lock(),
                ),
            ],
            "vg": [
                lambda: node("vg", "vec![§]", guard()),
                lambda: node("vg", "Vec::from([§])", guard()),
                lambda: node("vg", "Vec::<G<'_>>::new()"),
                lambda: node("vg", "vec![§, §]", guard(), guard()),
                lambda: node("vg", "maybe_grab(e, e.m(§)).into_iter().collect::<Vec<_>>()", site()),
            ],
            "bg": [lambda: node("bg", "Box::new(§)", guard()), lambda: node("bg", "Box::from(§)", guard())],
            "t2": [lambda: node("t2", "(§, §)", guard(), guard())],
            "pair": [lambda: node("pair", "Pair { g: §, h: § }", guard(), guard())],
            "hold": [
                lambda: node("hold", "Holder::new(e.m(§))", site()),
                lambda: node("hold", "Holder::wrap(§)", guard()),
                lambda: node("hold", "Holder { guard: §, count: § }", guard(), self.value(1)),
            ],
            "which": [
                lambda: node("which", "Which::One(§)", guard()),
                lambda: node("which", "Which::Two(§, 1)", guard()),
                lambda: node("which", "if e.flip() { Which::One(§) } else { Which::Neither }", self.lock()),
                lambda: node(
                    "which", "if e.flip() { Which::One(§) } else { Which::Two(§, 2) }", self.lock(), self.lock()
                ),
                lambda: node(
                    "which",
                    "match e.pick(1) { 0 => Which::One(§), 1 => Which::Two(§, 2), _ => Which::Neither }",
                    self.lock(),
                    self.lock(),
                ),
            ],
            "wrap": [
                lambda: node("wrap", "Wrap(§)", guard()),
                lambda: node("wrap", "Wrap::new(§)", guard()),
            ],
            "res": [
                lambda: node("res", "e.m(§).lock()", site()),
                lambda: node("res", "e.m(§).try_lock()", site()),
            ],
            "nest": [lambda: node("nest", "(§, (§, 1))", guard(), guard())],
            "rc": [
                lambda: node("rc", "Rc::new(§)", guard()),
                lambda: node("rc", "Rc::clone(&Rc::new(§))", guard()),
                lambda: node("rc", "{ let r = Rc::new(§); Rc::clone(&r) }", guard()),
            ],
            "map": [
                lambda: node("map", "Ref::map(e.c(§).borrow(), |x| x)", site()),
                lambda: node("map", "RefMut::map(e.c(§).borrow_mut(), |x| x)", site()),
                lambda: node("map", "e.c(§).borrow()", site()),
                lambda: node("map", "e.c(§).try_borrow_mut().unwrap()", site()),
                lambda: node("map", "e.r(§).read().unwrap()", site()),
                lambda: node("map", "e.r(§).write().unwrap()", site()),
                lambda: node("map", "e.v(§).lock().unwrap()", site()),
            ],
        }

        if kind == "clo":
            return self.closure()
        return self.random.choice(forms[kind])()

    def closure(self) -> Node:
        given = self.movable("g", "og", "bg", "hold")
        if not given:
            return node("clo", "|| peek(e.m(§))", self.site())
        var = self.random.choice(given)
        form = self.random.choice(("move || touch(&§)", "|| eat(§)", "move || { let _x = &§; 1 }", "move || eat(§)"))
        return node("clo", form, self.give(var))

    def let_kind(self) -> Node:
        kind = self.random.choice([k for k in KINDS if k not in ("g", "fut")])
        value = self.made_of(kind)
        var = self.declare("v", kind)
        var.one = kind == "vg" and len(value.nodes()) < 2
        return node("stmt", "let mut § = §;", var.name, value)

    def let_value(self) -> Node:
        form = self.random.choice(("let _x = §;", "let _ = §;", "let _x = §; touch(&_x);", "let _x: u32 = §;"))
        return node("stmt", form, self.value())

    def let_pattern(self) -> Node:
        """A `let` that takes something apart."""
        pairs = self.movable("t2")
        records = self.movable("pair")
        holders = self.movable("hold")
        forms: list[str] = ["tuple", "tuple", "wild", "struct", "nested", "array"]
        if pairs:
            forms += ["of pair", "of pair wild"]
        if records:
            forms += ["of record", "of record rest"]
        if holders:
            forms += ["of holder", "of holder wild"]
        form = self.random.choice(forms)
        if form == "tuple":
            first, second = self.guard(), self.guard()
            a, b = self.declare("g", "g"), self.declare("g", "g")
            return node("stmt", "let (mut §, mut §) = (§, §);", a.name, b.name, first, second)
        if form == "wild":
            first, second = self.guard(), self.guard()
            a = self.declare("g", "g")
            return node("stmt", "let (mut §, _) = (§, §);", a.name, first, second)
        if form == "struct":
            first, second = self.guard(), self.guard()
            a = self.declare("g", "g")
            return node("stmt", "let Pair { g: mut §, .. } = (Pair { g: §, h: § });", a.name, first, second)
        if form == "nested":
            first, second = self.guard(), self.guard()
            a, b = self.declare("g", "g"), self.declare("g", "g")
            return node("stmt", "let (mut §, (_, mut §)) = (§, (1, §));", a.name, b.name, first, second)
        if form == "array":
            first, second = self.guard(), self.guard()
            a, b = self.declare("g", "g"), self.declare("g", "g")
            return node("stmt", "let [mut §, mut §] = [§, §];", a.name, b.name, first, second)
        if form in ("of pair", "of pair wild"):
            var = self.random.choice(pairs)
            a = self.declare("g", "g")
            if form == "of pair":
                b = self.declare("g", "g")
                var.owns = "no"
                return node("stmt", "let (mut §, mut §) = §;", a.name, b.name, var.name)
            var.owns = "maybe"
            return node("stmt", "let (_, mut §) = §;", a.name, var.name)
        if form in ("of record", "of record rest"):
            var = self.random.choice(records)
            a = self.declare("g", "g")
            var.owns = "maybe"
            if form == "of record rest":
                return node("stmt", "let Pair { g: mut §, .. } = §;", a.name, var.name)
            return node("stmt", "let Pair { h: mut §, g: _ } = §;", a.name, var.name)
        var = self.random.choice(holders)
        if form == "of holder":
            var.owns = "no"
            a = self.declare("g", "g")
            return node("stmt", "let Holder { guard: mut §, count: _ } = §;", a.name, var.name)
        return node("stmt", "let Holder { count, .. } = §;", var.name)

    def let_ref(self) -> Node:
        """Temporaries that a `let` extends, or does not."""
        forms = (
            "let _r = &§;",
            "let _r = &mut §;",
            "let _r = &*§;",
            "let ref _r = §;",
            "let _r = (&§, 1);",
            "let _r = Some(&§).is_some();",
            "let _r: &u32 = &§;",
            "let _r = { &§ };",
            "let _r = [&§];",
            "let _r = &(§, 1);",
            "let _r = &(§, 1).0;",
            "let _r = &Some(§);",
            "let _r = &pass(§);",
            "let _r = Wrap(&§);",
            "let _r = View { of: &§ };",
            "let (_a, _b) = (&§, 1);",
            "let _r = &§ as &dyn Deref<Target = u32>;",
            "let _r = *&§.max(1);",
            "let &_r = &*§;",
            "let _ = &§;",
            "let _r = val(&§);",
            "let _r = &val(&§);",
            "let _r = match &§ { g => **g == 1 };",
            "let _r = if e.flip() { &§ } else { &§ };",
            "let (_, ref _r) = (1, §);",
            "let _r = &{ § };",
            "let _r = &[§];",
            "let _r = &vec![§];",
            'let _r = format_args!("{}", §).to_string();',
            "let _ = *§;",
            "let _ = (§, 1);",
            "let _ = (§).deref();",
        )
        form = self.random.choice(forms)
        return node("stmt", form, *(self.lock(1) for _ in range(form.count("§"))))

    def use_value(self) -> Node:
        form = self.random.choice(
            ("§;", "eat(§);", "touch(&(§));", "let _ = §;", "assert!((§) < 100);", 'let _ = format!("{}", §);')
        )
        made = self.value()
        return node("stmt", form, node("val", "(§)", made) if form == "§;" else made)

    # --- consuming ---------------------------------------------------------------------------

    def consume(self) -> Node:
        """A variable gives its value away, or a part of it."""
        given = self.movable(*set(KINDS))
        if not given:
            return self.handle()
        var = self.random.choice(given)
        special = {
            "t2": ("drop(§.0);", "drop(§.1);", "eat(§.0);", "let _m = §.0;"),
            "pair": ("drop(§.g);", "drop(§.h);", "eat(§.h);"),
            "nest": ("drop(§.0);", "drop(§.1);", "drop(§.1.0);"),
            "hold": ("drop(§.guard);", "drop(§.into_guard());", "§.finish();", "let _h = §.into_guard();"),
            "og": (
                "let _m = §.unwrap();",
                "drop(§.unwrap());",
                "let _m = §.map(|g| *g);",
                "let _m = §.into_iter().next();",
            ),
            "vg": ("let _m = §.into_iter();", "for g in § { drop(g); }", "drop(§.into_iter());"),
            "bg": ("drop(*§);", "let _m = *§;"),
            "wrap": ("let _m = §.into_inner();", "drop(§.0);", "let Wrap(_m) = §;"),
            "res": ("drop(§.unwrap());", "let _m = §.unwrap();", "let _m = §.ok();", "let _m = §.map(|g| *g);"),
            "clo": ("let _m = §();", "run(§);", "let _m = §;"),
            "fut": ("let _m = §;",),
            "which": ("let _m = Some(§);",),
            "rc": ("let _m = §.clone(); drop(§);", "let _m = Rc::clone(&§); drop(§);", "drop(§.clone());"),
        }.get(var.kind, ())
        if var.kind == "vg" and var.one:
            special += ("for g in § { drop(g); ø; }", "for g in § { ø; drop(g); ø; }")
        general = (
            "drop(§);",
            "drop(§);",
            "std::mem::drop(§);",
            "eat(§);",
            "e.eat(§);",
            "let _m = §;",
            "{ let _m = §; }",
            "{ §; }",
            "let _ = pass(§);",
            "let _m = pass(§);",
            "let _m = Some(§);",
            "let _m = (§, 1);",
            "let _m = Wrap(§);",
            "let _m = Box::new(§);",
            "let _m = vec![§];",
            "let _m = std::cell::RefCell::new(§);",
            "let _m = Rc::new(§);",
            "eat_later(§).await;",
            "let _m = eat_later(§);",
            "let _m = async move { touch(&§); };",
            "let _m = move || touch(&§);",
            "async move { let _m = §; }.await;",
            "run(move || { eat(§); });",
            "run(|| drop(§));",
            "let _m = match § { m => m };",
            "match § { _m => {} }",
            "let _m = if e.flip() { Some(§) } else { None };",
            "if e.flip() { drop(§); }",
            "let _m = [§];",
            "let _m; _m = §;",
            "let _m = loop { break §; };",
            "let _m = { let m = §; m };",
            "let _m = 'a: { if e.flip() { break 'a None; } Some(§) };",
        )
        form = self.random.choice(special) if special and self.chance(0.5) else self.random.choice(general)
        partial = any(mark in form for mark in ("§.0", "§.1", "§.g)", "§.h)", "§.guard)"))
        var.owns = "maybe" if partial else "no"
        template = form.replace("ø", "§")
        parts = [node("move", var.name) if letter == "§" else self.awaiting() for letter in form if letter in "§ø"]
        return node("stmt", template, *parts)

    def handle(self) -> Node:
        """Something is done to a value where it lies."""
        usable = self.usable(*set(KINDS))
        if not usable:
            return self.use_value()
        var = self.random.choice(usable)
        fixed = var.depth < self.at.fixed
        special: dict[str, tuple[str, ...]] = {
            "og": (
                "§ = None;",
                "§.take();",
                "drop(§.take());",
                "let _m = §.take();",
                "let _ = §.take();",
                "drop(std::mem::take(&mut §));",
                "let _m = std::mem::take(&mut §);",
                "let _m = std::mem::replace(&mut §, None);",
                "§.replace(¤);",
                "let _m = §.replace(¤);",
                "§.insert(¤);",
                "§ = Some(¤);",
                "touch(&§.as_ref().map(|g| **g));",
                "let _m = §.as_mut().map(|g| **g);",
                "let _m = &mut §; _m.take();",
                "let _m = §.is_some();",
                "if let Some(_r) = &§ { }",
                "if let Some(_r) = §.as_ref() { }",
                "std::mem::swap(&mut §, &mut Some(¤));",
                "std::mem::swap(&mut §, &mut None);",
            ),
            "vg": (
                "§.push(¤);",
                "§.clear();",
                "§ = Vec::new();",
                "§ = vec![¤];",
                "drop(std::mem::take(&mut §));",
                "let _m = std::mem::take(&mut §);",
                "§.extend([¤]);",
                "§.drain(..);",
                "for _g in §.iter() { ø; }",
                "for _g in &§ { ø; }",
                "for _g in §.drain(..) { ø; }",
                "let _m = §.len();",
                "§.insert(0, ¤);",
                "§.truncate(0);",
                "§.retain(|_| e.flip());",
                "while let Some(_x) = §.pop() { ø; }",
                "let mut m = std::mem::take(&mut §); ø2 §.append(&mut m);",
                *(_OF_ONE if var.one else ()),
            ),
            "rc": ("let _m = §.clone();", "let _m = Rc::clone(&§);", "touch(&**§);", "let _m = (Rc::clone(&§), 1);"),
            "t2": ("§.0 = ¤;", "§.1 = ¤;", "let _m = std::mem::replace(&mut §.0, ¤);", "§ = (¤, ¤);", "let _m = &§.0;"),
            "pair": ("§.g = ¤;", "let _m = std::mem::replace(&mut §.h, ¤);", "§ = Pair { g: ¤, h: ¤ };"),
            "hold": (
                "§.guard = ¤;",
                "§.count = 2;",
                "§.get();",
                "let _m = *§;",
                "§ = Holder::wrap(¤);",
                "§ = §.renew(e.m(¥));",
            ),
            "bg": ("*§ = ¤;", "§ = Box::new(¤);", "touch(&**§);", "let _m = ***§;"),
            "g": (
                "§ = ¤;",
                "let _m = std::mem::replace(&mut §, ¤);",
                "std::mem::swap(&mut §, &mut ¤);",
                "*§ += 1;",
                "*§ = ø1;",
                "touch(&§);",
                "touch_mut(&mut §);",
                "touch_mut(&mut *§);",
                "let _ = §;",
                "let _ = &§;",
                "let _r = &§;",
                "let ref _r = §;",
                "match § { _ => {} }",
                "match § { ref _r => {} }",
                "let _f = || touch(&§);",
                "let _f = async { touch(&§); };",
                "async { touch(&§); }.await;",
                "run(|| touch(&§));",
                "ø2",
                "let _v = View::of(&§);",
                "_ = §;",
            ),
            "which": ("§ = Which::Neither;", "§ = Which::One(¤);", "if let Which::One(_g) = &§ { }"),
            "wrap": ("§.0 = ¤;", "§ = Wrap(¤);", "touch(§.as_inner());"),
        }
        form = self.random.choice(special.get(var.kind, ("touch(&§);",)))
        var.one = var.one and not any(way in form for way in ("push", "§ = ", "extend", "insert", "append"))
        if fixed and form.startswith("let _m = &mut"):
            form = "touch(&§);"
        parts: list[Node | str] = []
        template = ""
        for letter in form:
            if letter == "§":
                parts.append(var.name)
            elif letter == "¤":
                parts.append(self.lock(1))
            elif letter == "£":
                parts.append(self.sync_lock())
            elif letter == "¥":
                parts.append(self.site())
            elif letter == "ø":
                parts.append(self.awaiting())
            else:
                template += letter
                continue
            template += "§"
        template = template.replace("§1;", "§;").replace("§2", "§;") if "ø1" in form or "ø2" in form else template
        return node("stmt", template, *parts)

    def awaiting(self) -> Node:
        return node("val", f"probe(e, {self.probe_number()}).await")

    def assign(self) -> Node:
        """A variable that gave its value away gets another one."""
        gone = [v for v in self.at.variables if v.owns != "yes" and v.kind in ("g", "og", "vg", "t2", "pair", "hold")]
        if not gone:
            name = self.name("g")
            value = self.guard()
            self.at.variables.append(Var(name, "g", depth=self.at.depth))
            probe = self.probe()
            return node("stmt", "let mut §; § § = §;", name, probe, name, value)
        var = self.random.choice(gone)
        value = self.lock() if var.kind == "g" else self.made_of(var.kind)
        var.one = False
        if var.depth >= self.at.fixed:
            var.owns = "yes"
        return node("stmt", "§ = §;", var.name, value)

    def shadow(self) -> Node:
        usable = self.movable("g")
        if not usable:
            return self.let_value()
        var = self.random.choice(usable)
        name = var.name
        form = self.random.choice(
            ("let § = *§;", "let § = (§, 1);", "let mut § = Some(§);", "let § = &§;", "let mut § = §;")
        )
        var.owns = "no"
        var.name = "gone"
        var.kind = "hidden"
        if form == "let mut § = Some(§);":
            self.at.variables.append(Var(name, "og", depth=self.at.depth))
        elif form == "let mut § = §;":
            self.at.variables.append(Var(name, "g", depth=self.at.depth))
        return node("stmt", form, name, name)

    # --- control flow ------------------------------------------------------------------------

    def leaves(self, end: Node | None) -> bool:
        return end is not None

    def if_(self) -> Node:
        condition = self.condition()
        ends, other = self.leaving(), self.leaving()
        if self.chance(0.5):
            then, _ = self.branched(
                (lambda: self.branch(ends=ends), ends is not None), (lambda: node("stmt", ""), False)
            )
            return node("stmt", "if § §", condition, then)
        if ends is not None and other is not None:
            other = None
        then, otherwise = self.branched(
            (lambda: self.branch(ends=ends), ends is not None), (lambda: self.branch(ends=other), other is not None)
        )
        return node("stmt", "if § § else §", condition, then, otherwise)

    def scrutinee(self) -> tuple[str, Node, str]:
        """A pattern that may fail, what it is matched against, and the kind of `x` in it."""
        forms: list[Callable[[], tuple[str, Node, str]]] = [
            lambda: ("Some(x)", self.option(), ""),
            lambda: ("Some(x)", self.option(), ""),
            lambda: ("Ok(x)", node("res", "e.res(§)", self.value(1)), ""),
            lambda: ("Some(mut x)", node("og", "maybe_grab(e, e.m(§))", self.site()), "g"),
            lambda: ("Some(mut x)", node("og", "maybe_grab(e, e.m(§))", self.site()), "g"),
            lambda: ("Ok(mut x)", node("og", "try_grab(e, e.m(§))", self.site()), "g"),
            lambda: ("Some(_)", node("og", "maybe_grab(e, e.m(§))", self.site()), ""),
            lambda: ("Some(ref x)", node("og", "maybe_grab(e, e.m(§))", self.site()), ""),
            lambda: ("Some(x)", node("og", "&maybe_grab(e, e.m(§))", self.site()), ""),
            lambda: ("Some(x)", node("og", "maybe_grab(e, e.m(§)).as_ref()", self.site()), ""),
            lambda: ("Some(x)", node("opt", "e.o(§).lock().unwrap().as_ref()", self.site()), ""),
            lambda: ("Some(x)", node("opt", "e.o(§).lock().unwrap().as_mut()", self.site()), ""),
            lambda: ("Some(x)", node("opt", "&*e.o(§).lock().unwrap()", self.site()), ""),
            lambda: ("Some(x)", node("opt", "e.v(§).lock().unwrap().first()", self.site()), ""),
            lambda: ("[x, ..]", node("opt", "e.v(§).lock().unwrap()[..]", self.site()), ""),
            lambda: ("[x, ..]", node("opt", "&e.v(§).lock().unwrap()[..]", self.site()), ""),
            lambda: ("(Some(x), mut y)", node("og", "(e.opt(1), §)", self.lock(1)), ""),
            lambda: ("(Some(x), _)", node("og", "(e.opt(1), §)", self.lock(1)), ""),
            lambda: ("(Some(mut x), _)", node("og", "(maybe_grab(e, e.m(§)), 1)", self.site()), "g"),
            lambda: ("Some((mut x, _))", node("og", "maybe_grab(e, e.m(§)).map(|g| (g, 1))", self.site()), "g"),
            lambda: ("Some(x @ _)", self.option(), ""),
            lambda: ("Some(_)", self.option(), ""),
            lambda: ("(0 | 1)", node("val", "e.pick(§)", self.value(1)), ""),
        ]
        pattern, value, kind = self.random.choice(forms)()
        return pattern, value, kind

    def named(self, pattern: str, kind: str) -> tuple[str, list[Var]]:
        if not kind:
            return pattern, []
        name = self.name("x")
        return pattern.replace("x", name).replace("ma" + name, "max"), [Var(name, kind)]

    def if_let(self) -> Node:
        pattern, value, kind = self.scrutinee()
        pattern, variables = self.named(pattern, kind)
        if self.modern and self.chance(0.35):
            return self.chain(pattern, value, variables)
        ends, other = self.leaving(), self.leaving()
        if ends is not None:
            other = None
        then, otherwise = self.branched(
            (lambda: self.branch(variables, ends), ends is not None),
            (lambda: self.branch(ends=other), other is not None),
        )
        if self.chance(0.2):
            condition = self.condition()
            otherwise = node("stmt", "if § § else §", condition, otherwise, block([self.marker(), self.probe()]))
        return node("stmt", "if let § = § § else §", pattern, value, then, otherwise)

    def chain(self, pattern: str, value: Node, variables: list[Var]) -> Node:
        """`if let .. && .. && let ..`, which the edition of 2024 has."""
        parts = [node("cond", "let § = §", pattern, value)]
        if self.chance(0.7):
            parts.append(self.condition(1))
        if self.chance(0.5) and not self.full():
            more, other, kind = self.scrutinee()
            more, names = self.named(more, kind)
            parts.append(node("cond", "let § = §", more.replace("mut y", "_"), other))
            variables = [*variables, *names]
        if self.chance(0.3):
            parts.insert(0, self.condition(1))
        chained = node("chain", " && ".join("§" for _ in parts), *parts)
        then, otherwise = self.branched((lambda: self.branch(variables), False), (lambda: self.branch(), False))
        return node("stmt", "if § § else §", chained, then, otherwise)

    def match(self) -> Node:
        pattern, value, kind = self.scrutinee()
        pattern, variables = self.named(pattern, kind)
        ends = self.leaving()
        condition = self.condition(1) if self.chance(0.3) else None
        then, otherwise = self.branched((lambda: self.branch(variables, ends), ends is not None), (self.branch, False))
        if condition is not None:
            return node("stmt", "match § { § if § => §, _ => § }", value, pattern, condition, then, otherwise)
        return node("stmt", "match § { § => §, _ => § }", value, pattern, then, otherwise)

    def match_guard(self) -> Node:
        """A match on a variable that owns a guard, by value or by reference."""
        options = self.movable("og", "which", "res")
        if not options:
            return self.match()
        var = self.random.choice(options)
        name = self.name("x")
        form, kind = self.random.choice(
            {
                "og": [
                    ("match § { Some(mut N) => §, None => § }", "g"),
                    ("if let Some(mut N) = § § else §", "g"),
                    ("if let Some(N) = &§ § else §", ""),
                    ("if let Some(ref N) = § § else §", ""),
                    ("match § { Some(_) => §, None => § }", ""),
                    ("match &mut § { Some(N) => §, None => § }", ""),
                    ("if let Some(mut N) = §.take() § else §", "g"),
                    ("match §.take() { Some(mut N) => §, None => § }", "g"),
                    ("match § { Some(N) if e.flip() => §, _ => § }", "g"),
                ],
                "which": [
                    ("match § { Which::One(mut N) => §, _ => § }", "g"),
                    ("match § { Which::Two(mut N, _) => §, Which::One(_) | Which::Neither => § }", "g"),
                    ("if let Which::One(mut N) = § § else §", "g"),
                    ("if let Which::Two(..) = &§ § else §", ""),
                    ("match § { Which::Two(ref N, _) => §, _ => § }", ""),
                    ("match § { Which::One(mut N) | Which::Two(mut N, _) => §, Which::Neither => § }", "g"),
                    ("match § { Which::Neither => §, _N => § }", ""),
                    ("match &§ { Which::Neither => §, N => § }", ""),
                    ("if let Which::Neither = § § else §", ""),
                ],
                "res": [
                    ("match § { Ok(mut N) => §, Err(_) => § }", "g"),
                    ("if let Ok(mut N) = § § else §", "g"),
                ],
            }[var.kind]
        )
        moves = kind == "g" and ".take()" not in form
        var.owns = "no"
        variables = [Var(name, kind)] if kind else []
        then, otherwise = self.branched((lambda: self.branch(variables), False), (self.branch, False))
        var.owns = "no" if moves or var.kind != "og" else "yes"
        if var.kind == "res":
            otherwise = block([node("stmt", "return None;")])
        return node("stmt", form.replace("N", name), var.name, then, otherwise)

    def let_else(self) -> Node:
        pattern, value, kind = self.scrutinee()
        pattern, variables = self.named(pattern, kind)
        end = node("jump", self.random.choice(("return None;", "return Some(2);")))
        if self.at.loops and self.chance(0.5):
            end = node("jump", self.random.choice(("break;", "continue;")))
        (otherwise,) = self.branched((lambda: self.branch(ends=end), True))
        pattern = pattern.replace("x,", "_x,").replace("(x)", "(_x)").replace(" x)", " _x)").replace("x @", "_x @")
        for var in variables:
            var.depth = self.at.depth
            self.at.variables.append(var)
        return node("stmt", "let § = § else §;", pattern, value, otherwise)

    def loop(self) -> Node:
        """A loop; what lies outside of it is not moved in it unless the loop ends there."""
        label = self.name("l") if self.chance(0.3) else ""
        outer = self.at
        made = self.random.choice(("loop", "while", "while let", "for", "for", "for iter"))
        variables: list[Var] = []
        head: Node
        if made == "loop":
            head = node("head", "loop")
        elif made == "while":
            head = node("head", "while §", self.condition())
        elif made == "while let":
            pattern, value, kind = self.scrutinee()
            pattern, variables = self.named(pattern, kind)
            head = node("head", "while let § = §", pattern, value)
        elif made == "for":
            head = node("head", "for _i in e.some(§)", self.value(1))
        else:
            head = self.for_guarded()
        self.at = Inside(
            list(outer.variables),
            outer.loops + 1,
            (*outer.labels, label) if label else outer.labels,
            outer.frame,
            outer.depth,
            outer.depth + 1,
        )
        body = self.branch(variables)
        if made == "loop":
            body.parts.append(node("keep", "if § { break; }", self.condition(1)))
        self.at = outer
        prefix = f"'{label}: " if label else ""
        return node("stmt", prefix + "§ §", head, body)

    def for_guarded(self) -> Node:
        forms: list[Callable[[], Node]] = [
            lambda: node("head", "for _x in e.v(§).lock().unwrap().iter()", self.site()),
            lambda: node("head", "for _x in e.v(§).lock().unwrap().clone()", self.site()),
            lambda: node("head", "for _x in e.v(§).lock().unwrap().drain(..)", self.site()),
            lambda: node("head", "for _x in e.some(*§)", self.lock(1)),
            lambda: node("head", "for _x in { e.some(*§) }", self.lock(1)),
            lambda: node("head", "for _x in &*e.v(§).lock().unwrap()", self.site()),
            lambda: node("head", "for _x in maybe_grab(e, e.m(§))", self.site()),
            lambda: node("head", "for _x in maybe_grab(e, e.m(§)).iter()", self.site()),
        ]
        return self.random.choice(forms)()

    def inner_block(self) -> Node:
        label = self.name("b") if self.chance(0.5) else ""
        outer = self.at
        if not label:
            return node("stmt", "§", self.branch())
        self.at = Inside(outer.variables, outer.loops, (*outer.labels, label), outer.frame, outer.depth, outer.fixed)
        before = [v.owns for v in outer.variables]
        body = self.branch()
        self.at = outer
        for var, owned in zip(outer.variables, before, strict=False):
            if var.owns != owned:
                var.owns = "maybe"  # the block may have been left before
        return node("stmt", f"'{label}: §", body)

    def async_block(self) -> Node:
        """A future of its own, awaited at once, later or never."""
        outer = self.at
        moves = self.chance(0.6)
        captured = self.movable(*set(KINDS)) if moves else []
        self.random.shuffle(captured)
        captured = captured[: self.random.choice((0, 1, 1, 2))]
        inside = [Var(v.name, v.kind, "yes", 0) for v in captured if v.kind not in ("clo", "fut")]
        uses: list[Node] = [node("stmt", "touch(&§);", v.name) for v in captured]
        lent = [] if moves else [v for v in self.usable("g", "og", "hold") if self.chance(0.4)]
        uses += [node("stmt", "touch(&§);", v.name) for v in lent]
        for var in captured:
            var.owns = "no"
        self.at = Inside(inside, 0, (), outer.frame + 1, max(outer.depth, 2), 0)
        form = self.random.choice(("now", "now", "later", "never"))
        if form == "never":  # its branches never run: it has none
            made = [*uses, self.probe()]
        else:
            made = [self.marker(), *uses, *self.statements(self.random.choice((0, 1, 2))), self.probe()]
        made.append(node("tail", "Some(§)", self.value(2) if form != "never" else node("val", "1")))
        self.at = outer
        body = node("fut", "async move §" if moves else "async §", block(made))
        if form == "now":
            return node("stmt", "at(e, §, §).await;", self.probe_number(), body)
        name = self.name("f")
        if form == "never":
            # its own awaits do not run; it still owns what it took
            self.at.variables.append(Var(name, "fut", depth=self.at.depth))
            return node("stmt", "let mut § = §;", name, body)
        between = self.probe() if self.chance(0.7) else node("stmt", "")
        return node("stmt", "let § = §; § at(e, §, §).await;", name, body, between, self.probe_number(), name)
