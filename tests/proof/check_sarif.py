"""Has SARIF files judged by validators and read by a consumer; fails unless none of them finds a fault.

    python check_sarif.py MULTITOOL FILE...

MULTITOOL is the native program of the npm package @microsoft/sarif-multitool-linux. It ends with 0
whatever it finds, so its own log is read. Its rules for GitHub are off unless a policy file turns them
on; GH1004 knows limits that GitHub has raised since. The consumer is sarif-tools.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import quoteattr

KINDS = ("Sarif", "Ghas")
FOR_GITHUB = (
    "GH1001.ProvideRequiredLocationProperties",
    "GH1002.InlineThreadFlowLocations",
    "GH1003.ProvideRequiredRegionProperties",
    "GH1005.LocationsMustBeRelativeUrisOrFilePaths",
    "GH1006.ProvideCheckoutPath",
    "GH1007.ProvideFullyFormattedMessageStrings",
)
# It asks for messages by id and arguments; GH1007, for GitHub, asks for the text itself.
CONTRADICTED = {"SARIF2002"}


def policy(folder: Path) -> Path:
    """A policy file that turns the rules for GitHub on."""
    rows = [
        f"<Properties Key={quoteattr(rule + '.Options')}>"
        '<Property Key="RuleEnabled" Value="Error" Type="Driver.RuleEnabledState" /></Properties>'
        for rule in FOR_GITHUB
    ]
    file = folder / "policy.xml"
    file.write_text("<Properties>" + "".join(rows) + "</Properties>", encoding="utf-8")
    return file


def validate(multitool: str, sarif: Path, kind: str, folder: Path) -> Counter[tuple[str, str]]:
    """How often each rule of the validator speaks of a file, by level; the first words of each are printed."""
    log = folder / f"{sarif.stem}-{kind}.json"
    command = [multitool, "validate", str(sarif), "--rule-kind", kind, "--config", str(policy(folder))]
    command += ["--output", str(log), "--log", "ForceOverwrite", "--level", "Error;Warning;Note"]
    command += ["--max-file-size-in-kb", "1000000", "--quiet", "true"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    run = json.loads(log.read_text(encoding="utf-8-sig"))["runs"][0]
    found: Counter[tuple[str, str]] = Counter()
    results = run.get("results", [])
    for result in results:
        level = result.get("level", "warning")
        found[level, result["ruleId"]] += 1
        if found[level, result["ruleId"]] == 1:
            print(f"    {level} {result['ruleId']}: {result['message'].get('text') or result['message']}"[:400])
    for invocation in run.get("invocations", []):
        for said in invocation.get("toolExecutionNotifications", []):
            if said.get("level") == "error":
                found["error", "the validator failed"] += 1
                print(f"    {said['message']['text']}"[:400])
    return found


def read(sarif: Path, folder: Path) -> int:
    """How many results sarif-tools counts in a file."""
    table = folder / "results.csv"
    subprocess.run([sys.executable, "-m", "sarif", "csv", str(sarif), "--output", str(table)], check=True)
    subprocess.run([sys.executable, "-m", "sarif", "summary", str(sarif)], check=True, stdout=subprocess.DEVNULL)
    import csv

    with table.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def main(multitool: str, files: list[str]) -> int:
    """0 if no validator has an error or a warning for any file, and the consumer reads every result."""
    bad = 0
    with tempfile.TemporaryDirectory() as scratch:
        for file in map(Path, files):
            results = json.loads(file.read_text(encoding="utf-8"))["runs"][0]["results"]
            print(f"{file}: {len(results)} results, {file.stat().st_size:,} bytes")
            for kind in KINDS:
                found = validate(multitool, file, kind, Path(scratch))
                counted = Counter(level for level, rule in found.elements() if rule not in CONTRADICTED)
                print(f"  {kind}: {counted['error']} errors, {counted['warning']} warnings, {counted['note']} notes")
                bad += counted["error"] + counted["warning"]
            seen = read(file, Path(scratch))
            print(f"  sarif-tools reads {seen} results")
            bad += seen != len(results)
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
