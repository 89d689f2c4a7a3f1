import type { ComponentChildren, Ref } from 'preact';

import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  /** The place for a file or a pasted team. */
  readonly children: ComponentChildren;
  readonly onAddOne: () => void;
  readonly addButton?: Ref<HTMLButtonElement>;
}

/** Nobody is here yet: a file, a paste, or one by hand. */
export function EmptyRoster({ children, onAddOne, addButton = null }: Props) {
  const { t } = useWording();
  return (
    <section class="mw-panel mw-empty" aria-labelledby="empty-roster">
      <h2 id="empty-roster" class="mw-heading">
        {t('rosterEmpty')}
      </h2>
      <p class="mw-secondary">{t('rosterEmptyText')}</p>
      {children}
      <div class="mw-row">
        <Button buttonRef={addButton} onClick={onAddOne}>
          {t('rosterAddOne')}
        </Button>
      </div>
    </section>
  );
}
