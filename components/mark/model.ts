import { formatTime } from '../../utils/domain/format-time';
import { markSentence, returnText, type Telling, timeThere } from '../../utils/domain/sentences';
import { type Glyph, glyphAt, offsetAt, segmentAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

export type MarkForm = 'dense' | 'full' | 'stamp';

/** All that one mark shows. */
export interface MarkModel {
  readonly glyph: Glyph | null;
  /** May be empty: the glyph alone. */
  readonly text: string;
  /** The sentence for a screen reader, without the name. */
  readonly label: string;
  /** Letters as high as those of the time stamp beside it, CSS pixels; absent: the host's own. */
  readonly size?: number;
  /** Light letters, for a dark ground. */
  readonly dark: boolean;
  /** The host's own white letters, for a coloured ground. */
  readonly onColour?: boolean;
  /** Of the words, for fonts and voices: a BCP 47 tag, and the direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** More would push names out of a list's narrow column. */
const DENSE_LENGTH = 6;

/** Text and glyph of a mark; null when the snapshot says nothing about `telling.now`. */
export function markContent(
  snapshot: Snapshot,
  form: MarkForm,
  telling: Telling,
): Pick<MarkModel, 'glyph' | 'text' | 'label'> | null {
  const segment = segmentAt(snapshot, telling.now);
  if (!segment) return null;
  const glyph = glyphAt(snapshot, telling.now);
  const text = markText(snapshot, form, glyph, telling);
  if (text === '' && glyph === null) return null;
  return { glyph, text, label: markSentence(snapshot, telling) };
}

function markText(
  snapshot: Snapshot,
  form: MarkForm,
  glyph: Glyph | null,
  telling: Telling,
): string {
  if (form === 'dense') return denseText(snapshot, telling);
  if (glyph?.kind === 'dash') return returnText(snapshot, telling) ?? telling.t('markGone');
  const time = timeThere(snapshot, telling);
  return form === 'stamp' ? telling.t('markNow', time) : time;
}

/** In a list a mark never names a day: "14:05", or the glyph alone where that is longer. */
function denseText(snapshot: Snapshot, { now, clock }: Telling): string {
  const time = formatTime(now, offsetAt(snapshot, now), clock);
  return time.length <= DENSE_LENGTH ? time : '';
}
