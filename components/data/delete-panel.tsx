import { useState } from 'preact/hooks';

import { problem, type Problem } from '../../utils/domain/result';
import type { Counts } from '../../utils/protocol/messages';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';

interface Props {
  readonly counts: Counts;
  readonly onExport: () => void;
  readonly onDelete: () => Promise<readonly Problem[]>;
}

/** Deletes all. The second step says how much it is and offers an export first. */
export function DeletePanel({ counts, onExport, onDelete }: Props) {
  const { t } = useWording();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const remove = async () => {
    const wrong = await onDelete().catch((error: unknown) => [
      problem('write_failed', [String(error)]),
    ]);
    setProblems(wrong);
    setDone(wrong.length === 0);
    if (wrong.length === 0) setAsked(false);
  };
  return (
    <section class="mw-panel" aria-labelledby="data-delete">
      <h2 id="data-delete" class="mw-heading">
        {t('dataDeleteTitle')}
      </h2>
      <p class="mw-secondary">{t('dataDeleteText')}</p>
      <div class="mw-row">
        {asked ? (
          <>
            <Button look="danger" onClick={() => void remove()}>
              {t(
                'dataDeleteNow',
                t(counts.people === 1 ? 'rosterCountOne' : 'rosterCount', counts.people),
                t(counts.reminders === 1 ? 'dataReminder' : 'dataReminders', counts.reminders),
              )}
            </Button>
            <Button onClick={onExport}>{t('dataDeleteExportFirst')}</Button>
            <Button onClick={() => setAsked(false)}>{t('uiCancel')}</Button>
          </>
        ) : (
          <Button look="danger" onClick={() => setAsked(true)}>
            {t('dataDeleteTitle')}
          </Button>
        )}
      </div>
      <ProblemList problems={problems} alert />
      <p class="mw-hint" role="status">
        {done ? t('dataDeleted') : ''}
      </p>
    </section>
  );
}
