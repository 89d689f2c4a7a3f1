/**
 * Text of the card is generated content, like a mark's: `window.find` of the page sees plain text
 * inside closed shadow roots too, and generated content not. Screen readers read both.
 */
export function Say({ text, class: name }: { readonly text: string; readonly class?: string }) {
  return <span class={name ? `say ${name}` : 'say'} data-text={text} />;
}

/** What went wrong, told at once; nothing while nothing did. */
export function SayError({ text }: { readonly text: string | null | undefined }) {
  if (!text) return null;
  return (
    <p class="error" role="alert">
      <Say text={text} />
    </p>
  );
}

/** A button that says the same to everybody. */
export function SayButton(props: {
  readonly text: string;
  readonly class?: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** Of a choice: whether it is the one that is made. */
  readonly pressed?: boolean;
}) {
  const { text, onPress, disabled = false, pressed } = props;
  return (
    <button
      type="button"
      class={props.class ?? 'plain'}
      aria-label={text}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Say text={text} />
    </button>
  );
}
