import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  readonly count: number;
  readonly onCopy: () => void;
  readonly onSave: (format: 'markdown' | 'csv') => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What can be done with the lines that are ticked. The region stands from the start, to be heard. */
export function SelectionBar({ count, onCopy, onSave, onRemove, onClear }: Props) {
  const { t } = useWording();
  return (
    <div class="mw-log-bar-region">
      <p class="mw-hidden" role="status">
        {count === 0 ? '' : t('logSelected', count)}
      </p>
      {count > 0 && (
        <div class="mw-log-bar" role="group" aria-label={t('logSelected', count)}>
          <strong aria-hidden="true">{t('logSelected', count)}</strong>
          <Button onClick={onCopy}>{t('logCopyMarkdown')}</Button>
          <Button onClick={() => onSave('markdown')}>{t('logSaveMarkdown')}</Button>
          <Button onClick={() => onSave('csv')}>{t('logSaveCsv')}</Button>
          <Button onClick={onRemove}>{t('logRemove')}</Button>
          <Button look="quiet" onClick={onClear}>
            {t('logUnselect')}
          </Button>
        </div>
      )}
    </div>
  );
}
