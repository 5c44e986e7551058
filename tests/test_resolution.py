"""What `benchmarks/resolution.py` counts, on a crate small enough to count by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from judged import ROOT

MANIFEST = '[package]\nname = "counted"\nversion = "0.1.0"\nedition = "2021"\n'
TEXT = """
struct Own;

impl Own {
    fn told(&self) {}
}

fn plain(own: Own) {
    own.told();
}

async fn counted(own: Own, far: far_away::Thing) {
    own.told();
    let near = far.near();
    near.told();
    plain(own);
    println!("{}", 1);
    odd!(a b);
}
"""


def test_counts(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "Cargo.toml").write_text(MANIFEST)
    (tmp_path / "src" / "lib.rs").write_text(TEXT)
    command = [sys.executable, str(ROOT / "benchmarks" / "resolution.py"), str(tmp_path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    cells = [cell.strip() for cell in said.strip().splitlines()[-1].strip("|").split("|")]
    assert cells[1:] == [
        "66.7 % of 3 (0.0 % in part)",  # `own` and `far`; not `near`
        "66.7 % of 3",
        "100.0 % of 1",
        "66.7 % of 3",  # `near.told()` may be a call of `Own::told`
        "50.0 % of 2",
    ]
    assert "crate not read: far_away" in said
