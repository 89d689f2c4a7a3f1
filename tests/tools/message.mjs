// Adds or changes sentences in the English catalogue, keeping it sorted:
//   node tests/tools/message.mjs '{"key": "Sentence with $1"}'
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';

const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
const lock = new URL('../../.message-lock', import.meta.url);
const additions = JSON.parse(process.argv[2] ?? readFileSync(0, 'utf8'));
for (let tries = 0; ; tries += 1) {
  try {
    mkdirSync(lock);
    break;
  } catch (error) {
    if (tries > 100) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}
try {
  const all = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const [key, message] of Object.entries(additions)) {
    if (message === null) delete all[key];
    else all[key] = { message };
  }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
} finally {
  rmdirSync(lock);
}
