"""Writes a repository that upsets readers of reports: odd paths, emoji, CRLF, 10,000 findings.

    python odd_repository.py FOLDER [FINDINGS]

The folder must not exist. Paths and lines hold what URIs, shells, markup and columns trip over.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TRAP = "std::thread::sleep(PAUSE);"
FILES = {
    "src/sp ace.rs": f"async fn a() {{ {TRAP} }}\n",
    "src/per%20cent.rs": f"async fn a() {{ {TRAP} }}\n",
    "src/ha#sh?query.rs": f"async fn a() {{ {TRAP} }}\n",
    "src/ünï/日本/😀.rs": f'async fn a() {{ let x = "👨\u200d👩\u200d👧 日本 e\u0301"; {TRAP} }}\n',
    "src/b[r]ack{{et}}s,a:b;c&d'e\"f<g>`h.rs": f"async fn a() {{ {TRAP} }}\n",
    "src/-dash.rs": f"async fn a() {{ {TRAP} }}\n",
    "src/::error::x.rs": f"async fn a() {{ {TRAP} }}\n",
    "src/\u202eevil\x1b[31m\n.rs": f"async fn a() {{ /* \u202e }} */ {TRAP} // \x1b[2J\n}}\n",
    "src/crlf.rs": f"async fn a() {{\r\n    let x = 1;\r\n    {TRAP}\r\n}}\r\n",
    "src/bom.rs": f"\ufeffasync fn a() {{ {TRAP} }}\r\n",
    "src/markup.rs": f'async fn a() {{ let x = "</script><img src=x onerror=alert(1)>"; {TRAP} }}\n',
    "src/one-line.rs": "async fn a() { " + "b(); " * 5000 + TRAP + " c(); " * 5000 + "}\n",
    "src/helper.rs": 'fn load() -> String {\n    std::fs::read_to_string("{x} [y](z)").unwrap()\n}\n'
    "async fn a() {\n    load();\n}\n",
    "crates/in ner/Cargo.toml": '[package]\nname = "inner"\nversion = "0.1.0"\nedition = "2021"\n',
    "crates/in ner/src/lib.rs": f"pub async fn a() {{ {TRAP} }}\n",
    "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n[package]\nname = "odd"\nversion = "0.1.0"\nedition = "2021"\n',
}


def main(folder: str, findings: int) -> None:
    """Make the repository in `folder`, with about so many findings."""
    root = Path(folder)
    for name, text in FILES.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    (root / "src" / "bad.rs").write_bytes(b'async fn a() { let x = "\xff\xfe"; ' + TRAP.encode() + b" }\n")
    many = "".join(f"async fn f{number}() {{\n    {TRAP}\n}}\n" for number in range(findings))
    (root / "src" / "many.rs").write_text(many, encoding="utf-8")
    names = sorted(path.name for path in (root / "src").rglob("*.rs"))
    mods = [
        f'#[path = "{name}"] mod m{at};\n' for at, name in enumerate(names) if name.isascii() and name.isprintable()
    ]
    (root / "src" / "lib.rs").write_text("".join(mod for mod in mods if '"f' not in mod), encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
