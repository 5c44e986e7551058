"""A function body as a tree of expressions: what the semantic layers walk.

tree-sitter's nodes are syntax: parentheses, statements, macro tokens. These are the
expressions of the Rust reference, macro bodies included, local names already bound.
Offsets are bytes of the file, 0-based, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from rustasync_lint.model.items import Scope


class Expr:
    """An expression. `parent` is the expression around it, None for a body's root."""

    __slots__ = ("start", "end", "parent")
    start: int
    end: int
    parent: Expr | None

    def children(self) -> Iterator[Expr]:
        """Sub-expressions in evaluation order; those of nested closures and async blocks too."""
        return iter(())

    def ancestors(self) -> Iterator[Expr]:
        """The expressions around this one, innermost first."""
        at = self.parent
        while at is not None:
            yield at
            at = at.parent

    def walk(self) -> Iterator[Expr]:
        """This expression and everything in it, outside first."""
        pending: list[Expr] = [self]
        while pending:
            at = pending.pop()
            yield at
            pending.extend(reversed(list(at.children())))


class Binding:
    """A name bound by a pattern. `owner` is the closure, async block or body root it belongs to."""

    __slots__ = ("name", "start", "end", "mutable", "by_ref", "source", "owner", "uses", "pattern")

    def __init__(self, name: str, start: int, end: int, mutable: bool, by_ref: bool) -> None:
        self.name = name
        self.start = start
        self.end = end
        self.mutable = mutable
        self.by_ref = by_ref
        self.source: Introduction | None = None
        self.owner: Expr | None = None
        self.uses: list[Path] = []
        self.pattern: Pat | None = None


class Introduction:
    """How a pattern gets its value: `kind` is let, match, for, param or select; `value` what it takes apart."""

    __slots__ = ("kind", "pattern", "value", "type_node", "scope", "expr")

    def __init__(
        self,
        kind: str,
        pattern: Pat,
        value: Expr | None,
        type_node: Node | None,
        scope: Scope,
        expr: Expr | None = None,
    ) -> None:
        self.kind = kind
        self.pattern = pattern
        self.value = value
        self.type_node = type_node
        self.scope = scope
        self.expr = expr


# --- patterns ---------------------------------------------------------------------------------


class Pat:
    """A pattern."""

    __slots__ = ("start", "end")
    start: int
    end: int

    def parts(self) -> Iterator[Pat]:
        """The patterns directly inside."""
        return iter(())

    def bindings(self) -> Iterator[Binding]:
        """Every name the pattern binds; a name in several alternatives comes once."""
        seen: set[int] = set()
        pending: list[Pat] = [self]
        while pending:
            at = pending.pop()
            if isinstance(at, PBind) and id(at.binding) not in seen:
                seen.add(id(at.binding))
                yield at.binding
            pending.extend(reversed(list(at.parts())))


class PBind(Pat):
    """`x`, `ref mut x`, `x @ sub`."""

    __slots__ = ("binding", "sub")

    def __init__(self, binding: Binding, sub: Pat | None = None) -> None:
        self.binding = binding
        self.sub = sub

    def parts(self) -> Iterator[Pat]:
        return iter((self.sub,)) if self.sub else iter(())


class PWild(Pat):
    """`_`."""

    __slots__ = ()


class PRest(Pat):
    """`..`."""

    __slots__ = ()


class PGroup(Pat):
    """`(a, b)` as tuple, `[a, b]` as slice, `a | b` as or, `&a` as ref: `kind` says which."""

    __slots__ = ("kind", "items")

    def __init__(self, kind: str, items: list[Pat]) -> None:
        self.kind = kind
        self.items = items

    def parts(self) -> Iterator[Pat]:
        return iter(self.items)


class PVariant(Pat):
    """`Some(x)`, `None`, `S { a, b: c }`: `items` by position, `fields` by name."""

    __slots__ = ("path", "items", "fields")

    def __init__(self, path: Path, items: list[Pat], fields: list[tuple[str, Pat]]) -> None:
        self.path = path
        self.items = items
        self.fields = fields

    def parts(self) -> Iterator[Pat]:
        yield from self.items
        for _, part in self.fields:
            yield part


