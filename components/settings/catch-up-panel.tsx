import { useState } from 'preact/hooks';

import { formatHours, parseHours } from '../../utils/domain/hours-text';
import { type Weekday, WEEKDAYS } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import type { CatchUpBlock } from '../../utils/domain/settings';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { ProblemList } from '../ui/problem-text';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { weekdayName } from '../ui/weekday-name';

interface Props {
  readonly blocks: readonly CatchUpBlock[];
  readonly onChange: (blocks: readonly CatchUpBlock[]) => Promise<readonly Problem[]>;
}

/** Weekly times of one's own for working through reminders. */
export function CatchUpPanel({ blocks, onChange }: Props) {
  const { t, clock } = useWording();
  const [day, setDay] = useState<Weekday>('mon');
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const add = async () => {
    const read = parseHours(text);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    const added = read.value.map(([from, to]) => ({ day, from, to }));
    const wrong = await onChange([...blocks, ...added].sort(byTime));
    setProblems(wrong);
    if (wrong.length === 0) setText('');
  };
  return (
    <section class="mw-panel" aria-labelledby="settings-catch-up">
      <h2 id="settings-catch-up" class="mw-heading">
        {t('settingsCatchUp')}
      </h2>
      <p class="mw-secondary">{t('settingsCatchUpText')}</p>
      {blocks.length > 0 && (
        <ul class="mw-items">
          {blocks.map((block) => (
            <li key={`${block.day} ${block.from} ${block.to}`} class="mw-row mw-block-line">
              <span>
                {weekdayName(block.day, clock)} {formatHours([[block.from, block.to]])}
              </span>
              <Button
                look="quiet"
                label={t('settingsRemoveBlock', weekdayName(block.day, clock), block.from)}
                onClick={() => void onChange(blocks.filter((one) => one !== block))}
              >
                {t('rosterRemove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="mw-inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Choice
          label={t('settingsDay')}
          value={day}
          options={WEEKDAYS.map((one) => [one, weekdayName(one, clock)] as const)}
          onChange={setDay}
        />
        <TextField
          label={t('settingsFromTo')}
          placeholder="09:00–09:30"
          value={text}
          onChange={setText}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {t('settingsAddBlock')}
        </Button>
      </form>
      <ProblemList problems={problems} alert />
    </section>
  );
}

function byTime(a: CatchUpBlock, b: CatchUpBlock): number {
  const days = WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day);
  return days || (a.from < b.from ? -1 : 1);
}
