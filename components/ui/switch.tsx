import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string | undefined;
}

/** On or off, with what it means beneath. */
export function Switch({ label, checked, onChange, hint }: Props) {
  const id = useId();
  return (
    <div class="mw-switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="mw-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
