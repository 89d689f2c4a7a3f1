import { useState } from 'preact/hooks';

import { useLoaded } from '../hooks/use-loaded';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { useWording } from '../ui/translate';

interface Props {
  /** Days; 0: always. */
  readonly days: number;
  /** How many lines a period would delete now. */
  readonly countOlder: (days: number) => Promise<number>;
  readonly onChange: (days: number, text: string) => void;
}

const PERIODS = [
  ['0', 'logForever'],
  ['90', 'logThreeMonths'],
  ['365', 'logOneYear'],
  ['730', 'logTwoYears'],
  ['1825', 'logFiveYears'],
] as const;

/** How long lines are kept. What a shorter period deletes is said before it is set. */
export function RetentionPanel({ days, countOlder, onChange }: Props) {
  const { t } = useWording();
  const [chosen, setChosen] = useState<number | null>(null);
  const wanted = chosen ?? days;
  const older = useLoaded(
    () => (wanted > 0 ? countOlder(wanted) : Promise.resolve(0)),
    `${wanted} ${days}`,
  );
  const options = PERIODS.map(([value, key]) => [value, t(key)] as const);
  const text = options.find(([value]) => value === String(wanted))?.[1] ?? String(wanted);
  const deletes = older.value !== null && older.value > 0;
  return (
    <section class="mw-panel mw-log-retention" aria-labelledby="log-retention">
      <h2 id="log-retention" class="mw-heading">
        {t('logRetention')}
      </h2>
      <p class="mw-secondary">{t('logRetentionText')}</p>
      <div class="mw-inline-form">
        <Choice
          label={t('logKeepFor')}
          value={String(wanted)}
          options={options}
          onChange={(value) => setChosen(Number(value))}
        />
        {wanted !== days && (
          <Button
            look={deletes ? 'danger' : 'plain'}
            onClick={() => {
              setChosen(null);
              onChange(wanted, text);
            }}
          >
            {t(deletes ? 'logRetentionSet' : 'logRetentionKeep')}
          </Button>
        )}
      </div>
      <p class="mw-hint" role="status">
        {wanted !== days && wanted > 0 && older.value !== null
          ? t(deletes ? 'logRetentionWarn' : 'logRetentionNone', older.value)
          : ''}
      </p>
    </section>
  );
}
