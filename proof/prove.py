"""Proves the corpus: it compiles, what is bad misbehaves, what is good does not, and what is fixed behaves.

    python proof/prove.py [RULE ..]

Every file of `corpus/rules` and `corpus/facts` is compiled with the real crates of `Cargo.toml`, in the
edition that it states. For each rule, `cases/<rule>.rs` is a `main` that is put below the rule's page; it
runs the page's examples and tells what it saw (see `src/lib.rs`). The same is run again with the fixes of
the linter applied to the page. All runs are repeated. Ends with 1 when something is not as it should be.

When all that was asked for is proved, what was seen is written to `corpus/rules/proofs.json`, which pages
show, and `docs/proofs.md` is made of it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rustasync_lint import engine, explain, fixing
from rustasync_lint.rule import rules

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "proof"
WORK = ROOT / "build" / "proof"
CASES = HERE / "cases"
RECORD = ROOT / "corpus" / "rules" / "proofs.json"
RUNS = 3
SECONDS = 120
# A comment is no program: there is nothing to run for these.
NOTHING_TO_RUN = {"unused-suppression": "about comments"}

EXAMPLE = '\n[[example]]\nname = "{name}"\npath = {path}\nedition = "{edition}"\n{more}'


@dataclass(frozen=True)
class Seen:
    """What a run told of one example."""

    kind: str
    example: str
    misbehaves: bool
    observed: str


@dataclass
class Proof:
    """What came of a rule: what its examples did, and what they do when they are fixed."""

    rule: str
    examples: list[Seen] = field(default_factory=list)
    fixed: list[Seen] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def main(names: Sequence[str]) -> int:
    chosen = [rule.id for rule in rules() if not names or rule.id in names]
    _clear()
    proofs = {rule: Proof(rule) for rule in chosen}
    fixed = {rule: set(_write(rule, proofs[rule])) for rule in chosen}
    broken = _build(_manifest(chosen, [rule for rule in chosen if fixed[rule]]))
    for name, problem in broken.items():
        kind, _, stem = name.partition("-")
        if kind == "facts" or stem not in proofs:
            print(f"corpus/facts/{stem}.rs does not compile\n{problem}")
        else:
            proofs[stem].problems.append(f"{kind}: does not compile\n{problem}")
    for rule in chosen:
        if (WORK / "run" / f"prove-{rule}.rs").exists() and f"prove-{rule}" not in broken:
            _run(proofs[rule])
            if fixed[rule] and f"fixed-{rule}" not in broken:
                _run_fixed(proofs[rule], fixed[rule])
        _tell(proofs[rule])
    failed = [proof for proof in proofs.values() if proof.problems]
    others = [name for name in broken if name.startswith("facts-")]
    print(f"{len(chosen) - len(failed)} of {len(chosen)} rules proved")
    if failed or others:
        return 1
    record = {} if not names else json.loads(RECORD.read_text(encoding="utf-8"))["rules"]
    record |= {rule: _rows(proof) for rule, proof in proofs.items() if rule not in NOTHING_TO_RUN}
    told = {"versions": ", ".join(_versions()), "runs": RUNS, "rules": dict(sorted(record.items()))}
    RECORD.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    (ROOT / "docs" / "proofs.md").write_text(page(told), encoding="utf-8")
    return 0


def prepare(chosen: Sequence[str]) -> None:
    """Make `WORK` a package that compiles the pages of these rules, and nothing else."""
    _clear()
    (WORK / "Cargo.toml").write_text(_manifest(chosen, ()), encoding="utf-8")


def _clear() -> None:
    WORK.mkdir(parents=True, exist_ok=True)
    for folder in ("src", "some_crate", "run"):
        shutil.rmtree(WORK / folder, ignore_errors=True)
    shutil.copytree(HERE / "src", WORK / "src")
    shutil.copytree(HERE / "some_crate", WORK / "some_crate")
    (WORK / "run").mkdir()


# --- programs -------------------------------------------------------------------------------------


def _source(rule: str) -> str:
    return (ROOT / "corpus" / "rules" / f"{rule}.rs").read_text(encoding="utf-8")


def _write(rule: str, proof: Proof) -> Iterator[str]:
    """Write the programs of a rule; gives the examples that a fix changed."""
    case = CASES / f"{rule}.rs"
    if not case.exists():
        if rule not in NOTHING_TO_RUN:
            proof.problems.append(f"there is no proof/cases/{rule}.rs")
        return
    # In a module of its own, names of the page's edge cases do not get in the way of the proof's.
    case_text = case.read_text(encoding="utf-8").replace("fn main()", "pub fn main()", 1)
    main = f"\nmod prove {{\nuse super::*;\n{case_text}}}\nfn main() {{\n    prove::main();\n}}\n"
    page = _source(rule)
    (WORK / "run" / f"prove-{rule}.rs").write_text(page + main, encoding="utf-8")
    text, changed = _fixed(rule, page)
    if changed:
        (WORK / "run" / f"fixed-{rule}.rs").write_text(text + main, encoding="utf-8")
    yield from changed


def _fixed(rule: str, page: str) -> tuple[str, set[str]]:
    """The page with all its fixes applied, and the functions that they changed."""
    folder = WORK / "fix" / rule
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "src").mkdir(parents=True)
    shutil.copy(HERE / "Cargo.toml", folder / "Cargo.toml")
    file = folder / "src" / "lib.rs"
    file.write_text(page, encoding="utf-8")
    request = engine.Request((str(folder),), str(folder), frozenset(rule.id for rule in rules()), jobs=1)
    end = len(page.encode()) if explain.DIVIDER not in page else len(page[: page.index(explain.DIVIDER)].encode())
    done = fixing.fix(request, lambda finding: finding.rule == rule and finding.place.start < end, unsafe=True)
    _, after = done.files.get(str(file.resolve()), (b"", page.encode()))
    before, now = _functions(page), _functions(after.decode())
    return after.decode(), {name for name, text in now.items() if before.get(name) != text}


def _functions(text: str) -> dict[str, str]:
    """The functions of a page by name: from one `fn` to the next."""
    text = text.partition(explain.DIVIDER)[0]
    starts = [(found.start(), found[1]) for found in re.finditer(r"^ *(?:pub )?(?:async )?fn (\w+)", text, re.M)]
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return {name: text[start:end] for (start, name), end in zip(starts, ends)}


def _manifest(chosen: Iterable[str], fixed: Iterable[str]) -> str:
    """The manifest with a target for every file of the corpus and every program."""
    text = (HERE / "Cargo.toml").read_text(encoding="utf-8")
    library = 'crate-type = ["lib"]\n'
    for rule in chosen:
        edition = _edition(_source(rule))
        text += _example(f"rules-{rule}", ROOT / f"corpus/rules/{rule}.rs", edition, library)
        if (WORK / "run" / f"prove-{rule}.rs").exists():
            text += _example(f"prove-{rule}", WORK / f"run/prove-{rule}.rs", edition, "")
    for rule in fixed:
        text += _example(f"fixed-{rule}", WORK / f"run/fixed-{rule}.rs", _edition(_source(rule)), "")
    for file in sorted((ROOT / "corpus" / "facts").glob("*.rs")):
        text += _example(f"facts-{file.stem}", file, _edition(file.read_text(encoding="utf-8")), library)
    return text


def _example(name: str, path: Path, edition: str, more: str) -> str:
    return EXAMPLE.format(name=name, path=json.dumps(str(path)), edition=edition, more=more)


def _edition(text: str) -> str:
    found = re.search(r"^// ?edition: *(\d+)", text, re.M)
    return found[1] if found else "2021"


def _build(manifest: str) -> dict[str, str]:
    """Compile everything; what does not compile, with rustc's words."""
    (WORK / "Cargo.toml").write_text(manifest, encoding="utf-8")
    lock = HERE / "Cargo.lock"
    if lock.exists():
        shutil.copy(lock, WORK / "Cargo.lock")
    command = ["cargo", "build", "--quiet", "--examples", "--keep-going", "--message-format=json"]
    # The corpus does on purpose what rustc warns of, and in part denies.
    environ = {**os.environ, "RUSTFLAGS": "--cap-lints warn", "CARGO_TARGET_DIR": str(WORK / "target")}
    done = subprocess.run(command, cwd=WORK, env=environ, capture_output=True, text=True)
    broken: dict[str, str] = {}
    for line in done.stdout.splitlines():
        said = json.loads(line)
        if said.get("reason") == "compiler-message" and said["message"]["level"] == "error":
            name = said["target"]["name"]
            broken[name] = broken.get(name, "") + (said["message"]["rendered"] or "")
    if done.returncode and not broken:
        raise SystemExit(f"cargo failed:\n{done.stderr}")
    shutil.copy(WORK / "Cargo.lock", lock)
    return broken


