"""Makes small async programs at random, for `sizes`: functions that compile and are never run.

A statement is a `Code`: a head, blocks with statements of their own, what stands between and behind
them. So a program can be cut down statement by statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from random import Random

PRELUDE = """\
#![allow(warnings)]
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
pub type Text = &'static str;
pub struct Y(bool);
impl Future for Y {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { self.0 = true; Poll::Pending }
}
fn y() -> Y { Y(false) }
fn cond() -> bool { std::hint::black_box(true) }
fn count() -> usize { std::hint::black_box(3) }
fn make<T>() -> T { unimplemented!() }
fn look<T: ?Sized>(value: &T) { std::hint::black_box(value); }
fn touch<T: ?Sized>(value: &mut T) { std::hint::black_box(value); }
fn eat<T>(value: T) { std::hint::black_box(&value); }
fn measure<T: ?Sized>(value: &T) -> usize { std::mem::size_of_val(value) }
fn attempt<T>() -> Result<T, Failure> { unimplemented!() }
async fn peek<T>(value: &T) { y().await; look(value); }
async fn glance<T>(value: &T) { y().await; }
async fn alter<T>(value: &mut T) { y().await; touch(value); }
async fn take<T>(value: T) { y().await; look(&value); }
async fn pass<T>(value: T) -> T { y().await; value }
async fn give<T>() -> T { y().await; make() }
async fn tried<T>() -> Result<T, Failure> { y().await; make() }
async fn pair<A, B>(first: A, second: B) { look(&first); y().await; look(&second); }
async fn run<F: Future<Output = ()>>(work: F) { y().await; work.await }
fn later<T>(value: T) -> impl Future<Output = ()> { async move { y().await; look(&value); } }
pub struct Failure(u32, String);
pub struct Guarded([u8; 40]);
impl Drop for Guarded { fn drop(&mut self) { touch(&mut self.0); } }
pub struct Job { id: u64, name: String, data: [u8; 120], next: Option<u32> }
impl Job {
    async fn step(&self) { y().await; look(&self.id); }
    async fn change(&mut self, by: u64) { y().await; self.id += by; peek(&self.name).await; }
    async fn finish(self) -> u64 { peek(&self.data).await; self.id }
    fn check(&self) -> bool { self.id > 3 }
}
"""
MEASURE = """
trait Made<A> { type Future; }
impl<F: Fn() -> R, R> Made<()> for F { type Future = R; }
impl<F: Fn(A) -> R, A, R> Made<(A,)> for F { type Future = R; }
impl<F: Fn(A, B) -> R, A, B, R> Made<(A, B)> for F { type Future = R; }
impl<F: Fn(A, B, C) -> R, A, B, C, R> Made<(A, B, C)> for F { type Future = R; }
fn size<A, F: Made<A>>(_: F) -> usize { std::mem::size_of::<F::Future>() }
"""
PLAIN = ("u8", "u16", "u32", "u64", "usize", "bool", "i64", "char", "f64", "Text", "u128")
HEAP = ("String", "Vec<u8>", "Box<u64>", "Box<[u8; 300]>", "std::sync::Arc<str>", "Guarded", "Job")
LENGTHS = (3, 16, 40, 100, 256, 1024)


@dataclass(frozen=True)
class Code:
    """`head block between block .. tail`; a statement without blocks is all head."""

    head: str
    blocks: tuple[tuple[Code, ...], ...] = ()
    between: str = "} else {"
    tail: str = "}"

    def text(self, indent: str = "    ") -> str:
        """The statement as source."""
        lines = [indent + self.head]
        for i, block in enumerate(self.blocks):
            lines += [indent + self.between] if i else []
            lines += [statement.text(indent + "    ") for statement in block]
        return "\n".join([*lines, indent + self.tail] if self.blocks else lines)

    def smaller(self) -> Iterator[Code]:
        """The statement with one statement inside left out or made smaller."""
        for i, block in enumerate(self.blocks):
            for less in without_one(block):
                yield replace(self, blocks=(*self.blocks[:i], less, *self.blocks[i + 1 :]))


def without_one(block: tuple[Code, ...]) -> Iterator[tuple[Code, ...]]:
    """A block with one statement left out, replaced by what is in it, or made smaller."""
    for i, statement in enumerate(block):
        yield (*block[:i], *block[i + 1 :])
        for inner in statement.blocks:
            yield (*block[:i], *inner, *block[i + 1 :])
    for i, statement in enumerate(block):
        for less in statement.smaller():
            yield (*block[:i], less, *block[i + 1 :])


@dataclass(frozen=True)
class Function:
    """An async function; `call` is how a closure-free expression names it, `args` its parameters' types."""

    name: str
    params: tuple[tuple[str, str], ...]
    output: str
    body: tuple[Code, ...]
    result: str
    calls: frozenset[str] = frozenset()

    def text(self) -> str:
        """The function as source."""
        params = ", ".join(f"{name}: {ty}" for name, ty in self.params)
        body = "\n".join([*(statement.text() for statement in self.body), f"    {self.result}"])
        return f"pub async fn {self.name}({params}) -> {self.output} {{\n{body}\n}}\n"


