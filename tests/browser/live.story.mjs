// Several people on one page: each sees what the others save, nobody loses what is being typed, and a page says at once
// that nothing can be saved any more.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { box, field, plainSpaces, type } from './grid.mjs';
import { account, newPage, scenario, shot, signIn, sound } from './support.mjs';

const RECEIPTS = '/TLS/2024/receipts/TLS-RG';
const SECONDS = 10_000; // for what takes some three
const SIZES = [
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
];
const MARIA = { email: 'maria@inss.example' };
const JOSE = { email: 'jose@mssi.example' };
const cell = (question) => `receipts/TLS-RG/${question}@2024`;

async function at(path, who, language = 'en') {
  const page = await newPage();
  await signIn(page, { ...account(who), language });
  await page.goto(`/${language}${path}`);
  return page;
}

const both = (path, language) => Promise.all([at(path, MARIA, language), at(path, JOSE, 'pt')]);
const name = (page) => page.locator('nav.person a[href$="/profile"]').innerText();
const contest = (page, address) => box(page, address).locator('.problem');
const choose = (page, address, number) => contest(page, address).locator('button').nth(number);
const isQuestion = (request) => request.method() === 'GET' && new URL(request.url()).searchParams.has('after');

async function shows(page, address, value) {
  const wanted = ([of, text]) => document.querySelector(`[name="${CSS.escape(`v:${of}`)}"]:not([type=hidden])`).value.replace(/\s/g, ' ') === text;
  await page.waitForFunction(wanted, [address, value], { timeout: SECONDS });
}

// Types without leaving the cell.
async function begin(page, address, text) {
  await field(page, address).focus();
  await page.keyboard.type(text);
}

async function settled(page) {
  await page.waitForFunction(() => !document.querySelector('.saving'), null, { timeout: 40_000 });
}

// At a desk and on a tablet, with the cell one is in at the middle.
async function look(page, title) {
  await sound(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.activeElement.scrollIntoView({ block: 'center' }));
    await shot(page, `live-${title}-${size.width}`, size, false);
  }
  await page.setViewportSize(SIZES[0]);
}

