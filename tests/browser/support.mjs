// What stories are written with. A story file registers scenarios; story.mjs opens the browser and tells them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const ACTION_TIMEOUT_MS = 15_000;
const DESK = { width: 1366, height: 768 };
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SCREENSHOTS = resolve(import.meta.dirname, '../../target/screenshots');
// Pictures are for people who look at them; taking them makes the stories a good deal longer.
const PICTURES = process.env.PICTURES === 'yes';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser = null;
let service = null;
let contexts = [];
let scenarios = [];

/** Registers a scenario; its title is a sentence. */
export function scenario(title, tell) {
  scenarios.push({ title, tell });
}

/** The full address of a path of the service. */
export function url(path) {
  return new URL(path, service.base).href;
}

/** The first demonstration account with all the given properties, e.g. `account({ role: 'reviewer' })`. */
export function account(wanted) {
  const found = service.accounts.find((one) => Object.entries(wanted).every(([key, value]) => one[key] === value));
  if (!found) throw new Error(`no demonstration account has ${JSON.stringify(wanted)}`);
  return found;
}

/** The first sent mail whose text, decoded, holds `part`; waits for it. */
export async function mailWith(part) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    for (const file of await readdir(service.mails)) {
      const text = decodedMail(await readFile(join(service.mails, file), 'utf8'));
      if (text.includes(part)) return text;
    }
    await pause(100);
  }
  throw new Error(`no mail says ${part}`);
}

function decodedMail(raw) {
  const [head, ...body] = raw.split(/\r?\n\r?\n/);
  const text = body.join('\n\n');
  const boundary = head.match(/boundary="?([^"\s;]+)/)?.[1];
  if (boundary) return text.split(`--${boundary}`).map((part) => decodedMail(part.trimStart())).join('\n');
  if (/^content-transfer-encoding: *base64/im.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/^content-transfer-encoding: *quoted-printable/im.test(head)) return text;
  const bytes = text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** A page with cookies and storage of its own. Further options are those of Playwright's browser contexts. */
