// Runs the stories, each file in a process of its own (story.mjs), with a browser and a demonstration service whose data
// nobody has touched.
//
//   node tests/browser/run.mjs [--binary PATH] [STORY…]
//
// STORY is the name of a file without `.story.mjs`; none means all, two at a time.
import { fork } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ENDING = '.story.mjs';
const LANES = 2;
// It takes longest: begun last, it would go on alone.
const FIRST = ['pages'];
// They measure, and nothing else may disturb them.
const ALONE = ['scale', 'speed'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { binary: { type: 'string' } } });
const tally = { passed: 0, failed: 0 };
const stories = await chosenStories(positionals);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

await tell(stories.filter((story) => !ALONE.includes(story)), LANES);
await tell(stories.filter((story) => ALONE.includes(story)), 1);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
// A run that told nothing is no success.
process.exitCode = tally.failed || !tally.passed ? 1 : 0;

async function chosenStories(names) {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith(ENDING));
  const all = files.map((file) => file.slice(0, -ENDING.length)).sort();
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length) throw new Error(`no such story: ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  if (names.length) return names;
  return [...FIRST, ...all.filter((story) => !FIRST.includes(story))];
}

async function tell(waiting, lanes) {
  const left = [...waiting];
  const lane = async () => {
    for (let story = left.shift(); story; story = left.shift()) await tellOne(story);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

// What a story says is printed when it has ended, so that stories do not interrupt each other.
async function tellOne(story) {
  const binary = values.binary ? ['--binary', values.binary] : [];
  const child = fork(join(import.meta.dirname, 'story.mjs'), [...binary, story], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  let [said, told] = ['', null];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part));
  child.on('message', (counts) => (told = counts));
  const end = await new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? `code ${code}`)));
  process.off('exit', stop);
  process.stdout.write(said);
  if (!told) console.log(`FAILED ${story}: ended early, with ${end}`);
  tally.passed += told?.passed ?? 0;
  tally.failed += told?.failed ?? 1;
}
