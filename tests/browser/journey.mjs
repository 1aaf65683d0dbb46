// The whole way of one return: filled in, checked, explained, submitted, returned, submitted again, accepted, published.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { box, enter, field, plainSpaces, type, written } from './grid.mjs';
import { account, mailWith, newPage, scenario, shot, signIn, sound } from './support.mjs';

const RETURN = '/TLS/2024';

// Receipts of the general regime, which the bulletin does not print. The first total is mistyped.
const RECEIPTS = { 'R.1.1': '21345678.50', 'R.1.2': '14230452.25', 'R.1': '35576130.75', 'R.0': '53576130.75' };
const RIGHT_TOTAL = '35576130.75';
// Misprints and roundings that stand in the demonstration data: women and men are not all, the mean is below the least.
const MISPRINTS = [
  { at: 'context', cell: 'context/X.lf[sex=T]@2024', value: '602302' },
  { at: 'context', cell: 'context/X.emp[sex=T]@2024', value: '304800' },
  { at: 'benefits/TLS-PSI', cell: 'benefits/TLS-PSI.DI/B.amt_avg@2024', value: '61.2' },
];
const REMARK = 'Which source says so?';
const CHANGED = { at: 'context', cell: 'context/X.births@2024', value: '36505' };

/** Registers the journey. `name` tells its pictures apart; the reviewer and the administrator work in English. */
export function journey({ name, language, javaScript = true }) {
  scenario(`an answer in ${language}${javaScript ? '' : ' without JavaScript'} goes from draft to published`, async () => {
    const told = { name, language, javaScript };
    const officer = await person(told, { email: 'maria@inss.example' }, language);
    await startsAtHome(told, officer);
    const late = await fillsIn(told, officer);
    await findsErrors(told, officer);
    await correctsErrors(told, officer);
    await explainsWarnings(told, officer);
    await submits(told, officer, 1);
    await cannotChange(told, officer, late);

    const reviewer = await person(told, { role: 'reviewer' }, 'en');
    await returns(told, reviewer, 'Please check the births.');
    const before = await readsComment(told, officer, 'Please check the births.');
    await readsRejection(told, officer, REMARK);
    await explainsWarnings(told, officer);
    const digest = await submits(told, officer, 2);
    await comparesVersions(told, officer, before);

    await accepts(told, reviewer);
    const shown = await readsIndicators(told, reviewer);
    await downloads(told, reviewer, shown, digest);
    const administrator = await person(told, { role: 'administrator' }, 'en');
    await publishes(told, administrator);
  });
}

async function person({ javaScript }, who, language) {
  const page = await newPage({ javaScript });
  await signIn(page, { ...account(who), language });
  const go = (path) => page.goto(`/${language}${path}`);
  await go('');
  return { page, go, language, base: `/${language}${RETURN}` };
}

// Every page that is passed is looked at; the picture shows where somebody stood.
async function look({ name }, { page }, step) {
  await shot(page, `journey-${name}-${step}`);
  await sound(page);
}

async function startsAtHome(told, officer) {
  await look(told, officer, '01-home');
  await officer.page.locator(`a.button[href="${officer.base}"]`).click();
  await officer.page.waitForURL(`**${officer.base}`);
  await officer.page.locator('.state-draft').waitFor();
  await look(told, officer, '02-overview');
}

// Returns a second window of the same page, in which somebody will try to type later.
async function fillsIn(told, officer) {
  const { page, go } = officer;
  await page.locator(`nav.modules a[href="${officer.base}/receipts"]`).click();
  await page.waitForURL('**/receipts');
  await look(told, officer, '03-schemes');
  await page.locator(`main a[href="${officer.base}/receipts/TLS-RG"]`).click();
  await page.waitForURL('**/receipts/TLS-RG');
  await enter(page, inWriting(RECEIPTS, told.language), told);
  await look(told, officer, '04-receipts');
  await go(`${RETURN}/receipts/TLS-RG`);
  for (const [question, value] of Object.entries(RECEIPTS)) {
    const kept = await field(page, receipt(question)).inputValue();
    assert.equal(plainSpaces(kept), written(value, told.language), `${question} was saved`);
  }
  const late = await page.context().newPage();
  await late.goto(`/${told.language}${RETURN}/receipts/TLS-RG`);
  return late;
}

