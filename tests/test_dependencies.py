"""Dependencies read from sources on disk: which version, from which folder, and what that changes."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from judged import ROOT
from recorded_workspace import plant

from rustasync_lint import engine
from rustasync_lint.engine import Outcome, Request
from rustasync_lint.model.dependencies import Read
from rustasync_lint.model.lock import meets, read_lock
from rustasync_lint.rule import rules

ALL = frozenset(rule.id for rule in rules())
INDEX = "registry+https://index.example/crates"
GIT = "git+https://example.org/team/fast.git?rev=abc#0123456789abcdef0123456789abcdef01234567"
REGISTRY = "home/registry/src/index.example-0a1b"

# Version 1 gives out a guard of std, version 0.3 a number.
GUARDED = """
    pub use store::Store;
    mod store {
        pub struct Store { inner: std::sync::Mutex<u8> }
        impl Store {
            pub fn new() -> Store { todo!() }
            pub fn lock(&self) -> std::sync::MutexGuard<'_, u8> { todo!() }
        }
    }
    """
NUMBERED = GUARDED.replace("std::sync::MutexGuard<'_, u8>", "u8")
HOLDS = """
    pub async fn hold() {
        let store = fast::Store::new();
        let held = store.lock();
        other().await;
        drop(held);
    }
    async fn other() {}
    """


def crate(name: str, version: str, text: str, more: str = "") -> dict[str, str]:
    """The files of a package."""
    manifest = f'[package]\nname = "{name}"\nversion = "{version}"\nedition = "2021"\n{more}'
    return {"Cargo.toml": manifest, "src/lib.rs": text}


def under(folder: str, files: Mapping[str, str]) -> dict[str, str]:
    return {f"{folder}/{path}": text for path, text in files.items()}


def lock(*packages: tuple[str, str, str, tuple[str, ...]]) -> str:
    """A lock of version 4: name, version, source and dependencies of each package."""
    text = "version = 4\n"
    for name, version, source, dependencies in packages:
        text += f'\n[[package]]\nname = "{name}"\nversion = "{version}"\n'
        text += f'source = "{source}"\n' if source else ""
        text += f"dependencies = [{', '.join(f'{d!r}' for d in dependencies)}]\n" if dependencies else ""
    return text


FAST = ("fast", "1.0.2", INDEX, ())
USES_FAST = {
    **under("app", crate("app", "0.1.0", HOLDS, '[dependencies]\nfast = "1"\n')),
    "app/Cargo.lock": lock(("app", "0.1.0", "", ("fast",)), FAST),
}
HAS_FAST = under(f"{REGISTRY}/fast-1.0.2", crate("fast", "1.0.2", GUARDED))

Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Plants files below `tmp_path`, and lints the package in `app`; cargo's folder is `home`."""
    monkeypatch.setenv("CARGO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))

    def planted(files: Mapping[str, str], **options: object) -> Outcome:
        plant(tmp_path, dict(files))
        gc.collect()
        return engine.run(Request((".",), str(tmp_path / "app"), ALL, **{"jobs": 1, **options}))  # type: ignore[arg-type]

    return planted


def held(outcome: Outcome) -> list[str]:
    """The files in which a guard of std is held across an await."""
    return [os.path.basename(f.place.path) for f in outcome.findings if f.rule == "guard-across-await"]


def read(outcome: Outcome) -> set[tuple[str, str, str]]:
    return {(d.name, d.version, d.kind) for d in outcome.dependencies}


def test_the_registry_says_what_a_dependency_gives(run: Run, tmp_path: Path) -> None:
    found = run({**USES_FAST, **HAS_FAST})
    assert held(found) == ["lib.rs"]
    directory = str(tmp_path / REGISTRY / "fast-1.0.2")
    assert found.dependencies == {Read("fast", "1.0.2", "registry", directory)}
    assert found.files == 1


def test_without_sources_it_is_unknown(run: Run) -> None:
    found = run(USES_FAST)
    assert held(found) == []
    assert read(found) == {("fast", "1.0.2", "")}


def test_another_version_is_another_crate(run: Run) -> None:
    other = under(f"{REGISTRY}/fast-1.0.1", crate("fast", "1.0.1", GUARDED))
    assert held(run({**USES_FAST, **other})) == []


def test_two_versions_of_one_crate_one_of_them_renamed(run: Run) -> None:
    manifest = '[dependencies]\nfast = "1"\nold = { package = "fast", version = "0.3" }\n'
    text = HOLDS + HOLDS.replace("fast::", "old::").replace("hold()", "hold_old()").replace("async fn other() {}", "")
    found = run(
        {
            **under("app", crate("app", "0.1.0", text, manifest)),
            "app/Cargo.lock": lock(
                ("app", "0.1.0", "", ("fast 0.3.9", "fast 1.0.2")), ("fast", "0.3.9", INDEX, ()), FAST
            ),
            **HAS_FAST,
            **under(f"{REGISTRY}/fast-0.3.9", crate("fast", "0.3.9", NUMBERED)),
        }
    )
    assert held(found) == ["lib.rs"]
    assert read(found) == {("fast", "1.0.2", "registry"), ("fast", "0.3.9", "registry")}


def test_vendored_sources_are_read_and_not_linted(run: Run) -> None:
    vendored = crate("fast", "1.0.2", GUARDED + HOLDS.replace("fast::", ""))
    found = run(
        {
            **USES_FAST,
            "app/.cargo/config.toml": '[source.crates-io]\nreplace-with = "v"\n[source.v]\ndirectory = "vendor"\n',
            **under("app/vendor/fast", {**vendored, ".cargo-checksum.json": "{}"}),
        }
    )
    assert (held(found), found.files) == (["lib.rs"], 1)
    assert read(found) == {("fast", "1.0.2", "vendored")}


def test_a_checkout_of_a_repository(run: Run) -> None:
    manifest = '[dependencies]\nfast = { git = "https://example.org/team/fast.git", rev = "abc" }\n'
    checkout = "home/git/checkouts/fast-77aa/0123456"
    found = run(
        {
            **under("app", crate("app", "0.1.0", HOLDS, manifest)),
            "app/Cargo.lock": lock(("app", "0.1.0", "", ("fast",)), ("fast", "1.0.2", GIT, ())),
            f"{checkout}/Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.0.2"\n',
            f"{checkout}/crates/fast/Cargo.toml": '[package]\nname = "fast"\nversion.workspace = true\n',
            f"{checkout}/crates/fast/src/lib.rs": GUARDED,
            **under("home/git/checkouts/fast-77aa/7654321", crate("fast", "1.0.2", NUMBERED)),
        }
    )
    assert held(found) == ["lib.rs"]
    assert read(found) == {("fast", "1.0.2", "git")}


def test_a_name_is_followed_through_crates(run: Run) -> None:
    facade = "pub mod shelf { pub use quick::*; }\npub use shelf::Store as Shelf;\n"
    needs = '[dependencies]\nquick = { package = "fast", version = "1.0" }\n'
    found = run(
        {
            **under(
                "app",
                crate("app", "0.1.0", HOLDS.replace("fast::Store", "facade::Shelf"), '[dependencies]\nfacade = "2"\n'),
            ),
            "app/Cargo.lock": lock(("app", "0.1.0", "", ("facade",)), ("facade", "2.1.0", INDEX, ("fast",)), FAST),
            **HAS_FAST,
            **under(f"{REGISTRY}/facade-2.1.0", crate("facade", "2.1.0", facade, needs)),
        }
    )
    assert held(found) == ["lib.rs"]
    assert read(found) == {("facade", "2.1.0", "registry"), ("fast", "1.0.2", "registry")}


def test_of_modules_that_share_a_file_or_a_name_the_usual_one_is_read(run: Run) -> None:
    text = """
        #[cfg(windows)] #[path = "other.rs"] mod imp;
        #[cfg(unix)] mod imp;
        #[cfg(not(unix))] mod imp;
        pub use imp::Store;
        """
    files = {**USES_FAST, **under(f"{REGISTRY}/fast-1.0.2", crate("fast", "1.0.2", text))}
    files[f"{REGISTRY}/fast-1.0.2/src/imp.rs"] = GUARDED
    files[f"{REGISTRY}/fast-1.0.2/src/other.rs"] = NUMBERED
    assert held(run(files)) == ["lib.rs"]


BLOCKS = """
    pub fn nap() { std::thread::sleep(D) }
    pub fn deep() { nap() }
    pub async fn wait() {}
    """


@pytest.mark.parametrize(
    "call, confidence", [("fast::nap()", ["low"]), ("fast::deep()", []), ("fast::wait().await", [])]
)
def test_what_a_dependency_blocks_on_is_never_sure(run: Run, call: str, confidence: list[str]) -> None:
    files = {**USES_FAST, **under(f"{REGISTRY}/fast-1.0.2", crate("fast", "1.0.2", BLOCKS))}
    found = run({**files, "app/src/lib.rs": f"pub async fn f() {{ {call}; }}"})
    assert [finding.confidence for finding in found.findings if finding.rule.startswith("blocking")] == confidence


def test_the_tables_know_an_item_by_the_path_that_they_spell(run: Run) -> None:
    """They know `sled::Tree`, wherever the sources define it."""
    text = """
        pub use {db::Db, tree::Tree};
        mod tree { pub struct Tree; impl Tree { pub fn apply_batch(&self) -> u8 { 0 } } }
        mod db { pub struct Db; impl Db { pub fn open_tree(&self) -> crate::Tree { todo!() } } }
        """
    uses = "pub async fn f(db: sled::Db) { db.open_tree().apply_batch(); }"
    found = run(
        {
            **under("app", crate("app", "0.1.0", uses, '[dependencies]\nsled = "0.34"\n')),
            "app/Cargo.lock": lock(("app", "0.1.0", "", ("sled",)), ("sled", "0.34.7", INDEX, ())),
            **under(f"{REGISTRY}/sled-0.34.7", crate("sled", "0.34.7", text)),
        }
    )
    assert [finding.rule for finding in found.findings if finding.rule != "unused-async"] == ["blocking-io"]


# Locks

V1 = f'''
[root]
name = "app"
version = "0.1.0"
dependencies = ["fast 1.0.2 ({INDEX})"]

[[package]]
name = "fast"
version = "1.0.2"
source = "{INDEX}"

[metadata]
"checksum fast 1.0.2 ({INDEX})" = "00"
'''
V2 = V1.replace("[root]", "[[package]]").partition("[metadata]")[0]


@pytest.mark.parametrize(
    "text",
    [
        V1,
        V2,
        "version = 3\n" + V2.replace(f" ({INDEX})", ""),
        "version = 4\n" + V2.replace(f"fast 1.0.2 ({INDEX})", "fast"),
    ],
    ids=["1", "2", "3", "4"],
)
def test_locks_of_all_versions_are_read(run: Run, text: str) -> None:
    assert held(run({**USES_FAST, **HAS_FAST, "app/Cargo.lock": text.lstrip()})) == ["lib.rs"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "]][",
        "package = 3",
        "[[package]]\nname = 1\n",
        '[package]\nname = "fast"',
        "[[package]]\n\n[[package]]\nname='fast'",
    ],
)
def test_a_broken_lock_is_no_lock(run: Run, text: str) -> None:
    found = run({**USES_FAST, **HAS_FAST, "app/Cargo.lock": text})
    assert held(found) == [] and not found.notifications


