import { type Clock, formatDay, formatMoment } from '../../utils/domain/format-time';
import type { DaysOff } from '../../utils/domain/going-away';
import { DAY } from '../../utils/domain/snapshot-read';
import type { Translate } from '../../utils/domain/translate';

export interface AwayWords {
  readonly now: number;
  readonly clock: Clock;
  readonly t: Translate;
}

/** When I am back, and on which offset (minutes east of UTC) that is told; null: not on file. */
export type Back = { readonly at: number; readonly offset: number } | null;

/** What others are told while I am away. */
export interface AwayTexts {
  readonly slack: string;
  readonly subject: string;
  readonly mail: string;
}

/** "Mon 21 Dec": always with its date, since it is read for days. */
export function awayDay(date: string, clock: Clock): string {
  const at = Date.parse(`${date}T12:00:00Z`);
  return formatDay(at, 0, at - 30 * DAY, clock);
}

/** "Mon 21 Dec – Fri 1 Jan". */
export function awayRange({ from, to }: DaysOff, { clock, t }: AwayWords): string {
  const first = awayDay(from, clock);
  return from === to ? first : t('awayRange', first, awayDay(to, clock));
}

/** "Back Mon 4 Jan, 09:00". */
export function backText(back: Back, { now, clock, t }: AwayWords): string {
  if (!back) return t('awayBackUnknown');
  return t('awayBack', formatMoment(back.at, back.offset, now, clock));
}

/**
 * Texts to copy. Nothing of the reason: a label is only for me.
 *
 * @param help Who covers, and what to do when it is urgent, as my own record says.
 */
export function awayTexts(
  days: DaysOff,
  back: Back,
  help: { readonly cover?: string | undefined; readonly urgent?: string | undefined },
  { clock, t }: AwayWords,
): AwayTexts {
  const from = awayDay(days.from, clock);
  const to = awayDay(days.to, clock);
  const isOne = days.from === days.to;
  const again =
    back && awayDay(new Date(back.at + back.offset * 60_000).toISOString().slice(0, 10), clock);
  const lines = [
    again === null
      ? t('awayMailTextOpen', from, to)
      : isOne
        ? t('awayMailTextOne', from, again)
        : t('awayMailText', from, to, again),
    help.cover ? t('awayMailCover', help.cover) : '',
    help.urgent ? t('awayMailUrgent', help.urgent) : '',
  ];
  return {
    slack:
      again === null
        ? t('awaySlackTextOpen', to)
        : t(isOne ? 'awaySlackTextOne' : 'awaySlackText', to, again),
    subject: t(isOne ? 'awaySubjectTextOne' : 'awaySubjectText', to),
    mail: lines.filter((line) => line !== '').join('\n'),
  };
}
