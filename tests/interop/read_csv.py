"""Reads an exported SDMX-CSV 2.0 file with pysdmx, a reader we did not write.

Prints the number of rows and the sum of the figures, to compare with what was exported:

    python tests/interop/read_csv.py export.csv
"""

import csv
import sys
from decimal import Decimal
from pathlib import Path

from pysdmx.io import read_sdmx


def is_figure(text):
    return text not in (None, "", "NaN", "nan")


def figures(path):
    """Rows and sum as pysdmx sees them."""
    rows, total = 0, Decimal(0)
    for dataset in read_sdmx(path, validate=False).data:
        rows += len(dataset.data)
        values = dataset.data["OBS_VALUE"].astype(str)
        total += sum((Decimal(value) for value in values if is_figure(value)), Decimal(0))
    return rows, total


def written(path):
    """The same from the plain text."""
    with Path(path).open(newline="", encoding="utf-8") as file:
        values = [row["OBS_VALUE"] for row in csv.DictReader(file)]
    return len(values), sum((Decimal(value) for value in values if is_figure(value)), Decimal(0))


def main():
    path = sys.argv[1]
    rows, total = figures(path)
    print(f"rows {rows}")
    print(f"sum {total}")
    if (rows, total) != written(path):
        print(f"but the file holds {written(path)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
