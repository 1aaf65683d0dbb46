"""Times pysdmx writing what was read of a CSV file: `write_rows.py FILE`. Prints format and milliseconds of each.

Only the writing is timed, from rows that stand in memory: reading them costs pysdmx more than it costs to write them.
"""

import sys
import time

import pandas as pd
from pysdmx.io.pd import PandasDataset
from pysdmx.io.writer import write_sdmx
from pysdmx.io.format import Format
from pysdmx.model import Component, Components, Concept, DataType, Reference, Role
from pysdmx.model.dataflow import Schema

KEY = "FREQ REF_AREA INDICATOR SCHEME FUNCTION BENEFIT_TYPE FINANCING SEX AGE UNIT_MEASURE TIME_PERIOD".split()
FORMATS = {"sdmx-csv-2.0": Format.DATA_SDMX_CSV_2_0_0, "sdmx-ml-3.0": Format.DATA_SDMX_ML_3_0}

rows = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
rows = rows.drop(columns=["STRUCTURE", "STRUCTURE_ID", "ACTION"])


def component(name: str) -> Component:
    role = Role.DIMENSION if name in KEY else Role.MEASURE if name == "OBS_VALUE" else Role.ATTRIBUTE
    level = "O" if role is Role.ATTRIBUTE else None
    return Component(name, role is not Role.ATTRIBUTE, role, Concept(name), DataType.STRING, attachment_level=level)


schema = Schema("dataflow", "ILO.SOCPRO", "DF_WSPDB", Components([component(name) for name in rows.columns]), "1.0.0")
data = PandasDataset(structure=schema, data=rows)
for name, form in FORMATS.items():
    begun = time.perf_counter()
    write_sdmx([data], form, output_path=sys.argv[1] + ".out")
    print(name, round((time.perf_counter() - begun) * 1000))
