// Tells one story; run.mjs starts it. Says in a message to its parent how many scenarios passed and failed.
//
//   node tests/browser/story.mjs [--binary PATH] STORY
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startService } from './service.mjs';
import { closeBrowser, closePages, openBrowser, takeScenarios, useService } from './support.mjs';

const SCENARIO_TIMEOUT_MS = 300_000;
const root = resolve(import.meta.dirname, '../..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { binary: { type: 'string', default: join(root, 'target/debug/ssi') } },
});
const [story] = positionals;
// Ending in this way stops the service, too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('disconnect', () => process.exit(1));

const tally = { passed: 0, failed: 0 };
await import(`./${story}.story.mjs`);
const service = await startService(values.binary, join(root, `target/browser/${story}.log`));
useService(service);
try {
  await openBrowser();
  for (const one of takeScenarios()) await tellScenario(one);
} finally {
  await closeBrowser();
  await service.stop();
}
process.removeAllListeners('disconnect');
// Told by hand, there is no parent.
if (process.send) process.send(tally, () => process.disconnect());

async function tellScenario({ title, tell }) {
  const began = Date.now();
  const failure = await outcome(tell);
  const faults = await closePages(failure && `${story}-${title}`.replace(/\W+/g, '-').slice(0, 80));
  const reasons = [failure && (failure.stack ?? String(failure)), ...faults].filter(Boolean);
  tally[reasons.length ? 'failed' : 'passed'] += 1;
  console.log(`${reasons.length ? 'FAILED' : 'ok    '} ${story}: ${title} (${Math.round((Date.now() - began) / 1000)} s)`);
  for (const reason of reasons) console.log(`    ${reason}`);
}

async function outcome(tell) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${SCENARIO_TIMEOUT_MS / 1000} s`)), SCENARIO_TIMEOUT_MS);
  });
  try {
    await Promise.race([tell(), late]);
    return null;
  } catch (failure) {
    return failure;
  } finally {
    clearTimeout(timer);
  }
}
