"""Which files are reported on and which packages are read, for every kind of path a user may give."""

from __future__ import annotations

import os
import pickle
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from recorded_workspace import plant

from rustasync_lint.model.discover import Discovery, DiscoveryError, discover

CRATE = '[package]\nname = "{0}"\nversion = "0.1.0"\nedition = "2021"\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with a workspace of two crates, a crate of its own inside, and files of no crate."""
    root = tmp_path.resolve() / "repo"
    plant(
        root,
        {
            ".git/HEAD": "ref: refs/heads/main\n",
            ".gitignore": "generated.rs\n/vendor/\n",
            "Cargo.toml": '[workspace]\nmembers = ["app", "lib"]\nexclude = ["fuzz"]\n',
            "app/Cargo.toml": CRATE.format("app") + '[dependencies]\nlib = { path = "../lib" }\n',
            "app/src/main.rs": "",
            "app/src/part.rs": "",
            "app/src/generated.rs": "",
            "app/target/debug/build/out.rs": "",
            "lib/Cargo.toml": CRATE.format("lib"),
            "lib/src/lib.rs": "",
            "lib/src/target/mod.rs": "",
            "fuzz/Cargo.toml": CRATE.format("fuzz") + "[workspace]\n",
            "fuzz/src/main.rs": "",
            "scripts/run.rs": "",
            "vendor/dep/Cargo.toml": CRATE.format("dep"),
            "vendor/dep/src/lib.rs": "",
            ".hidden/x.rs": "",
            "cache/CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55",
            "cache/x.rs": "",
        },
    )
    return root


EVERYTHING = [
    "app/src/main.rs",
    "app/src/part.rs",
    "fuzz/src/main.rs",
    "lib/src/lib.rs",
    "lib/src/target/mod.rs",
    "scripts/run.rs",
]


def files(root: Path, discovery: Discovery) -> list[str]:
    return [os.path.relpath(path, root) for path in discovery.files]


def names(discovery: Discovery) -> list[str]:
    return sorted(package.name for package in discovery.packages)


def look(root: Path, *paths: str, exclude: Sequence[str] = (), **options: bool) -> Discovery:
    return discover(paths, str(root), exclude=[f"{root}/{pattern}" for pattern in exclude], **options)


# What is reported, what is analysed


def test_a_directory_means_every_rust_file_below_it(root: Path) -> None:
    discovery = look(root, ".")
    assert files(root, discovery) == EVERYTHING
    assert names(discovery) == ["app", "fuzz", "lib"]
    assert discovery.loose == (str(root / "scripts/run.rs"),)
    assert discovery.notifications == ()
    assert look(root) == discovery


def test_a_file_is_reported_alone_and_its_workspace_analysed(root: Path) -> None:
    discovery = look(root, "app/src/part.rs")
    assert files(root, discovery) == ["app/src/part.rs"]
    assert names(discovery) == ["app", "lib"]
    owner = discovery.package_of(str(root / "app/src/part.rs"))
    assert owner is not None and owner.name == "app"


def test_a_directory_inside_of_a_package(root: Path) -> None:
    discovery = discover(["src"], str(root / "app"))
    assert files(root, discovery) == ["app/src/main.rs", "app/src/part.rs"]
    assert names(discovery) == ["app", "lib"]


def test_a_manifest_means_its_directory(root: Path) -> None:
    assert look(root, "lib/Cargo.toml") == look(root, "lib")


def test_a_file_of_no_package_is_loose(root: Path) -> None:
    discovery = look(root, "scripts/run.rs")
    assert discovery.loose == discovery.files == (str(root / "scripts/run.rs"),)
    assert discovery.packages == ()
    assert discovery.package_of(discovery.files[0]) is None


def test_a_target_outside_of_its_package_is_not_loose(tmp_path: Path) -> None:
    plant(tmp_path, {"a/Cargo.toml": CRATE.format("a") + '[lib]\npath = "../shared.rs"\n', "shared.rs": ""})
    discovery = look(tmp_path.resolve(), ".")
    assert files(tmp_path.resolve(), discovery) == ["shared.rs"]
    assert discovery.loose == ()


def test_any_split_of_the_files_reports_the_same_and_analyses_enough(root: Path) -> None:
    whole = look(root, ".")
    apart = [look(root, path) for path in EVERYTHING]
    assert sorted(path for part in apart for path in part.files) == list(whole.files)
    by_name = {package.name: package for package in whole.packages}
    for part in apart:
        assert all(package == by_name[package.name] for package in part.packages)


def test_overlapping_paths_report_once(root: Path) -> None:
    assert look(root, "app", ".", "app/src/main.rs", str(root)) == look(root, ".")


def test_path_dependency_outside_is_read_but_not_reported(root: Path) -> None:
    plant(
        root.parent,
        {
            "else/Cargo.toml": CRATE.format("else") + '[dependencies]\nlib = { path = "../repo/lib" }\n',
            "else/src/lib.rs": "",
        },
    )
    discovery = look(root.parent, "else")
    assert files(root.parent, discovery) == ["else/src/lib.rs"]
    assert {package.name: package.member for package in discovery.packages} == {"else": True, "lib": False}


