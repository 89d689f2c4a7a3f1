import { createPattern, type Pattern } from '../../components/mark/mark';
import { markContent, type MarkForm, type MarkModel } from '../../components/mark/model';
import type { Telling } from '../domain/sentences';
import { MINUTE } from '../domain/snapshot-read';
import type { Snapshot } from '../domain/snapshot-types';
import { userClock } from '../platform/locale';
import { translate } from '../platform/i18n';
import type { Spot, Surface } from '../surfaces/types';
import { groundAt, letterSize } from './dark';
import { stampBeside, surroundings } from './place-mark';
import type { Page } from './resolver';

/** What a mark takes over from the page around it. */
export type Look = Pick<MarkModel, 'dark' | 'onColour' | 'size'>;

/** How marks of one drawing look; spots that are alike are looked at once. */
export function createLooks(surface: Surface): (spot: Spot) => Look {
  const known = new Map<string, Look>();
  return (spot) => {
    if (spot.alike === undefined) return lookAt(surface, spot);
    const look = known.get(spot.alike) ?? lookAt(surface, spot);
    known.set(spot.alike, look);
    return look;
  };
}

function lookAt(surface: Surface, spot: Spot): Look {
  const around = surroundings(spot.insert);
  const ground = groundAt(around);
  const dark = ground.dark || surface.isDark?.(around) === true;
  const size = spot.form === 'stamp' ? letterSize(stampBeside(spot.insert)) : undefined;
  const look = { dark, onColour: dark && ground.onColour };
  return size === undefined ? look : { ...look, size };
}

/** A pattern, and for which marks of a person it was made. */
interface Made {
  readonly form: MarkForm;
  readonly look: Look;
  readonly pattern: Pattern | null;
}

type PatternOf = (snapshot: Snapshot, form: MarkForm, look: Look) => Pattern | null;

/**
 * What marks show in one minute; a list that is scrolled is drawn many times in each, by the same
 * answer.
 *
 * @param token The attribute by which the sheet knows marks.
 */
export function createPatterns(document: Document, token: string) {
  let kept: { page: Page; minute: number; patternOf: PatternOf } | null = null;
  /** @param now Epoch milliseconds. */
  return (page: Page, now: number): PatternOf => {
    const minute = Math.floor(now / MINUTE);
    if (kept?.page !== page || kept.minute !== minute)
      kept = { page, minute, patternOf: patternsAt(document, token, page, now) };
    return kept.patternOf;
  };
}

/**
 * Marks of one person that look alike share one pattern, so that a list of hundreds of mails works out
 * each sentence once. Null: the snapshot says nothing.
 */
function patternsAt(document: Document, token: string, page: Page, now: number): PatternOf {
  const telling = tellingOf(page, now);
  const dir: MarkModel['dir'] = translate('textDirection') === 'rtl' ? 'rtl' : 'ltr';
  const words = { lang: translate('languageTag'), dir };
  const made = new Map<Snapshot, Made[]>();
  const make = (snapshot: Snapshot, form: MarkForm, look: Look): Made => {
    const content = markContent(snapshot, form, telling);
    const pattern = content && createPattern(document, token, { ...content, ...look, ...words });
    return { form, look, pattern };
  };
  return (snapshot, form, look) => {
    const all = made.get(snapshot);
    const known = all?.find((one) => one.form === form && isSame(one.look, look));
    if (known) return known.pattern;
    const fresh = make(snapshot, form, look);
    if (all) all.push(fresh);
    else made.set(snapshot, [fresh]);
    return fresh.pattern;
  };
}

function isSame(a: Look, b: Look): boolean {
  return a === b || (a.dark === b.dark && a.onColour === b.onColour && a.size === b.size);
}

/** What sentences of this page need. */
function tellingOf({ viewer, display }: Page, now: number): Telling {
  return { now, viewer, clock: userClock(display.clock), t: translate };
}