function receipt(question) {
  return `receipts/TLS-RG/${question}@2024`;
}

function inWriting(values, language) {
  return Object.fromEntries(Object.entries(values).map(([question, value]) => [receipt(question), written(value, language)]));
}

const errors = (page) => page.locator('section[aria-labelledby="g-errors"] .finding');
const warnings = (page) => page.locator('section[aria-labelledby="g-warnings"] .finding');
const action = (page, code) => page.locator('form', { has: page.locator(`input[name="action"][value="${code}"]`) });

async function findsErrors(told, officer) {
  const { page } = officer;
  await page.locator(`nav.modules a[href="${officer.base}/check"]`).click();
  await page.waitForURL('**/check');
  await look(told, officer, '05-check');
  assert.equal(await errors(page).count(), MISPRINTS.length + 1, 'the mistyped total and the misprints are errors');
  assert.ok((await warnings(page).count()) > 0, 'there are warnings');
  await page.locator('section[aria-labelledby="submit"] a.button').click();
  await page.waitForURL('**/submit');
  assert.ok(await action(page, 'submit').locator('button').isDisabled(), 'nobody can submit with errors');
  await page.goBack();
  const finding = errors(page).filter({ has: page.locator(`a[href*="${encodeURIComponent('R.0')}"]`) }).first();
  const sentence = plainSpaces(await finding.innerText());
  for (const figure of ['53576130.75', RIGHT_TOTAL, '18000000']) {
    assert.ok(sentence.includes(written(figure, told.language)), `“${sentence}” names ${figure}`);
  }
}

async function correctsErrors(told, officer) {
  const { page, go } = officer;
  await errors(page).locator('a[href*="/receipts/TLS-RG"]').first().click();
  await page.waitForURL('**/receipts/TLS-RG*');
  const total = receipt('R.0');
  assert.ok(await box(page, total).locator('.marks .error').isVisible(), 'the error stands beside its cell');
  await look(told, officer, '06-error-beside-cell');
  await enter(page, { [total]: written(RIGHT_TOTAL, told.language) }, told);
  for (const { at, cell, value } of MISPRINTS) {
    await go(`${RETURN}/${at}`);
    await enter(page, { [cell]: written(value, told.language) }, told);
  }
  await go(`${RETURN}/check`);
  const left = await errors(page).allInnerTexts();
  assert.deepEqual(left, [], 'no error is left');
}

async function explainsWarnings(told, { page, go }) {
  await go(`${RETURN}/check`);
  let open = await warnings(page).count();
  while (open > 0) {
    const finding = warnings(page).first();
    await finding.locator('summary').click();
    await finding.locator('select[name="code"]').selectOption({ index: 1 });
    await finding.locator('textarea[name="text"]').fill('Konfirma ho departamentu estatístika.');
    const all = finding.locator('input[name="all"]');
    const others = await all.count();
    if (others) await all.check();
    await finding.locator('form button').click();
    await page.waitForURL('**/check?given=*');
    const given = Number(new URL(page.url()).searchParams.get('given'));
    assert.ok(others ? given > 1 : given === 1, `${given} reasons given`);
    const now = await warnings(page).count();
    assert.equal(now, open - given, 'every reason takes a warning away');
    open = now;
  }
}

// Returns the digest of the version.
async function submits(told, officer, number) {
  const { page } = officer;
  await officer.go(`${RETURN}/submit`);
  await look(told, officer, `07-ready-${number}`);
  const form = action(page, 'submit');
  await form.locator('textarea[name="comment"]').fill(`V${number}`);
  await form.locator('button').click();
  await page.waitForURL(`**/versions/${number}?sent=1`);
  await look(told, officer, `08-receipt-${number}`);
  const receiptText = await page.locator('main').innerText();
  assert.ok(receiptText.includes(`TLS-2024-V${number}`), 'the receipt has its number');
  const digest = await digestOn(page);
  const mail = await mailWith(`TLS-2024-V${number}`);
  const receiptMail = await mailWith(digest);
  assert.ok(mail && receiptMail.includes(`TLS-2024-V${number}`), 'the mail holds the number and the same digest');
  return digest;
}

// Digests are printed in groups.
async function digestOn(page) {
  for (const text of await page.locator('dl.facts code').allInnerTexts()) {
    const joined = text.replace(/\s/g, '');
    if (/^[0-9a-f]{64}$/.test(joined)) return joined;
  }
  throw new Error('no digest on the receipt');
}

