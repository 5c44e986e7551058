"""Manifests and workspaces: what cargo makes of them, and manifests that nobody can make sense of."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from recorded_workspace import SAID, WORKSPACE, plant

from rustasync_lint.model.discover import Discovery, discover
from rustasync_lint.model.manifest import read_manifest
from rustasync_lint.model.package import Package, Target

LIBRARY = '[package]\nname = "{0}"\nversion = "0.1.0"\nedition = "2021"\n'


def found(root: Path, path: str = ".") -> Discovery:
    return discover([path], str(root))


def package(discovery: Discovery, name: str) -> Package:
    return next(package for package in discovery.packages if package.name == name)


def kinds(package: Package) -> set[tuple[str, str]]:
    return {(target.kind, os.path.relpath(target.root, package.directory)) for target in package.targets}


def complaints(discovery: Discovery) -> list[tuple[str, str, int]]:
    return [(note.message, os.path.basename(os.path.dirname(note.path)), note.line) for note in discovery.notifications]


# A workspace as cargo sees it


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Discovery]:
    root = tmp_path_factory.mktemp("workspace").resolve()
    plant(root, WORKSPACE)
    return root, found(root, "ws/crates/core/src")


def test_members_are_those_cargo_names(workspace: tuple[Path, Discovery]) -> None:
    root, discovery = workspace
    members = {os.path.relpath(p.directory, root) for p in discovery.packages if p.member}
    assert members == set(SAID)
    assert discovery.notifications == ()


@pytest.mark.parametrize("directory", SAID)
def test_package_is_what_cargo_says(workspace: tuple[Path, Discovery], directory: str) -> None:
    root, discovery = workspace
    ours = next(p for p in discovery.packages if p.directory == str(root / directory))
    head, targets, dependencies = SAID[directory]
    assert (ours.name, ours.version, ours.edition) == head
    assert ours.manifest == str(root / directory / "Cargo.toml")
    named = {"custom-build": ("build", False), "proc-macro": ("lib", True)}
    assert sorted((t.kind, t.name, t.root, t.edition, t.proc_macro) for t in ours.targets) == sorted(
        (kind, name.replace("-", "_"), str(root / directory / path), edition, proc_macro)
        for cargo_kind, name, path, edition in targets
        for kind, proc_macro in [named.get(cargo_kind, (cargo_kind, False))]
    )
    ranks = ["normal", "dev", "build"]
    widest = {key: min((k for n, _, k, _ in dependencies if n == key), key=ranks.index) for key, *_ in dependencies}
    assert {(d.package, d.kind, d.path) for d in ours.dependencies.values()} == {
        (name, widest[key], path and str(root / path)) for key, name, _, path in dependencies
    }


def test_names_in_code(workspace: tuple[Path, Discovery]) -> None:
    app = package(workspace[1], "my-app")
    assert {name: d.package for name, d in app.dependencies.items()} == {
        "core_utils": "core",
        "plain": "plain",
        "quick": "my-macros",
        "bytes": "bytes",
        "only_tests": "only-tests",
        "cc": "cc",
        "util": "util",
        "win_only": "win-only",
    }
    assert all(name == d.name for name, d in app.dependencies.items())
    assert app.dependencies["bytes"].version == "1.5"
    assert app.dependencies["util"].version == "0.4"
    assert app.dependencies["plain"].version == "1"


def test_path_dependencies_outside_are_no_members(workspace: tuple[Path, Discovery]) -> None:
    root, discovery = workspace
    outside = {os.path.relpath(p.directory, root) for p in discovery.packages if not p.member}
    assert outside == {"outside/util", "outside/deeper", "ws/crates/skipped"}


def test_metadata_of_the_package_else_of_the_workspace(workspace: tuple[Path, Discovery]) -> None:
    assert package(workspace[1], "my-app").metadata == {"ignore": ["blocking-io"]}
    assert package(workspace[1], "core").metadata == {"select": ["core"]}
    assert package(workspace[1], "util").metadata == {}


def test_test_code_is_known_by_its_target() -> None:
    judged = {
        k: Target(k, "x", "/x.rs", "2021").is_test for k in ("lib", "bin", "test", "bench", "example", "build", "loose")
    }
    assert judged == {
        "lib": False,
        "bin": False,
        "test": True,
        "bench": True,
        "example": True,
        "build": False,
        "loose": False,
    }


def test_path_dependency_is_called_as_its_library(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "a/Cargo.toml": LIBRARY.format("a")
            + '[dependencies]\nmy-dep = { path = "../b" }\nown = { path = "../b", package = "my-dep" }\n',
            "a/src/lib.rs": "",
            "b/Cargo.toml": LIBRARY.format("my-dep") + '[lib]\nname = "shorter"\n',
            "b/src/lib.rs": "",
        },
    )
    assert set(package(found(tmp_path, "a"), "a").dependencies) == {"shorter", "own"}


def test_member_patterns(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "Cargo.toml": """
                [workspace]
                members = ["deep/**", "one/[ab]?", "./plain/"]
                exclude = ["one/bx", "plain"]
                """,
            "one/ab/README.md": "",
            "plain/src/lib.rs": "",
            **{
                f"{path}/Cargo.toml": LIBRARY.format(path.replace("/", "-"))
                for path in (
                    "deep/x",
                    "deep/y/z",
                    "deep/target/t",
                    "one/ax",
                    "one/bx",
                    "one/cx",
                    "plain",
                    "other",
                )
            },
        },
    )
    discovery = found(tmp_path, "plain/src/lib.rs")
    assert {p.name for p in discovery.packages} == {"deep-x", "deep-y-z", "one-ax", "plain"}
    assert discovery.notifications == ()


def test_member_patterns_end_in_circles_of_links(tmp_path: Path) -> None:
    plant(tmp_path, {"Cargo.toml": '[workspace]\nmembers = ["**"]\n', "a/src/lib.rs": ""})
    plant(tmp_path, {"a/Cargo.toml": LIBRARY.format("a")})
    for name in ("one", "two", "three"):
        (tmp_path / "a" / name).symlink_to("..")
    assert [p.name for p in found(tmp_path, "a").packages] == ["a"]


def test_root_package_is_a_member(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "Cargo.toml": LIBRARY.format("root") + '[workspace]\nmembers = ["in"]\n',
            "src/lib.rs": "",
            "in/Cargo.toml": LIBRARY.format("in"),
            "in/src/lib.rs": "",
        },
    )
    assert [(p.name, p.member) for p in found(tmp_path, "in").packages] == [("root", True), ("in", True)]


def test_a_member_behind_a_link_inherits_from_the_workspace_that_lists_it(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "ws/Cargo.toml": '[workspace]\nmembers = ["in"]\n[workspace.package]\nedition = "2018"\n',
            "else/Cargo.toml": '[package]\nname = "else"\nedition.workspace = true\n',
            "else/src/lib.rs": "",
        },
    )
    (tmp_path / "ws/in").symlink_to("../else")
    [only] = discover(["ws/in/src/lib.rs", "ws"], str(tmp_path)).packages
    assert (only.name, only.edition) == ("else", "2018")


def test_missing_edition_is_2015_and_a_newer_one_is_the_newest_known(tmp_path: Path) -> None:
    for name, edition in {
        "none": "",
        "future": 'edition = "2099"',
        "number": "edition = 2018",
        "odd": 'edition = "x"',
    }.items():
        plant(
            tmp_path,
            {f"{name}/Cargo.toml": f'[package]\nname = "{name}"\n{edition}\n', f"{name}/src/lib.rs": ""},
        )
    assert {p.name: p.edition for p in found(tmp_path).packages} == {
        "none": "2015",
        "future": "2024",
        "number": "2018",
        "odd": "2021",
    }


def test_toml_1_1_and_a_bom_are_read_as_cargo_reads_them(tmp_path: Path) -> None:
    content = '\ufeff[package]\r\nname = "a"\r\n[dependencies]\r\ntokio = {\r\n  version = "1", # why\r\n}\r\n'
    plant(tmp_path, {"src/lib.rs": ""})
    (tmp_path / "Cargo.toml").write_bytes(content.encode())
    discovery = found(tmp_path)
    assert discovery.notifications == ()
    assert package(discovery, "a").dependencies["tokio"].version == "1"


# Manifests that are wrong


def test_broken_toml_is_reported_with_its_line_and_guessed_around(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "bad/Cargo.toml": '[package]\nname = "half-done"\nedition = "2018"\n[dependencies\ntokio = "1"\n',
            "bad/src/main.rs": "fn main() {}",
            "bad/tests/it.rs": "",
            "good/Cargo.toml": LIBRARY.format("good"),
            "good/src/lib.rs": "",
        },
    )
    discovery = found(tmp_path)
    [(message, where, line)] = complaints(discovery)
    assert (where, line) == ("bad", 4)
    assert message.startswith("manifest not read: ")
    guessed = package(discovery, "half-done")
    assert guessed.edition == "2018"
    assert kinds(guessed) == {("bin", "src/main.rs"), ("test", "tests/it.rs")}
    assert kinds(package(discovery, "good")) == {("lib", "src/lib.rs")}
    assert discovery.loose == ()


def test_broken_workspace_root_still_hands_down_its_edition(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "Cargo.toml": '[workspace]\nmembers = ["a"\n[workspace.package]\nedition = "2024"\n',
            "a/Cargo.toml": '[package]\nname = "a"\nedition.workspace = true\n',
            "a/src/lib.rs": "",
        },
    )
    discovery = found(tmp_path)
    assert [p.name for p in discovery.packages] == ["a"]
    assert package(discovery, "a").edition == "2024"
    assert len(discovery.notifications) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00[package]",
        b"a = " + b"[" * 100_000,
        b"a = " + b"9" * 10_000,
        b"\x00" * 1000,
        b"[package]\nname = 'x'\nname = 'y'\n",
        b"[package\n" * 50,
    ],
    ids=["utf-16", "deep", "huge-number", "nul", "twice", "unclosed"],
)
def test_any_bytes_in_a_manifest_are_survived(tmp_path: Path, content: bytes) -> None:
    plant(tmp_path, {"src/lib.rs": ""})
    (tmp_path / "Cargo.toml").write_bytes(content)
    discovery = found(tmp_path)
    assert [n.level for n in discovery.notifications] == ["warning"]
    assert [kinds(p) for p in discovery.packages] == [{("lib", "src/lib.rs")}]


def test_bytes_that_are_not_utf_8_are_reported_on_their_line(tmp_path: Path) -> None:
    plant(tmp_path, {"src/lib.rs": ""})
    (tmp_path / "Cargo.toml").write_bytes(b'[package]\nname = "a"\n# caf\xe9\nedition = "2018"\n')
    discovery = found(tmp_path)
    assert [(n.message.partition(";")[0], n.line) for n in discovery.notifications] == [
        ("manifest not read: not UTF-8", 3)
    ]
    assert package(discovery, "a").edition == "2018"


def test_values_of_the_wrong_type_are_survived(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "Cargo.toml": """
                lib = 3
                bin = "x"
                test = [1, { name = 2 }, {}]
                dependencies = ["a"]
                target = { x = 1, y = { dependencies = { z = 1, p = { path = 2, version = [] } } } }
                workspace = { members = [1, "\\u0000", "a\\u0000*"], exclude = 1, dependencies = 5 }
                [package]
                name = []
                version = {}
                edition = { workspace = true }
                build = 7
                autobins = "yes"
                metadata = 1
                """,
            "src/lib.rs": "",
            "src/main.rs": "",
        },
    )
    [only] = found(tmp_path).packages
    assert kinds(only) == {("lib", "src/lib.rs"), ("bin", "src/main.rs")}
    assert set(only.dependencies) == {"z", "p"}


def test_circles_of_workspaces_and_path_dependencies_end(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "a/Cargo.toml": LIBRARY.format("a") + 'workspace = "../b"\n[dependencies]\nb = { path = "../b" }\n',
            "a/src/lib.rs": "",
            "b/Cargo.toml": LIBRARY.format("b")
            + 'workspace = "../a"\n[dependencies]\na = { path = "../a" }\nb = { path = "." }\n',
            "b/src/lib.rs": "",
            "ws/Cargo.toml": '[workspace]\nmembers = [".", "..", "../ws", "in"]\n',
            "ws/in/Cargo.toml": LIBRARY.format("in") + '[workspace]\nmembers = ["..", "."]\n',
            "ws/in/src/lib.rs": "",
        },
    )
    discovery = found(tmp_path)
    assert [p.name for p in discovery.packages] == ["a", "b", "in"]
    assert ("no workspace found at `../b`", "a", 5) in complaints(discovery)


def test_what_is_not_there_is_reported_where_it_is_named(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "Cargo.toml": '[workspace]\nmembers = [\n  "a",\n  "gone",\n  "none/*",\n]\n',
            "a/Cargo.toml": LIBRARY.format("a")
            + '[[bin]]\nname = "lost"\n[[test]]\nname = "far"\npath = "far.rs"\n'
            + '[dependencies]\nvoid = { path = "../void" }\n',
            "a/src/lib.rs": "",
        },
    )
    discovery = found(tmp_path)
    root = tmp_path.name
    assert sorted(complaints(discovery)) == sorted(
        [
            ("no package found for member `gone`", root, 4),
            ("no package found for member `none/*`", root, 5),
            ("no file found for bin `lost`", "a", 6),
            ("no file found for test `far`: `far.rs`", "a", 9),
            (f"nothing found for path dependency `void`: `{tmp_path.resolve() / 'void'}`", "a", 0),
        ]
    )
    assert {n.level for n in discovery.notifications if "far.rs" in n.message} == {"note"}


def test_inherited_from_nowhere(tmp_path: Path) -> None:
    plant(tmp_path, {"Cargo.toml": '[package]\nname = "a"\nedition.workspace = true\n', "src/lib.rs": ""})
    discovery = found(tmp_path)
    assert package(discovery, "a").edition == "2021"
    assert complaints(discovery)[0][0] == "`edition` is inherited from a workspace that does not set it"


def test_manifest_that_is_a_directory(tmp_path: Path) -> None:
    plant(tmp_path, {"Cargo.toml/x": "", "src/lib.rs": ""})
    discovery = found(tmp_path)
    assert discovery.packages == ()
    assert discovery.loose == (str(tmp_path.resolve() / "src/lib.rs"),)
    assert [n.message for n in discovery.notifications] == ["manifest not read: not a file"]


def test_no_manifest_is_none(tmp_path: Path) -> None:
    assert read_manifest(str(tmp_path / "Cargo.toml")) is None
    assert read_manifest("/\0/Cargo.toml") is None
