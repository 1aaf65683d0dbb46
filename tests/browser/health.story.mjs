import assert from 'node:assert/strict';
import { axe, newPage, scenario, shot, url } from './support.mjs';

scenario('the service says that it is ready', async () => {
  const answer = await fetch(url('/health/ready'));
  assert.equal(answer.status, 200);
});

scenario('the sign-in page has no accessibility violation', async () => {
  const page = await newPage();
  const answer = await page.goto('/en/sign-in');
  assert.equal(answer.status(), 200);
  await axe(page);
  await shot(page, 'sign-in');
});
