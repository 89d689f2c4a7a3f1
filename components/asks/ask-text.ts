import type {
  Ask,
  AskAction,
  AskOffer,
  DeadlineFacts,
  LostDay,
} from '../../utils/domain/ask-types';
import {
  dayWord,
  formatDay,
  formatMoment,
  formatNumber,
  formatTime,
  hoursAndMinutes,
} from '../../utils/domain/format-time';
import { bothText, mineText, type Moment, ownText } from '../../utils/domain/preset-text';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { offsetText } from '../reminders/wall-time';

type Words = Omit<Telling, 'viewer'>;

/** "Did Anna answer? You asked on Fri"; the time where it was today. */
export function questionText({ askedAt }: Ask, name: string, telling: Telling): string {
  const { now, viewer, clock, t } = telling;
  const offset = offsetAt(viewer, askedAt);
  const who = name || t('askThem');
  return dayWord(askedAt, offset, now) === 'today'
    ? t('askQuestionToday', who, formatTime(askedAt, offset, clock))
    : t('askQuestion', who, formatDay(askedAt, offset, now, clock));
}

/**
 * What is waited for until when, or when it ended: "By Thu 17:00 (Fri 01:00 there)".
 *
 * @param theirs Minutes east of UTC where they are, at the deadline.
 */
export function askWhenText(ask: Ask, name: string, telling: Telling, theirs?: number): string {
  const { viewer, t } = telling;
  const at = (instant: number): Moment => ({ at: instant, mine: offsetAt(viewer, instant) });
  if (ask.endedAt !== undefined) {
    const ended = mineText(at(ask.endedAt), telling);
    return t(ask.state === 'answered' ? 'askAnsweredAt' : 'askDroppedAt', ended);
  }
  if (ask.byAt !== undefined) {
    const moment = theirs === undefined ? at(ask.byAt) : { ...at(ask.byAt), theirs };
    return t('askBy', ownText(moment, telling));
  }
  return t('askCheck', mineText(at(ask.checkAt), telling), name || t('askThem'));
}

/** "Asked Fri 09:12". */
export function askedText({ askedAt }: Ask, telling: Telling): string {
  const { viewer, t } = telling;
  return t('askAskedAt', mineText({ at: askedAt, mine: offsetAt(viewer, askedAt) }, telling));
}

/** The short form: "By Thu 17:00", or when I asked where there is no deadline. */
export function askShortText(ask: Ask, name: string, telling: Telling, theirs?: number): string {
  return ask.byAt === undefined && ask.endedAt === undefined
    ? askedText(ask, telling)
    : askWhenText(ask, name, telling, theirs);
}

/** A deadline that is offered: "End of Anna’s day: Wed 10:00 (18:00 there)". */
export function offerText({ kind, facts }: AskOffer, name: string, words: Words): string {
  const { t } = words;
  const when = ownText(facts.moment, words);
  if (kind === 'their-day') return t('askOfferTheirDay', name, when);
  return t(kind === 'expected' ? 'askOfferExpected' : 'askOfferMyDay', when);
}

/** What a deadline means for them, a sentence each: their clock, their hours left, days they lose. */
export function factSentences(facts: DeadlineFacts, name: string, words: Words): string[] {
  const { clock, now, t } = words;
  const { at, mine, theirs } = facts.moment;
  const sentences: string[] = [];
  if (theirs !== undefined && theirs !== mine)
    sentences.push(t('askForName', formatMoment(at, theirs, now, clock), name));
  if (facts.left !== undefined) sentences.push(leftText(facts.left, name, words));
  return [...sentences, ...facts.lost.map((day) => lostText(day, name, words))];
}

/** "3 h of Anna’s working time left". @param left Milliseconds. */
export function leftText(left: number, name: string, words: Words): string {
  const who = name || words.t('askThemObject');
  if (left <= 0) return words.t('askLeftNone', who);
  return words.t('askLeft', workText(left, words), who);
}

/** "Better for Anna: Fri 18:00, 10:00 for you"; null where nothing is better. */
export function betterText({ better }: DeadlineFacts, name: string, words: Words): string | null {
  return better ? words.t('askBetter', name, bothText(better.moment, words)) : null;
}

/** For the thread, on both clocks and with both offsets: it is read elsewhere. */
export function copyText({ at, mine, theirs }: Moment, name: string, words: Words): string {
  const { clock, now, t } = words;
  const own = [formatMoment(at, mine, now, clock), offsetText(mine)] as const;
  if (theirs === undefined || theirs === mine) return t('askCopyText', ...own);
  return t(
    'askCopyTextBoth',
    ...own,
    formatMoment(at, theirs, now, clock),
    offsetText(theirs),
    name,
  );
}

/** Working time is counted in hours, however many: "27 h", never "2 days". */
function workText(length: number, { clock, t }: Words): string {
  const { hours, minutes } = hoursAndMinutes(length);
  const [h, m] = [formatNumber(hours, clock), formatNumber(minutes, clock)];
  if (hours === 0) return t('durationMinutes', m);
  return minutes === 0 ? t('durationHours', h) : t('durationHoursMinutes', h, m);
}

function lostText({ date, kind }: LostDay, name: string, { clock, now, t }: Words): string {
  const day = formatDay(Date.parse(`${date}T12:00:00Z`), 0, now, clock);
  return kind === 'holiday' ? t('askLostHoliday', day) : t('askLostAway', day, name);
}

const SAID: { readonly [kind in Exclude<AskAction['kind'], 'not-yet'>]: string } = {
  answered: 'askDidAnswered',
  drop: 'askDidDrop',
  edit: 'askDidEdit',
  restore: 'askDidRestore',
};

/** What an action did: "Answered: Budget", "Asks you again Mon 09:00: Budget". */
export function askSaidText(action: AskAction, changed: Ask, telling: Telling): string {
  const { t, viewer } = telling;
  if (action.kind !== 'not-yet') return t(SAID[action.kind], askTitle(changed, telling));
  const moment = { at: changed.checkAt, mine: offsetAt(viewer, changed.checkAt) };
  return t('askDidNotYet', mineText(moment, telling), askTitle(changed, telling));
}

/** "Waiting for Anna until Thu 17:00". */
export function askAddedText(ask: Ask, name: string, telling: Telling): string {
  const { t, viewer } = telling;
  const at = ask.byAt ?? ask.checkAt;
  const when = mineText({ at, mine: offsetAt(viewer, at) }, telling);
  return t(ask.byAt === undefined ? 'askAddedOpen' : 'askAdded', name || t('askAddedThem'), when);
}

export function askTitle({ title }: Pick<Ask, 'title'>, { t }: Pick<Telling, 't'>): string {
  return title || t('remindersUntitled');
}
