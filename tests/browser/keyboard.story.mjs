// The tables without a mouse: moving, typing over, editing, statuses, undo, what is left; and the keys named on the help page.
import assert from 'node:assert/strict';
import { box, field, plainSpaces } from './grid.mjs';
import { account, newPage, scenario, shot, signIn, sound } from './support.mjs';

const RECEIPTS = '/TLS/2024/receipts/TLS-RT';
const cell = (question) => `receipts/TLS-RT/${question}@2024`;

async function at(path, language = 'tet', options = {}) {
  const page = await newPage(options);
  await signIn(page, { ...account({ email: 'maria@inss.example' }), language });
  await page.goto(`/${language}${path}`);
  return page;
}

const focused = (page) => page.evaluate(() => document.activeElement.name?.slice(2));
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Waits until nothing is on its way to the server any more. */
async function settled(page) {
  await page.waitForFunction(() => !document.querySelector('.saving'));
}

async function kept(page, address) {
  return plainSpaces(await field(page, address).inputValue());
}

scenario('the arrows, Home, End and Tab lead through the tables, and typing replaces what stands there', async () => {
  const page = await at('/TLS/2024/coverage/TLS-RG');
  const all = await page.locator('table.grid input.number').evaluateAll((list) =>
    list.filter((one) => !one.closest('details:not([open])')).map((one) => one.name.slice(2)),
  );
  const [first] = all;
  await sound(page);
  await field(page, first).focus();
  await press(page, 'ArrowRight');
  assert.equal(await focused(page), all[1]);
  await press(page, 'End');
  assert.equal(await focused(page), all[2]);
  await press(page, 'Tab');
  assert.equal(await focused(page), all[3], 'Tab goes on in the next row');
  await press(page, 'Shift+Tab', 'Home', 'ArrowUp');
  assert.equal(await focused(page), first, 'above the first row there is nothing');
  await press(page, 'Control+End');
  assert.equal(await focused(page), all.at(-1));
  await press(page, 'Control+Home');
  assert.equal(await focused(page), first);
  await page.keyboard.type('12');
  await press(page, 'ArrowRight');
  assert.equal(await kept(page, first), '12', 'the figure was replaced, not added to');
  await settled(page);
});

scenario('Enter leads down through all tables of a page, whatever their shape', async () => {
  for (const path of ['/TLS/2024/receipts/TLS-VET', '/TLS/2024/context']) {
    const page = await at(path);
    const tables = page.locator('table.grid:visible').filter({ has: page.locator('input.number') });
    await tables.first().locator('input.number').first().focus();
    await press(page, 'End');
    const seen = new Set();
    for (let last = null; last !== (last = await focused(page)); ) {
      seen.add(await page.evaluate(() => [...document.querySelectorAll('table.grid:has(input.number)')].filter((one) => one.checkVisibility()).indexOf(document.activeElement.closest('table'))));
      await press(page, 'Enter');
    }
    assert.deepEqual([...seen], [...Array(await tables.count()).keys()], `${path}: tables in their order, none passed over`);
  }
});

scenario('F2 edits within the figure, Escape restores it, and a second click edits too', async () => {
  const page = await at(RECEIPTS);
  const address = cell('R.3');
  await field(page, address).focus();
  await page.keyboard.type('123');
  await press(page, 'Enter');
  await settled(page);
  await press(page, 'ArrowUp', 'F2', 'ArrowLeft', 'ArrowLeft');
  assert.equal(await focused(page), address, 'in edit mode the arrows stay in the text');
  await page.keyboard.type('9');
  assert.equal(await kept(page, address), '1923');
  await press(page, 'Escape');
  assert.equal(await kept(page, address), '123');
  await press(page, 'ArrowDown');
  assert.notEqual(await focused(page), address, 'after Escape the arrows move again');
  await settled(page);
  await field(page, address).click();
  await page.keyboard.type('4');
  assert.equal(await kept(page, address), '4', 'the first click selects');
  await press(page, 'Escape');
});

