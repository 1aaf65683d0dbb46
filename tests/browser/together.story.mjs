// Eight people of five institutions make one return: two of them say different things about one figure, the coordinator
// decides, the group reserves, a reviewer asks and sends back, a second version is accepted, and corrected later. Each in
// their own language; without JavaScript where a person acts.
import assert from 'node:assert/strict';
import { invited, person, send as sendTo } from './people.mjs';
import { account, mailWith, scenario, shot, sound } from './support.mjs';

const COUNTRY = 'GNB';
const SUBMISSION = `${COUNTRY}-2016`;
const REGISTERED = `coverage/${COUNTRY}-RG/P.reg[sex=T]`;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
];
const send = (page, ...request) => sendTo(page, SUBMISSION, ...request);
const at = (path = '') => `/${COUNTRY}/2016${path}`;

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
  const changes = Object.entries(answers).map(([cell, value]) => ({ address: `${cell}@2016`, value, base_revision: revision(`${cell}@2016`) }));
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
  const opened = { year: '2016', due: '2099-03-31', quorum: '2', country: COUNTRY, institution: 'INSS-GB', institution_name: 'Instituto Nacional de Segurança Social' };
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
  const celso = await join('Celso', 'INE-GB', ['endorser']);

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
  await fill(ana, {
    [`inventory/${COUNTRY}-RG/S.status`]: 'ACTIVE',
    [`inventory/${COUNTRY}-RG/S.fn`]: 'OA',
    [`inventory/${COUNTRY}-RG/S.fin_type`]: 'C',
    [`${REGISTERED}`]: '113496',
  });
  await ana.goto(`/pt${at(`/coverage/${COUNTRY}-RG`)}`);
  await look(ana, '06-coverage');
  const own = `/pt${at('/contributions/INSS-GB')}`;
  await ana.goto(own);
  await look(ana, '07-before-handing-in');
  await ana.locator('button[value="hand_in"]').click();
  await ana.locator('p.done').waitFor();

  // The other institution holds the same figure, from another source.
  const dulceAt = await person(dulce, 'tet', true);
  assert.ok(!(await (await dulceAt.goto(`/tet${at('/contributions')}`)).text()).includes('113 496'), 'nobody sees the other figure');
  await fill(dulceAt, { [REGISTERED]: '134039' });
  await dulceAt.goto(`/tet${at(`/coverage/${COUNTRY}-RG`)}`);
  await look(dulceAt, '08-coverage-of-the-other');
  await dulceAt.goto(`/tet${at('/contributions/MTSS-GB')}`);
  await dulceAt.locator('button[value="hand_in"]').click();
  await dulceAt.locator('p.done').waitFor();
  await mailWith('has handed in the part of');

  // Each approver puts the name of the institution under what was shown.
  for (const [who, language, institution] of [[rui, 'pt', 'INSS-GB'], [filo, 'tet', 'MTSS-GB']]) {
    const approver = await person(who, language);
    await approver.goto(`/${language}`);
    if (institution === 'INSS-GB') await look(approver, '09-home-approver');
    await approver.locator(`a.button[href$="/contributions/${institution}"]`).click();
    if (institution === 'INSS-GB') await look(approver, '10-signing');
    await approver.locator('button[value="sign"]').click();
    await approver.locator('p.done').waitFor();
  }
  await mailWith('has signed the part of');

  // They contradict each other: the coordinator decides, with a reason.
  await coordinator.goto('/en');
  await look(coordinator, '11-home-coordinator');
  await coordinator.locator('a.button[href$="/desk"]').click();
  await look(coordinator, '12-desk');
  await coordinator.locator(`input[name="c:${REGISTERED}@2016"][value="MTSS-GB"]`).check();
  await coordinator.locator('select[name="code"]').selectOption('DEFINITION');
  await coordinator.locator('textarea[name="text"]').fill('Counts all registered workers, not only those paid for.');
  await coordinator.locator('form[data-desk] button:not([type])').click();
  await coordinator.locator('p.done').waitFor();
  await coordinator.goto(`/en${at('/desk?show=decided')}`);
  await look(coordinator, '13-decided');

  // What nobody else fills is hers; then it goes to the group, which reserves.
  const program = await person(maria, 'en', true);
  await fill(program, {
    'identification/C.currency': 'XOF',
    'identification/C.institution': 'INSS',
    'identification/C.contact_email': 'marta@gb.example',
    'context/X.pop[sex=T]': '2060000',
    [`receipts/${COUNTRY}-RG/E.0`]: '1200000',
  });
  assert.equal(JSON.stringify(await explain(program)), '[]');
  await coordinator.goto(`/en${at('/submit')}`);
  await look(coordinator, '14-submit');
  await act(coordinator, 'submit');
  await coordinator.waitForURL('**/endorsement?done=laid');
  for (const [who, stance] of [[bia, 'reserve'], [celso, 'endorse']]) {
    const member = await person(who, 'tet');
    await member.goto(`/tet${at('/endorsement')}`);
    if (stance === 'reserve') await look(member, '15-endorsement');
    await member.locator(`input[name="stance"][value="${stance}"]`).check();
    await member.locator('textarea[name="text"]').fill(stance === 'reserve' ? 'Númeru ida-ne\'e seidauk audita.' : '');
    await member.locator('form[action$="/endorsement"] button').click();
    await member.locator('p.done').waitFor();
  }
  await coordinator.goto(`/en${at('/endorsement')}`);
  await act(coordinator, 'send');
  await coordinator.waitForURL('**/versions/1?sent=1');

  // The reviewer asks, the institution answers in Portuguese, the reviewer settles and sends the return back.
  const reviewer = await person(account({ role: 'reviewer' }), 'en');
  await reviewer.goto(`/en${at('/review')}`);
  await look(reviewer, '16-review');
  await act(reviewer, 'start_review');
  await reviewer.goto(`/en${at(`/clarifications?about=${encodeURIComponent(`${REGISTERED}@2016`)}`)}`);
  const box = reviewer.locator('form', { has: reviewer.locator('input[name="address"]') });
  await box.locator('textarea[name="text"]').fill('At the end of the year?');
  await box.locator('button').click();
  await reviewer.locator('.clarify-open').first().waitFor();
  await ana.goto(`/pt${at('/clarifications')}`);
  await ana.locator('.clarification textarea[name="text"]').first().fill('Sim, a 31 de dezembro.');
  await ana.locator('.clarification button[value="answer"]').click();
  await ana.locator('.clarify-answered').waitFor();
  await look(ana, '17-answered');
  await reviewer.goto(`/en${at('/clarifications?show=answered')}`);
  await reviewer.locator('button[value="resolve"]').click();
  await reviewer.locator('.clarify-resolved').waitFor();
  await reviewer.goto(`/en${at('/review')}`);
  await act(reviewer, 'return', 'The population is that of 2015.');
  await mailWith('The population is that of 2015.');

  // A second version, accepted; later corrected with a reason.
  await fill(program, { 'context/X.pop[sex=T]': '2100000' });
  assert.equal(JSON.stringify(await explain(program)), '[]');
  await pass(coordinator, [bia, celso], 2);
  await reviewer.goto(`/en${at('/review')}`);
  await act(reviewer, 'start_review');
  await reviewer.goto(`/en${at('/review')}`);
  await act(reviewer, 'accept');
  await mailWith('has accepted the answer of');
  await coordinator.goto(`/en${at('/versions')}`);
  await act(coordinator, 'reopen', 'Census of 2016.');
  await coordinator.waitForURL(`**${at()}`);
  await fill(program, { 'context/X.pop[sex=T]': '2110000' });
  assert.equal(JSON.stringify(await explain(program)), '[]');
  await coordinator.goto(`/en${at('/submit')}`);
  assert.match(await coordinator.locator('section[aria-labelledby="revision"]').innerText(), /Census of 2016/);
  await pass(coordinator, [bia, celso], 3);
  await coordinator.goto(`/en${at('/versions/3')}`);
  await look(coordinator, '18-correction');
});

async function act(page, code, comment) {
  const form = page.locator('form', { has: page.locator(`input[name="action"][value="${code}"]`) });
  if (comment) await form.locator('textarea').fill(comment);
  await form.locator('button').click();
  await page.waitForLoadState();
}

// From the coordinator by way of the group to the reviewers.
async function pass(coordinator, members, number) {
  await coordinator.goto(`/en${at('/submit')}`);
  await act(coordinator, 'submit');
  await coordinator.waitForURL('**/endorsement?done=laid');
  for (const who of members) {
    const member = await person(who, 'pt');
    await member.goto(`/pt${at('/endorsement')}`);
    await member.locator('input[name="stance"][value="endorse"]').check();
    await member.locator('form[action$="/endorsement"] button').click();
    await member.locator('p.done').waitFor();
  }
  await coordinator.goto(`/en${at('/endorsement')}`);
  await act(coordinator, 'send');
  await coordinator.waitForURL(`**/versions/${number}?sent=1`);
}
