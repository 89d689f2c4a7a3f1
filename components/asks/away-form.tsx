import { useState } from 'preact/hooks';

import { checkDaysOff, type DaysOff } from '../../utils/domain/going-away';
import type { Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';

interface Props {
  /** "2026-11-23", on my clock. */
  readonly today: string;
  /** @returns What went wrong; empty when it is stored. */
  readonly onSave: (days: DaysOff) => Promise<readonly Problem[]>;
}

const EMPTY = { from: '', to: '', label: '' };

/** First and last day off, and what for. */
export function AwayForm({ today, onSave }: Props) {
  const { t } = useWording();
  const [draft, setDraft] = useState(EMPTY);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const change = (part: Partial<typeof EMPTY>) => {
    setDraft({ ...draft, ...part });
    setProblems([]);
  };
  const save = async () => {
    const { from, label } = draft;
    // One day off is the first and the last one.
    const to = draft.to || from;
    const wrong = checkDaysOff(from, to, today);
    if (wrong.length > 0) return setProblems(wrong);
    const refused = await onSave({ from, to, ...(label.trim() ? { label: label.trim() } : {}) });
    if (refused.length > 0) return setProblems(refused);
    return setDraft(EMPTY);
  };
  const date = (part: 'from' | 'to', name: string, wrong: readonly Problem[]) => (
    <Field label={t(name)} problems={wrong}>
      {(control) => (
        <input
          {...control}
          class="mw-input"
          type="date"
          min={part === 'to' && draft.from !== '' ? draft.from : today}
          value={draft[part]}
          onInput={(event) => change({ [part]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      class="mw-away-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {date('from', 'awayFrom', problems)}
      {date('to', 'awayTo', [])}
      <TextField
        label={t('awayLabel')}
        value={draft.label}
        onChange={(label) => change({ label })}
      />
      <Button type="submit">{t('awaySave')}</Button>
    </form>
  );
}
