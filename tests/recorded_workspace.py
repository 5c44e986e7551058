"""A workspace of many shapes, and what cargo 1.95 says of it.

`SAID` was written down from `cargo metadata --no-deps --offline --format-version 1`, run in `ws/`
of the planted tree: paths relative to the tree (targets: to their package), cargo's own names.
"""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent


def plant(root: Path, tree: dict[str, str]) -> None:
    """Write the files of `tree`, whose keys are paths relative to `root`."""
    for path, content in tree.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(content), encoding="utf-8")


WORKSPACE: dict[str, str] = {
    "ws/Cargo.toml": """
        [workspace]
        members = ["crates/*", "tools/gen", "../side"]
        exclude = ["crates/skipped"]
        resolver = "2"
        [workspace.package]
        edition = "2021"
        version = "1.2.3"
        [workspace.dependencies]
        core-utils = { path = "crates/core", package = "core" }
        util = { path = "../outside/util", version = "0.4" }
        bytes = "1.5"
        [workspace.metadata.rustasync-lint]
        select = ["core"]
        """,
    "ws/crates/core/Cargo.toml": """
        [package]
        name = "core"
        version.workspace = true
        edition.workspace = true
        [lib]
        name = "corelib"
        path = "lib/core.rs"
        """,
    "ws/crates/core/lib/core.rs": "",
    "ws/crates/core/build.rs": "fn main() {}",
    "ws/crates/core/src/bin/one.rs": "fn main() {}",
    "ws/crates/core/src/bin/two-words/main.rs": "fn main() {}",
    "ws/crates/core/src/bin/two-words/part.rs": "",
    "ws/crates/core/tests/it.rs": "",
    "ws/crates/core/tests/suite/main.rs": "mod helper;",
    "ws/crates/core/tests/suite/helper.rs": "",
    "ws/crates/core/tests/common/mod.rs": "",
    "ws/crates/core/tests/.hidden.rs": "",
    "ws/crates/core/benches/speed.rs": "",
    "ws/crates/core/examples/shown.rs": "fn main() {}",
    "ws/crates/core/examples/multi/main.rs": "fn main() {}",
    "ws/crates/old/Cargo.toml": """
        [package]
        name = "old"
        version = "0.1.0"
        [[bin]]
        name = "tool"
        [[bench]]
        name = "bench"
        """,
    "ws/crates/old/src/main.rs": "fn main() {}",
    "ws/crates/old/src/tool.rs": "fn main() {}",
    "ws/crates/old/src/bench.rs": "",
    "ws/crates/old/src/bin/unseen.rs": "fn main() {}",
    "ws/crates/old/tests/seen.rs": "",
    "ws/crates/my-macros/Cargo.toml": """
        [package]
        name = "my-macros"
        version = "0.1.0"
        edition = "2024"
        autotests = false
        autoexamples = false
        [lib]
        proc-macro = true
        [[test]]
        name = "named"
        path = "checks/named.rs"
        [[example]]
        name = "chosen"
        """,
    "ws/crates/my-macros/src/lib.rs": "",
    "ws/crates/my-macros/tests/unseen.rs": "",
    "ws/crates/my-macros/checks/named.rs": "",
    "ws/crates/my-macros/examples/chosen.rs": "fn main() {}",
    "ws/crates/my-macros/examples/unseen.rs": "fn main() {}",
    "ws/crates/app/Cargo.toml": """
        [package]
        name = "my-app"
        version = "0.2.0"
        edition = "2018"
        build = "tools/make.rs"
        [package.metadata.rustasync-lint]
        ignore = ["blocking-io"]
        [[bin]]
        name = "app-cli"
        path = "src/main.rs"
        [[test]]
        name = "slow"
        edition = "2021"
        [dependencies]
        core-utils.workspace = true
        plain = "1"
        quick = { package = "my-macros", path = "../my-macros" }
        bytes = { workspace = true, features = ["serde"] }
        [dev-dependencies]
        plain = "1"
        only-tests = { version = "2", default-features = false }
        [build-dependencies]
        cc = "1"
        [target.'cfg(unix)'.dependencies]
        util.workspace = true
        [target.x86_64-pc-windows-msvc.dev-dependencies]
        win-only = "0.3"
        """,
    "ws/crates/app/src/main.rs": "fn main() {}",
    "ws/crates/app/src/lib.rs": "",
    "ws/crates/app/src/bin/other.rs": "fn main() {}",
    "ws/crates/app/tests/slow.rs": "",
    "ws/crates/app/tests/quick.rs": "",
    "ws/crates/app/tools/make.rs": "fn main() {}",
    "ws/crates/app/build.rs": "fn main() {}",
    "ws/crates/skipped/Cargo.toml": '[package]\nname = "skipped"\nversion = "0.1.0"\n',
    "ws/crates/skipped/src/lib.rs": "",
    "ws/crates/older/Cargo.toml": """
        [package]
        name = "older"
        version = "0.1.0"
        [[bin]]
        name = "tool"
        """,
    "ws/crates/older/src/lib.rs": "",
    "ws/crates/older/src/main.rs": "fn main() {}",
    "ws/crates/older/src/tool.rs": "",
    "ws/crates/quiet/Cargo.toml": """
        [package]
        name = "quiet"
        version = "0.1.0"
        edition = "2021"
        autolib = false
        """,
    "ws/crates/quiet/src/lib.rs": "",
    "ws/crates/quiet/src/main.rs": "fn main() {}",
    "ws/tools/gen/Cargo.toml": """
        [package]
        name = "gen"
        version = "0.1.0"
        edition = "2021"
        autobins = false
        build = false
        [dependencies]
        nested = { path = "nested" }
        skipped = { path = "../../crates/skipped" }
        aside = { path = "../../../aside" }
        """,
    "aside/Cargo.toml": """
        [package]
        name = "aside"
        version = "0.1.0"
        edition.workspace = true
        workspace = "../ws"
        """,
    "aside/src/lib.rs": "",
    "ws/tools/gen/build.rs": "fn main() {}",
    "ws/tools/gen/src/lib.rs": "",
    "ws/tools/gen/src/main.rs": "fn main() {}",
    "ws/tools/gen/nested/Cargo.toml": '[package]\nname = "nested"\nversion = "0.1.0"\nedition = "2021"\n',
    "ws/tools/gen/nested/src/lib.rs": "",
    "side/Cargo.toml": """
        [package]
        name = "side"
        version = "0.1.0"
        edition.workspace = true
        workspace = "../ws"
        """,
    "side/src/main.rs": "fn main() {}",
    "outside/util/Cargo.toml": """
        [package]
        name = "util"
        version = "0.4.1"
        edition = "2021"
        [dependencies]
        deeper = { path = "../deeper" }
        """,
    "outside/util/src/lib.rs": "",
    "outside/deeper/Cargo.toml": '[package]\nname = "deeper"\nversion = "0.1.0"\nedition = "2018"\n',
    "outside/deeper/src/lib.rs": "",
}