scenario('a status is given by its letter and by the menu, and each act is taken back by Ctrl+Z', async () => {
  const page = await at(RECEIPTS);
  const address = cell('R.4.1');
  const sign = () => box(page, address).locator('.more').innerText();
  await field(page, address).focus();
  await page.keyboard.type('50');
  await press(page, 'Enter', 'ArrowUp');
  await settled(page);
  await press(page, 'e', 'Enter', 'ArrowUp');
  await settled(page);
  assert.deepEqual([await kept(page, address), await sign()], ['50', 'E'], 'the letter speaks of the figure');
  await press(page, 'm', 'Enter', 'ArrowUp');
  await settled(page);
  assert.equal(await kept(page, address), ':', 'or instead of it');
  await press(page, 'Control+z');
  await settled(page);
  assert.equal(await kept(page, address), '50');
  assert.equal(await sign(), 'E', 'with the status it had');
  await press(page, 'Control+z', 'Control+z');
  await settled(page);
  assert.equal(await kept(page, address), '', 'as before anybody touched it');
  await press(page, 'Control+y');
  await settled(page);
  assert.equal(await kept(page, address), '50');
  await page.locator('[data-bar] select').selectOption('P');
  await settled(page);
  assert.equal(await sign(), 'P');
  await page.reload();
  assert.equal(await kept(page, address), '50');
  await field(page, address).focus();
  await press(page, 'Control+z');
  await settled(page);
  assert.equal(await sign(), '⋯', 'what was done before the page was loaded again is taken back too');
});

scenario('a rectangle is selected, given a status, emptied and taken back as one', async () => {
  const page = await at(RECEIPTS);
  const [a, b] = [cell('E.2'), cell('E.3')];
  await field(page, a).focus();
  await page.keyboard.type('10');
  await press(page, 'Enter');
  await page.keyboard.type('20');
  await press(page, 'Enter');
  await settled(page);
  await field(page, a).focus();
  await press(page, 'Shift+ArrowDown');
  assert.equal(await page.locator('td.in-block').count(), 2);
  await press(page, 'p');
  await settled(page);
  for (const one of [a, b]) assert.equal(await box(page, one).locator('.more').innerText(), 'P');
  await field(page, a).focus();
  await press(page, 'Shift+ArrowDown', 'Delete');
  await settled(page);
  assert.deepEqual([await kept(page, a), await kept(page, b)], ['', '']);
  await press(page, 'Control+z');
  await settled(page);
  assert.deepEqual([await kept(page, a), await kept(page, b)], ['10', '20']);
});

scenario('= confirms that last year’s value holds, and only where there is one', async () => {
  const page = await at('/TLS/2024/context');
  const address = 'context/X.births@2024';
  const before = plainSpaces(await box(page, address).locator('.previous').innerText());
  await field(page, address).focus();
  await press(page, '=');
  await settled(page);
  assert.equal(await kept(page, address), before);
  await press(page, 'Control+z');
  await settled(page);
  assert.notEqual(await kept(page, address), before);
});

scenario('F4 leads to the next blank field and F8 to the next finding', async () => {
  const page = await at('/TLS/2024/context');
  const fields = page.locator("[name^='v:']:not([type=hidden]):not([readonly])");
  await fields.first().focus();
  await press(page, 'F4');
  const blank = await focused(page);
  assert.equal(await kept(page, blank), '');
  await fields.first().focus();
  await press(page, 'F8');
  assert.ok((await box(page, await focused(page)).locator('.marks a').count()) > 0);
  const first = await focused(page);
  await press(page, 'F8', 'Shift+F8');
  assert.equal(await focused(page), first);
});

