// Blocks of figures between the tables and a spreadsheet: copied out, pasted with a preview, taken back; with and without
// JavaScript. Nothing that does not fit is lost or guessed.
import assert from 'node:assert/strict';
import { box, field, plainSpaces } from './grid.mjs';
import { account, axe, newPage, scenario, shot, signIn, sound } from './support.mjs';

const RECEIPTS = '/TLS/2024/receipts/TLS-RT';
const cell = (question) => `receipts/TLS-RT/${question}@2024`;
const QUESTIONS = ['R.0', 'R.1', 'R.1.1', 'R.1.2', 'R.2', 'R.2.1', 'R.2.2', 'R.3', 'R.4', 'R.4.1', 'R.4.2'];

async function at(path, language = 'tet', options = {}) {
  const page = await newPage(options);
  await signIn(page, { ...account({ email: 'maria@inss.example' }), language });
  await page.goto(`/${language}${path}`);
  return page;
}

/** Pastes a text into a cell, as Ctrl+V does. */
async function paste(page, address, text) {
  await field(page, address).focus();
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

/** What Ctrl+C puts on the clipboard. */
async function copy(page) {
  return page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData('text/plain');
  });
}

const dialog = (page) => page.locator('dialog[open]');
const settled = (page) => page.waitForFunction(() => !document.querySelector('.saving, dialog[open]'));
const column = async (page, questions = QUESTIONS) =>
  Promise.all(questions.map(async (question) => plainSpaces(await field(page, cell(question)).inputValue())));

scenario('a module is filled from a block in Tetum, taken back as one act, and copied out as the same block', async () => {
  const page = await at(RECEIPTS);
  const figures = ['100', '1 234,5', '1.234,5', '1,234.5', ':', '—', '', '70', '80', '90', '1234567,89'];
  await paste(page, cell('R.0'), `${figures.join('\r\n')}\r\n`);
  await dialog(page).locator('button[value="apply"]').waitFor();
  await axe(page);
  await shot(page, 'blocks-preview');
  assert.ok(plainSpaces(await dialog(page).innerText()).includes('1 234,50'));
  await page.keyboard.press('Enter');
  await settled(page);
  const written = ['100', '1 234,5', '1 234,5', '1 234,5', ':', '—', '', '70', '80', '90', '1 234 567,89'];
  assert.deepEqual(await column(page), written);
  await page.reload();
  assert.deepEqual(await column(page), written);

  await field(page, cell('R.0')).focus();
  for (let n = 1; n < QUESTIONS.length; n += 1) await page.keyboard.press('Shift+ArrowDown');
  const out = await copy(page);
  assert.equal(out, '100\n1234,5\n1234,5\n1234,5\n:\n—\n\n70\n80\n90\n1234567,89');
  await paste(page, cell('R.0'), out);
  await dialog(page).locator('[data-close]').waitFor();
  assert.equal(await dialog(page).locator('button[value="apply"]').count(), 0, 'the same block changes nothing');
  await page.keyboard.press('Escape');

  await field(page, cell('R.0')).focus();
  await page.keyboard.press('Control+z');
  await settled(page);
  assert.deepEqual(await column(page), QUESTIONS.map(() => ''), 'one act, taken back as one');
  await page.keyboard.press('Control+y');
  await settled(page);
  assert.deepEqual(await column(page), written);
  await sound(page);
});

scenario('a number with two readings is asked about once for the whole block', async () => {
  const page = await at(RECEIPTS, 'pt');
  await paste(page, cell('E.1'), '1.234\n5.678\n9,5');
  await dialog(page).locator('input[value="comma"]').waitFor();
  assert.equal(await dialog(page).locator('input[name="decimal"]').count(), 2);
  assert.equal(await dialog(page).locator('button[value="apply"]').count(), 0);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await dialog(page).locator('button[value="apply"]').click();
  await settled(page);
  assert.deepEqual(await column(page, ['E.1', 'E.1.1', 'E.1.2']), ['1 234', '5 678', '9,5']);
});

