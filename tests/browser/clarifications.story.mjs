// A reviewer asks about a cell, the country answers, the reviewer settles: with and without JavaScript, in every language.
import assert from 'node:assert/strict';
import { account, newPage, scenario, shot, signIn, sound } from './support.mjs';

const CELL = 'context/X.births@2024';
const OTHER = 'context/X.gdp@2024';

for (const { language, javaScript } of [
  { language: 'en', javaScript: false },
  { language: 'pt', javaScript: true },
  { language: 'tet', javaScript: true },
]) {
  scenario(`a question about a cell is asked, answered and settled in ${language}${javaScript ? '' : ' without JavaScript'}`, async () => {
    const question = `Does this include late registrations? (${language})`;
    const reviewer = await person({ role: 'reviewer' }, language, javaScript);
    const officer = await person({ email: 'maria@inss.example' }, language, javaScript);

    await reviewer.goto(`/${language}/TLS/2024/clarifications?about=${encodeURIComponent(CELL)}`);
    await sound(reviewer);
    const box = reviewer.locator('form', { has: reviewer.locator('input[name="address"]') });
    await box.locator('textarea[name="text"]').fill(question);
    await box.locator('input[name="due"]').fill('2020-01-31');
    await box.locator('button').click();
    await reviewer.locator('[role="alert"]').waitFor();
    assert.equal(await box.locator('textarea[name="text"]').inputValue(), question, 'what was typed is still there');
    await sound(reviewer);
    await box.locator('input[name="due"]').fill('2099-01-31');
    await box.locator('summary').click();
    await box.locator('select[name="language"]').selectOption('en');
    await box.locator('select[name="translation_language"]').selectOption('pt');
    await box.locator('textarea[name="translation"]').fill('Inclui registos tardios?');
    await box.locator('button').click();
    const thread = (page) => page.locator('.clarification', { hasText: question }).first();
    await thread(reviewer).locator('.clarify-open').waitFor();
    await sound(reviewer);

    await officer.goto(`/${language}/TLS/2024/context`);
    const mark = officer.locator('a.clarify');
    assert.equal(await mark.count(), 1, 'the cell carries a mark');
    assert.ok((await mark.innerText()).length > 1, 'the mark has words');
    await sound(officer);
    await mark.click();
    const panel = officer.locator('#panel');
    await panel.getByText(question).waitFor();
    await sound(officer);
    await shot(officer, `clarify-${language}-panel`);
    await panel.locator('.talk textarea[name="text"]').first().fill('Não, só no ano seguinte.');
    await panel.locator('.talk button[value="answer"]').click();
    await officer.waitForURL('**/clarifications#c*');
    await thread(officer).locator('.clarify-answered').waitFor();
    assert.equal(await thread(officer).locator('form').count(), 0, 'nothing more to answer');
    await sound(officer);

    await reviewer.goto(`/${language}/TLS/2024/clarifications?show=answered`);
    await thread(reviewer).locator('button[value="resolve"]').click();
    await thread(reviewer).locator('.clarify-resolved').waitFor();
    await sound(reviewer);
    await shot(reviewer, `clarify-${language}-settled`);
  });
}

scenario('a reviewer opens the box for a question by one key on the cell', async () => {
  const reviewer = await person({ role: 'reviewer' }, 'en', true);
  await reviewer.goto('/en/TLS/2024/context');
  await reviewer.locator(`input[name="v:${OTHER}"]`).focus();
  await reviewer.keyboard.press('c');
  const box = reviewer.locator('#panel-ask-text');
  await box.waitFor();
  await reviewer.waitForFunction(() => document.activeElement?.id === 'panel-ask-text');
  await reviewer.keyboard.type('Which source?');
  // Looking at another cell does not lose it.
  await reviewer.locator(`input[name="v:${CELL}"]`).focus();
  await reviewer.waitForTimeout(400);
  assert.equal(await box.inputValue(), 'Which source?');
  await sound(reviewer);
});

async function person(who, language, javaScript) {
  const page = await newPage({ javaScript });
  await signIn(page, { ...account(who), language });
  return page;
}
