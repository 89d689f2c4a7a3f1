import type { Problem } from '../../utils/domain/result';
import { Field } from './field';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Value and text of each, in order. */
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
  readonly problems?: readonly Problem[];
}

/** One of a few, as a labelled list. */
export function Choice<T extends string>(props: Props<T>) {
  const { label, value, options, onChange } = props;
  return (
    <Field label={label} hint={props.hint} problems={props.problems ?? []}>
      {(control) => (
        <select
          {...control}
          class="mw-input"
          value={value}
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
