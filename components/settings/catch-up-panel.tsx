import { useState } from 'preact/hooks';

import { formatHours, parseHours } from '../../utils/domain/hours-text';
import { type Weekday, WEEKDAYS } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import type { CatchUpBlock } from '../../utils/domain/settings';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { useFocusInvalid } from '../ui/use-focus-invalid';
import { weekdayName } from '../ui/weekday-name';
import { blockProblems } from './block-problems';

interface Props {
  readonly blocks: readonly CatchUpBlock[];
  readonly onChange: (blocks: readonly CatchUpBlock[]) => Promise<readonly Problem[]>;
}

/** Weekly times of one's own for working through reminders. */
export function CatchUpPanel({ blocks, onChange }: Props) {
  const { t, clock } = useWording();
  const { root, refuse } = useFocusInvalid<HTMLFormElement>();
  const [day, setDay] = useState<Weekday>('mon');
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const add = async () => {
    const read = parseHours(text);
    const added = read.ok ? read.value.map(([from, to]) => ({ day, from, to })) : [];
    const refused = read.ok ? blockProblems(added, blocks, weekdayName(day, clock)) : read.problems;
    if (refused.length > 0) {
      setProblems(refused);
      refuse();
      return;
    }
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
        ref={root}
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
          onChange={(next) => {
            setDay(next);
            setProblems([]);
          }}
        />
        <TextField
          label={t('settingsFromTo')}
          placeholder="09:00–09:30"
          value={text}
          onChange={(next) => {
            setText(next);
            setProblems([]);
          }}
          problems={problems}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {t('settingsAddBlock')}
        </Button>
      </form>
    </section>
  );
}

function byTime(a: CatchUpBlock, b: CatchUpBlock): number {
  const days = WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day);
  return days || (a.from < b.from ? -1 : 1);
}