def test_a_lock_that_is_not_text(run: Run, tmp_path: Path) -> None:
    plant(tmp_path, {**USES_FAST, **HAS_FAST})
    (tmp_path / "app/Cargo.lock").write_bytes(b"\xff\xfe\0[[package]]")
    assert held(run({})) == []
    assert read_lock(str(tmp_path)) is None  # a folder


@pytest.mark.parametrize(
    "version, requirement, yes",
    [
        ("1.4.2", "1", True),
        ("1.4.2", "1.4", True),
        ("1.4.2", "1.5", False),
        ("2.0.0", "1", False),
        ("0.3.9", "0.3", True),
        ("0.4.0", "0.3", False),
        ("0.0.3", "0.0.3", True),
        ("0.0.4", "0.0.3", False),
        ("1.2.3", "=1.2.3", True),
        ("1.2.4", "=1.2.3", False),
        ("1.0.0-rc.1", "^1.0.0-rc.1", True),
    ],
)
def test_requirements_are_read_as_cargo_reads_them(version: str, requirement: str, yes: bool) -> None:
    assert meets(version, requirement) is yes


def test_the_lock_lies_at_the_root_of_the_workspace(run: Run) -> None:
    """One that was left in a member, or that lies above and does not list the package, says nothing."""
    member = {path.replace("app/", "app/member/"): text for path, text in USES_FAST.items()}
    stray = lock(("app", "0.1.0", "", ("fast",)), ("fast", "1.0.1", INDEX, ()))
    workspace = {"app/Cargo.toml": '[workspace]\nmembers = ["member"]\n', "app/Cargo.lock": USES_FAST["app/Cargo.lock"]}
    assert read(run({**member, **HAS_FAST, **workspace, "app/member/Cargo.lock": stray})) == {
        ("fast", "1.0.2", "registry")
    }
    assert read(run({"app/Cargo.lock": lock(("other", "0.1.0", "", ("fast",)), FAST)})) == set()