scenario('the line under the tables says where one is, what stood there and whether it is saved', async () => {
  const page = await at('/TLS/2024/context', 'en');
  const address = 'context/X.births@2024';
  await field(page, address).focus();
  const part = (name) => page.locator(`[data-part="${name}"]`).innerText();
  assert.match(await part('where'), /births/i);
  assert.match(await part('was'), /2023: 30,561/);
  await page.keyboard.type('31000');
  await press(page, 'Enter', 'ArrowUp');
  await settled(page);
  assert.match(await part('state'), /Saved at \d\d:\d\d/);
  await page.keyboard.type('many');
  await press(page, 'Enter', 'ArrowUp');
  await settled(page);
  assert.match(await part('state'), /“many” is not a number/);
  await shot(page, 'keyboard-bar');
});

scenario('the year 2024 of a module is entered by keyboard alone, in Tetum', async () => {
  const page = await at('/TLS/2024/receipts/TLS-VET');
  const all = await page.locator('table.grid input.number').evaluateAll((list) =>
    list.filter((one) => !one.closest('details')).map((one) => one.name.slice(2)),
  );
  assert.ok(all.length > 15, `${all.length} cells`);
  for (let tabs = 0; (await focused(page)) !== all[0]; tabs += 1) {
    assert.ok(tabs < 80, 'Tab leads into the tables');
    await press(page, 'Tab');
  }
  for (const [n, address] of all.entries()) {
    assert.equal(await focused(page), address);
    await page.keyboard.type(String(n + 1));
    await press(page, 'Enter');
  }
  await settled(page);
  await page.reload();
  for (const [n, address] of all.entries()) assert.equal(await kept(page, address), String(n + 1), address);
});

scenario('rows are chosen by words and by what is left in them, and a table is turned and back', async () => {
  const page = await at('/TLS/2024/context');
  const rows = page.locator('table.grid tbody tr:visible');
  const many = await rows.count();
  await page.locator('.choosing input').fill('bebe moris');
  const few = await rows.count();
  assert.ok(few > 0 && few < many, `${few} of ${many}`);
  await page.locator('.choosing input').fill('');
  await page.locator('.choosing select').selectOption('finding');
  const found = await rows.count();
  assert.ok(found > 0 && found < many);
  assert.equal(await page.locator('table.grid tbody tr:visible .marks a').count() >= found, true);
  await page.locator('.choosing select').selectOption('');
  const before = await page.locator('table.grid').first().locator('tbody tr').count();
  const columns = await page.locator('table.grid').first().locator('thead th').count();
  await page.locator('.choosing button').click();
  assert.equal(await page.locator('table.grid').first().locator('thead th').count(), before + 1);
  const first = page.locator('table.grid input.number').first();
  const name = await first.getAttribute('name');
  await first.focus();
  await press(page, 'ArrowDown', 'ArrowUp');
  assert.equal(await focused(page), name.slice(2));
  await sound(page);
  await shot(page, 'keyboard-turned');
  await page.locator('.choosing button').click();
  assert.equal(await page.locator('table.grid').first().locator('thead th').count(), columns);
  assert.equal(await page.locator('table.grid input.number').first().getAttribute('name'), name);
});

scenario('the list of what is left and the form on paper are complete in every language', async () => {
  const page = await at('/TLS/2024/left', 'tet');
  for (const language of ['tet', 'pt', 'en']) {
    for (const path of ['left', 'print', 'print?blank=1']) {
      await page.goto(`/${language}/TLS/2024/${path}`);
      await sound(page);
    }
  }
  await page.goto('/tet/TLS/2024/left');
  await shot(page, 'left');
  const link = page.locator('.places a').first();
  const href = await link.getAttribute('href');
  await link.click();
  await page.waitForURL((address) => address.href.endsWith(href));
  await page.goto('/tet/TLS/2024/print?blank=1');
  // The whole form is some hundred pages of paper; its first screen is enough to look at.
  await shot(page, 'print-blank', {}, false);
  await page.goto('/tet/help');
  await sound(page);
  await shot(page, 'help-keys');
});
