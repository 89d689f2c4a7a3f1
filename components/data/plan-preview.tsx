import { useState } from 'preact/hooks';

import type { BackupDocument, ImportPlan, PlannedChange } from '../../utils/domain/backup-types';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { FieldChanges } from './field-changes';
import { fieldName, fieldTexts, type OnFile } from './plan-texts';

/** What needs to be looked at first. */
const ORDER: readonly PlannedChange['change'][] = ['problem', 'remove', 'update', 'add'];
const STEP = 100;

interface Props {
  readonly plan: ImportPlan;
  readonly document: BackupDocument;
  readonly onFile: OnFile;
}

type LineProps = Omit<Props, 'plan'> & { readonly change: PlannedChange };

/** What an import would do: sums, then each record that changes, field by field. */
export function PlanPreview({ plan, ...known }: Props) {
  const { t } = useWording();
  const [shown, setShown] = useState(STEP);
  const { add, update, same, remove, problem } = plan.counts;
  const changes = ORDER.flatMap((kind) => plan.changes.filter((one) => one.change === kind));
  const older = plan.changes.filter((one) => one.change === 'older').length;
  const sums = [
    [add, t('dataPlanAdd', add)],
    [update, t('dataPlanUpdate', update)],
    [remove, t('dataPlanRemove', remove)],
    [same, t('dataPlanSame', same)],
    [older, t('dataPlanOlder', older)],
    [problem, t('dataPlanProblem', problem)],
  ] as const;
  return (
    <>
      <ul class="mw-sums">
        {sums.map(([count, text]) => count > 0 && <li key={text}>{text}</li>)}
      </ul>
      {changes.length > 0 && (
        <table class="mw-table">
          <caption class="mw-hidden">{t('dataPlanCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dataPlanWhat')}</th>
              <th scope="col">{t('dataPlanChange')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, shown).map((change) => (
              <Line
                key={`${change.kind} ${change.id} ${change.change}`}
                change={change}
                {...known}
              />
            ))}
          </tbody>
        </table>
      )}
      {changes.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + STEP)}>
          {t('dataPlanMore', changes.length - shown)}
        </Button>
      )}
    </>
  );
}

function Line(props: LineProps) {
  const { change } = props;
  const { t } = useWording();
  const kinds: { readonly [kind in PlannedChange['kind']]: string } = {
    person: t('dataKindPerson'),
    reminder: t('dataKindReminder'),
    ask: t('dataKindAsk'),
    log: t('dataKindLog'),
    pick: t('dataKindPick'),
    settings: t('dataKindSettings'),
  };
  return (
    <tr>
      <th scope="row">
        {change.label || kinds[change.kind]}
        {change.label && <span class="mw-hint mw-block">{kinds[change.kind]}</span>}
      </th>
      <td>
        <What {...props} />
      </td>
    </tr>
  );
}

function What({ change, document, onFile }: LineProps) {
  const { t, clock } = useWording();
  if (change.problem) return <ProblemList problems={[change.problem]} />;
  if (change.change === 'add') return <span class="mw-added">{t('dataChangeAdd')}</span>;
  if (change.change === 'remove') return <span class="mw-removed">{t('dataChangeRemove')}</span>;
  return (
    <FieldChanges
      changes={fieldTexts(change, document, onFile, { t, clock }).map((one) => ({
        ...one,
        name: fieldName(one.field, change.kind, t),
      }))}
    />
  );
}
