import { useState } from 'preact/hooks';

import type { FoundPeople, Teammate } from '../../utils/protocol/messages';
import type { Telling } from '../../utils/domain/sentences';
import { type Team, teamSentence } from '../../utils/domain/team';
import { useLoaded } from '../hooks/use-loaded';
import { AroundMore } from './around-more';
import { OwnLink } from './own-link';
import { inOrder, matching } from './order';
import { Stack } from './stack';

interface Props {
  /** Those at hand: everybody, or the first of many. */
  readonly people: readonly Teammate[];
  /** How many there are on the roster. */
  readonly total: number;
  readonly telling: Telling;
  /** All of the roster in one sentence; a record of an older version lacks it. */
  readonly team?: Team | undefined;
  /** Looks through the whole roster. */
  readonly find: (query: string) => Promise<FoundPeople>;
  readonly goTo: (page: string) => void;
}

/** More people than this get a field to find one, and wait behind "Show all". */
const FEW = 8;

/** Who is around now: a stack of days on the viewer's clock under one now-line. */
export function Around({ people, total, telling, team, find, goTo }: Props) {
  const { t, now } = telling;
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const search = useSearch(query, find);
  const words = query.trim() !== '';
  // Until the answer is there, those at hand: they are no proof that there are no others.
  const found = words ? (search.answer?.people ?? matching(people, query)) : people;
  const known = inOrder(
    found.flatMap((one) => (one.snapshot ? [{ ...one, snapshot: one.snapshot }] : [])),
    now,
  );
  const shown = all || words ? known : known.slice(0, FEW);
  const inAll = words ? (search.answer?.found ?? found.length) : Math.max(total, people.length);
  return (
    <section class="mw-section" aria-labelledby="mw-around">
      <h2 id="mw-around">{t('aroundTitle')}</h2>
      {team && team.known > 1 && (
        <p class="mw-around-team">
          {teamSentence(team, telling)}{' '}
          <OwnLink page="options.html#/plan" goTo={goTo}>
            {t('aroundPlan')}
          </OwnLink>
        </p>
      )}
      {total > FEW && (
        <input
          class="mw-input"
          type="search"
          value={query}
          placeholder={t('aroundFilter')}
          aria-label={t('aroundFilter')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <Stack
        people={shown}
        unplaced={words ? found.filter(({ snapshot }) => snapshot === null) : []}
        {...{ telling, goTo }}
      />
      <p class="mw-quiet" role="status">
        {search.answer?.people.length === 0 && t('aroundNobody', query)}
        {search.failed && t('problem_no_answer')}
      </p>
      <AroundMore
        shown={words ? found.length : shown.length}
        known={found.length}
        total={inAll}
        {...{ t, goTo }}
        {...(shown.length < known.length ? { onAll: () => setAll(true) } : {})}
      />
    </section>
  );
}

/** What the whole roster answers to the words that stand in the field now. */
function useSearch(query: string, find: Props['find']) {
  const words = query.trim();
  const load = async () => ({ words, answer: words === '' ? null : await find(words) });
  const { value, failed } = useLoaded(load, words);
  const current = value?.words === words;
  return { answer: current ? value.answer : null, failed: failed && words !== '' && !current };
}
