import type { Ref } from 'preact';

import { useWording } from '../ui/translate';

interface Props {
  /** Key of its word in the catalogue. */
  readonly name: string;
  /** The letter that does the same; shown on it. */
  readonly letter: string;
  /** Spoken with the word, since each item has the same buttons. */
  readonly about: string;
  readonly primary?: boolean;
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
}

/** A button with its key on it. */
export function WalkButton(props: Props) {
  const { t } = useWording();
  const word = t(props.name);
  return (
    <button
      ref={props.buttonRef ?? null}
      type="button"
      class={`mw-button mw-walk-button${props.primary ? ' mw-button-primary' : ''}`}
      aria-label={t('remindersActionOn', word, props.about)}
      aria-keyshortcuts={props.letter}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      {word}
      <kbd class="mw-walk-key">{props.letter}</kbd>
    </button>
  );
}
