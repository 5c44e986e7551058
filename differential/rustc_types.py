"""What rustc says of the expressions of a crate: the types it prints in its own trees.

rustc prints the typed tree of every body (`-Zunpretty=thir-tree`); a released compiler does so when told that it
is bootstrapping. Spans there are lines and columns, types the compiler's debug form. Both are read here into
what can be compared: byte spans, and types as a head with arguments.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SPAN = re.compile(r"(?P<file>\S+\.rs):(?P<line>\d+):(?P<column>\d+): (?P<to>\d+):(?P<last>\d+) \(#(?P<macro>\d+)\)")
_DEREF = re.compile(r"::ops::deref::Deref(Mut)?::deref(_mut)?\)")


@dataclass(frozen=True)
class Form:
    """A type: `head` is the last name of a path, `&`, `()`, `[]` or a class of types in angle brackets."""

    head: str
    args: tuple[Form, ...] = ()

    def __str__(self) -> str:
        inner = ", ".join(map(str, self.args))
        if self.head == "&":
            return f"&{inner}"
        if self.head in ("()", "[]"):
            return f"{self.head[0]}{inner}{self.head[1]}"
        return f"{self.head}<{inner}>" if inner else self.head


@dataclass(frozen=True)
class Typed:
    """An expression: its file, its span in 1-based lines and columns of characters, its kind, its type.

    `expanded` is set for code that rustc made itself, out of `.await`, `?`, `for` or a macro.
    """

    file: str
    span: tuple[int, int, int, int]
    kind: str
    type: str
    expanded: bool


def compiled(command: list[str], cwd: str, env: dict[str, str] | None = None) -> Iterator[Typed]:
    """The expressions that a compiler called with `-Zunpretty=thir-tree` prints. Raises OSError when it fails."""
    env = {**os.environ, "RUSTC_BOOTSTRAP": "1", **(env or {})}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, errors="replace")
    if done.returncode:
        raise OSError(f"{' '.join(command)}: {done.stderr[-2000:]}")
    yield from read(done.stdout.split("\n"))


def read(lines: Iterable[str]) -> Iterator[Typed]:
    """The expressions in what rustc prints, outer ones first."""
    source = iter(lines)
    for line in source:
        if not line.endswith("Expr {"):
            continue
        ty = next(source, "").strip().removeprefix("ty: ")
        next(source, "")
        place = _SPAN.search(next(source, ""))
        next(source, "")
        kind = next(source, "").strip().split(" ", 1)[0].rstrip("{")
        if kind == "Call" and _DEREF.search(next(source, "")):
            kind = "Deref call"
        if place is not None:
            span = (int(place["line"]), int(place["column"]), int(place["to"]), int(place["last"]))
            yield Typed(place["file"], span, kind, ty, place["macro"] != "0")


class _Reader:
    """A cursor over one type."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def take(self, start: str) -> bool:
        if self.text.startswith(start, self.at):
            self.at += len(start)
            return True
        return False

    def skip(self, pattern: str) -> str:
        found = re.compile(pattern).match(self.text, self.at)
        if found is None:
            return ""
        self.at = found.end()
        return found.group()

    def list(self, end: str) -> tuple[Form, ...]:
        found = []
        while self.at < len(self.text) and not self.take(end):
            self.skip(r"[, ]+")
            if self.take(end):
                break
            if self.skip(r"'[\w{}]+(?=[,>)\]])"):
                continue
            before = self.at
            found.append(self.type())
            if self.at == before:
                self.at += 1
        return tuple(found)

    def balanced(self) -> None:
        """Pass over brackets and what is in them."""
        depth = 0
        while self.at < len(self.text):
            char = self.text[self.at]
            self.at += 1
            depth += char in "([{<"
            if char in ")]}" or (char == ">" and self.text[self.at - 2] != "-"):
                depth -= 1
            if depth == 0:
                return

    def type(self) -> Form:
        if self.take("&"):
            self.skip(r"'[\w{}]+ ")
            self.take("mut ")
            return Form("&", (self.type(),))
        if self.take("*const ") or self.take("*mut "):
            return Form("*", (self.type(),))
        if self.take("("):
            return Form("()", self.list(")"))
        if self.take("["):
            inner = self.type()
            self.skip(r"[^\[\]]*")
            self.take("]")
            return Form("[]", (inner,))
        if self.take("!"):
            return Form("!")
        if self.take("dyn "):
            name = re.compile(r"[\w:]+").search(self.text, self.at + 1)
            traits = re.compile(r"value: (?:Trait\(|Projection\()?(?:<[^>]* as )?([\w:]+)").search(self.text, self.at)
            if self.text.startswith("[", self.at):
                self.balanced()
                self.skip(r" \+ '[\w{}]+")
            found = traits.group(1) if traits else name.group() if name else ""
            return Form("<dyn>", (Form(found.rsplit("::", 1)[-1]),))
        if self.skip(r"Alias\(Opaque"):
            return self._rest("<opaque>")
        if self.skip(r"Alias\("):
            return self._rest("<projection>")
        if self.skip(r"(Coroutine|CoroutineClosure|CoroutineWitness)\("):
            return self._rest("<future>")
        if self.skip(r"Closure\("):
            return self._rest("<callable>")
        if self.skip(r"FnDef\("):
            return self._rest("<callable>")
        if self.skip(r"(Binder \{|for<|unsafe |extern |fn\()"):
            self.at = len(self.text)
            return Form("<callable>")
        if self.skip(r"impl [^#]*/#\d+"):
            return Form("<param>", (Form("impl"),))
        name = self.skip(r"[\w:#\^{}]+(?:/#\d+)?")
        if "/#" in name:
            return Form("<param>", (Form(name.split("/#")[0]),))
        if self.take("<"):
            if not name:  # <T as Trait>::Name
                self.at -= 1
                self.balanced()
                self.skip(r"[\w:]+")
                return Form("<projection>")
            found = Form(name.rsplit("::", 1)[-1], self.list(">"))
            return self.type() if self.take("::") else found  # an item in a method of a generic type
        return Form(name.rsplit("::", 1)[-1])

    def _rest(self, head: str) -> Form:
        self.at -= 1
        while self.text[self.at] != "(":
            self.at -= 1
        self.balanced()
        return Form(head)


def form(text: str) -> Form:
    """A type as rustc prints it."""
    return _Reader(text).type()
