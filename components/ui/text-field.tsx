import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Problem } from '../../utils/domain/result';
import { type ControlProps, Field } from './field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly problems?: readonly Problem[];
  /** Which keys a screen keyboard shows. */
  readonly keys?: 'text' | 'search' | 'email' | 'url';
  /** More than one line of text. */
  readonly lines?: number;
  /** Takes the focus when it appears. */
  readonly autofocus?: boolean;
}

/** A labelled field of text, one line or more. */
export function TextField(props: Props) {
  return (
    <Field label={props.label} hint={props.hint} problems={props.problems ?? []}>
      {(control) => <Control {...props} control={control} />}
    </Field>
  );
}

function Control(props: Props & { readonly control: ControlProps }) {
  const { control, value, onChange, onBlur, lines = 1, keys = 'text' } = props;
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // The attribute of this name works once a document; a form opens many times. In the drawing itself:
  // later, on a busy machine, it would take the focus from a field in which somebody types already.
  useLayoutEffect(() => {
    if (props.autofocus) element.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when it appears
  }, []);
  const common = {
    ...control,
    class: 'mw-input',
    value,
    autocomplete: 'off',
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(onBlur === undefined ? {} : { onBlur }),
  } as const;
  return lines === 1 ? (
    <input
      {...common}
      ref={element}
      type="text"
      inputmode={keys}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  ) : (
    <textarea
      {...common}
      ref={element}
      rows={lines}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
