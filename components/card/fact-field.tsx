import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

import type { Problem } from '../../utils/domain/result';
import { problemText } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { Say } from './say';

/** What a combobox carries beside a field. */
interface ListProps {
  readonly role: 'combobox';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string;
  readonly 'aria-autocomplete': 'list';
  readonly 'aria-activedescendant'?: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Props {
  readonly label: string;
  /** What is seen of the label, where that is less. */
  readonly short?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly min?: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly problems?: readonly Problem[];
  /** Label and field in one line. */
  readonly inline?: boolean;
  /** Of a field with a list beneath it. */
  readonly list?: ListProps;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Under the field. */
  readonly children?: ComponentChildren;
}

const NONE: readonly Problem[] = [];

/** A field of the card's form. The page neither finds its label nor hears of its keys. */
export function FactField(props: Props) {
  const { label, value, onChange, hint, problems = NONE } = props;
  const { t, clock } = useWording();
  const id = useId();
  const says = [...problems.map((one) => problemText(one, t, clock)), ...(hint ? [hint] : [])];
  const common = {
    id,
    value,
    'aria-label': label,
    ...(says.length > 0 ? { 'aria-describedby': `${id}-says` } : {}),
    ...(problems.length > 0 ? { 'aria-invalid': true } : {}),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      onChange(event.currentTarget.value),
  };
  return (
    <div class={props.inline ? 'field inline' : 'field'}>
      {/* The name is the field's own attribute: what is drawn here is generated content. */}
      <span class="soft">
        <Say text={props.short ?? label} />
      </span>
      {props.type === 'date' ? (
        <input {...common} type="date" min={props.min ?? ''} />
      ) : (
        <input
          {...common}
          ref={props.inputRef ?? null}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={props.placeholder ?? ''}
          {...props.list}
        />
      )}
      {props.children}
      {says.length > 0 && (
        <p
          id={`${id}-says`}
          class={problems.length > 0 ? 'error' : 'soft'}
          {...(problems.length > 0 ? { role: 'alert' as const } : {})}
        >
          <Say text={says.join(' ')} />
        </p>
      )}
    </div>
  );
}
