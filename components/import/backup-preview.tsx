import { useState } from 'preact/hooks';

import type { BackupDocument, ImportPlan } from '../../utils/domain/backup-types';
import { problem, type Problem, type Result } from '../../utils/domain/result';
import { PlanPreview } from '../data/plan-preview';
import type { OnFile } from '../data/plan-texts';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import type { ReadFile } from './types';

interface Props {
  readonly name: string;
  readonly file: ReadFile & { readonly kind: 'backup' };
  readonly onFile: OnFile;
  readonly onImport: (document: BackupDocument) => Promise<Result<ImportPlan>>;
  readonly onProblems: (problems: readonly Problem[]) => void;
  /** It is written: what to say of it. */
  readonly onDone: (sentence: string) => void;
  readonly onLeave: () => void;
}

/** What a backup would change, and the button that does it. */
export function BackupPreview(props: Props) {
  const { name, file } = props;
  const { t } = useWording();
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    const written = await props
      .onImport(file.document)
      .catch((error: unknown): Result<ImportPlan> => ({
        ok: false,
        problems: [problem('write_failed', [String(error)])],
      }));
    setBusy(false);
    if (written.ok) props.onDone(t('dataImported', ...countsOf(written.value)));
    else props.onProblems(written.problems);
  };
  return (
    <>
      <p role="status">{t('dataSawBackup', name || t('importPasted'))}</p>
      <PlanPreview plan={file.plan} document={file.document} onFile={props.onFile} />
      <div class="mw-row">
        <Button
          look="primary"
          disabled={busy || changesNothing(file.plan)}
          onClick={() => void write()}
        >
          {t('dataImport')}
        </Button>
        <Button onClick={props.onLeave}>{t('uiCancel')}</Button>
        {changesNothing(file.plan) && <span class="mw-hint">{t(whyNothing(file.plan))}</span>}
      </div>
    </>
  );
}

const countsOf = ({ counts }: ImportPlan) => [counts.add, counts.update, counts.remove] as const;
const changesNothing = (plan: ImportPlan) => countsOf(plan).every((count) => count === 0);

/** Why there is nothing to import: what is wrong comes before what is older. */
function whyNothing({ changes, counts }: ImportPlan): string {
  if (counts.problem > 0) return 'dataNothingProblems';
  return changes.some((one) => one.change === 'older') ? 'dataNothingNewer' : 'dataNothingToImport';
}