async function cannotChange(told, officer, late) {
  const { page, go } = officer;
  await go(`${RETURN}/receipts/TLS-RG`);
  assert.ok((await field(page, receipt('R.0')).getAttribute('readonly')) !== null, 'the cells are read-only');
  assert.equal(await page.locator('button[name="save"]').count(), 0);
  await look(told, officer, '09-read-only');
  // A window that was open before must not get anything in.
  if (told.javaScript) {
    const cell = await type(late, receipt('R.0'), '1');
    assert.equal(cell.state, 'locked');
    await box(late, receipt('R.0')).locator('.problem').waitFor();
    assert.doesNotMatch(await late.locator('[data-saved]').innerText(), /\d\d:\d\d/, 'nobody is told that it was saved');
  } else {
    await field(late, receipt('R.0')).fill('1');
    await late.locator('button[name="save"]').click();
    await late.locator('.problems').waitFor();
  }
  await late.close();
  await go(`${RETURN}/receipts/TLS-RG`);
  const kept = plainSpaces(await field(page, receipt('R.0')).inputValue());
  assert.equal(kept, written(RIGHT_TOTAL, told.language), 'the figure is as it was submitted');
}

async function returns(told, reviewer, comment) {
  const { page } = reviewer;
  await look(told, reviewer, '10-work-list');
  await page.locator(`a.button[href="${reviewer.base}/review"]`).click();
  await page.waitForURL('**/review');
  await look(told, reviewer, '11-review');
  await action(page, 'start_review').locator('button').click();
  await page.locator('.state-in_review').first().waitFor();
  await rejects(told, reviewer, REMARK);
  const form = action(page, 'return');
  await form.locator('textarea[name="comment"]').fill(comment);
  await form.locator('button').click();
  await page.locator('.state-returned').first().waitFor();
  await mailWith(comment);
}

// The first reason is rejected, after trying it without a remark; the second is accepted.
async function rejects(told, reviewer, remark) {
  const { page } = reviewer;
  const reasons = page.locator('.judging');
  assert.ok((await reasons.count()) > 1, 'every reason has a box');
  await reasons.first().locator('button[value="rejected"]').click();
  await page.locator('[role="alert"]').waitFor();
  await look(told, reviewer, '11-not-judged');
  await reasons.first().locator('input[name="remark"]').fill(remark);
  await reasons.first().locator('button[value="rejected"]').click();
  await page.waitForURL('**/review?judged=1*');
  await page.locator('.verdict.rejected', { hasText: remark }).waitFor();
  await look(told, reviewer, '11-rejected');
  await page.locator('.finding > form.judging button[value="accepted"]').first().click();
  await page.waitForURL('**/review?judged=1*');
  await page.locator('.verdict:not(.rejected)').first().waitFor();
}

async function readsRejection(told, officer, remark) {
  const { page, go } = officer;
  await go(`${RETURN}/check`);
  const refused = page.locator('[aria-labelledby="g-refused"] > ul > .finding', { hasText: remark });
  assert.equal(await refused.count(), 1, 'the rejection stands at its warning');
  await look(told, officer, '12-rejected');
  await refused.locator('summary').click();
  await refused.locator('textarea[name="text"]').fill('Tuir konta auditada tinan 2024.');
  await refused.locator('form button').click();
  await page.waitForURL('**/check?given=1');
  assert.equal(await page.locator('[aria-labelledby="g-refused"]').count(), 0, 'another reason takes it away');
}

// Returns what stood in the cell that is changed now.
async function readsComment(told, officer, comment) {
  const { page, go } = officer;
  await go(RETURN);
  assert.ok((await page.locator('.problems').innerText()).includes(comment), 'the comment stands on the overview');
  await look(told, officer, '12-returned');
  await go(`${RETURN}/${CHANGED.at}`);
  const before = plainSpaces(await field(page, CHANGED.cell).inputValue());
  await enter(page, { [CHANGED.cell]: written(CHANGED.value, told.language) }, told);
  return before;
}

