import type { LogKind } from '../../utils/domain/log-types';
import type { PlainDate } from '../../utils/domain/person';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';

/** What the fields hold; empty: it does not matter. */
export interface LogFilter {
  readonly text: string;
  readonly from: PlainDate | '';
  readonly to: PlainDate | '';
  readonly person: string;
  readonly kind: LogKind | '';
}

export const NO_FILTER: LogFilter = { text: '', from: '', to: '', person: '', kind: '' };

interface Props {
  readonly filter: LogFilter;
  readonly people: readonly string[];
  readonly onChange: (filter: LogFilter) => void;
}

/** The search as you type, and what narrows it down. */
export function LogFilters({ filter, people, onChange }: Props) {
  const { t } = useWording();
  const set = (part: Partial<LogFilter>) => onChange({ ...filter, ...part });
  const chosen = filter.person === '' || people.includes(filter.person) ? [] : [filter.person];
  return (
    <div class="mw-log-filters" role="search">
      <div class="mw-log-search">
        <TextField
          label={t('logSearch')}
          keys="search"
          value={filter.text}
          onChange={(text) => set({ text })}
        />
      </div>
      <Choice
        label={t('logKind')}
        value={filter.kind}
        options={[
          ['', t('logKindAll')],
          ['reminder', t('logKindReminder')],
          ['ask', t('logKindAsk')],
          ['decision', t('logKindDecision')],
          ['note', t('logKindNote')],
        ]}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={t('logPerson')}
        value={filter.person}
        options={[
          ['', t('logAnybody')],
          ...[...people, ...chosen].map((name) => [name, name] as const),
        ]}
        onChange={(person) => set({ person })}
      />
      <DateField label={t('logFrom')} value={filter.from} onChange={(from) => set({ from })} />
      <DateField label={t('logTo')} value={filter.to} onChange={(to) => set({ to })} />
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DateField({ label, value, onChange }: DateProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          class="mw-input"
          type="date"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