scenario('what one saves the other sees within seconds, with name and time, and nothing moves', async () => {
  const [maria, jose] = await both(RECEIPTS, 'tet');
  await field(maria, cell('R.4')).focus();
  const before = await field(maria, cell('R.4')).boundingBox();
  const began = Date.now();
  for (const [question, text] of [['R.1.1', '1 200'], ['R.1.2', '800,5'], ['R.1', '2 000,5'], ['R.0', '5 000']]) await type(jose, cell(question), text);
  await shows(maria, cell('R.0'), '5 000');
  console.log(`       four values in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  assert.equal(plainSpaces(await field(maria, cell('R.1.2')).inputValue()), '800,5');
  const mark = await box(maria, cell('R.1.1')).locator('.live').innerText();
  assert.ok(mark.startsWith(await name(jose)) && /\d\d:\d\d$/.test(mark), mark);
  assert.ok((await box(maria, cell('R.1')).locator('.sum').innerText()).includes('✓'), 'sums follow');
  assert.notEqual(await maria.locator('[data-live]').innerText(), '', 'it is told to those who cannot see it');
  const after = await field(maria, cell('R.4')).boundingBox();
  assert.deepEqual({ x: after.x, width: after.width }, { x: before.x, width: before.width });
  assert.equal(await maria.evaluate(() => document.activeElement.name), `v:${cell('R.4')}`, 'the focus stays');
  await look(maria, 'mark');
  // Who was in the cell has seen it, and may go on from there.
  await type(maria, cell('R.1.1'), '1 300');
  assert.equal(await box(maria, cell('R.1.1')).locator('.live').count(), 0);
  await shows(jose, cell('R.1.1'), '1 300');
});

for (const keep of [true, false]) {
  scenario(`while one types another saves: both values are shown, nothing is replaced, and ${keep ? 'one’s own is kept' : 'the other’s is taken'}`, async () => {
    const [maria, jose] = await both(RECEIPTS, 'tet');
    const address = cell(keep ? 'V.res_open' : 'V.res_close');
    await begin(maria, address, '118');
    await type(jose, address, '120');
    await contest(maria, address).waitFor({ timeout: SECONDS });
    assert.equal(await field(maria, address).inputValue(), '118', 'what is being typed stays');
    const words = await contest(maria, address).innerText();
    for (const part of [await name(jose), '118', '120']) assert.ok(words.includes(part), words);
    await maria.keyboard.type('5');
    assert.ok((await choose(maria, address, 0).innerText()).includes('1185'), 'the choice speaks of what is typed on');
    if (keep) await look(maria, 'conflict');
    const sent = [];
    maria.on('request', (request) => sent.push(request.postData() ?? ''));
    await choose(maria, address, keep ? 0 : 1).dblclick();
    await contest(maria, address).waitFor({ state: 'detached' });
    await settled(maria);
    if (keep) {
      await shows(maria, address, '1 185');
      await shows(jose, address, '1 185');
    } else {
      await shows(maria, address, '120');
      await field(maria, cell('E.2')).focus();
      assert.ok(!sent.some((body) => body.includes('1185')), 'nothing is sent of what was dropped');
      await shows(jose, address, '120');
    }
    await maria.goto(new URL(maria.url()).pathname);
    assert.equal(plainSpaces(await field(maria, address).inputValue()), keep ? '1 185' : '120');
  });
}

scenario('a conflict is decided by keyboard alone', async () => {
  const [maria, jose] = await both(RECEIPTS);
  const address = cell('V.reval');
  await begin(maria, address, '11');
  await type(jose, address, '12');
  await contest(maria, address).waitFor({ timeout: SECONDS });
  await maria.keyboard.press('Tab');
  await settled(maria);
  assert.equal(await maria.evaluate(() => document.activeElement.closest('.problem') !== null), true, 'Tab leads into the question');
  await maria.keyboard.press('Tab');
  await maria.keyboard.press('Enter');
  await contest(maria, address).waitFor({ state: 'detached' });
  assert.equal(await field(maria, address).inputValue(), '12');
  assert.equal(await maria.evaluate(() => document.activeElement.name), `v:${address}`, 'and back into the cell');
});

scenario('texts and codes come in too', async () => {
  const path = '/TLS/2024/inventory/TLS-RG';
  const [maria, jose] = await both(path);
  const texts = jose.locator('form[data-cells] input[name^="v:"]:not(.number):not([type]), form[data-cells] textarea');
  const codes = jose.locator('form[data-cells] select[name^="v:"]');
  const [text, code] = [(await texts.first().getAttribute('name')).slice(2), (await codes.first().getAttribute('name')).slice(2)];
  await type(jose, text, 'Regime geral, novo nome');
  const other = await codes.first().evaluate((select) => [...select.options].map((option) => option.value).find((value) => value && value !== select.value));
  await codes.first().selectOption(other);
  await shows(maria, text, 'Regime geral, novo nome');
  await shows(maria, code, other);
  await look(maria, 'fields');
});

scenario('three figures beside each other have room for a name', async () => {
  const [maria, jose] = await both('/TLS/2024/coverage/TLS-RG', 'tet');
  const fields = jose.locator('table.columns-3 input.number:not([readonly])');
  const cells = await fields.evaluateAll((all) => all.slice(0, 5).map((one) => one.name.slice(2)));
  for (const [index, address] of cells.entries()) await type(jose, address, String(200 + index));
  await shows(maria, cells.at(-1), '204');
  await field(maria, cells[0]).focus();
  await look(maria, 'columns');
});

scenario('of a pasted block each cell in which somebody was faster shows both values', async () => {
  const [maria, jose] = await both(RECEIPTS);
  const [first, second] = [cell('E.1.1'), cell('E.1.2')];
  await field(maria, first).focus();
  await maria.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '10\n20');
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const dialog = maria.locator('dialog[open]');
  await dialog.waitFor();
  await type(jose, first, '101');
  await type(jose, second, '102');
  await dialog.locator('button[value="apply"]').click();
  for (const [address, theirs, mine] of [[first, '101', '10'], [second, '102', '20']]) {
    await contest(maria, address).waitFor();
    const words = await contest(maria, address).innerText();
    assert.ok(words.includes(`(${theirs})`) && words.includes(`(${mine})`), words);
  }
  await choose(maria, first, 0).click();
  await choose(maria, second, 1).click();
  await shows(jose, first, '10');
  await shows(maria, second, '102');
});

scenario('what waited for the connection is laid beside what others saved meanwhile, cell by cell', async () => {
  const [maria, jose] = await both(RECEIPTS);
  const cells = [cell('E.3'), cell('E.4')];
  await maria.context().setOffline(true);
  for (const address of cells) {
    await begin(maria, address, '31');
    await field(maria, address).blur();
    await type(jose, address, '32');
  }
  await maria.context().setOffline(false);
  for (const address of cells) {
    await contest(maria, address).waitFor({ timeout: 40_000 });
    assert.equal(await field(maria, address).inputValue(), '31');
    assert.match(await contest(maria, address).innerText(), /32.*\(31\).*\(32\)/s);
  }
  assert.equal(await field(jose, cells[0]).inputValue(), '32', 'nothing is overwritten');
});

scenario('a second tab follows the first, also over a weak line', async () => {
  const maria = await at(RECEIPTS, MARIA);
  const tab = await maria.context().newPage();
  await tab.goto(`/en${RECEIPTS}`);
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 800, downloadThroughput: 35_000, uploadThroughput: 35_000 });
  await type(maria, cell('R.2'), '41');
  await shows(tab, cell('R.2'), '41');
  // Revisions are those of the first tab: going on from here is no conflict.
  assert.equal((await type(tab, cell('R.2'), '42')).state, 'saved');
});

scenario('one question at a time, none while nobody sees the page, and one at once when it is seen again', async () => {
  const maria = await at(RECEIPTS, MARIA);
  let open = 0;
  let most = 0;
  let asked = 0;
  maria.on('request', (request) => {
    if (!isQuestion(request)) return;
    asked += 1;
    open += 1;
    most = Math.max(most, open);
  });
  const answers = [];
  maria.on('requestfinished', async (request) => {
    if (!isQuestion(request)) return;
    open -= 1;
    answers.push((await request.response()).status());
  });
  await maria.waitForResponse((response) => isQuestion(response.request()), { timeout: SECONDS });
  const hide = (hidden) =>
    maria.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }, hidden);
  await hide(true);
  await pause(300);
  const before = asked;
  await pause(7000);
  assert.equal(asked, before, 'nobody looks, nobody asks');
  const next = maria.waitForRequest(isQuestion, { timeout: 2000 });
  await hide(false);
  await next;
  await pause(500);
  assert.equal(most, 1);
  assert.ok(answers.every((status) => status === 204), `nothing new is an empty answer: ${answers}`);
});

scenario('a round is closed while somebody types: the draft stays, the reason is said, and it is saved when the round is open again', async () => {
  const maria = await at(RECEIPTS, MARIA, 'tet');
  const administrator = await at('/rounds/ssi-2024', { role: 'administrator' });
  await begin(maria, cell('E.2'), '777');
  await administrator.locator('button[value="close"]').click();
  const notice = maria.locator('[data-notice]');
  await notice.waitFor({ timeout: SECONDS });
  assert.ok((await notice.innerText()).length > 40);
  assert.equal(await field(maria, cell('E.2')).inputValue(), '777');
  assert.equal((await type(maria, cell('E.2'), '778')).state, 'locked');
  assert.equal(await field(maria, cell('E.2')).inputValue(), '778');
  await look(maria, 'closed');
  await administrator.locator('button[value="reopen"]').click();
  await notice.locator('button').click({ timeout: 30_000 });
  await settled(maria);
  await maria.goto(`/tet${RECEIPTS}`);
  assert.equal(await field(maria, cell('E.2')).inputValue(), '778');
});
