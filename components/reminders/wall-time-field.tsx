import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  /** "2026-11-24" and "09:30", as on my wall. */
  readonly onChoose: (date: string, time: string) => void;
}

/** A date and a time of one's own. */
export function WallTimeField({ onChoose }: Props) {
  const { t } = useWording();
  const id = useId();
  const [date, setDate] = useState('');
  const [time, setTime] = useState('09:00');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="mw-wall-time"
      onSubmit={(event) => {
        event.preventDefault();
        if (date !== '' && time !== '') onChoose(date, time);
      }}
    >
      <label class="mw-field" for={`${id}-date`}>
        <span class="mw-hint">{t('remindersDate')}</span>
        <input
          ref={first}
          id={`${id}-date`}
          class="mw-input"
          type="date"
          required
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
      </label>
      <label class="mw-field" for={`${id}-time`}>
        <span class="mw-hint">{t('remindersTime')}</span>
        <input
          id={`${id}-time`}
          class="mw-input"
          type="time"
          required
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" look="primary">
        {t('remindersSet')}
      </Button>
    </form>
  );
}