@dataclass
class _Variable:
    name: str
    ty: str
    frozen: bool = False
    depth: int = 0


@dataclass
class _Scope:
    variables: list[_Variable] = field(default_factory=list)
    loops: int = 0
    nested: bool = False


class Programs:
    """Makes functions one after the other; later ones call earlier ones."""

    def __init__(self, seed: int, macros: bool) -> None:
        self.random = Random(seed)
        self.macros = macros
        self.types: list[str] = []
        self.items: list[str] = []
        self.copied: set[str] = set(PLAIN)
        self.functions: list[Function] = []
        self._names = 0
        self._calls: set[str] = set()
        for i in range(24):
            self._declare(i)

    # --- types -------------------------------------------------------------------------------

    def _declare(self, i: int) -> None:
        if self.random.random() < 0.55:
            fields = ", ".join(f"f{j}: {self.ty(1)}" for j in range(self.random.randint(1, 5)))
            self.items.append(f"pub struct S{i} {{ {fields} }}")
            self.types.append(f"S{i}")
        else:
            variants = [f"V{j}({self.ty(1)})" if self.random.random() < 0.7 else f"V{j}" for j in range(3)]
            self.items.append(f"pub enum E{i} {{ {', '.join(variants)} }}")
            self.types.append(f"E{i}")

    def ty(self, deep: int = 0) -> str:
        """A type."""
        roll = self.random.random()
        if roll < 0.25 or deep > 2:
            return self.random.choice(PLAIN)
        if roll < 0.45:
            return f"[{self.random.choice(('u8', 'u8', 'u32', 'u64'))}; {self.random.choice(LENGTHS)}]"
        if roll < 0.62:
            return self.random.choice(HEAP)
        if roll < 0.72:
            return f"Option<{self.ty(deep + 1)}>"
        if roll < 0.76:
            return f"Result<{self.ty(deep + 1)}, {self.ty(deep + 1)}>"
        if roll < 0.84:
            return f"({self.ty(deep + 1)}, {self.ty(deep + 1)})"
        return self.random.choice(self.types) if self.types else "u64"

    def copies(self, ty: str) -> bool:
        """Is a value of the type copied? Said of the simple ones only."""
        return ty in PLAIN or (ty.startswith("[") and ty.split(";")[0][1:] in PLAIN)

    # --- functions -----------------------------------------------------------------------------

    def add(self) -> Function:
        """One more function."""
        name = f"f{len(self.functions)}"
        self._calls = set()
        scope = _Scope()
        params = []
        for i in range(self.random.choice((0, 0, 1, 1, 2))):
            ty = self.ty()
            if self.random.random() < 0.3:
                params.append((f"p{i}", f"&{ty}"))
                scope.variables.append(_Variable(f"p{i}", f"&{ty}"))
            else:
                params.append((f"mut p{i}", ty))
                scope.variables.append(_Variable(f"p{i}", ty))
        fallible = self.random.random() < 0.3
        self._fallible = fallible
        body = self._block(scope, self.random.randint(3, 9), 0)
        if "await" not in "".join(code.text() for code in body):
            body = (*body, Code("y().await;"))
        result = "Ok(())" if fallible else ""
        output = "Result<(), Failure>" if fallible else "()"
        made = Function(name, tuple(params), output, body, result, frozenset(self._calls))
        self.functions.append(made)
        return made

    def _block(self, scope: _Scope, count: int, deep: int) -> tuple[Code, ...]:
        before = len(scope.variables)
        made = [code for _ in range(count) for code in self._statement(scope, deep)]
        del scope.variables[before:]
        return tuple(made)

    def _name(self) -> str:
        self._names += 1
        return f"v{self._names}"

    def _any(self, scope: _Scope, *, movable: bool = False, mutable: bool = False) -> _Variable | None:
        fitting = [
            variable
            for variable in scope.variables
            if not (mutable and (variable.frozen or variable.ty.startswith("&")))
            and not (movable and not self._may_move(scope, variable))
        ]
        return self.random.choice(fitting) if fitting else None

    def _may_move(self, scope: _Scope, variable: _Variable) -> bool:
        if self.copies(variable.ty) or (variable.ty.startswith("&") and not variable.ty.startswith("&mut")):
            return True
        return not variable.frozen and variable.depth >= scope.loops

    def _moved(self, scope: _Scope, variable: _Variable) -> str:
        if not self.copies(variable.ty) and not variable.ty.startswith("&"):
            scope.variables.remove(variable)
        return variable.name

    def _declared(self, scope: _Scope, ty: str, value: str) -> Code:
        name = self._name()
        scope.variables.append(_Variable(name, ty, depth=scope.loops))
        stated = f": {ty}" if self.random.random() < 0.5 else ""
        return Code(f"let mut {name}{stated} = {value};")

    def _statement(self, scope: _Scope, deep: int) -> list[Code]:
        kinds = _KINDS if deep < 3 else _SIMPLE
        kind = self.random.choices([k for k, _ in kinds], [w for _, w in kinds])[0]
        made = getattr(self, f"_{kind}")(scope, deep)
        return made if isinstance(made, list) else [made] if made is not None else []

    # --- simple statements ---------------------------------------------------------------------

    def _new(self, scope: _Scope, deep: int) -> Code:
        ty = self.ty()
        roll = self.random.random()
        if ty.startswith("[u8") and roll < 0.6:
            return self._declared(scope, ty, f"[0u8; {ty.split('; ')[1]}")
        if ty == "String" and roll < 0.6:
            return self._declared(scope, ty, self.random.choice(("String::new()", 'format!("{}", count())')))
        if ty == "Vec<u8>" and roll < 0.6:
            return self._declared(scope, ty, "vec![0u8; count()]")
        if ty in ("u64", "usize") and roll < 0.6:
            return self._declared(scope, ty, f"{self.random.randint(0, 9)}{ty}")
        return self._declared(scope, ty, f"make::<{ty}>()")

    def _pause(self, scope: _Scope, deep: int) -> Code:
        return Code("y().await;")

    def _look(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope)
        return Code(f"look(&{variable.name});") if variable else None

    def _touch(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope, mutable=True)
        return Code(f"touch(&mut {variable.name});") if variable else None

    def _peek(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope)
        return Code(f"{self.random.choice(('peek', 'glance'))}(&{variable.name}).await;") if variable else None

    def _alter(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope, mutable=True)
        return Code(f"alter(&mut {variable.name}).await;") if variable else None

    def _eat(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope, movable=True)
        if variable is None:
            return None
        name = self._moved(scope, variable)
        return Code(self.random.choice((f"eat({name});", f"drop({name});", f"take({name}).await;")))

    def _rename(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope, movable=True)
        if variable is None:
            return None
        value = self._moved(scope, variable)
        if self.random.random() < 0.4:
            return self._declared(scope, variable.ty, f"pass({value}).await")
        return self._declared(scope, variable.ty, value)

    def _given(self, scope: _Scope, deep: int) -> Code:
        ty = self.ty()
        if self._fallible and self.random.random() < 0.4:
            return self._declared(scope, ty, f"tried::<{ty}>().await?")
        return self._declared(scope, ty, f"give::<{ty}>().await")

    def _tried(self, scope: _Scope, deep: int) -> Code | None:
        return self._declared(scope, ty := self.ty(), f"attempt::<{ty}>()?") if self._fallible else None

    def _assigned(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope, mutable=True)
        if variable is None:
            return None
        value = f"give::<{variable.ty}>().await" if self.random.random() < 0.4 else f"make::<{variable.ty}>()"
        return Code(f"{variable.name} = {value};")

    def _temporary(self, scope: _Scope, deep: int) -> Code:
        return Code(f"{self.random.choice(('peek', 'glance'))}(&make::<{self.ty()}>()).await;")

    def _operands(self, scope: _Scope, deep: int) -> Code:
        return Code(f"pair(make::<{self.ty()}>(), give::<{self.ty()}>().await).await;")

    def _measured(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope)
        if variable is None:
            return None
        return self._declared(scope, "usize", f"measure(&{variable.name})")

    def _shadowed(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope)
        if variable is None or variable.frozen or variable.depth < scope.loops or variable.name.startswith("p"):
            return None
        scope.variables.remove(variable)
        scope.variables.append(_Variable(variable.name, "usize", depth=scope.loops))
        return Code(f"let mut {variable.name} = measure(&{variable.name});")

    def _borrowed(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope)
        if variable is None or variable.ty.startswith("&"):
            return None
        variable.frozen = True
        name = self._name()
        scope.variables.append(_Variable(name, f"&{variable.ty}", depth=scope.loops))
        return Code(f"let {name} = &{variable.name};")

    def _job(self, scope: _Scope, deep: int) -> list[Code] | None:
        jobs = [v for v in scope.variables if v.ty == "Job" and not v.frozen and v.depth >= scope.loops]
        if not jobs:
            return [self._declared(scope, "Job", "make::<Job>()")]
        job = self.random.choice(jobs)
        roll = self.random.randint(0, 3)
        if roll == 0:
            return [Code(f"{job.name}.step().await;")]
        if roll == 1:
            return [Code(f"{job.name}.change({self.random.choice(('7', 'give::<u64>().await'))}).await;")]
        if roll == 2:
            return [Code(f"if {job.name}.check() {{ {job.name}.id += 1; }}")]
        scope.variables.remove(job)
        return [self._declared(scope, "u64", f"{job.name}.finish().await")]

    def _leave(self, scope: _Scope, deep: int) -> Code | None:
        if scope.nested or deep == 0:
            return None
        return Code("if cond() { return Ok(()); }" if self._fallible else "if cond() { return; }")

    # --- calls -----------------------------------------------------------------------------------

    def _call_text(self, scope: _Scope) -> str | None:
        if not self.functions:
            return None
        callee = self.random.choice(self.functions[-12:])
        self._calls.add(callee.name)
        args = [f"&make::<{ty[1:]}>()" if ty.startswith("&") else f"make::<{ty}>()" for _, ty in callee.params]
        return f"{callee.name}({', '.join(args)})"

    def _called(self, scope: _Scope, deep: int) -> list[Code] | None:
        call = self._call_text(scope)
        if call is None:
            return None
        roll = self.random.random()
        if roll < 0.6:
            return [Code(f"{call}.await;")]
        if roll < 0.7:
            return [Code(f"Box::pin({call}).await;")]
        if roll < 0.8 and "&make" not in call:
            name = self._name()
            return [Code(f"let {name} = {call};"), *self._statement(scope, 9), Code(f"{name}.await;")]
        if roll < 0.9 and "&make" not in call:
            name = self._name()
            return [Code(f"let mut {name} = std::pin::pin!({call});"), Code(f"{name}.await;")]
        return [Code(f"run(async move {{ {call}.await; }}).await;")]

    def _later(self, scope: _Scope, deep: int) -> Code | None:
        variable = self._any(scope, movable=True)
        return Code(f"later({self._moved(scope, variable)}).await;") if variable else None

    def _closure(self, scope: _Scope, deep: int) -> list[Code] | None:
        variable = self._any(scope)
        if variable is None:
            return None
        variable.frozen = True
        name = self._name()
        used = [Code("y().await;")] if self.random.random() < 0.6 else []
        return [Code(f"let {name} = || look(&{variable.name});"), *used, Code(f"{name}();")]

    # --- blocks ----------------------------------------------------------------------------------

    def _inner(self, scope: _Scope, deep: int, variables: tuple[_Variable, ...] = ()) -> tuple[Code, ...]:
        """A block that may be run or not: what it moves is not used after it."""
        scope.variables.extend(variables)
        before = list(scope.variables)
        made = self._block(scope, self.random.randint(1, 4), deep + 1)
        left = {id(variable) for variable in scope.variables}
        scope.variables[:] = [v for v in before if id(v) in left and v not in variables]
        return made

    def _scoped(self, scope: _Scope, deep: int) -> Code:
        return Code("{", (self._inner(scope, deep),))

    def _if(self, scope: _Scope, deep: int) -> Code:
        condition = self.random.choice(("cond()", "cond()", "give::<bool>().await", "count() > 3"))
        first = self._inner(scope, deep)
        return Code(f"if {condition} {{", (first, self._inner(scope, deep)) if self.random.random() < 0.5 else (first,))

    def _if_let(self, scope: _Scope, deep: int) -> Code:
        ty, name = self.ty(1), self._name()
        value = self.random.choice((f"make::<Option<{ty}>>()", f"give::<Option<{ty}>>().await"))
        return Code(f"if let Some(mut {name}) = {value} {{", (self._inner(scope, deep, (self._own(scope, name, ty),)),))

    def _own(self, scope: _Scope, name: str, ty: str) -> _Variable:
        return _Variable(name, ty, depth=scope.loops)

    def _match(self, scope: _Scope, deep: int) -> Code:
        good, bad, one, two = self.ty(1), self.ty(1), self._name(), self._name()
        kind = f"Result<{good}, {bad}>"
        value = self.random.choice((f"make::<{kind}>()", f"give::<{kind}>().await"))
        first = self._inner(scope, deep, (self._own(scope, one, good),))
        second = self._inner(scope, deep, (self._own(scope, two, bad),))
        between = f"}} Err(mut {two}) => {{"
        return Code(f"match {value} {{ Ok(mut {one}) => {{", (first, second), between, "}}")

    def _let_else(self, scope: _Scope, deep: int) -> Code | None:
        if scope.nested:
            return None
        ty, name = self.ty(1), self._name()
        scope.variables.append(self._own(scope, name, ty))
        back = "return Ok(())" if self._fallible else "return"
        return Code(f"let Some(mut {name}) = give::<Option<{ty}>>().await else {{ {back}; }};")

    def _looped(self, scope: _Scope, deep: int, head: str, end: str, variables: tuple[_Variable, ...] = ()) -> Code:
        scope.loops += 1
        body = self._inner(scope, deep, tuple(replace(v, depth=scope.loops) for v in variables))
        scope.loops -= 1
        return Code(head, (body,), tail=end)

    def _loop(self, scope: _Scope, deep: int) -> Code:
        ty, name = self.ty(1), self._name()
        roll = self.random.randint(0, 5)
        own = (self._own(scope, name, ty),)
        if roll == 0:
            return self._looped(scope, deep, "while cond() {", "}")
        if roll == 1:
            return self._looped(scope, deep, "loop {", "    if cond() { break; }\n}")
        if roll == 2:
            number = (self._own(scope, name, "usize"),)
            return self._looped(scope, deep, f"for mut {name} in 0..count() {{", "}", number)
        if roll == 3:
            return self._looped(scope, deep, f"for mut {name} in make::<Vec<{ty}>>() {{", "}", own)
        if roll == 4:
            return self._looped(scope, deep, f"for mut {name} in [make::<{ty}>(), make::<{ty}>()] {{", "}", own)
        return self._looped(scope, deep, f"while let Some(mut {name}) = give::<Option<{ty}>>().await {{", "}", own)

    def _task(self, scope: _Scope, deep: int) -> Code:
        """An async block, awaited in place."""
        nested, scope.nested = scope.nested, True
        moves = self.random.random() < 0.5
        loops, scope.loops = scope.loops, scope.loops + 1
        for variable in scope.variables:
            variable.frozen = True
        fallible, self._fallible = self._fallible, False
        body = self._inner(scope, deep)
        self._fallible = fallible
        scope.nested, scope.loops = nested, loops
        if moves:
            used = "".join(code.text() for code in body)
            kept = [v for v in scope.variables if f"{v.name}" not in used or self.copies(v.ty)]
            moves = len(kept) == len(scope.variables)
        return Code("async move {" if moves else "async {", ((*body, Code("y().await;")),), tail="}.await;")

    def _together(self, scope: _Scope, deep: int) -> Code | None:
        """Several futures at once."""
        first, second = self._call_text(scope), self._call_text(scope)
        if not self.macros or first is None or second is None or "&make" in first + second:
            return None
        roll = self.random.randint(0, 3)
        if roll == 0:
            return Code(f"tokio::join!({first}, {second});")
        if roll == 1:
            return Code(f"futures::join!({first}, {second}, y());")
        ty, name = self.ty(1), self._name()
        variables = (self._own(scope, name, ty),)
        one, two = self._inner(scope, deep, variables), self._inner(scope, deep)
        head = f"tokio::select! {{ mut {name} = give::<{ty}>() => {{"
        return Code(head, (one, two), f"}} _ = {first} => {{", "} }")


_SIMPLE = (
    ("new", 10),
    ("pause", 5),
    ("look", 6),
    ("touch", 3),
    ("peek", 5),
    ("alter", 3),
    ("eat", 5),
    ("rename", 3),
    ("given", 5),
    ("tried", 2),
    ("assigned", 2),
    ("temporary", 2),
    ("operands", 2),
    ("measured", 2),
    ("shadowed", 1),
    ("borrowed", 2),
    ("job", 3),
    ("leave", 2),
    ("called", 6),
    ("later", 2),
    ("closure", 2),
)
_KINDS = (
    *_SIMPLE,
    ("scoped", 3),
    ("if", 4),
    ("if_let", 3),
    ("match", 3),
    ("let_else", 2),
    ("loop", 4),
    ("task", 2),
    ("together", 2),
)
