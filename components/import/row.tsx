import { changedFields, isTickable, type Settled } from '../../utils/domain/import-settle';
import { zoneCity } from '../../utils/domain/zone-id';
import type { WorkWeek } from '../../utils/domain/person';
import { FieldChanges } from '../data/field-changes';
import { fieldName } from '../data/plan-texts';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { weekText } from '../ui/week-text';

interface Props {
  readonly row: Settled;
  readonly places: ReadonlyMap<string, string>;
  /** By id, of somebody on file or in the file. */
  readonly nameOf: (id: string) => string;
  readonly onTick: (ticked: boolean) => void;
}

/** One person of the file: who, where, and what becomes of them. */
export function Row({ row, places, nameOf, onTick }: Props) {
  const { candidate, ticked } = row;
  const { person } = candidate;
  const { t } = useWording();
  const name = person.name || t('importRow', candidate.rows[0] ?? 0);
  const zone = row.person?.zone ?? person.zone;
  return (
    <tr data-state={row.state}>
      <td>
        <input
          type="checkbox"
          checked={ticked && isTickable(row)}
          disabled={!isTickable(row)}
          aria-label={t('importTakePerson', name)}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <bdi>{name}</bdi>
        <span class="mw-hint mw-block">
          <bdi>{emailsOf(row)}</bdi>
        </span>
        <Hours week={person.workWeek} />
      </th>
      <td>
        {zone === undefined ? (
          <span class="mw-secondary">{t('importNoZone')}</span>
        ) : (
          <>
            {places.get(zone) ?? zoneCity(zone)}
            <span class="mw-hint mw-zone-more">{zone}</span>
          </>
        )}
      </td>
      <td>
        <What row={row} nameOf={nameOf} />
        <ProblemList problems={candidate.notes} />
      </td>
    </tr>
  );
}

function emailsOf({ candidate }: Settled): string {
  const { aliases = [], identities = [], role } = candidate.person;
  const addresses = identities.flatMap((one) => (one.kind === 'email' ? [one.value] : []));
  return [...addresses, ...aliases, ...(role ? [role] : [])].join(' · ');
}

function Hours({ week }: { readonly week: WorkWeek | undefined }) {
  const { clock } = useWording();
  return week ? <span class="mw-hint mw-block">{weekText(week, clock)}</span> : null;
}

function What({ row, nameOf }: Pick<Props, 'row' | 'nameOf'>) {
  const { t, clock } = useWording();
  const { candidate, state, mine, ticked } = row;
  const hoursOf = (week: WorkWeek | undefined) => (week ? weekText(week, clock) : '');
  if (candidate.stop) return <ProblemList problems={[candidate.stop]} />;
  const why = candidate.off && <p class="mw-hint">{t(`importOff_${candidate.off}`)}</p>;
  if (candidate.off && !ticked) return <>{why}</>;
  if (state === 'asked') return <span class="mw-secondary">{t('importAsked')}</span>;
  if (state === 'same')
    return <span class="mw-secondary">{t('importSame', mine?.name ?? '')}</span>;
  if (state === 'new') {
    const several = candidate.rows.length > 1;
    return (
      <>
        <span class="mw-added">{t('dataChangeAdd')}</span>
        {several && <p class="mw-hint">{t('importJoined', candidate.rows.join(', '))}</p>}
        {why}
      </>
    );
  }
  return (
    <>
      <FieldChanges
        changes={changedFields(row, nameOf).map((one) => ({
          ...one,
          ...(one.field === 'workWeek'
            ? { before: hoursOf(mine?.workWeek), after: hoursOf(row.person?.workWeek) }
            : {}),
          name: fieldName(one.field, 'person', t),
        }))}
      />
      {why}
    </>
  );
}
