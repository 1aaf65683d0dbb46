// A version lies before the statistics group: an objection, another version, a reservation, sent. Then an accepted year is
// corrected. Without JavaScript where a person acts.
import assert from 'node:assert/strict';
import { invited, person, send as sendTo } from './people.mjs';
import { account, mailWith, scenario, shot, sound } from './support.mjs';

const YEAR = 2025;
const ANSWERS = {
  'identification/C.currency': 'CVE',
  'identification/C.institution': 'INPS',
  'identification/C.contact_email': 'ana@inps.example',
  'context/X.pop[sex=T]': '491000',
};
const AT = { country: 'CPV', institution: 'INPS' };
const SIZES = [
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
];
const send = (page, ...request) => sendTo(page, 'CPV-2025', ...request);
const action = (page, code) => page.locator('form', { has: page.locator(`input[name="action"][value="${code}"]`) });

// The page in two languages, at a desk and on a tablet.
async function look(page, name) {
  const here = new URL(page.url());
  for (const language of ['en', 'tet']) {
    await page.goto(here.pathname.replace(/^\/\w+/, `/${language}`) + here.search);
    await sound(page);
    for (const size of SIZES) await shot(page, `group-${name}-${language}-${size.width}`, size);
    await page.setViewportSize(SIZES[0]);
  }
  await page.goto(here.href);
}

async function enter(page, answers, base_revision) {
  const changes = Object.entries(answers).map(([cell, value]) => ({ address: `${cell}@${YEAR}`, value, base_revision }));
  const saved = await send(page, 'PATCH', 'cells', changes);
  for (const one of saved.items) assert.equal(one.result, 'saved', JSON.stringify(one));
  const findings = (await send(page, 'GET', 'findings')).items.filter((one) => one.severity === 'warning');
  await send(page, 'POST', 'justifications', { findings: findings.map((one) => one.key), code: 'OTHER', text: 'A small country.' });
}

scenario('a version is objected to, changed, endorsed with a reservation and sent', async () => {
  const administrator = await person(account({ role: 'administrator' }));
  await administrator.goto('/en/admin/rounds');
  const round = administrator.locator('form.fields');
  const opened = { year: '2025', due: '2099-01-31', quorum: '1', country: 'CPV', institution: 'INPS', institution_name: 'Instituto Nacional de Previdência Social' };
  for (const [name, value] of Object.entries(opened)) await round.locator(`#${name}`).fill(value);
  await round.locator('button').click();
  await administrator.locator('p.done').waitFor();
  await look(administrator, '01-rounds');
  const ana = await invited(administrator, { email: 'ana@inps.example', name: 'Ana Demo', roles: ['contributor', 'coordinator'], ...AT });
  const bia = await invited(administrator, { email: 'bia@ine.example', name: 'Bia Demo', roles: ['endorser'], ...AT });

  const program = await person(ana, 'en', true);
  await enter(program, ANSWERS, 0);
  const coordinator = await person(ana);
  await coordinator.goto('/en/CPV/2025/submit');
  await look(coordinator, '02-submit');
  await action(coordinator, 'submit').locator('button').click();
  await coordinator.waitForURL('**/endorsement?done=laid');
  await look(coordinator, '03-laid');
  assert.ok(await action(coordinator, 'send').locator('button').isDisabled(), 'nobody has endorsed it');

  const member = await person(bia);
  await mailWith('has laid version CPV-2025-V1');
  await look(member, '04-home');
  await member.locator('a.button[href="/en/CPV/2025/endorsement#say"]').click();
  await look(member, '05-first');
  await says(member, 'object', 'context', 'The population is that of 2020.');
  await member.locator('p.done').waitFor();
  await look(member, '06-objected');
  const late = await person(bia);
  await late.goto('/en/CPV/2025/endorsement');

  await coordinator.goto('/en');
  await look(coordinator, '07-home-coordinator');
  await coordinator.goto('/en/CPV/2025/endorsement');
  await action(coordinator, 'withdraw').locator('textarea').fill('Population of 2025.');
  await action(coordinator, 'withdraw').locator('button').click();
  await coordinator.waitForURL('**/CPV/2025');
  await look(coordinator, '08-taken-back');
  await enter(program, { 'context/X.pop[sex=T]': '524000' }, 1);
  await coordinator.goto('/en/CPV/2025/submit');
  await action(coordinator, 'submit').locator('button').click();
  await coordinator.waitForURL('**/endorsement?done=laid');

  // A page that was open before names the old version.
  await says(late, 'endorse', '', 'Good now.');
  await late.locator('[role="alert"]').waitFor();
  assert.equal(await late.locator('textarea[name="text"]').inputValue(), 'Good now.', 'what was written is still there');
  await sound(late);
  for (const size of SIZES) await shot(late, `group-09-other-version-en-${size.width}`, size);
  await late.locator('[role="alert"] a.button').click();
  await late.waitForURL('**/diff?from=1&to=2');
  await look(late, '10-difference');

  await member.goto('/en/CPV/2025/endorsement');
  await look(member, '11-second');
  await says(member, 'reserve', '', 'The population is preliminary.');
  await member.locator('p.done').waitFor();
  await mailWith('stands behind version CPV-2025-V2');
  await coordinator.goto('/en/CPV/2025/endorsement');
  await look(coordinator, '12-ready');
  await action(coordinator, 'send').locator('button').click();
  await coordinator.waitForURL('**/versions/2?sent=1');
  await look(coordinator, '13-receipt');
  await coordinator.goto('/en/CPV/2025/versions/2/minutes');
  await look(coordinator, '14-minutes');
  await coordinator.emulateMedia({ media: 'print' });
  await shot(coordinator, 'group-14-minutes-print', { width: 794, height: 1123 });

  const reviewer = await person(account({ role: 'reviewer' }));
  await reviewer.goto('/en/CPV/2025/review');
  assert.ok((await reviewer.locator('section[aria-labelledby="review-group"]').innerText()).includes('The population is preliminary.'));
  await look(reviewer, '15-review');
});

async function says(page, stance, module, text) {
  await page.locator(`input[name="stance"][value="${stance}"]`).check();
  await page.locator('select[name="module"]').selectOption(module);
  await page.locator('textarea[name="text"]').fill(text);
  await page.locator('form[action$="/endorsement"] button').click();
}

scenario('an accepted year is corrected with a reason, and one sees what that does', async () => {
  const coordinator = await person(account({ email: 'maria@inss.example' }));
  await coordinator.goto('/en/TLS/2023');
  await look(coordinator, '20-accepted');
  await coordinator.locator('a[href="/en/TLS/2023/versions#revise"]').click();
  await look(coordinator, '21-correct');
  await action(coordinator, 'reopen').locator('textarea').fill('Births of the new census.');
  await action(coordinator, 'reopen').locator('button').click();
  await coordinator.waitForURL('**/TLS/2023');
  await coordinator.goto('/en/TLS/2023/context');
  await coordinator.locator('input[name="v:context/X.births@2023"]').fill('25000');
  await coordinator.locator('button[name="save"]').first().click();
  await coordinator.goto('/en/TLS/2023/submit');
  const effect = await coordinator.locator('section[aria-labelledby="revision"]').innerText();
  assert.match(effect, /Births of the new census[^]*Mothers with newborns/, effect);
  await look(coordinator, '22-effect');
  await coordinator.goto('/en/TLS/2023/indicators?version=1');
  await look(coordinator, '23-indicators');
});
