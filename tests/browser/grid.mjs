// Working in the tables of a return as a person does: find the cell, type, leave it, see what came of it.
import assert from 'node:assert/strict';

/** The field of a cell. */
export function field(page, address) {
  return page.locator(`[name="v:${address}"]:not([type="hidden"])`);
}

/** What surrounds the field of a cell: marks, messages, sums. */
export function box(page, address) {
  return page.locator('form[data-cells] td, form[data-cells] .field', { has: field(page, address) });
}

/** Types into a cell and leaves it; resolves with what the service answered about this cell. */
export async function type(page, address, text) {
  await field(page, address).fill(text);
  return leave(page, address);
}

/** Leaves a cell that was typed into; resolves with what the service answered about it. */
export async function leave(page, address) {
  const answered = page.waitForResponse((response) => speaksOf(response.request(), address));
  await field(page, address).blur();
  const answer = await (await answered).json();
  return answer.cells.find((cell) => cell.address === address);
}

function speaksOf(request, address) {
  return request.method() === 'POST' && new URLSearchParams(request.postData() ?? '').has(`v:${address}`);
}

/** Types values into cells of one page and saves them, by leaving each field or, without JavaScript, with the button. */
export async function enter(page, values, { javaScript }) {
  for (const [address, text] of Object.entries(values)) {
    if (javaScript) {
      const cell = await type(page, address, text);
      assert.equal(cell.state, 'saved', `${address}: ${cell.message}`);
    } else {
      await field(page, address).fill(text);
    }
  }
  if (javaScript) return;
  await page.locator('button[name="save"]').click();
  await page.waitForURL(/saved=1/);
}

/** A plain decimal as people of this language write it: `1234.50` becomes `1 234,50` or `1,234.50`. */
export function written(plain, language) {
  const [whole, fraction] = plain.split('.');
  const [group, point] = language === 'en' ? [',', '.'] : [' ', ','];
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction ? point + fraction : '');
}

/** Text with every kind of space made an ordinary one, for comparing figures. */
export function plainSpaces(text) {
  return text.replace(/\s+/g, ' ').trim();
}
