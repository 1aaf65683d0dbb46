// Every type of page, in every language, at a desk and on a tablet, light and dark.
import { account, axe, complete, newPage, scenario, shot, signIn } from './support.mjs';

const DRAFT = '/TLS/2024';
const ACCEPTED = '/TLS/2023';
const CELL = 'receipts/TLS-RG/E.0@2024';

const VISITORS = [
  { who: null, pages: { 'sign-in': '/sign-in', reset: '/reset', 'welcome-invalid': '/welcome/x', 'help-signed-out': '/help' } },
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
  { who: { role: 'reviewer' }, pages: { 'work-list': '', review: `${ACCEPTED}/review`, 'review-draft': `${DRAFT}/review`, ask: `${DRAFT}/clarifications?about=${encodeURIComponent(CELL)}`, listing: '/questionnaires/ssi/2026' } },
  {
    who: { role: 'administrator' },
    pages: { administration: '', people: '/admin/people', rounds: '/admin/rounds', mails: '/admin/mail', audit: '/admin/audit' },
  },
];

const WINDOWS = [
  { name: 'desk', size: { width: 1366, height: 768 } },
  { name: 'tablet', size: { width: 800, height: 1280 } },
];

for (const language of ['en', 'pt', 'tet']) {
  for (const colorScheme of ['light', 'dark']) {
    scenario(`every page in ${language}, ${colorScheme}, is complete, fits its window and can be used by everybody`, async () => {
      const faults = [];
      for (const visitor of VISITORS) faults.push(...(await visit(visitor, language, colorScheme)));
      if (faults.length) throw new Error([...new Set(faults)].join('\n'));
    });
  }
}

async function visit({ who, pages }, language, colorScheme) {
  const page = await newPage({ colorScheme });
  if (who) await signIn(page, { ...account(who), language });
  const faults = [];
  for (const [name, path] of Object.entries(pages)) {
    for (const { name: window, size } of WINDOWS) {
      await page.setViewportSize(size);
      await page.goto(`/${language}${path}`);
      if (colorScheme === 'light' || window === 'desk') await shot(page, `${language}-${window}-${colorScheme}-${name}`);
      for (const look of [complete, axe]) await look(page).catch((fault) => faults.push(`${window}: ${fault.message}`));
    }
  }
  return faults;
}