export async function newPage({ javaScript = true, viewport = DESK, ...options } = {}) {
  const context = await browser.newContext({
    baseURL: service.base,
    javaScriptEnabled: javaScript,
    viewport,
    reducedMotion: 'reduce',
    ...options,
  });
  const opened = { context, javaScript, faults: [] };
  contexts.push(opened);
  context.setDefaultTimeout(ACTION_TIMEOUT_MS);
  context.on('weberror', (fault) => opened.faults.push(`uncaught in the page: ${fault.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text())) opened.faults.push(message.text());
  });
  return context.newPage();
}

/** Signs in through the form, as a person would; works with JavaScript off. */
export async function signIn(page, { email, password, language = 'en' }) {
  await page.goto(`/${language}/sign-in`);
  const form = page.locator('form', { has: page.locator('input[name="password"]') });
  await form.locator('input[name="email"]').fill(email);
  await form.locator('input[name="password"]').fill(password);
  await form.locator('button[type="submit"], button:not([type])').first().click();
  try {
    await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'));
  } catch {
    throw new Error(`signing in as ${email} did not leave ${page.url()}`);
  }
}

/** Fails when the page breaks a WCAG 2.2 A or AA rule that axe can see, or one of the given rules. Also works with JavaScript off. */
export async function axe(page, { exclude = [], rules } = {}) {
  const scriptsOff = contexts.find(({ context }) => context === page.context())?.javaScript === false;
  const looked = scriptsOff ? await copyWithScriptsAllowed(page) : page;
  await looked.evaluate(axeSource);
  // The line under the tables lies over whatever is below it at this moment; what has the focus is kept clear of it.
  const lay = (position) =>
    looked.evaluate((to) => document.querySelectorAll('[data-bar]').forEach((bar) => (bar.style.position = to)), position);
  await lay('static');
  const { violations } = await looked.evaluate(
    ([runOnly, without]) =>
      globalThis.axe.run(without.length ? { exclude: without } : document, { runOnly, resultTypes: ['violations'] }),
    [rules ? { type: 'rule', values: rules } : { type: 'tag', values: WCAG }, exclude],
  );
  await lay('');
  if (scriptsOff) await looked.context().close();
  if (violations.length) throw new Error(`accessibility of ${page.url()}\n${violations.map(readable).join('\n')}`);
}

// axe is a script itself and never finishes where scripts are off. So it looks at a copy of what a person without
// JavaScript sees: the same markup and styles, the content of <noscript> shown, and none of the page's own scripts.
async function copyWithScriptsAllowed(page) {
  const body = (await page.content()).replace(/<\/?noscript\b[^>]*>/gi, '');
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
    reducedMotion: 'reduce',
  });
  const copy = await context.newPage();
  await copy.route(page.url(), (route) =>
    route.fulfill({
      body,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
    }),
  );
  await copy.goto(page.url());
  return copy;
}

function readable({ id, impact, help, nodes }) {
  const places = nodes.map((node) => `      ${node.target.join(' ')}  ${node.html.replace(/\s+/g, ' ').slice(0, 160)}`);
  return `    ${id} (${impact}): ${help}\n${places.join('\n')}`;
}

/** What every page must hold: no broken rule of accessibility, no text missing, nothing to scroll sideways. */
export async function sound(page, options) {
  await complete(page);
  await axe(page, options);
}

/** Every text is there and the page is not wider than its window. */
export async function complete(page) {
  const text = await page.locator('html').innerText();
  assert.ok(!text.includes('⟨'), `${page.url()}: no text for ${text.match(/⟨[^⟩]*⟩?/)?.[0]}`);
  const hidden = await page.content();
  assert.ok(!hidden.includes('⟨'), `${page.url()}: no text for ${hidden.match(/⟨[^⟩]*⟩?/)?.[0]}`);
  const overflow = await wider(page);
  assert.equal(overflow, '', `${page.url()}: wider than the window of ${page.viewportSize().width}: ${overflow}`);
}

// The elements that stick out at the right, or ''.
async function wider(page) {
  const width = page.viewportSize().width;
  const content = await page.evaluate(() => document.documentElement.scrollWidth);
  if (content <= width) return '';
  const found = await page.evaluate(
    (limit) => [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > limit + 1).slice(0, 4).map((e) => `${e.tagName}.${e.className}`),
    width,
  );
  return `${content} px, ${found.join(' ')}`;
}

/**
 * Saves target/screenshots/NAME.png, of the whole page or its first screen, optionally at another size of the window.
 * Where nobody has asked for pictures it only gives the window that size.
 */
export async function shot(page, name, size, fullPage = true) {
  if (size) await page.setViewportSize({ ...(page.viewportSize() ?? DESK), ...size });
  if (PICTURES) await photograph(page, name, fullPage);
}

async function photograph(page, name, fullPage) {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage, animations: 'disabled' });
}

// For story.mjs only.

/** The service that the next scenarios speak to. */
export function useService(runningService) {
  service = runningService;
}

export async function openBrowser() {
  const executablePath = process.env.CHROMIUM || SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (!executablePath) throw new Error('no Chromium found: run scripts/test-tools.sh or set CHROMIUM to the program');
  browser = await chromium.launch({
    executablePath,
    // Nothing may leave this machine: no update, no sync, no field trial.
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}

export async function closeBrowser() {
  await browser?.close();
  browser = null;
}

/** The scenarios registered since the last call. */
export function takeScenarios() {
  const taken = scenarios;
  scenarios = [];
  return taken;
}

/** Closes the pages of a scenario and returns what went wrong inside them. After a failure they are photographed first. */
export async function closePages(failedAs) {
  const opened = contexts;
  contexts = [];
  for (const [number, page] of opened.flatMap(({ context }) => context.pages()).entries()) {
    // The failure is what is reported; a page that cannot be photographed any more must not hide it.
    if (failedAs) await photograph(page, `failed-${failedAs}-${number + 1}`, true).catch(() => {});
  }
  for (const { context } of opened) await context.close();
  return opened.flatMap(({ faults }) => faults);
}
