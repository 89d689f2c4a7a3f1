import type { Ask } from '../../utils/domain/ask-types';
import { type Clock, formatNumber } from '../../utils/domain/format-time';
import { isMixed, isolate } from '../../utils/domain/isolate';
import { mineText, ownText } from '../../utils/domain/preset-text';
import type { Telling } from '../../utils/domain/sentences';
import { shortName } from '../../utils/domain/short-name';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Translate } from '../../utils/domain/translate';
import type { LinePerson } from '../../utils/protocol/messages';

/** So many are named. */
const NAMED = 5;

/** "Anna", "Anna and Bo", "Anna, Bo, Chidi, Dina and 36 others". */
export function namesOf(
  people: readonly Pick<LinePerson, 'name'>[],
  clock: Clock,
  t: Translate,
): string {
  const all = people.map(({ name }) => name);
  const names = all.map((name) => shortName(name, all));
  const few = apart(names.length <= NAMED ? names : names.slice(0, NAMED - 1));
  const others = names.length - few.length;
  const more = others > 0 ? [t('lineNamesOthers', formatNumber(others, clock))] : [];
  return new Intl.ListFormat(clock.locale).format([...few, ...more]);
}

/** Names of both directions in one list, each kept to itself. */
export function apart(names: readonly string[]): readonly string[] {
  return isMixed(names.join(' ')) ? names.map(isolate) : names;
}

/** "Waiting for Anna, by Thu 17:00, Fri 01:00 there". */
export function keptText(ask: Ask, people: readonly LinePerson[], telling: Telling): string {
  const { t, viewer, clock } = telling;
  const at = ask.byAt ?? ask.checkAt;
  const mine = offsetAt(viewer, at);
  const names = namesOf(people, clock, t);
  if (ask.byAt === undefined) return t('cardAskKeptOpen', names, mineText({ at, mine }, telling));
  const [one, second] = people;
  const theirs = one && !second ? { theirs: offsetAt(one.snapshot, at) } : {};
  return t('cardAskKept', names, ownText({ at, mine, ...theirs }, telling));
}
