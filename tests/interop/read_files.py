"""Takes the files that stand alone from the running service and has software of others read them.

    python tests/interop/read_files.py http://127.0.0.1:PORT ACCOUNTS.json

Every file has to hold the figures that the CSV of the same question holds. A year is published first, so that there are rates of
SDG indicator 1.3.1: they have to be the same for ILOSTAT and for the United Nations.
"""

import csv
import io
import json
import sys
import tempfile
import urllib.error
import urllib.request
from decimal import Decimal
from pathlib import Path

import duckdb
import openpyxl
import pyarrow.parquet
import sdmx
from frictionless import Package, system
from lxml import etree
from pyjstat import pyjstat
from pysdmx.io import get_datasets

from read_service import strict_schema

FLOW = "DF_WSPDB"
QUESTION = f"/sdmx/rest/data/{FLOW}/A.TLS.RECIPIENTS+EXP_TOTAL......."
DIMENSIONS = [
    "FREQ", "REF_AREA", "INDICATOR", "SCHEME", "FUNCTION", "BENEFIT_TYPE", "FINANCING", "SEX", "AGE", "UNIT_MEASURE",
    "TIME_PERIOD",
]
UN = "/sdmx/rest/data/IAEG-SDGs,DF_SDG_GLC,1.26/all"
UN_KEY = ["SERIES", "REF_AREA", "SEX", "TIME_PERIOD"]

held = 0


def hold(what, right, detail=""):
    global held
    if not right:
        sys.exit(f"not so: {what}\n    {detail}")
    held += 1


def get(base, path):
    with urllib.request.urlopen(base + path) as answer:
        return answer.read()


def publish(base, accounts, submission):
    token = next(a["token"] for a in json.loads(Path(accounts).read_text()) if a["role"] == "administrator")
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json", "Idempotency-Key": "interop"}
    body = json.dumps({"action": "publish"}).encode()
    request = urllib.request.Request(f"{base}/api/v1/submissions/{submission}/transitions", body, headers, method="POST")
    urllib.request.urlopen(request).close()


def exact(value):
    return None if value in (None, "") else Decimal(str(value)).normalize()


def figures(rows, key=DIMENSIONS):
    return {tuple(str(row[name]) for name in key): exact(row["OBS_VALUE"]) for row in rows}


def of_csv(text):
    return list(csv.DictReader(io.StringIO(text.decode())))


def same(what, found, expected):
    differing = [(key, found.get(key), expected.get(key)) for key in found.keys() | expected.keys()]
    differing = [one for one in differing if one[1] != one[2]]
    hold(f"{what} has the same figures", not differing and len(found) == len(expected), differing[:3])


def parquet(folder, text, expected):
    path = folder / "figures.parquet"
    path.write_bytes(text)
    connection = duckdb.connect()
    names = [column[0] for column in connection.execute(f"select * from '{path}' limit 0").description]
    rows = [dict(zip(names, row)) for row in connection.execute(f"select * from '{path}'").fetchall()]
    same("DuckDB", figures(rows), expected)
    total = connection.execute(f"select sum(OBS_VALUE) from '{path}'").fetchone()[0]
    hold("DuckDB adds exactly", total == sum(v for v in expected.values() if v is not None), total)
    table = pyarrow.parquet.read_table(path)
    same("pyarrow", figures(table.to_pylist()), expected)
    hold("figures are decimals", str(table.schema.field("OBS_VALUE").type) == "decimal128(38, 15)", table.schema)
    told = {key.decode(): value.decode() for key, value in table.schema.metadata.items()}
    hold("Parquet names its structure", told["structure"].endswith("DataStructure=ILO.SOCPRO:WSPDB(1.0)"), told)
    hold("Parquet names its licence", "creativecommons.org" in told["licence"], told)


def json_stat(text, expected):
    dataset = pyjstat.Dataset.read(text.decode())
    frame = dataset.write("dataframe", naming="id")
    frame = frame[frame["value"].notna()].rename(columns={"value": "OBS_VALUE"})
    filled = {key: value for key, value in expected.items() if value is not None}
    same("pyjstat", figures(frame.astype(object).to_dict("records")), filled)
    labels = dataset.write("dataframe", naming="label")
    hold("pyjstat finds names", "Timor-Leste" in set(labels.iloc[:, 1]), labels.head())


def data_package(folder, text, expected):
    path = folder / "package.zip"
    path.write_bytes(text)
    with system.use_context(trusted=True):
        package = Package(str(path))
        report = package.validate()
        hold("the package is valid", report.valid, report.flatten(["title", "message"])[:5])
        rows = [row.to_dict() for row in package.get_resource("data").read_rows()]
        same("frictionless", figures(rows), expected)
        hold("the package has a licence", package.licenses[0]["name"] == "CC-BY-4.0", package.licenses)
        digests = {row["sha256"] for row in package.get_resource("versions").read_rows()}
        hold("the package names its versions", digests and all(len(digest) == 64 for digest in digests), digests)
    # A code that is in no list has to be found.
    broken = folder / "broken"
    broken.mkdir()
    import zipfile

    with zipfile.ZipFile(path) as archive:
        archive.extractall(broken)
    data = broken / "data.csv"
    data.write_bytes(data.read_bytes().replace(b"RECIPIENTS", b"NOBODY", 1))
    report = Package(str(broken / "datapackage.json")).validate()
    kinds = {one[0] for one in report.flatten(["type"])}
    hold("a code of no list is found", "foreign-key" in kinds and "hash-count" in kinds, kinds)


