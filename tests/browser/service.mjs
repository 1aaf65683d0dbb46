// Starts the service with demonstration data in a folder of its own, and stops it.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 30_000;

/** Starts `binary demo`; resolves once it answers, with the address, the accounts, the folder of sent mails and a way to stop it. */
export async function startService(binary, logFile) {
  const data = await mkdtemp(join(tmpdir(), 'ssi-browser-'));
  const port = await freePort();
  await mkdir(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const child = spawn(binary, ['demo', '--port', String(port), '--data', data], {
    env: withoutSettings(process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });

  let ended = null;
  const end = new Promise((resolve) => {
    child.once('error', (fault) => resolve((ended = fault.message)));
    child.once('exit', (code, signal) => resolve((ended = `ended with ${signal ?? `code ${code}`}`)));
  });
  // Interrupted tests must not leave a server behind.
  process.once('exit', () => child.kill('SIGKILL'));

  const stop = async () => {
    child.kill('SIGTERM');
    const slow = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
    await end;
    clearTimeout(slow);
    log.end();
    await rm(data, { recursive: true, force: true });
  };

  const base = `http://127.0.0.1:${port}`;
  const give_up = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const accounts = await readAccounts(join(data, 'accounts.json'));
    if (accounts && (await answers(base))) return { base, accounts, mails: join(data, 'mail'), stop };
    if (ended !== null || Date.now() > give_up) {
      const why = ended ?? `not ready within ${READY_WITHIN_MS / 1000} s`;
      await stop();
      throw new Error(`${binary} demo: ${why}; its log is ${logFile}`);
    }
    await pause(50);
  }
}

// A developer's own settings must neither change the outcome nor lead the tests to a real database.
function withoutSettings(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('SSI_')),
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

// null while the file is not there or only half written.
async function readAccounts(file) {
  try {
    const accounts = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(accounts) ? accounts : null;
  } catch {
    return null;
  }
}

// Any answer will do: whether the service calls itself ready is for a story to ask.
async function answers(base) {
  try {
    await fetch(`${base}/health/live`);
    return true;
  } catch {
    return false;
  }
}
