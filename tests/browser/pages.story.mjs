// Every type of page, in every language, at a desk and on a tablet; and its colours when it is dark.
import assert from 'node:assert/strict';
import { account, axe, complete, newPage, scenario, shot, signIn, sound } from './support.mjs';

const DRAFT = '/TLS/2024';
const ACCEPTED = '/TLS/2023';
const CELL = 'receipts/TLS-RG/E.0@2024';
const FIGURE = '/data/lineage?dataflow=DF_WSPDB&key=';

const VISITORS = [
  { who: null, pages: { 'sign-in': '/sign-in', reset: '/reset', 'welcome-invalid': '/welcome/x', 'unsubscribe-invalid': '/unsubscribe/x', 'help-signed-out': '/help', 'lineage-public': `${FIGURE}A.TLS.INFLATION._Z._T._T._T._T._T.PT.2021`, 'open-data': '/data', dataflow: '/data/DF_WSPDB?indicator=EXP_TOTAL&indicator=RECIPIENTS&from=2019', 'dataflow-nothing': '/data/DF_WSPDB?from=2021&to=2018' } },
  {
    who: { email: 'maria@inss.example' },
    pages: {
      home: '',
      profile: '/profile',
      help: '/help',
      'not-found': '/TLS/1999',
      overview: DRAFT,
      identification: `${DRAFT}/identification`,
      schemes: `${DRAFT}/inventory`,
      scheme: `${DRAFT}/inventory/TLS-RG`,
      'benefit-schemes': `${DRAFT}/benefits`,
      benefits: `${DRAFT}/benefits/TLS-RG`,
      receipts: `${DRAFT}/receipts/TLS-RG`,
      'receipts-two-languages': `${DRAFT}/receipts/TLS-RG?with=pt`,
      'cell-panel': `${DRAFT}/receipts/TLS-RG?cell=${encodeURIComponent(CELL)}`,
      coverage: `${DRAFT}/coverage/TLS-RG`,
      context: `${DRAFT}/context`,
      check: `${DRAFT}/check`,
      submit: `${DRAFT}/submit`,
      handover: `${DRAFT}/handover`,
      clarifications: `${DRAFT}/clarifications`,
      indicators: `${DRAFT}/indicators`,
      'versions-none': `${DRAFT}/versions`,
      history: `${DRAFT}/history?address=${encodeURIComponent(CELL)}`,
      versions: `${ACCEPTED}/versions`,
      receipt: `${ACCEPTED}/versions/1`,
      difference: `${ACCEPTED}/diff?from=1&to=now`,
      'read-only': `${ACCEPTED}/benefits/TLS-RG`,
    },
  },
  { who: { role: 'approver' }, pages: { 'home-approver': '' } },
  { who: { role: 'coordinator' }, pages: { 'home-coordinator': '', 'check-coordinator': `${DRAFT}/check` } },
  { who: { role: 'endorser' }, pages: { 'home-endorser': '' } },
  { who: { role: 'observer' }, pages: { 'home-observer': '', 'overview-observer': DRAFT } },
  { who: { role: 'reviewer' }, pages: { 'home-reviewer': '', 'work-list': '/review', review: `${ACCEPTED}/review`, 'review-draft': `${DRAFT}/review`, impute: `${ACCEPTED}/imputations?about=${encodeURIComponent('context/X.births@2023')}`, ask: `${DRAFT}/clarifications?about=${encodeURIComponent(CELL)}`, lineage: `${FIGURE}A.TLS.EXP_TOTAL.TLS-RG._T._T.CONTRIB._T._T.XDC.2023`, 'lineage-rate': `${FIGURE}A.TLS.COV_OLD_AGE._T.OLD_AGE.CASH._T._T.Y_PENS.PT.2023`, listing: '/questionnaires/ssi/2026', board: '/rounds/ssi-2024' } },
  {
    who: { role: 'administrator' },
    pages: { administration: '', people: '/admin/people', person: '/admin/people/1', rounds: '/admin/rounds', 'rounds-board': '/rounds/ssi-2024', mails: '/admin/mail', 'mail-samples': '/admin/mail/samples', deliveries: '/admin/deliveries', audit: '/admin/audit' },
  },
];

const WINDOWS = [
  { name: 'desk', size: { width: 1366, height: 768 } },
  { name: 'tablet', size: { width: 800, height: 1280 } },
];

const [DESK] = WINDOWS;

for (const language of ['en', 'pt', 'tet']) {
  // What a rule of accessibility finds on a tablet, it finds in each language; in Tetum words are longest, and it is read on tablets.
  const rules = (window) => window === DESK || language === 'tet';
  scenario(`every page in ${language} is complete, fits its window and can be used by everybody`, async () => {
    const look = (page, window) => (rules(window) ? sound(page) : complete(page));
    await everybody((visitor) => visit(visitor, { language, windows: WINDOWS, look }));
  });
}

// Words and places are the same by day and by night, and colours in all languages and windows.
scenario('every page can be read when it is dark', async () => {
  const look = (page) => axe(page, { rules: ['color-contrast'] });
  await everybody((visitor) => visit(visitor, { language: 'tet', colorScheme: 'dark', windows: [DESK], look }));
});

for (const javaScript of [true, false]) {
  scenario(`on a tablet the parts open over the page and lead on, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const page = await newPage({ javaScript, viewport: WINDOWS[1].size });
    await signIn(page, { ...account({ email: 'maria@inss.example' }), language: 'tet' });
    await page.goto(`/tet${DRAFT}/context`);
    const part = page.locator('#parts a[href$="/coverage"]');
    assert.equal(await part.isVisible(), false);
    await page.locator('.modules > .menu').press('Enter');
    assert.equal(await part.isVisible(), true);
    if (javaScript) await sound(page);
    await shot(page, 'tablet-parts', {}, false);
    await part.click();
    await page.waitForURL(/coverage$/);
  });
}

// Two at a time: while the browser draws for one, the service works for the other.
async function everybody(visitOf) {
  const [waiting, faults] = [[...VISITORS], []];
  const lane = async () => {
    for (let visitor = waiting.shift(); visitor; visitor = waiting.shift()) faults.push(...(await visitOf(visitor)));
  };
  await Promise.all([lane(), lane()]);
  if (faults.length) throw new Error([...new Set(faults)].join('\n'));
}

async function visit({ who, pages }, { language, colorScheme = 'light', windows, look }) {
  const page = await newPage({ colorScheme });
  if (who) await signIn(page, { ...account(who), language });
  const faults = [];
  for (const [name, path] of Object.entries(pages)) {
    for (const window of windows) {
      await page.setViewportSize(window.size);
      await page.goto(`/${language}${path}`);
      await shot(page, `${language}-${window.name}-${colorScheme}-${name}`);
      await look(page, window).catch((fault) => faults.push(`${window.name}: ${fault.message}`));
    }
  }
  return faults;
}
