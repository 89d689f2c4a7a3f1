// Reads how many tests a runner really executed from its report.
import { existsSync, readFileSync, rmSync } from 'node:fs';

const NONE = { passed: 0, failed: 0, skipped: 0 };

/** Removes an old report, so that it cannot be taken for a new one. */
export function forgetReport(stage) {
  if (stage.report !== undefined) rmSync(stage.report, { force: true });
}

/**
 * @param {{report?: string, kind?: 'vitest' | 'playwright'}} stage
 * @returns {{passed: number, failed: number, skipped: number}} All zero without a report.
 */
export function countsOf(stage) {
  if (stage.report === undefined || !existsSync(stage.report)) return NONE;
  const report = JSON.parse(readFileSync(stage.report, 'utf8'));
  return stage.kind === 'playwright' ? countsOfPlaywright(report) : countsOfVitest(report);
}

export function countsOfVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A test that passed only when tried again counts as failed: nothing here may depend on luck. */
export function countsOfPlaywright({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** "12 passed, 0 failed", and how many were skipped if any were. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
