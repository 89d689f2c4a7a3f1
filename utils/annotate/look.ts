import { markContent, type MarkForm, type MarkModel } from '../../components/mark/model';
import type { Telling } from '../domain/sentences';
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

/**
 * What marks show at one instant. Marks of one person that look alike share one model, so that a
 * list of hundreds of mails works out each sentence once. Null: the snapshot says nothing.
 *
 * @param now Epoch milliseconds.
 */
export function createModels(page: Page, now: number) {
  const telling = tellingOf(page, now);
  const dir: MarkModel['dir'] = translate('textDirection') === 'rtl' ? 'rtl' : 'ltr';
  const words = { lang: translate('languageTag'), dir };
  const models = new Map<string, MarkModel | null>();
  return (snapshot: Snapshot, form: MarkForm, look: Look): MarkModel | null => {
    const key = `${snapshot.id} ${form} ${look.dark} ${look.onColour} ${look.size}`;
    const known = models.get(key);
    if (known !== undefined) return known;
    const content = markContent(snapshot, form, telling);
    const model = content && { ...content, ...look, ...words };
    models.set(key, model);
    return model;
  };
}

/** What sentences of this page need. */
function tellingOf({ viewer, display }: Page, now: number): Telling {
  return { now, viewer, clock: userClock(display.clock), t: translate };
}
