"""Settings: which file wins, what may stand in it, and which rules that makes."""

from __future__ import annotations

from pathlib import Path

import pathspec
import pytest

from rustasync_lint import config
from rustasync_lint.config import ConfigError, Settings, choose, discover, load, rooted, start_folder

RULES = {
    "blocking-io": "core",
    "blocking-sleep": "core",
    "blocking-drop": "more",
    "unused-async": "pedantic",
}


def write(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository with a crate folder in it; the working directory is its root."""
    (tmp_path / "repository/.git").mkdir(parents=True)
    (tmp_path / "repository/crates/one/src").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "repository")
    return tmp_path / "repository"


def found(start: Path) -> str:
    return discover(start, RULES).fail_on


def test_every_key(repository: Path) -> None:
    file = write(
        repository / "rustasync-lint.toml",
        """
        select = ["core", "unused-async"]
        ignore = ["blocking-io"]
        min-confidence = "low"
        fail-on = "never"
        tests = true
        exclude = ["gen/", "*.pb.rs"]
        output-format = "concise"
        """,
    )
    root = repository.as_posix()
    assert load(file, RULES) == Settings(
        select=("core", "unused-async"),
        ignore=("blocking-io",),
        min_confidence="low",
        fail_on="never",
        tests=True,
        exclude=(f"{root}/**/gen/", f"{root}/**/*.pb.rs"),
        output_format="concise",
        origin=str(file),
    )


def test_the_defaults(repository: Path) -> None:
    assert discover(repository, RULES) == Settings()
    assert load(write(repository / "empty.toml", ""), RULES) == Settings(origin=str(repository / "empty.toml"))


def test_the_closest_file_wins_whole(repository: Path) -> None:
    write(repository / "rustasync-lint.toml", 'fail-on = "error"\ntests = true')
    assert found(repository / "crates/one/src") == "error"
    write(repository / "crates/one/.rustasync-lint.toml", 'fail-on = "note"')
    settings = discover(repository / "crates/one/src", RULES)
    assert (settings.fail_on, settings.tests) == ("note", False)
    write(repository / "crates/one/rustasync-lint.toml", 'fail-on = "never"')
    assert found(repository / "crates/one/src") == "never"


def test_the_search_ends_at_the_repository(repository: Path) -> None:
    write(repository.parent / "rustasync-lint.toml", 'fail-on = "error"')
    write(repository.parent / "Cargo.toml", '[workspace.metadata.rustasync-lint]\nfail-on = "error"')
    write(repository / "crates/one/Cargo.toml", '[package]\nname = "one"')
    assert found(repository / "crates/one") == "warning"


def test_the_search_ends_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    (tmp_path / "home/project").mkdir(parents=True)
    write(tmp_path / "rustasync-lint.toml", 'fail-on = "error"')
    assert found(tmp_path / "home/project") == "warning"
    write(tmp_path / "home/rustasync-lint.toml", 'fail-on = "note"')
    assert found(tmp_path / "home/project") == "note"


def test_manifests_come_after_files_and_packages_before_workspaces(repository: Path) -> None:
    root = write(
        repository / "Cargo.toml",
        '[workspace]\nmembers = ["crates/*"]\n[workspace.metadata.rustasync-lint]\nfail-on = "error"',
    )
    member = write(repository / "crates/one/Cargo.toml", '[package]\nname = "one"')
    assert discover(repository / "crates/one/src", RULES).origin == str(root)
    write(member, '[package]\nname = "one"\n[package.metadata.rustasync-lint]\nfail-on = "note"')
    assert found(repository / "crates/one/src") == "note"
    assert found(repository) == "error"
    write(repository / "rustasync-lint.toml", 'fail-on = "never"')
    assert found(repository / "crates/one/src") == "never"


def test_a_package_belongs_to_the_first_workspace_above_or_to_the_one_it_names(repository: Path) -> None:
    write(repository / "Cargo.toml", '[workspace]\n[workspace.metadata.rustasync-lint]\nfail-on = "error"')
    write(repository / "crates/Cargo.toml", "[workspace]")
    member = write(repository / "crates/one/Cargo.toml", '[package]\nname = "one"')
    assert found(member.parent) == "warning"
    write(member, '[package]\nname = "one"\nworkspace = "../.."')
    assert found(member.parent) == "error"
    write(member, '[workspace]\n[package]\nname = "one"\nworkspace = "../.."')
    assert found(member.parent) == "warning"


@pytest.mark.parametrize("text", ["[package", "\xff", "package = 1\nworkspace = 2", "[package]\nmetadata = 3"])
def test_a_broken_manifest_holds_no_settings(repository: Path, text: str) -> None:
    (repository / "Cargo.toml").write_bytes(text.encode("latin-1"))
    assert discover(repository, RULES) == Settings()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("slect = []", "rustasync-lint.toml: unknown key `slect` (did you mean `select`?)"),
        ("min_confidence = 'low'", "unknown key `min_confidence` (did you mean `min-confidence`?)"),
        ("[lint]\nselect = []", "unknown key `lint`; the keys are `select`, `ignore`, "),
        (
            "select = ['blocking_slep']",
            "`select`: there is no rule or group `blocking_slep` (did you mean `blocking-sleep`?)",
        ),
        (
            "ignore = ['pedantik']",
            "`ignore`: there is no rule or group `pedantik` (did you mean `pedantic`?)",
        ),
        ("select = 'core'", '`select` is a list of strings, not "core"'),
        ("exclude = ['a', 1]", "`exclude` is a list of strings, not ['a', 1]"),
        ("tests = 'yes'", '`tests` is true or false, not "yes"'),
        ("tests = 1", "`tests` is true or false, not 1"),
        ("fail-on = false", "`fail-on` is one of `error`, `warning`, `note` or `never`, not false"),
        ("min-confidence = 'hihg'", 'not "hihg" (did you mean `high`?)'),
        ("output-format = 'sarf'", "(did you mean `sarif`?)"),
        ("select = [", "rustasync-lint.toml: this is not TOML: "),
        ("x = " + "[" * 9999, "rustasync-lint.toml: this is not TOML: "),
    ],
)
def test_what_is_wrong_is_named(repository: Path, text: str, message: str) -> None:
    write(repository / "rustasync-lint.toml", text)
    with pytest.raises(ConfigError) as raised:
        discover(repository, RULES)
    assert str(raised.value).startswith("rustasync-lint.toml: ")
    assert message in str(raised.value)


def test_a_wrong_table_in_a_manifest_is_named(repository: Path) -> None:
    write(repository / "Cargo.toml", "[package.metadata.rustasync-lint]\nslect = []")
    with pytest.raises(ConfigError, match=r"^Cargo.toml: \[package.metadata.rustasync-lint\]: unknown key `slect`"):
        discover(repository, RULES)
    write(repository / "Cargo.toml", "[package.metadata]\nrustasync-lint = true")
    with pytest.raises(ConfigError, match="this is a table of settings, not true"):
        discover(repository, RULES)


def test_a_file_that_is_asked_for_must_be_there(repository: Path) -> None:
    with pytest.raises(ConfigError, match=r"^missing.toml: No such file"):
        load(Path("missing.toml"), RULES)
    (repository / "bytes.toml").write_bytes(b"\xff")
    with pytest.raises(ConfigError, match=r"^bytes.toml: this is not TOML"):
        load(Path("bytes.toml"), RULES)
    write(repository / "Cargo.toml", "[package]")
    with pytest.raises(ConfigError, match="there is no table"):
        load(Path("Cargo.toml"), RULES)


def test_a_byte_order_mark_does_no_harm(repository: Path) -> None:
    write(repository / "rustasync-lint.toml", '\ufefffail-on = "note"')
    assert found(repository) == "note"


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        (config.DEFAULT_SELECT, (), {"blocking-io", "blocking-sleep", "blocking-drop"}),
        (("ALL",), (), set(RULES)),
        (("ALL",), ("core",), {"blocking-drop", "unused-async"}),
        (("blocking-io",), ("core",), {"blocking-io"}),
        (("core",), ("blocking-io",), {"blocking-sleep"}),
        (("core",), ("ALL",), {"blocking-io", "blocking-sleep"}),
        (("blocking-io",), ("blocking-io",), set()),
        (("core", "pedantic"), (), {"blocking-io", "blocking-sleep", "unused-async"}),
        ((), (), set()),
    ],
)
def test_the_more_exact_name_wins(select: tuple[str, ...], ignore: tuple[str, ...], chosen: set[str]) -> None:
    assert choose(select, ignore, RULES) == chosen


@pytest.mark.parametrize(
    ("pattern", "hits", "misses"),
    [
        ("gen", ["base/gen/a.rs", "base/x/gen/a.rs"], ["gen/a.rs", "base/general/a.rs"]),
        ("/gen", ["base/gen/a.rs"], ["base/x/gen/a.rs"]),
        ("x/gen/", ["base/x/gen/a.rs"], ["base/gen/a.rs", "base/y/x/gen/a.rs"]),
        ("./gen/*.rs", ["base/gen/a.rs"], ["base/x/gen/a.rs", "base/gen/x/a.rs"]),
        ("../other/", ["other/a.rs"], ["base/other/a.rs"]),
        ("*.pb.rs", ["base/x/a.pb.rs"], ["a.pb.rs"]),
    ],
)
def test_patterns_are_meant_from_their_folder_on(pattern: str, hits: list[str], misses: list[str]) -> None:
    top = Path("/some [odd] #place!/with spaces")
    spec = pathspec.GitIgnoreSpec.from_lines(rooted([pattern], top / "base"))

    def is_hit(path: str) -> bool:
        return spec.match_file((top / path).as_posix().lstrip("/"))

    assert [path for path in hits if not is_hit(path)] == []
    assert [path for path in misses if is_hit(path)] == []


def test_a_pattern_can_bring_back() -> None:
    spec = pathspec.GitIgnoreSpec.from_lines(rooted(["*.rs", "!keep.rs", " "], Path("/base")))
    assert spec.match_file("base/a.rs")
    assert not spec.match_file("base/x/keep.rs")


def test_where_the_search_begins(tmp_path: Path) -> None:
    (tmp_path / "here/one/src").mkdir(parents=True)
    (tmp_path / "there/two").mkdir(parents=True)
    here = tmp_path / "here"
    for paths, start in [
        ([], here),
        (["one"], here / "one"),
        (["one/../one/src"], here / "one/src"),
        (["one/src/lib.rs"], here),
        (["one/src", "one"], here),
        (["../there"], tmp_path / "there"),
        (["../there/two/lib.rs", "../there/two"], tmp_path / "there/two"),
        (["one", "../there/two/lib.rs"], tmp_path),
    ]:
        assert start_folder(paths, here) == start, paths
