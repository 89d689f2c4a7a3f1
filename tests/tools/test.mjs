// npm test: everything, with nothing before it. Runs on any Node since 20.
//   npm test                                everything
//   npm test -- --only unit,lint            some stages; "build" is not added by itself
//   npm test -- --only e2e story            further words go to the test runner
import { mkdirSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

import { findChromium, findFirefox } from './browsers.mjs';
import { add, countsOf, forgetReport, inWords } from './counts.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';
import { REPORTS, STAGES } from './stages.mjs';

const AT_ONCE = 2;
const LIMIT = 2_400_000;

const [first, names, ...words] = process.argv.slice(2);
const only = first === '--only' ? (names ?? '').split(',') : STAGES.map(({ id }) => id);
const stages = STAGES.filter(({ id }) => only.includes(id));
const total = stages.length + 1;
const results = new Map();
let env = {};

await main();

async function main() {
  const started = performance.now();
  if (only.some((id) => !STAGES.some((stage) => stage.id === id))) {
    console.error(`Stages are: ${STAGES.map(({ id }) => id).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  mkdirSync(REPORTS, { recursive: true });
  if (!(await prepare())) return;
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  summary(started);
}

async function prepare() {
  const started = performance.now();
  const needs = (...ids) => ids.some((id) => only.includes(id));
  try {
    await setUp(console.log);
    const chromium = needs('e2e') ? await findChromium(console.log) : '';
    const firefox = needs('firefox') ? await findFirefox(console.log) : '';
    env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox ?? '' };
  } catch (error) {
    console.error(error.message);
    console.log(`[1/${total}] set-up … failed`);
    console.log(inWords({ passed: 0, failed: 1, skipped: 0 }));
    process.exitCode = 1;
    return false;
  }
  console.log(`[1/${total}] set-up … ok ${seconds(started)}`);
  return true;
}

/** Takes the next stage whose predecessors are done, until none is left. */
async function worker() {
  for (;;) {
    const waiting = stages.filter(({ id }) => !results.has(id));
    if (waiting.length === 0) return;
    const ready = waiting.find(({ after = [] }) => after.every(isDone));
    if (ready) await carryOut(ready);
    else await later(50);
  }
}

function isDone(id) {
  return !only.includes(id) || (results.get(id)?.done ?? false);
}

async function carryOut(stage) {
  const started = performance.now();
  results.set(stage.id, { done: false });
  const broken = (stage.after ?? []).filter((id) => results.get(id)?.failed);
  const result = broken.length > 0 ? { failed: true, notRun: broken } : await runStage(stage);
  const counts = withFailure(countsOf(stage), result.failed);
  results.set(stage.id, { done: true, ...result, counts });
  report(stage, result, counts, seconds(started));
}

async function runStage(stage) {
  forgetReport(stage);
  let output = '';
  const runner = stage.report === undefined ? [] : words;
  for (const [command, args] of stage.commands) {
    const result = await run(command, [...args, ...runner], { env, timeout: LIMIT });
    output += result.output;
    if (result.code !== 0) return { failed: true, output };
  }
  const { passed, skipped } = countsOf(stage);
  if (stage.report !== undefined && passed + skipped === 0) {
    return { failed: true, output: `${output}\nNo test ran.\n` };
  }
  return { failed: false, output };
}

/** A stage that fails without a failed test (a type error, a broken build) counts as one. */
function withFailure(counts, failed) {
  return failed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function report(stage, result, counts, time) {
  const done = [...results.values()].filter((one) => one.done).length + 1;
  if (result.failed && result.output) console.log(`\n${result.output.trimEnd()}\n`);
  const word = result.notRun ? `not run: ${result.notRun.join(', ')} failed` : outcome(result);
  const tested = stage.report !== undefined && !result.notRun ? ` · ${inWords(counts)}` : '';
  console.log(`[${done}/${total}] ${stage.title} … ${word} ${time}${tested}`);
  if (!result.failed) for (const note of notesIn(result.output)) console.log(`      ${note}`);
  if (stage.id === 'firefox' && counts.skipped > 0 && env.FIREFOX_PATH === '') {
    console.log(
      '      No Firefox on this machine: its story was skipped. Set FIREFOX_PATH to run it.',
    );
  }
}

/** Lines that a test begins with "note: " are worth reading although it passed. */
function notesIn(output) {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.startsWith('note: '));
}

function outcome({ failed }) {
  return failed ? 'FAILED' : 'ok';
}

function summary(started) {
  const all = stages.map((stage) => ({ stage, ...results.get(stage.id) }));
  const failed = all.filter((one) => one.failed);
  console.log('');
  for (const { stage } of failed) console.log(`failed: ${stage.title}`);
  console.log(`${all.length - failed.length} of ${all.length} stages ok in ${seconds(started)}`);
  if (failed.length > 0) process.exitCode = 1;
  console.log(inWords(all.map(({ counts }) => counts).reduce(add)));
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