async function comparesVersions(told, officer, before) {
  const { page, go, base } = officer;
  await go(`${RETURN}/versions`);
  assert.equal(await page.locator('main tbody tr').count(), 2);
  await look(told, officer, '13-versions');
  await page.locator(`a[href="${base}/diff?from=1&to=2"]`).click();
  await page.waitForURL('**/diff?from=1&to=2');
  const lines = page.locator('section[aria-labelledby^="d-"] tbody tr', { has: page.locator(`a[href*="${CHANGED.at}"]`) });
  assert.equal(await page.locator('section[aria-labelledby^="d-"] tbody tr').count(), 1, 'one value was changed');
  const line = plainSpaces(await lines.first().innerText());
  assert.ok(line.includes(before), `“${line}” shows ${before}`);
  assert.ok(line.includes(written(CHANGED.value, told.language)), `“${line}” shows ${CHANGED.value}`);
  await look(told, officer, '14-difference');
}

async function accepts(told, reviewer) {
  const { page, go } = reviewer;
  await go(`${RETURN}/review`);
  await action(page, 'start_review').locator('button').click();
  await page.locator('.state-in_review').first().waitFor();
  await look(told, reviewer, '15-review-again');
  await action(page, 'accept').locator('button').click();
  await page.locator('.state-accepted').first().waitFor();
}

// Returns the values of the first column by indicator, as printed.
async function readsIndicators(told, reviewer) {
  const { page, go } = reviewer;
  await go(`${RETURN}/indicators`);
  await look(told, reviewer, '16-indicators');
  const shown = {};
  for (const line of await page.locator('main .scroll tbody tr').all()) {
    const id = await line.locator('th .quiet').innerText();
    shown[id] = plainSpaces(await line.locator('td').first().innerText());
  }
  assert.match(shown['IND.AGG'], /^\d+\.\d ?%?$/, 'the indicator of SDG 1.3.1 is published with one decimal');
  const summary = page.locator('details.block summary').first();
  await summary.click();
  assert.ok(await page.locator('details.block[open] table').first().isVisible(), 'the components of an indicator can be opened');
  return shown;
}

async function downloads(told, reviewer, shown, digest) {
  const { page, go } = reviewer;
  await go(RETURN);
  await look(told, reviewer, '17-accepted');
  const sdmx = await download(page, `${reviewer.base}/export/DF_WSPDB`);
  assert.equal(sdmx.header[0], 'STRUCTURE');
  const aged = { INDICATOR: 'COV_OLD_AGE', FINANCING: '_T', SEX: '_T', TIME_PERIOD: '2024' };
  assert.equal(sdmx.value(aged, 'OBS_VALUE'), figure(shown['IND.OLD']));
  const total = { INDICATOR: 'COV_AGG', FINANCING: '_T', TIME_PERIOD: '2024' };
  assert.equal(sdmx.value(total, 'OBS_VALUE'), figure(shown['IND.AGG']));
  const reference = sdmx.value(total, 'SUBMISSION_REF');
  assert.ok(reference.startsWith('TLS-2024-V2') && reference.endsWith(digest), `${reference} leads back to the accepted version`);

  const table = await download(page, `${reviewer.base}/export/DF_SDG_0131_SEX_SOC_RT`);
  assert.ok(table.header.includes('ref_area') && table.header.includes('obs_value'), `${table.header} is ILOSTAT's`);
  const pension = { classif1: 'SOC_CONTIG_PENSION', sex: 'SEX_T', time: '2024' };
  assert.equal(table.value(pension, 'obs_value'), figure(shown['IND.OLD']));
}

function figure(shown) {
  return shown.replace(/[^\d.]/g, '');
}

async function download(page, href) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href="${href}"]`).click()]);
  const [header, ...lines] = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/).map(columns);
  const value = (wanted, column) => {
    const found = lines.filter((line) => Object.entries(wanted).every(([name, text]) => line[header.indexOf(name)] === text));
    assert.equal(found.length, 1, `${href}: ${found.length} lines are ${JSON.stringify(wanted)}`);
    return found[0][header.indexOf(column)];
  };
  return { header, value };
}

function columns(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1).map(([, text]) => text.replace(/^"|"$/g, '').replaceAll('""', '"'));
}

async function publishes(told, administrator) {
  const { page, go } = administrator;
  await look(told, administrator, '18-administrator');
  await go(`${RETURN}/review`);
  await action(page, 'publish').locator('button').click();
  await page.locator('.state-published').first().waitFor();
  await look(told, administrator, '19-published');
}
