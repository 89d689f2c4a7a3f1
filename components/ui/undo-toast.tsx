import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { Button } from './button';
import { useWording } from './translate';

/** Ten seconds at least, so that a keyboard gets there in time. */
const STAYS = 12_000;

/** What happened, or went wrong, and the way back. */
export interface Notice {
  /** "Done: Numbers for the board". */
  readonly text: string;
  /** It stays until it is dismissed, or the next thing happens. */
  readonly problem?: boolean;
  readonly undo?: () => void;
  /** What had the focus is gone, and nothing else is there to take it. */
  readonly takesFocus?: boolean;
}

/** How long after the loss of the focus a notice is about what took it. */
const SOON = 2000;
let lostAt = -Infinity;

/**
 * Where the focus goes when what had it is gone: "Undo", or "Dismiss". The notice may also come a
 * moment later, since a list can change before the answer to what was done is there.
 */
export function focusNotice(): void {
  const button = document.querySelector<HTMLElement>('.mw-toast button');
  lostAt = button ? -Infinity : performance.now();
  button?.focus();
}

interface Props {
  /** Another one, even with the same text, starts the time anew. */
  readonly notice: Notice | null;
  /** It has stayed long enough, or was closed. */
  readonly onClose: () => void;
}

/**
 * Says what happened last and offers to take it back. Stays while the pointer or the focus is in
 * it. The region is there from the start, since screen readers miss one that comes with its text.
 */
export function UndoToast({ notice, onClose }: Props) {
  return (
    <div class="mw-toast-region" role={notice?.problem ? 'alert' : 'status'}>
      {notice && <Toast notice={notice} onClose={onClose} />}
    </div>
  );
}

function Toast({ notice, onClose }: Props & { readonly notice: Notice }) {
  const { t } = useWording();
  const root = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState(false);
  useLayoutEffect(() => {
    const lost = performance.now() - lostAt < SOON && document.activeElement === document.body;
    if (lost) focusNotice();
  }, [notice]);
  // The button that had the focus may be gone with the notice before.
  useEffect(() => setKept(root.current?.matches(':hover, :focus-within') ?? false), [notice]);
  useEffect(() => {
    if (notice.takesFocus) root.current?.querySelector('button')?.focus();
  }, [notice]);
  useEffect(() => {
    if (kept || notice.problem) return undefined;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another notice starts the time anew, a render does not
  }, [notice, kept]);
  return (
    <div
      ref={root}
      class={notice.problem ? 'mw-toast mw-toast-problem' : 'mw-toast'}
      role="presentation"
      onPointerEnter={() => setKept(true)}
      onPointerLeave={() => setKept(false)}
      onFocusIn={() => setKept(true)}
      onFocusOut={() => setKept(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <span>{notice.text}</span>
      {notice.undo && (
        <Button
          onClick={() => {
            onClose();
            notice.undo?.();
          }}
        >
          {t('uiUndo')}
        </Button>
      )}
      <Button onClick={onClose}>{t('uiDismiss')}</Button>
    </div>
  );
}
