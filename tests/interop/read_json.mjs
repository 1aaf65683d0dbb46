// Has web pages' reader of SDMX-JSON ask the running service, as series and flat, and holds what it understands against the
// same figures as CSV.
//
//   node tests/interop/read_json.mjs http://127.0.0.1:PORT
import assert from 'node:assert/strict';
import parser from 'sdmx-json-parser';

const base = process.argv[2];
const KEY = 'A.TLS.RECIPIENTS.*.*.*.*.*.*.*,A.TLS.EXP_TOTAL.*.*.*.*.*.*.*';
const DATA = `${base}/sdmx/v2/data/dataflow/ILO.SOCPRO/DF_WSPDB/1.0/${KEY}`;
// The reader takes the names of codes for the codes themselves.
const ENGLISH = { headers: { 'Accept-Language': 'en' } };

/** The same text for a figure, whichever way it was written. */
const plain = (value) => (value === null || value === '' || value === 'NaN' ? null : Number(value));
const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();

/** Rows of the CSV as objects; the plain form has no quoted cells in the columns that are looked at. */
async function fromCsv(names) {
  const answer = await fetch(`${DATA}?format=csvdata`, { headers: { Accept: 'application/vnd.sdmx.data+csv;version=2.0.0' } });
  assert.equal(answer.status, 200);
  const [head, ...lines] = (await answer.text()).trim().split('\r\n').map((line) => line.split(','));
  const place = (name) => head.indexOf(name);
  return lines.map((cells) => [...names.map((name) => cells[place(name)]), plain(cells[place('OBS_VALUE')])]);
}

async function asked(question) {
  const reader = new parser.SDMXParser();
  await reader.getDatasets(`${DATA}?${question}`, ENGLISH);
  const dimensions = reader.getDimensions().toSorted((one, other) => one.keyPosition - other.keyPosition);
  const code = (dimension, place) => dimension.values[place].id ?? dimension.values[place].value;
  const rows = Object.entries(reader.getObservations()).map(([key, [value]]) => [
    ...key.split(':').map((place, number) => code(dimensions[number], place)),
    plain(value),
  ]);
  return { reader, dimensions, rows };
}

const series = await asked('detail=full');
const flat = await asked('dimensionAtObservation=AllDimensions');
const names = series.dimensions.map(({ id }) => id);
const told = await fromCsv(names);
assert.ok(told.length > 100, `${told.length} figures are too few to tell anything`);
for (const { rows } of [series, flat]) assert.deepEqual(sorted(rows), sorted(told));

// What a page shows: names instead of codes, and a part by the name of a code. That function of the reader stumbles over
// attributes without any value, which the schema of SDMX-JSON 2.0 wants without a list of values; so it is given none.
const bare = await asked('dimensionAtObservation=AllDimensions&attributes=none');
const data = bare.reader.getData();
assert.equal(data.length, told.length);
const sex = bare.dimensions.find(({ id }) => id === 'SEX').values.find(({ id }) => id === 'F');
const women = bare.reader.getData({ SEX: [sex.name] });
assert.ok(women.length > 0 && women.every((row) => row.SEX === sex.name));
assert.equal(women.length, told.filter((row) => row[names.indexOf('SEX')] === 'F').length);
assert.deepEqual(
  women.map(({ value }) => plain(value)).sort(),
  told.filter((row) => row[names.indexOf('SEX')] === 'F').map((row) => row.at(-1)).sort(),
);
console.log(`sdmx-json-parser read the same ${told.length} figures as series and flat, ${women.length} of them of women`);
