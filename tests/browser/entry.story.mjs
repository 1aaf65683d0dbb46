// Typing figures: what is understood, what is asked back, what is refused, and that nothing typed is ever lost.
import assert from 'node:assert/strict';
import { box, field, leave, plainSpaces, type } from './grid.mjs';
import { account, axe, newPage, scenario, shot, signIn, sound } from './support.mjs';

const RECEIPTS = '/TLS/2024/receipts/TLS-RG';
const cell = (question) => `receipts/TLS-RG/${question}@2024`;

async function at(path, language = 'en', who = { email: 'maria@inss.example' }, options = {}) {
  const page = await newPage(options);
  await signIn(page, { ...account(who), language });
  await page.goto(`/${language}${path}`);
  return page;
}

async function shown(page, address) {
  return plainSpaces(await field(page, address).inputValue());
}

// Asks for the page again; a reload would post the form again.
async function afterReload(page, address) {
  await page.goto(new URL(page.url()).pathname);
  return shown(page, address);
}

for (const [language, text, question] of [['pt', '1 234,56', 'R.2'], ['tet', '1 234,56', 'R.4'], ['en', '1,234.56', 'R.2.1']]) {
  scenario(`${text} is a number in ${language} and comes back as it was typed`, async () => {
    const page = await at(RECEIPTS, language);
    assert.equal((await type(page, cell(question), text)).state, 'saved');
    assert.equal(await shown(page, cell(question)), text);
    assert.notEqual(await page.locator('[data-saved]').innerText(), '', 'the page says that it is saved');
    assert.equal(await afterReload(page, cell(question)), text);
  });
}

for (const javaScript of [true, false]) {
  scenario(`1.234 is asked back with two readings, ${javaScript ? 'at once' : 'without JavaScript'}, and the chosen one is saved`, async () => {
    const page = await at(RECEIPTS, 'pt', undefined, { javaScript });
    const address = cell(javaScript ? 'R.2.1' : 'R.2.2');
    if (javaScript) assert.equal((await type(page, address, '1.234')).state, 'refused');
    else await saveAll(page, { [address]: '1.234' });
    const choices = box(page, address).locator('button[name="pick"]');
    assert.deepEqual((await choices.allInnerTexts()).map(plainSpaces).sort(), ['1,234', '1234']);
    assert.equal(await shown(page, address), '1.234', 'what was typed stays');
    await sound(page);
    await shot(page, `entry-two-readings-${javaScript ? 'scripted' : 'plain'}`);
    await choices.filter({ hasText: /^1234$/ }).click();
    await box(page, address).locator('.problem').waitFor({ state: 'detached' });
    assert.equal(await afterReload(page, address), '1 234');
  });
}

async function saveAll(page, values) {
  for (const [address, text] of Object.entries(values)) await field(page, address).fill(text);
  await page.locator('.submit-line button[name="save"]').click();
}

scenario('a colon says that a figure is not available, a dash that it does not exist', async () => {
  const page = await at(RECEIPTS, 'pt');
  for (const [typed, kept] of [[':', ':'], ['-', '—'], ['7', '7'], ['—', '—'], ['..', ':']]) {
    assert.equal((await type(page, cell('R.3'), typed)).state, 'saved', typed);
    assert.equal(await afterReload(page, cell('R.3')), kept);
  }
});

for (const javaScript of [true, false]) {
  scenario(`a text that is no number is explained and kept${javaScript ? '' : ' without JavaScript'}`, async () => {
    const page = await at(RECEIPTS, 'tet', undefined, { javaScript });
    const address = cell('R.4.1');
    if (javaScript) assert.equal((await type(page, address, '12 mil')).state, 'refused');
    else await saveAll(page, { [address]: '12 mil' });
    assert.ok((await box(page, address).locator('.problem').innerText()).includes('12 mil'));
    assert.equal(await field(page, address).getAttribute('aria-invalid'), 'true');
    assert.equal(await shown(page, address), '12 mil');
    await sound(page);
    assert.notEqual(await afterReload(page, address), '12 mil', 'it was not saved');
  });
}

