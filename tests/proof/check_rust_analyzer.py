"""Has rust-analyzer show our findings beside the compiler's, through `check.overrideCommand`.

    python check_rust_analyzer.py FOLDER LINTER

Makes a crate in FOLDER, opens it in a rust-analyzer over standard input and output, as an editor does, with
a check command that runs cargo and then LINTER, saves the file, and waits for what is shown. Places are
counted here in UTF-16 units, as the protocol counts them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from queue import Empty, Queue
from typing import Any

PATIENCE = 120  # seconds until everything has to be shown
CALL = "std::thread::sleep(PAUSE)"
MAIN = f"""\
const PAUSE: std::time::Duration = std::time::Duration::from_secs(1);

pub async fn trap() {{
    let unused = 1;
    let _ = "😀日本"; {CALL};
    settings();
}}

fn settings() -> String {{
    std::fs::read_to_string("settings").unwrap()
}}

fn main() {{
    drop(trap());
}}
"""


class Editor:
    """The little of an editor that it takes."""

    def __init__(self, root: Path) -> None:
        self.process = subprocess.Popen(
            ["rust-analyzer"], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.said: Queue[dict[str, Any]] = Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def send(self, method: str, params: object, **more: object) -> None:
        """A notification, or with `id` a request."""
        self._write({"jsonrpc": "2.0", "method": method, "params": params, **more})

    def _write(self, message: dict[str, object]) -> None:
        data = json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        self.process.stdin.flush()

    def _listen(self) -> None:
        out = self.process.stdout
        assert out is not None
        while head := out.readline():
            length = int(head.split(b":")[1])
            while out.readline().strip():
                pass
            message = json.loads(out.read(length))
            if "id" in message and "method" in message:  # what it asks of an editor: nothing to say
                items = message.get("params", {}).get("items", []) if isinstance(message.get("params"), dict) else []
                self._write({"jsonrpc": "2.0", "id": message["id"], "result": [None] * len(items) or None})
            self.said.put(message)


def crate(folder: Path, linter: str) -> Path:
    """A crate and the check command beside it; the crate's folder."""
    shutil.rmtree(folder, ignore_errors=True)
    root = folder / "crate"
    (root / "src").mkdir(parents=True)
    (root / "Cargo.toml").write_text('[package]\nname = "shown"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n')
    (root / "src" / "main.rs").write_text(MAIN, encoding="utf-8")
    script = folder / "check"
    script.write_text(
        "#!/bin/sh\ncargo check --quiet --workspace --message-format=json\n"
        f'"{linter}" check --isolated --quiet --exit-zero --output-format cargo-json\n'
    )
    script.chmod(0o755)
    return root


def shown(root: Path, script: Path) -> list[dict[str, Any]]:
    """What is shown in `src/main.rs` after it was saved, once both have spoken."""
    uri = (root / "src" / "main.rs").as_uri()
    editor = Editor(root)
    settings = {"check": {"overrideCommand": [str(script)]}, "checkOnSave": True, "cargo": {"buildScripts": {}}}
    capabilities = {"textDocument": {"publishDiagnostics": {"relatedInformation": True}}, "workspace": {}}
    start = {"processId": os.getpid(), "rootUri": root.as_uri(), "capabilities": capabilities}
    try:
        editor.send("initialize", {**start, "initializationOptions": settings}, id=1)
        deadline = time.monotonic() + PATIENCE
        found: list[dict[str, Any]] = []
        while time.monotonic() < deadline:
            try:
                message = editor.said.get(timeout=5)
            except Empty:
                editor.send("textDocument/didSave", {"textDocument": {"uri": uri}})
                continue
            if message.get("id") == 1 and "result" in message:
                editor.send("initialized", {})
                document = {"uri": uri, "languageId": "rust", "version": 1, "text": MAIN}
                editor.send("textDocument/didOpen", {"textDocument": document})
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                found = message["params"]["diagnostics"]
                if {"unused_variables", "blocking-sleep", "blocking-io"} <= {one.get("code") for one in found}:
                    return found
        return found
    finally:
        editor.process.kill()
        editor.process.wait()


def utf16(line: str, text: str) -> dict[str, int]:
    """Where `text` begins in the line, as the protocol says it."""
    return {
        "line": MAIN.splitlines().index(line),
        "character": len(line[: line.index(text)].encode("utf-16-le")) // 2,
    }


def main(folder: str, linter: str) -> int:
    """0 if all is shown where it belongs."""
    root = crate(Path(folder).resolve(), linter)
    found = shown(root, root.parent / "check")
    for one in found:
        code = one.get("code")
        print(f"  {one.get('source')} {code}: {one['message'].splitlines()[0]} at {one['range']['start']}")
    ours = {one["code"]: one for one in found if one.get("source") == "rustasync" and one.get("severity") != 4}
    lines = MAIN.splitlines()
    faults = []
    sleep = ours.get("blocking-sleep")
    if sleep is None or sleep["range"]["start"] != utf16(lines[4], CALL):
        faults.append("the sleep is not shown where it stands")
    reads = ours.get("blocking-io")
    if reads is None or reads["range"]["start"] != utf16(lines[5], "settings()"):
        faults.append("the read is not shown where it stands")
    related = reads.get("relatedInformation", []) if reads else []
    if [one["location"]["range"]["start"] for one in related] != [utf16(lines[9], "std::fs")]:
        faults.append("the step of its trace is not shown")
    if not any(one.get("source") == "rustc" and "unused" in one["message"] for one in found):
        faults.append("what the compiler said is gone")
    print("\n".join(f"  FAULT: {fault}" for fault in faults) or "  no faults")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
