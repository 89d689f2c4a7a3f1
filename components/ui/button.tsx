import type { ComponentChildren, Ref } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  /** How much it stands out; "plain" unless told. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  /** Where the visible text alone does not say what it is about. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of ours. It never submits unless its type says so. */
export function Button(props: Props) {
  const { children, onClick, look = 'plain', type = 'button', disabled = false } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={type}
      class={look === 'plain' ? 'mw-button' : `mw-button mw-button-${look}`}
      disabled={disabled}
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
