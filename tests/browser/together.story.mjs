// Eight people of five institutions make one return: two of them say different things about one figure, the coordinator
// decides, the group reserves, a reviewer asks and sends back, a second version is accepted, and corrected later. Each in
// their own language; without JavaScript where a person acts.
import assert from 'node:assert/strict';
import { invited, person, send as sendTo } from './people.mjs';
import { account, mailWith, scenario, shot, sound } from './support.mjs';

const COUNTRY = 'GNB';
const SUBMISSION = `${COUNTRY}-2026`;
const REGISTERED = `coverage/${COUNTRY}-RG/P.reg[sex=T]`;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
];
const send = (page, ...request) => sendTo(page, SUBMISSION, ...request);
const at = (path = '') => `/${COUNTRY}/2026${path}`;

// The page in its own language and in Tetum, at a desk and on a tablet.
async function look(page, name) {
  const here = new URL(page.url());
  for (const language of new Set([here.pathname.split('/')[1], 'tet'])) {
    await page.goto(here.pathname.replace(/^\/\w+/, `/${language}`) + here.search);
    await sound(page);
    for (const size of SIZES) await shot(page, `together-${name}-${language}-${size.width}`, size);
    await page.setViewportSize(SIZES[0]);
  }
  await page.goto(here.href);
}

async function fill(page, answers) {
  const current = (await send(page, 'GET', 'cells')).items;
  const revision = (address) => current.find((one) => one.address === address)?.revision ?? 0;
  const changes = Object.entries(answers).map(([cell, value]) => ({ address: `${cell}@2026`, value, base_revision: revision(`${cell}@2026`) }));
  const saved = await send(page, 'PATCH', 'cells', changes);
  for (const one of saved.items) assert.equal(one.result, 'saved', JSON.stringify(one));
}

async function explain(page) {
  const findings = (await send(page, 'GET', 'findings')).items;
  const keys = findings.filter((one) => one.severity === 'warning' && !one.justification).map((one) => one.key);
  if (keys.length) await send(page, 'POST', 'justifications', { findings: keys, code: 'OTHER', text: 'A small country.' });
  return findings.filter((one) => one.severity === 'error');
}

async function assign(page, part, institution) {
  await page.goto(`/en${at('/contributions')}`);
  await page.locator('select[name="part"]').selectOption(part);
  await page.locator('select[name="institution"]').selectOption(institution);
  await page.locator('input[name="due"]').fill('2099-01-31');
  await page.locator('form.fields button').click();
  await page.locator('p.done').waitFor();
}

scenario('eight people of five institutions make one return', async () => {
  const administrator = await person(account({ role: 'administrator' }));
  await administrator.goto('/en/admin/rounds');
  const round = administrator.locator('form.fields');
  const opened = { year: '2026', due: '2099-03-31', quorum: '2', country: COUNTRY, institution: 'INSS-GB', institution_name: 'Instituto Nacional de Segurança Social' };
  for (const [name, value] of Object.entries(opened)) await round.locator(`#${name}`).fill(value);
  await round.locator('button').click();
  await administrator.locator('p.done').waitFor();
  const join = (name, institution, roles, institutionName) =>
    invited(administrator, { email: `${name.toLowerCase()}@gb.example`, name: `${name} Demo`, roles, country: COUNTRY, institution, institutionName });
  const fatu = await join('Fatu', 'INSS-GB', ['contributor']);
  const rui = await join('Rui', 'INSS-GB', ['approver']);
  const dulce = await join('Dulce', 'MTSS-GB', ['contributor'], 'Ministério do Trabalho');
  const filo = await join('Filo', 'MTSS-GB', ['approver']);
  const maria = await join('Marta', 'MSS-GB', ['coordinator'], 'Ministério da Solidariedade');
  const bia = await join('Bina', 'INE-GB', ['endorser'], 'Instituto Nacional de Estatística');

  // The coordinator divides the return.
  const coordinator = await person(maria, 'en');
  await coordinator.goto(`/en${at('/contributions')}`);
  await look(coordinator, '01-nothing-assigned');
  await assign(coordinator, 'module:inventory', 'INSS-GB');
  await assign(coordinator, 'module:coverage', 'INSS-GB');
  await assign(coordinator, 'table:coverage/contributors', 'MTSS-GB');
  await look(coordinator, '02-assigned');
  await mailWith('has given your institution a part');
  await coordinator.locator('table.data a', { hasText: 'Registered persons' }).click();
  await look(coordinator, '03-part');

  // INSS names its scheme and fills in.
  const ana = await person(fatu, 'pt', true);
  await look(ana, '04-home-contributor');
  await ana.goto(`/pt${at('/inventory')}`);
  await ana.locator('form input[name="name"]').fill('Regime geral');
  await ana.locator('form input[name="code"]').fill('RG');
  await ana.locator('form:has(input[name="code"]) button').click();
  await ana.waitForURL(`**/inventory/${COUNTRY}-RG`);
  await look(ana, '05-scheme');
});
