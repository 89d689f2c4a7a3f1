import { useLayoutEffect, useRef } from 'preact/hooks';

import { useWording } from '../ui/translate';
import { Say, SayButton } from './say';

interface Props {
  /** Somebody is about to leave with changes that are not stored. */
  readonly asking: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onGoOn: () => void;
}

/** Save and Cancel; or the question what becomes of the changes. */
export function EditButtons({ asking, onSave, onDiscard, onGoOn }: Props) {
  const { t } = useWording();
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!asking) return;
    row.current?.scrollIntoView?.({ block: 'nearest' });
    // A press on the page takes the focus along; a key of the card's own does not.
    const root = row.current?.getRootNode();
    const isHere = !(root instanceof ShadowRoot) || root.activeElement !== null;
    if (isHere) row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [asking]);
  return (
    <div class="edit-buttons">
      {asking && (
        <p role="alert">
          <Say text={t('cardEditAsk')} />
        </p>
      )}
      <div class="row" ref={row}>
        <SayButton text={t('uiSave')} onPress={onSave} />
        <SayButton
          class={asking ? 'plain' : 'quiet'}
          text={t(asking ? 'cardEditDiscard' : 'uiCancel')}
          onPress={onDiscard}
        />
        {asking && <SayButton class="quiet" text={t('cardEditKeep')} onPress={onGoOn} />}
      </div>
    </div>
  );
}
