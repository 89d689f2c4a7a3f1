import { useLayoutEffect, useRef } from 'preact/hooks';

import { useWording } from '../ui/translate';
import { firstName } from './facts';
import { keptEdit } from './kept-edits';
import { Say, SayButton, SayError } from './say';
import type { Editing } from './use-edit';

/** The way to the form, and what came of it. */
export function EditLine({ editing }: { readonly editing: Editing }) {
  const { t } = useWording();
  const line = useRef<HTMLDivElement>(null);
  const { content, done, error, wasOpen } = editing;
  useLayoutEffect(() => {
    // The form has gone, or the undo, and what had the focus with it.
    if (wasOpen) line.current?.querySelector('button')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- when one of these has changed
  }, [done]);
  if (!content.person) return null;
  const { id, name } = content.person;
  const opens = keptEdit(id) ? 'cardEditGoOn' : 'cardEdit';
  return (
    <div class="edit-line" ref={line}>
      {done && (
        <p role="status" class="soft">
          <Say text={t(done === 'saved' ? 'cardEditSaved' : 'cardEditUndone')} />
        </p>
      )}
      <div class="row">
        {/* Never disabled: a button that is loses the focus to the page. */}
        <SayButton class="quiet" text={t(opens, firstName(name))} onPress={editing.open} />
        {done === 'saved' && (
          <SayButton class="quiet" text={t('cardUndo')} onPress={editing.undo} />
        )}
      </div>
      <SayError text={error} />
    </div>
  );
}