scenario('what does not fit is named: too long, too wide, letters in figures, figures beyond all measure', async () => {
  const page = await at(RECEIPTS, 'en');
  await paste(page, cell('R.4'), 'twelve\t7\n1e400\t8\n3\t9\n4\t10');
  await dialog(page).locator('button[value="apply"]').waitFor();
  const words = plainSpaces(await dialog(page).innerText());
  for (const part of ['“twelve” is not a number', '“1e400” is not a number', '5 values lie outside']) assert.ok(words.includes(part), words);
  await shot(page, 'blocks-refused');
  await page.keyboard.press('Escape');
  assert.equal(await dialog(page).count(), 0);
  const long = Array.from({ length: 3000 }, (_, n) => n).join('\n');
  await paste(page, cell('R.4.2'), long);
  await dialog(page).locator('[data-close]').waitFor();
  assert.match(plainSpaces(await dialog(page).innerText()), /2,999 values lie outside/);
  await page.keyboard.press('Escape');
  await field(page, cell('R.4.2')).focus();
});

scenario('without JavaScript a block is pasted on a page of its own', async () => {
  const page = await at('/TLS/2024/coverage/TLS-RG', 'pt', { javaScript: false });
  const link = page.locator('a[href*="/paste?at="]').first();
  await link.click();
  await page.locator('textarea[name="text"]').fill('7\t3\t4\nx\t\t');
  await page.locator('button[value="preview"]').last().click();
  await sound(page);
  await shot(page, 'blocks-plain');
  assert.ok((await page.locator('main').innerText()).includes('«x» não é'), await page.locator('main').innerText());
  await page.locator('button[value="apply"]').click();
  await page.waitForURL(/saved=1/);
  const first = await page.locator('table.grid input.number').evaluateAll((list) => list.slice(0, 3).map((one) => one.value));
  assert.deepEqual(first, ['7', '3', '4']);
});

scenario('the sum under a total follows the fingers, says the difference and what is missing', async () => {
  const page = await at('/TLS/2024/receipts/TLS-RG', 'en');
  const receipt = (question) => `receipts/TLS-RG/${question}@2024`;
  const sum = async (question) => plainSpaces(await box(page, receipt(question)).locator('.sum').innerText());
  await field(page, receipt('R.2.1')).focus();
  await page.keyboard.type('1,000.25');
  assert.equal(await sum('R.2'), 'Sum of the parts 1,000.25 · 1 of 2 parts missing', 'before anything is saved');
  await page.keyboard.press('Enter');
  await page.keyboard.type('10');
  await field(page, receipt('R.2')).focus();
  await page.keyboard.type('1000');
  assert.equal(await sum('R.2'), '≠ sum of the parts 1,010.25 (difference -10.25)');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await sum('R.2'), '≠ sum of the parts 1,010.25 (difference -10.25)', 'the server says the same');
  assert.equal(plainSpaces(await field(page, receipt('R.2')).inputValue()), '1000', 'the total is never changed');
});

scenario('the panel opens by key, follows the cell, saves what was typed, and gives a gap its reason', async () => {
  const page = await at('/TLS/2024/context', 'en');
  const [births, old] = ['context/X.births@2024', 'context/X.lf[sex=T]@2024'];
  const panel = page.locator('#panel');
  await field(page, births).focus();
  await page.keyboard.press('Control+Enter');
  await panel.locator('code', { hasText: births }).waitFor();
  assert.ok((await panel.innerText()).includes('2023'), 'the values of earlier years');
  await field(page, old).focus();
  await panel.locator('code', { hasText: old }).waitFor();
  await page.keyboard.press('Control+Enter');
  await panel.locator('textarea').fill('Census year');
  await shot(page, 'panel');
  await sound(page);
  await field(page, births).focus();
  await panel.locator('code', { hasText: births }).waitFor();
  await settled(page);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.name), `v:${births}`);
  await page.goto(`/en/TLS/2024/cell?address=${encodeURIComponent(old)}`);
  assert.equal(await page.locator('textarea').inputValue(), 'Census year', 'moving on saved the note');
  await sound(page);
});
