/** Zone ids, by `Intl` alone: no list of cities and no luxon is needed to check one. */

/** What a piece of text says about a zone. Ids are IANA ids that this browser knows. */
export type ZoneAnswer =
  | ({ readonly kind: 'zone'; readonly id: string } & ZoneSense)
  /** An offset, an abbreviation or a name of several places: candidates, the likeliest first. */
  | ({ readonly kind: 'ask'; readonly candidates: readonly string[] } & ZoneSense)
  /** Nothing known; the nearest ids by spelling, none when nothing is near. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** How the text was understood, which counts where it stands beside others. */
interface ZoneSense {
  /** A country or state: it says which of the towns of a name is meant. */
  readonly isRegion?: true;
  /** No city that everybody knows: its name may as well be a person's or a word's, a small one's rather. */
  readonly town?: 'large' | 'small';
  /** Where smaller towns of the name lie. */
  readonly also?: readonly string[];
}

/**
 * IANA ids without a slash. Chromium takes three-letter names from ICU as well ("PST", "IST"), which
 * no other browser knows and which are not zones.
 */
const BARE_IDS = new Set(
  `CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong
  Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT
  Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu`
    .toLowerCase()
    .split(/\s+/),
);

/** Offsets as people write them: "GMT+2", "UTC-03:30", "+02:00", "Z+1". */
const OFFSET = /^(?:gmt|utc|z)?\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?(?:\s*h)?$/i;

/** @returns Minutes east of UTC when the text is an offset and nothing else; null otherwise. */
export function offsetOfText(text: string): number | null {
  const match = OFFSET.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[2]);
  const minutes = Number(match[3] ?? 0);
  if (hours > 14 || minutes > 59) return null;
  return (match[1] === '+' ? 1 : -1) * (hours * 60 + minutes);
}

/** Whether this browser knows the id, aliases included, in any case. Offsets are no ids. */
export function isKnownZone(id: string): boolean {
  const known = answers.get(id);
  if (known !== undefined) return known;
  const answer = (id.includes('/') || BARE_IDS.has(id.toLowerCase())) && isAccepted(id);
  answers.set(id, answer);
  return answer;
}

/** Making a formatter is the only way to ask, and costs some 0.2 ms. */
const answers = new Map<string, boolean>();

function isAccepted(id: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const resolved = new Map<string, string>();

/** Whether two ids are one zone in this browser, now; an unknown id is only itself. */
export function isSameZone(one: string | undefined, other: string | undefined): boolean {
  return (
    one === other || (one !== undefined && other !== undefined && resolve(one) === resolve(other))
  );
}

function resolve(id: string): string {
  const known = resolved.get(id);
  if (known !== undefined) return known;
  const found = isKnownZone(id)
    ? new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone
    : id;
  resolved.set(id, found);
  return found;
}

/** The place in a zone's id, in words: "New York" of "America/New_York". */
export function zoneCity(id: string): string {
  return (id.split('/').at(-1) ?? id).replaceAll('_', ' ');
}

/** Every zone that an answer leaves possible; none where nothing is known. */
export function zonesOf(answer: ZoneAnswer): readonly string[] {
  if (answer.kind === 'unknown') return [];
  return answer.kind === 'zone' ? [answer.id] : answer.candidates;
}

type Known = Exclude<ZoneAnswer, { readonly kind: 'unknown' }>;

/** One zone is certain, several are asked about; null for none. */
export function oneOrAsk(ids: readonly string[]): Known | null {
  const [id, second] = ids;
  if (id === undefined) return null;
  return second === undefined ? { kind: 'zone', id } : { kind: 'ask', candidates: ids };
}

/**
 * The zones that several texts about one place leave possible together. A smaller town counts where a
 * country or state says so: "London, Ontario".
 */
export function zonesInCommon(texts: readonly ZoneAnswer[]): readonly string[] {
  const known = texts.filter((answer) => answer.kind !== 'unknown');
  const certain = inAll(known.map(zonesOf));
  if (certain.length > 0) return certain;
  const regions = known.filter(({ isRegion }) => isRegion);
  return regions.length > 0 ? inAll([...regions.map(zonesOf), ...known.map(allZonesOf)]) : [];
}

const allZonesOf = (answer: Known) => [...zonesOf(answer), ...(answer.also ?? [])];

function inAll([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((id) => others.every((ids) => ids.includes(id)));
}

/** Lower case, without diacritics; "_", "-", "/" and other separators as one blank. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replace(/[\s\p{P}_]+/gu, ' ')
    .trim();
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
 *
 * @param limit From here on the exact figure does not matter, and the answer is Infinity.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[line - 1] === b[column - 1];
      let cost = (row[column - 1] ?? 0) + (same ? 0 : 1);
      cost = Math.min(cost, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      const swapped = column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      if (swapped && line > 1) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return Infinity;
    before = row;
    row = next;
  }
  return row[b.length] ?? a.length;
}

/** The ids that `Intl` lists; browsers differ in which spelling of a zone they list. */
export function listedZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

const foldedNames = new Map<string, readonly [whole: string, place: string]>();

function namesOf(id: string): readonly [string, string] {
  const known = foldedNames.get(id);
  if (known) return known;
  const made = [foldText(id), foldText(id.split('/').at(-1) ?? '')] as const;
  foldedNames.set(id, made);
  return made;
}

/**
 * The nearest ids by spelling of the whole id or of its last part. What shares less than half of its
 * letters is not near.
 *
 * @param names Where to look; the browser's own list unless told.
 */
export function nearestZones(
  text: string,
  limit = 3,
  names: readonly string[] = listedZones(),
): string[] {
  const [query, city] = [foldText(text), foldText(text.split('/').at(-1) ?? '')];
  // The longest id has 30 letters or so.
  if (query.length < 2 || query.length > 60) return [];
  const near = names
    .map((id) => {
      const [whole, place] = namesOf(id);
      const far = Math.min(relativeDistance(query, whole), relativeDistance(city, place));
      return { id, far };
    })
    .filter(({ far }) => far < FAR)
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
  // What is twice as far as the best is no help beside it.
  const reach = (near[0]?.far ?? 0) * 2 + 0.05;
  return near
    .filter(({ far }) => far <= reach)
    .slice(0, limit)
    .map(({ id }) => id);
}

const FAR = 0.5;

function relativeDistance(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  // Too different in length to be near; saves most of the work.
  if (length === 0 || Math.abs(a.length - b.length) >= length * FAR) return 1;
  return editDistance(a, b, length * FAR) / length;
}
