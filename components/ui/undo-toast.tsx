import { useEffect, useState } from 'preact/hooks';

import { Button } from './button';
import { useWording } from './translate';

/** Ten seconds at least, so that a keyboard gets there in time. */
const STAYS = 12_000;

interface Props {
  /** What happened: "Done: Numbers for the board". Another text starts the time anew. */
  readonly message: string;
  readonly onUndo?: (() => void) | undefined;
  /** It has stayed long enough, or was closed. */
  readonly onClose: () => void;
}

/** Says what happened and offers to take it back. Stays while the pointer or the focus is in it. */
export function UndoToast({ message, onUndo, onClose }: Props) {
  const { t } = useWording();
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (kept) return undefined;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another text starts the time anew, a render does not
  }, [message, kept]);
  return (
    <div
      class="mw-toast"
      role="group"
      onPointerEnter={() => setKept(true)}
      onPointerLeave={() => setKept(false)}
      onFocusIn={() => setKept(true)}
      onFocusOut={() => setKept(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <span role="status">{message}</span>
      {onUndo && <Button onClick={onUndo}>{t('uiUndo')}</Button>}
    </div>
  );
}