class PLit(Pat):
    """A literal, a range, or something this reader does not take apart."""

    __slots__ = ()


# --- expressions ------------------------------------------------------------------------------


class Path(Expr):
    """A name: `x`, `a::b::<T>::c`, `<T as Trait>::f`. `local` is set when it names a local variable."""

    __slots__ = ("segments", "node", "local", "scope")

    def __init__(self, segments: tuple[str, ...], node: Node, scope: Scope) -> None:
        self.segments = segments
        self.node = node
        self.scope = scope
        self.local: Binding | None = None


class Lit(Expr):
    """A literal; `kind` is its tree-sitter node type, `text` a number's whole text, else the first character."""

    __slots__ = ("kind", "text")

    def __init__(self, kind: str, text: str) -> None:
        self.kind = kind
        self.text = text


class Call(Expr):
    """`callee(args)`."""

    __slots__ = ("callee", "args")

    def __init__(self, callee: Expr, args: list[Expr]) -> None:
        self.callee = callee
        self.args = args

    def children(self) -> Iterator[Expr]:
        yield self.callee
        yield from self.args


class MethodCall(Expr):
    """`receiver.name::<turbofish>(args)`; `name_start`..`name_end` are the name's bytes."""

    __slots__ = ("receiver", "name", "name_start", "name_end", "turbofish", "args", "scope")

    def __init__(
        self,
        receiver: Expr,
        name: str,
        span: tuple[int, int],
        turbofish: Node | None,
        args: list[Expr],
        scope: Scope,
    ) -> None:
        self.receiver = receiver
        self.name = name
        self.name_start, self.name_end = span
        self.turbofish = turbofish
        self.args = args
        self.scope = scope

    def children(self) -> Iterator[Expr]:
        yield self.receiver
        yield from self.args


class Field(Expr):
    """`base.name` or `base.0`."""

    __slots__ = ("base", "name")

    def __init__(self, base: Expr, name: str) -> None:
        self.base = base
        self.name = name

    def children(self) -> Iterator[Expr]:
        yield self.base


class Index(Expr):
    """`base[index]`."""

    __slots__ = ("base", "index")

    def __init__(self, base: Expr, index: Expr) -> None:
        self.base = base
        self.index = index

    def children(self) -> Iterator[Expr]:
        yield self.base
        yield self.index


class Unary(Expr):
    """`!x`, `-x`, `*x`."""

    __slots__ = ("op", "operand")

    def __init__(self, op: str, operand: Expr) -> None:
        self.op = op
        self.operand = operand

    def children(self) -> Iterator[Expr]:
        yield self.operand


class Ref(Expr):
    """`&x`, `&mut x`."""

    __slots__ = ("operand", "mutable")

    def __init__(self, operand: Expr, mutable: bool) -> None:
        self.operand = operand
        self.mutable = mutable

    def children(self) -> Iterator[Expr]:
        yield self.operand


class Binary(Expr):
    """`a + b`, `a == b`; `&&` and `||` too, which evaluate their right side only sometimes."""

    __slots__ = ("op", "left", "right")

    def __init__(self, op: str, left: Expr, right: Expr) -> None:
        self.op = op
        self.left = left
        self.right = right

    @property
    def lazy(self) -> bool:
        """Is it `&&` or `||`?"""
        return self.op in ("&&", "||")

    def children(self) -> Iterator[Expr]:
        yield self.left
        yield self.right


class Assign(Expr):
    """`left = right`, `left += right` with `op` set to `+=`. The right side runs first."""

    __slots__ = ("left", "right", "op")

    def __init__(self, left: Expr, right: Expr, op: str = "=") -> None:
        self.left = left
        self.right = right
        self.op = op

    def children(self) -> Iterator[Expr]:
        yield self.right
        yield self.left


class Group(Expr):
    """Several values made one after another.

    `kind` is tuple, array, unknown (an unread stretch), or of a range what it looks like: `_.._`, `_..`, `..=_`.
    """

    __slots__ = ("kind", "items")

    def __init__(self, kind: str, items: list[Expr]) -> None:
        self.kind = kind
        self.items = items

    def children(self) -> Iterator[Expr]:
        return iter(self.items)


