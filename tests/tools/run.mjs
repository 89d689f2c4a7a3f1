// How the tools run programs. Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const WINDOWS = process.platform === 'win32';

/** The environment in which the right Node and the project's own programs come first. */
export function environment(extra = {}) {
  const bins = [join(ROOT, '.cache/node/node_modules/.bin'), join(ROOT, 'node_modules/.bin')];
  return {
    ...process.env,
    PATH: [...bins, process.env.PATH ?? ''].join(delimiter),
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    ...extra,
  };
}

/**
 * Runs a program to its end and keeps what it prints, error output included.
 *
 * @returns {Promise<{code: number, output: string}>} Code 127 when there is no such program.
 */
export function run(command, args = [], { env = {}, live = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: WINDOWS,
      ...(timeout > 0 ? { timeout, killSignal: 'SIGKILL' } : {}),
    });
    const keep = (data) => {
      output += data;
      if (live) process.stdout.write(data);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal !== null) output += `ended by ${signal} after ${timeout / 1000} s\n`;
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a program for its answer; undefined when it is missing or fails. */
export function ask(command, args = []) {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    env: environment(),
    shell: WINDOWS,
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** The path of a program on PATH, or undefined. */
export function which(name) {
  return ask(WINDOWS ? 'where' : 'which', [name])
    ?.split('\n')[0]
    ?.trim();
}