def test_the_result_can_travel_between_processes(root: Path) -> None:
    discovery = look(root, ".")
    assert pickle.loads(pickle.dumps(discovery)) == discovery
    assert len({hash(package) for package in discovery.packages}) == 3


# What is passed over


def test_without_gitignore(root: Path) -> None:
    discovery = look(root, ".", respect_gitignore=False)
    assert set(files(root, discovery)) - set(EVERYTHING) == {"app/src/generated.rs", "vendor/dep/src/lib.rs"}


def test_exclude(root: Path) -> None:
    assert files(root, look(root, ".", exclude=["app/", "**/main.rs"])) == EVERYTHING[3:]


def test_what_is_named_is_taken_unless_forced(root: Path) -> None:
    for path in (
        "app/src/generated.rs",
        "vendor/dep/src/lib.rs",
        ".hidden/x.rs",
        "cache/x.rs",
        "lib/src/lib.rs",
    ):
        assert files(root, look(root, path, exclude=["lib"])) == [path]
        forced = look(root, path, "app/src/main.rs", exclude=["lib"], force_exclude=True)
        assert files(root, forced) == ["app/src/main.rs"]


def test_an_ignored_directory_that_is_named(root: Path) -> None:
    assert files(root, look(root, "vendor")) == ["vendor/dep/src/lib.rs"]
    assert files(root, look(root, "app/target")) == ["app/target/debug/build/out.rs"]
    assert files(root, look(root, "cache")) == ["cache/x.rs"]
    plant(root, {"env/.gitignore": "*\n", "env/sub/x.rs": ""})
    assert files(root, look(root, "env/sub")) == ["env/sub/x.rs"]
    assert files(root, look(root, "vendor", "fuzz", force_exclude=True)) == ["fuzz/src/main.rs"]


def test_nothing_left_by_force_is_no_error(root: Path) -> None:
    discovery = look(root, "app/src/generated.rs", force_exclude=True)
    assert discovery.files == ()
    assert [(n.level, n.message) for n in discovery.notifications] == [
        ("note", "every given path is excluded or ignored")
    ]


def test_forced_files_are_those_a_walk_finds(root: Path) -> None:
    every = [str(path) for path in root.rglob("*.rs")]
    assert files(root, look(root, *every, exclude=["lib/src/t*"], force_exclude=True)) == files(
        root, look(root, ".", exclude=["lib/src/t*"])
    )


def test_ignore_files_hold_up_to_the_repository_and_no_further(root: Path) -> None:
    plant(
        root,
        {
            "app/src/.gitignore": "!generated.rs\npart.rs\n",
            ".git/info/exclude": "scripts\n",
            "lib/sub/.git/HEAD": "",
            "lib/sub/generated.rs": "",
        },
    )
    here = ["app/src/generated.rs", "app/src/main.rs"]
    assert files(root, look(root, ".")) == [*here, *EVERYTHING[2:5], "lib/sub/generated.rs"]
    assert files(root, look(root, "app/src")) == here
    assert files(root, look(root, "lib/sub")) == ["lib/sub/generated.rs"]


def test_ignore_files_count_without_a_repository(tmp_path: Path) -> None:
    root = tmp_path.resolve()
    plant(root, {".gitignore": "a.rs\n", "src/a.rs": "", "src/b.rs": ""})
    assert files(root, look(root, ".")) == ["src/b.rs"]
    assert files(root, look(root, "src")) == ["src/b.rs"]


def test_work_trees_and_submodules_have_their_exclude_file_elsewhere(tmp_path: Path) -> None:
    root = tmp_path.resolve()
    plant(
        root,
        {
            "main/.git/info/exclude": "a.rs\n",
            "main/.git/worktrees/side/commondir": "../..\n",
            "side/.git": f"gitdir: {root}/main/.git/worktrees/side\n",
            "side/a.rs": "",
            "side/b.rs": "",
            "main/.git/modules/sub/info/exclude": "b.rs\n",
            "main/sub/.git": "gitdir: ../.git/modules/sub\n",
            "main/sub/a.rs": "",
            "main/sub/b.rs": "",
        },
    )
    assert files(root, look(root, "side")) == ["side/b.rs"]
    assert files(root, look(root, "main")) == ["main/sub/a.rs"]


# Links


def test_links_are_reported_once_under_the_resolved_path(root: Path) -> None:
    (root / "app/src/again.rs").symlink_to("part.rs")
    (root / "app/src/far.rs").symlink_to(root.parent / "far.rs")
    (root.parent / "far.rs").touch()
    assert files(root, look(root, "app")) == ["../far.rs", "app/src/main.rs", "app/src/part.rs"]


