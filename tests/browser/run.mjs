// Runs the stories, each file against a demonstration service of its own with data nobody has touched.
//
//   node tests/browser/run.mjs [--binary PATH] [STORY…]
//
// STORY is the name of a file without `.story.mjs`; none means all, one after another in the order of their names.
import { readdir } from 'node:fs/promises';
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

const stories = await chosenStories(positionals);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const tally = { passed: 0, failed: 0 };
try {
  await openBrowser();
  for (const story of stories) await runStory(story);
} finally {
  await closeBrowser();
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
// A run that told nothing is no success.
process.exitCode = tally.failed || !tally.passed ? 1 : 0;

async function chosenStories(names) {
  const ending = '.story.mjs';
  const all = (await readdir(import.meta.dirname))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length) throw new Error(`no such story: ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  return names.length ? names : all;
}

async function runStory(story) {
  await import(`./${story}.story.mjs`);
  const service = await startService(values.binary, join(root, `target/browser/${story}.log`));
  useService(service);
  try {
    await tellScenarios(story);
  } finally {
    await service.stop();
  }
}

async function tellScenarios(story) {
  for (const { title, tell } of takeScenarios()) {
    const failure = await outcome(tell);
    const faults = await closePages(failure && `${story}-${title}`.replace(/\W+/g, '-').slice(0, 80));
    const reasons = [failure && (failure.stack ?? String(failure)), ...faults].filter(Boolean);
    tally[reasons.length ? 'failed' : 'passed'] += 1;
    console.log(`${reasons.length ? 'FAILED' : 'ok    '} ${story}: ${title}`);
    for (const reason of reasons) console.log(`    ${reason}`);
  }
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
