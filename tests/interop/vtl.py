"""The checks as VTL: another engine judges the same answers and must find the same failures.

    vtl.py SSI FOLDER

SSI is the program; its stored years are those of SSI_DATA. Three sets of returns are judged: the years of the
demonstration, the two small returns of every check (one on which it fires, one on which it does not), and the
demonstration with figures changed, removed and declared not to exist. Then every rule is turned round, which must be noticed.
"""

import csv
import json
import random
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pandas as pd
import vtlengine

ROOT = Path(__file__).resolve().parents[2]
COUNTRY = "TLS"
SPOILT = 60


def rows_of_cases():
    def row(list_, id_, parent=None):
        return {"list": list_, "id": id_, "parent": parent}

    return [
        row("schemes", "A"), row("schemes", "B"), row("benefits", "A.1", "A"), row("benefits", "A.2", "A"),
        row("benefits", "A.3", "A"), row("benefits", "B.1", "B"), row("countries", "C1"),
        row("steps", "A.1.1", "A.1"), row("steps", "A.1.2", "A.1"),
    ]


def cases():
    """The small returns that every check of the edition is tested with."""
    returns = []
    for file in sorted((ROOT / "tests/data/checks/ssi-2026").glob("*.json")):
        for number, case in enumerate(json.loads(file.read_text())["cases"]):
            for name in ("fires", "silent"):
                cells = {a: c if isinstance(c, dict) else {"value": c} for a, c in case[name].items()}
                returns.append({"name": f"{file.stem}/{number}/{name}", "year": 2024, "rows": rows_of_cases(), "cells": cells})
    return returns


def demonstration():
    rows = [
        {"list": r["list"], "id": r["row"], "parent": r["parent"] or None}
        for r in csv.DictReader((ROOT / "demo/TLS/rows.csv").open())
    ]
    cells = {}
    for year in (2023, 2024):
        for r in csv.DictReader((ROOT / f"demo/TLS/{year}.csv").open()):
            cells[r["address"]] = {"value": r["value"] or None, "status": r["status"]}
    return rows, cells


def spoilt():
    """The demonstration with every eighth cell or so changed; always the same changes."""
    rows, good = demonstration()
    chance = random.Random(2026)
    returns = []
    for number in range(SPOILT):
        cells = {}
        for address, cell in good.items():
            cells[address] = cell if chance.random() > 0.125 else change(chance, cell)
            if cells[address] is None:
                del cells[address]
        returns.append({"name": f"spoilt/{number}", "year": 2024, "rows": rows, "cells": cells})
    return returns


def change(chance, cell):
    value = cell["value"]
    try:
        figure = float(value)
    except (TypeError, ValueError):
        figure = None
    kind = chance.choice(["gone", "M", "N", "break", "off", "ten", "tenth", "zero", "cent", "double"])
    if kind == "gone":
        return None
    if kind in "MN":
        return {"value": None, "status": kind}
    if kind == "break":
        return cell | {"status": "B"} if value else cell
    if figure is None:
        return cell
    changed = {"off": figure + 1, "ten": figure * 10, "tenth": figure / 10, "zero": 0, "cent": figure + 0.01, "double": figure * 2}
    return {"value": f"{changed[kind]:.2f}".rstrip("0").rstrip("."), "status": "A"}


def laid_out(ssi, folder, name, returns):
    """What the program writes for these returns; for the stored ones without any."""
    target = folder / name
    command = [ssi, "questionnaire", "vtl", str(target), "--country", COUNTRY]
    if returns is not None:
        file = folder / f"{name}.json"
        file.write_text(json.dumps(returns))
        command += ["--answers", str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def points_of(targets, structures):
    """The data points of all sets of returns together, so that the rules are read once."""
    points = {}
    for structure in structures["datasets"]:
        name = structure["name"]
        frames = [pd.read_csv(t / f"{name}.csv", dtype=str, keep_default_na=False, na_values=[""]) for t in targets]
        frame = pd.concat(frames, ignore_index=True)
        for component in structure["DataStructure"]:
            if component["type"] == "Number":
                frame[component["name"]] = pd.to_numeric(frame[component["name"]])
        points[name] = frame
    return points


def judged(script, structures, points):
    """What the other engine finds: rule, return and row, counted."""
    # Without DuckDB vtlengine 1.9.6 puts the result of an `if` whose condition is null into another row.
    results = vtlengine.run(script=script, data_structures=structures, datapoints=points, use_duckdb=True)
    found = Counter()
    for name, result in results.items():
        row = f"ROW_{name.removeprefix('FAILED_')}"
        for point in result.data.to_dict("records"):
            found[(point["ruleid"], point["RETURN_ID"], point.get(row))] += 1
    return found


def expected(target):
    failed = json.loads((target / "failures.json").read_text())
    return Counter((f["rule"], f["return"], f["row"]) for f in failed)


def turned_round(script):
    """Every rule says the contrary of what it says."""
    lines = script.split("\n")
    for number, line in enumerate(lines):
        # A rule is a name and a condition, which may stand on the next line after `then`.
        match = re.fullmatch(r"( {6}then |  Q\w+: (?!when ))(.*)", line)
        if match:
            lines[number] = f"{match[1]}not ({match[2]})"
    return "\n".join(lines)


def main():
    ssi, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    sets = {"years": None, "cases": cases(), "spoilt": spoilt()}
    targets = {name: laid_out(ssi, folder, name, returns) for name, returns in sets.items()}
    first = targets["years"]
    told, structures, script = (first / "rules.json", first / "structures.json", (first / "rules.vtl").read_text())
    told, structures = json.loads(told.read_text()), json.loads(structures.read_text())
    points = points_of(targets.values(), structures)
    ours = sum((expected(target) for target in targets.values()), Counter())
    theirs = judged(script, structures, points)
    faults = [f"only we find {at}" for at in ours - theirs] + [f"only vtlengine finds {at}" for at in theirs - ours]
    fired = {rule for rule, _, _ in ours}
    checks = defaultdict(set)
    for rule in told["rules"]:
        checks[rule["check"]].add(rule["rule"])
    faults += [f"{check}: no return on which it fails" for check, rules in checks.items() if not rules & fired]
    contrary = judged(turned_round(script), structures, points)
    unnoticed = fired & {rule for rule in fired if of(ours, rule) & of(contrary, rule)}
    faults += [f"{rule}: turned round, and it still fails at the same place" for rule in sorted(unnoticed)]
    for fault in faults[:40]:
        print(fault)
    if faults:
        sys.exit(f"{len(faults)} faults")
    print(
        f"vtlengine {vtlengine.__version__} finds the same {sum(ours.values())} failures of "
        f"{len(checks)} checks in {len(told['rules'])} rules"
    )


def of(found, rule):
    return {at for at in found if at[0] == rule}


if __name__ == "__main__":
    main()
