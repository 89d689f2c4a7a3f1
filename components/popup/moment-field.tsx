import { useId, useState } from 'preact/hooks';

import type { Telling } from '../../utils/domain/sentences';
import { instantOf, wallValue } from './wall-time';

interface Props {
  readonly telling: Telling;
  readonly label: string;
  readonly action: string;
  /** Epoch milliseconds, in the future. */
  readonly onChoose: (at: number) => void;
}

/** A date and time of one's own, on one's own clock. What lies in the past is said at the field. */
export function MomentField({ telling, label, action, onChoose }: Props) {
  const { now, viewer, t } = telling;
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState('');
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const at = instantOf(value, viewer);
    if (at === null) setWrong(t('popupMomentEmpty'));
    else if (at <= now) setWrong(t('popupMomentPast'));
    else onChoose(at);
  };
  return (
    <form class="mw-moment" onSubmit={submit} noValidate>
      <input
        class="mw-field"
        type="datetime-local"
        aria-label={label}
        aria-invalid={wrong !== ''}
        aria-describedby={id}
        min={wallValue(now, viewer)}
        value={value}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          setWrong('');
        }}
      />
      <button type="submit" class="mw-button">
        {action}
      </button>
      <span id={id} class="mw-wrong" role="alert">
        {wrong}
      </span>
    </form>
  );
}
