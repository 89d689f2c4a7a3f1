import { useState } from 'preact/hooks';

import type { ImportPlan, PlannedChange } from '../../utils/domain/backup-types';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';

/** What needs to be looked at first. */
const ORDER: readonly PlannedChange['change'][] = ['problem', 'remove', 'update', 'add'];
const STEP = 100;
/** Fields with a name in the catalogue; one that a newer version wrote keeps its own. */
const FIELDS = new Set([
  'name',
  'aliases',
  'role',
  'groups',
  'identities',
  'zone',
  'zoneConfirmed',
  'stays',
  'workWeek',
  'cycle',
  'spans',
  'days',
  'absences',
  'holidays',
  'norms',
  'outOfHours',
  'cover',
  'whenUrgent',
  'howToAsk',
  'mine',
  'deleted',
]);

/** What an import would do: sums, then each record that changes, field by field. */
export function PlanPreview({ plan }: { readonly plan: ImportPlan }) {
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
              <Line key={`${change.kind} ${change.id} ${change.change}`} change={change} />
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

function Line({ change }: { readonly change: PlannedChange }) {
  const { t } = useWording();
  const kinds: { readonly [kind in PlannedChange['kind']]: string } = {
    person: t('dataKindPerson'),
    reminder: t('dataKindReminder'),
    ask: t('dataKindAsk'),
    log: t('dataKindLog'),
    settings: t('dataKindSettings'),
  };
  return (
    <tr>
      <th scope="row">
        {change.label}
        <span class="mw-hint mw-block">{kinds[change.kind]}</span>
      </th>
      <td>
        <What change={change} />
      </td>
    </tr>
  );
}

function What({ change }: { readonly change: PlannedChange }) {
  const { t } = useWording();
  if (change.problem) return <ProblemList problems={[change.problem]} />;
  if (change.change === 'add') return <span class="mw-added">{t('dataChangeAdd')}</span>;
  if (change.change === 'remove') return <span class="mw-removed">{t('dataChangeRemove')}</span>;
  return (
    <dl class="mw-fields">
      {(change.fields ?? []).map(({ field, before, after }) => (
        <div key={field}>
          <dt>{FIELDS.has(field) ? t(`field_${field}`) : field}</dt>
          <dd>
            <del>{before || t('dataNothing')}</del>
            <span aria-hidden="true"> → </span>
            <ins>{after || t('dataNothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
