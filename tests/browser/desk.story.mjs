// Two institutions say different things. The coordinator decides by keyboard at a desk in English, and by a rule on a tablet
// in Tetum without JavaScript.
import assert from 'node:assert/strict';
import { account, mailWith, newPage, scenario, shot, signIn, sound } from './support.mjs';

const PASSWORD = 'a story needs no secret';
const DESK = { width: 1366, height: 768 };
const TABLET = { width: 768, height: 1024 };
const INSS = {
  'context/X.pop[sex=T]': { value: '1364000' },
  'context/X.births': { value: '31804', source: 'Rejistu sivíl, 31.03.2025' },
  'context/X.gdp': { value: '1950000000', source: 'Contas nacionais 2024' },
  'context/X.unemp[sex=T]': { value: '22000', note: 'Only those who registered at the employment service' },
};
const MSSI = {
  'context/X.pop[sex=T]': { value: '1364000' },
  'context/X.births': { value: '36120', note: 'Also those who registered late, for earlier years' },
  'context/X.gdp': { value: '1938500000' },
  'context/X.unemp[sex=T]': { value: '21700', source: 'Labour force survey' },
};

async function person(who, options = {}) {
  const page = await newPage(options);
  await signIn(page, { language: 'en', ...who });
  await page.goto('/en/profile');
  return page;
}

// What a program of the country would send.
async function send(page, method, path, body) {
  const answer = await page.evaluate(
    async ([method, path, body]) => {
      const headers = { 'content-type': 'application/json', 'x-csrf-token': document.body.dataset.csrf, 'idempotency-key': crypto.randomUUID() };
      const answer = await fetch(`/api/v1/submissions/TLS-2024/${path}`, { method, headers, body: body && JSON.stringify(body) });
      const text = await answer.text();
      return { status: answer.status, body: text && JSON.parse(text) };
    },
    [method, path, body],
  );
  assert.ok(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function signs(filler, approver, institution, cells) {
  const changes = Object.entries(cells).map(([cell, said]) => ({ address: `${cell}@2024`, base_revision: 0, ...said }));
  for (const one of (await send(filler, 'PATCH', 'cells', changes)).items) assert.equal(one.result, 'saved', JSON.stringify(one));
  const all = (await send(approver, 'GET', 'contributions')).items;
  const { sha256 } = all.find((one) => one.institution === institution);
  await send(approver, 'POST', `contributions/${institution}/transitions`, { action: 'sign', sha256 });
}

async function approverOfMssi() {
  const administrator = await person(account({ role: 'administrator' }));
  await administrator.goto('/en/admin/people');
  const form = administrator.locator('form.fields');
  await form.locator('#email').fill('lucia@mssi.example');
  await form.locator('#name').fill('Lúcia Demo');
  for (const box of await form.locator('input[name="roles"]').all()) await box.setChecked((await box.getAttribute('value')) === 'approver');
  await form.locator('#country').fill('TLS');
  await form.locator('#institution').fill('MSSI');
  await form.locator('button').click();
  await administrator.locator('p.done').waitFor();
  const link = (await mailWith('Dear Lúcia Demo')).match(/\/en\/welcome\/\S+/)[0];
  const page = await newPage();
  await page.goto(link);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#again').fill(PASSWORD);
  await page.locator('main form button').click();
  return person({ email: 'lucia@mssi.example', password: PASSWORD });
}

// In two languages and sizes.
async function look(page, name) {
  await sound(page);
  for (const size of [DESK, TABLET]) await shot(page, `desk-${name}-${size.width}`, size);
}

scenario('a coordinator decides by keyboard at a desk, and by a rule on a tablet in Tetum', async () => {
  const coordinator = await person(account({ email: 'filomena@mssi.example' }));
  for (const institution of ['INSS', 'MSSI']) await send(coordinator, 'POST', 'assignments', { part: 'module:context', institution });
  await coordinator.goto('/en/TLS/2024/desk');
  await look(coordinator, '01-nothing');
  const maria = await person(account({ email: 'maria@inss.example' }));
  const jose = await person(account({ email: 'jose@mssi.example' }));
  await signs(maria, await person(account({ email: 'domingos@inss.example' })), 'INSS', INSS);
  await signs(jose, await approverOfMssi(), 'MSSI', MSSI);

  await coordinator.setViewportSize(DESK);
  await coordinator.goto('/en/TLS/2024/desk');
  await look(coordinator, '02-open');
  await coordinator.setViewportSize(DESK);
  await coordinator.locator('[data-conflict] input[type=radio]').first().focus();
  await coordinator.keyboard.press('1');
  const second = coordinator.locator('[data-conflict]').nth(1);
  assert.ok(await second.evaluate((group) => group.contains(document.activeElement)), 'the next cell has the focus');
  await coordinator.keyboard.press('2');
  // Past the two links of the third cell.
  for (let back = 0; back < 3; back += 1) await coordinator.keyboard.press('Shift+Tab');
  await coordinator.keyboard.press('0');
  const chosen = await coordinator.locator('input[type=radio]:checked').count();
  assert.equal(chosen, 1, 'one choice was taken back');
  await coordinator.locator('button', { hasText: 'Take the chosen values' }).click();
  await coordinator.locator('[role="alert"]').waitFor();
  assert.equal(await coordinator.locator('input[type=radio]:checked').count(), 1, 'the choice is still there');
  await look(coordinator, '03-refused');
  await coordinator.setViewportSize(DESK);
  await coordinator.locator('#code').selectOption('REGISTER');
  await coordinator.locator('#text').fill('The civil register counts each birth once.');
  await coordinator.locator('button', { hasText: 'Take the chosen values' }).click();
  await coordinator.waitForURL('**/desk?*done=1');
  await coordinator.goto('/en/TLS/2024/desk?show=decided');
  await look(coordinator, '04-decided');
  await coordinator.goto('/en/TLS/2024/desk/checks');
  await look(coordinator, '05-checks');

  const tablet = await person(account({ email: 'filomena@mssi.example' }), { javaScript: false, viewport: TABLET });
  await tablet.goto('/tet/TLS/2024/desk');
  await sound(tablet);
  await shot(tablet, 'desk-06-tet-open-768');
  await shot(tablet, 'desk-06-tet-open-1366', DESK);
  await tablet.setViewportSize(TABLET);
  await tablet.goto('/tet/TLS/2024/desk/rules');
  await tablet.locator('#part').selectOption('module:context');
  await tablet.locator('#prefer').selectOption('INSS');
  await tablet.locator('#within').fill('1,5');
  await tablet.locator('button[value="preview"]').click();
  await tablet.locator('#preview').waitFor();
  await sound(tablet);
  await shot(tablet, 'desk-07-tet-preview-768');
  await shot(tablet, 'desk-07-tet-preview-1366', DESK);
  await tablet.setViewportSize(TABLET);
  await tablet.locator('#code').selectOption('ACCOUNTS');
  await tablet.locator('#text').fill('Konta nasionál sira, auditoria haree ona.');
  await tablet.locator('button[value="apply"]').click();
  await tablet.waitForURL('**/desk?done=*');
  await sound(tablet);
  await tablet.goto('/tet/TLS/2024/desk?show=decided');
  await sound(tablet);
  await shot(tablet, 'desk-08-tet-decided-768');
});