# Bad folders


def test_links_in_circles_and_broken_manifests(run: Run, tmp_path: Path) -> None:
    plant(
        tmp_path,
        {**USES_FAST, f"{REGISTRY}/fast-1.0.2/Cargo.toml": "[package", f"{REGISTRY}/fast-1.0.2/src/lib.rs": ""},
    )
    os.symlink(tmp_path / "home/registry/src", tmp_path / "home/registry/src/again")
    os.symlink("loop", tmp_path / "home/registry/src/loop")
    found = run({"app/.cargo/config.toml": "[source.a]\ndirectory = 3\n[source.b]\ndirectory = '../app'\n"})
    assert held(found) == []


def test_crates_that_need_each_other(run: Run) -> None:
    """A circle, which only a lock that is wrong can have."""
    text = "pub use slow::*;\n"
    found = run(
        {
            **USES_FAST,
            "app/Cargo.lock": lock(
                ("app", "0.1.0", "", ("fast",)),
                ("fast", "1.0.2", INDEX, ("slow",)),
                ("slow", "1.0.0", INDEX, ("fast",)),
            ),
            **under(f"{REGISTRY}/fast-1.0.2", crate("fast", "1.0.2", text, '[dependencies]\nslow = "1"\n')),
            **under(
                f"{REGISTRY}/slow-1.0.0", crate("slow", "1.0.0", "pub use fast::*;", '[dependencies]\nfast = "1"\n')
            ),
        }
    )
    assert held(found) == []


