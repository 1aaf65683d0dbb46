// The figures of the browser and those of the program are the same: both are held to tests/data/numbers.json.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { newPage, scenario } from './support.mjs';

const cases = JSON.parse(readFileSync(new URL('../data/numbers.json', import.meta.url), 'utf8'));

scenario('the browser reads what the program reads, and writes what it has read', async () => {
  const page = await newPage();
  await page.goto('/en/sign-in');
  const read = await page.evaluate(async ({ decimals, integers, thousands }) => {
    const script = new URL('decimal.js', document.querySelector('script[src]').src);
    const { read: parse, write } = await import(script);
    const text = (value) => (value === null ? null : write(value, true).replaceAll(',', ''));
    const both = (list, whole) => list.map(([typed]) => [typed, text(parse(typed, whole))]);
    const back = decimals.every(([typed]) => {
      const value = parse(typed);
      return value === null || parse(write(value, false)) === value || parse(write(value, false)) === null;
    });
    return { decimals: both(decimals, false), integers: both(integers, true), thousands: thousands.map(([typed]) => [typed, text(parse(typed, true, 3))]), back };
  }, cases);
  assert.deepEqual(read.decimals, cases.decimals);
  assert.deepEqual(read.integers, cases.integers);
  assert.deepEqual(read.thousands, cases.thousands);
  assert.ok(read.back, 'a written figure is read as itself, or asked about');
});
