// Two institutions differ. The coordinator asks both from the desk, without JavaScript; one answers on the page of its part
// and says as of which day it took its figures; the answer stands beside the values, and the question is settled there.
import assert from 'node:assert/strict';
import { account, newPage, scenario, shot, signIn, sound } from './support.mjs';
import { invited, person, send } from './people.mjs';

const DESK = { width: 1366, height: 768 };
const TABLET = { width: 768, height: 1024 };
const SUBMISSION = 'TLS-2024';

async function look(page, name) {
  await sound(page);
  for (const size of [DESK, TABLET]) await shot(page, `asking-${name}-${size.width}`, size);
  await page.setViewportSize(DESK);
}

async function says(filler, approver, institution, births) {
  const change = (cell, value) => ({ address: `context/${cell}@2024`, base_revision: 0, value });
  const saved = await send(filler, SUBMISSION, 'PATCH', 'cells', [change('X.pop[sex=T]', '1364000'), change('X.births', births)]);
  for (const one of saved.items) assert.equal(one.result, 'saved', JSON.stringify(one));
  const { sha256 } = (await send(approver, SUBMISSION, 'GET', 'contributions')).items.find((one) => one.institution === institution);
  await send(approver, SUBMISSION, 'POST', `contributions/${institution}/transitions`, { action: 'sign', sha256 });
}

// With JavaScript: programs speak through the page.
const program = (who) => person(who, 'en', true);

scenario('a coordinator asks institutions from the desk and reads the answer beside the values', async () => {
  const filomena = account({ email: 'filomena@mssi.example' });
  const coordinates = await program(filomena);
  for (const institution of ['INSS', 'MSSI']) await send(coordinates, SUBMISSION, 'POST', 'assignments', { part: 'module:context', institution });
  const administrator = await person(account({ role: 'administrator' }));
  const signs = await invited(administrator, { email: 'lucia@mssi.example', name: 'Lúcia Demo', roles: ['approver'], country: 'TLS', institution: 'MSSI' });
  await says(await program(account({ email: 'maria@inss.example' })), await program(account({ email: 'domingos@inss.example' })), 'INSS', '31804');
  await says(await program(account({ email: 'jose@mssi.example' })), await program(signs), 'MSSI', '36120');

  const coordinator = await person(filomena);
  await coordinator.goto('/en/TLS/2024/desk');
  await coordinator.locator('a.ask').first().click();
  await coordinator.locator('#ask-text').waitFor();
  await look(coordinator, '01-box');
  await coordinator.locator('form[action$="/desk/ask"] button').click();
  await coordinator.locator('[role="alert"]').waitFor();
  await coordinator.locator('#ask-text').fill('Are births counted that were registered late?');
  await coordinator.locator('#ask-due').fill('2099-01-31');
  await look(coordinator, '02-refused');
  await coordinator.locator('form[action$="/desk/ask"] button').click();
  await coordinator.locator('#questions').waitFor();
  await look(coordinator, '03-asked');

  // The institution finds it on its start page and answers on the page of its part.
  const lucia = await newPage({ javaScript: false });
  await signIn(lucia, { ...signs, language: 'en' });
  await lucia.goto('/en');
  await look(lucia, '04-home');
  await lucia.goto('/tet');
  await look(lucia, '05-home-tet');
  await lucia.goto('/en');
  await lucia.locator('a.button', { hasText: 'Answer' }).first().click();
  await lucia.locator('#questions textarea').first().fill('Yes: those of up to ten years before.');
  await look(lucia, '06-part');
  await lucia.goto('/tet/TLS/2024/contributions/MSSI');
  await look(lucia, '07-part-tet');
  await lucia.goto('/en/TLS/2024/contributions/MSSI');
  await lucia.locator('#questions textarea').first().fill('Yes: those of up to ten years before.');
  await lucia.locator('#questions button[value="answer"]').click();
  await lucia.waitForURL('**/contributions/MSSI#questions');

  // The coordinator returns the part; it is signed again with the day of the extract.
  await send(coordinates, SUBMISSION, 'POST', 'contributions/MSSI/transitions', { action: 'return', comment: 'As of which day?' });
  await lucia.goto('/en/TLS/2024/contributions/MSSI');
  await lucia.locator('#extracted').fill('2025-03-31');
  await look(lucia, '08-extracted');
  await lucia.locator('button[value="sign"]').click();
  await lucia.waitForURL('**/contributions?done=1');

  await coordinator.goto('/en');
  await look(coordinator, '09-home-coordinator');
  await coordinator.goto('/en/TLS/2024/desk');
  assert.match(await coordinator.locator('tr.asked').first().innerText(), /ten years before/);
  assert.match(await coordinator.locator('table.desk').innerText(), /extract of 31 March 2025/);
  await look(coordinator, '10-desk');
  await coordinator.goto('/tet/TLS/2024/desk');
  await look(coordinator, '11-desk-tet');
  await coordinator.goto('/tet/TLS/2024/desk/ask?about=context%2FX.births%402024');
  await look(coordinator, '12-box-tet');
  await coordinator.goto('/en/TLS/2024/desk');
  const settle = coordinator.locator('tr.asked li', { hasText: 'ten years before' }).locator('button');
  await settle.click();
  await coordinator.waitForURL('**/desk?**');
  assert.equal(await coordinator.locator('tr.asked li', { hasText: 'ten years before' }).locator('button').count(), 0);

  // A closed institution keeps its part, and the board says so.
  await administrator.goto('/en/admin/institutions');
  await look(administrator, '13-institutions');
  await administrator.locator('tr', { hasText: 'MSSI' }).first().locator('button').click();
  await administrator.locator('p.done').waitFor();
  await administrator.goto('/tet/admin/institutions');
  await look(administrator, '14-institutions-tet');
  await coordinator.goto('/en/TLS/2024/contributions');
  await look(coordinator, '15-board');
});
