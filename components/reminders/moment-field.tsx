import { useId, useState } from 'preact/hooks';

import type { Telling } from '../../utils/domain/sentences';
import { Button } from '../ui/button';
import { instantOf, wallValue } from './wall-time';

interface Props {
  readonly telling: Telling;
  /** What the button says: "Set". */
  readonly action: string;
  /** @param at Epoch milliseconds, in the future. @param wall "2026-11-24T09:30", the same on my clock. */
  readonly onChoose: (at: number, wall: string) => void;
}

/** A date and time of one's own, on one's own clock. What lies in the past is said at the field. */
export function MomentField({ telling, action, onChoose }: Props) {
  const { now, viewer, t } = telling;
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState('');
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const at = instantOf(value, viewer);
    if (at === null) setWrong(t('remindersMomentEmpty'));
    else if (at <= now) setWrong(t('remindersMomentPast'));
    else onChoose(at, value);
  };
  return (
    <form class="mw-moment" onSubmit={submit} noValidate>
      <input
        class="mw-input"
        type="datetime-local"
        aria-label={t('remindersMoment')}
        aria-invalid={wrong !== ''}
        aria-describedby={id}
        min={wallValue(now, viewer)}
        value={value}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          setWrong('');
        }}
      />
      <Button type="submit">{action}</Button>
      <span id={id} class="mw-error" role="alert">
        {wrong}
      </span>
    </form>
  );
}
