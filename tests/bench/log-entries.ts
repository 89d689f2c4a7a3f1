// A log of three years of somebody who promises a lot: made up, the same at each run.
import type { LogEntry, LogKind } from '../../utils/domain/log-types.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-23T10:00:00Z');
const SUBJECTS =
  'budget contract roadmap launch invoice review interview slides survey translation';
const ABOUT = 'spring autumn customer partner office team quarterly Lisbon Osaka Lagos final draft';
const VERBS = 'question about|numbers for|comments on|dates of|answer to|plan for|feedback on';
const NOTES = 'ask Ben first|needs the figures of last week|wait for the second draft|call instead';
const KINDS: readonly LogKind[] = ['reminder', 'reminder', 'reminder', 'ask', 'note', 'decision'];

/** Stands in one entry of the 20,000. */
export const RARE = 'zanzibar';
/** Stands in every seventh or so. */
export const COMMON = 'numbers';
export const ENTRIES = 20_000;

export function logEntries(count = ENTRIES): LogEntry[] {
  return Array.from({ length: count }, (_, index) => logEntry(index));
}

function logEntry(index: number): LogEntry {
  const pick = (words: string, by: string, salt: number) => {
    const list = words.split(by);
    return list[Math.floor(index / salt + index * 7919) % list.length] ?? '';
  };
  const hex = (0x18c0000000000000n + BigInt(index)).toString(16);
  const rare = index === 17_321 ? ` ${RARE}` : '';
  const title = `${pick(VERBS, '|', 1)} the ${pick(ABOUT, ' ', 3)} ${pick(SUBJECTS, ' ', 7)} ${index}${rare}`;
  const kind = KINDS[index % KINDS.length] ?? 'note';
  return {
    id: `log-${index}`,
    updated: new Date(NOW - index * HOUR).toISOString(),
    kind,
    ...(kind === 'reminder' || kind === 'ask' ? { outcome: 'answered' as const } : {}),
    at: NOW - ((index * 7919 * 1000) % YEARS),
    title,
    place: {
      site: 'gmail',
      url: `https://mail.google.com/mail/u/mika@example.com/#all/${hex}`,
      account: 'mika@example.com',
      container: hex,
      message: hex,
    },
    people: [`p${index % 40}`],
    names: index % 3 === 0 ? [`Guest ${index % 200}`] : [],
    ...(index % 2 === 0 ? { note: pick(NOTES, '|', 5) } : {}),
  };
}

const YEARS = 3 * 365 * 24 * HOUR;