for (const javaScript of [true, false]) {
  scenario(`two people in one cell: the second is told of the first and nothing is overwritten${javaScript ? '' : ', without JavaScript'}`, async () => {
    const address = cell(javaScript ? 'V.res_open' : 'V.res_close');
    const first = await at(RECEIPTS, 'pt', undefined, { javaScript });
    const second = await at(RECEIPTS, 'pt', undefined, { javaScript });
    const name = await first.locator('nav.person a[href$="/profile"]').innerText();
    const put = (page, text) => (javaScript ? type(page, address, text) : saveAll(page, { [address]: text }));
    await put(first, '100');
    await put(second, '200');
    const problem = box(second, address).locator('.problem');
    await problem.waitFor();
    const words = await problem.innerText();
    assert.ok(words.includes(name) && words.includes('100') && words.includes('200'), words);
    assert.equal(await shown(second, address), '200', 'what the second typed stays');
    await sound(second);
    await shot(second, `entry-conflict-${javaScript ? 'scripted' : 'plain'}`);
    assert.equal(await afterReload(first, address), '100', 'nothing is overwritten');
    // To keep one's own, having read the other's, is a knowing choice; so is to take theirs.
    await problem.locator('button').first().click();
    await problem.waitFor({ state: 'detached' });
    assert.equal(await afterReload(first, address), '200');
    await afterReload(second, address);
    await put(first, '300');
    await field(second, address).fill('400');
    if (javaScript) await problem.waitFor();
    else await second.locator('.submit-line button[name="save"]').click();
    await problem.locator('button').last().click();
    await problem.waitFor({ state: 'detached' });
    assert.equal(await shown(second, address), '300');
    assert.equal(await afterReload(first, address), '300', 'nothing was written');
  });
}

scenario('another language keeps the place, what is saved and what could not be saved', async () => {
  const page = await at(RECEIPTS, 'pt');
  await type(page, cell('R.1.1'), '1 500,25');
  await type(page, cell('R.4.2'), 'doze');
  await page.locator('button[name="switch"][value="tet"]').click();
  await page.locator('html[lang="tet"]').waitFor();
  assert.equal(await shown(page, cell('R.1.1')), '1 500,25');
  assert.equal(await shown(page, cell('R.4.2')), 'doze');
  await page.locator('button[name="switch"][value="en"]').click();
  await page.locator('html[lang="en"]').waitFor();
  assert.equal(await shown(page, cell('R.1.1')), '1,500.25');
  assert.equal(await shown(page, cell('R.4.2')), 'doze');
  await box(page, cell('R.4.2')).locator('.problem').waitFor();

  await type(page, cell('R.4.2'), '12');
  await field(page, cell('E.2')).focus();
  await page.locator('button[name="switch"][value="pt"]').click();
  await page.locator('html[lang="pt"]').waitFor();
  assert.ok(page.url().includes(`/pt${RECEIPTS}`), page.url());
  const id = await field(page, cell('E.2')).getAttribute('id');
  assert.equal(decodeURIComponent(new URL(page.url()).hash), `#${id}`, 'the same cell is in sight');
});

scenario('what is still being typed goes along into another language', async () => {
  const page = await at(RECEIPTS, 'en');
  await field(page, cell('R.2.2')).fill('2,345.75');
  await page.locator('button[name="switch"][value="pt"]').click();
  await page.locator('html[lang="pt"]').waitFor();
  assert.equal(await shown(page, cell('R.2.2')), '2 345,75');
  assert.equal(await afterReload(page, cell('R.2.2')), '2 345,75');
});

scenario('another language without JavaScript keeps what was not saved', async () => {
  const page = await at(RECEIPTS, 'en', undefined, { javaScript: false });
  await field(page, cell('E.3')).fill('4,321.5');
  await page.locator('button[name="switch"][value="tet"]').click();
  await page.locator('html[lang="tet"]').waitFor();
  assert.equal(await shown(page, cell('E.3')), '4 321,5');
  await axe(page);
  await page.locator('button[name="save"]').click();
  await page.waitForURL(/saved=1/);
  assert.equal(await shown(page, cell('E.3')), '4 321,5');
});

scenario('Enter and the arrows move in the column, Escape takes back', async () => {
  const page = await at(RECEIPTS, 'en');
  const focused = () => page.evaluate(() => document.activeElement.name);
  await field(page, cell('E.2')).focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(), `v:${cell('E.3')}`);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), `v:${cell('E.4')}`);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+Enter');
  assert.equal(await focused(), `v:${cell('E.2')}`);
  const before = await shown(page, cell('E.2'));
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  assert.equal(await shown(page, cell('E.2')), before);
  await page.keyboard.type('88');
  const answered = leave(page, cell('E.2'));
  await answered;
  assert.equal(await afterReload(page, cell('E.2')), '88');
});

scenario('the sum under a total follows what is typed', async () => {
  const page = await at('/TLS/2024/receipts/TLS-RT', 'en');
  const total = 'receipts/TLS-RT/R.1@2024';
  await type(page, 'receipts/TLS-RT/R.1.1@2024', '30');
  await type(page, 'receipts/TLS-RT/R.1.2@2024', '12');
  await box(page, total).locator('.sum').filter({ hasText: '42' }).waitFor();
  assert.equal(await box(page, total).locator('.sum.differs').count(), 0, 'a total that nobody has given differs from nothing');
  await type(page, total, '41');
  await box(page, total).locator('.sum.differs').waitFor();
  await type(page, total, '42');
  await box(page, total).locator('.sum:not(.differs)').waitFor();
  assert.ok((await box(page, total).locator('.sum').innerText()).includes('42'));
  await page.reload();
  assert.equal(await box(page, total).locator('.sum.differs').count(), 0);
});

