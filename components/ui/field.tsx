import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

import type { Problem } from '../../utils/domain/result';
import { ProblemList } from './problem-text';

/** What the control inside a field must carry. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problems?: readonly Problem[];
  /** Draws the control. */
  readonly children: (control: ControlProps) => ComponentChildren;
}

const NONE: readonly Problem[] = [];

/** A label, its control, a hint, and what is wrong with it. */
export function Field({ label, hint, problems = NONE, children }: Props) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', problems.length > 0 ? `${id}-error` : '']
    .filter((one) => one !== '')
    .join(' ');
  return (
    <div class="mw-field">
      <label class="mw-label" for={id}>
        {label}
      </label>
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(problems.length > 0 ? { 'aria-invalid': true } : {}),
      })}
      {hint && (
        <p id={`${id}-hint`} class="mw-hint">
          {hint}
        </p>
      )}
      <ProblemList id={`${id}-error`} problems={problems} />
    </div>
  );
}