def workbook(folder, text, expected):
    path = folder / "figures.xlsx"
    path.write_bytes(text)
    book = openpyxl.load_workbook(path)
    hold("sheets", book.sheetnames == ["About", "EXP_TOTAL", "RECIPIENTS", "Codes"], book.sheetnames)
    found = 0
    for sheet in book.worksheets[1:-1]:
        rows = list(sheet.iter_rows(values_only=True))
        ids, count = rows[1], 0
        for row in rows[2:]:
            one = dict(zip(ids, row))
            one["INDICATOR"] = sheet.title
            matching = [
                value for key, value in expected.items()
                if all(str(one[name]) == code for name, code in zip(DIMENSIONS, key) if name in one)
                and all(code in ("_T", "_Z", "A") for name, code in zip(DIMENSIONS, key) if name not in one)
            ]
            hold("the row is one of the figures", len(matching) == 1 and exact(one["OBS_VALUE"]) == matching[0], (one, matching))
            count += 1
        hold("no formula", all(cell.data_type != "f" for line in sheet.iter_rows() for cell in line))
        hold("a filter over all rows", sheet.auto_filter.ref.endswith(str(count + 2)), sheet.auto_filter.ref)
        found += count
    hold("openpyxl sees every figure", found == len(expected), found)


def united_nations(base, folder):
    rows = of_csv(get(base, UN + "?format=csv"))
    ilostat = of_csv(get(base, "/sdmx/rest/data/DF_SDG_0131_SEX_SOC_RT/all?format=csv"))
    hold("there are rates", len(rows) > 10, len(rows))
    hold("as many as ILOSTAT has", len(rows) == len(ilostat), (len(rows), len(ilostat)))
    hold("the same values", sorted(r["OBS_VALUE"] for r in rows) == sorted(r["OBS_VALUE"] for r in ilostat))
    expected = figures(rows, UN_KEY)
    flow = "IAEG-SDGs/DF_SDG_GLC"
    structure = folder / "un.xml"
    structure.write_bytes(get(base, f"/sdmx/rest/dataflow/{flow}/1.26?references=descendants"))
    for observed in ["TIME_PERIOD", "AllDimensions"]:
        text = get(base, f"{UN}?format=structurespecificdata&dimensionAtObservation={observed}")
        document = etree.fromstring(text)
        xsd = get(base, f"/sdmx/rest/schema/dataflow/{flow}/1.26?dimensionAtObservation={observed}")
        strict = strict_schema(folder, 21, document.nsmap["ns1"], xsd)
        hold(f"the message of the UN is valid, {observed}", strict.validate(document), strict.error_log)
        wrong = etree.fromstring(text.replace(b'REF_AREA="626"', b'REF_AREA="TLS"'))
        hold("a country by another code is refused", not strict.validate(wrong))
    message = folder / "un-data.xml"
    message.write_bytes(get(base, f"{UN}?format=structurespecificdata"))
    frame = get_datasets(message, structure)[0].data
    same("pysdmx reads for the UN", figures(frame.astype(object).to_dict("records"), UN_KEY), expected)
    with structure.open("rb") as file:
        dsd = sdmx.read_sdmx(file).structure["SDG"]
    with message.open("rb") as file:
        found = sdmx.to_pandas(sdmx.read_sdmx(file, structure=dsd).data[0]).reset_index()
    found = found.rename(columns={"value": "OBS_VALUE"})
    same("sdmx1 reads for the UN", figures(found.astype(object).to_dict("records"), UN_KEY), expected)
    path = folder / "un.parquet"
    path.write_bytes(get(base, UN + "?format=parquet"))
    same("DuckDB reads for the UN", figures(pyarrow.parquet.read_table(path).to_pylist(), UN_KEY), expected)


def main():
    base, accounts = sys.argv[1:]
    folder = Path(tempfile.mkdtemp())
    publish(base, accounts, "TLS-2023")
    expected = figures(of_csv(get(base, QUESTION + "?format=sdmx-csv-1.0")))
    hold("there are figures", len(expected) > 20 and any(expected.values()), len(expected))
    parquet(folder, get(base, QUESTION + "?format=parquet"), expected)
    # One country and two years: the cube of more is too large.
    years = "startPeriod=2019&endPeriod=2020"
    some = figures(of_csv(get(base, f"{QUESTION}?format=sdmx-csv-1.0&{years}")))
    json_stat(get(base, f"{QUESTION}?format=json-stat&{years}&lang=en"), some)
    data_package(folder, get(base, QUESTION + "?format=data-package&lang=en"), expected)
    workbook(folder, get(base, QUESTION + "?format=xlsx&lang=en"), expected)
    united_nations(base, folder)
    try:
        get(base, f"/sdmx/rest/data/{FLOW}/all?format=json-stat")
        sys.exit("a cube of everything is not refused")
    except urllib.error.HTTPError as error:
        hold("a cube of everything is refused", error.code == 413, error.code)
    print(f"{held} things held of the files that stand alone")


if __name__ == "__main__":
    main()
