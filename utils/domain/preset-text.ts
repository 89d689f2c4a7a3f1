/** Presets named by their real moment, on both clocks. */
import { type Clock, dayWord, formatBeside, formatMoment } from './format-time';
import type { Translate } from './translate';
import type { DueRule } from './reminder-types';
import { HOUR, MINUTE } from './snapshot-read';

/** An instant with both clocks: minutes east of UTC at that instant, here and there. */
export interface Moment {
  readonly at: number;
  readonly mine: number;
  readonly theirs?: number;
}

/** One offer of "Reply later", with the moment it stands for. */
export interface Preset {
  readonly rule: DueRule;
  readonly moment: Moment;
  /** For 'in-time-for': when that person starts. */
  readonly starts?: Moment;
}

interface Wording {
  readonly now: number;
  readonly clock: Clock;
  readonly t: Translate;
}

/** On my clock: "today 17:15", "Tue 10:00". */
export function mineText(moment: Moment, { now, clock, t }: Wording): string {
  const text = formatMoment(moment.at, moment.mine, now, clock);
  return dayWord(moment.at, moment.mine, now) === 'today' ? t('momentToday', text) : text;
}

/** On both clocks: "Wed 09:00, 01:00 for you"; one clock where they agree. */
export function bothText(moment: Moment, { now, clock, t }: Wording): string {
  const { at, mine, theirs } = moment;
  if (theirs === undefined || theirs === mine) return formatMoment(at, mine, now, clock);
  const there = formatMoment(at, theirs, now, clock);
  return t('momentBoth', there, formatBeside(at, mine, theirs, now, clock));
}

/**
 * A time of my own choosing, my clock first: "11:45 (16:15 there)".
 */
export function ownText(moment: Moment, wording: Wording): string {
  const { now, clock, t } = wording;
  const { at, mine, theirs } = moment;
  const own = formatMoment(at, mine, now, clock);
  if (theirs === undefined || theirs === mine) return own;
  return t('momentOwn', own, formatBeside(at, theirs, mine, now, clock));
}

/** "In time for Anna (today 17:15; she starts …)". `name` is the first name of the person the rule names. */
export function presetText(preset: Preset, name: string, wording: Wording): string {
  const { t } = wording;
  const mine = mineText(preset.moment, wording);
  switch (preset.rule.kind) {
    case 'in-time-for':
      return preset.starts
        ? t('presetInTimeFor', name, mine, bothText(preset.starts, wording))
        : t('presetInTimeForPlain', name, mine);
    case 'when-starts':
      return t('presetWhenStarts', name, bothText(preset.moment, wording));
    case 'both-working':
      return t('presetBothWorking', name, bothText(preset.moment, wording));
    case 'my-next-start':
      return t('presetMyNextStart', mine);
    case 'next-catch-up':
      return t('presetNextCatchUp', mine);
    case 'at':
    case 'wall':
      return t(
        isInAnHour(preset.moment, wording) ? 'presetInHour' : 'presetAt',
        ownText(preset.moment, wording),
      );
  }
}

/** The short form, for lists: when it comes back and by which rule. */
export function ruleText(rule: DueRule, name: string, moment: Moment, wording: Wording): string {
  const { t } = wording;
  const both = bothText(moment, wording);
  switch (rule.kind) {
    case 'in-time-for':
      return t('ruleInTimeFor', name, mineText(moment, wording));
    case 'when-starts':
      return t('ruleWhenStarts', name, both);
    case 'both-working':
      return t('ruleBothWorking', name, both);
    case 'my-next-start':
      return t('ruleMyNextStart', mineText(moment, wording));
    case 'next-catch-up':
      return t('ruleNextCatchUp', mineText(moment, wording));
    case 'at':
    case 'wall':
      return ownText(moment, wording);
  }
}

/** The preset "in an hour" is rounded to full five minutes. */
function isInAnHour({ at }: Moment, { now }: Wording): boolean {
  return at >= now + HOUR && at <= now + HOUR + 5 * MINUTE;
}
