"""The shape of the house: layers, three files per rule, where each kind of knowledge may stand.

Read from the source, so that a rule that is added, or a module that is moved, is judged like the rest.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from judged import CORPUS, ROOT

from rustasync_lint import explain, query, rule
from rustasync_lint.facts.facts import Facts
from rustasync_lint.rule import Rule

PACKAGE = ROOT / "rustasync_lint"
MODULES = sorted(PACKAGE.rglob("*.py"))
QUERIES = sorted((ROOT / "queries").rglob("*.scm"))
RULES = rule.rules()

# Each imports only what stands before it.
LAYERS = (
    ("nearest", "resources", "source"),
    ("finding",),
    ("syntax",),
    ("query",),
    ("knowledge",),
    ("model",),
    ("known",),
    ("facts",),
    ("rule",),
    ("rules",),
    ("suppress",),
    ("explain",),
    ("report",),
    ("config",),
    ("judge",),
    ("engine",),
    ("fixing",),
    ("cli",),
    ("__main__",),
)
MAX_LINES = 400
LONGER = {"model/hir.py": "a catalogue: one short class for each kind of expression"}

# The types that the language itself knows may be spelled out in `model` and `facts`.
LANGUAGE = frozenset(
    f"std::{path}"
    for path in (
        "boxed::Box",
        "future::Future",
        "ops::Drop",
        "option::Option",
        "pin::Pin",
        "result::Result",
        "string::String",
        "vec::Vec",
    )
)
# What else of a library is spelled out in code, and why it is not in the tables.
SPELLED_OUT = {
    ("facts/blocking.py", "std::io::Write::"): "`write!` calls it without naming it",
    ("facts/blocking.py", "std::io::Write::write_fmt"): "the same",
    ("facts/blocking.py", "std::net::"): "an address that is parsed already needs no look-up",
}
# Words to the user: `facts.instead` names the way out that fits every blocking call.
ADVICE = {"facts/facts.py": "tokio::task::spawn_blocking"}


def short(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


# Layers


def layer(module: str) -> str:
    """`facts` for `rustasync_lint.facts.alive`; empty for the package itself."""
    return module.split(".")[1] if "." in module else ""


def imported(path: Path) -> Iterator[str]:
    """The modules of the project that a module imports, also inside of functions and for types only."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == PACKAGE.name)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{short(path)}: relative imports hide the layer"
            if node.module == PACKAGE.name:
                yield from (f"{node.module}.{alias.name}" for alias in node.names if alias.name != "__version__")
            elif node.module and node.module.startswith(f"{PACKAGE.name}."):
                yield node.module


def own_layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_imports_lead_down(path: Path) -> None:
    heights = {name: height for height, names in enumerate(LAYERS) for name in names}
    own = own_layer(path)
    if own == "__init__":
        assert not list(imported(path))
        return
    assert own in heights, "a new layer: give it its place in LAYERS"
    up = {name for name in imported(path) if layer(name) != own and heights[layer(name)] >= heights[own]}
    assert not up, f"{own} stands below {', '.join(sorted(up))}"


def test_every_layer_is_there() -> None:
    assert {name for names in LAYERS for name in names} | {"__init__"} == {own_layer(path) for path in MODULES}


def test_rules_know_facts_by_type_only() -> None:
    for path in (PACKAGE / "rules").glob("[a-z]*.py"):
        running = {
            node.module
            for node in tree(path).body
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PACKAGE.name)
        }
        assert running <= {f"{PACKAGE.name}.finding", f"{PACKAGE.name}.rule"}, short(path)


# Who may do what


def calls(path: Path) -> Iterator[str]:
    """What a module calls or reads, as dotted names."""
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.Attribute, ast.Name)):
            yield ast.unparse(node)


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_only_the_command_line_prints_and_exits(path: Path) -> None:
    if own_layer(path) in ("cli", "__main__"):
        return
    ways_out = {
        "print",
        "input",
        "exit",
        "quit",
        "sys.exit",
        "os._exit",
        "sys.stdout",
        "sys.stderr",
        "SystemExit",
    }
    assert not ways_out & set(calls(path))


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_only_syntax_and_query_use_the_parser(path: Path) -> None:
    if own_layer(path) in ("syntax", "query"):
        return
    for_types = {
        id(inner)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.Import, ast.ImportFrom)) and "tree_sitter" in ast.unparse(node):
            assert id(node) in for_types, ast.unparse(node)
            assert isinstance(node, ast.ImportFrom)
            assert {alias.name for alias in node.names} <= {"Node", "Tree"}
    assert own_layer(path) != "rules" or "tree_sitter" not in path.read_text(encoding="utf-8")


def test_only_query_runs_queries() -> None:
    using = {short(path) for path in MODULES if {"QueryCursor", "Query"} & set(calls(path))}
    assert using == {"query.py"}


def test_facts_find_nothing() -> None:
    for path in (PACKAGE / "facts").glob("*.py"):
        assert not {"Finding", "Rule", "RULE"} & set(calls(path)), f"{short(path)}: a fact never reports"


# API names


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """The string constants of a module that are no docstrings, with their lines."""
    docs = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node, clean=False):
            assert isinstance(node.body[0], ast.Expr)
            docs.add(id(node.body[0].value))
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.lineno, node.value


def api_names() -> dict[tuple[str, str], int]:
    """Strings that name something in a crate of the tables, outside of `knowledge`, with the line."""
    crates = {path.stem for path in (PACKAGE / "knowledge" / "stubs").glob("*.rs")} | {"core", "alloc"}
    name = re.compile(rf"(?<![\w:])(?:{'|'.join(sorted(crates))})::")
    return {
        (short(path), text): line
        for path in MODULES
        if own_layer(path) != "knowledge"
        for line, text in strings(path)
        if name.search(text) and not (text in LANGUAGE and own_layer(path) in ("model", "facts"))
    }