Said = tuple[tuple[str, str, str], list[tuple[str, str, str, str]], list[tuple[str, str, str, str | None]]]

# package directory: (name, version, edition), (kind, name, file, edition)s, (key, package, kind, path)s
SAID: dict[str, Said] = {
    "ws/crates/app": (
        ("my-app", "0.2.0", "2018"),
        [
            ("bin", "app-cli", "src/main.rs", "2018"),
            ("bin", "other", "src/bin/other.rs", "2018"),
            ("custom-build", "build-script-make", "tools/make.rs", "2018"),
            ("lib", "my_app", "src/lib.rs", "2018"),
            ("test", "quick", "tests/quick.rs", "2018"),
            ("test", "slow", "tests/slow.rs", "2021"),
        ],
        [
            ("bytes", "bytes", "normal", None),
            ("cc", "cc", "build", None),
            ("core-utils", "core", "normal", "ws/crates/core"),
            ("only-tests", "only-tests", "dev", None),
            ("plain", "plain", "dev", None),
            ("plain", "plain", "normal", None),
            ("quick", "my-macros", "normal", "ws/crates/my-macros"),
            ("util", "util", "normal", "outside/util"),
            ("win-only", "win-only", "dev", None),
        ],
    ),
    "ws/crates/core": (
        ("core", "1.2.3", "2021"),
        [
            ("bench", "speed", "benches/speed.rs", "2021"),
            ("bin", "one", "src/bin/one.rs", "2021"),
            ("bin", "two-words", "src/bin/two-words/main.rs", "2021"),
            ("custom-build", "build-script-build", "build.rs", "2021"),
            ("example", "multi", "examples/multi/main.rs", "2021"),
            ("example", "shown", "examples/shown.rs", "2021"),
            ("lib", "corelib", "lib/core.rs", "2021"),
            ("test", "it", "tests/it.rs", "2021"),
            ("test", "suite", "tests/suite/main.rs", "2021"),
        ],
        [],
    ),
    "ws/crates/my-macros": (
        ("my-macros", "0.1.0", "2024"),
        [
            ("example", "chosen", "examples/chosen.rs", "2024"),
            ("proc-macro", "my_macros", "src/lib.rs", "2024"),
            ("test", "named", "checks/named.rs", "2024"),
        ],
        [],
    ),
    "ws/crates/old": (
        ("old", "0.1.0", "2015"),
        [
            ("bench", "bench", "src/bench.rs", "2015"),
            ("bin", "tool", "src/tool.rs", "2015"),
            ("test", "seen", "tests/seen.rs", "2015"),
        ],
        [],
    ),
    "ws/crates/older": (
        ("older", "0.1.0", "2015"),
        [
            ("bin", "tool", "src/main.rs", "2015"),
            ("lib", "older", "src/lib.rs", "2015"),
        ],
        [],
    ),
    "ws/crates/quiet": (
        ("quiet", "0.1.0", "2021"),
        [("bin", "quiet", "src/main.rs", "2021")],
        [],
    ),
    "ws/tools/gen": (
        ("gen", "0.1.0", "2021"),
        [("lib", "gen", "src/lib.rs", "2021")],
        [
            ("aside", "aside", "normal", "aside"),
            ("nested", "nested", "normal", "ws/tools/gen/nested"),
            ("skipped", "skipped", "normal", "ws/crates/skipped"),
        ],
    ),
    "ws/tools/gen/nested": (
        ("nested", "0.1.0", "2021"),
        [("lib", "nested", "src/lib.rs", "2021")],
        [],
    ),
    "aside": (
        ("aside", "0.1.0", "2021"),
        [("lib", "aside", "src/lib.rs", "2021")],
        [],
    ),
    "side": (
        ("side", "0.1.0", "2021"),
        [("bin", "side", "src/main.rs", "2021")],
        [],
    ),
}
