import type { Ask } from '../../utils/domain/ask-types';
import { mineText, ownText } from '../../utils/domain/preset-text';
import type { Telling } from '../../utils/domain/sentences';
import { firstWord } from '../../utils/domain/short-name';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { LinePerson } from '../../utils/protocol/messages';

/** "Anna", "Anna and Bo". */
export function namesOf(people: readonly Pick<LinePerson, 'name'>[], locale: string): string {
  return new Intl.ListFormat(locale).format(people.map(({ name }) => firstWord(name)));
}

/** "Waiting for Anna, by Thu 17:00, Fri 01:00 there". */
export function keptText(ask: Ask, people: readonly LinePerson[], telling: Telling): string {
  const { t, viewer, clock } = telling;
  const at = ask.byAt ?? ask.checkAt;
  const mine = offsetAt(viewer, at);
  const names = namesOf(people, clock.locale);
  if (ask.byAt === undefined) return t('cardAskKeptOpen', names, mineText({ at, mine }, telling));
  const [one, second] = people;
  const theirs = one && !second ? { theirs: offsetAt(one.snapshot, at) } : {};
  return t('cardAskKept', names, ownText({ at, mine, ...theirs }, telling));
}
