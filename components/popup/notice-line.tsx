import type { Translate } from '../../utils/domain/translate';
import type { Notice } from './types';

interface Props {
  readonly notice: Notice | null;
  readonly t: Translate;
  readonly onDismiss: () => void;
}

/** What happened last, with its undo. It stays until the next thing happens, or is dismissed. */
export function NoticeLine({ notice, t, onDismiss }: Props) {
  return (
    <div class="mw-notice-region" role={notice?.problem ? 'alert' : 'status'}>
      {notice && (
        <div class={notice.problem ? 'mw-notice mw-notice-problem' : 'mw-notice'}>
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" class="mw-link" onClick={notice.undo}>
              {t('popupUndo')}
            </button>
          )}
          <button type="button" class="mw-link" onClick={onDismiss}>
            {t('popupDismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
