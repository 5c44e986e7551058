"""Wheel, sdist and editable install: built here, installed into fresh environments, and tried.

Also what other tools expect to find at the top of the project.

Needs no network: the fresh environments borrow from the one that runs the tests. To build they
get the build backend, to run nothing but the dependencies that the wheel names.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Iterable
from email.parser import Parser
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from rustasync_lint import __version__

ROOT = Path(__file__).resolve().parents[1]
WHERE = """
import rustasync_lint
from rustasync_lint import resources
print(rustasync_lint.__file__)
print(*sorted(file.name for file in resources.query_root().joinpath("rules").iterdir()))
print(*sorted(file.name for file in resources.page_root().iterdir()))
"""


def succeed(*command: str | Path, cwd: Path) -> str:
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))}
    done = subprocess.run(command, cwd=cwd, env=environ, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    succeed(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


def needed(requirements: Iterable[str]) -> list[str]:
    """The names of the distributions that `requirements` ask for here, without extras."""
    parsed = [Requirement(text) for text in requirements]
    return [one.name for one in parsed if one.marker is None or one.marker.evaluate({"extra": ""})]


def lend(names: Iterable[str], folder: Path) -> None:
    """Fill `folder` with links to what `names`, and all that they need, have installed here."""
    folder.mkdir(exist_ok=True)
    pending = list(names)
    while pending:
        lent = distribution(pending.pop())
        for top in {file.parts[0] for file in lent.files or ()} - {"..", "__pycache__"}:
            if not (folder / top).is_symlink():
                (folder / top).symlink_to(str(lent.locate_file(top)))
        pending += needed(lent.requires or ())


def environment(folder: Path, *borrowed: Path) -> Path:
    """The folder of scripts of a fresh environment that sees the folders `borrowed`, after its own."""
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    layout = {"base": str(folder), "platbase": str(folder)}
    scheme = "venv" if "venv" in sysconfig.get_scheme_names() else "posix_prefix"  # Python 3.10
    site = Path(sysconfig.get_path("purelib", scheme, vars=layout))
    (site / "borrowed.pth").write_text("\n".join(map(str, borrowed)), encoding="utf-8")
    return Path(sysconfig.get_path("scripts", scheme, vars=layout))


def wheel_requirements(built: Path) -> list[str]:
    """What the wheel says it requires."""
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        return Parser().parsestr(wheel.read(name).decode()).get_all("Requires-Dist", [])


def queries_and_pages() -> tuple[str, str]:
    """The names of all queries and pages in the source tree, as WHERE prints them."""
    queries = sorted(file.name for file in (ROOT / "queries/rules").iterdir())
    pages = sorted(file.name for file in (ROOT / "corpus/rules").iterdir())
    assert queries and pages
    return " ".join(queries), " ".join(pages)


@pytest.mark.parametrize("kind", ["wheel", "sdist", "editable"])
def test_an_install_works(kind: str, built: Path, tmp_path: Path) -> None:
    suffix = {"wheel": "*.whl", "sdist": "*.tar.gz"}.get(kind)
    source = [str(next(built.glob(suffix)))] if suffix else ["--editable", str(ROOT)]
    backend, dependencies = tmp_path / "backend", tmp_path / "dependencies"
    scripts = environment(tmp_path / "env", backend, dependencies)
    lend(["hatchling", "editables"], backend)
    python = scripts / Path(sys.executable).name
    options = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check"]
    succeed(sys.executable, "-m", "pip", "--python", python, "install", *options, *source, cwd=tmp_path)
    shutil.rmtree(backend)
    lend(needed(wheel_requirements(built)), dependencies)

    assert succeed(scripts / "rustasync-lint", "--version", cwd=tmp_path).split()[-1] == __version__
    assert "guard-across-await" in succeed(scripts / "rustasync-lint", "rules", cwd=tmp_path)
    page = succeed(scripts / "rustasync-lint", "explain", "guard-across-await", cwd=tmp_path)
    assert "## Why it bites" in page and "## Examples" in page
    assert succeed(scripts / "cargo-rustasync-lint", "rustasync-lint", "--version", cwd=tmp_path)
    assert succeed(python, "-m", "rustasync_lint", "--version", cwd=tmp_path)

    package, queries, pages = succeed(python, "-c", WHERE, cwd=tmp_path).splitlines()
    inside = ROOT if kind == "editable" else tmp_path / "env"
    assert Path(package).resolve().is_relative_to(inside.resolve())
    assert (queries, pages) == queries_and_pages()

    (tmp_path / "lib.rs").write_text("async fn f() {\n    g().await;\n}\n\nasync fn g() {}\n")
    assert "no findings in 1 file" in succeed(scripts / "rustasync-lint", "check", "lib.rs", cwd=tmp_path)


def test_what_is_in_them(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = wheel.namelist()
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"rustasync_lint", f"rustasync_lint-{__version__}.dist-info"}
    assert {"rustasync_lint/py.typed", "rustasync_lint/__main__.py"} <= set(names)
    for licence in ("LICENSE-MIT", "LICENSE-APACHE"):
        assert f"rustasync_lint-{__version__}.dist-info/licenses/{licence}" in names

    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        inside = {"/".join(name.split("/")[1:2]) for name in sdist.getnames()}
    assert inside >= {"rustasync_lint", "queries", "corpus", "pyproject.toml", "README.md", "CHANGELOG.md"}
    assert not inside & {"tests", ".venv", ".git", ".ci"}


def test_the_hooks_are_valid(tmp_path: Path) -> None:
    manifest = ROOT / ".pre-commit-hooks.yaml"
    succeed(sys.executable, "-m", "pre_commit", "validate-manifest", manifest, cwd=tmp_path)


def test_ci_runs_what_the_readme_says() -> None:
    assert os.access(ROOT / ".ci/run", os.X_OK)
    command = (ROOT / ".ci/run").read_text().splitlines()[-1].removeprefix("exec ")
    commands = [line.partition("#")[0].strip() for line in (ROOT / "README.md").read_text().splitlines()]
    assert command == "make test"
    assert command in commands
