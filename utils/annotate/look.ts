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
  readonly look: Look;
  readonly pattern: Pattern;
}

type PatternOf = (snapshot: Snapshot, form: MarkForm, look: Look) => Pattern | null;
type Said = Omit<MarkModel, keyof Look> | null;

/**
 * What marks show. Marks of one person that look alike share one pattern in a drawing, so that a list
 * of hundreds of mails works out each sentence once; the sentences are kept for their minute, since a
 * list that is scrolled is drawn many times in it. Null: the snapshot says nothing.
 *
 * @param token The attribute by which the sheet knows marks.
 */
export function createPatterns(document: Document, token: string) {
  let kept: { page: Page; minute: number; said: ReturnType<typeof createSaid> } | null = null;
  /** Patterns of one drawing; nodes are kept no longer. `now` is epoch milliseconds. */
  return (page: Page, now: number): PatternOf => {
    const minute = Math.floor(now / MINUTE);
    if (kept?.page !== page || kept.minute !== minute)
      kept = { page, minute, said: createSaid(page, now) };
    const { said } = kept;
    const made = new Map<Said, Made[]>();
    return (snapshot, form, look) => {
      const words = said(snapshot, form);
      if (!words) return null;
      const all = made.get(words) ?? [];
      const known = all.find((one) => isSame(one.look, look));
      if (known) return known.pattern;
      const pattern = createPattern(document, token, { ...words, ...look });
      made.set(words, [...all, { look, pattern }]);
      return pattern;
    };
  };
}

function createSaid(page: Page, now: number): (snapshot: Snapshot, form: MarkForm) => Said {
  const telling = tellingOf(page, now);
  const dir: MarkModel['dir'] = translate('textDirection') === 'rtl' ? 'rtl' : 'ltr';
  const lang = translate('languageTag');
  const all = new Map<Snapshot, { [form in MarkForm]?: Said }>();
  return (snapshot, form) => {
    const known = all.get(snapshot) ?? {};
    all.set(snapshot, known);
    if (known[form] !== undefined) return known[form];
    const content = markContent(snapshot, form, telling);
    return (known[form] = content && { ...content, lang, dir });
  };
}

function isSame(a: Look, b: Look): boolean {
  return a === b || (a.dark === b.dark && a.onColour === b.onColour && a.size === b.size);
}

/** What sentences of this page need. */
function tellingOf({ viewer, display }: Page, now: number): Telling {
  return { now, viewer, clock: userClock(display.clock), t: translate };
}
