import type { Problem } from '../../utils/domain/result';
import { Field } from './field';
import { useWording } from './translate';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Value and text of each, in order. */
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
  /** An organisation has set it. */
  readonly locked?: boolean | undefined;
  readonly problems?: readonly Problem[];
}

/** One of a few, as a labelled list. */
export function Choice<T extends string>(props: Props<T>) {
  const { label, value, options, onChange, locked = false } = props;
  const { t } = useWording();
  const hint = locked ? t('managedField') : props.hint;
  return (
    <Field label={label} hint={hint} problems={props.problems ?? []}>
      {(control) => (
        <select
          {...control}
          class="mw-input"
          value={value}
          disabled={locked}
          onChange={(event) => {
            const chosen = options.find(([option]) => option === event.currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
