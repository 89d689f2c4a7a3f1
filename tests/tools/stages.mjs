// What "npm test" runs. A stage names its programs, the stages that must be done before it, and
// where its counts are written.
import { join } from 'node:path';

import { ROOT } from './run.mjs';

/** Reports of test runners, read for the counts. */
export const REPORTS = join(ROOT, '.cache/reports');

const SOURCES = ['--config', 'tests/vitest.config.ts'];
const BUILT = ['--config', 'tests/vitest.built.config.ts'];

function vitest(id, title, config, paths, more = {}) {
  const report = join(REPORTS, `${id}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', ...config, '--root', '.', ...reporters, ...paths];
  return { id, title, commands: [['vitest', args]], report, kind: 'vitest', ...more };
}

/** In the order in which they are begun; two at a time. */
export const STAGES = [
  { id: 'build', title: 'builds', commands: ['chrome', 'firefox'].map(build) },
  { id: 'types', title: 'types', commands: [['tsc', ['--noEmit', '-p', '.']]] },
  { id: 'lint', title: 'lint', commands: [['oxlint', ['--deny-warnings', '.']]] },
  { id: 'format', title: 'format', commands: [['oxfmt', ['--check', '.']]] },
  vitest('unit', 'unit', SOURCES, ['tests/unit', 'tests/storage', 'tests/architecture']),
  vitest('surfaces', 'surface contracts', SOURCES, ['tests/surfaces']),
  vitest('built', 'built folders', BUILT, ['tests/architecture'], { after: ['build'] }),
  {
    id: 'e2e',
    title: 'end-to-end in Chromium',
    commands: [['playwright', ['test', '--config', 'tests/playwright.config.ts']]],
    report: join(REPORTS, 'e2e.json'),
    kind: 'playwright',
    after: ['build'],
  },
  vitest('firefox', 'one story in Firefox', BUILT, ['tests/firefox'], { after: ['build'] }),
];

function build(browser) {
  return ['wxt', ['build', '--browser', browser]];
}
