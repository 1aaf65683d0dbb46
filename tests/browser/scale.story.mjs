// Tables in thousands and millions: what follows the fingers, what is saved and what is carried over is in the scale that
// one sees; what is stored is in units.
import assert from 'node:assert/strict';
import { box, field, plainSpaces, type } from './grid.mjs';
import { account, axe, newPage, scenario, shot, signIn, sound } from './support.mjs';

const RECEIPTS = '/TLS/2024/receipts/TLS-RT';
const cell = (question) => `receipts/TLS-RT/${question}@2024`;
const shown = async (page, question) => plainSpaces(await field(page, cell(question)).inputValue());
const sum = async (page, question) => plainSpaces(await box(page, cell(question)).locator('.sum').innerText());
const settled = (page) => page.waitForFunction(() => !document.querySelector('.saving, dialog[open]'));

async function at(path, language = 'tet', options = {}) {
  const page = await newPage(options);
  await signIn(page, { ...account({ email: 'maria@inss.example' }), language });
  await page.goto(`/${language}${path}`);
  return page;
}

const choose = async (page, value) => {
  await page.locator(`button[name="rescale"][value="${value}"]`).click();
  await page.locator(`button[name="rescale"][value="${value}"]`).waitFor({ state: 'detached' });
};

scenario('sums follow the fingers in thousands, also from a table in units, and what is saved is in units', async () => {
  const page = await at(RECEIPTS);
  await choose(page, 'receipts=3');
  assert.match(page.url(), /scale\.receipts=3/);
  assert.match(await page.locator('thead .scaled').first().innerText(), /iha rihun US\$/);
  await field(page, cell('R.1.1')).focus();
  await page.keyboard.type('12,5');
  assert.equal(await sum(page, 'R.1'), 'Soma hosi parte sira 12,5 · parte 1 hosi 2 seidauk iha', 'before anything is saved');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await shown(page, 'R.1.1'), '12,5');
  await type(page, cell('R.1.2'), '0,00001');
  await field(page, cell('R.1')).focus();
  await page.keyboard.type('13');
  assert.equal(await sum(page, 'R.1'), '≠ soma hosi parte sira 12,50001 (diferensa 0,49999)');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await sum(page, 'R.1'), '≠ soma hosi parte sira 12,50001 (diferensa 0,49999)', 'the server says the same');
  // The parts of this total stand in another table, which is in units.
  await page.locator('details', { has: field(page, cell('R.1.1.1')) }).locator('summary').click();
  await field(page, cell('R.1.1.1')).focus();
  await page.keyboard.type('500');
  assert.match(await sum(page, 'R.1.1'), /^≠ soma hosi parte sira 0,5 \(diferensa 12\)/);
  await page.keyboard.press('Enter');
  await settled(page);
  await axe(page);
  await shot(page, 'scale-thousands');
  await sound(page);

  await field(page, cell('R.1.1')).focus();
  await page.keyboard.press('Control+Enter');
  await page.locator('#panel .scaled').waitFor();
  assert.match(plainSpaces(await page.locator('#panel').innerText()), /rihun US\$ 12,50/);
  await shot(page, 'scale-panel');

  await page.goto(`/tet${RECEIPTS}`);
  assert.deepEqual([await shown(page, 'R.1.1'), await shown(page, 'R.1.2'), await shown(page, 'R.1')], ['12 500', '0,01', '13 000']);
});

scenario('another scale keeps what could not be saved, and a copied block knows what it was counted in', async () => {
  const page = await at(RECEIPTS, 'en');
  await type(page, cell('R.2.1'), '1234567.891');
  await choose(page, 'receipts=3');
  assert.equal(await shown(page, 'R.2.1'), '1,234.567891', 'too many decimals for money, and still there');
  await settled(page);
  await type(page, cell('R.2.1'), '1.5');
  await field(page, cell('R.2.1')).focus();
  const out = await page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return data.types.map((kind) => [kind, data.getData(kind)]);
  });
  await field(page, cell('E.2')).focus();
  await page.evaluate((copied) => {
    const data = new DataTransfer();
    for (const [kind, text] of copied) data.setData(kind, text);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, out);
  const dialog = page.locator('dialog[open]');
  await dialog.locator('button[value="apply"]').waitFor();
  assert.match(plainSpaces(await dialog.innerText()), /US\$ 1\.50 thousand/);
  await axe(page);
  await shot(page, 'scale-paste');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await shown(page, 'E.2'), '1500', 'a table in units shows it in units');
});

scenario('without JavaScript a table of persons is filled in thousands on a tablet', async () => {
  const page = await at('/TLS/2024/coverage/TLS-RT', 'tet', { javaScript: false, viewport: { width: 800, height: 1280 } });
  const address = 'coverage/TLS-RT/P.act[sex=M]@2024';
  await field(page, address).fill('1 500');
  await page.locator('button[value="contributors=3"]').click();
  assert.equal(await field(page, address).inputValue(), '1,5', 'what was typed is carried over');
  await axe(page);
  await shot(page, 'scale-tablet');
  await page.locator('button[name="save"]').click();
  await page.waitForURL(/saved=1.*&scale\.contributors=3/);
  assert.equal(await field(page, address).inputValue(), '1,5');
  await sound(page);
  await page.goto('/tet/TLS/2024/coverage/TLS-RT');
  assert.equal(plainSpaces(await field(page, address).inputValue()), '1 500');
});