def test_links_in_a_circle_and_into_the_void(root: Path) -> None:
    (root / "app/loop").symlink_to("..")
    (root / "app/src/self.rs").symlink_to("self.rs")
    (root / "app/src/void.rs").symlink_to("nowhere.rs")
    (root / "app/out").symlink_to(root.parent)
    plant(root.parent, {"other/x.rs": ""})
    (root / "app/cache").symlink_to(root.parent / "other")
    discovery = look(root, ".")
    assert files(root, discovery) == EVERYTHING
    broken = {(os.path.basename(n.path), n.level) for n in discovery.notifications}
    assert broken == {("self.rs", "note"), ("void.rs", "note")}


def test_a_linked_directory_of_the_same_repository_is_followed(root: Path) -> None:
    (root / "app/more").symlink_to("../lib/src")
    (root / "app/built").symlink_to("target/debug")
    (root / "app/ignored").symlink_to("../vendor")
    assert files(root, look(root, "app")) == [*EVERYTHING[:2], *EVERYTHING[3:5]]


def test_a_given_link_is_resolved(root: Path) -> None:
    (root.parent / "link").symlink_to(root / "app")
    assert look(root.parent, "link").files == look(root, "app").files


# What cannot be done


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("gone", "no such file or directory: `gone`"),
        ("app/src/main.rs/x.rs", "no such file or directory: `app/src/main.rs/x.rs`"),
        ("", "no such file or directory: ``"),
        ("a\0b", "no such file or directory: `'a\\x00b'`"),
        ("caf\udce9.rs", "no such file or directory: `caf\ufffd.rs`"),
        ("\ud800", "no such file or directory: `'\\ud800'`"),
        ("x" * 5000, "cannot read `" + "x" * 5000 + "`: File name too long"),
        ("ring", "cannot read `ring`: Too many levels of symbolic links"),
        ("docs", "no Rust files found in `docs`"),
        ("README.md", "no Rust files found in `README.md`: not a Rust file, left out"),
    ],
    ids=range(10),
)
def test_one_clear_message(root: Path, path: str, message: str) -> None:
    plant(root, {"README.md": "", "docs/x.txt": ""})
    (root / "ring").symlink_to("ring")
    with pytest.raises(DiscoveryError) as raised:
        look(root, "app", path) if "no such" in message or "cannot" in message else look(root, path)
    assert str(raised.value) == message


def test_everything_excluded_is_told_from_nothing_there(root: Path) -> None:
    with pytest.raises(DiscoveryError, match=r"no Rust files to lint in `scripts`: 1 excluded or ignored"):
        look(root, "scripts", exclude=["scripts/*.rs"])


def test_other_files_beside_rust_files_are_left_out_with_a_word(root: Path) -> None:
    plant(root, {"README.md": ""})
    discovery = look(root, "README.md", "scripts/run.rs")
    assert files(root, discovery) == ["scripts/run.rs"]
    assert [(n.level, n.message) for n in discovery.notifications] == [("warning", "not a Rust file, left out")]


def test_unreadable_directory(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path == str(root / "lib"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    discovery = look(root, ".")
    assert files(root, discovery) == [path for path in EVERYTHING if not path.startswith("lib/")]
    assert [(n.path, n.message) for n in discovery.notifications] == [
        (str(root / "lib"), "directory not read: Permission denied")
    ]
    with pytest.raises(DiscoveryError, match="no Rust files found in `lib`: directory not read: Permission denied"):
        look(root, "lib")


def test_names_that_are_not_utf_8_and_files_that_are_none(root: Path) -> None:
    odd = os.fsencode(root) + b"/app/src/caf\xe9.rs"
    try:
        open(odd, "wb").close()
    except OSError:
        pytest.skip("the file system takes no such name")
    os.mkfifo(root / "app/src/pipe.rs")
    (root / "app/src/dir.rs").mkdir()
    (root / "app/src/new\nline.rs").touch()
    discovery = look(root, "app")
    assert discovery.files == tuple(
        str(root / "app/src") + "/" + name for name in ("caf\udce9.rs", "main.rs", "new\nline.rs", "part.rs")
    )
    assert os.fsencode(discovery.files[0]) == odd
    assert look(root, discovery.files[0]).files == discovery.files[:1]


def test_a_pipe_is_never_opened(root: Path) -> None:
    for name in ("scripts/Cargo.toml", "scripts/.gitignore"):
        os.mkfifo(root / name)
    assert files(root, look(root, ".")) == EVERYTHING


def test_cargo_is_never_run(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    monkeypatch.setattr(os, "fork", refuse)
    assert len(look(root, ".").packages) == 3


def test_two_thousand_files_are_found_at_once(tmp_path: Path) -> None:
    ignored = "".join(f"/dir{i}/*.tmp\n" for i in range(50))
    tree = {".git/HEAD": "", ".gitignore": ignored, "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n'}
    for crate in range(50):
        tree[f"crates/c{crate}/Cargo.toml"] = CRATE.format(f"c{crate}")
        tree.update({f"crates/c{crate}/src/m{i % 4}/f{i}.rs": "" for i in range(40)})
    plant(tmp_path, tree)
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        discovery = look(tmp_path.resolve(), ".")
        seconds.append(time.perf_counter() - started)
    assert (len(discovery.files), len(discovery.packages)) == (2000, 50)
    assert min(seconds) < 0.3
