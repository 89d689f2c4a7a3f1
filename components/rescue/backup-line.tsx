import { formatMoment } from '../../utils/domain/format-time';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Telling } from '../../utils/domain/sentences';
import { Button } from '../ui/button';

interface Props {
  /** Since when changes are in no export, epoch milliseconds. */
  readonly since: number;
  readonly telling: Pick<Telling, 'now' | 'viewer' | 'clock' | 't'>;
  /** None where the button stands beside it already. */
  readonly onExport?: () => void;
}

/** One quiet line: what has changed since is in no file of yours. */
export function BackupLine({ since, telling, onExport }: Props) {
  const { now, viewer, clock, t } = telling;
  const when = formatMoment(since, offsetAt(viewer, since), now, clock);
  return (
    <p class="mw-row mw-backup-line">
      <span>{t('backupLine', when)}</span>
      {onExport && (
        <Button look="quiet" onClick={onExport}>
          {t('dataExport')}
        </Button>
      )}
    </p>
  );
}