class Repeat(Expr):
    """`[item; length]`."""

    __slots__ = ("item", "length", "length_node", "scope")

    def __init__(self, item: Expr, length: Expr, length_node: Node, scope: Scope) -> None:
        self.item = item
        self.length = length
        self.length_node = length_node
        self.scope = scope

    def children(self) -> Iterator[Expr]:
        yield self.item
        yield self.length


class StructLit(Expr):
    """`Path { name: value, ..base }`."""

    __slots__ = ("path", "fields", "base")

    def __init__(self, path: Path, fields: list[tuple[str, Expr]], base: Expr | None) -> None:
        self.path = path
        self.fields = fields
        self.base = base

    def children(self) -> Iterator[Expr]:
        for _, value in self.fields:
            yield value
        if self.base:
            yield self.base


class Cast(Expr):
    """`x as T`."""

    __slots__ = ("operand", "type_node", "scope")

    def __init__(self, operand: Expr, type_node: Node | None, scope: Scope) -> None:
        self.operand = operand
        self.type_node = type_node
        self.scope = scope

    def children(self) -> Iterator[Expr]:
        yield self.operand


class Await(Expr):
    """`x.await`."""

    __slots__ = ("operand",)

    def __init__(self, operand: Expr) -> None:
        self.operand = operand

    def children(self) -> Iterator[Expr]:
        yield self.operand


class Try(Expr):
    """`x?`."""

    __slots__ = ("operand",)

    def __init__(self, operand: Expr) -> None:
        self.operand = operand

    def children(self) -> Iterator[Expr]:
        yield self.operand


class Let(Expr):
    """A `let` statement, or with `condition` a `let` in an `if`, `while` or match guard."""

    __slots__ = ("intro", "otherwise", "condition")

    def __init__(self, intro: Introduction, otherwise: Expr | None, condition: bool) -> None:
        self.intro = intro
        self.otherwise = otherwise
        self.condition = condition

    def children(self) -> Iterator[Expr]:
        if self.intro.value:
            yield self.intro.value
        if self.otherwise:
            yield self.otherwise


class Statement(Expr):
    """An expression statement that ends in `;` (its value is dropped)."""

    __slots__ = ("expr",)

    def __init__(self, expr: Expr) -> None:
        self.expr = expr

    def children(self) -> Iterator[Expr]:
        yield self.expr


class Block(Expr):
    """`{ statements; tail }`; `flavor` is empty, unsafe, const or try."""

    __slots__ = ("statements", "tail", "label", "flavor", "scope")

    def __init__(self, statements: list[Expr], tail: Expr | None, label: str, flavor: str, scope: Scope) -> None:
        self.statements = statements
        self.tail = tail
        self.label = label
        self.flavor = flavor
        self.scope = scope

    def children(self) -> Iterator[Expr]:
        yield from self.statements
        if self.tail:
            yield self.tail


class AsyncBlock(Expr):
    """`async { .. }`, `async move { .. }`."""

    __slots__ = ("body", "moves")

    def __init__(self, body: Expr, moves: bool) -> None:
        self.body = body
        self.moves = moves

    def children(self) -> Iterator[Expr]:
        yield self.body


class Closure(Expr):
    """`|params| body`, with `is_async` for `async |params| body`."""

    __slots__ = ("params", "return_node", "body", "is_async", "moves", "scope")

    def __init__(
        self,
        params: list[Introduction],
        return_node: Node | None,
        body: Expr,
        is_async: bool,
        moves: bool,
        scope: Scope,
    ) -> None:
        self.params = params
        self.return_node = return_node
        self.body = body
        self.is_async = is_async
        self.moves = moves
        self.scope = scope

    def children(self) -> Iterator[Expr]:
        yield self.body


class If(Expr):
    """`if condition { then } else { otherwise }`."""

    __slots__ = ("condition", "then", "otherwise")

    def __init__(self, condition: Expr, then: Expr, otherwise: Expr | None) -> None:
        self.condition = condition
        self.then = then
        self.otherwise = otherwise

    def children(self) -> Iterator[Expr]:
        yield self.condition
        yield self.then
        if self.otherwise:
            yield self.otherwise


