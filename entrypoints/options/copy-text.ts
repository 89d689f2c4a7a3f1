import type { Notice } from '../../components/ui/undo-toast';
import type { Translate } from '../../utils/domain/translate';

/** Copies a text and says so; what cannot be copied is shown, to be taken by hand. */
export function copyWith(notify: (notice: Notice) => void, t: Translate): (text: string) => void {
  return (text) =>
    void navigator.clipboard.writeText(text).then(
      () => notify({ text: t('popupCopied', text) }),
      () => notify({ text: t('popupCopyFailed', text), problem: true }),
    );
}
