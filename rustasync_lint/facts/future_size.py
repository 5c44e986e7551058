"""How large whole futures are, and what makes them so: own values, futures of callees, and these in turn.

The future of an async function holds its arguments and what lives across its awaits, the futures that
it polls among that. Callees are followed wherever their bodies are known. Bytes are those of
`std::mem::size_of_val` on a 64-bit machine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from rustasync_lint import knowledge
from rustasync_lint.facts.arrange import Layout, future
from rustasync_lint.facts.frames import own_self, params_of
from rustasync_lint.facts.layout import Layouts
from rustasync_lint.facts.storage import Slot, Storage
from rustasync_lint.facts.values import Values
from rustasync_lint.facts.written import bare
from rustasync_lint.model import hir
from rustasync_lint.model.infer import BodyTypes
from rustasync_lint.model.items import Item
from rustasync_lint.model.ty import Callable, Fut, Param, Subst, Ty, is_opaque
from rustasync_lint.model.unify import substitute
from rustasync_lint.source import Place

if TYPE_CHECKING:
    from rustasync_lint.model.program import Program

_DEEPEST = 60
_FLAG = Layout(1)
_BOXED = Layout(16, 8, 0, 1, 0, 8)


@dataclass(frozen=True, slots=True)
class Part:
    """What a future has `bytes` for: a value called `name` that comes from `place`; `whole` if it is a future."""

    name: str
    place: Place
    bytes: int
    whole: Whole | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    """A future: its layout, which is a lower bound where it is not `exact`, its largest parts first.

    The parts are those that are there at the await at which the future needs most room.
    """

    layout: Layout
    parts: tuple[Part, ...] = ()


class FutureSizes:
    """Answers for every future of a program."""

    def __init__(self, program: Program, layouts: Layouts, polling: frozenset[str]) -> None:
        self.program = program
        self.layouts = layouts
        self._polling = polling
        self._bodies: WeakValueDictionary[int, BodyTypes] = WeakValueDictionary()
        self._known: dict[tuple[int, tuple[Ty, ...]], Whole | None] = {}
        self._busy: list[tuple[int, tuple[Ty, ...]]] = []
        layouts.hidden = self._layout
        layouts.revealed = self.revealed
        layouts.hidden_drops = self._drops

    def of(self, ty: Ty) -> Whole | None:
        """The future that a value of type `ty` is; None when it is none, or its body is unknown."""
        if not isinstance(ty, Fut):
            return None
        key = (id(ty.origin), ty.args)
        if key in self._known:
            return self._known[key]
        if key in self._busy or len(self._busy) > _DEEPEST:
            return None
        self._busy.append(key)
        try:
            found = self._of(ty)
        finally:
            self._busy.pop()
        if isinstance(ty.origin, Item):
            self._known[key] = found
        return found

    def frame(self, types: BodyTypes, frame: hir.Expr) -> Whole:
        """The future of a function's root block, an async block or an async closure."""
        return self._whole(Values(types, self.layouts), frame)

    def origin(self, ty: Fut) -> tuple[BodyTypes, hir.Expr] | None:
        """The body and the frame in it that a future comes from."""
        if not isinstance(ty.origin, Item):
            types = self._types_of(ty.origin)
            return (types, ty.origin) if types is not None else None
        body = self.program.body(ty.origin)
        return (self.program.typed(body), body.root) if body is not None else None

    def enter(self, types: BodyTypes) -> None:
        """Async blocks and closures of this body can be asked about."""
        self._bodies[id(types.body.root)] = types

    # --- by type -----------------------------------------------------------------------------

    def _layout(self, ty: Fut | Callable) -> Layout | None:
        if isinstance(ty, Fut):
            found = self.of(ty)
            return found.layout if found is not None else None
        types = self._types_of(ty.origin) if isinstance(ty.origin, hir.Closure) else None
        return Values(types, self.layouts).closure(ty.origin) if types and isinstance(ty.origin, hir.Closure) else None

    def _drops(self, closure: hir.Closure) -> bool:
        types = self._types_of(closure)
        if types is None:
            return False
        values = Values(types, self.layouts)
        return any(c.owned and values.drops(values.type_of(c.part)) for c, _ in values.taken(closure))

    def _of(self, ty: Fut) -> Whole | None:
        origin = ty.origin
        if not isinstance(origin, Item):
            types = self._types_of(origin)
            if types is None:
                return None
            memo: dict[int, dict[tuple[Ty, ...], Whole]] = types.memo("wholes")
            wholes = memo.setdefault(id(origin), {})
            if ty.args not in wholes:
                wholes[ty.args] = self._whole(self._values(types, ty.args), origin)
            return wholes[ty.args]
        if "boxes" in attribute_effects(origin):
            return Whole(_BOXED)
        body = self.program.body(origin)
        if body is None:
            return None
        return self._whole(self._values(self.program.typed(body), ty.args), body.root)

    def _values(self, types: BodyTypes, args: tuple[Ty, ...]) -> Values:
        """The values of a body for what its type parameters and `impl Trait` arguments stand for."""
        given: dict[int, Ty] = {}
        item, opaque = types.body.item, list(args[len(types.generics.args) :])
        if item is not None and opaque:
            signature = self.program.signatures.of(item)
            for param, intro in zip(signature.params, _plain(types.body.params, signature.self_mode)):
                if is_opaque(param) and opaque:
                    actual = opaque.pop(0)
                    given.update((id(binding), actual) for binding in intro.pattern.bindings())
        return Values(types, self.layouts, _subst(types.generics.args, args), given)

    def revealed(self, call: hir.Expr, types: BodyTypes) -> Ty:
        """The type behind the `impl Trait` that a call gives: that of the body's last expression."""
        if not isinstance(call, (hir.Call, hir.MethodCall)):
            return None
        target = types.calls.target(call)
        body = self.program.body(target.item) if isinstance(target.item, Item) and target.item.kind == "fn" else None
        if body is None:
            return None
        inner = self.program.typed(body)
        self.enter(inner)
        found = inner.of(body.root)
        if isinstance(found, Fut):
            found = replace(found, args=types.calls.given(found.args, target))
        return substitute(found, target.subst)

    def _types_of(self, expr: hir.Expr) -> BodyTypes | None:
        """The types of the body that an async block or closure stands in."""
        root = expr
        while root.parent is not None:
            root = root.parent
        types = self._bodies.get(id(root))
        return types if types is not None and types.body.root is root else None

    # --- by body -----------------------------------------------------------------------------

    def _whole(self, values: Values, frame: hir.Expr) -> Whole:
        types = values.types
        self.enter(types)
        held, parts = self._held(values, frame)
        storage = Storage(values, frame, self._polling)
        found = storage.run(frame, params_of(types, frame), own_self(types, frame))
        slots = [slot for slot in found if slot.nodes]
        flags = [slot for slot in found if slot.flags]
        nodes = sorted(storage.yields)
        kept = [*(slot.layout for slot in slots), *(_FLAG for _ in flags)]
        at_nodes = [*(slot.nodes for slot in slots), *(slot.flags for slot in flags)]
        awaits = [[i for i, at in enumerate(at_nodes) if node in at] for node in nodes]
        beside = [sum(1 << i for i, other in enumerate(slots) if slot.beside & other.number) for slot in slots]
        everything = (1 << len(kept)) - 1
        beside = [*(mask | everything >> len(slots) << len(slots) for mask in beside), *(everything for _ in flags)]
        layout, rooms = future(held, kept, awaits, beside)
        shared = [sum(kept[i].size for i in indices if rooms[i] >= 0) for indices in awaits]
        most = max(range(len(awaits)), key=lambda at: shared[at], default=-1)
        parts += [self._part(values, slot) for slot, room in zip(slots, rooms) if room in (-1, most)]
        return Whole(replace(layout, arrays=0), tuple(sorted(parts, key=lambda part: -part.bytes)))

    def _held(self, values: Values, frame: hir.Expr) -> tuple[list[Layout], list[Part]]:
        """What the future has from the start."""
        held: list[Layout] = []
        parts: list[Part] = []
        own = own_self(values.types, frame)
        bindings = [own] if own is not None else []
        for intro in params_of(values.types, frame):
            if isinstance(intro.pattern, hir.PBind):
                bindings.append(intro.pattern.binding)
            else:
                ty = values.real(values.types.taken(intro))
                held.append(values.of_type(ty))
        for binding in bindings:
            ty = values.type_of_binding(binding)
            held.append(values.of_type(ty))
            parts.append(Part(binding.name, self._place(values, binding), held[-1].size, self.of(ty)))
        if not isinstance(frame, hir.Block):
            for capture, layout in values.taken(frame):
                held.append(layout)
                ty = values.type_of(capture.part)
                whole = self.of(ty) if capture.owned else None
                parts.append(Part(capture.binding.name, self._place(values, capture.part), layout.size, whole))
        return held, parts

    def _part(self, values: Values, slot: Slot) -> Part:
        origin = slot.origin
        name = origin.name if isinstance(origin, hir.Binding) else ""
        if not name:
            name = " ".join(values.types.body.unit.source.text(origin.start, origin.end).split())
        return Part(name, self._place(values, origin), slot.layout.size, self.of(slot.ty))

    def _place(self, values: Values, at: hir.Expr | hir.Binding) -> Place:
        return Place(values.types.body.unit.source.path, at.start, at.end)


def _subst(params: tuple[Ty, ...], args: tuple[Ty, ...]) -> Subst:
    return {(id(p.owner), p.name): arg for p, arg in zip(params, args) if isinstance(p, Param)}


def _plain(params: list[hir.Introduction], self_mode: str) -> list[hir.Introduction]:
    """The parameters without a `self: Type`."""
    own = bool(params) and bool(self_mode) and any(b.name == "self" for b in params[0].pattern.bindings())
    return params[1:] if own else params


def attribute_effects(item: Item) -> set[str]:
    """What attributes such as `#[tokio::main]` and `#[async_trait]` do with an async function."""
    attributes = item.attributes + (item.owner.attributes if item.owner is not None else ())
    names = {bare(text[2:-1].encode()).decode().split("(", 1)[0].rpartition("::")[2].strip() for text in attributes}
    return {effect for name in names for effect in _effects().get(name, ())}


@cache
def _effects() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in knowledge.attributes().values():
        found.setdefault(row.path.rpartition("::")[2], set()).add(row.effect)
    return found