# --- runs -----------------------------------------------------------------------------------------


def _run(proof: Proof) -> None:
    """Every example does what its page says, in every run."""
    runs = _runs(f"prove-{proof.rule}", proof)
    if not runs:
        return
    proof.examples = runs[0]
    for seen in runs[0]:
        if {again.misbehaves for run in runs for again in run if again.example == seen.example} != {seen.kind == "bad"}:
            proof.problems.append(f"{seen.kind} example `{seen.example}`: {seen.observed}")
    page = _functions(_source(proof.rule))
    for unknown in [seen.example for seen in runs[0] if seen.example not in page]:
        proof.problems.append(f"the page has no example `{unknown}`")
    for kind in ("bad", "good"):
        if all(seen.kind != kind for seen in runs[0]):
            proof.problems.append(f"no {kind} example was run")


def _run_fixed(proof: Proof, changed: set[str]) -> None:
    """A bad example behaves once it is fixed."""
    for run in _runs(f"fixed-{proof.rule}", proof):
        proof.fixed = [seen for seen in run if seen.kind == "bad" and seen.example in changed]
        for seen in proof.fixed:
            if seen.misbehaves:
                proof.problems.append(f"fixed example `{seen.example}` still misbehaves: {seen.observed}")


def _runs(name: str, proof: Proof) -> list[list[Seen]]:
    found = []
    folder = WORK / "scratch" / name
    for _ in range(RUNS):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        try:
            program = [WORK / "target" / "debug" / "examples" / name]
            done = subprocess.run(program, cwd=folder, capture_output=True, text=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            proof.problems.append(f"{name} does not end")
            return []
        if done.returncode:
            proof.problems.append(f"{name} ends with {done.returncode}: {done.stderr[-2000:]}")
            return []
        found.append([seen for line in done.stdout.splitlines() if (seen := _seen(line)) is not None])
    return found


def _seen(line: str) -> Seen | None:
    parts = line.split("\t")
    if len(parts) != 4 or parts[0] not in ("bad", "good"):
        return None
    return Seen(parts[0], parts[1], parts[2] == "true", parts[3])


# --- what is told ---------------------------------------------------------------------------------


def _tell(proof: Proof) -> None:
    print(f"{'FAILED' if proof.problems else 'proved'} {proof.rule}")
    for seen in proof.examples:
        print(f"    {seen.kind:5} {seen.example}: {seen.observed}")
    for seen in proof.fixed:
        print(f"    fixed {seen.example}: {seen.observed}")
    for problem in proof.problems:
        print("    " + problem.replace("\n", "\n    "))


def _rows(proof: Proof) -> list[list[str]]:
    rows = [[seen.kind, seen.example, seen.observed] for seen in proof.examples]
    return rows + [["fixed", seen.example, seen.observed] for seen in proof.fixed]


def page(told: dict[str, Any]) -> str:
    """`docs/proofs.md`, of what was recorded."""
    lines = [
        "# Proofs",
        "",
        "What the examples of each rule's page did when they were run; `make proof` runs them, and makes this page.",
        f"Each was run {told['runs']} times, and did the same every time. *Fixed* is a bad example after",
        "`check --unsafe-fixes`. All of the corpus compiled with the same crates.",
        "",
        f"{told['versions']}.",
    ]
    for rule, rows in told["rules"].items():
        lines += ["", f"## {rule}", "", "| | example | what was observed |", "|---|---|---|"]
        lines += [f"| {kind} | `{example}` | {observed} |" for kind, example, observed in rows]
    for rule, why in NOTHING_TO_RUN.items():
        lines += ["", f"## {rule}", "", f"Nothing to run: {why}."]
    return "\n".join(lines) + "\n"


def _versions() -> Iterator[str]:
    yield " ".join(subprocess.run(["rustc", "--version"], capture_output=True, text=True).stdout.split()[:2])
    lock = (HERE / "Cargo.lock").read_text(encoding="utf-8")
    for name in ("tokio", "futures"):
        found = re.search(rf'name = "{name}"\nversion = "([^"]+)"', lock)
        yield f"{name} {found[1] if found else 'unknown'}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