def test_api_names_stand_in_the_tables() -> None:
    found = {key: line for key, line in api_names().items() if ADVICE.get(key[0], "\0") not in key[1]}
    new = [f"{path}:{line}: {text!r}" for (path, text), line in found.items() if (path, text) not in SPELLED_OUT]
    assert not new, "these belong into knowledge/*.toml: " + ", ".join(new)
    gone = SPELLED_OUT.keys() - found.keys()
    assert not gone, f"no longer spelled out: {gone}"


# Size and words


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_a_module_is_short_and_says_what_it_knows(path: Path) -> None:
    assert ast.get_docstring(tree(path)), "what does it know, what does it leave to others?"
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert (lines > MAX_LINES) == (short(path) in LONGER), f"{lines} lines; a module is missing here"


# Rules


def module_of(one: Rule) -> Path:
    return PACKAGE / "rules" / f"{one.id.replace('-', '_')}.py"


@pytest.mark.parametrize("one", RULES, ids=lambda one: one.id)
def test_a_rule_is_three_files_with_one_stem(one: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", one.id)
    module = module_of(one)
    assert module.is_file(), "the module is named like the rule, with _"
    assert 10 <= len(module.read_text(encoding="utf-8").splitlines()) <= 60
    looked_at = ROOT / "queries" / "rules" / f"{one.id}.scm"
    if one.check is rule.nothing:
        assert not looked_at.exists(), "nobody judges what this query finds"
    else:
        assert len(looked_at.read_text(encoding="utf-8").splitlines()) < 30
    assert explain.page(one.id).title == one.id


@pytest.mark.parametrize("one", RULES, ids=lambda one: one.id)
def test_a_rule_speaks_as_the_others_do(one: Rule) -> None:
    assert one.summary and "\n" not in one.summary
    assert not one.summary.endswith(".")
    assert one.summary[0].islower() or re.match(r"[A-Z]\w*[A-Z]|`", one.summary), "lower case, but for a name"
    shown = [text for _, text in strings(module_of(one)) if " " in text]
    assert not [text for text in shown if text.endswith(".")], "no full stop"
    assert not re.search(r"[^\x00-\x7f]", "".join(shown))


def test_a_rule_is_nothing_but_a_judgement() -> None:
    for one in RULES:
        for node in tree(module_of(one)).body:
            plain = isinstance(node, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.Assign, ast.AnnAssign, ast.If))
            assert plain or isinstance(node, ast.Expr), f"{one.id}: {ast.unparse(node)[:60]}"
        assert not {"walk", "children", "parent", "named_children"} & {
            node.attr for node in ast.walk(tree(module_of(one))) if isinstance(node, ast.Attribute)
        }, f"{one.id} walks a tree: what it looks for is a fact"


def test_no_file_is_without_its_rule() -> None:
    ids = {one.id for one in RULES}
    assert {path.stem.replace("_", "-") for path in (PACKAGE / "rules").glob("[a-z]*.py")} == ids
    assert {path.stem for path in (ROOT / "queries" / "rules").glob("*.scm")} == {
        one.id for one in RULES if one.check is not rule.nothing
    }
    assert {path.stem for path in (CORPUS / "rules").glob("*.rs")} == ids


# Queries


def words(path: Path) -> list[str]:
    """The `#word` of every predicate and directive in a query."""
    text = re.sub(r"(?m);.*$|\"(?:[^\"\\]|\\.)*\"", "", path.read_text(encoding="utf-8"))
    return re.findall(r"#[\w.?!-]*", text)


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_a_query_uses_questions_and_nothing_else(path: Path) -> None:
    public = {name.replace("_", "-") for name in dir(Facts) if not name.startswith("_")}
    for word in words(path):
        asked = re.fullmatch(r"#(?:not-)?([a-z-]+)\?", word)
        assert asked, f"`{word}`: the parser's directives and text predicates are not for us"
        assert asked[1] in public, f"`{word}` is no question of Facts"


@pytest.mark.parametrize("one", [one for one in RULES if one.check is not rule.nothing], ids=lambda one: one.id)
def test_the_questions_of_a_query_can_be_asked(one: Rule) -> None:
    read = query.read(one.id)
    asked = [question for _, questions in read for question in questions]
    assert read and len(asked) == len(words(ROOT / "queries" / "rules" / f"{one.id}.scm")), "one was not understood"
    for pattern, questions in read:
        captures = set(re.findall(r"@([\w.-]+)", pattern))
        for question in questions:
            assert question.capture in captures, f"@{question.capture} is not caught by {pattern}"
            method = getattr(Facts, question.name)
            assert inspect.getdoc(method), f"what does `{question.name}` ask?"
            signature = inspect.signature(method)
            signature.bind(None, None, *question.arguments)
            assert signature.return_annotation in ("bool", "bool | None"), f"`{question.name}` is no yes or no"
    query.Looks([one.id])


def test_all_queries_compile_together() -> None:
    looks = query.Looks(one.id for one in RULES if one.check is not rule.nothing)
    assert {look.rule for shared in looks.looks for look in shared} == {
        one.id for one in RULES if one.check is not rule.nothing
    }


def test_every_question_says_what_it_asks() -> None:
    for name, method in (pair for part in Facts.__mro__[:-1] for pair in vars(part).items()):
        if not name.startswith("_"):
            assert inspect.isfunction(method), f"Facts.{name}: questions are methods"
            doc = inspect.getdoc(method)
            assert doc, f"Facts.{name} does not say what it answers"
            if inspect.signature(method).return_annotation in ("bool", "bool | None"):
                assert "?" in doc.splitlines()[0], f"Facts.{name} answers yes or no: what is the question?"
