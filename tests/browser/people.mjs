// People in stories: invited by mail, signed in, and what their programs send.
import assert from 'node:assert/strict';
import { mailWith, newPage, signIn } from './support.mjs';

const PASSWORD = 'a story needs no secret';

/** A page of somebody who has signed in. */
export async function person(who, language = 'en', javaScript = false) {
  const page = await newPage({ javaScript });
  await signIn(page, { ...who, language });
  return page;
}

/** Invites somebody, who opens the link of the mail and chooses a password. */
export async function invited(administrator, { email, name, roles, country, institution, institutionName }) {
  await administrator.goto('/en/admin/people');
  const form = administrator.locator('form.fields');
  await form.locator('#email').fill(email);
  await form.locator('#name').fill(name);
  for (const box of await form.locator('input[name="roles"]').all()) await box.setChecked(roles.includes(await box.getAttribute('value')));
  await form.locator('#country').fill(country);
  await form.locator('#institution').fill(institution);
  if (institutionName) await form.locator('#institution_name').fill(institutionName);
  await form.locator('button').click();
  await administrator.locator('p.done').waitFor();
  const link = (await mailWith(`Dear ${name}`)).match(/\/en\/welcome\/\S+/)[0];
  const page = await newPage();
  await page.goto(link);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#again').fill(PASSWORD);
  await page.locator('main form button').click();
  return { email, password: PASSWORD };
}

/** What a program of the country would send. */
export async function send(page, submission, method, path, body) {
  const answer = await page.evaluate(
    async ([submission, method, path, body]) => {
      const headers = { 'content-type': 'application/json', 'x-csrf-token': document.body.dataset.csrf, 'idempotency-key': crypto.randomUUID() };
      const answer = await fetch(`/api/v1/submissions/${submission}/${path}`, { method, headers, body: body && JSON.stringify(body) });
      return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
    },
    [submission, method, path, body],
  );
  assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
