import { useLayoutEffect, useRef } from 'preact/hooks';

import { useWording } from '../ui/translate';
import { useWalkKeys } from './use-walk-keys';

interface Props {
  /** "6 answered.", "Anna has it today, Bo when they start.", "2 moved to Wednesday." */
  readonly summary: readonly string[];
  readonly blockText: string;
  readonly onUndo: () => void;
}

const nothing = () => undefined;

/** What became of them. The last step can still be taken back by its key. */
export function WalkEnd({ summary, blockText, onUndo }: Props) {
  const { t } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  // Spoken at once: the button that had the focus is gone.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  useWalkKeys({
    open: nothing,
    done: nothing,
    snooze: nothing,
    drop: nothing,
    move: nothing,
    undo: onUndo,
  });
  return (
    <div class="mw-walk-end">
      <h2 ref={heading} class="mw-walk-summary" tabIndex={-1}>
        {(summary.length === 0 ? [t('catchUpNothing')] : summary).map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </h2>
      {blockText !== '' && <p class="mw-secondary">{blockText}</p>}
      <p>
        <a class="mw-button mw-button-quiet" href="#/reminders">
          {t('catchUpToReminders')}
        </a>
      </p>
    </div>
  );
}
