// Figures that others published: a reviewer takes a table in, the country sees where it differs.
import assert from 'node:assert/strict';
import { account, complete, newPage, scenario, shot, signIn, sound } from './support.mjs';

const TABLE = `"ref_area","source","indicator","sex","classif1","time","obs_value"
"TLS","XA:6547","SDG_0131_RT_WRONG","SEX_F","SOC_CONTIG_DISAB",2024,21.1
"TLS","XA:6547","SDG_0131_SEX_SOC_RT","SEX_F","SOC_CONTIG_DISAB",2024,2.5
"TLS","XA:6547","SDG_0131_SEX_SOC_RT","SEX_F","SOC_CONTIG_PENSION",2024,12.25
"TLS","XA:6547","SDG_0131_SEX_SOC_RT","SEX_Q","SOC_CONTIG_PENSION",2024,1
`;
const SIZES = [['desk', { width: 1366, height: 768 }], ['tablet', { width: 768, height: 1024 }]];

async function seen(page, name) {
  for (const [size, viewport] of SIZES) {
    await page.setViewportSize(viewport);
    await sound(page);
    await shot(page, `references-${name}-${size}`);
  }
}

scenario('a reviewer looks at a table, takes it in without JavaScript, and the country is warned of what differs', async () => {
  const page = await newPage({ javaScript: false });
  await signIn(page, account({ role: 'reviewer' }));
  await page.goto('/en/references');
  await seen(page, 'empty');
  await page.fill('#source', 'ILOSTAT, March 2026');
  await page.fill('#file', 'SDG_0131_SEX_SOC_RT.csv');
  await page.fill('#text', TABLE);
  await page.click('button[value=preview]');
  assert.match(await page.textContent('main'), /New: 2\. Changed: 0\. Already here: 0\. Refused: 2\./);
  await seen(page, 'preview');
  await page.click('button[value=change]');
  assert.equal((await page.inputValue('#text')).trim(), TABLE.trim(), 'what was typed was lost');
  await page.click('button[value=preview]');
  await page.click('button[value=take]');
  assert.match(await page.textContent('main'), /Taken in\. New: 2\./);
  await page.goto('/tet/references');
  await complete(page);
  await seen(page, 'taken-tet');
  await page.goto('/en/TLS/2024/indicators');
  assert.equal(await page.locator('details .warning').count(), 2, 'both rates differ');
  await page.locator('details:has(.warning) summary').first().click();
  await seen(page, 'indicators');

  const officer = await newPage({ javaScript: false });
  await signIn(officer, account({ email: 'maria@inss.example' }));
  await officer.goto('/tet/TLS/2024/check');
  assert.match(await officer.textContent('main'), /publika ona hosi ILOSTAT, March 2026/);
  await seen(officer, 'check-tet');
});