# The same answer


def test_processes_and_memory_do_not_change_the_answer(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_WORTH_A_PROCESS", 0)
    more = {f"app/src/part{n}.rs": HOLDS for n in range(6)}
    mods = "".join(f"mod part{n};\n" for n in range(6))
    cache = str(tmp_path / "cache")
    first = run({**USES_FAST, **HAS_FAST, **more, "app/src/lib.rs": mods + HOLDS})
    assert len(held(first)) == 7
    for options in ({"jobs": 3}, {"cache": cache}, {"cache": cache, "jobs": 3}, {"cache": cache}):
        again = run({}, **options)
        assert (again.findings, again.dependencies) == (first.findings, first.dependencies), options


def test_told_with_verbose(run: Run, tmp_path: Path) -> None:
    plant(tmp_path, {**USES_FAST, **HAS_FAST})
    command = [sys.executable, "-m", "rustasync_lint", "check", "--isolated", "-v", "--cache-dir", str(tmp_path / "c")]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}

    def said() -> str:
        return subprocess.run(command, cwd=tmp_path / "app", env=environ, capture_output=True, text=True).stderr

    assert f"dependency fast 1.0.2: read from {tmp_path / REGISTRY / 'fast-1.0.2'} (registry)" in said()
    (tmp_path / REGISTRY / "fast-1.0.2/Cargo.toml").unlink()
    assert "dependencies without sources on this machine: fast 1.0.2" in said()
