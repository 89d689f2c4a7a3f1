import { useState } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';
import { problem, type Problem } from '../../utils/domain/result';
import { foldText } from '../../utils/domain/zone-id';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';

interface Props {
  readonly people: readonly Person[];
  readonly onForget: (person: Person) => Promise<readonly Problem[]>;
}

/** Removes one person from everywhere. It cannot be undone, so it takes a second step. */
export function ForgetPanel({ people, onForget }: Props) {
  const { t } = useWording();
  const [query, setQuery] = useState('');
  // By id: whoever is removed elsewhere meanwhile is no longer asked about.
  const [chosen, setChosen] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const words = foldText(query);
  const found =
    words === '' ? [] : people.filter((one) => foldText(one.name).includes(words)).slice(0, 6);
  const open = people.find((one) => one.id === chosen);
  const forget = async (person: Person) => {
    const wrong = await onForget(person).catch((error: unknown) => [
      problem('write_failed', [String(error)]),
    ]);
    setProblems(wrong);
    if (wrong.length > 0) return;
    setForgotten(t('dataForgotten', person.name));
    setChosen(null);
    setQuery('');
  };
  return (
    <section class="mw-panel" aria-labelledby="data-forget">
      <h2 id="data-forget" class="mw-heading">
        {t('dataForgetTitle')}
      </h2>
      <p class="mw-secondary">{t('dataForgetText')}</p>
      <div class="mw-narrow">
        <TextField
          label={t('dataForgetWho')}
          keys="search"
          value={query}
          onChange={(text) => {
            setQuery(text);
            setChosen(null);
            setForgotten('');
          }}
        />
      </div>
      {!open && (
        <div class="mw-row">
          {found.map((person) => (
            <Button key={person.id} onClick={() => setChosen(person.id)}>
              {t('dataForgetPerson', person.name)}
            </Button>
          ))}
          {words !== '' && found.length === 0 && <p class="mw-hint">{t('dataForgetNobody')}</p>}
        </div>
      )}
      {open && (
        <div class="mw-row" role="group" aria-label={t('dataForgetPerson', open.name)}>
          <span>{t('dataForgetSure', open.name)}</span>
          <Button look="danger" onClick={() => void forget(open)}>
            {t('dataForgetNow', open.name)}
          </Button>
          <Button onClick={() => setChosen(null)}>{t('uiCancel')}</Button>
        </div>
      )}
      <ProblemList problems={problems} alert />
      <p class="mw-hint" role="status">
        {forgotten}
      </p>
    </section>
  );
}
