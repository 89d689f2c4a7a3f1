import { useId } from 'preact/hooks';

import { useWording } from './translate';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string | undefined;
  /** An organisation has set it. */
  readonly locked?: boolean | undefined;
}

/** On or off, with what it means beneath. */
export function Switch({ label, checked, onChange, locked = false, ...props }: Props) {
  const id = useId();
  const { t } = useWording();
  const hint = locked ? t('managedField') : props.hint;
  return (
    <div class="mw-switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={locked}
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
