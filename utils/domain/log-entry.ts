import type { StoredRecord } from './backup-types';
import type { LogEntry, LogKind, LogOutcome } from './log-types';
import { SITE_IDS } from './site';

const KINDS: ReadonlySet<unknown> = new Set<LogKind>(['reminder', 'ask', 'note', 'decision']);
const OUTCOMES: ReadonlySet<unknown> = new Set<LogOutcome | undefined>([
  'answered',
  'done',
  'dropped',
  undefined,
]);
const SITES: ReadonlySet<unknown> = new Set(SITE_IDS);
/** `Date` knows nothing beyond; a day less, so that any clock's offset fits. */
const LAST = 8.64e15 - 86_400_000;

/**
 * Whether a stored line can be shown: not taken out, and of a shape that this version knows. A backup
 * brings lines as they are, those of a newer version too; they are kept and passed over.
 */
export function isLogEntry(record: StoredRecord): record is LogEntry {
  const { kind, outcome, at, title, people, names, note, place }: Partial<Unknown> = record;
  return (
    !record.deleted &&
    KINDS.has(kind) &&
    OUTCOMES.has(outcome) &&
    typeof at === 'number' &&
    Math.abs(at) <= LAST &&
    typeof title === 'string' &&
    (note === undefined || typeof note === 'string') &&
    areTexts(people) &&
    areTexts(names) &&
    (place === undefined || isPlace(place))
  );
}

type Unknown = { readonly [field in keyof LogEntry]: unknown };

const areTexts = (list: unknown) =>
  Array.isArray(list) && list.every((one) => typeof one === 'string');

function isPlace(place: unknown): boolean {
  if (typeof place !== 'object' || place === null) return false;
  const { site, url, excerpt }: { site?: unknown; url?: unknown; excerpt?: unknown } = place;
  const https = typeof url === 'string' && url.startsWith('https://');
  return SITES.has(site) && https && (excerpt === undefined || typeof excerpt === 'string');
}