class MatchArm:
    """`pattern if guard => body`."""

    __slots__ = ("intro", "guard", "body")

    def __init__(self, intro: Introduction, guard: Expr | None, body: Expr) -> None:
        self.intro = intro
        self.guard = guard
        self.body = body


class Match(Expr):
    """`match value { arms }`."""

    __slots__ = ("value", "arms")

    def __init__(self, value: Expr, arms: list[MatchArm]) -> None:
        self.value = value
        self.arms = arms

    def children(self) -> Iterator[Expr]:
        yield self.value
        for arm in self.arms:
            if arm.guard:
                yield arm.guard
            yield arm.body


class Loop(Expr):
    """`loop`, `while` (with `condition`) or `for` (with `intro`): `kind` says which."""

    __slots__ = ("kind", "label", "condition", "intro", "body")

    def __init__(self, kind: str, label: str, condition: Expr | None, intro: Introduction | None, body: Expr) -> None:
        self.kind = kind
        self.label = label
        self.condition = condition
        self.intro = intro
        self.body = body

    def children(self) -> Iterator[Expr]:
        if self.condition:
            yield self.condition
        if self.intro and self.intro.value:
            yield self.intro.value
        yield self.body


class Jump(Expr):
    """`break`, `continue`, `return`, `yield`: `kind` says which."""

    __slots__ = ("kind", "label", "value")

    def __init__(self, kind: str, label: str, value: Expr | None) -> None:
        self.kind = kind
        self.label = label
        self.value = value

    def children(self) -> Iterator[Expr]:
        if self.value:
            yield self.value


class MacroArm:
    """An arm of a macro: `intro` binds what `future` gives, for `handler`. `keyword` is else, complete, default."""

    __slots__ = ("start", "end", "keyword", "intro", "future", "guard", "handler")

    def __init__(
        self,
        span: tuple[int, int],
        keyword: str,
        intro: Introduction | None,
        future: Expr | None,
        guard: Expr | None,
        handler: Expr | None,
    ) -> None:
        self.start, self.end = span
        self.keyword = keyword
        self.intro = intro
        self.future = future
        self.guard = guard
        self.handler = handler


class Macro(Expr):
    """A macro call: what its body holds as `items` (arguments, statements) and `arms`."""

    __slots__ = ("path", "items", "arms", "biased", "whole", "shape")

    def __init__(
        self, path: Path, items: list[Expr], arms: list[MacroArm], shape: str, biased: bool, whole: bool
    ) -> None:
        self.path = path
        self.items = items
        self.arms = arms
        self.shape = shape
        self.biased = biased
        self.whole = whole

    @property
    def name(self) -> str:
        """The macro's name without its path and without `!`."""
        return self.path.segments[-1] if self.path.segments else ""

    def children(self) -> Iterator[Expr]:
        yield from self.items
        for arm in self.arms:
            if arm.guard:
                yield arm.guard
            if arm.future:
                yield arm.future
        for arm in self.arms:
            if arm.handler:
                yield arm.handler


def is_async_root(expr: Expr) -> bool:
    """Does `expr` start a future of its own (an async block or an async closure)?"""
    return isinstance(expr, AsyncBlock) or (isinstance(expr, Closure) and expr.is_async)


def introductions(expr: Expr) -> list[Introduction]:
    """The patterns that the expression itself brings in, not those of its parts."""
    if isinstance(expr, Let):
        return [expr.intro]
    if isinstance(expr, Match):
        return [arm.intro for arm in expr.arms]
    if isinstance(expr, Loop):
        return [expr.intro] if expr.intro is not None else []
    if isinstance(expr, Closure):
        return expr.params
    if isinstance(expr, Macro):
        return [arm.intro for arm in expr.arms if arm.intro is not None]
    return []


def unlink(root: Expr) -> None:
    """Undo what points upwards in the tree below `root`: it goes when nobody holds it, without a collection."""
    for expr in list(root.walk()):
        expr.parent = None
        for intro in introductions(expr):
            for binding in intro.pattern.bindings():
                binding.source = binding.pattern = None
                binding.uses.clear()


def link(root: Expr) -> None:
    """Set `parent` throughout the tree below `root`."""
    root.parent = None
    pending = [root]
    while pending:
        at = pending.pop()
        for child in at.children():
            child.parent = at
            pending.append(child)