scenario('a second language stands beside the first, by choice on a page or in the profile', async () => {
  const page = await at(RECEIPTS, 'tet', { role: 'contributor', institution: 'MSSI' });
  assert.equal(await page.locator('.beside').count(), 0);
  await page.locator('select[name="with"]').selectOption('pt');
  await page.locator('form.second-language button').click();
  await page.waitForURL(/with=pt/);
  assert.ok((await page.locator('.beside[lang="pt"]').count()) > 20);
  await sound(page);
  await page.goto('/tet/profile');
  await page.locator('select[name="second"]').selectOption('en');
  await page.locator('main form button').first().click();
  await page.waitForLoadState();
  await page.goto(`/tet${RECEIPTS}`);
  assert.ok((await page.locator('.beside[lang="en"]').count()) > 20, 'the profile holds for all pages');
  await page.locator('select[name="with"]').selectOption('');
  await page.locator('form.second-language button').click();
  await page.waitForURL(/with=$/);
  assert.equal(await page.locator('.beside').count(), 0, 'a page can do without it');
});

for (const javaScript of [true, false]) {
  const code = javaScript ? 'NEW' : 'OLD';
  scenario(`a scheme and a benefit are added, renamed and taken out${javaScript ? '' : ' without JavaScript'}`, async () => {
    const page = await at('/TLS/2024/inventory', 'pt', undefined, { javaScript });
    await add(page, 'Regime novo', code);
    await page.waitForURL(`**/inventory/TLS-${code}`);
    await sound(page);
    await rename(page, `inventory/TLS-${code}/S.name@2024`, `Regime ${code}`, javaScript);
    await page.reload();
    assert.ok((await page.locator('h1').innerText()).includes(`Regime ${code}`));

    await page.goto(`/pt/TLS/2024/benefits/TLS-${code}`);
    await add(page, 'Prestação nova', 'X');
    const name = `benefits/TLS-${code}.X/B.name@2024`;
    await field(page, name).waitFor();
    await sound(page);
    await rename(page, name, 'Prestação X', javaScript);
    await add(page, 'Outra', 'X');
    await page.locator('.problems').waitFor();
    await page.locator(`button[name="close"][value="TLS-${code}.X"]`).click();
    await field(page, name).waitFor({ state: 'detached' });
    await page.goto('/pt/TLS/2024/benefits');
    await page.locator('main details summary').click();
    await page.locator(`button[name="reopen"][value="TLS-${code}.X"]`).click();
    await page.goto(`/pt/TLS/2024/benefits/TLS-${code}`);
    assert.equal(await field(page, name).inputValue(), 'Prestação X', 'what was entered is still there');

    await page.goto('/pt/TLS/2024/inventory');
    await page.locator(`button[name="close"][value="TLS-${code}"]`).click();
    await page.locator('main details summary').click();
    await sound(page);
    await shot(page, `entry-taken-out-${code}`);
    await page.locator(`button[name="reopen"][value="TLS-${code}"]`).click();
    await page.locator(`button[name="close"][value="TLS-${code}"]`).click();
    assert.equal(await page.locator(`main tbody a[href$="TLS-${code}"]`).count(), 0);
  });
}

async function add(page, name, code) {
  const form = page.locator('form.adding');
  await form.locator('input[name="name"]').fill(name);
  await form.locator('input[name="code"]').fill(code);
  await form.locator('button').click();
}

async function rename(page, address, text, javaScript) {
  if (javaScript) {
    assert.equal((await type(page, address, text)).state, 'saved');
  } else {
    await saveAll(page, { [address]: text });
    await page.waitForURL(/saved=1/);
  }
}

scenario('without a connection what is typed waits, and is saved when the connection is back', async () => {
  const page = await at(RECEIPTS, 'tet');
  await page.context().setOffline(true);
  const typed = { 'E.1.3': '321,5', 'E.4': '77' };
  for (const [question, text] of Object.entries(typed)) {
    await field(page, cell(question)).fill(text);
    await field(page, cell(question)).blur();
  }
  await page.locator('[data-saved].waiting').waitFor();
  assert.ok((await page.locator('[data-saved]').innerText()).length > 5, 'the page says that it waits');
  assert.equal(await shown(page, cell('E.1.3')), '321,5');
  await shot(page, 'entry-offline');
  await page.context().setOffline(false);
  await page.waitForFunction(() => !document.querySelector('.saving'), null, { timeout: 40_000 });
  await page.reload();
  for (const [question, text] of Object.entries(typed)) assert.equal(await shown(page, cell(question)), text);
});
