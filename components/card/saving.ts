import { useState } from 'preact/hooks';

import type { Reminder } from '../../utils/domain/reminder-types';
import type { Result } from '../../utils/domain/result';
import { useWording } from '../ui/translate';

/** What was done last, and what undo puts back. */
export interface Outcome {
  readonly kind: 'set' | 'done';
  readonly now: Reminder;
  readonly before: Reminder | null;
}

/** Runs one action at a time; a failure becomes a sentence and loses nothing that was typed. */
export function useSaving() {
  const { t } = useWording();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');

  const run = async <T>(action: () => Promise<Result<T>>, then: (value: T) => void) => {
    if (busy) return;
    setBusy(true);
    setError('');
    try {
      const result = await action();
      if (result.ok) then(result.value);
      else
        setError(result.problems.map((one) => t(`problem_${one.code}`, ...one.params)).join(' '));
    } catch {
      setError(t('cardUnreachable'));
    }
    setBusy(false);
  };

  return { busy, error, run };
}
